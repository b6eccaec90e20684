// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfstructure.h"

namespace raatihuone {

using Object = QPDFObjectHandle;

Object attribute(Object element, const std::string &key)
{
    Object attributes = element.getKey("/A");
    if (attributes.isDictionary())
        return attributes.getKey(key);
    if (attributes.isArray())
        for (Object one : attributes.getArrayAsVector())
            if (one.isDictionary() && one.hasKey(key))
                return one.getKey(key);
    return Object::newNull();
}

std::vector<Object> kidsOf(Object element)
{
    Object kids = element.getKey("/K");
    if (kids.isArray())
        return kids.getArrayAsVector();
    return kids.isNull() ? std::vector<Object>() : std::vector<Object>{kids};
}

bool isElement(Object kid)
{
    return kid.isDictionary() && kid.hasKey("/S");
}

std::vector<Object> elementKidsOf(Object element)
{
    std::vector<Object> kids;
    for (Object kid : kidsOf(element))
        if (isElement(kid))
            kids.push_back(kid);
    return kids;
}

} // namespace raatihuone
