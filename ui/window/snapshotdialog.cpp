// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/snapshotdialog.h"

#include "core/catalogue/types/types.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/guarded.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr QSize usualSize(560, 420);
constexpr QSize leastSize(440, 380);

} // namespace

SnapshotDialog::SnapshotDialog(Records &records, Ask &ask, QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask), m_points(new QStandardItemModel(this))
{
    setWindowTitle(tr("Key figures of a day"));
    setMinimumSize(leastSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Small);
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    auto *words = new QLabel(tr("The register is counted as it is now and kept under this day."), this);
    words->setWordWrap(true);
    setMuted(words);
    layout->addWidget(words);
    createDay(layout);
    createTable(layout);
    createFoot(layout);
    showPlan();
    resize(usualSize.boundedTo(parent->window()->size()));
    m_day->input()->setFocus();
}

void SnapshotDialog::createDay(QBoxLayout *layout)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::FigurePoint);
    const QDate today = m_records.file().installation().today();
    m_day = new DateEditor(Catalogue::field(type, QStringLiteral("on_date")), m_records.words(), this);
    m_day->setObjectName(QStringLiteral("on_date"));
    m_day->setValue(lastYearsEnd(today).toString(Qt::ISODate));
    layout->addWidget(fieldLabel(tr("Day"), m_day->input()));
    layout->addWidget(m_day);
    m_problem = new ProblemLine(m_day->input(), this);
    layout->addWidget(m_problem);
    connect(m_day, &ValueEditor::edited, this, &SnapshotDialog::showPlan);
}

void SnapshotDialog::createTable(QBoxLayout *layout)
{
    m_points->setHorizontalHeaderLabels({tr("What is counted"), tr("Number"), tr("What is done")});
    auto *table = new QTableView(this);
    auto *delegate = new RecordDelegate(table);
    delegate->setHeight(height::DenseRow);
    table->setItemDelegate(delegate);
    table->setModel(m_points);
    table->setShowGrid(false);
    m_points->setHeaderData(1, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setTabKeyNavigation(false);
    addLabelled(layout, tr("What will be written"), table);
}

void SnapshotDialog::createFoot(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_write = new QPushButton(tr("Record the figures"), this);
    m_write->setObjectName(QStringLiteral("write"));
    setButtonRole(m_write, ButtonRole::Primary);
    m_write->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &SnapshotDialog::write);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_write);
    layout->addLayout(foot);
}

QDate SnapshotDialog::day() const
{
    const Reading reading = m_day->reading();
    const auto *value = std::get_if<Value>(&reading);
    return value ? QDate::fromString(value->toText(), Qt::ISODate) : QDate();
}

/// What is wrong with the day stands under it.
void SnapshotDialog::readPlan()
{
    m_plan.reset();
    m_problem->clear();
    if (!day().isValid())
        return;
    try {
        m_plan = planSnapshot(m_records, day());
    } catch (const Failure &failure) {
        if (failure.kind() != Failure::Kind::BadInput)
            throw;
        m_problem->show({Problem::Severity::Error, {}, failure.message()});
    }
}

void SnapshotDialog::showPlan()
{
    m_points->removeRows(0, m_points->rowCount());
    guarded(m_ask, this, tr("The register could not be counted"), [this] { readPlan(); });
    if (m_plan)
        for (const SnapshotPlan::Point &point : m_plan->points)
            showPoint(point);
    m_write->setEnabled(m_plan && std::any_of(m_plan->points.begin(), m_plan->points.end(),
                                              [](const auto &point) { return !point.known.isValid(); }));
}

void SnapshotDialog::showPoint(const SnapshotPlan::Point &point)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::FigurePoint);
    const Field &measure = Catalogue::field(type, QStringLiteral("measure"));
    auto *number =
        new QStandardItem(markOf(point.count.precision) + m_records.words().number(point.count.value));
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_points->appendRow(
        {new QStandardItem(m_records.shown(type, measure, point.count.measure)), number,
         new QStandardItem(point.known.isValid() ? tr("Stays as it is in the file") : tr("Is written"))});
}

void SnapshotDialog::write()
{
    guarded(m_ask, this, tr("The key figures could not be written"), [this] {
        if (!writeSnapshot(m_records, *m_plan).isWritten)
            return;
        m_announcement =
            tr("Key figures of %1 recorded.").arg(m_records.words().date(m_plan->day.toString(Qt::ISODate)));
        accept();
    });
}

} // namespace raatihuone
