// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/unsealed.h"

#include "core/base/failure.h"
#include "core/sharing/seal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace raatihuone {

Unsealed::Unsealed(const QStringList &paths, const QString &passphrase)
{
    for (const QString &path : paths) {
        if (!isSealed(path)) {
            m_paths += path;
            continue;
        }
        const QString name = QFileInfo(path).fileName();
        if (passphrase.isEmpty())
            throw Failure(
                Failure::Kind::BadInput,
                QCoreApplication::translate("seal", "%1 is sealed. Give its passphrase.").arg(name));
        const QDir folder(m_folder.filePath(QString::number(m_paths.size())));
        folder.mkpath(QStringLiteral("."));
        m_paths += folder.filePath(name);
        unseal(path, m_paths.last(), passphrase);
    }
}

} // namespace raatihuone
