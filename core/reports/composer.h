// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"
#include "core/reports/report.h"

namespace raatihuone {

/// What a figure rests on, on one line: its period, its n and its source, as far as they are known.
QString factsOf(const Words &words, const Statistic &figure);

/// What every report is put together with: words of its language, records that are not archived, and blocks added one
/// after the other.
class Composer
{
public:
    Composer(const Records &records, bool isPublic) : m_records(records), m_isPublic(isPublic) {}

    const Records &records() const { return m_records; }
    const Words &words() const { return m_records.words(); }
    const RecordType &type(int number) const { return m_records.file().catalogue().type(number); }
    Connection &connection() const { return m_records.connection(); }
    bool isPublic() const { return m_isPublic; }

    /// @p text is an English source string in the context "report".
    QString say(const char *text, int count = -1) const { return words()("report", text, count); }
    /// The value of a field as people read it; nothing of a personal field in a public report.
    QString shown(const Record &record, const char *field) const;
    QString titleOf(int type, RowId id) const { return m_records.title(this->type(type), id); }
    /// The same; in a public report a record that is named after a person has no name.
    QString nameOf(const RecordType &type, RowId id) const;
    /// The title of a report, with the municipality if it is about one: "Directory of organisations: Kauhava".
    QString ofPlace(const QString &title, std::optional<RowId> municipality) const;
    /// The records whose @p field refers to @p owner, in the order of their type, without archived ones.
    std::vector<Record> referring(int type, const char *field, RowId owner) const;
    /// The language of a code where it is not that of the report.
    std::optional<Language> foreign(const QString &code) const;

    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    void addHeading(int level, const QString &text) { add({Heading{level, text}}); }
    void addParagraph(const QString &text) { add({Paragraph{text}}); }
    /// Pairs of a label and a value, without those that have none.
    void addFacts(const std::vector<std::pair<QString, QString>> &pairs);
    /// The chart of a figure, its table under its title, what it rests on, and what data it lacks.
    void addFigure(const Statistic &figure);

    /// What the report tells of, for its cover: "2025", "1.1.2025 – 31.12.2025".
    void setPeriod(const QString &period) { m_document.period = period; }

    /// The report: its title, and in one sentence what it is.
    Document take(const QString &title, const QString &subject);

private:
    const Records &m_records;
    bool m_isPublic;
    Document m_document;
};

} // namespace raatihuone
