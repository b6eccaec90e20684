// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurespage.h"

#include "core/figures/behind.h"
#include "ui/figures/figurecard.h"
#include "ui/figures/figurefilters.h"
#include "ui/figures/figurelist.h"
#include "ui/lists/filewatch.h"
#include "ui/lists/waitstrip.h"
#include "ui/style/emptystate.h"
#include "ui/style/leadfocus.h"
#include "ui/style/metrics.h"
#include "ui/style/pagestack.h"
#include "ui/style/scrollarea.h"
#include "ui/style/searchfield.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>

namespace raatihuone {

namespace {

bool isComplete(const QString &name, const StatisticRequest &request, const Words &words)
{
    for (const StatisticEntry &entry : statisticEntries(words))
        if (entry.name == name)
            return entry.needed.empty() || request.event;
    return true;
}

} // namespace

FiguresPage::FiguresPage(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_worker(records.file(), records.words()),
      m_list(new FigureList(records.words(), this)),
      m_filters(new FigureFilters(records, ask, this)),
      m_card(new FigureCard(records.words(), ask, this)),
      m_wait(new WaitStrip(m_worker, tr("Counting"), this)),
      m_watch(new FileWatch(records.file(), this)),
      m_states(new PageStack)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Card);
    layout->setSpacing(space::Card);
    layout->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Medium);
    column->addWidget(m_filters);
    column->addWidget(m_wait);
    column->addLayout(m_states, 1);
    layout->addLayout(column, 1);
    createStates();
    connectWorker();
    m_filters->show(m_list->current());
    connect(m_list, &FigureList::chosen, this, [this](const QString &name) {
        m_filters->show(name);
        m_watch->outdate();
    });
    connect(m_filters, &FigureFilters::changed, m_watch, &FileWatch::outdate);
    connect(m_watch, &FileWatch::outdated, this, &FiguresPage::renew);
    connect(m_card, &FigureCard::recordsWanted, this, &FiguresPage::openRecords);
    connect(m_card, &FigureCard::announced, this, &FiguresPage::announced);
    leadFocus(this, &m_list->list());
}

void FiguresPage::createStates()
{
    m_cardPage = scrolling(m_card, this);
    m_unasked = new EmptyState(
        QStringLiteral("bar-chart-line"), tr("Which event?"),
        tr("This figure is of one event. Choose it above, and the figure appears here."), this);
    m_nothing = new EmptyState(
        QStringLiteral("bar-chart-line"), tr("Nothing is recorded"),
        tr("There is nothing to count with these choices. The figure appears when there is."), this);
    for (QWidget *state : {m_cardPage, static_cast<QWidget *>(m_unasked), static_cast<QWidget *>(m_nothing)})
        m_states->addWidget(state);
    m_states->setCurrentWidget(m_nothing);
}

void FiguresPage::connectWorker()
{
    connect(m_wait, &WaitStrip::stopped, this,
            [this] { Q_EMIT announced(tr("Counting was stopped. What is shown may be old.")); });
    connect(&m_worker, &ListWorker::failed, this, &FiguresPage::announced);
}

QString FiguresPage::description() const
{
    return statisticDescription(m_records.words(), m_list->current());
}

void FiguresPage::renew()
{
    const QString name = m_list->current();
    const StatisticRequest request = m_filters->request();
    if (!isComplete(name, request, m_records.words())) {
        m_worker.cancel();
        m_wait->end();
        m_figure.reset();
        m_states->setCurrentWidget(m_unasked);
        return;
    }
    m_wait->begin();
    m_worker.start([this, &file = m_records.file(), name, request](const ListTask &task) {
        const Records records(file, task.source().connection, task.source().words);
        const auto figure = std::make_shared<const Statistic>(statistic(records, name, request));
        task.deliver([this, figure] { take(figure); });
    });
}

void FiguresPage::take(const std::shared_ptr<const Statistic> &figure)
{
    m_figure = figure;
    if (figure->hasNumbers())
        m_card->show(figure, description());
    m_states->setCurrentWidget(figure->hasNumbers() ? m_cardPage : m_nothing);
    Q_EMIT shown();
}

/// What is found is what the file holds now; the figure in sight is as new as that.
void FiguresPage::openRecords(size_t row, size_t column)
{
    if (!m_figure || !hasRecordsBehind(*m_figure, row, column))
        return;
    m_wait->begin();
    m_worker.start([this, figure = m_figure, row, column](const ListTask &task) {
        const QString text = tr("Figure: %1").arg(spokenCell(task.source().words, *figure, row, column));
        const auto rows = std::make_shared<const ChosenRows>(
            ChosenRows{recordsBehind(task.source().connection, *figure, row, column), text});
        const int type = behindOf(*figure, row, column).type;
        task.deliver(
            [this, rows, type] { Q_EMIT recordsWanted(m_records.file().catalogue().type(type), rows); });
    });
}

void FiguresPage::focusSearch()
{
    m_list->search().setFocus(Qt::ShortcutFocusReason);
    m_list->search().selectAll();
}

} // namespace raatihuone
