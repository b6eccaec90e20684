// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterbar.h"

#include "core/search/idsof.h"
#include "core/search/listrows.h"
#include "ui/lists/filterchip.h"
#include "ui/style/flowlayout.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr size_t ChipsAtFirst = 3;

/// As many records as somebody reads through before typing instead.
constexpr int MostOptions = 400;

std::vector<FilterOption> optionsOf(const ListSource &source, const RecordType &type,
                                    const std::vector<RowId> &ids)
{
    const QStringList titles = titlesOf(source, type, ids);
    std::vector<FilterOption> options;
    for (size_t i = 0; i < ids.size(); ++i)
        options.push_back({ids[i], titles[qsizetype(i)]});
    return options;
}

} // namespace

FilterBar::FilterBar(const DataFile &file, const RecordType &type, const Words &words, QWidget *parent)
    : QWidget(parent),
      m_type(type),
      m_words(words),
      m_worker(file, words),
      m_more(new Chip(tr("+ Filter"), ChipKind::Plain, this))
{
    (new FlowLayout(this))->addWidget(m_more);
    for (const Field &field : type.fields())
        if (field.isListed && isTickable(field) && m_chips.size() < ChipsAtFirst)
            addChip(field);
    connect(m_more, &QAbstractButton::clicked, this, &FilterBar::openMenu);
}

FilterChip *FilterBar::addChip(const Field &field)
{
    auto *chip = new FilterChip(field, m_words, this);
    layout()->removeWidget(m_more);
    layout()->addWidget(chip);
    layout()->addWidget(m_more);
    setTabOrder(m_chips.empty() ? m_more : m_chips.back(), chip);
    setTabOrder(chip, m_more);
    m_chips.push_back(chip);
    connect(chip, &FilterChip::filterChanged, this, [this] {
        if (!m_isClearing)
            Q_EMIT changed();
    });
    connect(chip, &FilterChip::optionsWanted, this,
            [this, chip](const QString &typed) { findOptions(chip, typed); });
    return chip;
}

std::vector<Filter> FilterBar::filters() const
{
    std::vector<Filter> filters;
    for (const FilterChip *chip : m_chips)
        if (chip->isOn())
            filters.push_back(chip->filter());
    return filters;
}

bool FilterBar::isNarrowing() const
{
    return std::any_of(m_chips.begin(), m_chips.end(), [](const FilterChip *chip) { return chip->isOn(); });
}

void FilterBar::clear()
{
    if (!isNarrowing())
        return;
    m_isClearing = true;
    for (FilterChip *chip : m_chips)
        chip->clear();
    m_isClearing = false;
    Q_EMIT changed();
}

void FilterBar::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field &field : m_type.fields()) {
        const bool hasChip = std::any_of(m_chips.begin(), m_chips.end(), [&field](const FilterChip *chip) {
            return &chip->field() == &field;
        });
        if (hasChip || !isTickable(field))
            continue;
        connect(menu->addAction(label(m_words, field)), &QAction::triggered, this, [this, wanted = &field] {
            FilterChip *chip = addChip(*wanted);
            layout()->activate();
            chip->show();
            chip->openPopup();
        });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void FilterBar::findOptions(FilterChip *chip, const QString &typed)
{
    m_worker.start([chip = QPointer(chip), target = chip->field().target, typed](const ListTask &task) {
        ListRequest request;
        request.type = &task.source().catalogue.type(target);
        request.search = typed;
        request.limit = MostOptions;
        const std::vector<RowId> ids = idsOf(task.source(), request, task.progress(0));
        task.deliver([chip, options = optionsOf(task.source(), *request.type, ids)] {
            if (chip)
                chip->offer(options, options.size() < size_t(MostOptions));
        });
    });
}

} // namespace raatihuone
