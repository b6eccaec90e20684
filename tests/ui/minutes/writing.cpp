// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/minutes/writing.h"

#include "core/actions/editoutline.h"
#include "core/actions/minutessteps.h"

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

WritingOnDisk::WritingOnDisk()
    : m_installation(
          std::make_unique<QSettings>(m_opened.path(QStringLiteral("d.ini")), QSettings::IniFormat),
          m_opened.path(QStringLiteral("d")), QStringLiteral("Tester"),
          fixedClock({QDate(2022, 3, 2), QTime(12, 0), Qt::UTC}))
{
    file = DataFile::create(m_opened.path(QStringLiteral("d.raati")), m_schema, m_installation,
                            Origin{"seed", m_installation.now()}, disk.name());
    m_records = std::make_unique<Records>(*file, m_words);
    Record event(file->catalogue().type(QStringLiteral("event")));
    event.set(QStringLiteral("title_fi"), QStringLiteral("Ilta"));
    RowId eventId;
    {
        Commit commit(*file, QStringLiteral("add event"));
        eventId = m_records->insert(commit, event);
        commit.finish();
    }
    const RowId minutes = startMinutes(*m_records, eventId, Language::Finnish).id;
    addTopic(*m_records, Outline(*m_records, minutes), {}, QStringLiteral("Aihe"));
    write(minutes);
}

void WritingOnDisk::write(RowId minutes)
{
    editor = std::make_unique<MinutesEditor>(*m_records, ask, minutes, nullptr);
    editor->show();
}

void WritingOnDisk::again()
{
    const RowId minutes = editor->minutes();
    editor.reset();
    write(minutes);
}

} // namespace raatihuone
