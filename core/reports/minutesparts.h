// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/branches.h"
#include "core/reports/composer.h"

namespace raatihuone {

/// What the minutes of one event hold, as the parts of a report. People's words stand as they were written, in their own
/// language; a part of which nothing is recorded is left out.
class MinutesParts
{
public:
    MinutesParts(Composer &out, RowId event);

    const std::vector<Record> &minutes() const { return m_minutes; }

    /// Each topic with its text and what each stakeholder group said; @p isNumbered counts the topics.
    void addTopics(bool isNumbered);
    void addQuotes();
    /// Highlights, wishes or decisions: records of @p type with a text. @p heading is an English source string.
    void addEntries(int type, const char *heading, bool isNumbered, int level = 2);
    void addActions();

private:
    struct Said
    {
        Record record;
        std::optional<Language> language; ///< that it was written in, where it is not that of the report

        QString text() const;
    };

    std::vector<Said> ofMinutes(int type) const;
    std::optional<Language> languageOf(const Record &minutes) const;
    void addTopic(const Record &topic, int number, std::optional<Language> language);
    void addGroupOfTopic(const std::vector<Branch> &branches, RowId group, std::optional<Language> language);

    Composer &m_out;
    std::vector<Record> m_minutes;
};

} // namespace raatihuone
