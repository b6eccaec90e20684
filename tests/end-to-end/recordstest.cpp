// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

QJsonObject rowOf(const Cli &cli, const QString &file, const QString &type, const QString &id)
{
    return rowWhere(cli.array({QStringLiteral("list"), file, type}), "id", id);
}

QString added(const Cli &cli, const QString &file, const QStringList &what)
{
    return cli.done(QStringList{QStringLiteral("add"), file} + what).text();
}

} // namespace

TEST_CASE("add prints the id alone, and the record has the values given and the defaults", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const Result result =
        cli.done({QStringLiteral("add"), file, QStringLiteral("organisation"),
                  QStringLiteral("name_fi=Kylätalo ry"), QStringLiteral("legal_form=Foundation"),
                  QStringLiteral("category=Asukasyhdistykset"), QStringLiteral("domicile=seinäjoki"),
                  QStringLiteral("checked_on=17.12.2020"), QStringLiteral("business_id=1120389"),
                  QStringLiteral("email=talo@example.fi"), QStringLiteral("contact_allowed=ei")});
    const QString id = result.text();
    CHECK(result.out == id.toUtf8() + '\n');
    CHECK(id.toLongLong() > (1LL << 32));
    const QJsonObject row = rowOf(cli, file, QStringLiteral("organisation"), id);
    CHECK(row[QStringLiteral("name_fi")] == QStringLiteral("Kylätalo ry"));
    CHECK(row[QStringLiteral("name_sv")].isNull());
    CHECK(row[QStringLiteral("legal_form")] == QStringLiteral("foundation"));
    CHECK(row[QStringLiteral("category")] == QStringLiteral("2102"));
    CHECK(row[QStringLiteral("domicile")] == QStringLiteral("743"));
    CHECK(row[QStringLiteral("domicile_name")] == QStringLiteral("Seinäjoki"));
    CHECK(row[QStringLiteral("checked_on")] == QStringLiteral("2020-12-17"));
    CHECK(row[QStringLiteral("business_id")] == QStringLiteral("0112038-9"));
    CHECK(row[QStringLiteral("contact_allowed")] == false);
    CHECK(row[QStringLiteral("status")] == QStringLiteral("active"));
    CHECK(sqlValue(file, QStringLiteral("SELECT typeof(id) || contact_allowed FROM organisation WHERE id=%1")
                             .arg(id)) == QStringLiteral("integer0"));
}

TEST_CASE("a choice is written by its code or by its label in any language", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const char *written = GENERATE("foundation", "Foundation", "säätiö", "Stiftelse");
    const QString id = added(cli, file,
                             {QStringLiteral("organisation"), QStringLiteral("name_fi=A"),
                              QStringLiteral("legal_form=") + QString::fromUtf8(written)});
    CHECK(rowOf(cli, file, QStringLiteral("organisation"), id)[QStringLiteral("legal_form")] ==
          QStringLiteral("foundation"));
}

TEST_CASE("an identifier that official data may hold is kept, right or not", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString id = added(cli, file,
                             {QStringLiteral("organisation"), QStringLiteral("name_sv=Byn rf"),
                              QStringLiteral("business_id=3072556-6"), QStringLiteral("postcode=6010")});
    CHECK(rowOf(cli, file, QStringLiteral("organisation"), id)[QStringLiteral("business_id")] ==
          QStringLiteral("3072556-6"));
}

TEST_CASE("set changes what is named and nothing else", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QJsonObject before =
        cli.array({QStringLiteral("list"), file, QStringLiteral("organisation")}).first().toObject();
    const QString id = before[QStringLiteral("id")].toString();
    CHECK(cli.done({QStringLiteral("set"), file, QStringLiteral("organisation"), id,
                    QStringLiteral("city=Teuva"), QStringLiteral("web=")})
              .out.isEmpty());
    QJsonObject expected = before;
    expected[QStringLiteral("city")] = QStringLiteral("Teuva");
    expected[QStringLiteral("web")] = QJsonValue::Null;
    CHECK(rowOf(cli, file, QStringLiteral("organisation"), id) == expected);
}

TEST_CASE("setting what is there already is no change", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = cli.done({QStringLiteral("dump"), file}).out;
    const QJsonObject row =
        cli.array({QStringLiteral("list"), file, QStringLiteral("organisation")}).first().toObject();
    cli.done({QStringLiteral("set"), file, QStringLiteral("organisation"),
              row[QStringLiteral("id")].toString(),
              QStringLiteral("name_fi=") + row[QStringLiteral("name_fi")].toString()});
    CHECK(cli.done({QStringLiteral("dump"), file}).out == before);
}

TEST_CASE("values are added to and taken from a field that has several", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString id =
        added(cli, file,
              {QStringLiteral("event"), QStringLiteral("title_fi=Ilta"), QStringLiteral("kind=forum"),
               QStringLiteral("start=2026-03-01"), QStringLiteral("municipalities=Teuva,010")});
    const auto change = [&](const char *assignment) {
        cli.done({QStringLiteral("set"), file, QStringLiteral("event"), id, QString::fromUtf8(assignment)});
        return rowOf(cli, file, QStringLiteral("event"), id);
    };
    CHECK(rowOf(cli, file, QStringLiteral("event"), id)[QStringLiteral("municipalities")] ==
          QJsonArray({QStringLiteral("10"), QStringLiteral("846")}));
    CHECK(change("municipalities+=Ähtäri")[QStringLiteral("municipalities_name")] ==
          QJsonArray({QStringLiteral("Alavus"), QStringLiteral("Teuva"), QStringLiteral("Ähtäri")}));
    CHECK(change("municipalities-=Alavus")[QStringLiteral("municipalities")] ==
          QJsonArray({QStringLiteral("846"), QStringLiteral("989")}));
    CHECK(change("languages+=fi")[QStringLiteral("languages")] == QJsonArray({QStringLiteral("fi")}));
    CHECK(change("languages+=Swedish")[QStringLiteral("languages")] ==
          QJsonArray({QStringLiteral("fi"), QStringLiteral("sv")}));
    CHECK(change("municipalities=")[QStringLiteral("municipalities")] == QJsonArray());
}

TEST_CASE("a record is named by its id or by a name that fits exactly one", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString id =
        added(cli, file, {QStringLiteral("organisation"), QStringLiteral("name_fi=Kylätalo ry")});
    cli.done({QStringLiteral("set"), file, QStringLiteral("organisation"), QStringLiteral("kylätalo ry"),
              QStringLiteral("city=Teuva")});
    CHECK(rowOf(cli, file, QStringLiteral("organisation"), id)[QStringLiteral("city")] ==
          QStringLiteral("Teuva"));
    added(cli, file, {QStringLiteral("organisation"), QStringLiteral("name_fi=Kylätalo ry")});
    requireRefused(cli.run({QStringLiteral("set"), file, QStringLiteral("organisation"),
                            QStringLiteral("Kylätalo ry"), QStringLiteral("city=Soini")}),
                   QStringLiteral("Kylätalo ry"));
}

TEST_CASE("a record is removed with its parts", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString event = sqlValue(file, QStringLiteral("SELECT id FROM event WHERE kind='forum'"));
    cli.done({QStringLiteral("remove"), file, QStringLiteral("event"), event});
    CHECK(sqlValue(file, QStringLiteral("SELECT count(*) FROM minutes WHERE event=%1").arg(event)) ==
          QStringLiteral("0"));
    CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
    requireRefused(cli.run({QStringLiteral("remove"), file, QStringLiteral("event"), event}), event);
}

TEST_CASE("rows that ship with the program are not removed", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    requireRefused(
        cli.run({QStringLiteral("remove"), file, QStringLiteral("municipality"), QStringLiteral("743")}),
        QString());
    requireRefused(cli.run({QStringLiteral("remove"), file, QStringLiteral("organisation_category"),
                            QStringLiteral("2001")}),
                   QString());
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a role passes to a successor on a day, and the old one stays with its dates", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString role = sqlValue(file, QStringLiteral("SELECT id FROM role WHERE kind='liaison_person' AND "
                                                       "municipality=10 AND to_date IS NULL"));
    const QJsonObject before = rowOf(cli, file, QStringLiteral("role"), role);
    const QString person =
        added(cli, file,
              {QStringLiteral("person"), QStringLiteral("given=Aino"), QStringLiteral("family=Uusitalo")});
    const QString next =
        cli.done({QStringLiteral("succeed"), file, role, QStringLiteral("--by"),
                  QStringLiteral("Aino Uusitalo"), QStringLiteral("--on"), QStringLiteral("1.3.2022")})
            .text();
    const QJsonObject after = rowOf(cli, file, QStringLiteral("role"), next);
    CHECK(after[QStringLiteral("person")] == person);
    CHECK(after[QStringLiteral("municipality")] == QStringLiteral("10"));
    CHECK(after[QStringLiteral("kind")] == QStringLiteral("liaison_person"));
    CHECK(after[QStringLiteral("from_date")] == QStringLiteral("2022-03-01"));
    CHECK(after[QStringLiteral("to_date")].isNull());
    QJsonObject ended = before;
    ended[QStringLiteral("to_date")] = QStringLiteral("2022-02-28");
    CHECK(rowOf(cli, file, QStringLiteral("role"), role) == ended);
}

TEST_CASE("a succession that cannot be is refused", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString role = sqlValue(file, QStringLiteral("SELECT id FROM role WHERE kind='liaison_person' AND "
                                                       "municipality=10 AND to_date IS NULL"));
    const QString holder = sqlValue(file, QStringLiteral("SELECT person FROM role WHERE id=%1").arg(role));
    const QString other = sqlValue(file, QStringLiteral("SELECT max(id) FROM person"));
    const QByteArray before = bytesOf(file);
    const auto refused = [&](const QString &what, const QString &by, const QString &on, const char *wanted) {
        requireRefused(cli.run({QStringLiteral("succeed"), file, what, QStringLiteral("--by"), by,
                                QStringLiteral("--on"), on}),
                       QString::fromUtf8(wanted));
    };
    refused(role, other, QStringLiteral("32.1.2022"), "--on");
    refused(role, other, QStringLiteral("1.1.1999"), "date");
    refused(role, holder, QStringLiteral("1.1.2022"), "person");
    refused(role, QStringLiteral("Olematon"), QStringLiteral("1.1.2022"), "--by");
    refused(QStringLiteral("77"), other, QStringLiteral("1.1.2022"), "role");
    CHECK(bytesOf(file) == before);
}
