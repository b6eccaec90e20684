// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/publiccontacts.h"

#include "core/base/text.h"
#include "core/catalogue/types/types.h"

#include <QtCore/QRegularExpression>
#include <algorithm>

namespace raatihuone {

namespace {

bool isNull(const Record &record, const char *field)
{
    return record.value(QLatin1String(field)).isNull();
}

/// Whether it is one to the law, and so has an office and not a home.
bool isLegalPerson(const Record &organisation)
{
    const QString form = organisation.value(QStringLiteral("legal_form")).toText();
    const bool isKnown = !form.isEmpty() && form != QLatin1String("group") && form != QLatin1String("other");
    return isKnown || (form != QLatin1String("group") &&
                       (!isNull(organisation, "business_id") || !isNull(organisation, "association_number")));
}

bool isCareOf(const QString &address)
{
    static const QRegularExpression careOf(QStringLiteral("\\bc\\s*/\\s*o\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    return careOf.match(address).hasMatch();
}

/// "Mäki-Ahön" becomes "maki ahon".
QString plainWords(const QString &text)
{
    QString plain;
    const QString apart = foldedWords(text).normalized(QString::NormalizationForm_D);
    std::copy_if(apart.begin(), apart.end(), std::back_inserter(plain),
                 [](QChar letter) { return !letter.isMark(); });
    return plain;
}

void addKnown(QSet<QString> &all, const QStringList &texts)
{
    for (const QString &text : texts)
        if (!text.isEmpty())
            all.insert(text);
}

bool haveCommon(const QSet<QString> &all, const QStringList &texts)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&all](const QString &text) { return all.contains(text); });
}

} // namespace

PublicContacts::PublicContacts(const Records &records)
    : m_organisations(records.file().catalogue(), records.file().catalogue().type(TypeNumber::Organisation))
{
    const Catalogue &catalogue = records.file().catalogue();
    const Likeness people(catalogue, catalogue.type(TypeNumber::Person));
    people.readAll(records.connection(), [this](RowId, const Traits &person) {
        addKnown(m_addresses, person.addresses);
        addKnown(m_phones, person.phones);
        for (const QString &name : person.names)
            if (name.contains(QLatin1Char(' ')))
                m_names.insert(plainWords(name));
    });
}

bool PublicContacts::isOfPerson(const QString &email) const
{
    const QString name = plainWords(email.section(QLatin1Char('@'), 0, 0));
    const QString family = name.section(QLatin1Char(' '), 0, 0);
    return m_names.contains(name) ||
           m_names.contains(name.section(QLatin1Char(' '), 1) + QLatin1Char(' ') + family);
}

QStringList PublicContacts::withheld(const Record &organisation) const
{
    const bool isLegal = isLegalPerson(organisation);
    const Traits traits = m_organisations.of(organisation);
    QStringList fields;
    if (!isLegal || isCareOf(organisation.value(QStringLiteral("address")).toText()))
        fields += {QStringLiteral("address"), QStringLiteral("postcode"), QStringLiteral("city")};
    if (!isLegal || haveCommon(m_addresses, traits.addresses) ||
        isOfPerson(organisation.value(QStringLiteral("email")).toText()))
        fields += QStringLiteral("email");
    if (!isLegal || haveCommon(m_phones, traits.phones))
        fields += QStringLiteral("phone");
    fields.removeIf([&organisation](const QString &field) { return organisation.value(field).isNull(); });
    return fields;
}

} // namespace raatihuone
