// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/formats/csv.h"
#include "core/search/listtable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QSaveFile>

namespace raatihuone {

namespace {

using Fields = std::vector<const Field *>;

Fields wantedFields(const Session &session, const RecordType &type)
{
    const auto option = QStringLiteral("columns");
    if (!session.arguments().has(option))
        return tableFields(type);
    Fields fields;
    const QStringList names = session.arguments().value(option).split(QLatin1Char(','));
    for (const QString &name : names)
        if (name != QLatin1String("id"))
            fields.push_back(&listableField(type, name));
    return fields;
}

Filter filterIn(const Records &records, const RecordType &type, const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const Field &field = listableField(type, text.left(equals));
    return filterOf(field, valueOf(records, field, text.mid(equals + 1)));
}

ListRequest requestOf(Session &session, const RecordType &type)
{
    const Arguments &arguments = session.arguments();
    ListRequest request;
    request.type = &type;
    request.search = arguments.value(QStringLiteral("search"));
    request.limit = arguments.value(QStringLiteral("limit")).toInt();
    request.on = session.day(QStringLiteral("on"));
    request.viewer = session.installation().uuid();
    if (arguments.has(QStringLiteral("sort")))
        request.sort = listColumn(type, arguments.value(QStringLiteral("sort")));
    const QStringList conditions = arguments.values(QStringLiteral("where"));
    for (const QString &condition : conditions) {
        request.filters.push_back(filterIn(session.toRead(), type, condition));
        if (request.filters.back().field->name == QLatin1String("archived"))
            request.includesArchived = true;
    }
    return request;
}

QJsonValue titlesOf(const Field &field, const QStringList &titles)
{
    if (holdsSeveral(field.kind))
        return QJsonArray::fromStringList(titles);
    return titles.isEmpty() ? QJsonValue::Null : QJsonValue(titles.first());
}

QString nameOfTitles(const Field &field)
{
    return field.name + QStringLiteral("_name");
}

QByteArray objectOf(const Fields &fields, const TableRow &row)
{
    JsonObject object;
    object.add(QStringLiteral("id"), row.id.toText());
    for (size_t i = 0; i < fields.size(); ++i) {
        object.add(fields[i]->name, jsonValue(*fields[i], row.values[i]));
        if (fields[i]->target > 0)
            object.add(nameOfTitles(*fields[i]), titlesOf(*fields[i], row.titles[i]));
    }
    return object.text();
}

void writeJson(Session &session, const ListRequest &request, const Fields &fields, QIODevice &output)
{
    bool isFirst = true;
    readTable(session.toRead(), request, fields, [&](const TableRow &row) {
        output.write((isFirst ? "[\n" : ",\n") + objectOf(fields, row));
        isFirst = false;
    });
    output.write(isFirst ? "[]\n" : "\n]\n");
}

/// For other programs: what JSON says, flat.
QStringList csvRow(const Fields &fields, const TableRow &row)
{
    QStringList cells{row.id.toText()};
    for (size_t i = 0; i < fields.size(); ++i) {
        cells += row.values[i].toSeveral().join(QLatin1Char(','));
        if (fields[i]->target > 0)
            cells += row.titles[i].join(QStringLiteral(", "));
    }
    return cells;
}

QStringList csvHead(const Fields &fields)
{
    QStringList names{QStringLiteral("id")};
    for (const Field *field : fields) {
        names += field->name;
        if (field->target > 0)
            names += nameOfTitles(*field);
    }
    return names;
}

void printCsv(Session &session, const ListRequest &request, const Fields &fields)
{
    CsvWriter writer(session.output());
    writer.writeRow(csvHead(fields));
    readTable(session.toRead(), request, fields,
              [&](const TableRow &row) { writer.writeRow(csvRow(fields, row)); });
}

/// For people: labels and titles in their language.
void printTable(Session &session, const ListRequest &request, const Fields &fields)
{
    QList<QStringList> rows{{QStringLiteral("id")}};
    for (const Field *field : fields)
        rows.first() += label(session.words(), *field);
    readTable(session.toRead(), request, fields, [&](const TableRow &row) {
        QStringList cells{row.id.toText()};
        for (size_t i = 0; i < fields.size(); ++i)
            cells += fields[i]->target > 0 ? row.titles[i].join(QStringLiteral(", "))
                                           : shownValue(session.words(), *fields[i], row.values[i]);
        rows += cells;
    });
    session.printTable(rows);
}

void list(Session &session)
{
    session.toRead();
    const RecordType &type = session.typeAt(1);
    const ListRequest request = requestOf(session, type);
    const Fields fields = wantedFields(session, type);
    if (session.format() == Format::Json)
        writeJson(session, request, fields, session.output());
    else if (session.format() == Format::Csv)
        printCsv(session, request, fields);
    else
        printTable(session, request, fields);
}

/// For spreadsheets and for import: the names of the fields, and values as people type them.
void writeTypedCsv(Session &session, const ListRequest &request, const Fields &fields, QIODevice &output)
{
    CsvWriter writer(output);
    QStringList head{QStringLiteral("id")};
    for (const Field *field : fields)
        head += field->name;
    writer.writeRow(head);
    readTable(session.toRead(), request, fields, [&](const TableRow &row) {
        QStringList cells{row.id.toText()};
        for (size_t i = 0; i < fields.size(); ++i)
            cells += fields[i]->target > 0 ? row.titles[i].join(QStringLiteral(", "))
                                           : typedValue(session.words(), *fields[i], row.values[i]);
        writer.writeRow(cells);
    });
}

void exportTo(Session &session, QIODevice &output, const QString &suffix)
{
    ListRequest request;
    request.type = &session.typeAt(1);
    request.includesArchived = true;
    request.viewer = session.installation().uuid();
    const Fields fields = tableFields(*request.type);
    if (suffix == QLatin1String("json"))
        writeJson(session, request, fields, output);
    else
        writeTypedCsv(session, request, fields, output);
}

void exportRecords(Session &session)
{
    const QString path = session.arguments().at(2);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("csv") && suffix != QLatin1String("json"))
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("cli", "%1: Only .csv and .json can be written.").arg(path));
    session.toRead();
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        exportTo(session, file, suffix);
        isWritten = file.commit();
    }
    if (!isWritten)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("cli", "%1 could not be written.").arg(path),
                      file.errorString());
}

} // namespace

std::vector<Command> listCommands()
{
    return {{{QStringLiteral("export"), QStringLiteral("FILE TYPE TARGET"), {}}, exportRecords},
            {{QStringLiteral("list"),
              QStringLiteral("FILE TYPE"),
              {QStringLiteral("search=T"), QStringLiteral("where=FIELD=VALUE"), QStringLiteral("columns=A,B"),
               QStringLiteral("sort=FIELD"), QStringLiteral("limit=N"), QStringLiteral("on=DATE")}},
             list}};
}

} // namespace raatihuone
