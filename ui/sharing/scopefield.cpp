// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/scopefield.h"

#include "ui/forms/recordsearch.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>

namespace raatihuone {

ScopeField::ScopeField(Records &records, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_limit(new QComboBox(this)),
      m_searches(new QStackedLayout),
      m_persons(new QComboBox(this))
{
    createLimit();
    createPersons();
    auto *limit = new QVBoxLayout;
    limit->setSpacing(space::Hair);
    addLabelled(limit, tr("What is sent"), m_limit);
    limit->addLayout(m_searches);
    auto *persons = new QVBoxLayout;
    persons->setSpacing(space::Hair);
    addLabelled(persons, tr("Data on persons"), m_persons);
    persons->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    row->addLayout(limit, 1);
    row->addLayout(persons, 1);
    m_problem = new ProblemLine(m_limit, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_limit, qOverload<int>(&QComboBox::currentIndexChanged), this, [this](int index) {
        m_searches->setCurrentIndex(index);
        m_problem->clear();
        Q_EMIT changed();
    });
    connect(m_persons, qOverload<int>(&QComboBox::currentIndexChanged), this, &ScopeField::changed);
}

void ScopeField::createLimit()
{
    m_limit->addItem(tr("Everything"));
    m_searches->addWidget(new QWidget(this));
    for (const RecordType &type : m_records.file().catalogue().types()) {
        if (!type.isScope())
            continue;
        const QString name = singular(m_records.words(), type);
        m_limit->addItem(tr("%1: only what belongs to it").arg(name));
        auto *search = new RecordSearch(type, m_records, this);
        search->setCanCreate(false);
        search->setAccessibleName(name);
        m_searches->addWidget(search);
        connect(search, &RecordSearch::chosenChanged, this, [this] {
            m_problem->clear();
            Q_EMIT changed();
        });
    }
}

void ScopeField::createPersons()
{
    m_persons->addItem(tr("As they are"), int(Persons::Full));
    m_persons->addItem(tr("Names and roles only"), int(Persons::Roles));
    m_persons->addItem(tr("Nobody by name"), int(Persons::None));
}

RecordSearch *ScopeField::search() const
{
    return qobject_cast<RecordSearch *>(m_searches->currentWidget());
}

std::optional<Scope> ScopeField::scope() const
{
    Scope scope{{}, Persons(m_persons->currentData().toInt())};
    if (search())
        scope.roots.push_back({&search()->type(), search()->chosen()});
    if (scope.roots.empty() && scope.persons == Persons::Full)
        return std::nullopt;
    return scope;
}

bool ScopeField::isWhole()
{
    if (search())
        search()->settle();
    if (!search() || search()->chosen().isValid())
        return true;
    m_problem->show({Problem::Severity::Error, {}, tr("Choose the record whose part is sent.")});
    search()->setFocus();
    return false;
}

} // namespace raatihuone
