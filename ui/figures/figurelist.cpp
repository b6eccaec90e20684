// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurelist.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"
#include "ui/style/tooltip.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int listWidth = 252;
constexpr int nameRole = Qt::UserRole + 20;

/// A name that is too long for the list takes two lines.
class NameDelegate : public RecordDelegate
{
public:
    explicit NameDelegate(QWidget *view) : RecordDelegate(view)
    {
        setWraps(true);
        setHeight(height::TwoLineRow, 2);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int sides = 2 * space::Page;
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
        const Height &wanted = width > listWidth - sides ? height::TwoLineRow : height::DenseRow;
        const int lines = width > listWidth - sides ? 2 : 1;
        return {0, wanted.of(option.fontMetrics, lines)};
    }
};

} // namespace

FigureList::FigureList(const Words &words, QWidget *parent)
    : QWidget(parent),
      m_entries(statisticEntries(words)),
      m_search(new SearchField(tr("Find a figure"), this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setFixedWidth(listWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    auto *title = new ElidedLabel(tr("Figures"), this);
    setTextRole(title, TextRole::PageTitle);
    layout->addWidget(title);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Figures"));
    m_list->setObjectName(QStringLiteral("figures"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_current = m_entries.front().name;
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &FigureList::fill);
    connect(m_search, &SearchField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QString name = index.data(nameRole).toString();
                if (name.isEmpty() || name == m_current)
                    return;
                m_current = name;
                Q_EMIT chosen(name);
            });
}

void FigureList::choose(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(nameRole).toString() == name)
            m_list->setCurrentIndex(m_model->index(row, 0));
}

void FigureList::fill()
{
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->clear();
    }
    const QString typed = m_search->text().trimmed();
    QString group;
    for (const StatisticEntry &entry : m_entries) {
        if (!entry.description.contains(typed, Qt::CaseInsensitive))
            continue;
        if (std::exchange(group, entry.group) != entry.group)
            addHead(entry.group);
        addFigure(entry);
    }
    choose(m_current);
}

void FigureList::addHead(const QString &group)
{
    auto *item = new QStandardItem(group);
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(fontOf(TextRole::SmallStrong));
    m_model->appendRow(item);
}

void FigureList::addFigure(const StatisticEntry &entry)
{
    auto *item = new QStandardItem(entry.description);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(entry.name, nameRole);
    item->setToolTip(plainToolTip(entry.description));
    m_model->appendRow(item);
}

} // namespace raatihuone
