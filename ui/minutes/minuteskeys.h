// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/minutes/minutesdesk.h"

namespace raatihuone {

/// What the keys of the minutes editor do at the desk. Directions: -1 is up, back, out; 1 is down, forth, in.
class MinutesKeys
{
public:
    explicit MinutesKeys(MinutesDesk &desk) : m_desk(desk) {}

    /// To the bullet shown above or below.
    bool goBeside(int direction, int cursor);
    void goToGroup(int direction);
    void goToTopic(int direction);

    /// Enter with the cursor at @p cursor.
    void enter(int cursor);
    void changeLevel(int direction);
    /// Backspace at the start.
    void joinAbove();
    void move(int direction);
    void moveToGroup(int direction);
    void moveToTopic(int direction);
    void toggleMark(int type); ///< number of its record type
    /// Several lines become bullets here. @returns how many; 0 if it could not be written.
    int paste(const QString &text, int *levels = nullptr);
    bool addTopic(RowId after, const QString &heading);
    bool changeTopic(RowId topic, const QString &heading);
    bool step(int direction);

private:
    const Outline &outline() const { return m_desk.outline(); }
    const Caret &caret() const { return m_desk.caret(); }
    const OutlineBullet *current() const { return outline().find(caret().bullet); }
    void split(int cursor);
    void leaveEmpty();
    void joinFresh();
    void changeLevelOfFresh(int direction);
    void put(const std::optional<BulletPlace> &place);
    RowId groupBeside(int direction, bool wraps) const;
    RowId topicBeside(int direction) const;

    MinutesDesk &m_desk;
};

} // namespace raatihuone
