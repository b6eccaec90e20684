// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/choicechips.h"

#include "ui/style/chip.h"
#include "ui/style/flowlayout.h"

namespace raatihuone {

ChoiceChips::ChoiceChips(int choices, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int choice = All; choice < choices; ++choice) {
        auto *chip = new Chip({}, choice == All ? ChipKind::Plain : ChipKind::Toggle, this);
        connect(chip, &QAbstractButton::clicked, this,
                [this, choice, chip] { choose(chip->isChecked() ? choice : All); });
        connect(chip, &Chip::cleared, this, [this] { choose(All); });
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
}

void ChoiceChips::setWords(int choice, const QString &name, const QString &count, bool isThere)
{
    chip(choice)->setText(QStringLiteral("%1 %2").arg(name, count));
    chip(choice)->setVisible(isThere || chip(choice)->isChecked());
    chip(choice)->updateGeometry();
}

void ChoiceChips::choose(int choice)
{
    m_chosen = choice;
    for (int each = All + 1; each < int(m_chips.size()) + All; ++each)
        chip(each)->setChecked(each == choice);
    Q_EMIT chosenChanged(choice);
}

} // namespace raatihuone
