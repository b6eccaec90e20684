// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>

namespace raatihuone {

namespace {

constexpr int longestMilliseconds = 120000;

QByteArray madeExample()
{
    const Cli cli;
    const QString path = cli.path(QStringLiteral("e.raati"));
    cli.done({QStringLiteral("example"), path});
    return bytesOf(path);
}

} // namespace

Cli::Cli() : m_environment(QProcessEnvironment::systemEnvironment())
{
    REQUIRE(m_folder.isValid());
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QString::fromLatin1(name), m_folder.path());
    for (const auto *name : {"LC_ALL", "LANG", "LANGUAGE"})
        m_environment.insert(QString::fromLatin1(name), QStringLiteral("C.UTF-8"));
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        m_environment.remove(QString::fromLatin1(name));
}

QString Cli::program()
{
    return QStringLiteral(RAATIHUONE_BIN_DIR "/raatihuone-cli");
}

Result Cli::run(const QStringList &arguments) const
{
    return runProgram(program(), arguments, m_environment);
}

Result Cli::done(const QStringList &arguments) const
{
    Result result = run(arguments);
    INFO(arguments.join(QLatin1Char(' ')).toStdString());
    INFO(result.error.toStdString());
    REQUIRE(result.code == 0);
    REQUIRE(result.error.isEmpty());
    return result;
}

QJsonArray Cli::array(const QStringList &arguments) const
{
    return done(arguments + QStringList{QStringLiteral("--json")}).array();
}

QJsonObject Cli::object(const QStringList &arguments) const
{
    return done(arguments + QStringList{QStringLiteral("--json")}).object();
}

QString Cli::example(const QString &name) const
{
    static const QByteArray bytes = madeExample();
    writeBytes(path(name), bytes);
    return path(name);
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject rowWhere(const QJsonArray &rows, const char *name, const QJsonValue &value)
{
    for (const QJsonValue &row : rows)
        if (row[QString::fromLatin1(name)] == value)
            return row.toObject();
    FAIL("no row has this " << name);
    return {};
}

QByteArray valuesOf(const Cli &cli, const QString &file)
{
    return cli.done({QStringLiteral("dump"), file, QStringLiteral("--values")}).out;
}

Result runProgram(const QString &program, const QStringList &arguments,
                  const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(longestMilliseconds);
    if (!hasEnded)
        process.kill();
    INFO(program.toStdString() << " " << arguments.join(QLatin1Char(' ')).toStdString());
    REQUIRE(hasEnded);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList sql(const QString &file, const QString &statement)
{
    const Result result = runProgram(
        QStringLiteral("sqlite3"),
        {QStringLiteral("-batch"), QStringLiteral("-init"), QStringLiteral("/dev/null"), file, statement},
        QProcessEnvironment::systemEnvironment());
    INFO(statement.toStdString());
    INFO(result.error.toStdString());
    REQUIRE(result.code == 0);
    return result.text().isEmpty() ? QStringList() : result.text().split(QLatin1Char('\n'));
}

QString sqlValue(const QString &file, const QString &statement)
{
    const QStringList lines = sql(file, statement);
    REQUIRE(lines.size() == 1);
    return lines.first();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void requireRefused(const Result &result, const QString &wanted)
{
    INFO(result.error.toStdString());
    CHECK(result.code == 1);
    CHECK(result.out.isEmpty());
    CHECK(result.error.startsWith("error: "));
    CHECK(result.error.count('\n') == 1);
    CHECK(result.error.endsWith('\n'));
    CHECK(QString::fromUtf8(result.error).contains(wanted));
}

int cases(int few, int many)
{
    return qEnvironmentVariableIsSet("RAATIHUONE_LONG") ? many : few;
}

} // namespace raatihuone
