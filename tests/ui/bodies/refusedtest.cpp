// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/brokenrules.h"
#include "tests/ui/bodies/bodywindow.h"
#include "ui/forms/fieldbox.h"
#include "ui/style/problemline.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// A record in the form of the window, changed and saved by keys.
class Typed
{
public:
    Typed(BodyWindow &opened, const char *type, RowId id) : m_opened(opened) { opened.open(type, id); }

    void choose(const char *field, const char *label)
    {
        auto *choices = box(field).findChild<QComboBox *>();
        REQUIRE(choices);
        choices->setFocus();
        choices->lineEdit()->selectAll(); // drop-downs are searched by typing
        QTest::keyClicks(choices, QLatin1String(label));
        REQUIRE(choices->currentText().toStdString() == label);
    }
    void write(const char *field, const char *text)
    {
        QLineEdit *line = m_opened.line(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
        m_opened.press(Qt::Key_Tab);
    }
    void save() { m_opened.press(Qt::Key_S, Qt::ControlModifier); }
    /// What stands under a field; empty if nothing does.
    QString problem(const char *field)
    {
        const auto &problem = box(field).findChild<ProblemLine *>()->problem();
        return problem ? problem->message : QString();
    }
    bool isRefused(const char *field) { return box(field).hasError(); }

private:
    FieldBox &box(const char *field)
    {
        return *m_opened.workspace().form()->findChild<FieldBox *>(QLatin1String(field));
    }

    BodyWindow &m_opened;
};

} // namespace

TEST_CASE("a deputy who is a member of the term is refused in the window", "[bodies]")
{
    BodyWindow opened;
    const RowId expert = opened.seat(opened.personCalled("Aho"), "expert");
    const QByteArray before = opened.dump();
    Typed typed(opened, "membership", expert);
    typed.choose("seat", "Deputy");
    typed.save();
    CHECK(typed.isRefused("person"));
    CHECK(typed.problem("person").contains(QStringLiteral("cannot be a deputy and a member")));
    CHECK((opened.dump() == before));
}

TEST_CASE("a second chair at the same time is refused in the window", "[bodies]")
{
    BodyWindow opened;
    const QByteArray before = opened.dump();
    Typed typed(opened, "membership", opened.member);
    typed.choose("seat", "Chair");
    typed.save();
    CHECK(typed.isRefused("seat"));
    CHECK(typed.problem("seat").contains(QStringLiteral("Aho")));
    CHECK((opened.dump() == before));
}

TEST_CASE("a membership that ends before it starts is refused in the window", "[bodies]")
{
    BodyWindow opened;
    const QByteArray before = opened.dump();
    Typed typed(opened, "membership", opened.member);
    typed.write("from_date", "1.6.2022");
    typed.write("to_date", "31.5.2022");
    typed.save();
    CHECK(typed.isRefused("to_date"));
    CHECK((opened.dump() == before));
}

TEST_CASE("a day outside of the term, and an event outside of the life of its body, are warned of and saved",
          "[bodies]")
{
    BodyWindow opened;
    SECTION("a membership")
    {
        Typed typed(opened, "membership", opened.member);
        typed.write("from_date", "31.12.2021");
        CHECK_FALSE(typed.isRefused("from_date"));
        CHECK(typed.problem("from_date").endsWith(QStringLiteral("You can still save.")));
        typed.save();
        CHECK(opened.membership(opened.member).value(QStringLiteral("from_date")).toText() ==
              QStringLiteral("2021-12-31"));
    }
    SECTION("an event")
    {
        const RowId body = opened.add("body", {{"name_fi", QStringLiteral("Raati")},
                                               {"kind", QStringLiteral("client_panel")},
                                               {"founded", QStringLiteral("2022-01-01")}});
        const RowId event = opened.add("event", {{"title_fi", QStringLiteral("Kokous")},
                                                 {"kind", QStringLiteral("meeting")},
                                                 {"start", QStringLiteral("2022-02-01")},
                                                 {"body", body}});
        Typed typed(opened, "event", event);
        typed.write("start", "31.12.2021");
        CHECK_FALSE(typed.isRefused("start"));
        CHECK(typed.problem("start").endsWith(QStringLiteral("You can still save.")));
        typed.save();
        CHECK(opened.records().read(opened.type("event"), event).value(QStringLiteral("start")).toText() ==
              QStringLiteral("2021-12-31"));
    }
    CHECK(brokenRules(opened.records()).size() == 1); // stays on the list of problems
}
