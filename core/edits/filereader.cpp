// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/filereader.h"

namespace raatihuone {

std::unique_ptr<Connection> FileReader::open() const
{
    auto connection = std::make_unique<Connection>(m_path, Connection::Mode::ReadOnly, m_vfs);
    if (!m_trustsSchema)
        connection->distrustSchema();
    for (const QString &statement : m_standIns)
        connection->run(statement);
    return connection;
}

} // namespace raatihuone
