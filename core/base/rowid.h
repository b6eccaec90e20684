// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>
#include <QtCore/QtGlobal>
#include <compare>

namespace raatihuone {

/// Names one row of the file: the dot of its creation, `site << 32 | seq`.
///
/// Site 0 is reference data that ships with the program. An id is unique over all tables.
class RowId
{
public:
    constexpr RowId() = default;
    constexpr explicit RowId(qint64 dot) : m_dot(dot) {}
    constexpr RowId(quint32 site, quint32 seq) : m_dot(qint64(site) << 32 | seq) {}

    /// The id written in decimal, as scripts see it; nothing if @p text is no id.
    static RowId fromText(const QString &text);

    constexpr qint64 value() const { return m_dot; }
    constexpr quint32 site() const { return quint32(m_dot >> 32); }
    constexpr quint32 seq() const { return quint32(m_dot & 0xffffffff); }
    constexpr bool isValid() const { return m_dot > 0; }
    constexpr bool isReference() const { return isValid() && site() == 0; }
    QString toText() const { return QString::number(m_dot); }

    constexpr auto operator<=>(const RowId &) const = default;

private:
    qint64 m_dot = 0;
};

inline size_t qHash(RowId id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace raatihuone
