// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordlist.h"

#include "ui/lists/columnchoice.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listexport.h"
#include "ui/lists/listhead.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/lists/selectionbar.h"
#include "ui/style/ask.h"
#include "ui/style/emptystate.h"
#include "ui/style/leadfocus.h"
#include "ui/style/metrics.h"
#include "ui/style/pagestack.h"
#include "ui/style/progressstrip.h"
#include "ui/style/searchfield.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

constexpr int PollMilliseconds = 1000;
constexpr int PatienceMilliseconds = 300;

} // namespace

RecordList::RecordList(DataFile &file, const RecordType &type, const Words &words, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_file(file),
      m_type(type),
      m_words(words),
      m_ask(ask),
      m_model(new RecordListModel(file, type, words, this)),
      m_table(new RecordTable(*m_model, this)),
      m_head(new ListHead(file, *m_model, *m_table, words, canAdd(), this)),
      m_export(new ListExport(file, words, this)),
      m_progress(new ProgressStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    layout->addWidget(m_head);
    m_table->setAccessibleName(plural(m_words, m_type));
    createPages(layout);
    createSelectionBar(layout);
    layout->addWidget(m_progress);
    m_progress->hide();
    m_patience.setSingleShot(true);
    connectHead();
    connectFeed();
    connectTable();
    connectExport();
    createShortcuts();
    leadFocus(this, [this] { return m_pages->currentWidget(); });
}

void RecordList::createSelectionBar(QBoxLayout *layout)
{
    const bool canWrite = m_file.mode() == DataFile::Mode::ReadWrite;
    m_selection = new SelectionBar(canWrite, addressField(m_type), this);
    layout->addWidget(m_selection);
    connect(m_selection, &SelectionBar::editWanted, this, &RecordList::editChosen);
    connect(m_selection, &SelectionBar::addressesWanted, this, &RecordList::copyAddresses);
}

void RecordList::connectHead()
{
    connect(m_head, &ListHead::newWanted, this, &RecordList::newWanted);
    connect(m_head, &ListHead::addressesWanted, this, &RecordList::copyShownAddresses);
    connect(m_head, &ListHead::reportWanted, this, &RecordList::report);
    connect(m_head, &ListHead::exportWanted, this, &RecordList::exportRows);
    connect(&m_head->columns(), &ColumnChoice::changed, this, &RecordList::viewChanged);
    connect(&m_head->filters(), &FilterBar::changed, this, &RecordList::applyFilters);
    m_head->search().installEventFilter(this);
    connect(&m_head->search(), &SearchField::textChanged, this, [this](const QString &typed) {
        m_model->feed().setSearch(typed);
        m_table->scrollToTop();
        Q_EMIT viewChanged();
    });
    connect(&m_head->search(), &SearchField::left, m_table, [this] { m_table->setFocus(); });
}

void RecordList::setCompact(bool isCompact)
{
    m_table->setCompact(isCompact);
    m_head->setCompact(isCompact);
}

void RecordList::addTool(QToolButton *tool)
{
    m_head->addTool(tool);
}

bool RecordList::canAdd() const
{
    return m_file.mode() == DataFile::Mode::ReadWrite && m_type.canBeAdded();
}

void RecordList::createPages(QBoxLayout *layout)
{
    m_pages = new PageStack;
    m_nothingYet = new EmptyState(QStringLiteral("inbox"), tr("Nothing here yet"),
                                  tr("What you add or import appears in this list."), this);
    m_noHits = new EmptyState(QStringLiteral("search"), tr("No hits"),
                              tr("Nothing in this list fits what you typed and the filters."), this);
    const QPushButton *clear = m_noHits->addButton(tr("Clear search and filters"), {}, ButtonRole::Plain);
    connect(clear, &QPushButton::clicked, this, &RecordList::clearFilters);
    if (canAdd()) {
        const QPushButton *add = m_nothingYet->addButton(newRecordText(m_words, m_type),
                                                         QStringLiteral("plus-lg"), ButtonRole::Plain);
        connect(add, &QPushButton::clicked, this, &RecordList::newWanted);
    }
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothingYet),
                          static_cast<QWidget *>(m_noHits)})
        m_pages->addWidget(page);
    layout->addLayout(m_pages, 1);
}

void RecordList::createShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const QString &what, void (RecordList::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(what); // for the list of keys
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, tr("Search this list"), &RecordList::focusSearch);
    add(Qt::CTRL | Qt::Key_E, tr("Export what the list shows"), &RecordList::exportRows);
}

void RecordList::connectFeed()
{
    const ListFeed &feed = m_model->feed();
    connect(&feed, &ListFeed::stateChanged, this, &RecordList::showState);
    connect(&feed, &ListFeed::progressed, this, &RecordList::showProgress);
    connect(&feed, &ListFeed::failed, this, &RecordList::showFailure);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordList::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordList::restorePlace);
    connect(m_progress, &ProgressStrip::cancelled, this, &RecordList::stopWork);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_progress->setVisible(isBusy()); });
    connect(&m_poll, &QTimer::timeout, this, &RecordList::lookForChanges);
}

void RecordList::connectTable()
{
    const auto *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &RecordList::followCurrent);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &RecordList::followCurrent);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &RecordList::showState);
    connect(m_table, &RecordTable::editWanted, this, &RecordList::editChosen);
    connect(m_table, &RecordTable::pasteWanted, this, &RecordList::pasteWanted);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordList::openContextMenu);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT recordEntered(m_model->idAt(index.row())); });
    connect(m_table, &RecordTable::typed, this, [this](const QString &text) {
        m_head->search().setFocus();
        m_head->search().insert(text);
    });
    connect(m_table, &RecordTable::copyWanted, this, &RecordList::copyRows);
    connect(m_table, &RecordTable::addressesWanted, this, &RecordList::copyAddresses);
    connect(m_table, &RecordTable::resized, this, [this] { m_model->setPageRows(m_table->pageRows()); });
    connect(m_table, &RecordTable::removeWanted, this, [this] {
        const std::vector<RowId> ids = m_table->chosenIds();
        if (!ids.empty())
            Q_EMIT removeWanted(QList<RowId>(ids.begin(), ids.end()));
    });
}

void RecordList::connectExport()
{
    connect(m_export, &ListExport::announced, this, &RecordList::announced);
    connect(m_export, &ListExport::progressed, this, &RecordList::showProgress);
    connect(m_export, &ListExport::finished, this, &RecordList::showState);
    connect(m_export, &ListExport::failed, this, [this](const QString &message) {
        m_ask.message(this, {tr("The rows were not taken out"), message, tr("Close"), {}, false});
    });
}

void RecordList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_poll.start(PollMilliseconds);
    if (m_model->feed().isOpen()) {
        lookForChanges();
        return;
    }
    m_model->setPageRows(m_table->pageRows());
    m_model->open();
}

void RecordList::hideEvent(QHideEvent *event)
{
    m_poll.stop();
    QWidget::hideEvent(event);
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_head->search() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            enterTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordList::focusSearch()
{
    m_head->search().setFocus(Qt::ShortcutFocusReason);
    m_head->search().selectAll();
}

void RecordList::enterTable()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus();
    if (m_table->chosenIds().empty())
        m_table->selectRow(0);
}

void RecordList::choose(RowId id)
{
    m_awaited = id;
    goToAwaited();
}

bool RecordList::goToAwaited()
{
    if (!m_awaited.isValid() || m_model->rowOf(m_awaited) < 0)
        return false;
    m_table->goTo(std::exchange(m_awaited, RowId()));
    return true;
}

void RecordList::lookForChanges()
{
    m_model->feed().lookForChanges();
}

/// Archived records are hidden unless somebody filters by just that.
void RecordList::applyFilters()
{
    ListRequest request = m_model->feed().request();
    request.filters = m_head->filters().filters();
    request.only = m_head->filters().only();
    request.today = m_file.installation().today();
    request.includesArchived =
        std::any_of(request.filters.begin(), request.filters.end(), [](const Filter &filter) {
            return !filter.isRelation() && filter.field->name == QLatin1String("archived");
        });
    m_model->feed().setRequest(request);
    Q_EMIT viewChanged();
}

ListView RecordList::view() const
{
    const ListRequest &request = m_model->feed().request();
    return {m_head->search().text(), m_head->filters().filters(), m_model->columns(), request.sort,
            request.isDescending};
}

void RecordList::setView(const ListView &view)
{
    m_head->search().setText(view.search);
    m_head->filters().setFilters(view.filters);
    m_head->columns().show(view.columns);
    m_head->columns().sort(view.sort, view.isDescending);
}

void RecordList::showOnly(const std::shared_ptr<const ChosenRows> &rows)
{
    m_head->search().clear();
    m_head->filters().setOnly(rows);
}

/// One record is edited in its form.
void RecordList::editChosen()
{
    const qint64 count = m_table->chosenCount();
    if (count == 1)
        Q_EMIT recordEntered(m_table->currentId());
    else if (count > 1 && m_file.mode() == DataFile::Mode::ReadWrite)
        Q_EMIT editWanted();
}

void RecordList::openContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 count = m_table->chosenCount();
    const bool canWrite = m_file.mode() == DataFile::Mode::ReadWrite;
    const auto add = [this, menu](const QString &text, bool isEnabled, const auto &act) {
        QAction *action = menu->addAction(text, this, act);
        action->setEnabled(isEnabled);
    };
    add(tr("Edit\u2026") + QStringLiteral("\tF2"), canWrite && count > 0, &RecordList::editChosen);
    add(tr("Copy rows") + QStringLiteral("\tCtrl+C"), count > 0, &RecordList::copyRows);
    if (addressField(m_type))
        add(tr("Copy addresses") + QStringLiteral("\tCtrl+Shift+C"), true, &RecordList::copyAddresses);
    add(tr("Paste as new records\u2026") + QStringLiteral("\tCtrl+V"), canWrite, &RecordList::pasteWanted);
    add(tr("Remove") + QStringLiteral("\tDel"), canWrite && count > 0,
        [this] { Q_EMIT m_table->removeWanted(); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void RecordList::clearFilters()
{
    m_head->search().clear();
    m_head->filters().clear();
    m_table->setFocus();
}

/// Before the user goes anywhere, the keyboard stands at the top whatever row that is.
void RecordList::rememberPlace()
{
    m_chosen = m_table->chosenIds();
    m_current = m_chosen.empty() && !m_told.isValid() ? RowId() : m_table->currentId();
}

void RecordList::restorePlace()
{
    if (!goToAwaited())
        m_table->choose(m_chosen, m_current);
}

/// The keyboard may stand on a row that is not chosen; then the user went nowhere yet.
void RecordList::followCurrent()
{
    const RowId id = m_table->currentId();
    if (!id.isValid() || id == m_told || !m_table->selectionModel()->isSelected(m_table->currentIndex()))
        return;
    m_told = id;
    m_awaited = RowId();
    Q_EMIT recordChosen(id);
}

bool RecordList::isNarrowed() const
{
    return !m_head->search().text().trimmed().isEmpty() || m_head->filters().isNarrowing();
}

bool RecordList::isBusy() const
{
    return m_model->feed().isBusy() || m_export->isBusy();
}

QString RecordList::countText() const
{
    const ListFeed &feed = m_model->feed();
    if (!feed.isComplete())
        return QStringLiteral("\u2026");
    const auto shown = qint64(feed.ids().size());
    const QString total = m_words.number(feed.total());
    return shown == feed.total() ? total : tr("%1 / %2").arg(m_words.number(shown), total);
}

QWidget *RecordList::pageToShow() const
{
    const ListFeed &feed = m_model->feed();
    if (!feed.ids().empty())
        return m_table;
    if (m_failure)
        return m_failure;
    if (!feed.isComplete())
        return m_table;
    return isNarrowed() ? m_noHits : m_nothingYet;
}

void RecordList::showState()
{
    if (m_model->feed().isBusy())
        forgetFailure();
    m_head->setCount(countText());
    const qint64 chosen = m_table->chosenCount();
    m_selection->setCount(chosen, m_words.number(chosen));
    m_pages->setCurrentWidget(pageToShow());
    if (!isBusy())
        m_progress->hide();
    else if (!m_patience.isActive() && m_progress->isHidden())
        m_patience.start(PatienceMilliseconds);
}

void RecordList::showProgress(qint64 done, qint64 total)
{
    m_progress->setProgress(int(done), int(total),
                            total > 0 ? tr("Reading %1 / %2").arg(m_words.number(done), m_words.number(total))
                                      : tr("Reading"));
}

void RecordList::stopWork()
{
    const bool isExporting = m_export->isBusy();
    if (isExporting)
        m_export->cancel();
    else
        m_model->feed().cancel();
    Q_EMIT announced(isExporting ? tr("Stopped. Nothing was copied or written.")
                                 : tr("Reading was stopped. The list may not be complete."));
    showState();
}

void RecordList::showFailure(const QString &message)
{
    forgetFailure();
    m_failure = new EmptyState(QStringLiteral("exclamation-triangle-fill"), tr("The list could not be read"),
                               message, this);
    const QPushButton *again = m_failure->addButton(tr("Try again"), {}, ButtonRole::Plain);
    connect(again, &QPushButton::clicked, &m_model->feed(), &ListFeed::readAgain);
    m_pages->addWidget(m_failure);
    m_pages->setCurrentWidget(pageToShow());
    if (!m_model->feed().ids().empty())
        Q_EMIT announced(message);
}

void RecordList::forgetFailure()
{
    if (m_failure)
        std::exchange(m_failure, nullptr)->deleteLater();
}

} // namespace raatihuone
