// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listtexts.h"

#include "core/formats/csv.h"
#include "core/formats/tabletext.h"
#include "core/records/fieldtext.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr size_t rowsInOneGo = 256;

QStringList headings(const Words &words, const std::vector<ListColumn> &columns)
{
    QStringList texts;
    for (const ListColumn &column : columns)
        texts += heading(words, column);
    return texts;
}

QStringList typedCells(const Words &words, const std::vector<ListColumn> &columns, const ListRow &row)
{
    QStringList texts;
    for (size_t i = 0; i < columns.size(); ++i)
        texts += typedValue(words, *columns[i].field, row[i]);
    return texts;
}

/// Spreadsheets take a cell of this kind as text, whatever it begins with.
QString htmlRow(const QStringList &cells, const char *element)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        const QString text =
            guardedCell(cell).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
        row +=
            QStringLiteral("<%1 style=\"mso-number-format:'\\@'\">%2</%1>").arg(QLatin1String(element), text);
    }
    return row + QStringLiteral("</tr>\n");
}

} // namespace

void forEachRow(const ListSource &source, const ListExcerpt &excerpt, const Progress &progress,
                const std::function<void(RowId id, const ListRow &row)> &take)
{
    const std::span<const RowId> ids(excerpt.ids);
    for (size_t first = 0; first < ids.size(); first += rowsInOneGo) {
        const auto part = ids.subspan(first, std::min(rowsInOneGo, ids.size() - first));
        const auto sum = [&progress, first](qint64 rows) {
            return !progress || progress(qint64(first) + rows);
        };
        const std::vector<ListRow> rows = rowsOf(source, *excerpt.type, excerpt.columns, part, sum);
        for (size_t i = 0; i < rows.size(); ++i)
            if (!rows[i].empty())
                take(part[i], rows[i]);
    }
}

void writeCsv(const ListSource &source, const ListExcerpt &excerpt, QIODevice &device,
              const Progress &progress)
{
    CsvWriter writer(device);
    writer.writeRow(headings(source.words, excerpt.columns));
    forEachRow(source, excerpt, progress, [&](RowId, const ListRow &row) {
        writer.writeRow(typedCells(source.words, excerpt.columns, row));
    });
}

CopiedTable copiedTable(const ListSource &source, const ListExcerpt &excerpt, const Progress &progress)
{
    constexpr size_t mostHtmlRows = 10000; // what is larger takes long to paste
    const bool hasHtml = excerpt.ids.size() <= mostHtmlRows;
    const QStringList head = headings(source.words, excerpt.columns);
    CopiedTable table{tableLine(head, QLatin1Char('\t')), {}};
    if (hasHtml)
        table.html = QStringLiteral("<meta charset=\"utf-8\"><table>\n") + htmlRow(head, "th");
    forEachRow(source, excerpt, progress, [&](RowId, const ListRow &row) {
        const QStringList cells = typedCells(source.words, excerpt.columns, row);
        table.tabbed += tableLine(cells, QLatin1Char('\t'));
        if (hasHtml)
            table.html += htmlRow(cells, "td");
    });
    if (hasHtml)
        table.html += QStringLiteral("</table>\n");
    return table;
}

Addresses addressesOf(const ListSource &source, const RecordType &type, const std::vector<RowId> &ids,
                      const Progress &progress)
{
    ListExcerpt excerpt{&type, {{addressField(type)}}, ids};
    const Field *consent = type.field(QStringLiteral("contact_allowed"));
    if (consent)
        excerpt.columns.push_back({consent});
    Addresses addresses;
    forEachRow(source, excerpt, progress, [&](RowId, const ListRow &row) {
        const QString address = row.front().toText();
        if (address.isEmpty())
            return;
        if (consent && row.back().toNumber() == 0)
            ++addresses.withheld;
        else
            addresses.texts += address;
    });
    addresses.texts.removeDuplicates();
    return addresses;
}

const Field *addressField(const RecordType &type)
{
    const auto found = std::find_if(type.fields().begin(), type.fields().end(), [](const Field &field) {
        return field.kind == Kind::Email && !field.isSpecial;
    });
    return found == type.fields().end() ? nullptr : &*found;
}

} // namespace raatihuone
