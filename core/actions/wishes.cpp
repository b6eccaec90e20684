// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/wishes.h"

#include "core/actions/minutessteps.h"
#include "core/base/orderkey.h"
#include "core/catalogue/types/types.h"
#include "core/records/fieldrules.h"
#include "core/records/unit.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

constexpr qsizetype longestHeading = 120;

Problem wrong(const char *message)
{
    return {Problem::Severity::Error, {}, QCoreApplication::translate("actions", message)};
}

/// The first line is the heading; what a heading cannot hold stands in the text of the topic.
void setWords(Record &topic, const QString &text, const QString &languageCode)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0).simplified();
    const QString own = QStringLiteral("heading_") + languageCode;
    topic.set(topic.type().field(own) ? own : QStringLiteral("heading_fi"), first.left(longestHeading));
    if (first.size() > longestHeading || text.contains(QLatin1Char('\n')))
        topic.set(QStringLiteral("text"), text);
}

class WishTaker
{
public:
    WishTaker(Records &records, RowId wish)
        : m_records(records), m_wish(records.read(records.file().catalogue().type(TypeNumber::Wish), wish))
    {
    }

    const Record &wish() const { return m_wish; }
    bool isTaken() const { return m_wish.value(QStringLiteral("status")).toText() == QLatin1String("taken"); }

    RowId addTopic(Commit &commit, RowId event)
    {
        Record topic(m_records.file().catalogue().type(TypeNumber::Topic));
        const RowId minutes = minutesFor(commit, event);
        const auto last =
            commit.connection().value("SELECT max(position) FROM topic WHERE minutes = ?", minutes);
        topic.set(QStringLiteral("minutes"), minutes);
        topic.set(QStringLiteral("position"),
                  orderKeyBetween(last.value_or(Value()).toText(), {}, commit.id()));
        setWords(
            topic, m_wish.value(QStringLiteral("text")).toText(),
            commit.connection()
                .value("SELECT language FROM minutes WHERE id = ?", m_wish.value(QStringLiteral("minutes")))
                .value_or(Value())
                .toText());
        return m_records.insert(commit, topic);
    }

    /// Whether nobody else has taken the wish meanwhile.
    bool say(Commit &commit, const std::vector<std::pair<QString, RowId>> &made)
    {
        Record after = m_wish;
        after.set(QStringLiteral("status"), QStringLiteral("taken"));
        for (const auto &[field, id] : made)
            after.set(field, id);
        return m_records.update(commit, m_wish, after).isEmpty();
    }

private:
    RowId minutesFor(Commit &commit, RowId event)
    {
        const RowId known = minutesOf(m_records, event);
        if (known.isValid())
            return known;
        Record minutes(m_records.file().catalogue().type(TypeNumber::Minutes));
        minutes.set(QStringLiteral("event"), event);
        minutes.set(QStringLiteral("language"), languageCode(contentLanguage(m_records)));
        return m_records.insert(commit, minutes);
    }

    Records &m_records;
    const Record m_wish;
};

const char *const takenAlready = QT_TRANSLATE_NOOP("actions", "This wish has been taken up already.");
const char *const changedMeanwhile =
    QT_TRANSLATE_NOOP("actions", "Somebody else changed this meanwhile. Try again.");

} // namespace

RowId nextEvent(const Records &records, RowId wish, QDate today)
{
    const auto next = records.file().connection().value(
        "SELECT n.id FROM wish w JOIN minutes m ON m.id = w.minutes JOIN event e ON e.id = m.event "
        "JOIN event n ON n.id <> e.id AND n.start >= ?2 AND n.start > e.start AND NOT n.archived "
        "AND n.status NOT IN ('cancelled', 'moved') AND (n.series = e.series OR n.body = e.body) "
        "WHERE w.id = ?1 ORDER BY n.start, n.id LIMIT 1",
        wish, today.toString(Qt::ISODate));
    return next.value_or(Value()).toId();
}

Outcome takeIntoEvent(Records &records, RowId wish, RowId event)
{
    WishTaker taker(records, wish);
    records.read(records.file().catalogue().type(TypeNumber::Event), event);
    Outcome outcome;
    if (taker.isTaken())
        outcome.problems.push_back(wrong(takenAlready));
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), QStringLiteral("take wish"));
    const RowId topic = taker.addTopic(commit, event);
    if (!taker.say(commit, {{QStringLiteral("event"), event}, {QStringLiteral("topic"), topic}})) {
        outcome.problems.push_back(wrong(changedMeanwhile));
        return outcome;
    }
    outcome.id = topic;
    outcome.isWritten = commit.finish();
    return outcome;
}

Outcome makeBodyOf(Records &records, RowId wish, const Record &body)
{
    WishTaker taker(records, wish);
    Outcome outcome{.id = {}, .problems = problemsOf(body), .changedByOthers = {}};
    if (taker.isTaken())
        outcome.problems.push_back(wrong(takenAlready));
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), QStringLiteral("add body"));
    const RowId made = records.insert(commit, body);
    if (!taker.say(commit, {{QStringLiteral("body"), made}})) {
        outcome.problems.push_back(wrong(changedMeanwhile));
        return outcome;
    }
    outcome.id = made;
    outcome.isWritten = commit.finish();
    return outcome;
}

} // namespace raatihuone
