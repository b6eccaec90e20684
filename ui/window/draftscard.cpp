// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/draftscard.h"

#include "core/edits/drafts.h"
#include "ui/forms/formdraft.h"
#include "ui/forms/guarded.h"
#include "ui/forms/historywords.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tooltip.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <set>

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

void DraftsCard::fill(QWidget *lines)
{
    size_t count = 0;
    std::set<int> newOnes; // the form of a new record offers its drafts one after the other
    for (const Draft &draft : Drafts(m_file.file()).all()) {
        const bool isNew = !draft.record.isValid();
        const bool isForm = draft.slot.startsWith(FormDraft::slotName);
        if (!isForm || (isNew && !newOnes.insert(draft.type).second) || ++count > mostLines)
            continue;
        const RecordType &type = m_file.file().catalogue().type(draft.type);
        const QString name = draft.record.isValid() ? m_file.records().title(type, draft.record) : tr("new");
        const QString what = singular(m_file.words(), type), time = timeInWords(m_file.words(), draft.at);
        const QString cut = name.size() > longestName ? name.left(longestName) + QChar(0x2026) : name;
        auto *open = new QPushButton(icon(QStringLiteral("pencil")), tr("%1: %2").arg(what, cut), lines);
        open->setToolTip(plainToolTip(tr("%1: %2, %3").arg(what, name, time)));
        open->setAccessibleName(tr("%1: %2, %3").arg(what, name, time));
        connect(open, &QPushButton::clicked, this,
                [this, kind = &type, id = draft.record] { Q_EMIT openWanted(*kind, id); });
        static_cast<QVBoxLayout *>(lines->layout())->addWidget(open, 0, Qt::AlignLeft);
    }
    if (count > mostLines)
        lines->layout()->addWidget(new QLabel(tr("and %n more", nullptr, int(count - mostLines)), lines));
}

} // namespace raatihuone
