// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/card.h"

class QLabel;

namespace raatihuone {

/// Offers what was typed into a record earlier and not saved.
class DraftCard : public Card
{
    Q_OBJECT

public:
    explicit DraftCard(QWidget *parent);

    /// @p title tells of when it is; @p lines say what would change, one a field.
    void offer(const QString &title, const QStringList &lines);

Q_SIGNALS:
    void takeWanted();
    void discardWanted();

private:
    QLabel *m_title;
    QLabel *m_lines;
};

} // namespace raatihuone
