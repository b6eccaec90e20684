// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/datafile.h"

#include "core/edits/carried.h"
#include "core/edits/drafts.h"
#include "core/edits/evaluation.h"
#include "core/file/backup.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMetaMethod>

namespace raatihuone {

namespace {

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// 31 bits, never 0: site 0 is shipped data.
quint32 siteOf(const QByteArray &seed)
{
    const quint32 number = hashOf("site:" + seed).left(4).toHex().toUInt(nullptr, 16) >> 1;
    return number == 0 ? 1 : number;
}

} // namespace

Failure newerSchema(int version)
{
    return Failure(Failure::Kind::TooNew,
                   QCoreApplication::translate("file",
                                               "This file was made by a newer version of Raatihuone. Nothing "
                                               "was changed. Install the newest version and open it again."),
                   QStringLiteral("schema version %1").arg(version));
}

Examination examineFile(const QString &path, const Schema &schema, const QByteArray &vfs)
{
    const auto expected = [&schema](int version, const SchemaObjects &) {
        if (version > schema.version())
            throw newerSchema(version);
        return schema.expected(version);
    };
    return examine(path, expected, examinationTime(QFileInfo(path).size()), vfs);
}

DataFile::DataFile(const QString &path, Mode mode, const Schema &schema, Installation &installation,
                   const QByteArray &vfs)
    : m_schema(schema), m_installation(installation), m_mode(mode), m_reader(path, vfs)
{
    const bool writes = mode == Mode::ReadWrite;
    if (writes) // first: who cannot have it need not wait for the examination
        m_lock = std::make_unique<LockFile>(path,
                                            LockFile::thisProcess(installation.author(), installation.now()));
    const Examination found = examineFile(path, schema, vfs);
    if (!writes) {
        if (!found.missing.isEmpty())
            doWithout(found.schemaVersion, found.missing);
        m_reader.standIn(schema.standInsForNewer(found.schemaVersion));
    }
    m_connection =
        writes ? std::make_unique<Connection>(path, Connection::Mode::ReadWrite, vfs) : m_reader.open();
    m_connection->prepareForWork();
    checkContext();
    if (!writes)
        return;
    m_connection->disableTriggersOfFile();
    if (!found.missing.isEmpty())
        repair(found.schemaVersion, found.missing);
    if (found.schemaVersion < schema.version())
        bringUpToDate(found.schemaVersion);
    else
        schema.watch(*m_connection);
    applyRuleThree(*m_connection, catalogue());
    Drafts(*this).dropStale();
}

DataFile::DataFile(const QString &path, const Schema &schema, Installation &installation,
                   const QByteArray &vfs)
    : m_schema(schema),
      m_installation(installation),
      m_reader(path, vfs),
      m_lock(
          std::make_unique<LockFile>(path, LockFile::thisProcess(installation.author(), installation.now()))),
      m_connection(std::make_unique<Connection>(path, Connection::Mode::Create, vfs))
{
}

DataFile::~DataFile() = default;

std::unique_ptr<DataFile> DataFile::create(const QString &path, const Schema &schema,
                                           Installation &installation, const Origin &origin,
                                           const QByteArray &vfs)
{
    if (QFileInfo::exists(path))
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("file", "There is a file of this name already. Choose another name."),
            path);
    auto file = std::unique_ptr<DataFile>(new DataFile(path, schema, installation, vfs));
    try {
        file->fill(origin);
    } catch (...) {
        file.reset();
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        throw;
    }
    return file;
}

void DataFile::fill(const Origin &origin)
{
    m_connection->prepareForWork();
    m_connection->run("BEGIN IMMEDIATE");
    m_schema.migrate(*m_connection, 0);
    const quint32 site = siteOf(origin.seed);
    m_connection->run("INSERT INTO local(k, site) VALUES(1, ?)", qint64(site));
    addSite(site, &origin);
    m_connection->run("INSERT INTO meta(key, value) VALUES('lineage', ?)",
                      QString::fromLatin1(hashOf("lineage:" + origin.seed).toHex().left(32)));
    m_connection->run("COMMIT");
    m_schema.watch(*m_connection);
    m_origin = origin;
}

void DataFile::checkContext() const
{
    if (!m_connection->value("SELECT 1 FROM local JOIN site s ON s.id = site WHERE site > 0 AND s.seq >= 0"))
        throw Failure(Failure::Kind::Damaged,
                      QCoreApplication::translate(
                          "file", "The file is damaged. Nothing was changed. Restore a backup."),
                      QStringLiteral("the table local does not hold what the triggers need"));
}

void DataFile::repair(int version, const QStringList &missing)
{
    m_connection->run("BEGIN IMMEDIATE");
    m_schema.repair(*m_connection, version, missing);
    m_connection->run("COMMIT");
    m_notices += QCoreApplication::translate(
                     "file", "Parts of the change history were missing and were made anew: %1.")
                     .arg(missing.join(QStringLiteral(", ")));
}

void DataFile::doWithout(int version, const QStringList &missing)
{
    m_reader.distrustSchema();
    m_reader.standIn(m_schema.standIns(version));
    m_notices += QCoreApplication::translate(
                     "file", "Parts of the change history are missing or altered: %1. They are "
                             "made anew when the file is opened for writing.")
                     .arg(missing.join(QStringLiteral(", ")));
}

void DataFile::bringUpToDate(int from)
{
    Backups(m_installation.backupFolder(), path())
        .make(*m_connection, QStringLiteral("migration"), m_installation.now());
    m_connection->run("BEGIN IMMEDIATE");
    m_schema.migrate(*m_connection, from);
    m_schema.watch(*m_connection);
    evaluateCarried(*m_connection, catalogue(), from);
    m_connection->run("COMMIT");
    m_notices += QCoreApplication::translate(
        "file", "The file was brought up to date. A backup of the old one was made.");
}

qint64 DataFile::foreignVersion() const
{
    return m_connection->value("PRAGMA data_version").value_or(Value()).toNumber();
}

void DataFile::setOrigin(const Origin &origin)
{
    m_origin = origin;
}

QByteArray DataFile::nonceOf(RowId commit, const Origin *origin) const
{
    constexpr int size = 8;
    if (origin)
        return hashOf("nonce:" + QByteArray::number(commit.value()) + ':' + origin->seed).left(size);
    return m_installation.randomBytes(size);
}

std::optional<qint64> DataFile::seqOf(quint32 site) const
{
    const auto seq = m_connection->value("SELECT seq FROM site WHERE id = ?", qint64(site));
    return seq ? std::optional(seq->toNumber()) : std::nullopt;
}

quint32 DataFile::ownSite() const
{
    const auto mine = m_installation.siteIn(path());
    // A lower seq means that this is an older copy under my name: it must not give the same dots to other
    // edits.
    if (mine && seqOf(mine->number) >= std::optional<qint64>(mine->seq))
        return mine->number;
    return freshSite();
}

quint32 DataFile::freshSite() const
{
    quint32 fresh = 0;
    while (fresh == 0 || seqOf(fresh))
        fresh = m_installation.randomBytes(4).toHex().toUInt(nullptr, 16) >> 1;
    return fresh;
}

quint32 DataFile::site() const
{
    const auto mine = m_installation.siteIn(path());
    return mine ? mine->number : 0;
}

void DataFile::moveSite(quint32 number)
{
    // Remembered before it is on disk: if it never is, the next commit finds no such number and takes a fresh one.
    m_installation.rememberSite(path(), {number, quint32(seqOf(number).value_or(0))});
    m_site = 0;
}

void DataFile::leaveSite()
{
    const quint32 fresh = freshSite();
    addSite(fresh, nullptr);
    m_connection->run("UPDATE local SET site = ?", qint64(fresh));
    moveSite(fresh);
}

/// Made-up data have a site without a name: it is nobody's, so what an outside tool writes under it is undone
/// by whoever has the file.
void DataFile::addSite(quint32 site, const Origin *origin)
{
    m_connection->run("INSERT INTO site(id, uuid, name, unit, seq) VALUES(?, ?, ?, '', 0)", qint64(site),
                      origin ? hashOf("uuid:" + origin->seed).left(16) : m_installation.uuid(),
                      origin ? Value() : Value(m_installation.author()));
}

void DataFile::takeSite(const Origin *origin)
{
    if (!origin && m_site > 0 && m_connection->value("SELECT site FROM local") == Value(qint64(m_site)))
        return;
    const quint32 site = origin ? siteOf(origin->seed) : ownSite();
    m_site = origin ? 0 : site;
    if (!seqOf(site))
        addSite(site, origin);
    m_connection->run("UPDATE local SET site = ?1 WHERE site <> ?1", qint64(site));
}

bool DataFile::isHeard() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&DataFile::committed));
}

void DataFile::announce(const Changes &changes)
{
    try {
        Q_EMIT committed(changes);
    } catch (const std::exception &problem) {
        log(asFailure(problem), "What follows a commit failed");
    }
}

QDateTime DataFile::lastCommitTime() const
{
    const qint64 latest = m_connection->value("SELECT hlc FROM latest")->toNumber();
    return latest == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(latest >> 16, Qt::UTC);
}

QString DataFile::meta(const QString &key) const
{
    return m_connection->value("SELECT value FROM meta WHERE key = ?", key).value_or(Value()).toText();
}

void DataFile::setMeta(const QString &key, const QString &value)
{
    m_connection->run(
        "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        key, value);
}

} // namespace raatihuone
