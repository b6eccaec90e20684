// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/card.h"

class QCheckBox;
class QLabel;

namespace raatihuone {

class ProblemLine;
class Words;
class Catalogue;
struct ReceivedFile;

/// Who sent a file, and how much it brings; its tick says whether it is merged.
class SenderCard : public Card
{
    Q_OBJECT

public:
    /// @p number among the senders, from 0, gives the colour.
    SenderCard(int number, QWidget *parent);

    void show(const ReceivedFile &file, const Words &words, const Catalogue &catalogue);

Q_SIGNALS:
    void wantedChanged(bool isWanted);

private:
    class Mark;

    QCheckBox *m_tick;
    Mark *m_mark;
    QLabel *m_count;
    QLabel *m_file;
    QLabel *m_changes;
    ProblemLine *m_problem;
};

/// The colour in which a sender's initials stand, by number.
QColor senderColour(int number);

} // namespace raatihuone
