// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "core/sharing/unmerge.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"
#include "tests/support/everyfault.h"

#include <QtCore/QFile>
#include <algorithm>
#include <random>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Coordinators who have each changed their own copy of one file; only the files are kept.
class Country
{
public:
    explicit Country(int count)
    {
        for (int i = 0; i < count; ++i)
            addFile(i);
    }

    Copy &hub() { return m_hub; }
    const QStringList &paths() const { return m_paths; }
    const QString &path(int index) const { return m_paths.at(index); }

private:
    void addFile(int index)
    {
        Copy copy({10 + index, index % 3 * 1000, {}}, m_hub);
        const RowId own =
            copy.insert("thing", "name, parent", text("'of %1', %2").arg(index).arg(m_thing.toText()));
        copy.insert("part", "thing, name", own.toText() + text(", 'part'"));
        copy.run(text("UPDATE thing SET size = %1 WHERE id = %2").arg(index % 4).arg(m_thing.toText()));
        if (index % 5 == 0)
            copy.run(text("DELETE FROM part WHERE id = ") + m_part.toText());
        copy.close();
        m_paths += m_folder.filePath(text("%1.raati").arg(index));
        QFile::copy(copy.path(), m_paths.last());
    }

    QTemporaryDir m_folder;
    Copy m_hub{{1, 0, {}}};
    RowId m_thing = m_hub.insert("thing", "name", text("'common'"));
    RowId m_part = m_hub.insert("part", "thing, name", m_thing.toText() + text(", 'common part'"));
    QStringList m_paths;
};

/// A number of files as there are wellbeing services counties and what they work with.
constexpr int many = 27;

/// The hub again, as its file is now.
std::unique_ptr<Copy> another(Country &country)
{
    static int number = 500;
    return std::make_unique<Copy>(Copy::Origin{++number, 0, {}}, country.hub());
}

} // namespace

TEST_CASE("27 files are merged in one go as one after another, with a report each", "[sharing]")
{
    Country country(many);
    const auto inTurn = another(country);
    for (const QString &path : country.paths())
        merge(inTurn->file(), {path});
    Copy &hub = country.hub();
    const QByteArray before = hub.everything();
    const auto previews = previewMerge(hub.file(), country.paths());
    CHECK(hub.everything() == before);
    Changes heard;
    QObject::connect(&hub.file(), &DataFile::committed, &hub.file(),
                     [&heard](const Changes &changes) { heard = changes; });
    std::vector<int> steps;
    const auto reports = merge(hub.file(), country.paths(), [&steps](int done, int total) {
        steps.push_back(done * 100 / total);
        return true;
    });
    CHECK((reports == previews));
    REQUIRE(reports.size() == many);
    for (int i = 0; i < many; ++i) {
        CHECK(reports[size_t(i)].path == country.path(i));
        CHECK(reports[size_t(i)].sender == text("Author %1").arg(10 + i));
        CHECK(reports[size_t(i)].types.value(Made::Thing).added == 1);
    }
    CHECK(heard.value(Made::Thing).size() == many + 1);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    CHECK(steps.back() > 95);
    CHECK(hub.everything() == inTurn->everything());
    CHECK(hub.wrong() == QString());
    CHECK(lastMerge(hub.file()).size() == many);
    hub.open();
    CHECK(hub.everything() == inTurn->everything());
    unmerge(hub.file());
    CHECK(hub.everything() == before);
    hub.insert("thing", "name", text("'later'"));
    CHECK(undo(hub.file()).has_value());
    CHECK(hub.wrong() == QString());
}

TEST_CASE("what stops the merge of many files leaves no trace", "[sharing]")
{
    Country country(11);
    Copy &hub = country.hub();
    const QByteArray before = bytesOf(hub.path());
    const auto site = hub.installation().siteIn(hub.path());
    const auto refusal = [&](const MergeProgress &progress) {
        try {
            merge(hub.file(), country.paths(), progress);
        } catch (const Failure &failure) {
            return failure.kind();
        }
        return Failure::Kind::Internal;
    };
    SECTION("somebody stops it")
    {
        CHECK(refusal([](int done, int total) { return done < total - 1; }) == Failure::Kind::Cancelled);
    }
    SECTION("the last file is damaged")
    {
        REQUIRE(QFile(country.path(10)).resize(5000));
        CHECK(refusal({}) == Failure::Kind::Damaged);
    }
    CHECK(bytesOf(hub.path()) == before);
    CHECK(hub.installation().siteIn(hub.path())->number == site->number);
    CHECK(hub.installation().siteIn(hub.path())->seq == site->seq);
    const QString first = country.path(0);
    merge(hub.file(), {first});
    CHECK(hub.wrong() == QString());
}

TEST_CASE("what another program writes while many files are merged is not lost", "[sharing]")
{
    Country country(11);
    Copy &hub = country.hub();
    bool isWritten = false;
    const auto meanwhile = [&](int done, int total) {
        if (done > total / 2 && !std::exchange(isWritten, true))
            CHECK(runShell(hub.path(), "INSERT INTO thing(name) VALUES('meanwhile')").isDone);
        return true;
    };
    try {
        merge(hub.file(), country.paths(), meanwhile);
        FAIL("it was merged");
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::Locked);
    }
    CHECK(hub.db().value("SELECT count(*) FROM thing") == Value(2));
    merge(hub.file(), country.paths(), meanwhile);
    CHECK(hub.db().value("SELECT count(*) FROM thing") == Value(13));
    CHECK(hub.wrong() == QString());
}

TEST_CASE("many files that the disk fails to take leave the old state or the new one", "[sharing][slow]")
{
    Country country(11);
    Copy &hub = country.hub();
    hub.close();
    const QByteArray bytes = bytesOf(hub.path());
    const auto restore = [&] {
        hub.close();
        QFile::remove(hub.path() + text("-journal"));
        QFile file(hub.path());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    };
    hub.open();
    const QByteArray before = hub.everything();
    merge(hub.file(), country.paths());
    const QByteArray after = hub.everything();
    FaultyVfs vfs;
    atEveryCall([&](const Fault &fault) {
        restore();
        hub.open(vfs.name());
        vfs.start(fault);
        const bool isDone = succeeds([&] { merge(hub.file(), country.paths()); });
        const bool hasCome = vfs.hasFailed();
        vfs.heal();
        REQUIRE((hub.everything() == (isDone ? after : before)));
        hub.open();
        REQUIRE((hub.everything() == (isDone ? after : before)));
        REQUIRE(hub.wrong() == QString());
        return hasCome;
    });
}

TEST_CASE("27 files give one content in any order and any tree", "[sharing][slow]")
{
    Country country(many);
    std::mt19937 random(20260302);
    QByteArray expected;
    const int times = isLongRun() ? 200 : 6;
    for (int time = 0; time < times; ++time) {
        QStringList order = country.paths();
        std::shuffle(order.begin(), order.end(), random);
        std::vector<std::unique_ptr<Copy>> branches;
        while (!order.isEmpty()) { // a few branches, each of which takes some
            branches.push_back(another(country));
            const int taken = std::min(int(order.size()), 1 + int(random() % many));
            merge(branches.back()->file(), order.mid(0, taken));
            order = order.mid(taken);
        }
        while (branches.size() > 1) { // which are merged two and two
            std::shuffle(branches.begin(), branches.end(), random);
            branches.front()->merge(*branches.back());
            branches.pop_back();
        }
        const QByteArray content = branches.front()->everything();
        if (expected.isEmpty())
            expected = content;
        REQUIRE((content == expected));
    }
}
