// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edits/worlds.h"

#include "core/catalogue/types/types.h"
#include "resources/resources.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <stdexcept>

namespace raatihuone {

namespace {

/// Each case makes files: a few are enough unless somebody asks for more.
const bool isUsual =
    !qEnvironmentVariableIsSet("RC_PARAMS") && qputenv("RC_PARAMS", "max_success=20 max_size=60");

QDateTime worldTime()
{
    return {QDate(2026, 3, 2), QTime(12, 0), Qt::UTC};
}

std::vector<Choice> colours()
{
    return {
        {QStringLiteral("red"), "Red"}, {QStringLiteral("green"), "Green"}, {QStringLiteral("blue"), "Blue"}};
}

RecordType thingType()
{
    RecordType type(Made::Thing, QStringLiteral("thing"), "Thing", "Things");
    type.titled({QStringLiteral("name")}).scope().section("Basics");
    type.add(1, QStringLiteral("name"), Kind::Text, "Name").required().searchable().listed();
    type.reference(2, QStringLiteral("parent"), "Parent", Made::Thing);
    type.add(3, QStringLiteral("size"), Kind::Number, "Size");
    return type;
}

void addTexts(RecordType &type)
{
    type.inLanguages(1, QStringLiteral("title"), "Title", {QStringLiteral("fi"), QStringLiteral("sv")})
        .searchable()
        .listed();
    type.add(3, QStringLiteral("text"), Kind::Text, "Text");
    type.add(4, QStringLiteral("story"), Kind::LongText, "Story").personal();
    type.add(5, QStringLiteral("aliases"), Kind::Texts, "Aliases");
    type.add(6, QStringLiteral("secret"), Kind::Text, "Secret").special();
    type.add(7, QStringLiteral("email"), Kind::Email, "E-mail");
    type.add(8, QStringLiteral("phone"), Kind::Phone, "Phone");
    type.add(9, QStringLiteral("web"), Kind::Web, "Web site");
    type.add(10, QStringLiteral("postcode"), Kind::Postcode, "Postcode");
    type.add(11, QStringLiteral("business_id"), Kind::BusinessId, "Business ID").indexed();
    type.add(12, QStringLiteral("association"), Kind::AssociationNumber, "Register number");
    type.add(13, QStringLiteral("position"), Kind::Order, "Order");
    type.add(14, QStringLiteral("digest"), Kind::Digest, "Stored file");
}

void addNumbers(RecordType &type)
{
    type.add(15, QStringLiteral("start"), Kind::Date, "Start");
    type.add(16, QStringLiteral("finish"), Kind::Date, "Finish");
    type.add(17, QStringLiteral("moment"), Kind::Moment, "Moment");
    type.add(18, QStringLiteral("year"), Kind::Year, "Year");
    type.add(19, QStringLiteral("amount"), Kind::Number, "Amount").byDefault(7);
    type.add(20, QStringLiteral("price"), Kind::Money, "Price");
    type.add(21, QStringLiteral("active"), Kind::Flag, "Active").byDefault(1);
    type.choice(22, QStringLiteral("colour"), "Colour", colours()).byDefault(QStringLiteral("red"));
    type.choices(23, QStringLiteral("colours"), "Colours", colours());
    type.span(QStringLiteral("start"), QStringLiteral("finish"));
}

RecordType everythingType()
{
    RecordType type(Made::Everything, QStringLiteral("everything"), "Everything", "Everythings");
    type.titled({QStringLiteral("title")}).section("Basics");
    addTexts(type);
    addNumbers(type);
    type.reference(24, QStringLiteral("thing"), "Thing", Made::Thing).listed();
    type.references(25, QStringLiteral("things"), "Things", Made::Thing, Made::Links);
    type.references(26, QStringLiteral("others"), "Others", Made::Everything, Made::Links + 1);
    type.add(27, QStringLiteral("subject"), Kind::Subject, "Subject");
    type.add(28, QStringLiteral("subject_type"), Kind::Number, "Type of the subject");
    type.derived(29, QStringLiteral("parts"), Kind::Number, "Parts",
                 QStringLiteral("(SELECT count(*) FROM part p WHERE p.thing = t.thing)"));
    return type;
}

RecordType partType()
{
    RecordType type(Made::Part, QStringLiteral("part"), "Part", "Parts");
    type.titled({QStringLiteral("name")}).section("Basics");
    type.reference(1, QStringLiteral("thing"), "Thing", Made::Thing).required().part();
    type.add(2, QStringLiteral("name"), Kind::Text, "Name");
    return type;
}

/// As the program has it from version 3 on.
RecordType distinctType()
{
    RecordType type(TypeNumber::DistinctPair, QStringLiteral("distinct_pair"), "Pair", "Pairs");
    type.keptByProgram().titled({QStringLiteral("first")}).section("Basics");
    type.add(1, QStringLiteral("first"), Kind::Subject, "First").part().indexed();
    type.add(2, QStringLiteral("first_type"), Kind::Number, "Type of the first");
    type.add(3, QStringLiteral("second"), Kind::Subject, "Second").part().indexed();
    type.add(4, QStringLiteral("second_type"), Kind::Number, "Type of the second");
    return type;
}

RecordType laterType()
{
    RecordType type(4, QStringLiteral("later"), "Later", "Laters");
    type.fromVersion(laterVersion).titled({QStringLiteral("name")}).section("Basics");
    type.add(1, QStringLiteral("name"), Kind::Text, "Name");
    type.reference(2, QStringLiteral("thing"), "Thing", Made::Thing);
    return type;
}

} // namespace

Catalogue madeUpCatalogue(int version)
{
    RecordType thing = thingType();
    if (version == firstVersion)
        return Catalogue({thing, everythingType(), partType(), distinctType()});
    thing.fromVersion(laterVersion).add(4, QStringLiteral("nickname"), Kind::Text, "Nickname");
    thing.byDefault(QStringLiteral("none"));
    return Catalogue({thing, everythingType(), partType(), distinctType(), laterType()});
}

Programme::Programme(int version) : catalogue(madeUpCatalogue(version)), schema((useResources(), catalogue))
{
}

const Programme &Programme::first()
{
    static const Programme programme(firstVersion);
    return programme;
}

const Programme &Programme::second()
{
    static const Programme programme(laterVersion);
    return programme;
}

ShellAnswer runShell(const QString &path, const QByteArray &sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), QStringLiteral("-bail"), path});
    if (!shell.waitForStarted())
        throw std::runtime_error("these tests need the program sqlite3 (package sqlite3)");
    shell.write(sql + '\n');
    shell.closeWriteChannel();
    shell.waitForFinished();
    const QByteArray complaint = shell.readAllStandardError();
    return {shell.exitCode() == 0 && complaint.isEmpty(), shell.readAllStandardOutput(), complaint};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

QByteArray dumpOf(DataFile &file, DumpScope scope)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    dump(file, scope, buffer);
    return buffer.data();
}

void doNotWaitForDisk(Connection &connection)
{
    connection.run("PRAGMA synchronous = OFF");
}

RowId insertInto(DataFile &file, const char *table, const char *columns, const QString &values)
{
    Commit commit(file, QStringLiteral("insert"));
    const RowId id = commit.newId();
    file.connection().run(QStringLiteral("INSERT INTO %1(id, %2) VALUES(?, %3)")
                              .arg(QLatin1String(table), QLatin1String(columns), values),
                          id);
    commit.finish();
    return id;
}

bool isUsualRun()
{
    return isUsual;
}

bool isLongRun()
{
    return qEnvironmentVariableIntValue("RAATIHUONE_LONG") == 1;
}

std::unique_ptr<Installation> makeInstallation(const QString &folder, const QString &author)
{
    const QString settings = folder + QLatin1Char('/') + author + QStringLiteral(".ini");
    return std::make_unique<Installation>(std::make_unique<QSettings>(settings, QSettings::IniFormat),
                                          folder + QStringLiteral("/backups"), author,
                                          fixedClock(worldTime()), repeatableChance(quint32(author.size())));
}

World::World(const Programme &programme)
    : m_programme(programme),
      m_installation(makeInstallation(folder(), QStringLiteral("Aino"))),
      m_file(DataFile::create(path(), programme.schema, *m_installation, {"world", worldTime()}))
{
    doNotWaitForDisk(db());
}

void World::open(const QByteArray &vfs)
{
    m_file = std::make_unique<DataFile>(path(), DataFile::Mode::ReadWrite, m_programme.schema,
                                        *m_installation, vfs);
    if (vfs.isEmpty())
        doNotWaitForDisk(db());
}

void World::reopen()
{
    close();
    open();
}

ShellAnswer World::shell(const QByteArray &sql)
{
    close();
    const ShellAnswer answer = runShell(path(), sql);
    open();
    return answer;
}

RowId World::addThing(const QString &name, RowId parent)
{
    Commit commit(file(), QStringLiteral("add thing"));
    const RowId id = commit.newId();
    db().run("INSERT INTO thing(id, name, parent) VALUES(?, ?, ?)", id, name,
             parent.isValid() ? Value(parent) : Value());
    commit.finish();
    return id;
}

RowId World::insert(const char *table, const char *columns, const QString &values)
{
    return insertInto(file(), table, columns, values);
}

void World::run(const QString &sql)
{
    Commit commit(file(), QStringLiteral("run"));
    db().run(sql);
    commit.finish();
}

} // namespace raatihuone
