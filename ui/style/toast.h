// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace raatihuone {

/// Says what was done and offers to take it back, at the bottom left of its parent, for eight seconds.
///
/// One a page: toast.announce(tr("12 organisations archived."), tr("Undo")); the next text replaces the last.
/// It stays while the mouse is on it or the focus in it, and screen readers hear it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    static constexpr int ShownFor = 8000; ///< milliseconds

    explicit Toast(QWidget *page);

    /// Shows @p text; an empty @p action leaves the button out.
    void announce(const QString &text, const QString &action = {});
    QString text() const;
    bool isPaused() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void setColours();
    void place();
    void fadeIn();
    void keepOrLeave();

    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QTimer m_timer;
};

} // namespace raatihuone
