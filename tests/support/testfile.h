// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtCore/QTemporaryDir>

namespace raatihuone {

/// Values of a record by the names of its fields.
using FieldValues = std::vector<std::pair<const char *, Value>>;

/// A new data file of the shipped types in a folder of its own, with builders for records. Shipped rows
/// (municipalities, categories …) are in it.
class TestFile
{
public:
    explicit TestFile(Language language = Language::English);

    DataFile &file() { return *m_file; }
    const Catalogue &catalogue() const { return m_file->catalogue(); }
    const Words &words() const { return m_words; }
    Records records() { return {*m_file, m_words}; }
    const RecordType &type(const char *name) const;
    const Field &field(const char *type, const char *name) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void close() { m_file.reset(); }
    /// Opens the file again.
    void open(const QByteArray &vfs = {});

    /// One commit each.
    RowId add(const char *type, const FieldValues &values);
    void set(const char *type, RowId id, const FieldValues &values);
    void remove(const char *type, RowId id);

    /// Adds @p count organisations in one commit: "Organisation 000000", "Organisation 000001" …, each seated
    /// in one of a few municipalities.
    void addManyOrganisations(int count);

private:
    QTemporaryDir m_folder;
    Words m_words;
    Installation m_installation;
    std::unique_ptr<DataFile> m_file;
};

/// Writes to @p path what the program of schema version 1 wrote: one organisation, one person, and edits of both.
void writeVersionOne(const QString &path);

} // namespace raatihuone
