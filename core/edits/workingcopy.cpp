// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/workingcopy.h"

#include "core/file/attached.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace raatihuone {

WorkingCopy::WorkingCopy(DataFile &file)
    : m_file(file),
      m_site(file.installation().siteIn(file.path())),
      m_unit(file.installation().unitIn(file.path())),
      m_writes(file.m_site)
{
    Connection &original = file.connection();
    original.run("BEGIN");
    original.value("SELECT 1 FROM sqlite_schema"); // nobody else writes from here on
    m_header = header();
    auto copy = Attached::copyInMemory(original);
    original.rollBack();
    copy->prepareForWork();
    file.schema().watch(*copy);
    m_original = std::exchange(file.m_connection, std::move(copy));
}

WorkingCopy::~WorkingCopy()
{
    if (!m_original)
        return;
    m_file.m_connection = std::move(m_original);
    m_file.m_site = m_writes;
    Installation &installation = m_file.installation();
    if (m_site)
        installation.rememberSite(m_file.path(), *m_site);
    if (m_unit.isValid())
        installation.rememberUnit(m_file.path(), m_unit);
}

void WorkingCopy::keep()
{
    Attached::replace(*m_original, m_file.connection(), [this] { expectUnchanged(); });
    m_file.m_connection = std::move(m_original);
    m_file.connection().run(
        "UPDATE pending SET closed = EXISTS (SELECT 1 FROM partial) OR EXISTS (SELECT 1 FROM erased)");
}

/// SQLite counts in the first bytes each transaction that changes the file.
QByteArray WorkingCopy::header() const
{
    constexpr int size = 100;
    QFile file(m_file.path());
    file.open(QIODevice::ReadOnly);
    return file.read(size);
}

void WorkingCopy::expectUnchanged() const
{
    if (header() != m_header)
        throw Failure(Failure::Kind::Locked,
                      QCoreApplication::translate(
                          "file", "Another program has written this file meanwhile. Nothing was saved. "
                                  "Try again."));
}

} // namespace raatihuone
