// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/writingkeys.h"

#include "ui/minutes/bulletfield.h"
#include "ui/minutes/marklook.h"
#include "ui/minutes/minuteskeys.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

struct Pair
{
    Qt::KeyboardModifiers modifiers;
    Qt::Key back;
    Qt::Key forth;
    const char *words;
    void (MinutesKeys::*act)(int direction);
};

const Pair pairs[]{
    {Qt::AltModifier, Qt::Key_Up, Qt::Key_Down, QT_TRANSLATE_NOOP("WritingKeys", "Move the item"),
     &MinutesKeys::move},
    {Qt::ControlModifier, Qt::Key_Up, Qt::Key_Down,
     QT_TRANSLATE_NOOP("WritingKeys", "Previous or next group"), &MinutesKeys::goToGroup},
    {Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Up, Qt::Key_Down,
     QT_TRANSLATE_NOOP("WritingKeys", "Move the item to another group"), &MinutesKeys::moveToGroup},
};

QString say(const char *text)
{
    return QCoreApplication::translate("WritingKeys", text);
}

} // namespace

void addWritingKeys(BulletField &field, MinutesKeys &keys, const Catalogue &catalogue)
{
    field.onKey(Qt::Key_Return, say(QT_TRANSLATE_NOOP("WritingKeys", "New item")),
                [&] { keys.enter(field.cursor()); });
    field.onKey(Qt::Key_Tab, say(QT_TRANSLATE_NOOP("WritingKeys", "One level deeper")),
                [&] { keys.changeLevel(1); });
    field.onKey(Qt::ShiftModifier | Qt::Key_Tab, say(QT_TRANSLATE_NOOP("WritingKeys", "One level higher")),
                [&] { keys.changeLevel(-1); });
    for (const Pair &pair : pairs)
        for (const auto &[key, way] : {std::pair(pair.back, -1), std::pair(pair.forth, 1)})
            field.onKey(pair.modifiers | key, say(pair.words),
                        [&keys, act = pair.act, way = way] { (keys.*act)(way); });
    int digit = Qt::Key_1;
    for (const RecordType *type : markTypes(catalogue))
        field.onKey(Qt::ControlModifier | Qt::Key(digit++), markLook(type->number()).word,
                    [&keys, number = type->number()] { keys.toggleMark(number); });
}

} // namespace raatihuone
