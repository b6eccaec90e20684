// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace raatihuone {

/// What a click on the words of a chip does.
enum class ChipKind {
    Toggle, ///< turns the filter on and off
    Menu,   ///< emits clicked() only; the owner opens its pop-up and sets the chip checked
    Choice, ///< one of several; its owner says which is on, and a click never turns it off
    Plain,  ///< emits clicked() only, is never on: "+ Filter"
};

/// A filter as a pill: "Municipality: all ▾" when off, "Class: health ✕" when on.
/// The ✕ and the Delete key turn it off and emit cleared().
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString &text, ChipKind kind, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void nextCheckState() override;

private:
    void clear();
    QFont textFont() const;
    bool hasCross() const;
    QString markName() const;
    QRect markRect() const;

    ChipKind m_kind;
};

} // namespace raatihuone
