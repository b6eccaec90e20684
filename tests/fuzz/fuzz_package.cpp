// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/manifest.h"
#include "core/sharing/package.h"
#include "tests/core/sharing/copies.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <cstdio>
#include <cstdlib>

using namespace raatihuone;

namespace {

/// Aino's file, which nothing may harm, and a sound package from Bo.
struct Post
{
    Copy aino{{1, 0, {}}};
    std::unique_ptr<Copy> bo;
    QString package;
    QByteArray sound;
    QByteArray before;

    Post()
    {
        const RowId thing = aino.insert("thing", "name, size", QStringLiteral("'thing', 1"));
        bo = std::make_unique<Copy>(Copy::Origin{2, 0, {}}, aino);
        aino.run(QStringLiteral("UPDATE thing SET name = 'of Aino'"));
        work(thing);
        package = bo->folder() + QStringLiteral("/package.raatipkg");
        writePackage(bo->file(), package, Scope{{}, Persons::Roles});
        sound = bytesOf(package);
        before = aino.everything();
    }
    void work(RowId thing) const
    {
        bo->run(QStringLiteral("UPDATE thing SET name = 'of Bo', size = 2"));
        bo->insert("part", "thing, name", thing.toText() + QStringLiteral(", 'part'"));
        bo->insert("everything", "title_fi, story, secret, thing",
                   QStringLiteral("'t', 's', 'x', ") + thing.toText());
        bo->run(QStringLiteral("UPDATE everything SET story = 'later'"));
        bo->run(QStringLiteral("DELETE FROM part"));
    }
};

/// Reads numbers from what the fuzzer has made up.
class Bytes
{
public:
    Bytes(const unsigned char *data, size_t size) : m_data(data), m_left(size) {}

    bool areLeft() const { return m_left > 0; }
    quint64 number(int bytes)
    {
        quint64 number = 0;
        for (; bytes > 0 && m_left > 0; --bytes, --m_left)
            number = number << 8 | *m_data++;
        return number;
    }

private:
    const unsigned char *m_data;
    size_t m_left;
};

/// Bytes of the package are others.
void spoil(QByteArray &package, Bytes bytes)
{
    while (bytes.areLeft()) {
        const auto at = qsizetype(bytes.number(3) % quint64(package.size()));
        package[at] = char(bytes.number(1));
    }
}

Value someValue(Bytes &bytes)
{
    switch (bytes.number(1) % 5) {
    case 0:
        return {};
    case 1:
        return QByteArray();
    case 2:
        return QStringLiteral("[%1]").arg(bytes.number(8));
    case 3:
        return QString(QChar(ushort(bytes.number(2))));
    default:
        return qint64(bytes.number(8));
    }
}

/// Cells of the package are others.
void forge(const QString &path, Bytes bytes)
{
    static constexpr const char *cells[] = {
        "edit id",           "edit row",        "edit col",           "edit prev",
        "edit old",          "edit new",        "edit_commit id",     "edit_commit hlc",
        "edit_commit nonce", "edit_commit ref", "edit_commit author", "grave id",
        "grave tbl",         "grave vals",      "extra row",          "partial row",
        "partial col",       "erased row",      "erased col",         "site id",
        "site seq",          "thing id",        "thing parent",       "thing name",
        "part thing",        "everything id",   "everything thing",   "everything story",
        "meta value",        "local site",      "carried col",        "need seq"};
    Connection package(path, Connection::Mode::ReadWrite);
    while (bytes.areLeft()) {
        const QString cell = QString::fromLatin1(cells[bytes.number(1) % std::size(cells)]);
        const auto row = qint64(bytes.number(1) % 16);
        try {
            package.run(
                QStringLiteral(
                    "UPDATE OR IGNORE %1 SET \"%2\" = ?1 WHERE rowid IN (SELECT rowid FROM %1 LIMIT 1 "
                    "OFFSET ?2)")
                    .arg(cell.section(QLatin1Char(' '), 0, 0), cell.section(QLatin1Char(' '), 1)),
                someValue(bytes), row);
        } catch (const Failure &) { // the table does not take it
        }
    }
    writeManifest(package);
}

} // namespace

/// Whatever comes in a package, it is refused or merged; the file stays sound, and a preview leaves it as it is.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static int count = 0;
    static const QCoreApplication application(count, nullptr);
    static const Post post;
    if (size == 0)
        return 0;
    QByteArray bytes = post.sound;
    const bool isForged = data[0] % 4 != 0;
    if (!isForged)
        spoil(bytes, Bytes(data + 1, size - 1));
    QFile file(post.package);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();
    if (isForged)
        forge(post.package, Bytes(data + 1, size - 1));
    try {
        previewMerge(post.aino.file(), {post.package});
    } catch (const Failure &failure) {
        if (failure.kind() == Failure::Kind::Internal) {
            std::fprintf(stderr, "%s\n", failure.what());
            std::abort();
        }
    }
    if (post.aino.everything() != post.before)
        std::abort();
    return 0;
}
