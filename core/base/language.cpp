// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace raatihuone {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Finnish:
        return QStringLiteral("fi");
    case Language::Swedish:
        return QStringLiteral("sv");
    case Language::English:
        return QStringLiteral("en");
    case Language::NorthernSami:
        return QStringLiteral("se");
    }
    return {};
}

std::optional<Language> languageFromCode(const QString &code)
{
    for (const Language language : allLanguages)
        if (languageCode(language) == code)
            return language;
    return std::nullopt;
}

std::optional<Language> languageOfText(const QString &code)
{
    return code == languageCode(Language::NorthernSami) ? std::optional(Language::NorthernSami)
                                                        : languageFromCode(code);
}

QString languageTag(Language language)
{
    return languageCode(language) +
           (language == Language::English ? QStringLiteral("-GB") : QStringLiteral("-FI"));
}

QString ownNameOf(Language language)
{
    QString name = localeOf(language).nativeLanguageName();
    if (language == Language::English)
        name = QStringLiteral("English"); // and not that of one country
    name.front() = name.front().toUpper();
    return name;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Finnish:
        return QLocale(QLocale::Finnish, QLocale::Finland);
    case Language::Swedish:
        return QLocale(QLocale::Swedish, QLocale::Finland);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::NorthernSami:
        return QLocale(QLocale::NorthernSami, QLocale::Finland);
    }
    return QLocale::c();
}

} // namespace raatihuone
