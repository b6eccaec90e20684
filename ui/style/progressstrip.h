// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace raatihuone {

/// Long work in its pane: words with numbers, a thin bar, Cancel, and what cancelling leaves.
/// setProgress(3100, 5000, tr("Importing 3 100 / 5 000")); cancelled() is emitted once each time it comes into sight.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// A @p total of 0 means that nobody knows how much there is.
    void setProgress(int done, int total, const QString &words);

    /// The small line below: time left, what cancelling leaves.
    void setNote(const QString &note);

    /// For work that nobody can stop.
    void hideCancel();

Q_SIGNALS:
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_words = nullptr;
    QLabel *m_note = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace raatihuone
