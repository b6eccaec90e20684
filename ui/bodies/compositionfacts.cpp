// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/compositionfacts.h"

#include "ui/style/badge.h"
#include "ui/style/flowlayout.h"
#include "ui/style/roles.h"
#include "ui/style/tooltip.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>

namespace raatihuone {

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("bodies", text, nullptr, count);
}

CompositionFact fact(const SeatBalance &balance)
{
    const QString held = QString::number(balance.held), planned = QString::number(balance.planned);
    return {balance.lacking() > 0 ? Status::Missing : Status::Soon,
            QStringLiteral("%1 %2/%3").arg(balance.name(), held, planned),
            balance.lacking() > 0
                ? say(QT_TRANSLATE_NOOP("bodies", "%1: too few, %2 of %3 planned seats are held"))
                      .arg(balance.name(), held, planned)
                : say(QT_TRANSLATE_NOOP("bodies", "%1: too many, %2 hold %3 planned seats"))
                      .arg(balance.name(), held, planned)};
}

} // namespace

std::vector<CompositionFact> factsOf(const Composition &composition)
{
    std::vector<CompositionFact> facts;
    if (composition.terms.empty())
        return facts;
    const auto add = [&facts](Status status, const QString &text) { facts.push_back({status, text, text}); };
    if (const int vacant = composition.vacant())
        add(Status::Missing, say(QT_TRANSLATE_N_NOOP("bodies", "%n open seat(s)"), vacant));
    if (const int lacking = composition.lackingDeputies())
        add(Status::Missing, say(QT_TRANSLATE_N_NOOP("bodies", "%n without a deputy"), lacking));
    if (const int surplus = composition.surplus())
        add(Status::Soon, say(QT_TRANSLATE_N_NOOP("bodies", "%n member(s) too many"), surplus));
    for (const SeatBalance &balance : composition.balances)
        if (balance.lacking() > 0 || balance.surplus() > 0)
            facts.push_back(fact(balance));
    for (const Named &group : composition.missingGroups)
        facts.push_back(
            {Status::Missing, say(QT_TRANSLATE_NOOP("bodies", "Missing: %1")).arg(group.name),
             say(QT_TRANSLATE_NOOP("bodies", "%1 must be represented and is not")).arg(group.name)});
    if (facts.empty())
        add(Status::InOrder, say(QT_TRANSLATE_NOOP("bodies", "All seats are held")));
    return facts;
}

CompositionFacts::CompositionFacts(QWidget *parent) : QWidget(parent), m_counts(new QLabel(this))
{
    setTextRole(m_counts, TextRole::Strong);
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_counts);
}

void CompositionFacts::show(const Composition &composition)
{
    setVisible(!composition.terms.empty());
    m_counts->setText(QStringLiteral("%1 \u00b7 %2 \u00b7 %3")
                          .arg(tr("%n seat(s)", nullptr, composition.planned),
                               tr("%n held", nullptr, composition.held()),
                               tr("quorum %1").arg(composition.quorum)));
    std::vector<CompositionFact> facts = factsOf(composition);
    if (facts == m_facts)
        return;
    qDeleteAll(m_badges);
    m_badges.clear();
    m_facts = std::move(facts);
    for (const CompositionFact &each : m_facts) {
        auto *badge = new Badge(each.status, each.text, this);
        badge->setToolTip(plainToolTip(each.sentence));
        badge->setAccessibleDescription(each.sentence);
        layout()->addWidget(badge);
        badge->show();
        m_badges.push_back(badge);
    }
}

} // namespace raatihuone
