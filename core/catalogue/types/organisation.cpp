// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

namespace {

void addBasics(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.inLanguages(1, QStringLiteral("name"), QT_TRANSLATE_NOOP("catalogue", "Name"),
                     {QStringLiteral("fi"), QStringLiteral("sv")})
        .required()
        .searchable()
        .listed();
    type.add(3, QStringLiteral("aliases"), Kind::Texts,
             QT_TRANSLATE_NOOP("catalogue", "Former names and abbreviations"))
        .searchable();
    type.choice(
            4, QStringLiteral("legal_form"), QT_TRANSLATE_NOOP("catalogue", "Legal form"),
            {{QStringLiteral("association"), QT_TRANSLATE_NOOP("catalogue", "Registered association")},
             {QStringLiteral("foundation"), QT_TRANSLATE_NOOP("catalogue", "Foundation")},
             {QStringLiteral("group"), QT_TRANSLATE_NOOP("catalogue", "Unregistered group")},
             {QStringLiteral("cooperative"), QT_TRANSLATE_NOOP("catalogue", "Cooperative")},
             {QStringLiteral("religious_community"),
              QT_TRANSLATE_NOOP("catalogue", "Parish or religious community")},
             {QStringLiteral("company"), QT_TRANSLATE_NOOP("catalogue", "Company")},
             {QStringLiteral("municipality"), QT_TRANSLATE_NOOP("catalogue", "Municipality")},
             {QStringLiteral("county"), QT_TRANSLATE_NOOP("catalogue", "Wellbeing services county")},
             {QStringLiteral("joint_authority"), QT_TRANSLATE_NOOP("catalogue", "Joint municipal authority")},
             {QStringLiteral("state"), QT_TRANSLATE_NOOP("catalogue", "State")},
             {QStringLiteral("school"), QT_TRANSLATE_NOOP("catalogue", "Educational institution")},
             {QStringLiteral("leader_group"), QT_TRANSLATE_NOOP("catalogue", "Leader group")},
             {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}})
        .byDefault(QStringLiteral("association"));
    type.reference(5, QStringLiteral("category"), QT_TRANSLATE_NOOP("catalogue", "Main category"),
                   TypeNumber::OrganisationCategory)
        .expected()
        .searchable()
        .listed();
    type.references(6, QStringLiteral("other_categories"), QT_TRANSLATE_NOOP("catalogue", "Other categories"),
                    TypeNumber::OrganisationCategory, 61);
    type.add(7, QStringLiteral("business_id"), Kind::BusinessId,
             QT_TRANSLATE_NOOP("catalogue", "Business ID"))
        .searchable()
        .indexed();
    type.add(8, QStringLiteral("association_number"), Kind::AssociationNumber,
             QT_TRANSLATE_NOOP("catalogue", "Association register number"))
        .searchable()
        .indexed();
    type.reference(9, QStringLiteral("parent"), QT_TRANSLATE_NOOP("catalogue", "Umbrella organisation"),
                   TypeNumber::Organisation);
    type.choice(10, QStringLiteral("status"), QT_TRANSLATE_NOOP("catalogue", "Status"),
                {{QStringLiteral("active"), QT_TRANSLATE_NOOP("catalogue", "Active")},
                 {QStringLiteral("dormant"), QT_TRANSLATE_NOOP("catalogue", "Dormant")},
                 {QStringLiteral("dissolved"), QT_TRANSLATE_NOOP("catalogue", "Dissolved")},
                 {QStringLiteral("merged"), QT_TRANSLATE_NOOP("catalogue", "Merged into another")}})
        .listed()
        .byDefault(QStringLiteral("active"));
}

void addContactDetails(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Contact details"));
    type.reference(11, QStringLiteral("domicile"), QT_TRANSLATE_NOOP("catalogue", "Domicile"),
                   TypeNumber::Municipality)
        .expected()
        .tellsApart()
        .searchable()
        .listed();
    type.add(12, QStringLiteral("address"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Address"));
    type.add(13, QStringLiteral("postcode"), Kind::Postcode, QT_TRANSLATE_NOOP("catalogue", "Postcode"));
    type.add(14, QStringLiteral("city"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Post office"));
    type.add(15, QStringLiteral("email"), Kind::Email, QT_TRANSLATE_NOOP("catalogue", "E-mail")).searchable();
    type.add(16, QStringLiteral("phone"), Kind::Phone, QT_TRANSLATE_NOOP("catalogue", "Phone")).searchable();
    type.add(17, QStringLiteral("web"), Kind::Web, QT_TRANSLATE_NOOP("catalogue", "Web site"));
    type.add(18, QStringLiteral("contact_allowed"), Kind::Flag,
             QT_TRANSLATE_NOOP("catalogue", "Invitations and bulletins may be sent"))
        .byDefault(1);
}

void addActivities(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Activities"));
    type.choices(
        19, QStringLiteral("target_groups"), QT_TRANSLATE_NOOP("catalogue", "Target groups"),
        {{QStringLiteral("all"), QT_TRANSLATE_NOOP("catalogue", "Everybody")},
         {QStringLiteral("children"), QT_TRANSLATE_NOOP("catalogue", "Children")},
         {QStringLiteral("young"), QT_TRANSLATE_NOOP("catalogue", "Young people")},
         {QStringLiteral("families"), QT_TRANSLATE_NOOP("catalogue", "Families")},
         {QStringLiteral("working_age"), QT_TRANSLATE_NOOP("catalogue", "People of working age")},
         {QStringLiteral("older"), QT_TRANSLATE_NOOP("catalogue", "Older people")},
         {QStringLiteral("disabled"), QT_TRANSLATE_NOOP("catalogue", "Persons with disabilities")},
         {QStringLiteral("long_term_ill"), QT_TRANSLATE_NOOP("catalogue", "People with long-term illness")},
         {QStringLiteral("mental_health"),
          QT_TRANSLATE_NOOP("catalogue", "People in mental health recovery")},
         {QStringLiteral("substance_use"),
          QT_TRANSLATE_NOOP("catalogue", "People with substance use problems")},
         {QStringLiteral("carers"), QT_TRANSLATE_NOOP("catalogue", "Carers")},
         {QStringLiteral("immigrants"), QT_TRANSLATE_NOOP("catalogue", "Immigrants")},
         {QStringLiteral("language_minorities"), QT_TRANSLATE_NOOP("catalogue", "Language minorities")},
         {QStringLiteral("unemployed"), QT_TRANSLATE_NOOP("catalogue", "Unemployed people")}});
    type.choices(20, QStringLiteral("service_languages"),
                 QT_TRANSLATE_NOOP("catalogue", "Languages of service"),
                 {{QStringLiteral("fi"), QT_TRANSLATE_NOOP("catalogue", "Finnish")},
                  {QStringLiteral("sv"), QT_TRANSLATE_NOOP("catalogue", "Swedish")},
                  {QStringLiteral("se"), QT_TRANSLATE_NOOP("catalogue", "Sámi")},
                  {QStringLiteral("en"), QT_TRANSLATE_NOOP("catalogue", "English")},
                  {QStringLiteral("sign"), QT_TRANSLATE_NOOP("catalogue", "Sign language")},
                  {QStringLiteral("easy"), QT_TRANSLATE_NOOP("catalogue", "Easy language")},
                  {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}});
    type.references(21, QStringLiteral("operates_in"), QT_TRANSLATE_NOOP("catalogue", "Area of operation"),
                    TypeNumber::Municipality, 62);
    type.add(22, QStringLiteral("activities"), Kind::LongText,
             QT_TRANSLATE_NOOP("catalogue", "What it does and for whom"));
}

void addFreshness(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Freshness"));
    type.add(23, QStringLiteral("checked_on"), Kind::Date, QT_TRANSLATE_NOOP("catalogue", "Checked on"))
        .listed();
    type.reference(24, QStringLiteral("checked_by"), QT_TRANSLATE_NOOP("catalogue", "Checked by"),
                   TypeNumber::Person);
}

} // namespace

RecordType organisationType()
{
    RecordType type(TypeNumber::Organisation, QStringLiteral("organisation"),
                    QT_TRANSLATE_NOOP("catalogue", "Organisation"),
                    QT_TRANSLATE_NOOP("catalogue", "Organisations"));
    type.titled({QStringLiteral("name")});
    addBasics(type);
    addContactDetails(type);
    addActivities(type);
    addFreshness(type);
    return type;
}

} // namespace raatihuone
