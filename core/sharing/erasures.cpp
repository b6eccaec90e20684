// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/erasures.h"

#include "core/sharing/erasedbackups.h"
#include "core/sharing/storedfiles.h"
#include "core/sharing/touchedcells.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

/// Once a row is known to have been folded, in either direction, the other one is erased alike: by the earliest erasure of
/// all, so that every copy says the same.
void followFolds(Connection &db)
{
    qint64 before = -1;
    while (before != db.totalChanges()) {
        before = db.totalChanges();
        db.run(
            "INSERT INTO main.erased(\"row\", col, at, author) SELECT f.* FROM ("
            "SELECT e.new, x.col, x.at, x.author FROM main.erased x CROSS JOIN main.edit e ON e.\"row\" = "
            "x.\"row\" AND e.col = x.col / 100 * 100 AND e.new > 1 "
            "UNION SELECT e.\"row\", x.col, x.at, x.author FROM main.edit e JOIN main.erased x ON x.\"row\" "
            "= e.new AND x.col / 100 * 100 = e.col WHERE e.col % 100 = 0 AND e.new > 1) f WHERE true "
            "ON CONFLICT(\"row\", col) DO UPDATE SET at = excluded.at, author = excluded.author "
            "WHERE (excluded.at, excluded.author) < (at, author)");
    }
}

} // namespace

void applyErasures(Connection &connection)
{
    if (!connection.value("SELECT 1 FROM main.erased LIMIT 1"))
        return;
    followFolds(connection);
    connection.run(
        "UPDATE main.edit SET old = NULL, new = NULL WHERE \"row\" IN (SELECT \"row\" FROM main.erased) "
        "AND col % 100 <> 0 AND (old IS NOT NULL OR new IS NOT NULL) AND EXISTS (SELECT 1 FROM "
        "main.erased x WHERE x.\"row\" = edit.\"row\" AND x.col IN (edit.col, edit.col / 100 * 100))");
    connection.run("DELETE FROM main.partial WHERE EXISTS (SELECT 1 FROM main.erased x WHERE x.\"row\" = "
                   "partial.\"row\" AND x.col IN (partial.col, partial.col / 100 * 100))");
}

void markErased(Commit &commit, const std::vector<ErasedCell> &cells)
{
    const Installation &installation = commit.file().installation();
    Query mark(commit.connection(),
               "INSERT OR IGNORE INTO erased(\"row\", col, at, author) VALUES(?, ?, ?, ?)");
    for (const auto &[row, column] : cells)
        mark.bind(row)
            .bind(column)
            .bind(installation.now().toMSecsSinceEpoch())
            .bind(installation.author())
            .run();
}

void scrub(Connection &connection, const Catalogue &catalogue, int version)
{
    StoredFiles files(connection, catalogue, version);
    files.findOfErased();
    TouchedCells::prepare(connection);
    TouchedCells cells(connection, catalogue, version);
    cells.clear();
    applyErasures(connection);
    cells.addErased();
    cells.apply();
    files.dropUnnamed();
}

QStringList finishErasures(DataFile &file)
{
    if (!file.connection().value("SELECT 1 FROM erased LIMIT 1"))
        return {};
    QStringList left = cleanBackups(file);
    try {
        file.connection().run("VACUUM");
    } catch (const Failure &failure) {
        log(failure, "The file could not be written anew after erasing");
        left += QCoreApplication::translate(
            "sharing",
            "The values are overwritten, but the file could not be made compact. Erase again later.");
    }
    return left;
}

} // namespace raatihuone
