// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/actions/eraseneeds.h"
#include "core/actions/eraserecord.h"
#include "core/catalogue/types/types.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace raatihuone {

namespace {

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("cli", text, nullptr, int(count));
}

QByteArray objectOf(const Catalogue &catalogue, const Erasure &erasure)
{
    JsonObject types;
    for (auto rows = erasure.rows.begin(); rows != erasure.rows.end(); ++rows)
        types.add(catalogue.type(rows.key()).name(), int(rows->size()));
    QList<QByteArray> peers;
    for (const Peer &peer : erasure.peers)
        peers += JsonObject()
                     .add(QStringLiteral("name"), peer.name)
                     .add(QStringLiteral("at"), peer.at.toString(Qt::ISODate))
                     .text();
    QJsonArray combined;
    for (const RowId row : erasure.folded)
        combined.append(row.toText());
    return JsonObject()
        .addJson(QStringLiteral("types"), types.text())
        .add(QStringLiteral("combined"), combined)
        .addJson(QStringLiteral("recipients"), jsonArray(peers))
        .add(QStringLiteral("mentions"), erasure.mentions)
        .add(QStringLiteral("left"), QJsonArray::fromStringList(erasure.left))
        .text();
}

void printLines(Session &session, const Erasure &erasure)
{
    for (auto rows = erasure.rows.begin(); rows != erasure.rows.end(); ++rows)
        if (!rows->isEmpty())
            session.print(plural(session.words(), session.catalogue().type(rows.key())) +
                          QStringLiteral(": ") + QString::number(rows->size()));
    if (!erasure.folded.isEmpty())
        session.print(counted(QT_TRANSLATE_N_NOOP("cli", "%n of them had been combined with it."),
                              erasure.folded.size()));
    for (const Peer &peer : erasure.peers)
        session.print(QCoreApplication::translate("cli", "%1 has received it (%2). Tell about the erasure.")
                          .arg(peer.name, session.words().moment(peer.at.toLocalTime().toString(
                                              QStringLiteral("yyyy-MM-ddTHH:mm")))));
    if (erasure.mentions > 0)
        session.print(
            counted(QT_TRANSLATE_N_NOOP(
                        "cli", "%n records name it in their texts. They stay as they are. Look for them."),
                    erasure.mentions));
    for (const QString &sentence : erasure.left)
        session.print(sentence);
}

void erase(Session &session)
{
    Records &records = session.toWrite();
    const RecordType &type = session.typeAt(1);
    const QString text = session.arguments().at(2);
    RowId id = RowId::fromText(text); // one that was removed has no name
    if (!id.isValid())
        id = session.record(type, type.name(), text);
    const Erasure erasure = eraseRecord(records, type, id);
    if (session.format() == Format::Json)
        session.printJson(objectOf(session.catalogue(), erasure));
    else
        printLines(session, erasure);
}

void forgetNeeds(Session &session)
{
    Records &records = session.toWrite();
    const RecordType &type = session.catalogue().type(TypeNumber::Event);
    const QStringList left =
        eraseNeeds(records, session.record(type, type.name(), session.arguments().at(1)));
    for (const QString &sentence : left)
        session.print(sentence);
}

} // namespace

std::vector<Command> eraseCommands()
{
    return {{{QStringLiteral("erase"), QStringLiteral("FILE TYPE ID"), {}}, erase},
            {{QStringLiteral("erase-needs"), QStringLiteral("FILE EVENT"), {}}, forgetNeeds}};
}

} // namespace raatihuone
