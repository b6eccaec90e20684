// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtCore/QTemporaryDir>

namespace raatihuone {

/// Somebody elsewhere who works on a copy of a data file, with an installation of her own.
class Colleague
{
public:
    /// @p file is copied as it is now.
    Colleague(const DataFile &file, const QString &name);

    /// One commit each.
    RowId add(const char *type, const QMap<QString, Value> &values);
    void set(const char *type, RowId id, const char *field, const Value &value);
    void remove(const char *type, RowId id);
    void merge(const QString &path);

    DataFile &file() { return *m_file; }
    Records &records() { return m_records; }
    /// What she sends: the whole file.
    QString path() const { return m_file->path(); }
    /// A package of everything, sealed with a passphrase.
    QString sealed(const QString &passphrase);

private:
    static QString copied(const DataFile &file, const QString &path);

    QTemporaryDir m_folder;
    Installation m_installation;
    Words m_words;
    std::unique_ptr<DataFile> m_file;
    Records m_records;
};

} // namespace raatihuone
