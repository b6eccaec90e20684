// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/relatedlists.h"

#include "ui/forms/attachmentsection.h"
#include "ui/forms/childtable.h"
#include "ui/forms/referenceeditors.h"
#include "ui/style/metrics.h"

#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

RelatedLists::RelatedLists(const RecordType &type, Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent), m_attachments(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Card);
    const Catalogue &catalogue = records.file().catalogue();
    for (const Inbound &inbound : childListsOf(catalogue, type)) {
        const bool isOpened = !childListsOf(catalogue, *inbound.type).empty();
        add(isOpened ? static_cast<ChildList *>(new ChildLines(inbound, records, this))
                     : new ChildTable(inbound, records, ask, this));
    }
    m_attachments = createAttachments(type, records, ask, this);
    if (m_attachments)
        add(m_attachments);
}

void RelatedLists::add(ChildList *list)
{
    m_lists.push_back(list);
    layout()->addWidget(list);
    connect(list, &ChildList::openWanted, this, &RelatedLists::openWanted);
    connect(list, &ChildList::addWanted, this, &RelatedLists::addWanted);
    connect(list, &ChildList::removeWanted, this, &RelatedLists::removeWanted);
    connect(list, &ChildList::createWanted, this, &RelatedLists::createWanted);
    connect(list, &ChildList::written, this, &RelatedLists::written);
}

void RelatedLists::showFor(RowId record)
{
    setVisible(record.isValid() && !m_lists.empty());
    for (ChildList *list : m_lists)
        list->showFor(record);
}

void RelatedLists::follow(const Changes &changes)
{
    for (ChildList *list : m_lists)
        if (changes.contains(list->type().number()))
            list->reload();
}

bool RelatedLists::leave()
{
    return std::all_of(m_lists.begin(), m_lists.end(), [](ChildList *list) { return list->leave(); });
}

bool RelatedLists::goToProblem()
{
    return std::any_of(m_lists.begin(), m_lists.end(), [](ChildList *list) { return list->goToProblem(); });
}

bool RelatedLists::canAttach(const QMimeData *mime) const
{
    return m_attachments && m_attachments->canAdd(mime);
}

void RelatedLists::attach(const QMimeData *mime)
{
    m_attachments->addFrom(mime);
}

} // namespace raatihuone
