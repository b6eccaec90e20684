// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/outline.h"
#include "ui/minutes/bulletrow.h"
#include "ui/style/ask.h"

#include <QtCore/QObject>

namespace raatihuone {

/// Where the minute-taker is: in a bullet, or in a new one that is in the file once something is written in it.
struct Caret
{
    RowId topic;
    RowId group;
    RowId bullet;                     ///< none: in a new one
    std::optional<BulletPlace> fresh; ///< where the new one shall stand
};

/// What somebody else wrote in the bullet that is being typed.
struct Difference
{
    RowId bullet;
    QString theirs;
    bool isRemoved = false; ///< they removed it; what is typed here goes on as a new one
};

/// What the keys of the minutes editor do. Knows no widget but asks @ref showText to put text under the cursor.
///
/// What is typed is written when the minute-taker goes on, one commit a bullet.
class MinutesDesk : public QObject
{
    Q_OBJECT

public:
    MinutesDesk(Records &records, Ask &ask, RowId minutes, QWidget *window);

    const Outline &outline() const { return m_outline; }
    const Caret &caret() const { return m_caret; }
    const QString &typed() const { return m_typed; }
    /// What the file held when typing began.
    const QString &base() const { return m_base; }
    bool isReadOnly() const;
    /// Something is typed that is not in the file.
    bool isTyped() const { return m_typed.trimmed() != m_base.trimmed() && !isReadOnly(); }
    const std::optional<Difference> &difference() const { return m_difference; }
    const Problems &problems() const { return m_problems; }

    /// The topic under the caret as rows, the new bullet among them.
    std::vector<BulletRow> rows() const;
    /// Groups that the keys go through: all in use, and the one for what nobody said as a group.
    std::vector<const OutlineGroup *> groups() const;
    int level() const; ///< of the bullet under the caret

    /// The field holds this now.
    void setTyped(const QString &text);
    /// Writes what is typed. False if it could not be written: it stays in the field.
    bool save();
    /// Where @p bullet stands.
    bool goTo(RowId bullet, int cursor = -1);
    /// A new bullet at the end of a group; a group with bullets is entered at its first when @p entersFirst.
    bool goTo(RowId topic, RowId group, bool entersFirst = false);
    /// To the bullet shown above or below.
    bool goBeside(int direction, int cursor);
    bool goToGroup(int direction);
    bool goToTopic(int direction);

    /// Enter with the cursor at @p cursor.
    void enter(int cursor);
    void changeLevel(int direction);
    /// Backspace at the start.
    void joinAbove();
    void move(int direction);
    void moveToGroup(int direction);
    void moveToTopic(int direction);
    void toggleMark(int index); ///< of markTypes()
    /// Several lines become bullets here. @returns how many; 0 if it could not be written.
    int paste(const QString &text, int *levels = nullptr);
    bool addTopic(RowId after, const QString &heading);
    bool changeTopic(const QString &heading);
    bool step(int direction);

    void takeTheirs();
    void keepMine();
    /// Takes over a text that was typed earlier.
    void takeOver(const Caret &place, const QString &base, const QString &text);
    /// Looks whether another program has written.
    void lookForChanges();

Q_SIGNALS:
    /// Rows, counts or marks are other ones.
    void changed();
    /// The field shall hold @p text with the cursor at @p cursor (-1: at the end).
    void showText(const QString &text, int cursor);
    /// As showText(), but what was typed can be brought back by the field's own undo.
    void replaceText(const QString &text);
    /// difference() or problems() are other ones.
    void told();
    /// What was typed is in the file, or will never be: nothing waits any more.
    void settled();

private:
    bool act(const std::function<Outcome()> &act, RowId *made = nullptr);
    bool saveFresh();
    bool saveBullet();
    void rebase();
    bool take(const Outcome &outcome);
    void follow(const Changes &changes);
    void repair(const std::vector<BulletRow> &before);
    void compare(const OutlineBullet &bullet);
    bool freshStillFits() const;
    const OutlineBullet *nearestAbove(const std::vector<BulletRow> &before) const;
    void goOnNear(const std::vector<BulletRow> &before);
    void catchUp();
    void show(int cursor = -1);
    void setCaret(const OutlineBullet &bullet, int cursor = -1);
    void setFresh(const BulletPlace &place, const QString &text = {}, int cursor = -1);
    const OutlineBullet *current() const { return m_outline.find(m_caret.bullet); }
    /// The bullet as it was when it was entered.
    std::optional<OutlineBullet> read() const;
    void split(int cursor);
    void leaveEmpty();
    void put(const std::optional<BulletPlace> &place);
    RowId groupBeside(int direction, bool wraps) const;
    RowId topicBeside(int direction) const;

    Records &m_records;
    Ask &m_ask;
    QWidget *m_window;
    Outline m_outline;
    Caret m_caret;
    QString m_base; ///< the text that the field began with
    QString m_typed;
    std::optional<Difference> m_difference;
    Problems m_problems;
    bool m_isActing = false;
    qint64 m_foreignVersion = 0;
};

} // namespace raatihuone
