// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/minutes/caret.h"
#include "ui/window/openfile.h"
#include "ui/window/places.h"
#include "ui/window/recordspage.h"

#include <QtWidgets/QWidget>

class QStackedLayout;

namespace raatihuone {

class MinutesEditor;
class OverviewPage;
class ReportPreview;
class ReportsPage;
struct ChosenRows;
class SideBar;
class Toast;
class TypesPage;
struct ChosenRows;

/// Where the user is in the window.
struct Position
{
    QString place;
    const RecordType *type = nullptr; ///< of the list in sight, if it is one
    RowId record;                     ///< in sight, if there is one
    int tab = 0;                      ///< of its form
    RowId minutes;                    ///< being written over it, if any are
    Caret caret;                      ///< in these
};

/// Everything that is shown of one open file: the side bar and the page of the chosen place.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(OpenFile &file, Ask &ask, QWidget *parent);
    ~Workspace() override;

    OpenFile &file() const { return m_file; }

    const std::vector<WindowPlace> &places() const { return m_places; }

    /// Goes to a place by its key. False if the user must first mend something.
    bool go(const QString &key);
    /// Goes to the list of @p type; shows a record of it when @p id is one.
    bool go(const RecordType &type, RowId id = {});
    /// Goes to the place of this number, from 1 on.
    void goToNumber(int number);
    /// Goes to the list of @p type, which then shows these rows only.
    void showOnly(const RecordType &type, const std::shared_ptr<const ChosenRows> &rows);
    void addNew(const RecordType &type);
    /// Shows a report on an event: that of this name, or the one that was shown last.
    void report(RowId event, const QString &name = {});

    /// Shows the report of this name on a record, and where it looks at one, on a day.
    void report(const QString &name, ReportTopic topic, RowId id, QDate day = {});

    /// Shows a list as a report.
    void report(const ListReport &list);

    /// Shows the page on which these minutes are written, over the page in sight.
    void write(RowId minutes);
    /// The same for the newest minutes of an event, which are made if there are none.
    void writeMinutesOf(RowId event);
    /// The page on which minutes are written, or null.
    MinutesEditor *minutes() const { return m_minutes; }

    /// The list page in sight, or null.
    RecordsPage *recordsPage() const;
    /// The form in sight, or null.
    RecordForm *form() const;
    QString place() const;
    Position position() const;
    /// Goes back to where the user was. False if the user must first mend something.
    bool go(const Position &position);

    /// Saves what is typed. False if the user must first mend something.
    bool leave();
    /// Tells that something must first be mended.
    void tellToFix();

    /// Tells what was done; @p steps: how many undos take it back, 0 for none.
    void announce(const QString &text, int steps);
    /// Tells what was done, and offers @p act.
    void announceOffering(const QString &text, const QString &offer, const std::function<void()> &act);

    void goToPane(int direction);
    void goBack();
    void goToNextTab(int direction);
    /// The record before (-1) or after (1) the one in sight.
    void goToNeighbour(int direction);
    /// Whether the place in sight has several pages behind tabs.
    bool hasTabs() const;
    /// Whether there is something to search on this page.
    bool canSearch() const;
    void focusSearch();
    /// With the side bar as narrow as it can be, so that the window can become that narrow in one go.
    QSize minimumSizeHint() const override;
    void setRowHeight(const Height &height);
    /// The unit at the foot of the side bar may be another.
    void showUnit();

Q_SIGNALS:
    /// The button of the toast was pressed: @p steps undos are wanted.
    void undoWanted(int steps);
    /// Minutes shall be taken over from a text.
    void importWanted();
    /// The conflicts of the file shall be settled.
    void conflictsWanted();
    void brokenRulesWanted();
    /// Several reports at once are wanted.
    void packWanted();
    /// Other commands may fit now.
    void situationChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    QWidget *pageOf(const QString &key);
    QWidget *createPage(const WindowPlace &place);
    static QMap<int, MakeView> views();
    ReportPreview &reports();
    OverviewPage *createOverview();
    QWidget *createReports();
    TypesPage *typesPage() const;
    const WindowPlace *placeWith(const RecordType &type) const;
    bool opensElsewhere(const Record &record);
    bool closeMinutes();
    void connectMinutes();
    void showPlace(const QString &key);
    void showPage(QWidget *page);
    void showFileState();
    Room room() const;

    OpenFile &m_file;
    Ask &m_ask;
    std::vector<WindowPlace> m_places;
    QMap<QString, QWidget *> m_pages;
    SideBar *m_sideBar;
    QStackedLayout *m_stack = nullptr;
    Toast *m_toast = nullptr;
    ReportsPage *m_reports = nullptr;
    MinutesEditor *m_minutes = nullptr; ///< over the page of the place
    Height m_rowHeight = height::Row;
    std::function<void()> m_offered; ///< by the toast
    QString m_place;
};

} // namespace raatihuone
