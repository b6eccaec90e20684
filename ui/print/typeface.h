// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>
#include <vector>

namespace raatihuone {

/// What a text is on the page; sizes are ratios of the body, as on the screen.
enum class Role {
    Title, ///< of a book
    Lead,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Strong,
    Body,
    Label,
    LinkText,
    Cell,
    CellHead,
    Footer
};

struct TextStyle
{
    QFont font;
    qreal lineHeight; ///< units
    QColor colour;    ///< contrast with white at least 4.5
};

/// A text with every character replaced that the faces do not have, and the way back to the original.
struct DrawnText
{
    QString text;
    std::vector<qsizetype> origins; ///< for each place in `text`, and its end, the place in the original
    QList<QTextLayout::FormatRange> formats; ///< where a fallback face steps in
};

/// The embedded faces. Belongs to the thread that made it.
class Typeface
{
public:
    /// @p scale of all sizes; 1 is the usual.
    explicit Typeface(qreal scale = 1);

    TextStyle style(Role role) const;
    /// A space between texts, which grows and shrinks with the letters.
    qreal space(qreal units) const { return units * m_scale; }

    /// Characters without a glyph become "□"; line ends become line separators. Marks that steer the
    /// direction of writing or join emoji are not drawn.
    DrawnText drawn(const QString &text) const;

private:
    void append(DrawnText &drawn, const QString &letter, qsizetype origin, size_t face) const;
    size_t faceOf(char32_t letter) const;

    qreal m_scale;
    std::vector<QRawFont> m_faces; ///< the main face first, then the fallbacks
};

} // namespace raatihuone
