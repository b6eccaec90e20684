// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listexport.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/style/ask.h"

namespace raatihuone {

void RecordList::copyRows()
{
    const std::vector<RowId> ids = m_table->chosenIds();
    if (!ids.empty())
        m_export->copyRows({&m_type, m_model->columns(), ids});
    showState();
}

void RecordList::copyAddresses()
{
    copyAddressesOf(m_table->chosenCount() > 0 ? m_table->chosenIds() : m_model->feed().ids());
}

/// The one row that is chosen is there to be looked at.
void RecordList::copyShownAddresses()
{
    copyAddressesOf(m_table->chosenCount() > 1 ? m_table->chosenIds() : m_model->feed().ids());
}

void RecordList::copyAddressesOf(const std::vector<RowId> &ids)
{
    if (!ids.empty() && addressField(m_type))
        m_export->copyAddresses(m_type, ids);
    showState();
}

bool RecordList::isUnfinished() const
{
    return m_export->isWriting();
}

void RecordList::report()
{
    const ListFeed &feed = m_model->feed();
    if (!feed.isComplete()) {
        Q_EMIT announced(tr("The list is still being read. Try again when its rows are counted."));
        return;
    }
    if (qint64(feed.ids().size()) <= mostReportRows) {
        Q_EMIT reportWanted({{&m_type, m_model->columns(), feed.ids()}, view(), feed.total()});
        return;
    }
    const QString consequence =
        tr("A report takes up to %1 rows. Narrow the list by searching or filtering, or "
           "export it with Ctrl+E.");
    m_ask.message(this, {tr("The list is too long for a report"),
                         consequence.arg(m_words.number(mostReportRows)),
                         tr("Close"),
                         {},
                         false});
}

void RecordList::exportRows()
{
    const QString name = plural(m_words, m_type) + QStringLiteral(".csv");
    const QString path = m_ask.saveFile(
        this,
        {tr("Export what is shown"), name, {tr("Table for spreadsheets (*.csv)")}, QStringLiteral("csv")});
    if (!path.isEmpty())
        m_export->writeFile({&m_type, m_model->columns(), m_model->feed().ids()}, path);
    showState();
}

} // namespace raatihuone
