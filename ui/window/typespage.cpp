// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/typespage.h"

#include "ui/style/leadfocus.h"
#include "ui/style/pagestack.h"

#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

TypesPage::TypesPage(const FormContext &context, std::vector<const RecordType *> types, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_types(std::move(types)),
      m_made(m_types.size(), nullptr),
      m_tabs(new QTabBar(this)),
      m_pages(new PageStack)
{
    for (const RecordType *type : m_types)
        m_tabs->addTab(plural(context.records.words(), *type));
    m_tabs->setVisible(m_types.size() > 1);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Lists of this place"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(m_pages, 1);
    m_pages->setCurrentWidget(page(0));
    leadFocus(this, [this] { return current(); });
    connect(m_tabs, &QTabBar::currentChanged, this, &TypesPage::showTab);
}

RecordsPage *TypesPage::page(size_t index)
{
    if (m_made[index])
        return m_made[index];
    auto *page = new RecordsPage(m_context, *m_types[index], this);
    page->setRoom(m_room);
    page->setRowHeight(m_rowHeight);
    connect(page, &RecordsPage::announced, this, &TypesPage::announced);
    connect(page, &RecordsPage::formChanged, this, &TypesPage::formChanged);
    connect(page, &RecordsPage::reportWanted, this, &TypesPage::reportWanted);
    m_pages->addWidget(page);
    return m_made[index] = page;
}

RecordsPage *TypesPage::current() const
{
    return m_made[size_t(m_shown)];
}

void TypesPage::showTab(int index)
{
    if (index == m_shown)
        return;
    if (!leave()) {
        m_tabs->setCurrentIndex(m_shown);
        return;
    }
    m_shown = index;
    m_pages->setCurrentWidget(page(size_t(index)));
    Q_EMIT formChanged();
}

bool TypesPage::go(const RecordType &type)
{
    const auto found = std::find(m_types.begin(), m_types.end(), &type);
    m_tabs->setCurrentIndex(int(found - m_types.begin()));
    return &current()->type() == &type;
}

void TypesPage::goToNextTab(int direction)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + direction + count) % count);
    current()->setFocus();
}

void TypesPage::setRoom(Room room)
{
    m_room = room;
    for (RecordsPage *page : m_made)
        if (page)
            page->setRoom(room);
}

void TypesPage::setRowHeight(const Height &height)
{
    m_rowHeight = height;
    for (RecordsPage *page : m_made)
        if (page)
            page->setRowHeight(height);
}

} // namespace raatihuone
