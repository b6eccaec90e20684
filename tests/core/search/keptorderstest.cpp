// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/keptorders.h"

#include "core/search/idsof.h"
#include "core/search/listrows.h"
#include "tests/support/testfile.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

class Orders : public TestFile
{
public:
    Orders()
    {
        for (const char *name : {"Ävra", "Zoo", "Aalto"})
            organisation(name);
    }

    RowId organisation(const char *name)
    {
        return add("organisation", {{"name_fi", QString::fromUtf8(name)}});
    }

    ListRequest request()
    {
        ListRequest request;
        request.type = &type("organisation");
        return request;
    }

    ListSource source() { return {file().connection(), catalogue(), words()}; }
    std::vector<RowId> ids(const ListRequest &request)
    {
        return KeptOrders(folder(), 1).idsOf(source(), request);
    }
    std::string titles()
    {
        return titlesOf(source(), type("organisation"), ids(request()))
            .join(QLatin1String(", "))
            .toStdString();
    }

    /// Whether all rows are read to answer @p request.
    bool readsAll(const ListRequest &request)
    {
        bool readsAll = false;
        file().connection().setObserver([&readsAll](const StatementCost &cost) {
            readsAll = readsAll || cost.sql.contains("ORDER BY t.id LIMIT");
        });
        ids(request);
        file().connection().setObserver({});
        return readsAll;
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("orders")); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    QByteArray content() const
    {
        QFile file(QDir(folder()).filePath(files().value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile file(QDir(folder()).filePath(files().value(0)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("an order that is kept is the one that was found", "[search]")
{
    Orders orders;
    const std::vector<RowId> found = idsOf(orders.source(), orders.request());
    REQUIRE(orders.ids(orders.request()) == found);
    REQUIRE(orders.files().size() == 1);
    REQUIRE(orders.ids(orders.request()) == found);

    ListRequest turned = orders.request();
    turned.isDescending = true;
    CHECK(orders.ids(turned) == std::vector<RowId>(found.rbegin(), found.rend()));
    CHECK(orders.files().size() == 2);
}

TEST_CASE("an order that is kept is really used, and holds ids only", "[search]")
{
    Orders orders;
    CHECK(orders.readsAll(orders.request()));
    const QByteArray bytes = orders.content();
    CHECK_FALSE(bytes.contains("Aalto"));
    CHECK_FALSE(orders.readsAll(orders.request()));
}

TEST_CASE("an order that is kept is brought up to date after changes, and not found anew", "[search]")
{
    Orders orders;
    CHECK(orders.titles() == "Aalto, Zoo, Ävra");
    const RowId added = orders.organisation("Bertta");
    CHECK(orders.titles() == "Aalto, Bertta, Zoo, Ävra");
    orders.set("organisation", added, {{"name_fi", QStringLiteral("Ztt")}});
    CHECK(orders.titles() == "Aalto, Zoo, Ztt, Ävra");
    orders.set("organisation", added, {{"archived", 1}});
    CHECK(orders.titles() == "Aalto, Zoo, Ävra");
    orders.set("organisation", added, {{"archived", 0}});
    orders.set("organisation", added, {{"name_fi", QStringLiteral("Zoo")}});
    const QByteArray kept = orders.content();
    CHECK(orders.ids(orders.request()) == idsOf(orders.source(), orders.request()));
    CHECK_FALSE(orders.readsAll(orders.request()));
    orders.remove("organisation", added);
    CHECK(orders.titles() == "Aalto, Zoo, Ävra");
    CHECK_FALSE(orders.readsAll(orders.request()));
    CHECK(orders.content() == kept); // a few changes are not worth writing
    CHECK(orders.files().size() == 1);
}

TEST_CASE("an order follows the names of the records by which it is sorted", "[search]")
{
    Orders orders;
    const auto person = [&](const char *family) {
        return orders.add("person", {{"family", QString::fromUtf8(family)}});
    };
    const RowId aalto = person("Aalto"), saari = person("Saari");
    for (const RowId id : {saari, aalto})
        orders.add("role", {{"person", id}, {"kind", QStringLiteral("other")}});
    ListRequest roles;
    roles.type = &orders.type("role");
    roles.sort = listColumn(*roles.type, QStringLiteral("person"));
    const std::vector<RowId> before = orders.ids(roles);
    orders.set("person", saari, {{"family", QStringLiteral("Aaltio")}});
    CHECK(orders.ids(roles) == std::vector<RowId>(before.rbegin(), before.rend()));
    CHECK_FALSE(orders.readsAll(roles));
}

TEST_CASE("an order after many changes is found anew and kept anew", "[search]")
{
    Orders orders;
    orders.ids(orders.request());
    const QByteArray kept = orders.content();
    orders.addManyOrganisations(40);
    CHECK_FALSE(orders.readsAll(orders.request()));
    CHECK(orders.content() != kept); // brought up to date and written
    orders.addManyOrganisations(400);
    CHECK(orders.readsAll(orders.request()));
    CHECK(orders.ids(orders.request()) == idsOf(orders.source(), orders.request()));
    CHECK_FALSE(orders.readsAll(orders.request()));
}

TEST_CASE("damaged or cut files of an order are as if they were not there", "[search]")
{
    Orders orders;
    const std::vector<RowId> found = orders.ids(orders.request());
    const QByteArray whole = orders.content();
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        orders.overwrite(whole.left(cut));
        REQUIRE(orders.ids(orders.request()) == found);
    }
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ 4);
        orders.overwrite(damaged);
        REQUIRE(orders.ids(orders.request()) == found);
    }
}

TEST_CASE("what somebody has narrowed is not kept", "[search]")
{
    Orders orders;
    ListRequest searched = orders.request();
    searched.search = QStringLiteral("zoo");
    CHECK(orders.ids(searched).size() == 1);
    CHECK(orders.files().isEmpty());
    CHECK(KeptOrders(orders.folder()).idsOf(orders.source(), orders.request()).size() == 3);
    CHECK(orders.files().isEmpty()); // short
}
