// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types into a form without end until it is killed: formwriter FILE FOLDER ORGANISATION. Says so on standard output once
// a draft of it is on disk.
#include "core/edits/drafts.h"
#include "resources/resources.h"
#include "tests/ui/style/queuedask.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/recordpanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <cstdio>

using namespace raatihuone;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    useResources();
    const Schema schema(shippedCatalogue());
    Installation installation(
        std::make_unique<QSettings>(arguments.at(2) + QStringLiteral("/w.ini"), QSettings::IniFormat),
        arguments.at(2), QStringLiteral("Writer"), systemClock());
    DataFile file(arguments.at(1), DataFile::Mode::ReadWrite, schema, installation);
    const Words words(Language::English);
    Records records(file, words);
    QueuedAsk ask;
    RecordPanel panel({records, ask}, nullptr);
    panel.show();
    panel.showRecord(shippedCatalogue().type(QStringLiteral("organisation")),
                     RowId::fromText(arguments.at(3)));
    auto *city = panel.form()->fields().box(QStringLiteral("city"))->findChild<QLineEdit *>();
    city->setFocus();
    city->selectAll();
    QTest::keyClicks(city, QStringLiteral("Lapua"));
    constexpr int betweenKeys = 20; // milliseconds
    while (true) {
        QTest::keyClick(city, Qt::Key_X, {}, betweenKeys);
        if (!Drafts(file).all().empty()) {
            std::puts("kept");
            std::fflush(stdout);
        }
    }
}
