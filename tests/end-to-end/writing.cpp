// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/writing.h"

namespace raatihuone {

QStringList Writing::command(int kind)
{
    switch (kind) {
    case 0:
        return line(
            "add FILE organisation name_fi=Kylätalo%1 category=Asukasyhdistykset operates_in=Teuva,Soini");
    case 1:
        return line("add FILE headcount stakeholder_group=3003 count=%1 event=ID", "event");
    case 2:
        return line("set FILE organisation ID city=Paikka%1 checked_on=2026-01-%1 operates_in+=Alavus",
                    "organisation");
    case 3:
        return line("set FILE event ID municipalities-=Teuva municipalities+=Isojoki invited=%1", "event");
    case 4:
        return line("set FILE municipality 743 note=Huomio%1 valid_from=2000-01-%1");
    case 5:
        return line("remove FILE organisation ID", "organisation");
    case 6:
        return line("remove FILE event ID", "event");
    case 7:
        return line("remove FILE person ID", "person");
    case 8:
        return line("succeed FILE ID --on 2022-03-%1 --by",
                    "role WHERE kind='liaison_person' AND to_date IS NULL") +
               QStringList{successor()};
    case 9:
        return line("import-minutes FILE ID TEXT", "event");
    case 10:
        return line("copy-event FILE ID --start 2023-03-%1 --municipalities Teuva,Soini", "event");
    case 11:
        return line("import-attendance FILE ID TEXT", "event");
    case 12:
        return line("succeed FILE ID --on 2022-10-%1 --by",
                    "membership WHERE seat IN ('chair', 'member') AND from_date IS NULL AND to_date IS NULL "
                    "AND term IN (SELECT id FROM term WHERE from_date < '2022-10-01' AND to_date > "
                    "'2022-12-30')") +
               QStringList{one(QStringLiteral("person WHERE id NOT IN (SELECT person FROM membership)"))};
    case 13:
        return line("new-term FILE ID --from 21%1-01-01 --to 21%1-12-31",
                    "body WHERE id IN (SELECT body FROM term)");
    case 14:
        return line("snapshot FILE --on 2022-01-%1");
    default:
        return line("set FILE contribution ID text=Uusi%1 parent= incomplete=yes", "contribution");
    }
}

QString Writing::one(const QString &from)
{
    const QStringList ids = sql(m_file, QStringLiteral("SELECT id FROM ") + from);
    REQUIRE_FALSE(ids.isEmpty());
    return ids.at(below(int(ids.size())));
}

QStringList Writing::line(const char *text, const char *from)
{
    // A number of its own for each command, so that none repeats another; also a day of a month.
    const QString number = QStringLiteral("%1").arg(++m_made, 2, 10, QLatin1Char('0'));
    QStringList arguments = words(text);
    for (QString &argument : arguments) {
        argument.replace(QLatin1String("%1"), number);
        if (argument == QLatin1String("FILE"))
            argument = m_file;
        if (argument == QLatin1String("TEXT"))
            argument = QStringLiteral(RAATIHUONE_SOURCE_DIR "/tests/data/forum_fi.txt");
        if (from && argument.endsWith(QLatin1String("ID")))
            argument.replace(QLatin1String("ID"), one(QLatin1String(from)));
    }
    return arguments;
}

} // namespace raatihuone
