// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/makefile.h"
#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/edits/bulkwriter.h"
#include "resources/resources.h"
#include "tests/bench/bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <limits>

using namespace raatihuone;
using namespace raatihuone::bench;

namespace {

// The arguments of the program: how many rows, and which measurement if not all.
int rowCount = 200000;

const std::vector<const Field *> &personFields()
{
    static const auto fields =
        columnsOf(shippedCatalogue().type(TypeNumber::Person), shippedCatalogue().schemaVersion());
    return fields;
}

Value personValue(const Field &field, int i)
{
    if (field.name == QLatin1String("given") || field.name == QLatin1String("family"))
        return QStringLiteral("Nimi%1").arg(i % 997);
    if (field.kind == Kind::Email)
        return QStringLiteral("osoite%1@example.fi").arg(i);
    if (field.kind == Kind::Reference)
        return 5 + 4 * (i % 2); // two municipalities that exist
    return field.defaultValue;
}

std::vector<Value> person(int i)
{
    std::vector<Value> values;
    for (const Field *field : personFields())
        values.push_back(personValue(*field, i));
    return values;
}

/// All people, made before any clock runs.
const std::vector<std::vector<Value>> &people()
{
    static const auto all = [] {
        std::vector<std::vector<Value>> rows;
        for (int i = 0; i < rowCount; ++i)
            rows.push_back(person(i));
        return rows;
    }();
    return all;
}

QString insertPerson()
{
    QStringList names{QStringLiteral("id")}, marks{QStringLiteral("?")};
    for (const Field *field : personFields()) {
        names += quoted(field->name);
        marks += QStringLiteral("?");
    }
    return QStringLiteral("INSERT OR ROLLBACK INTO person(%1) VALUES(%2)")
        .arg(names.join(QLatin1Char(',')), marks.join(QLatin1Char(',')));
}

void bindPerson(Query &query, RowId id, int i)
{
    query.bind(id);
    for (const Value &value : people()[size_t(i)])
        query.bind(value);
    query.run();
}

void dropTriggers(DataFile &file, const QString &schema, const QString &prefix)
{
    QStringList names;
    {
        Query query(file.connection(),
                    QStringLiteral("SELECT name FROM %1 WHERE type = 'trigger'").arg(schema));
        while (query.next())
            names += query.text(0);
    }
    for (const QString &name : std::as_const(names))
        file.connection().run(QStringLiteral("DROP TRIGGER %1%2").arg(prefix, quoted(name)));
}

/// Files of one kind in a folder of their own: plain SQLite with the same tables and indexes, or ours.
class Files
{
public:
    Files()
        : m_installation(
              std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
              m_folder.path(), QStringLiteral("Bench"), systemClock()),
          m_schema(shippedCatalogue())
    {
    }

    /// A file whose triggers are dropped: plain SQLite.
    std::unique_ptr<DataFile> fresh(bool isPlain)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.raati").arg(++m_files));
        auto file = DataFile::create(path, m_schema, m_installation,
                                     {QByteArray::number(m_files), QDateTime::currentDateTimeUtc()});
        if (!isPlain)
            return file;
        dropTriggers(*file, QStringLiteral("temp.sqlite_schema"), QStringLiteral("temp."));
        dropTriggers(*file, QStringLiteral("sqlite_schema"), QString());
        return file;
    }

private:
    QTemporaryDir m_folder;
    Installation m_installation;
    Schema m_schema;
    int m_files = 0;
};

void plainInsert(DataFile &file)
{
    file.connection().run("BEGIN IMMEDIATE");
    Query insert(file.connection(), insertPerson());
    for (int i = 0; i < rowCount; ++i)
        bindPerson(insert, RowId(1999999999, quint32(i + 1)), i);
    file.connection().run("COMMIT");
}

void ourInsert(DataFile &file)
{
    Commit commit(file, QStringLiteral("bench"));
    Query insert(file.connection(), insertPerson());
    for (int i = 0; i < rowCount; ++i)
        bindPerson(insert, commit.newId(), i);
    commit.finish();
}

void bulkInsert(DataFile &file)
{
    Commit commit(file, QStringLiteral("bench"));
    {
        BulkWriter writer(commit);
        BulkWriter::Rows rows(writer, file.catalogue().type(TypeNumber::Person), personFields());
        for (int i = 0; i < rowCount; ++i)
            rows.add(people()[size_t(i)]);
    }
    commit.finish();
}

std::vector<RowId> idsIn(DataFile &file)
{
    std::vector<RowId> ids;
    Query query(file.connection(), "SELECT id FROM person ORDER BY id");
    while (query.next())
        ids.push_back(query.id(0));
    return ids;
}

void updateEach(Connection &db, const std::vector<RowId> &ids, const QString &mark)
{
    Query update(db, "UPDATE OR ROLLBACK person SET phone = ? WHERE id = ?");
    int i = 0;
    for (const RowId id : ids)
        update.bind(mark + QString::number(i++)).bind(id).run();
}

void plainUpdate(DataFile &file, const std::vector<RowId> &ids, const QString &mark)
{
    file.connection().run("BEGIN IMMEDIATE");
    updateEach(file.connection(), ids, mark);
    file.connection().run("COMMIT");
}

void ourUpdate(DataFile &file, const std::vector<RowId> &ids, const QString &mark)
{
    Commit commit(file, QStringLiteral("bench"));
    updateEach(file.connection(), ids, mark);
    commit.finish();
}

std::vector<std::pair<RowId, Value>> newPhones(const std::vector<RowId> &ids, const QString &mark)
{
    std::vector<std::pair<RowId, Value>> values;
    int i = 0;
    for (const RowId id : ids)
        values.emplace_back(id, mark + QString::number(i++));
    return values;
}

/// The same set-based way without edits: a temporary table and one UPDATE … FROM.
void plainSetUpdate(DataFile &file, const std::vector<std::pair<RowId, Value>> &values)
{
    Connection &db = file.connection();
    db.run("BEGIN IMMEDIATE");
    db.run("CREATE TEMP TABLE IF NOT EXISTS change(id INTEGER PRIMARY KEY, value ANY, dot INTEGER) STRICT");
    db.run("DELETE FROM temp.change");
    {
        Query fill(db, "INSERT OR FAIL INTO temp.change(id, value) VALUES(?, ?)");
        for (const auto &[id, value] : values)
            fill.bind(id).bind(value).run();
    }
    db.run("UPDATE OR FAIL person SET phone = c.value FROM temp.change c WHERE c.id = person.id");
    db.run("COMMIT");
}

void ourSetUpdate(DataFile &file, const std::vector<std::pair<RowId, Value>> &values)
{
    const RecordType &type = file.catalogue().type(TypeNumber::Person);
    Commit commit(file, QStringLiteral("bench"));
    {
        BulkWriter writer(commit);
        writer.setColumn(type, *type.field(QStringLiteral("phone")), values);
    }
    commit.finish();
}

using Update = void(DataFile &file, const std::vector<RowId> &ids, const QString &mark);

enum class Spread { WholeTable, OneCell };

/// Edits of people, each in a transaction of its own.
double guiEditing(DataFile &file, Update &update, Spread spread)
{
    constexpr size_t edits = 200;
    static int round = 0;
    const std::vector<RowId> ids = idsIn(file);
    const size_t step = spread == Spread::OneCell ? 0 : std::max<size_t>(ids.size() / edits, 1);
    return timed([&] {
        for (size_t i = 0; i < edits; ++i)
            update(file, {ids[i * step % ids.size()]}, QString::number(++round));
    });
}

void measureInserts(Files &files)
{
    const auto times = leastOfFive({
        [&] {
            auto file = files.fresh(true);
            return timed([&] { plainInsert(*file); });
        },
        [&] {
            auto file = files.fresh(false);
            return timed([&] { ourInsert(*file); });
        },
        [&] {
            auto file = files.fresh(false);
            return timed([&] { bulkInsert(*file); });
        },
    });
    printRatio(QStringLiteral("insert through triggers"), times[1], times[0], 1.7);
    printRatio(QStringLiteral("set-based insert"), times[2], times[0], 1.15);
}

using Updating = double (*)(DataFile &file, const std::vector<RowId> &ids, const QString &mark);

/// How long @p ours and @p plain take to change a column of everybody for the first time and again.
void measureTwoUpdates(Files &files, Updating plain, Updating ours, const QString &what,
                       const std::pair<double, double> &bounds)
{
    double plainAgain = std::numeric_limits<double>::max(), oursAgain = plainAgain;
    const auto first = [&files](bool isPlain, Updating update, double &again) {
        auto file = files.fresh(isPlain);
        isPlain ? plainInsert(*file) : bulkInsert(*file);
        const auto ids = idsIn(*file);
        const double time = update(*file, ids, QStringLiteral("a"));
        again = std::min(again, update(*file, ids, QStringLiteral("b")));
        return time;
    };
    const auto times = leastOfFive(
        {[&] { return first(true, plain, plainAgain); }, [&] { return first(false, ours, oursAgain); }});
    printRatio(what + QStringLiteral(", first edit of a cell"), times[1], times[0], bounds.first);
    printRatio(what + QStringLiteral(", repeated edit"), oursAgain, plainAgain, bounds.second);
}

template <void (*Update)(DataFile &, const std::vector<RowId> &, const QString &)>
double timedUpdate(DataFile &file, const std::vector<RowId> &ids, const QString &mark)
{
    return timed([&] { Update(file, ids, mark); });
}

template <void (*Update)(DataFile &, const std::vector<std::pair<RowId, Value>> &)>
double timedSetUpdate(DataFile &file, const std::vector<RowId> &ids, const QString &mark)
{
    const auto values = newPhones(ids, mark);
    return timed([&] { Update(file, values); });
}

void measureUpdates(Files &files)
{
    measureTwoUpdates(files, timedUpdate<plainUpdate>, timedUpdate<ourUpdate>,
                      QStringLiteral("through triggers"), {5, 9});
}

void measureSetUpdates(Files &files)
{
    measureTwoUpdates(files, timedSetUpdate<plainSetUpdate>, timedSetUpdate<ourSetUpdate>,
                      QStringLiteral("set-based"), {1.8, 3});
}

void measureGuiEdits(Files &files)
{
    auto plain = files.fresh(true);
    plainInsert(*plain);
    auto ours = files.fresh(false);
    bulkInsert(*ours);
    const auto ratio = [&](Spread spread) {
        const auto times = leastOfFive({[&] { return guiEditing(*plain, plainUpdate, spread); },
                                        [&] { return guiEditing(*ours, ourUpdate, spread); }});
        return times[1] / times[0];
    };
    printRatio(QStringLiteral("one edit with its fsync"), ratio(Spread::WholeTable), 1, 1.5);
    printRatio(QStringLiteral("one edit, always of one cell"), ratio(Spread::OneCell), 1, 1.5);
}

void measureSize(Files &files)
{
    auto plain = files.fresh(true);
    plainInsert(*plain);
    auto ours = files.fresh(false);
    bulkInsert(*ours);
    printRatio(QStringLiteral("file size after loading"), double(QFileInfo(ours->path()).size()),
               double(QFileInfo(plain->path()).size()), 1.05);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    useResources();
    if (argc > 1)
        rowCount = QString::fromLocal8Bit(argv[1]).toInt();
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    std::printf(
        "%d people, CPU time, least of 5 interleaved runs, over SQLite with the same tables and indexes\n",
        rowCount);
    Files files;
    const std::pair<const char *, void (*)(Files &)> measures[] = {{"inserts", measureInserts},
                                                                   {"updates", measureUpdates},
                                                                   {"set-updates", measureSetUpdates},
                                                                   {"gui-edits", measureGuiEdits},
                                                                   {"size", measureSize}};
    for (const auto &[name, measure] : measures)
        if (only.isEmpty() || only == QLatin1String(name))
            measure(files);
    return 0;
}
