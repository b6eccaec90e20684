// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reportpack.h"

#include "core/actions/attachments.h"
#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/records/unit.h"
#include "core/reports/publicversion.h"
#include "core/reports/reportyear.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>

namespace raatihuone {

namespace {

/// A report and the record that it is about, if it is about one.
struct Occasion
{
    QString report;
    ReportRequest request;
    int type = 0;
    RowId record{};
};

Failure refused(const char *sentence)
{
    return Failure(Failure::Kind::BadInput, QCoreApplication::translate("actions", sentence));
}

bool takes(const QString &report, ReportTopic topic)
{
    const std::vector<ReportTopic> topics = topicsOf(report);
    return std::find(topics.begin(), topics.end(), topic) != topics.end();
}

/// Of a year that is not over, what holds is told as of today.
ReportRequest requestOf(const Records &records, const PackWish &wish)
{
    ReportRequest request;
    request.isPublic = wish.isPublic;
    request.created = wish.created;
    if (wish.year <= 0)
        return request;
    request.year = wish.year;
    request.on = std::min(records.file().installation().today(), QDate(wish.year, 12, 31));
    return request;
}

/// Finds what the reports of a year are about.
class Year
{
public:
    Year(const Records &records, const PackWish &wish)
        : m_records(records), m_request(requestOf(records, wish))
    {
    }

    std::vector<Occasion> occasions()
    {
        reportYear(m_records, m_request);
        for (const auto &[name, description] : reportNames(m_records.words()))
            if (isOnPast(name))
                add(name);
        return std::move(m_occasions);
    }

private:
    void add(const QString &name)
    {
        if (takes(name, ReportTopic::Event))
            addEach(name, TypeNumber::Event, &ReportRequest::event, events(name));
        else if (takes(name, ReportTopic::Series))
            addEach(name, TypeNumber::EventSeries, &ReportRequest::series, series());
        else if (takes(name, ReportTopic::Body))
            addEach(name, TypeNumber::Body, &ReportRequest::body, bodies());
        else if (takes(name, ReportTopic::Municipality) && !isOnAll(name))
            addEach(name, TypeNumber::Municipality, &ReportRequest::municipality,
                    municipalitiesOfUnit(m_records, *m_request.on));
        else
            m_occasions.push_back({name, m_request});
    }

    void addEach(const QString &name, int type, std::optional<RowId> ReportRequest::*topic,
                 const std::vector<RowId> &ids)
    {
        for (const RowId id : ids) {
            ReportRequest request = m_request;
            request.*topic = id;
            m_occasions.push_back({name, request, type, id});
        }
    }

    std::vector<RowId> ids(const QString &sql, const Value &value) const
    {
        Query query(m_records.connection(), sql, value);
        std::vector<RowId> found;
        while (query.next())
            found.push_back(query.id(0));
        return found;
    }

    Value year() const { return Value(QString::number(*m_request.year)); }

    /// Minutes and memos only of events that have such.
    std::vector<RowId> events(const QString &name) const
    {
        const QString some =
            name == QLatin1String("minutes") || name == QLatin1String("memo")
                ? QStringLiteral("AND EXISTS(SELECT 1 FROM minutes m WHERE m.event = e.id AND NOT m.archived "
                                 "AND (m.kind = 'minutes') = (%1))")
                      .arg(name == QLatin1String("minutes") ? 1 : 0)
                : QString();
        return ids(QStringLiteral("SELECT e.id FROM event e WHERE substr(e.start, 1, 4) = ?1 AND %1 %2 "
                                  "ORDER BY e.start, e.id")
                       .arg(tookPlace(QStringLiteral("e")), some),
                   year());
    }

    std::vector<RowId> series() const
    {
        return ids(QStringLiteral("SELECT s.id FROM event_series s WHERE NOT s.archived AND EXISTS(SELECT 1 "
                                  "FROM event e WHERE e.series = s.id AND substr(e.start, 1, 4) = ?1 "
                                  "AND %1) ORDER BY s.id")
                       .arg(tookPlace(QStringLiteral("e"))),
                   year());
    }

    std::vector<RowId> bodies() const
    {
        return ids(
            QStringLiteral("SELECT b.id FROM body b WHERE NOT b.archived AND EXISTS(SELECT 1 FROM term t "
                           "WHERE t.body = b.id AND NOT t.archived AND t.from_date <= ?1 "
                           "AND coalesce(t.to_date, ?1) >= ?1) ORDER BY b.id"),
            Value(m_request.on->toString(Qt::ISODate)));
    }

    const Records &m_records;
    ReportRequest m_request;
    std::vector<Occasion> m_occasions;
};

std::vector<Occasion> ofEachMunicipality(const Records &records, const PackWish &wish)
{
    if (!takes(wish.report, ReportTopic::Municipality))
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("actions", "%1: There is no such report on a municipality.")
                          .arg(wish.report));
    ReportRequest request = requestOf(records, wish);
    if (request.year && takes(wish.report, ReportTopic::Year))
        reportYear(records, request);
    std::vector<Occasion> occasions;
    for (const RowId id : municipalitiesOfUnit(records, records.file().installation().today())) {
        request.municipality = id;
        occasions.push_back({wish.report, request, TypeNumber::Municipality, id});
    }
    if (occasions.empty())
        throw refused(QT_TRANSLATE_NOOP("actions", "The unit of this file has no municipalities. Choose one "
                                                   "in the details of the unit."));
    return occasions;
}

/// A public pack is made without the reports that have no public version.
bool isWithheld(const Records &records, const Occasion &occasion)
{
    return occasion.request.isPublic &&
           !reasonAgainstPublishing(records, occasion.report, occasion.request).isEmpty();
}

/// What a record is called, unless its name is data on a person.
QString nameOf(const Records &records, const Occasion &occasion)
{
    if (!occasion.record.isValid())
        return {};
    const RecordType &type = records.file().catalogue().type(occasion.type);
    return type.isAboutPerson() ? occasion.record.toText() : records.title(type, occasion.record);
}

QString descriptionOf(const Words &words, const QString &report)
{
    for (const auto &[name, description] : reportNames(words))
        if (name == report)
            return description;
    return report;
}

QString fileNameOf(const Records &records, const Occasion &occasion)
{
    QStringList parts{descriptionOf(records.words(), occasion.report), nameOf(records, occasion)};
    if (occasion.request.year && takes(occasion.report, ReportTopic::Year))
        parts += QString::number(*occasion.request.year);
    parts.removeAll(QString());
    return fileNameFor(parts.join(QStringLiteral(" \u2013 ")));
}

/// @p name, with a number behind it if a file is called like that already; case makes no difference everywhere.
QString unused(const QString &name, const QString &code, QSet<QString> &used)
{
    for (int number = 1;; ++number) {
        const QString tried =
            (number == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(number)) + QLatin1Char('-') + code;
        if (used.contains(tried.toCaseFolded()))
            continue;
        used.insert(tried.toCaseFolded());
        return tried;
    }
}

} // namespace

QStringList PackReport::fileNames(const PackWish &wish) const
{
    QStringList names;
    for (const QString &ending : wish.endings)
        names += name + QLatin1Char('.') + ending;
    return names;
}

std::vector<PackReport> packOf(const Records &records, const PackWish &wish, const Progress &progress)
{
    const std::vector<Occasion> occasions =
        wish.report.isEmpty() ? Year(records, wish).occasions() : ofEachMunicipality(records, wish);
    std::vector<PackReport> reports;
    QSet<QString> used;
    Steps steps(progress, 1);
    for (const Language language : wish.languages) {
        const Words words(language);
        const Records inLanguage(records.file(), records.connection(), words);
        for (const Occasion &occasion : occasions) {
            steps.count();
            if (!isWithheld(inLanguage, occasion))
                reports.push_back({occasion.report, occasion.request, language,
                                   unused(fileNameOf(inLanguage, occasion), languageCode(language), used)});
        }
    }
    return reports;
}

int usualPackYear(const Records &records)
{
    return reportYear(records, {});
}

Document documentOf(DataFile &file, Connection &connection, const PackReport &wanted)
{
    const Words words(wanted.language);
    const Records records(file, connection, words);
    return report(records, wanted.report, wanted.request);
}

QString inLanguage(const QString &path, Language language)
{
    const qsizetype ending = path.lastIndexOf(QLatin1Char('.'));
    return path.left(ending) + QLatin1Char('-') + languageCode(language) + path.mid(ending);
}

} // namespace raatihuone
