// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/rules/duties.h"

#include <QtCore/QHash>

namespace raatihuone {

namespace {

/// A duty with the words of its rule and the names of its records.
struct ToldDuty
{
    const Duty &duty;
    const DutyRule &rule;
    QString municipality;
    QString subject;
};

class Teller
{
public:
    explicit Teller(Records &records) : m_records(records), m_rules(dutyRules(records.words().language())) {}

    ToldDuty told(const Duty &duty) const
    {
        const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                       [&duty](const DutyRule &each) { return each.key == duty.key; });
        return {duty, *rule, name(TypeNumber::Municipality, duty.municipality),
                name(duty.subjectType, duty.subject)};
    }

private:
    QString name(int type, RowId id) const
    {
        return id.isValid() ? m_records.title(m_records.file().catalogue().type(type), id) : QString();
    }

    Records &m_records;
    std::vector<DutyRule> m_rules;
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue idOrNull(RowId id)
{
    return id.isValid() ? QJsonValue(id.toText()) : QJsonValue(QJsonValue::Null);
}

QByteArray objectOf(const ToldDuty &told)
{
    return JsonObject()
        .add(QStringLiteral("rule"), told.rule.code)
        .add(QStringLiteral("law"), textOrNull(told.rule.law))
        .add(QStringLiteral("duty"), told.duty.key)
        .add(QStringLiteral("municipality"), idOrNull(told.duty.municipality))
        .add(QStringLiteral("municipality_name"), textOrNull(told.municipality))
        .add(QStringLiteral("subject"), idOrNull(told.duty.subject))
        .add(QStringLiteral("subject_name"), textOrNull(told.subject))
        .add(QStringLiteral("state"), dutyStateCode(told.duty.state))
        .add(QStringLiteral("due"), textOrNull(told.duty.due.toString(Qt::ISODate)))
        .add(QStringLiteral("text"), told.duty.text)
        .text();
}

QStringList rowOf(const Words &words, const ToldDuty &told)
{
    return {told.rule.code,
            told.rule.name,
            told.rule.law,
            told.municipality,
            told.subject,
            dutyStateInWords(words, told.duty.state),
            words.date(told.duty.due.toString(Qt::ISODate)),
            told.duty.text};
}

QStringList head(const Words &words)
{
    const char *const names[] = {QT_TRANSLATE_NOOP("rules", "Rule"),
                                 QT_TRANSLATE_NOOP("rules", "Duty"),
                                 QT_TRANSLATE_NOOP("rules", "Law"),
                                 QT_TRANSLATE_NOOP("rules", "Municipality"),
                                 QT_TRANSLATE_NOOP("rules", "What it is about"),
                                 QT_TRANSLATE_NOOP("rules", "How it stands"),
                                 QT_TRANSLATE_NOOP("rules", "Due"),
                                 QT_TRANSLATE_NOOP("rules", "In words")};
    QStringList row;
    for (const char *name : names)
        row += words("rules", name);
    return row;
}

void listDuties(Session &session)
{
    Records &records = session.toRead();
    const QDate today = session.installation().today();
    DutyRequest request{session.day(QStringLiteral("on")).value_or(today), {}};
    request.municipalities = municipalitiesOfUnit(records, request.day);
    const std::vector<Duty> found = duties(records.file().connection(), session.words(), request);
    const Teller teller(records);
    QList<QByteArray> objects;
    QList<QStringList> rows{head(session.words())};
    for (const Duty &duty : found) {
        if (session.format() == Format::Json)
            objects += objectOf(teller.told(duty));
        else
            rows += rowOf(session.words(), teller.told(duty));
    }
    if (session.format() == Format::Json)
        session.printJson(jsonArray(objects));
    else
        session.printTable(rows);
}

} // namespace

std::vector<Command> dutyCommands()
{
    return {{{QStringLiteral("duties"), QStringLiteral("FILE"), {QStringLiteral("on=DATE")}}, listDuties}};
}

} // namespace raatihuone
