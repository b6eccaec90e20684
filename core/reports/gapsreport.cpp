// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/gapsreport.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/reports/composer.h"
#include "core/reports/dutytable.h"
#include "core/rules/brokenrules.h"
#include "core/rules/coverage.h"
#include "core/rules/incomplete.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// A longer list is no list to work from: the rest is told as a number.
constexpr size_t mostRecords = 100;

class GapsReport
{
public:
    GapsReport(const Records &records, const ReportRequest &request)
        : m_out(records, request.isPublic),
          m_day(request.on.value_or(records.file().installation().today())),
          m_municipality(request.municipality),
          m_duties(m_out, {m_day, municipalitiesAskedFor(records, m_day, request.municipality)})
    {
    }

    Document build();

private:
    void addDuties();
    void addDuty(const DutyRule &rule);
    void addUnknown();
    void addLacking(const char *heading, const std::vector<Lacking> &all, const char *none);
    void addBrokenRules();
    void addRest(size_t count);

    Composer m_out;
    QDate m_day;
    std::optional<RowId> m_municipality;
    DutyTable m_duties;
};

Document GapsReport::build()
{
    const QString title = m_out.ofPlace(
        m_out.say(QT_TRANSLATE_NOOP("report", "What the law asks and is missing")), m_municipality);
    m_out.addHeading(1, title);
    m_out.addParagraph(m_out.say(QT_TRANSLATE_NOOP("report", "As of %1."))
                           .arg(m_out.words().date(m_day.toString(Qt::ISODate))));
    addDuties();
    if (!m_municipality) {
        addLacking(
            QT_TRANSLATE_NOOP("report", "Incomplete records"), incompleteRecords(m_out.records()),
            QT_TRANSLATE_NOOP("report", "No record that has been recorded lacks what is expected of it."));
        addBrokenRules();
        if (unitLanguages(m_out.records()).size() > 1)
            addLacking(QT_TRANSLATE_NOOP("report", "Missing in one of the languages"),
                       untranslatedRecords(m_out.records()),
                       QT_TRANSLATE_NOOP("report", "All names stand in both languages."));
    }
    return m_out.take(title, m_out.say(QT_TRANSLATE_NOOP("report", "Worklist of duties and of records")));
}

void GapsReport::addDuties()
{
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Duties")));
    bool isAny = false;
    for (const DutyRule &rule : m_duties.rules()) {
        if (m_duties.of(rule, needsAct).empty())
            continue;
        addDuty(rule);
        isAny = true;
    }
    if (!isAny)
        m_out.addParagraph(m_out.say(
            QT_TRANSLATE_NOOP("report", "Nothing that has been recorded is missing, late or due.")));
    addUnknown();
}

void GapsReport::addDuty(const DutyRule &rule)
{
    m_out.addHeading(3, rule.name);
    if (!rule.law.isEmpty())
        m_out.addParagraph(rule.law);
    m_out.addParagraph(m_out.say(QT_TRANSLATE_NOOP("report", "What to do: %1")).arg(rule.todo));
    Table table;
    table.caption = rule.name;
    table.head = {{m_out.say(QT_TRANSLATE_NOOP("report", "Concerns"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "State"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "How it stands"))}};
    for (const Duty *duty : m_duties.of(rule, needsAct))
        table.rows.push_back(
            {{m_duties.concerned(*duty)}, {dutyStateInWords(m_out.words(), duty->state)}, {duty->text}});
    m_out.add({std::move(table)});
}

void GapsReport::addUnknown()
{
    List list;
    for (const DutyRule &rule : m_duties.rules()) {
        const auto unknown =
            m_duties.of(rule, [](DutyState state) { return state == DutyState::Unknown; }).size();
        if (unknown > 0)
            list.items.push_back(
                {QStringLiteral("%1: %2").arg(rule.name, m_out.words().number(qint64(unknown))), {}});
    }
    if (list.items.empty())
        return;
    m_out.addHeading(3, m_out.say(QT_TRANSLATE_NOOP("report", "Nothing is recorded")));
    m_out.addParagraph(m_out.say(QT_TRANSLATE_NOOP(
        "report", "The file says nothing of these, so nobody can tell whether they are in order.")));
    m_out.add({std::move(list)});
}

void GapsReport::addRest(size_t count)
{
    if (count > mostRecords)
        m_out.addParagraph(
            m_out.say(QT_TRANSLATE_N_NOOP("report", "%n more are not listed."), int(count - mostRecords)));
}

void GapsReport::addLacking(const char *heading, const std::vector<Lacking> &all, const char *none)
{
    m_out.addHeading(2, m_out.say(heading));
    if (all.empty())
        m_out.addParagraph(m_out.say(none));
    for (auto first = all.begin(); first != all.end();) {
        const RecordType &type = *first->type;
        const auto last =
            std::find_if(first, all.end(), [&type](const Lacking &each) { return each.type != &type; });
        const auto count = size_t(last - first);
        Table table;
        table.caption =
            QStringLiteral("%1: %2").arg(plural(m_out.words(), type), m_out.words().number(qint64(count)));
        table.head = {{singular(m_out.words(), type)}, {m_out.say(QT_TRANSLATE_NOOP("report", "Missing"))}};
        for (auto each = first; each != first + qsizetype(std::min(count, mostRecords)); ++each) {
            QStringList fields;
            for (const Field *field : each->fields)
                fields += label(m_out.words(), *field);
            table.rows.push_back({{m_out.nameOf(type, each->record)}, {fields.join(QStringLiteral(", "))}});
        }
        m_out.addHeading(3, plural(m_out.words(), type));
        m_out.add({std::move(table)});
        addRest(count);
        first = last;
    }
}

/// What a rule says may name people.
void GapsReport::addBrokenRules()
{
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Records that contradict each other")));
    const std::vector<BrokenRule> broken = brokenRules(m_out.records());
    if (broken.empty())
        return m_out.addParagraph(m_out.say(
            QT_TRANSLATE_NOOP("report", "Nothing that has been recorded contradicts another record.")));
    Table table;
    table.caption = m_out.say(QT_TRANSLATE_NOOP("report", "Records and what is wrong with them"));
    table.head = {{m_out.say(QT_TRANSLATE_NOOP("report", "Record"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Field"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "What is wrong"))}};
    for (size_t i = 0; i < std::min(broken.size(), mostRecords); ++i) {
        const BrokenRule &rule = broken[i];
        table.rows.push_back({{QStringLiteral("%1: %2").arg(singular(m_out.words(), *rule.type),
                                                            m_out.nameOf(*rule.type, rule.record))},
                              {label(m_out.words(), *rule.field)},
                              {m_out.isPublic() ? QString() : rule.message}});
    }
    m_out.add({std::move(table)});
    addRest(broken.size());
}

} // namespace

Document gapsReport(const Records &records, const ReportRequest &request)
{
    return GapsReport(records, request).build();
}

} // namespace raatihuone
