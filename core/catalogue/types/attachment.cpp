// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

RecordType attachmentType()
{
    RecordType type(TypeNumber::Attachment, QStringLiteral("attachment"),
                    QT_TRANSLATE_NOOP("catalogue", "Attachment"),
                    QT_TRANSLATE_NOOP("catalogue", "Attachments"));
    type.titled({QStringLiteral("name")});

    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.add(1, QStringLiteral("name"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Name"))
        .searchable()
        .listed();
    type.add(2, QStringLiteral("subject"), Kind::Subject, QT_TRANSLATE_NOOP("catalogue", "Belongs to"))
        .indexed();
    type.add(3, QStringLiteral("subject_type"), Kind::Number,
             QT_TRANSLATE_NOOP("catalogue", "Type of record"))
        .readOnly();
    type.add(4, QStringLiteral("url"), Kind::Web, QT_TRANSLATE_NOOP("catalogue", "Link"))
        .searchable()
        .listed();
    type.add(5, QStringLiteral("digest"), Kind::Digest, QT_TRANSLATE_NOOP("catalogue", "Stored file"))
        .readOnly();
    type.add(6, QStringLiteral("size"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Size in bytes"))
        .readOnly();
    type.add(7, QStringLiteral("media_type"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Media type"))
        .readOnly();
    return type;
}

} // namespace raatihuone
