// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/maildraft.h"

namespace raatihuone {

namespace {

constexpr qsizetype longestLink = 2000;

/// Only what a header and a link can hold: no line ends, no blanks, no delimiters.
QStringList sound(const QStringList &addresses)
{
    QStringList kept;
    for (const QString &address : addresses) {
        const bool isSound = std::all_of(address.begin(), address.end(), [](QChar sign) {
            return sign.isPrint() && !sign.isSpace() && !QStringLiteral(",;<>\"()").contains(sign);
        });
        if (isSound && address.contains(QLatin1Char('@')))
            kept += address;
    }
    return kept;
}

} // namespace

QUrl mailLink(const QStringList &addresses)
{
    QByteArray link("mailto:?bcc=");
    QByteArrayList parts;
    for (const QString &address : sound(addresses))
        parts += QUrl::toPercentEncoding(address, "@");
    link += parts.join(',');
    return link.size() > longestLink ? QUrl() : QUrl::fromEncoded(link, QUrl::StrictMode);
}

QByteArray mailDraft(const QStringList &addresses)
{
    return "X-Unsent: 1\r\nSubject: \r\nBcc: " + sound(addresses).join(QStringLiteral(",\r\n ")).toUtf8() +
           "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: 8bit\r\n\r\n";
}

} // namespace raatihuone
