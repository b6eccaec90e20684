// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/merge.h"
#include "core/sharing/package.h"
#include "tests/core/base/anytext.h"
#include "tests/support/testfile.h"

#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A file of the shipped types that goes on under a number of its own.
std::unique_ptr<TestFile> ownFile()
{
    auto file = std::make_unique<TestFile>();
    file->close();
    file->open();
    return file;
}

/// An evening to which people came by name, who also hold what they hold.
struct Evening
{
    std::unique_ptr<TestFile> office = ownFile();
    std::unique_ptr<TestFile> neighbour = ownFile();
    RowId event = office->add("event", {{"title_fi", text("Kyläilta")},
                                        {"kind", text("residents_evening")},
                                        {"start", text("2026-03-02 18:00")}});
    RowId group = office->file().connection().value("SELECT min(id) FROM stakeholder_group")->toId();
    RowId aino = comes("Ainokainen", "on_site", "present");
    RowId eero = comes("Eerolainen", "online", "present");
    RowId absent = comes("Poissaoleva", "on_site", "excused");
    RowId organisation = office->add("organisation", {{"name_fi", text("Kylä ry")}, {"checked_by", aino}});
    RowId role = office->add("role", {{"person", aino},
                                      {"kind", text("liaison_person")},
                                      {"organisation", organisation},
                                      {"from_date", text("2026-01-01")}});

    RowId comes(const char *family, const char *mode, const char *state)
    {
        const RowId person = office->add("person", {{"family", text(family)}});
        office->add("attendance", {{"event", event},
                                   {"person", person},
                                   {"stakeholder_group", group},
                                   {"mode", text(mode)},
                                   {"state", text(state)}});
        return person;
    }
    /// Sends everything but what @p persons leave out, and merges it. @returns its bytes.
    QByteArray send(Persons persons)
    {
        const QString path = office->path(text("part.raatipkg"));
        writePackage(office->file(), path, Scope{{}, persons});
        merge(neighbour->file(), {path});
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Value at(TestFile &file, const char *sql) const
    {
        return file.file().connection().value(sql).value_or(Value());
    }
    Value there(const char *sql) const { return at(*neighbour, sql); }
    Value here(const char *sql) const { return at(*office, sql); }
};

constexpr auto counts =
    "SELECT group_concat(line, '; ') FROM (SELECT stakeholder_group || ' ' || mode || ' ' || state || ' ' || "
    "count(*) AS line FROM attendance GROUP BY stakeholder_group, mode, state ORDER BY 1)";
constexpr auto named = "SELECT count(person) FROM attendance";

} // namespace

TEST_CASE("who came counts by group and mode where nobody is sent by name", "[sharing]")
{
    Evening evening;
    const QByteArray bytes = evening.send(Persons::None);
    for (const char *name : {"Ainokainen", "Eerolainen", "Poissaoleva"})
        CHECK_FALSE(bytes.contains(name));
    CHECK(evening.there("SELECT count(*) FROM person") == Value(0));
    CHECK(evening.there("SELECT count(*) FROM role") == Value(0));
    CHECK(evening.there(named) == Value(0));
    CHECK(evening.there(counts) == evening.here(counts));
    CHECK(evening.here(counts).toText().count(QLatin1Char(';')) == 2);
    SECTION("and is known by name once the whole file comes, and not counted twice")
    {
        const QString whole = evening.office->path(text("whole.raatipkg"));
        writePackage(evening.office->file(), whole, std::optional<Peer>());
        merge(evening.neighbour->file(), {whole});
        CHECK(evening.there(counts) == evening.here(counts));
        CHECK(evening.there(named) == Value(3));
    }
}

TEST_CASE("where roles alone are sent, who only came or checked something is not named", "[sharing]")
{
    Evening evening;
    evening.send(Persons::Roles);
    CHECK(evening.there("SELECT p.family FROM role r JOIN person p ON p.id = r.person") ==
          Value(text("Ainokainen")));
    CHECK(evening.there("SELECT name_fi FROM organisation") == Value(text("Kylä ry")));
    CHECK(evening.there("SELECT checked_by FROM organisation").isNull());
    CHECK(evening.there(named) == Value(0));
    CHECK(evening.there(counts) == evening.here(counts));
}

TEST_CASE(
    "where roles alone are sent, the secretary of a body and who is responsible for an action stay at home",
    "[sharing]")
{
    Evening evening;
    evening.office->add("body", {{"name_fi", text("Vanhusneuvosto")},
                                 {"kind", text("elderly_council")},
                                 {"secretary", evening.aino}});
    evening.office->add("action", {{"text", text("Kutsua koolle")}, {"person", evening.eero}});
    const char *secretary = "SELECT secretary FROM body", *responsible = "SELECT person FROM action";
    SECTION("roles alone")
    {
        evening.send(Persons::Roles);
        CHECK(evening.there("SELECT name_fi FROM body") == Value(text("Vanhusneuvosto")));
        CHECK(evening.there("SELECT text FROM action") == Value(text("Kutsua koolle")));
        CHECK(evening.there(secretary).isNull());
        CHECK(evening.there(responsible).isNull());
        CHECK(evening.there(
                  "SELECT count(*) FROM partial p JOIN body b ON b.id = p.\"row\" JOIN catalogue c ON c.col "
                  "= p.col AND c.name = 'secretary'") == Value(1));
        CHECK(evening.there(
                  "SELECT count(*) FROM partial p JOIN action a ON a.id = p.\"row\" JOIN catalogue c ON "
                  "c.col = p.col AND c.name = 'person'") == Value(1));
    }
    SECTION("people in full")
    {
        evening.send(Persons::Full);
        CHECK(evening.there(secretary) == Value(evening.aino));
        CHECK(evening.there(responsible) == Value(evening.eero));
    }
}
