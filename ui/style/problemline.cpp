// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/problemline.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace raatihuone {

namespace {

QColor colourOf(const Problem &problem)
{
    const bool isError = problem.severity == Problem::Severity::Error;
    return isError ? currentTokens().missing.text : currentTokens().soon.text;
}

} // namespace

ProblemLine::ProblemLine(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_sentence(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(iconsize::Pill + space::Tight, 0, 0, 0);
    layout->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setTextRole(m_sentence, TextRole::Small);
    hide();
}

void ProblemLine::show(const Problem &problem)
{
    m_problem = problem;
    const bool isError = problem.severity == Problem::Severity::Error;
    setFieldProblem(m_field, isError ? FieldProblem::Error : FieldProblem::Warning);
    m_field->setAccessibleDescription(problem.message);
    m_sentence->setText(problem.message);
    setAccessibleName(problem.message);
    setTextColour();
    setVisible(true);
}

void ProblemLine::clear()
{
    m_problem.reset();
    setFieldProblem(m_field, FieldProblem::None);
    m_field->setAccessibleDescription({});
    m_sentence->clear();
    hide();
}

void ProblemLine::paintEvent(QPaintEvent *)
{
    if (!m_problem)
        return;
    QPainter painter(this);
    const QRect symbol(0, m_sentence->y() + 2, iconsize::Pill, iconsize::Pill);
    paintIcon(&painter, symbol, symbolOf(Status::Missing), colourOf(*m_problem));
}

void ProblemLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setTextColour();
    QWidget::changeEvent(event);
}

void ProblemLine::setTextColour()
{
    if (!m_problem)
        return;
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, colourOf(*m_problem));
    m_sentence->setPalette(palette);
}

} // namespace raatihuone
