// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/bodyview.h"

#include "core/catalogue/types/types.h"
#include "ui/bodies/bodytree.h"
#include "ui/bodies/compositionfacts.h"
#include "ui/bodies/compositiontable.h"
#include "ui/bodies/daybar.h"
#include "ui/bodies/leavingdialog.h"
#include "ui/bodies/newtermdialog.h"
#include "ui/forms/guarded.h"
#include "ui/style/emptystate.h"
#include "ui/style/leadfocus.h"
#include "ui/style/metrics.h"
#include "ui/style/pagestack.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

BodyView::BodyView(const FormContext &context, QWidget *parent)
    : RecordView(parent),
      m_records(context.records),
      m_ask(context.ask),
      m_isWritable(context.records.file().mode() == DataFile::Mode::ReadWrite),
      m_tree(new BodyTree(context.records, this)),
      m_days(new DayBar(context.records, this)),
      m_facts(new CompositionFacts(this)),
      m_table(new CompositionTable(this)),
      m_newTerm(new QAction(tr("New term\u2026"), this)),
      m_pages(new PageStack)
{
    createPages();
    createLayout();
    createKeys();
    connectParts();
    leadFocus(this, m_table);
}

QString BodyView::name() const
{
    return tr("Composition");
}

void BodyView::createPages()
{
    m_noTerm =
        new EmptyState(QStringLiteral("people"), tr("No term yet"),
                       tr("Members sit in a body for a term. Add the first one, then its members."), this);
    if (m_isWritable)
        connect(m_noTerm->addButton(tr("Add a term"), QStringLiteral("plus-lg"), ButtonRole::Plain),
                &QPushButton::clicked, this, &BodyView::addTerm);
    m_nobody = new EmptyState(QStringLiteral("people"), tr("No term on this day"),
                              tr("Nobody sits in the body on this day. Choose a term above."), this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nobody);
    m_pages->addWidget(m_noTerm);
}

void BodyView::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Card, space::Medium, space::Card, space::Card);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_tree);
    layout->addWidget(m_days);
    layout->addWidget(m_facts);
    layout->addLayout(m_pages, 1);
}

void BodyView::createKeys()
{
    const auto add = [this](const QKeySequence &keys, const QString &what, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::CTRL | Qt::Key_Left, tr("Previous change of the composition"), [this] { m_days->step(-1); });
    add(Qt::CTRL | Qt::Key_Right, tr("Next change of the composition"), [this] { m_days->step(1); });
    add(Qt::CTRL | Qt::Key_Home, tr("The composition today"), [this] { m_days->goToToday(); });
}

void BodyView::connectParts()
{
    const RecordType &body = m_records.file().catalogue().type(TypeNumber::Body);
    connect(m_tree, &BodyTree::bodyWanted, this,
            [this, type = &body](RowId id) { Q_EMIT openWanted(*type, id); });
    connect(m_days, &DayBar::dayWanted, this, &BodyView::goTo);
    connect(m_newTerm, &QAction::triggered, this, &BodyView::makeTerm);
    connect(m_table, &CompositionTable::fillWanted, this, &BodyView::addWanted);
    connect(m_table, &CompositionTable::actWanted, this, &BodyView::act);
    connect(m_table, &CompositionTable::menuWanted, this, &BodyView::openMenu);
}

void BodyView::showRecord(RowId id)
{
    if (id != m_body)
        m_day = m_days->today();
    m_body = id;
    read();
}

/// Anything may be seen here: the names of people and organisations as well.
void BodyView::follow(const Changes &)
{
    read();
}

void BodyView::read()
{
    const DataFile &file = m_records.file();
    const auto history = bodyHistory(file.connection(), file.catalogue(), m_records.words(), m_body);
    if (!history)
        return;
    m_history = *history;
    m_tree->show(m_body, m_history.parent);
    showDay();
}

void BodyView::goTo(QDate day)
{
    m_day = day;
    showDay();
}

void BodyView::showDay()
{
    m_composition = compositionOn(m_history, m_day);
    m_days->show(m_history, m_day);
    m_facts->show(m_composition);
    m_table->seats().show(rowsOf(m_composition, m_records, m_isWritable));
    m_pages->setCurrentWidget(m_history.terms.empty()       ? static_cast<QWidget *>(m_noTerm)
                              : m_composition.terms.empty() ? static_cast<QWidget *>(m_nobody)
                                                            : m_table);
    m_newTerm->setEnabled(m_isWritable && !m_history.terms.empty());
    Q_EMIT changed();
}

bool BodyView::sits(RowId membership) const
{
    const std::vector<Leaver> all = leaversOf(m_composition);
    return std::any_of(all.begin(), all.end(),
                       [membership](const Leaver &each) { return each.seated.membership == membership; });
}

bool BodyView::canSomeoneLeave() const
{
    return m_isWritable && !leaversOf(m_composition).empty();
}

void BodyView::someoneLeaves()
{
    const SeatCell *cell = m_table->currentCell();
    leaves(cell ? cell->membership : RowId());
}

void BodyView::leaves(RowId membership)
{
    guarded(m_ask, this, tr("The form could not be shown"), [this, membership] {
        LeavingDialog dialog(m_records, m_ask, m_composition, membership, window());
        if (dialog.exec() == QDialog::Accepted)
            Q_EMIT written(dialog.announcement());
    });
    m_table->setFocus();
}

void BodyView::act(const SeatCell &cell)
{
    if (m_isWritable && sits(cell.membership))
        leaves(cell.membership);
    else
        open(cell);
}

void BodyView::open(const SeatCell &cell)
{
    if (cell.membership.isValid())
        Q_EMIT openWanted(m_records.file().catalogue().type(TypeNumber::Membership), cell.membership);
}

void BodyView::openMenu(const SeatCell &cell, const QPoint &place)
{
    QMenu menu(this);
    if (cell.toFill)
        menu.addAction(tr("Add a membership\u2026"), this,
                       [this, draft = *cell.toFill] { Q_EMIT addWanted(draft); });
    if (m_isWritable && sits(cell.membership))
        menu.addAction(tr("Someone left\u2026"), this, [this, id = cell.membership] { leaves(id); });
    if (cell.membership.isValid())
        menu.addAction(tr("Open the membership"), this, [this, cell] { open(cell); });
    if (cell.person.isValid())
        menu.addAction(tr("Open the person"), this, [this, id = cell.person] {
            Q_EMIT openWanted(m_records.file().catalogue().type(TypeNumber::Person), id);
        });
    if (!menu.isEmpty())
        menu.exec(place);
}

/// The new term is shown as it begins.
void BodyView::makeTerm()
{
    guarded(m_ask, this, tr("The form could not be shown"), [this] {
        NewTermDialog dialog(m_records, m_ask, m_history, window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        Q_EMIT written(dialog.announcement());
        goTo(dialog.firstDay());
    });
    m_table->setFocus();
}

void BodyView::addTerm()
{
    Record term(m_records.file().catalogue().type(TypeNumber::Term));
    term.set(QStringLiteral("body"), m_body);
    Q_EMIT addWanted(term);
}

} // namespace raatihuone
