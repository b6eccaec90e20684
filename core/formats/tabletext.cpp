// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tabletext.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1Char quote('"');
constexpr QLatin1Char apostrophe('\'');

bool isHarmlessBehindSign(QChar letter)
{
    return letter.isDigit() || letter.isSpace() || QStringView(u".,()-/\u20AC").contains(letter);
}

bool couldBeFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    const QChar first = cell.front();
    if (first == QLatin1Char('+') || first == QLatin1Char('-'))
        return !std::all_of(cell.begin() + 1, cell.end(), isHarmlessBehindSign);
    return QStringView(u"=@\t\r").contains(first);
}

/// Also one that has been guarded before: so that exactly one apostrophe goes on reading.
bool needsGuard(QStringView cell)
{
    while (cell.startsWith(apostrophe))
        cell = cell.mid(1);
    return couldBeFormula(cell);
}

QString unguarded(const QString &cell)
{
    const bool isGuarded = cell.startsWith(apostrophe) && needsGuard(QStringView(cell).mid(1));
    return isGuarded ? cell.mid(1) : cell;
}

/// Goes through a text cell by cell.
class Reader
{
public:
    /// Closing quotes stand before one of @p delimiters, the first of which parts the cells.
    Reader(const QString &text, const QString &delimiters)
        : m_text(text), m_delimiters(delimiters), m_delimiter(delimiters.front())
    {
    }

    bool isAtEnd() const { return m_place >= m_text.size(); }

    QStringList row()
    {
        QStringList cells{cell()};
        while (!isAtEnd() && m_text[m_place] == m_delimiter) {
            ++m_place;
            cells += cell();
        }
        if (m_text.mid(m_place, 2) == QLatin1String("\r\n"))
            ++m_place;
        ++m_place;
        return cells;
    }

private:
    static bool endsLine(QChar letter) { return letter == QLatin1Char('\n') || letter == QLatin1Char('\r'); }

    bool closes(qsizetype behindQuote) const
    {
        return behindQuote == m_text.size() || endsLine(m_text[behindQuote]) ||
               m_delimiters.contains(m_text[behindQuote]);
    }

    QString cell()
    {
        QString content = quoted();
        const auto rest = std::find_if(m_text.begin() + m_place, m_text.end(), [this](QChar letter) {
            return letter == m_delimiter || endsLine(letter);
        });
        const qsizetype end = rest - m_text.begin();
        content += m_text.mid(m_place, end - m_place);
        m_place = end;
        return unguarded(content);
    }

    /// What stands in quotes at the present place, or nothing if no quotes begin there that end with a cell.
    QString quoted()
    {
        if (isAtEnd() || m_text[m_place] != quote)
            return {};
        QString content;
        for (qsizetype from = m_place + 1;;) {
            const qsizetype end = m_text.indexOf(quote, from);
            if (end < 0)
                return {};
            content += QStringView(m_text).mid(from, end - from);
            from = end + 1;
            if (from < m_text.size() && m_text[from] == quote) {
                content += quote;
                ++from;
                continue;
            }
            if (!closes(from))
                return {};
            m_place = from;
            return content;
        }
    }

    const QString &m_text;
    const QString m_delimiters;
    const QChar m_delimiter;
    qsizetype m_place = 0;
};

} // namespace

QString guardedCell(const QString &cell)
{
    return needsGuard(cell) ? apostrophe + cell : cell;
}

QString tableLine(const QStringList &cells, QChar delimiter)
{
    QStringList texts;
    for (const QString &cell : cells) {
        QString text = guardedCell(cell);
        const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [delimiter](QChar letter) {
            return letter == delimiter || QStringView(u"\"\r\n").contains(letter);
        });
        texts += needsQuotes ? quote + text.replace(quote, QLatin1String("\"\"")) + quote : text;
    }
    return texts.join(delimiter) + QLatin1String("\r\n");
}

QList<QStringList> readTable(const QString &text, QChar delimiter)
{
    QList<QStringList> rows;
    Reader reader(text, QString(delimiter));
    while (!reader.isAtEnd())
        rows += reader.row();
    return rows;
}

QChar delimiterOf(const QString &text)
{
    QChar best = QLatin1Char('\t');
    qsizetype most = 1;
    for (const char *delimiters : {"\t;,", ";,\t", ",;\t"}) {
        Reader reader(text, QLatin1String(delimiters));
        const qsizetype cells = reader.isAtEnd() ? 0 : reader.row().size();
        if (cells > most) {
            most = cells;
            best = QLatin1Char(*delimiters);
        }
    }
    return best;
}

} // namespace raatihuone
