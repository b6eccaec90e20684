// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/scene.h"

#include "core/catalogue/tables.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

Failure unsoundFile(const QString &details)
{
    return Failure(Failure::Kind::Damaged,
                   QCoreApplication::translate("sharing",
                                               "The other file is damaged and was not merged. Ask the "
                                               "sender for another copy."),
                   details);
}

Failure newerVersionNeeded()
{
    return Failure(Failure::Kind::TooNew,
                   QCoreApplication::translate("sharing",
                                               "These files hold records of a newer version of Raatihuone. "
                                               "Install the newest version and merge again."));
}

std::vector<const Field *> idColumns(const RecordType &type, int version)
{
    std::vector<const Field *> found;
    for (const Field *field : columnsOf(type, version))
        if (field->kind == Kind::Reference || field->kind == Kind::Subject)
            found.push_back(field);
    return found;
}

QString columnList(const RecordType &type, int version, const QString &alias)
{
    const QString prefix = alias.isEmpty() ? QString() : alias + QLatin1Char('.');
    QStringList names{prefix + QStringLiteral("id")};
    for (const Field *field : columnsOf(type, version))
        names += prefix + quoted(field->name);
    return names.join(QStringLiteral(", "));
}

QString gravePath(int column)
{
    return QStringLiteral("$.\"%1\"").arg(column);
}

} // namespace raatihuone
