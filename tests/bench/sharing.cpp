// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/edits/bulkwriter.h"
#include "core/edits/check.h"
#include "core/file/attached.h"
#include "core/sharing/conflicts.h"
#include "core/sharing/merge.h"
#include "core/sharing/package.h"
#include "core/sharing/unmerge.h"
#include "resources/resources.h"
#include "tests/bench/bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace raatihuone;
using namespace raatihuone::bench;

namespace {

// The arguments of the program: how many rows, and which measurement if not all.
int rowCount = 200000;

const RecordType &person()
{
    return shippedCatalogue().type(TypeNumber::Person);
}

const Schema &presentSchema()
{
    static const Schema schema(shippedCatalogue());
    return schema;
}

QDateTime someTime()
{
    return {QDate(2026, 3, 2), QTime(12, 0), Qt::UTC};
}

/// The file of one coordinator.
class Side
{
public:
    explicit Side(const QString &name)
        : m_installation(
              std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
              m_folder.path(), name, systemClock())
    {
    }

    QString path() const { return m_folder.filePath(QStringLiteral("side.raati")); }
    DataFile &file() const { return *m_file; }

    void create()
    {
        m_file = DataFile::create(path(), presentSchema(), m_installation, {"bench", someTime()});
    }
    /// From here on it is a copy of that file.
    void take(const QString &source)
    {
        m_file.reset();
        QFile::remove(path());
        QFile::copy(source, path());
        m_file =
            std::make_unique<DataFile>(path(), DataFile::Mode::ReadWrite, presentSchema(), m_installation);
    }
    void close() { m_file.reset(); }

    void addPeople(int count)
    {
        Commit commit(*m_file, QStringLiteral("bench"));
        {
            BulkWriter writer(commit);
            BulkWriter::Rows rows(
                writer, person(),
                {person().field(QStringLiteral("given")), person().field(QStringLiteral("family")),
                 person().field(QStringLiteral("email")), person().field(QStringLiteral("municipality"))});
            for (int i = 0; i < count; ++i)
                rows.add({QStringLiteral("Nimi%1").arg(i % 997), QStringLiteral("Suku%1").arg(i % 1009),
                          QStringLiteral("osoite%1@example.fi").arg(i), 5 + 5 * (i % 2)});
        }
        commit.finish();
    }

    /// One column of every person whose id leaves @p rest when it is divided by @p every. @returns CPU seconds.
    double change(int every, int rest, const QString &mark)
    {
        std::vector<std::pair<RowId, Value>> values;
        Query people(m_file->connection(), "SELECT id FROM person WHERE id % ? = ?", every, rest);
        while (people.next())
            values.emplace_back(people.id(0), mark + people.id(0).toText());
        return timed([&] {
            Commit commit(*m_file, QStringLiteral("bench"));
            BulkWriter(commit).setColumn(person(), *person().field(QStringLiteral("phone")), values);
            commit.finish();
        });
    }

private:
    QTemporaryDir m_folder;
    Installation m_installation;
    std::unique_ptr<DataFile> m_file;
};

/// CPU seconds that looking at a file takes before anything in it is trusted; not a part of merging.
double examining(const QString &path)
{
    return timed([&] { examineFile(path, presentSchema()); });
}

/// CPU seconds of merging @p other, without examining it.
double merging(Side &side, const Side &other, bool isPreview = false)
{
    const double examination = examining(other.path());
    const double all = timed(
        [&] { isPreview ? previewMerge(side.file(), {other.path()}) : merge(side.file(), {other.path()}); });
    return std::max(all - examination, 1e-6);
}

/// CPU seconds of the plainest way to take over the people that another file has more.
double copying(Side &side, const Side &other)
{
    Connection &db = side.file().connection();
    return timed([&] {
        const Attached attached(db, QStringLiteral("raw"), other.path());
        db.run("BEGIN IMMEDIATE");
        db.run("INSERT OR FAIL INTO main.person SELECT * FROM raw.person WHERE id > (SELECT max(id) FROM "
               "main.person)");
        db.run("COMMIT");
    });
}

/// A file with people, and another with as many more.
struct Base
{
    Side base{QStringLiteral("Base")}, other{QStringLiteral("Other")}, mine{QStringLiteral("Mine")};

    explicit Base(int count)
    {
        base.create();
        base.addPeople(count);
    }
};

void measureNewRows()
{
    Base sides(rowCount / 2);
    do // the ids of the new rows are to be the largest, for the raw way
        sides.other.take(sides.base.path()), sides.other.addPeople(1);
    while (sides.other.file()
               .connection()
               .value("SELECT max(id) >> 32 = (SELECT site FROM local) FROM person")
               ->toNumber() == 0);
    sides.other.addPeople(rowCount / 2);
    const auto times = leastOfFive({
        [&] {
            sides.mine.take(sides.base.path());
            return copying(sides.mine, sides.other);
        },
        [&] {
            sides.mine.take(sides.base.path());
            return merging(sides.mine, sides.other);
        },
        [&] { return examining(sides.other.path()); },
    });
    printRatio(QStringLiteral("merging new rows"), times[1], times[0], 1.11);
    printRatio(QStringLiteral("examining the other file"), times[2], times[0], 1);
}

double mergingNothing(int count)
{
    Base sides(count);
    sides.mine.take(sides.base.path());
    return leastOfFive({[&] {
               constexpr int times = 20;
               double all = 0;
               for (int i = 0; i < times; ++i)
                   all += merging(sides.mine, sides.base);
               return all / times;
           }})
        .front();
}

void measureNothing()
{
    const double large = mergingNothing(rowCount), small = mergingNothing(rowCount / 10);
    std::printf("nothing new: %.2f ms of %d rows, %.2f ms of %d\n", large * 1000, rowCount, small * 1000,
                rowCount / 10);
}

/// Each side has changed a hundredth, by chance partly the same.
void measureChanges()
{
    Base sides(rowCount);
    double updates = 0;
    const auto prepare = [&] {
        sides.mine.take(sides.base.path());
        sides.other.take(sides.base.path());
        updates =
            sides.mine.change(100, 1, QStringLiteral("a")) + sides.other.change(100, 1, QStringLiteral("b"));
    };
    double leastUpdates = 1e9, takingBack = 1e9, finding = 1e9;
    const auto times = leastOfFive({
        [&] {
            prepare();
            leastUpdates = std::min(leastUpdates, updates);
            const double time = merging(sides.mine, sides.other);
            finding = std::min(finding, timed([&] { conflictsOf(sides.mine.file()); }));
            takingBack = std::min(takingBack, timed([&] { unmerge(sides.mine.file()); }));
            return time;
        },
        [&] {
            prepare();
            return merging(sides.mine, sides.other, true);
        },
    });
    printRatio(QStringLiteral("merging 1 % changed on each side"), times[0], leastUpdates, 8);
    printRatio(QStringLiteral("preview of it, over merging"), times[1], times[0], 1.1);
    printRatio(QStringLiteral("taking it back, over merging"), takingBack, times[0], 2);
    std::printf("%d conflicts found in %.1f ms\n", rowCount / 100, finding * 1000);
}

void measureManyFiles()
{
    constexpr int files = 27;
    Side base(QStringLiteral("Base"));
    base.create();
    std::vector<std::unique_ptr<Side>> others;
    for (int i = 0; i < files; ++i) {
        others.push_back(std::make_unique<Side>(QStringLiteral("Side %1").arg(i)));
        others.back()->take(base.path());
        others.back()->addPeople(rowCount / 5);
        others.back()->close();
    }
    Side mine(QStringLiteral("Mine"));
    QStringList paths;
    for (const auto &other : others)
        paths += other->path();
    const auto raw = [&] {
        mine.take(base.path());
        double time = 0;
        for (const QString &path : std::as_const(paths)) {
            Connection &db = mine.file().connection();
            time += timed([&] {
                const Attached attached(db, QStringLiteral("raw"), path);
                db.run("BEGIN IMMEDIATE");
                db.run("INSERT OR FAIL INTO main.person SELECT * FROM raw.person");
                db.run("COMMIT");
            });
        }
        return time;
    };
    const auto examination = [&] {
        double time = 0;
        for (const QString &path : std::as_const(paths))
            time += examining(path);
        return time;
    };
    const auto times = leastOfFive({raw, examination, [&] {
                                        mine.take(base.path());
                                        return timed([&] { merge(mine.file(), paths); });
                                    }});
    printRatio(QStringLiteral("27 files of %1 rows in one go, over raw copying").arg(rowCount / 5),
               times[2] - times[1], times[0], 1.3);
    printRatio(QStringLiteral("examining them"), times[1], times[0], 1);
}

/// What is mailed after a hundredth has changed since the recipient's file was merged.
void measurePackage()
{
    Base sides(rowCount);
    sides.mine.take(sides.base.path());
    sides.other.take(sides.base.path());
    sides.other.change(rowCount, 1, QStringLiteral("x")); // says whose file it is
    merge(sides.mine.file(), {sides.other.path()});
    const double updates = sides.mine.change(100, 1, QStringLiteral("a"));
    const auto peers = peersOf(sides.mine.file());
    const QString path = sides.mine.path() + QStringLiteral(".raatipkg");
    const double writing = timed([&] { writePackage(sides.mine.file(), path, peers.front()); });
    Connection content(path, Connection::Mode::ReadOnly);
    const qint64 edits = content.value("SELECT count(*) FROM edit")->toNumber();
    std::printf(
        "package of %lld edits: %.1f bytes an edit (bound 60), written in %.1f ms, the edits in %.1f ms\n",
        static_cast<long long>(edits), double(QFileInfo(path).size()) / double(edits), writing * 1000,
        updates * 1000);
    const double scoped = timed([&] {
        const RecordType &municipality = shippedCatalogue().type(TypeNumber::Municipality);
        writePackage(sides.mine.file(), path, Scope{{{&municipality, RowId(5)}}, Persons::Roles});
    });
    std::printf("package of one municipality with half of the people, roles only: %.1f s, %.1f MB\n", scoped,
                double(QFileInfo(path).size()) / 1e6);
}

/// What a file costs before anything is merged.
void measureOpening()
{
    Base sides(rowCount);
    sides.mine.take(sides.base.path());
    sides.mine.close();
    const double opening = timed([&] { sides.mine.take(sides.base.path()); });
    const double checking = timed([&] { check(sides.mine.file()); });
    std::printf("copying and opening a file of %d rows: %.2f s; examining it: %.2f s; check: %.2f s\n",
                rowCount, opening, examining(sides.base.path()), checking);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    useResources();
    if (argc > 1)
        rowCount = QString::fromLocal8Bit(argv[1]).toInt();
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    std::printf("%d people, CPU time, least of 5 interleaved runs\n", rowCount);
    const std::pair<const char *, void (*)()> measures[] = {
        {"new-rows", measureNewRows},     {"nothing", measureNothing}, {"changes", measureChanges},
        {"many-files", measureManyFiles}, {"package", measurePackage}, {"opening", measureOpening}};
    for (const auto &[name, measure] : measures)
        if (only.isEmpty() || only == QLatin1String(name))
            measure();
    return 0;
}
