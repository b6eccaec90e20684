// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/ticklist.h"

#include "core/base/text.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr size_t mostWithoutSearch = 12;
constexpr int leastHeight = 80;

} // namespace

TickList::TickList(const QString &title, const std::vector<TickOption> &options, QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_heading(new QLabel(this)),
      m_view(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setTextRole(m_heading, TextRole::Small);
    m_heading->setBuddy(m_view);
    for (const TickOption &option : options) {
        auto *item = new QStandardItem(option.text);
        item->setData(option.key);
        item->setCheckable(true);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_view->setModel(m_model);
    m_view->setAccessibleName(title);
    m_view->setMinimumHeight(leastHeight);
    m_view->setMinimumWidth(0);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    layout->addWidget(m_heading);
    if (options.size() > mostWithoutSearch) {
        m_search = new SearchField(tr("Search"), this);
        m_search->setAccessibleName(tr("Search: %1").arg(title));
        m_search->installEventFilter(this);
        layout->addWidget(m_search);
        connect(m_search, &QLineEdit::textChanged, this, &TickList::narrow);
    }
    layout->addWidget(m_view, 1);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        showCount();
        Q_EMIT tickedChanged();
    });
    showCount();
}

QStringList TickList::ticked() const
{
    QStringList keys;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->checkState() == Qt::Checked)
            keys += m_model->item(row)->data().toString();
    return keys;
}

void TickList::setTicked(const QStringList &keys)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        item->setCheckState(keys.contains(item->data().toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

/// What is ticked stays in sight.
void TickList::narrow(const QString &typed)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        const bool fits = folded(item->text()).contains(folded(typed)) || item->checkState() == Qt::Checked;
        m_view->setRowHidden(row, !fits);
    }
}

void TickList::tickFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (!m_view->isRowHidden(row) && item->checkState() == Qt::Unchecked) {
            item->setCheckState(Qt::Checked);
            m_search->clear();
            return;
        }
    }
}

void TickList::showCount()
{
    const qsizetype count = ticked().size();
    m_heading->setText(count > 0 ? tr("%1: %2").arg(m_title).arg(count) : tr("%1: all").arg(m_title));
}

bool TickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        tickFirst();
    else if (key == Qt::Key_Down)
        m_view->setFocus();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace raatihuone
