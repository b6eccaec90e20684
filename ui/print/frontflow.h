// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/flow.h"

namespace raatihuone {

/// Adds to a flow what a book begins with: its cover and its contents.
class FrontFlow
{
public:
    FrontFlow(const Typeface &typeface, Flow &flow) : m_typeface(typeface), m_flow(flow) {}

    void add(const Cover &cover);
    /// The lines lead nowhere yet, and their pages are not known.
    void add(const Contents &contents);

private:
    int element(const char *tag, int parent, Element::Attribute attribute = Element::Attribute::None);
    /// What stays free beside a text, in units.
    struct Sides
    {
        qreal left = 0;
        qreal right = 0;
    };

    void text(const QString &text, const TextStyle &style, int element, qreal gap, const Sides &sides);
    TextStyle titleStyle(const QString &title) const;
    void logo(const Picture &picture, const QString &alternative, Strip &strip);
    void line(const Contents::Line &line, int parent);

    const Typeface &m_typeface;
    Flow &m_flow;
};

/// The width at the right of each line of the contents that is kept for the number of the page, in units.
inline constexpr qreal pageNumberWidth = 600;

} // namespace raatihuone
