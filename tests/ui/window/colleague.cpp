// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/colleague.h"

#include "core/actions/editrecord.h"
#include "core/sharing/merge.h"
#include "core/sharing/package.h"
#include "core/sharing/seal.h"

#include <QtCore/QFile>
#include <catch2/catch.hpp>

namespace raatihuone {

Colleague::Colleague(const DataFile &file, const QString &name)
    : m_installation(
          std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
          m_folder.filePath(QStringLiteral("backups")), name,
          fixedClock(file.installation().now().addDays(-1))),
      m_words(Language::English),
      m_file(std::make_unique<DataFile>(
          copied(file, m_folder.filePath(name.section(QLatin1Char(' '), 0, 0).toLower() +
                                         QStringLiteral(".raati"))),
          DataFile::Mode::ReadWrite, file.schema(), m_installation)),
      m_records(*m_file, m_words)
{
}

QString Colleague::copied(const DataFile &file, const QString &path)
{
    REQUIRE(QFile::copy(file.path(), path));
    return path;
}

RowId Colleague::add(const char *type, const QMap<QString, Value> &values)
{
    Record record(m_file->catalogue().type(QLatin1String(type)));
    for (auto each = values.begin(); each != values.end(); ++each)
        record.set(each.key(), each.value());
    const Outcome outcome = addRecord(m_records, record);
    REQUIRE(outcome.isDone());
    return outcome.id;
}

void Colleague::set(const char *type, RowId id, const char *field, const Value &value)
{
    const Record before = m_records.read(m_file->catalogue().type(QLatin1String(type)), id);
    Record after = before;
    after.set(QLatin1String(field), value);
    REQUIRE(changeRecord(m_records, before, after).isWritten);
}

void Colleague::remove(const char *type, RowId id)
{
    removeRecords(m_records, m_file->catalogue().type(QLatin1String(type)), {id});
}

void Colleague::merge(const QString &path)
{
    raatihuone::merge(*m_file, {path});
}

QString Colleague::sealed(const QString &passphrase)
{
    const QString open = m_folder.filePath(QStringLiteral("open.raati")),
                  target = m_folder.filePath(QStringLiteral("sealed.raati"));
    writePackage(*m_file, open, std::optional<Peer>());
    seal(open, target, passphrase);
    return target;
}

} // namespace raatihuone
