// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/historyview.h"

#include "ui/forms/fieldlayout.h"
#include "ui/forms/guarded.h"
#include "ui/forms/historywords.h"
#include "ui/style/emptystate.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

HistoryView::HistoryView(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_ask(ask),
      m_model(new QStandardItemModel(this)),
      m_view(new QListView(this)),
      m_restore(new QPushButton(this))
{
    createLayout();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::offerCurrent);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const HistoryEntry *entry = current())
            Q_EMIT restoreWanted(*entry->field, entry->oldValue);
    });
}

void HistoryView::createLayout()
{
    auto *delegate = new RecordDelegate(m_view);
    delegate->setHeight(height::TwoLineRow, 2);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("History"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_restore, 0, Qt::AlignLeft);
    auto *nothing = new EmptyState(QStringLiteral("clock-history"), tr("No changes yet"),
                                   tr("This row came with the program or the file."), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Card, space::Card, space::Card, space::Card);
    m_pages = new QStackedLayout;
    m_pages->addWidget(list);
    m_pages->addWidget(nothing);
    layout->addLayout(m_pages);
}

void HistoryView::showRecord(const Record &record)
{
    m_record = record;
    m_entries = historyOf(m_records.file(), record.type(), record.id());
    m_model->clear();
    for (const HistoryEntry &entry : m_entries) {
        const QString text = inWords(m_records, entry);
        const QString time = timeInWords(m_records.words(), entry.at);
        auto *item = new QStandardItem(text);
        item->setData(time, CellSecondLineRole);
        item->setToolTip(plainToolTip(text));
        item->setData(text + QStringLiteral(", ") + time, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_pages->setCurrentIndex(m_entries.empty() ? 1 : 0);
    m_view->setCurrentIndex(m_model->index(0, 0));
    offerCurrent();
}

const HistoryEntry *HistoryView::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 ? &m_entries[size_t(row)] : nullptr;
}

bool HistoryView::canRestore(const HistoryEntry *entry) const
{
    return entry && entry->field && m_record && entry->type == &m_record->type() &&
           isEditable(*entry->field) && m_record->value(entry->field->name) != entry->oldValue &&
           m_records.file().mode() == DataFile::Mode::ReadWrite;
}

void HistoryView::offerCurrent()
{
    const HistoryEntry *entry = current();
    m_restore->setVisible(canRestore(entry));
    if (!m_restore->isHidden())
        guarded(m_ask, this, tr("The history could not be read"),
                [this, entry] { m_restore->setText(restoreWords(*entry)); });
}

QString HistoryView::restoreWords(const HistoryEntry &entry) const
{
    constexpr int longestText = 40;
    const QString shown = m_records.shown(*entry.type, *entry.field, entry.oldValue);
    const QString text = shown.size() > longestText ? shown.left(longestText) + QChar(0x2026) : shown;
    return shown.isEmpty() ? tr("Empty the field again") : tr("Restore \"%1\"").arg(text);
}

} // namespace raatihuone
