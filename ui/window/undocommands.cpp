// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undocommands.h"

#include "core/edits/undo.h"
#include "ui/forms/guarded.h"
#include "ui/forms/historywords.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tooltip.h"
#include "ui/window/workspace.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

/// Whether a text field takes the keys for itself without having anything to do with them.
bool isIdle(const QObject *widget, bool isUndo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return isUndo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return isUndo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    return false;
}

} // namespace

UndoCommands::UndoCommands(Ask &ask, QWidget *window)
    : QObject(window),
      m_ask(ask),
      m_window(window),
      m_undo(new QAction(icon(QStringLiteral("arrow-counterclockwise")), {}, this)),
      m_redo(new QAction(icon(QStringLiteral("arrow-clockwise")), {}, this))
{
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    connect(m_undo, &QAction::triggered, this, [this] { undo(1); });
    connect(m_redo, &QAction::triggered, this, &UndoCommands::redo);
    qApp->installEventFilter(this);
    showState();
}

void UndoCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(&workspace->file().file(), &DataFile::committed, this, &UndoCommands::showState);
        connect(workspace, &Workspace::undoWanted, this, &UndoCommands::undo);
    }
    showState();
}

void UndoCommands::addTo(QMenu *menu)
{
    menu->addAction(m_undo);
    menu->addAction(m_redo);
}

QWidget *UndoCommands::createButtons(QWidget *parent)
{
    auto *buttons = new QWidget(parent);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, space::Small, 0);
    layout->setSpacing(space::Hair);
    buttons->setMinimumHeight(height::MenuBar.of(buttons->fontMetrics()));
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setMinimumSize(SmallestTarget, SmallestTarget);
        const auto describe = [button, action] {
            button->setAccessibleName(action->text());
            button->setToolTip(plainToolTip(QStringLiteral("%1 (%2)").arg(
                action->text(), action->shortcut().toString(QKeySequence::NativeText))));
        };
        connect(action, &QAction::changed, button, describe);
        describe();
        layout->addWidget(button);
    }
    return buttons;
}

void UndoCommands::showState()
{
    std::optional<RowId> last, undone;
    const bool isWritable = m_workspace && !m_workspace->file().isReadOnly();
    if (isWritable)
        guarded(m_ask, m_window, tr("The latest changes could not be read"), [&] {
            last = nextUndo(m_workspace->file().file());
            undone = nextRedo(m_workspace->file().file());
        });
    m_undo->setEnabled(last.has_value());
    m_redo->setEnabled(undone.has_value());
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    if (last)
        m_undo->setText(tr("Undo: %1").arg(inWords(*last)));
    if (undone)
        m_redo->setText(tr("Redo: %1").arg(inWords(*undone)));
}

/// Empty if it cannot be read, which is told.
QString UndoCommands::inWords(RowId commit) const
{
    QString words;
    guarded(m_ask, m_window, tr("The latest changes could not be read"),
            [&] { words = commitInWords(m_workspace->file().records(), commit); });
    return words;
}

void UndoCommands::undo(int steps)
{
    if (!m_workspace || !m_workspace->leave())
        return;
    int skipped = 0;
    std::optional<RowId> taken;
    guarded(m_ask, m_window, tr("It could not be undone"), [&] {
        for (int i = 0; i < steps; ++i) {
            const auto report = raatihuone::undo(m_workspace->file().file());
            if (!report)
                break;
            taken = report->commit;
            skipped += report->skipped;
        }
    });
    if (!taken)
        return;
    QString text = tr("Undone: %1").arg(inWords(*taken));
    if (skipped > 0)
        text += QLatin1Char(' ') + tr("%n later change(s) of others were left alone.", nullptr, skipped);
    m_workspace->announce(text, 0);
}

void UndoCommands::redo()
{
    if (!m_workspace || !m_workspace->leave())
        return;
    guarded(m_ask, m_window, tr("It could not be redone"), [this] {
        if (raatihuone::redo(m_workspace->file().file()))
            m_workspace->announce(tr("Redone."), 1);
    });
}

bool UndoCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        if ((isUndo || key->matches(QKeySequence::Redo)) && isIdle(watched, isUndo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace raatihuone
