// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QtCore/QDate>

namespace raatihuone {

class Connection;

/// Where a list is read from: any connection to the file, of this or another thread.
struct ListSource
{
    Connection &connection;
    const Catalogue &catalogue;
    const Words &words;
};

/// Is told now and then how many rows were read; answers false to stop the work. May be empty.
using ListProgress = std::function<bool(qint64 rows)>;

/// One column of a list: a field, or the text of a group of languages ("name") in the reader's language or
/// whichever it stands in.
struct ListColumn
{
    const Field *field = nullptr;
    bool isGroup = false;

    bool operator==(const ListColumn &) const = default;
};

/// The column of a field or of a group of languages. @throws Failure BadInput if the type has neither.
ListColumn listColumn(const RecordType &type, const QString &name);

/// The name under which listColumn() finds it again.
QString nameOf(const ListColumn &column);

/// Rows whose field has one of some values.
struct Filter
{
    const Field *field = nullptr;
    std::vector<Value> values; ///< ids for references; of a field with several values one is enough
    bool matchesEmpty = false; ///< rows without a value fit too

    bool operator==(const Filter &) const = default;
};

/// The filter that @p value asks for as scripts write it: nothing means the empty rows, several values one a
/// line.
Filter filterOf(const Field &field, const Value &value);

/// Which rows of a type a list shows, and in which order.
struct ListRequest
{
    const RecordType *type = nullptr;
    QString search;              ///< every word must occur in the searchable fields
    std::vector<Filter> filters; ///< all must fit
    std::optional<QDate> on;     ///< only rows in force on that day by the span of the type
    ListColumn sort;             ///< no field: the order of the type
    bool isDescending = false;   ///< of the sort column; rows without a value come last both ways
    bool includesArchived = false;
    int limit = 0; ///< 0: all

    bool operator==(const ListRequest &) const = default;
};

} // namespace raatihuone
