// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

} // namespace Catch

namespace raatihuone {

/// Texts such as people type, and such as they do not: letters of many scripts, marks, controls, blanks.
inline rc::Gen<QString> anyText()
{
    const auto letter = rc::gen::oneOf(rc::gen::inRange<int>(0x20, 0x7f), rc::gen::inRange<int>(0xa0, 0x250),
                                       rc::gen::inRange<int>(0x300, 0x370), rc::gen::inRange<int>(1, 0xd800),
                                       rc::gen::inRange<int>(0x1f300, 0x1f600));
    return rc::gen::map(rc::gen::container<std::vector<int>>(letter), [](const std::vector<int> &letters) {
        QString text;
        for (const int each : letters) {
            const char32_t code = char32_t(each);
            text += QString::fromUcs4(&code, 1);
        }
        return text;
    });
}

} // namespace raatihuone
