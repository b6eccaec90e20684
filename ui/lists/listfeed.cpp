// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listfeed.h"

#include "core/search/idsof.h"
#include "core/search/keptorders.h"

namespace raatihuone {

namespace {

/// Commits that touch more rows than this make the search text be read anew.
constexpr qsizetype mostSingleRows = 100;

/// A role is called by its person, a head count by its event and that by its title: deeper goes no title.
constexpr int deepestTitle = 3;

void addNeighbours(QSet<int> &numbers, const Catalogue &catalogue, const RecordType &type, int depth)
{
    for (const Field &field : type.fields()) {
        if (field.link > 0)
            numbers.insert(field.link);
        if (field.target == 0)
            continue;
        numbers.insert(field.target);
        if (depth > 0)
            addNeighbours(numbers, catalogue, catalogue.type(field.target), depth - 1);
    }
}

bool hasDerivedField(const RecordType &type)
{
    return std::any_of(type.fields().begin(), type.fields().end(),
                       [](const Field &field) { return field.isDerived(); });
}

std::shared_ptr<ListOrder> orderWith(const std::shared_ptr<const SearchText> &text, std::vector<RowId> ids,
                                     qint64 total)
{
    auto order = std::make_shared<ListOrder>();
    order->ids = std::move(ids);
    order->total = total;
    order->text = text;
    if (text)
        order->places = text->places(order->ids);
    return order;
}

} // namespace

QSet<int> typesShownIn(const Catalogue &catalogue, const RecordType &type)
{
    QSet<int> numbers;
    addNeighbours(numbers, catalogue, type, deepestTitle);
    return numbers;
}

ListFeed::ListFeed(DataFile &file, const RecordType &type, const Words &words, QObject *parent)
    : QObject(parent),
      m_file(file),
      m_words(words),
      m_dependsOnAll(hasDerivedField(type)),
      m_worker(file, words)
{
    m_request.type = &type;
    m_neighbours = typesShownIn(file.catalogue(), type);
    m_neighbours.remove(type.number());
    connect(&file, &DataFile::committed, this, &ListFeed::follow);
    connect(&m_worker, &ListWorker::progressed, this, &ListFeed::progressed);
    connect(&m_worker, &ListWorker::failed, this, &ListFeed::failed);
    connect(&m_worker, &ListWorker::finished, this, &ListFeed::stateChanged);
}

void ListFeed::open(const std::vector<RowId> &first)
{
    m_isOpen = true;
    show(first);
    try {
        m_foreignVersion = m_file.foreignVersion();
    } catch (const Failure &failure) {
        Q_EMIT failed(failure.message());
    }
    ask();
}

void ListFeed::setRequest(const ListRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    if (m_isOpen)
        ask();
}

void ListFeed::setSearch(const QString &typed)
{
    m_typed = typed;
    if (!m_isOpen)
        return;
    if (!m_search.text() && !m_worker.isBusy())
        ask();
    narrow();
    Q_EMIT stateChanged();
}

bool ListFeed::isComplete() const
{
    return m_search.order() && (m_search.text() || m_typed.isEmpty());
}

void ListFeed::readAgain()
{
    m_isTextStale = true;
    Q_EMIT allTouched();
    ask();
}

void ListFeed::cancel()
{
    m_worker.cancel();
    Q_EMIT stateChanged();
}

/// The order comes first, with the search text as far as it is known; a fresh one follows.
void ListFeed::ask()
{
    m_worker.start([this, request = m_request, known = m_search.text(), readsText = m_isTextStale,
                    kept = KeptOrders(m_file.installation().cacheFolder())](const ListTask &task) {
        const qint64 total = countOf(task.source(), *request.type);
        const auto ids = kept.idsOf(task.source(), request, task.progress(total));
        task.deliver([this, order = orderWith(known, ids, total), readsText] { take(order, !readsText); });
        if (!readsText)
            return;
        const auto text = std::make_shared<const SearchText>(
            SearchText::read(task.source(), *request.type, task.progress(total)));
        task.deliver([this, order = orderWith(text, ids, total)] { take(order, true); });
    });
    Q_EMIT stateChanged();
}

void ListFeed::take(const std::shared_ptr<const ListOrder> &order, bool hasFreshText)
{
    m_isTextStale = m_isTextStale && !hasFreshText;
    m_search.setOrder(order);
    narrow();
    Q_EMIT stateChanged();
}

void ListFeed::narrow()
{
    if (m_search.order())
        show(m_search.hits(m_search.text() ? m_typed : QString()));
}

void ListFeed::show(std::vector<RowId> ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT aboutToChange();
    m_ids = std::move(ids);
    Q_EMIT changed();
}

bool ListFeed::dependsOn(const Changes &changes) const
{
    if (changes.value(m_request.type->number()).size() > mostSingleRows)
        return true;
    const auto isFilteredBy = [&changes](const Filter &filter) {
        return filter.isRelation() && changes.contains(filter.relation.type->number());
    };
    if (std::any_of(m_request.filters.begin(), m_request.filters.end(), isFilteredBy))
        return true;
    const QList<int> types = changes.keys();
    return std::any_of(types.begin(), types.end(), [this](int number) {
        return m_neighbours.contains(number) || (m_dependsOnAll && number != m_request.type->number());
    });
}

void ListFeed::follow(const Changes &changes)
{
    if (!m_isOpen)
        return;
    if (dependsOn(changes)) {
        readAgain();
        return;
    }
    const QSet<RowId> rows = changes.value(m_request.type->number());
    if (rows.isEmpty())
        return;
    try {
        for (const RowId id : rows)
            m_search.change(id, searchTextOf(source(), *m_request.type, id));
    } catch (const Failure &failure) {
        Q_EMIT failed(failure.message());
    }
    Q_EMIT rowsTouched(rows);
    narrow();
    ask();
}

void ListFeed::lookForChanges()
{
    if (!m_isOpen)
        return;
    try {
        const qint64 version = m_file.foreignVersion();
        if (std::exchange(m_foreignVersion, version) != version)
            readAgain();
    } catch (const Failure &failure) {
        Q_EMIT failed(failure.message());
    }
}

} // namespace raatihuone
