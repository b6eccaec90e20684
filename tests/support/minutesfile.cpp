// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/minutesfile.h"

#include "core/actions/editoutline.h"
#include "core/actions/minutessteps.h"
#include "core/edits/dump.h"
#include "core/edits/undo.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <catch2/catch.hpp>

namespace raatihuone {

MinutesFile::MinutesFile()
{
    event = test.add("event", {{"title_fi", QStringLiteral("Kyläilta")},
                               {"kind", QStringLiteral("residents_evening")},
                               {"start", QStringLiteral("2021-05-01")}});
    minutes = startMinutes(records, event, Language::Finnish).id;
    first = addTopic(records, read(), {}, QStringLiteral("Nykytila?")).id;
    second = addTopic(records, read(), first, QStringLiteral("Ihannetila")).id;
}

std::vector<RowId> MinutesFile::write(RowId topic, RowId group, const QStringList &bullets)
{
    std::vector<RowId> ids, way;
    for (QString text : bullets) {
        const size_t level = size_t(text.indexOf(QRegularExpression(QStringLiteral("[^-]"))));
        text.remove(0, qsizetype(level));
        way.resize(level);
        const Outline outline = read();
        BulletPlace place = outline.endOf(topic, group);
        if (level > 0) {
            const auto children = outline.children(*outline.find(way.back()));
            place.parent = way.back();
            place.after = children.empty() ? RowId() : children.back()->id;
        }
        way.push_back(addBullet(records, outline, place, text).id);
        ids.push_back(way.back());
    }
    return ids;
}

QStringList MinutesFile::shown()
{
    QStringList lines;
    const Outline outline = read();
    RowId topic, group{-1};
    for (const OutlineBullet &bullet : outline.bullets()) {
        if (bullet.topic != topic)
            lines += outline.topic(bullet.topic)->heading;
        if (bullet.topic != topic || bullet.group != group)
            lines += QStringLiteral("[%1]").arg(bullet.group.toText());
        topic = bullet.topic;
        group = bullet.group;
        QString line = QString(bullet.level, QLatin1Char('-')) + bullet.text;
        for (const OutlineMark &mark : bullet.marks)
            line += QStringLiteral(" #") + test.catalogue().type(mark.type).name();
        lines += line;
    }
    return lines;
}

QByteArray MinutesFile::values()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    dump(test.file(), DumpScope::Values, buffer);
    return buffer.data();
}

RowId MinutesFile::idOf(const char *text)
{
    const Outline outline = read();
    for (const OutlineBullet &bullet : outline.bullets())
        if (bullet.text == QString::fromUtf8(text))
            return bullet.id;
    throw std::logic_error("no such bullet");
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

void checkOneUndo(MinutesFile &file, const QByteArray &before)
{
    const QByteArray after = file.values();
    CHECK(after != before);
    REQUIRE(undo(file.test.file()));
    CHECK(file.values() == before);
    REQUIRE(redo(file.test.file()));
    CHECK(file.values() == after);
}

} // namespace raatihuone
