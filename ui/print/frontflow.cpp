// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/frontflow.h"

#include "ui/print/logoimage.h"
#include "ui/print/paper.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr int documentElement = 0;
constexpr qreal coverTop = 1700;    ///< free above the title
constexpr qreal coverHeight = 6800; ///< who and when end here
constexpr qreal barWidth = 900;
constexpr qreal barHeight = 60;
const QColor accent(0x0F, 0x5C, 0x6E);

qreal heightOf(const std::vector<Strip> &strips, size_t first)
{
    qreal height = 0;
    for (size_t i = first; i < strips.size(); ++i)
        height += strips[i].gap + strips[i].height;
    return height;
}

} // namespace

int FrontFlow::element(const char *tag, int parent, Element::Attribute attribute)
{
    m_flow.structure.push_back({tag, parent, attribute});
    return int(m_flow.structure.size()) - 1;
}

void FrontFlow::text(const QString &text, const TextStyle &style, int element, qreal gap, const Sides &sides)
{
    const TextBox &box =
        m_flow.boxes.emplace_back(m_typeface, text, style, paper::textWidth - sides.left - sides.right);
    for (int i = 0; i < box.lineCount(); ++i) {
        Strip strip{i == 0 ? gap : 0, box.lineHeight()};
        strip.withNext = i + 1 < box.lineCount() ? Keep::Firm : Keep::No;
        strip.lines.push_back({&box, i, QPointF(sides.left, box.ascent()), element});
        m_flow.strips.push_back(std::move(strip));
    }
}

/// Smaller letters rather than a broken word.
TextStyle FrontFlow::titleStyle(const QString &title) const
{
    constexpr qreal smallest = 0.5, widestWord = paper::textWidth * 0.98;
    TextStyle style = m_typeface.style(Role::Title);
    qreal widest = 1;
    for (const QString &word : title.split(QLatin1Char(' ')))
        if (!word.isEmpty())
            widest = std::max(widest, TextBox(m_typeface, word, style, 100 * paper::textWidth).widthOf(0));
    const qreal factor = std::clamp(widestWord / widest, smallest, 1.0);
    style.font.setPixelSize(int(style.font.pixelSize() * factor));
    style.lineHeight *= factor;
    return style;
}

void FrontFlow::add(const Cover &cover)
{
    const size_t first = m_flow.strips.size();
    Strip top{0, coverTop};
    top.rules.push_back({QRectF(0, coverTop - 2 * barHeight, barWidth, barHeight), accent});
    if (cover.logo)
        logo(*cover.logo, cover.author.isEmpty() ? cover.title : cover.author, top);
    m_flow.strips.push_back(std::move(top));
    const int title = element("H1", documentElement);
    m_flow.structure.back().text = cover.title;
    m_flow.structure.back().language = cover.titleLanguage;
    text(cover.title, titleStyle(cover.title), title, 60, {});
    const auto add = [this](const QString &said, Role role, qreal gap) {
        if (!said.isEmpty())
            text(said, m_typeface.style(role), element("P", documentElement), gap, {});
    };
    add(cover.subject, Role::Lead, 200);
    add(cover.period, Role::Heading3, 300);
    const qreal used = heightOf(m_flow.strips, first);
    const qreal foot = m_typeface.style(Role::Strong).lineHeight + m_typeface.style(Role::Label).lineHeight;
    add(cover.author, Role::Strong, std::max(coverHeight - used - foot, qreal(300)));
    add(cover.date, Role::Label, 0);
}

/// One that cannot be decoded is left out.
void FrontFlow::logo(const Picture &picture, const QString &alternative, Strip &strip)
{
    constexpr QSizeF largest(1800, 800);
    QImage image = logoImage(picture);
    if (image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(largest, Qt::KeepAspectRatio);
    const int self = element("Figure", documentElement);
    m_flow.structure.back().alternative = alternative;
    m_flow.images.push_back(std::move(image));
    strip.images.push_back({&m_flow.images.back(), QRectF(QPointF(), size), self});
}

/// The caption is no heading: what stands before the first heading of the report would seem to belong to it.
void FrontFlow::add(const Contents &contents)
{
    const int list = element("TOC", documentElement);
    text(contents.caption, m_typeface.style(Role::Heading2), element("Caption", list), 0, {});
    m_flow.strips.back().withNext = Keep::Wanted;
    m_flow.strips.back().height += 120;
    int chapter = list, section = list;
    for (const Contents::Line &each : contents.lines) {
        if (each.level > 2 && section == list)
            section = element("TOC", chapter);
        if (each.level == 2)
            section = list;
        const int item = element("TOCI", each.level == 2 ? list : section);
        line(each, item);
        if (each.level == 2)
            chapter = item;
    }
}

void FrontFlow::line(const Contents::Line &line, int parent)
{
    constexpr qreal indent = 250;
    const bool isMain = line.level == 2;
    const int link = element("Link", element("Reference", parent));
    m_flow.structure.back().text = line.text;
    m_flow.structure.back().language = line.language;
    m_flow.contents.push_back(link);
    text(line.text, m_typeface.style(isMain ? Role::Strong : Role::Body), link, isMain ? 70 : 15,
         {isMain ? 0 : indent, pageNumberWidth});
}

} // namespace raatihuone
