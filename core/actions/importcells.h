// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/fieldtext.h"
#include "core/records/nameindex.h"
#include "core/search/listrequest.h"

#include <map>

namespace raatihuone {

/// What a cell of a table means, and what of it deserves a word.
struct Understood
{
    Reading reading;
    QString shown;  ///< the value as people read it
    QString note{}; ///< what was understood in another way than it is written
};

/// Reads the cells of a table; references by the names of their targets, which are read once a type, or by id.
class CellReader
{
public:
    explicit CellReader(const ListSource &source) : m_source(source) {}

    Understood read(const Field &field, const QString &text);

private:
    Understood plain(const Field &field, const QString &text) const;
    QStringList partsOf(const Field &field, const QString &text);
    const NameIndex &index(int typeNumber);
    Understood reference(const Field &field, const QString &text);
    Understood successor(const RecordType &target, RowId id, const QString &name) const;

    const ListSource &m_source;
    std::map<int, NameIndex> m_indexes;
};

} // namespace raatihuone
