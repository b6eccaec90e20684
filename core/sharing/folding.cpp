// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/folding.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/edits/evaluation.h"

namespace raatihuone {

namespace {

const QString &otherEnd(const Field &field)
{
    static const QString owner = QStringLiteral("owner"), target = QStringLiteral("target");
    return field.name == owner ? target : owner;
}

/// A link that is there already, or would lead to its own record, goes instead of moving.
void dropDoubleLinks(Connection &db, const Inbound &inbound, RowId from, RowId to)
{
    db.run(
        QStringLiteral("DELETE FROM %1 WHERE %2 = ?1 AND (%3 IN (?1, ?2) OR %3 IN (SELECT %3 FROM %1 WHERE "
                       "%2 = ?2))")
            .arg(quoted(inbound.type->name()), quoted(inbound.field->name), otherEnd(*inbound.field)),
        from, to);
}

void repointReference(Connection &db, const Inbound &inbound, RowId from, RowId to)
{
    if (inbound.type->isLink())
        dropDoubleLinks(db, inbound, from, to);
    db.run(
        QStringLiteral("UPDATE %1 SET %2 = CASE id WHEN ?2 THEN NULL ELSE ?2 END WHERE %2 = ?1 AND id <> ?1")
            .arg(quoted(inbound.type->name()), quoted(inbound.field->name)),
        from, to);
}

/// The fields of any type that may refer to a record of any type.
std::vector<Inbound> subjects(const Catalogue &catalogue)
{
    std::vector<Inbound> found;
    for (const RecordType &type : catalogue.types())
        for (const Field &field : type.fields())
            if (field.kind == Kind::Subject)
                found.push_back({&type, &field});
    return found;
}

std::vector<Inbound> allInbound(const Catalogue &catalogue, const RecordType &type)
{
    std::vector<Inbound> all = catalogue.inbound(type);
    const std::vector<Inbound> more = subjects(catalogue);
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// Of a record and itself, or said twice.
void dropIdlePairs(Connection &db, const Catalogue &catalogue, RowId row)
{
    if (const RecordType *type = catalogue.find(TypeNumber::DistinctPair))
        db.run(QStringLiteral(
                   "DELETE FROM %1 WHERE ?1 IN (first, second) AND (first = second OR EXISTS (SELECT 1 "
                   "FROM %1 o WHERE o.id < %1.id AND ((o.first = %1.first AND o.second = %1.second) OR "
                   "(o.first = %1.second AND o.second = %1.first))))")
                   .arg(quoted(type->name())),
               row);
}

bool isReferredTo(Connection &db, const std::vector<Inbound> &inbound, RowId row)
{
    return std::any_of(inbound.begin(), inbound.end(), [&](const Inbound &reference) {
        return db
            .value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?1 AND id <> ?1 LIMIT 1")
                       .arg(quoted(reference.type->name()), quoted(reference.field->name)),
                   row)
            .has_value();
    });
}

struct Unfinished
{
    const RecordType *type;
    RowId folded;
    RowId survivor;
};

std::vector<Unfinished> unfinishedFolds(DataFile &file)
{
    Connection &db = file.connection();
    const Evaluation evaluation(db, file.catalogue());
    std::vector<Unfinished> found;
    Query folds(db,
                "SELECT DISTINCT e.\"row\", e.col FROM edit e WHERE e.live AND e.col % 100 = 0 AND e.new > 1 "
                "ORDER BY e.\"row\"");
    while (folds.next()) {
        const RecordType *type = file.catalogue().find(int(folds.number(1)) / 100);
        const RowId row = folds.id(0);
        if (!type || !evaluation.isGone(row) || !isReferredTo(db, allInbound(file.catalogue(), *type), row))
            continue;
        const RowId survivor = standsFor(db, row);
        if (survivor != row && evaluation.isShown(survivor, *type) && !evaluation.isGone(survivor))
            found.push_back({type, row, survivor});
    }
    return found;
}

/// The heads of a row's cells: what an edit of its existence has seen.
QList<qint64> seenOf(Connection &db, RowId row)
{
    QList<qint64> seen;
    Query others(db, "SELECT id FROM edit WHERE \"row\" = ? AND live AND col % 100 <> 0", row);
    while (others.next())
        seen += others.number(0);
    return seen;
}

} // namespace

void repoint(Commit &commit, const RecordType &type, RowId from, RowId to)
{
    Connection &db = commit.connection();
    const Catalogue &catalogue = commit.file().catalogue();
    for (const Inbound &inbound : allInbound(catalogue, type))
        repointReference(db, inbound, from, to);
    dropIdlePairs(db, catalogue, to);
}

void keepRow(Commit &commit, const RecordType &type, RowId row)
{
    Evaluation evaluation(commit.connection(), commit.file().catalogue());
    const int column = type.number() * 100;
    CellEdit edit{row, column, {}, 1, {}, seenOf(commit.connection(), row)};
    const QList<Head> heads = evaluation.heads(row, column);
    for (const Head &head : heads)
        edit.replaces += head.dot;
    commit.writeEdit(edit);
    evaluation.recompute({{type.number(), {row}}});
}

void foldInto(Commit &commit, const RecordType &type, RowId folded, RowId survivor)
{
    Evaluation evaluation(commit.connection(), commit.file().catalogue());
    const int column = type.number() * 100;
    CellEdit edit{folded, column, {}, survivor, {}, seenOf(commit.connection(), folded)};
    const QList<Head> heads = evaluation.heads(folded, column);
    for (const Head &head : heads)
        edit.replaces += head.dot;
    commit.writeEdit(edit);
    evaluation.recompute({{type.number(), {folded}}});
}

RowId standsFor(Connection &connection, RowId row)
{
    QSet<RowId> passed;
    for (RowId at = row; !passed.contains(at);) {
        passed.insert(at);
        const auto next =
            connection.value("SELECT max(new) FROM edit WHERE \"row\" = ? AND live AND col % 100 = 0", at);
        const bool isGone = connection.value("SELECT 1 FROM gone WHERE \"row\" = ?", at).has_value();
        if (!next || next->toNumber() <= 1 || !isGone)
            return at;
        at = next->toId();
    }
    return row;
}

bool finishFolds(DataFile &file)
{
    if (file.mode() == DataFile::Mode::ReadOnly || unfinishedFolds(file).empty())
        return false;
    Commit commit(file, QStringLiteral("fold"), Commit::Kind::Fold);
    for (const Unfinished &fold : unfinishedFolds(file))
        repoint(commit, *fold.type, fold.folded, fold.survivor);
    return commit.finish();
}

} // namespace raatihuone
