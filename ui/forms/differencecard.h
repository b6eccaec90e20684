// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "ui/style/card.h"

class QVBoxLayout;

namespace raatihuone {

/// Says which fields somebody else has changed meanwhile, theirs beside mine. Nothing of theirs is
/// overwritten before the user says so by saving again.
class DifferenceCard : public Card
{
    Q_OBJECT

public:
    explicit DifferenceCard(QWidget *parent);

    void clear();
    /// One line of the card: the field with both values as people read them.
    void add(const Field &field, const QString &name, const QString &theirs, const QString &mine);

Q_SIGNALS:
    /// The user takes what stands in the file.
    void theirsWanted(const QString &field);

private:
    QWidget *m_lines = nullptr;
};

} // namespace raatihuone
