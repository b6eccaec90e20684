// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/coverage.h"

#include "core/base/words.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/types/types.h"
#include "core/file/connection.h"

#include <QtCore/QHash>
#include <algorithm>

namespace raatihuone {

namespace {

QHash<RowId, QString> municipalityNames(Connection &connection, Language language)
{
    const bool isSwedish = language == Language::Swedish;
    Query query(connection, isSwedish ? "SELECT id, coalesce(name_sv, name_fi) FROM municipality"
                                      : "SELECT id, coalesce(name_fi, name_sv) FROM municipality");
    QHash<RowId, QString> names;
    while (query.next())
        names.insert(query.id(0), query.text(1));
    return names;
}

} // namespace

bool needsAct(DutyState state)
{
    return state != DutyState::Met && state != DutyState::Unknown;
}

bool Coverage::Row::needsAct() const
{
    return std::any_of(cells.begin(), cells.end(),
                       [](const Duty &duty) { return raatihuone::needsAct(duty.state); });
}

int Coverage::covered(size_t i) const
{
    return int(std::count_if(rows.begin(), rows.end(), [i](const Row &row) {
        const Duty &duty = row.cells[i];
        const bool goesOn = duty.state == DutyState::Due && duty.subjectType != 0 && duty.subject.isValid();
        return duty.state == DutyState::Met || goesOn;
    }));
}

Coverage coverageOf(const std::vector<Duty> &duties, Connection &connection, const Words &words,
                    const DutyRequest &request)
{
    Coverage coverage;
    coverage.day = request.day;
    QHash<QString, size_t> columns;
    for (const DutyRule &rule : dutyRules(words.language()))
        if (rule.isShown && rule.holdsOn(request.day)) {
            columns.insert(rule.key, coverage.columns.size());
            coverage.columns.push_back(rule);
        }
    const QHash<RowId, QString> names = municipalityNames(connection, words.language());
    QHash<RowId, size_t> places;
    for (const RowId id : request.municipalities) {
        places.insert(id, coverage.rows.size());
        coverage.rows.push_back({id, names.value(id), std::vector<Duty>(size_t(columns.size()))});
    }
    for (const Duty &duty : duties)
        if (columns.contains(duty.key) && places.contains(duty.municipality))
            coverage.rows[places.value(duty.municipality)].cells[columns.value(duty.key)] = duty;
    return coverage;
}

/// The keys of what one record fulfils are the codes of its kind.
Record draftFor(const Duty &duty, const Catalogue &catalogue, QDate day)
{
    const RecordType &type = catalogue.type(duty.subjectType);
    Record record(type);
    for (const Field &field : type.fields()) {
        if (field.target == TypeNumber::Municipality)
            record.set(field.name, field.kind == Kind::Reference
                                       ? Value(duty.municipality)
                                       : Value::several({duty.municipality.toText()}));
        if (field.choice(duty.key))
            record.set(field.name,
                       field.kind == Kind::Choices ? Value::several({duty.key}) : Value(duty.key));
        if (type.tenure() && field.name == type.tenure()->from)
            record.set(field.name, day.toString(Qt::ISODate));
    }
    return record;
}

} // namespace raatihuone
