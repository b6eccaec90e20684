// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/reports/html.h"
#include "core/reports/report.h"
#include "ui/print/pdf.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <deque>

namespace raatihuone {

namespace {

void showNames(Session &session)
{
    QList<QStringList> rows;
    for (const auto &[name, description] : reportNames(session.words()))
        rows += {name, description};
    session.printTable(rows);
}

/// Reads of the options those that the report @p name has a use for.
ReportRequest requestOf(Session &session, const QString &name)
{
    ReportRequest request;
    for (const ReportTopic topic : topicsOf(name)) {
        switch (topic) {
        case ReportTopic::Event:
            request.event = session.recordOf(QStringLiteral("event"), TypeNumber::Event);
            break;
        case ReportTopic::Series:
            request.series = session.recordOf(QStringLiteral("series"), TypeNumber::EventSeries);
            break;
        case ReportTopic::Body:
            request.body = session.recordOf(QStringLiteral("body"), TypeNumber::Body);
            break;
        case ReportTopic::Municipality:
            request.municipality = session.recordOf(QStringLiteral("municipality"), TypeNumber::Municipality);
            break;
        case ReportTopic::Year:
            request.year = session.year();
            break;
        case ReportTopic::Day:
            request.on = session.day(QStringLiteral("on"));
            break;
        }
    }
    request.isPublic = session.arguments().has(QStringLiteral("public"));
    request.created = session.arguments().has(QStringLiteral("now"))
                          ? session.installation().now()
                          : session.toRead().file().lastCommitTime();
    return request;
}

/// "both" makes a file in each of the national languages, with its code before the ending.
std::vector<std::pair<Language, QString>> targetsOf(Session &session)
{
    const QString output = session.arguments().value(QStringLiteral("output"));
    const QString language = session.arguments().value(QStringLiteral("language"));
    if (language != QLatin1String("both"))
        return {{languageFromCode(language).value_or(contentLanguage(session.toRead())), output}};
    const qsizetype ending = output.lastIndexOf(QLatin1Char('.'));
    std::vector<std::pair<Language, QString>> targets;
    for (const Language each : {Language::Finnish, Language::Swedish})
        targets.emplace_back(each, output.left(ending) + QLatin1Char('-') + languageCode(each) +
                                       output.mid(ending));
    return targets;
}

using Renderer = QByteArray (*)(const Document &);

Renderer rendererFor(const QString &output)
{
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return [](const Document &document) { return pdfOf(document); };
    if (ending == QLatin1String("html"))
        return htmlOf;
    throw UsageError(QCoreApplication::translate("cli", "--output ends in .pdf or .html"));
}

void expectWritten(bool isDone, const QSaveFile &file)
{
    if (!isDone)
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("cli", "%1: The report could not be written.").arg(file.fileName()));
}

/// All of them or none: each is put in place when all are written.
void write(const std::vector<std::pair<QString, QByteArray>> &reports)
{
    std::deque<QSaveFile> files;
    for (const auto &[path, bytes] : reports) {
        QSaveFile &file = files.emplace_back(path);
        const bool isDone =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
        expectWritten(isDone, file);
    }
    for (QSaveFile &file : files)
        expectWritten(file.commit(), file);
}

void makeReport(Session &session)
{
    if (session.arguments().has(QStringLiteral("names")))
        return showNames(session);
    session.arguments().expectAtLeast(2);
    const Renderer render = rendererFor(session.arguments().required(QStringLiteral("output")));
    DataFile &file = session.toRead().file();
    const QString name = session.arguments().at(1);
    const ReportRequest request = requestOf(session, name);
    std::vector<std::pair<QString, QByteArray>> reports;
    for (const auto &[language, path] : targetsOf(session)) {
        const Words words(language);
        const Records records(file, words);
        reports.emplace_back(path, render(report(records, name, request)));
    }
    write(reports);
    if (reports.size() > 1) // the names are not those that were asked for
        for (const auto &[path, bytes] : reports)
            session.printTable({{path}});
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{.syntax = {QStringLiteral("report"),
                        QStringLiteral("[FILE] [NAME]"),
                        {QStringLiteral("year=Y"), QStringLiteral("event=ID"), QStringLiteral("series=ID"),
                         QStringLiteral("body=ID"), QStringLiteral("municipality=CODE"),
                         QStringLiteral("on=DATE"), QStringLiteral("language=fi|sv|en|both"),
                         QStringLiteral("public"), QStringLiteral("output=FILE"), QStringLiteral("names")}},
             .run = makeReport,
             .draws = true}};
}

} // namespace raatihuone
