// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/reports/report.h"

namespace raatihuone {

/// Which reports are wanted in one go.
struct PackWish
{
    QString report; ///< this one for each municipality of the unit; empty: all reports of the year
    int year = 0;   ///< needed without a report; what holds on a day is told as of its last, or of today
    bool isPublic = false;
    std::vector<Language> languages{Language::Finnish, Language::Swedish};
    std::vector<QString> endings{QStringLiteral("pdf")}; ///< "pdf", "html"
    QDateTime created;                                   ///< the time that stands in the reports
};

/// One report of a pack.
struct PackReport
{
    QString report;
    ReportRequest request;
    Language language = Language::Finnish;
    QString name; ///< of its file without the ending: what it is, in its language, and "-fi" or "-sv"

    /// Its files, one an ending of @p wish.
    QStringList fileNames(const PackWish &wish) const;
};

/// The reports that @p wish means, each once in each language, in the order in which they are made. No two have the same
/// name; names hold no fields of personal data and are safe on every system.
///
/// A public one is without the reports that have no public version.
///
/// A year has the reports that need no record, and those on its events that took place, their series and minutes, and on
/// the bodies with a term on its last day, or today in a year that is not over.
/// For any thread, with records of its own.
/// @throws Failure BadInput if there is nothing to report on; see reportYear(); Cancelled when @p progress says so.
std::vector<PackReport> packOf(const Records &records, const PackWish &wish, const Progress &progress = {});

/// The year that is usually reported on: the last one in which an event took place, else this year.
int usualPackYear(const Records &records);

/// Builds one report of a pack, reading @p file through @p connection, in whose thread it is used. @throws as report().
Document documentOf(DataFile &file, Connection &connection, const PackReport &report);

/// The path of the same report in one of several languages: "a/x.pdf" becomes "a/x-fi.pdf".
QString inLanguage(const QString &path, Language language);

} // namespace raatihuone
