// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/unitlogo.h"

#include "core/actions/attachments.h"
#include "core/actions/editrecord.h"
#include "core/catalogue/types/types.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr qint64 largest = 5'000'000;        // bytes
constexpr int shortest = 16, longest = 4000; // pixels
constexpr int mostStretched = 10;

Failure refused(const char *sentence, const QString &details = {})
{
    return Failure(Failure::Kind::BadInput, QCoreApplication::translate("actions", sentence), details);
}

bool isSensible(const QSize &size)
{
    const auto [narrow, wide] = std::minmax({size.width(), size.height()});
    return narrow >= shortest && wide <= longest && wide <= mostStretched * narrow;
}

} // namespace

Picture readLogo(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw refused(QT_TRANSLATE_NOOP("actions", "The file cannot be read. Choose another."),
                      file.errorString());
    if (file.size() > largest)
        throw refused(QT_TRANSLATE_NOOP(
            "actions", "The logo is larger than 5 MB. Save it smaller and choose it again."));
    const std::optional<Picture> picture = pictureOf(file.read(largest));
    if (!picture)
        throw refused(QT_TRANSLATE_NOOP("actions", "The file is no PNG or JPEG picture. Choose another."));
    if (!isSensible(picture->size))
        throw refused(QT_TRANSLATE_NOOP("actions",
                                        "A logo has 16 to 4000 pixels on each side and is no strip. "
                                        "Save it in another size."));
    return *picture;
}

Outcome setLogo(Records &records, RowId unit, const std::optional<Picture> &logo)
{
    const Record before = records.read(records.file().catalogue().type(TypeNumber::Unit), unit);
    Record after = before;
    after.set(QStringLiteral("logo"),
              logo ? Value(putBytes(records.file().connection(), logo->bytes)) : Value());
    return changeRecord(records, before, after);
}

} // namespace raatihuone
