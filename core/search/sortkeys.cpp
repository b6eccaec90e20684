// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sortkeys.h"

#include "core/file/connection.h"
#include "core/search/listsql.h"

#include <QtCore/QtEndian>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr char present = 1;
constexpr char missing = 2;

/// Texts that agree so far are told apart by their ids.
constexpr qsizetype comparedLetters = 128;

/// Big-endian with the sign turned round compares as the number.
QByteArray numberKey(qint64 number)
{
    const quint64 bits = qToBigEndian(quint64(number) ^ (quint64(1) << 63));
    return QByteArray(reinterpret_cast<const char *>(&bits), sizeof bits);
}

/// The label of a choice, or the text itself.
const QString &shown(const QHash<QString, QString> &labels, const QString &text)
{
    const auto label = labels.constFind(text);
    return label != labels.constEnd() ? *label : text;
}

} // namespace

SortKeys::SortKeys(const ListSource &source, const ListRequest &request)
{
    const RecordType &type = *request.type;
    if (request.sort.field)
        addPart(source, type, request.sort, request.isDescending);
    const QStringList &names = type.sortFields().isEmpty() ? type.titleFields() : type.sortFields();
    for (const QString &name : names)
        addPart(source, type, listColumn(type, name), request.isDescending && !request.sort.field);
}

void SortKeys::addPart(const ListSource &source, const RecordType &type, const ListColumn &column,
                       bool isDescending)
{
    Part part;
    part.isDescending = isDescending;
    switch (column.field->kind) {
    case Kind::Year:
    case Kind::Number:
    case Kind::Money:
    case Kind::Flag:
    case Kind::Subject:
        part.order = Order::Number;
        break;
    case Kind::Date:
    case Kind::Moment:
    case Kind::Order:
    case Kind::Digest:
        part.order = Order::Bytes;
        break;
    default:
        for (const Choice &choice : column.field->choices)
            part.labels.insert(choice.code, label(source.words, choice));
    }
    m_parts.push_back(std::move(part));
    m_expressions += displaySql(source, type, column);
}

QByteArrayView SortKeys::compared(QByteArrayView value)
{
    constexpr qsizetype bytesOfLetter = 3; // the most in UTF-8 for one unit of a QString
    return value.first(std::min(value.size(), comparedLetters * bytesOfLetter));
}

void SortKeys::append(QByteArray &bytes, qsizetype part, QByteArrayView value) const
{
    const auto &[order, isDescending, labels] = m_parts[size_t(part)];
    bytes += value.isEmpty() ? missing : present;
    if (value.isEmpty())
        return;
    const qsizetype start = bytes.size();
    if (order == Order::Number)
        bytes += numberKey(value.toLongLong());
    else if (order == Order::Bytes)
        bytes.append(value).append('\0');
    else
        m_collation.appendKey(bytes,
                              QStringView(shown(labels, QString::fromUtf8(value))).left(comparedLetters));
    if (isDescending)
        std::transform(bytes.begin() + start, bytes.end(), bytes.begin() + start,
                       [](char byte) { return char(~byte); });
}

QByteArray SortKeys::keyOf(const Query &query, int column) const
{
    QByteArray key;
    for (qsizetype part = 0; part < m_expressions.size(); ++part)
        append(key, part, compared(query.bytes(column + int(part))));
    return key;
}

} // namespace raatihuone
