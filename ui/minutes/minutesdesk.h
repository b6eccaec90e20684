// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "ui/minutes/caret.h"
#include "ui/style/ask.h"

#include <QtCore/QObject>

namespace raatihuone {

/// What somebody else wrote in the bullet that is being typed.
struct Difference
{
    RowId bullet;
    QString theirs;
    bool isRemoved = false; ///< they removed it; what is typed here goes on as a new one
};

/// One action of core on minutes as they were read.
using OutlineAct = std::function<Outcome(const Records &, const Outline &)>;

/// Where the minute-taker is and what waits to be written. Knows no widget but asks @ref showText to put text under the
/// cursor.
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

    /// The field holds this now.
    void setTyped(const QString &text);
    /// Writes what is typed. False if it could not be written: it stays in the field.
    bool save();
    /// The same where the bullet under the caret shall be worked on. False also when there is none, or none any more:
    /// one that was emptied goes.
    bool saveHere();
    /// Runs one action of core. False if it could not be done, which is told. @p made: the id of its outcome.
    bool act(const OutlineAct &act, RowId *made = nullptr);

    void setCaret(const OutlineBullet &bullet, int cursor = -1);
    /// A new bullet with @p text, which is not in the file. Text that is in the field stays as it is there.
    void setFresh(const BulletPlace &place, const QString &text = {});
    /// The caret stays in its bullet, wherever that stands now.
    void stay();
    /// Where @p bullet stands.
    bool goTo(RowId bullet, int cursor = -1);
    /// A new bullet at the end of a group; a group with bullets is entered at its first when @p entersFirst.
    bool goTo(RowId topic, RowId group, bool entersFirst = false);

    void takeTheirs();
    void keepMine();
    /// Takes over a text that was typed earlier, when what is typed now is written. False if it could not be.
    bool takeOver(const Caret &place, const QString &base, const QString &text);
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
    /// Others cannot be followed: @p problem says why. Empty: they can again. Once each.
    void readable(const QString &problem);

private:
    bool saveFresh();
    bool saveBullet();
    void rebase();
    bool take(const Outcome &outcome);
    void follow(const Changes &changes);
    void reread();
    void repair(const std::vector<BulletRow> &before);
    void compare(const OutlineBullet &bullet);
    bool freshStillFits() const;
    const OutlineBullet *nearestAbove(const std::vector<BulletRow> &before) const;
    void goOnNear(const std::vector<BulletRow> &before);
    const OutlineBullet *current() const { return m_outline.find(m_caret.bullet); }
    /// The bullet as it was when it was entered.
    std::optional<OutlineBullet> read() const;

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
    bool m_isReadable = true;
    qint64 m_foreignVersion = 0;
};

} // namespace raatihuone
