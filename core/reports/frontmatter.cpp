// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/frontmatter.h"

#include "core/base/words.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr int mainLevel = 2;
constexpr int sideLevel = 3;
constexpr size_t mostLines = 80; ///< with headings of the third level; two pages

Cover coverOf(const Document &document, const Words &words)
{
    const QString day = document.created.date().toString(Qt::ISODate);
    const Block &title = document.blocks.front();
    return {std::get<Heading>(title.content).text,       document.subject, document.period, document.author,
            day.isEmpty() ? QString() : words.date(day), document.logo,    title.language};
}

std::vector<Contents::Line> linesOf(const std::vector<Block> &blocks, int deepest)
{
    std::vector<Contents::Line> lines;
    for (const Block &block : blocks) {
        const Heading *heading = std::get_if<Heading>(&block.content);
        if (heading && heading->level >= mainLevel && heading->level <= deepest)
            lines.push_back({heading->level, heading->text, block.language});
    }
    return lines;
}

/// A long book lists its main headings only.
Contents contentsOf(const std::vector<Block> &blocks, const Words &words)
{
    Contents contents{words("reports", QT_TRANSLATE_NOOP("reports", "Contents")), linesOf(blocks, sideLevel),
                      sideLevel};
    if (contents.lines.size() > mostLines) {
        contents.deepest = mainLevel;
        contents.lines = linesOf(blocks, mainLevel);
    }
    return contents;
}

} // namespace

bool isBound(const std::vector<Block> &blocks)
{
    return !blocks.empty() && std::holds_alternative<Cover>(blocks.front().content);
}

void bind(Document &document)
{
    std::vector<Block> &blocks = document.blocks;
    if (document.binding != Binding::Book || isBound(blocks))
        return;
    const Words words(document.language);
    Contents contents = contentsOf(blocks, words);
    if (contents.lines.empty())
        return;
    blocks.front() = Block{coverOf(document, words)};
    blocks.insert(blocks.begin() + 1, Block{std::move(contents)});
}

} // namespace raatihuone
