// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/interfacelanguage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>

namespace raatihuone {

namespace {

constexpr QLatin1String key("language");

void installIf(bool isLoaded, QTranslator &translator)
{
    if (isLoaded)
        QCoreApplication::installTranslator(&translator);
}

} // namespace

InterfaceLanguage::InterfaceLanguage(Language language)
{
    speak(language);
}

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
}

/// The own words are installed last: they are asked first.
void InterfaceLanguage::speak(Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    QLocale::setDefault(localeOf(language));
    const QString code = languageCode(language);
    const QString ofQt = QStringLiteral("qtbase_") + code;
    installIf(m_ofQt.load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
                  m_ofQt.load(ofQt, QStringLiteral(":/translations")),
              m_ofQt);
    installIf(m_own.load(QStringLiteral(":/translations/raatihuone_%1.qm").arg(code)), m_own);
}

std::optional<Language> chosenLanguage(const QSettings &settings)
{
    return languageFromCode(settings.value(key).toString());
}

void chooseLanguage(QSettings &settings, Language language)
{
    settings.setValue(key, languageCode(language));
}

} // namespace raatihuone
