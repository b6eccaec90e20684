// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/composer.h"

#include "core/catalogue/types/types.h"

#include <algorithm>
#include <iterator>

namespace raatihuone {

QString factsOf(const Words &words, const Statistic &figure)
{
    QStringList facts;
    if (!figure.period.isEmpty())
        facts += words("report", QT_TRANSLATE_NOOP("report", "Period: %1")).arg(figure.period);
    if (figure.n)
        facts += QStringLiteral("n\u00a0=\u00a0%1").arg(words.number(*figure.n));
    facts += words("report", QT_TRANSLATE_NOOP("report", "Source: %1")).arg(figure.source);
    return facts.join(QStringLiteral(" \u00b7 "));
}

QString Composer::shown(const Record &record, const char *field) const
{
    const Field &described = Catalogue::field(record.type(), QLatin1String(field));
    if (m_isPublic && described.isPersonal)
        return {};
    return m_records.shown(record.type(), described, record.value(described.name));
}

QString Composer::nameOf(const RecordType &type, RowId id) const
{
    const auto &fields = type.fields();
    const bool isOfPerson = std::any_of(fields.begin(), fields.end(), [&type](const Field &field) {
        return field.isPersonal && type.isTitle(field);
    });
    return m_isPublic && isOfPerson ? say(QT_TRANSLATE_NOOP("report", "(name left out)"))
                                    : m_records.title(type, id);
}

QString Composer::ofPlace(const QString &title, std::optional<RowId> municipality) const
{
    return municipality
               ? QStringLiteral("%1: %2").arg(title, titleOf(TypeNumber::Municipality, *municipality))
               : title;
}

std::vector<Record> Composer::referring(int typeNumber, const char *field, RowId owner) const
{
    const RecordType &type = this->type(typeNumber);
    std::vector<Record> found;
    for (const RowId id : m_records.referring(type, Catalogue::field(type, QLatin1String(field)), owner)) {
        Record record = m_records.read(type, id);
        if (record.value(QStringLiteral("archived")).toNumber() == 0)
            found.push_back(std::move(record));
    }
    return found;
}

std::optional<Language> Composer::foreign(const QString &code) const
{
    const auto language = languageFromCode(code);
    return language == words().language() ? std::nullopt : language;
}

void Composer::addFacts(const std::vector<std::pair<QString, QString>> &pairs)
{
    Facts facts;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(facts.pairs),
                 [](const auto &pair) { return !pair.second.isEmpty(); });
    add({std::move(facts)});
}

void Composer::addFigure(const Statistic &figure)
{
    add({Figure{std::make_shared<const Statistic>(figure),
                QStringLiteral("%1: %2").arg(statisticDescription(words(), figure.name), figure.title)}});
    Table table;
    table.caption = figure.title;
    for (const StatisticColumn &column : figure.columns)
        table.head.push_back({column.label, !column.unit.isEmpty()});
    for (size_t i = 0; i < figure.rows.size(); ++i) {
        std::vector<Cell> cells;
        for (size_t column = 0; column < figure.columns.size(); ++column)
            cells.push_back({shownCell(words(), figure, i, column), !figure.columns[column].unit.isEmpty()});
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
