// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordlistmodel.h"
#include "tests/support/testfile.h"
#include "ui/style/recorddelegate.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// A model over a file, with everything that QAbstractItemModelTester asks of it.
class Model : public TestFile
{
public:
    explicit Model(const char *typeName = "organisation")
        : m_model(file(), type(typeName), words()),
          m_tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    RecordListModel *operator->() { return &m_model; }
    RecordListModel &operator*() { return m_model; }
    ListFeed &feed() { return m_model.feed(); }

    bool open()
    {
        m_model.open();
        return settle();
    }

    /// Waits until the worker has said all it has to say.
    bool settle()
    {
        return QTest::qWaitFor([this] { return !feed().isBusy() && feed().isComplete(); }, 60000);
    }

    RowId organisation(const char *name, FieldValues values = {})
    {
        values.emplace_back("name_fi", QString::fromUtf8(name));
        return add("organisation", values);
    }

    QStringList shown(int column = 0)
    {
        QStringList texts;
        for (int row = 0; row < m_model.rowCount(); ++row)
            texts += m_model.index(row, column).data().toString();
        return texts;
    }

    QVariant cell(int row, const char *field, int role = Qt::DisplayRole)
    {
        const auto &columns = m_model.columns();
        for (size_t column = 0; column < columns.size(); ++column)
            if (nameOf(columns[column]) == QLatin1String(field))
                return m_model.index(row, int(column)).data(role);
        return {};
    }

private:
    RecordListModel m_model;
    QAbstractItemModelTester m_tester;
};

QStringList names(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

} // namespace

TEST_CASE("a list reads nothing before it is opened", "[lists]")
{
    Model model;
    model.organisation("A");
    QCoreApplication::processEvents();
    CHECK(model->rowCount() == 0);
    CHECK_FALSE(model.feed().isBusy());
}

TEST_CASE("a list shows the first rows at once and the right order soon", "[lists]")
{
    Model model;
    for (const char *name : {"Ö", "B", "Ä", "A"})
        model.organisation(name);
    model->open();
    CHECK(model.shown() == names({"Ö", "B", "Ä", "A"}));
    CHECK_FALSE(model.feed().isComplete());
    REQUIRE(model.settle());
    CHECK(model.shown() == names({"A", "B", "Ä", "Ö"}));
    CHECK(model.feed().total() == 4);
}

TEST_CASE("cells show labels, titles and dates as people read them", "[lists]")
{
    Model model;
    model.organisation("A", {{"domicile", 743},
                             {"status", QStringLiteral("dissolved")},
                             {"checked_on", QStringLiteral("2026-01-31")}});
    REQUIRE(model.open());
    CHECK(model.cell(0, "domicile") == QStringLiteral("Seinäjoki"));
    CHECK(model.cell(0, "status") == QStringLiteral("Dissolved"));
    CHECK(model.cell(0, "checked_on") == model.words().date(QStringLiteral("2026-01-31")));
    CHECK(model.cell(0, "status", CellStatusRole) == int(Status::Removed));
    CHECK_FALSE(model.cell(0, "domicile", CellStatusRole).isValid());
    CHECK(model->headerData(0, Qt::Horizontal) == QStringLiteral("Name"));
}

TEST_CASE("what must be there and is not is a badge, an unknown number a dash", "[lists]")
{
    Model events("event");
    events.add("event", {{"title_fi", QStringLiteral("Ilta")}});
    REQUIRE(events.open());
    CHECK(events.cell(0, "start") == QStringLiteral("Missing"));
    CHECK(events.cell(0, "start", CellStatusRole) == int(Status::Missing));
    CHECK(events.cell(0, "participants") == QStringLiteral("\u2014"));
    CHECK(events.cell(0, "participants", CellMutedRole).toBool());
}

TEST_CASE("every cell reads itself aloud as a whole sentence", "[lists]")
{
    Model model;
    model.organisation("A", {{"domicile", 743}});
    REQUIRE(model.open());
    CHECK(model.cell(0, "name", Qt::AccessibleTextRole) == QStringLiteral("A"));
    CHECK(model.cell(0, "domicile", Qt::AccessibleTextRole) == QStringLiteral("A, Domicile: Seinäjoki"));
    CHECK(model.cell(0, "checked_on", Qt::AccessibleTextRole) == QStringLiteral("A, Checked on: no data"));
}

TEST_CASE("what is over is muted and says so, and grey is never alone", "[lists]")
{
    Model model("role");
    const RowId person = model.add("person", {{"family", QStringLiteral("Koski")}});
    const auto role = [&](const char *code, const char *to) {
        model.add("role", {{"person", person},
                           {"kind", QString::fromLatin1(code)},
                           {"from_date", QStringLiteral("2020-01-01")},
                           {"to_date", *to ? Value(QString::fromLatin1(to)) : Value()}});
    };
    role("other", "");
    role("leader_actor", "2025-12-31");
    REQUIRE(model.open());
    const auto row = [&model](const char *kind) {
        for (int each = 0; each < model->rowCount(); ++each)
            if (model.cell(each, "kind") == QString::fromLatin1(kind))
                return each;
        throw std::logic_error("no such row");
    };
    const int over = row("Leader actor"), lasting = row("Other");
    for (int column = 0; column < model->columnCount(); ++column) {
        INFO(column);
        const QModelIndex past = model->index(over, column), present = model->index(lasting, column);
        CHECK(past.data(CellMutedRole).toBool());
        CHECK(past.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", ended")));
        CHECK_FALSE(present.data(CellMutedRole).toBool());
        CHECK_FALSE(present.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("ended")));
    }
    CHECK(model.cell(over, "to_date") == model.words().date(QStringLiteral("2025-12-31")));
    CHECK(model.cell(over, "person") == QStringLiteral("Koski"));

    SECTION("without its last day the row says it in words")
    {
        model->setColumns({listColumn(model.type("role"), QStringLiteral("person")),
                           listColumn(model.type("role"), QStringLiteral("kind"))});
        CHECK(model.cell(over, "person") == QStringLiteral("Koski, ended"));
        CHECK(model.cell(lasting, "person") == QStringLiteral("Koski"));
        CHECK(model.cell(over, "kind") == QStringLiteral("Leader actor"));
    }
    SECTION("so does a narrow list")
    {
        model->setCompact(true);
        const QModelIndex past = model->index(over, 0), present = model->index(lasting, 0);
        CHECK(past.data(CellMutedRole).toBool());
        CHECK(past.data(CellSecondLineRole).toString().startsWith(QStringLiteral("Ended \u00b7 ")));
        CHECK(past.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ended")));
        CHECK_FALSE(present.data(CellMutedRole).toBool());
        CHECK_FALSE(present.data(CellSecondLineRole).toString().contains(QStringLiteral("Ended")));
    }
    SECTION("a row that ends while the list is open follows")
    {
        const RowId id = model->idAt(lasting);
        model.set("role", id, {{"to_date", QStringLiteral("2021-01-01")}});
        CHECK(model->index(model->rowOf(id), 0).data(CellMutedRole).toBool());
    }
}

TEST_CASE("typing narrows the rows at once", "[lists]")
{
    Model model;
    model.organisation("Lakeuden Omaishoitajat ry");
    model.organisation("Ähtärin Omaishoitajat ry");
    model.organisation("Kylät");
    REQUIRE(model.open());
    model.feed().setSearch(QStringLiteral("omais"));
    CHECK(model.shown() == names({"Lakeuden Omaishoitajat ry", "Ähtärin Omaishoitajat ry"}));
    model.feed().setSearch(QStringLiteral("omais ÄHT"));
    CHECK(model.shown() == names({"Ähtärin Omaishoitajat ry"}));
    model.feed().setSearch({});
    CHECK(model->rowCount() == 3);
}

TEST_CASE("what is typed before the text is read counts as soon as it is", "[lists]")
{
    Model model;
    model.organisation("Apple");
    model.organisation("Banana");
    model->open();
    model.feed().setSearch(QStringLiteral("ban"));
    CHECK(model->rowCount() == 2);
    CHECK_FALSE(model.feed().isComplete());
    REQUIRE(model.settle());
    CHECK(model.shown() == names({"Banana"}));
}

TEST_CASE("a head that is clicked sorts", "[lists]")
{
    Model model;
    model.organisation("A", {{"domicile", 743}});
    model.organisation("B", {{"domicile", 20}});
    REQUIRE(model.open());
    CHECK(model->sortColumn() == 0);
    const int domicile = 3;
    REQUIRE(nameOf(model->columns()[domicile]) == QStringLiteral("domicile"));
    model->sort(domicile, Qt::AscendingOrder);
    REQUIRE(model.settle());
    CHECK(model.shown() == names({"B", "A"}));
    CHECK(model->sortColumn() == domicile);
}

TEST_CASE("a commit refreshes the rows that it touched", "[lists]")
{
    Model model;
    const RowId id = model.organisation("B");
    model.organisation("C");
    REQUIRE(model.open());
    REQUIRE(model.shown() == names({"B", "C"}));
    const QSignalSpy changed(&*model, &QAbstractItemModel::dataChanged);

    model.set("organisation", id, {{"name_fi", QStringLiteral("D")}});
    CHECK(model.shown() == names({"D", "C"}));
    CHECK(changed.count() == 1);
    model.feed().setSearch(QStringLiteral("d"));
    CHECK(model.shown() == names({"D"}));
    model.feed().setSearch({});
    REQUIRE(model.settle());
    CHECK(model.shown() == names({"C", "D"}));

    model.remove("organisation", id);
    CHECK(model.shown() == names({"C"}));
    model.organisation("A");
    REQUIRE(model.settle());
    CHECK(model.shown() == names({"A", "C"}));
    CHECK(model.feed().total() == 2);
}

TEST_CASE("a record that is called by another follows it", "[lists]")
{
    Model roles("role");
    const RowId person = roles.add("person", {{"family", QStringLiteral("Aalto")}});
    roles.add("role", {{"person", person}, {"kind", QStringLiteral("other")}});
    REQUIRE(roles.open());
    REQUIRE(roles.shown() == names({"Aalto"}));
    roles.set("person", person, {{"family", QStringLiteral("Koski")}});
    CHECK(roles.shown() == names({"Koski"}));
    REQUIRE(roles.settle());
    roles.feed().setSearch(QStringLiteral("koski"));
    CHECK(roles->rowCount() == 1);
}

TEST_CASE("rows that another program writes appear", "[lists]")
{
    Model model;
    const RowId id = model.organisation("A");
    REQUIRE(model.open());
    Connection other(model.file().path(), Connection::Mode::ReadWrite);
    other.run("UPDATE organisation SET name_fi = 'B' WHERE id = ?", id);
    model.feed().lookForChanges();
    CHECK(model.shown() == names({"B"}));
    REQUIRE(model.settle());
    model.feed().setSearch(QStringLiteral("b"));
    CHECK(model.shown() == names({"B"}));
}

TEST_CASE("somebody who saves does not wait for a list that is being read", "[lists]")
{
    Model model;
    model.addManyOrganisations(50000);
    model->open();
    for (int i = 0; i < 20; ++i) {
        model.organisation("Ahead of all others");
        QCoreApplication::processEvents();
    }
    REQUIRE(model.settle());
    CHECK(model->rowCount() == 50020);
    CHECK(model->index(0, 0).data() == QStringLiteral("Ahead of all others"));
}

TEST_CASE("a list that was stopped goes on when somebody types", "[lists]")
{
    Model model;
    model.organisation("Apple");
    model.organisation("Banana");
    model->open();
    model.feed().cancel();
    CHECK_FALSE(model.feed().isBusy());
    model.feed().setSearch(QStringLiteral("ban"));
    REQUIRE(model.settle());
    CHECK(model.shown() == names({"Banana"}));
}

TEST_CASE("a file that is gone is told, and the rows shown stay", "[lists]")
{
    Model model;
    model.organisation("A");
    REQUIRE(model.open());
    const QSignalSpy failed(&model.feed(), &ListFeed::failed);
    REQUIRE(QFile::rename(model.file().path(), model.path(QStringLiteral("elsewhere"))));
    model.feed().readAgain();
    REQUIRE(QTest::qWaitFor([&failed] { return failed.count() == 1; }));
    CHECK(model->rowCount() == 1);
}
