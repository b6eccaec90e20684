// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sharing/randomcopies.h"

#include "core/actions/eraserecord.h"
#include "core/actions/foldrecords.h"
#include "core/edits/undo.h"
#include "core/sharing/conflicts.h"
#include "core/sharing/distinctpairs.h"
#include "core/sharing/duplicates.h"
#include "core/sharing/package.h"
#include "core/sharing/unmerge.h"

namespace raatihuone {

namespace {

constexpr qint64 tenYears = qint64(10) * 365 * 24 * 3600 * 1000;

const Words &english()
{
    static const Words words(Language::English);
    return words;
}

/// Two rows of one type, perhaps the same one twice.
std::optional<std::pair<RowId, RowId>> someTwo(const Copy &copy, const Action &action)
{
    const Catalogue &catalogue = copy.file().catalogue();
    const auto rows = shownRows(copy, catalogue.type(action.numbers[0] % 3 ? Made::Thing : Made::Everything));
    if (rows.size() < 2)
        return std::nullopt;
    return std::pair(rows[size_t(action.numbers[1]) % rows.size()],
                     rows[size_t(action.numbers[2]) % rows.size()]);
}

} // namespace

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
    for (const auto kind : {Action::Kind::AddThing, Action::Kind::AddThing, Action::Kind::AddEverything,
                            Action::Kind::AddPart, Action::Kind::AddEverything})
        first->change({kind, {5, 6, 7, 8}});
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
        change(chosen, step.action);
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
    case Step::Kind::Distinct:
        distinct(chosen, step.action);
        break;
    case Step::Kind::Erase:
        erase(chosen, copy(step.other), step.action.numbers[0]);
        break;
    }
    mustBeSound(chosen, step);
}

/// What was erased or withheld is not written: then nothing of the change is.
void Copies::change(Copy &chosen, const Action &action)
{
    const bool mayBeRefused =
        chosen.db().value("SELECT 1 FROM erased UNION ALL SELECT 1 FROM partial LIMIT 1").has_value();
    const QByteArray before = mayBeRefused ? chosen.everything() : QByteArray();
    try {
        chosen.change(action);
    } catch (const Failure &failure) {
        RC_ASSERT(mayBeRefused);
        RC_ASSERT(failure.kind() == Failure::Kind::BadInput);
        mustBeAlike(before, chosen.everything(), "a refused change writes");
        RC_TAG("closed");
    }
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
    const auto conflicts = conflictsOf(chosen.file());
    RC_ASSERT(int(conflicts.size()) == countConflicts(chosen.file()));
    if (conflicts.empty())
        return;
    const Conflict &conflict = conflicts[size_t(number) % conflicts.size()];
    Records records(chosen.file(), english());
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
        RC_LOG() << failure.what() << ' ' << failure.details().toStdString();
        RC_ASSERT(failure.kind() == Failure::Kind::BadInput);
        mustBeAlike(before, chosen.everything(), "a package that was refused writes");
        RC_TAG("refused");
    }
}

/// P21: the older of two stands for both, in whichever order they are named.
void Copies::fold(Copy &chosen, const Action &action)
{
    const auto two = someTwo(chosen, action);
    if (!two)
        return;
    const auto [one, other] = *two;
    Records records(chosen.file(), english());
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

void Copies::distinct(Copy &chosen, const Action &action)
{
    const auto two = someTwo(chosen, action);
    if (!two || two->first == two->second)
        return;
    Records records(chosen.file(), english());
    sayDistinct(records, two->first, two->second);
    RC_ASSERT(
        distinctPairs(chosen.db(), chosen.file().catalogue()).contains(pairOf(two->first, two->second)));
    RC_ASSERT(!sayDistinct(records, two->second, two->first).isWritten);
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
    Records records(chosen.file(), english());
    RC_ASSERT(eraseRecord(records, type, row).left.isEmpty());
    RC_TAG("erasure");
}

/// P4, P5, P9; and an order that was kept before is as one that is found anew.
void Copies::mustBeSound(const Copy &chosen, const Step &step)
{
    const QString wrong = chosen.wrong() + m_lists.wrong(chosen.file());
    if (!wrong.isEmpty())
        RC_LOG() << "after " << step << ": " << wrong.toStdString() << "\n";
    RC_ASSERT(wrong.isEmpty());
    if (step.kind != Step::Kind::Merge && step.kind != Step::Kind::Unmerge &&
        step.kind != Step::Kind::Receive)
        m_births.unite(chosen.births());
}

} // namespace raatihuone
