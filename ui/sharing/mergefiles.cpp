// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/mergefiles.h"

#include "core/sharing/aftermerge.h"
#include "core/sharing/seal.h"
#include "ui/rows/longwork.h"
#include "ui/sharing/mergekinds.h"
#include "ui/sharing/passphrasedialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("merging", text);
}

} // namespace

QString ReceivedFile::sender() const
{
    return report && !report->sender.isEmpty() ? report->sender : QFileInfo(path).completeBaseName();
}

QString ReceivedFile::initials() const
{
    const QStringList parts = sender().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString first = parts.value(0), last = parts.size() > 1 ? parts.last() : QString();
    return (last.isEmpty() ? first.left(2) : first.left(1) + last.left(1)).toUpper();
}

void MergeFiles::add(QWidget *parent, const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool isThere = std::any_of(m_files.begin(), m_files.end(), [&path](const ReceivedFile &file) {
            return QFileInfo(file.path) == QFileInfo(path);
        });
        if (!isThere)
            addOne(parent, path);
    }
}

void MergeFiles::addOne(QWidget *parent, const QString &path)
{
    ReceivedFile file;
    file.path = path;
    if (isSealed(path))
        unsealInto(file, parent);
    else
        file.content = std::make_unique<Unsealed>(QStringList{path}, QString());
    file.isWanted = file.problem.isEmpty();
    if (file.content || !file.problem.isEmpty())
        m_files.push_back(std::move(file));
}

void MergeFiles::unsealInto(ReceivedFile &file, QWidget *parent)
{
    if (!m_passphrase.isEmpty())
        try {
            waitFor(parent, say(QT_TRANSLATE_NOOP("merging", "Opening the sealed file")),
                    [&] { file.content = std::make_unique<Unsealed>(QStringList{file.path}, m_passphrase); });
            return;
        } catch (const Failure &) { // another passphrase, or the dialog tells what is wrong
            file.content.reset();
        }
    PassphraseDialog dialog(file.path, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    file.content = dialog.takeOpened();
    file.problem = dialog.problem();
    if (file.content)
        m_passphrase = dialog.passphrase();
}

void MergeFiles::want(size_t file, bool isWanted)
{
    m_files[file].isWanted = isWanted && m_files[file].problem.isEmpty();
}

std::vector<size_t> MergeFiles::wanted() const
{
    std::vector<size_t> indexes;
    for (size_t i = 0; i < m_files.size(); ++i)
        if (m_files[i].isWanted)
            indexes.push_back(i);
    return indexes;
}

bool MergeFiles::hasWanted() const
{
    return !wanted().empty();
}

QStringList MergeFiles::wantedPaths() const
{
    QStringList paths;
    for (const size_t file : wanted())
        paths += m_files[file].content->paths();
    return paths;
}

void MergeFiles::blame(const MergeFailure &failure)
{
    for (ReceivedFile &file : m_files)
        if (file.isWanted && file.content->paths().contains(failure.path())) {
            file.problem = failure.message();
            file.isWanted = false;
        }
}

bool MergeFiles::look(QWidget *parent)
{
    MergePreview preview;
    bool isWhole = false;
    while (!isWhole) { // a file that cannot be merged is left out
        if (!lookOnce(parent, preview, isWhole))
            return false;
    }
    take(preview);
    return true;
}

/// False if it was not done. @p isWhole: no file had to be blamed.
bool MergeFiles::lookOnce(QWidget *parent, MergePreview &preview, bool &isWhole)
{
    const LongWork work{say(QT_TRANSLATE_NOOP("merging", "The files could not be looked at")),
                        say(QT_TRANSLATE_NOOP("merging", "Looking at the files")), wholeShare, true};
    std::optional<MergeFailure> problem;
    const auto describe = [&problem, &preview, paths = wantedPaths()](Records &aside,
                                                                      const Progress &progress) {
        try {
            preview = describeMerge(aside, paths, asShare(progress));
        } catch (const MergeFailure &failure) {
            problem = failure;
        }
    };
    const bool isDone = doLongWork(m_ask, parent, work, m_records, describe);
    if (problem)
        blame(*problem);
    isWhole = isDone && !problem;
    return isDone;
}

void MergeFiles::take(MergePreview &preview)
{
    const std::vector<size_t> indexes = wanted();
    for (ReceivedFile &file : m_files)
        file.report.reset();
    for (size_t i = 0; i < indexes.size(); ++i)
        m_files[indexes[i]].report = preview.reports[i];
    m_found = std::move(preview.records);
    for (MergedRecord &record : m_found)
        record.file = int(indexes[size_t(record.file)]);
    std::stable_sort(m_found.begin(), m_found.end(), [](const MergedRecord &left, const MergedRecord &right) {
        const auto place = [](const MergedRecord &record) {
            return std::pair(std::find(mergeKinds.begin(), mergeKinds.end(), record.kind),
                             record.type->number());
        };
        return place(left) < place(right);
    });
}

/// What others combined or erased goes on here.
void MergeFiles::finish(QWidget *parent, const std::vector<MergeReport> &reports)
{
    const QString title = say(QT_TRANSLATE_NOOP("merging", "Something is left to do"));
    const LongWork work{title, say("Merging"), 0, false, false};
    QStringList left;
    doLongWork(m_ask, parent, work, m_records,
               [&](Records &aside, const Progress &) { left = afterMerge(aside.file(), reports); });
    if (!left.isEmpty())
        m_ask.message(
            parent,
            {title, left.join(QLatin1Char('\n')), say(QT_TRANSLATE_NOOP("merging", "Close")), {}, false});
}

bool MergeFiles::merge(QWidget *parent)
{
    const LongWork work{say(QT_TRANSLATE_NOOP("merging", "Nothing was merged")),
                        say(QT_TRANSLATE_NOOP("merging", "Merging")), wholeShare, true};
    const QStringList paths = wantedPaths();
    std::vector<MergeReport> reports;
    const bool isDone =
        doLongWork(m_ask, parent, work, m_records, [&](Records &aside, const Progress &progress) {
            reports = raatihuone::merge(aside.file(), paths, asShare(progress));
        });
    if (isDone)
        finish(parent, reports);
    return isDone;
}

int MergeFiles::count(MergeKind kind, int type) const
{
    int count = 0;
    for (const ReceivedFile &file : m_files)
        if (file.report)
            count += countOf(*file.report, kind, type);
    return count;
}

int MergeFiles::changes() const
{
    return count(MergeKind::New) + count(MergeKind::Changed) + count(MergeKind::Removed);
}

bool MergeFiles::isNew() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const ReceivedFile &file) { return file.report && file.report->isNew; });
}

} // namespace raatihuone
