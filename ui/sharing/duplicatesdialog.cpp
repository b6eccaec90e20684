// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/duplicatesdialog.h"

#include "core/actions/foldrecords.h"
#include "ui/forms/guarded.h"
#include "ui/sharing/duplicateview.h"

namespace raatihuone {

namespace {

constexpr size_t mostListed = 500; ///< settling makes room for the rest

} // namespace

DuplicatesDialog::DuplicatesDialog(Records &records, Ask &ask, QWidget *parent)
    : SettlingDialog(records, ask, tr("Duplicate records"),
                     {QStringLiteral("files"), tr("No duplicate records"),
                      tr("No two records share a number, an address or a name.")},
                     parent),
      m_view(new DuplicateView(records, this))
{
    connect(m_view, &DuplicateView::foldWanted, this, &DuplicatesDialog::fold);
    connect(m_view, &DuplicateView::distinctWanted, this, &DuplicatesDialog::sayDistinct);
    build(m_view, tr("F8 next \u00b7 Ctrl+Z undo"));
    read();
}

void DuplicatesDialog::read()
{
    readAside([this](const ListTask &task) {
        const auto found = duplicatesOf(task.source().connection, task.source().catalogue, task.progress(0));
        task.deliver([this, found] { take(found); });
    });
}

void DuplicatesDialog::take(const std::vector<Duplicate> &found)
{
    guarded(m_ask, this, couldNotRead(), [&] {
        m_duplicates.assign(found.begin(),
                            found.begin() + std::ptrdiff_t(std::min(found.size(), mostListed)));
        std::vector<Line> lines;
        for (const Duplicate &each : m_duplicates)
            lines.push_back(lineOf(each));
        showLines(lines, int(found.size()));
    });
}

DuplicatesDialog::Line DuplicatesDialog::lineOf(const Duplicate &duplicate) const
{
    const auto shared = [&duplicate] {
        switch (duplicate.reason) {
        case Duplicate::Reason::Number:
            return tr("same number");
        case Duplicate::Reason::Address:
            return tr("same e-mail address");
        case Duplicate::Reason::Name:
            return tr("same name");
        }
        return QString();
    };
    return {m_records.title(*duplicate.type, duplicate.first),
            singular(m_records.words(), *duplicate.type) + QStringLiteral(" \u00b7 ") + shared()};
}

const Duplicate *DuplicatesDialog::duplicate() const
{
    const int row = current();
    return row >= 0 && size_t(row) < m_duplicates.size() ? &m_duplicates[size_t(row)] : nullptr;
}

void DuplicatesDialog::showCurrent()
{
    guarded(m_ask, this, tr("The records could not be read"), [this] {
        m_view->show(nullptr);
        if (!duplicate())
            return;
        const FoldOffer offer = offerFold(m_records, duplicate()->first, duplicate()->second);
        m_view->show(&offer);
    });
}

QString DuplicatesDialog::couldNotSettle() const
{
    return tr("The records were left as they are");
}

QString DuplicatesDialog::couldNotRead() const
{
    return tr("The duplicate records could not be read");
}

void DuplicatesDialog::fold()
{
    const Duplicate pair = *duplicate();
    Problems problems;
    const FoldChoices choices = m_view->choices();
    if (!guarded(m_ask, this, couldNotSettle(),
                 [&] { problems = offerFold(m_records, pair.first, pair.second, choices).problems; }))
        return;
    if (hasErrors(problems))
        m_view->refuse(problems);
    else
        settle(tr("Combined: %1").arg(lineOf(pair).title),
               [&] { foldRecords(m_records, pair.first, pair.second, choices); });
}

void DuplicatesDialog::sayDistinct()
{
    const Duplicate pair = *duplicate();
    settle(tr("Not the same: %1").arg(lineOf(pair).title),
           [&] { raatihuone::sayDistinct(m_records, pair.first, pair.second); });
}

} // namespace raatihuone
