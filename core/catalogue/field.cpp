// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/field.h"

#include <algorithm>

namespace raatihuone {

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return QStringLiteral("text");
    case Kind::LongText:
        return QStringLiteral("long_text");
    case Kind::Texts:
        return QStringLiteral("texts");
    case Kind::Date:
        return QStringLiteral("date");
    case Kind::Moment:
        return QStringLiteral("moment");
    case Kind::Year:
        return QStringLiteral("year");
    case Kind::Number:
        return QStringLiteral("number");
    case Kind::Money:
        return QStringLiteral("money");
    case Kind::Choice:
        return QStringLiteral("choice");
    case Kind::Choices:
        return QStringLiteral("choices");
    case Kind::Flag:
        return QStringLiteral("flag");
    case Kind::Reference:
        return QStringLiteral("reference");
    case Kind::References:
        return QStringLiteral("references");
    case Kind::Subject:
        return QStringLiteral("subject");
    case Kind::Email:
        return QStringLiteral("email");
    case Kind::Phone:
        return QStringLiteral("phone");
    case Kind::Web:
        return QStringLiteral("web");
    case Kind::Postcode:
        return QStringLiteral("postcode");
    case Kind::BusinessId:
        return QStringLiteral("business_id");
    case Kind::AssociationNumber:
        return QStringLiteral("association_number");
    case Kind::Order:
        return QStringLiteral("order");
    case Kind::Digest:
        return QStringLiteral("digest");
    }
    return {};
}

bool holdsSeveral(Kind kind)
{
    return kind == Kind::Texts || kind == Kind::Choices || kind == Kind::References;
}

bool isTyped(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Texts:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Web:
    case Kind::Postcode:
    case Kind::BusinessId:
    case Kind::AssociationNumber:
        return true;
    default:
        return false;
    }
}

const Choice *Field::choice(const QString &code) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&code](const Choice &choice) { return choice.code == code; });
    return found == choices.end() ? nullptr : &*found;
}

} // namespace raatihuone
