// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/writeimport.h"
#include "core/edits/dump.h"
#include "core/edits/undo.h"
#include "core/formats/tabletext.h"
#include "core/records/fieldrules.h"
#include "tests/support/testfile.h"

#include <QtCore/QBuffer>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

class Importing : public TestFile
{
public:
    ImportPlan plan(const char *typeName, const char *text)
    {
        const QList<QStringList> table = readTable(QString::fromUtf8(text), QLatin1Char(';'));
        const RecordType &type = this->type(typeName);
        return planImport({file().connection(), catalogue(), words()}, type, table,
                          mappingOf(type, table.first(), words()));
    }

    QByteArray dump()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        raatihuone::dump(file(), DumpScope::Values, buffer);
        return buffer.data();
    }

    Record only(const char *typeName)
    {
        const auto id =
            file().connection().value(QStringLiteral("SELECT id FROM ") + QLatin1String(typeName));
        return records().read(type(typeName), id->toId());
    }
};

std::vector<ImportState> statesOf(const ImportPlan &plan)
{
    std::vector<ImportState> states;
    for (const ImportRow &row : plan.rows)
        states.push_back(row.state());
    return states;
}

} // namespace

TEST_CASE("columns find their fields by name and by label in any language", "[actions]")
{
    TestFile test(Language::Finnish);
    const RecordType &type = test.type("organisation");
    const QStringList headings{QStringLiteral("Nimi"),           QStringLiteral("E-MAIL"),
                               QStringLiteral("Hemort"),         QStringLiteral("business_id"),
                               QStringLiteral("Name (Swedish)"), QStringLiteral("Sähköposti"),
                               QStringLiteral("Kengännumero")};
    const ImportMapping mapping = mappingOf(type, headings, test.words());
    QStringList names;
    for (const Field *field : mapping)
        names += field ? field->name : QStringLiteral("-");
    CHECK(names == QStringList({QStringLiteral("name_fi"), QStringLiteral("email"),
                                QStringLiteral("domicile"), QStringLiteral("business_id"),
                                QStringLiteral("name_sv"), QStringLiteral("-"), QStringLiteral("-")}));
    const auto meant = [&](const char *heading, Language language) {
        const Words words(language);
        return mappingOf(type, {QString::fromUtf8(heading)}, words).front()->name;
    };
    CHECK(meant("Nimi", Language::Swedish) == QStringLiteral("name_fi"));
    CHECK(meant("Namn", Language::English) == QStringLiteral("name_sv"));
    CHECK(meant("Name", Language::English) == QStringLiteral("name_fi"));
    CHECK(meant("name", Language::Swedish) == QStringLiteral("name_sv"));
    const ImportMapping known = mappingOf(type, headings, test.words(), {{importKey(headings.last()), 14}});
    CHECK(known.back() == type.field(QStringLiteral("city")));
}

TEST_CASE("a table becomes records with references and several values, in one commit", "[actions]")
{
    Importing test;
    const QByteArray before = test.dump();
    const ImportPlan plan =
        test.plan("organisation", "name_fi;domicile;operates_in;target_groups;checked_on\n"
                                  "Kerho ry;Akaa;Akaa, Lapua;Children;17.12.2020\n"
                                  ";;;;\n"
                                  "Klubi ry;;;;\n");
    CHECK(statesOf(plan) == std::vector<ImportState>{ImportState::New, ImportState::New});
    CHECK(plan.rows.back().number == 4);
    CHECK(test.dump() == before);
    CHECK(writeImport(test.records(), plan) == 2);
    const Record made = test.only("organisation");
    CHECK(made.value(QStringLiteral("domicile")) == Value(20));
    CHECK(made.value(QStringLiteral("operates_in")).toSeveral().size() == 2);
    CHECK(made.value(QStringLiteral("target_groups")) == Value(QStringLiteral("children")));
    CHECK(made.value(QStringLiteral("checked_on")) == Value(QStringLiteral("2020-12-17")));
    CHECK(made.value(QStringLiteral("status")) == Value(QStringLiteral("active")));
    const QByteArray after = test.dump();
    undo(test.file());
    CHECK(test.dump() == before);
    redo(test.file());
    CHECK(test.dump() == after);
}

TEST_CASE("rows that the file has are found by number, address and name", "[actions]")
{
    Importing test;
    const RowId known = test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")},
                                                  {"business_id", QStringLiteral("2077474-0")},
                                                  {"email", QStringLiteral("kerho@example.fi")},
                                                  {"city", QStringLiteral("Lapua")}});
    const auto row = [&](const char *text) { return test.plan("organisation", text).rows.front(); };
    const ImportRow byNumber = row("name_fi;business_id\nUusi nimi ry;20774740");
    CHECK(byNumber.match == known);
    CHECK(byNumber.state() == ImportState::Changed);
    CHECK(byNumber.matchTitle == QStringLiteral("Kerho ry"));
    CHECK(row("name_fi;email\nUusi nimi ry;KERHO@example.fi").state() == ImportState::Same);
    CHECK(row("name_fi;city\nkerho RY;Kauhava").state() == ImportState::Same);
    CHECK(row("name_fi;city\nKerho ry;Lapua").state() == ImportState::Unchanged);
    CHECK(row("name_fi;city\nKerho ry;").state() == ImportState::Unchanged);

    ImportPlan plan = test.plan("organisation", "name_fi;city\nkerho RY;Kauhava");
    CHECK(plan.writable() == 0);
    plan.rows.front().answer = ImportAnswer::Update;
    CHECK(writeImport(test.records(), plan) == 1);
    const Record changed = test.only("organisation");
    CHECK(changed.value(QStringLiteral("city")) == Value(QStringLiteral("Kauhava")));
    CHECK(changed.value(QStringLiteral("email")) == Value(QStringLiteral("kerho@example.fi")));
    plan = test.plan("organisation", "name_fi;city\nKerho ry;Soini");
    plan.rows.front().answer = ImportAnswer::AddNew;
    CHECK(plan.rows.front().state() == ImportState::New);
    CHECK(writeImport(test.records(), plan) == 1);
    CHECK(test.file().connection().value("SELECT count(*) FROM organisation") == Value(2));
}

TEST_CASE("a person is found by both names, and another of the same family name is not she", "[actions]")
{
    Importing test;
    test.add("person", {{"given", QStringLiteral("Sanna")}, {"family", QStringLiteral("Koski")}});
    const ImportPlan plan =
        test.plan("person", "given;family;phone\nSanna;Koski;+358 50 1234567\nOona;Koski;");
    CHECK(statesOf(plan) == std::vector<ImportState>{ImportState::Same, ImportState::New});
}

TEST_CASE("two rows about the same record are told apart from two of the same name", "[actions]")
{
    Importing test;
    const ImportPlan plan = test.plan("organisation", "name_fi;business_id;email\n"
                                                      "A;2077474-0;\n"
                                                      "B;20774740;\n"
                                                      "C;;c@example.fi\n"
                                                      "C;;d@example.fi\n"
                                                      "C;;c@example.fi\n");
    CHECK(statesOf(plan) == std::vector<ImportState>{ImportState::New, ImportState::Refused, ImportState::New,
                                                     ImportState::New, ImportState::Same});
    CHECK(plan.rows[1].problems.front().message.contains(QStringLiteral("Row 2")));
    ImportRow last = plan.rows.back();
    CHECK(last.earlierRow == 4);
    last.answer = ImportAnswer::Update; // there is nothing in the file to update
    CHECK(last.state() == ImportState::Refused);
    CHECK(last.isAsked());
    last.answer = ImportAnswer::AddNew;
    CHECK(last.state() == ImportState::New);
}

TEST_CASE("another number, or another day of an event, makes another record", "[actions]")
{
    Importing test;
    test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")},
                              {"business_id", QStringLiteral("2077474-0")},
                              {"email", QStringLiteral("kerho@example.fi")}});
    test.add("event", {{"title_fi", QStringLiteral("Järjestöilta")},
                       {"kind", QStringLiteral("meeting")},
                       {"start", QStringLiteral("2025-05-01T18:00")}});
    const auto state = [&](const char *type, const char *text) {
        return test.plan(type, text).rows.front().state();
    };
    CHECK(state("organisation", "name_fi;business_id;email\nKerho ry;0201256-6;kerho@example.fi") ==
          ImportState::New);
    CHECK(state("organisation", "name_fi;business_id;city\nKerho ry;2077474-0;Lapua") ==
          ImportState::Changed);
    CHECK(state("organisation", "name_fi;city\nKerho ry;Lapua") == ImportState::Same);
    CHECK(state("event", "title_fi;kind;start\nJärjestöilta;meeting;1.5.2026") == ImportState::New);
    CHECK(state("event", "title_fi;kind;start\nJärjestöilta;meeting;2025-05-01T09:00") == ImportState::Same);
    CHECK(state("event", "title_fi;kind;start\nJärjestöilta;meeting;2025-05-01T18:00") ==
          ImportState::Unchanged);
}

TEST_CASE("a name says more than an address that several share", "[actions]")
{
    Importing test;
    const QString shared = QStringLiteral("office@example.fi");
    test.add("organisation", {{"name_fi", QStringLiteral("Kylä A ry")}, {"email", shared}});
    const RowId b = test.add("organisation", {{"name_fi", QStringLiteral("Kylä B ry")}});
    const ImportPlan plan =
        test.plan("organisation", "name_fi;email\nKylä B ry;office@example.fi\nKylä C ry;office@example.fi");
    CHECK(plan.rows[0].match == b);
    CHECK(plan.rows[0].state() == ImportState::Same);
    CHECK(plan.rows[1].matchTitle == QStringLiteral("Kylä A ry"));
    CHECK(plan.rows[1].state() == ImportState::Same);
}

TEST_CASE("rows that resemble each other can be added, and refused ones stand in nobody's way", "[actions]")
{
    Importing test;
    const ImportPlan days = test.plan("event", "title_fi;kind;start\n"
                                               "Keväilta;meeting;1.4.2026\n"
                                               "Keväilta;meeting;8.4.2026\n");
    CHECK(statesOf(days) == std::vector<ImportState>{ImportState::New, ImportState::New});
    const ImportPlan refused = test.plan("organisation", "name_fi;checked_on\nA;31.2.2020\nA;1.2.2020\n");
    CHECK(statesOf(refused) == std::vector<ImportState>{ImportState::Refused, ImportState::New});

    for (int i = 0; i < 2; ++i)
        test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")}});
    ImportPlan twice = test.plan("organisation", "name_fi\nKerho ry\n");
    ImportRow &row = twice.rows.front();
    CHECK(row.state() == ImportState::Same);
    row.answer = ImportAnswer::Update; // nobody knows which
    CHECK(row.state() == ImportState::Refused);
    row.answer = ImportAnswer::AddNew;
    CHECK(writeImport(test.records(), twice) == 1);
}

TEST_CASE("what a row says for certain goes before what an earlier one may mean", "[actions]")
{
    Importing test;
    test.add("organisation", {{"name_fi", QStringLiteral("Kylä A ry")},
                              {"business_id", QStringLiteral("2077474-0")},
                              {"email", QStringLiteral("office@example.fi")}});
    const ImportPlan plan = test.plan("organisation", "name_fi;business_id;email\n"
                                                      "Kylä B ry;;office@example.fi\n"
                                                      "Kylän A ry;2077474-0;\n");
    CHECK(statesOf(plan) == std::vector<ImportState>{ImportState::Same, ImportState::Changed});
    CHECK(plan.rows.front().problems.front().message.contains(QStringLiteral("Row 3")));
}

TEST_CASE("no import puts a record under itself, nor do two rows together", "[actions]")
{
    Importing test;
    const auto add = [&](const char *name, RowId parent) {
        return test.add("organisation", {{"name_fi", QString::fromUtf8(name)},
                                         {"parent", parent.isValid() ? Value(parent) : Value()}});
    };
    const RowId upper = add("Upper ry", {}), lower = add("Lower ry", upper);
    const QString head = QStringLiteral("id;parent\n");
    const auto plan = [&](const QString &rows) {
        return test.plan("organisation", (head + rows).toUtf8().constData());
    };
    const ImportPlan alone = plan(upper.toText() + QStringLiteral(";Lower ry\n"));
    REQUIRE(alone.rows.front().state() == ImportState::Refused);
    CHECK(alone.rows.front().problems.front().field == QStringLiteral("parent"));

    const RowId left = add("Left ry", {}), right = add("Right ry", {});
    const ImportPlan together =
        plan(left.toText() + QStringLiteral(";Right ry\n") + right.toText() + QStringLiteral(";Left ry\n"));
    CHECK(together.writable() == 2);
    const QByteArray before = test.dump();
    CHECK_THROWS_AS(writeImport(test.records(), together), Failure);
    CHECK(test.dump() == before);
    CHECK(plan(lower.toText() + QStringLiteral(";Upper ry\n")).rows.front().state() ==
          ImportState::Unchanged);
}

TEST_CASE("a reference that names several records is given by its id", "[actions]")
{
    Importing test;
    test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")}});
    const RowId second = test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")}});
    CHECK(test.plan("organisation", "name_fi;parent\nOsasto;Kerho ry\n").rows.front().state() ==
          ImportState::Refused);
    const QString byId = QStringLiteral("name_fi;parent\nOsasto;%1\n").arg(second.toText());
    const ImportPlan plan = test.plan("organisation", byId.toUtf8().constData());
    REQUIRE(plan.rows.front().state() == ImportState::New);
    CHECK(plan.rows.front().values.value(QStringLiteral("parent")).toId() == second);
}

TEST_CASE("a column of ids names the records for certain", "[actions]")
{
    Importing test;
    const RowId known = test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")}});
    const RowId person = test.add("person", {{"family", QStringLiteral("Koski")}});
    const QString text = QStringLiteral("ID;name_fi\n%1;Klubi ry\n%2;Kylä ry\n%1;Talo ry\n")
                             .arg(known.toText(), person.toText());
    const ImportPlan plan = test.plan("organisation", text.toUtf8().constData());
    CHECK(statesOf(plan) ==
          std::vector<ImportState>{ImportState::Changed, ImportState::New, ImportState::Refused});
    CHECK(plan.rows.front().match == known);
    CHECK(writeImport(test.records(), plan) == 2);
    CHECK(test.records().title(test.type("organisation"), known) == QStringLiteral("Klubi ry"));
}

TEST_CASE("a row with more cells than columns is refused, unless they are empty", "[actions]")
{
    Importing test;
    const ImportPlan plan = test.plan("organisation", "name_fi;city\nA;Lapua;extra\nB;Lapua;;\n");
    CHECK(statesOf(plan) == std::vector<ImportState>{ImportState::Refused, ImportState::New});
}

TEST_CASE("what hangs on other records, and what the program keeps, is not read from tables", "[actions]")
{
    Importing test;
    CHECK_THROWS_AS(test.plan("attachment", "name\nA\n"), Failure);
    CHECK_THROWS_AS(test.plan("saved_view", "name\nA\n"), Failure);
    CHECK(writableFields(test.type("saved_view")).empty());
}

TEST_CASE("a row that cannot be a record is refused with a sentence", "[actions]")
{
    Importing test;
    const ImportPlan plan = test.plan("organisation", "name_fi;domicile;checked_on;status\n"
                                                      "A;Atlantis;;\n"
                                                      "B;;31.2.2020;\n"
                                                      "C;;;sleeping\n"
                                                      ";Akaa;;\n");
    for (const ImportRow &row : plan.rows) {
        CHECK(row.state() == ImportState::Refused);
        CHECK_FALSE(row.problems.front().message.isEmpty());
    }
    CHECK(plan.rows[0].problems.front().message.contains(QStringLiteral("Atlantis")));
    CHECK(plan.rows[3].problems.front().field == QStringLiteral("name_fi"));
    const QByteArray before = test.dump();
    CHECK(writeImport(test.records(), plan) == 0);
    CHECK(test.dump() == before);
}

TEST_CASE("a personal identity code is refused and shown nowhere", "[actions]")
{
    Importing test;
    const ImportPlan plan = test.plan("person", "family;checked_on;municipality\n"
                                                "131052-308T;;\n"
                                                "A;131052-308T;\n"
                                                "B;;131052-308T\n");
    for (const ImportRow &row : plan.rows) {
        CHECK(row.state() == ImportState::Refused);
        QStringList texts = row.shown.values() + row.notes;
        for (const Problem &problem : row.problems)
            texts += problem.message;
        CHECK_FALSE(texts.join(QLatin1Char(' ')).contains(QStringLiteral("131052")));
    }
}

TEST_CASE("a municipality that became part of another stands for that one, which is said", "[actions]")
{
    Importing test;
    const ImportPlan plan = test.plan("organisation", "name_fi;domicile\nKerho ry;Jalasjärvi\n");
    REQUIRE(plan.rows.front().state() == ImportState::New);
    CHECK(test.records().title(test.type("municipality"),
                               plan.rows.front().values.value(QStringLiteral("domicile")).toId()) ==
          QStringLiteral("Kurikka"));
    CHECK(plan.rows.front().notes == QStringList{QStringLiteral("Jalasjärvi → Kurikka")});
}

TEST_CASE("an import that is stopped leaves no trace", "[actions]")
{
    Importing test;
    QByteArray text("name_fi\n");
    for (int i = 0; i < 500; ++i)
        text += "Kerho " + QByteArray::number(i) + " ry\n";
    const ImportPlan plan = test.plan("organisation", text.constData());
    const QByteArray before = test.dump();
    CHECK_THROWS_AS(writeImport(test.records(), plan, [](qint64 done) { return done < 300; }), Failure);
    CHECK(test.dump() == before);
    CHECK_FALSE(nextUndo(test.file()));
    CHECK(writeImport(test.records(), plan) == 500);
}
