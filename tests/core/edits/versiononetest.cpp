// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/check.h"
#include "core/edits/undo.h"
#include "resources/resources.h"
#include "tests/core/edits/worlds.h"
#include "tests/support/testfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QUuid>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Schema &presentSchema()
{
    useResources();
    static const Schema schema(shippedCatalogue());
    return schema;
}

/// A file that the program of schema version 1 wrote, and the installation that wrote it: an organisation and a person
/// added, a role added and removed, an e-mail changed, a phone number added and undone.
class VersionOne
{
public:
    VersionOne()
    {
        writeVersionOne(path());
        Connection file(path(), Connection::Mode::ReadOnly);
        Query site(file, "SELECT id, seq, uuid FROM site WHERE name = 'Aino'");
        REQUIRE(site.next());
        QSettings(m_folder.filePath(text("Aino.ini")), QSettings::IniFormat)
            .setValue(text("installation"), QUuid::fromRfc4122(site.value(2).toBytes()).toString());
        m_installation = makeInstallation(m_folder.path(), text("Aino"));
        m_installation->rememberSite(path(), {quint32(site.number(0)), quint32(site.number(1))});
    }
    QString path() const { return m_folder.filePath(text("old.raati")); }
    std::unique_ptr<DataFile> open(DataFile::Mode mode = DataFile::Mode::ReadWrite)
    {
        return std::make_unique<DataFile>(path(), mode, presentSchema(), *m_installation);
    }
    QStringList migrationBackups() const
    {
        return QDir(m_folder.filePath(text("backups"))).entryList({text("*migration.raati")});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Installation> m_installation;
};

} // namespace

TEST_CASE("a file of version 1 is brought up to date after a backup, and equals a new one", "[edits]")
{
    VersionOne old;
    const QByteArray before = bytesOf(old.path());
    {
        const auto file = old.open();
        CHECK((readSchema(file->connection()) == presentSchema().expected(presentSchema().version())));
        CHECK(file->notices().size() == 1);
        CHECK(check(*file).damages == QStringList());
        CHECK(file->connection().value("SELECT email FROM organisation") == Value(text("new@example.fi")));
    }
    REQUIRE(old.migrationBackups().size() == 1);
    const auto again = old.open();
    CHECK(again->notices().isEmpty());
    CHECK(old.migrationBackups().size() == 1);
    Connection backup(QFileInfo(old.path()).dir().filePath(text("backups/") + old.migrationBackups().first()),
                      Connection::Mode::ReadOnly);
    CHECK(backup.value("PRAGMA user_version") == Value(1));
    CHECK((bytesOf(old.path()) != before));
}

TEST_CASE("what was done under version 1 is undone and redone under this one", "[edits]")
{
    VersionOne old;
    const auto file = old.open();
    const QByteArray migrated = dumpOf(*file, DumpScope::Values);
    int undone = 0;
    while (undo(*file))
        ++undone;
    CHECK(undone == 5); // the phone number is undone already, and the file itself was a start
    CHECK(file->connection().value("SELECT count(*) FROM organisation") == Value(0));
    CHECK(file->connection().value("SELECT count(*) FROM person") == Value(0));
    for (int i = 0; i < undone; ++i)
        REQUIRE(redo(*file));
    CHECK(dumpOf(*file, DumpScope::Values) == migrated);
    CHECK(check(*file).damages == QStringList());
}

TEST_CASE("a file of version 1 can be read without being changed", "[edits]")
{
    VersionOne old;
    const QByteArray before = bytesOf(old.path());
    {
        const auto file = old.open(DataFile::Mode::ReadOnly);
        CHECK(file->connection().value("SELECT count(*) FROM organisation") == Value(1));
        CHECK(file->notices().isEmpty());
        const auto other = file->reader().open();
        CHECK(other->value("SELECT count(*) FROM organisation") == Value(1));
        CHECK(other->value("SELECT count(*) FROM saved_view") == Value(0));
    }
    CHECK((bytesOf(old.path()) == before));
}

TEST_CASE("another connection sees no view that the file has altered", "[edits]")
{
    VersionOne old;
    old.open();
    {
        Connection tool(old.path(), Connection::Mode::ReadWrite);
        tool.run("DROP VIEW latest");
        tool.run("CREATE VIEW latest AS SELECT 4711 AS hlc");
    }
    const auto file = old.open(DataFile::Mode::ReadOnly);
    REQUIRE(file->notices().size() == 1);
    const auto latest = file->connection().value("SELECT hlc FROM latest");
    CHECK(latest != Value(4711));
    CHECK(file->reader().open()->value("SELECT hlc FROM latest") == latest);
}
