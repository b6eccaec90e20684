// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/drafts.h"
#include "ui/minutes/minutesdesk.h"

#include <QtCore/QTimer>

namespace raatihuone {

/// What is typed in the minutes and not in the file, kept as a draft; and what was left of such the last time.
///
/// What was left stays until the minute-taker has answered; what is typed meanwhile is kept beside it. What cannot be
/// kept or dropped, because the file is busy, is tried again.
class MinutesDraft
{
public:
    MinutesDraft(DataFile &file, MinutesDesk &desk);

    /// The minutes that @p draft was typed in; invalid for one of a form.
    static RowId minutesOf(const Draft &draft);

    /// Something was typed: it is kept once typing pauses.
    void touch() { m_pause.start(pauseMilliseconds); }
    /// Nothing typed waits any more.
    void drop();

    /// Reads what was left. @throws Failure as SQLite says.
    void look();
    /// What was left and not answered yet: the newest, or null.
    const Draft *offered() const { return m_left.empty() ? nullptr : &m_left.front(); }
    QString text(const Draft &draft) const;
    /// Puts what is offered under the caret, once what is typed now is written. False if that could not be.
    bool takeOver();
    /// Drops what is offered.
    void discard();

private:
    /// Where in the table of drafts one stands.
    struct Row
    {
        RowId record;
        QString slot;

        bool operator==(const Row &) const = default;
    };

    static constexpr int pauseMilliseconds = 1000;
    static constexpr int timeBeforeAnotherTry = 2000; // milliseconds

    void keep();
    Draft typed() const;
    void dropStale();
    bool isOfThese(const Draft &draft) const;
    int number(const char *field) const;
    RowId id(const Draft &draft, const char *field) const { return draft.values.value(number(field)).toId(); }

    DataFile &m_file;
    MinutesDesk &m_desk;
    const RecordType &m_type;
    const QString m_usualSlot;
    QString m_slot;            ///< one in which nothing was left
    std::vector<Draft> m_left; ///< newest first
    std::optional<Row> m_kept; ///< the draft of what is typed now
    std::vector<Row> m_stale;  ///< shall be dropped
    QTimer m_pause;
};

} // namespace raatihuone
