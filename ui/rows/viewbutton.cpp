// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/viewbutton.h"

#include "core/actions/editrecord.h"
#include "core/catalogue/types/types.h"
#include "core/search/listrows.h"
#include "ui/forms/guarded.h"
#include "ui/lists/recordlist.h"
#include "ui/rows/viewnamedialog.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tooltip.h"

#include <QtWidgets/QMenu>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr qsizetype mostLetters = 18;

QString shortened(const QString &name)
{
    return name.size() > mostLetters ? name.left(mostLetters - 1) + QChar(0x2026) : name;
}

/// In menus & stands before the letter of a key.
QString inMenu(const QString &name)
{
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ViewButton::ViewButton(RecordList &list, const RecordType &type, Records &records, Ask &ask)
    : QToolButton(&list),
      m_list(list),
      m_type(type),
      m_viewType(records.file().catalogue().type(TypeNumber::SavedView)),
      m_records(records),
      m_ask(ask),
      m_usual{{}, {}, usualColumns(type), {}, false}
{
    setObjectName(QStringLiteral("views"));
    setPopupMode(QToolButton::InstantPopup);
    setIcon(raatihuone::icon(QStringLiteral("bookmark")));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMinimumHeight(SmallestTarget);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(&list, &RecordList::viewChanged, this, &ViewButton::showState);
    connect(&records.file(), &DataFile::committed, this, &ViewButton::follow);
    showState();
}

bool ViewButton::isChanged() const
{
    return m_current && !showSame(m_current->view, m_list.view());
}

void ViewButton::showState()
{
    const QString name = m_current ? m_current->name : tr("usual");
    const QString dot = isChanged() ? QStringLiteral(" \u2022") : QString();
    setText(tr("View: %1").arg(inMenu(shortened(name)) + dot));
    setAccessibleName(isChanged() ? tr("View: %1, changed").arg(name) : tr("View: %1").arg(name));
    setToolTip(plainToolTip(accessibleName()));
}

std::vector<SavedView> ViewButton::views() const
{
    std::vector<SavedView> views;
    guarded(m_ask, window(), tr("The saved views could not be read"),
            [&] { views = savedViews(m_records, m_type); });
    return views;
}

QStringList ViewButton::namesBeside(RowId id) const
{
    QStringList names;
    for (const SavedView &view : views())
        if (view.id != id)
            names += view.name;
    return names;
}

void ViewButton::fillMenu(QMenu *menu)
{
    menu->clear();
    const auto add = [menu](const QString &text, bool isCurrent) {
        QAction *action = menu->addAction(inMenu(text));
        action->setCheckable(true);
        action->setChecked(isCurrent);
        return action;
    };
    connect(add(tr("Usual view"), !m_current), &QAction::triggered, this, &ViewButton::chooseUsual);
    for (const SavedView &view : views()) {
        const QString text = view.isPrivate ? tr("%1 (only for me)").arg(view.name) : view.name;
        connect(add(text, m_current && m_current->id == view.id), &QAction::triggered, this,
                [this, view] { choose(view); });
    }
    if (m_records.file().mode() == DataFile::Mode::ReadWrite)
        fillActions(menu);
}

void ViewButton::fillActions(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(tr("Save as\u2026"), this, &ViewButton::saveAs);
    const auto add = [this, menu](const QString &text, bool isEnabled, void (ViewButton::*act)()) {
        menu->addAction(text, this, act)->setEnabled(isEnabled);
    };
    add(tr("Update"), isChanged(), &ViewButton::update);
    add(tr("Rename\u2026"), m_current.has_value(), &ViewButton::rename);
    add(tr("Remove"), m_current.has_value(), &ViewButton::remove);
}

void ViewButton::choose(const SavedView &view)
{
    m_current = view;
    m_list.setView(view.view);
    showState();
}

void ViewButton::chooseUsual()
{
    m_current.reset();
    m_list.setView(m_usual);
    showState();
}

void ViewButton::saveAs()
{
    ViewNameDialog dialog(tr("Save view"), {}, false, namesBeside({}), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Record record(m_viewType);
    setView(record, m_type, m_list.view());
    record.set(QStringLiteral("name"), dialog.name());
    record.set(QStringLiteral("private"), int(dialog.isPrivate()));
    const bool isSaved = guarded(m_ask, window(), tr("The view was not saved"), [&] {
        const Outcome outcome = addRecord(m_records, record);
        if (!outcome.isDone())
            throw Failure(Failure::Kind::BadInput, outcome.problems.front().message);
        m_current = SavedView{outcome.id, dialog.name(), m_list.view(), dialog.isPrivate()};
    });
    showState();
    if (isSaved)
        Q_EMIT announced(tr("View saved: %1").arg(dialog.name()));
}

void ViewButton::rename()
{
    ViewNameDialog dialog(tr("Rename view"), m_current->name, m_current->isPrivate,
                          namesBeside(m_current->id), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    guarded(m_ask, window(), tr("The view was not saved"), [&] {
        const Record before = m_records.read(m_viewType, m_current->id);
        Record after = before;
        after.set(QStringLiteral("name"), dialog.name());
        after.set(QStringLiteral("private"), int(dialog.isPrivate()));
        write(before, after, tr("View saved: %1").arg(dialog.name()));
    });
}

void ViewButton::update()
{
    guarded(m_ask, window(), tr("The view was not saved"), [&] {
        const Record before = m_records.read(m_viewType, m_current->id);
        Record after = before;
        setView(after, m_type, m_list.view());
        write(before, after, tr("View saved: %1").arg(m_current->name));
    });
}

void ViewButton::write(const Record &before, const Record &after, const QString &announcement)
{
    const Outcome outcome = changeRecord(m_records, before, after);
    if (!outcome.isDone())
        throw Failure(Failure::Kind::BadInput, outcome.problems.front().message);
    if (outcome.isWritten)
        Q_EMIT announced(announcement);
}

void ViewButton::remove()
{
    const SavedView gone = *m_current;
    const bool isRemoved = guarded(m_ask, window(), tr("The view was not removed"),
                                   [&] { removeRecords(m_records, m_viewType, {gone.id}); });
    if (isRemoved)
        Q_EMIT announced(tr("View removed: %1").arg(gone.name));
}

/// What was chosen may have another name by now, or be gone: the list stays as it is.
void ViewButton::follow(const Changes &changes)
{
    if (!m_current || !changes.contains(m_viewType.number()))
        return;
    const std::vector<SavedView> known = views();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [this](const SavedView &view) { return view.id == m_current->id; });
    if (found == known.end())
        m_current.reset();
    else
        m_current = *found;
    showState();
}

} // namespace raatihuone
