// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records.h"

#include "core/base/text.h"
#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/edits/evaluation.h"
#include "core/records/nameindex.h"
#include "core/records/recordreader.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

QString columnList(const std::vector<const Field *> &columns)
{
    QStringList names{QStringLiteral("id")};
    for (const Field *field : columns)
        names += quoted(field->name);
    return names.join(QLatin1Char(','));
}

/// The removed rows of a type in the columns of its table, as they were.
QString removedRows(const RecordType &type, int version)
{
    QStringList columns{QStringLiteral("id")};
    for (const Field *field : columnsOf(type, version))
        columns += QStringLiteral("json_extract(vals, '$.\"%1\"') AS %2")
                       .arg(type.column(*field))
                       .arg(quoted(field->name));
    return QStringLiteral("(SELECT %1 FROM grave WHERE tbl = %2)")
        .arg(columns.join(QStringLiteral(", ")))
        .arg(type.number() * 100);
}

} // namespace

std::optional<Record> Records::find(const RecordType &type, RowId id) const
{
    return RecordReader(connection(), m_file.catalogue(), type).read(id);
}

Record Records::read(const RecordType &type, RowId id) const
{
    if (auto record = find(type, id))
        return *record;
    throw Failure(Failure::Kind::NotFound,
                  QCoreApplication::translate("records", "There is no %1 with the id %2.")
                      .arg(singular(m_words, type).toLower(), id.toText()));
}

bool Records::exists(const RecordType &type, RowId id) const
{
    return connection()
        .value(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(type.name())), id)
        .has_value();
}

Worded Records::titled(const RecordType &type, RowId id) const
{
    const Expressions expressions(m_file.catalogue(), m_words);
    const QString alias = QStringLiteral("t");
    const QString columns =
        QStringLiteral("%1, %2").arg(expressions.title(type, alias), expressions.titleLanguage(type, alias));
    const auto titleIn = [&](const QString &rows) -> std::optional<Worded> {
        Query query(connection(), QStringLiteral("SELECT %1 FROM %2 t WHERE t.id = ?").arg(columns, rows),
                    id);
        if (!query.next())
            return std::nullopt;
        const auto language = languageOfText(query.text(1));
        return Worded{query.text(0), language == m_words.language() ? std::nullopt : language};
    };
    const auto shown = titleIn(quoted(type.name()));
    return shown ? *shown : titleIn(removedRows(type, m_file.schema().version())).value_or(Worded());
}

QString Records::shown(const RecordType &, const Field &field, const Value &value) const
{
    if (value.isNull() || field.target == 0)
        return shownValue(m_words, field, value);
    const RecordType &target = m_file.catalogue().type(field.target);
    QStringList titles;
    const QStringList ids = value.toSeveral();
    for (const QString &id : ids)
        titles += title(target, RowId::fromText(id));
    return titles.join(QStringLiteral(", "));
}

std::vector<RowId> Records::referring(const RecordType &type, const Field &field, RowId target,
                                      int limit) const
{
    const Expressions expressions(m_file.catalogue(), m_words);
    // What is over stands after what lasts.
    const QString today = m_file.installation().today().toString(Qt::ISODate);
    const QString over =
        type.tenure()
            ? QStringLiteral("coalesce(t.%1 < %2, 0), ").arg(quoted(type.tenure()->to), sqlString(today))
            : QString();
    Query query(connection(),
                QStringLiteral("SELECT t.id FROM %1 t WHERE t.%2 = ? ORDER BY %3%4, t.id LIMIT ?")
                    .arg(quoted(type.name()), quoted(field.name), over,
                         expressions.sortKey(type, QStringLiteral("t"))),
                target, limit);
    std::vector<RowId> ids;
    while (query.next())
        ids.push_back(query.id(0));
    return ids;
}

qint64 Records::referringCount(const RecordType &type, const Field &field, RowId target) const
{
    const QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?");
    return connection().value(sql.arg(quoted(type.name()), quoted(field.name)), target)->toNumber();
}

std::vector<RowId> Records::named(const RecordType &type, const QString &text) const
{
    const QString wanted = folded(text);
    std::vector<std::pair<RowId, bool>> found;
    readNames(connection(), m_file.catalogue(), m_words, type, [&](RowId id, const QStringList &names) {
        const bool fits = std::any_of(names.begin(), names.end(),
                                      [&wanted](const QString &name) { return folded(name) == wanted; });
        if (fits)
            found.emplace_back(id, names.contains(text));
    });
    return meantBy(found);
}

Reading Records::resolveOne(const Field &field, const QString &text) const
{
    const RecordType &target = m_file.catalogue().type(field.target);
    return readReference(connection(), m_words, {field, target, text}, named(target, text));
}

Reading Records::resolve(const Field &field, const QString &text) const
{
    if (field.target == 0 || text.trimmed().isEmpty())
        return readField(field, text);
    if (field.kind == Kind::Reference)
        return resolveOne(field, text.trimmed());
    QStringList ids;
    const QStringList parts = QString(text)
                                  .replace(QLatin1Char('\n'), QLatin1Char(','))
                                  .split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Reading one = resolveOne(field, part.trimmed());
        if (std::holds_alternative<Problem>(one))
            return one;
        ids += std::get<Value>(one).toText();
    }
    ids.removeDuplicates();
    return Value::several(ids);
}

std::optional<RowId> Records::withSameNumber(const Record &record, const Field &field) const
{
    const bool isNumber = field.kind == Kind::BusinessId || field.kind == Kind::AssociationNumber;
    const Value number = record.value(field.name);
    if (!isNumber || number.isNull())
        return std::nullopt;
    const auto other = connection().value(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND id <> ?")
                                              .arg(quoted(record.type().name()), quoted(field.name)),
                                          number, record.id());
    return other ? std::optional(other->toId()) : std::nullopt;
}

RowId Records::insert(Commit &commit, const Record &record) const
{
    const RecordType &type = record.type();
    const auto columns = columnsOf(type, m_file.schema().version());
    const RowId id = commit.newId();
    QStringList marks{QStringLiteral("?")};
    for (size_t i = 0; i < columns.size(); ++i)
        marks += QStringLiteral("?");
    Query query(commit.connection(),
                QStringLiteral("INSERT OR ROLLBACK INTO %1(%2) VALUES(%3)")
                    .arg(quoted(type.name()), columnList(columns), marks.join(QLatin1Char(','))));
    query.bind(id);
    for (const Field *field : columns)
        query.bind(record.value(field->name));
    query.run();
    for (const Field &field : type.fields())
        if (field.link > 0)
            changeLinks(commit, field, id, {}, record.value(field.name));
    return id;
}

/// A value that a sender has not told, or that was erased, is not made up here.
void Records::expectOpen(const Record &record, const Field &field) const
{
    const Evaluation evaluation(connection(), m_file.catalogue());
    const int column = record.type().column(field);
    if (!evaluation.isClosed(record.id(), column))
        return;
    const char *sentence =
        evaluation.isErased(record.id(), column)
            ? QT_TRANSLATE_NOOP("records", "%1 of \"%2\" was erased and cannot be written again.")
            : QT_TRANSLATE_NOOP(
                  "records", "%1 of \"%2\" was withheld by who sent the record, and cannot be changed here.");
    throw Failure(Failure::Kind::BadInput,
                  QCoreApplication::translate("records", sentence)
                      .arg(label(m_words, field), title(record.type(), record.id())));
}

QStringList Records::update(Commit &commit, const Record &before, const Record &record) const
{
    QStringList changedByOthers;
    const RecordType &type = record.type();
    for (const Field &field : type.fields()) {
        const Value value = record.value(field.name);
        if (field.isDerived() || value == before.value(field.name))
            continue;
        if (field.link > 0) {
            changeLinks(commit, field, before.id(), before.value(field.name), value);
            continue;
        }
        expectOpen(before, field);
        const qint64 changes = commit.connection().totalChanges();
        commit.connection().run(
            QStringLiteral("UPDATE OR ROLLBACK %1 SET %2 = ?1 WHERE id = ?2 AND (%2 IS ?3 OR %2 IS ?1)")
                .arg(quoted(type.name()), quoted(field.name)),
            value, before.id(), before.value(field.name));
        if (commit.connection().totalChanges() == changes)
            changedByOthers += field.name;
    }
    return changedByOthers;
}

QStringList Records::linkTargets(const Field &field, RowId owner) const
{
    const RecordType &link = m_file.catalogue().type(field.link);
    Query query(connection(),
                QStringLiteral("SELECT DISTINCT target FROM %1 WHERE owner = ? ORDER BY target")
                    .arg(quoted(link.name())),
                owner);
    QStringList ids;
    while (query.next())
        ids += query.id(0).toText();
    return ids;
}

void Records::changeLinks(Commit &commit, const Field &field, RowId owner, const Value &before,
                          const Value &targets) const
{
    const QString link = quoted(m_file.catalogue().type(field.link).name());
    const QStringList present = linkTargets(field, owner);
    const QStringList old = before.toSeveral();
    QStringList after = targets.toSeveral();
    after.removeDuplicates();
    for (const QString &target : std::as_const(after))
        if (!old.contains(target) && !present.contains(target))
            commit.connection().run(
                QStringLiteral("INSERT INTO %1(id, owner, target) VALUES(?, ?, ?)").arg(link), commit.newId(),
                owner, RowId::fromText(target));
    for (const QString &target : old) // what somebody else has added meanwhile stays
        if (!after.contains(target))
            commit.connection().run(QStringLiteral("DELETE FROM %1 WHERE owner = ? AND target = ?").arg(link),
                                    owner, RowId::fromText(target));
}

void Records::planParts(Removal &plan, const Inbound &inbound, RowId id) const
{
    const bool goesWithIt = inbound.field->isPart || inbound.field->isRequired || inbound.type->isLink();
    Query query(connection(),
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id")
                    .arg(quoted(inbound.type->name()), quoted(inbound.field->name)),
                id);
    while (query.next()) {
        if (goesWithIt)
            planRemoval(plan, *inbound.type, query.id(0));
        else
            plan.emptied.emplace_back(inbound, query.id(0));
    }
}

void Records::planRemoval(Removal &plan, const RecordType &type, RowId id) const
{
    if (plan.removed.value(type.number()).contains(id))
        return;
    plan.removed[type.number()].append(id);
    for (const Inbound &inbound : m_file.catalogue().inbound(type))
        planParts(plan, inbound, id);
    for (const RecordType &hanging : m_file.catalogue().types())
        for (const Field &field : hanging.fields())
            if (field.kind == Kind::Subject)
                planParts(plan, {&hanging, &field}, id);
}

Removal Records::removalOf(const RecordType &type, RowId id) const
{
    Removal plan;
    planRemoval(plan, type, id);
    return plan;
}

void Records::remove(Commit &commit, const RecordType &type, RowId id) const
{
    const Removal plan = removalOf(type, id);
    for (const auto &[inbound, row] : plan.emptied)
        if (!plan.removed.value(inbound.type->number()).contains(row))
            commit.connection().run(QStringLiteral("UPDATE %1 SET %2 = NULL WHERE id = ?")
                                        .arg(quoted(inbound.type->name()), quoted(inbound.field->name)),
                                    row);
    for (auto rows = plan.removed.begin(); rows != plan.removed.end(); ++rows)
        for (const RowId row : rows.value())
            commit.connection().run(QStringLiteral("DELETE FROM %1 WHERE id = ?")
                                        .arg(quoted(m_file.catalogue().type(rows.key()).name())),
                                    row);
}

} // namespace raatihuone
