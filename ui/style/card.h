// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace raatihuone {

/// A white box with a thin line that groups what belongs together on a page.
/// Card(tr("Waiting for you")).body()->addWidget(…); an empty title leaves the head out.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// Where the contents go.
    QVBoxLayout *body() const { return m_body; }

    /// Right of the title: a link or an icon button. Only cards with a title have a head.
    QHBoxLayout *head() const { return m_head; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace raatihuone
