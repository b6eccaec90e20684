// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/slowfile.h"
#include "tests/ui/style/queuedask.h"
#include "ui/reports/pagesview.h"
#include "ui/reports/reportpreview.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

namespace raatihuone {

constexpr int longestWait = 60000; // milliseconds

/// The page of reports as a window, with one event.
class PreviewWindow : public SlowFile
{
public:
    PreviewWindow()
    {
        event = add("event", {{"title_fi", QStringLiteral("Kumppanuuspöytä")},
                              {"kind", QStringLiteral("partnership_table")},
                              {"status", QStringLiteral("held")},
                              {"start", QStringLiteral("2026-03-04T18:00")}});
        page.resize(1000, 700);
        page.show();
    }
    ~PreviewWindow() { disk.release(); }

    template <typename Widget> Widget *find(const char *name)
    {
        return page.findChild<Widget *>(QLatin1String(name));
    }

    bool hasPages()
    {
        return QTest::qWaitFor([this] { return page.pages().pageCount() > 0; }, longestWait);
    }

    /// Whether a word comes to stand in the pages.
    bool finds(const char *word)
    {
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.focusSearch();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(field);
        const auto count = [this] { return page.pages().findingCount(); };
        field->setText(QStringLiteral("zzz"));
        REQUIRE(QTest::qWaitFor([&count] { return count() == 0; }, longestWait));
        field->setText(QLatin1String(word));
        return QTest::qWaitFor([&count] { return count() > 0; }, longestWait / 4);
    }

    QByteArray saved(const QString &button, const QString &name)
    {
        ask.files.push_back(path(name));
        QTest::mouseClick(page.findChild<QPushButton *>(button), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this, name] { return QFile::exists(path(name)); }, longestWait));
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QueuedAsk ask;
    RowId event;

private:
    Records m_records = records();

public:
    ReportPreview page{m_records, ask, nullptr};
};

} // namespace raatihuone
