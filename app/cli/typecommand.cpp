// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"

#include <QtCore/QJsonArray>

namespace raatihuone {

namespace {

QStringList codesOf(const Field &field)
{
    QStringList codes;
    for (const Choice &choice : field.choices)
        codes += choice.code;
    return codes;
}

QString targetOf(const Session &session, const Field &field)
{
    return field.target > 0 ? session.catalogue().type(field.target).name() : QString();
}

void listTypes(Session &session)
{
    QList<QStringList> rows;
    QList<QByteArray> objects;
    for (const RecordType &type : session.catalogue().types()) {
        if (type.isLink())
            continue;
        const QString label = plural(session.words(), type);
        rows += {type.name(), label};
        objects += JsonObject()
                       .add(QStringLiteral("name"), type.name())
                       .add(QStringLiteral("number"), type.number())
                       .add(QStringLiteral("label"), label)
                       .text();
    }
    session.format() == Format::Json ? session.printJson(jsonArray(objects)) : session.printTable(rows);
}

QStringList rowOf(const Session &session, const Field &field)
{
    const auto word = [](bool holds, const char *text) {
        return holds ? QLatin1String(text) : QLatin1String("-");
    };
    const QString values = codesOf(field).join(QLatin1Char(',')) + targetOf(session, field);
    return {field.name,
            QString::number(field.number),
            kindName(field.kind),
            word(field.isRequired, "required"),
            word(field.isPersonal, "personal"),
            word(field.isSpecial, "special"),
            values.isEmpty() ? QStringLiteral("-") : values};
}

QByteArray objectOf(const Session &session, const Field &field)
{
    const QString target = targetOf(session, field);
    return JsonObject()
        .add(QStringLiteral("name"), field.name)
        .add(QStringLiteral("number"), field.number)
        .add(QStringLiteral("kind"), kindName(field.kind))
        .add(QStringLiteral("label"), label(session.words(), field))
        .add(QStringLiteral("required"), field.isRequired)
        .add(QStringLiteral("personal"), field.isPersonal)
        .add(QStringLiteral("special"), field.isSpecial)
        .add(QStringLiteral("choices"), QJsonArray::fromStringList(codesOf(field)))
        .add(QStringLiteral("target"), target.isEmpty() ? QJsonValue::Null : QJsonValue(target))
        .text();
}

void types(Session &session)
{
    if (session.arguments().count() == 0)
        return listTypes(session);
    QList<QStringList> rows;
    QList<QByteArray> objects;
    for (const Field &field : session.typeAt(0).fields()) {
        rows += rowOf(session, field);
        objects += objectOf(session, field);
    }
    session.format() == Format::Json ? session.printJson(jsonArray(objects)) : session.printTable(rows);
}

} // namespace

std::vector<Command> typeCommands()
{
    return {{{QStringLiteral("types"), QStringLiteral("[TYPE]"), {}}, types}};
}

} // namespace raatihuone
