// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"
#include "core/reports/report.h"
#include "core/rules/publicity.h"

#include <map>

namespace raatihuone {

/// What a figure rests on, on one line: its period, its n and its source, as far as they are known.
QString factsOf(const Words &words, const Statistic &figure);

/// What every report is put together with: words of its language, records that are not archived, and blocks added one
/// after the other.
class Composer
{
public:
    Composer(const Records &records, bool isPublic);

    const Records &records() const { return m_records; }
    const Words &words() const { return m_records.words(); }
    const RecordType &type(int number) const { return m_records.file().catalogue().type(number); }
    Connection &connection() const { return m_records.connection(); }
    bool isPublic() const { return m_isPublic; }

    /// @p text is an English source string in the context "report".
    QString say(const char *text, int count = -1) const { return words()("report", text, count); }
    /// Whether the report tells of the record: a public one only of what everybody may be told.
    bool tells(const RecordType &type, RowId id) const
    {
        return !m_isPublic || m_publicity.mayBeTold(type, id);
    }
    /// The value of a field as people read it, of references those that the report tells of; nothing of a personal field
    /// in a public report.
    Worded shown(const Record &record, const char *field) const;
    /// What people call a record, in whichever language it stands; of one that the report does not tell of, that.
    Worded titleOf(int type, RowId id) const;
    /// The same; in a public report a record that is named after a person has no name.
    Worded nameOf(const RecordType &type, RowId id) const;
    /// The title of a report, with the municipality if it is about one: "Directory of organisations: Kauhava".
    QString ofPlace(const QString &title, std::optional<RowId> municipality) const;
    /// The records whose @p field refers to @p owner, in the order of their type, without archived ones and those that
    /// the report does not tell of.
    std::vector<Record> referring(int type, const char *field, RowId owner) const;
    /// The language of a code where it is not that of the report.
    std::optional<Language> foreign(const QString &code) const;

    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    void addHeading(int level, const QString &text) { add({Heading{level, text}}); }
    void addHeading(int level, const Worded &text) { add({Heading{level, text.text}, text.language}); }
    void addParagraph(const QString &text) { add({Paragraph{text}}); }
    /// Pairs of a label and a value, without those that have none.
    void addFacts(const std::vector<std::pair<QString, Cell>> &pairs);
    /// The chart of a figure, its table under its title, what it rests on, and what data it lacks.
    void addFigure(const Statistic &figure);

    /// A list of what was called so far by a name in another language because that of the report is missing; the rest of a
    /// long one as a number.
    void addMissingNames();

    /// What the report tells of, for its cover: "2025", "1.1.2025 – 31.12.2025".
    void setPeriod(const QString &period) { m_document.period = period; }

    /// The report: its title, and in one sentence what it is.
    Document take(const QString &title, const QString &subject);

private:
    std::optional<Language> writtenIn(const RecordType &type, RowId id) const;
    void note(const RecordType &type, RowId id, const Worded &title) const;

    const Records &m_records;
    bool m_isPublic;
    Publicity m_publicity;
    mutable std::map<RowId, Worded> m_missingNames; ///< noted while they are told
    Document m_document;
};

} // namespace raatihuone
