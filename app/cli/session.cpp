// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/texttable.h"
#include "core/catalogue/types/types.h"
#include "core/file/backup.h"
#include "core/formats/csv.h"

#include <QtCore/QCoreApplication>
#include <cstdio>

namespace raatihuone {

namespace {

QString named(const Problem &problem)
{
    return problem.field + QStringLiteral(": ") + problem.message;
}

/// A field outside any type, for values that are no values of records.
Field looseField(const QString &name, Kind kind, int target = 0)
{
    Field field;
    field.name = name;
    field.kind = kind;
    field.target = target;
    return field;
}

void makeDailyBackup(DataFile &file)
{
    const Installation &installation = file.installation();
    try {
        Backups(installation.backupFolder(), file.path()).makeDaily(file.connection(), installation.now());
    } catch (const Failure &failure) {
        throw Failure(failure.kind(),
                      QCoreApplication::translate("cli", "The backup of the day could not be made in %1. %2")
                          .arg(installation.backupFolder(), failure.message()),
                      failure.details());
    }
}

} // namespace

Session::Session(const Arguments &arguments, const Schema &schema, Installation &installation,
                 Language language)
    : m_arguments(arguments), m_schema(schema), m_installation(installation), m_words(language)
{
    m_output.open(fileno(stdout), QIODevice::WriteOnly);
}

Format Session::format() const
{
    const QString name = m_arguments.value(QStringLiteral("format"));
    if (m_arguments.has(QStringLiteral("json")) || name == QLatin1String("json"))
        return Format::Json;
    return name == QLatin1String("csv") ? Format::Csv : Format::Table;
}

void Session::open(DataFile::Mode mode)
{
    m_file = std::make_unique<DataFile>(path(), mode, m_schema, m_installation);
    m_records = std::make_unique<Records>(*m_file, m_words);
}

Records &Session::toRead()
{
    if (!m_file)
        open(DataFile::Mode::ReadOnly);
    return *m_records;
}

Records &Session::toWrite()
{
    if (!m_file) {
        open(DataFile::Mode::ReadWrite);
        makeDailyBackup(*m_file);
    }
    return *m_records;
}

RowId Session::record(const RecordType &type, const QString &name, const QString &text) const
{
    const RowId id = RowId::fromText(text);
    if (id.isValid() && m_records->exists(type, id))
        return id; // without reading the names of all records
    const Value value = valueOf(*m_records, looseField(name, Kind::Reference, type.number()), text);
    if (value.isNull())
        throw Failure(Failure::Kind::BadInput,
                      named({Problem::Severity::Error, name,
                             QCoreApplication::translate("cli", "Give an id or a name.")}));
    return value.toId();
}

std::optional<RowId> Session::recordOf(const QString &option, int type) const
{
    if (!m_arguments.has(option))
        return std::nullopt;
    return record(catalogue().type(type), QStringLiteral("--") + option, m_arguments.value(option));
}

std::optional<QDate> Session::day(const QString &option) const
{
    if (!m_arguments.has(option))
        return std::nullopt;
    const Field field = looseField(QStringLiteral("--") + option, Kind::Date);
    return QDate::fromString(valueOf(*m_records, field, m_arguments.value(option)).toText(), Qt::ISODate);
}

std::optional<int> Session::year() const
{
    const auto option = QStringLiteral("year");
    if (!m_arguments.has(option))
        return std::nullopt;
    const Field field = looseField(QStringLiteral("--year"), Kind::Year);
    return int(valueOf(*m_records, field, m_arguments.value(option)).toNumber());
}

void Session::print(const QString &line)
{
    m_output.write(line.toUtf8() + '\n');
}

void Session::warn(const QString &sentence)
{
    const QByteArray line = "warning: " + sentence.simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void Session::printJson(const QByteArray &json)
{
    m_output.write(json + '\n');
}

void Session::printTable(const QList<QStringList> &rows)
{
    if (format() != Format::Csv) {
        m_output.write(textTable(rows).toUtf8());
        return;
    }
    CsvWriter writer(m_output);
    for (const QStringList &row : rows)
        writer.writeRow(row);
}

void Session::finishOutput()
{
    if (!m_output.flush() || m_output.error() != QFileDevice::NoError)
        throw Failure(Failure::Kind::InputOutput,
                      QCoreApplication::translate("cli", "The output could not be written."));
}

Value valueOf(const Records &records, const Field &field, const QString &text)
{
    const Reading reading = records.resolve(field, text);
    if (const auto *problem = std::get_if<Problem>(&reading))
        throw Failure(Failure::Kind::BadInput, named(*problem));
    return std::get<Value>(reading);
}

void expectDone(const Outcome &outcome)
{
    QStringList errors;
    for (const Problem &problem : outcome.problems)
        if (problem.severity == Problem::Severity::Error)
            errors += named(problem);
    for (const QString &field : outcome.changedByOthers)
        errors += named({Problem::Severity::Error, field,
                         QCoreApplication::translate("cli", "Somebody else changed it meanwhile.")});
    if (!errors.isEmpty())
        throw Failure(Failure::Kind::BadInput, errors.join(QLatin1Char(' ')));
}

} // namespace raatihuone
