// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <variant>

namespace raatihuone {

/// The content of one cell: nothing, a whole number, text or bytes. There are no fractions in the file.
class Value
{
public:
    Value() = default;
    Value(qint64 number) : m_content(number) {}
    Value(int number) : m_content(qint64(number)) {}
    Value(RowId id) : m_content(id.value()) {}
    Value(const QString &text) : m_content(text) {}
    Value(const QByteArray &bytes) : m_content(bytes) {}

    /// Several values in one cell: one a line. No values is nothing.
    static Value several(const QStringList &values);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_content); }
    bool isNumber() const { return std::holds_alternative<qint64>(m_content); }
    bool isText() const { return std::holds_alternative<QString>(m_content); }
    bool isBytes() const { return std::holds_alternative<QByteArray>(m_content); }

    /// The number, or 0 if the value is none.
    qint64 toNumber() const;
    /// The text; a number in decimal; nothing is empty.
    QString toText() const;
    QByteArray toBytes() const;
    RowId toId() const { return RowId(toNumber()); }
    QStringList toSeveral() const;

    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, qint64, QString, QByteArray> m_content;
};

} // namespace raatihuone
