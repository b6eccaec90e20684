// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/minutes/bulletfinder.h"
#include "ui/minutes/minutesdraft.h"
#include "ui/minutes/minuteskeys.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;

namespace raatihuone {

class BulletsView;
class FindBar;
class TopicHeading;
class MinutesHead;
class MinutesMap;
class MinutesNotices;
class NoticeStrip;

/// The page on which minutes are written: the map of topics and groups, and the bullets of one topic.
class MinutesEditor : public QWidget
{
    Q_OBJECT

public:
    MinutesEditor(Records &records, Ask &ask, RowId minutes, QWidget *parent);
    ~MinutesEditor() override;

    RowId minutes() const { return m_desk.outline().minutes().id(); }
    RowId eventId() const;
    MinutesDesk &desk() { return m_desk; }
    BulletsView &bullets() const { return *m_view; }
    MinutesMap &map() const { return *m_map; }
    NoticeStrip &strip() const { return *m_strip; }
    FindBar &findBar() const { return *m_find; }
    TopicHeading &heading() const { return *m_heading; }

    /// Puts the keyboard where writing goes on: into the bullets, or the heading of the first topic.
    void enter();
    /// Goes back to where the minute-taker was, as far as that is still there.
    void goTo(const Caret &place);
    /// Writes what is typed. False if it could not be written.
    bool leave();
    void focusFind();
    /// Puts the keyboard into the next (1) or previous (-1) part of the page. False at the last.
    bool goToPane(int direction);

Q_SIGNALS:
    void backWanted();
    void formWanted();
    void importWanted();
    /// The latest act shall be taken back.
    void undoWanted();
    /// The minutes are no longer in the file.
    void gone();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    QWidget *createMap();
    QWidget *createBullets();
    QLabel *createKeyLine();
    void connectDesk();
    void connectField();
    void addKeys();
    void refresh();
    void showMarks();
    void describeField();
    void paste(const QString &text);
    void beginTopic();
    void find(const QString &words);
    void goToHit(int direction);
    void enterBullets();

    Records &m_records;
    Ask &m_ask;
    MinutesDesk m_desk;
    MinutesKeys m_keys;
    MinutesDraft m_draft;
    BulletFinder m_finder;
    QTimer m_poll;
    MinutesHead *m_head;
    QWidget *m_mapCard = nullptr;
    MinutesMap *m_map = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_marks = nullptr;
    TopicHeading *m_heading = nullptr;
    NoticeStrip *m_strip = nullptr;
    MinutesNotices *m_notices = nullptr;
    FindBar *m_find = nullptr;
    BulletsView *m_view = nullptr;
};

} // namespace raatihuone
