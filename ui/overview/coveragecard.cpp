// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/coveragecard.h"

#include "ui/style/chip.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

CoverageCard::CoverageCard(QWidget *parent)
    : Card(tr("Municipality by municipality"), parent),
      m_model(new CoverageModel(this)),
      m_table(new QTableView(this)),
      m_counts(new ElidedLabel({}, this)),
      m_onlyLacking(new Chip(tr("Only what is missing"), ChipKind::Toggle, this))
{
    m_onlyLacking->setObjectName(QStringLiteral("onlyLacking"));
    setTextRole(m_counts, TextRole::Small);
    setMuted(m_counts);
    head()->addWidget(m_counts, 1);
    head()->addWidget(m_onlyLacking);
    createTable();
    body()->addWidget(m_table);
    connect(m_onlyLacking, &Chip::toggled, this, [this](bool on) {
        m_model->setOnlyLacking(on);
        fit();
    });
}

void CoverageCard::createTable()
{
    auto *delegate = new RecordDelegate(m_table);
    delegate->setHeight(height::MatrixRow);
    delegate->setSelectionLook(SelectionLook::Cell);
    m_table->setItemDelegate(delegate);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("coverage"));
    m_table->setAccessibleName(tr("Municipality by municipality"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    // A state is never cut; rather the table scrolls sideways.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(-1);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setSectionsClickable(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &CoverageCard::choose);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { Q_EMIT municipalityWanted(m_model->shownRow(row).municipality); });
}

void CoverageCard::setCoverage(const Coverage &coverage)
{
    const QPersistentModelIndex current = m_table->currentIndex();
    const int row = current.row(), column = current.column();
    m_model->setCoverage(coverage);
    int lacking = 0, near = 0, unknown = 0;
    for (const Coverage::Row &each : coverage.rows)
        for (const Duty &duty : each.cells) {
            lacking += statusOf(duty.state) == Status::Missing;
            near += duty.state == DutyState::Due;
            unknown += duty.state == DutyState::Unknown;
        }
    m_counts->setText(
        tr("%1 missing \u00b7 %2 due \u00b7 %3 without data").arg(lacking).arg(near).arg(unknown));
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    setVisible(!coverage.rows.empty());
    fit();
}

/// The table is as high as its rows, up to those of a county; it scrolls when there are more.
void CoverageCard::fit()
{
    constexpr int mostRows = 20;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              rows * m_table->verticalHeader()->defaultSectionSize() +
                              m_table->horizontalScrollBar()->sizeHint().height() + space::Hair);
}

void CoverageCard::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT dutyWanted(m_model->duty(index));
}

bool CoverageCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace raatihuone
