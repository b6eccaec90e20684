// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace raatihuone {

/// What a program said.
struct Result
{
    int code = -1;
    QByteArray out;
    QByteArray error;

    QString text() const { return QString::fromUtf8(out).trimmed(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

/// The command line as a user has it: a home of her own, files in a folder of her own.
class Cli
{
public:
    Cli();

    QString home() const { return m_folder.path(); }
    /// A path in the folder of the user.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QProcessEnvironment environment() const { return m_environment; }
    static QString program();

    /// Runs the program; stops the test if it does not end.
    Result run(const QStringList &arguments) const;
    /// The same, when it must succeed: exit 0 and nothing on stderr.
    Result done(const QStringList &arguments) const;
    /// What the command prints with --json.
    QJsonArray array(const QStringList &arguments) const;
    QJsonObject object(const QStringList &arguments) const;

    /// A copy of the example under this name.
    QString example(const QString &name = QStringLiteral("esimerkki.raati")) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The words of a line.
QStringList words(const char *line);

/// The first object of an array whose value of this name is @p value; stops the test if there is none.
QJsonObject rowWhere(const QJsonArray &rows, const char *name, const QJsonValue &value);

/// Runs any program to its end.
Result runProgram(const QString &program, const QStringList &arguments,
                  const QProcessEnvironment &environment);

/// The lines that the sqlite3 shell answers.
QStringList sql(const QString &file, const QString &statement);
/// The only value that it answers.
QString sqlValue(const QString &file, const QString &statement);

/// The dump of the values alone.
QByteArray valuesOf(const Cli &cli, const QString &file);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// Exit 1, nothing on stdout, one line "error: …" on stderr that says @p wanted.
void requireRefused(const Result &result, const QString &wanted);

/// RAATIHUONE_LONG asks for more cases.
int cases(int few, int many);

} // namespace raatihuone

/// Files and dumps are large: a failed comparison tells their size and digest.
template <> struct Catch::StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes)
    {
        constexpr qsizetype shown = 300;
        if (bytes.size() <= shown)
            return bytes.toStdString();
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return std::to_string(bytes.size()) + " bytes " + digest.left(16).toStdString();
    }
};

template <> struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return text.toStdString(); }
};
