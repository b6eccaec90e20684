// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/days.h"

namespace raatihuone {

namespace {

QDate laterOf(QDate left, QDate right)
{
    return !left.isValid() || (right.isValid() && left < right) ? right : left;
}

QDate earlierOf(QDate left, QDate right)
{
    return !left.isValid() || (right.isValid() && right < left) ? right : left;
}

QDate dayIn(const Record &record, const QString &field)
{
    return QDate::fromString(record.value(field).toText().left(10), Qt::ISODate);
}

} // namespace

Days Days::within(const Days &other) const
{
    return {laterOf(from, other.from), earlierOf(to, other.to)};
}

QString yearsOf(const Days &days)
{
    QStringList years;
    for (const QDate day : {days.from, days.to})
        if (day.isValid())
            years += QString::number(day.year());
    years.removeDuplicates();
    return years.join(QChar(0x2013));
}

Days ownDays(const Record &record)
{
    if (record.type().spans().empty())
        return {};
    const Span &span = record.type().spans().front();
    return {dayIn(record, span.from), dayIn(record, span.to)};
}

Days boundsOf(const Records &records, const Record &record)
{
    Days bounds;
    for (const Within &rule : record.type().withins()) {
        const Field &reference = *record.type().field(rule.reference);
        const RecordType &upper = records.file().catalogue().type(reference.target);
        if (const auto bounding = records.find(upper, record.value(rule.reference).toId()))
            bounds = bounds.within(ownDays(*bounding));
    }
    return bounds;
}

} // namespace raatihuone
