// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/conflicts.h"
#include "core/sharing/erasures.h"
#include "core/sharing/folding.h"
#include "core/sharing/unmerge.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/randomcopies.h"
#include "tests/support/slowproperty.h"

#include <QtCore/QDirIterator>
#include <algorithm>

using namespace raatihuone;

namespace {

/// P10: taking back a merge leaves what there was. @returns a copy that has merged another one.
std::unique_ptr<Copy> checkUnmerge(const Copies &copies)
{
    auto copy = gathered({copies.all()[1].get()});
    const Copy &other = *copies.all()[0];
    const QByteArray before = copy->everything();
    const Value erased = erasedIn(*copy); // what is erased stays so
    const MergeReport report = copy->merge(other);
    if (!report.isNew || report.renumbered > 0 || erasedIn(*copy) != erased)
        return copy;
    unmerge(copy->file());
    mustBeAlike(before, copy->everything(), "un-merging leaves something");
    RC_ASSERT(copy->wrong().isEmpty());
    RC_ASSERT((copy->merge(other) == report));
    return copy;
}

/// P1, P2, P3, P5: any order and any tree of files gives one content, which loses nothing. @p part holds the first two.
/// The first copy then holds all.
void checkOrders(const Copies &copies, const Copy &part)
{
    std::vector<const Copy *> order;
    for (const auto &each : copies.all())
        order.insert(order.begin(), each.get());
    const auto atOnce = gatheredAtOnce(order);
    order.pop_back();
    order.back() = &part;
    const auto tree = gathered(order);
    Copy &whole = *copies.all().front();
    for (size_t i = 1; i < copies.all().size(); ++i)
        whole.merge(*copies.all()[i]);
    mustBeAlike(whole.everything(), atOnce->everything(), "the order matters");
    mustBeAlike(whole.everything(), tree->everything(), "the tree matters");
    RC_ASSERT(!whole.merge(*tree).isNew);
    RC_ASSERT(whole.wrong().isEmpty());
    RC_ASSERT(whole.births().contains(copies.births()));
}

void takeFromFirst(const Copies &copies, const char *when)
{
    const Copy &first = *copies.all().front();
    const QByteArray whole = first.everything();
    for (size_t i = 1; i < copies.all().size(); ++i) {
        copies.all()[i]->merge(first);
        mustBeAlike(whole, copies.all()[i]->everything(), when);
    }
}

/// P21: what was attached to folded records moves to those that stand for them, whoever moves it.
void checkFolds(const Copies &copies)
{
    Copy &first = *copies.all().front();
    bool isUnfinished = false;
    for (const auto &each : copies.all())
        if (finishFolds(each->file())) {
            first.merge(*each);
            isUnfinished = true;
        }
    RC_ASSERT(!finishFolds(first.file()));
    RC_ASSERT(first.wrong().isEmpty());
    if (isUnfinished)
        takeFromFirst(copies, "after folds are finished");
}

/// P13: no byte of what was erased is in any file that anybody has.
void checkErasures(const Copies &copies)
{
    if (copies.secrets().isEmpty())
        return;
    for (const auto &each : copies.all()) {
        RC_ASSERT(finishErasures(each->file()).isEmpty());
        QDirIterator files(each->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = bytesOf(files.next());
            for (const QByteArray &secret : copies.secrets())
                RC_ASSERT(!bytes.contains(secret));
        }
    }
}

/// P7: conflicts are the same in all copies, and gone from all once one has settled them.
void checkConflicts(const Copies &copies)
{
    static const Words english(Language::English);
    DataFile &first = copies.all().front()->file();
    Records records(first, english);
    const bool hasAny = countConflicts(first) > 0;
    for (auto conflicts = conflictsOf(first); !conflicts.empty(); conflicts = conflictsOf(first))
        settle(records, conflicts.front(), size_t(0));
    if (hasAny)
        takeFromFirst(copies, "after a settlement");
    for (const auto &each : copies.all())
        RC_ASSERT(conflictsOf(each->file()).empty());
}

/// P18: whatever the versions of the programs, they hold the same once all are of one.
void upgradeAll(const Copies &copies)
{
    const auto isNewer = [](const auto &copy) { return &copy->programme() == &Programme::second(); };
    if (std::any_of(copies.all().begin(), copies.all().end(), isNewer))
        for (const auto &each : copies.all())
            each->open(Programme::second());
}

void checkLaws(const Copies &copies)
{
    upgradeAll(copies);
    checkOrders(copies, *checkUnmerge(copies));
    takeFromFirst(copies, "after everybody has everything");
    checkFolds(copies);
    checkErasures(copies);
    checkConflicts(copies);
}

/// Many small worlds: what a world has at its end costs most.
constexpr int worlds = 200, worldSize = 12;

} // namespace

TEST_CASE("whatever a few people do with their copies, merging them gives one file", "[sharing]")
{
    REQUIRE(holdsInCases(worlds, worldSize, [] {
        const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
        Copies copies;
        for (const Step &step : steps)
            copies.act(step);
        checkLaws(copies);
    }));
}
