// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/actions/editrecord.h"
#include "core/actions/foldrecords.h"
#include "core/rules/brokenrules.h"
#include "core/sharing/conflicts.h"
#include "core/sharing/duplicates.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

constexpr QLatin1Char pairSign('='); // between the ids of a duplicate

QString say(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString kindOf(const Conflict &conflict)
{
    switch (conflict.kind) {
    case Conflict::Kind::Field:
        return QStringLiteral("field");
    case Conflict::Kind::Deletion:
        return QStringLiteral("deletion");
    case Conflict::Kind::Parent:
        return QStringLiteral("parent");
    }
    return {};
}

/// One of the things that a conflict says, as it is printed.
struct Said
{
    QJsonValue value;
    QString shown;
    QString author{};
    QString at{};
    QString file{};
};

/// A conflict of any kind, as it is printed.
struct Line
{
    QString id;
    QString kind;
    const RecordType *type;
    RowId record;
    const Field *field;
    std::vector<Said> values;
};

QByteArray objectOf(const Said &said, int number)
{
    const auto orNull = [](const QString &text) {
        return text.isNull() ? QJsonValue::Null : QJsonValue(text);
    };
    return JsonObject()
        .add(QStringLiteral("n"), number)
        .add(QStringLiteral("value"), said.value)
        .add(QStringLiteral("author"), orNull(said.author))
        .add(QStringLiteral("at"), orNull(said.at))
        .add(QStringLiteral("file"), said.file.isEmpty() ? QJsonValue::Null : QJsonValue(said.file))
        .text();
}

QByteArray objectOf(const Line &line)
{
    QList<QByteArray> values;
    for (const Said &said : line.values)
        values.push_back(objectOf(said, int(values.size()) + 1));
    return JsonObject()
        .add(QStringLiteral("conflict"), line.id)
        .add(QStringLiteral("kind"), line.kind)
        .add(QStringLiteral("type"), line.type->name())
        .add(QStringLiteral("record"), line.record.toText())
        .add(QStringLiteral("field"), line.field ? QJsonValue(line.field->name) : QJsonValue::Null)
        .addJson(QStringLiteral("values"), jsonArray(values))
        .add(QStringLiteral("shown"), 1)
        .text();
}

/// A line for each value.
QList<QStringList> rowsOf(const Records &records, const Line &line)
{
    QList<QStringList> rows;
    for (const Said &said : line.values)
        rows += {line.id,
                 singular(records.words(), *line.type),
                 records.title(*line.type, line.record),
                 line.field ? label(records.words(), *line.field) : QString(),
                 QString::number(rows.size() + 1),
                 said.shown,
                 said.author,
                 said.at,
                 said.file};
    return rows;
}

Said saidOf(const Records &records, const Conflict &conflict, const ConflictValue &value)
{
    Said said{{}, {}, value.author, value.at.toString(Qt::ISODate), value.file};
    if (conflict.field) {
        said.value = jsonValue(*conflict.field, value.value);
        said.shown = value.value.isNull() ? QString(QChar(0x2014)) : textOf(records, conflict, value);
    } else {
        const bool isKept = value.value == Value(1);
        said.value = isKept ? QStringLiteral("kept") : QStringLiteral("removed");
        said.shown =
            isKept ? say(QT_TRANSLATE_NOOP("cli", "kept")) : say(QT_TRANSLATE_NOOP("cli", "removed"));
    }
    return said;
}

Line lineOf(const Records &records, const Conflict &conflict)
{
    Line line{conflict.id(), kindOf(conflict), conflict.type, conflict.record, conflict.field, {}};
    for (const ConflictValue &value : conflict.values)
        line.values.push_back(saidOf(records, conflict, value));
    return line;
}

Line lineOf(const Records &records, const BrokenRule &rule)
{
    const Value value = records.read(*rule.type, rule.record).value(rule.field->name);
    return {rule.id(),
            QStringLiteral("problem"),
            rule.type,
            rule.record,
            rule.field,
            {{jsonValue(*rule.field, value),
              records.shown(*rule.type, *rule.field, value) + QStringLiteral(": ") + rule.message}}};
}

Line lineOf(const Records &records, const Duplicate &duplicate)
{
    Line line{duplicate.first.toText() + pairSign + duplicate.second.toText(),
              QStringLiteral("duplicate"),
              duplicate.type,
              duplicate.first,
              nullptr,
              {}};
    for (const RowId id : {duplicate.first, duplicate.second})
        line.values.push_back({id.toText(), records.title(*duplicate.type, id)});
    return line;
}

std::vector<Line> allLines(const Records &records)
{
    std::vector<Line> lines;
    for (const Conflict &conflict : conflictsOf(records.file()))
        lines.push_back(lineOf(records, conflict));
    for (const BrokenRule &rule : brokenRules(records))
        lines.push_back(lineOf(records, rule));
    for (const Duplicate &duplicate : duplicatesOf(records.file().connection(), records.file().catalogue()))
        lines.push_back(lineOf(records, duplicate));
    return lines;
}

void listConflicts(Session &session)
{
    const Records &records = session.toRead();
    QList<QByteArray> objects;
    QList<QStringList> rows;
    for (const Line &line : allLines(records))
        session.format() == Format::Json ? objects.push_back(objectOf(line))
                                         : rows.append(rowsOf(records, line));
    session.format() == Format::Json ? session.printJson(jsonArray(objects)) : session.printTable(rows);
}

/// What --keep or --value says.
struct Answer
{
    std::optional<size_t> keep; ///< from 0
    QString value;
};

Answer answerIn(const Arguments &arguments)
{
    const auto keep = QStringLiteral("keep"), other = QStringLiteral("value");
    if (arguments.has(keep) == arguments.has(other))
        throw UsageError(say(QT_TRANSLATE_NOOP("cli", "give either --keep or --value")));
    if (arguments.has(keep))
        return {size_t(arguments.value(keep).toUInt()) - 1, {}};
    return {std::nullopt, arguments.value(other)};
}

/// Keeping one of the two folds them and takes from that one what differs; "distinct" says that they are two.
void settleDuplicate(Records &records, const QStringList &ids, const Answer &answer)
{
    const RowId one = RowId::fromText(ids.first()), other = RowId::fromText(ids.last());
    if (!answer.keep && answer.value == QLatin1String("distinct")) {
        sayDistinct(records, one, other);
        return;
    }
    if (!answer.keep || *answer.keep > 1)
        throw Failure(
            Failure::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("cli", "Of two records that are the same keep 1 or 2; if they are "
                                         "not, give the value \"distinct\".")));
    FoldChoices choices;
    const QStringList differing = offerFold(records, one, other).differing;
    for (const QString &field : differing)
        choices.insert(field, *answer.keep == 0 ? one : other);
    expectDone(foldRecords(records, one, other, choices));
}

void settleProblem(Records &records, const BrokenRule &rule, const Answer &answer)
{
    if (answer.keep)
        throw Failure(
            Failure::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("cli", "The value breaks a rule and cannot be kept. Give another.")));
    const Record before = records.read(*rule.type, rule.record);
    Record after = before;
    after.set(rule.field->name, valueOf(records, *rule.field, answer.value));
    expectDone(changeRecord(records, before, after));
}

void settleValues(Records &records, const Conflict &conflict, const Answer &answer)
{
    if (answer.keep)
        settle(records, conflict, *answer.keep);
    else if (conflict.field)
        settle(records, conflict, valueOf(records, *conflict.field, answer.value));
    else
        settle(records, conflict, Value(answer.value));
}

void settleConflict(Session &session)
{
    const Answer answer = answerIn(session.arguments());
    Records &records = session.toWrite();
    const QString id = session.arguments().at(1);
    if (id.contains(pairSign))
        settleDuplicate(records, id.split(pairSign), answer);
    else if (id.endsWith(QLatin1String(".rule")))
        settleProblem(records, brokenRuleNamed(records, id), answer);
    else
        settleValues(records, conflictNamed(records.file(), id), answer);
}

RowId idAt(const Session &session, int i)
{
    const QString text = session.arguments().at(i);
    const RowId id = RowId::fromText(text);
    if (!id.isValid())
        throw Failure(Failure::Kind::BadInput, say(QT_TRANSLATE_NOOP("cli", "%1 is not an id.")).arg(text));
    return id;
}

void fold(Session &session)
{
    Records &records = session.toWrite();
    const Outcome outcome = foldRecords(records, idAt(session, 1), idAt(session, 2));
    expectDone(outcome);
    session.print(outcome.id.toText());
}

void distinct(Session &session)
{
    sayDistinct(session.toWrite(), idAt(session, 1), idAt(session, 2));
}

} // namespace

std::vector<Command> conflictCommands()
{
    return {
        {{QStringLiteral("conflicts"), QStringLiteral("FILE"), {}}, listConflicts},
        {{QStringLiteral("settle"), QStringLiteral("FILE CONFLICT"), {QStringLiteral("!keep=N value=TEXT")}},
         settleConflict},
        {{QStringLiteral("fold"), QStringLiteral("FILE ID ID"), {}}, fold},
        {{QStringLiteral("distinct"), QStringLiteral("FILE ID ID"), {}}, distinct},
    };
}

} // namespace raatihuone
