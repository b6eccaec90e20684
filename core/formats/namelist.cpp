// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/namelist.h"

#include "core/base/identifiers.h"
#include "core/base/text.h"
#include "core/formats/listednames.h"
#include "core/formats/tabletext.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>

namespace raatihuone {

namespace {

enum class Column { Name, Given, Family, Email, Account, Organisation };

struct Head
{
    const char *words;
    Column column;
};

/// Heads as spreadsheets and Teams write them, folded.
constexpr std::array heads{
    Head{"name|full name|nimi|koko nimi|namn|fullständigt namn|participant|osallistuja|deltagare",
         Column::Name},
    Head{"first name|given name|etunimi|förnamn", Column::Given},
    Head{"last name|family name|surname|sukunimi|efternamn", Column::Family},
    Head{"email|e-mail|email address|e-mail address|sähköposti|sähköpostiosoite|e-post|e-postadress",
         Column::Email},
    Head{"participant id (upn)|upn|osallistujan tunnus (upn)|osallistujatunnus (upn)|deltagar-id (upn)",
         Column::Account},
    Head{"organisation|organization|organisaatio|järjestö|yhdistys|yhteisö|taho|förening|company|yritys",
         Column::Organisation},
};

/// Parts of heads that only reports of online meetings have.
constexpr std::array onlineHeads{"join", "upn", "liitty", "anslut"};

std::optional<Column> columnOf(const QString &cell)
{
    const QString wanted = folded(cell);
    for (const Head &head : heads)
        if (!wanted.isEmpty() && QString::fromUtf8(head.words).split(QLatin1Char('|')).contains(wanted))
            return head.column;
    return std::nullopt;
}

/// Which column of a table says what.
struct Columns
{
    QChar delimiter;
    QMap<Column, qsizetype> places;
    bool isOnline = false;
    bool isAlone = true;

    QString cell(const QStringList &cells, Column column) const
    {
        return cells.value(places.value(column, -1)).trimmed();
    }
};

QStringList cellsOf(const QString &line, QChar delimiter)
{
    return readTable(line, delimiter).value(0);
}

/// The columns that @p line names, if it is the head of a table of people.
std::optional<Columns> headIn(const QString &line)
{
    for (const char16_t sign : {u'\t', u';', u','}) {
        Columns found{QChar(sign), {}};
        const QStringList cells = cellsOf(line, found.delimiter);
        found.isAlone = cells.size() == 1;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto column = columnOf(cells[i]);
            if (column && !found.places.contains(*column))
                found.places.insert(*column, i);
            found.isOnline =
                found.isOnline || std::any_of(onlineHeads.begin(), onlineHeads.end(), [&](const char *part) {
                    return folded(cells[i]).contains(QLatin1String(part));
                });
        }
        const bool namesPeople = found.places.contains(Column::Name) ||
                                 found.places.contains(Column::Family) ||
                                 found.places.contains(Column::Email);
        if (namesPeople && (cells.size() == 1 || found.places.size() > 1 || found.isOnline))
            return found;
    }
    return std::nullopt;
}

ListedName readRow(const QStringList &cells, const Columns &columns)
{
    ListedName name = readPerson(columns.cell(cells, Column::Name));
    const QString family = columns.cell(cells, Column::Family);
    if (!family.isEmpty() && isName(family)) {
        name.family = family;
        name.given = columns.cell(cells, Column::Given);
        name.isOrderSure = true;
    }
    QString email = addressIn(columns.cell(cells, Column::Email));
    if (email.isEmpty() && !columns.cell(cells, Column::Account).contains(QLatin1Char('#')))
        email = addressIn(columns.cell(cells, Column::Account));
    if (!email.isEmpty())
        name.email = email;
    const QString organisation = columns.cell(cells, Column::Organisation);
    if (!organisation.isEmpty())
        name.organisation = organisation;
    return name;
}

bool isBlank(const QString &line)
{
    static const QRegularExpression something(QStringLiteral("[\\p{L}\\p{N}]"));
    return !line.contains(something);
}

/// Teams parts its report in numbered sections.
bool isSection(const QString &line)
{
    static const QRegularExpression section(QStringLiteral("^\\s*\\d+\\.\\s+\\S[^\\t;]*$"));
    return line.contains(section);
}

void add(NameList &list, ListedName name, int line, const QString &text)
{
    name.line = line;
    name.text = text.simplified();
    if (holdsPersonalIdentityCode(text))
        name = {line};
    list.names.push_back(std::move(name));
}

void readTableRows(NameList &list, const QStringList &lines, qsizetype first, const Columns &columns)
{
    list.isOnline = columns.isOnline;
    for (qsizetype i = first; i < lines.size(); ++i) {
        if (columns.isOnline && isSection(lines[i]))
            return; // what somebody did in the meeting, line by line
        if (isBlank(lines[i]))
            continue;
        const QStringList cells =
            columns.isAlone ? QStringList{lines[i]} : cellsOf(lines[i], columns.delimiter);
        add(list, readRow(cells, columns), int(i) + 1, lines[i]);
    }
}

} // namespace

NameList readNames(const QString &text)
{
    NameList list;
    const QStringList lines = cleaned(text).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const auto columns = headIn(lines[i])) {
            readTableRows(list, lines, i + 1, *columns);
            return list;
        }
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (!isBlank(lines[i]))
            for (const ListEntry &entry : entriesOf(lines[i])) {
                add(list, readEntry(entry.text), int(i) + 1, entry.text);
                list.names.back().mayBeOrganisation = entry.mayBeOrganisation;
            }
    return list;
}

} // namespace raatihuone
