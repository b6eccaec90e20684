// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/recordtype.h"

#include <algorithm>
#include <utility>

namespace raatihuone {

RecordType::RecordType(int number, const QString &name, const char *singular, const char *plural)
    : m_number(number), m_name(name), m_singular(singular), m_plural(plural)
{
}

const Field *RecordType::field(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&name](const Field &field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

const Field *RecordType::field(int number) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [number](const Field &field) { return field.number == number; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool RecordType::canBeAdded() const
{
    return !m_isReferenceData || std::none_of(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return field.isReadOnly && !field.isDerived();
    });
}

bool RecordType::isPart() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.isPart; });
}

bool RecordType::isTitle(const Field &field) const
{
    return m_titleFields.contains(field.name) ||
           (!field.languageOf.isEmpty() && m_titleFields.contains(field.languageOf));
}

bool RecordType::isAboutPerson() const
{
    const auto isPlain = [this](const Field &field) { return !isTitle(field) || field.isPersonal; };
    return !m_isLink && !m_titleFields.isEmpty() && std::all_of(m_fields.begin(), m_fields.end(), isPlain);
}

RecordType &RecordType::titled(const QStringList &fields)
{
    m_titleFields = fields;
    return *this;
}

RecordType &RecordType::sortedBy(const QStringList &fields)
{
    m_sortFields = fields;
    return *this;
}

RecordType &RecordType::referenceData()
{
    m_isReferenceData = true;
    return *this;
}

RecordType &RecordType::link()
{
    m_isLink = true;
    return *this;
}

RecordType &RecordType::keptByProgram()
{
    m_isKeptByProgram = true;
    return *this;
}

RecordType &RecordType::scope()
{
    m_isScope = true;
    return *this;
}

RecordType &RecordType::countingPeople()
{
    m_countsPeople = true;
    return *this;
}

RecordType &RecordType::section(const char *heading)
{
    m_section = heading;
    return *this;
}

RecordType &RecordType::span(const QString &from, const QString &to)
{
    m_spans.push_back({from, to});
    return *this;
}

RecordType &RecordType::tenure(const Tenure &tenure)
{
    m_tenure = tenure;
    return span(tenure.from, tenure.to);
}

RecordType &RecordType::excludes(const Exclusion &exclusion)
{
    m_exclusions.push_back(exclusion);
    return *this;
}

RecordType &RecordType::needs(const Counterpart &counterpart)
{
    m_counterparts.push_back(counterpart);
    return *this;
}

RecordType &RecordType::within(const Within &within)
{
    m_withins.push_back(within);
    return *this;
}

RecordType &RecordType::fromVersion(int version)
{
    if (m_fields.empty())
        m_since = version;
    m_fieldsSince = version;
    return *this;
}

RecordType &RecordType::add(int number, const QString &name, Kind kind, const char *label)
{
    Field field;
    field.number = number;
    field.name = name;
    field.kind = kind;
    field.label = label;
    field.section = m_section;
    field.since = m_fieldsSince;
    m_fields.push_back(std::move(field));
    m_lastCount = 1;
    return *this;
}

RecordType &RecordType::inLanguages(int number, const QString &name, const char *label,
                                    const QStringList &codes, Kind kind)
{
    for (const QString &code : codes) {
        add(number++, name + QLatin1Char('_') + code, kind, label);
        last().languageOf = name;
    }
    m_lastCount = codes.size();
    return *this;
}

RecordType &RecordType::choice(int number, const QString &name, const char *label,
                               std::vector<Choice> choices)
{
    add(number, name, Kind::Choice, label);
    last().choices = std::move(choices);
    return *this;
}

RecordType &RecordType::choices(int number, const QString &name, const char *label,
                                std::vector<Choice> choices)
{
    add(number, name, Kind::Choices, label);
    last().choices = std::move(choices);
    return *this;
}

RecordType &RecordType::reference(int number, const QString &name, const char *label, int target)
{
    add(number, name, Kind::Reference, label);
    last().target = target;
    last().isIndexed = true;
    return *this;
}

RecordType &RecordType::references(int number, const QString &name, const char *label, int target, int link)
{
    add(number, name, Kind::References, label);
    last().target = target;
    last().link = link;
    return *this;
}

RecordType &RecordType::derived(int number, const QString &name, Kind kind, const char *label,
                                const QString &sql)
{
    add(number, name, kind, label);
    last().derived = sql;
    last().isReadOnly = true;
    return *this;
}

RecordType &RecordType::changeLast(const std::function<void(Field &)> &change)
{
    std::for_each(m_fields.end() - m_lastCount, m_fields.end(), change);
    return *this;
}

RecordType &RecordType::required()
{
    return changeLast([](Field &field) { field.isRequired = true; });
}

RecordType &RecordType::personal()
{
    return changeLast([](Field &field) { field.isPersonal = true; });
}

RecordType &RecordType::special()
{
    return changeLast([](Field &field) { field.isSpecial = true; });
}

RecordType &RecordType::expected()
{
    return changeLast([](Field &field) { field.isExpected = true; });
}

RecordType &RecordType::searchable()
{
    return changeLast([](Field &field) { field.isSearchable = true; });
}

RecordType &RecordType::listed()
{
    last().isListed = true;
    if (m_lastCount > 1) // of a text in several languages the list shows one column
        (m_fields.end() - m_lastCount)->isListed = std::exchange(last().isListed, false);
    return *this;
}

RecordType &RecordType::readOnly()
{
    return changeLast([](Field &field) { field.isReadOnly = true; });
}

RecordType &RecordType::part()
{
    return changeLast([](Field &field) { field.isPart = true; });
}

RecordType &RecordType::hidesFromOthers()
{
    return changeLast([](Field &field) { field.hidesFromOthers = true; });
}

RecordType &RecordType::indexed()
{
    return changeLast([](Field &field) { field.isIndexed = true; });
}

RecordType &RecordType::tellsApart()
{
    return changeLast([](Field &field) { field.tellsApart = true; });
}

RecordType &RecordType::byDefault(const Value &value)
{
    return changeLast([&value](Field &field) { field.defaultValue = value; });
}

} // namespace raatihuone
