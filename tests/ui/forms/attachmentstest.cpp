// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "tests/ui/forms/panelwindow.h"
#include "ui/forms/attachmentsection.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// An organisation in a panel, with its attachments.
struct Attached
{
    PanelWindow window;
    RowId id = window.organisation("Kerho ry");
    RecordPanel &panel = window.open();
    AttachmentSection *section = nullptr;

    Attached()
    {
        panel.showRecord(window.TestFile::type("organisation"), id);
        section = panel.form()->findChild<AttachmentSection *>();
        REQUIRE(section);
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(window.path(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QListView &list() const { return *section->findChild<QListView *>(); }
    bool hasRows(int count) const
    {
        return QTest::qWaitFor([this, count] { return list().model()->rowCount() == count; });
    }
    void addByDialog(const QString &path)
    {
        window.ask.files.push_back(path);
        QTest::mouseClick(section->findChild<QPushButton *>(), Qt::LeftButton);
    }
    void press(const char *button) const
    {
        auto *found = section->findChild<QToolButton *>(text(button));
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

std::unique_ptr<QMimeData> filesOf(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data->setUrls(urls);
    return data;
}

} // namespace

TEST_CASE("a file is chosen, stored, opened read-only from a private folder, and saved elsewhere", "[forms]")
{
    Attached attached;
    attached.addByDialog(attached.write("Notes.txt", "what was said"));
    REQUIRE(attached.hasRows(1));
    CHECK(attached.list().model()->index(0, 0).data().toString().contains(text("Notes.txt")));
    attached.list().setCurrentIndex(attached.list().model()->index(0, 0));
    attached.list().setFocus();
    QTest::keyClick(&attached.list(), Qt::Key_Return);
    auto &viewed = attached.window.ask.viewed;
    REQUIRE(QTest::qWaitFor([&viewed] { return viewed.size() == 1; }));
    const QString path = viewed.front().toLocalFile();
    QFile shown(path);
    REQUIRE(shown.open(QIODevice::ReadOnly));
    CHECK(shown.readAll() == QByteArray("what was said"));
    CHECK_FALSE((QFileInfo(path).permissions() & (QFileDevice::WriteOwner | QFileDevice::ReadOther)));
    shown.close();

    const QString copy = attached.window.path(text("copy.txt"));
    attached.window.ask.files.push_back(copy);
    attached.press("download");
    CHECK(attached.window.ask.wishes.back().folderOrName == text("Notes.txt"));
    CHECK(QTest::qWaitFor([&copy] { return QFile::exists(copy); }));
    attached.window.close();
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("files are dropped onto the form and pasted, one commit each", "[forms]")
{
    Attached attached;
    const auto dropped = filesOf({attached.write("a.txt", "a"), attached.write("b.txt", "b")});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, dropped.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(attached.panel.form(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, dropped.get(), Qt::LeftButton, Qt::NoModifier);
    // A text field lies under the mouse: it takes no name for text.
    QCoreApplication::sendEvent(&attached.window.line(attached.panel, "city"), &drop);
    REQUIRE(attached.hasRows(2));
    CHECK(attached.window.line(attached.panel, "city").text().isEmpty());
    QGuiApplication::clipboard()->setMimeData(filesOf({attached.write("c.txt", "c")}).release());
    QTest::keyClick(&attached.list(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(attached.hasRows(3));
    REQUIRE(undo(attached.window.file()));
    CHECK(attached.hasRows(2));
    REQUIRE(redo(attached.window.file()));
    CHECK(attached.hasRows(3));
}

TEST_CASE("files belong to the record that they were given to, whatever is shown when they are stored",
          "[forms]")
{
    Attached attached;
    const RowId other = attached.window.organisation("Muu ry");
    attached.section->addFiles({attached.write("a.txt", "a"), attached.write("b.txt", "b")});
    attached.window.ask.answers.push_back(std::nullopt);
    CHECK_FALSE(mayGo(attached.window.ask, attached.panel.form()));
    attached.panel.showRecord(attached.window.TestFile::type("organisation"), other);
    const auto stored = [&attached] {
        return attached.window.file().connection().value("SELECT count(*) FROM attachment") == Value(2);
    };
    REQUIRE(QTest::qWaitFor([&] { return stored() && !attached.section->isUnfinished(); }));
    CHECK(attached.window.file().connection().value("SELECT count(*) FROM attachment WHERE subject = ?",
                                                    attached.id) == Value(2));
    CHECK(mayGo(attached.window.ask, attached.panel.form()));
}

TEST_CASE("a program is kept but not opened, and that is said", "[forms]")
{
    Attached attached;
    attached.addByDialog(attached.write("tool.sh", "#!/bin/sh\n"));
    REQUIRE(attached.hasRows(1));
    attached.list().setCurrentIndex(attached.list().model()->index(0, 0));
    attached.press("folder2-open");
    auto &messages = attached.window.ask.messages;
    REQUIRE(QTest::qWaitFor([&messages] { return messages.size() == 1; }));
    CHECK(messages.front().consequence.contains(text("Save it first")));
    CHECK(attached.window.ask.viewed.empty());
}

TEST_CASE("a link is added in a form of its own and opened as a web page only", "[forms]")
{
    Attached attached;
    attached.press("link-45deg");
    REQUIRE(attached.panel.hasBack());
    attached.window.type(attached.window.line(attached.panel, "name"), "Rules");
    attached.window.type(attached.window.line(attached.panel, "url"), "https://example.fi/rules");
    REQUIRE(attached.panel.form()->save());
    attached.panel.goBack();
    REQUIRE(attached.hasRows(1));
    attached.list().setCurrentIndex(attached.list().model()->index(0, 0));
    attached.press("folder2-open");
    REQUIRE(attached.window.ask.viewed.size() == 1);
    CHECK(attached.window.ask.viewed.front() == QUrl(text("https://example.fi/rules")));

    const RowId link = attached.window.file().connection().value("SELECT id FROM attachment")->toId();
    attached.window.set("attachment", link, {{"url", text("file:///etc/passwd")}});
    attached.list().setCurrentIndex(attached.list().model()->index(0, 0));
    attached.press("folder2-open");
    CHECK(attached.window.ask.viewed.size() == 1);
    CHECK(attached.window.ask.messages.size() == 1);
}

TEST_CASE("only files of this computer are taken for attachments", "[forms]")
{
    Attached attached;
    const auto data = filesOf({attached.write("a.txt", "a")});
    CHECK(attached.section->canAdd(data.get()));
    const auto text = std::make_unique<QMimeData>();
    text->setText(QStringLiteral("words"));
    CHECK_FALSE(attached.section->canAdd(text.get()));
    CHECK_FALSE(attached.section->canAdd(filesOf({attached.window.path(QStringLiteral("missing"))}).get()));
}

TEST_CASE("a link that was being typed hangs on its record again after a crash", "[forms]")
{
    Attached attached;
    attached.press("link-45deg");
    attached.window.type(attached.window.line(attached.panel, "name"), "Rules");
    attached.window.reopen();
    RecordPanel &panel = attached.window.open();
    panel.showNew(Record(attached.window.TestFile::type("attachment")));
    QTest::mouseClick(panel.form()->findChild<QPushButton *>(text("draft.take")), Qt::LeftButton);
    REQUIRE(panel.form()->save());
    CHECK(attached.window.file().connection().value("SELECT subject FROM attachment WHERE name = 'Rules'") ==
          Value(attached.id));
}
