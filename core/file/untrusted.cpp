// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/untrusted.h"

#include "core/file/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QtEndian>

namespace raatihuone {

namespace {

constexpr qint64 largestFullCheck = qint64(64) * 1024 * 1024;
constexpr qsizetype headerSize = 100;

Failure foreign(const QString &details)
{
    return Failure(Failure::Kind::Foreign,
                   QCoreApplication::translate(
                       "file", "This is not a Raatihuone file. Choose a file that ends in .raati."),
                   details);
}

Failure damaged(const QString &details)
{
    return Failure(
        Failure::Kind::Damaged,
        QCoreApplication::translate("file", "The file is damaged. Nothing was changed. Restore a backup."),
        details);
}

Failure foreignParts(const QStringList &names)
{
    return Failure(
        Failure::Kind::Foreign,
        QCoreApplication::translate("file", "The file holds parts that do not belong in it: %1. It was not "
                                            "opened. Ask the sender how it was made.")
            .arg(names.join(QStringLiteral(", "))));
}

Failure tookTooLong(const QString &details)
{
    return Failure(Failure::Kind::CannotOpen,
                   QCoreApplication::translate("file",
                                               "Checking the file took too long. It was not opened. Copy "
                                               "it to this computer and try again."),
                   details);
}

template <typename Number> Number bigEndian(const QByteArray &header, qsizetype place)
{
    return qFromBigEndian<Number>(header.constData() + place);
}

QByteArray readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::CannotOpen,
                      QCoreApplication::translate("file",
                                                  "The file cannot be opened. Check that the file and its "
                                                  "folder exist and that you may use them."),
                      file.errorString());
    return file.read(headerSize);
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

void checkHeader(const QString &path)
{
    const QByteArray header = readHeader(path);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        throw foreign(QStringLiteral("no SQLite header"));
    if (bigEndian<quint32>(header, 68) != applicationId)
        throw foreign(QStringLiteral("application_id is another program's"));
    const qint64 pageSize = bigEndian<quint16>(header, 16) == 1 ? 65536 : bigEndian<quint16>(header, 16);
    const qint64 pages = bigEndian<quint32>(header, 28);
    const bool countIsValid = bigEndian<quint32>(header, 24) == bigEndian<quint32>(header, 92);
    // An interrupted transaction may have left another size; SQLite puts that right from the journal.
    if (countIsValid && !hasJournal(path) && pages * pageSize != QFileInfo(path).size())
        throw damaged(QStringLiteral("the file is shorter or longer than its header says"));
}

void recoverFromJournal(const QString &path, const QDeadlineTimer &deadline, const QByteArray &vfs)
{
    Connection connection(path, Connection::Mode::ReadWrite, vfs);
    connection.distrust();
    connection.setDeadline(deadline);
    connection.value("SELECT count(*) FROM sqlite_schema");
}

void checkSound(Connection &connection, qint64 size)
{
    const char *check = size <= largestFullCheck ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)";
    const QString verdict = connection.value(check).value_or(Value()).toText();
    if (verdict != QLatin1String("ok"))
        throw damaged(verdict);
}

Examination examined(Connection &connection, const ExpectedSchema &expected)
{
    const int version = int(connection.value("PRAGMA user_version").value_or(Value()).toNumber());
    if (version < 1)
        throw foreign(QStringLiteral("no schema version"));
    const SchemaObjects found = readSchema(connection);
    const SchemaDifference difference = compareSchema(found, expected(version, found));
    if (!difference.foreign.isEmpty())
        throw foreignParts(difference.foreign);
    // Checking evaluates what tables demand of their rows, so it comes after comparing.
    checkSound(connection, QFileInfo(connection.path()).size());
    return {version, difference.missing};
}

/// An index on plain columns can neither run anything nor refuse a row.
bool isPlainIndex(const SchemaObject &object)
{
    static const QRegularExpression plain(
        QStringLiteral("^CREATE INDEX [\\w\"]+\\s+ON\\s+[\\w\"]+\\s*\\([\\w\"]+(\\s*,\\s*[\\w\"]+)*\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    return object.type == QLatin1String("index") && plain.match(object.sql).hasMatch();
}

} // namespace

SchemaObjects readSchema(Connection &connection)
{
    SchemaObjects objects;
    // What SQLite makes itself; a trigger of such a name would still run.
    Query query(connection, "SELECT name, type, sql FROM sqlite_schema "
                            "WHERE NOT (type = 'index' AND sql IS NULL AND name LIKE 'sqlite_autoindex_%') "
                            "AND NOT (type = 'table' AND name IN ('sqlite_sequence', 'sqlite_stat1', "
                            "'sqlite_stat4') AND sql LIKE 'CREATE TABLE %')");
    while (query.next()) {
        if (objects.contains(query.text(0))) // a trigger may be called as a table is, and hide behind it
            throw foreign(QStringLiteral("two objects are called ") + query.text(0));
        objects.insert(query.text(0), {query.text(1), query.text(2)});
    }
    return objects;
}

QDeadlineTimer examinationTime(qint64 size)
{
    constexpr qint64 least = 30'000, bytesPerMillisecond = 4000;
    return QDeadlineTimer(least + size / bytesPerMillisecond);
}

Examination examine(const QString &path, const ExpectedSchema &expected, const QDeadlineTimer &deadline,
                    const QByteArray &vfs)
{
    checkHeader(path);
    try {
        if (hasJournal(path))
            recoverFromJournal(path, deadline, vfs);
        Connection connection(path, Connection::Mode::ReadOnly, vfs);
        connection.distrust();
        connection.setDeadline(deadline);
        return examined(connection, expected);
    } catch (const Failure &failure) {
        if (failure.kind() != Failure::Kind::Cancelled)
            throw;
        throw tookTooLong(failure.details());
    }
}

SchemaDifference compareSchema(const SchemaObjects &found, const SchemaObjects &expected)
{
    SchemaDifference difference;
    for (auto object = found.begin(); object != found.end(); ++object) {
        const auto own = expected.find(object.key());
        const bool isTolerated =
            own == expected.end()
                ? isPlainIndex(object.value())
                : own->type == object->type && (own->type != QLatin1String("table") || *own == *object);
        if (!isTolerated)
            difference.foreign.append(object.key());
    }
    for (auto object = expected.begin(); object != expected.end(); ++object) {
        const bool isTable = object.value().type == QLatin1String("table");
        if (isTable && !found.contains(object.key()))
            difference.foreign.append(object.key());
        if (!isTable && found.value(object.key()) != object.value())
            difference.missing.append(object.key());
    }
    return difference;
}

} // namespace raatihuone
