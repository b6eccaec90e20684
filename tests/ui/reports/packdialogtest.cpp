// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/packdialog.h"

#include "core/base/failure.h"
#include "tests/support/pdfchecklist.h"
#include "tests/ui/reports/previewwindow.h"
#include "ui/lists/waitstrip.h"
#include "ui/style/progressstrip.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int longest = 60000; // milliseconds

/// A file with an event of 2026, and the dialog on it.
class Packing : public SlowFile
{
public:
    Packing()
    {
        add("event", {{"title_fi", QStringLiteral("Ilta: ääni / kuuluu?")},
                      {"kind", QStringLiteral("forum")},
                      {"status", QStringLiteral("held")},
                      {"start", QStringLiteral("2026-03-04T18:00")}});
        REQUIRE(QDir(path({})).mkdir(QStringLiteral("out")));
        dialog = std::make_unique<PackDialog>(m_records, ask, nullptr);
        dialog->show();
        find<QSpinBox>("year")->setValue(2026);
    }

    ~Packing() { disk.release(); }

    template <typename Widget> Widget *find(const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }

    QPushButton *button(const char *name) { return find<QPushButton>(name); }

    void chooseFolder()
    {
        ask.files.push_back(path(QStringLiteral("out")));
        REQUIRE(hasPlanned());
        QTest::mouseClick(button("chooseFolder"), Qt::LeftButton);
    }

    bool end()
    {
        return QTest::qWaitFor([this] { return button("start")->isEnabled(); }, longest);
    }

    bool hasPlanned()
    {
        return QTest::qWaitFor([this] { return !dialog->isPlanning(); }, longest);
    }

    QStringList planned()
    {
        REQUIRE(hasPlanned());
        const auto *model = dialog->findChild<QListView *>()->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        names.sort();
        return names;
    }

    QStringList written() const
    {
        QStringList names = QDir(path(QStringLiteral("out")))
                                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.sort();
        return names;
    }

    QueuedAsk ask;

private:
    Records m_records = records();

public:
    std::unique_ptr<PackDialog> dialog;
};

} // namespace

TEST_CASE("the reports of a year are listed, and then written as they were listed", "[reports]")
{
    Packing packing;
    packing.find<QCheckBox>("html")->setChecked(true);
    const QStringList planned = packing.planned();
    CHECK(planned.size() >= 16); // four reports or more, two languages, two kinds
    CHECK_FALSE(packing.button("start")->isEnabled());
    packing.chooseFolder();
    QTest::mouseClick(packing.button("start"), Qt::LeftButton);
    CHECK(packing.dialog->findChild<ProgressStrip *>()->isVisible());
    REQUIRE(packing.end());
    CHECK(packing.ask.messages.empty());
    CHECK(packing.written() == planned);
    CHECK(packing.dialog->written() == planned.size());
    for (const QString &name : planned) {
        CAPTURE(name.toStdString());
        CHECK_FALSE(name.contains(QLatin1Char('?')));
        QFile file(packing.path(QStringLiteral("out/") + name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (name.endsWith(QLatin1String(".pdf")))
            CHECK(pdfProblems(bytes) == QStringList());
        else
            CHECK(bytes.startsWith("<!DOCTYPE html>"));
    }
    QTest::mouseClick(packing.button("openFolder"), Qt::LeftButton);
    CHECK(packing.ask.viewed.front() == QUrl::fromLocalFile(packing.path(QStringLiteral("out"))));
}

TEST_CASE("cancelling leaves no file of a pack, and it can be begun again", "[reports]")
{
    Packing packing;
    packing.chooseFolder();
    QTest::mouseClick(packing.button("start"), Qt::LeftButton);
    QTest::mouseClick(packing.dialog->findChild<ProgressStrip *>()->findChild<QPushButton *>(),
                      Qt::LeftButton);
    REQUIRE(packing.end());
    CHECK(packing.written().isEmpty());
    CHECK(packing.dialog->written() == 0);
    QTest::mouseClick(packing.button("start"), Qt::LeftButton);
    QTest::keyClick(packing.dialog.get(), Qt::Key_Escape); // cancels; the dialog stays
    CHECK(packing.dialog->isVisible());
    REQUIRE(packing.end());
    CHECK(packing.written().isEmpty());
    QTest::mouseClick(packing.button("start"), Qt::LeftButton);
    REQUIRE(packing.end());
    CHECK(packing.written() == packing.planned());
}

TEST_CASE("a pack is cancelled while a report is being built, and leaves no file", "[reports]")
{
    Packing packing;
    packing.find<QCheckBox>("html")->setChecked(true);
    packing.chooseFolder();
    packing.disk.hold();
    auto *strip = packing.dialog->findChild<ProgressStrip *>();
    for (int round = 0; round < 2; ++round) {
        QTest::mouseClick(packing.button("start"), Qt::LeftButton);
        CHECK(strip->isVisible());
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
        CHECK_FALSE(strip->isVisible()); // what is being built is not waited for
        CHECK(packing.button("start")->isEnabled());
    }
    packing.disk.release();
    CHECK(packing.written().isEmpty());
    CHECK(packing.ask.messages.empty());
    QTest::mouseClick(packing.button("start"), Qt::LeftButton);
    REQUIRE(packing.end());
    CHECK(packing.written() == packing.planned());
}

TEST_CASE("nobody waits for a slow disk while a pack is planned", "[reports]")
{
    Packing packing;
    packing.chooseFolder();
    const QStringList before = packing.planned();
    packing.disk.hold();
    packing.find<QCheckBox>("html")->setChecked(true);
    CHECK(packing.dialog->isPlanning());
    CHECK_FALSE(packing.button("start")->isEnabled());
    auto *strip = packing.dialog->findChild<WaitStrip *>();
    REQUIRE(QTest::qWaitFor([strip] { return strip->isVisible(); }));
    QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(packing.dialog->isPlanning());
    CHECK(packing.find<QLabel>("count")->text().startsWith(QStringLiteral("Stopped")));
    CHECK_FALSE(packing.button("start")->isEnabled());
    packing.find<QCheckBox>("pdf")->setChecked(false);
    packing.find<QCheckBox>("pdf")->setChecked(true);
    packing.disk.release();
    CHECK(packing.planned().size() == 2 * before.size());
}

TEST_CASE("files that are there are asked about once", "[reports]")
{
    Packing packing;
    packing.chooseFolder();
    for (const QString &name : packing.planned()) {
        QFile file(packing.path(QStringLiteral("out/") + name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("earlier");
    }
    packing.ask.answers = {std::nullopt, 0};
    QTest::mouseClick(packing.button("start"), Qt::LeftButton);
    CHECK(packing.ask.questions.size() == 1);
    CHECK(packing.button("start")->isEnabled());
    QTest::mouseClick(packing.button("start"), Qt::LeftButton);
    REQUIRE(packing.end());
    CHECK(packing.ask.questions.size() == 2);
    QFile file(packing.path(QStringLiteral("out/") + packing.planned().front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("a folder that goes away, or a year of which nothing is recorded, is told in a sentence",
          "[reports]")
{
    Packing packing;
    packing.chooseFolder();
    REQUIRE(QDir(packing.path({})).rmdir(QStringLiteral("out")));
    packing.ask.answers = {std::nullopt}; // no details, please
    QTest::mouseClick(packing.button("start"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&packing] { return !packing.ask.questions.empty(); }, longest));
    REQUIRE(packing.end());
    CHECK(packing.ask.questions.front().consequence.contains(packing.path(QStringLiteral("out"))));
    packing.find<QSpinBox>("year")->setValue(1999);
    REQUIRE(packing.hasPlanned());
    CHECK(packing.find<QLabel>("count")->text().contains(QStringLiteral("1999")));
    CHECK(packing.planned().isEmpty());
    CHECK_FALSE(packing.button("start")->isEnabled());
    CHECK(packing.dialog->written() == 0);
}

TEST_CASE("without a language or a kind of file there is nothing to write", "[reports]")
{
    Packing packing;
    packing.chooseFolder();
    packing.find<QCheckBox>("pdf")->setChecked(false);
    CHECK(packing.planned().isEmpty());
    CHECK_FALSE(packing.button("start")->isEnabled());
    packing.find<QCheckBox>("html")->setChecked(true);
    REQUIRE(packing.hasPlanned());
    CHECK(packing.button("start")->isEnabled());
    auto *what = packing.find<QComboBox>("what");
    what->setCurrentIndex(what->findData(QStringLiteral("directory")));
    REQUIRE(packing.hasPlanned());
    CHECK(packing.find<QLabel>("count")->text().contains(QStringLiteral("no municipalities")));
    CHECK_FALSE(packing.button("start")->isEnabled());
}
