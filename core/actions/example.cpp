// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/example.h"

#include "core/actions/takeoverminutes.h"
#include "core/catalogue/types/types.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QTextStream>
#include <array>

namespace raatihuone {

namespace {

/// In this order, so that what a row refers to is there before it.
constexpr std::array tables{"person",    "organisation", "affiliation", "role",         "body",
                            "term",      "membership",   "seat_plan",   "event_series", "event",
                            "headcount", "matter",       "figure_point"};

struct MinutesOfExample
{
    const char *event;
    const char *file;
    const char *publishedOn; ///< null: not yet
};

constexpr std::array minutesFiles{MinutesOfExample{"osallisuusfoorumi", "forum_fi.txt", "2021-01-15"},
                                  MinutesOfExample{"kumppanuuspoyta_kauhava", "table_memo_fi.txt", nullptr}};

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(":/example/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, QStringLiteral("missing resource"), name);
    return QString::fromUtf8(file.readAll());
}

/// Loads files of rows that call each other by key; shipped rows are called by their ids.
class ExampleLoader
{
public:
    ExampleLoader(Records &records, Commit &commit) : m_records(records), m_commit(commit) {}

    void load(const QString &typeName)
    {
        const RecordType &type = m_records.file().catalogue().type(typeName);
        QStringList lines =
            contentOf(typeName + QStringLiteral(".csv")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const QStringList columns = lines.takeFirst().split(QLatin1Char(';'));
        for (const QString &line : std::as_const(lines)) {
            const QStringList cells = line.split(QLatin1Char(';'));
            Record record(type);
            for (qsizetype i = 1; i < columns.size(); ++i)
                set(record, Catalogue::field(type, columns.at(i)), cells.value(i));
            m_ids.insert(cells.first(), m_records.insert(m_commit, record));
        }
    }

    RowId id(const QString &key) const
    {
        const RowId shipped = RowId::fromText(key);
        if (shipped.isValid())
            return shipped;
        if (!m_ids.contains(key))
            throw Failure(Failure::Kind::Internal, QStringLiteral("unknown key in the example"), key);
        return m_ids.value(key);
    }

private:
    void set(Record &record, const Field &field, const QString &cell)
    {
        const QStringList parts = cell.split(QLatin1Char('|'), Qt::SkipEmptyParts);
        if (field.name == QLatin1String("category") && parts.size() > 1)
            record.set(QStringLiteral("other_categories"), Value::several(parts.mid(1)));
        if (field.target > 0)
            record.set(field.name, referenceTo(field, parts));
        else if (!cell.isEmpty())
            record.set(field.name, std::get<Value>(readField(field, cell)));
    }

    Value referenceTo(const Field &field, const QStringList &keys) const
    {
        if (keys.isEmpty())
            return {};
        if (field.kind == Kind::Reference)
            return id(keys.first());
        QStringList ids;
        for (const QString &key : keys)
            ids += id(key).toText();
        return Value::several(ids);
    }

    Records &m_records;
    Commit &m_commit;
    QHash<QString, RowId> m_ids;
};

/// They name nobody.
void publish(Records &records, Commit &commit, RowId id, const char *day)
{
    const Record before = records.read(records.file().catalogue().type(TypeNumber::Minutes), id);
    Record minutes = before;
    minutes.set(QStringLiteral("status"), QStringLiteral("published"));
    minutes.set(QStringLiteral("published_on"), QString::fromLatin1(day));
    minutes.set(QStringLiteral("personal_data_removed"), 1);
    records.update(commit, before, minutes);
}

} // namespace

void fillExample(Records &records, Commit &commit, const Record &unit)
{
    records.insert(commit, unit);
    ExampleLoader loader(records, commit);
    for (const char *table : tables)
        loader.load(QLatin1String(table));
    for (const MinutesOfExample &each : minutesFiles) {
        const ParsedMinutes minutes = readMinutes(records, contentOf(QLatin1String(each.file)));
        const RowId id =
            writeMinutes(records, commit, loader.id(QLatin1String(each.event)), minutes, Language::Finnish);
        if (each.publishedOn)
            publish(records, commit, id, each.publishedOn);
    }
}

} // namespace raatihuone
