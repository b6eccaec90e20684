// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QtCore/QMap>

namespace raatihuone {

/// Which field each column of a table fills, from left to right; null for one that is not imported.
using ImportMapping = std::vector<const Field *>;

/// What @p headings say in any language: the name or label of a field, or of a text in several languages, which then
/// means the language of @p words. A field is filled once. @p known are earlier decisions by importKey(), by the number
/// of the field; 0 for none.
ImportMapping mappingOf(const RecordType &type, const QStringList &headings, const Words &words,
                        const QMap<QString, int> &known = {});

/// A heading as it is remembered.
QString importKey(const QString &heading);

} // namespace raatihuone
