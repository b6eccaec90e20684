// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/timelineview.h"

#include "ui/style/emptystate.h"
#include "ui/style/pagestack.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>

namespace raatihuone {

namespace {

constexpr int mostOfOneType = 500;

} // namespace

TimelineView::TimelineView(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_worker(records.file(), records.words()),
      m_model(new QStandardItemModel(this)),
      m_view(new QListView(this)),
      m_pages(new PageStack(this))
{
    auto *delegate = new RecordDelegate(m_view);
    delegate->setHeight(height::TwoLineRow, 2);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Time line"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(
        new EmptyState(QStringLiteral("clock-history"), tr("Nothing with a time yet"),
                       tr("Roles, seats, affiliations and events at which somebody was appear here."), this));
    connect(m_view, &QListView::activated, this, &TimelineView::open);
    connect(&m_worker, &ListWorker::failed, this, [this, &ask](const QString &message) {
        ask.message(this, {tr("The time line could not be read"), message, tr("Close"), {}, false});
    });
}

bool TimelineView::isFor(const Catalogue &catalogue, const RecordType &type)
{
    return type.isAboutPerson() && !timelineTypes(catalogue, type).empty();
}

void TimelineView::showRecord(const RecordType &type, RowId id)
{
    m_worker.start([this, &type, id](const ListTask &task) {
        const auto found = std::make_shared<const std::vector<TimelineEntry>>(
            timelineOf(task.source(), type, id, mostOfOneType));
        task.deliver([this, found] { show(*found); });
    });
}

QString TimelineView::timeOf(const TimelineEntry &entry) const
{
    const Words &words = m_records.words();
    const QString from = entry.from.isEmpty() ? QString() : words.moment(entry.from);
    if (!entry.type->tenure()) // it happened on a day
        return from;
    const QString to = entry.to.isEmpty() ? QString() : words.date(entry.to);
    return QStringLiteral("%1 \u2013 %2").arg(from, to).trimmed();
}

void TimelineView::show(const std::vector<TimelineEntry> &entries)
{
    m_entries = entries;
    m_model->clear();
    for (const TimelineEntry &entry : entries) {
        const QString kind = singular(m_records.words(), *entry.type);
        const QString second = QStringLiteral("%1 \u00B7 %2").arg(timeOf(entry), kind);
        auto *item = new QStandardItem(entry.text);
        item->setData(second, CellSecondLineRole);
        item->setData(plainToolTip(entry.text), Qt::ToolTipRole);
        item->setData(QStringLiteral("%1, %2").arg(entry.text, second), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_pages->setCurrentIndex(entries.empty() ? 1 : 0);
    if (!entries.empty())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void TimelineView::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openWanted(*m_entries[size_t(index.row())].type, m_entries[size_t(index.row())].id);
}

} // namespace raatihuone
