// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/orderkey.h"
#include "core/edits/undo.h"
#include "core/sharing/package.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

#include <algorithm>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

using Actions = std::vector<Action>;

Actions anyChanges()
{
    return *rc::gen::container<Actions>(anyChange());
}

/// Values of special categories are in no package, so that one that holds any proves nothing.
void changePlainly(Copy &copy, const Actions &actions)
{
    for (Action action : actions) {
        if (action.kind == Action::Kind::AddEverything)
            action.kind = Action::Kind::AddThing;
        copy.change(action);
    }
}

/// Somebody who holds what @p copy holds now.
Peer holderOf(const Copy &copy)
{
    Peer peer;
    Query sites(copy.db(), "SELECT id, seq FROM site");
    while (sites.next())
        peer.seqs.insert(quint32(sites.number(0)), quint32(sites.number(1)));
    return peer;
}

QString packed(const Copy &copy, const std::optional<Peer> &peer)
{
    static int number = 0;
    const QString path = copy.folder() + QStringLiteral("/%1.raatipkg").arg(++number);
    writePackage(copy.file(), path, peer);
    return path;
}

MergeReport take(const Copy &copy, const QString &package)
{
    return merge(copy.file(), {package}).front();
}

bool isRefused(const Copy &copy, const QString &package)
{
    const QByteArray before = copy.everything();
    try {
        take(copy, package);
        return false;
    } catch (const Failure &failure) {
        RC_ASSERT(failure.kind() == Failure::Kind::BadInput);
        RC_ASSERT((copy.everything() == before));
        return true;
    }
}

/// Writes words into fields that may be withheld that stand nowhere else.
class Whispers
{
public:
    void add(Copy &copy)
    {
        for (const char *field : {"secret", "story"}) {
            const QString word = QStringLiteral("whisper%1w").arg(++m_count, 6, 10, QLatin1Char('0'));
            copy.run(QStringLiteral("UPDATE everything SET %1 = '%2' || (id % 97) WHERE id % 3 <> %3")
                         .arg(text(field), word)
                         .arg(m_count % 4));
            m_words[qstrcmp(field, "secret") == 0 ? 0 : 1] += word.toUtf8();
        }
    }
    /// Whether @p bytes hold what @p persons may not have.
    bool areIn(const QByteArray &bytes, Persons persons) const
    {
        const auto holds = [&bytes](const QByteArrayList &words) {
            return std::any_of(words.begin(), words.end(),
                               [&bytes](const QByteArray &word) { return bytes.contains(word); });
        };
        return holds(m_words[0]) || (persons != Persons::Full && holds(m_words[1]));
    }

private:
    int m_count = 0;
    QByteArrayList m_words[2];
};

Scope anyScope(const Copy &copy)
{
    Scope scope;
    scope.persons = Persons(*rc::gen::inRange(0, 3));
    const int every = *rc::gen::inRange(1, 4);
    Query rows(copy.db(), "SELECT id FROM thing");
    while (rows.next())
        if (rows.number(0) % every == 0)
            scope.roots.push_back({&copy.file().catalogue().type(Made::Thing), rows.id(0)});
    return scope;
}

/// An item that somebody has put between two others, or at an end.
struct Placed
{
    RowId before;
    RowId row;
    RowId after;
};

class Lists
{
public:
    /// Puts an item somewhere into the list as @p copy shows it.
    void insert(Copy &copy, int place)
    {
        std::vector<std::pair<RowId, QString>> items;
        Query rows(copy.db(),
                   "SELECT id, position FROM everything WHERE position IS NOT NULL ORDER BY position, id");
        while (rows.next())
            items.emplace_back(rows.id(0), rows.text(1));
        const size_t at = size_t(place) % (items.size() + 1);
        const auto before = at > 0 ? items[at - 1] : std::pair<RowId, QString>();
        const auto after = at < items.size() ? items[at] : std::pair<RowId, QString>();
        Commit commit(copy.file(), text("insert"));
        const RowId row = commit.newId();
        copy.db().run("INSERT INTO everything(id, position) VALUES(?, ?)", row,
                      orderKeyBetween(before.second, after.second, row));
        commit.finish();
        m_placed.push_back({before.first, row, after.first});
    }
    /// P20
    bool holdIn(const Copy &copy) const
    {
        const auto key = [&copy](RowId row) {
            return copy.db().value("SELECT position FROM everything WHERE id = ?", row)->toText();
        };
        return std::all_of(m_placed.begin(), m_placed.end(), [&](const Placed &placed) {
            const QString own = key(placed.row);
            return (!placed.before.isValid() || key(placed.before) < own) &&
                   (!placed.after.isValid() || own < key(placed.after));
        });
    }

private:
    std::vector<Placed> m_placed;
};

} // namespace

TEST_CASE("packages cut anywhere are the whole file in their order, and are refused in another", "[sharing]")
{
    REQUIRE(rc::check([] {
        Copy aino({1, 0, {}});
        changePlainly(aino, anyChanges());
        Copy bo({2, 0, {}}, aino);
        aino.insert("thing", "name", text("'of Aino'"));
        const Peer start = holderOf(aino);
        bo.merge(aino);
        bo.insert("thing", "name", text("'first'"));
        changePlainly(bo, anyChanges());
        const QString first = packed(bo, start);
        const Peer middle = holderOf(bo);
        bo.insert("thing", "name", text("'second'"));
        changePlainly(bo, anyChanges());
        undo(bo.file());
        const QString second = packed(bo, middle), both = packed(bo, start), all = packed(bo, std::nullopt);
        RC_ASSERT(isRefused(aino, second));
        take(aino, first);
        take(aino, second);
        RC_ASSERT((aino.everything() == bo.everything()));
        RC_ASSERT(aino.wrong().isEmpty());
        for (const QString &again : {both, all, first, second})
            RC_ASSERT(!take(aino, again).isNew);
        RC_ASSERT((aino.everything() == bo.everything()));
        Copy other({3, 0, {}});
        take(other, all);
        RC_ASSERT((other.everything() == bo.everything()));
    }));
}

TEST_CASE("what is withheld stands in no package, and who gets the rest later holds all", "[sharing]")
{
    REQUIRE(rc::check([] {
        Copy aino({1, 0, {}});
        Whispers whispers;
        aino.change({Action::Kind::AddEverything, {1, 2, 3, 4}});
        for (int i = 0; i < 3; ++i) {
            for (const Action &action : anyChanges())
                aino.change(action);
            whispers.add(aino);
        }
        const Scope scope = anyScope(aino);
        const QString package = aino.folder() + text("/scoped.raatipkg");
        writePackage(aino.file(), package, scope);
        RC_ASSERT(!whispers.areIn(bytesOf(package), scope.persons));
        RC_ASSERT(!whispers.areIn(bytesOf(packed(aino, std::nullopt)), Persons::Full));
        Copy reader({2, 0, {}}), straight({3, 0, {}}), other({4, 0, {}});
        take(reader, package);
        RC_ASSERT(reader.wrong().isEmpty());
        const QByteArray before = reader.everything();
        RC_ASSERT(!take(reader, package).isNew);
        RC_ASSERT((reader.everything() == before));
        for (const Action &action : anyChanges())
            if (action.kind == Action::Kind::Remove || action.kind == Action::Kind::Delete)
                reader.change(action);
        reader.insert("thing", "name", text("'of the reader'"));
        RC_ASSERT(!whispers.areIn(bytesOf(reader.path()), scope.persons));
        other.merge(reader);
        RC_ASSERT(other.wrong().isEmpty());
        other.merge(aino);
        reader.merge(aino);
        straight.merge(aino);
        straight.merge(reader);
        RC_ASSERT((straight.everything() == reader.everything()));
        RC_ASSERT((straight.everything() == other.everything()));
        RC_ASSERT(straight.wrong().isEmpty());
        RC_ASSERT(!straight.db().value("SELECT 1 FROM partial"));
    }));
}

TEST_CASE("an item that is put between two others lies between them in every copy", "[sharing]")
{
    REQUIRE(rc::check([] {
        Copy aino({1, 0, {}});
        Lists lists;
        lists.insert(aino, 0);
        lists.insert(aino, 1);
        Copy bo({2, 0, {}}, aino), cilla({3, 0, {}}, aino);
        Copy *const copies[] = {&aino, &bo, &cilla};
        for (const int number : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000))) {
            Copy &chosen = *copies[number % 3];
            if (number % 7 == 0)
                chosen.merge(*copies[(number + 1) % 3]);
            else
                lists.insert(chosen, number / 3);
        }
        for (Copy *each : copies)
            aino.merge(*each);
        for (Copy *each : copies)
            each->merge(aino);
        for (Copy *each : copies)
            RC_ASSERT(lists.holdIn(*each));
        RC_ASSERT(!aino.db().value("SELECT 1 FROM everything GROUP BY position HAVING count(*) > 1"));
    }));
}
