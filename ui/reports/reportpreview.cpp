// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "core/actions/attachments.h"
#include "core/actions/reportpack.h"
#include "core/base/filebatch.h"
#include "core/reports/reportyear.h"
#include "core/rules/publicity.h"
#include "ui/forms/guarded.h"
#include "ui/lists/filewatch.h"
#include "ui/lists/waitstrip.h"
#include "ui/reports/pagebar.h"
#include "ui/reports/pagesview.h"
#include "ui/reports/reportstage.h"
#include "ui/reports/reportwishes.h"
#include "ui/reports/reportworker.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/leadfocus.h"
#include "ui/style/metrics.h"
#include "ui/style/progressstrip.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"
#include "ui/style/tooltip.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QShortcut>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int widestName = 200; ///< of a file on the button that opens it, which no toast covers

QKeySequence printKey()
{
    return Qt::CTRL | Qt::Key_P;
}

} // namespace

ReportPreview::ReportPreview(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_ask(ask),
      m_worker(new ReportWorker(this)),
      m_reader(records.file(), records.words()),
      m_watch(new FileWatch(records.file(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    createHead(layout);
    createPages(layout);
    createFoot(layout);
    connectWorker();
    connectReader();
    leadFocus(this, m_wishes->reports());
    showWhatCanBeDone();
}

void ReportPreview::createHead(QBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    auto *title = new ElidedLabel(tr("Reports"), this);
    setTextRole(title, TextRole::PageTitle);
    m_facts = new ElidedLabel({}, this);
    setMuted(m_facts);
    auto *several = new QPushButton(icon(QStringLiteral("files")), tr("Several at once\u2026"), this);
    several->setObjectName(QStringLiteral("several"));
    connect(several, &QPushButton::clicked, this, &ReportPreview::packWanted);
    m_html = new QPushButton(icon(QStringLiteral("file-earmark-text")), tr("Save HTML"), this);
    m_print = new QPushButton(icon(QStringLiteral("printer")), tr("Print\u2026"), this);
    m_print->setObjectName(QStringLiteral("print"));
    m_pdf = new QPushButton(icon(QStringLiteral("file-earmark-pdf")), tr("Save PDF"), this);
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    m_html->setObjectName(QStringLiteral("saveHtml"));
    setButtonRole(m_pdf, ButtonRole::Primary);
    connect(m_pdf, &QPushButton::clicked, this, [this] { whenMade(&ReportPreview::savePdf); });
    connect(m_html, &QPushButton::clicked, this, [this] { whenMade(&ReportPreview::saveHtml); });
    connect(m_print, &QPushButton::clicked, this, [this] { whenMade(&ReportPreview::print); });
    auto *printKeys = new QShortcut(printKey(), this);
    printKeys->setWhatsThis(tr("Print the report"));
    connect(printKeys, &QShortcut::activated, m_print, &QPushButton::click);
    head->addWidget(title);
    head->addWidget(m_facts, 1);
    head->addWidget(several);
    head->addWidget(m_print);
    head->addWidget(m_html);
    head->addWidget(m_pdf);
    layout->addLayout(head);
}

void ReportPreview::createPages(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    m_wishes = new ReportWishes(m_records, this);
    connect(m_wishes, &ReportWishes::changed, m_watch, &FileWatch::outdate);
    QScrollArea *wishes = scrolling(m_wishes, this);
    wishes->setFixedWidth(m_wishes->maximumWidth() + wishes->verticalScrollBar()->sizeHint().width());
    row->addWidget(wishes);
    auto *column = new QVBoxLayout;
    m_wait = new WaitStrip(m_reader, tr("Making the report"), this);
    m_wait->setObjectName(QStringLiteral("waiting"));
    m_stage = new ReportStage(this);
    column->addWidget(m_wait);
    column->addWidget(m_stage, 1);
    row->addLayout(column, 1);
    layout->addLayout(row, 1);
}

void ReportPreview::createFoot(QBoxLayout *layout)
{
    m_progress = new ProgressStrip(this);
    m_progress->setObjectName(QStringLiteral("writing"));
    m_progress->hide();
    m_open = new QPushButton(this);
    m_open->setIcon(icon(QStringLiteral("file-earmark-pdf")));
    setButtonRole(m_open, ButtonRole::Flat);
    m_open->hide();
    connect(m_progress, &ProgressStrip::cancelled, m_worker, &ReportWorker::cancel);
    m_folder = new QPushButton(icon(QStringLiteral("folder2-open")), tr("Show its folder"), this);
    setButtonRole(m_folder, ButtonRole::Flat);
    m_folder->hide();
    m_open->setObjectName(QStringLiteral("openWritten"));
    m_folder->setObjectName(QStringLiteral("openFolder"));
    connect(m_open, &QPushButton::clicked, this,
            [this] { m_ask.view(QUrl::fromLocalFile(m_written.front())); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { m_ask.view(QUrl::fromLocalFile(QFileInfo(m_written.front()).absolutePath())); });
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addStretch(); // toasts come up at the left
    row->addWidget(m_open);
    row->addWidget(m_folder);
    layout->addLayout(row);
}

void ReportPreview::connectWorker()
{
    connect(&pages(), &PagesView::pageWanted, m_worker, &ReportWorker::paint);
    connect(m_worker, &ReportWorker::painted, &pages(), &PagesView::setPage);
    connect(&m_stage->bar(), &PageBar::findWanted, m_worker, &ReportWorker::find);
    connect(m_worker, &ReportWorker::found, this, [this](const QList<Finding> &findings) {
        pages().setFindings(findings);
        m_stage->bar().showFindings();
    });
    connect(m_worker, &ReportWorker::laidOut, this, [this](int count) {
        pages().setPageCount(count);
        m_facts->setText(tr("%n page(s)", nullptr, count));
        m_worker->find(m_stage->bar().wanted());
    });
    connect(m_worker, &ReportWorker::progressed, this, [this](int percent) {
        m_progress->setProgress(percent, 100, QStringLiteral("%1 %2\u00a0%").arg(m_work).arg(percent));
    });
    connect(m_worker, &ReportWorker::written, this, [this](const QList<QByteArray> &files) {
        endWriting();
        write(m_targets, files);
    });
    connect(m_worker, &ReportWorker::printed, this, [this] {
        endWriting();
        Q_EMIT announced(m_printed > 1 ? tr("Sent to the printer in both languages.")
                                       : tr("Sent to the printer."));
    });
    connect(m_worker, &ReportWorker::stopped, this, &ReportPreview::endWriting);
    connect(m_worker, &ReportWorker::notWritten, this, [this](const QString &message) {
        endWriting();
        tell(message);
    });
    connect(m_worker, &ReportWorker::failed, this, &ReportPreview::refuse);
}

void ReportPreview::connectReader()
{
    connect(m_watch, &FileWatch::outdated, this, &ReportPreview::renew);
    connect(&m_reader, &ListWorker::failed, this, &ReportPreview::refuse);
    connect(&m_reader, &ListWorker::finished, this, &ReportPreview::showWhatCanBeDone);
    connect(m_wait, &WaitStrip::stopped, this, [this] {
        m_stage->stop();
        giveUp();
    });
    connect(m_stage, &ReportStage::reportWanted, m_watch, &FileWatch::outdate);
    connect(m_stage, &ReportStage::languageChosen, this, &ReportPreview::layOut);
}

PagesView &ReportPreview::pages() const
{
    return m_stage->pages();
}

void ReportPreview::tell(const QString &message)
{
    m_ask.message(this, {tr("The report could not be made"), message, tr("Close"), {}, false});
}

void ReportPreview::setEvent(RowId event)
{
    if (event.isValid() && !m_wishes->takes(ReportTopic::Event))
        m_wishes->setReport(QStringLiteral("event-summary"));
    m_wishes->choose(ReportTopic::Event, event);
    m_watch->outdate();
}

void ReportPreview::showReport(const QString &report, ReportTopic topic, RowId id, QDate day)
{
    m_wishes->setReport(report);
    m_wishes->choose(topic, id);
    m_wishes->setDay(day);
    m_watch->outdate();
}

void ReportPreview::setReport(const QString &name)
{
    m_wishes->setReport(name);
}

RowId ReportPreview::eventId() const
{
    return m_wishes->chosen(ReportTopic::Event);
}

void ReportPreview::showList(const ListReport &list)
{
    m_list = list;
    m_wishes->setList(plural(m_records.words(), *list.excerpt.type));
    m_watch->outdate();
}

/// What was shown stays in sight until the new report is there.
void ReportPreview::renew()
{
    m_reader.cancel();
    m_wait->end();
    m_documents.clear();
    m_open->hide();
    m_folder->hide();
    if (!m_wishes->isList() && !m_wishes->isComplete()) {
        m_stage->ask();
        return giveUp();
    }
    m_stage->await();
    m_wait->begin();
    try {
        m_wishes->isList() ? buildList() : build();
        showWhatCanBeDone();
    } catch (const std::exception &problem) {
        refuse(asFailure(problem).message());
    }
}

void ReportPreview::build()
{
    std::vector<PackReport> wanted;
    for (const Language language : m_wishes->languages())
        wanted.push_back({m_wishes->report(), m_wishes->request(), language, {}});
    m_reader.start([this, &file = m_records.file(), wanted](const ListTask &task) {
        const ListSource &source = task.source();
        const int year = reportYear(Records(file, source.connection, source.words), {});
        task.deliver([this, year] { m_wishes->setUsualYear(year); });
        std::vector<Document> documents;
        documents.reserve(wanted.size());
        for (const PackReport &each : wanted)
            documents.push_back(documentOf(file, source.connection, each));
        task.deliver([this, documents] { take(documents); });
    });
}

void ReportPreview::buildList()
{
    const QString author = publisher(m_records);
    const QDateTime created = m_wishes->request().created;
    m_reader.start([this, list = *m_list, languages = m_wishes->languages(), isPublic = m_wishes->isPublic(),
                    today = m_records.file().installation().today(), author, created](const ListTask &task) {
        const Publicity publicity(task.source().connection, task.source().catalogue, today);
        std::vector<Document> documents;
        for (const Language language : languages) {
            const Words words(language);
            const ListSource source{task.source().connection, task.source().catalogue, words};
            Document document = listDocument(source, list, isPublic ? &publicity : nullptr,
                                             task.progress(qint64(list.excerpt.ids.size())));
            document.author = author;
            document.created = created;
            documents.push_back(std::move(document));
        }
        task.deliver([this, documents] { take(documents); });
    });
}

void ReportPreview::take(const std::vector<Document> &documents)
{
    m_documents = documents;
    std::vector<Language> languages;
    languages.reserve(documents.size());
    for (const Document &document : documents)
        languages.push_back(document.language);
    m_stage->setLanguages(languages);
    m_wishes->tellNames(documents.empty() ? 0 : documents.front().peopleNamed);
    layOut();
    showWhatCanBeDone();
    if (const auto act = std::exchange(m_wanted, nullptr))
        (this->*act)();
}

void ReportPreview::refuse(const QString &message)
{
    m_stage->refuse(message);
    giveUp();
}

/// There is no report, and none is being made.
void ReportPreview::giveUp()
{
    m_documents.clear();
    m_wanted = nullptr;
    m_facts->clear();
    showWhatCanBeDone();
}

/// A report that is still being built is waited for.
void ReportPreview::whenMade(void (ReportPreview::*act)())
{
    m_wanted = m_documents.empty() ? act : nullptr;
    if (!m_wanted)
        (this->*act)();
}

/// Shows the report in the language that is in sight.
void ReportPreview::layOut()
{
    if (!m_documents.empty())
        m_worker->layOut(m_documents[m_stage->current()]);
}

void ReportPreview::focusSearch()
{
    if (!m_documents.empty())
        m_stage->bar().focusSearch();
}

/// One report is written or printed at a time; choosing another report meanwhile does not stop it.
void ReportPreview::showWhatCanBeDone()
{
    const bool hasReport = !m_documents.empty() || m_reader.isBusy();
    m_progress->setVisible(m_isWriting);
    for (QPushButton *button : {m_pdf, m_html, m_print})
        button->setEnabled(hasReport && !m_isWriting);
    const QString what =
        m_documents.size() > 1 ? tr("Prints both languages, one after the other.") : tr("Print the report");
    m_print->setToolTip(QStringLiteral("%1 (%2)").arg(what, printKey().toString(QKeySequence::NativeText)));
    m_print->setAccessibleDescription(what);
}

QStringList ReportPreview::wantedPaths(const std::vector<Document> &documents, const QString &title,
                                       const QString &filter, const QString &suffix)
{
    const QString name = fileNameFor(documents.front().title) + QLatin1Char('.') + suffix;
    const QString path = m_ask.saveFile(this, {title, name, {filter}, suffix});
    if (path.isEmpty() || documents.size() == 1)
        return path.isEmpty() ? QStringList() : QStringList{path};
    QStringList paths;
    for (const Document &document : documents)
        paths += inLanguage(path, document.language);
    return mayReplace(paths) ? paths : QStringList();
}

/// The dialog has asked about the name that was typed only.
bool ReportPreview::mayReplace(const QStringList &paths)
{
    QStringList existing;
    for (const QString &path : paths)
        if (QFileInfo::exists(path))
            existing += QFileInfo(path).fileName();
    return existing.isEmpty() ||
           m_ask.question(this, {tr("Replace %n file(s)?", nullptr, int(existing.size())),
                                 tr("These are there already: %1.").arg(existing.join(QStringLiteral(", "))),
                                 tr("Keep"),
                                 {tr("Replace")},
                                 true});
}

/// While the user is asked for a name the report may be built anew: what was in sight is saved.
void ReportPreview::savePdf()
{
    const std::vector<Document> documents = m_documents;
    m_targets =
        wantedPaths(documents, tr("Save the report as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (m_targets.isEmpty())
        return;
    beginWork(tr("Making the PDF"));
    m_progress->setNote(tr("Cancelling leaves nothing unfinished."));
    m_worker->writePdf(documents);
}

void ReportPreview::print()
{
    const std::vector<Document> documents = m_documents;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(documents.front().title);
    if (!m_ask.choosePrinter(this, *printer))
        return;
    beginWork(tr("Printing"));
    m_progress->setNote(tr("Cancelling stops the printer after the page under way."));
    m_printed = documents.size();
    m_worker->print(documents, printer);
}

void ReportPreview::beginWork(const QString &what)
{
    m_isWriting = true;
    m_work = what;
    m_progress->setProgress(0, 100, what);
    showWhatCanBeDone();
}

void ReportPreview::saveHtml()
{
    const std::vector<Document> documents = m_documents;
    m_targets = wantedPaths(documents, tr("Save the report as HTML"), tr("Web page (*.html)"),
                            QStringLiteral("html"));
    if (m_targets.isEmpty())
        return;
    beginWork(tr("Making the web page"));
    m_progress->setNote(tr("Cancelling leaves nothing unfinished."));
    m_worker->writeHtml(documents);
}

void ReportPreview::write(const QStringList &paths, const QList<QByteArray> &files)
{
    const bool isWritten = guarded(m_ask, this, tr("The report could not be saved"), [&paths, &files] {
        FileBatch batch;
        for (qsizetype i = 0; i < paths.size(); ++i)
            batch.add(paths[i], files[i]);
        batch.commit();
    });
    if (!isWritten)
        return;
    m_written = paths;
    QStringList names;
    for (const QString &path : paths)
        names += QFileInfo(path).fileName();
    m_open->setText(tr("Open %1").arg(fontMetrics().elidedText(names.front(), Qt::ElideMiddle, widestName)));
    m_open->setToolTip(plainToolTip(names.front()));
    m_open->setAccessibleName(tr("Open %1").arg(names.front()));
    m_open->show();
    m_folder->show();
    Q_EMIT announced(tr("Saved: %1").arg(names.join(QStringLiteral(", "))));
}

void ReportPreview::endWriting()
{
    m_isWriting = false;
    showWhatCanBeDone();
}

} // namespace raatihuone
