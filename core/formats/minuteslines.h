// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"
#include "core/formats/listsign.h"
#include "core/formats/minuteswords.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <optional>
#include <vector>

namespace raatihuone {

/// A name by which a stakeholder group is called, in any language; a group has many.
struct GroupName
{
    RowId group;
    QString name;
};

/// One line of pasted minutes: what it looks like, not yet what it means.
struct MinutesLine
{
    enum class Shape { Gap, Bullet, Plain };

    Shape shape = Shape::Gap; ///< Gap: empty, or an ornament such as a ruled line
    int indent = 0;           ///< columns in front of the text, a tab reaching to the next fourth
    QString text;             ///< without blanks at its ends
    std::optional<ListSign> sign;
    QString title;                 ///< short plain lines: the text without Markdown's signs
    int hashes = 0;                ///< Markdown's level of the heading, 0 when it is none
    bool isCountedHeading = false; ///< a heading that is counted: "2. Next matter"
    std::optional<RowId> group;

    /// The text of a bullet, without its sign.
    QString item() const;
};

/// The lines of pasted minutes and how they lie beside each other.
class MinutesLines
{
public:
    /// Longer lines are no headings.
    static constexpr qsizetype longestHeading = 160; // characters

    MinutesLines(const QString &text, const std::vector<GroupName> &groups, const MinutesWords &words);

    size_t size() const { return m_lines.size(); }
    const MinutesLine &operator[](size_t i) const { return m_lines[i]; }

    bool isBullet(size_t i) const { return has(i, MinutesLine::Shape::Bullet); }
    bool isPlain(size_t i) const { return has(i, MinutesLine::Shape::Plain); }
    bool isGroup(size_t i) const { return i < size() && m_lines[i].group.has_value(); }
    bool followsGap(size_t i) const { return i == 0 || has(i - 1, MinutesLine::Shape::Gap); }
    bool beginsLowerCase(size_t i) const;

    /// The next line that is no gap; size() at the end.
    size_t next(size_t i) const { return m_next[i]; }

    /// Whether no empty line parts the text, as a word processor pastes that spaces its paragraphs itself.
    bool isDense() const { return m_isDense; }

    /// Short, with letters, without the stop of a sentence, and not one of the lines of a broken sentence:
    /// neither the line itself nor the plain line right under it goes on in lower case.
    bool looksLikeHeading(size_t i) const;

    /// A heading by its own form: Markdown, "2. Matter", "Question 2: …", or a question.
    bool isMarkedHeading(size_t i) const;

    /// The only Markdown heading of the first level: perhaps the title of the text.
    bool isOnlyTitle(size_t i) const { return m_lines[i].hashes == 1 && m_titles == 1; }

private:
    bool has(size_t i, MinutesLine::Shape shape) const { return i < size() && m_lines[i].shape == shape; }
    void readTitle(MinutesLine &line, const QHash<QString, RowId> &groups);
    void dropLoneNumbers();
    void settleEmptyBullets();
    void findNext();
    void liftCountedHeadings(const QHash<QString, RowId> &groups);
    bool headsWhatFollows(size_t i, size_t previous) const;
    bool isCounted(size_t i) const;

    const MinutesWords &m_words;
    std::vector<MinutesLine> m_lines;
    std::vector<size_t> m_next;
    bool m_isDense = true;
    int m_titles = 0; ///< Markdown headings of the first level
};

} // namespace raatihuone
