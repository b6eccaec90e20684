// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QTranslator>
#include <memory>

namespace raatihuone {

/// The words of one language, whatever the language of the interface: reports, choice labels, dates.
///
/// Source strings are English and marked with QT_TRANSLATE_NOOP(context, text) where they stand.
class Words
{
public:
    explicit Words(Language language);

    Language language() const { return m_language; }

    /// The translation of @p source; the source itself in English or where none exists.
    /// @p count fills %n and chooses the plural form when it is not negative.
    QString operator()(const char *context, const char *source, int count = -1) const;

    /// 2020-12-17 becomes 17.12.2020 (Finnish, Swedish) or 17 December 2020 (English). Text that is no date
    /// stays.
    QString date(const QString &iso) const;

    /// 2021-03-04T18:00 becomes "4.3.2021 klo 18.00". A plain date stays a date.
    QString moment(const QString &iso) const;

    /// A whole number with the separators of the language.
    QString number(qint64 value) const;

    /// Cents as a sum: 1 234,50 €.
    QString money(qint64 cents) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace raatihuone
