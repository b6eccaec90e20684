// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/pastenamesdialog.h"

#include "core/catalogue/types/types.h"
#include "core/formats/textfile.h"
#include "ui/events/namespreview.h"
#include "ui/forms/guarded.h"
#include "ui/rows/longwork.h"
#include "ui/style/choicechips.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintextedit.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>
#include <array>

namespace raatihuone {

namespace {

constexpr QSize usualSize(1080, 620);
constexpr int pauseMilliseconds = 150;
constexpr int lineWidth = 56, stateWidth = 124, nameWidth = 160;

constexpr std::array states{AttendeeState::Matched, AttendeeState::New,       AttendeeState::Unclear,
                            AttendeeState::Already, AttendeeState::Duplicate, AttendeeState::Unreadable};

} // namespace

PasteNamesDialog::PasteNamesDialog(Records &records, Ask &ask, RowId event, const QString &text,
                                   QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_event(event),
      m_worker(records.file(), records.words()),
      m_model(new NamesPreview(records.words(), this))
{
    setWindowTitle(tr("Paste a list of participants"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    createHead(layout);
    createHalves(layout);
    createAnswers(layout);
    createFoot(layout);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PasteNamesDialog::understand);
    connect(&m_worker, &ListWorker::failed, this, [this](const QString &message) {
        m_ask.message(this, {tr("The list could not be read"), message, tr("Close"), {}, false});
    });
    m_text->setPlainText(text);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    understand();
    m_text->setFocus();
}

QPushButton *PasteNamesDialog::createButton(QBoxLayout *layout, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

void PasteNamesDialog::createHead(QBoxLayout *layout)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Event);
    auto *title = new ElidedLabel(tr("Participants: %1").arg(m_records.title(type, m_event)), this);
    setTextRole(title, TextRole::RecordName);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    QPushButton *open = createButton(head, QStringLiteral("open"), tr("Open a file\u2026"));
    open->setIcon(icon(QStringLiteral("folder2-open")));
    connect(open, &QPushButton::clicked, this, &PasteNamesDialog::openFile);
    layout->addLayout(head);
}

void PasteNamesDialog::createHalves(QBoxLayout *layout)
{
    m_text = new PlainTextEdit(this);
    m_text->setPlaceholderText(tr("Paste a list from Teams, a spreadsheet or an e-mail here."));
    m_text->setAccessibleName(tr("List of participants"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *right = new QWidget(this);
    m_right = new QStackedLayout(right);
    m_right->addWidget(
        new EmptyState(QStringLiteral("person-lines-fill"), tr("No names yet"),
                       tr("Each person appears here with what becomes of her. Nothing is saved before "
                          "you press the button."),
                       right));
    m_right->addWidget(createPreview());
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space::Card);
    halves->addWidget(m_text, 1);
    halves->addWidget(right, 3);
    layout->addLayout(halves, 1);
}

QWidget *PasteNamesDialog::createPreview()
{
    auto *preview = new QWidget(this);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    m_chips = new ChoiceChips(int(states.size()), preview);
    connect(m_chips, &ChoiceChips::chosenChanged, this, &PasteNamesDialog::showChosen);
    m_view = new QTableView(preview);
    auto *delegate = new RecordDelegate(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setSelectionMode(QTableView::SingleSelection);
    m_view->setEditTriggers(QTableView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("What becomes of each line"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setColumnWidth(NamesPreview::Line, lineWidth);
    m_view->setColumnWidth(NamesPreview::State, stateWidth);
    m_view->setColumnWidth(NamesPreview::Name, nameWidth);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PasteNamesDialog::showAnswers);
    column->addWidget(m_chips);
    column->addWidget(m_view, 1);
    return preview;
}

void PasteNamesDialog::createAnswers(QBoxLayout *layout)
{
    m_answers = new QWidget(this);
    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    m_question = new ElidedLabel({}, m_answers);
    m_candidates = new QComboBox(m_answers);
    m_candidates->setObjectName(QStringLiteral("candidates"));
    m_candidates->setAccessibleName(tr("People of the file whom the line may mean"));
    row->addWidget(m_question, 1);
    row->addWidget(m_candidates);
    m_same = createButton(row, QStringLiteral("same"), tr("It is this person"));
    m_new = createButton(row, QStringLiteral("new"), tr("Somebody new"));
    connect(m_same, &QPushButton::clicked, this,
            [this] { answer(RowId::fromText(m_candidates->currentData().toString())); });
    connect(m_new, &QPushButton::clicked, this, [this] { answer({}); });
    layout->addWidget(m_answers);
}

void PasteNamesDialog::createFoot(QBoxLayout *layout)
{
    const Field &mode =
        *m_records.file().catalogue().type(TypeNumber::Attendance).field(QStringLiteral("mode"));
    m_mode = new QComboBox(this);
    m_mode->setAccessibleName(label(m_records.words(), mode));
    for (const Choice &choice : mode.choices)
        m_mode->addItem(label(m_records.words(), choice), choice.code);
    connect(m_mode, &QComboBox::activated, this,
            [this] { m_model->setMode(m_mode->currentData().toString()); });
    auto *promise = new ElidedLabel(tr("Nothing is saved yet. One undo takes all of it back."), this);
    setMuted(promise);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(m_mode);
    foot->addWidget(promise, 1);
    connect(createButton(foot, QStringLiteral("cancel"), tr("Cancel")), &QPushButton::clicked, this,
            &QDialog::reject);
    m_add = createButton(foot, QStringLiteral("add"), {});
    setButtonRole(m_add, ButtonRole::Primary);
    connect(m_add, &QPushButton::clicked, this, &PasteNamesDialog::write);
    layout->addLayout(foot);
}

void PasteNamesDialog::openFile()
{
    const QString path = m_ask.openFile(
        this, {tr("Open a list"), {}, {tr("Tables as text (*.csv *.tsv *.txt)"), tr("All files (*)")}, {}});
    if (!path.isEmpty())
        guarded(m_ask, this, tr("The list could not be opened"),
                [this, path] { m_text->setPlainText(readTextFile(path)); });
}

void PasteNamesDialog::understand()
{
    m_isPlanned = false;
    showState();
    const bool isFirst = m_model->plan().attendees.empty();
    m_worker.start([this, isFirst, event = m_event, text = m_text->toPlainText()](const ListTask &task) {
        const NameList list = readNames(text);
        const auto found = std::make_shared<const AttendancePlan>(
            planAttendance(task.source(), event, list, task.progress(qint64(list.names.size()))));
        task.deliver([this, found, isFirst] { show(*found, isFirst); });
    });
}

void PasteNamesDialog::show(const AttendancePlan &plan, bool isFirst)
{
    m_isPlanned = true;
    m_model->setPlan(plan);
    if (isFirst)
        m_mode->setCurrentIndex(m_mode->findData(plan.mode));
    m_model->setMode(m_mode->currentData().toString());
    m_right->setCurrentIndex(plan.attendees.empty() ? 0 : 1);
    if (m_model->rowCount() > 0)
        m_view->selectRow(0);
    showState();
}

void PasteNamesDialog::showChosen()
{
    const int chosen = m_chips->chosen();
    m_model->setState(chosen == ChoiceChips::All ? std::nullopt : std::optional(states[size_t(chosen)]));
    if (m_model->rowCount() > 0)
        m_view->selectRow(0);
    showAnswers();
}

void PasteNamesDialog::showState()
{
    const AttendancePlan &plan = m_model->plan();
    const Words &words = m_records.words();
    m_chips->setWords(ChoiceChips::All, tr("All"), words.number(qint64(plan.attendees.size())), true);
    for (size_t i = 0; i < states.size(); ++i) {
        const int count = plan.count(states[i]);
        m_chips->setWords(int(i), stateInWords(states[i]), words.number(count), count > 0);
    }
    const int count = m_isPlanned ? plan.writable() : 0;
    m_add->setText(tr("Add %n participant(s)", nullptr, count));
    m_add->setEnabled(count > 0);
    showAnswers();
}

void PasteNamesDialog::showAnswers()
{
    const Attendee *attendee = m_model->at(m_view->currentIndex().row());
    const bool isOpen = m_isPlanned && attendee && attendee->found == AttendeeState::Unclear;
    m_answers->setVisible(isOpen);
    if (!isOpen)
        return;
    m_question->setText(tr("Line %1: who is it?").arg(m_records.words().number(attendee->listed.line)));
    m_candidates->clear();
    for (const TitledRow &candidate : attendee->candidates)
        m_candidates->addItem(candidate.title, candidate.id.toText());
    m_candidates->setVisible(!attendee->candidates.empty());
    m_same->setVisible(!attendee->candidates.empty());
}

void PasteNamesDialog::answer(RowId person)
{
    const int row = m_view->currentIndex().row();
    m_model->answer(row, person);
    showState();
    for (int next = row + 1; next < m_model->rowCount(); ++next)
        if (m_model->at(next)->state() == AttendeeState::Unclear) {
            m_view->selectRow(next);
            return;
        }
}

void PasteNamesDialog::write()
{
    const AttendancePlan &plan = m_model->plan();
    const LongWork work{tr("The participants were not added"), tr("Adding participants"), plan.writable()};
    const bool isDone =
        doLongWork(m_ask, this, work, m_records, [&](Records &aside, const Progress &progress) {
            m_written = writeAttendance(aside, plan, progress);
        });
    if (isDone)
        accept();
}

} // namespace raatihuone
