// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/minuteslines.h"

#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace raatihuone {

/// What became of one line. Each line of the text is of exactly one kind.
enum class LineKind {
    Blank,
    Ornament,        ///< a sign without a text, a ruled line: holds no word
    Intro,           ///< above the first topic
    Heading,         ///< begins a topic
    RepeatedHeading, ///< goes on with a topic
    SectionHeading,  ///< opens highlights, quotes, wishes, decisions or actions
    Group,           ///< names the group of the bullets under it
    Bullet,          //
    Continuation,    ///< right under a bullet, part of it
    Text,            ///< any other line of a topic or section
};

/// One bullet: a contribution, or an entry of a section.
struct ParsedBullet
{
    QString text; ///< word for word; the lines it took are kept apart by LF
    std::optional<RowId> group;
    int level = 0;                ///< 0 is the top
    std::optional<size_t> parent; ///< index in the list that holds this bullet
    bool isIncomplete = false;    ///< it seems to break off
    int line = 0;                 ///< its first line in the text, counted from 1

    bool operator==(const ParsedBullet &) const = default;
};

/// A heading and what stands under it, wherever the heading is repeated.
struct ParsedTopic
{
    QString heading; ///< empty for bullets above any heading
    bool isQuestion = false;
    QStringList text; ///< lines that are no bullets
    std::vector<ParsedBullet> contributions;

    bool operator==(const ParsedTopic &) const = default;
};

/// Where a contribution is: an index among the topics and one among the contributions of that topic.
struct ContributionPlace
{
    size_t topic = 0;
    size_t contribution = 0;

    bool operator==(const ContributionPlace &) const = default;
};

/// A highlight or a quote, in its own wording.
struct ParsedMark
{
    ParsedBullet bullet;
    /// The first contribution that says the same words, whatever their case and punctuation.
    std::optional<ContributionPlace> source;

    bool operator==(const ParsedMark &) const = default;
};

/// Minutes as they were understood. Every word of the text is in one of these lists, groups apart.
struct ParsedMinutes
{
    QStringList intro; ///< title, date and the like above the first topic
    std::vector<ParsedTopic> topics;
    std::vector<ParsedMark> highlights;
    std::vector<ParsedMark> quotes;
    std::vector<ParsedBullet> wishes;
    std::vector<ParsedBullet> decisions;
    std::vector<ParsedBullet> actions;
    QStringList asides;          ///< headings of sections, and lines of sections that are no bullets
    std::vector<LineKind> lines; ///< what became of each line, from the first

    size_t count(LineKind kind) const;

    bool operator==(const ParsedMinutes &) const = default;
};

/// Understands minutes pasted from a word processor, a notice board or a PDF file.
///
/// A heading heads topics and sections: a short line that does not end like a sentence and has something
/// under it. Before the first topic it is the last such line; of several in a row it is the first, the others
/// are text. Marked headings (MinutesLines::isMarkedHeading), repeated ones and those of sections always
/// count. A line that names a group nobody has listed is taken for a heading. Takes time in proportion to the
/// length of @p text and accepts any text.
ParsedMinutes parseMinutes(const QString &text, const std::vector<GroupName> &groups,
                           const MinutesWords &words = MinutesWords::shipped());

} // namespace raatihuone
