// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listtexts.h"

#include "core/formats/csv.h"
#include "core/records/fieldtext.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr size_t rowsInOneGo = 256;

/// Reads the rows of an excerpt part by part, so that a million of them never lie in memory.
void forEachRow(const ListSource &source, const ListExcerpt &excerpt, const ListProgress &progress,
                const std::function<void(const ListRow &row)> &take)
{
    const std::span<const RowId> ids(excerpt.ids);
    for (size_t first = 0; first < ids.size(); first += rowsInOneGo) {
        const auto part = ids.subspan(first, std::min(rowsInOneGo, ids.size() - first));
        const auto sum = [&progress, first](qint64 rows) {
            return !progress || progress(qint64(first) + rows);
        };
        for (const ListRow &row : rowsOf(source, *excerpt.type, excerpt.columns, part, sum))
            if (!row.empty())
                take(row);
    }
}

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

QString tabbedLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

void writeCsv(const ListSource &source, const ListExcerpt &excerpt, QIODevice &device,
              const ListProgress &progress)
{
    CsvWriter writer(device);
    writer.writeRow(headings(source.words, excerpt.columns));
    forEachRow(source, excerpt, progress,
               [&](const ListRow &row) { writer.writeRow(typedCells(source.words, excerpt.columns, row)); });
}

QString tabbedText(const ListSource &source, const ListExcerpt &excerpt, const ListProgress &progress)
{
    QString text = tabbedLine(headings(source.words, excerpt.columns));
    forEachRow(source, excerpt, progress, [&](const ListRow &row) {
        text += tabbedLine(typedCells(source.words, excerpt.columns, row));
    });
    return text;
}

Addresses addressesOf(const ListSource &source, const RecordType &type, const std::vector<RowId> &ids,
                      const ListProgress &progress)
{
    ListExcerpt excerpt{&type, {{addressField(type)}}, ids};
    const Field *consent = type.field(QStringLiteral("contact_allowed"));
    if (consent)
        excerpt.columns.push_back({consent});
    Addresses addresses;
    forEachRow(source, excerpt, progress, [&](const ListRow &row) {
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
