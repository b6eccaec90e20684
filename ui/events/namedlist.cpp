// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/namedlist.h"

#include "core/actions/attendance.h"
#include "core/actions/attendanceplan.h"
#include "core/actions/editrecord.h"
#include "core/catalogue/types/types.h"
#include "ui/events/nameddetails.h"
#include "ui/events/namedmodel.h"
#include "ui/forms/guarded.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/recorddelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int numberWidth = 48;
constexpr int nameWidth = 150;
constexpr int stateWidth = 124;
constexpr int organisationWidth = 120;
constexpr int leastTableHeight = 84;

constexpr QLatin1String present("present"), registered("registered");

} // namespace

NamedList::NamedList(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_ask(ask),
      m_type(records.file().catalogue().type(TypeNumber::Attendance)),
      m_isReadOnly(records.file().mode() == DataFile::Mode::ReadOnly),
      m_model(new NamedModel(m_type, records.words(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    createEntry(layout);
    createTable(layout);
    createFoot(layout);
}

void NamedList::createEntry(QBoxLayout *layout)
{
    const RecordType &people = m_records.file().catalogue().type(TypeNumber::Person);
    m_person = new RecordSearch(people, m_records, this);
    m_numbers = new QLineEdit(this);
    m_numbers->setObjectName(QStringLiteral("numbers"));
    m_numbers->setPlaceholderText(tr("For example 3 7 12-15"));
    m_problem = new ProblemLine(m_numbers, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    addLabelled(left, tr("Add a person"), m_person);
    addLabelled(right, tr("Came, by number on the sheet"), m_numbers);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_person), m_numbers})
        field->setEnabled(!m_isReadOnly);
    m_numbers->installEventFilter(this);
    const auto later = Qt::QueuedConnection; // the field is still busy with what was chosen
    connect(m_person, &RecordSearch::chosenChanged, this, &NamedList::addKnown, later);
    connect(m_person, &RecordSearch::createWanted, this, &NamedList::addNew, later);
    connect(m_numbers, &QLineEdit::textEdited, m_problem, &ProblemLine::clear);
}

void NamedList::createTable(QBoxLayout *layout)
{
    m_view = new QTableView(this);
    auto *delegate = new RecordDelegate(m_view);
    delegate->setHeight(height::TwoLineRow, 2);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setEditTriggers(QTableView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setMinimumHeight(leastTableHeight);
    m_view->setAccessibleName(tr("Participants by name"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setColumnWidth(NamedModel::Number, numberWidth);
    m_view->setColumnWidth(NamedModel::Name, nameWidth);
    m_view->setColumnWidth(NamedModel::State, stateWidth);
    m_view->setColumnWidth(NamedModel::Organisation, organisationWidth);
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamedList::showChosen);
}

void NamedList::createFoot(QBoxLayout *layout)
{
    m_details = new NamedDetails(m_type, m_records.words(), this);
    layout->addWidget(m_details);
    connect(m_details, &NamedDetails::wanted, this,
            [this](const Field &field, const Value &value) { change(chosen(), field, value); });
    m_paste = new QPushButton(icon(QStringLiteral("clipboard")), tr("Paste a list\u2026"), this);
    m_paste->setObjectName(QStringLiteral("paste"));
    m_remove = new QPushButton(icon(QStringLiteral("trash")), tr("Take off the list"), this);
    m_remove->setObjectName(QStringLiteral("remove"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    for (QPushButton *button : {m_paste, m_remove}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch();
    layout->addLayout(foot);
    m_paste->setEnabled(!m_isReadOnly);
    connect(m_paste, &QPushButton::clicked, this, &NamedList::pasteWanted);
    connect(m_remove, &QPushButton::clicked, this, &NamedList::remove);
}

void NamedList::setAttendance(const EventAttendance &attendance)
{
    const NamedAttendee *current = m_model->at(m_view->currentIndex().row());
    const RowId row = current ? current->row : RowId();
    const auto before = chosen();
    const bool hasSelection = !before.empty();
    m_attendance = attendance;
    m_model->setAttendance(attendance);
    if (!hasSelection || chosen().empty())
        if (m_model->rowCount() > 0)
            m_view->selectRow(std::max(0, m_model->rowOf(row)));
    showChosen();
}

void NamedList::focusSearch()
{
    m_person->setFocus();
}

std::vector<const NamedAttendee *> NamedList::chosen() const
{
    std::vector<const NamedAttendee *> all;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        if (const NamedAttendee *attendee = m_model->at(index.row()))
            all.push_back(attendee);
    return all;
}

void NamedList::showChosen()
{
    m_details->show(m_attendance, chosen(), m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && !chosen().empty());
}

void NamedList::change(const std::vector<const NamedAttendee *> &attendees, const Field &field,
                       const Value &value)
{
    if (m_isReadOnly)
        return;
    std::vector<RowId> rows;
    for (const NamedAttendee *attendee : attendees)
        rows.push_back(attendee->row);
    guarded(m_ask, this, tr("The participants were not changed"), [&] {
        const ListSource source{m_records.file().connection(), m_records.file().catalogue(),
                                m_records.words()};
        const int count = writeBulkEdit(
            m_records, planBulkEdit(source, m_type, rows, {&field, BulkChange::Way::Set, value}));
        Q_EMIT written(tr("%n participant(s) changed.", nullptr, count));
    });
}

/// Who came is ticked, and all are unticked if all came.
void NamedList::tick()
{
    const auto attendees = chosen();
    const bool allCame = std::all_of(attendees.begin(), attendees.end(),
                                     [](const NamedAttendee *attendee) { return attendee->isPresent(); });
    if (!attendees.empty())
        change(attendees, *m_type.field(QStringLiteral("state")), QString(allCame ? registered : present));
}

void NamedList::tellProblem(const QString &sentence)
{
    m_problem->show({Problem::Severity::Error, {}, sentence});
}

void NamedList::takeNumbers()
{
    const auto numbers = numbersIn(m_numbers->text());
    if (!numbers) {
        tellProblem(tr("Write numbers of the sheet, such as 3 7 12-15."));
        return;
    }
    std::vector<const NamedAttendee *> came;
    QStringList unknown;
    for (const int number : *numbers) {
        const auto found =
            std::find_if(m_attendance.named.begin(), m_attendance.named.end(),
                         [number](const NamedAttendee &each) { return each.number == number; });
        if (found == m_attendance.named.end())
            unknown += QString::number(number);
        else
            came.push_back(&*found);
    }
    if (!unknown.isEmpty()) {
        tellProblem(tr("The list has no number %1.").arg(unknown.join(QStringLiteral(", "))));
        return;
    }
    change(came, *m_type.field(QStringLiteral("state")), QString(present));
    m_numbers->clear();
}

void NamedList::addKnown()
{
    const RowId person = m_person->chosen();
    if (!person.isValid())
        return;
    m_person->clear();
    for (const NamedAttendee &attendee : m_attendance.named)
        if (attendee.person == person) {
            m_view->selectRow(m_model->rowOf(attendee.row));
            return;
        }
    guarded(m_ask, this, tr("The participant was not added"), [this, person] {
        Record record(m_type);
        record.set(QStringLiteral("event"), m_attendance.event);
        record.set(QStringLiteral("person"), person);
        const Outcome outcome = addRecord(m_records, record);
        Q_EMIT written(tr("Added: %1").arg(m_records.title(m_type, outcome.id)));
    });
}

/// A person who is put into the file in the same commit.
void NamedList::addNew(const QString &typed)
{
    m_person->clear();
    guarded(m_ask, this, tr("The participant was not added"), [this, &typed] {
        const ListSource source{m_records.file().connection(), m_records.file().catalogue(),
                                m_records.words()};
        const AttendancePlan plan = planNewPeople(source, m_attendance.event, readNames(typed));
        if (plan.count(AttendeeState::Unclear) > 0)
            tellProblem(tr("Name one person, with the organisation in brackets: Aino Salo (Kylät ry)."));
        else if (writeAttendance(m_records, plan) > 0)
            Q_EMIT written(tr("Added: %1").arg(typed));
        else
            tellProblem(tr("A name needs letters, such as Aino Salo."));
    });
}

void NamedList::remove()
{
    QList<RowId> rows;
    for (const NamedAttendee *attendee : chosen())
        rows += attendee->row;
    if (rows.isEmpty() || m_isReadOnly)
        return;
    guarded(m_ask, this, tr("Nothing was removed"), [&] {
        removeRecords(m_records, m_type, rows);
        Q_EMIT written(tr("%n participant(s) taken off the list.", nullptr, int(rows.size())));
    });
}

bool NamedList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_numbers && isReturn) {
        takeNumbers();
        return true;
    }
    if (watched == m_view && key == Qt::Key_Space) {
        tick();
        return true;
    }
    if (watched == m_view && key == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace raatihuone
