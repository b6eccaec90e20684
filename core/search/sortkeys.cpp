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

void SortKeys::append(QByteArray &bytes, const Query &query, int column) const
{
    for (const Part &part : m_parts)
        appendPart(bytes, part, query.value(column++));
}

/// The label of a choice, or the text itself.
const QString &SortKeys::shown(const Part &part, const QString &text)
{
    const auto label = part.labels.constFind(text);
    return label != part.labels.constEnd() ? *label : text;
}

/// No key is the beginning of another, so that the keys of several parts can stand in a row and be turned
/// round.
void SortKeys::appendPart(QByteArray &bytes, const Part &part, const Value &value) const
{
    const QString text = value.toText();
    bytes += text.isEmpty() ? missing : present;
    if (text.isEmpty())
        return;
    const qsizetype start = bytes.size();
    if (part.order == Order::Number)
        bytes += numberKey(value.toNumber());
    else if (part.order == Order::Bytes)
        bytes += text.toUtf8() + '\0';
    else
        m_collation.appendKey(bytes, QStringView(shown(part, text)).left(comparedLetters));
    if (part.isDescending)
        std::transform(bytes.begin() + start, bytes.end(), bytes.begin() + start,
                       [](char byte) { return char(~byte); });
}

} // namespace raatihuone
