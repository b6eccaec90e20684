// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/field.h"

#include <QtCore/QJsonValue>
#include <utility>

namespace raatihuone {

/// A JSON object whose names stay in the order in which they were added.
class JsonObject
{
public:
    JsonObject &add(const QString &name, const QJsonValue &value);
    /// Adds a value that is JSON already.
    JsonObject &addJson(const QString &name, const QByteArray &json);
    QByteArray text() const;

private:
    QByteArray m_content;
};

/// An array of values that are JSON already, one a line.
QByteArray jsonArray(const QList<QByteArray> &items);

/// A value as scripts see it: ids as strings, several values as an array, flags as true and false, nothing as
/// null.
QJsonValue jsonValue(const Field &field, const Value &value);

/// A figure or a text.
QJsonValue jsonValue(const Value &value);

} // namespace raatihuone
