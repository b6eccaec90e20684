// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/attendance.h"

#include "core/catalogue/types/types.h"

#include <QtCore/QRegularExpression>
#include <array>

namespace raatihuone {

namespace {

constexpr qint64 mostPeople = 10'000'000;
constexpr int highestNumber = 10'000; ///< on a sheet for the door

struct Sign
{
    char16_t sign;
    const char *qualifier;
};

constexpr std::array signs{Sign{u'~', "about"}, Sign{u'>', "over"}, Sign{u'<', "under"}};

std::vector<RowId> rowsAt(Connection &connection, const CountPlace &place)
{
    const auto orNothing = [](RowId id) { return id.isValid() ? Value(id) : Value(); };
    Query query(connection,
                "SELECT id FROM headcount WHERE event IS ?1 AND (?1 IS NOT NULL OR series IS ?2) AND "
                "stakeholder_group IS ?3 AND mode IS ?4 AND NOT archived ORDER BY id",
                orNothing(place.event), orNothing(place.series), orNothing(place.group), place.mode);
    std::vector<RowId> rows;
    while (query.next())
        rows.push_back(query.id(0));
    return rows;
}

Record recordAt(const RecordType &type, const CountPlace &place)
{
    Record record(type);
    const auto set = [&record](const char *field, RowId id) {
        if (id.isValid())
            record.set(QLatin1String(field), id);
    };
    set("event", place.event);
    if (!place.event.isValid())
        set("series", place.series);
    set("stakeholder_group", place.group);
    record.set(QStringLiteral("mode"), place.mode);
    return record;
}

} // namespace

std::optional<TypedCount> TypedCount::read(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    QString rest = text;
    rest.remove(blank);
    TypedCount typed;
    if (rest.isEmpty())
        return typed;
    typed.isSaid = true;
    if (rest == QLatin1String("-") || rest == QString(QChar(0x2014)))
        return typed;
    for (const Sign &sign : signs)
        if (rest.front() == QChar(sign.sign)) {
            typed.qualifier = QLatin1String(sign.qualifier);
            rest.remove(0, 1);
            break;
        }
    bool isNumber = false;
    const qint64 count = rest.toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > mostPeople || rest.contains(QLatin1Char('+')))
        return std::nullopt;
    typed.count = count;
    return typed;
}

QString TypedCount::text() const
{
    if (!isSaid)
        return {};
    if (!count)
        return QStringLiteral("-");
    for (const Sign &sign : signs)
        if (qualifier == QLatin1String(sign.qualifier))
            return QChar(sign.sign) + QString::number(*count);
    return QString::number(*count);
}

Outcome setCount(Records &records, const CountPlace &place, const TypedCount &count)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::Headcount);
    Outcome outcome;
    Commit commit(records.file(), QStringLiteral("edit headcount"));
    std::vector<RowId> rows = rowsAt(records.file().connection(), place);
    const bool isNew = rows.empty();
    for (size_t i = count.isSaid ? 1 : 0; i < rows.size(); ++i)
        records.remove(commit, type, rows[i]);
    if (count.isSaid) {
        const Record before = isNew ? recordAt(type, place) : records.read(type, rows.front());
        Record after = before;
        after.set(QStringLiteral("count"), count.count ? Value(*count.count) : Value());
        after.set(QStringLiteral("qualifier"), count.qualifier);
        outcome.id = isNew ? records.insert(commit, after) : before.id();
        if (!isNew)
            outcome.changedByOthers = records.update(commit, before, after);
    }
    outcome.isWritten = commit.finish();
    return outcome;
}

std::optional<QList<int>> numbersIn(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s,;]+"));
    static const QRegularExpression range(QStringLiteral("^(\\d{1,5})(?:-(\\d{1,5}))?$"));
    static const QRegularExpression dash(QStringLiteral("\\s*[-\u2013]\\s*"));
    QString joined = text;
    joined.replace(dash, QStringLiteral("-"));
    QList<int> numbers;
    const QStringList parts = joined.split(blanks, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = range.match(part);
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || first < 1 || last < first || last > highestNumber)
            return std::nullopt;
        for (int number = first; number <= last; ++number)
            if (!numbers.contains(number))
                numbers += number;
    }
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers);
}

} // namespace raatihuone
