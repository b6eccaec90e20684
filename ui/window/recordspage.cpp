// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordspage.h"

#include "core/actions/editrecord.h"
#include "core/actions/importplan.h"
#include "core/formats/tabletext.h"
#include "core/formats/textfile.h"
#include "ui/forms/guarded.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/rows/bulkeditdialog.h"
#include "ui/rows/importdialog.h"
#include "ui/rows/longwork.h"
#include "ui/rows/viewbutton.h"
#include "ui/style/leadfocus.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>

namespace raatihuone {

namespace {

constexpr int wideFrom = 1280;
constexpr int mediumFrom = 700;
constexpr int panelWidth = 430;
constexpr int narrowListWidth = 300;
constexpr int mostWidth = QWIDGETSIZE_MAX;

} // namespace

Room roomOf(int windowWidth)
{
    return windowWidth >= wideFrom ? Room::Wide : windowWidth >= mediumFrom ? Room::Medium : Room::Narrow;
}

RecordsPage::RecordsPage(const FormContext &context, const RecordType &type, QWidget *parent)
    : QWidget(parent),
      m_records(context.records),
      m_ask(context.ask),
      m_type(type),
      m_hasView(context.views.contains(type.number())),
      m_list(new RecordList(context.records.file(), type, context.records.words(), context.ask, this)),
      m_panel(new RecordPanel(context, this)),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_list, 1);
    m_layout->addWidget(m_panel, 1);
    leadFocus(this, m_list);
    connectList();
    connectPanel();
    setRoom(Room::Wide);
}

void RecordsPage::connectList()
{
    connect(m_list, &RecordList::recordChosen, this, &RecordsPage::choose);
    connect(m_list, &RecordList::recordEntered, this, [this](RowId id) {
        Record record(m_type);
        record.setId(id);
        if (m_panel->opensElsewhere(record))
            return;
        choose(id);
        showPanel(true);
        if (m_panel->form())
            m_panel->form()->focusFirst();
    });
    connect(m_list, &RecordList::reportWanted, this, &RecordsPage::reportWanted);
    connect(m_list, &RecordList::newWanted, this, [this] { addNew(); });
    connect(m_list, &RecordList::removeWanted, this,
            [this](const QList<RowId> &ids) { remove(m_type, ids); });
    connect(m_list, &RecordList::editWanted, this, &RecordsPage::editChosen);
    connect(m_list, &RecordList::pasteWanted, this, &RecordsPage::importClipboard);
    auto *views = new ViewButton(*m_list, m_type, m_records, m_ask);
    m_list->addTool(views);
    connect(views, &ViewButton::announced, this, [this](const QString &text) { Q_EMIT announced(text, 1); });
    connect(m_list, &RecordList::announced, this, [this](const QString &text) { Q_EMIT announced(text, 0); });
}

void RecordsPage::connectPanel()
{
    connect(m_panel, &RecordPanel::saved, this,
            [this](const RecordType &type, RowId id, const QString &text) {
                if (&type == &m_type && !m_panel->hasBack())
                    m_list->choose(id);
                Q_EMIT announced(text, 1);
            });
    connect(m_panel, &RecordPanel::removeWanted, this,
            [this](const RecordType &type, RowId id) { remove(type, {id}); });
    connect(m_panel, &RecordPanel::backWanted, this, &RecordsPage::goBack);
    connect(m_panel, &RecordPanel::formChanged, this, &RecordsPage::formChanged);
    connect(m_panel, &RecordPanel::emptied, this, [this] {
        showPanel(false);
        m_list->setFocus();
    });
}

void RecordsPage::choose(RowId id)
{
    const RecordForm *form = m_panel->form();
    if (form && !m_panel->hasBack() && form->id() == id)
        return;
    if (m_panel->showRecord(m_type, id))
        return;
    // The record before was gone, which has been told.
    if (!m_panel->form() && m_panel->showRecord(m_type, id))
        return;
    // Something must be mended first: the list goes back to it.
    if (m_panel->form() && m_panel->form()->id().isValid())
        m_list->choose(m_panel->form()->id());
    announceProblem();
}

void RecordsPage::announceProblem()
{
    Q_EMIT announced(tr("The record has something to fix before you go on."), 0);
}

void RecordsPage::go(RowId id)
{
    choose(id);
    showPanel(true);
    m_list->choose(id);
}

void RecordsPage::addNew()
{
    addNew(Record(m_type));
}

void RecordsPage::addNew(const Record &draft)
{
    const bool isPossible = m_records.file().mode() == DataFile::Mode::ReadWrite && m_type.canBeAdded();
    if (!isPossible || !m_panel->showNew(draft))
        return;
    showPanel(true);
    m_panel->form()->focusFirst();
}

void RecordsPage::copyRecord()
{
    if (m_records.file().mode() == DataFile::Mode::ReadOnly || !m_panel->leave())
        return;
    const RecordForm *form = m_panel->form();
    if (!form || !form->id().isValid())
        return;
    guarded(m_ask, this, tr("The record could not be read"), [this, form] {
        if (!m_panel->showNew(copyOf(m_records.read(form->type(), form->id()))))
            return;
        showPanel(true);
        m_panel->form()->focusFirst();
        Q_EMIT announced(tr("A copy, not saved yet. Change what differs."), 0);
    });
}

void RecordsPage::goToNeighbour(int direction)
{
    const RecordForm *form = m_panel->form();
    if (!form || m_panel->hasBack() || &form->type() != &m_type)
        return;
    const int row = m_list->model().rowOf(form->id());
    const RowId next = row < 0 ? RowId() : m_list->model().idAt(row + direction);
    if (!next.isValid())
        return;
    choose(next);
    m_list->choose(m_panel->form() ? m_panel->form()->id() : next);
}

void RecordsPage::removeChosen()
{
    const RecordForm *form = m_panel->form();
    if (form && form->id().isValid() && m_panel->isAncestorOf(focusWidget())) {
        remove(form->type(), {form->id()});
        return;
    }
    const std::vector<RowId> chosen = m_list->table().chosenIds();
    remove(m_type, QList<RowId>(chosen.begin(), chosen.end()));
}

void RecordsPage::remove(const RecordType &type, const QList<RowId> &ids)
{
    if (m_records.file().mode() == DataFile::Mode::ReadOnly || ids.isEmpty())
        return;
    if (!leaveBeforeRemoving(type, ids))
        return;
    const LongWork work{tr("Nothing was removed"), tr("Removing"), ids.size()};
    QString name;
    const bool isDone =
        doLongWork(m_ask, this, work, m_records, [&](Records &aside, const Progress &progress) {
            name = aside.title(type, ids.front());
            removeRecords(aside, type, ids, progress);
        });
    if (isDone)
        Q_EMIT announced(ids.size() == 1 ? tr("Removed: %1").arg(name)
                                         : tr("%n record(s) removed.", nullptr, int(ids.size())),
                         1);
}

void RecordsPage::editChosen()
{
    if (!m_panel->leave()) {
        announceProblem();
        return;
    }
    BulkEditDialog dialog(m_records, m_ask, m_type, m_list->table().chosenIds(), window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT announced(tr("%n record(s) changed.", nullptr, dialog.changed()), 1);
}

void RecordsPage::importClipboard()
{
    importTable(QGuiApplication::clipboard()->text());
}

void RecordsPage::importFile()
{
    const QString path = m_ask.openFile(
        this, {tr("Import"), {}, {tr("Tables as text (*.csv *.tsv *.txt)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    QString text;
    if (guarded(m_ask, this, tr("The table could not be opened"), [&] { text = readTextFile(path); }))
        importTable(text);
}

void RecordsPage::importTable(const QString &text)
{
    if (m_records.file().mode() == DataFile::Mode::ReadOnly || !isImportable(m_type) ||
        text.trimmed().isEmpty())
        return;
    if (!m_panel->leave()) {
        announceProblem();
        return;
    }
    ImportDialog dialog(m_records, m_ask, m_type, readTable(text, delimiterOf(text)), window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT announced(tr("%n row(s) imported.", nullptr, dialog.written()), 1);
}

/// What is typed is saved first, so that undo brings it back. What cannot be saved stops the removal, unless its
/// own record goes.
bool RecordsPage::leaveBeforeRemoving(const RecordType &type, const QList<RowId> &ids)
{
    if (m_panel->leave())
        return true;
    RecordForm *form = m_panel->form();
    const bool goesToo = form && &form->type() == &type && ids.contains(form->id());
    if (goesToo)
        form->discard();
    else
        announceProblem();
    return goesToo;
}

bool RecordsPage::goBack()
{
    if (m_panel->hasBack()) {
        m_panel->goBack();
        return true;
    }
    const bool coversList = m_room == Room::Narrow && m_list->isHidden();
    if (!coversList || !m_panel->leave())
        return false;
    showPanel(false);
    m_list->setFocus();
    return true;
}

bool RecordsPage::goToPane(int direction)
{
    const bool isInPanel = m_panel->isAncestorOf(window()->focusWidget());
    const bool isInList = m_list->isAncestorOf(window()->focusWidget());
    if (direction > 0 && !isInPanel && m_panel->form() && (isInList || m_list->isHidden())) {
        showPanel(true);
        m_panel->form()->focusFirst();
        return true;
    }
    if ((direction > 0 && !isInPanel && !isInList) || (direction < 0 && isInPanel)) {
        showPanel(false);
        m_list->setFocus();
        return true;
    }
    return false;
}

QSize RecordsPage::minimumSizeHint() const
{
    return m_list->minimumSizeHint().expandedTo(m_panel->minimumSizeHint());
}

/// Matters only where the list and the record share one place.
void RecordsPage::showPanel(bool isShown)
{
    if (m_room != Room::Narrow)
        return;
    m_panel->setVisible(isShown);
    m_list->setVisible(!isShown);
}

void RecordsPage::setRoom(Room room)
{
    if (room == Room::Wide && m_hasView)
        room = Room::Medium;
    m_room = room;
    m_list->setCompact(room != Room::Wide);
    const int listWidth = std::max(narrowListWidth, m_list->minimumSizeHint().width());
    m_list->setMinimumWidth(room == Room::Medium ? listWidth : 0);
    m_list->setMaximumWidth(room == Room::Medium ? listWidth : mostWidth);
    m_panel->setCoversList(room == Room::Narrow);
    m_panel->setMinimumWidth(room == Room::Wide ? panelWidth : 0);
    m_panel->setMaximumWidth(room == Room::Wide ? panelWidth : mostWidth);
    const bool isOnRecord = m_panel->isAncestorOf(window()->focusWidget());
    m_list->setVisible(room != Room::Narrow || !isOnRecord);
    m_panel->setVisible(room != Room::Narrow || isOnRecord);
}

void RecordsPage::setRowHeight(const Height &height)
{
    m_list->table().setRowHeight(height);
}

} // namespace raatihuone
