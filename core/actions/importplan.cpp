// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importplan.h"

#include "core/actions/importcells.h"
#include "core/actions/importmatch.h"
#include "core/base/failure.h"
#include "core/base/identifiers.h"
#include "core/records/recordreader.h"
#include "core/rules/recordrules.h"
#include "core/search/listrows.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

constexpr qint64 rowsBetweenReports = 50;

QString say(const char *text)
{
    return QCoreApplication::translate("import", text);
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// The column "id" if it fills no field, or -1.
qsizetype idColumnOf(const QStringList &headings, const ImportMapping &mapping)
{
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (importKey(headings[i]) == QLatin1String("id") &&
            (size_t(i) >= mapping.size() || !mapping[size_t(i)]))
            return i;
    return -1;
}

Failure notImportable(const RecordType &type)
{
    return Failure(Failure::Kind::BadInput,
                   say(QT_TRANSLATE_NOOP("import", "Records of this kind cannot be read from a table.")),
                   type.name());
}

void refuse(Problems &problems, const QString &message)
{
    problems.push_back({Problem::Severity::Error, {}, message});
}

/// Reads all rows first: what a row says for certain goes before what another may mean.
class Planner
{
public:
    Planner(const ListSource &source, const RecordType &type, const ImportMapping &mapping,
            const QStringList &headings)
        : m_source(source),
          m_type(type),
          m_mapping(mapping),
          m_columns(std::max(headings.size(), qsizetype(mapping.size()))),
          m_idColumn(idColumnOf(headings, mapping)),
          m_cells(source),
          m_match(source, type),
          m_records(source.connection, source.catalogue, type)
    {
    }

    ImportRow read(int number, const QStringList &cells)
    {
        ImportRow row;
        row.number = number;
        for (size_t i = 0; i < m_mapping.size(); ++i)
            if (m_mapping[i])
                readCell(row, *m_mapping[i], cells.value(qsizetype(i)).trimmed());
        if (!isBlank(cells.mid(m_columns)))
            refuse(row.problems,
                   say(QT_TRANSLATE_NOOP("import", "The row has more cells than there are "
                                                   "columns. Check quotation marks and delimiters.")));
        identify(row, RowId::fromText(cells.value(m_idColumn).trimmed()));
        return row;
    }

    /// After all rows were read.
    void judge(ImportRow &row)
    {
        const Record record = recordOf(m_type, row);
        row.problemsAsNew = row.problems;
        const Problems asNew = allProblemsOf(record);
        row.problemsAsNew.insert(row.problemsAsNew.end(), asNew.begin(), asNew.end());
        if (!row.match.isValid())
            findMatch(row, record);
        if (row.match.isValid())
            judgeMatch(row);
        else
            row.problems.insert(row.problems.end(), asNew.begin(), asNew.end());
        if (!hasErrors(row.problemsAsNew))
            m_match.remember(record, row.number);
    }

private:
    /// A personal identity code in a cell that is no text would stand in the message of why it means nothing, which
    /// may not be seen either.
    void readCell(ImportRow &row, const Field &field, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (holdsPersonalIdentityCode(text)) {
            row.shown.insert(field.name, say(QT_TRANSLATE_NOOP("import", "(hidden)")));
            row.problems.push_back(
                {Problem::Severity::Error, field.name,
                 QCoreApplication::translate(
                     "records", "Personal identity codes are never stored. Remove it from the text.")});
            return;
        }
        const Understood cell = m_cells.read(field, text);
        row.shown.insert(field.name, cell.shown);
        if (!cell.note.isEmpty())
            row.notes += cell.note;
        if (const auto *problem = std::get_if<Problem>(&cell.reading))
            row.problems.push_back(*problem);
        else
            row.values.insert(field.name, std::get<Value>(cell.reading));
    }

    /// The record that a row names by its @p id or by a number of a register.
    void identify(ImportRow &row, RowId id)
    {
        if (id.isValid() && m_records.read(id)) {
            setMatch(row, id, true);
        } else {
            const ImportMatch::Hit hit = m_match.find(recordOf(m_type, row));
            if (!hit.isCertain || hit.ids.size() > 1)
                return;
            setMatch(row, hit.ids.front(), true);
        }
        claim(row);
    }

    void setMatch(ImportRow &row, RowId id, bool isCertain)
    {
        row.match = id;
        row.isCertain = isCertain;
        row.matchTitle = titlesOf(m_source, m_type, std::array{id}).value(0);
    }

    /// Of the rows about one record the first counts.
    void claim(ImportRow &row)
    {
        if (const int earlier = m_rowOfMatch.value(row.match); earlier > 0)
            refuse(row.problems, aboutTheSame(earlier));
        else if (!hasErrors(row.problems))
            m_rowOfMatch.insert(row.match, row.number);
    }

    void findMatch(ImportRow &row, const Record &record)
    {
        const ImportMatch::Hit hit = m_match.find(record);
        if (hit.ids.empty()) {
            findEarlierRow(row, record);
            return;
        }
        setMatch(row, hit.ids.front(), hit.isCertain);
        if (hit.ids.size() > 1)
            refuse(row.problems,
                   say(QT_TRANSLATE_NOOP("import", "More than one record in the file fits this row.")));
        else
            claim(row);
    }

    void findEarlierRow(ImportRow &row, const Record &record)
    {
        const ImportMatch::EarlierRow earlier = m_match.earlierRow(record);
        if (earlier.number == 0)
            return;
        row.earlierRow = earlier.number;
        row.isCertain = earlier.isCertain;
        refuse(row.problems, aboutTheSame(earlier.number));
        if (earlier.isCertain)
            refuse(row.problemsAsNew, aboutTheSame(earlier.number));
    }

    static QString aboutTheSame(int row)
    {
        return say(QT_TRANSLATE_NOOP("import", "Row %1 is about the same record.")).arg(row);
    }

    /// Adds what would be wrong with the match, unless it is so already.
    void judgeMatch(ImportRow &row)
    {
        const auto before = m_records.read(row.match);
        if (!before)
            return; // removed this moment
        Record after = *before;
        setValues(after, row);
        row.changesMatch = !(after == *before);
        const Problems old = allProblemsOf(*before);
        for (const Problem &problem : allProblemsOf(after))
            if (std::find(old.begin(), old.end(), problem) == old.end())
                row.problems.push_back(problem);
    }

    Problems allProblemsOf(const Record &record) const
    {
        return raatihuone::allProblemsOf(m_source.connection, m_source.catalogue, m_source.words, record);
    }

    const ListSource &m_source;
    const RecordType &m_type;
    const ImportMapping &m_mapping;
    const qsizetype m_columns;
    const qsizetype m_idColumn;
    CellReader m_cells;
    ImportMatch m_match;
    RecordReader m_records;
    QHash<RowId, int> m_rowOfMatch;
};

} // namespace

bool ImportRow::isAsked() const
{
    return stateAfter(ImportAnswer::None) == ImportState::Same;
}

ImportState ImportRow::state() const
{
    return stateAfter(answer);
}

ImportState ImportRow::stateAfter(ImportAnswer said) const
{
    const bool mayBeAnother = !isCertain && (match.isValid() || earlierRow > 0);
    const bool isUnchanged = match.isValid() && !changesMatch && !hasErrors(problems);
    const bool isPossible = !hasErrors(problems) || !hasErrors(problemsAsNew);
    if (mayBeAnother && said == ImportAnswer::None && !isUnchanged)
        return isPossible ? ImportState::Same : ImportState::Refused;
    const bool isNew = said == ImportAnswer::AddNew || (!match.isValid() && earlierRow == 0);
    if (hasErrors(isNew ? problemsAsNew : problems))
        return ImportState::Refused;
    if (isNew)
        return ImportState::New;
    return changesMatch ? ImportState::Changed : ImportState::Unchanged;
}

int ImportPlan::count(ImportState state) const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [state](const ImportRow &row) { return row.state() == state; }));
}

int ImportPlan::writable() const
{
    return count(ImportState::New) + count(ImportState::Changed);
}

bool isImportable(const RecordType &type)
{
    return !type.isLink() && !type.isKeptByProgram() &&
           std::none_of(type.fields().begin(), type.fields().end(),
                        [](const Field &field) { return field.kind == Kind::Subject; });
}

Record recordOf(const RecordType &type, const ImportRow &row)
{
    Record record(type);
    setValues(record, row);
    return record;
}

void setValues(Record &record, const ImportRow &row)
{
    for (auto value = row.values.begin(); value != row.values.end(); ++value)
        record.set(value.key(), value.value());
}

ImportPlan planImport(const ListSource &source, const RecordType &type, const QList<QStringList> &table,
                      const ImportMapping &mapping, const Progress &progress)
{
    if (!isImportable(type))
        throw notImportable(type);
    ImportPlan plan{&type, mapping, {}};
    Planner planner(source, type, plan.mapping, table.value(0));
    // Every row is gone through twice.
    const Progress half = [&progress](qint64 steps) { return !progress || progress(steps / 2); };
    Steps steps(half, rowsBetweenReports);
    for (qsizetype i = 1; i < table.size(); ++i) {
        steps.count();
        if (!isBlank(table[i]))
            plan.rows.push_back(planner.read(int(i) + 1, table[i]));
    }
    for (ImportRow &row : plan.rows) {
        steps.count();
        planner.judge(row);
    }
    return plan;
}

} // namespace raatihuone
