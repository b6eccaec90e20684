// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/composer.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"

#include <algorithm>
#include <iterator>

namespace raatihuone {

namespace {

/// A longer list is no list to work from: the rest is told as a number.
constexpr size_t mostNames = 20;

} // namespace

QString factsOf(const Words &words, const Statistic &figure)
{
    QStringList facts;
    if (!figure.period.isEmpty())
        facts += words("report", QT_TRANSLATE_NOOP("report", "Period: %1")).arg(figure.period);
    facts += figure.narrowing;
    if (figure.n)
        facts += QStringLiteral("n\u00a0=\u00a0%1").arg(words.number(*figure.n));
    facts += words("report", QT_TRANSLATE_NOOP("report", "Source: %1")).arg(figure.source);
    return facts.join(QStringLiteral(" \u00b7 "));
}

Composer::Composer(const Records &records, bool isPublic)
    : m_records(records),
      m_isPublic(isPublic),
      m_publicity(records.connection(), records.file().catalogue(), records.file().installation().today())
{
}

Worded Composer::shown(const Record &record, const char *field) const
{
    const Field &described = Catalogue::field(record.type(), QLatin1String(field));
    const Value value = record.value(described.name);
    if (m_isPublic && described.isPersonal)
        return {};
    if (described.target == 0)
        return {m_records.shown(record.type(), described, value)};
    std::vector<Worded> titles;
    const QStringList ids = value.toSeveral();
    for (const QString &text : ids)
        if (const RowId id = RowId::fromText(text); tells(type(described.target), id))
            titles.push_back(titleOf(described.target, id));
    return joined(titles, QStringLiteral(", "));
}

Worded Composer::titleOf(int number, RowId id) const
{
    const RecordType &type = this->type(number);
    if (!tells(type, id))
        return {say(QT_TRANSLATE_NOOP("report", "(not public)"))};
    Worded title = m_records.titled(type, id);
    note(type, id, title);
    if (!title.language)
        title.language = writtenIn(type, id);
    return title;
}

/// What is titled by a text of minutes is in their language.
std::optional<Language> Composer::writtenIn(const RecordType &type, RowId id) const
{
    if (!type.field(QStringLiteral("minutes")) || type.titleFields() != QStringList{QStringLiteral("text")})
        return std::nullopt;
    const auto code = connection().value(
        QStringLiteral("SELECT m.language FROM %1 t JOIN minutes m ON m.id = t.minutes WHERE t.id = ?")
            .arg(quoted(type.name())),
        id);
    return code ? foreign(code->toText()) : std::nullopt;
}

/// Names of places ship with the program: nobody can add one.
void Composer::note(const RecordType &type, RowId id, const Worded &title) const
{
    const QString own = type.titleFields().value(0) + QLatin1Char('_') + languageCode(words().language());
    const bool isMissing = title.language && type.field(own) && !type.isReferenceData();
    if (isMissing)
        m_missingNames.emplace(id, title);
}

void Composer::addMissingNames()
{
    if (m_missingNames.empty())
        return;
    addHeading(2, say(QT_TRANSLATE_NOOP("report", "Names that are missing in this language")));
    List list;
    for (const auto &[id, name] : m_missingNames)
        if (list.items.size() < mostNames)
            list.items.push_back({name.text, {}, name.language});
    add({std::move(list)});
    const size_t count = m_missingNames.size();
    if (count > mostNames)
        addParagraph(say(QT_TRANSLATE_N_NOOP("report", "%n more are not listed."), int(count - mostNames)));
}

Worded Composer::nameOf(const RecordType &type, RowId id) const
{
    const auto &fields = type.fields();
    const bool isOfPerson = std::any_of(fields.begin(), fields.end(), [&type](const Field &field) {
        return field.isPersonal && type.isTitle(field);
    });
    return m_isPublic && isOfPerson ? Worded{say(QT_TRANSLATE_NOOP("report", "(name left out)"))}
                                    : titleOf(type.number(), id);
}

QString Composer::ofPlace(const QString &title, std::optional<RowId> municipality) const
{
    return municipality
               ? QStringLiteral("%1: %2").arg(title, titleOf(TypeNumber::Municipality, *municipality).text)
               : title;
}

std::vector<Record> Composer::referring(int typeNumber, const char *field, RowId owner) const
{
    const RecordType &type = this->type(typeNumber);
    std::vector<Record> found;
    for (const RowId id : m_records.referring(type, Catalogue::field(type, QLatin1String(field)), owner)) {
        if (!tells(type, id))
            continue;
        Record record = m_records.read(type, id);
        if (record.value(QStringLiteral("archived")).toNumber() == 0)
            found.push_back(std::move(record));
    }
    return found;
}

std::optional<Language> Composer::foreign(const QString &code) const
{
    const auto language = languageOfText(code);
    return language == words().language() ? std::nullopt : language;
}

void Composer::addFacts(const std::vector<std::pair<QString, Cell>> &pairs)
{
    Facts facts;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(facts.pairs),
                 [](const auto &pair) { return !pair.second.text.isEmpty(); });
    add({std::move(facts)});
}

void Composer::addFigure(const Statistic &figure)
{
    add({Figure{std::make_shared<const Statistic>(figure),
                QStringLiteral("%1: %2").arg(statisticDescription(words(), figure.name), figure.title)}});
    Table table;
    table.caption = figure.title;
    for (const StatisticColumn &column : figure.columns)
        table.head.emplace_back(column.head.isEmpty() ? column.label : column.head, !column.unit.isEmpty());
    for (size_t i = 0; i < figure.rows.size(); ++i) {
        std::vector<Cell> cells;
        for (size_t column = 0; column < figure.columns.size(); ++column)
            cells.emplace_back(shownCell(words(), figure, i, column), !figure.columns[column].unit.isEmpty());
        cells.front().language = foreign(figure.languages.value(qsizetype(i)));
        table.rows.push_back(std::move(cells));
    }
    add({std::move(table)});
    addParagraph(factsOf(words(), figure));
    for (const QString &sentence : figure.missing)
        addParagraph(sentence);
}

Document Composer::take(const QString &title, const QString &subject)
{
    m_document.title = title;
    m_document.subject = subject;
    return std::move(m_document);
}

} // namespace raatihuone
