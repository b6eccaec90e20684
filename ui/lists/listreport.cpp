// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listreport.h"

#include "core/records/recordreader.h"
#include "core/rules/publicity.h"
#include "ui/lists/celltext.h"
#include "ui/lists/filtertopics.h"
#include "ui/lists/filterwords.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// Whether the titles of records of @p type tell of persons. Titles are made of titles, a few deep.
bool namesPersons(const Catalogue &catalogue, const RecordType &type, int depth = 4);

bool isPersonal(const Catalogue &catalogue, const Field &field, int depth)
{
    if (field.isPersonal || field.isSpecial || field.kind == Kind::Subject)
        return true;
    return field.target > 0 && namesPersons(catalogue, catalogue.type(field.target), depth - 1);
}

bool namesPersons(const Catalogue &catalogue, const RecordType &type, int depth)
{
    return depth == 0 || std::any_of(type.fields().begin(), type.fields().end(), [&](const Field &field) {
               return type.isTitle(field) && isPersonal(catalogue, field, depth);
           });
}

bool isWithheld(const Catalogue &catalogue, const Field &field)
{
    constexpr int deepest = 4;
    return isPersonal(catalogue, field, deepest);
}

/// The columns whose cells name other records.
std::vector<size_t> referringColumns(const std::vector<ListColumn> &columns)
{
    std::vector<size_t> referring;
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field->target > 0)
            referring.push_back(i);
    return referring;
}

class ListWriter
{
public:
    ListWriter(const ListSource &source, const ListReport &list, const Publicity *publicity)
        : m_source(source),
          m_list(list),
          m_reader(source.connection, source.catalogue, *list.excerpt.type),
          m_publicity(publicity)
    {
        for (const ListColumn &column : list.excerpt.columns)
            (publicity && isWithheld(source.catalogue, *column.field) ? m_withheld : m_columns)
                .push_back(column);
        for (const RowId id : list.excerpt.ids)
            if (!publicity || publicity->mayBeTold(*list.excerpt.type, id))
                m_ids.push_back(id);
    }

    Document build(const Progress &progress)
    {
        const QString title = plural(m_source.words, *m_list.excerpt.type);
        m_document.title = title;
        m_document.subject = say(QT_TRANSLATE_NOOP("lists", "A list as it was seen on the screen"));
        m_document.language = m_source.words.language();
        m_document.blocks.push_back({Heading{1, title}});
        m_document.blocks.push_back({facts()});
        if (!m_withheld.empty())
            m_document.blocks.push_back(
                {Paragraph{say(QT_TRANSLATE_NOOP("lists", "Columns with personal data are left out: %1."))
                               .arg(headings(m_withheld).join(QStringLiteral(", ")))}});
        addRows(title, progress);
        return std::move(m_document);
    }

private:
    QString say(const char *text) const { return m_source.words("lists", text); }

    QStringList headings(const std::vector<ListColumn> &columns) const
    {
        QStringList texts;
        for (const ListColumn &column : columns)
            texts += heading(m_source.words, column);
        return texts;
    }

    Facts facts() const
    {
        const Words &words = m_source.words;
        const auto count = qint64(m_ids.size());
        Facts facts;
        facts.pairs.emplace_back(say(QT_TRANSLATE_NOOP("lists", "Rows")),
                                 count == m_list.total
                                     ? words.number(count)
                                     : say(QT_TRANSLATE_NOOP("lists", "%1 of %2"))
                                           .arg(words.number(count), words.number(m_list.total)));
        const QString search = m_list.view.search.trimmed();
        if (!search.isEmpty())
            facts.pairs.emplace_back(say(QT_TRANSLATE_NOOP("lists", "Searched for")),
                                     m_publicity ? leftOut() : search);
        for (const Filter &filter : m_list.view.filters)
            addFilter(facts, filter);
        if (m_list.view.sort.field)
            facts.pairs.emplace_back(say(QT_TRANSLATE_NOOP("lists", "Order")), order());
        return facts;
    }

    QString leftOut() const { return say(QT_TRANSLATE_NOOP("lists", "(left out)")); }

    QString order() const
    {
        const QString by = heading(m_source.words, m_list.view.sort);
        return m_list.view.isDescending
                   ? say(QT_TRANSLATE_NOOP("lists", "%1, from the end to the beginning")).arg(by)
                   : by;
    }

    bool mayBeTold(const Filter &filter) const
    {
        const auto isTold = [&](const Value &value) { return m_publicity->mayBeTold(*filter.field, value); };
        return !isWithheld(m_source.catalogue, *filter.field) &&
               std::all_of(filter.values.begin(), filter.values.end(), isTold);
    }

    void addFilter(Facts &facts, const Filter &filter) const
    {
        const Words &words = m_source.words;
        const QString label = topicLabel(m_source.catalogue, words, *m_list.excerpt.type, filter);
        if (m_publicity && filter.field && !mayBeTold(filter)) {
            facts.pairs.emplace_back(label, leftOut());
            return;
        }
        const auto ticked = ticksOf(words, filter, titlesIn(m_source, filter));
        const QStringList conditions = conditionsOf(words, filter, ticked);
        if (!conditions.isEmpty())
            facts.pairs.emplace_back(label, conditions.join(QStringLiteral(", ")));
    }

    void addRows(const QString &title, const Progress &progress)
    {
        Table table;
        table.caption = title;
        for (const ListColumn &column : m_columns)
            table.head.emplace_back(heading(m_source.words, column), isRightAligned(column.field->kind));
        if (!m_columns.empty())
            forEachRow(m_source, {m_list.excerpt.type, m_columns, m_ids}, progress,
                       [&](RowId id, const ListRow &row) {
                           table.rows.push_back(cells(row));
                           if (m_publicity)
                               withhold(id, table.rows.back());
                       });
        if (table.rows.empty())
            m_document.blocks.push_back(
                {Paragraph{say(QT_TRANSLATE_NOOP("lists", "There are no rows to show."))}});
        else
            m_document.blocks.push_back({std::move(table)});
    }

    std::vector<Cell> cells(const ListRow &row) const
    {
        std::vector<Cell> cells;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Field &field = *m_columns[i].field;
            Cell cell{cellText(m_source.words, m_columns[i], row[i]).text, isRightAligned(field.kind)};
            const auto language = m_columns[i].isGroup ? std::nullopt : languageOfText(field.languageCode());
            if (language != m_source.words.language())
                cell.language = language;
            cells.push_back(std::move(cell));
        }
        return cells;
    }

    /// Empties the cells of @p row that name a record nobody may be told of.
    void withhold(RowId id, std::vector<Cell> &row)
    {
        const std::vector<size_t> referring = referringColumns(m_columns);
        if (referring.empty())
            return;
        const std::optional<Record> record = m_reader.read(id);
        for (const size_t i : referring) {
            const Field &field = *m_columns[i].field;
            const Value value = record ? record->value(field.name) : Value();
            if (!m_publicity->mayBeTold(field, value))
                row[i].text = leftOut();
        }
    }

    const ListSource &m_source;
    const ListReport &m_list;
    RecordReader m_reader;
    const Publicity *m_publicity; ///< null: not for the public
    std::vector<ListColumn> m_columns;
    std::vector<ListColumn> m_withheld;
    std::vector<RowId> m_ids;
    Document m_document;
};

} // namespace

Document listDocument(const ListSource &source, const ListReport &list, const Publicity *publicity,
                      const Progress &progress)
{
    return ListWriter(source, list, publicity).build(progress);
}

} // namespace raatihuone
