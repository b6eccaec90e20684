// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takeoverminutes.h"

#include "core/base/identifiers.h"
#include "core/base/orderkey.h"
#include "core/catalogue/types/types.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

constexpr QLatin1String text("text");
constexpr QLatin1String minutesField("minutes");
constexpr QLatin1String position("position");

/// Puts the records of one set of minutes into the file, in their order.
class Takeover
{
public:
    Takeover(Records &records, Commit &commit, const ParsedMinutes &parsed, Language language)
        : m_records(records), m_commit(commit), m_parsed(parsed), m_language(languageCode(language))
    {
    }

    RowId run(RowId event)
    {
        writeMinutes(event);
        for (const ParsedTopic &topic : m_parsed.topics)
            writeTopic(topic);
        writeMarks(TypeNumber::Highlight, m_parsed.highlights);
        writeMarks(TypeNumber::Quote, m_parsed.quotes);
        writeEntries(TypeNumber::Wish, m_parsed.wishes);
        writeEntries(TypeNumber::Decision, m_parsed.decisions);
        writeEntries(TypeNumber::Action, m_parsed.actions);
        return m_minutes;
    }

private:
    Record made(int type) const { return Record(m_records.file().catalogue().type(type)); }

    /// Keys need no row in them here: all items of a list are written at once.
    RowId insert(Record &record, bool isOrdered = true)
    {
        if (isOrdered)
            record.set(position, orderKeyAt(m_written++, m_commit.id()));
        return m_records.insert(m_commit, record);
    }

    void writeMinutes(RowId event)
    {
        Record minutes = made(TypeNumber::Minutes);
        minutes.set(QStringLiteral("event"), event);
        minutes.set(QStringLiteral("kind"),
                    m_parsed.topics.empty() ? QStringLiteral("memo") : QStringLiteral("summary"));
        minutes.set(QStringLiteral("language"), m_language);
        minutes.set(QStringLiteral("intro"), Value::several(m_parsed.intro));
        minutes.set(QStringLiteral("note"), Value::several(m_parsed.asides));
        m_minutes = insert(minutes, false);
    }

    void writeTopic(const ParsedTopic &parsed)
    {
        Record topic = made(TypeNumber::Topic);
        topic.set(minutesField, m_minutes);
        topic.set(QStringLiteral("heading_") +
                      (m_language == QLatin1String("sv") ? m_language : QStringLiteral("fi")),
                  parsed.heading.isEmpty() ? unnamed() : parsed.heading);
        topic.set(QStringLiteral("question"), int(parsed.isQuestion));
        topic.set(text, Value::several(parsed.text));
        const RowId id = insert(topic);
        std::vector<RowId> written;
        for (const ParsedBullet &bullet : parsed.contributions)
            written.push_back(writeContribution(id, bullet, written));
        m_contributions.push_back(std::move(written));
    }

    RowId writeContribution(RowId topic, const ParsedBullet &bullet, const std::vector<RowId> &earlier)
    {
        Record contribution = made(TypeNumber::Contribution);
        contribution.set(QStringLiteral("topic"), topic);
        contribution.set(text, bullet.text);
        contribution.set(QStringLiteral("language"), m_language);
        contribution.set(QStringLiteral("incomplete"), int(bullet.isIncomplete));
        if (bullet.group)
            contribution.set(QStringLiteral("stakeholder_group"), *bullet.group);
        if (bullet.parent)
            contribution.set(QStringLiteral("parent"), earlier.at(*bullet.parent));
        return insert(contribution);
    }

    void writeMarks(int type, const std::vector<ParsedMark> &marks)
    {
        for (const ParsedMark &mark : marks) {
            Record record = made(type);
            record.set(minutesField, m_minutes);
            record.set(text, mark.bullet.text);
            if (mark.source)
                record.set(QStringLiteral("contribution"),
                           m_contributions.at(mark.source->topic).at(mark.source->contribution));
            insert(record);
        }
    }

    void writeEntries(int type, const std::vector<ParsedBullet> &entries)
    {
        for (const ParsedBullet &entry : entries) {
            Record record = made(type);
            record.set(minutesField, m_minutes);
            record.set(text, entry.text);
            insert(record);
        }
    }

    static QString unnamed() { return QCoreApplication::translate("actions", "Without a heading"); }

    Records &m_records;
    Commit &m_commit;
    const ParsedMinutes &m_parsed;
    QString m_language;
    RowId m_minutes;
    std::vector<std::vector<RowId>> m_contributions;
    qint64 m_written = 0;
};

Problems problemsIn(const QString &everything)
{
    if (everything.trimmed().isEmpty())
        return {{Problem::Severity::Error, text,
                 QCoreApplication::translate("actions", "The text is empty. Nothing was taken over.")}};
    if (!holdsPersonalIdentityCode(everything))
        return {};
    return {{Problem::Severity::Error, text,
             QCoreApplication::translate("actions",
                                         "The text holds a personal identity code. These are never stored. "
                                         "Remove it and try again.")}};
}

QString allTextOf(const ParsedMinutes &minutes)
{
    QStringList parts = minutes.intro + minutes.asides;
    const auto append = [&parts](const std::vector<ParsedBullet> &bullets) {
        for (const ParsedBullet &bullet : bullets)
            parts += bullet.text;
    };
    for (const ParsedTopic &topic : minutes.topics) {
        parts += topic.heading;
        parts += topic.text;
        append(topic.contributions);
    }
    for (const auto *marks : {&minutes.highlights, &minutes.quotes})
        for (const ParsedMark &mark : *marks)
            parts += mark.bullet.text;
    for (const auto *entries : {&minutes.wishes, &minutes.decisions, &minutes.actions})
        append(*entries);
    return parts.join(QLatin1Char('\n'));
}

void appendNames(std::vector<GroupName> &names, const Record &group)
{
    for (const Field &field : group.type().fields()) {
        const bool isName =
            field.languageOf == QLatin1String("name") || field.name == QLatin1String("aliases");
        const QStringList texts = isName ? group.value(field.name).toSeveral() : QStringList();
        for (const QString &name : texts)
            names.push_back({group.id(), name});
    }
}

} // namespace

ParsedMinutes readMinutes(Records &records, const QString &pasted)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::StakeholderGroup);
    std::vector<RowId> ids;
    Query query(records.file().connection(),
                "SELECT id FROM stakeholder_group WHERE NOT archived ORDER BY position, id");
    while (query.next())
        ids.push_back(query.id(0));
    std::vector<GroupName> names;
    for (const RowId id : ids)
        appendNames(names, records.read(type, id));
    return parseMinutes(pasted, names);
}

Outcome takeOverMinutes(Records &records, RowId event, const ParsedMinutes &minutes, Language language)
{
    records.read(records.file().catalogue().type(TypeNumber::Event), event);
    Outcome outcome{.id = {}, .problems = problemsIn(allTextOf(minutes)), .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), QStringLiteral("import minutes"), Commit::Kind::Import);
    outcome.id = writeMinutes(records, commit, event, minutes, language);
    outcome.isWritten = commit.finish();
    return outcome;
}

RowId writeMinutes(Records &records, Commit &commit, RowId event, const ParsedMinutes &minutes,
                   Language language)
{
    return Takeover(records, commit, minutes, language).run(event);
}

} // namespace raatihuone
