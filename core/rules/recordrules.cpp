// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recordrules.h"

#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/records/fieldrules.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <set>

namespace raatihuone {

namespace {

using Severity = Problem::Severity;

/// A statement that finds what breaks a rule, a row a record: its id, the field, and a name for the message.
struct RuleQuery
{
    QString sql;
    Severity severity;
    const char *message;
};

QString column(const char *alias, const QString &field)
{
    return QLatin1String(alias) + QLatin1Char('.') + quoted(field);
}

/// The day of a date or a moment.
QString dayOf(const char *alias, const QString &field)
{
    return QStringLiteral("substr(%1, 1, 10)").arg(column(alias, field));
}

QString isOneOf(const char *alias, const QString &field, const QStringList &codes)
{
    QStringList texts;
    for (const QString &code : codes)
        texts += sqlString(code);
    return QStringLiteral("%1 IN (%2)").arg(column(alias, field), texts.join(QLatin1Char(',')));
}

QString agree(const QStringList &fields)
{
    QStringList conditions;
    for (const QString &field : fields)
        conditions += QStringLiteral("b.%1 = a.%1").arg(quoted(field));
    return conditions.join(QStringLiteral(" AND "));
}

/// Writes the statements for one type. `a` is the record that is looked at: a row of the table, or values that are
/// bound; `b` another one.
class RuleWriter
{
public:
    RuleWriter(const Catalogue &catalogue, const Words &words, const RecordType &type, QString rows,
               QString pairs)
        : m_expressions(catalogue, words),
          m_catalogue(catalogue),
          m_type(type),
          m_rows(std::move(rows)),
          m_pairs(std::move(pairs))
    {
    }

    std::vector<RuleQuery> all() const;

private:
    QString fromRows() const { return QStringLiteral(" FROM %1 a ").arg(m_rows); }
    QString table() const { return quoted(m_type.name()); }
    QString holderOf(const char *alias) const;
    RuleQuery query(const Exclusion &rule) const;
    RuleQuery query(const Counterpart &rule) const;
    RuleQuery query(const Within &rule) const;

    Expressions m_expressions;
    const Catalogue &m_catalogue;
    const RecordType &m_type;
    QString m_rows;  ///< what `a` is taken from
    QString m_pairs; ///< which `b` are looked at for an `a`
};

QString RuleWriter::holderOf(const char *alias) const
{
    return m_type.tenure() ? m_expressions.display(Catalogue::field(m_type, m_type.tenure()->holder),
                                                   QLatin1String(alias))
                           : m_expressions.title(m_type, QLatin1String(alias));
}

RuleQuery RuleWriter::query(const Exclusion &rule) const
{
    const Span &span = m_type.spans().front();
    const auto startsBeforeEnd = [&span](const char *one, const char *other) {
        return QStringLiteral(" AND coalesce(%1, '') <= coalesce(%2, '9999-12-31')")
            .arg(dayOf(one, span.from), dayOf(other, span.to));
    };
    QString sql = QStringLiteral("SELECT a.id, %1, %2").arg(sqlString(rule.field), holderOf("b"));
    sql += fromRows() +
           QStringLiteral("JOIN %1 b ON %2 AND %3 WHERE NOT coalesce(a.archived, 0) AND NOT b.archived")
               .arg(table(), agree(rule.same), m_pairs);
    sql += startsBeforeEnd("a", "b") + startsBeforeEnd("b", "a");
    if (!rule.choice.isEmpty())
        sql += QStringLiteral(" AND (%1 AND %2 OR %3 AND %4)")
                   .arg(isOneOf("a", rule.choice, rule.codes), isOneOf("b", rule.choice, rule.others),
                        isOneOf("a", rule.choice, rule.others), isOneOf("b", rule.choice, rule.codes));
    return {sql + QStringLiteral(" ORDER BY a.id, b.id"), Severity::Error, rule.message};
}

RuleQuery RuleWriter::query(const Counterpart &rule) const
{
    const Field &field = Catalogue::field(m_type, rule.field);
    QString sql = QStringLiteral("SELECT a.id, %1, %2")
                      .arg(sqlString(rule.field), m_expressions.display(field, QStringLiteral("a")));
    sql += fromRows() +
           QStringLiteral(
               "WHERE NOT coalesce(a.archived, 0) AND %1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %2 b "
               "WHERE %3 AND %4 = %1 AND NOT b.archived AND %5) ORDER BY a.id")
               .arg(column("a", rule.field), table(), agree(rule.same), column("b", m_type.tenure()->holder),
                    isOneOf("b", rule.choice, rule.codes));
    return {sql, Severity::Warning, rule.message};
}

RuleQuery RuleWriter::query(const Within &rule) const
{
    const RecordType &upper = m_catalogue.type(Catalogue::field(m_type, rule.reference).target);
    const Span &days = upper.spans().front(), &span = m_type.spans().front();
    const auto isOutside = [&days](const QString &field) {
        return QStringLiteral("coalesce(%1 < %2, 0) OR coalesce(%1 > %3, 0)")
            .arg(dayOf("a", field), dayOf("u", days.from), dayOf("u", days.to));
    };
    QString sql = QStringLiteral("SELECT a.id, CASE WHEN %1 THEN %2 ELSE %3 END, NULL")
                      .arg(isOutside(span.from), sqlString(span.from), sqlString(span.to));
    sql +=
        fromRows() +
        QStringLiteral("JOIN %1 u ON u.id = %2 WHERE NOT coalesce(a.archived, 0) AND (%3 OR %4) "
                       "ORDER BY a.id")
            .arg(quoted(upper.name()), column("a", rule.reference), isOutside(span.from), isOutside(span.to));
    return {sql, Severity::Warning, rule.message};
}

std::vector<RuleQuery> RuleWriter::all() const
{
    std::vector<RuleQuery> queries;
    for (const Exclusion &rule : m_type.exclusions())
        queries.push_back(query(rule));
    for (const Counterpart &rule : m_type.counterparts())
        queries.push_back(query(rule));
    for (const Within &rule : m_type.withins())
        queries.push_back(query(rule));
    return queries;
}

/// Errors come first, so of two breaches at one field the graver one is told.
std::vector<RuleBreach> found(Connection &connection, const std::vector<RuleQuery> &queries,
                              const std::vector<Value> &bound)
{
    std::vector<RuleBreach> breaches;
    std::set<std::pair<RowId, QString>> told;
    for (const RuleQuery &rule : queries) {
        Query query(connection, rule.sql);
        for (const Value &value : bound)
            query.bind(value);
        while (query.next()) {
            QString message = QCoreApplication::translate("rules", rule.message);
            message.replace(QLatin1String("%1"), query.text(2));
            if (told.emplace(query.id(0), query.text(1)).second)
                breaches.push_back({query.id(0), {rule.severity, query.text(1), message}});
        }
    }
    std::stable_sort(breaches.begin(), breaches.end(), [](const RuleBreach &left, const RuleBreach &right) {
        return left.record < right.record;
    });
    return breaches;
}

Problems problemsBeside(Connection &connection, const Catalogue &catalogue, const Words &words,
                        const Record &record)
{
    const RecordType &type = record.type();
    if (type.exclusions().empty() && type.counterparts().empty() && type.withins().empty())
        return {};
    QStringList columns{QStringLiteral("? AS id")};
    std::vector<Value> values{record.id()};
    for (const Field *field : columnsOf(type, catalogue.schemaVersion())) {
        columns += QStringLiteral("? AS ") + quoted(field->name);
        values.push_back(record.value(field->name));
    }
    const QString rows = QStringLiteral("(SELECT %1)").arg(columns.join(QStringLiteral(", ")));
    const RuleWriter writer(catalogue, words, type, rows, QStringLiteral("b.id <> a.id"));
    Problems problems;
    for (const RuleBreach &breach : found(connection, writer.all(), values)) {
        problems.push_back(breach.problem);
        if (breach.problem.severity == Severity::Warning)
            problems.back().message +=
                QLatin1Char(' ') + QCoreApplication::translate("rules", "You can still save.");
    }
    return problems;
}

} // namespace

std::vector<RuleBreach> breachesOf(Connection &connection, const Catalogue &catalogue, const Words &words,
                                   const RecordType &type)
{
    const RuleWriter writer(catalogue, words, type, quoted(type.name()), QStringLiteral("b.id < a.id"));
    return found(connection, writer.all(), {});
}

Problems allProblemsOf(Connection &connection, const Catalogue &catalogue, const Words &words,
                       const Record &record)
{
    Problems problems = problemsOf(record);
    for (const Problems &more :
         {ringsOf(connection, record), problemsBeside(connection, catalogue, words, record)})
        problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

Problems allProblemsOf(const Records &records, const Record &record)
{
    return allProblemsOf(records.connection(), records.file().catalogue(), records.words(), record);
}

Problems problemsOfChange(Connection &connection, const Catalogue &catalogue, const Words &words,
                          const Record &before, const Record &after)
{
    Problems problems = allProblemsOf(connection, catalogue, words, after);
    const Problems old =
        before.id().isValid() ? allProblemsOf(connection, catalogue, words, before) : Problems();
    for (Problem &problem : problems)
        if (after.value(problem.field) == before.value(problem.field) &&
            std::find(old.begin(), old.end(), problem) != old.end())
            problem.severity = Severity::Warning;
    return problems;
}

Problems problemsOfChange(const Records &records, const Record &before, const Record &after)
{
    DataFile &file = records.file();
    return problemsOfChange(file.connection(), file.catalogue(), records.words(), before, after);
}

} // namespace raatihuone
