// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/mergekinds.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("merging", text, nullptr, count);
}

int ofType(const TypeChanges &changes, MergeKind kind)
{
    switch (kind) {
    case MergeKind::New:
        return changes.added;
    case MergeKind::Changed:
        return changes.changed;
    case MergeKind::Removed:
        return changes.removed;
    default:
        return 0;
    }
}

QString changesInWords(const TypeChanges &changes)
{
    QStringList parts;
    if (changes.added > 0)
        parts += say(QT_TRANSLATE_N_NOOP("merging", "%n new"), changes.added);
    if (changes.changed > 0)
        parts += say(QT_TRANSLATE_N_NOOP("merging", "%n changed"), changes.changed);
    if (changes.removed > 0)
        parts += say(QT_TRANSLATE_N_NOOP("merging", "%n removed"), changes.removed);
    return parts.join(QStringLiteral(", "));
}

} // namespace

Status statusOf(MergeKind kind)
{
    switch (kind) {
    case MergeKind::New:
        return Status::New;
    case MergeKind::Changed:
        return Status::Changed;
    case MergeKind::Removed:
    case MergeKind::Erased:
        return Status::Removed;
    case MergeKind::Conflict:
        return Status::Conflict;
    case MergeKind::Duplicate:
        return Status::Same;
    }
    return Status::Unknown;
}

QString inWords(MergeKind kind)
{
    switch (kind) {
    case MergeKind::New:
        return say(QT_TRANSLATE_NOOP("merging", "New"));
    case MergeKind::Changed:
        return say(QT_TRANSLATE_NOOP("merging", "Changes"));
    case MergeKind::Removed:
        return say(QT_TRANSLATE_NOOP("merging", "Goes"));
    case MergeKind::Erased:
        return say(QT_TRANSLATE_NOOP("merging", "Erased"));
    case MergeKind::Conflict:
        return say(QT_TRANSLATE_NOOP("merging", "Conflict"));
    case MergeKind::Duplicate:
        return say(QT_TRANSLATE_NOOP("merging", "Same?"));
    }
    return {};
}

QString pluralOf(MergeKind kind)
{
    switch (kind) {
    case MergeKind::New:
        return say(QT_TRANSLATE_NOOP("merging", "New ones"));
    case MergeKind::Changed:
        return say(QT_TRANSLATE_NOOP("merging", "Changed"));
    case MergeKind::Removed:
        return say(QT_TRANSLATE_NOOP("merging", "Removed"));
    case MergeKind::Erased:
        return say(QT_TRANSLATE_NOOP("merging", "Erased for good"));
    case MergeKind::Conflict:
        return say(QT_TRANSLATE_NOOP("merging", "Conflicts"));
    case MergeKind::Duplicate:
        return say(QT_TRANSLATE_NOOP("merging", "Duplicate records"));
    }
    return {};
}

QString meaningOf(MergeKind kind)
{
    switch (kind) {
    case MergeKind::Removed:
        return say(QT_TRANSLATE_NOOP("merging", "The sender has removed it. It goes here too."));
    case MergeKind::Erased:
        return say(QT_TRANSLATE_NOOP("merging", "The sender has erased personal data for good. They go here "
                                                "too, and taking back the merge does not bring them back."));
    case MergeKind::Conflict:
        return say(QT_TRANSLATE_NOOP("merging",
                                     "People who did not know of each other said different things. "
                                     "After the merge you choose which stands."));
    case MergeKind::Duplicate:
        return say(QT_TRANSLATE_NOOP("merging", "Another record has the same identifier. Both are kept."));
    default:
        return {};
    }
}

int countOf(const MergeReport &report, MergeKind kind, int type)
{
    switch (kind) {
    case MergeKind::Conflict:
        return report.conflicts;
    case MergeKind::Duplicate:
        return report.duplicates;
    case MergeKind::Erased:
        return report.erased;
    default:
        break;
    }
    if (type != 0)
        return ofType(report.types.value(type), kind);
    int count = 0;
    for (const TypeChanges &changes : report.types)
        count += ofType(changes, kind);
    return count;
}

QString changesInWords(const Words &words, const Catalogue &catalogue, const MergeReport &report)
{
    QStringList parts;
    for (auto type = report.types.begin(); type != report.types.end(); ++type)
        parts += plural(words, catalogue.type(type.key())) + QStringLiteral(": ") + changesInWords(*type);
    if (report.withheld > 0)
        parts += say(QT_TRANSLATE_N_NOOP("merging", "%n value(s) not told"), report.withheld);
    if (report.filled > 0)
        parts += say(QT_TRANSLATE_N_NOOP("merging", "%n value(s) told now"), report.filled);
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace raatihuone
