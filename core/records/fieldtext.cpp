// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fieldtext.h"

#include "core/base/identifiers.h"
#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QRegularExpression>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("records", text);
}

Problem wrong(const Field &field, const char *message, const QString &text)
{
    QString shown = say(message);
    if (shown.contains(QLatin1String("%1")))
        shown = shown.arg(text.size() > 40 ? text.left(40) + QChar(0x2026) : text);
    return {Problem::Severity::Error, field.name, shown};
}

/// The words that people of each language use, loaded once.
const std::vector<Words> &wordsOfAllLanguages()
{
    static const std::vector<Words> words = [] {
        std::vector<Words> all;
        all.reserve(allLanguages.size());
        for (const Language language : allLanguages)
            all.emplace_back(language);
        return all;
    }();
    return words;
}

/// Nobody types such a character on purpose; it comes with a paste or from a file that was read wrongly, and what it stood
/// for only its writer knows. So it is not dropped without a word.
Problem unshown(const Field &field, qsizetype place)
{
    return {Problem::Severity::Error, field.name,
            say(QT_TRANSLATE_NOOP("records",
                                  "Character %1 of the text is a control character. Type the text again."))
                .arg(place + 1)};
}

QDate dateOf(const QString &text)
{
    static const QRegularExpression finnish(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"));
    const auto match = finnish.match(text);
    if (match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    return iso.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QTime timeOf(QString text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:klo|kl\\.?|at)?\\s*(\\d{1,2})[.:](\\d{2})(?::\\d{2})?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.replace(QChar(0x00A0), QLatin1Char(' ')).trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

Reading readDate(const Field &field, const QString &text)
{
    const QDate date = dateOf(text);
    if (!date.isValid())
        return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is not a date. Write it as 17.12.2020."),
                     text);
    return Value(date.toString(Qt::ISODate));
}

Reading readMoment(const Field &field, const QString &text)
{
    static const QRegularExpression split(QStringLiteral("^(\\S+?)(?:[T\\s\\x{00A0}]+(.+))?$"));
    const auto match = split.match(text);
    const QDate date = dateOf(match.captured(1));
    const QTime time = timeOf(match.captured(2));
    const bool hasTime = !match.captured(2).isEmpty();
    if (!date.isValid() || (hasTime && !time.isValid()))
        return wrong(
            field,
            QT_TRANSLATE_NOOP("records", "\"%1\" is not a date. Write it as 17.12.2020 or 17.12.2020 18.00."),
            text);
    return Value(date.toString(Qt::ISODate) +
                 (hasTime ? QLatin1Char('T') + time.toString(QStringLiteral("HH:mm")) : QString()));
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00A0}\\x{2007}\\x{202F}\\x{2009}]"));
    return text.remove(blanks);
}

Reading readNumber(const Field &field, const QString &text)
{
    bool isNumber = false;
    const qint64 number = withoutBlanks(text).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is not a whole number. Write digits only."),
                     text);
    return Value(number);
}

Reading readYear(const Field &field, const QString &text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber || year < 1800 || year > 2200)
        return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is not a year. Write four digits."), text);
    return Value(year);
}

Reading readMoney(const Field &field, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(-?\\d{1,13})(?:[.,](\\d{1,2}))?\\x{20AC}?$"));
    const auto match = shape.match(withoutBlanks(text).replace(QChar(0x2212), QLatin1Char('-')));
    if (!match.hasMatch())
        return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is not a sum. Write it as 1 234,50."), text);
    const qint64 cents = match.captured(2).leftJustified(2, QLatin1Char('0')).toLongLong();
    const bool isNegative = match.captured(1).startsWith(QLatin1Char('-'));
    return Value(match.captured(1).toLongLong() * 100 + (isNegative ? -cents : cents));
}

/// As readMoney() takes it in every language: no separators of thousands.
QString typedMoney(qint64 cents)
{
    const QString rest = QStringLiteral("%1").arg(std::abs(cents) % 100, 2, 10, QLatin1Char('0'));
    return (cents < 0 ? QStringLiteral("-") : QString()) + QString::number(std::abs(cents) / 100) +
           QLatin1Char(',') + rest;
}

Reading readFlag(const Field &field, const QString &text)
{
    static const QStringList yes{QStringLiteral("1"),  QStringLiteral("true"),  QStringLiteral("yes"),
                                 QStringLiteral("on"), QStringLiteral("kyllä"), QStringLiteral("ja")};
    static const QStringList no{QStringLiteral("0"),   QStringLiteral("false"), QStringLiteral("no"),
                                QStringLiteral("off"), QStringLiteral("ei"),    QStringLiteral("nej")};
    if (yes.contains(folded(text)))
        return Value(1);
    if (no.contains(folded(text)))
        return Value(0);
    return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is neither yes nor no."), text);
}

const Choice *choiceOf(const Field &field, const QString &text)
{
    if (const Choice *choice = field.choice(text))
        return choice;
    for (const Choice &choice : field.choices)
        for (const Words &words : wordsOfAllLanguages())
            if (folded(label(words, choice)) == folded(text))
                return &choice;
    return nullptr;
}

Reading readChoice(const Field &field, const QString &text)
{
    if (const Choice *choice = choiceOf(field, text))
        return Value(choice->code);
    return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is none of the choices of this field."), text);
}

QStringList splitSeveral(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\n,;]"));
    QStringList parts;
    const QStringList pieces = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &piece : pieces)
        if (!piece.trimmed().isEmpty() && !parts.contains(piece.trimmed()))
            parts += piece.trimmed();
    return parts;
}

Reading readChoices(const Field &field, const QString &text)
{
    QStringList codes;
    const QStringList parts = splitSeveral(text);
    for (const QString &part : parts) {
        const Choice *choice = choiceOf(field, part);
        if (!choice)
            return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is none of the choices of this field."),
                         part);
        codes += choice->code;
    }
    codes.removeDuplicates();
    return Value::several(codes);
}

Reading readIds(const Field &field, const QString &text)
{
    QStringList ids;
    const QStringList parts = splitSeveral(text);
    for (const QString &part : parts) {
        if (!RowId::fromText(part).isValid())
            return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is not an id."), part);
        ids += part;
    }
    return Value::several(ids);
}

Reading readId(const Field &field, const QString &text)
{
    const RowId id = RowId::fromText(text);
    if (!id.isValid())
        return wrong(field, QT_TRANSLATE_NOOP("records", "\"%1\" is not an id."), text);
    return Value(id);
}

Reading readTyped(const Field &field, const QString &text)
{
    if (holdsPersonalIdentityCode(text))
        return Problem{Problem::Severity::Error, field.name,
                       say(QT_TRANSLATE_NOOP(
                           "records", "Personal identity codes are never stored. Remove it from the text."))};
    switch (field.kind) {
    case Kind::BusinessId:
        return Value(businessIdWritten(text));
    case Kind::AssociationNumber:
        return Value(associationNumberWritten(text));
    case Kind::Texts:
        return Value::several(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    default:
        return Value(text);
    }
}

} // namespace

Reading readField(const Field &field, const QString &raw)
{
    if (const qsizetype place = firstControl(raw); place >= 0)
        return unshown(field, place);
    const QString text = cleaned(raw).trimmed();
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case Kind::Date:
        return readDate(field, text);
    case Kind::Moment:
        return readMoment(field, text);
    case Kind::Year:
        return readYear(field, text);
    case Kind::Number:
        return readNumber(field, text);
    case Kind::Money:
        return readMoney(field, text);
    case Kind::Flag:
        return readFlag(field, text);
    case Kind::Choice:
        return readChoice(field, text);
    case Kind::Choices:
        return readChoices(field, text);
    case Kind::References:
        return readIds(field, text);
    case Kind::Reference:
    case Kind::Subject:
        return readId(field, text);
    case Kind::Order:
    case Kind::Digest:
        return Value(text);
    default:
        return readTyped(field, text);
    }
}

QString shownValue(const Words &words, const Field &field, const Value &value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Date:
        return words.date(value.toText());
    case Kind::Moment:
        return words.moment(value.toText());
    case Kind::Year:
        return value.toText();
    case Kind::Number:
        return words.number(value.toNumber());
    case Kind::Money:
        return words.money(value.toNumber());
    case Kind::Flag:
        return value.toNumber() != 0 ? words("records", QT_TRANSLATE_NOOP("records", "Yes"))
                                     : words("records", QT_TRANSLATE_NOOP("records", "No"));
    case Kind::Choice: {
        const Choice *choice = field.choice(value.toText());
        return choice ? label(words, *choice) : value.toText();
    }
    case Kind::Choices: {
        QStringList labels;
        const QStringList codes = value.toSeveral();
        for (const QString &code : codes)
            labels += field.choice(code) ? label(words, *field.choice(code)) : code;
        return labels.join(QStringLiteral(", "));
    }
    case Kind::Texts:
        return value.toSeveral().join(QStringLiteral(", "));
    case Kind::Digest:
        return value.toText().left(8) + QChar(0x2026); // enough to tell two stored files apart
    default:
        return value.toText();
    }
}

QString typedValue(const Words &words, const Field &field, const Value &value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Date:
    case Kind::Moment: {
        const QDate date = QDate::fromString(value.toText().left(10), Qt::ISODate);
        const QString time = value.toText().mid(11).replace(QLatin1Char(':'), QLatin1Char('.'));
        const QString day = date.toString(QStringLiteral("d.M.yyyy"));
        return time.isEmpty() ? day : day + QLatin1Char(' ') + time;
    }
    case Kind::Money:
        return typedMoney(value.toNumber());
    case Kind::Number:
    case Kind::Texts:
        return value.toText();
    default:
        return shownValue(words, field, value);
    }
}

} // namespace raatihuone
