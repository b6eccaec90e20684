// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findcommands.h"

#include "ui/forms/guarded.h"
#include "ui/style/canvas.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/window/commandsearch.h"
#include "ui/window/workspace.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace raatihuone {

namespace {

constexpr int buttonWidth = 228;

/// Looks like the field that it opens.
class FindButton : public QAbstractButton
{
public:
    FindButton(const QAction &action, QWidget *parent)
        : QAbstractButton(parent), m_keys(action.shortcut().toString(QKeySequence::NativeText))
    {
        setText(withoutMnemonic(action.text()));
        setAccessibleName(QStringLiteral("%1 (%2)").arg(text(), m_keys));
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {buttonWidth, height::Field.of(fontMetrics())}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = currentTokens();
        QPainter painter(this);
        drawBox(&painter, rect(),
                {underMouse() || isDown() ? tokens.hover : tokens.surface, tokens.line, radius::Field});
        const QRect inner = rect().adjusted(space::Medium, 0, -space::Medium, 0);
        const QRect symbol(inner.left(), inner.center().y() - iconsize::Text / 2, iconsize::Text,
                           iconsize::Text);
        paintIcon(&painter, symbol, QStringLiteral("search"), tokens.muted);
        painter.setPen(tokens.muted);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, m_keys);
        painter.drawText(inner.adjusted(iconsize::Text + space::Small, 0, 0, 0), Qt::AlignVCenter, text());
        if (hasFocus())
            drawFocus(&painter, rect(), tokens.accent, radius::Field);
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_keys;
};

/// Makes the window step back while something else is asked.
class Scrim : public QWidget
{
public:
    explicit Scrim(QWidget *window) : QWidget(window)
    {
        setGeometry(window->rect());
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr QColor shade(0, 0, 0, 90);
        QPainter(this).fillRect(rect(), shade);
    }
};

} // namespace

FindCommands::FindCommands(Ask &ask, QMainWindow *window)
    : QObject(window), m_ask(ask), m_window(window), m_find(new QAction(tr("&Find or do\u2026"), this))
{
    m_find->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(m_find, &QAction::triggered, this, &FindCommands::find);
}

void FindCommands::addTo(QMenu *menu)
{
    menu->addAction(m_find);
}

QWidget *FindCommands::createButton(QWidget *parent)
{
    auto *button = new FindButton(*m_find, parent);
    connect(button, &QAbstractButton::clicked, this, &FindCommands::find);
    return button;
}

void FindCommands::setWorkspace(Workspace *workspace)
{
    m_records.reset();
    m_workspace = workspace;
    if (!workspace)
        return;
    m_records = std::make_unique<RecordFinder>(workspace->file().file(), workspace->file().words());
    connect(m_records.get(), &RecordFinder::failed, this, [this](const QString &message) {
        m_ask.message(m_window, {tr("The search stopped"), message, tr("Close"), {}, false});
    });
}

void FindCommands::find()
{
    FindSources sources;
    sources.acts = menuActs(*m_window->menuBar());
    std::erase_if(sources.acts, [this](const MenuAct &act) { return act.action == m_find; });
    if (m_workspace) {
        if (!guarded(m_ask, m_window, tr("The file could not be read"), [this] { m_records->prepare(); }))
            return;
        sources.records = m_records.get();
        sources.places = m_workspace->places();
        sources.words = &m_workspace->file().words();
    }
    FindChoice choice;
    {
        const Scrim scrim(m_window);
        CommandSearch dialog(sources, m_window);
        if (dialog.exec() == QDialog::Accepted)
            choice = dialog.choice();
    }
    act(choice);
}

void FindCommands::act(const FindChoice &choice)
{
    if (choice.action)
        choice.action->trigger();
    else if (!choice.copied.isEmpty())
        m_workspace->announce(tr("Copied: %1").arg(choice.copied), 0);
    else if (choice.type || !choice.place.isEmpty())
        open(choice);
}

void FindCommands::open(const FindChoice &choice)
{
    const bool isThere =
        choice.type ? m_workspace->go(*choice.type, choice.id) : m_workspace->go(choice.place);
    if (!isThere)
        m_workspace->announce(tr("Something here has to be fixed first."), 0);
    else if (choice.id.isValid() && m_workspace->form())
        m_workspace->form()->focusFirst();
    else
        m_workspace->goToPane(1);
}

} // namespace raatihuone
