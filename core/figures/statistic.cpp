// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/statistic.h"

#include "core/catalogue/types/types.h"
#include "core/figures/actionitems.h"
#include "core/figures/balance.h"
#include "core/figures/completeness.h"
#include "core/figures/contacts.h"
#include "core/figures/contributions.h"
#include "core/figures/modes.h"
#include "core/figures/organisations.h"
#include "core/figures/participantgroups.h"
#include "core/figures/participants.h"
#include "core/figures/participantyears.h"
#include "core/figures/perresident.h"
#include "core/figures/representation.h"
#include "core/figures/tablesheld.h"
#include "core/records/fieldtext.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

using enum FigureTopic;

struct Entry
{
    const char *name;
    const char *description;
    const char *group;
    Statistic (*compute)(const Records &, const StatisticRequest &);
    std::vector<FigureTopic> topics;
    std::vector<FigureTopic> needed = {};
};

constexpr auto participation = QT_TRANSLATE_NOOP("figures", "Participation");
constexpr auto influence = QT_TRANSLATE_NOOP("figures", "Influence");
constexpr auto cooperation = QT_TRANSLATE_NOOP("figures", "Organisations and bodies");

std::vector<Entry> ofParticipation()
{
    return {
        {"participants",
         QT_TRANSLATE_NOOP("figures", "Events and participants by kind of event"),
         participation,
         participants,
         {Year, Municipality, Kind, Group, Body, Event}},
        {"participants_by_year",
         QT_TRANSLATE_NOOP("figures", "Participants by year and kind of event"),
         participation,
         participantYears,
         {Year, Municipality, Kind, Group, Body}},
        {"groups",
         QT_TRANSLATE_NOOP("figures", "Participants by stakeholder group"),
         participation,
         participantGroups,
         {Year, Municipality, Kind, Body, Event}},
        {"tables_held",
         QT_TRANSLATE_NOOP("figures", "Partnership tables by municipality and year"),
         participation,
         tablesHeld,
         {Year, Municipality, Body}},
        {"per_resident",
         QT_TRANSLATE_NOOP("figures", "Participants in proportion to residents"),
         participation,
         perResident,
         {Year, Municipality, Kind, Group, Body}},
        {"modes",
         QT_TRANSLATE_NOOP("figures", "Events on site, online and hybrid by quarter"),
         participation,
         modes,
         {Year, Municipality, Kind, Group, Body}},
        {"contributions",
         QT_TRANSLATE_NOOP("figures", "Contributions by topic and stakeholder group"),
         influence,
         contributions,
         {Event, Group},
         {Event}},
        {"actions",
         QT_TRANSLATE_NOOP("figures", "Action items by deadline"),
         influence,
         actionItems,
         {Year, Municipality, Body}},
    };
}

std::vector<Entry> ofCooperation()
{
    return {
        {"organisations",
         QT_TRANSLATE_NOOP("figures", "Organisations by category"),
         cooperation,
         organisations,
         {Municipality}},
        {"contacts",
         QT_TRANSLATE_NOOP("figures", "Who was reached, by year"),
         cooperation,
         contacts,
         {Year, Municipality}},
        {"completeness",
         QT_TRANSLATE_NOOP("figures", "Duties by municipality"),
         cooperation,
         completeness,
         {Year, Municipality}},
        {"balance",
         QT_TRANSLATE_NOOP("figures", "Members of bodies by gender and language"),
         cooperation,
         balance,
         {Year, Municipality, Body}},
        {"representation",
         QT_TRANSLATE_NOOP("figures", "Persons and organisations represented in working groups"),
         cooperation,
         representation,
         {Year, Municipality, Body}},
    };
}

/// In the order in which they are offered.
const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all = [] {
        std::vector<Entry> both = ofParticipation();
        const std::vector<Entry> more = ofCooperation();
        both.insert(both.end(), more.begin(), more.end());
        return both;
    }();
    return all;
}

const Entry *entryOf(const QString &name)
{
    const auto found = std::find_if(entries().begin(), entries().end(), [&name](const Entry &entry) {
        return name == QLatin1String(entry.name);
    });
    return found == entries().end() ? nullptr : &*found;
}

struct Unit
{
    const char *name;
    const char *amount;
};

constexpr Unit units[] = {
    {"events", QT_TRANSLATE_N_NOOP("figures", "%n events")},
    {"people", QT_TRANSLATE_N_NOOP("figures", "%n people")},
    {"contributions", QT_TRANSLATE_N_NOOP("figures", "%n contributions")},
    {"organisations", QT_TRANSLATE_N_NOOP("figures", "%n organisations")},
    {"contacts", QT_TRANSLATE_N_NOOP("figures", "%n contacts")},
    {"bodies", QT_TRANSLATE_N_NOOP("figures", "%n bodies")},
    {"actions", QT_TRANSLATE_N_NOOP("figures", "%n action items")},
};

/// "3 events", or the number alone.
QString amount(const Words &words, const QString &unit, qint64 number)
{
    for (const Unit &each : units)
        if (unit == QLatin1String(each.name))
            return words("figures", each.amount, int(number));
    return words.number(number);
}

const char *spokenMark(Precision precision)
{
    switch (precision) {
    case Precision::Exact:
        break;
    case Precision::About:
        return QT_TRANSLATE_NOOP("figures", "about %1");
    case Precision::Over:
        return QT_TRANSLATE_NOOP("figures", "over %1");
    case Precision::Under:
        return QT_TRANSLATE_NOOP("figures", "under %1");
    }
    return nullptr;
}

QString plainCell(const Words &words, const StatisticColumn &column, const Value &cell)
{
    if (cell.isNull())
        return {};
    return cell.isNumber() ? cell.toText() : shownCell(words, column, cell);
}

bool hasQualifiers(const Statistic &figure, size_t column)
{
    const QList<std::pair<size_t, size_t>> cells = figure.precisions.keys();
    return std::any_of(cells.begin(), cells.end(), [&](const auto &cell) {
        return cell.second == column && !figure.rows[cell.first][column].isNull();
    });
}

void addQualifiers(const Statistic &figure, size_t column, QList<QStringList> &rows)
{
    rows.first() += figure.columns[column].name + QStringLiteral("_qualifier");
    for (size_t row = 0; row < figure.rows.size(); ++row)
        rows[qsizetype(row) + 1] +=
            figure.rows[row][column].isNull() ? QString() : codeOf(figure.precision(row, column));
}

/// A request may hold more than the statistic has a use for.
QStringList narrowingOf(const Records &records, const Entry &entry, const StatisticRequest &request)
{
    const Catalogue &catalogue = records.file().catalogue();
    const auto isOf = [&entry](FigureTopic topic) {
        return std::find(entry.topics.begin(), entry.topics.end(), topic) != entry.topics.end();
    };
    QStringList texts;
    const auto add = [&](FigureTopic topic, int type, const std::optional<RowId> &id) {
        if (id && isOf(topic))
            texts += records.title(catalogue.type(type), *id);
    };
    add(FigureTopic::Municipality, TypeNumber::Municipality, request.municipality);
    add(FigureTopic::Body, TypeNumber::Body, request.body);
    add(FigureTopic::Group, TypeNumber::StakeholderGroup, request.group);
    if (request.kind && isOf(FigureTopic::Kind))
        texts += shownValue(records.words(),
                            Catalogue::field(catalogue.type(TypeNumber::Event), QStringLiteral("kind")),
                            Value(*request.kind));
    return texts;
}

} // namespace

void Statistic::setPrecision(size_t row, size_t column, Precision precision)
{
    if (precision != Precision::Exact)
        precisions[{row, column}] = precision;
}

bool Statistic::isTotal(size_t row) const
{
    return !columns.empty() && columns.front().field && rows[row].front().toText() == totalCode;
}

bool Statistic::hasNumbers() const
{
    const bool isOfWords = std::all_of(columns.begin(), columns.end(),
                                       [](const StatisticColumn &column) { return column.unit.isEmpty(); });
    for (size_t row = 0; row < rows.size(); ++row)
        for (size_t column = 0; column < columns.size(); ++column) {
            const bool isDrawn = chart.series.empty() || std::find(chart.series.begin(), chart.series.end(),
                                                                   column) != chart.series.end();
            const bool isNumber = isOfWords ? column > 0 : !columns[column].unit.isEmpty();
            if (isDrawn && isNumber && !isTotal(row) && !rows[row][column].isNull())
                return true;
        }
    return false;
}

QString shownCell(const Words &words, const StatisticColumn &column, const Value &cell)
{
    if (cell.isNull())
        return QString(QChar(0x2014));
    if (cell.toText() == totalCode)
        return words("figures", QT_TRANSLATE_NOOP("figures", "Total"));
    if (column.field)
        return shownValue(words, *column.field, cell);
    return cell.isNumber() ? words.number(cell.toNumber()) : cell.toText();
}

QString shownCell(const Words &words, const Statistic &figure, size_t row, size_t column)
{
    const Value &cell = figure.rows[row][column];
    const QString text = shownCell(words, figure.columns[column], cell);
    return cell.isNull() ? text : markOf(figure.precision(row, column)) + text;
}

QString countedCell(const Words &words, const Statistic &figure, size_t row, size_t column)
{
    const Value &cell = figure.rows[row][column];
    return cell.isNull() ? shownCell(words, figure, row, column)
                         : markOf(figure.precision(row, column)) +
                               amount(words, figure.columns[column].unit, cell.toNumber());
}

QList<QStringList> shownRows(const Words &words, const Statistic &figure)
{
    QList<QStringList> rows{QStringList()};
    for (const StatisticColumn &column : figure.columns)
        rows.first() += column.label;
    for (size_t row = 0; row < figure.rows.size(); ++row) {
        QStringList cells;
        for (size_t column = 0; column < figure.columns.size(); ++column)
            cells += shownCell(words, figure, row, column);
        rows += cells;
    }
    return rows;
}

QList<QStringList> plainRows(const Words &words, const Statistic &figure)
{
    QList<QStringList> rows{QStringList()};
    for (size_t row = 0; row < figure.rows.size(); ++row)
        rows += QStringList();
    for (size_t column = 0; column < figure.columns.size(); ++column) {
        rows.first() += figure.columns[column].label;
        for (size_t row = 0; row < figure.rows.size(); ++row)
            rows[qsizetype(row) + 1] += plainCell(words, figure.columns[column], figure.rows[row][column]);
        if (hasQualifiers(figure, column))
            addQualifiers(figure, column, rows);
    }
    return rows;
}

QString spokenCell(const Words &words, const Statistic &figure, size_t row, size_t column)
{
    const Value &cell = figure.rows[row][column];
    QString number = cell.isNull() ? words("figures", QT_TRANSLATE_NOOP("figures", "not known"))
                                   : amount(words, figure.columns[column].unit, cell.toNumber());
    if (const char *mark = cell.isNull() ? nullptr : spokenMark(figure.precision(row, column)))
        number = words("figures", mark).arg(number);
    const QString &label = figure.columns[column].label;
    if (!figure.columns.front().unit.isEmpty())
        return QStringLiteral("%1: %2").arg(label, number);
    return QStringLiteral("%1, %2: %3").arg(shownCell(words, figure, row, 0), label, number);
}

std::vector<StatisticEntry> statisticEntries(const Words &words)
{
    std::vector<StatisticEntry> all;
    for (const Entry &entry : entries())
        all.push_back({QLatin1String(entry.name), words("figures", entry.description),
                       words("figures", entry.group), entry.topics, entry.needed});
    return all;
}

std::vector<FigureTopic> topicsOfStatistic(const QString &name)
{
    const Entry *entry = entryOf(name);
    return entry ? entry->topics : std::vector<FigureTopic>();
}

std::vector<std::pair<QString, QString>> statisticNames(const Words &words)
{
    std::vector<std::pair<QString, QString>> names;
    for (const Entry &entry : entries())
        names.emplace_back(QLatin1String(entry.name), words("figures", entry.description));
    return names;
}

QString statisticDescription(const Words &words, const QString &name)
{
    const Entry *entry = entryOf(name);
    return entry ? words("figures", entry->description) : QString();
}

Statistic statistic(const Records &records, const QString &name, const StatisticRequest &request)
{
    const Entry *entry = entryOf(name);
    if (!entry)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("figures", "There is no statistic \"%1\".").arg(name));
    Statistic figure = entry->compute(records, request);
    figure.name = name;
    figure.narrowing = narrowingOf(records, *entry, request);
    return figure;
}

} // namespace raatihuone
