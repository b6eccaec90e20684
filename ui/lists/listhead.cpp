// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listhead.h"

#include "ui/lists/columnchoice.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listtexts.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace raatihuone {

QString newRecordText(const Words &words, const RecordType &type)
{
    return ListHead::tr("New %1").arg(singular(words, type).toLower());
}

ListHead::ListHead(DataFile &file, RecordListModel &model, RecordTable &table, const Words &words,
                   bool canAdd, QWidget *parent)
    : QWidget(parent),
      m_type(*model.feed().request().type),
      m_words(words),
      m_search(new SearchField(tr("Search this list"), this)),
      m_filters(new FilterBar(file, m_type, words, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Card);
    createTitleRow(layout, canAdd);
    layout->addWidget(m_search);
    layout->addWidget(m_filters);
    createCountRow(layout, file, model, table);
}

void ListHead::createTitleRow(QBoxLayout *layout, bool canAdd)
{
    auto *row = new QHBoxLayout;
    auto *title = new ElidedLabel(plural(m_words, m_type), this);
    setTextRole(title, TextRole::PageTitle);
    row->addWidget(title, 1);
    if (canAdd) {
        m_new = new QPushButton(icon(QStringLiteral("plus-lg")), newRecordText(m_words, m_type), this);
        m_new->setAccessibleName(m_new->text());
        setButtonRole(m_new, ButtonRole::Primary);
        connect(m_new, &QPushButton::clicked, this, &ListHead::newWanted);
        row->addWidget(m_new);
    }
    layout->addLayout(row);
}

void ListHead::createCountRow(QBoxLayout *layout, DataFile &file, RecordListModel &model, RecordTable &table)
{
    m_tools = new QHBoxLayout;
    m_count = new QLabel(this);
    setMuted(m_count);
    m_count->setObjectName(QStringLiteral("count"));
    m_tools->addWidget(m_count, 1);
    m_filterButton = createTool(QStringLiteral("funnel"), tr("Filters"), "filters");
    m_filterButton->setCheckable(true);
    m_filterButton->hide();
    connect(m_filterButton, &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &FilterBar::changed, this, [this] {
        if (m_filters->isNarrowing()) // what narrows a list is never hidden
            m_filterButton->setChecked(true);
    });
    auto *columns = createTool(QStringLiteral("layout-three-columns"), tr("Columns and order"), "columns");
    m_columns = new ColumnChoice(model, table, m_words, file.installation().settings());
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_columns->createMenu(columns));
    if (addressField(m_type))
        connect(
            createTool(QStringLiteral("envelope"), tr("Copy the e-mail addresses of this list"), "addresses"),
            &QToolButton::clicked, this, &ListHead::addressesWanted);
    m_report = createTool(QStringLiteral("printer"), tr("Report of what is shown (Ctrl+P)"), "listReport");
    connect(m_report, &QToolButton::clicked, this, &ListHead::reportWanted);
    connect(createTool(QStringLiteral("download"), tr("Export what is shown (Ctrl+E)"), "export"),
            &QToolButton::clicked, this, &ListHead::exportWanted);
    layout->addLayout(m_tools);
}

QToolButton *ListHead::createTool(const QString &iconName, const QString &name, const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setMinimumSize(SmallestTarget, SmallestTarget);
    button->setFocusPolicy(Qt::StrongFocus);
    m_tools->addWidget(button);
    return button;
}

void ListHead::addTool(QToolButton *tool)
{
    constexpr int behindCount = 1;
    m_tools->insertWidget(behindCount, tool);
    m_added.append(tool);
    setTabOrder(m_filterButton->previousInFocusChain(), tool);
}

void ListHead::setCompact(bool isCompact)
{
    m_filterButton->setVisible(isCompact);
    m_report->setVisible(!isCompact); // there are the keys, and the count needs the room
    if (m_new) {                      // the name of the list needs the room
        m_new->setText(isCompact ? QString() : m_new->accessibleName());
        m_new->setToolTip(isCompact ? m_new->accessibleName() : QString());
    }
    m_filters->setVisible(!isCompact || m_filterButton->isChecked());
    for (QToolButton *tool : std::as_const(m_added))
        tool->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
}

void ListHead::setCount(const QString &text)
{
    m_count->setText(text);
}

} // namespace raatihuone
