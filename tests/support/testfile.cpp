// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testfile.h"

#include "core/edits/bulkwriter.h"
#include "resources/resources.h"

#include <QtCore/QFile>
#include <array>

namespace raatihuone {

namespace {

QDateTime testTime()
{
    return {QDate(2026, 3, 2), QTime(12, 0), Qt::UTC};
}

const Schema &testSchema()
{
    useResources();
    static const Schema schema(shippedCatalogue());
    return schema;
}

Origin testOrigin()
{
    return {"seed", testTime()};
}

std::unique_ptr<QSettings> settingsIn(const QTemporaryDir &folder)
{
    return std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
}

/// A new data file. Making its tables takes longer than most tests, so a program does that once.
QByteArray newFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.raati"));
    Installation installation(settingsIn(folder), folder.path(), QStringLiteral("Tester"),
                              fixedClock(testTime()));
    DataFile::create(path, testSchema(), installation, testOrigin());
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeNewFile(const QString &path)
{
    static const QByteArray bytes = newFile();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw Failure(Failure::Kind::CannotOpen, QStringLiteral("the file of a test was not written"), path);
}

void fill(Record &record, const FieldValues &values)
{
    for (const auto &[name, value] : values)
        record.set(QString::fromLatin1(name), value);
}

} // namespace

TestFile::TestFile(Language language)
    : m_words(language),
      m_installation(settingsIn(m_folder), m_folder.path(), QStringLiteral("Tester"), fixedClock(testTime()))
{
    writeNewFile(path(QStringLiteral("test.raati")));
    open();
    m_file->setOrigin(testOrigin());
}

const RecordType &TestFile::type(const char *name) const
{
    return catalogue().type(QString::fromLatin1(name));
}

const Field &TestFile::field(const char *typeName, const char *name) const
{
    return Catalogue::field(type(typeName), QString::fromLatin1(name));
}

void TestFile::open(const QByteArray &vfs)
{
    m_file = std::make_unique<DataFile>(path(QStringLiteral("test.raati")), DataFile::Mode::ReadWrite,
                                        testSchema(), m_installation, vfs);
}

RowId TestFile::add(const char *typeName, const FieldValues &values)
{
    Record record(type(typeName));
    fill(record, values);
    Commit commit(*m_file, QStringLiteral("add"));
    const RowId id = records().insert(commit, record);
    commit.finish();
    return id;
}

void TestFile::set(const char *typeName, RowId id, const FieldValues &values)
{
    const Record before = records().read(type(typeName), id);
    Record after = before;
    fill(after, values);
    Commit commit(*m_file, QStringLiteral("edit"));
    records().update(commit, before, after);
    commit.finish();
}

void TestFile::remove(const char *typeName, RowId id)
{
    Commit commit(*m_file, QStringLiteral("remove"));
    records().remove(commit, type(typeName), id);
    commit.finish();
}

void TestFile::addManyOrganisations(int count)
{
    constexpr std::array municipalities{5, 10, 52, 743};
    const RecordType &organisation = type("organisation");
    Commit commit(*m_file, QStringLiteral("add many"));
    {
        BulkWriter writer(commit);
        BulkWriter::Rows rows(writer, organisation,
                              {&field("organisation", "name_fi"), &field("organisation", "domicile")});
        for (int i = 0; i < count; ++i)
            rows.add({QStringLiteral("Organisation %1").arg(i, 6, 10, QLatin1Char('0')),
                      municipalities.at(size_t(i) % municipalities.size())});
    }
    commit.finish();
}

void writeVersionOne(const QString &path)
{
    QFile source(QStringLiteral(RAATIHUONE_SOURCE_DIR "/tests/data/version1.raati.qz"));
    QFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly) ||
        target.write(qUncompress(source.readAll())) <= 0)
        throw Failure(Failure::Kind::CannotOpen, QStringLiteral("the file of version 1 is missing"), path);
}

} // namespace raatihuone
