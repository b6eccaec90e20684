// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QSettings>
#include <QtCore/QTranslator>

namespace raatihuone {

/// The language in which the program speaks: its own words, those of Qt, dates and numbers. Widgets that stand
/// already keep the words they have.
class InterfaceLanguage
{
public:
    explicit InterfaceLanguage(Language language);
    /// Takes the words away again; English remains.
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    void speak(Language language);

private:
    QTranslator m_own;
    QTranslator m_ofQt;
};

/// The language chosen in the settings, or nothing.
std::optional<Language> chosenLanguage(const QSettings &settings);
void chooseLanguage(QSettings &settings, Language language);

} // namespace raatihuone
