// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/lentfile.h"

#include "core/base/failure.h"

namespace raatihuone {

namespace {

/// Whether a transaction that outgrows the cache may lock everybody out before it is committed.
void setSpilling(Connection &connection, bool mayBe) noexcept
{
    try {
        connection.run(mayBe ? "PRAGMA cache_spill=ON" : "PRAGMA cache_spill=OFF");
    } catch (const std::exception &problem) {
        log(asFailure(problem), "The use of the cache could not be changed");
    }
}

} // namespace

WorkingCopy::Lent::Lent(DataFile &lender)
    : m_lender(lender),
      m_mode(lender.mode()),
      m_file(
          new DataFile(m_folder.filePath(QStringLiteral("lent")), lender.schema(), lender.installation(), {}))
{
    auto reading = lender.reader().open();
    m_file->m_mode = m_mode;
    m_file->m_reader = lender.reader();
    m_file->m_lock.reset(); // the note stays with the one that lends
    m_file->m_connection = std::exchange(lender.m_connection, std::move(reading));
    m_file->m_origin = lender.m_origin;
    m_file->m_site = lender.m_site;
    lender.m_mode = DataFile::Mode::ReadOnly;
    setSpilling(m_file->connection(), false);
    if (lender.isHeard())
        QObject::connect(
            m_file.get(), &DataFile::committed, m_file.get(),
            [this](const Changes &changes) {
                if (!m_changes)
                    m_changes.emplace();
                for (auto each = changes.begin(); each != changes.end(); ++each)
                    (*m_changes)[each.key()].unite(each.value());
            },
            Qt::DirectConnection);
}

WorkingCopy::Lent::~Lent()
{
    setSpilling(m_file->connection(), true);
    m_lender.m_connection = std::move(m_file->m_connection);
    m_lender.m_mode = m_mode;
    m_lender.m_site = m_file->m_site;
}

} // namespace raatihuone
