// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <array>
#include <optional>

namespace raatihuone {

/// The languages in which texts are written down. The interface and reports are in all but Sámi.
enum class Language { Finnish, Swedish, English, NorthernSami };

/// Those of the interface and of reports.
inline constexpr std::array<Language, 3> allLanguages{Language::Finnish, Language::Swedish,
                                                      Language::English};

/// ISO 639-1: fi, sv, en, se.
QString languageCode(Language language);

/// The language of the interface or of a report with this ISO 639-1 code, or nothing.
std::optional<Language> languageFromCode(const QString &code);

/// The same for what people have written down, in Sámi too.
std::optional<Language> languageOfText(const QString &code);

/// BCP 47 with the country, as PDF and HTML want it: fi-FI, sv-FI, en-GB, se-FI.
QString languageTag(Language language);

/// What the language calls itself: "Suomi".
QString ownNameOf(Language language);

/// Dates, numbers and sums as people in Finland write them in @p language.
QLocale localeOf(Language language);

} // namespace raatihuone
