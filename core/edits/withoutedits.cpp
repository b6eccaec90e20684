// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/withoutedits.h"

#include "core/file/connection.h"

namespace raatihuone {

WithoutEdits::WithoutEdits(Connection &connection)
    : m_connection(connection), m_before(connection.value("SELECT open FROM pending")->toNumber())
{
    m_connection.run("UPDATE pending SET open = 2 WHERE k = 1");
}

WithoutEdits::~WithoutEdits()
{
    if (!m_connection.isInTransaction())
        return; // SQLite has rolled back already, as it does when the disk is full
    try {
        m_connection.run("UPDATE pending SET open = ? WHERE k = 1", m_before);
    } catch (const Failure &) {
        m_connection.rollBack(); // the transaction cannot be trusted any more
    }
}

} // namespace raatihuone
