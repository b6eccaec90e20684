// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <exception>

namespace raatihuone {

/// What somebody typed is no command that the program knows.
class UsageError : public std::exception
{
public:
    explicit UsageError(QString message) : m_message(std::move(message)) {}
    const QString &message() const { return m_message; }

private:
    QString m_message;
};

/// What a command takes, as its usage shows it.
struct Syntax
{
    QString name;
    QString arguments; ///< "FILE TYPE [ID] FIELD=VALUE…": in brackets what may be left out, … one or more
    /// "preview"; "output=F" takes a value, "limit=N" a whole number, "format=csv|json" one of these words,
    /// "where=A=B" something with a =. "!output=F" must be there, of "!output=F names" one. One of the same name
    /// replaces a common option.
    QStringList options;
    const char *note =
        nullptr; ///< what its help says beyond the usage: an English source string in the context "cli"

    /// "add FILE TYPE FIELD=VALUE…"
    QString usage() const;
};

/// "[--limit N]" for each of @p options that may be left out, "--output F" or "(--output F | --names)" for others.
QStringList usageOf(const QStringList &options);

/// Options that every command takes.
QStringList commonOptions();

/// @p options, one by one and without what must be there, and those of @p more whose names are not among them.
QStringList united(const QStringList &options, const QStringList &more);

/// What somebody typed after the name of the program, sorted into arguments and options.
class Arguments
{
public:
    /// Reads @p words for a command. @throws UsageError for an unknown option, an option without a value that
    /// fits it, one that must be there and is not, too few or too many arguments.
    Arguments(const QStringList &words, const Syntax &syntax);

    /// The first of @p words that is no option and no value of one. @p options are those that any command takes.
    static QString commandIn(const QStringList &words, const QStringList &options);

    int count() const { return int(m_arguments.size()); }
    /// For arguments that only some options make needless. @throws UsageError if there are fewer than @p fewest.
    void expectAtLeast(int fewest) const;
    /// Argument @p i after the name of the command; empty if there is none.
    QString at(int i) const { return m_arguments.value(i); }
    QStringList from(int i) const { return m_arguments.mid(i); }

    bool has(const QString &option) const { return m_options.contains(option); }
    /// The value given last.
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const;

private:
    void checkCount() const;
    void checkValue(const QString &option) const;
    void checkRequired(const QString &option) const;

    QStringList m_expected; ///< names of the arguments
    QStringList m_arguments;
    QMap<QString, QStringList> m_options; ///< the last first
};

} // namespace raatihuone
