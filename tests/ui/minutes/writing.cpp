// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/minutes/writing.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

namespace raatihuone {

void typeInto(QWidget &widget, const char *text)
{
    const QString all = QString::fromUtf8(text);
    for (const QChar letter : all)
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(&widget, &event);
        }
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

MinutesWriting::MinutesWriting()
    : event(opened.first("SELECT id FROM event e WHERE NOT EXISTS(SELECT 1 FROM minutes WHERE event = e.id)"))
{
}

void MinutesWriting::begin()
{
    opened.workspace().writeMinutesOf(event);
    QCoreApplication::processEvents();
    type("Nykytila");
    press(Qt::Key_Return);
    keys = 0;
}

void MinutesWriting::again()
{
    const QString path = opened.file().path();
    const RowId minutes = editor().minutes();
    opened.closeWithoutSaving();
    opened.openAgain(path);
    opened.workspace().write(minutes);
}

void MinutesWriting::press(int key, Qt::KeyboardModifiers modifiers)
{
    opened.press(key, modifiers);
    ++keys;
}

void MinutesWriting::type(const char *text)
{
    typeInto(*QApplication::focusWidget(), text);
}

void MinutesWriting::line(const char *text)
{
    type(text);
    press(Qt::Key_Return);
}

QStringList MinutesWriting::shown()
{
    QStringList all;
    const QAbstractItemModel &model = *editor().bullets().model();
    for (int i = 0; i < model.rowCount(); ++i) {
        const BulletRow &row = static_cast<const BulletsModel &>(model).row(i);
        if (row.kind == BulletRow::Kind::Bullet)
            all += QString(row.level, QLatin1Char('-')) + row.text;
        else if (row.kind == BulletRow::Kind::Group)
            all += QStringLiteral("[%1]").arg(row.id.toText());
    }
    return all;
}

RowId MinutesWriting::id(const char *text)
{
    return opened.file()
        .connection()
        .value("SELECT id FROM contribution WHERE text = ?", QString::fromUtf8(text))
        .value_or(Value())
        .toId();
}

void MinutesWriting::outside(const QString &sql)
{
    Connection other(opened.file().path(), Connection::Mode::ReadWrite);
    other.run(sql);
}

} // namespace raatihuone
