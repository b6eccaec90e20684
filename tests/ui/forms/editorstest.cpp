// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fieldtext.h"
#include "tests/support/testfile.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/fieldlayout.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// A value of each kind that reads back as itself.
Value sampleOf(const Field &field, RowId target)
{
    switch (field.kind) {
    case Kind::Date:
        return QStringLiteral("2020-12-17");
    case Kind::Moment:
        return QStringLiteral("2020-12-17T18:00");
    case Kind::Year:
        return 2020;
    case Kind::Number:
    case Kind::Money:
        return 123450;
    case Kind::Choice:
        return field.choices.back().code;
    case Kind::Choices:
        return Value::several({field.choices.front().code, field.choices.back().code});
    case Kind::Flag:
        return 1;
    case Kind::Reference:
        return target;
    case Kind::References:
        return Value::several({target.toText()});
    case Kind::BusinessId:
        return QStringLiteral("0112038-9");
    case Kind::AssociationNumber:
        return QStringLiteral("123.456");
    case Kind::Texts:
        return Value::several({QStringLiteral("one"), QStringLiteral("two")});
    default:
        return QStringLiteral("text");
    }
}

RowId anyRow(TestFile &file, const RecordType &type)
{
    const auto id = file.file().connection().value(QStringLiteral("SELECT min(id) FROM ") + type.name());
    if (id && !id->isNull())
        return id->toId();
    return file.add(type.name().toLatin1().constData(), {});
}

} // namespace

TEST_CASE("an editor gives back the value that it was given, whatever the kind", "[forms]")
{
    TestFile file;
    Records records = file.records();
    for (const RecordType &type : file.catalogue().types()) {
        if (type.isLink())
            continue;
        INFO(type.name().toStdString());
        Record record(type);
        record.setId(RowId(1, 1));
        FieldGrid grid(type, records);
        grid.setRecord(record);
        CHECK(grid.changedFields().empty());
        for (const Field &field : type.fields())
            if (isEditable(field) && isInForm(type, field)) {
                const RecordType *target = file.catalogue().find(field.target);
                record.set(field.name, sampleOf(field, target ? anyRow(file, *target) : RowId()));
            }
        grid.setRecord(record);
        CHECK(grid.changedFields().empty());
        CHECK(grid.record() == record);
    }
}

TEST_CASE("the number of a stored file stands in no form, and short where a change of it is told", "[forms]")
{
    TestFile test;
    const RecordType &unit = test.type("unit");
    const Field &logo = Catalogue::field(unit, QStringLiteral("logo"));
    CHECK_FALSE(isInForm(unit, logo));
    CHECK(shownValue(test.words(), logo, Value(QString(64, QLatin1Char('a')))) ==
          QString(8, QLatin1Char('a')) + QChar(0x2026));
}

TEST_CASE("a field that is typed into is the only one that changes", "[forms]")
{
    TestFile file;
    Records records = file.records();
    const RecordType &type = file.type("organisation");
    FieldGrid grid(type, records);
    grid.setRecord(Record(type));
    grid.show();
    auto *address = grid.box(QStringLiteral("address"))->findChild<QLineEdit *>();
    QTest::keyClicks(address, QStringLiteral("Koulukatu 1"));
    REQUIRE(grid.changedFields().size() == 1);
    CHECK(grid.changedFields().front()->name == QLatin1String("address"));
    CHECK(grid.record().value(QStringLiteral("address")).toText() == QLatin1String("Koulukatu 1"));
}

TEST_CASE("a date is understood in Finnish and in ISO writing", "[forms]")
{
    TestFile file;
    Records records = file.records();
    FieldGrid grid(file.type("organisation"), records);
    FieldBox *box = grid.box(QStringLiteral("checked_on"));
    auto *line = box->findChild<QLineEdit *>();
    const auto text = GENERATE(as<std::string>(), "17.12.2020", "2020-12-17");
    QTest::keyClicks(line, QString::fromStdString(text));
    CHECK(grid.record().value(QStringLiteral("checked_on")).toText() == QLatin1String("2020-12-17"));
}

TEST_CASE("Tab leaves a long text for the next field", "[forms]")
{
    TestFile file;
    Records records = file.records();
    FieldGrid grid(file.type("organisation"), records);
    grid.setRecord(Record(file.type("organisation")));
    grid.show();
    grid.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&grid));
    auto *aliases = grid.box(QStringLiteral("aliases"))->findChild<QPlainTextEdit *>();
    aliases->setFocus();
    QTest::keyClick(aliases, Qt::Key_Tab);
    CHECK(grid.box(QStringLiteral("legal_form"))->isAncestorOf(QApplication::focusWidget()));
    CHECK(aliases->toPlainText().isEmpty());
}

TEST_CASE("a choice is found by a part of its label", "[forms]")
{
    TestFile file;
    Records records = file.records();
    FieldGrid grid(file.type("organisation"), records);
    auto *combo = grid.box(QStringLiteral("legal_form"))->findChild<QComboBox *>();
    combo->setEditText(QStringLiteral("foundation"));
    CHECK(grid.record().value(QStringLiteral("legal_form")).toText() == QLatin1String("foundation"));
    combo->setEditText(QStringLiteral("no such form"));
    CHECK(hasErrors(grid.check()));
}

TEST_CASE("typing takes the place of a choice that stands there, and is completed", "[forms]")
{
    TestFile file;
    Records records = file.records();
    const RecordType &type = file.type("figure_point");
    FieldGrid grid(type, records);
    Record record(type);
    record.set(QStringLiteral("measure"), QStringLiteral("organisations"));
    grid.setRecord(record);
    grid.show();
    grid.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&grid));
    grid.box(QStringLiteral("label"))->editor().setFocus();
    grid.focusFirst();
    auto *combo = grid.box(QStringLiteral("measure"))->findChild<QComboBox *>();
    REQUIRE(combo->hasFocus());
    QTest::keyClicks(combo->lineEdit(), QStringLiteral("contact"));
    CHECK(combo->currentText() == QStringLiteral("contact"));
    QAbstractItemView *offered = combo->completer()->popup();
    REQUIRE(QTest::qWaitFor([offered] { return offered->isVisible(); }));
    CHECK(offered->model()->rowCount() == 2); // another holds the word too
    QTest::keyClick(offered, Qt::Key_Tab);
    CHECK_FALSE(combo->hasFocus());
    CHECK(combo->currentText() == QStringLiteral("Contact list"));
}

TEST_CASE("a start behind the end is told at the end, and stops saving", "[forms]")
{
    TestFile file;
    Records records = file.records();
    const RecordType &type = file.type("role");
    Record role(type);
    role.setId(RowId(1, 1));
    role.set(QStringLiteral("person"), RowId(1, 2));
    role.set(QStringLiteral("kind"), QStringLiteral("other"));
    role.set(QStringLiteral("from_date"), QStringLiteral("2020-01-01"));
    role.set(QStringLiteral("to_date"), QStringLiteral("2021-01-01"));
    FieldGrid grid(type, records);
    grid.setRecord(role);
    grid.box(QStringLiteral("from_date"))->editor().setValue(QStringLiteral("2022-01-01"));
    CHECK(hasErrors(grid.check()));
    CHECK(grid.box(QStringLiteral("to_date"))->hasError());

    role.set(QStringLiteral("from_date"), QStringLiteral("2022-01-01"));
    grid.setRecord(role);
    CHECK_FALSE(hasErrors(grid.check()));
}

TEST_CASE("the wheel scrolls a form and changes no value", "[forms]")
{
    TestFile file;
    Records records = file.records();
    FieldGrid grid(file.type("event"), records, nullptr);
    grid.setRecord(Record(file.type("event")));
    grid.show();
    REQUIRE(QTest::qWaitForWindowExposed(&grid));
    for (const auto *editor : grid.findChildren<ValueEditor *>())
        if (editor->input())
            CHECK(editor->input()->focusPolicy() != Qt::WheelFocus);
    for (QComboBox *combo : grid.findChildren<QComboBox *>()) {
        const QString before = combo->currentText();
        for (QWidget *part : {static_cast<QWidget *>(combo), static_cast<QWidget *>(combo->lineEdit())}) {
            const QPointF place = part->rect().center();
            QWheelEvent wheel(place, part->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(part, &wheel);
        }
        CHECK(combo->currentText() == before);
    }
    CHECK(grid.changedFields().empty());
}
