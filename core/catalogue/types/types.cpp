// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

namespace raatihuone {

std::vector<RecordType> shippedTypes()
{
    return {organisationType(),
            personType(),
            affiliationType(),
            roleType(),
            bodyType(),
            termType(),
            membershipType(),
            seatPlanType(),
            matterType(),
            eventSeriesType(),
            eventType(),
            headcountType(),
            attendanceType(),
            minutesType(),
            topicType(),
            contributionType(),
            highlightType(),
            quoteType(),
            wishType(),
            decisionType(),
            actionType(),
            attachmentType(),
            figurePointType(),
            unitType(),
            municipalityType(),
            countyType(),
            areaType(),
            populationType(),
            organisationCategoryType(),
            stakeholderGroupType(),
            savedViewType(),
            distinctPairType()};
}

} // namespace raatihuone
