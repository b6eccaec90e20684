// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/actions/snapshot.h"
#include "core/catalogue/types/types.h"
#include "core/reports/composer.h"

#include <QtCore/QJsonArray>

namespace raatihuone {

namespace {

QJsonArray arrayOf(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(jsonValue(value));
    return array;
}

QByteArray objectOf(const Statistic &figure)
{
    QList<QByteArray> columns;
    for (const StatisticColumn &column : figure.columns)
        columns += JsonObject()
                       .add(QStringLiteral("name"), column.name)
                       .add(QStringLiteral("label"), column.label)
                       .add(QStringLiteral("unit"), column.unit)
                       .text();
    QJsonArray rows;
    for (const std::vector<Value> &row : figure.rows)
        rows.append(arrayOf(row));
    return JsonObject()
        .add(QStringLiteral("name"), figure.name)
        .add(QStringLiteral("title"), figure.title)
        .add(QStringLiteral("period"), figure.period)
        .add(QStringLiteral("n"), figure.n ? QJsonValue(*figure.n) : QJsonValue::Null)
        .add(QStringLiteral("source"), figure.source)
        .addJson(QStringLiteral("columns"), jsonArray(columns))
        .add(QStringLiteral("rows"), rows)
        .add(QStringLiteral("missing"), QJsonArray::fromStringList(figure.missing))
        .text();
}

void showFigure(Session &session, const Statistic &figure)
{
    if (session.format() == Format::Json)
        return session.printJson(objectOf(figure));
    if (session.format() == Format::Csv)
        return session.printTable(plainRows(session.words(), figure));
    session.print(figure.title);
    session.printTable(shownRows(session.words(), figure));
    session.print(factsOf(session.words(), figure));
    for (const QString &sentence : figure.missing)
        session.print(sentence);
}

void showNames(Session &session)
{
    QList<QStringList> rows;
    for (const auto &[name, description] : statisticNames(session.words()))
        rows += {name, description};
    session.printTable(rows);
}

/// The kind of event that is asked for, by its code or its word.
std::optional<QString> kindOf(const Session &session, const Records &records)
{
    const auto option = QStringLiteral("kind");
    if (!session.arguments().has(option))
        return std::nullopt;
    Field field = *session.catalogue().type(TypeNumber::Event).field(option);
    field.name = QStringLiteral("--kind");
    return valueOf(records, field, session.arguments().value(option)).toText();
}

void showStatistic(Session &session)
{
    if (session.arguments().has(QStringLiteral("names")))
        return showNames(session);
    session.arguments().expectAtLeast(2);
    Records &records = session.toRead();
    StatisticRequest request;
    request.year = session.year();
    request.municipality = session.recordOf(QStringLiteral("municipality"), TypeNumber::Municipality);
    request.event = session.recordOf(QStringLiteral("event"), TypeNumber::Event);
    request.body = session.recordOf(QStringLiteral("body"), TypeNumber::Body);
    request.group = session.recordOf(QStringLiteral("group"), TypeNumber::StakeholderGroup);
    request.kind = kindOf(session, records);
    showFigure(session, statistic(records, session.arguments().at(1), request));
}

void printSnapshot(Session &session, const SnapshotPlan &plan)
{
    JsonObject object;
    QList<QStringList> rows;
    for (const SnapshotPlan::Point &point : plan.points) {
        if (point.known.isValid())
            continue;
        object.add(point.count.measure, point.count.value);
        rows += {point.count.measure, markOf(point.count.precision) + QString::number(point.count.value)};
    }
    if (session.format() == Format::Json)
        return session.printJson(object.text());
    session.printTable(rows);
}

/// Prints the key figures that were written; those that stood there stay and are left out.
void takeSnapshot(Session &session)
{
    Records &records = session.toWrite();
    const QDate today = session.installation().today();
    const SnapshotPlan plan =
        planSnapshot(records, session.day(QStringLiteral("on")).value_or(lastYearsEnd(today)));
    expectDone(writeSnapshot(records, plan));
    printSnapshot(session, plan);
}

} // namespace

std::vector<Command> figureCommands()
{
    return {{{QStringLiteral("statistics"),
              QStringLiteral("[FILE] [NAME]"),
              {QStringLiteral("year=Y"), QStringLiteral("municipality=CODE"), QStringLiteral("event=ID"),
               QStringLiteral("body=ID"), QStringLiteral("kind=CODE"), QStringLiteral("group=ID"),
               QStringLiteral("names")}},
             showStatistic},
            {{QStringLiteral("snapshot"),
              QStringLiteral("FILE"),
              {QStringLiteral("on=DATE")},
              QT_TRANSLATE_NOOP("cli", "Only members of bodies are counted for the day. The rest is as of "
                                       "now, and \"about\" before the last "
                                       "turn of the year.")},
             takeSnapshot}};
}

} // namespace raatihuone
