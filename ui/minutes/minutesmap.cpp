// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minutesmap.h"

#include "ui/style/canvas.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"
#include "ui/style/tooltip.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int headLetters = 3;
constexpr int widestCount = 36;
constexpr int leastTopicWidth = 100;

/// Counts on a ground that tells their size; the place of the minute-taker is framed.
class MapDelegate : public RecordDelegate
{
public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &map = static_cast<const MinutesMapModel &>(*index.model());
        const int count = index.column() > 0 ? map.count(index.row(), index.column()) : 0;
        if (index.column() == 0) {
            RecordDelegate::paint(painter, option, index);
            return;
        }
        const PainterSaver saver(painter);
        const Tokens &tokens = currentTokens();
        const QRect cell = option.rect.adjusted(0, 0, 0, -1);
        painter->fillRect(cell, count > 0 ? tokens.heat(double(count) / map.largest()) : tokens.surface);
        painter->setPen(count > 0 ? tokens.text : tokens.muted);
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        if (option.state.testFlag(QStyle::State_Selected))
            drawFocus(painter, cell, tokens.accent, 0);
    }
};

/// Short heads of narrow columns, without the room that a sorting arrow would take.
class MapHeader : public QHeaderView
{
public:
    explicit MapHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setTextRole(this, TextRole::SmallStrong);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const PainterSaver saver(painter);
        const Tokens &tokens = currentTokens();
        painter->fillRect(rect, tokens.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        painter->setPen(tokens.muted);
        painter->setFont(font());
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(rect, Qt::AlignCenter,
                          fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

void MinutesMapModel::show(const Outline &outline, RowId groupInUse)
{
    std::vector<OutlineGroup> groups;
    for (const OutlineGroup &group : outline.groups()) {
        const bool isUsed =
            std::any_of(outline.bullets().begin(), outline.bullets().end(),
                        [&](const OutlineBullet &bullet) { return bullet.group == group.id; });
        if (isUsed || group.id == groupInUse)
            groups.push_back(group);
    }
    std::vector<std::vector<int>> counts;
    int largest = 1;
    for (const OutlineTopic &topic : outline.topics()) {
        counts.emplace_back();
        for (const OutlineGroup &group : groups) {
            counts.back().push_back(int(outline.count(topic.id, group.id)));
            largest = std::max(largest, counts.back().back());
        }
    }
    const bool isSameShape = m_topics.size() == outline.topics().size() && m_groups == groups;
    if (!isSameShape)
        beginResetModel();
    m_topics = outline.topics();
    m_groups = std::move(groups);
    m_counts = std::move(counts);
    m_largest = largest;
    if (!isSameShape)
        endResetModel();
    else if (!m_topics.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MinutesMapModel::rowOf(RowId topic) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(),
                                    [topic](const OutlineTopic &each) { return each.id == topic; });
    return found == m_topics.end() ? -1 : int(found - m_topics.begin());
}

int MinutesMapModel::columnOf(RowId group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [group](const OutlineGroup &each) { return each.id == group; });
    return found == m_groups.end() ? 0 : int(found - m_groups.begin()) + 1;
}

int MinutesMapModel::count(int row, int column) const
{
    return m_counts[size_t(row)][size_t(column) - 1];
}

QString MinutesMapModel::nameOf(const OutlineGroup &group) const
{
    return group.id.isValid() ? group.name : tr("No group");
}

QString MinutesMapModel::headOf(const OutlineGroup &group) const
{
    if (!group.id.isValid())
        return QStringLiteral("\u2013");
    return group.brief.size() <= headLetters + 1 ? group.brief
                                                 : group.brief.left(headLetters) + QLatin1Char('.');
}

QString MinutesMapModel::legend() const
{
    QStringList parts;
    for (const OutlineGroup &group : m_groups)
        parts += headOf(group) + QChar(0x00A0) + (group.id.isValid() ? group.brief : tr("No group"));
    return parts.join(QStringLiteral(" \u00b7 "));
}

int MinutesMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_topics.size());
}

int MinutesMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size()) + 1;
}

QString MinutesMapModel::textOf(int row, int column) const
{
    if (column == 0)
        return QStringLiteral("%1  %2").arg(row + 1).arg(m_topics[size_t(row)].heading);
    const int bullets = count(row, column);
    return bullets > 0 ? QString::number(bullets) : QStringLiteral("\u2014");
}

QVariant MinutesMapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row(), column = index.column();
    const QString heading = m_topics[size_t(row)].heading;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == 0 ? heading : nameOf(m_groups[size_t(column) - 1]));
    case Qt::AccessibleTextRole:
        return column == 0 ? heading
                           : tr("%1, %2: %3")
                                 .arg(heading, nameOf(m_groups[size_t(column) - 1]))
                                 .arg(count(row, column));
    case CellSecondLineRole: {
        int sum = 0;
        for (const int each : m_counts[size_t(row)])
            sum += each;
        return column == 0 ? QVariant(tr("%n item(s)", nullptr, sum)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant MinutesMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft : Qt::AlignHCenter);
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const OutlineGroup &group = m_groups[size_t(section) - 1];
    if (role == Qt::DisplayRole)
        return headOf(group);
    if (role == Qt::ToolTipRole)
        return plainToolTip(nameOf(group));
    return role == Qt::AccessibleTextRole ? QVariant(nameOf(group)) : QVariant();
}

MinutesMap::MinutesMap(QWidget *parent) : QTableView(parent), m_model(new MinutesMapModel(this))
{
    auto *delegate = new MapDelegate(this);
    delegate->setHeight(height::TwoLineRow, 2);
    delegate->setNameColumn(0);
    setHorizontalHeader(new MapHeader(this));
    setModel(m_model);
    setItemDelegate(delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(SmallestTarget);
    setAccessibleName(tr("Topics and groups"));
    connect(this, &QAbstractItemView::clicked, this, &MinutesMap::want);
}

void MinutesMap::show(const Outline &outline, RowId topic, RowId group)
{
    const int columns = m_model->columnCount();
    m_model->show(outline, group);
    if (columns != m_model->columnCount())
        fitColumns();
    const int row = m_model->rowOf(topic);
    if (row >= 0 && !hasFocus())
        setCurrentIndex(m_model->index(row, m_model->columnOf(group)));
}

void MinutesMap::want(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int first =
        std::min(1, m_model->columnCount() - 1); // a topic itself: its first group, if there is one
    Q_EMIT cellWanted(m_model->topic(index.row()), m_model->group(std::max(first, index.column())));
}

void MinutesMap::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        want(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MinutesMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The counts are as narrow as they can be, the topics get the rest.
void MinutesMap::fitColumns()
{
    const int counts = m_model->columnCount() - 1;
    const int room = (viewport()->width() - leastTopicWidth) / std::max(1, counts);
    const int countWidth = std::clamp(room, SmallestTarget, widestCount);
    setColumnWidth(0, std::max(leastTopicWidth, viewport()->width() - counts * countWidth));
    for (int column = 1; column <= counts; ++column)
        setColumnWidth(column, countWidth);
}

} // namespace raatihuone
