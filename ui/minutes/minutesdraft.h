// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/drafts.h"
#include "ui/minutes/minutesdesk.h"

namespace raatihuone {

/// The bullet of some minutes that was being typed and is not in the file, kept as a draft.
class MinutesDraft
{
public:
    MinutesDraft(DataFile &file, RowId minutes);

    /// Keeps what is typed at @p desk; forgets it when nothing waits.
    void keep(const MinutesDesk &desk);
    void drop();
    /// What was left the last time. @throws Failure as SQLite says.
    std::optional<Draft> find() const;

    /// Puts @p draft under the cursor of @p desk.
    void takeOver(MinutesDesk &desk, const Draft &draft);
    QString text(const Draft &draft) const;

private:
    int number(const char *field) const;
    RowId id(const Draft &draft, const char *field) const { return draft.values.value(number(field)).toId(); }

    DataFile &m_file;
    const RecordType &m_type;
    QString m_slot;
    std::optional<RowId> m_kept; ///< the record that the draft is of
};

} // namespace raatihuone
