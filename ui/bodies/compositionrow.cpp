// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/compositionrow.h"

#include "core/catalogue/types/types.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("bodies", text);
}

/// Turns seats and people into lines.
class RowWriter
{
public:
    RowWriter(const Composition &composition, const Records &records, bool isWritable)
        : m_composition(composition), m_records(records), m_isWritable(isWritable)
    {
    }

    std::vector<CompositionRow> write() const;

private:
    const RecordType &type() const { return m_records.file().catalogue().type(TypeNumber::Membership); }
    QString date(QDate day) const { return m_records.words().date(day.toString(Qt::ISODate)); }
    QString nameOf(const QString &seat) const;
    SeatCell seatCell(const Seat &seat) const;
    SeatCell cellOf(const Seated &seated) const;
    SeatCell vacancy(const Seat &seat) const;
    SeatCell deputyCell(const SeatedDeputy &deputy) const;
    SeatCell deputiesOf(const Seat &seat) const;
    Record draft(const Seat &seat, const QString &code) const;
    CompositionRow beside(const SeatedDeputy &deputy) const;
    CompositionRow rowOf(const Seated &other) const;

    const Composition &m_composition;
    const Records &m_records;
    bool m_isWritable;
};

QString RowWriter::nameOf(const QString &seat) const
{
    const Choice *choice = Catalogue::field(type(), QStringLiteral("seat")).choice(seat);
    return choice ? label(m_records.words(), *choice) : seat;
}

SeatCell RowWriter::seatCell(const Seat &seat) const
{
    SeatCell cell;
    cell.text = QStringLiteral("%1  %2").arg(QString::number(seat.number), nameOf(seat.code));
    cell.below = seat.category.isValid() ? seat.category.name : seat.group.name;
    return cell;
}

/// Who sits there: when she leaves matters more than whom she represents.
SeatCell RowWriter::cellOf(const Seated &seated) const
{
    SeatCell cell;
    cell.text =
        seated.person.name.isEmpty() ? say(QT_TRANSLATE_NOOP("bodies", "Name withheld")) : seated.person.name;
    cell.below = seated.represents();
    cell.isStrong = seated.isMember();
    cell.membership = seated.membership;
    cell.person = seated.person.id;
    if (seated.leavesOn.isValid()) {
        cell.below = say(QT_TRANSLATE_NOOP("bodies", "Leaves %1")).arg(date(seated.leavesOn));
        cell.status = Status::Soon;
    }
    return cell;
}

SeatCell RowWriter::vacancy(const Seat &seat) const
{
    SeatCell cell;
    cell.text = say(QT_TRANSLATE_NOOP("bodies", "Open seat"));
    if (seat.next) {
        cell.below = say(QT_TRANSLATE_NOOP("bodies", "%1 from %2"))
                         .arg(seat.next->person.name, date(seat.next->days.from));
        cell.status = Status::InOrder;
        cell.membership = seat.next->membership;
        cell.person = seat.next->person.id;
        return cell;
    }
    cell.status = Status::Missing;
    cell.below = seat.previous ? say(QT_TRANSLATE_NOOP("bodies", "%1 left %2"))
                                     .arg(seat.previous->person.name, date(seat.previous->days.to))
                               : say(QT_TRANSLATE_NOOP("bodies", "Nobody yet"));
    if (m_isWritable)
        cell.toFill = draft(seat, seat.code);
    return cell;
}

SeatCell RowWriter::deputyCell(const SeatedDeputy &deputy) const
{
    SeatCell cell = cellOf(deputy.seated);
    if (deputy.rise) {
        cell.below = say(QT_TRANSLATE_NOOP("bodies", "Member from %1")).arg(date(deputy.rise->days.from));
        cell.status = Status::InOrder;
    }
    return cell;
}

/// Several deputies of one seat share its cell; what is done concerns the first.
SeatCell RowWriter::deputiesOf(const Seat &seat) const
{
    SeatCell cell;
    if (!seat.deputies.empty()) {
        cell = deputyCell(seat.deputies.front());
        for (size_t i = 1; i < seat.deputies.size(); ++i)
            cell.text += QStringLiteral(", ") + seat.deputies[i].seated.person.name;
        return cell;
    }
    if (!seat.lacksDeputy)
        return cell;
    cell.text = say(QT_TRANSLATE_NOOP("bodies", "No deputy"));
    cell.status = Status::Missing;
    cell.below = seat.lastDeputy ? say(QT_TRANSLATE_NOOP("bodies", "%1 until %2"))
                                       .arg(seat.lastDeputy->person.name, date(seat.lastDeputy->days.to))
                                 : say(QT_TRANSLATE_NOOP("bodies", "Nobody yet"));
    if (m_isWritable)
        cell.toFill = draft(seat, QStringLiteral("deputy"));
    return cell;
}

/// A membership for this seat from the day in sight on, without the person.
Record RowWriter::draft(const Seat &seat, const QString &code) const
{
    const std::optional<Seated> &known = seat.holder ? seat.holder : seat.previous;
    const auto idOrNothing = [](RowId id) { return id.isValid() ? Value(id) : Value(); };
    Record record(type());
    record.set(QStringLiteral("term"), seat.term);
    record.set(QStringLiteral("seat"), code);
    record.set(QStringLiteral("represents_category"), idOrNothing(seat.category.id));
    record.set(QStringLiteral("represents_group"), idOrNothing(seat.group.id));
    if (known)
        record.set(QStringLiteral("represents_organisation"), idOrNothing(known->organisation.id));
    if (code == QLatin1String("deputy") && seat.holder)
        record.set(QStringLiteral("deputy_for"), seat.holder->person.id);
    for (const BodyTerm &term : m_composition.terms)
        if (term.id == seat.term && term.days.from < m_composition.day)
            record.set(QStringLiteral("from_date"), m_composition.day.toString(Qt::ISODate));
    return record;
}

CompositionRow RowWriter::beside(const SeatedDeputy &deputy) const
{
    CompositionRow row;
    row.seat.text = nameOf(deputy.seated.seat);
    row.seat.below = say(QT_TRANSLATE_NOOP("bodies", "For all members"));
    row.deputy = deputyCell(deputy);
    return row;
}

CompositionRow RowWriter::rowOf(const Seated &other) const
{
    CompositionRow row;
    row.seat.text = nameOf(other.seat);
    row.member = cellOf(other);
    return row;
}

std::vector<CompositionRow> RowWriter::write() const
{
    std::vector<CompositionRow> rows;
    for (const Seat &seat : m_composition.seats)
        rows.push_back(
            {seatCell(seat), seat.holder ? cellOf(*seat.holder) : vacancy(seat), deputiesOf(seat)});
    for (const SeatedDeputy &deputy : m_composition.pooledDeputies)
        rows.push_back(beside(deputy));
    for (const Seated &other : m_composition.others)
        rows.push_back(rowOf(other));
    return rows;
}

} // namespace

std::vector<CompositionRow> rowsOf(const Composition &composition, const Records &records, bool isWritable)
{
    return RowWriter(composition, records, isWritable).write();
}

} // namespace raatihuone
