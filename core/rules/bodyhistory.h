// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/days.h"

namespace raatihuone {

class Connection;

/// A record and what people call it in the language that was asked for. Not valid: there is none.
struct Named
{
    RowId id;
    QString name;

    bool isValid() const { return id.isValid(); }
    bool operator==(const Named &) const = default;
};

struct BodyTerm
{
    RowId id;
    QString label; ///< what people call it: its name, or its years
    Days days;

    bool operator==(const BodyTerm &) const = default;
};

/// One membership as far as its term lasts.
struct Seated
{
    RowId membership;
    RowId term;
    Named person;       ///< may have no name: the sender of a file has withheld her
    QString seat;       ///< a code of seatChoices()
    RowId deputyFor;    ///< the person whose personal deputy she is; none: of all
    Named organisation; ///< whom she represents; any of these four may be none
    Named municipality;
    Named category;
    Named group;
    RowId upperCategory; ///< what the category belongs to
    Days days;           ///< within those of the term
    QDate leavesOn;      ///< the last day when the term goes on after it; else invalid

    /// Whom she represents, in one text: the organisation, else the municipality, else the stakeholder group.
    QString represents() const;
    /// She holds a seat of the body: the chair, a vice chair or a member.
    bool isMember() const;
    bool isDeputy() const;

    bool operator==(const Seated &) const = default;
};

/// Seats that a term is planned to have for a category of organisations or a stakeholder group.
struct PlannedSeats
{
    RowId term;
    Named category;
    Named group;
    int seats = 0;

    bool operator==(const PlannedSeats &) const = default;
};

/// All that the compositions of one body are made of, on whichever day: read once, then looked at without the file.
/// What is archived is not in it.
struct BodyHistory
{
    Named body;
    QString kind;                      ///< a code of the field kind
    RowId parent;                      ///< the body it belongs to; a ring that a merge has closed is open
    std::vector<Named> municipalities; ///< by name
    Named host; ///< whose body it is when it is none of ours: "our representatives" sit there
    Named secretary;
    Days days; ///< founded to ended
    std::optional<int> seats;
    std::optional<int> quorum;
    std::vector<Named> requiredGroups;
    std::vector<BodyTerm> terms; ///< by first day
    std::vector<Seated>
        memberships; ///< by first day, then by id; those without a day within their term are left out
    std::vector<PlannedSeats> plan;

    bool operator==(const BodyHistory &) const = default;
};

/// Reads one body by queries that are bounded by it; for any thread. Nothing if there is no such body.
std::optional<BodyHistory> bodyHistory(Connection &connection, const Catalogue &catalogue, const Words &words,
                                       RowId body);

/// Reads all bodies that are not archived, by name, in as many queries as one body takes; for any thread.
std::vector<BodyHistory> bodyHistories(Connection &connection, const Catalogue &catalogue,
                                       const Words &words);

} // namespace raatihuone
