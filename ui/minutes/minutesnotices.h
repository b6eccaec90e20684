// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtCore/QObject>

namespace raatihuone {

class MinutesDesk;
class MinutesDraft;
class NoticeStrip;

/// What the strip above the bullets says, and what its two buttons do. One thing at a time, the one that stops the
/// minute-taker first.
class MinutesNotices : public QObject
{
    Q_OBJECT

public:
    MinutesNotices(Records &records, MinutesDesk &desk, MinutesDraft &draft, NoticeStrip &strip);

    void tell();
    /// The latest commit is that of a paste, which the strip offers to take back until something else is done.
    /// @p pasted says what it was.
    void tellPaste(const QString &pasted);
    void forgetPaste();

Q_SIGNALS:
    /// The latest act shall be taken back.
    void undoWanted();
    /// A button did its work: the keyboard belongs to the bullets.
    void answered();

private:
    enum class Notice { None, Problem, Removed, Difference, Unreadable, Pasted, ReadableAgain, Unfinished };

    Notice now() const;
    void say(Notice notice);
    void sayUnfinished();
    void takeFirst();
    void takeSecond();
    bool isPasteLatest() const;

    Records &m_records;
    MinutesDesk &m_desk;
    MinutesDraft &m_draft;
    NoticeStrip &m_strip;
    QString m_pasted; ///< what to say of the last paste
    std::optional<RowId> m_pasteCommit;
    QString m_unreadable; ///< why others cannot be followed
    bool m_isReadableAgain = false;
};

} // namespace raatihuone
