// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <functional>

namespace raatihuone {

/// Is told now and then how much of some work is done (rows, bytes); answers false to stop it. May be empty.
using Progress = std::function<bool(qint64 done)>;

/// @throws Failure Cancelled when @p progress says so.
void tell(const Progress &progress, qint64 done);

/// Counts the steps of some work, and tells of every so many.
class Steps
{
public:
    /// @p progress must outlive the steps.
    Steps(const Progress &progress, qint64 between) : m_progress(progress), m_between(between) {}

    /// Before each step. @throws Failure Cancelled when the progress says so.
    void count()
    {
        if (m_done % m_between == 0)
            tell(m_progress, m_done);
        ++m_done;
    }

    qint64 done() const { return m_done; }

private:
    const Progress &m_progress;
    const qint64 m_between;
    qint64 m_done = 0;
};

} // namespace raatihuone
