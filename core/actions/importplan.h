// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importmapping.h"
#include "core/base/problem.h"
#include "core/records/record.h"
#include "core/search/listrequest.h"

namespace raatihuone {

/// What becomes of a row of a table.
enum class ImportState {
    New,
    Changed,   ///< a record of the file gets other values
    Unchanged, ///< a record of the file says all of it already
    Same,      ///< perhaps a record of the file: somebody must say
    Refused
};

/// What somebody says of a row that may be a record of the file.
enum class ImportAnswer { None, Update, AddNew };

/// One row of a table as it will be written.
struct ImportRow
{
    int number = 0;                 ///< in the table, its head being 1
    QMap<QString, Value> values{};  ///< by the name of the field; empty cells are left out
    QMap<QString, QString> shown{}; ///< the values as people read them; what may not be seen is masked
    RowId match{};                  ///< the record that it is or may be
    QString matchTitle{};
    int earlierRow = 0;        ///< the row of the table that is or may be about the same; 0: none
    bool isCertain = false;    ///< nobody need say whether it is the same
    bool changesMatch = false; ///< some value of the match would be another
    ImportAnswer answer = ImportAnswer::None;
    Problems problems{};      ///< errors refuse the row, warnings do not
    Problems problemsAsNew{}; ///< the same if the row is another record after all
    QStringList notes{};      ///< what was understood in another way than it is written

    ImportState state() const;
    /// Whether somebody must say, or has said, if it is the same.
    bool isAsked() const;

private:
    ImportState stateAfter(ImportAnswer said) const;
};

/// The record that a row makes, and the values that it gives to one.
Record recordOf(const RecordType &type, const ImportRow &row);
void setValues(Record &record, const ImportRow &row);

/// A table as it will be written: nothing is in the file yet.
struct ImportPlan
{
    const RecordType *type = nullptr;
    ImportMapping mapping;
    std::vector<ImportRow> rows; ///< without the head and without rows that are empty

    int count(ImportState state) const;
    /// How many rows will be written.
    int writable() const;
};

/// Whether tables can be read as records of @p type: not what hangs on other records, nor what the program keeps.
bool isImportable(const RecordType &type);

/// Reads @p table, whose first row is its head, as records of @p type. A column "id" names the record of the file that a
/// row is about. For any thread.
/// @throws Failure BadInput if the type is not importable; Cancelled when @p progress says so.
ImportPlan planImport(const ListSource &source, const RecordType &type, const QList<QStringList> &table,
                      const ImportMapping &mapping, const Progress &progress = {});

} // namespace raatihuone
