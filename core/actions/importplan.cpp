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
        const std::vector<RowId> ids = index(field.target).find(name);
        if (ids.size() == 1)
            return successor(target, ids.front(), name);
        const QString message =
            ids.empty()
                ? QCoreApplication::translate("records", "There is no %1 \"%2\".")
                : QCoreApplication::translate("records", "More than one %1 is called \"%2\". Use the id.");
        return {Problem{Problem::Severity::Error, field.name,
                        message.arg(singular(m_source.words, target).toLower(), name.left(60))},
                name};
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

class Planner
{
public:
    Planner(const ListSource &source, const RecordType &type, const ImportMapping &mapping)
        : m_source(source),
          m_type(type),
          m_mapping(mapping),
          m_cells(source),
          m_match(source, type),
          m_records(source.connection, source.catalogue, type)
    {
    }

    ImportRow row(int number, const QStringList &cells)
    {
        ImportRow row;
        row.number = number;
        for (size_t column = 0; column < m_mapping.size(); ++column)
            if (m_mapping[column])
                readCell(row, *m_mapping[column], cells.value(qsizetype(column)).trimmed());
        judge(row);
        return row;
    }

private:
    /// What may not be stored may not be seen either.
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

    void judge(ImportRow &row)
    {
        Record record(m_type);
        set(record, row);
        findMatch(row, record);
        const auto before = row.match.isValid() ? m_records.read(row.match) : std::nullopt;
        Record after = before.value_or(record);
        set(after, row);
        row.changesMatch = before && !(after == *before);
        row.problemsAsNew = row.problems;
        for (const Problem &problem : problemsOf(record))
            row.problemsAsNew.push_back(problem);
        const Problems old = before ? problemsOf(*before) : Problems();
        for (const Problem &problem : problemsOf(after))
            if (std::find(old.begin(), old.end(), problem) == old.end())
                row.problems.push_back(problem);
    }

    static void set(Record &record, const ImportRow &row)
    {
        for (auto value = row.values.begin(); value != row.values.end(); ++value)
            record.set(value.key(), value.value());
    }

    void findMatch(ImportRow &row, const Record &record)
    {
        if (const int earlier = m_match.earlierRow(record, row.number); earlier > 0)
            refuse(row, say(QT_TRANSLATE_NOOP("import", "Row %1 is about the same record.")).arg(earlier));
        const ImportMatch::Hit hit = m_match.find(record);
        if (hit.ids.empty())
            return;
        row.match = hit.ids.front();
        row.isCertain = hit.isCertain;
        row.matchTitle = titlesOf(m_source, m_type, std::array{row.match}).value(0);
        if (hit.ids.size() > 1)
            refuse(row, say(QT_TRANSLATE_NOOP("import", "More than one record in the file fits this row.")));
        else if (const int earlier = m_rowOfMatch.value(row.match); earlier > 0 && !hasErrors(row.problems))
            refuse(row, say(QT_TRANSLATE_NOOP("import", "Row %1 is about the same record.")).arg(earlier));
        else
            m_rowOfMatch.insert(row.match, row.number);
    }

    static void refuse(ImportRow &row, const QString &message)
    {
        row.problems.push_back({Problem::Severity::Error, {}, message});
    }

    const ListSource &m_source;
    const RecordType &m_type;
    const ImportMapping &m_mapping;
    CellReader m_cells;
    ImportMatch m_match;
    RecordReader m_records;
    QHash<RowId, int> m_rowOfMatch;
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

ImportState ImportRow::state() const
{
    if (hasErrors(answer == ImportAnswer::AddNew ? problemsAsNew : problems))
        return ImportState::Refused;
    if (!match.isValid() || answer == ImportAnswer::AddNew)
        return ImportState::New;
    if (!changesMatch)
        return ImportState::Unchanged;
    return isCertain || answer == ImportAnswer::Update ? ImportState::Changed : ImportState::Same;
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

ImportPlan planImport(const ListSource &source, const RecordType &type, const QList<QStringList> &table,
                      const ImportMapping &mapping, const ListProgress &progress)
{
    ImportPlan plan{&type, mapping, {}};
    Planner planner(source, type, plan.mapping);
    for (qsizetype i = 1; i < table.size(); ++i) {
        if (i % rowsBetweenReports == 0)
            tell(progress, i);
        if (!isBlank(table[i]))
            plan.rows.push_back(planner.row(int(i) + 1, table[i]));
    }
    return plan;
}

} // namespace raatihuone
