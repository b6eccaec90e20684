// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/actions/outcome.h"
#include "core/records/records.h"

#include <QtCore/QDate>
#include <QtCore/QFile>

namespace raatihuone {

/// How a command prints.
enum class Format { Table, Csv, Json };

/// What a command works with: what was typed, the file it names, where it prints.
class Session
{
public:
    /// @p language is that of what is printed.
    Session(const Arguments &arguments, const Schema &schema, Installation &installation, Language language);

    const Arguments &arguments() const { return m_arguments; }
    const Schema &schema() const { return m_schema; }
    const Catalogue &catalogue() const { return m_schema.catalogue(); }
    Installation &installation() const { return m_installation; }
    const Words &words() const { return m_words; }
    Format format() const;

    /// The path of the file that the command is about.
    QString path() const { return m_arguments.at(0); }

    /// Opens that file, once.
    Records &toRead();
    /// Opens that file, once, and makes the backup of the day before anything can be changed.
    Records &toWrite();

    /// The type named by argument @p i. @throws Failure BadInput if there is none.
    const RecordType &typeAt(int i) const { return catalogue().type(m_arguments.at(i)); }

    /// The record of @p type that @p text means: an id, or a name that fits exactly one. @p name says in a failure
    /// what was asked for. Needs the file. @throws Failure BadInput naming it.
    RowId record(const RecordType &type, const QString &name, const QString &text) const;
    /// The same for the value of an option, if it is there.
    std::optional<RowId> recordOf(const QString &option, int type) const;
    /// The value of an option that is a day or the year, if it is there. @throws Failure BadInput naming it.
    std::optional<QDate> day(const QString &option) const;
    std::optional<int> year() const;

    void print(const QString &line);
    /// Tells of what was done all the same, beside what is printed.
    static void warn(const QString &sentence);
    void printJson(const QByteArray &json);
    /// Prints rows, each with its columns below those of the others, or as CSV.
    void printTable(const QList<QStringList> &rows);
    QIODevice &output() { return m_output; }
    /// @throws Failure InputOutput if something that was printed did not arrive.
    void finishOutput();

private:
    void open(DataFile::Mode mode);

    const Arguments &m_arguments;
    const Schema &m_schema;
    Installation &m_installation;
    Words m_words;
    std::unique_ptr<DataFile> m_file;
    std::unique_ptr<Records> m_records;
    QFile m_output;
};

/// What @p text means for @p field. @throws Failure BadInput naming the field if it means nothing.
Value valueOf(const Records &records, const Field &field, const QString &text);

/// @throws Failure BadInput naming the fields if the outcome has errors.
void expectDone(const Outcome &outcome);

} // namespace raatihuone
