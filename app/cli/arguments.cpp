// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <algorithm>
#include <utility>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// "output" of "output=F".
QString nameOf(const QString &option)
{
    return option.section(QLatin1Char('='), 0, 0);
}

/// "F" of "output=F"; empty for one without a value.
QString valueNameOf(const QString &option)
{
    return option.section(QLatin1Char('='), 1);
}

bool isRequired(const QString &option)
{
    return option.startsWith(QLatin1Char('!'));
}

/// The options of which one is enough: of one that may be left out, itself.
QStringList alternatives(const QString &option)
{
    return option.mid(isRequired(option) ? 1 : 0).split(QLatin1Char(' '));
}

QStringList oneByOne(const QStringList &options)
{
    QStringList all;
    for (const QString &option : options)
        all += alternatives(option);
    return all;
}

/// "--output F | --names".
QString usageOf(const QString &option)
{
    const QStringList enough = alternatives(option);
    QStringList parts;
    for (const QString &each : enough)
        parts += QStringLiteral("--%1 %2").arg(nameOf(each), valueNameOf(each)).trimmed();
    return parts.join(QStringLiteral(" | "));
}

void addOptions(QCommandLineParser &parser, const QStringList &options)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &option : options)
        parser.addOption(QCommandLineOption(nameOf(option), QString(), valueNameOf(option)));
}

/// Why @p value is none of what @p shape asks for, with %1 for the name of the option; empty if it is.
QString whatIsWrong(const QString &value, const QString &shape)
{
    const QStringList choices = shape.split(QLatin1Char('|'));
    bool isNumber = true;
    if (shape == QLatin1String("N"))
        value.toUInt(&isNumber);
    if (!isNumber)
        return say(QT_TRANSLATE_NOOP("cli", "%1 is a whole number"));
    if (choices.size() > 1 && !choices.contains(value))
        return say(QT_TRANSLATE_NOOP("cli", "%1 is one of ")) + choices.join(QStringLiteral(", "));
    if (shape.contains(QLatin1Char('=')) && !value.contains(QLatin1Char('=')))
        return QStringLiteral("%1: ") + shape;
    return {};
}

/// QCommandLineParser expects the name of the program first.
QStringList withProgram(const QStringList &words)
{
    return QStringList{QCoreApplication::applicationName()} + words;
}

} // namespace

QString Syntax::usage() const
{
    QStringList parts{QStringLiteral("raatihuone-cli"), name};
    if (!arguments.isEmpty())
        parts += arguments;
    return (parts + usageOf(options)).join(QLatin1Char(' '));
}

QStringList usageOf(const QStringList &options)
{
    QStringList parts;
    for (const QString &option : options) {
        const auto frame = !isRequired(option)               ? QStringLiteral("[%1]")
                           : alternatives(option).size() > 1 ? QStringLiteral("(%1)")
                                                             : QStringLiteral("%1");
        parts += frame.arg(usageOf(option));
    }
    return parts;
}

QStringList commonOptions()
{
    return {QStringLiteral("author=NAME"), QStringLiteral("now=ISO"), QStringLiteral("json"),
            QStringLiteral("format=table|csv|json"), QStringLiteral("language=fi|sv|en")};
}

QStringList united(const QStringList &options, const QStringList &more)
{
    QStringList all = oneByOne(options), names;
    for (const QString &option : std::as_const(all))
        names += nameOf(option);
    const QStringList others = oneByOne(more);
    for (const QString &option : others)
        if (!names.contains(nameOf(option)))
            all += option;
    return all;
}

Arguments::Arguments(const QStringList &words, const Syntax &syntax)
    : m_expected(syntax.arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
    QCommandLineParser parser;
    const QStringList options = united(syntax.options, commonOptions());
    addOptions(parser, options);
    if (!parser.parse(withProgram(words)))
        throw UsageError(parser.errorText());
    m_arguments = parser.positionalArguments().mid(1);
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        m_options[name] = parser.values(name);
        std::reverse(m_options[name].begin(), m_options[name].end());
    }
    checkCount();
    for (const QString &option : options)
        checkValue(option);
    for (const QString &option : syntax.options)
        checkRequired(option);
}

QString Arguments::commandIn(const QStringList &words, const QStringList &options)
{
    QCommandLineParser parser;
    addOptions(parser, options);
    parser.parse(withProgram(words)); // what is wrong with it is told when the command is known
    return parser.positionalArguments().value(0);
}

void Arguments::checkCount() const
{
    const auto fewest = std::count_if(m_expected.begin(), m_expected.end(),
                                      [](const QString &name) { return !name.startsWith(QLatin1Char('[')); });
    expectAtLeast(int(fewest));
    const bool isOpen = !m_expected.isEmpty() && m_expected.last().endsWith(QChar(0x2026));
    if (!isOpen && m_arguments.size() > m_expected.size())
        throw UsageError(
            say(QT_TRANSLATE_NOOP("cli", "\"%1\" is too much")).arg(m_arguments.at(m_expected.size())));
}

void Arguments::expectAtLeast(int fewest) const
{
    if (count() < fewest)
        throw UsageError(
            say(QT_TRANSLATE_NOOP("cli", "%1 is missing"))
                .arg(QString(m_expected.value(count())).remove(QLatin1Char('[')).remove(QLatin1Char(']'))));
}

QStringList Arguments::values(const QString &option) const
{
    QStringList all = m_options.value(option);
    std::reverse(all.begin(), all.end());
    return all;
}

/// An empty value may be meant where it stands for another option.
void Arguments::checkRequired(const QString &option) const
{
    const QStringList enough = alternatives(option);
    const bool isThere = enough.size() == 1
                             ? !value(nameOf(enough.first())).isEmpty()
                             : std::any_of(enough.begin(), enough.end(),
                                           [this](const QString &each) { return has(nameOf(each)); });
    if (isRequired(option) && !isThere)
        throw UsageError(say(QT_TRANSLATE_NOOP("cli", "%1 is missing")).arg(usageOf(option)));
}

void Arguments::checkValue(const QString &option) const
{
    const QString name = nameOf(option);
    const QStringList given = values(name);
    for (const QString &value : given) {
        const QString wrong = whatIsWrong(value, valueNameOf(option));
        if (!wrong.isEmpty())
            throw UsageError(wrong.arg(QStringLiteral("--") + name));
    }
}

} // namespace raatihuone
