// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/style/componentspage.h"

#include "ui/style/badge.h"
#include "ui/style/card.h"
#include "ui/style/chip.h"
#include "ui/style/emptystate.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/progressstrip.h"
#include "ui/style/question.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"
#include "ui/style/sectionheading.h"
#include "ui/style/sidebar.h"
#include "ui/style/toast.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QtWidgets>

namespace raatihuone {

namespace {

QPushButton *button(const QString &text, ButtonRole role, const QString &iconName = {})
{
    auto *answer = new QPushButton(text);
    setButtonRole(answer, role);
    if (!iconName.isEmpty())
        answer->setIcon(icon(iconName));
    return answer;
}

QLabel *label(const QString &text, TextRole role, bool isMuted = false)
{
    auto *answer = new QLabel(text);
    setTextRole(answer, role);
    answer->setWordWrap(role == TextRole::Body || role == TextRole::Small);
    if (isMuted)
        setMuted(answer);
    return answer;
}

Card *buttonsCard()
{
    auto *card = new Card(QStringLiteral("Buttons"));
    auto *flow = new FlowLayout;
    auto *disabled = button(QStringLiteral("Not now"), ButtonRole::Plain);
    disabled->setEnabled(false);
    flow->addWidget(
        button(QStringLiteral("New organisation"), ButtonRole::Primary, QStringLiteral("plus-lg")));
    flow->addWidget(
        button(QStringLiteral("Import…"), ButtonRole::Plain, QStringLiteral("box-arrow-in-down")));
    flow->addWidget(button(QStringLiteral("Show all"), ButtonRole::Flat));
    auto *focused = button(QStringLiteral("Focused"), ButtonRole::Plain);
    focused->setObjectName(QStringLiteral("focused"));
    flow->addWidget(focused);
    flow->addWidget(disabled);
    flow->addWidget(button(QStringLiteral("Remove"), ButtonRole::Danger, QStringLiteral("trash")));
    card->body()->addLayout(flow);
    return card;
}

Card *filtersCard()
{
    auto *card = new Card(QStringLiteral("Filters"));
    auto *flow = new FlowLayout;
    auto *on = new Chip(QStringLiteral("Class: health"), ChipKind::Menu);
    on->setChecked(true);
    flow->addWidget(new Chip(QStringLiteral("Municipality: all"), ChipKind::Menu));
    flow->addWidget(on);
    flow->addWidget(new Chip(QStringLiteral("On the mailing list"), ChipKind::Toggle));
    flow->addWidget(new Chip(QStringLiteral("+ Filter"), ChipKind::Plain));
    card->body()->addWidget(new SearchField(QStringLiteral("Search by name, place, person…")));
    card->body()->addLayout(flow);
    return card;
}

Card *statusCard()
{
    const QStringList words{QStringLiteral("In force"), QStringLiteral("Ends 31.12."),
                            QStringLiteral("Missing"),  QStringLiteral("Unknown"),
                            QStringLiteral("Conflict"), QStringLiteral("New"),
                            QStringLiteral("Changes"),  QStringLiteral("Goes"),
                            QStringLiteral("Same?"),    QStringLiteral("On the list")};
    auto *card = new Card(QStringLiteral("State: always a symbol and a word"));
    auto *flow = new FlowLayout;
    for (const Status status : allStatuses)
        flow->addWidget(new Badge(status, words.at(flow->count())));
    card->body()->addLayout(flow);
    return card;
}

Card *textCard()
{
    auto *card = new Card(QStringLiteral("Text"));
    card->body()->addWidget(label(QStringLiteral("Name of a record"), TextRole::RecordName));
    card->body()->addWidget(label(QStringLiteral("Body text – 1 234,50 €"), TextRole::Body));
    card->body()->addWidget(label(QStringLiteral("Small – source, time, label"), TextRole::Small, true));
    return card;
}

QLineEdit *field(const QString &name, const QString &text)
{
    auto *answer = new QLineEdit(text);
    answer->setAccessibleName(name);
    return answer;
}

void addField(QGridLayout *grid, int column, const QString &name, QLineEdit *edit, const Problem &problem)
{
    const int row = column / 2 * 3 + 1;
    auto *line = new ProblemLine(edit);
    grid->addWidget(label(name, TextRole::Small, true), row, column % 2);
    grid->addWidget(edit, row + 1, column % 2);
    grid->addWidget(line, row + 2, column % 2, Qt::AlignTop);
    if (!problem.message.isEmpty())
        line->show(problem);
}

Card *fieldsCard()
{
    using enum Problem::Severity;
    auto *card = new Card(QStringLiteral("Field of a form"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(space::Card);
    grid->setVerticalSpacing(space::Hair);
    grid->addWidget(new SectionHeading(QStringLiteral("Basics")), 0, 0, 1, 2);
    addField(grid, 0, QStringLiteral("E-mail *"),
             field(QStringLiteral("E-mail"), QStringLiteral("office@example")),
             {Error, {}, QStringLiteral("The address has no ending such as .fi.")});
    addField(grid, 1, QStringLiteral("Business id"),
             field(QStringLiteral("Business id"), QStringLiteral("2077474-1")),
             {Warning, {}, QStringLiteral("The check digit does not match. You can still save.")});
    auto *empty = field(QStringLiteral("Name in Swedish"), {});
    empty->setPlaceholderText(QStringLiteral("Missing – write or leave"));
    addField(grid, 2, QStringLiteral("Name in Swedish"), empty, {});
    addField(grid, 3, QStringLiteral("Members"),
             field(QStringLiteral("Members"), QStringLiteral("about 210")), {});
    card->body()->addLayout(grid);
    return card;
}

Card *questionCard()
{
    auto *card = new Card(QStringLiteral("Dialog: question, consequence, act"));
    auto *question = new Question({QStringLiteral("Erase the data on Veli Niemi?"),
                                   QStringLiteral("Head counts stay. This cannot be undone."),
                                   QStringLiteral("Keep"),
                                   {QStringLiteral("Erase the data")},
                                   true});
    question->setWindowFlags(Qt::Widget);
    question->setMinimumWidth(0);
    auto *frame = new Card({});
    frame->setAccessibleName(QStringLiteral("Dialog"));
    frame->body()->setContentsMargins(0, 0, 0, 0);
    frame->body()->addWidget(question);
    card->body()->addWidget(frame);
    return card;
}

Card *progressCard()
{
    auto *card = new Card(QStringLiteral("Progress"));
    auto *strip = new ProgressStrip;
    strip->setProgress(3100, 5000, QStringLiteral("Importing 3 100 / 5 000"));
    strip->setNote(QStringLiteral("About 4 seconds left. Cancelling leaves nothing half done."));
    card->body()->addWidget(strip);
    return card;
}

Card *emptyCard()
{
    auto *card = new Card(QStringLiteral("Empty"));
    auto *empty = new EmptyState(QStringLiteral("calendar-event"), QStringLiteral("No events yet"),
                                 QStringLiteral("Make the first one or copy one of last year as a start."));
    empty->addButton(QStringLiteral("New event"), QStringLiteral("plus-lg"), ButtonRole::Primary);
    empty->addButton(QStringLiteral("Copy…"), {}, ButtonRole::Plain);
    card->body()->addWidget(empty);
    return card;
}

QVBoxLayout *column(const QList<QWidget *> &cards)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::Card);
    for (QWidget *card : cards)
        layout->addWidget(card);
    layout->addStretch();
    return layout;
}

std::vector<Place> places()
{
    const auto place = [](const char *key, const char *iconName, const char *shortcut, int count = 0) {
        return Place{QLatin1String(key),
                     QLatin1String(key),
                     QLatin1String(iconName),
                     QLatin1String(shortcut),
                     false,
                     count};
    };
    std::vector<Place> answer{place("Overview", "house-door", "Alt+1", 3),
                              place("Organisations", "building", "Alt+2"),
                              place("People", "person-lines-fill", "Alt+3"),
                              place("Bodies", "people", "Alt+4"),
                              place("Events", "calendar-event", "Alt+5"),
                              place("Follow-up", "chat-left-text", "Alt+6", 12),
                              place("Reports and figures", "bar-chart-line", "Alt+7")};
    answer[1].startsGroup = answer[4].startsGroup = true;
    answer.push_back(place("Registers", "tag", "Alt+8"));
    answer.back().startsGroup = true;
    return answer;
}

SideBar *sideBar()
{
    auto *answer = new SideBar;
    answer->setPlaces(places());
    answer->setCurrent(QStringLiteral("Organisations"));
    answer->setUnit(QStringLiteral("Wellbeing services county of the plain"));
    answer->setFileState(QStringLiteral("Saved 14.32"));
    return answer;
}

QMenuBar *menuBar()
{
    auto *bar = new QMenuBar;
    bar->setAccessibleName(QStringLiteral("Menu"));
    for (const char *title : {"&File", "&Edit", "&View", "&Record", "&Tools", "&Help"})
        bar->addMenu(QLatin1String(title));
    return bar;
}

QTableView *table()
{
    auto *view = new QTableView;
    auto *model = new QStandardItemModel(12, 4, view);
    model->setHorizontalHeaderLabels({QStringLiteral("Organisation"), QStringLiteral("Municipality"),
                                      QStringLiteral("Contact"), QStringLiteral("Checked")});
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool isMissing = row % 4 == 2;
        model->setItem(row, 0, new QStandardItem(QStringLiteral("Invented association %1 ry").arg(row)));
        model->setItem(row, 1, new QStandardItem(QStringLiteral("Kauhava")));
        model->item(row, 1)->setData(true, CellMutedRole);
        model->setItem(
            row, 2, new QStandardItem(isMissing ? QStringLiteral("Missing") : QStringLiteral("Oona Kivelä")));
        model->setItem(
            row, 3, new QStandardItem(isMissing ? QStringLiteral("Unknown") : QStringLiteral("30.10.2026")));
        if (isMissing) {
            model->item(row, 2)->setData(int(Status::Missing), CellStatusRole);
            model->item(row, 3)->setData(int(Status::Unknown), CellStatusRole);
        }
    }
    auto *delegate = new RecordDelegate(view);
    delegate->setNameColumn(0);
    view->setModel(model);
    view->setItemDelegate(delegate);
    view->setAccessibleName(QStringLiteral("Organisations"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(0, 190);
    view->selectRow(3);
    return view;
}

QTreeWidget *tree()
{
    auto *answer = new QTreeWidget;
    answer->setAccessibleName(QStringLiteral("Bodies"));
    answer->setHeaderLabel(QStringLiteral("Body"));
    auto *top = new QTreeWidgetItem(answer, {QStringLiteral("Wellbeing services county")});
    auto *child = new QTreeWidgetItem(top, {QStringLiteral("Council of older people")});
    new QTreeWidgetItem(top, {QStringLiteral("Youth council")});
    child->setCheckState(0, Qt::Checked);
    top->setExpanded(true);
    answer->setCurrentItem(child);
    return answer;
}

template <typename Control> Control *named(const char *name, Control *control)
{
    control->setAccessibleName(QLatin1String(name));
    return control;
}

QHBoxLayout *choiceRow()
{
    auto *row = new QHBoxLayout;
    auto *combo = named("Municipality", new QComboBox);
    auto *date = named("Date", new QDateEdit(QDate(2026, 11, 21)));
    auto *spin = named("Number", new QSpinBox);
    combo->addItems({QStringLiteral("Seinäjoki"), QStringLiteral("Ähtäri")});
    date->setCalendarPopup(true);
    spin->setValue(46);
    auto *readOnly = named("Read-only", new QLineEdit(QStringLiteral("read-only")));
    readOnly->setReadOnly(true);
    auto *disabled = named("Disabled", new QComboBox);
    disabled->addItem(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    const QList<QWidget *> fields{combo, date, spin, readOnly, disabled};
    for (QWidget *each : fields)
        row->addWidget(each);
    return row;
}

QHBoxLayout *tickRow()
{
    auto *row = new QHBoxLayout;
    auto *on = new QCheckBox(QStringLiteral("Accessible"));
    auto *partly = new QCheckBox(QStringLiteral("Some"));
    auto *off = new QCheckBox(QStringLiteral("Not chosen"));
    auto *no = new QCheckBox(QStringLiteral("Disabled"));
    auto *chosen = new QRadioButton(QStringLiteral("No effect"));
    on->setChecked(true);
    off->setObjectName(QStringLiteral("unchecked"));
    partly->setCheckState(Qt::PartiallyChecked);
    no->setEnabled(false);
    chosen->setChecked(true);
    const QList<QWidget *> ticks{on, partly, off,
                                 no, chosen, new QRadioButton(QStringLiteral("In preparation"))};
    for (QWidget *tick : ticks)
        row->addWidget(tick);
    row->addStretch();
    return row;
}

QHBoxLayout *toolRow()
{
    auto *row = new QHBoxLayout;
    auto *tabs = named("Tabs", new QTabBar);
    auto *views = named("View", new QToolButton);
    auto *slider = named("Slider", new QSlider(Qt::Horizontal));
    for (const char *title : {"Details", "Bodies 3", "Events 7", "History"})
        tabs->addTab(QLatin1String(title));
    views->setText(QStringLiteral("Health organisations"));
    views->setPopupMode(QToolButton::InstantPopup);
    views->setMenu(named("Views", new QMenu(views)));
    views->setAutoRaise(true);
    slider->setValue(40);
    row->addWidget(tabs);
    row->addWidget(views);
    for (const char *name : {"download", "printer", "layout-three-columns"}) {
        auto *tool = named(name, new QToolButton);
        tool->setIcon(icon(QLatin1String(name)));
        tool->setAutoRaise(true);
        row->addWidget(tool);
    }
    row->addWidget(slider);
    return row;
}

QMenu *menu()
{
    auto *answer = named("Menu of a row", new QMenu);
    answer->addAction(QStringLiteral("Copy row"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+C")));
    answer->addAction(icon(QStringLiteral("trash")), QStringLiteral("Remove"))->setEnabled(false);
    answer->addSeparator();
    auto *checked = answer->addAction(QStringLiteral("Dense rows"));
    checked->setCheckable(true);
    checked->setChecked(true);
    answer->addMenu(QStringLiteral("Export"))->menuAction()->setIcon(icon(QStringLiteral("download")));
    answer->setWindowFlags(Qt::Widget);
    return answer;
}

} // namespace

ComponentsPage::ComponentsPage(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(QStringLiteral("Parts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    layout->addWidget(label(QStringLiteral("Parts"), TextRole::PageTitle));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::Card);
    auto *toastCard = new Card(QStringLiteral("Toast and undo"));
    toastCard->body()->addSpacing(space::Wide + space::Page);
    columns->addLayout(column({buttonsCard(), filtersCard(), statusCard()}), 1);
    columns->addLayout(column({fieldsCard(), questionCard()}), 1);
    columns->addLayout(column({progressCard(), toastCard, emptyCard(), textCard()}), 1);
    layout->addLayout(columns, 1);
    auto *toast = new Toast(toastCard);
    toast->announce(QStringLiteral("12 organisations archived."), QStringLiteral("Undo  Ctrl+Z"));
}

QWidget *ComponentsPage::inWindow()
{
    auto *window = named("Window", new QWidget);
    auto *layout = new QGridLayout(window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(menuBar(), 0, 0, 1, 2);
    layout->addWidget(sideBar(), 1, 0);
    layout->addWidget(new ComponentsPage, 1, 1);
    return window;
}

ControlsPage::ControlsPage(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(QStringLiteral("Controls"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    layout->addLayout(choiceRow());
    layout->addLayout(tickRow());
    layout->addLayout(toolRow());
    auto *columns = new QHBoxLayout;
    auto *views =
        column({tree(), named("Notes", new QPlainTextEdit(QStringLiteral("Minutes of the evening"))),
                named("Calendar", new QCalendarWidget)});
    auto *listCard = new Card({});
    auto *list = table();
    listCard->setAccessibleName(QStringLiteral("List"));
    listCard->body()->setContentsMargins(2, space::Hair, 2, space::Hair);
    list->setFrameShape(QFrame::NoFrame);
    listCard->body()->addWidget(list);
    columns->addWidget(listCard, 2);
    columns->addLayout(views, 1);
    columns->addWidget(menu(), 0, Qt::AlignTop);
    layout->addLayout(columns, 1);
}

} // namespace raatihuone
