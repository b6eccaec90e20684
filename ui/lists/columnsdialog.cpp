// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnsdialog.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr QSize usualSize(420, 420);

} // namespace

ColumnsDialog::ColumnsDialog(const RecordType &type, const std::vector<ListColumn> &shown, const Words &words,
                             QWidget *parent)
    : QDialog(parent), m_type(type), m_words(words), m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Columns and order"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    auto *title = new QLabel(tr("Columns: %1").arg(plural(words, type)), this);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    auto *middle = new QHBoxLayout;
    createList(middle);
    createMoves(middle);
    layout->addLayout(middle, 1);
    createFoot(layout);
    fill(shown);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ColumnsDialog::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnsDialog::showState);
    resize(usualSize);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
    showState();
}

void ColumnsDialog::createList(QBoxLayout *layout)
{
    m_view = new QListView(this);
    m_view->setModel(m_model);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setDragDropMode(QListView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setAccessibleName(tr("Columns, from left to right"));
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
}

void ColumnsDialog::createMoves(QBoxLayout *layout)
{
    auto *column = new QVBoxLayout;
    const auto add = [this, column](const QString &iconName, const QString &text, int direction) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, direction] { move(direction); });
        column->addWidget(button);
        return button;
    };
    m_up = add(QStringLiteral("arrow-up"), tr("Move up"), -1);
    m_down = add(QStringLiteral("arrow-down"), tr("Move down"), 1);
    m_up->setToolTip(QStringLiteral("Alt+\u2191"));
    m_down->setToolTip(QStringLiteral("Alt+\u2193"));
    column->addStretch();
    auto *usual = new QPushButton(tr("Usual columns"), this);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] { fill(usualColumns(m_type)); });
    column->addWidget(usual);
    layout->addLayout(column);
}

void ColumnsDialog::createFoot(QBoxLayout *layout)
{
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_done = new QPushButton(tr("Show these columns"), this);
    m_done->setObjectName(QStringLiteral("done"));
    setButtonRole(m_done, ButtonRole::Primary);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_done);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
}

void ColumnsDialog::fill(const std::vector<ListColumn> &shown)
{
    std::vector<ListColumn> all = shown;
    for (const ListColumn &column : possibleColumns(m_type))
        if (std::find(shown.begin(), shown.end(), column) == shown.end())
            all.push_back(column);
    m_model->clear();
    for (size_t i = 0; i < all.size(); ++i) {
        auto *item = new QStandardItem(heading(m_words, all[i]));
        item->setData(nameOf(all[i]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(i < shown.size() ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
    showState();
}

std::vector<ListColumn> ColumnsDialog::columns() const
{
    std::vector<ListColumn> columns;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->checkState() == Qt::Checked)
            columns.push_back(listColumn(m_type, m_model->item(row)->data().toString()));
    return columns;
}

void ColumnsDialog::move(int direction)
{
    const int row = m_view->currentIndex().row();
    const int target = row + direction;
    if (row < 0 || target < 0 || target >= m_model->rowCount())
        return;
    m_model->insertRow(target, m_model->takeRow(row));
    m_view->setCurrentIndex(m_model->index(target, 0));
    showState();
}

void ColumnsDialog::showState()
{
    const int row = m_view->currentIndex().row();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_model->rowCount() - 1);
    m_done->setEnabled(!columns().empty());
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace raatihuone
