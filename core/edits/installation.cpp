// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/installation.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <utility>

namespace raatihuone {

namespace {

/// Settings hold no names of files: they may tell about people.
QString keyOf(const QString &group, const QString &path)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return group + QLatin1Char('/') + QString::fromLatin1(hash.toHex().left(32));
}

QString siteKey(const QString &path)
{
    return keyOf(QStringLiteral("sites"), path);
}

QString unitKey(const QString &path)
{
    return keyOf(QStringLiteral("units"), path);
}

} // namespace

Installation::Installation(std::unique_ptr<QSettings> settings, QString backupFolder, QString author,
                           Clock clock, Chance chance)
    : m_settings(std::move(settings)),
      m_backupFolder(std::move(backupFolder)),
      m_author(std::move(author)),
      m_clock(std::move(clock)),
      m_chance(std::move(chance))
{
    const QString key = QStringLiteral("installation");
    if (!m_settings->contains(key)) {
        m_settings->setValue(key, QUuid::fromRfc4122(m_chance(16)).toString(QUuid::WithoutBraces));
        m_settings->sync(); // who crashes is still the same when it comes back
    }
    m_uuid = QUuid(m_settings->value(key).toString()).toRfc4122();
}

QString Installation::cacheFolder() const
{
    return QDir::cleanPath(m_backupFolder + QStringLiteral("/../cache"));
}

std::optional<Installation::Site> Installation::siteIn(const QString &path) const
{
    const QStringList parts = m_settings->value(siteKey(path)).toString().split(QLatin1Char(':'));
    if (parts.size() != 2)
        return std::nullopt;
    return Site{parts.first().toUInt(), parts.last().toUInt()};
}

void Installation::rememberSite(const QString &path, const Site &site)
{
    const auto known = siteIn(path);
    m_settings->setValue(siteKey(path), QStringLiteral("%1:%2").arg(site.number).arg(site.seq));
    if (!known || known->number != site.number)
        m_settings->sync();
}

RowId Installation::unitIn(const QString &path) const
{
    return RowId(m_settings->value(unitKey(path)).toLongLong());
}

void Installation::rememberUnit(const QString &path, RowId unit)
{
    m_settings->setValue(unitKey(path), unit.value());
}

void Installation::setAuthor(const QString &author)
{
    m_author = author;
    m_settings->setValue(QStringLiteral("author"), author);
}

} // namespace raatihuone
