// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/celleditor.h"

#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/scrollarea.h"
#include "ui/style/style.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int besideEditor = space::Hair;
constexpr int besideProblem = space::Medium;

} // namespace

CellEditor::CellEditor(const RecordType &type, const Field &field, Records &records, QWidget *viewport)
    : QWidget(viewport),
      m_editor(raatihuone::createEditor(type, field, records, this)),
      m_problem(new ProblemLine(m_editor->input(), viewport))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(besideEditor, 0, besideEditor, 0);
    layout->addWidget(m_editor, 0, Qt::AlignVCenter);
    connect(m_editor, &ValueEditor::edited, this, [this] {
        if (!hasProblem())
            return;
        m_problem->clear();
        Q_EMIT mended();
    });
    connect(m_editor, &ValueEditor::left, this, [this] {
        if (!hasKeyboard())
            Q_EMIT left();
    });
}

CellEditor::~CellEditor()
{
    delete m_problem;
}

void CellEditor::takeKeyboard()
{
    m_editor->input()->setFocus(Qt::TabFocusReason);
    bringIntoSight(this);
}

/// A calendar or a list that opens from the editor leaves the keyboard of the window where it is.
bool CellEditor::hasKeyboard() const
{
    return isAncestorOf(window()->focusWidget());
}

void CellEditor::showProblem(const Problem &problem)
{
    m_problem->show(problem);
}

bool CellEditor::hasProblem() const
{
    return m_problem->problem().has_value();
}

int CellEditor::problemHeight(int width) const
{
    return hasProblem() ? m_problem->heightForWidth(width - 2 * besideProblem) + space::Tight : 0;
}

void CellEditor::place(const QRect &place)
{
    const int room = parentWidget()->width();
    setGeometry(place.adjusted(0, 0, 0, -1));
    m_problem->setGeometry(besideProblem, place.bottom(), room - 2 * besideProblem,
                           problemHeight(room) - space::Tight);
    raise();
    m_problem->raise();
}

void CellEditor::dismiss()
{
    hide();
    m_problem->hide();
    deleteLater();
}

bool CellEditor::focusNextPrevChild(bool next)
{
    Q_EMIT stepWanted(next ? 1 : -1);
    return true;
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::AltModifier)
        Q_EMIT formWanted();
    else if (isEnter)
        Q_EMIT done();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QWidget::keyPressEvent(event);
}

void CellEditor::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), currentTokens().tint);
}

} // namespace raatihuone
