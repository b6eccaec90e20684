// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"
#include "core/records/record.h"

namespace raatihuone {

/// For whom a new file is made: one municipality or one wellbeing services county, by code.
struct NewFile
{
    QString municipality;
    QString county;
    QString languages = QStringLiteral("fi"); ///< fi, sv, fi_sv or sv_fi
};

/// Makes a file with the unit it is for. Nothing is left behind when it fails. An existing file is never touched.
/// @throws Failure BadInput for an unknown code or an existing file.
void makeNewFile(const QString &path, const NewFile &wanted, const Schema &schema,
                 Installation &installation);

/// Makes the example: Etelä-Pohjanmaa with its 18 municipalities, invented people and organisations. The same bytes of
/// content each time.
void makeExample(const QString &path, const Schema &schema, Installation &installation);

/// Makes a file of @p count made-up records and the unit they belong to, as one commit. Same seed, same content.
void makeGenerated(const QString &path, int count, const QByteArray &seed, const Schema &schema,
                   Installation &installation);

/// Adds @p count made-up records in the proportions of a real file, as one commit, after @p unit if there is one. Same
/// seed, same records.
void generate(DataFile &file, int count, const QByteArray &seed,
              const std::optional<Record> &unit = std::nullopt);

} // namespace raatihuone
