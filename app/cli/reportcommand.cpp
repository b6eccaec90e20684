// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/actions/reportpack.h"
#include "core/actions/unitlogo.h"
#include "core/base/filebatch.h"
#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "ui/print/logoimage.h"
#include "ui/print/pdf.h"
#include "ui/print/webpage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>

namespace raatihuone {

namespace {

void showNames(Session &session)
{
    QList<QStringList> rows;
    for (const auto &[name, description] : reportNames(session.words()))
        rows += {name, description};
    session.printTable(rows);
}

/// The time that stands in the reports.
QDateTime createdAt(Session &session)
{
    return session.arguments().has(QStringLiteral("now")) ? session.installation().now()
                                                          : session.toRead().file().lastCommitTime();
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
    request.created = createdAt(session);
    return request;
}

/// "both" makes a file in each of the national languages, with its code before the ending.
std::vector<std::pair<Language, QString>> targetsOf(Session &session)
{
    const QString output = session.arguments().value(QStringLiteral("output"));
    const QString language = session.arguments().value(QStringLiteral("language"));
    if (language != QLatin1String("both"))
        return {{languageFromCode(language).value_or(contentLanguage(session.toRead())), output}};
    std::vector<std::pair<Language, QString>> targets;
    for (const Language each : {Language::Finnish, Language::Swedish})
        targets.emplace_back(each, inLanguage(output, each));
    return targets;
}

using Renderer = QByteArray (*)(const Document &);

Renderer rendererFor(const QString &output)
{
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return [](const Document &document) { return pdfOf(document); };
    if (ending == QLatin1String("html"))
        return webPageOf;
    throw UsageError(QCoreApplication::translate("cli", "--output ends in .pdf or .html"));
}

/// The endings of "pdf", "html" or "both".
std::vector<QString> endingsOf(const QString &wanted)
{
    if (wanted == QLatin1String("both"))
        return {QStringLiteral("pdf"), QStringLiteral("html")};
    return {wanted.isEmpty() ? QStringLiteral("pdf") : wanted};
}

std::vector<Language> languagesOf(Session &session)
{
    const QString language = session.arguments().value(QStringLiteral("language"));
    if (const auto one = languageFromCode(language))
        return {*one};
    return {Language::Finnish, Language::Swedish};
}

PackWish packWish(Session &session)
{
    PackWish wish;
    wish.report = session.arguments().at(1);
    wish.year = session.year().value_or(0);
    if (wish.report.isEmpty() && wish.year == 0)
        throw UsageError(QCoreApplication::translate(
            "cli", "say which year with --year, or which report is wanted for each municipality"));
    wish.isPublic = session.arguments().has(QStringLiteral("public"));
    wish.languages = languagesOf(session);
    wish.endings = endingsOf(session.arguments().value(QStringLiteral("as")));
    wish.created = createdAt(session);
    return wish;
}

/// @throws Failure BadInput naming the first file that is there and may not be replaced.
void expectFree(const Session &session, const QString &folder, const std::vector<PackReport> &pack,
                const PackWish &wish)
{
    if (session.arguments().has(QStringLiteral("replace")))
        return;
    for (const PackReport &each : pack)
        for (const QString &name : each.fileNames(wish))
            if (QFileInfo::exists(QDir(folder).filePath(name)))
                throw Failure(
                    Failure::Kind::BadInput,
                    QCoreApplication::translate("cli", "%1 exists. Choose another folder or say --replace.")
                        .arg(name));
}

void makePack(Session &session)
{
    const QString folder = session.arguments().value(QStringLiteral("folder"));
    const Records &records = session.toRead();
    const PackWish wish = packWish(session);
    const std::vector<PackReport> pack = packOf(records, wish);
    expectFree(session, folder, pack, wish);
    const bool isNew = QDir().mkdir(folder);
    const auto forget = qScopeGuard([&] {
        if (isNew)
            QDir().rmdir(folder); // which takes away an empty folder only
    });
    FileBatch files;
    for (const PackReport &each : pack) {
        const Document document = documentOf(records.file(), records.connection(), each);
        for (const QString &name : each.fileNames(wish))
            files.add(QDir(folder).filePath(name), rendererFor(name)(document));
    }
    const QStringList paths = files.paths();
    files.commit();
    for (const QString &path : paths)
        session.printTable({{path}});
}

void makeReport(Session &session)
{
    if (session.arguments().has(QStringLiteral("names")))
        return showNames(session);
    session.arguments().expectAtLeast(2);
    const Renderer render = rendererFor(session.arguments().value(QStringLiteral("output")));
    const Records &records = session.toRead();
    const QString name = session.arguments().at(1);
    const ReportRequest request = requestOf(session, name);
    FileBatch files;
    for (const auto &[language, path] : targetsOf(session))
        files.add(path,
                  render(documentOf(records.file(), records.connection(), {name, request, language, {}})));
    const QStringList paths = files.paths();
    files.commit();
    if (paths.size() > 1) // the names are not those that were asked for
        for (const QString &path : paths)
            session.printTable({{path}});
}

/// @throws Failure BadInput naming the file.
Picture logoIn(const QString &path)
{
    try {
        const Picture logo = readLogo(path);
        expectSound(logo);
        return logo;
    } catch (const Failure &failure) {
        throw Failure(failure.kind(), path + QStringLiteral(": ") + failure.message(), failure.details());
    }
}

void changeLogo(Session &session)
{
    const Arguments &arguments = session.arguments();
    const bool removes = arguments.has(QStringLiteral("remove"));
    if (removes == (arguments.count() > 1))
        throw UsageError(QCoreApplication::translate("cli", "give either a picture or --remove"));
    const std::optional<Picture> logo = removes ? std::nullopt : std::optional(logoIn(arguments.at(1)));
    Records &records = session.toWrite();
    const RowId unit = unitOf(records);
    if (!unit.isValid())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("cli", "the file has no unit whose logo it could be"));
    expectDone(setLogo(records, unit, logo));
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{.syntax = {QStringLiteral("report"),
                        QStringLiteral("[FILE] [NAME]"),
                        {QStringLiteral("year=Y"), QStringLiteral("event=ID"), QStringLiteral("series=ID"),
                         QStringLiteral("body=ID"), QStringLiteral("municipality=CODE"),
                         QStringLiteral("on=DATE"), QStringLiteral("language=fi|sv|en|both"),
                         QStringLiteral("public"), QStringLiteral("!output=FILE names")}},
             .run = makeReport,
             .draws = true},
            {.syntax = {QStringLiteral("report-pack"),
                        QStringLiteral("FILE [NAME]"),
                        {QStringLiteral("year=Y"), QStringLiteral("language=fi|sv|en|both"),
                         QStringLiteral("public"), QStringLiteral("as=pdf|html|both"),
                         QStringLiteral("!folder=FOLDER"), QStringLiteral("replace")}},
             .run = makePack,
             .draws = true},
            {.syntax = {QStringLiteral("logo"), QStringLiteral("FILE [PICTURE]"), {QStringLiteral("remove")}},
             .run = changeLogo}};
}

} // namespace raatihuone
