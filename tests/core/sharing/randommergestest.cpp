// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/eraserecord.h"
#include "core/actions/foldrecords.h"
#include "core/edits/undo.h"
#include "core/sharing/conflicts.h"
#include "core/sharing/duplicates.h"
#include "core/sharing/erasures.h"
#include "core/sharing/folding.h"
#include "core/sharing/package.h"
#include "core/sharing/unmerge.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

#include <QtCore/QDirIterator>
#include <algorithm>
#include <ostream>

using namespace raatihuone;

namespace {

/// One thing that happens to one of a few copies.
struct Step
{
    enum class Kind {
        Change,
        Merge,
        Undo,
        Redo,
        Unmerge,
        Shell,
        Settle,
        Clash,
        Upgrade,
        Twin,
        Send,
        Receive,
        Scoped,
        Fold,
        Erase
    };

    Kind kind = Kind::Change;
    int copy = 0;
    int other = 0;
    Action action;
};

rc::Gen<Step> anyStep()
{
    const auto kind = rc::gen::weightedElement<Step::Kind>({{10, Step::Kind::Change},
                                                            {6, Step::Kind::Merge},
                                                            {2, Step::Kind::Undo},
                                                            {1, Step::Kind::Redo},
                                                            {2, Step::Kind::Unmerge},
                                                            {1, Step::Kind::Shell},
                                                            {3, Step::Kind::Settle},
                                                            {4, Step::Kind::Clash},
                                                            {1, Step::Kind::Upgrade},
                                                            {1, Step::Kind::Twin},
                                                            {2, Step::Kind::Send},
                                                            {2, Step::Kind::Receive},
                                                            {3, Step::Kind::Scoped},
                                                            {3, Step::Kind::Fold},
                                                            {1, Step::Kind::Erase}});
    return rc::gen::map(
        rc::gen::tuple(kind, rc::gen::inRange(0, 60), rc::gen::inRange(0, 60), anyChange()),
        [](const std::tuple<Step::Kind, int, int, Action> &parts) {
            return Step{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts), std::get<3>(parts)};
        });
}

std::ostream &operator<<(std::ostream &stream, const Step &step)
{
    static constexpr std::array names{"Change", "Merge",   "Undo",   "Redo",    "Unmerge",
                                      "Shell",  "Settle",  "Clash",  "Upgrade", "Twin",
                                      "Send",   "Receive", "Scoped", "Fold",    "Erase"};
    return stream << names.at(size_t(step.kind)) << " copy " << step.copy << " other " << step.other << " ("
                  << step.action << ')';
}

constexpr qint64 tenYears = qint64(10) * 365 * 24 * 3600 * 1000;

/// Three to five copies of one file, with clocks that go wrong, and all names of rows that were ever made.
class Copies
{
public:
    Copies();
    void act(const Step &step);
    void finish();

private:
    Copy &copy(int number) { return *m_copies[size_t(number) % m_copies.size()]; }
    void merge(Copy &copy, const Copy &other);
    void unmerge(Copy &copy);
    void shell(Copy &copy, const Step &step);
    void settle(Copy &copy, int number);
    void clash(Copy &one, Copy &other, int number);
    void twin(const Copy &copy);
    void send(const Copy &from, const Copy &to);
    void sendPart(const Copy &from, const Copy &to, const Action &action);
    void receive(Copy &copy, int number);
    QString nextLetter(const Copy &to);
    void fold(Copy &copy, const Action &action);
    void erase(Copy &copy, Copy &other, int number);
    void checkFolds(Copy &whole);
    void checkErasures();
    void mustBeSound(const Copy &copy, const Step &step);
    void checkOrders();
    void checkConflicts(Copy &whole);
    void checkUnmerge();

    std::vector<std::unique_ptr<Copy>> m_copies;
    QSet<QByteArray> m_births;
    QTemporaryDir m_post;
    QMultiMap<QString, QString> m_letters; ///< packages by the path of who is to have them
    QList<QByteArray> m_secrets;           ///< what was erased
};

void mustBeAlike(const QByteArray &left, const QByteArray &right, const char *what)
{
    if (left != right)
        RC_LOG() << what << ":\n" << left.toStdString() << "\nbut\n" << right.toStdString();
    RC_ASSERT(left == right);
}

Copies::Copies()
{
    constexpr std::array<qint64, 3> skews{0, tenYears, -tenYears};
    auto first = std::make_unique<Copy>(Copy::Origin{1, skews[0], {}});
    first->change({Action::Kind::AddThing, {1, 2, 3, 4}});
    first->change({Action::Kind::AddEverything, {5, 6, 7, 8}});
    m_copies.push_back(std::move(first));
    for (int i = 1; i < int(skews.size()); ++i)
        m_copies.push_back(
            std::make_unique<Copy>(Copy::Origin{i + 1, skews[size_t(i)], {}}, *m_copies.front()));
}

void Copies::act(const Step &step)
{
    Copy &chosen = copy(step.copy);
    switch (step.kind) {
    case Step::Kind::Change:
        chosen.change(step.action);
        break;
    case Step::Kind::Merge:
        merge(chosen, copy(step.other));
        break;
    case Step::Kind::Undo:
        undo(chosen.file());
        break;
    case Step::Kind::Redo:
        redo(chosen.file());
        break;
    case Step::Kind::Unmerge:
        unmerge(chosen);
        break;
    case Step::Kind::Shell:
        shell(chosen, step);
        break;
    case Step::Kind::Settle:
        settle(chosen, step.other);
        break;
    case Step::Kind::Clash:
        clash(chosen, copy(step.other), step.action.numbers[0]);
        break;
    case Step::Kind::Upgrade:
        chosen.open(Programme::second());
        break;
    case Step::Kind::Twin:
        twin(chosen);
        break;
    case Step::Kind::Send:
        send(chosen, copy(step.other));
        break;
    case Step::Kind::Receive:
        receive(chosen, step.other);
        break;
    case Step::Kind::Scoped:
        sendPart(chosen, copy(step.other), step.action);
        break;
    case Step::Kind::Fold:
        fold(chosen, step.action);
        break;
    case Step::Kind::Erase:
        erase(chosen, copy(step.other), step.action.numbers[0]);
        break;
    }
    mustBeSound(chosen, step);
}

/// P19: the preview says what comes, and writes nothing.
void Copies::merge(Copy &chosen, const Copy &other)
{
    const QByteArray before = chosen.everything();
    const MergeReport preview = chosen.preview(other);
    mustBeAlike(before, chosen.everything(), "a preview writes");
    const MergeReport report = chosen.merge(other);
    RC_ASSERT((report == preview));
    RC_ASSERT(report.isNew || report.renumbered > 0 || chosen.everything() == before);
}

void Copies::unmerge(Copy &chosen)
{
    const QByteArray before = chosen.everything();
    const QStringList last = lastMerge(chosen.file());
    try {
        raatihuone::unmerge(chosen.file());
        RC_ASSERT(!last.isEmpty());
        RC_TAG("un-merge");
    } catch (const Failure &failure) {
        RC_ASSERT(failure.kind() == (last.isEmpty() ? Failure::Kind::NotFound : Failure::Kind::BadInput));
        mustBeAlike(before, chosen.everything(), "a refused un-merge writes");
    }
}

void Copies::shell(Copy &chosen, const Step &step)
{
    Action action = step.action;
    action.kind = Action::Kind(int(Action::Kind::ShellUpdate) + step.other % 3);
    const QByteArray statement = shellStatement(chosen.file(), action);
    chosen.shell(statement);
}

/// Both do something to the same record without knowing of each other.
void Copies::clash(Copy &one, Copy &other, int number)
{
    const QString rows = QStringLiteral(" WHERE id = (SELECT min(id) + %1 FROM thing)").arg(number / 11 % 2);
    const QStringList changes{QStringLiteral("UPDATE thing SET name = 'one says'"),
                              QStringLiteral("UPDATE thing SET name = 'the other says'"),
                              QStringLiteral("UPDATE thing SET size = 11"),
                              QStringLiteral("DELETE FROM thing")};
    one.run(changes.at(number % changes.size()) + rows);
    other.run(changes.at(number / 5 % changes.size()) + rows);
}

/// Settles one of the conflicts, if there is any.
void Copies::settle(Copy &chosen, int number)
{
    static const Words english(Language::English);
    const auto conflicts = conflictsOf(chosen.file());
    RC_ASSERT(int(conflicts.size()) == countConflicts(chosen.file()));
    if (conflicts.empty())
        return;
    const Conflict &conflict = conflicts[size_t(number) % conflicts.size()];
    Records records(chosen.file(), english);
    raatihuone::settle(records, conflict, size_t(number / 7) % conflict.values.size());
    RC_ASSERT_THROWS_AS(conflictNamed(chosen.file(), conflict.id()), Failure);
    RC_TAG("settled");
}

void Copies::twin(const Copy &chosen)
{
    constexpr size_t most = 5;
    if (m_copies.size() < most)
        m_copies.push_back(Copy::twin(chosen, tenYears / 2));
}

QString Copies::nextLetter(const Copy &to)
{
    const QString path = m_post.filePath(QStringLiteral("%1.raatipkg").arg(m_letters.size()));
    m_letters.insert(to.path(), path);
    return path;
}

void Copies::send(const Copy &from, const Copy &to)
{
    std::optional<Peer> known;
    for (const Peer &peer : peersOf(from.file()))
        if (peer.uuid == to.installation().uuid())
            known = peer;
    writePackage(from.file(), nextLetter(to), known);
}

void Copies::sendPart(const Copy &from, const Copy &to, const Action &action)
{
    const RecordType &things = from.file().catalogue().type(Made::Thing);
    Scope scope;
    scope.persons = Persons(action.numbers[0] % 3);
    Query rows(from.db(), "SELECT id FROM thing");
    while (rows.next())
        if ((rows.number(0) + action.numbers[1]) % (2 + action.numbers[2] % 3) == 0)
            scope.roots.push_back({&things, rows.id(0)});
    writePackage(from.file(), nextLetter(to), scope);
}

/// P12, P19: letters come in any order and any number of times; what cannot be read is refused and changes nothing.
void Copies::receive(Copy &chosen, int number)
{
    const QStringList letters = m_letters.values(chosen.path());
    if (letters.isEmpty())
        return;
    const QString &letter = letters[number % letters.size()];
    const QByteArray before = chosen.everything();
    try {
        const MergeReport preview = previewMerge(chosen.file(), {letter}).front();
        mustBeAlike(before, chosen.everything(), "a preview of a package writes");
        RC_ASSERT((raatihuone::merge(chosen.file(), {letter}).front() == preview));
        RC_TAG("received");
        const QByteArray after = chosen.everything();
        RC_ASSERT(!raatihuone::merge(chosen.file(), {letter}).front().isNew);
        mustBeAlike(after, chosen.everything(), "a package brings more when it comes again");
    } catch (const Failure &failure) {
        RC_ASSERT(failure.kind() == Failure::Kind::BadInput);
        mustBeAlike(before, chosen.everything(), "a package that was refused writes");
        RC_TAG("refused");
    }
}

/// P21: the older of two stands for both, in whichever order they are named.
void Copies::fold(Copy &chosen, const Action &action)
{
    const RecordType &type =
        chosen.file().catalogue().type(action.numbers[0] % 3 ? Made::Thing : Made::Everything);
    const auto rows = shownRows(chosen, type);
    if (rows.size() < 2)
        return;
    const RowId one = rows[size_t(action.numbers[1]) % rows.size()];
    const RowId other = rows[size_t(action.numbers[2]) % rows.size()];
    static const Words english(Language::English);
    Records records(chosen.file(), english);
    const QByteArray before = chosen.everything();
    try {
        const Outcome outcome = foldRecords(records, one, other);
        RC_ASSERT(isOlder(chosen.db(), outcome.id, outcome.id == one ? other : one));
        RC_TAG("fold");
    } catch (const Failure &failure) {
        RC_ASSERT(failure.kind() == Failure::Kind::BadInput); // the same one, or erased
        mustBeAlike(before, chosen.everything(), "a refused fold writes");
    }
}

/// Both know a secret before one of them erases it.
void Copies::erase(Copy &chosen, Copy &other, int number)
{
    const RecordType &type = chosen.file().catalogue().type(Made::Everything);
    const auto rows = shownRows(chosen, type);
    const RowId row = rows.empty() ? RowId() : rows[size_t(number) % rows.size()];
    const auto isClosed = [row](const Copy &copy) {
        return copy.db()
            .value(
                "SELECT 1 FROM erased WHERE \"row\" = ?1 UNION ALL SELECT 1 FROM partial WHERE \"row\" = ?1",
                row)
            .has_value();
    };
    if (!row.isValid() || isClosed(chosen))
        return;
    m_secrets += "hush-" + QByteArray::number(m_secrets.size()) + "-hush";
    const QString story =
        QStringLiteral("UPDATE everything SET story = '%1 %2', aliases = '%1' WHERE id = %3");
    const QString secret = QString::fromLatin1(m_secrets.last());
    chosen.run(story.arg(secret, QStringLiteral("here"), row.toText()));
    other.merge(chosen);
    if (!isClosed(other))
        other.run(story.arg(secret, QStringLiteral("there"), row.toText()));
    static const Words english(Language::English);
    Records records(chosen.file(), english);
    RC_ASSERT(eraseRecord(records, type, row).left.isEmpty());
    RC_TAG("erasure");
}

/// P4, P5, P9.
void Copies::mustBeSound(const Copy &chosen, const Step &step)
{
    const QString wrong = chosen.wrong();
    if (!wrong.isEmpty())
        RC_LOG() << "after " << step << ": " << wrong.toStdString() << "\n";
    RC_ASSERT(wrong.isEmpty());
    if (step.kind != Step::Kind::Merge && step.kind != Step::Kind::Unmerge &&
        step.kind != Step::Kind::Receive)
        m_births.unite(chosen.births());
}

/// P1, P2, P3, P5: any order and any tree of files gives one content, which loses nothing.
void Copies::checkOrders()
{
    std::vector<const Copy *> order;
    for (const auto &each : m_copies)
        order.push_back(each.get());
    const auto whole = gathered(order);
    std::reverse(order.begin(), order.end());
    const auto reversed = gathered(order);
    mustBeAlike(whole->everything(), reversed->everything(), "the order matters");
    std::rotate(order.begin(), order.begin() + 1, order.end());
    const auto part = gathered({order[1], order[2]});
    order.erase(order.begin() + 1, order.begin() + 3);
    order.push_back(part.get());
    mustBeAlike(whole->everything(), gathered(order)->everything(), "the tree matters");
    const bool bringsNothing = !whole->merge(*part).isNew && !whole->merge(*reversed).isNew;
    RC_ASSERT(bringsNothing);
    RC_ASSERT(whole->wrong().isEmpty());
    RC_ASSERT(whole->births().contains(m_births));
}

/// P7: conflicts are the same in all copies, and gone from all once one has settled them.
void Copies::checkConflicts(Copy &whole)
{
    static const Words english(Language::English);
    Records records(whole.file(), english);
    for (auto conflicts = conflictsOf(whole.file()); !conflicts.empty();
         conflicts = conflictsOf(whole.file()))
        raatihuone::settle(records, conflicts.front(), size_t(0));
    for (const auto &each : m_copies) {
        each->merge(whole);
        mustBeAlike(whole.everything(), each->everything(), "after a settlement");
        RC_ASSERT(conflictsOf(each->file()).empty());
    }
}

/// P10: taking back a merge leaves what there was.
void Copies::checkUnmerge()
{
    const auto copy = gathered({m_copies[1].get()});
    const QByteArray before = copy->everything();
    const Value erased = erasedIn(*copy); // what is erased stays so
    const MergeReport report = copy->merge(*m_copies[0]);
    if (!report.isNew || report.renumbered > 0 || erasedIn(*copy) != erased)
        return;
    raatihuone::unmerge(copy->file());
    mustBeAlike(before, copy->everything(), "un-merging leaves something");
    RC_ASSERT(copy->wrong().isEmpty());
    RC_ASSERT((copy->merge(*m_copies[0]) == report));
}

/// P21: what was attached to folded records moves to those that stand for them, whoever moves it.
void Copies::checkFolds(Copy &whole)
{
    finishFolds(whole.file());
    RC_ASSERT(whole.wrong().isEmpty());
    RC_ASSERT(!finishFolds(whole.file()));
    for (const auto &each : m_copies) {
        finishFolds(each->file());
        whole.merge(*each);
    }
    RC_ASSERT(!finishFolds(whole.file()));
    for (const auto &each : m_copies) {
        each->merge(whole);
        mustBeAlike(whole.everything(), each->everything(), "after folds are finished");
    }
}

/// P13: no byte of what was erased is in any file that anybody has.
void Copies::checkErasures()
{
    for (const auto &each : m_copies) {
        RC_ASSERT(finishErasures(each->file()).isEmpty());
        QDirIterator files(each->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = bytesOf(files.next());
            for (const QByteArray &secret : std::as_const(m_secrets))
                RC_ASSERT(!bytes.contains(secret));
        }
    }
}

/// P18: whatever the versions of the programs, they hold the same once all are of one.
void Copies::finish()
{
    for (const auto &each : m_copies)
        if (std::any_of(m_copies.begin(), m_copies.end(),
                        [](const auto &other) { return &other->programme() == &Programme::second(); }))
            each->open(Programme::second());
    checkUnmerge();
    checkOrders();
    std::vector<const Copy *> order;
    for (const auto &each : m_copies)
        order.push_back(each.get());
    const auto whole = gathered(order);
    for (const auto &each : m_copies)
        each->merge(*whole);
    for (const auto &each : m_copies)
        mustBeAlike(whole->everything(), each->everything(), "after everybody has everything");
    checkFolds(*whole);
    checkErasures();
    checkConflicts(*whole);
}

} // namespace

TEST_CASE("whatever a few people do with their copies, merging them gives one file", "[sharing]")
{
    REQUIRE(rc::check([] {
        const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
        Copies copies;
        for (const Step &step : steps)
            copies.act(step);
        copies.finish();
    }));
}
