// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrows.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

class Installation;

/// Tells which rows of a list are over: those of a type with a tenure whose last day has passed. Such a row is muted and
/// says so in words.
class PastRows
{
    Q_DECLARE_TR_FUNCTIONS(PastRows)

public:
    /// The day that counts as today is that of @p installation.
    PastRows(const RecordType &type, const Installation &installation)
        : m_type(type), m_installation(installation)
    {
    }

    /// @p columns and, behind them, what isOver() looks at.
    std::vector<ListColumn> withEnd(std::vector<ListColumn> columns) const;
    /// Whether @p row, read with the columns of withEnd(), is over.
    bool isOver(const ListRow &row) const;
    /// True if none of @p columns shows the last day: then the row itself must say that it is over.
    bool hideEnd(const std::vector<ListColumn> &columns) const;

    /// What a row that is over says.
    static QString said(const QString &text) { return tr("%1, ended").arg(text); }
    /// The word alone, for where the end of a text may be cut.
    static QString word() { return tr("Ended"); }

private:
    const RecordType &m_type;
    const Installation &m_installation;
};

} // namespace raatihuone
