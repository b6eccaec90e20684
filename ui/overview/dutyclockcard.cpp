// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/dutyclockcard.h"

#include "core/rules/coverage.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/tooltip.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int soonDays = 30;

struct Counts
{
    int late = 0;    ///< missing as well
    int soon = 0;    ///< within soonDays
    int later = 0;   ///< after them, within dutyNotice
    int farther = 0; ///< after them
    QDate next;      ///< the first day to come

    void add(const Duty &duty, QDate day)
    {
        if (needsAct(duty.state) && duty.due.isValid() && duty.due >= day) {
            soon += duty.due <= day.addDays(soonDays);
            later += duty.due > day.addDays(soonDays) && duty.due <= day.addDays(dutyNotice);
            farther += duty.due > day.addDays(dutyNotice);
            next = next.isValid() ? std::min(next, duty.due) : duty.due;
        } else {
            late += needsAct(duty.state);
        }
    }
};

} // namespace

DutyClockCard::DutyClockCard(const Words &words, QWidget *parent)
    : Card(tr("Duties"), parent),
      m_words(words),
      m_counts(new QLabel(this)),
      m_quiet(new QLabel(tr("July is quiet: deadlines go on from 1 August."), this)),
      m_lines(new QStandardItemModel(this)),
      m_view(new QListView(this))
{
    setTextRole(m_counts, TextRole::Small);
    m_counts->setWordWrap(true);
    m_quiet->setWordWrap(true);
    setMuted(m_quiet);
    auto *delegate = new RecordDelegate(m_view);
    delegate->setHeight(height::TwoLineRow, 2);
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_lines);
    m_view->setObjectName(QStringLiteral("duties"));
    m_view->setAccessibleName(tr("Duties"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut is a tool tip
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    body()->addWidget(m_counts);
    body()->addWidget(m_quiet);
    body()->addWidget(m_view);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT dutyWanted(m_duties[size_t(index.data(Qt::UserRole).toInt())]);
    });
}

void DutyClockCard::setDuties(std::vector<Duty> duties, QDate day)
{
    m_duties = std::move(duties);
    m_lines->clear();
    for (const DutyRule &rule : dutyRules(m_words.language()))
        addLine(rule, day);
    showCounts(day);
    m_quiet->setVisible(isQuiet(day));
    m_view->setVisible(m_lines->rowCount() > 0);
}

void DutyClockCard::addLine(const DutyRule &rule, QDate day)
{
    Counts counts;
    int first = -1;
    for (size_t i = 0; i < m_duties.size(); ++i)
        if (m_duties[i].key == rule.key && needsAct(m_duties[i].state)) {
            counts.add(m_duties[i], day);
            first = first < 0 ? int(i) : first;
        }
    if (first < 0)
        return;
    QStringList parts;
    if (counts.late > 0)
        parts += tr("%n missing or late", nullptr, counts.late);
    const int due = counts.soon + counts.later + counts.farther;
    if (due > 0)
        parts +=
            tr("%n due, the first %1", nullptr, due).arg(m_words.date(counts.next.toString(Qt::ISODate)));
    auto *line = new QStandardItem(rule.name);
    line->setData(parts.join(QStringLiteral(" \u00b7 ")), CellSecondLineRole);
    line->setData(first, Qt::UserRole);
    line->setToolTip(plainToolTip(rule.law.isEmpty() ? rule.name : rule.name + QLatin1Char('\n') + rule.law));
    line->setData(QString(rule.name + QStringLiteral(": ") + parts.join(QStringLiteral(", "))),
                  Qt::AccessibleTextRole);
    m_lines->appendRow(line);
}

void DutyClockCard::showCounts(QDate day)
{
    Counts counts;
    for (const Duty &duty : m_duties)
        counts.add(duty, day);
    m_counts->setText(m_lines->rowCount() == 0
                          ? tr("Nothing is late or due.")
                          : tr("%1 missing or late \u00b7 in 30 days %2 \u00b7 in 90 days %3")
                                .arg(counts.late)
                                .arg(counts.soon)
                                .arg(counts.later));
}

} // namespace raatihuone
