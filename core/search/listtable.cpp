// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listtable.h"

#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/search/idsof.h"

namespace raatihuone {

namespace {

QString storedSql(const Catalogue &catalogue, const Field &field)
{
    if (field.isDerived())
        return field.derived;
    if (field.link == 0)
        return QStringLiteral("t.") + quoted(field.name);
    return QStringLiteral("(SELECT group_concat(target, char(10)) FROM "
                          "(SELECT DISTINCT l.target FROM %1 l WHERE l.owner=t.id ORDER BY l.target))")
        .arg(quoted(catalogue.type(field.link).name()));
}

/// The titles of the records that @p ids name. The same few categories and municipalities come again and
/// again, so they are remembered.
class Titles
{
public:
    explicit Titles(const Records &records) : m_records(records) {}

    QStringList of(const Field &field, const Value &ids)
    {
        QStringList titles;
        const QStringList texts = ids.toSeveral();
        for (const QString &text : texts)
            titles += one(field.target, RowId::fromText(text));
        return titles;
    }

private:
    QString one(int target, RowId id)
    {
        constexpr qsizetype mostRemembered = 10000;
        auto found = m_known.constFind(id);
        if (found != m_known.constEnd())
            return *found;
        if (m_known.size() >= mostRemembered)
            m_known.clear();
        return *m_known.insert(id, m_records.title(m_records.file().catalogue().type(target), id));
    }

    const Records &m_records;
    QHash<RowId, QString> m_known;
};

} // namespace

std::vector<const Field *> tableFields(const RecordType &type)
{
    std::vector<const Field *> fields;
    for (const Field &field : type.fields())
        if (!field.isSpecial)
            fields.push_back(&field);
    return fields;
}

void readTable(const Records &records, const ListRequest &request, const std::vector<const Field *> &fields,
               const std::function<void(const TableRow &row)> &take)
{
    DataFile &file = records.file();
    const std::vector<RowId> ids = idsOf({file.connection(), file.catalogue(), records.words()}, request);
    QStringList columns{QStringLiteral("t.id")};
    for (const Field *field : fields)
        columns += storedSql(file.catalogue(), *field);
    Query query(file.connection(), QStringLiteral("SELECT %1 FROM %2 t WHERE t.id = ?")
                                       .arg(columns.join(QLatin1Char(',')), quoted(request.type->name())));
    Titles titles(records);
    for (const RowId id : ids) {
        TableRow row{id, {}, {}};
        const bool isThere = query.bind(id).next(); // somebody else may have removed it meanwhile
        for (size_t column = 0; isThere && column < fields.size(); ++column) {
            row.values.push_back(query.value(int(column) + 1));
            row.titles.push_back(fields[column]->target > 0 ? titles.of(*fields[column], row.values.back())
                                                            : QStringList());
        }
        query.reset();
        if (isThere)
            take(row);
    }
}

} // namespace raatihuone
