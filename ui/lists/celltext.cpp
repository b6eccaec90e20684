// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/celltext.h"

#include "core/records/fieldtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace raatihuone {

namespace {

/// More of a long text than a column can be wide.
constexpr qsizetype mostLetters = 300;

/// States worth a symbol, by the codes of the fields "status". The others are plain words.
std::optional<Status> statusOf(const Field &field, const QString &code)
{
    static const QHash<QString, Status> states{
        {QStringLiteral("held"), Status::InOrder},      {QStringLiteral("done"), Status::InOrder},
        {QStringLiteral("examined"), Status::InOrder},  {QStringLiteral("published"), Status::InOrder},
        {QStringLiteral("cancelled"), Status::Removed}, {QStringLiteral("withdrawn"), Status::Removed},
        {QStringLiteral("dissolved"), Status::Removed}, {QStringLiteral("to_be_examined"), Status::Soon},
    };
    if (field.kind != Kind::Choice || field.name != QLatin1String("status"))
        return std::nullopt;
    const auto found = states.constFind(code);
    return found == states.constEnd() ? std::nullopt : std::optional(*found);
}

CellText emptyCell(const Field &field)
{
    if (field.isRequired)
        return {QCoreApplication::translate("lists", "Missing"), Status::Missing};
    if (isRightAligned(field.kind))
        return {QStringLiteral("\u2014"), std::nullopt, true};
    return {};
}

} // namespace

CellText cellText(const Words &words, const ListColumn &column, const Value &value)
{
    const Field &field = *column.field;
    if (value.toText().isEmpty())
        return emptyCell(field);
    const QString text = shownValue(words, field, value);
    return {text.left(mostLetters).simplified(), statusOf(field, value.toText())};
}

bool isRightAligned(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Money;
}

bool isNeverCut(Kind kind)
{
    return kind == Kind::Date || kind == Kind::Moment || kind == Kind::Year || isRightAligned(kind);
}

} // namespace raatihuone
