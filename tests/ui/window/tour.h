// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/openedwindow.h"

namespace raatihuone {

/// How the window looks while it is walked through.
struct Look
{
    Language language = Language::English;
    QSize size{1366, 697}; ///< logical pixels: 911×460 is what a small screen shows at 150 %
    ThemeChoice theme = ThemeChoice::Light;

    /// "fi-light-1366", for names of tests and pictures.
    QString name() const;
};

/// Shows what the program has to show, page by page and dialog by dialog, and nothing of it by name: places and lists
/// come from the catalogue, dialogs from the commands of the menus. What is added later is seen as well.
class Tour : public Ask
{
public:
    /// @p name tells where the page stands: "organisation-history"; @p page is a window or a pop-up.
    using Visit = std::function<void(const QString &name, QWidget &page)>;

    Tour(const Look &look, Visit visit);
    ~Tour() override;

    void walk();
    OpenedWindow &opened() { return *m_opened; }

private:
    std::optional<int> question(QWidget *parent, const QuestionText &text) override;
    void message(QWidget *parent, const QuestionText &text) override;
    QString openFile(QWidget *, const FileWish &) override { return {}; }
    QStringList openFiles(QWidget *, const FileWish &) override { return {}; }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString saveFile(QWidget *, const FileWish &) override { return {}; }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
    void view(const QUrl &) override {}

    MainWindow &window() { return *m_opened->window; }
    void visit(const QString &name);
    void visit(const QString &name, QWidget &page);
    bool isCounted();
    void seeStartPage();
    void seeLists();
    void seeList(const RecordType &type);
    void seeForm(const RecordType &type);
    void seeRows(const RecordType &type);
    void seeNewRecord(const RecordType &type);
    void seeFilters();
    void seeMenus();
    void seeCommands(const QString &where);
    void seeCommand(const QString &where, QAction &command);
    void seeFigures();
    void seeFigureFilters();
    void seeChoices(const QString &name);
    void seeReports();
    void seeReport(const QString &name, const std::function<void()> &ask);
    void seeRefusedReport(ReportPreview &preview);
    void seeMinutes();
    void seeToast();
    void seeSharing();
    void seeEmptyFile();

    Visit m_visit;
    QString m_where; ///< for the questions that are asked there
    QSize m_size;
    Language m_language;
    bool m_isAsked = false;
    QStringList m_seen; ///< the commands that have shown their dialog
    std::unique_ptr<OpenedWindow> m_opened;
};

} // namespace raatihuone
