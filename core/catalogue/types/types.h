// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/recordtype.h"

namespace raatihuone {

/// Numbers of the record types. They stand in every data file and are never reused. Link types have 60 and
/// more.
namespace TypeNumber {
inline constexpr int Unit = 1, Municipality = 2, County = 3, Area = 4, Population = 5, Organisation = 6,
                     OrganisationCategory = 7, Person = 8, Affiliation = 9, Role = 10, EventSeries = 11,
                     Event = 12, StakeholderGroup = 13, Headcount = 14, Minutes = 15, Topic = 16,
                     Contribution = 17, Highlight = 18, Quote = 19, Wish = 20, Decision = 21, Action = 22,
                     Attachment = 23, Body = 24, SavedView = 25, DistinctPair = 26, Term = 27,
                     Membership = 28, Attendance = 29, SeatPlan = 30, Matter = 31, FigurePoint = 32;
} // namespace TypeNumber

// One file a type: the whole of what the program knows of it.
RecordType unitType();
RecordType municipalityType();
RecordType countyType();
RecordType areaType();
RecordType populationType();
RecordType organisationType();
RecordType organisationCategoryType();
RecordType personType();
RecordType affiliationType();
RecordType roleType();
RecordType eventSeriesType();
RecordType eventType();
RecordType stakeholderGroupType();
RecordType headcountType();
RecordType minutesType();
RecordType topicType();
RecordType contributionType();
RecordType highlightType();
RecordType quoteType();
RecordType wishType();
RecordType decisionType();
RecordType actionType();
RecordType attachmentType();
RecordType bodyType();
RecordType savedViewType();
/// Says of two records that look alike that they are not the same.
RecordType distinctPairType();
RecordType termType();
RecordType membershipType();
RecordType attendanceType();
RecordType seatPlanType();
RecordType matterType();
/// A number with its day, its source and how it was found: members of an organisation, a contact list of the past.
/// What it hangs on is one of its references; without any it is of the unit.
RecordType figurePointType();

/// SQL of who took part in events as figures take it: for each event, group and mode the `count`, from how many were
/// counted (`counted`, the largest of `times` such counts, which a merge may leave) and who is present by name
/// (`named`). @p events is a query for the ids of the events; what is archived never counts.
///
/// The sum is the smallest number of people that both sources allow: in each group the larger of the two; people whose
/// group is not known fill up what the other source holds beyond that. Unknown is null.
QString participantCounts(const QString &events);

/// The seats of a body, for memberships and for who came to a meeting.
std::vector<Choice> seatChoices();
/// How far a number holds, for head counts and key figures.
std::vector<Choice> qualifierChoices();
/// The codes of those who are members: the chair, a vice chair, a member.
QStringList memberSeats();

/// Means of participation that a council has to see to: Local Government Act 410/2015, section 22 (2), points 1 to 6;
/// the Act on Wellbeing Services Counties 611/2021, section 29, has the same.
std::vector<Choice> participationMeans();

/// All of them, in the order in which people see them.
std::vector<RecordType> shippedTypes();

} // namespace raatihuone
