// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/duplicateview.h"

#include "ui/sharing/wrappedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"
#include "ui/style/tooltip.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace raatihuone {

namespace {

constexpr qsizetype longestChoice = 26; // letters

enum GridColumn { NameColumn, FirstColumn, SecondColumn };

} // namespace

DuplicateView::DuplicateView(Records &records, QWidget *parent) : QWidget(parent), m_records(records)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Card, 0, space::Small, 0);
}

void DuplicateView::show(const FoldOffer *offer)
{
    delete m_content;
    m_content = new QWidget(this);
    m_problem = nullptr;
    m_choices.clear();
    layout()->addWidget(m_content);
    if (!offer)
        return;
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::Small);
    lines->addWidget(wrappedLabel(tr("They may be the same. One record then stands for both, and whatever "
                                     "refers to either refers to it. Choose where they differ."),
                                  m_content));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Card);
    grid->setVerticalSpacing(space::Tight);
    grid->setColumnStretch(NameColumn, 2);
    grid->setColumnStretch(FirstColumn, 3);
    grid->setColumnStretch(SecondColumn, 3);
    addHead(grid, *offer);
    for (const QString &name : offer->differing)
        addField(grid, *offer, *offer->survivor.type().field(name));
    for (const Field &field : offer->survivor.type().fields())
        if (!offer->differing.contains(field.name))
            addCommon(grid, *offer, field);
    lines->addLayout(grid);
    QWidget *buttons = createButtons();
    m_problem = new ProblemLine(buttons, m_content);
    lines->addWidget(m_problem);
    lines->addWidget(buttons);
    lines->addStretch();
}

void DuplicateView::addHead(QGridLayout *grid, const FoldOffer &offer)
{
    const RecordType &type = offer.survivor.type();
    for (const auto &[record, column] :
         {std::pair(&offer.survivor, FirstColumn), {&offer.other, SecondColumn}}) {
        QLabel *title = wrappedLabel(m_records.title(type, record->id()), m_content);
        setTextRole(title, TextRole::Strong);
        grid->addWidget(title, 0, column, Qt::AlignTop);
    }
    grid->addWidget(smallLabel(tr("older"), m_content), 1, FirstColumn);
    grid->addWidget(smallLabel(tr("newer"), m_content), 1, SecondColumn);
}

void DuplicateView::addField(QGridLayout *grid, const FoldOffer &offer, const Field &field)
{
    const int row = grid->rowCount();
    grid->addWidget(smallLabel(label(m_records.words(), field), m_content), row, NameColumn);
    auto *group = new QButtonGroup(m_content);
    for (const auto &[record, column] :
         {std::pair(&offer.survivor, FirstColumn), {&offer.other, SecondColumn}}) {
        const QString text =
            field.isSpecial ? tr("not shown here")
                            : m_records.shown(record->type(), field, record->value(field.name)).simplified();
        auto *choice = new QRadioButton(
            text.size() > longestChoice ? text.left(longestChoice) + QChar(0x2026) : text, m_content);
        choice->setToolTip(plainToolTip(text));
        choice->setAccessibleName(label(m_records.words(), field) + QStringLiteral(": ") + text);
        choice->setChecked(column == FirstColumn);
        group->addButton(choice);
        grid->addWidget(choice, row, column);
        connect(choice, &QRadioButton::toggled, this,
                [this, name = field.name, id = record->id()](bool isOn) {
                    if (isOn)
                        m_choices.insert(name, id);
                });
    }
}

/// What one of them has, or both have alike.
void DuplicateView::addCommon(QGridLayout *grid, const FoldOffer &offer, const Field &field)
{
    const Value value = offer.result.value(field.name);
    if (value.isNull() || field.isSpecial || field.isDerived() || field.kind == Kind::Order)
        return;
    const int row = grid->rowCount();
    grid->addWidget(smallLabel(label(m_records.words(), field), m_content), row, NameColumn);
    grid->addWidget(wrappedLabel(m_records.shown(offer.result.type(), field, value), m_content), row,
                    FirstColumn, 1, 2);
}

QWidget *DuplicateView::createButtons()
{
    auto *buttons = new QWidget(m_content);
    auto *distinct = new QPushButton(tr("They are not the same"), buttons);
    distinct->setObjectName(QStringLiteral("distinct"));
    auto *fold = new QPushButton(tr("Combine into one"), buttons);
    fold->setObjectName(QStringLiteral("fold"));
    setButtonRole(fold, ButtonRole::Primary);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(fold);
    layout->addWidget(distinct);
    layout->addStretch();
    for (QPushButton *button : {distinct, fold})
        button->setAutoDefault(false);
    connect(fold, &QPushButton::clicked, this, &DuplicateView::foldWanted);
    connect(distinct, &QPushButton::clicked, this, &DuplicateView::distinctWanted);
    return buttons;
}

void DuplicateView::refuse(const Problems &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity == Problem::Severity::Error) {
            m_problem->show(problem);
            return;
        }
}

} // namespace raatihuone
