// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

namespace raatihuone {

ChartLook paperLook(const QFont &font)
{
    return {font,
            Qt::white,
            QColor(0x1A, 0x23, 0x25),
            QColor(0x52, 0x60, 0x63),
            QColor(0xD6, 0xDD, 0xDD),
            QColor(0x7D, 0x89, 0x8B),
            QColor(0x0F, 0x5C, 0x6E),
            {QColor(0x0F, 0x5C, 0x6E), QColor(0xC0, 0x7A, 0x1C), QColor(0x7B, 0x4B, 0x94),
             QColor(0x5F, 0x81, 0x30), QColor(0xB2, 0x4A, 0x3B), QColor(0x6B, 0x7A, 0x80)},
            0.5,
            true,
            true};
}

QColor heatOf(const ChartLook &look, qreal share)
{
    const qreal part = share * look.heat;
    const auto mixed = [part](qreal over, qreal under) { return over * part + under * (1 - part); };
    return QColor::fromRgbF(float(mixed(look.accent.redF(), look.ground.redF())),
                            float(mixed(look.accent.greenF(), look.ground.greenF())),
                            float(mixed(look.accent.blueF(), look.ground.blueF())));
}

} // namespace raatihuone
