// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a list of a file of a million records costs, beside the same of an empty file in the same run.
// usage: bench_lists [RECORDS [TYPE]]

#include "core/actions/makefile.h"
#include "core/catalogue/tables.h"
#include "core/edits/commit.h"
#include "core/search/batches.h"
#include "core/search/idsof.h"
#include "core/search/keptorders.h"
#include "core/search/listrows.h"
#include "resources/resources.h"
#include "tests/bench/bench.h"
#include "tests/ui/style/queuedask.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/style/searchfield.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace raatihuone;
using namespace raatihuone::bench;

namespace {

constexpr int patience = 120000; // milliseconds
constexpr double milliseconds = 1000;

/// CPU seconds of the calling thread: what the window itself spends, without the work in the background.
double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

template <typename Work> double threadTimed(const Work &work)
{
    const double before = threadSeconds();
    work();
    return threadSeconds() - before;
}

/// Counts how often a view was painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *view) { view->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

/// What a window needs, and a file to show.
class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_folder(folder),
          m_schema(shippedCatalogue()),
          m_installation(std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat),
                         path("backups"), QStringLiteral("Bench"), systemClock())
    {
    }

    QString path(const char *name) const { return m_folder + QLatin1Char('/') + QLatin1String(name); }
    Program program() { return {m_schema, m_installation, m_theme, m_ask, Language::Finnish}; }
    Schema &schema() { return m_schema; }
    Installation &installation() { return m_installation; }

    void makeFiles(int records)
    {
        NewFile wanted;
        wanted.municipality = QStringLiteral("743");
        makeNewFile(path("empty.raati"), wanted, m_schema, m_installation);
        makeGenerated(path("full.raati"), records, "bench", m_schema, m_installation);
    }

private:
    QString m_folder;
    Schema m_schema;
    Installation m_installation;
    Theme m_theme;
    QueuedAsk m_ask;
};

/// The window with a list of one file.
class OpenedList
{
public:
    OpenedList(Bench &bench, const char *file) : m_window(bench.program()), m_file(bench.path(file))
    {
        m_window.resize(1366, 768);
        m_window.show();
        QCoreApplication::processEvents();
    }

    void open()
    {
        if (!m_window.open(m_file))
            qFatal("The file could not be opened");
    }

    /// Until the list was painted, with rows if the file has any.
    void showList(const QString &type)
    {
        m_window.workspace()->go(m_window.workspace()->file().file().catalogue().type(type));
        untilPainted([] {});
    }

    void settle()
    {
        const ListFeed &feed = list().model().feed();
        if (!QTest::qWaitFor([&feed] { return feed.isComplete() && !feed.isBusy(); }, patience))
            qFatal("The list was not read in time");
        QCoreApplication::processEvents();
    }

    /// Thread seconds from a key until the rows that fit are painted.
    double type(char letter)
    {
        return threadTimed(
            [&] { untilPainted([&] { QTest::keyClick(list().findChild<SearchField *>(), letter); }); });
    }

    void clearSearch()
    {
        list().findChild<SearchField *>()->clear();
        settle();
    }

    RecordList &list() { return m_window.workspace()->recordsPage()->list(); }
    MainWindow &window() { return m_window; }

private:
    /// Rows, or what stands where there are none.
    template <typename Act> void untilPainted(const Act &act)
    {
        PaintCounter rows(list().table().viewport());
        PaintCounter page(&list());
        act();
        list().update();
        list().table().viewport()->update();
        while (page.count == 0 || (list().table().isVisible() && rows.count == 0))
            QCoreApplication::processEvents();
    }

    MainWindow m_window;
    QString m_file;
};

void measureFirstRows(Bench &bench, const QString &type)
{
    const auto shown = [&](const char *file) {
        OpenedList opened(bench, file);
        opened.open();
        return threadTimed([&] { opened.showList(type); });
    };
    const auto opening = [&](const char *file) {
        OpenedList opened(bench, file);
        return threadTimed([&] { opened.open(); });
    };
    DataFile file(bench.path("full.raati"), DataFile::Mode::ReadOnly, bench.schema(), bench.installation());
    const Words words(Language::Finnish);
    const RecordType &recordType = file.catalogue().type(type);
    const auto page = [&] {
        return threadTimed([&] {
            firstRows({file.connection(), file.catalogue(), words}, recordType, usualColumns(recordType), 25);
        });
    };
    const KeptOrders kept(bench.path("orders"));
    const auto times =
        leastOfFive({[&] { return shown("empty.raati"); }, [&] { return shown("full.raati"); }, page,
                     [&] { return opening("empty.raati"); }, [&] { return opening("full.raati"); }});
    printRatio(QStringLiteral("list until its first rows are painted"), times[1], times[0] + times[2], 1.5);
    std::printf("%-44s %6.1f ms beside %.1f of an empty file: the examination of the file\n",
                "opening, on the thread of the window", times[4] * milliseconds, times[3] * milliseconds);
}

void measureKeys(Bench &bench, const QString &type)
{
    OpenedList full(bench, "full.raati");
    full.open();
    full.showList(type);
    full.settle();
    OpenedList empty(bench, "empty.raati");
    empty.open();
    empty.showList(type);
    empty.settle();
    std::vector<double> times, emptyTimes;
    for (const char *word :
         {"virtanen aino", "a", "ka", "korhonen", "lehti", "zzz", "e e n", "tilat ovat", "o i"})
        for (OpenedList *list : {&full, &empty}) {
            for (const char *letter = word; *letter; ++letter)
                (list == &full ? times : emptyTimes).push_back(list->type(*letter));
            list->clearSearch();
        }
    const auto percentile = [](std::vector<double> all) {
        std::sort(all.begin(), all.end());
        return all[all.size() * 95 / 100] * milliseconds;
    };
    const double ours = percentile(times);
    std::printf("%-44s %6.1f ms (bound 16 ms%s; an empty list %.1f ms; %zu keys, 95th percentile)\n",
                "from a key to painted rows", ours, ours <= 16 ? "" : ", EXCEEDED", percentile(emptyTimes),
                times.size());
}

qint64 residentKilobytes(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf(name);
    return start < 0
               ? 0
               : text.mid(start + qsizetype(strlen(name)), 20).simplified().split(' ').front().toLongLong();
}

/// In a process of its own, which has generated nothing.
void tellMemory(Bench &bench, const QString &type)
{
    OpenedList list(bench, "full.raati");
    list.open();
    list.showList(type);
    list.settle();
    for (const char letter : {'a', 'i', 'n'})
        list.type(letter);
    list.clearSearch();
    std::printf("%lld %lld\n", residentKilobytes("VmRSS:"), residentKilobytes("VmHWM:"));
}

void measureMemory(const QString &folder, const QString &type)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), folder, type});
    child.waitForFinished(patience);
    const QList<QByteArray> sizes = child.readAllStandardOutput().simplified().split(' ');
    if (sizes.size() != 2)
        qFatal("The memory could not be measured");
    const double now = sizes[0].toDouble() / 1024, peak = sizes[1].toDouble() / 1024;
    std::printf("%-44s %6.1f MB (bound 150 MB%s; at the peak %.1f MB)\n", "memory of the whole program", now,
                peak <= 150 ? "" : ", EXCEEDED", peak);
}

/// Gives a hundred rows what sorts another one, a commit each.
void editHundred(DataFile &file, const RecordType &type, const std::vector<RowId> &ids, size_t round)
{
    constexpr size_t edits = 100;
    const QString field = quoted(type.sortFields().value(0));
    const QString change = QStringLiteral("UPDATE %1 SET %2 = (SELECT %2 FROM %1 WHERE id = ?) WHERE id = ?")
                               .arg(quoted(type.name()), field);
    for (size_t i = 0; i < edits; ++i) {
        Commit commit(file, QStringLiteral("change"));
        commit.connection().run(change, ids[(i * 7919 + round) % ids.size()], ids[i * ids.size() / edits]);
        commit.finish();
    }
}

void measureSorting(Bench &bench, const QString &typeName)
{
    DataFile file(bench.path("full.raati"), DataFile::Mode::ReadWrite, bench.schema(), bench.installation());
    const Words words(Language::Finnish);
    const RecordType &type = file.catalogue().type(typeName);
    const ListSource source{file.connection(), file.catalogue(), words};
    ListRequest sorted;
    sorted.type = &type;
    std::vector<RowId> ids;
    const auto load = [&] {
        ids.clear();
        readInBatches(source, {&type, {}, conditionOf(source.catalogue, sorted)}, {},
                      [&ids](const Query &row) { ids.push_back(row.id(0)); });
    };
    const KeptOrders kept(bench.path("orders"));
    size_t round = 0;
    const auto edited = [&] {
        editHundred(file, type, ids, ++round);
        return timed([&] { kept.idsOf(source, sorted); });
    };
    kept.idsOf(source, sorted);
    const auto times = leastOfFive({[&] { return timed(load); }, [&] { return wallTimed(load); },
                                    [&] { return timed([&] { kept.idsOf(source, sorted); }); }, edited,
                                    [&] { return timed([&] { idsOf(source, sorted); }); },
                                    [&] { return wallTimed([&] { idsOf(source, sorted); }); }});
    printRatio(QStringLiteral("Finnish order over loading the ids, kept"), times[2], times[0], 2);
    printRatio(QStringLiteral("\u2026 brought up to date after 100 edits"), times[3], times[0], 2);
    printRatio(QStringLiteral("\u2026 found for the first time"), times[4], times[0], 2);
    printRatio(QStringLiteral("\u2026 by the clock on the wall"), times[5], times[1], 2);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    useResources();
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--memory")) {
        Bench bench(arguments.value(2));
        tellMemory(bench, arguments.value(3));
        return 0;
    }
    const int records = argc > 1 ? arguments[1].toInt() : 1000000;
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false"));
    std::setbuf(stdout, nullptr);
    const QTemporaryDir folder;
    Bench bench(folder.path());
    bench.makeFiles(records);
    const QStringList types = argc > 2
                                  ? QStringList{arguments[2]}
                                  : QStringList{QStringLiteral("person"), QStringLiteral("contribution")};
    for (const QString &type : types) {
        std::printf("%s in a file of %d records\n", qPrintable(type), records);
        measureSorting(bench, type);
        measureFirstRows(bench, type);
        measureKeys(bench, type);
        measureMemory(folder.path(), type);
    }
    return 0;
}
