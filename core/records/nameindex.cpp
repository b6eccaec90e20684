// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/nameindex.h"

#include "core/base/text.h"
#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

/// The fields that name a record for people, in every language, and the codes of shipped rows.
QStringList namingColumns(const RecordType &type)
{
    QStringList columns;
    for (const Field &field : type.fields()) {
        const bool names =
            type.titleFields().contains(field.languageOf.isEmpty() ? field.name : field.languageOf);
        const bool isCode = field.name == QLatin1String("code");
        if ((names || isCode) && field.hasColumn() && isTyped(field.kind))
            columns += quoted(field.name);
    }
    return columns;
}

} // namespace

void readNames(Connection &connection, const Catalogue &catalogue, const Words &words, const RecordType &type,
               const std::function<void(RowId id, const QStringList &names)> &take)
{
    const QString title = Expressions(catalogue, words).title(type, QStringLiteral("t"));
    const QStringList columns{QStringLiteral("t.id"), title};
    Query query(connection,
                QStringLiteral("SELECT %1 FROM %2 t")
                    .arg((columns + namingColumns(type)).join(QLatin1Char(',')), quoted(type.name())));
    while (query.next()) {
        QStringList names;
        for (int column = 1; column < query.columnCount(); ++column)
            names += query.text(column);
        take(query.id(0), names);
    }
}

std::vector<RowId> meantBy(const std::vector<std::pair<RowId, bool>> &found)
{
    std::vector<RowId> all, exact;
    for (const auto &[id, isExact] : found) {
        all.push_back(id);
        if (isExact)
            exact.push_back(id);
    }
    return exact.size() == 1 ? exact : all;
}

Reading readReference(Connection &connection, const Words &words, const WrittenReference &written,
                      const std::vector<RowId> &named)
{
    const auto &[field, target, text] = written;
    if (named.size() == 1)
        return Value(named.front());
    const RowId id = RowId::fromText(text);
    const QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(target.name()));
    if (named.empty() && id.isValid() && connection.value(sql, id))
        return Value(id);
    const QString message =
        named.empty()
            ? QCoreApplication::translate("records", "There is no %1 \"%2\".")
            : QCoreApplication::translate("records", "More than one %1 is called \"%2\". Use the id.");
    return Problem{Problem::Severity::Error, field.name,
                   message.arg(singular(words, target).toLower(), text.left(60))};
}

NameIndex::NameIndex(Connection &connection, const Catalogue &catalogue, const Words &words,
                     const RecordType &type)
{
    readNames(connection, catalogue, words, type, [this](RowId id, QStringList names) {
        names.removeAll(QString());
        names.removeDuplicates();
        for (const QString &name : std::as_const(names))
            m_names[folded(name)].emplace_back(id, name);
    });
}

std::vector<RowId> NameIndex::find(const QString &name) const
{
    std::vector<std::pair<RowId, bool>> found;
    const auto bearers = m_names.value(folded(name)); // the names of one record lie together
    for (const auto &[id, written] : bearers) {
        if (found.empty() || found.back().first != id)
            found.emplace_back(id, false);
        found.back().second = found.back().second || written == name;
    }
    return meantBy(found);
}

} // namespace raatihuone
