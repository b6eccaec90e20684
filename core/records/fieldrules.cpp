// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fieldrules.h"

#include "core/base/identifiers.h"
#include "core/edits/rings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace raatihuone {

namespace {

using Severity = Problem::Severity;

void report(Problems &problems, const Field &field, Severity severity, const char *message)
{
    problems.push_back({severity, field.name, QCoreApplication::translate("records", message)});
}

bool isMissing(const Record &record, const Field &field)
{
    if (!field.isRequired)
        return false;
    if (field.languageOf.isEmpty())
        return record.value(field.name).isNull();
    // One language is enough; the first field of the group speaks for all.
    const auto &fields = record.type().fields();
    const auto first = std::find_if(fields.begin(), fields.end(), [&field](const Field &other) {
        return other.languageOf == field.languageOf;
    });
    return &*first == &field && record.text(field.languageOf, QString()).isEmpty();
}

void checkEmail(Problems &problems, const Field &field, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    static const QRegularExpression ending(QStringLiteral("\\.[^\\s@.]{2,}$"));
    if (text.startsWith(QLatin1Char('@')) || text.endsWith(QLatin1Char('@')))
        report(problems, field, Severity::Error,
               QT_TRANSLATE_NOOP("records", "Something is missing before or after the @ of the address."));
    else if (!shape.match(text).hasMatch())
        report(problems, field, Severity::Error,
               QT_TRANSLATE_NOOP("records", "An e-mail address has one @ and no blanks."));
    else if (!ending.match(text).hasMatch())
        report(problems, field, Severity::Error,
               QT_TRANSLATE_NOOP("records", "The address has no ending such as .fi."));
}

void checkPhone(Problems &problems, const Field &field, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\+?[0-9][0-9 ()\\-/]{3,}$"));
    if (!shape.match(text).hasMatch())
        report(problems, field, Severity::Warning,
               QT_TRANSLATE_NOOP("records", "This does not look like a phone number. You can still save."));
}

void checkPostcode(Problems &problems, const Field &field, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d{5}$"));
    if (!shape.match(text).hasMatch())
        report(problems, field, Severity::Warning,
               QT_TRANSLATE_NOOP("records", "A Finnish postcode has five digits. You can still save."));
}

void checkWeb(Problems &problems, const Field &field, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        report(problems, field, Severity::Warning,
               QT_TRANSLATE_NOOP("records", "A web address starts with https://. You can still save."));
}

void checkIdentifier(Problems &problems, const Field &field, IdentifierState state, const char *wrong,
                     const char *doubtful)
{
    if (state == IdentifierState::Wrong)
        report(problems, field, Severity::Warning, wrong);
    if (state == IdentifierState::Doubtful)
        report(problems, field, Severity::Warning, doubtful);
}

void checkText(Problems &problems, const Field &field, const QString &text)
{
    if (holdsPersonalIdentityCode(text))
        report(problems, field, Severity::Error,
               QT_TRANSLATE_NOOP("records",
                                 "Personal identity codes are never stored. Remove it from the text."));
    switch (field.kind) {
    case Kind::Email:
        checkEmail(problems, field, text);
        break;
    case Kind::Phone:
        checkPhone(problems, field, text);
        break;
    case Kind::Postcode:
        checkPostcode(problems, field, text);
        break;
    case Kind::Web:
        checkWeb(problems, field, text);
        break;
    case Kind::BusinessId:
        checkIdentifier(
            problems, field, businessIdState(text),
            QT_TRANSLATE_NOOP("records", "A Business ID is written 1234567-8. You can still save."),
            QT_TRANSLATE_NOOP("records", "The check digit does not match. You can still save."));
        break;
    case Kind::AssociationNumber:
        checkIdentifier(
            problems, field, associationNumberState(text),
            QT_TRANSLATE_NOOP("records", "A register number has one to six digits. You can still save."),
            QT_TRANSLATE_NOOP("records",
                              "Register numbers this small are rare. Check it. You can still save."));
        break;
    default:
        break;
    }
}

void checkSpan(Problems &problems, const Record &record, const Span &span)
{
    const QString from = record.value(span.from).toText();
    const QString to = record.value(span.to).toText();
    // A day without a clock time lasts until its end.
    if (!from.isEmpty() && !to.isEmpty() && to < from.left(to.size()))
        report(problems, *record.type().field(span.to), Severity::Error,
               QT_TRANSLATE_NOOP("records", "The end is before the start. Check both dates."));
}

} // namespace

bool isWritable(const Field &field)
{
    const bool isKept =
        field.kind == Kind::Subject || field.kind == Kind::Order || field.kind == Kind::Digest;
    return !field.isReadOnly && !field.isDerived() && !isKept;
}

std::vector<const Field *> writableFields(const RecordType &type)
{
    std::vector<const Field *> fields;
    for (const Field &field : type.fields())
        if (isWritable(field) && !field.isSpecial && !type.isKeptByProgram())
            fields.push_back(&field);
    return fields;
}

Problems problemsOf(const Record &record, const Field &field)
{
    Problems problems;
    if (isMissing(record, field))
        report(problems, field, Severity::Error,
               QT_TRANSLATE_NOOP("records", "This field is required. Fill it in."));
    const Value value = record.value(field.name);
    if (value.isText() && isTyped(field.kind))
        checkText(problems, field, value.toText());
    if (field.kind == Kind::Choice && !value.isNull() && !field.choice(value.toText()))
        report(problems, field, Severity::Error,
               QT_TRANSLATE_NOOP("records", "The value is none of the choices of this field."));
    for (const Span &span : record.type().spans())
        if (span.to == field.name)
            checkSpan(problems, record, span);
    return problems;
}

Problems problemsOf(const Record &record)
{
    Problems problems;
    for (const Field &field : record.type().fields()) {
        const Problems found = problemsOf(record, field);
        problems.insert(problems.end(), found.begin(), found.end());
    }
    return problems;
}

Problems ringsOf(Connection &connection, const Record &record)
{
    Problems problems;
    for (const Field &field : record.type().fields()) {
        const RowId upper = record.value(field.name).toId();
        if (makesTree(record.type(), field) && record.id().isValid() && upper.isValid() &&
            closesRing(connection, record.type(), field, record.id(), upper))
            report(problems, field, Severity::Error,
                   QT_TRANSLATE_NOOP("records", "The record would stand under itself. Choose another."));
    }
    return problems;
}

} // namespace raatihuone
