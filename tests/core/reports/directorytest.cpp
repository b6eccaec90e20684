// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/directory.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

const QString leftOut = QStringLiteral("Contact details that may be those of a person are left out.");

/// An organisation with all contact details, of which some are told otherwise.
struct Listed
{
    TestFile test;

    explicit Listed(const FieldValues &more)
    {
        FieldValues values{{"name_fi", text("Kylät ry")},       {"domicile", RowId(233)},
                           {"address", text("Kotikuja 1")},     {"postcode", text("62200")},
                           {"city", text("Kauhava")},           {"email", text("kylat@example.fi")},
                           {"phone", text("+358 40 123 4567")}, {"web", text("https://example.fi/kylat")}};
        values.insert(values.end(), more.begin(), more.end());
        test.add("organisation", values);
    }

    QStringList texts() { return textOf(report(test.records(), QStringLiteral("directory"), {})); }

    /// Of the address, the e-mail and the telephone those that are printed.
    QString shown()
    {
        const QStringList all = texts();
        QString found;
        for (const char *each : {"62200 Kauhava", "@example.fi", "+358 40 123 4567"})
            found += all.filter(QString::fromUtf8(each)).isEmpty() ? QLatin1Char('-') : QLatin1Char('+');
        CHECK(all.contains(leftOut) == found.contains(QLatin1Char('-')));
        CHECK(all.contains(QStringLiteral("https://example.fi/kylat")));
        return found;
    }
};

} // namespace

TEST_CASE("the directory prints the contact details of an association", "[reports]")
{
    Listed listed({});
    CHECK(listed.shown() == QStringLiteral("+++"));
    CHECK(listed.texts().contains(QStringLiteral("Kotikuja 1")));
}

TEST_CASE("a group that is nobody to the law has the address of somebody, which is not printed", "[reports]")
{
    SECTION("an unregistered group, whatever number it has")
    {
        CHECK(Listed({{"legal_form", text("group")}}).shown() == QStringLiteral("---"));
        CHECK(Listed({{"legal_form", text("group")}, {"business_id", text("9109728-1")}}).shown() ==
              QStringLiteral("---"));
    }
    SECTION("a form that is not known, or another one, unless there is a number of a register")
    {
        CHECK(Listed({{"legal_form", Value()}}).shown() == QStringLiteral("---"));
        CHECK(Listed({{"legal_form", text("other")}}).shown() == QStringLiteral("---"));
        CHECK(Listed({{"legal_form", text("other")}, {"association_number", text("990.101")}}).shown() ==
              QStringLiteral("+++"));
    }
    Listed group({{"legal_form", text("group")}});
    CHECK_FALSE(group.texts().contains(QStringLiteral("Kotikuja 1")));
}

TEST_CASE("an address or a number that is also a person's is not printed", "[reports]")
{
    SECTION("the e-mail of a person of the file")
    {
        Listed listed({{"email", text("Kylat@Example.fi")}});
        listed.test.add("person", {{"family", text("Aho")}, {"email", text("kylat@example.fi")}});
        CHECK(listed.shown() == QStringLiteral("+-+"));
    }
    SECTION("the telephone of a person of the file, however it is written")
    {
        Listed listed({});
        listed.test.add("person", {{"family", text("Aho")}, {"phone", text("040 1234567")}});
        CHECK(listed.shown() == QStringLiteral("++-"));
    }
    SECTION("an e-mail made of a person's name")
    {
        for (const char *address : {"maija.makela@example.fi", "makela_maija@example.fi"}) {
            Listed listed({{"email", text(address)}});
            CHECK(listed.shown() == QStringLiteral("+++"));
            listed.test.add("person", {{"given", text("Maija")}, {"family", text("Mäkelä")}});
            CHECK(listed.shown() == QStringLiteral("+-+"));
        }
    }
    SECTION("a postal address that is somebody's")
    {
        CHECK(Listed({{"address", text("C/o Aho, Kotikuja 1")}}).shown() == QStringLiteral("-++"));
    }
}

TEST_CASE("a directory of one municipality names it", "[reports]")
{
    Listed listed({});
    ReportRequest request;
    request.municipality = RowId(233);
    CHECK(report(listed.test.records(), QStringLiteral("directory"), request).title ==
          QStringLiteral("Directory of organisations: Kauhava"));
    CHECK(report(listed.test.records(), QStringLiteral("organisations"), request).title ==
          QStringLiteral("Organisations for the wellbeing report: Kauhava"));
    CHECK(report(listed.test.records(), QStringLiteral("directory"), {}).title ==
          QStringLiteral("Directory of organisations"));
}
