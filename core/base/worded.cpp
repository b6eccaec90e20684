// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worded.h"

#include <QtCore/QStringList>

namespace raatihuone {

Worded joined(const std::vector<Worded> &parts, const QString &separator)
{
    QStringList texts;
    std::optional<Language> common;
    for (const Worded &part : parts) {
        if (part.isEmpty())
            continue;
        common = texts.isEmpty() || part.language == common ? part.language : std::nullopt;
        texts += part.text;
    }
    return {texts.join(separator), common};
}

} // namespace raatihuone
