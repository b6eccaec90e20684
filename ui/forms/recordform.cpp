// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/actions/editrecord.h"
#include "ui/forms/actionbar.h"
#include "ui/forms/differencecard.h"
#include "ui/forms/draftcard.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/formdraft.h"
#include "ui/forms/guarded.h"
#include "ui/forms/historyview.h"
#include "ui/forms/recordview.h"
#include "ui/forms/referenceeditors.h"
#include "ui/forms/relatedlists.h"
#include "ui/forms/timelineview.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/pagestack.h"
#include "ui/style/roles.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

RecordForm::RecordForm(const FormContext &context, const RecordType &type, QWidget *parent)
    : QWidget(parent),
      m_records(context.records),
      m_ask(context.ask),
      m_type(type),
      m_before(type),
      m_isReadOnly(context.records.file().mode() == DataFile::Mode::ReadOnly)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHead(layout);
    createPages(layout);
    m_bar = new ActionBar(this);
    layout->addWidget(m_bar);
    m_fields->setReadOnly(m_isReadOnly);
    connectFields();
    createView(context);
    connect(m_bar, &ActionBar::saveWanted, this, &RecordForm::save);
    connect(m_bar, &ActionBar::discardWanted, this, &RecordForm::discard);
    connect(&m_records.file(), &DataFile::committed, this, &RecordForm::follow);
}

RecordForm::~RecordForm()
{
    m_draft->keepNow();
}

void RecordForm::createHead(QBoxLayout *layout)
{
    m_back = new QToolButton(this);
    m_back->setIcon(icon(QStringLiteral("arrow-left")));
    m_back->setToolTip(tr("Back (Esc)"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &RecordForm::backWanted);
    m_title = new ElidedLabel({}, this);
    setTextRole(m_title, TextRole::RecordName);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Card, space::Page, space::Card, space::Tight);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    m_commands = new QWidget(this);
    (new FlowLayout(m_commands))->setContentsMargins(space::Card, 0, space::Card, space::Tight);
    layout->addWidget(m_commands);
    m_commands->hide();
    m_tabs = new QTabBar(this);
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("History"));
    if (TimelineView::isFor(m_records.file().catalogue(), m_type))
        m_tabs->addTab(tr("Time line"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordForm::showPage);
    layout->addWidget(m_tabs);
}

void RecordForm::createPages(QBoxLayout *layout)
{
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(space::Card, space::Card, space::Card, space::Card);
    column->setSpacing(space::Card);
    m_differences = new DifferenceCard(details);
    m_fields = new FieldGrid(m_type, m_records, details);
    auto *draft = new DraftCard(details);
    m_draft = new FormDraft(m_records, *m_fields, *draft, this);
    column->addWidget(draft);
    column->addWidget(m_differences);
    column->addWidget(m_fields);
    createRelated(column);
    column->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->installEventFilter(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(details);
    m_scroll->viewport()->setAutoFillBackground(false); // the panel paints the ground
    details->setAutoFillBackground(false);
    m_history = new HistoryView(m_records, m_ask, this);
    connect(m_history, &HistoryView::restoreWanted, this, &RecordForm::restore);
    m_pages = new PageStack;
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_history);
    m_timeline = new TimelineView(m_records, m_ask, this);
    m_pages->addWidget(m_timeline);
    connect(m_timeline, &TimelineView::openWanted, this, &RecordForm::openWanted);
    layout->addLayout(m_pages, 1);
}

/// Stands before the fields.
void RecordForm::createView(const FormContext &context)
{
    const MakeView make = context.views.value(m_type.number());
    if (!make)
        return;
    m_view = make(context, this);
    m_pages->insertWidget(0, m_view);
    const QSignalBlocker quiet(m_tabs); // there is nothing to show yet
    m_tabs->insertTab(0, m_view->name());
    m_tabs->setCurrentIndex(0);
    connect(m_view, &RecordView::openWanted, this, &RecordForm::openWanted);
    connect(m_view, &RecordView::addWanted, this, &RecordForm::addWanted);
    connect(m_view, &RecordView::written, this, [this](const QString &text) { Q_EMIT saved(id(), text); });
    connect(m_view, &RecordView::changed, this, &RecordForm::situationChanged);
}

void RecordForm::createRelated(QBoxLayout *layout)
{
    m_related = new RelatedLists(m_type, m_records, m_ask, m_fields->parentWidget());
    layout->addWidget(m_related);
    connect(m_related, &RelatedLists::openWanted, this, &RecordForm::openWanted);
    connect(m_related, &RelatedLists::addWanted, this, &RecordForm::addWanted);
    connect(m_related, &RelatedLists::removeWanted, this, &RecordForm::removeWanted);
    connect(m_related, &RelatedLists::createWanted, this, &RecordForm::createWanted);
    connect(m_related, &RelatedLists::written, this,
            [this](const QString &text) { Q_EMIT saved(id(), text); });
    setAcceptDrops(m_related->takeFiles());
    const QList<QWidget *> parts = m_fields->findChildren<QWidget *>();
    for (QWidget *part : parts) // a text field would take the name of a dropped file for text
        if (part->acceptDrops())
            part->installEventFilter(this);
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area would take any arrow; with Alt they go to the next record.
    if (watched == m_scroll && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->modifiers() == Qt::AltModifier) {
        event->ignore();
        return true;
    }
    const bool isDrop = event->type() == QEvent::Drop;
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if ((!isDrop && !isDrag) || !m_related->canAttach(static_cast<QDropEvent *>(event)->mimeData()))
        return QWidget::eventFilter(watched, event);
    if (isDrop)
        dropEvent(static_cast<QDropEvent *>(event));
    else
        event->accept();
    return true;
}

void RecordForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_related->canAttach(event->mimeData()))
        event->acceptProposedAction();
}

void RecordForm::dropEvent(QDropEvent *event)
{
    if (!m_related->canAttach(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_related->attach(event->mimeData());
}

void RecordForm::connectFields()
{
    connect(m_fields, &FieldGrid::edited, this, &RecordForm::showState);
    connect(m_fields, &FieldGrid::edited, m_draft, &FormDraft::touch);
    connect(m_draft, &FormDraft::taken, this, &RecordForm::showState);
    connect(m_fields, &FieldGrid::createWanted, this, &RecordForm::createWanted);
    connect(m_differences, &DifferenceCard::theirsWanted, this, [this](const QString &field) {
        guarded(m_ask, this, tr("The record could not be read"),
                [this, field] { m_fields->box(field)->editor().setValue(m_before.value(field)); });
        showState();
    });
}

void RecordForm::open(RowId id)
{
    guarded(m_ask, this, tr("The record could not be read"),
            [this, id] { showRecord(m_records.read(m_type, id)); });
}

void RecordForm::openNew(const Record &draft)
{
    guarded(m_ask, this, tr("The form could not be shown"), [this, &draft] { showRecord(draft); });
}

void RecordForm::showRecord(const Record &record)
{
    m_before = record;
    m_differences->clear();
    m_fields->setRecord(record);
    m_draft->begin(record);
    const bool isNew = !record.id().isValid();
    m_related->showFor(record.id());
    m_tabs->setVisible(!isNew);
    if (isNew)
        m_tabs->setCurrentIndex(detailsTab());
    if (m_view && !isNew)
        m_view->showRecord(record.id());
    m_title->setText(isNew ? tr("New %1").arg(singular(m_records.words(), m_type).toLower())
                           : m_records.title(m_type, record.id()));
    setAccessibleName(m_title->text());
    showPage(m_tabs->currentIndex());
    showState();
}

void RecordForm::showState()
{
    const int changes = int(m_fields->changedFields().size());
    m_bar->setState(changes, m_fields->errorCount());
    m_bar->setVisible(!m_isReadOnly && (changes > 0 || !m_before.id().isValid()));
}

void RecordForm::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    if (index == historyTab() && id().isValid())
        guarded(m_ask, this, tr("The history could not be read"),
                [this] { m_history->showRecord(m_before); });
    if (index == timelineTab() && id().isValid())
        m_timeline->showRecord(m_type, id());
}

bool RecordForm::isChanged() const
{
    return !m_isReadOnly && !m_fields->changedFields().empty();
}

bool RecordForm::isBlank() const
{
    return !isChanged() && m_before == Record(m_type);
}

bool RecordForm::save()
{
    if (!m_related->leave()) {
        m_tabs->setCurrentIndex(detailsTab());
        return false;
    }
    if (m_isReadOnly || (id().isValid() && !isChanged()))
        return true;
    if (hasErrors(m_fields->check())) {
        showState();
        m_tabs->setCurrentIndex(detailsTab());
        m_fields->goToFirstProblem();
        return false;
    }
    if (isBlank()) {
        m_bar->showNothingWritten();
        m_fields->focusFirst();
        return false;
    }
    return write(m_fields->record());
}

bool RecordForm::write(const Record &after)
{
    const bool isNew = !id().isValid();
    const std::optional<Outcome> outcome = tryToWrite(after);
    if (!outcome)
        return false;
    if (!outcome->isDone()) {
        tellProblems(outcome->problems);
        return false;
    }
    m_draft->finish();
    m_before.setId(outcome->id);
    showOutcome(*outcome);
    const QString title = m_title->text();
    const QString name = title.isEmpty() ? singular(m_records.words(), m_type) : title;
    if (outcome->isWritten)
        Q_EMIT saved(outcome->id, isNew ? tr("Added: %1").arg(name) : tr("Saved: %1").arg(name));
    return outcome->changedByOthers.isEmpty();
}

/// Nothing if it could not be tried, which is told.
std::optional<Outcome> RecordForm::tryToWrite(const Record &after)
{
    const bool isNew = !id().isValid();
    std::optional<Outcome> outcome;
    const bool isTried = guarded(m_ask, this, tr("The record could not be saved"), [&] {
        const QScopedValueRollback saving(m_isSaving, true);
        if (isNew)
            outcome = addRecord(m_records, after);
        else if (m_records.exists(m_type, id()))
            outcome = changeRecord(m_records, m_before, after);
    });
    if (isTried && !outcome)
        tellGone();
    return outcome;
}

QuestionText RecordForm::goneText()
{
    return {
        tr("The record is gone"),
        tr("It was removed meanwhile, so what you typed could not be saved. Undo brings it back as it was."),
        tr("Close"),
        {},
        false};
}

void RecordForm::tellGone()
{
    m_ask.message(this, goneText());
    Q_EMIT gone();
}

/// What a rule says although the fields said nothing, as of an old value from the history.
void RecordForm::tellProblems(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems) {
        const Field *field = m_type.field(problem.field);
        if (problem.severity == Problem::Severity::Error)
            sentences += (field ? label(m_records.words(), *field) + QStringLiteral(": ") : QString()) +
                         problem.message;
    }
    m_ask.message(
        this,
        {tr("The record could not be saved"), sentences.join(QLatin1Char('\n')), tr("Close"), {}, false});
}

void RecordForm::showOutcome(const Outcome &outcome)
{
    if (outcome.changedByOthers.isEmpty())
        open(outcome.id);
    else
        guarded(m_ask, this, tr("The record could not be read"),
                [&] { showDifferences(outcome.changedByOthers); });
}

/// What others wrote stands in the file; what was typed here stands in the fields until it is saved again.
void RecordForm::showDifferences(const QStringList &fields)
{
    const Record mine = m_fields->record();
    m_before = m_records.read(m_type, id());
    m_fields->setBase(m_before, fields);
    m_differences->clear();
    for (const QString &name : fields) {
        const Field &field = *m_type.field(name);
        m_differences->add(field, label(m_records.words(), field),
                           m_records.shown(m_type, field, m_before.value(name)),
                           m_records.shown(m_type, field, mine.value(name)));
    }
    m_draft->touch();
    m_tabs->setCurrentIndex(detailsTab());
    m_scroll->ensureVisible(0, 0);
    showState();
}

void RecordForm::discard()
{
    m_draft->finish();
    if (!id().isValid()) {
        Q_EMIT closeWanted();
        return;
    }
    open(id());
}

bool RecordForm::leave()
{
    m_draft->keepNow(); // also that something was taken back
    if (!id().isValid() && m_fields->changedFields().empty())
        return true; // nobody has typed anything
    return save();
}

void RecordForm::follow(const Changes &changes)
{
    if (m_isSaving)
        return;
    if (changes.value(m_type.number()).contains(id()) && !isChanged())
        read();
    guarded(m_ask, this, tr("What belongs to the record could not be read"), [this, &changes] {
        m_fields->renewDerived();
        if (m_view && id().isValid())
            m_view->follow(changes);
        m_related->follow(changes);
    });
    if (tab() == timelineTab())
        showPage(timelineTab());
}

void RecordForm::read()
{
    guarded(m_ask, this, tr("The record could not be read"), [this] {
        if (const auto record = m_records.find(m_type, id()))
            showRecord(*record);
        else
            Q_EMIT gone();
    });
}

void RecordForm::restore(const Field &field, const Value &value)
{
    if (!leave())
        return;
    Record after = m_before;
    after.set(field.name, value);
    write(after);
}

void RecordForm::goToProblem(int direction)
{
    m_tabs->setCurrentIndex(detailsTab());
    if (!m_fields->goToProblem(direction))
        m_related->goToProblem();
    showState();
}

void RecordForm::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

int RecordForm::tab() const
{
    return m_tabs->currentIndex();
}

int RecordForm::tabCount() const
{
    return m_tabs->count();
}

void RecordForm::focusFirst()
{
    if (m_view && m_tabs->currentIndex() != detailsTab())
        m_pages->currentWidget()->setFocus();
    else
        m_fields->focusFirst();
}

void RecordForm::setCommands(const QList<QAction *> &actions)
{
    if (actions == m_commands->actions())
        return;
    qDeleteAll(m_commands->findChildren<QToolButton *>());
    for (QAction *action : m_commands->actions())
        m_commands->removeAction(action);
    m_commands->addActions(actions);
    QWidget *before = m_back;
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_commands);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->iconText());
        m_commands->layout()->addWidget(button);
        setTabOrder(std::exchange(before, button), button);
    }
    m_commands->setVisible(!actions.isEmpty());
}

void RecordForm::setHasBack(bool hasBack)
{
    m_back->setVisible(hasBack);
}

} // namespace raatihuone
