// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a directory of a thousand pages costs as an accessible PDF, beside QTextDocument::print of the same content in the
// same run, and the most memory that making it takes in a process of its own.
// usage: bench_reports [ORGANISATIONS]

#include "core/reports/html.h"
#include "tests/bench/bench.h"
#include "ui/print/pdf.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QApplication>
#include <cstdio>
#include <qpdf/QPDF.hh>

using namespace raatihuone;
using namespace raatihuone::bench;

namespace {

constexpr int usualCount = 4000; // a thousand pages
constexpr int ofOneMunicipality = 40;
const char onlyOnce[] = "--once";

/// A directory as the report of that name builds it.
Document directoryOf(int organisations)
{
    Document document;
    document.title = QStringLiteral("Järjestöhakemisto");
    document.author = QStringLiteral("Esimerkin hyvinvointialue");
    document.created = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    document.binding = Binding::Book;
    document.blocks.push_back({Heading{1, document.title}});
    for (int i = 0; i < organisations; ++i) {
        if (i % ofOneMunicipality == 0)
            document.blocks.push_back({Heading{2, QStringLiteral("Kunta %1").arg(i / ofOneMunicipality)}});
        document.blocks.push_back(
            {Heading{3, QStringLiteral("Esimerkkilän sydän- ja keuhkoyhdistys %1 ry").arg(i)}});
        document.blocks.push_back(
            {Facts{{{QStringLiteral("Luokka"), QStringLiteral("Sosiaali- ja terveysala")},
                    {QStringLiteral("Osoite"), QStringLiteral("Keskuskatu %1 A 3").arg(i)},
                    {QStringLiteral("Postitoimipaikka"), QStringLiteral("62100 Lapua")},
                    {QStringLiteral("Sähköposti"), QStringLiteral("yhdistys%1@example.fi").arg(i)},
                    {QStringLiteral("Puhelin"), QStringLiteral("+358 40 123 %1").arg(1000 + i)}}}});
        const QString web = QStringLiteral("https://example.fi/yhdistys/%1").arg(i);
        document.blocks.push_back({Link{web, web}});
    }
    return document;
}

int pagesIn(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
    return int(pdf.getAllPages().size());
}

struct Made
{
    int pages = 0;
    double seconds = 0;
    qsizetype bytes = 0;

    double rate() const { return pages / seconds; }
};

/// Laid out and written as this program does it.
Made ours(const Document &document)
{
    Made made;
    QByteArray pdf;
    made.seconds = timed([&] { pdf = pdfOf(document); });
    made.bytes = pdf.size();
    made.pages = pagesIn(pdf);
    return made;
}

/// Laid out and written by Qt, without tags; parsing is left out.
Made plain(const QString &html)
{
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 10));
    document.setHtml(html);
    Made made;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    made.seconds = timed([&] { document.print(&writer); });
    made.bytes = buffer.data().size();
    made.pages = pagesIn(buffer.data());
    return made;
}

/// The most memory that this process has held, in megabytes.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

/// Makes the report once and tells of its memory.
int makeOnce(int organisations)
{
    const QByteArray pdf = pdfOf(directoryOf(organisations));
    std::printf("%.0f\n", peakMegabytes());
    return pdf.isEmpty() ? 1 : 0;
}

double peakOfOwnProcess(int organisations)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QString::number(organisations), QLatin1String(onlyOnce)});
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int organisations = words.size() > 1 ? words[1].toInt() : usualCount;
    if (words.contains(QLatin1String(onlyOnce)))
        return makeOnce(organisations);

    const Document document = directoryOf(organisations);
    const QString html = QString::fromUtf8(htmlOf(document));
    Made best, qt;
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        const Made tagged = ours(document);
        const Made untagged = plain(html);
        if (tagged.rate() > (best.pages ? best.rate() : 0))
            best = tagged;
        if (untagged.rate() > (qt.pages ? qt.rate() : 0))
            qt = untagged;
    }
    std::printf("tagged:   %d pages, %.2f CPU s, %.0f pages a second, %.1f MB\n", best.pages, best.seconds,
                best.rate(), double(best.bytes) / 1e6);
    std::printf("untagged: %d pages, %.2f CPU s, %.0f pages a second, %.1f MB\n", qt.pages, qt.seconds,
                qt.rate(), double(qt.bytes) / 1e6);
    printRatio(QStringLiteral("CPU seconds of a page, tagged over untagged"), 1 / best.rate(), 1 / qt.rate(),
               1.0);
    printRatio(QStringLiteral("peak memory in MB over 500 MB"), peakOfOwnProcess(organisations), 500, 1.0);
    return 0;
}
