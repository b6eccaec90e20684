// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/branches.h"
#include "core/reports/composer.h"

namespace raatihuone {

/// Which minutes of an event are wanted.
enum class MinutesKind {
    Any,
    Minutes,
    Memo ///< memos and summaries of the work
};

/// The minutes of an event, in their order: of each kind those in the language of the report, and where there are none all
/// of them, in whichever languages they were written.
std::vector<Record> minutesOf(const Composer &out, RowId event, MinutesKind kind = MinutesKind::Any);

/// What minutes hold, as the parts of a report. People's words stand as they were written, in their own language; a part of
/// which nothing is recorded is left out. Headings of the parts are of @p level.
class MinutesParts
{
public:
    MinutesParts(Composer &out, std::vector<Record> minutes, int level = 2);

    const std::vector<Record> &minutes() const { return m_minutes; }

    void addIntroduction();
    /// Each topic with its text and what each stakeholder group said; @p isNumbered counts the topics.
    void addTopics(bool isNumbered);
    void addQuotes();
    /// Highlights, wishes or decisions: records of @p type with a text. @p heading is an English source string.
    void addEntries(int type, const char *heading, bool isNumbered);
    void addActions();

private:
    /// What somebody said, and the language in which it was written down.
    struct Said
    {
        Record record;
        std::optional<Language> language;

        QString text() const;
    };

    std::vector<Said> ofMinutes(int type) const;
    std::optional<Language> languageOf(const Record &said, const Record &minutes) const;
    void addTopic(const Record &topic, int number, const Record &minutes);
    void addGroupOfTopic(const std::vector<Branch> &branches, RowId group, std::optional<Language> language);

    Composer &m_out;
    std::vector<Record> m_minutes;
    int m_level;
};

} // namespace raatihuone
