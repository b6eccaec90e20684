// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "core/actions/attachments.h"
#include "core/reports/html.h"
#include "ui/forms/guarded.h"
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

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

/// So that no part of the title is taken for a folder.
QString withoutSlashes(QString title)
{
    static const QRegularExpression slashes(QStringLiteral("[/\\\\]"));
    return title.replace(slashes, QStringLiteral("-"));
}

} // namespace

ReportPreview::ReportPreview(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent), m_records(records), m_ask(ask), m_worker(new ReportWorker(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    createHead(layout);
    createPages(layout);
    createFoot(layout);
    connectWorker();
    leadFocus(this, m_wishes->reports());
    connect(&records.file(), &DataFile::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            renew();
    });
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
    row->addWidget(m_wishes);
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
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    layout->addWidget(m_progress);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
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
    connect(m_worker, &ReportWorker::written, this, [this](const QByteArray &pdf) {
        endWriting();
        write(m_target, pdf);
    });
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

Document ReportPreview::build() const
{
    const Words words(m_wishes->language());
    const Records inLanguage(m_records.file(), words);
    return report(inLanguage, m_wishes->report(), m_wishes->request());
}

void ReportPreview::renew()
{
    m_isStale = false;
    m_document.reset();
    if (m_wishes->isComplete())
        guarded(m_ask, this, tr("The report could not be made"), [this] {
            m_document = build();
            m_worker->layOut(*m_document);
        });
    m_middle->setCurrentIndex(m_document ? 1 : 0);
    if (!m_document)
        m_facts->clear();
    m_open->hide();
    showWhatCanBeDone();
}

void ReportPreview::focusSearch()
{
    if (m_document)
        m_bar->focusSearch();
}

/// One PDF is made, or one report printed, at a time; choosing another report meanwhile does not stop it.
void ReportPreview::showWhatCanBeDone()
{
    m_progress->setVisible(m_isWriting);
    m_pdf->setEnabled(m_document && !m_isWriting);
    m_print->setEnabled(m_document && !m_isWriting);
    m_html->setEnabled(m_document.has_value());
}

QString ReportPreview::wantedPath(const QString &title, const QString &filter, const QString &suffix)
{
    const QString name = safeFileName(withoutSlashes(m_document->title)) + QLatin1Char('.') + suffix;
    return m_ask.saveFile(this, {title, name, {filter}, suffix});
}

void ReportPreview::savePdf()
{
    m_target = wantedPath(tr("Save the report as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (m_target.isEmpty())
        return;
    beginWork(tr("Making the PDF"));
    m_progress->setNote(tr("Cancelling leaves nothing unfinished."));
    m_worker->writePdf(*m_document);
}

void ReportPreview::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_document->title);
    if (!m_ask.choosePrinter(this, *printer))
        return;
    beginWork(tr("Printing"));
    m_progress->setNote(tr("Cancelling stops the printer after the page under way."));
    m_worker->print(*m_document, printer);
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
    const QString path =
        wantedPath(tr("Save the report as HTML"), tr("Web page (*.html)"), QStringLiteral("html"));
    if (!path.isEmpty())
        guarded(m_ask, this, tr("The report could not be made"),
                [this, path] { write(path, htmlOf(*m_document)); });
}

void ReportPreview::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        m_ask.message(this,
                      {tr("The report could not be saved"), file.errorString(), tr("Close"), {}, false});
        return;
    }
    m_written = path;
    const QString name = QFileInfo(path).fileName();
    m_open->setText(tr("Open %1").arg(name));
    m_open->show();
    Q_EMIT announced(tr("Saved: %1").arg(name));
}

void ReportPreview::endWriting()
{
    m_isWriting = false;
    showWhatCanBeDone();
}

} // namespace raatihuone
