// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/plaintextedit.h"

#include <QtCore/QMap>
#include <QtGui/QKeySequence>
#include <functional>

namespace raatihuone {

/// The text of the one bullet that is being written. It catches the keys of the minutes editor, Tab among them.
class BulletField : public PlainTextEdit
{
    Q_OBJECT

public:
    explicit BulletField(QWidget *parent);

    /// Runs @p act when the key is pressed. @p words say what it does.
    void onKey(const QKeyCombination &key, const QString &words, const std::function<void()> &act);
    /// The keys and what they do, in the order in which they were given.
    const std::vector<std::pair<QKeySequence, QString>> &keys() const { return m_words; }
    int cursor() const { return textCursor().position(); }
    /// Another text, without a past; @p cursor -1 is the end.
    void begin(const QString &text, int cursor);
    /// Another text that the field's own undo takes back.
    void replace(const QString &text);
    void select(int from, int length);
    /// What the text needs at the present width, in logical pixels.
    int textHeight() const;

Q_SIGNALS:
    /// The cursor leaves the text upwards (-1) or downwards (1).
    void leftBy(int direction);
    void joinWanted();
    /// Several lines were pasted.
    void linesPasted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool runs(const QKeyEvent &event);
    bool isAtEdge(int direction) const;

    QMap<int, std::function<void()>> m_keys;
    std::vector<std::pair<QKeySequence, QString>> m_words;
};

} // namespace raatihuone
