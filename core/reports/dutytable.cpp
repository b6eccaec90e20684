// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/dutytable.h"

#include "core/catalogue/types/types.h"

#include <algorithm>

namespace raatihuone {

DutyTable::DutyTable(const Composer &out, const DutyRequest &request)
    : m_out(out),
      m_rules(dutyRules(out.words().language())),
      m_duties(duties(out.connection(), out.words(), request))
{
    std::erase_if(m_rules, [&request](const DutyRule &rule) { return !rule.holdsOn(request.day); });
}

std::vector<const Duty *> DutyTable::of(const DutyRule &rule, const std::function<bool(DutyState)> &fits,
                                        RowId municipality) const
{
    std::vector<const Duty *> found;
    for (const Duty &duty : m_duties)
        if (duty.key == rule.key && fits(duty.state) &&
            (!municipality.isValid() || duty.municipality == municipality))
            found.push_back(&duty);
    return found;
}

Worded DutyTable::subjectOf(const Duty &duty) const
{
    return !duty.subject.isValid() ? Worded() : m_out.nameOf(m_out.type(duty.subjectType), duty.subject);
}

Worded DutyTable::concerned(const Duty &duty) const
{
    const Worded place =
        duty.municipality.isValid() ? m_out.titleOf(TypeNumber::Municipality, duty.municipality) : Worded();
    const Worded subject = subjectOf(duty);
    if (place.isEmpty() && subject.isEmpty())
        return {m_out.say(QT_TRANSLATE_NOOP("report", "The unit as a whole"))};
    return place.text == subject.text ? place : joined({place, subject}, QStringLiteral(": "));
}

} // namespace raatihuone
