// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordfinder.h"

#include "core/search/idsof.h"
#include "core/search/listrows.h"
#include "ui/lists/celltext.h"
#include "ui/lists/listfeed.h"

namespace raatihuone {

namespace {

constexpr qsizetype mostValues = 3;

bool isContact(const Field &field)
{
    return field.kind == Kind::Email || field.kind == Kind::Phone;
}

bool isInTitle(const RecordType &type, const ListColumn &column)
{
    return type.titleFields().contains(nameOf(column));
}

/// What may tell one record from another: what a list shows at first, what is searched, and contact details,
/// without what names the record.
std::vector<ListColumn> contextColumns(const RecordType &type)
{
    std::vector<ListColumn> columns;
    const std::vector<ListColumn> possible = possibleColumns(type);
    std::copy_if(possible.begin(), possible.end(), std::back_inserter(columns),
                 [&type](const ListColumn &column) {
                     const Field &field = *column.field;
                     return (field.isListed || field.isSearchable) && !isInTitle(type, column);
                 });
    return columns;
}

/// What is known of one hit, by how much it tells: how to reach it, what was typed, the rest.
class Context
{
public:
    explicit Context(const QString &typed) : m_words(searchWords(typed)) {}

    void add(const Field &field, const QString &text)
    {
        const QByteArray bytes = foldedBytes(text);
        const auto isIn = [&bytes](const QByteArray &word) { return bytes.contains(word); };
        if (isContact(field))
            m_contact += text;
        else if (std::any_of(m_words.begin(), m_words.end(), isIn))
            m_typed += text;
        else if (field.isListed)
            m_rest += text;
    }

    QString inOneLine() const
    {
        return (m_contact + m_typed + m_rest).mid(0, mostValues).join(QStringLiteral(" \u00b7 "));
    }
    QString contact() const { return m_contact.join(QStringLiteral(", ")); }

private:
    QList<QByteArray> m_words;
    QStringList m_contact;
    QStringList m_typed;
    QStringList m_rest;
};

std::vector<RecordHit> hitsOf(const ListSource &source, const RecordType &type, const QString &typed,
                              const std::vector<RowId> &ids)
{
    const std::vector<ListColumn> columns = contextColumns(type);
    const QStringList titles = titlesOf(source, type, ids);
    const std::vector<ListRow> rows = rowsOf(source, type, columns, ids);
    std::vector<RecordHit> hits;
    for (size_t hit = 0; hit < ids.size(); ++hit) {
        if (rows[hit].empty())
            continue; // removed meanwhile
        Context context(typed);
        for (size_t i = 0; i < columns.size(); ++i)
            if (!rows[hit][i].toText().isEmpty())
                context.add(*columns[i].field, cellText(source.words, columns[i], rows[hit][i]).text);
        hits.push_back({&type, ids[hit], titles[qsizetype(hit)], context.inOneLine(), context.contact()});
    }
    return hits;
}

} // namespace

RecordFinder::RecordFinder(DataFile &file, const Words &words, QObject *parent)
    : QObject(parent), m_file(file), m_reader(file, words), m_asker(file, words)
{
    for (const RecordType &type : file.catalogue().types())
        m_shownIn.insert(type.number(), typesShownIn(file.catalogue(), type) + QSet<int>{type.number()});
    connect(&file, &DataFile::committed, this, &RecordFinder::forget);
    connect(&m_reader, &ListWorker::failed, this, &RecordFinder::failed);
    connect(&m_asker, &ListWorker::failed, this, &RecordFinder::failed);
    connect(&m_reader, &ListWorker::finished, this, &RecordFinder::found);
}

void RecordFinder::prepare()
{
    const qint64 version = m_file.foreignVersion();
    if (std::exchange(m_foreignVersion, version) != version)
        m_texts.clear();
    if (!m_reader.isBusy())
        read();
}

/// The short tables first: most of what is looked for is there while a long one is still being read.
void RecordFinder::read()
{
    std::vector<const RecordType *> wanted;
    for (const RecordType &type : m_file.catalogue().types())
        if (!type.isLink() && !type.isKeptByProgram() && !m_texts.contains(type.number()))
            wanted.push_back(&type);
    if (wanted.empty())
        return;
    m_reader.start([this, wanted](const ListTask &task) {
        std::vector<std::pair<qint64, const RecordType *>> sorted;
        for (const RecordType *type : wanted)
            sorted.emplace_back(countOf(task.source(), *type), type);
        std::sort(sorted.begin(), sorted.end());
        for (const auto &[count, type] : sorted) {
            const auto text = std::make_shared<const SearchText>(
                SearchText::readLive(task.source(), *type, task.progress(count)));
            task.deliver([this, number = type->number(), text] {
                m_texts.insert(number, text);
                ask();
            });
        }
    });
}

void RecordFinder::find(const QString &typed, const std::vector<const RecordType *> &types, size_t most)
{
    m_wish = Wish{typed, types, most};
    ask();
}

void RecordFinder::ask()
{
    if (!m_wish)
        return;
    m_isAnswered = false;
    m_asker.start([this, wish = *m_wish, texts = m_texts](const ListTask &task) {
        std::vector<RecordHit> hits;
        for (const RecordType *type : wish.types) {
            const auto text = texts.value(type->number());
            if (!text)
                continue;
            const std::vector<RecordHit> some =
                hitsOf(task.source(), *type, wish.typed, text->best(wish.typed, wish.most));
            hits.insert(hits.end(), some.begin(), some.end());
        }
        task.deliver([this, hits] { take(hits); });
    });
}

void RecordFinder::take(const std::vector<RecordHit> &hits)
{
    m_hits = hits;
    m_isAnswered = true;
    Q_EMIT found();
}

void RecordFinder::forget(const Changes &changes)
{
    m_reader.cancel();
    const QList<int> numbers = changes.keys();
    for (const int changed : numbers)
        for (auto type = m_shownIn.cbegin(); type != m_shownIn.cend(); ++type)
            if (type->contains(changed))
                m_texts.remove(type.key());
}

} // namespace raatihuone
