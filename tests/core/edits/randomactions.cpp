// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edits/randomactions.h"

#include "core/catalogue/tables.h"
#include "core/edits/bulkwriter.h"
#include "core/records/records.h"

#include <ostream>

namespace raatihuone {

namespace {

std::vector<RowId> rowsOf(DataFile &file, const RecordType &type)
{
    Query query(file.connection(), QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(quoted(type.name())));
    std::vector<RowId> rows;
    while (query.next())
        rows.push_back(query.id(0));
    return rows;
}

RowId someRow(DataFile &file, int type, int number)
{
    const std::vector<RowId> rows = rowsOf(file, file.catalogue().type(type));
    return rows.empty() ? RowId() : rows[size_t(number) % rows.size()];
}

/// A type that a user sees, by chance.
const RecordType &someType(DataFile &file, int number)
{
    static constexpr std::array types{Made::Thing, Made::Everything, Made::Part};
    return file.catalogue().type(types[size_t(number) % types.size()]);
}

const Words &english()
{
    static const Words words(Language::English);
    return words;
}

void add(Commit &commit, int type, const Action &action)
{
    Record record(commit.file().catalogue().type(type));
    for (const Field &field : record.type().fields())
        if (!field.isDerived())
            record.set(field.name,
                       someValue(commit.file(), field, action.numbers[0] + field.number * action.numbers[1]));
    Records(commit.file(), english()).insert(commit, record);
}

void changeField(Commit &commit, const Action &action)
{
    const RecordType &type = someType(commit.file(), action.numbers[0]);
    const RowId row = someRow(commit.file(), type.number(), action.numbers[1]);
    const Field &field = type.fields()[size_t(action.numbers[2]) % type.fields().size()];
    if (!row.isValid() || field.isDerived())
        return;
    const Records records(commit.file(), english());
    const Record before = records.read(type, row);
    Record after = before;
    after.set(field.name, someValue(commit.file(), field, action.numbers[3]));
    records.update(commit, before, after);
}

void setLinks(Commit &commit, const Action &action)
{
    const RecordType &type = commit.file().catalogue().type(Made::Everything);
    const RowId row = someRow(commit.file(), type.number(), action.numbers[0]);
    if (!row.isValid())
        return;
    const Records records(commit.file(), english());
    const Record before = records.read(type, row);
    Record after = before;
    const Field &field =
        *type.field(action.numbers[1] % 2 ? QStringLiteral("things") : QStringLiteral("others"));
    after.set(field.name, someValue(commit.file(), field, action.numbers[2]));
    records.update(commit, before, after);
}

void remove(Commit &commit, const Action &action)
{
    const RecordType &type = someType(commit.file(), action.numbers[0]);
    const RowId row = someRow(commit.file(), type.number(), action.numbers[1]);
    if (row.isValid())
        Records(commit.file(), english()).remove(commit, type, row);
}

void deleteRow(Commit &commit, const Action &action)
{
    const auto &types = commit.file().catalogue().types();
    const RecordType &type = types[size_t(action.numbers[0]) % types.size()];
    const RowId row = someRow(commit.file(), type.number(), action.numbers[1]);
    if (row.isValid())
        commit.connection().run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(type.name())), row);
}

void setColumn(Commit &commit, const Action &action)
{
    const RecordType &type = someType(commit.file(), action.numbers[0]);
    const auto columns = columnsOf(type, commit.file().schema().version());
    const Field &field = *columns[size_t(action.numbers[1]) % columns.size()];
    std::vector<std::pair<RowId, Value>> values;
    for (const RowId row : rowsOf(commit.file(), type))
        if ((row.value() + action.numbers[2]) % 3 != 0)
            values.emplace_back(row,
                                someValue(commit.file(), field, action.numbers[3] + int(row.value() % 2)));
    BulkWriter(commit).setColumn(type, field, values);
}

void several(Commit &commit, const Action &action)
{
    for (int i = 0; i < 4; ++i) {
        const auto kind = Action::Kind((action.numbers[size_t(i)] / 7) % int(Action::Kind::Several));
        Action part{kind, action.numbers};
        std::rotate(part.numbers.begin(), part.numbers.begin() + i, part.numbers.end());
        change(commit, part);
    }
}

QString literal(const Value &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    return value.isNumber() ? value.toText() : sqlString(value.toText());
}

rc::Gen<Action> actions(int kinds)
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange(0, kinds), rc::gen::arbitrary<std::array<unsigned short, 4>>()),
        [](const std::pair<int, std::array<unsigned short, 4>> &chosen) {
            Action action{Action::Kind(chosen.first), {}};
            std::copy(chosen.second.begin(), chosen.second.end(), action.numbers.begin());
            return action;
        });
}

} // namespace

rc::Gen<Action> anyAction()
{
    return actions(int(Action::Kind::Reopen) + 1);
}

rc::Gen<Action> anyChange()
{
    return actions(int(Action::Kind::Several) + 1);
}

Value someValue(DataFile &file, const Field &field, int number)
{
    if (number % 4 == 0 && !field.isRequired)
        return {};
    const int choice = number / 4;
    switch (field.kind) {
    case Kind::Reference:
        return someRow(file, field.target, choice).isValid() ? Value(someRow(file, field.target, choice))
                                                             : Value();
    case Kind::References: {
        const QSet<RowId> chosen{someRow(file, field.target, choice),
                                 someRow(file, field.target, choice / 3)};
        QList<RowId> rows(chosen.begin(), chosen.end());
        std::sort(rows.begin(), rows.end());
        QStringList ids;
        for (const RowId row : rows)
            if (row.isValid())
                ids += row.toText();
        return Value::several(ids);
    }
    case Kind::Subject:
        return someRow(file, Made::Thing, choice).isValid() ? Value(someRow(file, Made::Thing, choice))
                                                            : Value();
    case Kind::Year:
    case Kind::Number:
    case Kind::Money:
        return (choice % 5) * 1000 - 1000;
    case Kind::Flag:
        return choice % 2;
    case Kind::Choice:
        return field.choices[size_t(choice) % field.choices.size()].code;
    case Kind::Date:
        return QDate(2026, 1, 1).addDays(choice % 9).toString(Qt::ISODate);
    default:
        return QStringLiteral("täxt '%1'\n\"\\n").arg(choice % 9);
    }
}

void change(Commit &commit, const Action &action)
{
    switch (action.kind) {
    case Action::Kind::AddThing:
        return add(commit, Made::Thing, action);
    case Action::Kind::AddEverything:
        return add(commit, Made::Everything, action);
    case Action::Kind::AddPart:
        return add(commit, Made::Part, action);
    case Action::Kind::ChangeField:
        return changeField(commit, action);
    case Action::Kind::SetLinks:
        return setLinks(commit, action);
    case Action::Kind::Remove:
        return remove(commit, action);
    case Action::Kind::Delete:
        return deleteRow(commit, action);
    case Action::Kind::SetColumn:
        return setColumn(commit, action);
    case Action::Kind::Several:
        return several(commit, action);
    default:
        break; // not a change of the window
    }
}

QByteArray shellStatement(DataFile &file, const Action &action)
{
    const RecordType &type = someType(file, action.numbers[0]);
    const QString table = quoted(type.name());
    const auto columns = columnsOf(type, file.schema().version());
    const Field &field = *columns[size_t(action.numbers[2]) % columns.size()];
    const QString value = literal(someValue(file, field, action.numbers[3]));
    const QString some = QStringLiteral("id %% 3 <> %1")
                             .arg(action.numbers[1] % 3)
                             .replace(QLatin1String("%%"), QLatin1String("%"));
    if (action.kind == Action::Kind::ShellUpdate)
        return QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4;")
            .arg(table, quoted(field.name), value, some)
            .toUtf8();
    if (action.kind == Action::Kind::ShellDelete)
        return QStringLiteral("DELETE FROM %1 WHERE id = %2;")
            .arg(table, someRow(file, type.number(), action.numbers[1]).toText())
            .toUtf8();
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3), (%3);")
        .arg(table, quoted(field.name), value)
        .toUtf8();
}

std::ostream &operator<<(std::ostream &stream, const Action &action)
{
    static constexpr std::array names{"AddThing", "AddEverything", "AddPart",     "ChangeField",
                                      "SetLinks", "Remove",        "Delete",      "SetColumn",
                                      "Several",  "ShellUpdate",   "ShellDelete", "ShellInsert",
                                      "Undo",     "Redo",          "Reopen"};
    stream << names.at(size_t(action.kind));
    for (const int number : action.numbers)
        stream << ' ' << number;
    return stream;
}

} // namespace raatihuone
