// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/countgrid.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace raatihuone {

namespace {

constexpr int nameColumn = 0, firstCount = 1;
constexpr int sumWidth = 56;

/// A sum of what is known; a dash where nothing is.
QString sumIn(const Words &words, const std::vector<HeadCount> &counts)
{
    std::optional<qint64> sum;
    bool isRough = false;
    for (const HeadCount &count : counts)
        if (count.count) {
            sum = sum.value_or(0) + *count.count;
            isRough = isRough || (count.qualifier != QLatin1String("exact") && !count.qualifier.isEmpty());
        }
    return sum ? (isRough ? QStringLiteral("~") : QString()) + words.number(*sum) : QString(QChar(0x2014));
}

} // namespace

CountGrid::CountGrid(const EventAttendance &attendance, const Field &mode, const Words &words,
                     bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_words(words), m_event(attendance.event), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, space::Small, 0);
    m_layout->setHorizontalSpacing(space::Small);
    m_layout->setVerticalSpacing(space::Hair);
    m_layout->setColumnStretch(nameColumn, 1);
    addHeads(mode);
    for (const GroupCounts &group : attendance.groups)
        addRow(group, isReadOnly);
    addSums();
    for (size_t row = 0; row < m_rows.size(); ++row)
        for (size_t column = 0; column < m_rows[row].fields.size(); ++column)
            connectField(m_rows[row].fields[column], row, column);
    setAttendance(attendance);
}

QLabel *CountGrid::addLabel(const QString &text, int row, int column, bool isNumber)
{
    QLabel *label = isNumber ? new QLabel(text, this) : new ElidedLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_layout->addWidget(label, row, column);
    return label;
}

void CountGrid::addHeads(const Field &mode)
{
    QLabel *group = addLabel(tr("Stakeholder group"), 0, nameColumn, false);
    setTextRole(group, TextRole::Small);
    for (const Choice &choice : mode.choices) {
        m_modes += choice.code;
        m_modeNames.push_back(label(m_words, choice));
        setTextRole(addLabel(m_modeNames.back(), 0, firstCount + int(m_modes.size()) - 1, true),
                    TextRole::Small);
    }
    QLabel *sum = addLabel(tr("Together"), 0, firstCount + int(m_modes.size()), true);
    setTextRole(sum, TextRole::Small);
    sum->setMinimumWidth(sumWidth);
}

void CountGrid::addRow(const GroupCounts &group, bool isReadOnly)
{
    const int row = int(m_rows.size()) + 1;
    const QString name = group.group.isValid() ? group.name : tr("Group not known");
    Row made{group.group, {}, nullptr};
    addLabel(name, row, nameColumn, false);
    for (qsizetype i = 0; i < m_modes.size(); ++i) {
        auto *field = new CountField({m_event, {}, group.group, m_modes[i]},
                                     tr("%1, %2").arg(name, m_modeNames[size_t(i)]), this);
        field->setReadOnly(isReadOnly);
        m_layout->addWidget(field, row, firstCount + int(i));
        made.fields.push_back(field);
    }
    made.sum = addLabel({}, row, firstCount + int(m_modes.size()), true);
    m_rows.push_back(std::move(made));
}

void CountGrid::addSums()
{
    const int row = int(m_rows.size()) + 1;
    addLabel(tr("Counted together"), row, nameColumn, false);
    for (int i = 0; i <= int(m_modes.size()); ++i)
        m_sums.push_back(addLabel({}, row, firstCount + i, true));
    m_problem = new ProblemLine(m_rows.front().fields.front(), this);
    m_layout->addWidget(m_problem, row + 1, 0, 1, firstCount + int(m_modes.size()) + 1);
    m_layout->setRowStretch(row + 2, 1);
}

void CountGrid::connectField(CountField *field, size_t row, size_t column)
{
    connect(field, &CountField::typed, this,
            [this, field](const TypedCount &count) { Q_EMIT typed(field->place(), count); });
    connect(field, &CountField::soundnessChanged, this, &CountGrid::showProblem);
    connect(field, &CountField::stepWanted, this, [this, row, column](int direction) {
        const size_t next = (row + m_rows.size() + size_t(direction)) % m_rows.size();
        m_rows[next].fields[column]->setFocus(Qt::TabFocusReason);
        bringIntoSight(m_rows[next].fields[column]);
    });
}

void CountGrid::showProblem()
{
    for (const Row &row : m_rows)
        for (const CountField *field : row.fields)
            if (fieldProblem(field) != FieldProblem::None) {
                m_problem->show({Problem::Severity::Error,
                                 {},
                                 tr("%1: write a number, ~ before it for about, or - for unknown.")
                                     .arg(field->accessibleName())});
                setFieldProblem(m_rows.front().fields.front(), field == m_rows.front().fields.front()
                                                                   ? FieldProblem::Error
                                                                   : FieldProblem::None);
                return;
            }
    m_problem->clear();
}

void CountGrid::setAttendance(const EventAttendance &attendance)
{
    for (Row &row : m_rows)
        for (const GroupCounts &group : attendance.groups)
            if (group.group == row.group)
                for (size_t i = 0; i < row.fields.size(); ++i)
                    row.fields[i]->setCount(group.byMode.value(m_modes[qsizetype(i)]));
    showSums(attendance);
}

void CountGrid::showSums(const EventAttendance &attendance)
{
    std::vector<std::vector<HeadCount>> columns(m_sums.size());
    for (const GroupCounts &group : attendance.groups) {
        std::vector<HeadCount> all;
        for (size_t i = 0; i < size_t(m_modes.size()); ++i) {
            all.push_back(group.byMode.value(m_modes[qsizetype(i)]));
            columns[i].push_back(all.back());
            columns.back().push_back(all.back());
        }
        for (const Row &row : m_rows)
            if (row.group == group.group)
                row.sum->setText(sumIn(m_words, all));
    }
    for (size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i]->setText(sumIn(m_words, columns[i]));
}

bool CountGrid::leave()
{
    for (const Row &row : m_rows)
        for (CountField *field : row.fields)
            if (!field->leave()) {
                field->setFocus();
                return false;
            }
    return true;
}

CountField *CountGrid::field(RowId group, const QString &mode) const
{
    for (const Row &row : m_rows)
        if (row.group == group && m_modes.contains(mode))
            return row.fields[size_t(m_modes.indexOf(mode))];
    return nullptr;
}

} // namespace raatihuone
