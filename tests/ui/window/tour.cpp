// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/tour.h"

#include "core/actions/editrecord.h"
#include "core/sharing/merge.h"
#include "tests/ui/window/colleague.h"
#include "ui/figures/figurefilters.h"
#include "ui/figures/figurelist.h"
#include "ui/figures/figurespage.h"
#include "ui/forms/celleditor.h"
#include "ui/forms/childtable.h"
#include "ui/lists/filterchip.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/reportworker.h"
#include "ui/sharing/conflictsdialog.h"
#include "ui/sharing/conflictview.h"
#include "ui/sharing/mergedialog.h"
#include "ui/sharing/passphrasedialog.h"
#include "ui/style/chip.h"
#include "ui/style/emptystate.h"
#include "ui/window/reportspage.h"
#include "ui/window/startpage.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

namespace raatihuone {

namespace {

constexpr int longest = 60000; // milliseconds

/// The text of a command without what only the keyboard needs, fit for a name.
QString plain(QString text)
{
    return text.remove(QLatin1Char('&'))
        .remove(QChar(0x2026))
        .simplified()
        .replace(QLatin1Char(' '), QLatin1Char('_'));
}

bool opensDialog(const QAction &action)
{
    return action.isEnabled() && action.text().endsWith(QChar(0x2026));
}

bool isAnythingMoving()
{
    const QWidgetList widgets = QApplication::allWidgets();
    return std::any_of(widgets.begin(), widgets.end(),
                       [](const QWidget *widget) { return widget->isVisible() && widget->graphicsEffect(); });
}

/// Everything is laid out, and nothing is left to be painted.
void settle()
{
    REQUIRE(QTest::qWaitFor([] { return !isAnythingMoving(); }, longest));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

QString Look::name() const
{
    return languageCode(language) +
           (theme == ThemeChoice::Dark ? QStringLiteral("-dark-") : QStringLiteral("-light-")) +
           QString::number(size.width());
}

Tour::Tour(const Look &look, Visit visit)
    : m_visit(std::move(visit)), m_size(look.size), m_language(look.language)
{
    m_opened = std::make_unique<OpenedWindow>(look.language, this);
    m_opened->theme().choose(look.theme);
    window().resize(look.size);
    settle();
}

Tour::~Tour() = default;

std::optional<int> Tour::question(QWidget *parent, const QuestionText &text)
{
    m_isAsked = true;
    Question question(text, parent);
    question.show();
    visit(m_where + QStringLiteral("-question"), question);
    return std::nullopt;
}

void Tour::message(QWidget *parent, const QuestionText &text)
{
    question(parent, text);
}

void Tour::visit(const QString &name)
{
    visit(name, window());
}

void Tour::visit(const QString &name, QWidget &page)
{
    m_where = name;
    settle();
    m_visit(name, page);
}

void Tour::walk()
{
    REQUIRE(QTest::qWaitFor([this] { return isCounted(); }, longest));
    visit(QStringLiteral("overview"));
    m_opened->workspace().go(placekey::Reports);
    seeFigures();
    m_opened->workspace().findChild<ReportsPage *>()->show(ReportsPage::ReportsTab);
    m_opened->workspace().findChild<ReportPreview *>()->setReport(QStringLiteral("event-summary"));
    visit(QStringLiteral("report-nothing"));
    m_opened->workspace().go(placekey::Overview);
    seeMenus();
    seeCommands(QStringLiteral("overview"));
    seeLists();
    seeReports();
    seeMinutes();
    seeToast();
    seeSharing();
    seeEmptyFile();
    seeStartPage();
}

/// The overview has counted what the file holds.
bool Tour::isCounted()
{
    const auto buttons = window().findChildren<QAbstractButton *>();
    return std::none_of(buttons.begin(), buttons.end(),
                        [](const QAbstractButton *button) { return button->text() == QChar(0x2026); });
}

void Tour::seeLists()
{
    for (const RecordType &type : m_opened->file().catalogue().types())
        if (!type.isLink() && !type.isKeptByProgram())
            seeList(type);
}

void Tour::seeList(const RecordType &type)
{
    m_opened->goTo(type.name().toLatin1().constData());
    RecordList &list = m_opened->workspace().recordsPage()->list();
    visit(type.name() + QStringLiteral("-list"));
    if (list.model().rowCount() == 0)
        return;
    list.table().setFocus();
    list.table().selectRow(0);
    seeForm(type);
    seeCommands(type.name());
    seeNewRecord(type);
    seeFilters();
}

void Tour::seeForm(const RecordType &type)
{
    RecordsPage &page = *m_opened->workspace().recordsPage();
    REQUIRE(page.panel().form());
    visit(type.name());
    page.goToPane(1);
    for (int tab = 0; tab < page.panel().form()->tabCount(); ++tab) {
        page.panel().form()->showTab(tab);
        visit(type.name() + QStringLiteral("-tab%1").arg(tab));
    }
    page.panel().form()->showTab(0);
    seeRows(type);
}

/// A new row of each list that is typed in place, with something in its first cell that means nothing.
void Tour::seeRows(const RecordType &type)
{
    RecordPanel &panel = m_opened->workspace().recordsPage()->panel();
    const auto lists = panel.form()->findChildren<ChildTable *>();
    for (ChildTable *list : lists) {
        auto *add = list->findChild<QPushButton *>();
        if (!add->isVisible())
            continue;
        m_opened->click(add);
        settle();
        if (!list->findChild<CellEditor *>()) { // it has opened a form instead
            panel.goBack();
            continue;
        }
        m_opened->type(QStringLiteral("qqq"));
        m_opened->press(Qt::Key_Return);
        visit(type.name() + QStringLiteral("-row-") + list->type().name());
        m_opened->click(list->findChild<QToolButton *>(QStringLiteral("trash")));
    }
}

void Tour::seeNewRecord(const RecordType &type)
{
    if (!type.canBeAdded())
        return;
    RecordsPage &page = *m_opened->workspace().recordsPage();
    page.addNew();
    settle();
    m_opened->type(QStringLiteral("x"));
    m_opened->press(Qt::Key_Backspace);
    m_opened->press(Qt::Key_S, Qt::ControlModifier);
    visit(type.name() + QStringLiteral("-new"));
    if (page.panel().form() && (page.panel().form()->isChanged() || !page.panel().form()->id().isValid()))
        page.panel().form()->discard();
}

/// What the first filter offers, and a list in which nothing is found.
void Tour::seeFilters()
{
    RecordList &list = m_opened->workspace().recordsPage()->list();
    const QString name = m_opened->workspace().recordsPage()->type().name();
    m_opened->workspace().recordsPage()->goToPane(-1);
    if (auto *chip = list.findChild<FilterChip *>()) {
        chip->openPopup();
        seeChoices(name + QStringLiteral("-filter"));
    }
    list.focusSearch();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(search);
    search->setText(QStringLiteral("qqq"));
    REQUIRE(QTest::qWaitFor([&list] { return !list.model().feed().isBusy(); }, longest));
    visit(name + QStringLiteral("-nohits"));
    search->clear();
    REQUIRE(QTest::qWaitFor([&list] { return !list.model().feed().isBusy(); }, longest));
}

void Tour::seeMenus()
{
    for (QAction *title : window().menuBar()->actions()) {
        QMenu *menu = title->menu();
        if (!menu || !title->isVisible())
            continue;
        menu->popup(window().mapToGlobal(window().menuBar()->actionGeometry(title).bottomLeft()));
        visit(QStringLiteral("menu-") + plain(title->text()), *menu);
        menu->close();
    }
}

void Tour::seeCommands(const QString &where)
{
    const auto menus = window().menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        for (QAction *action : actions)
            if (opensDialog(*action))
                seeCommand(where, *action);
    }
}

/// Each dialog once: it is the same wherever it is opened.
void Tour::seeCommand(const QString &where, QAction &command)
{
    const QString name = plain(command.text());
    if (m_seen.contains(name))
        return;
    const QString place = m_opened->workspace().place();
    m_where = where + QLatin1Char('-') + name;
    m_isAsked = false;
    const auto see = [this, name](QWidget &dialog) {
        m_isAsked = true;
        visit(QStringLiteral("dialog-") + name, dialog);
    };
    OpenedWindow::whenModal(see);
    command.trigger();
    settle();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows)
        if (other->isVisible() && other != &window() && other->windowType() == Qt::Dialog) {
            see(*other);
            other->close();
        }
    if (m_isAsked)
        m_seen += name;
    if (m_opened->workspace().place() != place)
        m_opened->workspace().go(place);
}

void Tour::seeFigures()
{
    auto *page = m_opened->workspace().findChild<FiguresPage *>();
    for (const StatisticEntry &entry : statisticEntries(m_opened->records().words())) {
        page->figures().choose(entry.name);
        REQUIRE(QTest::qWaitFor([page] { return !page->isBusy(); }, longest));
        visit(QStringLiteral("figure-") + entry.name);
    }
    const RowId event = m_opened->first("SELECT event FROM minutes");
    page->filters().choose(FigureTopic::Event, event,
                           m_opened->records().title(m_opened->type("event"), event));
    for (const char *name : {"contributions", "participants"}) {
        page->figures().choose(QLatin1String(name));
        REQUIRE(QTest::qWaitFor([page] { return !page->isBusy(); }, longest));
        visit(QStringLiteral("figure-of-event-") + QLatin1String(name));
    }
    page->filters().choose(FigureTopic::Event, {}, {});
    seeFigureFilters();
}

/// What each chip above a figure offers.
void Tour::seeFigureFilters()
{
    const auto chips = m_opened->workspace().findChild<FigureFilters *>()->findChildren<Chip *>();
    int number = 0;
    for (Chip *chip : chips) {
        if (!chip->isVisible())
            continue;
        m_opened->click(chip);
        seeChoices(QStringLiteral("figure-filter%1").arg(++number));
    }
}

/// The pop-up of choices that is open, when they are read.
void Tour::seeChoices(const QString &name)
{
    auto *popup = qobject_cast<FilterPopup *>(QApplication::activePopupWidget());
    REQUIRE(popup);
    const auto *options = popup->findChild<QListView *>()->model();
    REQUIRE(QTest::qWaitFor([options] { return options->rowCount() > 0; }, longest));
    visit(name, *popup);
    popup->close();
}

/// Every report of what the example holds, and the ways in which it can look.
void Tour::seeReports()
{
    Workspace &workspace = m_opened->workspace();
    auto *preview = workspace.findChild<ReportPreview *>();
    const RowId event = m_opened->first("SELECT event FROM minutes ORDER BY id LIMIT 1");
    const RowId body = m_opened->first("SELECT body FROM term ORDER BY id LIMIT 1");
    const RowId series = m_opened->first("SELECT min(id) FROM event_series");
    seeReport(QStringLiteral("of-series"),
              [&] { workspace.report(QStringLiteral("series"), ReportTopic::Series, series); });
    seeReport(QStringLiteral("of-body"),
              [&] { workspace.report(QStringLiteral("composition"), ReportTopic::Body, body); });
    seeReport(QStringLiteral("of-event"), [&] { workspace.report(event, QStringLiteral("event-summary")); });
    for (const auto &[name, description] : reportNames(m_opened->records().words()))
        seeReport(name, [preview, chosen = name] { preview->setReport(chosen); });
    seeReport(QStringLiteral("public"), [preview] { preview->findChild<QCheckBox *>()->click(); });
    auto *language = preview->findChildren<QComboBox *>().last();
    seeReport(QStringLiteral("both"),
              [language] { language->setCurrentIndex(language->findData(QStringLiteral("both"))); });
    seeRefusedReport(*preview);
    m_opened->goTo("organisation");
    seeReport(QStringLiteral("list"), [&workspace] { workspace.recordsPage()->list().report(); });
}

/// @p ask makes the program show another report than before.
void Tour::seeReport(const QString &name, const std::function<void()> &ask)
{
    const auto *worker = m_opened->workspace().findChild<ReportWorker *>();
    QSignalSpy laidOut(worker, &ReportWorker::laidOut);
    ask();
    REQUIRE(laidOut.wait(longest));
    QSignalSpy painted(worker, &ReportWorker::painted);
    REQUIRE(painted.wait(longest));
    visit(QStringLiteral("report-") + name);
}

void Tour::seeRefusedReport(ReportPreview &preview)
{
    preview.setReport(QStringLiteral("yearly"));
    preview.findChild<QSpinBox *>(QStringLiteral("year"))->setValue(1990);
    const auto *refusal = preview.findChild<EmptyState *>(QStringLiteral("refusal"));
    REQUIRE(QTest::qWaitFor([refusal] { return refusal->isVisible(); }, longest));
    visit(QStringLiteral("report-refused"));
}

void Tour::seeMinutes()
{
    m_opened->workspace().write(m_opened->first("SELECT minutes FROM topic ORDER BY id LIMIT 1"));
    visit(QStringLiteral("minutes-written"));
    m_opened->workspace().goBack();
}

void Tour::seeToast()
{
    m_opened->goTo("organisation");
    RecordTable &table = m_opened->workspace().recordsPage()->list().table();
    table.setFocus();
    table.selectRow(1);
    m_opened->press(Qt::Key_Delete);
    visit(QStringLiteral("toast"));
    m_opened->press(Qt::Key_Z, Qt::ControlModifier);
}

/// What a colleague and I have changed without knowing of each other, before it is merged and after.
void Tour::seeSharing()
{
    Records &records = m_opened->records();
    const RecordType &type = m_opened->type("organisation");
    const RowId id = m_opened->first("SELECT min(id) FROM organisation");
    Colleague colleague(m_opened->file(), QStringLiteral("Oona Kivel\u00e4"));
    colleague.add("organisation",
                  {{QStringLiteral("name_fi"), QStringLiteral("Alah\u00e4rm\u00e4n kyl\u00e4yhdistys ry")}});
    colleague.set("organisation", id, "email", QStringLiteral("toimisto@example.fi"));
    colleague.set("organisation", id, "activities", QStringLiteral("Vertaistukea ja retki\u00e4."));
    colleague.remove("organisation", m_opened->first("SELECT max(id) FROM organisation"));
    const Record before = records.read(type, id);
    Record after = before;
    after.set(QStringLiteral("activities"), QStringLiteral("Vertaistukea."));
    changeRecord(records, before, after);
    PassphraseDialog passphrase(colleague.path(), &window());
    passphrase.show();
    visit(QStringLiteral("passphrase"), passphrase);
    passphrase.close();
    {
        MergeDialog merging(records, *this, &window());
        REQUIRE(merging.add({colleague.path()}));
        merging.show();
        visit(QStringLiteral("merge"), merging);
        auto *view = merging.findChild<QTableView *>();
        for (int row = 1; row < view->model()->rowCount(); ++row) {
            view->selectRow(row);
            visit(QStringLiteral("merge-%1").arg(row), merging);
        }
    }
    merge(m_opened->file(), {colleague.path()});
    m_opened->workspace().go(placekey::Overview);
    auto *settle = window().findChild<QPushButton *>(QStringLiteral("settle"));
    REQUIRE(QTest::qWaitFor([settle] { return settle->isVisible(); }, longest));
    visit(QStringLiteral("overview-conflicts"));
    ConflictsDialog conflicts(records, *this, &window());
    conflicts.show();
    visit(QStringLiteral("conflicts"), conflicts);
    conflicts.findChild<ConflictView *>()->writeOwn();
    visit(QStringLiteral("conflicts-own"), conflicts);
}

void Tour::seeEmptyFile()
{
    const QString path = m_opened->path(QStringLiteral("new.raati"));
    m_opened->makeFile(path, QStringLiteral("743")); // Seinäjoki
    REQUIRE(window().open(path));
    REQUIRE(QTest::qWaitFor([this] { return isCounted(); }, longest));
    visit(QStringLiteral("empty-overview"));
    m_opened->goTo("organisation");
    visit(QStringLiteral("empty-list"));
}

void Tour::seeStartPage()
{
    StartPage page(m_language, nullptr);
    page.resize(m_size);
    page.show();
    visit(QStringLiteral("start"), page);
    std::vector<RecentFile> recent;
    for (const char *name : {"a", "b", "c", "d"})
        recent.push_back({m_opened->path(QLatin1String(name)), QDateTime(QDate(2022, 2, 1), QTime(9, 30))});
    page.setRecentFiles(recent);
    visit(QStringLiteral("start-recent"), page);
}

} // namespace raatihuone
