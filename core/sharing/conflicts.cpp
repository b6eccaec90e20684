// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/conflicts.h"

#include "core/catalogue/tables.h"
#include "core/edits/evaluation.h"
#include "core/sharing/folding.h"
#include "core/sharing/mergelog.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

/// A cell of which edits disagree; column % 100 = 0 is the existence of the row.
struct Dispute
{
    RowId row;
    int column = 0;
};

/// Finds conflicts and says who said what.
class ConflictReader
{
public:
    ConflictReader(Connection &connection, const Catalogue &catalogue)
        : m_db(connection), m_catalogue(catalogue), m_evaluation(connection, catalogue)
    {
    }
    explicit ConflictReader(DataFile &file) : ConflictReader(file.connection(), file.catalogue()) {}

    std::vector<Dispute> all() const;
    std::optional<Conflict> read(const Dispute &dispute);

private:
    void addFields(std::vector<Dispute> &found) const;
    void addRows(std::vector<Dispute> &found) const;
    const RecordType *typeOf(const Dispute &dispute) const;
    bool isVisible(const Dispute &dispute) const;
    void readField(Conflict &conflict, int column);
    void readRow(Conflict &conflict);
    std::optional<qint64> whatKeeps(const Conflict &conflict) const;
    std::optional<qint64> whatRefers(const Conflict &conflict) const;
    ConflictValue valueOf(qint64 dot, const Value &value);
    QString fileOf(qint64 dot);
    bool isLater(qint64 left, qint64 right) const;

    Connection &m_db;
    const Catalogue &m_catalogue;
    Evaluation m_evaluation;
    std::optional<QList<MergeEntry>> m_merges;
};

std::vector<Dispute> ConflictReader::all() const
{
    std::vector<Dispute> found;
    addFields(found);
    addRows(found);
    std::sort(found.begin(), found.end(), [](const Dispute &left, const Dispute &right) {
        return std::pair(left.row, left.column) < std::pair(right.row, right.column);
    });
    return found;
}

/// Only cells that were edited more than once can be disputed; the index alone tells which. It is passed over as a whole:
/// nothing is kept about conflicts that could be wrong.
void ConflictReader::addFields(std::vector<Dispute> &found) const
{
    Query cells(m_db,
                "SELECT c.\"row\", c.col FROM (SELECT \"row\", col FROM edit WHERE col % 100 <> 0 GROUP BY "
                "\"row\", col HAVING count(*) > 1) c CROSS JOIN edit e ON e.\"row\" = c.\"row\" AND e.col = "
                "c.col AND e.live GROUP BY c.\"row\", c.col HAVING count(*) > 1 AND count(DISTINCT "
                "quote(e.new)) > 1");
    while (cells.next())
        if (const Dispute dispute{cells.id(0), int(cells.number(1))}; isVisible(dispute))
            found.push_back(dispute);
}

void ConflictReader::addRows(std::vector<Dispute> &found) const
{
    Query rows(m_db, "SELECT DISTINCT \"row\", col FROM edit WHERE live AND col % 100 = 0 AND new <> 1 AND "
                     "\"row\" NOT IN (SELECT id FROM grave)");
    while (rows.next())
        if (const Dispute dispute{rows.id(0), int(rows.number(1))}; isVisible(dispute))
            found.push_back(dispute);
}

const RecordType *ConflictReader::typeOf(const Dispute &dispute) const
{
    return m_catalogue.find(dispute.column / 100);
}

bool ConflictReader::isVisible(const Dispute &dispute) const
{
    const RecordType *type = typeOf(dispute);
    const bool isKnown = type && (dispute.column % 100 == 0 || type->field(dispute.column % 100));
    return isKnown && m_evaluation.isShown(dispute.row, *type) &&
           !m_evaluation.isClosed(dispute.row, dispute.column);
}

std::optional<Conflict> ConflictReader::read(const Dispute &dispute)
{
    if (!isVisible(dispute))
        return std::nullopt;
    Conflict conflict;
    conflict.type = typeOf(dispute);
    conflict.record = dispute.row;
    if (dispute.column % 100 == 0)
        readRow(conflict);
    else
        readField(conflict, dispute.column);
    return conflict.values.size() > 1 ? std::optional(conflict) : std::nullopt;
}

void ConflictReader::readField(Conflict &conflict, int column)
{
    conflict.field = conflict.type->field(column % 100);
    QList<Head> heads = m_evaluation.heads(conflict.record, column);
    std::sort(heads.begin(), heads.end(),
              [this](const Head &left, const Head &right) { return isLater(left.dot, right.dot); });
    const bool isSame = std::all_of(heads.begin(), heads.end(),
                                    [&heads](const Head &head) { return head.value == heads.first().value; });
    if (isSame)
        return;
    for (const Head &head : std::as_const(heads)) {
        conflict.values.push_back(valueOf(head.dot, conflict.field->isSpecial ? Value() : head.value));
        if (!conflict.field->isSpecial)
            conflict.values.back().before =
                m_db.value("SELECT old FROM edit WHERE id = ?", head.dot).value_or(Value());
    }
}

/// What keeps the record comes first, then who removed it.
void ConflictReader::readRow(Conflict &conflict)
{
    conflict.kind = m_evaluation.isGone(conflict.record) ? Conflict::Kind::Parent : Conflict::Kind::Deletion;
    const auto keeping = conflict.kind == Conflict::Kind::Parent ? whatRefers(conflict) : whatKeeps(conflict);
    conflict.values.push_back(valueOf(keeping.value_or(conflict.record.value()), 1));
    const QList<Head> heads = m_evaluation.heads(conflict.record, conflict.type->number() * 100);
    for (const Head &head : heads)
        if (head.value != Value(1))
            conflict.values.push_back(valueOf(head.dot, 0));
}

/// The latest edit that those who removed the record have not seen.
std::optional<qint64> ConflictReader::whatKeeps(const Conflict &conflict) const
{
    Query unseen(
        m_db,
        "SELECT e.id FROM edit e WHERE e.\"row\" = ?1 AND e.live AND (e.col % 100 <> 0 OR e.new = 1) AND "
        "e.id NOT IN (SELECT j.value FROM edit s, json_each(s.prev) j WHERE s.\"row\" = ?1 AND s.live AND "
        "s.col % 100 = 0)",
        conflict.record);
    std::optional<qint64> latest;
    while (unseen.next())
        if (!latest || isLater(unseen.number(0), *latest))
            latest = unseen.number(0);
    return latest;
}

/// A record that refers to it.
std::optional<qint64> ConflictReader::whatRefers(const Conflict &conflict) const
{
    for (const Inbound &inbound : m_catalogue.inbound(*conflict.type))
        if (const auto row = m_db.value(QStringLiteral("SELECT max(id) FROM %1 WHERE %2 = ?")
                                            .arg(quoted(inbound.type->name()), quoted(inbound.field->name)),
                                        conflict.record);
            row && !row->isNull())
            return row->toNumber();
    return std::nullopt;
}

bool ConflictReader::isLater(qint64 left, qint64 right) const
{
    const QList<Head> both{{left, {}}, {right, {}}};
    return left != right && m_evaluation.winner(both).dot == left;
}

ConflictValue ConflictReader::valueOf(qint64 dot, const Value &value)
{
    ConflictValue found;
    found.dot = dot;
    found.value = value;
    Query commit(m_db, QStringLiteral("SELECT author, hlc FROM edit_commit ") + whereCommitOf, dot);
    if (commit.next()) {
        found.author = commit.text(0);
        found.at = QDateTime::fromMSecsSinceEpoch(commit.number(1) >> 16, Qt::UTC);
    }
    found.file = fileOf(dot);
    return found;
}

QString ConflictReader::fileOf(qint64 dot)
{
    if (!m_merges)
        m_merges = MergeLog(m_db).all();
    const RowId id(dot);
    for (const MergeEntry &merge : std::as_const(*m_merges)) {
        const bool isInRange =
            std::any_of(merge.ranges.begin(), merge.ranges.end(), [&id](const DotRange &range) {
                return range.site == id.site() && range.from < id.seq() && id.seq() <= range.to;
            });
        if ((isInRange && !merge.held.contains(dot)) || merge.edits.contains(dot))
            return merge.file;
    }
    return {};
}

Failure changedMeanwhile()
{
    return Failure(
        Failure::Kind::BadInput,
        QCoreApplication::translate("sharing", "The conflict has changed meanwhile. Look at it again."));
}

/// The heads that the settlement names. @throws Failure BadInput if they are not those that people were shown.
QList<qint64> headsToSettle(DataFile &file, const Conflict &conflict)
{
    if (conflictNamed(file, conflict.id()) != conflict)
        throw changedMeanwhile();
    QList<qint64> dots;
    const int column =
        conflict.field ? conflict.type->column(*conflict.field) : conflict.type->number() * 100;
    const QList<Head> heads = Evaluation(file.connection(), file.catalogue()).heads(conflict.record, column);
    for (const Head &head : heads)
        dots += head.dot;
    return dots;
}

void expectTarget(DataFile &file, const Field &field, const Value &value)
{
    const Evaluation evaluation(file.connection(), file.catalogue());
    if (field.kind != Kind::Reference || value.isNull())
        return;
    if (evaluation.placeOf(value.toId(), file.catalogue().type(field.target)) == Evaluation::Place::Nowhere)
        throw Failure(Failure::Kind::NotFound,
                      QCoreApplication::translate("sharing",
                                                  "The record that this value refers to is not in the "
                                                  "file."));
}

void writeField(Records &records, const Conflict &conflict, const Value &value)
{
    DataFile &file = records.file();
    expectTarget(file, *conflict.field, value);
    Commit commit(file, QStringLiteral("settle ") + conflict.type->name(), Commit::Kind::Settle);
    Evaluation evaluation(file.connection(), file.catalogue());
    const int column = conflict.type->column(*conflict.field);
    const Value shown = evaluation.cells(conflict.record, *conflict.type).value(column);
    commit.writeEdit({conflict.record, column, shown, value, headsToSettle(file, conflict), {}});
    evaluation.recompute({{conflict.type->number(), {conflict.record}}});
    commit.finish();
}

void keepRecord(Records &records, const Conflict &conflict)
{
    Commit commit(records.file(), QStringLiteral("settle ") + conflict.type->name(), Commit::Kind::Settle);
    headsToSettle(records.file(), conflict);
    keepRow(commit, *conflict.type, conflict.record);
    commit.finish();
}

void removeRecord(Records &records, const Conflict &conflict)
{
    Commit commit(records.file(), QStringLiteral("settle ") + conflict.type->name(), Commit::Kind::Settle);
    headsToSettle(records.file(), conflict);
    records.remove(commit, *conflict.type, conflict.record);
    commit.finish();
}

} // namespace

QString Conflict::id() const
{
    const int column = field ? type->column(*field) : type->number() * 100;
    return record.toText() + QLatin1Char('.') + QString::number(column);
}

QString textOf(const Records &records, const Conflict &conflict, const ConflictValue &value)
{
    return conflict.field && !value.value.isNull()
               ? records.shown(*conflict.type, *conflict.field, value.value)
               : QString();
}

std::vector<Conflict> conflictsOf(DataFile &file, int most)
{
    ConflictReader reader(file);
    std::vector<Conflict> conflicts;
    for (const Dispute &dispute : reader.all()) {
        if (int(conflicts.size()) == most)
            break;
        if (auto conflict = reader.read(dispute))
            conflicts.push_back(*conflict);
    }
    return conflicts;
}

int countConflicts(Connection &connection, const Catalogue &catalogue)
{
    return int(ConflictReader(connection, catalogue).all().size());
}

std::optional<Conflict> conflictAt(DataFile &file, RowId record, int column)
{
    return ConflictReader(file).read({record, column});
}

Conflict conflictNamed(DataFile &file, const QString &id)
{
    if (auto conflict = conflictAt(file, RowId::fromText(id.section(QLatin1Char('.'), 0, 0)),
                                   id.section(QLatin1Char('.'), 1).toInt()))
        return *conflict;
    throw Failure(Failure::Kind::NotFound,
                  QCoreApplication::translate("sharing", "There is no conflict \"%1\".").arg(id));
}

void settle(Records &records, const Conflict &conflict, size_t index)
{
    if (index >= conflict.values.size())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("sharing", "The conflict has no value of this number."));
    const ConflictValue &chosen = conflict.values[index];
    if (conflict.field) // of a special category its value is not told
        writeField(records, conflict,
                   *records.file().connection().value("SELECT new FROM edit WHERE id = ?", chosen.dot));
    else if (chosen.value == Value(1))
        keepRecord(records, conflict);
    else
        removeRecord(records, conflict);
}

void settle(Records &records, const Conflict &conflict, const Value &value)
{
    if (!conflict.field)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("sharing",
                                                  "A removed record is kept or removed; it has no other "
                                                  "value."));
    writeField(records, conflict, value);
}

} // namespace raatihuone
