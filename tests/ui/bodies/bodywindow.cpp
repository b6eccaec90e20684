// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bodies/bodywindow.h"

#include "core/actions/editrecord.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/sidebar.h"
#include "ui/style/sidebarmodel.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <catch2/catch.hpp>

namespace raatihuone {

namespace {

constexpr int longest = 60000; // milliseconds

Value text(const char *value)
{
    return QString::fromUtf8(value);
}

} // namespace

BodyWindow::BodyWindow(Language language) : OpenedWindow(language)
{
    council = add(
        "body",
        {{"name_fi", text("Aluejärjestöneuvosto")}, {"kind", text("organisation_council")}, {"seats", 4}});
    oldTerm =
        add("term", {{"body", council}, {"from_date", text("2020-01-01")}, {"to_date", text("2021-12-31")}});
    term =
        add("term", {{"body", council}, {"from_date", text("2022-01-01")}, {"to_date", text("2023-12-31")}});
    const RowId association = add("organisation", {{"name_fi", text("Kylät ry")}});
    const RowId aho = addPerson("Aho"), koski = addPerson("Koski");
    chair = seat(aho, "chair", {{"represents_organisation", association}});
    chairDeputy = seat(addPerson("Niemi"), "deputy", {{"deputy_for", aho}});
    member = seat(koski, "member");
    memberDeputy = seat(addPerson("Salo"), "deputy", {{"deputy_for", koski}});
    left = seat(addPerson("Laine"), "member",
                {{"to_date", text("2022-02-15")}, {"represents_organisation", association}});
}

RowId BodyWindow::add(const char *typeName, const FieldValues &values)
{
    Record record(type(typeName));
    for (const auto &[field, value] : values)
        record.set(QLatin1String(field), value);
    const Outcome outcome = addRecord(records(), record);
    REQUIRE(outcome.isWritten);
    return outcome.id;
}

RowId BodyWindow::addPerson(const char *family)
{
    return add("person", {{"given", text("Eino")}, {"family", text(family)}});
}

RowId BodyWindow::seat(RowId person, const char *seat, const FieldValues &more)
{
    FieldValues values{{"term", term}, {"person", person}, {"seat", text(seat)}};
    values.insert(values.end(), more.begin(), more.end());
    return add("membership", values);
}

RowId BodyWindow::personCalled(const char *family)
{
    return first(
        qPrintable(QStringLiteral("SELECT id FROM person WHERE family = '%1'").arg(QLatin1String(family))));
}

qint64 BodyWindow::count(const char *typeName)
{
    return file()
        .connection()
        .value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(typeName)))
        ->toNumber();
}

void BodyWindow::goToCouncil()
{
    auto *sideBar = window->findChild<SideBar *>();
    const auto *places = qobject_cast<SideBarModel *>(sideBar->list()->model());
    click(sideBar->list(), places->index(places->rowOf(QStringLiteral("bodies"))));
    RecordList &list = workspace().recordsPage()->list();
    REQUIRE(QTest::qWaitFor([&] { return list.model().rowOf(council) >= 0; }, longest));
    click(&list.table(), list.model().index(list.model().rowOf(council), 0));
    REQUIRE(QTest::qWaitFor([this] { return workspace().form() && workspace().form()->id() == council; }));
}

BodyView &BodyWindow::view()
{
    auto *view = qobject_cast<BodyView *>(workspace().form()->view());
    REQUIRE(view);
    return *view;
}

QString BodyWindow::textAt(int row, int column)
{
    const QModelIndex index = table().model()->index(row, column);
    const QString below = index.data(CellSecondLineRole).toString();
    return below.isEmpty() ? index.data().toString()
                           : QStringLiteral("%1 | %2").arg(index.data().toString(), below);
}

QPoint BodyWindow::centreOf(int row, int column)
{
    return table().visualRect(table().model()->index(row, column)).center();
}

} // namespace raatihuone
