// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "tests/core/base/anytext.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

using namespace raatihuone;

namespace {

/// Types and fields that scripts name, a type a line.
constexpr const char *names[] = {
    "unit name_fi name_sv name_se",
    "municipality name_fi name_sv name_se county",
    "county name_fi name_sv",
    "area name_fi name_sv",
    "population municipality year count",
    "organisation name_fi name_sv legal_form business_id association_number category domicile address "
    "postcode city "
    "email phone web parent status contact_allowed checked_on checked_by",
    "organisation_category",
    "person given family email phone language municipality basis informed_on retention_until checked_on",
    "affiliation person organisation title from_date to_date",
    "role person kind municipality organisation from_date to_date appointed_by substitute",
    "event_series title_fi title_sv",
    "event title_fi title_sv kind body series start end mode place municipalities status publicity",
    "stakeholder_group",
    "headcount event series stakeholder_group mode count qualifier",
    "minutes event kind language status examined_on published_on url",
    "topic minutes heading_fi heading_sv position question",
    "contribution topic stakeholder_group text language position parent incomplete",
    "highlight contribution text position",
    "quote contribution text position",
    "wish minutes text status",
    "decision",
    "action",
    "attachment",
    "body name_fi name_sv kind municipalities parent founded ended end_reason seats",
    "term body from_date to_date label",
    "membership term person seat deputy_for represents_organisation represents_municipality "
    "represents_category "
    "from_date to_date",
    "attendance event person seat state deputy_for",
    "matter",
};

/// The only fields that are refused without a value.
constexpr const char *required[] = {
    "organisation name_fi name_sv",
    "person family",
    "event title_fi title_sv kind start",
    "role person kind from_date",
    "body name_fi name_sv kind",
    "term body from_date to_date",
    "membership term person seat",
    "topic heading_fi heading_sv",
    "contribution topic text",
};

/// Codes that scripts use: type, field, then all choices.
constexpr const char *codes[] = {
    "event kind partnership_table forum organisation_evening workshop meeting hearing residents_evening "
    "training "
    "briefing visit other",
    "event mode on_site online hybrid",
    "role kind liaison_person wellbeing_coordinator participation_coordinator expert_by_experience "
    "experience_actor "
    "developer_client leader_actor project_worker office_holder other",
    "body kind elderly_council disability_council elderly_and_disability_council youth_council client_panel "
    "residents_panel accessibility_panel organisation_council advisory_board organisation_section "
    "interim_body section "
    "working_group steering_group participation_group coordinator_network other",
    "membership seat chair vice_chair member deputy expert secretary observer",
    "attendance seat chair vice_chair member deputy expert secretary observer",
    "minutes status draft to_be_examined examined published withdrawn",
};

QStringList wordsOf(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

const Catalogue &shipped()
{
    return shippedCatalogue();
}

} // namespace

TEST_CASE("every type and field that scripts name is there", "[catalogue]")
{
    for (const char *line : names) {
        const QStringList words = wordsOf(line);
        const RecordType *type = shipped().find(words.first());
        INFO(line);
        REQUIRE(type);
        for (const QString &field : words.mid(1)) {
            INFO(field.toStdString());
            CHECK(type->field(field));
        }
    }
}

TEST_CASE("exactly the fields of the contract are refused without a value", "[catalogue]")
{
    QSet<QString> expected, found;
    for (const char *line : required)
        for (const QString &field : wordsOf(line).mid(1))
            expected.insert(wordsOf(line).first() + QLatin1Char('.') + field);
    for (const RecordType &type : shipped().types())
        for (const Field &field : type.fields())
            if (field.isRequired && !type.isLink())
                found.insert(type.name() + QLatin1Char('.') + field.name);
    CHECK((found - expected).values() == QStringList());
    CHECK((expected - found).values() == QStringList());
}

TEST_CASE("the choices that scripts use have the codes of the contract", "[catalogue]")
{
    for (const char *line : codes) {
        const QStringList words = wordsOf(line);
        QStringList found;
        for (const Choice &choice : shipped().type(words[0]).field(words[1])->choices)
            found += choice.code;
        CHECK(found == words.mid(2));
    }
}

TEST_CASE("no number and no name stands for two things", "[catalogue]")
{
    QMap<int, QString> columns;
    QSet<QString> types, objects;
    for (const RecordType &type : shipped().types()) {
        CHECK_FALSE(columns.contains(type.number() * 100));
        columns.insert(type.number() * 100, type.name());
        CHECK_FALSE(types.contains(type.name()));
        types.insert(type.name());
        QSet<QString> fields;
        for (const Field &field : type.fields()) {
            INFO(type.name().toStdString() << '.' << field.name.toStdString());
            CHECK(field.number >= 1);
            CHECK(field.number <= 99);
            CHECK_FALSE(columns.contains(type.column(field)));
            columns.insert(type.column(field), field.name);
            CHECK_FALSE(fields.contains(field.name));
            fields.insert(field.name);
        }
    }
    for (int version = 1; version <= shipped().schemaVersion(); ++version)
        for (const QString &sql : tableSteps(shipped(), version)) {
            const QString name = sql.section(QLatin1Char('"'), 1, 1);
            CHECK((sql.startsWith(QLatin1String("ALTER")) || !objects.contains(name)));
            objects.insert(name);
        }
}

TEST_CASE("whatever a type speaks of exists", "[catalogue]")
{
    for (const RecordType &type : shipped().types()) {
        INFO(type.name().toStdString());
        const auto exists = [&type](const QString &name) {
            if (type.field(name))
                return true;
            return std::any_of(type.fields().begin(), type.fields().end(),
                               [&name](const Field &field) { return field.languageOf == name; });
        };
        CHECK_FALSE(type.titleFields().isEmpty());
        for (const QString &name : type.titleFields() + type.sortFields())
            CHECK(exists(name));
        for (const Span &span : type.spans()) {
            CHECK(exists(span.from));
            CHECK(exists(span.to));
        }
        if (const auto &tenure = type.tenure())
            for (const QString &name : tenure->held + QStringList{tenure->holder, tenure->from, tenure->to})
                CHECK(type.field(name));
        for (const Field &field : type.fields()) {
            INFO(field.name.toStdString());
            CHECK((field.target == 0 || shipped().find(field.target)));
            CHECK((field.link == 0 || shipped().find(field.link)->isLink()));
            CHECK(*field.label != '\0');
            CHECK((field.kind != Kind::Choice && field.kind != Kind::Choices) == field.choices.empty());
            if (field.kind == Kind::Choice && !field.defaultValue.isNull())
                CHECK(field.choice(field.defaultValue.toText()));
            if (field.kind == Kind::Subject)
                CHECK(type.field(field.name + QStringLiteral("_type")));
        }
    }
}

TEST_CASE("the labels of one field's choices can be told apart and written in a list", "[catalogue]")
{
    for (const Language language : allLanguages) {
        const Words words(language);
        for (const RecordType &type : shipped().types())
            for (const Field &field : type.fields()) {
                QSet<QString> labels;
                for (const Choice &choice : field.choices) {
                    const QString shown = label(words, choice);
                    INFO(type.name().toStdString()
                         << '.' << field.name.toStdString() << ' ' << shown.toStdString());
                    CHECK_FALSE(labels.contains(shown));
                    labels.insert(shown);
                    if (field.kind == Kind::Choices) {
                        CHECK_FALSE(shown.contains(QLatin1Char(',')));
                        CHECK_FALSE(shown.contains(QLatin1Char(';')));
                    }
                }
            }
    }
}

TEST_CASE("a type or field that does not exist is refused by name", "[catalogue]")
{
    CHECK_THROWS_AS(shipped().type(QStringLiteral("dragon")), Failure);
    try {
        Catalogue::field(shipped().type(QStringLiteral("person")), QStringLiteral("tail"));
        FAIL("a person has no tail");
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::BadInput);
        CHECK(failure.message().contains(QStringLiteral("person")));
        CHECK(failure.message().contains(QStringLiteral("tail")));
    }
}
