// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterpopup.h"

#include "core/base/text.h"
#include "ui/lists/filterlines.h"
#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"
#include "ui/style/tooltip.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
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

/// Rows are as wide as the view, and cut what is longer.
class CuttingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

bool holds(const std::vector<FilterOption> &options, const FilterOption &wanted)
{
    return std::any_of(options.begin(), options.end(),
                       [&wanted](const FilterOption &option) { return option.isSame(wanted); });
}

} // namespace

std::vector<FilterOption> fitting(std::vector<FilterOption> options, const QString &typed)
{
    const QString wanted = folded(typed);
    std::erase_if(options,
                  [&wanted](const FilterOption &option) { return !folded(option.text).contains(wanted); });
    return options;
}

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
    m_view->setItemDelegate(new CuttingDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setAccessibleName(title);
    m_search->installEventFilter(this);
    setFixedSize(PopupWidth, PopupHeight);
}

void FilterPopup::takeOnlyOne()
{
    m_isOnlyOne = true;
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, &FilterPopup::turn);
}

void FilterPopup::openUnder(const QWidget &chip)
{
    const QRect room = chip.screen()->availableGeometry();
    const QPoint below = chip.mapToGlobal(chip.rect().bottomLeft());
    move(std::max(room.left(), std::min(below.x(), room.right() - width())),
         std::max(room.top(), std::min(below.y(), room.bottom() - height())));
    show();
    setFocus();
}

void FilterPopup::add(const FilterOption &option)
{
    auto *item = new QStandardItem(option.text);
    item->setToolTip(plainToolTip(option.text));
    if (option.value.isNumber())
        item->setData(option.value.toNumber(), ValueRole);
    else if (option.value.isText())
        item->setData(option.value.toText(), ValueRole);
    item->setData(option.value.isNumber(), IsNumberRole);
    item->setData(int(option.mark), MarkRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (!m_isOnlyOne) // else a click on the box counted twice
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
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
    if (m_isOnlyOne)
        m_ticked.clear();
    if (item.checkState() == Qt::Checked)
        m_ticked.push_back(option);
    if (m_isOnlyOne)
        close();
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

void FilterPopup::turn(const QModelIndex &index)
{
    if (QStandardItem *item = m_model->itemFromIndex(index))
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

/// The arrows lead from the line into the list; Enter ticks the first option, or ends what is typed.
bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view)
        return turnsCurrent(*event) || QFrame::eventFilter(watched, event);
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
        turn(m_model->index(0, 0));
    return key == Qt::Key_Down || isEnter || QFrame::eventFilter(watched, event);
}

/// Where one is chosen Enter does so in the list as well as Space.
bool FilterPopup::turnsCurrent(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space)
        return false;
    turn(m_view->currentIndex());
    return true;
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace raatihuone
