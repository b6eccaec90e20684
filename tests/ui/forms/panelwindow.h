// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testfile.h"
#include "tests/ui/style/queuedask.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/recordpanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <catch2/catch.hpp>

namespace raatihuone {

/// A panel as a window of its own.
class PanelWindow : public TestFile
{
public:
    RowId organisation(const char *name, const char *email = "office@example.fi")
    {
        return add("organisation",
                   {{"name_fi", QString::fromUtf8(name)}, {"email", QString::fromUtf8(email)}});
    }

    RecordPanel &open()
    {
        panels.push_back(std::make_unique<RecordPanel>(FormContext{*m_records, ask}, nullptr));
        RecordPanel &panel = *panels.back();
        panel.resize(430, 700);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        return panel;
    }

    static QLineEdit &line(const RecordPanel &panel, const char *field)
    {
        return *panel.form()->fields().box(QString::fromLatin1(field))->findChild<QLineEdit *>();
    }

    static void type(QLineEdit &line, const char *text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromUtf8(text));
    }

    Value value(RowId id, const char *field)
    {
        return m_records->read(TestFile::type("organisation"), id).value(QString::fromLatin1(field));
    }

    QueuedAsk ask;

    void close() { panels.clear(); }
    /// Leaves the file to others.
    void shut()
    {
        close();
        m_records.reset();
        TestFile::close();
    }
    /// The file is opened anew, as after a crash.
    void reopen(const QByteArray &vfs = {})
    {
        shut();
        TestFile::open(vfs);
        m_records.emplace(records());
    }

private:
    std::optional<Records> m_records{records()};
    std::vector<std::unique_ptr<RecordPanel>> panels;
};

/// What the labels in sight say.
inline QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible())
            texts += label->text();
    return texts;
}

} // namespace raatihuone
