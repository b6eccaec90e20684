// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minutespreview.h"

#include "core/catalogue/types/types.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/tooltip.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>
#include <array>

namespace raatihuone {

namespace {

struct LineName
{
    LineKind kind;
    const char *name;
};

constexpr std::array lineNames{
    LineName{LineKind::Heading, QT_TRANSLATE_N_NOOP("minutes", "%n topic(s)")},
    LineName{LineKind::RepeatedHeading, QT_TRANSLATE_N_NOOP("minutes", "%n repeated topic(s)")},
    LineName{LineKind::SectionHeading, QT_TRANSLATE_N_NOOP("minutes", "%n section(s)")},
    LineName{LineKind::Group, QT_TRANSLATE_N_NOOP("minutes", "%n group(s)")},
    LineName{LineKind::Bullet, QT_TRANSLATE_N_NOOP("minutes", "%n bullet(s)")},
    LineName{LineKind::Continuation, QT_TRANSLATE_N_NOOP("minutes", "%n continued line(s)")},
    LineName{LineKind::Text, QT_TRANSLATE_N_NOOP("minutes", "%n line(s) of text")},
    LineName{LineKind::Intro, QT_TRANSLATE_N_NOOP("minutes", "%n line(s) of introduction")},
    LineName{LineKind::Ornament, QT_TRANSLATE_N_NOOP("minutes", "%n ornament(s)")},
    LineName{LineKind::Blank, QT_TRANSLATE_N_NOOP("minutes", "%n empty line(s)")},
};

constexpr int topicWidth = 220;
constexpr int groupWidth = 96;

/// The groups that speak, in the order in which they first do.
std::vector<std::optional<RowId>> groupsOf(const ParsedMinutes &minutes)
{
    std::vector<std::optional<RowId>> groups;
    for (const ParsedTopic &topic : minutes.topics)
        for (const ParsedBullet &bullet : topic.contributions)
            if (std::find(groups.begin(), groups.end(), bullet.group) == groups.end())
                groups.push_back(bullet.group);
    return groups;
}

int countIn(const ParsedTopic &topic, std::optional<RowId> group)
{
    return int(std::count_if(topic.contributions.begin(), topic.contributions.end(),
                             [group](const ParsedBullet &bullet) { return bullet.group == group; }));
}

} // namespace

int itemCount(const ParsedMinutes &minutes)
{
    size_t count = minutes.highlights.size() + minutes.quotes.size() + minutes.wishes.size() +
                   minutes.decisions.size() + minutes.actions.size();
    for (const ParsedTopic &topic : minutes.topics)
        count += topic.contributions.size();
    return int(count);
}

MinutesPreview::MinutesPreview(Records &records, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_lines(new QLabel(this)),
      m_matrix(new QTableView(this)),
      m_cells(new QStandardItemModel(this)),
      m_marks(new QListView(this)),
      m_markRows(new QStandardItemModel(this))
{
    createLayout();
}

void MinutesPreview::createLayout()
{
    m_lines->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("lines"));
    setMuted(m_lines);
    auto *cells = new RecordDelegate(m_matrix);
    cells->setHeight(height::MatrixRow);
    cells->setSelectionLook(SelectionLook::Cell);
    m_matrix->setModel(m_cells);
    m_matrix->setItemDelegate(cells);
    m_matrix->verticalHeader()->hide();
    m_matrix->verticalHeader()->setDefaultSectionSize(cells->rowHeight());
    m_matrix->setShowGrid(false);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setAccessibleName(tr("Contributions by topic and group"));
    auto *rows = new RecordDelegate(m_marks);
    rows->setHeight(height::TwoLineRow, 2);
    m_marks->setModel(m_markRows);
    m_marks->setItemDelegate(rows);
    m_marks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_marks->setAccessibleName(tr("Highlights, quotes, wishes, decisions and actions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_lines);
    layout->addWidget(m_matrix, 3);
    layout->addWidget(m_marks, 2);
}

void MinutesPreview::showMinutes(const ParsedMinutes &minutes)
{
    showLines(minutes);
    showMatrix(minutes);
    showMarks(minutes);
}

void MinutesPreview::showLines(const ParsedMinutes &minutes)
{
    QStringList parts;
    for (const LineName &line : lineNames)
        if (const size_t count = minutes.count(line.kind); count > 0)
            parts += m_records.words()("minutes", line.name, int(count));
    const QString lines = tr("%n line(s)", nullptr, int(minutes.lines.size()));
    m_lines->setText(parts.isEmpty() ? lines
                                     : lines + QStringLiteral(": ") + parts.join(QStringLiteral(" + ")));
}

QString MinutesPreview::groupName(std::optional<RowId> group) const
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::StakeholderGroup);
    return group ? m_records.title(type, *group) : tr("No group");
}

void MinutesPreview::showMatrix(const ParsedMinutes &minutes)
{
    m_cells->clear();
    const auto groups = groupsOf(minutes);
    QStringList head{tr("Topic")};
    for (const auto &group : groups)
        head += groupName(group);
    for (const ParsedTopic &topic : minutes.topics) {
        const QString name = topic.heading.isEmpty() ? tr("Without a topic") : topic.heading;
        QList<QStandardItem *> row{new QStandardItem(name)};
        row.front()->setToolTip(plainToolTip(name));
        for (size_t i = 0; i < groups.size(); ++i) {
            const int count = countIn(topic, groups[i]);
            auto *cell = new QStandardItem(QString::number(count));
            cell->setTextAlignment(Qt::AlignCenter);
            cell->setData(count == 0, CellMutedRole);
            cell->setData(tr("%1, %2: %3").arg(name, head[qsizetype(i) + 1]).arg(count),
                          Qt::AccessibleTextRole);
            row += cell;
        }
        m_cells->appendRow(row);
    }
    m_cells->setHorizontalHeaderLabels(head);
    m_matrix->horizontalHeader()->setDefaultSectionSize(groupWidth);
    m_matrix->setColumnWidth(0, topicWidth);
}

void MinutesPreview::addMark(const QString &kind, const ParsedBullet &bullet, const QString &place)
{
    auto *item = new QStandardItem(bullet.text.simplified());
    const QString second = place.isEmpty() ? kind : kind + QStringLiteral(" \u00b7 ") + place;
    item->setToolTip(plainToolTip(bullet.text));
    item->setData(second, CellSecondLineRole);
    item->setData(second + QStringLiteral(": ") + bullet.text, Qt::AccessibleTextRole);
    m_markRows->appendRow(item);
}

void MinutesPreview::showMarks(const ParsedMinutes &minutes)
{
    m_markRows->clear();
    const auto placeOf = [&minutes](const ParsedMark &mark) {
        return mark.source ? tr("found in: %1").arg(minutes.topics[mark.source->topic].heading)
                           : tr("not found among the contributions");
    };
    for (const ParsedMark &mark : minutes.highlights)
        addMark(tr("Highlight"), mark.bullet, placeOf(mark));
    for (const ParsedMark &mark : minutes.quotes)
        addMark(tr("Quote"), mark.bullet, placeOf(mark));
    for (const ParsedBullet &bullet : minutes.wishes)
        addMark(tr("Wish"), bullet, {});
    for (const ParsedBullet &bullet : minutes.decisions)
        addMark(tr("Decision"), bullet, {});
    for (const ParsedBullet &bullet : minutes.actions)
        addMark(tr("Action item"), bullet, {});
}

} // namespace raatihuone
