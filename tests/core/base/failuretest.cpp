// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"

#include <QtCore/QStringList>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

QStringList linesOf(Failure::Kind kind)
{
    logged().clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { logged() += message; });
    log(Failure(kind, QStringLiteral("Tell it to Aino."), QStringLiteral("code 11")), "A list failed");
    qInstallMessageHandler(before);
    return logged();
}

} // namespace

TEST_CASE("the log gets the details of what nobody can explain, and never the message", "[base]")
{
    using Kind = Failure::Kind;
    for (const Kind kind : {Kind::Damaged, Kind::InputOutput, Kind::Constraint, Kind::Internal})
        CHECK(linesOf(kind) == QStringList{QStringLiteral("A list failed: code 11")});
    for (const Kind kind : {Kind::BadInput, Kind::NotFound, Kind::DiskFull, Kind::ReadOnly, Kind::Locked,
                            Kind::Foreign, Kind::TooNew, Kind::CannotOpen, Kind::Cancelled})
        CHECK(linesOf(kind).isEmpty());
}
