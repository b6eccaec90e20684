// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/draftscard.h"

#include "core/catalogue/types/types.h"
#include "ui/forms/formdraft.h"
#include "ui/forms/guarded.h"
#include "ui/forms/historywords.h"
#include "ui/minutes/minutesdraft.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tooltip.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr size_t mostLines = 5;
constexpr qsizetype longestName = 24; // letters

} // namespace

DraftsCard::DraftsCard(OpenFile &file, Ask &ask, QWidget *parent)
    : Card(tr("Typed and not saved"), parent), m_file(file), m_ask(ask)
{
    hide();
}

void DraftsCard::renew()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    body()->addWidget(m_lines);
    guarded(m_ask, this, tr("What was not saved could not be read"), [this] { fill(m_lines); });
    setVisible(layout->count() > 0);
}

/// What one line of the card leads to: a record, the form of a new one (which offers its drafts one after the other), or
/// minutes (which do the same).
std::optional<DraftsCard::Target> DraftsCard::targetOf(const Draft &draft) const
{
    const RecordType &minutesType = m_file.file().catalogue().type(TypeNumber::Minutes);
    const RowId minutes = MinutesDraft::minutesOf(draft);
    if (minutes.isValid() && m_file.records().exists(minutesType, minutes))
        return Target{TypeNumber::Minutes, minutes, true};
    if (draft.slot.startsWith(FormDraft::slotName))
        return Target{draft.type, draft.record, false};
    return std::nullopt;
}

void DraftsCard::fill(QWidget *lines)
{
    std::vector<Target> told;
    for (const Draft &draft : Drafts(m_file.file()).all()) {
        const auto target = targetOf(draft);
        if (!target || std::ranges::find(told, *target) != told.end())
            continue;
        told.push_back(*target);
        if (told.size() <= mostLines)
            addLine(lines, *target, draft.at);
    }
    if (told.size() > mostLines)
        lines->layout()->addWidget(
            new QLabel(tr("and %n more", nullptr, int(told.size() - mostLines)), lines));
}

void DraftsCard::addLine(QWidget *lines, const Target &target, const QDateTime &at)
{
    const RecordType &type = m_file.file().catalogue().type(target.type);
    const QString name = target.record.isValid() ? m_file.records().title(type, target.record) : tr("new");
    const QString what = singular(m_file.words(), type), time = timeInWords(m_file.words(), at);
    const QString cut = name.size() > longestName ? name.left(longestName) + QChar(0x2026) : name;
    auto *open = new QPushButton(icon(QStringLiteral("pencil")), tr("%1: %2").arg(what, cut), lines);
    open->setToolTip(plainToolTip(tr("%1: %2, %3").arg(what, name, time)));
    open->setAccessibleName(tr("%1: %2, %3").arg(what, name, time));
    connect(open, &QPushButton::clicked, this, [this, kind = &type, target] {
        if (target.isWriting)
            Q_EMIT minutesWanted(target.record);
        else
            Q_EMIT openWanted(*kind, target.record);
    });
    static_cast<QVBoxLayout *>(lines->layout())->addWidget(open, 0, Qt::AlignLeft);
}

} // namespace raatihuone
