-- SPDX-FileCopyrightText: 2026 The Raatihuone authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was typed and not saved, so that it outlives a crash. Local to this file: no edits, no history, never in a copy.
-- record: 0 for one that is not in the file yet. at: milliseconds. before, typed: JSON objects by field number; as bytes,
-- so that the size of a value is known without reading it.
CREATE TABLE draft(type INTEGER, record INTEGER, slot TEXT, at INTEGER, before BLOB, typed BLOB,
    PRIMARY KEY(type, record, slot)) STRICT, WITHOUT ROWID;
