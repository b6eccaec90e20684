// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterbar.h"

#include "core/search/idsof.h"
#include "ui/lists/filterchip.h"
#include "ui/lists/filtertopics.h"
#include "ui/lists/filterwords.h"
#include "ui/style/flowlayout.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMenu>
#include <algorithm>
#include <utility>

namespace raatihuone {

namespace {

constexpr size_t ChipsAtFirst = 3;

/// As many records as somebody reads through before typing instead.
constexpr int MostOptions = 400;

} // namespace

FilterBar::FilterBar(DataFile &file, const RecordType &type, const Words &words, QWidget *parent)
    : QWidget(parent),
      m_file(file),
      m_type(type),
      m_words(words),
      m_worker(file, words),
      m_more(new Chip(tr("+ Filter"), ChipKind::Plain, this))
{
    (new FlowLayout(this))->addWidget(m_more);
    for (const Filter &topic : filterTopics(file.catalogue(), type))
        if (!topic.isRelation() && topic.field->isListed && isTickable(*topic.field) &&
            m_chips.size() < ChipsAtFirst)
            addChip(topic);
    connect(m_more, &QAbstractButton::clicked, this, &FilterBar::openMenu);
}

FilterChip *FilterBar::addChip(const Filter &topic)
{
    auto *chip = new FilterChip(topic, topicLabel(m_file.catalogue(), m_words, m_type, topic), m_words, this);
    layout()->removeWidget(m_more);
    layout()->addWidget(chip);
    layout()->addWidget(m_more);
    setTabOrder(m_chips.empty() ? m_more : m_chips.back(), chip);
    setTabOrder(chip, m_more);
    m_chips.push_back(chip);
    connect(chip, &FilterChip::filterChanged, this, [this] {
        if (!m_isQuiet)
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
    return m_rows ||
           std::any_of(m_chips.begin(), m_chips.end(), [](const FilterChip *chip) { return chip->isOn(); });
}

void FilterBar::clear()
{
    if (isNarrowing())
        setFilters({});
}

FilterChip *FilterBar::chipOf(const Filter &topic) const
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&topic](const FilterChip *chip) {
        return haveSameTopic(chip->topic(), topic);
    });
    return found == m_chips.end() ? nullptr : *found;
}

QStringList FilterBar::titlesOfRecords(const Filter &filter) const
{
    try {
        return titlesIn({m_file.connection(), m_file.catalogue(), m_words}, filter);
    } catch (const Failure &failure) {
        log(failure, "The titles of a filter could not be read");
        return {};
    }
}

void FilterBar::setFilters(const std::vector<Filter> &filters)
{
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    dropOnly();
    for (FilterChip *chip : m_chips)
        chip->clear();
    for (const Filter &filter : filters)
        for (const Filter &topic : filterTopics(m_file.catalogue(), m_type))
            if (haveSameTopic(topic, filter)) {
                FilterChip *chip = chipOf(topic) ? chipOf(topic) : addChip(topic);
                chip->setFilter(filter, titlesOfRecords(filter));
                chip->show();
            }
    m_isQuiet = wasQuiet;
    if (!m_isQuiet)
        Q_EMIT changed();
}

void FilterBar::setOnly(const std::shared_ptr<const ChosenRows> &rows)
{
    constexpr int most = 44; // letters: a chip is not wider than a narrow list
    m_isQuiet = true;
    setFilters({});
    m_isQuiet = false;
    m_rows = rows;
    const QString text = rows->text.size() > most ? rows->text.left(most - 1) + QChar(0x2026) : rows->text;
    m_only = new Chip(text, ChipKind::Toggle, this);
    m_only->setObjectName(QStringLiteral("onlyChip"));
    m_only->setToolTip(rows->text);
    m_only->setAccessibleName(rows->text);
    m_only->setChecked(true);
    layout()->removeWidget(m_more);
    layout()->addWidget(m_only);
    layout()->addWidget(m_more);
    m_only->show();
    setTabOrder(m_more, m_only);
    connect(m_only, &QAbstractButton::toggled, this, [this] {
        dropOnly();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void FilterBar::dropOnly()
{
    m_rows.reset();
    if (m_only) {
        m_only->hide();
        m_only->deleteLater();
    }
    m_only = nullptr;
}

void FilterBar::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *related = nullptr;
    for (const Filter &topic : filterTopics(m_file.catalogue(), m_type)) {
        if (chipOf(topic))
            continue;
        if (topic.isRelation() && !related) {
            menu->addSeparator();
            related = menu->addMenu(tr("Has or has no"));
        }
        const QString name = topicLabel(m_file.catalogue(), m_words, m_type, topic);
        const QAction *action = (topic.isRelation() ? related : menu)->addAction(name);
        connect(action, &QAction::triggered, this, [this, topic] { openNew(topic); });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void FilterBar::openNew(const Filter &topic)
{
    FilterChip *chip = addChip(topic);
    layout()->activate();
    chip->show();
    chip->openPopup();
}

void FilterBar::findOptions(FilterChip *chip, const QString &typed)
{
    m_worker.start([chip = QPointer(chip), target = chip->field()->target, typed](const ListTask &task) {
        ListRequest request;
        request.type = &task.source().catalogue.type(target);
        request.search = typed;
        request.limit = MostOptions;
        const std::vector<RowId> ids = idsOf(task.source(), request, task.progress(0));
        task.deliver([chip, options = recordOptions(task.source(), *request.type, ids)] {
            if (chip)
                chip->offer(options, options.size() < size_t(MostOptions));
        });
    });
}

} // namespace raatihuone
