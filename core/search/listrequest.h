// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"

#include <QtCore/QDate>
#include <memory>

namespace raatihuone {

class Connection;

/// Where a list is read from: any connection to the file, of this or another thread.
struct ListSource
{
    Connection &connection;
    const Catalogue &catalogue;
    const Words &words;
};

/// One column of a list: a field, or the text of a group of languages ("name") in the reader's language or
/// whichever it stands in.
struct ListColumn
{
    const Field *field = nullptr;
    bool isGroup = false;

    bool operator==(const ListColumn &) const = default;
};

/// A field that lists may show and be ordered by. @throws Failure BadInput if the type has no such field or it is of a
/// special category.
const Field &listableField(const RecordType &type, const QString &name);

/// The column of a listable field or of a group of languages. @throws Failure BadInput if the type has neither.
ListColumn listColumn(const RecordType &type, const QString &name);

/// The name under which listColumn() finds it again.
QString nameOf(const ListColumn &column);

/// A stretch of days that moves with the day on which somebody looks.
enum class Period { ThisYear, LastYear, LastThirtyDays, NextThirtyDays, OverAYearAgo };

/// The first and the last day of a period; an invalid one is open.
std::pair<QDate, QDate> daysOf(Period period, const QDate &today);

/// Rows whose field fits in one of some ways, or which other records refer to.
struct Filter
{
    const Field *field =
        nullptr; ///< of the type itself; with a relation the field of those records that is asked for
    std::vector<Value> values; ///< ids for references; of a field with several values one is enough
    bool matchesEmpty =
        false; ///< rows without a value fit too; with a relation: only rows without such a record
    bool matchesAny = false;       ///< any value fits
    QString text{};                ///< a value that contains this fits, whatever the case
    Value from{};                  ///< a value from here on fits, …
    Value to{};                    ///< … up to here; a moment counts by its day
    std::vector<Period> periods{}; ///< days of one of these fit
    Inbound
        relation{}; ///< the records that are asked for, by what they refer with; its field may be a Subject
    bool isInForce = false; ///< only such records as are in force on the day of the request

    bool isRelation() const { return relation.type != nullptr; }
    bool operator==(const Filter &) const = default;
};

/// True if both ask about the same field or the same related records.
bool haveSameTopic(const Filter &left, const Filter &right);

/// The ways in which other records refer to @p type: what a list of it can be filtered by beyond its fields.
std::vector<Inbound> relationsOf(const Catalogue &catalogue, const RecordType &type);

/// The choice by which records that refer with @p relation are told apart ("role"), or null.
const Field *kindField(const Inbound &relation);

/// Whether lists may be filtered by @p field.
bool isFilterable(const Field &field);

/// The filter that @p value asks for as scripts write it: nothing means the empty rows, several values one a
/// line.
Filter filterOf(const Field &field, const Value &value);

/// Rows that somebody else has found, as those behind a number of a figure, and what they are in words.
struct ChosenRows
{
    std::vector<RowId> ids;
    QString text;
};

/// Which rows of a type a list shows, and in which order.
struct ListRequest
{
    const RecordType *type = nullptr;
    QString search;                           ///< every word must occur in the searchable fields
    std::vector<Filter> filters;              ///< all must fit
    std::shared_ptr<const ChosenRows> only{}; ///< no other rows; null: any
    std::optional<QDate> on;                  ///< only rows in force on that day by the span of the type
    QDate today;               ///< the day that periods and "in force" of the filters count from
    QByteArray viewer{};       ///< the installation that looks: what others keep to themselves is left out
    ListColumn sort;           ///< no field: the order of the type
    bool isDescending = false; ///< of the sort column; rows without a value come last both ways
    bool includesArchived = false;
    int limit = 0; ///< 0: all

    bool operator==(const ListRequest &) const = default;
};

} // namespace raatihuone
