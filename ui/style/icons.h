// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QIcon>

class QPainter;
class QRect;

namespace raatihuone {

/// Which colour of the theme an icon takes.
enum class IconTone { Text, Muted, Accent };

/// An icon of :/icons that follows the theme and stays sharp at every scale, for buttons and actions.
QIcon icon(const QString &name, IconTone tone = IconTone::Text);

/// Paints an icon of :/icons in @p colour, as large as fits into @p rect. Rendered once, then cached.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour);

/// As above, for an icon that may come from elsewhere; those keep their own colours.
void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &colour);

} // namespace raatihuone
