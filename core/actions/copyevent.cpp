// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/copyevent.h"

#include "core/catalogue/types/types.h"
#include "core/records/fieldrules.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr qsizetype lengthOfDay = 10; // YYYY-MM-DD
constexpr qsizetype lengthOfYear = 4;
constexpr QLatin1String momentFormat("yyyy-MM-ddTHH:mm");

bool hasClock(const QString &moment)
{
    return moment.size() > lengthOfDay;
}

/// As if there were no daylight saving time: an event of one hour stays one of one hour.
QDateTime readMoment(const QString &text)
{
    if (!hasClock(text))
        return QDate::fromString(text, Qt::ISODate).startOfDay(Qt::UTC);
    const QDateTime moment = QDateTime::fromString(text.left(momentFormat.size()), QString(momentFormat));
    return {moment.date(), moment.time(), Qt::UTC};
}

QString written(const QDateTime &moment, bool withClock)
{
    return withClock ? moment.toString(QString(momentFormat)) : moment.date().toString(Qt::ISODate);
}

/// The name of a municipality in the language of a title; its Finnish one where it has no other.
QString nameIn(const Record &municipality, const QString &languageCode)
{
    return municipality.text(QStringLiteral("name"), languageCode);
}

/// Where @p word stands in @p text as a whole word, or -1: endings of one name do not fit another.
qsizetype wordIn(const QString &text, const QString &word)
{
    const auto isPart = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetter(); };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!isPart(at - 1) && !isPart(at + word.size()))
            return at;
    return -1;
}

QString titleIn(const Records &records, const Record &draft, const Record *before, const Record &now,
                const QString &languageCode)
{
    const QString title = draft.value(QStringLiteral("title_") + languageCode).toText();
    const QString name = nameIn(now, languageCode);
    const qsizetype place = before ? wordIn(title, nameIn(*before, languageCode)) : -1;
    if (place >= 0)
        return QString(title).replace(place, nameIn(*before, languageCode).size(), name);
    const Choice *kind = Catalogue::field(draft.type(), QStringLiteral("kind"))
                             .choice(draft.value(QStringLiteral("kind")).toText());
    const Words words(languageFromCode(languageCode).value_or(records.words().language()));
    const QString base = before && kind ? label(words, *kind) : title;
    return base + QStringLiteral(": ") + name;
}

std::optional<Record> seriesOf(const Records &records, const Record &event)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::EventSeries);
    return records.find(type, event.value(QStringLiteral("series")).toId());
}

std::vector<const Field *> titlesOf(const RecordType &type)
{
    std::vector<const Field *> titles;
    for (const Field &field : type.fields())
        if (field.languageOf == QLatin1String("title"))
            titles.push_back(&field);
    return titles;
}

QRegularExpression wordOf(int year)
{
    return QRegularExpression(QStringLiteral("\\b%1\\b").arg(year));
}

bool namesYear(const Record &series, int year)
{
    const std::vector<const Field *> titles = titlesOf(series.type());
    return std::any_of(titles.begin(), titles.end(), [&](const Field *title) {
        return series.value(title->name).toText().contains(wordOf(year));
    });
}

/// The same series with another year in its titles; behind them where they name none.
Record seriesInYear(const Record &series, int before, int now)
{
    Record next = copyOf(series);
    for (const Field *field : titlesOf(series.type())) {
        const QString title = series.value(field->name).toText();
        const bool isNamed = title.contains(wordOf(before));
        if (!title.isEmpty())
            next.set(field->name, isNamed ? QString(title).replace(wordOf(before), QString::number(now))
                                          : QStringLiteral("%1 %2").arg(title).arg(now));
    }
    return next;
}

/// A series of the file with the titles of @p series; nothing if there is none.
RowId namesakeOf(const Records &records, const Record &series)
{
    Query query(records.connection(), "SELECT id FROM event_series WHERE NOT archived ORDER BY id");
    const std::vector<const Field *> titles = titlesOf(series.type());
    while (query.next()) {
        const Record each = records.read(series.type(), query.id(0));
        if (std::all_of(titles.begin(), titles.end(), [&](const Field *title) {
                return each.value(title->name) == series.value(title->name);
            }))
            return each.id();
    }
    return {};
}

} // namespace

QDate sameWeekNextYear(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    const QDate firstMonday = QDate(year + 1, 1, 4).addDays(1 - QDate(year + 1, 1, 4).dayOfWeek());
    const int lastWeek = QDate(year + 1, 12, 28).weekNumber(); // always in the last week
    return firstMonday.addDays((std::min(week, lastWeek) - 1) * 7 + day.dayOfWeek() - 1);
}

Record eventLike(const Record &event, const QString &start)
{
    Record draft = copyOf(event);
    const QString before = event.value(QStringLiteral("start")).toText();
    const QString end = event.value(QStringLiteral("end")).toText();
    const bool keepsClock = !hasClock(start) && hasClock(before);
    QDateTime begins = readMoment(start);
    if (keepsClock)
        begins.setTime(readMoment(before).time());
    draft.set(QStringLiteral("start"), written(begins, keepsClock || hasClock(start)));
    if (!end.isEmpty()) {
        const QDateTime ends = begins.addMSecs(readMoment(before).msecsTo(readMoment(end)));
        draft.set(QStringLiteral("end"), written(ends, hasClock(end)));
    }
    for (const char *field : {"status", "prepared", "archived", "note"}) // what came of the pattern
        draft.set(QLatin1String(field), Record(event.type()).value(QLatin1String(field)));
    return draft;
}

Record eventIn(const Records &records, const Record &draft, RowId municipality)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::Municipality);
    const QStringList before = draft.value(QStringLiteral("municipalities")).toSeveral();
    const std::optional<Record> old =
        before.size() == 1 ? records.find(type, RowId::fromText(before.first())) : std::nullopt;
    const Record now = records.read(type, municipality);
    Record copy = draft;
    if (old && old->id() == municipality)
        return copy;
    copy.set(QStringLiteral("municipalities"), Value::several({municipality.toText()}));
    for (const char *field : {"place", "body", "invited"}) // of the other municipality
        copy.set(QLatin1String(field), {});
    for (const Field &field : draft.type().fields())
        if (field.languageOf == QLatin1String("title") && !draft.value(field.name).isNull())
            copy.set(field.name, titleIn(records, draft, old ? &*old : nullptr, now, field.languageCode()));
    return copy;
}

int yearOf(const Record &event)
{
    return event.value(QStringLiteral("start")).toText().left(lengthOfYear).toInt();
}

CopiedSeries usualSeries(const Records &records, const Record &event, int year)
{
    const std::optional<Record> series = seriesOf(records, event);
    if (!series)
        return CopiedSeries::None;
    return year != yearOf(event) && namesYear(*series, yearOf(event)) ? CopiedSeries::New
                                                                      : CopiedSeries::Same;
}

std::optional<Record> seriesOfCopies(const Records &records, const Record &event, int year, CopiedSeries wish)
{
    const std::optional<Record> series = seriesOf(records, event);
    if (!series || wish == CopiedSeries::None)
        return std::nullopt;
    if (wish == CopiedSeries::Same)
        return series;
    const Record next = seriesInYear(*series, yearOf(event), year);
    const RowId known = namesakeOf(records, next);
    return known.isValid() ? records.read(next.type(), known) : next;
}

Outcome addCopies(Records &records, std::vector<Record> drafts, const std::optional<Record> &series,
                  QList<RowId> *ids)
{
    Outcome outcome;
    for (const Record &draft : drafts) {
        outcome.problems = problemsOf(draft);
        if (!outcome.isDone())
            return outcome;
    }
    if (drafts.empty())
        return outcome;
    Commit commit(records.file(), QStringLiteral("add ") + drafts.front().type().name());
    RowId place = series ? series->id() : RowId();
    if (series && !place.isValid())
        place = records.insert(commit, *series);
    for (Record &draft : drafts) {
        draft.set(QStringLiteral("series"), place.isValid() ? Value(place) : Value());
        outcome.id = records.insert(commit, draft);
        if (ids)
            ids->append(outcome.id);
    }
    outcome.isWritten = commit.finish();
    return outcome;
}

} // namespace raatihuone
