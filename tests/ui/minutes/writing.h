// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultyvfs.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/minutes/bulletfield.h"
#include "ui/minutes/bulletsmodel.h"
#include "ui/minutes/bulletsview.h"
#include "ui/minutes/minuteseditor.h"

namespace raatihuone {

/// Types letters of any language: QTest knows the keys of ASCII only.
void typeInto(QWidget &widget, const char *text);

QStringList lines(std::initializer_list<const char *> texts);

/// The minutes of an event being written in the window, with the keys counted.
class MinutesWriting
{
public:
    MinutesWriting();

    /// Opens the page and gives the first topic its heading.
    void begin();
    /// As if the program were started anew.
    void again();

    MinutesEditor &editor() { return *opened.workspace().minutes(); }
    BulletField &field() { return editor().bullets().field(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void control(int key) { press(key, Qt::ControlModifier); }
    void type(const char *text);
    void line(const char *text);

    /// The bullets on the screen, with dashes for their levels; groups in brackets.
    QStringList shown();
    RowId id(const char *text);
    /// Another program writes.
    void outside(const QString &sql);
    qint64 count(const char *sql) { return opened.first(sql).value(); }

    OpenedWindow opened;
    RowId event;
    int keys = 0;
};

/// Minutes with one topic in a file of their own, on a disk that can fail.
class WritingOnDisk
{
public:
    WritingOnDisk();

    BulletField &field() { return editor->bullets().field(); }
    /// As if the program were started anew.
    void again();

    FaultyVfs disk;
    QueuedAsk ask;
    std::unique_ptr<DataFile> file;
    std::unique_ptr<MinutesEditor> editor;

private:
    void write(RowId minutes);

    OpenedWindow m_opened; // for the theme and the resources
    Schema m_schema{shippedCatalogue()};
    Installation m_installation;
    Words m_words{Language::English};
    std::unique_ptr<Records> m_records;
};

} // namespace raatihuone
