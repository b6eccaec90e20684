// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/eraserecord.h"

#include "core/actions/erasurereach.h"
#include "core/catalogue/tables.h"
#include "core/edits/evaluation.h"
#include "core/edits/withoutedits.h"
#include "core/sharing/erasures.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

Failure refused(const char *text)
{
    return Failure(Failure::Kind::BadInput, QCoreApplication::translate("actions", text));
}

bool isErased(Connection &db, const RecordType &type, RowId id)
{
    return db.value("SELECT 1 FROM erased WHERE \"row\" = ? AND col = ?", id, type.number() * 100)
        .has_value();
}

void expectErasable(const Records &records, const RecordType &type, RowId id)
{
    const bool isPersonal = std::any_of(type.fields().begin(), type.fields().end(),
                                        [](const Field &field) { return field.isPersonal; });
    if (!isPersonal)
        throw refused(QT_TRANSLATE_NOOP(
            "actions", "Records of this type hold nothing about people. Remove the record instead."));
    if (id.isReference())
        throw refused(QT_TRANSLATE_NOOP("actions", "This row ships with the program and cannot be erased."));
    const bool isBuried = records.file()
                              .connection()
                              .value("SELECT 1 FROM grave WHERE id = ? AND tbl = ?", id, type.number() * 100)
                              .has_value();
    if (!isBuried && !isErased(records.file().connection(), type, id))
        records.read(type, id); // throws if there is none
}

std::vector<Peer> holders(DataFile &file, const QList<RowId> &rows)
{
    std::vector<Peer> all = peersOf(file);
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&rows](const Peer &peer) {
                                 return std::none_of(rows.begin(), rows.end(), [&peer](RowId row) {
                                     return peer.seqs.value(row.site()) >= row.seq();
                                 });
                             }),
              all.end());
    return all;
}

/// The texts of which people make the name of a record, as LIKE looks for them.
QStringList patternsOf(DataFile &file, const RecordType &type, RowId id)
{
    const auto cells = Evaluation(file.connection(), file.catalogue()).cells(id, type);
    QStringList patterns;
    for (const QString &name : type.titleFields()) {
        const Field *field = type.field(name);
        QString text = field ? cells.value(type.column(*field)).toText() : QString();
        if (!text.isEmpty())
            patterns += QLatin1Char('%') +
                        text.replace(QLatin1String("\\"), QLatin1String("\\\\"))
                            .replace(QLatin1Char('%'), QLatin1String("\\%"))
                            .replace(QLatin1Char('_'), QLatin1String("\\_")) +
                        QLatin1Char('%');
    }
    return patterns;
}

/// A condition on the row that one of its texts holds every pattern; empty if it has no texts.
QString naming(const RecordType &type, const QStringList &patterns)
{
    QStringList fields;
    for (const Field &field : type.fields()) {
        if (!field.hasColumn() ||
            (field.kind != Kind::Text && field.kind != Kind::LongText && field.kind != Kind::Texts))
            continue;
        QStringList parts;
        for (const QString &pattern : patterns)
            parts += QStringLiteral("%1 LIKE %2 ESCAPE '\\'").arg(quoted(field.name), sqlString(pattern));
        fields += QLatin1Char('(') + parts.join(QStringLiteral(" AND ")) + QLatin1Char(')');
    }
    return fields.join(QStringLiteral(" OR "));
}

qint64 mentionsOf(DataFile &file, const ErasureReach &reach, const QStringList &patterns)
{
    qint64 count = 0;
    for (const RecordType &type : file.catalogue().types()) {
        const QString condition = patterns.isEmpty() ? QString() : naming(type, patterns);
        if (condition.isEmpty())
            continue;
        Query rows(file.connection(),
                   QStringLiteral("SELECT id FROM %1 WHERE %2").arg(quoted(type.name()), condition));
        while (rows.next())
            count += !reach.contains(type.number(), rows.id(0));
    }
    return count;
}

Erasure planOf(DataFile &file, const RecordType &type, RowId id, const ErasureReach &reach)
{
    Erasure plan;
    plan.rows = reach.rows();
    plan.folded = reach.records();
    plan.folded.removeAll(id);
    plan.peers = holders(file, reach.records());
    plan.mentions = mentionsOf(file, reach, patternsOf(file, type, id));
    return plan;
}

/// References from elsewhere that need not be there become empty; the rest goes on referring to a nameless record.
void emptyReferences(Commit &commit, const RecordType &type, RowId row)
{
    for (const Inbound &inbound : commit.file().catalogue().inbound(type))
        if (!inbound.field->isRequired && !inbound.field->isPart && !inbound.type->isLink())
            commit.connection().run(QStringLiteral("UPDATE %1 SET %2 = NULL WHERE %2 = ?")
                                        .arg(quoted(inbound.type->name()), quoted(inbound.field->name)),
                                    row);
}

template <typename Work>
void forEachRow(const Commit &commit, const ErasureReach::Rows &rows, const Work &work)
{
    for (auto each = rows.begin(); each != rows.end(); ++each)
        for (const RowId row : *each)
            work(commit.file().catalogue().type(each.key()), row);
}

void write(DataFile &file, const RecordType &type, const ErasureReach::Rows &rows)
{
    Commit commit(file, QStringLiteral("erase ") + type.name(), Commit::Kind::Erase);
    forEachRow(commit, rows, [&](const RecordType &each, RowId row) { emptyReferences(commit, each, row); });
    std::vector<ErasedCell> erased;
    forEachRow(commit, rows, [&erased](const RecordType &each, RowId row) {
        erased.emplace_back(row, each.number() * 100);
    });
    markErased(commit, erased);
    {
        const WithoutEdits withoutEdits(file.connection());
        scrub(file.connection(), file.catalogue(), file.schema().version());
    }
    forEachRow(commit, rows, [&](const RecordType &each, RowId row) {
        commit.connection().run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(each.name())), row);
    });
    commit.finish(Commit::WhenEmpty::Keep);
}

} // namespace

Erasure planErasure(const Records &records, const RecordType &type, RowId id)
{
    expectErasable(records, type, id);
    return planOf(records.file(), type, id, ErasureReach(records.file(), type, id));
}

Erasure eraseRecord(Records &records, const RecordType &type, RowId id)
{
    expectErasable(records, type, id);
    DataFile &file = records.file();
    const ErasureReach reach(file, type, id);
    Erasure erasure = planOf(file, type, id, reach);
    if (!isErased(file.connection(), type, id))
        write(file, type, reach.rows());
    erasure.left = finishErasures(file);
    return erasure;
}

} // namespace raatihuone
