// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <array>
#include <optional>

namespace raatihuone {

/// The parts of minutes that are no topics.
enum class MinutesSection { Highlights, Quotes, Wishes, Decisions, Actions };

/// The words by which minutes are understood, of all languages at once, written as foldedWords() gives them.
struct MinutesWords
{
    /// Words that head a section, by MinutesSection.
    std::array<QStringList, 5> sections;
    /// "question": begins the heading "Question 2: …".
    QSet<QString> question;
    /// Words that no complete sentence ends with, or hardly any: "and", "that".
    QSet<QString> unfinished;

    /// The words of Finnish, Swedish and English.
    static const MinutesWords &shipped();

    /// The section that @p heading opens.
    ///
    /// A heading of at most eight words that is no question and begins or ends with a word of the section, or
    /// has one at an end of its brackets: "Highlights of the day", "The ideal (quotes)". A word in the middle
    /// of a heading does not count: "What our decisions mean in practice" is a topic.
    std::optional<MinutesSection> sectionOf(const QString &heading) const;

    /// Whether @p heading begins with the word question and a number.
    bool isNumberedQuestion(const QString &heading) const;

    /// Whether @p text has whole sentences and then one that breaks off at a word like "and".
    bool breaksOff(const QString &text) const;
};

} // namespace raatihuone
