// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/history.h"

#include "core/catalogue/tables.h"
#include "core/edits/commit.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr auto commitColumns = "SELECT id, kind, hlc, author, label FROM edit_commit ";

HistoryEntry entryOf(const Query &commit)
{
    HistoryEntry entry;
    entry.commit = commit.id(0);
    entry.kind = commit.text(1);
    entry.at = QDateTime::fromMSecsSinceEpoch(commit.number(2) >> 16, Qt::UTC);
    entry.author = commit.text(3);
    entry.label = commit.text(4);
    return entry;
}

HistoryEntry commitOf(Connection &db, qint64 dot)
{
    Query query(db, QLatin1String(commitColumns) + whereCommitOf, dot);
    return query.next() ? entryOf(query) : HistoryEntry();
}

HistoryEntry made(HistoryEntry entry, const RecordType &type, RowId record)
{
    entry.type = &type;
    entry.record = record;
    entry.oldValue = 0;
    entry.newValue = 1;
    return entry;
}

std::optional<HistoryEntry> changed(HistoryEntry entry, const Catalogue &catalogue, const Query &edit)
{
    const int column = int(edit.number(1));
    entry.type = catalogue.find(column / 100);
    if (!entry.type)
        return std::nullopt; // a newer schema
    entry.field = column % 100 == 0 ? nullptr : entry.type->field(column % 100);
    entry.record = edit.id(0);
    entry.oldValue = entry.field ? edit.value(2) : Value(edit.number(3) == 1 ? 0 : 1);
    entry.newValue = edit.value(3);
    for (Value *value : {&entry.oldValue, &entry.newValue})
        if (value->isBytes()) // withheld
            *value = {};
    if (entry.field && entry.field->isSpecial)
        entry.oldValue = entry.newValue = {};
    return entry;
}

void appendRow(std::vector<HistoryEntry> &entries, DataFile &file, const RecordType &type, RowId record)
{
    if (!record.isReference())
        entries.push_back(made(commitOf(file.connection(), record.value()), type, record));
    Query edits(file.connection(), "SELECT \"row\", col, old, new, id FROM edit WHERE \"row\" = ?", record);
    while (edits.next())
        if (auto entry = changed(commitOf(file.connection(), edits.number(4)), file.catalogue(), edits))
            entries.push_back(*entry);
}

void appendCommit(std::vector<HistoryEntry> &entries, DataFile &file, const HistoryEntry &commit)
{
    if (commit.kind == QLatin1String("start")) {
        entries.push_back(commit);
        return;
    }
    const qint64 end = endOf(file.connection(), commit.commit);
    for (const RecordType &type : file.catalogue().types()) {
        Query rows(file.connection(),
                   QStringLiteral("SELECT id FROM %1 WHERE id > ?1 AND id < ?2 UNION ALL "
                                  "SELECT id FROM grave WHERE id > ?1 AND id < ?2 AND tbl = %2 ORDER BY id")
                       .arg(quoted(type.name()))
                       .arg(type.number() * 100),
                   commit.commit, end);
        while (rows.next())
            entries.push_back(made(commit, type, rows.id(0)));
    }
    Query edits(file.connection(),
                "SELECT \"row\", col, old, new FROM edit WHERE id > ? AND id < ? ORDER BY id", commit.commit,
                end);
    while (edits.next())
        if (auto entry = changed(commit, file.catalogue(), edits))
            entries.push_back(*entry);
}

/// The link rows of a record, living and removed.
std::vector<RowId> linksOf(DataFile &file, const RecordType &link, RowId owner)
{
    std::vector<RowId> rows;
    Query query(file.connection(),
                QStringLiteral("SELECT id FROM %1 WHERE owner = ?1 UNION "
                               "SELECT id FROM grave WHERE owner = ?1 AND tbl = %2")
                    .arg(quoted(link.name()))
                    .arg(link.number() * 100),
                owner);
    while (query.next())
        rows.push_back(query.id(0));
    return rows;
}

} // namespace

std::vector<HistoryEntry> historyOf(DataFile &file, const RecordType &type, RowId record)
{
    std::vector<HistoryEntry> entries;
    appendRow(entries, file, type, record);
    for (const Field &field : type.fields())
        if (field.link > 0)
            for (const RowId link : linksOf(file, file.catalogue().type(field.link), record))
                appendRow(entries, file, file.catalogue().type(field.link), link);
    std::stable_sort(entries.begin(), entries.end(), [](const HistoryEntry &left, const HistoryEntry &right) {
        return left.at > right.at || (left.at == right.at && left.commit > right.commit);
    });
    return entries;
}

std::vector<HistoryEntry> latestCommits(DataFile &file, int limit)
{
    std::vector<HistoryEntry> entries;
    Query commits(file.connection(),
                  QLatin1String(commitColumns) +
                      QStringLiteral("WHERE id IN (SELECT c.id FROM site s, edit_commit c WHERE c.id IN "
                                     "(SELECT id FROM edit_commit WHERE id BETWEEN s.id << 32 AND s.id << 32 "
                                     "| 4294967295 ORDER BY id DESC LIMIT ?1)) "
                                     "ORDER BY hlc DESC, id DESC LIMIT ?1"),
                  limit > 0 ? limit : -1);
    while (commits.next())
        entries.push_back(entryOf(commits));
    return entries;
}

std::vector<HistoryEntry> history(DataFile &file, int limit)
{
    std::vector<HistoryEntry> entries;
    for (const HistoryEntry &commit : latestCommits(file, limit))
        appendCommit(entries, file, commit);
    return entries;
}

} // namespace raatihuone
