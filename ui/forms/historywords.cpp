// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/historywords.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("history", text);
}

constexpr qsizetype longestShown = 120; // letters

QString inQuotes(const Words &words, const QString &text)
{
    const QChar mark = words.language() == Language::English ? u'"' : u'\u201d';
    return mark + text + mark;
}

/// Long texts are cut to where they begin to differ from @p other.
QString shortened(const QString &text, const QString &other)
{
    constexpr qsizetype before = 20;
    if (text.size() <= longestShown)
        return text;
    const auto differs = std::mismatch(text.begin(), text.end(), other.begin(), other.end()).first;
    qsizetype start = std::max<qsizetype>(differs - text.begin() - before, 0);
    if (start > 0 && text.at(start).isLowSurrogate())
        --start;
    const QString dots(QChar(0x2026));
    const QString part = text.mid(start, longestShown);
    return (start > 0 ? dots : QString()) + part + (start + part.size() < text.size() ? dots : QString());
}

/// What one field was and is, as far as it may be told.
QString fieldInWords(const Records &records, const HistoryEntry &entry)
{
    const QString who = authorInWords(entry), name = label(records.words(), *entry.field);
    if (entry.field->isSpecial)
        return say(QT_TRANSLATE_NOOP("history", "%1 changed %2")).arg(who, name);
    const QString before = records.shown(*entry.type, *entry.field, entry.oldValue);
    const QString now = records.shown(*entry.type, *entry.field, entry.newValue);
    const QString was = inQuotes(records.words(), shortened(before, now)),
                  is = inQuotes(records.words(), shortened(now, before));
    if (before.isEmpty())
        return say(QT_TRANSLATE_NOOP("history", "%1 set %2 to %3")).arg(who, name, is);
    if (now.isEmpty())
        return say(QT_TRANSLATE_NOOP("history", "%1 emptied %2, which was %3")).arg(who, name, was);
    return say(QT_TRANSLATE_NOOP("history", "%1 changed %2 from %3 to %4")).arg(who, name, was, is);
}

/// A row of a link: one record more or less in a field of several references.
QString linkInWords(const Records &records, const HistoryEntry &entry)
{
    const char *text = entry.newValue == Value(1) ? QT_TRANSLATE_NOOP("history", "%1 added %3 to %2")
                                                  : QT_TRANSLATE_NOOP("history", "%1 took %3 out of %2");
    return say(text).arg(authorInWords(entry), records.words()("catalogue", entry.type->singular()),
                         inQuotes(records.words(), records.title(*entry.type, entry.record)));
}

QString existenceInWords(const Records &records, const HistoryEntry &entry)
{
    if (entry.type->isLink())
        return linkInWords(records, entry);
    if (entry.newValue.toNumber() > 1) // the record that stands for it
        return say(QT_TRANSLATE_NOOP("history", "%1 combined the %2 with %3"))
            .arg(authorInWords(entry), singular(records.words(), *entry.type).toLower(),
                 inQuotes(records.words(), records.title(*entry.type, entry.newValue.toId())));
    const char *text = entry.newValue == Value(1) ? QT_TRANSLATE_NOOP("history", "%1 added the %2")
                                                  : QT_TRANSLATE_NOOP("history", "%1 removed the %2");
    return say(text).arg(authorInWords(entry), singular(records.words(), *entry.type).toLower());
}

struct Verb
{
    const char *verb;
    const char *words;
};

constexpr std::array verbs{
    Verb{"add", QT_TRANSLATE_NOOP("history", "Added: %1")},
    Verb{"edit", QT_TRANSLATE_NOOP("history", "Changed: %1")},
    Verb{"remove", QT_TRANSLATE_NOOP("history", "Removed: %1")},
    Verb{"restore", QT_TRANSLATE_NOOP("history", "Restored: %1")},
    Verb{"move", QT_TRANSLATE_NOOP("history", "Moved: %1")},
    Verb{"split", QT_TRANSLATE_NOOP("history", "Split: %1")},
    Verb{"join", QT_TRANSLATE_NOOP("history", "Joined: %1")},
    Verb{"succeed", QT_TRANSLATE_NOOP("history", "Handed over: %1")},
    Verb{"fold", QT_TRANSLATE_NOOP("history", "Combined: %1")},
    Verb{"distinct", QT_TRANSLATE_NOOP("history", "Said to be different: %1")},
    Verb{"erase", QT_TRANSLATE_NOOP("history", "Erased: %1")},
    Verb{"settle", QT_TRANSLATE_NOOP("history", "Conflict settled: %1")},
    Verb{"import", QT_TRANSLATE_NOOP("history", "Imported: %1")},
};

struct Label
{
    const char *label;
    const char *words;
};

constexpr std::array wholeLabels{
    Label{"new file", QT_TRANSLATE_NOOP("history", "The file was made")},
    Label{"example", QT_TRANSLATE_NOOP("history", "The example was made")},
    Label{"generate", QT_TRANSLATE_NOOP("history", "Made-up records were added")},
    Label{"fold", QT_TRANSLATE_NOOP("history", "Moved to combined records after merging")},
    Label{"erase needs", QT_TRANSLATE_NOOP("history", "What participants need was erased")},
    Label{"import minutes", QT_TRANSLATE_NOOP("history", "Minutes were taken over")},
    Label{"import attendance", QT_TRANSLATE_NOOP("history", "Participants were added from a list")},
    Label{"take wish", QT_TRANSLATE_NOOP("history", "A wish was put on the agenda")},
    Label{"",
          QT_TRANSLATE_NOOP("history", "Changed with another program")}, // triggers in the file give no label
};

} // namespace

QString authorInWords(const HistoryEntry &entry)
{
    if (entry.author == QLatin1String("(outside)")) // what the triggers in the file write
        return say(QT_TRANSLATE_NOOP("history", "Another program"));
    return entry.author.isEmpty() ? QStringLiteral("Raatihuone") : entry.author;
}

QString inWords(const Records &records, const HistoryEntry &entry)
{
    if (!entry.type)
        return commitInWords(records, entry.label);
    if (!entry.field)
        return existenceInWords(records, entry);
    return fieldInWords(records, entry);
}

QString timeInWords(const Words &words, const QDateTime &at)
{
    return words.moment(at.toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
}

QString commitInWords(const Records &records, const QString &commitLabel)
{
    for (const Label &label : wholeLabels)
        if (commitLabel == QLatin1String(label.label))
            return say(label.words);
    const QString verb = commitLabel.section(QLatin1Char(' '), 0, 0);
    const QString name = commitLabel.section(QLatin1Char(' '), 1);
    const RecordType *type = records.file().catalogue().find(name);
    const QString what = type ? singular(records.words(), *type).toLower() : name;
    for (const Verb &known : verbs)
        if (verb == QLatin1String(known.verb))
            return say(known.words).arg(what);
    return commitLabel;
}

QString commitInWords(const Records &records, const HistoryEntry &entry)
{
    const QString words = commitInWords(records, entry.label);
    if (entry.kind == QLatin1String("undo"))
        return say(QT_TRANSLATE_NOOP("history", "Undone: %1")).arg(words);
    if (entry.kind == QLatin1String("redo"))
        return say(QT_TRANSLATE_NOOP("history", "Redone: %1")).arg(words);
    return words;
}

QString commitInWords(const Records &records, RowId commit)
{
    const auto label =
        records.file().connection().value("SELECT label FROM edit_commit WHERE id = ?", commit);
    return commitInWords(records, label.value_or(Value()).toText());
}

} // namespace raatihuone
