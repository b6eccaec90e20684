// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/textfile.h"

#include "core/base/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStringDecoder>
#include <array>

namespace raatihuone {

namespace {

constexpr qint64 largestFile = 20'000'000; // bytes

/// What Windows-1252 has where Latin-1 has control characters; the five places without a letter stay what they are.
constexpr std::array<char16_t, 32> windowsLetters{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    constexpr char16_t first = 0x80;
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        const auto place = size_t(letter.unicode() - first);
        if (letter.unicode() >= first && place < windowsLetters.size())
            letter = QChar(windowsLetters[place]);
    }
    return text;
}

Failure unreadable(const QString &path, const QString &sentence, const QString &details)
{
    return Failure(Failure::Kind::BadInput, QDir::toNativeSeparators(path) + QStringLiteral(": ") + sentence,
                   details);
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    // Stateless: a letter that is cut off at the end is an error and not the begin of more.
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8),
                           QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromWindows(bytes) : text;
}

QString decodedText(const QByteArray &bytes, const QString &encoding)
{
    const QString name = encoding.toLower();
    if (name == QLatin1String("windows-1252") || name == QLatin1String("cp1252"))
        return fromWindows(bytes);
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("formats", "There is no encoding \"%1\".").arg(encoding));
    const QString text = decoder(bytes);
    if (decoder.hasError())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("formats", "The text is not written in %1.").arg(encoding));
    return text;
}

QString readTextFile(const QString &path, const QString &encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw unreadable(path, QCoreApplication::translate("formats", "The text cannot be read."),
                         file.errorString());
    if (file.size() > largestFile)
        throw unreadable(path, QCoreApplication::translate("formats", "The text is larger than 20 MB."), {});
    const QByteArray bytes = file.readAll();
    return encoding.isEmpty() ? decodedText(bytes) : decodedText(bytes, encoding);
}

} // namespace raatihuone
