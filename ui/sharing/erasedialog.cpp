// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/erasedialog.h"

#include "ui/rows/longwork.h"
#include "ui/sharing/wrappedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int usualWidth = 520;

/// "Roles: 2", a line a type.
QString rowsInWords(const Words &words, const Catalogue &catalogue, const Erasure &erasure)
{
    QStringList lines;
    for (auto type = erasure.rows.begin(); type != erasure.rows.end(); ++type)
        if (const RecordType *found = catalogue.find(type.key()); found && !found->isLink())
            lines += plural(words, *found) + QStringLiteral(": ") + words.number(type.value().size());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

EraseDialog::EraseDialog(Records &records, Ask &ask, const RecordType &type, RowId id, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_type(type),
      m_id(id),
      m_erasure(planErasure(records, type, id))
{
    setWindowTitle(tr("Erase personal data"));
    setMinimumWidth(usualWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    createWords(layout);
    layout->addStretch();
    createFoot(layout);
}

void EraseDialog::createWords(QVBoxLayout *layout)
{
    const Words &words = m_records.words();
    QLabel *title = wrappedLabel(tr("Erase the data: %1?").arg(m_records.title(m_type, m_id)), this);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    layout->addWidget(wrappedLabel(tr("The values go from the records, the history and the backups on this "
                                      "computer, and from every copy that is merged with this file."),
                                   this));
    layout->addWidget(wrappedLabel(tr("Head counts stay. This cannot be undone."), this));
    layout->addWidget(wrappedLabel(tr("Records concerned"), this));
    QLabel *rows = wrappedLabel(rowsInWords(words, m_records.file().catalogue(), m_erasure), this);
    setTextRole(rows, TextRole::Strong);
    layout->addWidget(rows);
    if (m_erasure.mentions > 0)
        layout->addWidget(wrappedLabel(
            tr("The name stands in the text of %n other record(s). Those stay as they are: search for it.",
               nullptr, int(m_erasure.mentions)),
            this));
    if (!m_erasure.peers.empty())
        layout->addWidget(
            wrappedLabel(tr("%n other(s) have received the data. You get a list of whom to tell.", nullptr,
                            int(m_erasure.peers.size())),
                         this));
}

void EraseDialog::createFoot(QVBoxLayout *layout)
{
    auto *keep = new QPushButton(tr("Keep"), this);
    auto *erase = new QPushButton(icon(QStringLiteral("trash")), tr("Erase the data"), this);
    erase->setObjectName(QStringLiteral("erase"));
    erase->setAutoDefault(false);
    setButtonRole(erase, ButtonRole::Danger);
    keep->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(keep);
    foot->addWidget(erase);
    layout->addLayout(foot);
    keep->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(erase, &QPushButton::clicked, this, &EraseDialog::erase);
}

void EraseDialog::erase()
{
    const LongWork work{tr("The data were not erased"), tr("Erasing the data"), 0, false, false};
    const bool isDone = doLongWork(m_ask, this, work, m_records, [this](Records &aside, const Progress &) {
        m_erasure = eraseRecord(aside, m_type, m_id);
    });
    if (isDone)
        accept();
}

} // namespace raatihuone
