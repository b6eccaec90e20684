// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include <QtCore/QIODevice>
#include <algorithm>

namespace raatihuone {

namespace {

bool isHarmlessBehindSign(QChar letter)
{
    return letter.isDigit() || letter.isSpace() || QStringView(u".,()-/\u20AC").contains(letter);
}

bool couldBeFormula(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    const QChar first = cell.front();
    if (first == QLatin1Char('+') || first == QLatin1Char('-'))
        return !std::all_of(cell.begin() + 1, cell.end(), isHarmlessBehindSign);
    return QStringView(u"=@\t\r").contains(first);
}

QString written(const QString &cell)
{
    QString text = couldBeFormula(cell) ? QLatin1Char('\'') + cell : cell;
    const auto needsQuotes = [](QChar letter) { return QStringView(u";\"\r\n").contains(letter); };
    if (!std::any_of(text.cbegin(), text.cend(), needsQuotes))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device) : m_device(device)
{
    m_device.write("\xEF\xBB\xBF");
}

void CsvWriter::writeRow(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts += written(cell);
    m_device.write(texts.join(QLatin1Char(';')).toUtf8() + "\r\n");
}

} // namespace raatihuone
