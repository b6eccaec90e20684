// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sharing/copies.h"

#include "core/catalogue/tables.h"
#include "core/edits/check.h"
#include "core/sharing/manifest.h"
#include "tests/core/edits/definition.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>

namespace raatihuone {

namespace {

/// The files of one world are made at this moment; each later look at a clock is a second later.
QDateTime nextMoment()
{
    static qint64 seconds = 0;
    return QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC).addSecs(++seconds);
}

/// 16 bytes for the installation, 4 for its number, and then whatever comes.
Chance chanceOf(const Copy::Origin &origin)
{
    return [drawn = origin.drawnNumber,
            chance = repeatableChance(quint32(origin.number) + 1)](int count) mutable {
        QByteArray bytes = chance(count);
        if (drawn && count == 4) {
            qToBigEndian(*drawn << 1, bytes.data());
            drawn.reset();
        }
        return bytes;
    };
}

std::unique_ptr<Copy> anotherOf(const Copy &source)
{
    static int number = 2000;
    return std::make_unique<Copy>(Copy::Origin{++number, 0, {}}, source);
}

} // namespace

Copy::Copy(const Origin &origin, const Programme &programme) : m_programme(&programme)
{
    makeInstallation(origin);
    m_file = DataFile::create(path(), programme.schema, *m_installation,
                              {"shared", QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)});
    doNotWaitForDisk(db());
}

Copy::Copy(const Origin &origin, const Copy &source) : m_programme(source.m_programme)
{
    makeInstallation(origin);
    takeBytes(source);
    open();
}

std::unique_ptr<Copy> Copy::twin(const Copy &source, qint64 clockSkew)
{
    static int number = 1000;
    auto copy = std::make_unique<Copy>(Origin{++number, clockSkew, {}}, source);
    const auto site = source.installation().siteIn(source.path());
    if (site)
        copy->m_installation->rememberSite(copy->path(), *site);
    return copy;
}

void Copy::makeInstallation(const Origin &origin)
{
    const QString author = QStringLiteral("Author %1").arg(origin.number);
    const auto clock = [skew = origin.clockSkew] { return nextMoment().addMSecs(skew); };
    m_installation = std::make_unique<Installation>(
        std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
        m_folder.filePath(QStringLiteral("backups")), author, clock, chanceOf(origin));
}

void Copy::takeBytes(const Copy &source)
{
    QFile file(path());
    file.open(QIODevice::WriteOnly);
    file.write(bytesOf(source.path()));
}

void Copy::open(const QByteArray &vfs)
{
    m_file.reset();
    m_file = std::make_unique<DataFile>(path(), DataFile::Mode::ReadWrite, m_programme->schema,
                                        *m_installation, vfs);
    if (vfs.isEmpty())
        doNotWaitForDisk(db());
}

void Copy::open(const Programme &programme)
{
    m_programme = &programme;
    open();
}

void Copy::run(const QString &sql)
{
    Commit commit(*m_file, QStringLiteral("run"));
    db().run(sql);
    commit.finish();
}

RowId Copy::insert(const char *table, const char *columns, const QString &values)
{
    return insertInto(*m_file, table, columns, values);
}

ShellAnswer Copy::shell(const QByteArray &sql)
{
    close();
    const ShellAnswer answer = runShell(path(), sql);
    open();
    return answer;
}

bool Copy::change(const Action &action)
{
    Commit commit(*m_file, QStringLiteral("change"));
    raatihuone::change(commit, action);
    return commit.finish();
}

MergeReport Copy::merge(const Copy &other)
{
    return raatihuone::merge(*m_file, {other.path()}).front();
}

MergeReport Copy::preview(const Copy &other)
{
    return previewMerge(*m_file, {other.path()}).front();
}

QByteArray Copy::everything() const
{
    QByteArray content = dumpOf(*m_file, DumpScope::Everything);
    Query cells(db(), "SELECT \"row\" || ' ' || col FROM partial ORDER BY \"row\", col");
    while (cells.next())
        content += cells.text(0).toUtf8() + '\n';
    return content;
}

QString Copy::wrong() const
{
    QStringList found{difference(definedValue(*m_file), storedValue(*m_file))};
    const CheckReport report = check(*m_file);
    found += report.damages;
    if (db().value("PRAGMA foreign_key_check"))
        found += QStringLiteral("a reference leads nowhere");
    found.removeAll(QString());
    return found.join(QStringLiteral("; "));
}

QSet<QByteArray> Copy::births() const
{
    QStringList tables{QStringLiteral("SELECT id FROM grave")};
    for (const RecordType &type : m_file->catalogue().types())
        tables += QStringLiteral("SELECT id FROM ") + quoted(type.name());
    Query rows(db(),
               QStringLiteral("SELECT (SELECT hex(c.nonce) || (r.id - c.id) FROM edit_commit c WHERE c.id "
                              "BETWEEN r.id >> 32 << 32 AND r.id ORDER BY c.id DESC LIMIT 1) FROM (%1) r")
                   .arg(tables.join(QStringLiteral(" UNION "))));
    QSet<QByteArray> births;
    while (rows.next())
        births.insert(rows.text(0).toUtf8());
    return births;
}

std::unique_ptr<Copy> gathered(const std::vector<const Copy *> &copies)
{
    auto all = anotherOf(*copies.front());
    for (size_t i = 1; i < copies.size(); ++i)
        all->merge(*copies[i]);
    return all;
}

std::unique_ptr<Copy> gatheredAtOnce(const std::vector<const Copy *> &copies)
{
    auto all = anotherOf(*copies.front());
    QStringList paths;
    for (size_t i = 1; i < copies.size(); ++i)
        paths += copies[i]->path();
    merge(all->file(), paths);
    return all;
}

void vouchFor(const QString &path)
{
    Connection package(path, Connection::Mode::ReadWrite);
    writeManifest(package);
}

std::vector<RowId> shownRows(const Copy &copy, const RecordType &type)
{
    Query query(copy.db(), QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(type.name()));
    std::vector<RowId> rows;
    while (query.next())
        rows.push_back(query.id(0));
    return rows;
}

Value erasedIn(const Copy &copy)
{
    return *copy.db().value("SELECT group_concat(\"row\" || ' ' || col || ' ' || at || author) FROM erased");
}

} // namespace raatihuone
