// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/dutyrules.h"

#include "core/base/failure.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

namespace raatihuone {

namespace {

QStringList linesOfResource()
{
    QFile file(QStringLiteral(":/rules/duties.csv"));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, QStringLiteral("missing resource"), file.fileName());
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// The cells of a line by the names of their columns.
class Cells
{
public:
    Cells(const QStringList &columns, const QString &line, Language language)
        : m_suffix(QLatin1Char('_') + languageCode(language))
    {
        const QStringList cells = line.split(QLatin1Char(';'));
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_cells.insert(columns.at(i), cells.value(i));
    }

    QString text(const char *column) const { return m_cells.value(QLatin1String(column)); }
    QString inLanguage(const char *column) const { return m_cells.value(QLatin1String(column) + m_suffix); }

private:
    QString m_suffix;
    QHash<QString, QString> m_cells;
};

} // namespace

std::vector<DutyRule> dutyRules(Language language)
{
    QStringList lines = linesOfResource();
    const QStringList columns = lines.takeFirst().split(QLatin1Char(';'));
    std::vector<DutyRule> rules;
    for (const QString &line : std::as_const(lines)) {
        const Cells cells(columns, line, language);
        const QString law = cells.inLanguage("law");
        rules.push_back(
            {cells.text("key"), cells.text("rule"), QDate::fromString(cells.text("since"), Qt::ISODate),
             cells.text("isShown") == QLatin1String("1"), cells.inLanguage("name"), cells.inLanguage("short"),
             law.isEmpty() ? law : law + QLatin1Char(' ') + cells.text("section"), cells.text("url"),
             cells.inLanguage("todo")});
    }
    return rules;
}

} // namespace raatihuone
