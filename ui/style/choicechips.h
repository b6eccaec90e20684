// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>
#include <vector>

namespace raatihuone {

class Chip;

/// A row of chips of which one is on, each with how many there are: "All 12", "New 7", "Changes 5".
class ChoiceChips : public QWidget
{
    Q_OBJECT

public:
    static constexpr int All = -1;

    /// @p choices chips beside that for all.
    ChoiceChips(int choices, QWidget *parent);

    /// @p count as people read it; a chip is seen only if @p isThere, or while it is on.
    void setWords(int choice, const QString &name, const QString &count, bool isThere);
    int chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(int choice);

private:
    void choose(int choice);
    Chip *chip(int choice) const { return m_chips[size_t(choice - All)]; }

    std::vector<Chip *> m_chips; ///< that for all first
    int m_chosen = All;
};

} // namespace raatihuone
