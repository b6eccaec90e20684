// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterpopup.h"

#include "ui/lists/filterlines.h"
#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int PopupWidth = 280;
constexpr int PopupHeight = 340;

enum OptionRole { ValueRole = Qt::UserRole, IsNumberRole, MarkRole };

FilterOption optionOf(const QStandardItem &item)
{
    const QVariant value = item.data(ValueRole);
    FilterOption option{{}, item.text(), FilterMark(item.data(MarkRole).toInt())};
    if (value.isValid())
        option.value = item.data(IsNumberRole).toBool() ? Value(value.toLongLong()) : Value(value.toString());
    return option;
}

bool holds(const std::vector<FilterOption> &options, const FilterOption &wanted)
{
    return std::any_of(options.begin(), options.end(),
                       [&wanted](const FilterOption &option) { return option.isSame(wanted); });
}

} // namespace

FilterPopup::FilterPopup(const QString &title, const std::vector<FilterOption> &ticked, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_search(new SearchField(tr("Type to narrow"), this)),
      m_view(new QListView(this)),
      m_more(new QLabel(tr("There are more. Type to find them."), this)),
      m_model(new QStandardItemModel(this)),
      m_ticked(ticked)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    createLayout(title);
    connect(m_search, &SearchField::textChanged, this, &FilterPopup::typed);
    connect(m_search, &SearchField::left, this, &QWidget::close);
    connect(m_model, &QStandardItemModel::itemChanged, this,
            [this](const QStandardItem *item) { follow(*item); });
}

void FilterPopup::createLayout(const QString &title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    layout->setSpacing(space::Small);
    layout->addWidget(m_search);
    layout->addWidget(m_view);
    layout->addWidget(m_more);
    setFocusProxy(m_search);
    setTextRole(m_more, TextRole::Small);
    setMuted(m_more);
    m_more->hide();
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setAccessibleName(title);
    m_search->installEventFilter(this);
    setFixedSize(PopupWidth, PopupHeight);
}

void FilterPopup::add(const FilterOption &option)
{
    auto *item = new QStandardItem(option.text);
    if (option.value.isNumber())
        item->setData(option.value.toNumber(), ValueRole);
    else if (option.value.isText())
        item->setData(option.value.toText(), ValueRole);
    item->setData(option.value.isNumber(), IsNumberRole);
    item->setData(int(option.mark), MarkRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(holds(m_ticked, option) ? Qt::Checked : Qt::Unchecked);
    m_model->appendRow(item);
}

void FilterPopup::setOptions(const std::vector<FilterOption> &options, bool isAll)
{
    m_model->clear();
    if (m_search->text().isEmpty())
        for (const FilterOption &option : m_ticked)
            if (!holds(options, option))
                add(option);
    for (const FilterOption &option : options)
        add(option);
    m_more->setVisible(!isAll);
}

void FilterPopup::follow(const QStandardItem &item)
{
    const FilterOption option = optionOf(item);
    std::erase_if(m_ticked, [&option](const FilterOption &other) { return other.isSame(option); });
    if (item.checkState() == Qt::Checked)
        m_ticked.push_back(option);
    Q_EMIT tickedChanged();
}

void FilterPopup::takeLines(FilterLines *lines)
{
    m_lines = lines;
    m_search->hide();
    static_cast<QBoxLayout *>(layout())->insertWidget(0, lines);
    setFocusProxy(lines);
    const QList<QLineEdit *> edits = lines->lines();
    for (QLineEdit *edit : edits)
        edit->installEventFilter(this);
}

void FilterPopup::enterOptions()
{
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void FilterPopup::tickFirst()
{
    QStandardItem *first = m_model->item(0);
    first->setCheckState(first->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

/// The arrows lead from the line into the list; Enter ticks the first option, or ends what is typed.
bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLine =
        watched == m_search || (m_lines && m_lines->isAncestorOf(qobject_cast<QWidget *>(watched)));
    if (!isLine || event->type() != QEvent::KeyPress || m_model->rowCount() == 0)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Down)
        enterOptions();
    else if (isEnter && m_lines)
        close();
    else if (isEnter)
        tickFirst();
    return key == Qt::Key_Down || isEnter || QFrame::eventFilter(watched, event);
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace raatihuone
