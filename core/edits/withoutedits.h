// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace raatihuone {

class Connection;

/// While it lives, changes of tables make no edits: for what brings the tables up to date with the edits, and for what
/// writes the edits itself. Inside a transaction.
class WithoutEdits
{
public:
    explicit WithoutEdits(Connection &connection);
    ~WithoutEdits();
    WithoutEdits(const WithoutEdits &) = delete;
    WithoutEdits &operator=(const WithoutEdits &) = delete;

private:
    Connection &m_connection;
    qint64 m_before;
};

} // namespace raatihuone
