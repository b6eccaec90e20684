// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace raatihuone {

namespace {

/// QJsonDocument writes no single values.
QByteArray written(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

JsonObject &JsonObject::add(const QString &name, const QJsonValue &value)
{
    return addJson(name, written(value));
}

JsonObject &JsonObject::addJson(const QString &name, const QByteArray &json)
{
    m_content += (m_content.isEmpty() ? "" : ", ") + written(name) + ": " + json;
    return *this;
}

QByteArray JsonObject::text() const
{
    return '{' + m_content + '}';
}

QByteArray jsonArray(const QList<QByteArray> &items)
{
    return items.isEmpty() ? QByteArrayLiteral("[]") : "[\n" + items.join(",\n") + "\n]";
}

QJsonValue jsonValue(const Field &field, const Value &value)
{
    if (holdsSeveral(field.kind))
        return QJsonArray::fromStringList(value.toSeveral());
    if (value.isNull())
        return QJsonValue::Null;
    switch (field.kind) {
    case Kind::Reference:
    case Kind::Subject:
        return value.toText();
    case Kind::Flag:
        return value.toNumber() != 0;
    default:
        return jsonValue(value);
    }
}

QJsonValue jsonValue(const Value &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    return value.isNumber() ? QJsonValue(value.toNumber()) : QJsonValue(value.toText());
}

} // namespace raatihuone
