// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importplan.h"

#include "core/actions/importmatch.h"
#include "core/base/identifiers.h"
#include "core/catalogue/tables.h"
#include "core/records/fieldrules.h"
#include "core/records/fieldtext.h"
#include "core/records/nameindex.h"
#include "core/records/recordreader.h"
#include "core/search/batches.h"
#include "core/search/listrows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

constexpr qint64 rowsBetweenReports = 50;

QString say(const char *text)
{
    return QCoreApplication::translate("import", text);
}

/// What a cell means, and what of it deserves a word.
struct Understood
{
    Reading reading;
    QString shown;
    QString note{};
};

/// Reads cells; references by the names of their targets, which are read once a type.
class CellReader
{
public:
    explicit CellReader(const ListSource &source) : m_source(source) {}

    Understood read(const Field &field, const QString &text)
    {
        if (field.target == 0)
            return plain(field, text);
        Understood all{Value(), {}};
        QStringList ids, titles, notes;
        for (const QString &part : partsOf(field, text)) {
            const Understood one = reference(field, part);
            if (std::holds_alternative<Problem>(one.reading))
                return {one.reading, text};
            ids += std::get<Value>(one.reading).toText();
            titles += one.shown;
            if (!one.note.isEmpty())
                notes += one.note;
        }
        ids.removeDuplicates();
        const bool isSeveral = holdsSeveral(field.kind);
        all.reading = isSeveral       ? Value::several(ids)
                      : ids.isEmpty() ? Value()
                                      : Value(ids.first().toLongLong());
        all.shown = titles.join(QStringLiteral(", "));
        all.note = notes.join(QStringLiteral(", "));
        return all;
    }

private:
    Understood plain(const Field &field, const QString &text) const
    {
        const Reading reading = readField(field, text);
        const auto *value = std::get_if<Value>(&reading);
        return {reading, value ? shownValue(m_source.words, field, *value) : text};
    }

    /// Several references are parted by commas, unless the whole is one name.
    QStringList partsOf(const Field &field, const QString &text)
    {
        if (!holdsSeveral(field.kind) || index(field.target).find(text).size() == 1)
            return {text};
        static const QRegularExpression separators(QStringLiteral("\\s*[\\n,;]\\s*"));
        return text.split(separators, Qt::SkipEmptyParts);
    }

    const NameIndex &index(int typeNumber)
    {
        const auto found = m_indexes.find(typeNumber);
        if (found != m_indexes.end())
            return found->second;
        return m_indexes
            .try_emplace(typeNumber, m_source.connection, m_source.catalogue, m_source.words,
                         m_source.catalogue.type(typeNumber))
            .first->second;
    }

    Understood reference(const Field &field, const QString &name)
    {
        const RecordType &target = m_source.catalogue.type(field.target);
        const Reading reading = readReference(m_source.connection, m_source.words, {field, target, name},
                                              index(field.target).find(name));
        const auto *id = std::get_if<Value>(&reading);
        return id ? successor(target, id->toId(), name) : Understood{reading, name};
    }

    /// A municipality that has become part of another stands for that one.
    Understood successor(const RecordType &target, RowId id, const QString &name) const
    {
        const Field *field = target.field(QStringLiteral("successor"));
        const auto later =
            field && field->target == target.number()
                ? m_source.connection.value(QStringLiteral("SELECT successor FROM %1 WHERE id = ? AND "
                                                           "successor IS NOT NULL")
                                                .arg(quoted(target.name())),
                                            id)
                : std::nullopt;
        const RowId meant = later ? later->toId() : id;
        const QString title = titlesOf(m_source, target, std::array{meant}).value(0);
        return {Value(meant), title, later ? name + QStringLiteral(" \u2192 ") + title : QString()};
    }

    const ListSource &m_source;
    std::map<int, NameIndex> m_indexes;
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
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
          m_cells(source),
          m_match(source, type),
          m_records(source.connection, source.catalogue, type)
    {
        for (qsizetype i = 0; i < headings.size() && m_idColumn < 0; ++i)
            if (importKey(headings[i]) == QLatin1String("id") && !m_mapping[size_t(i)])
                m_idColumn = i;
    }

    ImportRow read(int number, const QStringList &cells)
    {
        ImportRow row;
        row.number = number;
        for (size_t i = 0; i < m_mapping.size(); ++i)
            if (m_mapping[i])
                readCell(row, *m_mapping[i], cells.value(qsizetype(i)).trimmed());
        if (!isBlank(cells.mid(m_columns)))
            refuse(row.problems, say(QT_TRANSLATE_NOOP("import", "The row has more cells than there are "
                                                                 "columns. Check quotes and delimiters.")));
        identify(row, RowId::fromText(cells.value(m_idColumn).trimmed()));
        return row;
    }

    /// After all rows were read.
    void judge(ImportRow &row)
    {
        const Record record = recordOf(m_type, row);
        row.problemsAsNew = row.problems;
        const Problems asNew = problemsOf(record);
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
        Problems problems = problemsOf(record);
        const Problems rings = ringsOf(m_source.connection, record);
        problems.insert(problems.end(), rings.begin(), rings.end());
        return problems;
    }

    const ListSource &m_source;
    const RecordType &m_type;
    const ImportMapping &m_mapping;
    const qsizetype m_columns;
    qsizetype m_idColumn = -1;
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
