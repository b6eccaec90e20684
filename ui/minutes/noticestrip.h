// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace raatihuone {

/// A line across a pane that says what happened and offers at most two acts; hidden while there is nothing to say.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent);

    /// Empty names leave a button out.
    void say(Status status, const QString &text, const QString &first = {}, const QString &second = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void firstWanted();
    void secondWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Note;
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace raatihuone
