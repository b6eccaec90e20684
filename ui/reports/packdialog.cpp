// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/packdialog.h"

#include "ui/forms/guarded.h"
#include "ui/lists/waitstrip.h"
#include "ui/print/webpage.h"
#include "ui/reports/reportworker.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/progressstrip.h"
#include "ui/style/roles.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStringListModel>
#include <QtCore/QUrl>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr QSize usualSize(760, 600);
constexpr int firstYear = 1990, lastYear = 2199;

QString pdfEnding()
{
    return QStringLiteral("pdf");
}

QString htmlEnding()
{
    return QStringLiteral("html");
}

bool isOfMunicipality(const QString &report)
{
    const std::vector<ReportTopic> topics = topicsOf(report);
    return std::find(topics.begin(), topics.end(), ReportTopic::Municipality) != topics.end();
}

} // namespace

PackDialog::PackDialog(Records &records, Ask &ask, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_reader(records.file(), records.words()),
      m_worker(new ReportWorker(this))
{
    setWindowTitle(tr("Several reports at once"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    m_choices = new QWidget(this);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(space::Small);
    createWishes(choices);
    createLanguages(choices);
    createFolder(choices);
    layout->addWidget(m_choices);
    createOverview(layout);
    createFoot(layout);
    connectWorker();
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    plan();
    m_what->setFocus();
}

PackDialog::~PackDialog() = default;

void PackDialog::createWishes(QBoxLayout *layout)
{
    m_what = new QComboBox(this);
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setMinimumContentsLength(1);
    m_what->addItem(tr("All reports of a year"), QString());
    for (const auto &[name, description] : reportNames(m_records.words()))
        if (isOfMunicipality(name))
            m_what->addItem(tr("%1: one for each municipality").arg(description), name);
    m_year = new QSpinBox(this);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(firstYear, lastYear);
    guarded(m_ask, this, tr("The file could not be read"),
            [this] { m_year->setValue(usualPackYear(m_records)); });
    auto *row = new QHBoxLayout;
    auto *what = new QVBoxLayout;
    auto *year = new QVBoxLayout;
    addLabelled(what, tr("Reports"), m_what);
    addLabelled(year, tr("Year"), m_year);
    row->addLayout(what, 1);
    row->addLayout(year);
    layout->addLayout(row);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PackDialog::plan);
    connect(m_year, &QSpinBox::valueChanged, this, &PackDialog::plan);
}

QCheckBox *PackDialog::addTick(QBoxLayout *layout, const QString &text, const QString &name, bool isOn)
{
    auto *tick = new QCheckBox(text, this);
    tick->setObjectName(name);
    tick->setChecked(isOn);
    connect(tick, &QCheckBox::toggled, this, &PackDialog::plan);
    layout->addWidget(tick);
    return tick;
}

void PackDialog::createLanguages(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    for (const Language language : allLanguages)
        m_languages.push_back(addTick(row, ownNameOf(language), languageCode(language),
                                      language == Language::Finnish || language == Language::Swedish));
    row->addSpacing(space::Card);
    m_pdf = addTick(row, tr("PDF"), pdfEnding(), true);
    m_html = addTick(row, tr("Web pages"), htmlEnding(), false);
    row->addSpacing(space::Card);
    m_public = addTick(row, tr("Public version"), QStringLiteral("public"), false);
    m_public->setToolTip(tr("Leaves out fields with personal data. Check the texts yourself."));
    m_public->setAccessibleDescription(m_public->toolTip());
    row->addStretch();
    layout->addLayout(row);
}

void PackDialog::createFolder(QBoxLayout *layout)
{
    m_folder = new QLineEdit(this);
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("No folder chosen yet"));
    m_choose = new QPushButton(icon(QStringLiteral("folder2-open")), tr("Choose folder\u2026"), this);
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(m_choose, &QPushButton::clicked, this, &PackDialog::chooseFolder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    auto *label = fieldLabel(tr("Folder"), m_folder);
    layout->addWidget(label);
    layout->addLayout(row);
}

void PackDialog::createOverview(QBoxLayout *layout)
{
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setWordWrap(true);
    m_files = new QStringListModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_files);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Files that will be written"));
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
}

void PackDialog::createFoot(QBoxLayout *layout)
{
    m_progress = new ProgressStrip(this);
    m_progress->setNote(tr("Cancelling leaves no file."));
    m_progress->hide();
    connect(m_progress, &ProgressStrip::cancelled, this, &PackDialog::cancel);
    layout->addWidget(m_progress);
    m_wait = new WaitStrip(m_reader, tr("Looking for what there is to report on"), this);
    connect(m_wait, &WaitStrip::stopped, this,
            [this] { showPlan({}, tr("Stopped. Change a choice to look again.")); });
    layout->addWidget(m_wait);
    m_open = new QPushButton(icon(QStringLiteral("folder2-open")), tr("Show the folder"), this);
    m_open->setObjectName(QStringLiteral("openFolder"));
    setButtonRole(m_open, ButtonRole::Flat);
    m_open->hide();
    connect(m_open, &QPushButton::clicked, this,
            [this] { m_ask.view(QUrl::fromLocalFile(m_folder->text())); });
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &PackDialog::reject);
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("start"));
    setButtonRole(m_start, ButtonRole::Primary);
    connect(m_start, &QPushButton::clicked, this, &PackDialog::start);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_start);
    layout->addLayout(row);
}

void PackDialog::connectWorker()
{
    connect(&m_reader, &ListWorker::failed, this, &PackDialog::fail);
    connect(m_worker, &ReportWorker::progressed, this, &PackDialog::showProgress);
    connect(m_worker, &ReportWorker::written, this, [this](const QList<QByteArray> &pdfs) {
        if (!hasStopped())
            take(pdfEnding(), pdfs.front());
    });
    connect(m_worker, &ReportWorker::stopped, this, &PackDialog::hasStopped);
    connect(m_worker, &ReportWorker::notWritten, this, [this](const QString &message) {
        if (!hasStopped())
            fail(message);
    });
}

/// The worker has answered; true if nobody wants the answer any more.
bool PackDialog::hasStopped()
{
    m_isDrawing = false;
    if (!m_batch)
        showWhatCanBeDone();
    return !m_batch;
}

PackWish PackDialog::wish() const
{
    PackWish wish;
    wish.report = m_what->currentData().toString();
    wish.year = m_year->value();
    wish.isPublic = m_public->isChecked();
    wish.created = m_records.file().lastCommitTime();
    wish.languages.clear();
    for (size_t i = 0; i < allLanguages.size(); ++i)
        if (m_languages[i]->isChecked())
            wish.languages.push_back(allLanguages[i]);
    wish.endings.clear();
    for (const QCheckBox *format : {m_pdf, m_html})
        if (format->isChecked())
            wish.endings.push_back(format->objectName());
    return wish;
}

/// The file is read in the background. What cannot be planned says why in place of the count.
void PackDialog::plan()
{
    m_open->hide();
    showPlan({}, tr("Looking for what there is to report on\u2026"));
    m_wish = wish();
    m_wait->begin();
    m_reader.start([this, &file = m_records.file(), wish = m_wish](const ListTask &task) {
        const Records records(file, task.source().connection, task.source().words);
        std::vector<PackReport> reports;
        QString problem;
        try {
            reports = packOf(records, wish, task.progress(0));
        } catch (const Failure &failure) {
            problem = failure.message();
        }
        task.deliver([this, reports, problem] { showPlan(reports, problem); });
    });
}

void PackDialog::showPlan(const std::vector<PackReport> &reports, const QString &why)
{
    m_plan = reports;
    m_files->setStringList(files());
    const int count = m_files->rowCount();
    m_count->setText(!why.isEmpty() ? why
                     : count == 0   ? tr("Tick a language and a kind of file.")
                                    : tr("%n file(s) will be written:", nullptr, count));
    m_start->setText(tr("Write %n file(s)", nullptr, count));
    showWhatCanBeDone();
}

QStringList PackDialog::files() const
{
    QStringList names;
    for (const PackReport &report : m_plan)
        names += report.fileNames(m_wish);
    return names;
}

void PackDialog::showWhatCanBeDone()
{
    const bool isBusy = m_batch || m_isDrawing;
    m_progress->setVisible(isBusy);
    m_choices->setEnabled(!isBusy);
    m_start->setEnabled(!isBusy && m_files->rowCount() > 0 && !m_folder->text().isEmpty());
    m_start->setToolTip(m_folder->text().isEmpty() ? tr("Choose a folder first.") : QString());
}

void PackDialog::chooseFolder()
{
    const QString folder = m_ask.openFolder(this, tr("Choose the folder for the reports"));
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    m_open->hide();
    showWhatCanBeDone();
}

/// Asked once for all.
bool PackDialog::mayReplace()
{
    const QDir folder(m_folder->text());
    const QStringList names = files();
    const auto existing = std::count_if(names.begin(), names.end(), [&folder](const QString &name) {
        return QFileInfo::exists(folder.filePath(name));
    });
    return existing == 0 || m_ask.question(this, {tr("Replace %n file(s)?", nullptr, int(existing)),
                                                  tr("The folder holds files of these names already."),
                                                  tr("Keep"),
                                                  {tr("Replace")},
                                                  true});
}

void PackDialog::start()
{
    if (!mayReplace())
        return;
    m_batch = std::make_unique<FileBatch>();
    m_next = 0;
    m_open->hide();
    showProgress(0);
    showWhatCanBeDone();
    writeNext();
}

void PackDialog::writeNext()
{
    if (m_next < m_plan.size())
        return build(m_plan[m_next]);
    if (!guarded(m_ask, this, tr("The reports could not be made"), [this] { finish(); }))
        cancel();
}

/// The web page is made where the report is built, the PDF by the worker that has the faces of type.
void PackDialog::build(const PackReport &report)
{
    m_reader.start([this, &file = m_records.file(), report, hasHtml = m_html->isChecked(),
                    hasPdf = m_pdf->isChecked()](const ListTask &task) {
        const Document document = documentOf(file, task.source().connection, report);
        if (hasHtml)
            task.deliver([this, page = webPageOf(document)] { take(htmlEnding(), page); });
        if (hasPdf)
            task.deliver([this, document] {
                m_isDrawing = true;
                m_worker->writePdf({document});
            });
    });
}

/// With both kinds of file the web page comes first.
void PackDialog::take(const QString &ending, const QByteArray &bytes)
{
    const QString name = m_plan[m_next].name + QLatin1Char('.') + ending;
    const bool isDone = guarded(m_ask, this, tr("The reports could not be saved"),
                                [&] { m_batch->add(QDir(m_folder->text()).filePath(name), bytes); });
    if (!isDone)
        return cancel();
    if (ending == htmlEnding() && m_pdf->isChecked())
        return;
    ++m_next;
    showProgress(0);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_batch)
                writeNext();
        },
        Qt::QueuedConnection);
}

void PackDialog::finish()
{
    m_batch->commit();
    m_batch.reset();
    m_written += m_files->rowCount();
    m_count->setText(tr("%n file(s) written.", nullptr, m_files->rowCount()));
    m_open->show();
    showWhatCanBeDone();
    m_open->setFocus();
}

/// What is being drawn is waited for, so that nobody takes it for another.
void PackDialog::cancel()
{
    m_reader.cancel();
    m_worker->cancel();
    m_batch.reset();
    showWhatCanBeDone();
}

void PackDialog::showProgress(int percentOfOne)
{
    const int total = int(m_plan.size());
    m_progress->setProgress(int(m_next) * 100 + percentOfOne, total * 100,
                            tr("Making reports %1 / %2").arg(std::min(int(m_next) + 1, total)).arg(total));
}

void PackDialog::fail(const QString &message)
{
    cancel();
    m_ask.message(this, {tr("The reports could not be made"), message, tr("Close"), {}, false});
}

void PackDialog::reject()
{
    if (!m_batch)
        return QDialog::reject();
    cancel();
}

} // namespace raatihuone
