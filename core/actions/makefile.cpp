// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/makefile.h"

#include "core/actions/example.h"
#include "core/catalogue/types/types.h"
#include "core/records/records.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <functional>

namespace raatihuone {

namespace {

/// The example is of a day soon after the events it tells of.
QDateTime exampleTime()
{
    return QDateTime(QDate(2021, 12, 31), QTime(12, 0), Qt::UTC);
}

Failure unknownCode(const QString &code)
{
    return Failure(Failure::Kind::BadInput,
                   QCoreApplication::translate(
                       "actions", "There is no municipality or wellbeing services county \"%1\". "
                                  "Give its code, such as 743.")
                       .arg(code));
}

/// Fills a file beside @p path and puts it in place when it is whole.
void makeWhole(const QString &path, const Schema &schema, Installation &installation, const Origin &origin,
               const std::function<void(DataFile &)> &fill)
{
    if (QFileInfo::exists(path))
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("file", "There is a file of this name already. Choose another name."),
            path);
    // Who else makes the same file now writes the same half of it.
    const LockFile lock(path, LockFile::thisProcess(installation.author(), installation.now()));
    const QString half = path + QStringLiteral(".part");
    QFile::remove(half);
    try {
        fill(*DataFile::create(half, schema, installation, origin));
    } catch (...) {
        QFile::remove(half);
        throw;
    }
    if (!QFile::rename(half, path)) {
        QFile::remove(half);
        throw Failure(
            Failure::Kind::ReadOnly,
            QCoreApplication::translate("file", "The file could not be written. Choose another folder."),
            path);
    }
}

std::optional<RowId> rowOfCode(DataFile &file, const char *sql, const QString &code)
{
    const auto id = file.connection().value(sql, code);
    return id ? std::optional(id->toId()) : std::nullopt;
}

Record unitFor(DataFile &file, const NewFile &wanted)
{
    Record unit(file.catalogue().type(TypeNumber::Unit));
    const bool isMunicipality = !wanted.municipality.isEmpty();
    const QString code = isMunicipality ? wanted.municipality : wanted.county;
    const auto row = rowOfCode(
        file,
        isMunicipality ? "SELECT id FROM municipality WHERE code = ?1 OR name_fi = ?1 OR name_sv = ?1"
                       : "SELECT id FROM county WHERE code = ?1 OR name_fi = ?1 OR name_sv = ?1",
        code);
    if (!row)
        throw unknownCode(code);
    const QString kind = isMunicipality ? QStringLiteral("municipality") : QStringLiteral("county");
    const Record place = Records(file, Words(Language::Finnish)).read(file.catalogue().type(kind), *row);
    for (const auto &name : {QStringLiteral("name_fi"), QStringLiteral("name_sv"), QStringLiteral("name_se")})
        unit.set(name, place.value(name));
    unit.set(QStringLiteral("kind"), kind);
    unit.set(kind, *row);
    unit.set(QStringLiteral("languages"), wanted.languages);
    return unit;
}

/// The unit of files whose records are invented: the wellbeing services county of Etelä-Pohjanmaa.
Record exampleUnit(DataFile &file)
{
    return unitFor(file, {{}, QStringLiteral("16"), QStringLiteral("fi")});
}

} // namespace

void makeNewFile(const QString &path, const NewFile &wanted, const Schema &schema, Installation &installation)
{
    const QStringList seed{QStringLiteral("new"), wanted.municipality, wanted.county, wanted.languages,
                           installation.now().toString(Qt::ISODateWithMs)};
    const Origin origin{seed.join(QLatin1Char('|')).toUtf8(), installation.now()};
    makeWhole(path, schema, installation, origin, [&wanted](DataFile &file) {
        const Words words(Language::Finnish);
        Commit commit(file, QStringLiteral("new file"), Commit::Kind::Start);
        Records(file, words).insert(commit, unitFor(file, wanted));
        commit.finish();
    });
}

void makeExample(const QString &path, const Schema &schema, Installation &installation)
{
    const Origin origin{QByteArrayLiteral("example"), exampleTime()};
    makeWhole(path, schema, installation, origin, [](DataFile &file) {
        const Words words(Language::Finnish);
        Records records(file, words);
        Commit commit(file, QStringLiteral("example"), Commit::Kind::Start);
        file.setMeta(QStringLiteral("made_up"), QStringLiteral("example"));
        fillExample(records, commit, exampleUnit(file));
        commit.finish();
    });
}

void makeGenerated(const QString &path, int count, const QByteArray &seed, const Schema &schema,
                   Installation &installation)
{
    const Origin origin{"generated|" + seed, {}};
    makeWhole(path, schema, installation, origin,
              [&](DataFile &file) { generate(file, count, seed, exampleUnit(file)); });
}

} // namespace raatihuone
