// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/card.h"

class QPushButton;

namespace raatihuone {

class Badge;
class Words;

/// Something that waits to be put in order: how many, what it is, and a button that leads there. Seen while any waits.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    WaitingCard(const QString &title, const QString &sentence, QPushButton *button, QWidget *parent);

    void setCount(const Words &words, int count);

Q_SIGNALS:
    void wanted();

private:
    Badge *m_count;
};

} // namespace raatihuone
