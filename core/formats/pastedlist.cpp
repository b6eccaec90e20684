// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pastedlist.h"

#include "core/formats/listlevels.h"

namespace raatihuone {

namespace {

/// A line without a sign counts as an item of a family of its own, so that a list right under it stands under it.
constexpr SignFamily plainFamily = SignFamily::Plus;

/// A wrapped line goes on in lower case right under its item, which itself begins with a sign or a capital: words in
/// lower case under each other are items.
bool goesOn(const MinutesLines &lines, size_t i, size_t item)
{
    return i > 0 && lines.isPlain(i) && !lines.followsGap(i) && lines.beginsLowerCase(i) &&
           (lines.isBullet(i - 1) || lines.isPlain(i - 1)) &&
           (lines.isBullet(item) || lines[item].text.front().isUpper());
}

} // namespace

std::vector<ParsedBullet> parseList(const QString &text, const MinutesWords &words)
{
    const MinutesLines lines(text, {}, words);
    std::vector<ParsedBullet> items;
    ListLevels levels;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].shape == MinutesLine::Shape::Gap)
            continue;
        const QString said = lines.isBullet(i) ? lines[i].item() : lines[i].text;
        if (!items.empty() && goesOn(lines, i, size_t(items.back().line - 1))) {
            items.back().text += QLatin1Char('\n') + said;
            continue;
        }
        const SignFamily family = lines[i].sign ? lines[i].sign->family : plainFamily;
        ParsedBullet item;
        item.text = said;
        item.parent = levels.place({lines[i].indent, family, lines.followsGap(i)}, items.size());
        item.level = levels.level();
        item.line = int(i) + 1;
        items.push_back(item);
    }
    for (ParsedBullet &item : items)
        item.isIncomplete = words.breaksOff(item.text);
    return items;
}

} // namespace raatihuone
