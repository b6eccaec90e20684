// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "core/actions/reportpack.h"
#include "core/base/filebatch.h"
#include "ui/forms/guarded.h"
#include "ui/print/webpage.h"
#include "ui/reports/pagebar.h"
#include "ui/reports/pagesview.h"
#include "ui/reports/reportwishes.h"
#include "ui/reports/reportworker.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/leadfocus.h"
#include "ui/style/metrics.h"
#include "ui/style/progressstrip.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int emptyPage = 0;
constexpr int shownPage = 1;

} // namespace

ReportPreview::ReportPreview(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_ask(ask),
      m_worker(new ReportWorker(this)),
      m_listReader(records.file(), records.words())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    createHead(layout);
    createPages(layout);
    createFoot(layout);
    connectWorker();
    leadFocus(this, m_wishes->reports());
    connect(&records.file(), &DataFile::committed, this, [this] { renew(); });
    renew();
}

void ReportPreview::createHead(QBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    auto *title = new ElidedLabel(tr("Reports"), this);
    setTextRole(title, TextRole::PageTitle);
    m_facts = new ElidedLabel({}, this);
    setMuted(m_facts);
    m_html = new QPushButton(icon(QStringLiteral("file-earmark-text")), tr("Save HTML"), this);
    m_print = new QPushButton(icon(QStringLiteral("printer")), tr("Print\u2026"), this);
    m_print->setObjectName(QStringLiteral("print"));
    m_pdf = new QPushButton(icon(QStringLiteral("file-earmark-pdf")), tr("Save PDF"), this);
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    m_html->setObjectName(QStringLiteral("saveHtml"));
    setButtonRole(m_pdf, ButtonRole::Primary);
    connect(m_pdf, &QPushButton::clicked, this, &ReportPreview::savePdf);
    connect(m_html, &QPushButton::clicked, this, &ReportPreview::saveHtml);
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::print);
    head->addWidget(title);
    head->addWidget(m_facts, 1);
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
    connect(m_wishes, &ReportWishes::changed, this, &ReportPreview::renew);
    QScrollArea *wishes = scrolling(m_wishes, this);
    wishes->setFixedWidth(m_wishes->maximumWidth() + wishes->verticalScrollBar()->sizeHint().width());
    row->addWidget(wishes);
    m_middle = new QStackedLayout;
    m_pages = new PagesView(this);
    auto *nothing =
        new EmptyState(QStringLiteral("file-earmark-text"), tr("What is the report about?"),
                       tr("Choose what it is about, and the report appears here as it will print."), this);
    auto *shown = new QWidget(this);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    m_bar = new PageBar(*m_pages, shown);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    m_middle->addWidget(nothing);
    m_middle->addWidget(shown);
    row->addLayout(m_middle, 1);
    layout->addLayout(row, 1);
}

void ReportPreview::createFoot(QBoxLayout *layout)
{
    m_progress = new ProgressStrip(this);
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
    row->addWidget(m_open);
    row->addWidget(m_folder);
    row->addStretch();
    layout->addLayout(row);
}

void ReportPreview::connectWorker()
{
    connect(m_pages, &PagesView::pageWanted, m_worker, &ReportWorker::paint);
    connect(m_worker, &ReportWorker::painted, m_pages, &PagesView::setPage);
    connect(m_bar, &PageBar::findWanted, m_worker, &ReportWorker::find);
    connect(m_worker, &ReportWorker::found, this, [this](const QList<Finding> &findings) {
        m_pages->setFindings(findings);
        m_bar->showFindings();
    });
    connect(m_worker, &ReportWorker::laidOut, this, [this](int pages) {
        m_pages->setPageCount(pages);
        m_facts->setText(tr("%n page(s)", nullptr, pages));
        m_worker->find(m_bar->wanted());
    });
    connect(m_worker, &ReportWorker::progressed, this, [this](int percent) {
        m_progress->setProgress(percent, 100, QStringLiteral("%1 %2 / 100").arg(m_work).arg(percent));
    });
    connect(m_worker, &ReportWorker::written, this, [this](const QList<QByteArray> &pdfs) {
        endWriting();
        write(m_targets, pdfs);
    });
    connect(&m_listReader, &ListWorker::failed, this, &ReportPreview::tell);
    connect(m_worker, &ReportWorker::printed, this, [this] {
        endWriting();
        Q_EMIT announced(tr("Sent to the printer."));
    });
    connect(m_worker, &ReportWorker::stopped, this, &ReportPreview::endWriting);
    connect(m_worker, &ReportWorker::notWritten, this, [this](const QString &message) {
        endWriting();
        tell(message);
    });
    connect(m_worker, &ReportWorker::failed, this, &ReportPreview::tell);
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
    renew();
}

void ReportPreview::showReport(const QString &report, ReportTopic topic, RowId id, QDate day)
{
    m_wishes->setReport(report);
    m_wishes->choose(topic, id);
    m_wishes->setDay(day);
    renew();
}

void ReportPreview::setReport(const QString &name)
{
    m_wishes->setReport(name);
}

RowId ReportPreview::eventId() const
{
    return m_wishes->chosen(ReportTopic::Event);
}

void ReportPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        renew();
}

Document ReportPreview::build(Language language) const
{
    const Words words(language);
    const Records inLanguage(m_records.file(), words);
    return report(inLanguage, m_wishes->report(), m_wishes->request());
}

void ReportPreview::showList(const ListReport &list)
{
    m_list = list;
    m_wishes->setList(plural(m_records.words(), *list.excerpt.type));
    renew();
}

/// The rows are read in the background; what was shown is gone meanwhile.
void ReportPreview::buildList()
{
    const QString author = publisher(m_records);
    const QDateTime created = m_wishes->request().created;
    m_listReader.start([this, list = *m_list, languages = m_wishes->languages(),
                        isPublic = m_wishes->isPublic(), author, created](const ListTask &task) {
        std::vector<Document> documents;
        for (const Language language : languages) {
            const Words words(language);
            const ListSource source{task.source().connection, task.source().catalogue, words};
            Document document =
                listDocument(source, list, isPublic, task.progress(qint64(list.excerpt.ids.size())));
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
    m_wishes->tellNames(documents.empty() ? 0 : documents.front().peopleNamed);
    if (!documents.empty())
        m_worker->layOut(documents.front());
    else
        m_facts->clear();
    m_middle->setCurrentIndex(documents.empty() ? emptyPage : shownPage);
    m_open->hide();
    m_folder->hide();
    showWhatCanBeDone();
}

/// What nobody sees is not made: a report can take seconds.
void ReportPreview::renew()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_listReader.cancel();
    std::vector<Document> documents;
    if (m_wishes->isList())
        guarded(m_ask, this, tr("The report could not be made"), [this] { buildList(); });
    else if (m_wishes->isComplete())
        guarded(m_ask, this, tr("The report could not be made"), [this, &documents] {
            for (const Language language : m_wishes->languages())
                documents.push_back(build(language));
        });
    take(documents);
}

void ReportPreview::focusSearch()
{
    if (!m_documents.empty())
        m_bar->focusSearch();
}

/// One PDF is made, or one report printed, at a time; choosing another report meanwhile does not stop it.
void ReportPreview::showWhatCanBeDone()
{
    m_progress->setVisible(m_isWriting);
    m_pdf->setEnabled(!m_documents.empty() && !m_isWriting);
    m_print->setEnabled(!m_documents.empty() && !m_isWriting);
    m_html->setEnabled(!m_documents.empty());
}

QStringList ReportPreview::wantedPaths(const QString &title, const QString &filter, const QString &suffix)
{
    const QString name = reportFileName(m_documents.front().title) + QLatin1Char('.') + suffix;
    const QString path = m_ask.saveFile(this, {title, name, {filter}, suffix});
    if (path.isEmpty() || m_documents.size() == 1)
        return path.isEmpty() ? QStringList() : QStringList{path};
    QStringList paths;
    for (const Document &document : m_documents)
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

void ReportPreview::savePdf()
{
    m_targets = wantedPaths(tr("Save the report as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (m_targets.isEmpty())
        return;
    beginWork(tr("Making the PDF"));
    m_progress->setNote(tr("Cancelling leaves nothing unfinished."));
    m_worker->writePdf(m_documents);
}

void ReportPreview::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_documents.front().title);
    if (!m_ask.choosePrinter(this, *printer))
        return;
    beginWork(tr("Printing"));
    m_progress->setNote(tr("Cancelling stops the printer after the page under way."));
    m_worker->print(m_documents.front(), printer);
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
    const QStringList paths =
        wantedPaths(tr("Save the report as HTML"), tr("Web page (*.html)"), QStringLiteral("html"));
    if (!paths.isEmpty())
        guarded(m_ask, this, tr("The report could not be made"), [this, &paths] {
            QList<QByteArray> files;
            for (const Document &document : m_documents)
                files += webPageOf(document);
            write(paths, files);
        });
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
    m_open->setText(tr("Open %1").arg(names.front()));
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
