// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/holderfield.h"

#include "ui/forms/recordpanel.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

HolderField::HolderField(const QString &label, const RecordType &type, Records &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_search(new RecordSearch(type, records, this))
{
    auto *name = new QLabel(label, this);
    setTextRole(name, TextRole::Small);
    setMuted(name);
    name->setBuddy(m_search);
    m_search->setAccessibleName(label);
    m_problem = new ProblemLine(m_search, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    layout->addWidget(name);
    layout->addWidget(m_search);
    layout->addWidget(m_problem);
    setFocusProxy(m_search);
    connect(m_search, &RecordSearch::chosenChanged, this, [this] {
        m_typed.clear();
        Q_EMIT changed();
    });
    connect(m_search, &RecordSearch::createWanted, this, [this](const QString &typed) {
        m_typed = typed;
        Q_EMIT changed();
    });
}

void HolderField::choose(RowId id)
{
    m_search->choose(id);
}

bool HolderField::isKnown() const
{
    return m_search->chosen().isValid() || !m_typed.isEmpty();
}

RowId HolderField::chosen() const
{
    return m_search->chosen();
}

std::optional<Record> HolderField::toMake() const
{
    if (m_typed.isEmpty())
        return std::nullopt;
    return draftCalled(m_search->type(), m_typed, languageCode(m_records.words().language()));
}

QString HolderField::name() const
{
    return m_typed.isEmpty() ? m_search->text() : m_typed;
}

void HolderField::showProblem(const Problem &problem)
{
    m_problem->show(problem);
}

void HolderField::clearProblem()
{
    m_problem->clear();
}

} // namespace raatihuone
