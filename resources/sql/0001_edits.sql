-- SPDX-FileCopyrightText: 2026 The Raatihuone authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file is a set of edits; the tables of the record types show its value (ARCHITECTURE.md, "The set of edits").
-- dot: site << 32 | seq, names a row or an edit. commit: one transaction, named by its first dot. head: an edit that
-- no other edit of its cell names in prev. column number: type * 100 + field; field 0 is the row's existence.

-- lineage, min_reader, seed of a made-up file …
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT;

-- The numbers that edit.col speaks of, for whoever reads the file without the program.
CREATE TABLE catalogue(col INTEGER PRIMARY KEY, tbl TEXT, name TEXT, since INTEGER, personal INTEGER,
    special INTEGER, grp TEXT, fold INTEGER) STRICT;

-- Who writes here, and the context of the triggers; never leaves this file. The edit being made is of ("row", col) and
-- replaces prev.
CREATE TABLE local(k INTEGER PRIMARY KEY CHECK(k = 1), site INTEGER, "row" INTEGER, col INTEGER, prev ANY) STRICT;

-- Who wrote here. Everything up to seq is held with its values: the version vector.
CREATE TABLE site(id INTEGER PRIMARY KEY, uuid BLOB, name TEXT, unit TEXT, seq INTEGER) STRICT;

-- Its edits and new rows have the dots from id up to the next commit of the same site.
-- kind: start, edit, undo, redo, import, settle, fold, outside. ref: the commit that an undo or redo takes back.
-- The commits of one site are in the order of their clocks (hlc, milliseconds << 16).
CREATE TABLE edit_commit(id INTEGER PRIMARY KEY, hlc INTEGER, author TEXT, kind TEXT, label TEXT, ref INTEGER,
    nonce BLOB) STRICT;
CREATE INDEX edit_commit_ref ON edit_commit(ref) WHERE ref IS NOT NULL;

-- The latest clock of all; 0 in a file without commits.
CREATE VIEW latest AS SELECT coalesce(max((SELECT hlc FROM edit_commit
  WHERE id <= (s.id << 32 | 4294967295) ORDER BY id DESC LIMIT 1)), 0) AS hlc FROM site s;

-- live: 1 while the edit is a head of its cell; a cache of what prev says. prev: JSON array of the dots it replaces;
-- an edit of existence also names the heads of all other cells of the row, which it has seen.
-- new of existence: 1 exists, 0 deleted, larger: folded into that row. x'' stands for a withheld value.
CREATE TABLE edit(id INTEGER PRIMARY KEY, row INTEGER, col INTEGER, live INTEGER, prev ANY, old ANY, new ANY) STRICT;
CREATE INDEX edit_cell ON edit(row, col);
CREATE INDEX edit_gone ON edit(row) WHERE live AND col % 100 = 0;

-- Rows that are not shown; vals by column number, kept equal to what the row would show. owner: of a row of a link, as
-- in vals, so that the history of the owner finds it.
CREATE TABLE grave(id INTEGER PRIMARY KEY, tbl INTEGER, vals TEXT, owner INTEGER) STRICT;
CREATE INDEX grave_owner ON grave(owner) WHERE owner IS NOT NULL;

-- Gone rows that are shown because a shown row refers to them. A cache of this file.
CREATE TABLE kept(row INTEGER PRIMARY KEY, tbl INTEGER) STRICT;

-- Cells of a newer schema, passed on and moved into place by the upgrade.
CREATE TABLE carried("row" INTEGER, col INTEGER, value ANY, PRIMARY KEY("row", col)) STRICT, WITHOUT ROWID;

-- Grow-only; field 0 is the whole row.
CREATE TABLE erased("row" INTEGER, col INTEGER, at INTEGER, author TEXT, PRIMARY KEY("row", col)) STRICT, WITHOUT ROWID;

-- Rows held beyond site.seq, from scoped packages.
CREATE TABLE extra("row" INTEGER PRIMARY KEY) STRICT;

-- Withheld cells: read-only.
CREATE TABLE partial("row" INTEGER, col INTEGER, PRIMARY KEY("row", col)) STRICT, WITHOUT ROWID;

-- Local: what the last merges brought, and what a recipient has proven to hold.
CREATE TABLE merge_log(id INTEGER PRIMARY KEY, at INTEGER, author TEXT, file TEXT, lineage TEXT, brought TEXT) STRICT;
CREATE TABLE peer(uuid BLOB PRIMARY KEY, name TEXT, vv TEXT, at INTEGER, via TEXT) STRICT;

-- Stored files by their SHA-256 in hexadecimal; outside the edits, insert-only.
CREATE TABLE blob(sha256 TEXT PRIMARY KEY, size INTEGER, bytes BLOB) STRICT;

-- Deleted rows: every head of their existence is a deletion or a fold, and those have seen every other head.
CREATE VIEW gone AS SELECT DISTINCT d."row", d.col AS tbl FROM edit d WHERE d.live AND d.col % 100 = 0
  AND NOT EXISTS(SELECT 1 FROM edit a WHERE a."row" = d."row" AND a.live AND a.col % 100 = 0 AND a.new = 1)
  AND NOT EXISTS(SELECT 1 FROM edit e WHERE e."row" = d."row" AND e.live AND e.col % 100 <> 0
    AND NOT EXISTS(SELECT 1 FROM erased x WHERE x."row" = e."row" AND x.col IN (e.col, d.col))
    AND e.id NOT IN (SELECT j.value FROM edit s, json_each(s.prev) j
                     WHERE s."row" = d."row" AND s.live AND s.col % 100 = 0));

-- What the column triggers write to: one changed cell. The program has a trigger of its own on it while a file is open
-- (core/edits/triggers.cpp); this one serves every other tool: each change is a commit of its own.
CREATE VIEW edit_entry AS SELECT "row", col, old, new FROM edit;

CREATE TRIGGER edit_entry_insert INSTEAD OF INSERT ON edit_entry BEGIN
  INSERT INTO outside_entry VALUES(1);
  UPDATE local SET prev = (SELECT CASE count(*) WHEN 0 THEN NULL ELSE json_group_array(id) END
    FROM (SELECT id FROM edit WHERE "row" = NEW."row" AND col = NEW.col AND live ORDER BY id));
  INSERT INTO replaced VALUES(NEW."row", NEW.col);
  INSERT INTO edit SELECT dot, NEW."row", NEW.col, 1, prev, NEW.old, NEW.new FROM local, last_dot;
END;

-- Who writes to it replaces the heads of a cell.
CREATE VIEW replaced AS SELECT "row", col FROM edit WHERE NOT live;

CREATE TRIGGER replaced_insert INSTEAD OF INSERT ON replaced BEGIN
  SELECT RAISE(ABORT, 'closed cell') WHERE EXISTS(SELECT 1 FROM partial WHERE "row" = NEW."row" AND col = NEW.col)
    OR EXISTS(SELECT 1 FROM erased WHERE "row" = NEW."row" AND col IN (NEW.col, NEW.col / 100 * 100));
  UPDATE edit SET live = 0 WHERE "row" = NEW."row" AND col = NEW.col AND live;
END;

-- The dot that was given last here.
CREATE VIEW last_dot AS SELECT (s.id << 32) | s.seq AS dot FROM local l JOIN site s ON s.id = l.site;

-- Opens the commit of one change that another tool makes: the dot before the last is the commit's, the last the change's.
CREATE VIEW outside_entry AS SELECT k FROM local;

CREATE TRIGGER outside_entry_insert INSTEAD OF INSERT ON outside_entry BEGIN
  UPDATE site SET seq = seq + 2 WHERE id = (SELECT site FROM local);
  INSERT INTO edit_commit SELECT dot - 1,
      max(CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) << 16, 1 + (SELECT hlc FROM latest)),
      '(outside)', 'outside', NULL, NULL, randomblob(8) FROM last_dot;
END;
