// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/attendancedialog.h"

#include "core/actions/attendance.h"
#include "core/actions/eraseneeds.h"
#include "core/catalogue/types/types.h"
#include "core/edits/undo.h"
#include "ui/events/countgrid.h"
#include "ui/events/namedlist.h"
#include "ui/events/pastenamesdialog.h"
#include "ui/forms/guarded.h"
#include "ui/style/badge.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace raatihuone {

namespace {

constexpr QSize usualSize(1180, 660);
constexpr int countsWidth = 400;

} // namespace

AttendanceDialog::AttendanceDialog(Records &records, Ask &ask, RowId event, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_isReadOnly(records.file().mode() == DataFile::Mode::ReadOnly),
      m_attendance(
          attendanceOf(records.file().connection(), records.file().catalogue(), records.words(), event))
{
    setWindowTitle(tr("Participants"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Card);
    layout->setSpacing(space::Small);
    createHead(layout);
    createHalves(layout);
    createFoot(layout);
    connect(&records.file(), &DataFile::committed, this, &AttendanceDialog::read);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    if (!m_isReadOnly) { // a drop-down takes each key for its search, so these come before it
        new QShortcut(QKeySequence::Undo, this, this, &AttendanceDialog::takeBack);
        new QShortcut(QKeySequence::Redo, this, this, &AttendanceDialog::doAgain);
    }
    showAttendance();
    m_counts->field(m_attendance.groups.front().group, QStringLiteral("on_site"))
        ->setFocus(Qt::TabFocusReason);
}

void AttendanceDialog::createHead(QBoxLayout *layout)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Event);
    auto *title = new ElidedLabel(m_records.title(type, m_attendance.event), this);
    setTextRole(title, TextRole::RecordName);
    m_total = new QLabel(this);
    setTextRole(m_total, TextRole::RecordName);
    m_quorum = new Badge(Status::InOrder, {}, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Medium);
    head->addWidget(title, 1);
    head->addWidget(m_quorum);
    head->addWidget(m_total);
    layout->addLayout(head);
    m_comparison = new ElidedLabel({}, this);
    setMuted(m_comparison);
    layout->addWidget(m_comparison);
}

QWidget *AttendanceDialog::createCounts()
{
    const Field &mode =
        *m_records.file().catalogue().type(TypeNumber::Headcount).field(QStringLiteral("mode"));
    m_counts = new CountGrid(m_attendance, mode, m_records.words(), m_isReadOnly, this);
    connect(m_counts, &CountGrid::typed, this, &AttendanceDialog::write);
    auto *left = new QWidget(this);
    left->setFixedWidth(countsWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(scrolling(m_counts, left), 1);
    createSeries(column);
    auto *keys = new ElidedLabel(
        tr("Tab right \u00b7 Enter down \u00b7 ~ about \u00b7 - unknown \u00b7 Ctrl+Z undo"), left);
    setMuted(keys);
    column->addWidget(keys);
    return left;
}

/// Of a round of events often only the sum of all is known.
void AttendanceDialog::createSeries(QBoxLayout *layout)
{
    if (!m_attendance.series.isValid())
        return;
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::EventSeries);
    const QString words = tr("All of the series: %1").arg(m_records.title(type, m_attendance.series));
    m_series = new CountField({{}, m_attendance.series, {}, QStringLiteral("on_site")}, words, this);
    m_series->setReadOnly(m_isReadOnly);
    m_series->setToolTip(
        tr("Only where the sum alone is known: what it holds beyond the events is added in figures."));
    auto *label = new ElidedLabel(words, this);
    label->setBuddy(m_series);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_series);
    layout->addLayout(row);
    connect(m_series, &CountField::typed, this,
            [this](const TypedCount &count) { write(m_series->place(), count); });
}

void AttendanceDialog::createHalves(QBoxLayout *layout)
{
    m_named = new NamedList(m_records, m_ask, this);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space::Page);
    halves->addWidget(createCounts());
    halves->addWidget(m_named, 1);
    layout->addLayout(halves, 1);
    connect(m_named, &NamedList::written, this, &AttendanceDialog::tell);
    connect(m_named, &NamedList::pasteWanted, this, &AttendanceDialog::paste);
}

void AttendanceDialog::createFoot(QBoxLayout *layout)
{
    m_told = new ElidedLabel({}, this);
    auto *sheet = new QPushButton(icon(QStringLiteral("printer")), tr("Sheet for the door"), this);
    sheet->setObjectName(QStringLiteral("sheet"));
    auto *close = new QPushButton(tr("Close"), this);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(m_told, 1);
    m_needs = new QPushButton(icon(QStringLiteral("shield-check")), tr("Erase needs\u2026"), this);
    m_needs->setObjectName(QStringLiteral("needs"));
    m_needs->setToolTip(tr("What participants need is kept only as long as the event asks for it."));
    for (QPushButton *button : {m_needs, sheet, close}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    layout->addLayout(foot);
    connect(m_needs, &QPushButton::clicked, this, &AttendanceDialog::eraseNeeds);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(sheet, &QPushButton::clicked, this, [this] {
        m_isSheetWanted = true;
        accept();
    });
}

void AttendanceDialog::read()
{
    guarded(m_ask, this, tr("The participants could not be read"), [this] {
        m_attendance = attendanceOf(m_records.file().connection(), m_records.file().catalogue(),
                                    m_records.words(), m_attendance.event);
    });
    showAttendance();
}

void AttendanceDialog::showAttendance()
{
    m_counts->setAttendance(m_attendance);
    m_named->setAttendance(m_attendance);
    if (m_series && m_attendance.seriesTotal)
        m_series->setCount(*m_attendance.seriesTotal);
    m_total->setText(m_attendance.participants
                         ? tr("%n participant(s)", nullptr, int(*m_attendance.participants))
                         : tr("Participants not known"));
    m_comparison->setText(comparison());
    m_needs->setVisible(!m_isReadOnly && !needsOf(m_records, m_attendance.event).empty());
    showQuorum();
}

/// What the two forms say, and how they differ.
QString AttendanceDialog::comparison() const
{
    const Words &words = m_records.words();
    const qint64 named = m_attendance.present();
    if (m_attendance.counted && named > 0 && named != *m_attendance.counted)
        return tr("%1 are named, %2 were counted: the difference is %3. In each group the larger number "
                  "stands in "
                  "figures.")
            .arg(words.number(named), words.number(*m_attendance.counted),
                 words.number(std::abs(*m_attendance.counted - named)));
    if (m_attendance.counted && named > 0)
        return tr("As many are named as were counted.");
    if (named > 0)
        return tr("All of them are named.");
    return m_attendance.counted ? tr("Counted, nobody is named.") : tr("Type the numbers, or name who came.");
}

void AttendanceDialog::showQuorum()
{
    m_quorum->setVisible(m_attendance.quorum.has_value());
    if (!m_attendance.quorum)
        return;
    const Quorum &quorum = *m_attendance.quorum;
    m_quorum->setState(quorum.isReached() ? Status::InOrder : Status::Missing,
                       tr("Quorum: %1 of %2").arg(quorum.present).arg(quorum.needed));
    m_quorum->setToolTip(
        tr("Members who are present, and deputies who are recorded in the place of one who is not."));
}

/// What was written is heard of, and read then.
void AttendanceDialog::write(const CountPlace &place, const TypedCount &count)
{
    const bool isDone = guarded(m_ask, this, tr("The number was not saved"), [&] {
        if (setCount(m_records, place, count).isWritten)
            tell(tr("Saved."));
    });
    if (!isDone)
        read();
}

void AttendanceDialog::paste()
{
    if (m_isReadOnly || !m_counts->leave())
        return;
    PasteNamesDialog dialog(m_records, m_ask, m_attendance.event, QGuiApplication::clipboard()->text(), this);
    if (dialog.exec() == QDialog::Accepted)
        tell(tr("%n participant(s) added.", nullptr, dialog.written()));
}

void AttendanceDialog::eraseNeeds()
{
    const int count = int(needsOf(m_records, m_attendance.event).size());
    if (!m_ask.question(this,
                        {tr("Erase the needs of %n participant(s)?", nullptr, count),
                         tr("They go from the history and from every copy as well. The participants stay. "
                            "This cannot be undone."),
                         tr("Keep"),
                         {tr("Erase needs")},
                         true}))
        return;
    guarded(m_ask, this, tr("The needs were not erased"), [this, count] {
        const QStringList left = raatihuone::eraseNeeds(m_records, m_attendance.event);
        tell((QStringList{tr("The needs of %n participant(s) were erased.", nullptr, count)} + left)
                 .join(QLatin1Char(' ')));
    });
}

void AttendanceDialog::takeBack()
{
    guarded(m_ask, this, tr("It could not be undone"), [this] {
        if (undo(m_records.file()))
            tell(tr("Undone."));
    });
}

void AttendanceDialog::doAgain()
{
    guarded(m_ask, this, tr("It could not be redone"), [this] {
        if (redo(m_records.file()))
            tell(tr("Redone."));
    });
}

void AttendanceDialog::tell(const QString &text)
{
    m_told->setText(text);
}

void AttendanceDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Undo) && !m_isReadOnly)
        takeBack();
    else if (event->matches(QKeySequence::Redo) && !m_isReadOnly)
        doAgain();
    else
        QDialog::keyPressEvent(event);
}

/// What is typed is written first.
void AttendanceDialog::done(int result)
{
    if (m_counts->leave() && (!m_series || m_series->leave()))
        QDialog::done(result);
}

} // namespace raatihuone
