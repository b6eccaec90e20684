// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "core/actions/minutessteps.h"
#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "ui/bodies/bodyview.h"
#include "ui/figures/figurespage.h"
#include "ui/forms/guarded.h"
#include "ui/lists/recordlist.h"
#include "ui/minutes/minuteseditor.h"
#include "ui/reports/reportpreview.h"
#include "ui/style/pagestack.h"
#include "ui/style/sidebar.h"
#include "ui/style/toast.h"
#include "ui/window/overviewpage.h"
#include "ui/window/reportspage.h"
#include "ui/window/typespage.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>

namespace raatihuone {

Workspace::Workspace(OpenFile &file, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_file(file),
      m_ask(ask),
      m_places(placesOf(file.file().catalogue())),
      m_sideBar(new SideBar(this))
{
    createLayout();
    connect(m_sideBar, &SideBar::placeChosen, this, &Workspace::showPlace);
    connect(&m_file.file(), &DataFile::committed, this, &Workspace::showFileState);
    showFileState();
    m_sideBar->setCurrent(placekey::Overview);
    if (m_file.isReadOnly())
        announce(m_file.whyReadOnly(), 0);
}

/// Pages read the file until they are gone.
Workspace::~Workspace()
{
    delete m_minutes;
    for (QWidget *page : std::as_const(m_pages))
        delete page;
}

void Workspace::createLayout()
{
    std::vector<Place> shown;
    for (const WindowPlace &place : m_places)
        shown.push_back(place.shown);
    m_sideBar->setPlaces(shown);
    showUnit();
    auto *right = new QWidget(this);
    m_stack = new PageStack(right);
    m_toast = new Toast(right);
    connect(m_toast, &Toast::actionTriggered, this, [this] { m_offered(); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(right, 1);
}

Room Workspace::room() const
{
    return roomOf(width());
}

QWidget *Workspace::pageOf(const QString &key)
{
    if (QWidget *page = m_pages.value(key))
        return page;
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [&key](const WindowPlace &each) { return each.shown.key == key; });
    QWidget *page = createPage(*place);
    m_stack->addWidget(page);
    m_pages.insert(key, page);
    return page;
}

QWidget *Workspace::createPage(const WindowPlace &place)
{
    if (place.shown.key == placekey::Overview)
        return createOverview();
    if (place.shown.key == placekey::Reports)
        return createReports();
    auto *page = new TypesPage(
        {m_file.records(), m_ask, [this](const Record &record) { return opensElsewhere(record); }, views()},
        place.types, this);
    page->setRoom(room());
    page->setRowHeight(m_rowHeight);
    connect(page, &TypesPage::announced, this, &Workspace::announce);
    connect(page, &TypesPage::formChanged, this, &Workspace::situationChanged);
    connect(page, &TypesPage::reportWanted, this, qOverload<const ListReport &>(&Workspace::report));
    return page;
}

/// What stands before the fields of a record, by the number of its type.
QWidget *Workspace::createReports()
{
    m_reports = new ReportsPage(m_file.records(), m_ask, this);
    const auto tell = [this](const QString &text) { announce(text, 0); };
    connect(&m_reports->reports(), &ReportPreview::announced, this, tell);
    connect(&m_reports->reports(), &ReportPreview::packWanted, this, &Workspace::packWanted);
    connect(&m_reports->figures(), &FiguresPage::announced, this, tell);
    connect(&m_reports->figures(), &FiguresPage::recordsWanted, this, &Workspace::showOnly);
    return m_reports;
}

QMap<int, MakeView> Workspace::views()
{
    return {{TypeNumber::Body, [](const FormContext &context, QWidget *parent) -> RecordView * {
                 return new BodyView(context, parent);
             }}};
}

OverviewPage *Workspace::createOverview()
{
    auto *page = new OverviewPage(m_file, m_ask, this);
    connect(page, &OverviewPage::placeWanted, this, [this](const RecordType &type) { go(type); });
    connect(page, &OverviewPage::newWanted, this, &Workspace::addNew);
    connect(page, &OverviewPage::draftWanted, this, [this](const Record &draft) {
        if (go(draft.type()))
            recordsPage()->addNew(draft);
    });
    connect(page, &OverviewPage::minutesWanted, this, &Workspace::write);
    connect(page, &OverviewPage::recordWanted, this,
            [this](const RecordType &type, RowId id) { go(type, id); });
    connect(page, &OverviewPage::reportsWanted, this, [this] { go(placekey::Reports); });
    connect(page, &OverviewPage::conflictsWanted, this, &Workspace::conflictsWanted);
    connect(page, &OverviewPage::brokenRulesWanted, this, &Workspace::brokenRulesWanted);
    connect(page, &OverviewPage::conflictsCounted, this,
            [this](int count) { m_sideBar->setCount(placekey::Overview, count); });
    return page;
}

void Workspace::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    m_toast->raise(); // the page came to the top
}

void Workspace::showPlace(const QString &key)
{
    if (key == m_place && !m_minutes)
        return;
    if (!closeMinutes() || !leave()) {
        tellToFix();
        // The side bar is still busy with the mouse.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QSignalBlocker quiet(m_sideBar);
                m_sideBar->setCurrent(m_place);
            },
            Qt::QueuedConnection);
        return;
    }
    m_place = key;
    const bool isInSideBar = m_sideBar->isAncestorOf(window()->focusWidget());
    showPage(pageOf(key));
    if (!isInSideBar)
        m_stack->currentWidget()->setFocus();
    Q_EMIT situationChanged();
}

bool Workspace::go(const QString &key)
{
    if (key == m_place && !closeMinutes())
        return false;
    m_sideBar->setCurrent(key);
    return m_place == key;
}

const WindowPlace *Workspace::placeWith(const RecordType &type) const
{
    for (const WindowPlace &place : m_places)
        if (std::find(place.types.begin(), place.types.end(), &type) != place.types.end())
            return &place;
    return nullptr;
}

bool Workspace::go(const RecordType &type, RowId id)
{
    const WindowPlace *place = placeWith(type);
    if (!place || !go(place->shown.key) || !typesPage()->go(type))
        return false;
    if (id.isValid())
        recordsPage()->go(id);
    return true;
}

void Workspace::goToNumber(int number)
{
    if (go(m_places[size_t(number) - 1].shown.key))
        m_stack->currentWidget()->setFocus();
}

void Workspace::addNew(const RecordType &type)
{
    if (go(type))
        recordsPage()->addNew();
}

void Workspace::report(const QString &name, ReportTopic topic, RowId id, QDate day)
{
    reports().showReport(name, topic, id, day);
    go(placekey::Reports);
}

/// The page is told what to show before it is seen, so that it makes nothing else first.
ReportPreview &Workspace::reports()
{
    pageOf(placekey::Reports);
    m_reports->show(ReportsPage::ReportsTab);
    return m_reports->reports();
}

void Workspace::report(const ListReport &list)
{
    reports().showList(list);
    go(placekey::Reports);
}

void Workspace::report(RowId event, const QString &name)
{
    if (!name.isEmpty())
        reports().setReport(name);
    reports().setEvent(event);
    go(placekey::Reports);
}

/// Minutes are written on a page of their own.
bool Workspace::opensElsewhere(const Record &record)
{
    if (record.type().number() != TypeNumber::Minutes)
        return false;
    if (record.id().isValid())
        write(record.id());
    else
        writeMinutesOf(record.value(QStringLiteral("event")).toId());
    return true;
}

void Workspace::write(RowId minutes)
{
    if (!leave() || !closeMinutes())
        return;
    guarded(m_ask, this, tr("The minutes could not be read"),
            [this, minutes] { m_minutes = new MinutesEditor(m_file.records(), m_ask, minutes, this); });
    if (!m_minutes)
        return;
    connectMinutes();
    m_stack->addWidget(m_minutes);
    showPage(m_minutes);
    m_minutes->enter();
    Q_EMIT situationChanged();
}

void Workspace::writeMinutesOf(RowId event)
{
    RowId minutes;
    guarded(m_ask, this, tr("The minutes could not be made"), [&] {
        minutes = minutesOf(m_file.records(), event);
        if (!minutes.isValid() && !m_file.isReadOnly())
            minutes = startMinutes(m_file.records(), event, contentLanguage(m_file.records())).id;
    });
    if (minutes.isValid())
        write(minutes);
}

void Workspace::connectMinutes()
{
    const auto later = Qt::QueuedConnection; // the page goes, and it is the page that says so
    connect(m_minutes, &MinutesEditor::backWanted, this, &Workspace::goBack, later);
    connect(m_minutes, &MinutesEditor::gone, this, &Workspace::closeMinutes, later);
    connect(m_minutes, &MinutesEditor::importWanted, this, &Workspace::importWanted);
    connect(m_minutes, &MinutesEditor::undoWanted, this, [this] { Q_EMIT undoWanted(1); });
    connect(
        m_minutes, &MinutesEditor::formWanted, this,
        [this] { go(m_file.file().catalogue().type(TypeNumber::Minutes), m_minutes->minutes()); }, later);
}

/// Back to the page of the place. False if something must be mended first.
bool Workspace::closeMinutes()
{
    if (!m_minutes)
        return true;
    if (!m_minutes->leave())
        return false;
    const bool hadFocus = m_minutes->isAncestorOf(window()->focusWidget());
    m_minutes->deleteLater();
    m_minutes = nullptr;
    showPage(pageOf(m_place));
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    Q_EMIT situationChanged();
    return true;
}

TypesPage *Workspace::typesPage() const
{
    return qobject_cast<TypesPage *>(m_stack->currentWidget());
}

RecordsPage *Workspace::recordsPage() const
{
    return typesPage() ? typesPage()->current() : nullptr;
}

RecordForm *Workspace::form() const
{
    return recordsPage() ? recordsPage()->panel().form() : nullptr;
}

QString Workspace::place() const
{
    return m_place;
}

/// The list and the form count also where minutes lie over them.
Position Workspace::position() const
{
    Position position{m_place, nullptr, {}, 0, {}, {}};
    if (m_minutes) {
        position.minutes = m_minutes->minutes();
        position.caret = m_minutes->desk().caret();
    }
    if (m_place == placekey::Reports) {
        position.record = m_reports->reports().eventId();
        position.tab = m_reports->tab();
    }
    const auto *types = qobject_cast<const TypesPage *>(m_pages.value(m_place));
    if (!types)
        return position;
    position.type = &types->current()->type();
    const RecordForm *form = types->current()->panel().form();
    if (form && &form->type() == position.type) {
        position.record = form->id();
        position.tab = form->tab();
    }
    return position;
}

bool Workspace::go(const Position &position)
{
    if (position.type ? !go(*position.type, position.record) : !go(position.place))
        return false;
    if (form())
        form()->showTab(position.tab);
    if (position.place == placekey::Reports) {
        m_reports->reports().setEvent(position.record);
        m_reports->show(ReportsPage::Tab(position.tab));
    }
    if (position.minutes.isValid())
        write(position.minutes);
    if (m_minutes)
        m_minutes->goTo(position.caret);
    return true;
}

void Workspace::showOnly(const RecordType &type, const std::shared_ptr<const ChosenRows> &rows)
{
    if (go(type))
        recordsPage()->list().showOnly(rows);
}

bool Workspace::leave()
{
    return (!m_minutes || m_minutes->leave()) && (!recordsPage() || recordsPage()->panel().leave());
}

void Workspace::tellToFix()
{
    announce(tr("Something here has to be fixed first."), 0);
}

void Workspace::announce(const QString &text, int steps)
{
    announceOffering(text, steps > 0 ? tr("Undo") + QStringLiteral("  Ctrl+Z") : QString(),
                     [this, steps] { Q_EMIT undoWanted(steps); });
}

void Workspace::announceOffering(const QString &text, const QString &offer, const std::function<void()> &act)
{
    m_offered = act;
    m_toast->announce(text, offer);
}

void Workspace::goToPane(int direction)
{
    RecordsPage *page = recordsPage();
    if ((m_minutes && m_minutes->goToPane(direction)) || (page && page->goToPane(direction)))
        return;
    const bool isInSideBar = m_sideBar->isAncestorOf(window()->focusWidget());
    if (!isInSideBar)
        m_sideBar->list()->setFocus();
    else if (page && direction < 0 && page->panel().form())
        page->panel().form()->focusFirst();
    else
        m_stack->currentWidget()->setFocus();
}

void Workspace::goBack()
{
    if (m_minutes)
        closeMinutes();
    else if (recordsPage())
        recordsPage()->goBack();
}

void Workspace::goToNextTab(int direction)
{
    if (typesPage())
        typesPage()->goToNextTab(direction);
    else if (!m_minutes && m_place == placekey::Reports)
        m_reports->goToNextTab(direction);
}

void Workspace::goToNeighbour(int direction)
{
    if (recordsPage())
        recordsPage()->goToNeighbour(direction);
}

bool Workspace::hasTabs() const
{
    return typesPage() || (!m_minutes && m_place == placekey::Reports);
}

bool Workspace::canSearch() const
{
    return m_minutes || recordsPage() || m_place == placekey::Reports;
}

void Workspace::focusSearch()
{
    if (m_minutes)
        m_minutes->focusFind();
    else if (recordsPage())
        recordsPage()->list().focusSearch();
    else if (m_reports && m_reports->isVisible())
        m_reports->focusSearch();
}

QSize Workspace::minimumSizeHint() const
{
    const int spare = m_sideBar->isCollapsed() ? 0 : SideBar::Width - SideBar::CollapsedWidth;
    return QWidget::minimumSizeHint() - QSize(spare, 0);
}

void Workspace::setRowHeight(const Height &height)
{
    m_rowHeight = height;
    for (QWidget *page : std::as_const(m_pages))
        if (auto *types = qobject_cast<TypesPage *>(page))
            types->setRowHeight(height);
}

void Workspace::showUnit()
{
    m_sideBar->setUnit(m_file.unit());
}

void Workspace::showFileState()
{
    guarded(m_ask, this, tr("The file could not be read"),
            [this] { m_sideBar->setFileState(m_file.state(), m_file.isReadOnly()); });
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sideBar->setCollapsed(room() != Room::Wide);
    for (QWidget *page : std::as_const(m_pages))
        if (auto *types = qobject_cast<TypesPage *>(page))
            types->setRoom(room());
}

} // namespace raatihuone
