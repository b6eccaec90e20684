// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minutesnotices.h"

#include "core/base/failure.h"
#include "core/edits/undo.h"
#include "ui/minutes/minutesdesk.h"
#include "ui/minutes/minutesdraft.h"
#include "ui/minutes/noticestrip.h"

namespace raatihuone {

namespace {

constexpr int shownOfText = 60; ///< characters of a text that is only mentioned

QString brief(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > shownOfText ? line.left(shownOfText) + QChar(0x2026) : line;
}

} // namespace

MinutesNotices::MinutesNotices(Records &records, MinutesDesk &desk, MinutesDraft &draft, NoticeStrip &strip)
    : QObject(&strip), m_records(records), m_desk(desk), m_draft(draft), m_strip(strip)
{
    connect(&strip, &NoticeStrip::firstWanted, this, &MinutesNotices::takeFirst);
    connect(&strip, &NoticeStrip::secondWanted, this, &MinutesNotices::takeSecond);
    connect(&desk, &MinutesDesk::told, this, &MinutesNotices::tell);
    connect(&desk, &MinutesDesk::readable, this, [this](const QString &problem) {
        m_unreadable = problem;
        m_isReadableAgain = problem.isEmpty();
        tell();
    });
    connect(&records.file(), &DataFile::committed, this, [this] {
        if (!m_pasted.isEmpty() && !isPasteLatest())
            forgetPaste();
    });
}

MinutesNotices::Notice MinutesNotices::now() const
{
    const auto &difference = m_desk.difference();
    if (!m_desk.problems().empty())
        return Notice::Problem;
    if (difference)
        return difference->isRemoved ? Notice::Removed : Notice::Difference;
    if (!m_unreadable.isEmpty())
        return Notice::Unreadable;
    if (!m_pasted.isEmpty())
        return Notice::Pasted;
    if (m_isReadableAgain)
        return Notice::ReadableAgain;
    return m_draft.offered() ? Notice::Unfinished : Notice::None;
}

void MinutesNotices::tell()
{
    say(now());
}

void MinutesNotices::say(Notice notice)
{
    switch (notice) {
    case Notice::None:
        m_strip.clear();
        break;
    case Notice::Problem:
        m_strip.say(Status::Missing, m_desk.problems().front().message);
        break;
    case Notice::Removed:
        m_strip.say(Status::Conflict,
                    tr("Somebody removed this item meanwhile. What you typed is kept as a new item."), {},
                    tr("Close"));
        break;
    case Notice::Difference:
        m_strip.say(Status::Conflict,
                    tr("Somebody else wrote here meanwhile: %1").arg(m_desk.difference()->theirs),
                    tr("Take theirs"), tr("Keep mine"));
        break;
    case Notice::Unreadable:
        m_strip.say(Status::Missing, tr("What others write cannot be read just now. %1").arg(m_unreadable));
        break;
    case Notice::Pasted:
        m_strip.say(Status::Note, m_pasted, tr("Undo"), tr("Close"));
        break;
    case Notice::ReadableAgain:
        m_strip.say(Status::Note, tr("The file can be read again."), {}, tr("Close"));
        break;
    case Notice::Unfinished:
        sayUnfinished();
        break;
    }
}

void MinutesNotices::sayUnfinished()
{
    const Draft &draft = *m_draft.offered();
    const QString at = draft.at.toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    m_strip.say(
        Status::Note,
        tr("Unfinished text from %1: %2").arg(m_records.words().moment(at), brief(m_draft.text(draft))),
        tr("Take it"), tr("Discard"));
}

void MinutesNotices::tellPaste(const QString &pasted)
{
    m_pasted = pasted;
    m_pasteCommit.reset();
    try {
        m_pasteCommit = nextUndo(m_records.file());
    } catch (const std::exception &problem) { // then there is no button for it, but the key
        log(asFailure(problem), "The latest commit could not be read");
        m_pasted.clear();
    }
    tell();
}

void MinutesNotices::forgetPaste()
{
    if (m_pasted.isEmpty())
        return;
    m_pasted.clear();
    tell();
}

/// Whether the next undo takes back the paste, and not what was done since.
bool MinutesNotices::isPasteLatest() const
{
    try {
        return m_pasteCommit && nextUndo(m_records.file()) == m_pasteCommit;
    } catch (const std::exception &problem) {
        log(asFailure(problem), "The latest commit could not be read");
    }
    return false;
}

void MinutesNotices::takeFirst()
{
    switch (now()) {
    case Notice::Difference:
        m_desk.takeTheirs();
        break;
    case Notice::Pasted: {
        const bool isLatest = isPasteLatest();
        m_pasted.clear();
        if (isLatest)
            Q_EMIT undoWanted();
        break;
    }
    case Notice::Unfinished:
        m_draft.takeOver();
        break;
    default:
        break;
    }
    tell();
    Q_EMIT answered();
}

void MinutesNotices::takeSecond()
{
    switch (now()) {
    case Notice::Removed:
    case Notice::Difference:
        m_desk.keepMine();
        break;
    case Notice::Pasted:
        m_pasted.clear();
        break;
    case Notice::ReadableAgain:
        m_isReadableAgain = false;
        break;
    case Notice::Unfinished:
        m_draft.discard();
        break;
    default:
        break;
    }
    tell();
    Q_EMIT answered();
}

} // namespace raatihuone
