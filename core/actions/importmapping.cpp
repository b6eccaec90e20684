// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importmapping.h"

#include "core/base/text.h"
#include "core/records/fieldrules.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// Whether @p field is the one that the bare name of its text means to @p reader: that of her language, or the first.
bool isMain(const RecordType &type, const Field &field, const Words &reader)
{
    const QString suffix = QLatin1Char('_') + languageCode(reader.language());
    if (const Field *own = type.field(field.languageOf + suffix))
        return own == &field;
    const auto first = std::find_if(type.fields().begin(), type.fields().end(), [&field](const Field &other) {
        return other.languageOf == field.languageOf;
    });
    return &*first == &field;
}

/// Everything by which a column may call a field, folded. "Nimi" is the name in Finnish, "Namn" that in Swedish.
QStringList namesOf(const RecordType &type, const Field &field, const Words &reader)
{
    QStringList names{importKey(field.name)};
    const bool isOneOfSeveral = !field.languageOf.isEmpty();
    for (const Language language : allLanguages) {
        const Words words(language);
        names += importKey(label(words, field));
        if (isOneOfSeveral && field.languageCode() == languageCode(language))
            names += importKey(words("catalogue", field.label));
    }
    if (isOneOfSeveral && isMain(type, field, reader)) {
        names += importKey(field.languageOf);
        names += importKey(reader("catalogue", field.label));
    }
    return names;
}

} // namespace

QString importKey(const QString &heading)
{
    return foldedWords(heading);
}

ImportMapping mappingOf(const RecordType &type, const QStringList &headings, const Words &words,
                        const QMap<QString, int> &known)
{
    QHash<QString, const Field *> fields;
    const std::vector<const Field *> possible = writableFields(type);
    for (const Field *field : possible)
        for (const QString &name : namesOf(type, *field, words))
            if (!fields.contains(name))
                fields.insert(name, field);
    ImportMapping mapping;
    for (const QString &heading : headings) {
        const QString key = importKey(heading);
        const Field *field = known.contains(key) ? type.field(known.value(key)) : fields.value(key);
        const bool isPossible = std::find(possible.begin(), possible.end(), field) != possible.end();
        const bool isFilled = std::find(mapping.begin(), mapping.end(), field) != mapping.end();
        mapping.push_back(isPossible && !isFilled ? field : nullptr);
    }
    return mapping;
}

} // namespace raatihuone
