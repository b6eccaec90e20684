// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QtCore/QDateTime>

namespace raatihuone {

namespace {

const QChar noBreakSpace(0x00A0);

QString dateFormat(Language language)
{
    return language == Language::English ? QStringLiteral("d MMMM yyyy") : QStringLiteral("d.M.yyyy");
}

QString clockTime(Language language, QTime time)
{
    switch (language) {
    case Language::Finnish:
        return QStringLiteral("klo") + noBreakSpace + time.toString(QStringLiteral("H.mm"));
    case Language::Swedish:
        return QStringLiteral("kl.") + noBreakSpace + time.toString(QStringLiteral("H.mm"));
    case Language::English:
    case Language::NorthernSami:
        return time.toString(QStringLiteral("H:mm"));
    }
    return {};
}

} // namespace

Words::Words(Language language)
    : m_language(language), m_locale(localeOf(language)), m_translator(std::make_shared<QTranslator>())
{
    const bool isLoaded =
        m_translator->load(QStringLiteral(":/translations/raatihuone_%1.qm").arg(languageCode(language)));
    if (!isLoaded)
        m_translator.reset();
}

QString Words::operator()(const char *context, const char *source, int count) const
{
    QString text = m_translator ? m_translator->translate(context, source, nullptr, count) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QLatin1String("%n"), number(count));
    return text;
}

QString Words::date(const QString &iso) const
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? m_locale.toString(date, dateFormat(m_language)) : iso;
}

QString Words::moment(const QString &iso) const
{
    const QTime time = QTime::fromString(iso.mid(11), QStringLiteral("HH:mm"));
    return time.isValid() ? date(iso) + QLatin1Char(' ') + clockTime(m_language, time) : date(iso);
}

QString Words::number(qint64 value) const
{
    QString text = m_locale.toString(value);
    if (m_language != Language::English)
        text.replace(m_locale.groupSeparator(), QString(noBreakSpace));
    return text;
}

QString Words::money(qint64 cents) const
{
    const qint64 whole = std::abs(cents) / 100;
    const QString rest = QStringLiteral("%1").arg(std::abs(cents) % 100, 2, 10, QLatin1Char('0'));
    const QString sign = cents < 0 ? QString(QChar(0x2212)) : QString();
    const QChar point = m_language == Language::English ? QLatin1Char('.') : QLatin1Char(',');
    return sign + number(whole) + point + rest + noBreakSpace + QChar(0x20AC);
}

} // namespace raatihuone
