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

QString DutyTable::subjectOf(const Duty &duty) const
{
    return !duty.subject.isValid() ? QString() : m_out.nameOf(m_out.type(duty.subjectType), duty.subject);
}

QString DutyTable::concerned(const Duty &duty) const
{
    QStringList names;
    if (duty.municipality.isValid())
        names += m_out.titleOf(TypeNumber::Municipality, duty.municipality);
    names += subjectOf(duty);
    names.removeAll(QString());
    names.removeDuplicates();
    return names.isEmpty() ? m_out.say(QT_TRANSLATE_NOOP("report", "The unit as a whole"))
                           : names.join(QStringLiteral(": "));
}

} // namespace raatihuone
