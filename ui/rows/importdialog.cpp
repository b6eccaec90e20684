// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/importdialog.h"

#include "core/actions/writeimport.h"
#include "ui/lists/celltext.h"
#include "ui/rows/importmapper.h"
#include "ui/rows/importmodel.h"
#include "ui/rows/longwork.h"
#include "ui/style/choicechips.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/progressstrip.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

constexpr QSize usualSize(1080, 620);
constexpr int numberWidth = 56;
constexpr int stateWidth = 120;
constexpr int fieldWidth = 140;

constexpr std::array states{ImportState::New, ImportState::Changed, ImportState::Unchanged, ImportState::Same,
                            ImportState::Refused};

bool namesFields(const ImportMapping &mapping)
{
    return std::any_of(mapping.begin(), mapping.end(), [](const Field *field) { return field != nullptr; });
}

/// A head names all columns, and a row with more cells is refused; without one each column gets a name.
QList<QStringList> withHead(QList<QStringList> table, bool hasHead)
{
    if (hasHead)
        return table;
    qsizetype columns = 0;
    for (const QStringList &row : std::as_const(table))
        columns = std::max(columns, row.size());
    QStringList head;
    while (head.size() < columns)
        head += ImportDialog::tr("Column %1").arg(head.size() + 1);
    table.prepend(head);
    return table;
}

} // namespace

ImportDialog::ImportDialog(Records &records, Ask &ask, const RecordType &type,
                           const QList<QStringList> &table, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_type(type),
      m_source(table),
      m_worker(records.file(), records.words()),
      m_model(new ImportModel(records.words(), this))
{
    setWindowTitle(tr("Import: %1").arg(plural(records.words(), type)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    createHead(layout);
    createMapper(layout);
    createChips(layout);
    createTable(layout);
    createAnswers(layout);
    createFoot(layout);
    resize(usualSize.boundedTo(parent ? parent->window()->size() : usualSize));
    connectWorker();
    takeHead();
    m_view->setFocus();
}

void ImportDialog::createHead(QBoxLayout *layout)
{
    auto *title = new ElidedLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    m_hasHead = new QCheckBox(tr("The first row names the columns"), this);
    const ImportMapping guess = rememberedMapping(m_records.file().installation().settings(), m_type,
                                                  m_source.first(), m_records.words());
    m_hasHead->setChecked(namesFields(guess));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_hasHead);
    layout->addLayout(head);
    connect(m_hasHead, &QCheckBox::toggled, this, &ImportDialog::takeHead);
}

void ImportDialog::createMapper(QBoxLayout *layout)
{
    m_mapper = new ImportMapper(m_type, m_records.words(), m_records.file().installation().settings(), this);
    layout->addWidget(m_mapper);
    connect(m_mapper, &ImportMapper::changed, this, &ImportDialog::plan);
}

void ImportDialog::createChips(QBoxLayout *layout)
{
    m_chips = new ChoiceChips(int(states.size()), this);
    connect(m_chips, &ChoiceChips::chosenChanged, this, &ImportDialog::showChosen);
    layout->addWidget(m_chips);
}

void ImportDialog::createTable(QBoxLayout *layout)
{
    m_view = new QTableView(this);
    auto *delegate = new RecordDelegate(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setSelectionMode(QTableView::SingleSelection);
    m_view->setEditTriggers(QTableView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Rows of the table"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setDefaultSectionSize(fieldWidth);
    layout->addWidget(m_view, 1);
    m_progress = new ProgressStrip(this);
    m_progress->hide();
    layout->addWidget(m_progress);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showAnswers);
}

QPushButton *ImportDialog::createButton(QBoxLayout *layout, const QString &text,
                                        const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    layout->addWidget(button);
    return button;
}

void ImportDialog::createAnswers(QBoxLayout *layout)
{
    m_answers = new QWidget(this);
    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    m_question = new ElidedLabel({}, m_answers);
    row->addWidget(m_question, 1);
    createButton(row, tr("Another: add it"), [this] {
        answer(ImportAnswer::AddNew);
    })->setObjectName(QStringLiteral("addNew"));
    m_update = createButton(row, tr("The same: update it"), [this] { answer(ImportAnswer::Update); });
    m_update->setObjectName(QStringLiteral("updateOne"));
    m_all = createButton(row, {}, [this] {
        m_model->answerAll(ImportAnswer::Update);
        showState();
    });
    m_all->setObjectName(QStringLiteral("updateAll"));
    layout->addWidget(m_answers);
}

void ImportDialog::createFoot(QBoxLayout *layout)
{
    auto *promise = new ElidedLabel(tr("Nothing is saved yet. One undo takes the import back."), this);
    setMuted(promise);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(promise, 1);
    createButton(foot, tr("Cancel"), [this] { reject(); });
    m_write = createButton(foot, {}, [this] { write(); });
    m_write->setObjectName(QStringLiteral("import"));
    setButtonRole(m_write, ButtonRole::Primary);
    layout->addLayout(foot);
}

void ImportDialog::connectWorker()
{
    connect(&m_worker, &ListWorker::progressed, this, [this](qint64 done, qint64 total) {
        const Words &words = m_records.words();
        m_progress->setProgress(int(done), int(total),
                                tr("Reading %1 / %2").arg(words.number(done), words.number(total)));
        m_progress->setVisible(!m_isPlanned);
    });
    connect(&m_worker, &ListWorker::failed, this, [this](const QString &message) {
        m_progress->hide();
        m_ask.message(this, {tr("The table could not be read"), message, tr("Close"), {}, false});
    });
    connect(m_progress, &ProgressStrip::cancelled, this, &QDialog::reject);
}

void ImportDialog::takeHead()
{
    m_table = withHead(m_source, m_hasHead->isChecked());
    m_mapper->setHeadings(m_table.first());
    plan();
}

void ImportDialog::plan()
{
    m_isPlanned = false;
    showState();
    m_worker.start([this, table = m_table, mapping = m_mapper->mapping()](const ListTask &task) {
        const auto found = std::make_shared<const ImportPlan>(
            planImport(task.source(), m_type, table, mapping, task.progress(table.size())));
        task.deliver([this, found] { show(*found); });
    });
}

void ImportDialog::show(const ImportPlan &plan)
{
    m_isPlanned = true;
    m_progress->hide();
    m_model->setPlan(plan);
    m_view->setColumnWidth(0, numberWidth);
    m_view->setColumnWidth(1, stateWidth);
    if (m_model->rowCount() > 0)
        m_view->selectRow(0);
    showState();
}

void ImportDialog::showChosen()
{
    const int chosen = m_chips->chosen();
    m_model->setState(chosen == ChoiceChips::All ? std::nullopt : std::optional(states[size_t(chosen)]));
    if (m_model->rowCount() > 0)
        m_view->selectRow(0);
    showAnswers();
}

void ImportDialog::answer(ImportAnswer answer)
{
    const int row = m_view->currentIndex().row();
    m_model->answer(row, answer);
    showState();
    for (int next = row + 1; next < m_model->rowCount(); ++next)
        if (m_model->rowAt(next)->state() == ImportState::Same) {
            m_view->selectRow(next);
            return;
        }
}

void ImportDialog::showState()
{
    const ImportPlan &plan = m_model->plan();
    const Words &words = m_records.words();
    m_chips->setWords(ChoiceChips::All, tr("All"), words.number(qint64(plan.rows.size())), true);
    for (size_t i = 0; i < states.size(); ++i) {
        const int count = plan.count(states[i]);
        m_chips->setWords(int(i), stateInWords(states[i]), words.number(count), count > 0);
    }
    const int count = m_isPlanned ? plan.writable() : 0;
    m_write->setText(tr("Import %n row(s)", nullptr, count));
    m_write->setEnabled(count > 0);
    showAnswers();
}

void ImportDialog::showAnswers()
{
    const ImportRow *row = m_model->rowAt(m_view->currentIndex().row());
    const bool isOpen = m_isPlanned && row && row->isAsked();
    m_answers->setVisible(isOpen);
    if (!isOpen)
        return;
    const QString number = m_records.words().number(row->number);
    m_question->setText(
        row->match.isValid()
            ? tr("Row %1: is it the same as %2?").arg(number, row->matchTitle)
            : tr("Row %1: is it the same as row %2?").arg(number, m_records.words().number(row->earlierRow)));
    m_update->setEnabled(!hasErrors(row->problems));
    const int waiting = m_model->plan().count(ImportState::Same);
    m_all->setText(tr("Update all %n", nullptr, waiting));
    m_all->setVisible(waiting > 1);
}

void ImportDialog::write()
{
    const ImportPlan &plan = m_model->plan();
    const LongWork work{tr("The rows were not imported"), tr("Importing"), plan.writable()};
    const bool isDone =
        doLongWork(m_ask, this, work, m_records, [&](Records &aside, const Progress &progress) {
            m_written = writeImport(aside, plan, progress);
        });
    if (!isDone)
        return;
    m_mapper->remember();
    accept();
}

} // namespace raatihuone
