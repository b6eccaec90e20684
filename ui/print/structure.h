// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <optional>
#include <vector>

namespace raatihuone {

/// One element of the structure tree that a screen reader walks.
struct Element
{
    enum class Attribute { None, HeadsColumn, HeadsRow, Bullets, Numbers };

    QByteArray tag;  ///< standard structure type: "H1", "TD" …
    int parent = -1; ///< index in the structure; -1 for the document itself
    Attribute attribute = Attribute::None;
    std::optional<Language> language = {}; ///< where it differs from the document's
    QString text = {};                     ///< of headings (for bookmarks) and links (for their description)
    QString url = {};                      ///< of links that lead out
    QString alternative = {};              ///< of figures: what those hear who do not see them
    int target = -1;                       ///< of links within the report: the element they lead to

    bool isLink() const { return target >= 0 || !url.isEmpty(); }
};

/// All elements in reading order; a parent stands before its children.
using Structure = std::vector<Element>;

/// What is painted but is no content: rules, page numbers, repeated heads.
inline constexpr int artifact = -1;

/// A stretch of what was painted: one line of text, or artifacts up to the next line. The painter leaves a
/// marker with the running number of each piece.
struct Piece
{
    int element = artifact;
    int page = 0;
    QString text = {}; ///< the characters of the report that the line stands for
    QRectF area = {};  ///< on the page in units from its top left corner
};

} // namespace raatihuone
