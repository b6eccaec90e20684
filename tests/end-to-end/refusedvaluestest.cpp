// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

struct Refusal
{
    const char *type;
    QStringList assignments;
    const char *named; ///< what the line must name
};

QStringList given(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

const std::vector<Refusal> &refusals()
{
    static const std::vector<Refusal> all{
        {"organisation", given({"colour=red"}), "colour"},
        {"organisation", given({"city=Teuva"}), "name_fi"},
        {"organisation", given({"name_fi="}), "name_fi"},
        {"organisation", given({"name_fi=A", "checked_on=31.2.2021"}), "checked_on"},
        {"organisation", given({"name_fi=A", "checked_on=2021-13-01"}), "checked_on"},
        {"organisation", given({"name_fi=A", "checked_on=yesterday"}), "checked_on"},
        {"organisation", given({"name_fi=A", "domicile=Atlantis"}), "domicile"},
        {"organisation", given({"name_fi=A", "domicile=999"}), "domicile"},
        {"organisation", given({"name_fi=A", "operates_in=Teuva,Atlantis"}), "operates_in"},
        {"organisation", given({"name_fi=A", "status=sleepy"}), "status"},
        {"organisation", given({"name_fi=A", "target_groups=young,martians"}), "target_groups"},
        {"organisation", given({"name_fi=A", "contact_allowed=perhaps"}), "contact_allowed"},
        {"organisation", given({"name_fi=A", "parent=Olematon ry"}), "parent"},
        {"organisation", given({"name_fi=A", "email=info(at)example.fi"}), "email"},
        {"organisation", given({"name_fi=A", "name_fi+=B"}), "name_fi"},
        {"organisation", given({"name_fi=A", "note=tunnus 131052-308T kirjattu"}), "note"},
        {"organisation", given({"name_fi=131052A308T"}), "name_fi"},
        {"organisation", given({"name_fi=A", "aliases=010594Y9032"}), "aliases"},
        {"person", given({"given=Aino"}), "family"},
        {"person", given({"family=Laine", "phone=131052+308T"}), "phone"},
        {"person", given({"family=Laine", "basis=curiosity"}), "basis"},
        {"event", given({"title_fi=A", "kind=forum"}), "start"},
        {"event", given({"title_fi=A", "start=2026-01-01"}), "kind"},
        {"event", given({"kind=forum", "start=2026-01-01"}), "title_fi"},
        {"event", given({"title_fi=A", "kind=forum", "start=2026-01-02", "end=2026-01-01"}), "end"},
        {"event", given({"title_fi=A", "kind=forum", "start=2026-01-01 25.00"}), "start"},
        {"event", given({"title_fi=A", "kind=forum", "start=2026-01-01", "invited=many"}), "invited"},
        {"event", given({"title_fi=A", "kind=forum", "start=2026-01-01", "invited=-1"}), "invited"},
        {"event", given({"title_fi=A", "kind=forum", "start=2026-01-01", "participants=5"}), "participants"},
        {"role", given({"kind=liaison_person", "from_date=2020-01-01"}), "person"},
        {"role", given({"person=Hannele Ojala", "from_date=2020-01-01"}), "kind"},
        {"role", given({"person=Hannele Ojala", "kind=liaison_person"}), "from_date"},
        {"role",
         given({"person=Hannele Ojala", "kind=liaison_person", "from_date=2020-02-01", "to_date=2020-01-31"}),
         "to_date"},
        {"body", given({"kind=client_panel"}), "name_fi"},
        {"body", given({"name_fi=Raati"}), "kind"},
        {"topic", given({"question=1"}), "heading_fi"},
        {"contribution", given({"text=Ajatus"}), "topic"},
        {"municipality", given({"name_fi=Uusi"}), "name_fi"},
        {"attachment", given({"name=Liite", "subject=999999"}), "subject"},
        {"nothing", given({"a=b"}), "nothing"},
    };
    return all;
}

} // namespace

TEST_CASE("add refuses what the fields cannot hold, names the field, and writes nothing", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    for (const Refusal &refusal : refusals()) {
        const QString type = QLatin1String(refusal.type);
        INFO(refusal.type << " " << refusal.assignments.join(QLatin1Char(' ')).toStdString());
        requireRefused(cli.run(QStringList{QStringLiteral("add"), file, type} + refusal.assignments),
                       QString::fromUtf8(refusal.named));
        CHECK(bytesOf(file) == before);
    }
}

TEST_CASE("set refuses the same, names the field, and writes nothing", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    const auto refused = [&](const char *type, std::initializer_list<const char *> assignments,
                             const char *named) {
        const QString id = sqlValue(file, QStringLiteral("SELECT min(id) FROM ") + QLatin1String(type));
        requireRefused(
            cli.run(QStringList{QStringLiteral("set"), file, QLatin1String(type), id} + given(assignments)),
            QString::fromUtf8(named));
        CHECK(bytesOf(file) == before);
    };
    refused("organisation", {"name_fi="}, "name_fi");
    refused("organisation", {"city=Teuva", "colour=red"}, "colour");
    refused("organisation", {"city=Teuva", "status=sleepy"}, "status");
    refused("organisation", {"note=131052-308T"}, "note");
    refused("event", {"end=1.1.2000"}, "end");
    refused("event", {"kind="}, "kind");
    refused("event", {"start+=2020-01-01"}, "start");
    refused("role", {"person="}, "person");
    refused("municipality", {"code=001"}, "code");
    refused("municipality", {"county=1001"}, "county");
}

TEST_CASE("a record that is not there cannot be changed", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    requireRefused(cli.run({QStringLiteral("set"), file, QStringLiteral("person"), QStringLiteral("77"),
                            QStringLiteral("family=A")}),
                   QStringLiteral("77"));
    requireRefused(
        cli.run({QStringLiteral("remove"), file, QStringLiteral("person"), QStringLiteral("Olematon")}),
        QStringLiteral("Olematon"));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("minutes with a personal identity code are refused whole", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    const QString text = cli.path(QStringLiteral("muistio.txt"));
    writeBytes(text, "Miten menee?\n\n- Hyvin\n- Tunnus on 131052-308T\n");
    const QString event = sqlValue(file, QStringLiteral("SELECT min(id) FROM event"));
    const Result result = cli.run({QStringLiteral("import-minutes"), file, event, text});
    requireRefused(result, QStringLiteral("text"));
    CHECK_FALSE(result.error.contains("131052"));
    CHECK(bytesOf(file) == before);
}
