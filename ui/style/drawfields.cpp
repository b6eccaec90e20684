// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/drawfields.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

namespace raatihuone {

namespace {

constexpr int ArrowSize = 12;

/// A field inside a combo or spin box has no frame of its own.
bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

QColor problemColour(FieldProblem problem, const Tokens &tokens)
{
    return problem == FieldProblem::Error ? tokens.missing.text : tokens.soon.text;
}

Box fieldBox(const Canvas &canvas)
{
    const Tokens &tokens = canvas.tokens;
    const bool isOpen = canvas.isEnabled() && !canvas.has(QStyle::State_ReadOnly);
    return {.ground = isOpen ? tokens.surface : tokens.window,
            .border = isOpen ? tokens.border : tokens.line,
            .radius = radius::Field};
}

/// Focus shows on a field with a problem too: inside its thick border.
void drawField(const Canvas &canvas)
{
    const FieldProblem problem = fieldProblem(canvas.widget);
    const bool hasFocus = canvas.has(QStyle::State_HasFocus);
    const QRect &rect = canvas.option->rect;
    drawBox(canvas.painter, rect, fieldBox(canvas));
    if (problem != FieldProblem::None)
        drawFocus(canvas.painter, rect, problemColour(problem, canvas.tokens), radius::Field);
    if (problem == FieldProblem::None && hasFocus)
        drawFocus(canvas.painter, rect, canvas.tokens.accent, radius::Field);
    else if (hasFocus)
        drawBox(canvas.painter, rect.adjusted(3, 3, -3, -3), {{}, canvas.tokens.accent, radius::Field - 3});
}

QColor glyphColour(const Canvas &canvas)
{
    return canvas.isEnabled() ? canvas.tokens.muted : canvas.tokens.border;
}

void drawStep(const Canvas &canvas, QStyle::SubControl part, const QString &glyph)
{
    const auto &spin = canvas.as<QStyleOptionSpinBox>();
    const QRect rect = spinBoxPart(spin, part);
    const bool isTouched = spin.activeSubControls == part && canvas.has(QStyle::State_MouseOver);
    if (isTouched)
        drawBox(canvas.painter, rect.adjusted(2, 1, -2, -1), {canvas.tokens.hover, {}, space::Hair});
    paintIcon(canvas.painter, centred(rect, ArrowSize), glyph, glyphColour(canvas));
}

} // namespace

void drawLineEditPanel(const Canvas &canvas)
{
    const auto &frame = canvas.as<QStyleOptionFrame>();
    if (frame.lineWidth > 0)
        drawField(canvas);
    else if (!isInsideField(canvas.widget))
        canvas.painter->fillRect(frame.rect, canvas.option->palette.base());
}

void drawLineEditFrame(const Canvas &canvas)
{
    if (!isInsideField(canvas.widget))
        drawField(canvas);
}

void drawComboBox(const Canvas &canvas)
{
    const auto &combo = canvas.as<QStyleOptionComboBox>();
    if (combo.frame)
        drawField(canvas);
    const QRect arrow = comboBoxPart(combo, QStyle::SC_ComboBoxArrow);
    paintIcon(canvas.painter, centred(arrow, ArrowSize), QStringLiteral("chevron-down"), glyphColour(canvas));
}

void drawComboBoxLabel(const Canvas &canvas)
{
    const auto &combo = canvas.as<QStyleOptionComboBox>();
    if (combo.editable)
        return;
    QRect rect = comboBoxPart(combo, QStyle::SC_ComboBoxEditField).adjusted(space::Medium, 0, 0, 0);
    if (!combo.currentIcon.isNull()) {
        const QRect symbol(rect.left(), rect.top(), iconsize::Text, rect.height());
        paintIcon(canvas.painter, symbol, combo.currentIcon, glyphColour(canvas));
        rect.adjust(iconsize::Text + space::Small, 0, 0, 0);
    }
    const QString text = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, rect.width());
    canvas.painter->setPen(combo.palette.color(QPalette::Text));
    canvas.painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void drawSpinBox(const Canvas &canvas)
{
    const auto &spin = canvas.as<QStyleOptionSpinBox>();
    if (spin.frame)
        drawField(canvas);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawStep(canvas, QStyle::SC_SpinBoxUp, QStringLiteral("chevron-up"));
    drawStep(canvas, QStyle::SC_SpinBoxDown, QStringLiteral("chevron-down"));
}

void drawStyledFrame(const Canvas &canvas)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(canvas.option);
    if (!frame || frame->lineWidth <= 0)
        return;
    const bool isView = qobject_cast<const QAbstractItemView *>(canvas.widget);
    if (qobject_cast<const QTextEdit *>(canvas.widget) ||
        qobject_cast<const QPlainTextEdit *>(canvas.widget)) {
        drawField(canvas);
        return;
    }
    drawBox(canvas.painter, frame->rect, {canvas.tokens.surface, canvas.tokens.line, radius::Field});
    if (isView && canvas.has(QStyle::State_HasFocus))
        drawFocus(canvas.painter, frame->rect, canvas.tokens.accent, radius::Field);
}

void drawGroupFrame(const Canvas &canvas)
{
    drawBox(canvas.painter, canvas.option->rect, {{}, canvas.tokens.line, radius::Field});
}

QRect comboBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    QRect answer = rect;
    if (part == QStyle::SC_ComboBoxArrow)
        answer = QRect(rect.right() - FieldArrowWidth + 1, rect.top(), FieldArrowWidth, rect.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        answer = rect.adjusted(2, 2, -FieldArrowWidth, -2);
    return QStyle::visualRect(option.direction, rect, answer);
}

QRect spinBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const auto &spin = static_cast<const QStyleOptionSpinBox &>(option);
    const int arrows = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 2 : FieldArrowWidth;
    const int half = rect.height() / 2 - 2;
    QRect answer = rect;
    if (part == QStyle::SC_SpinBoxUp)
        answer = QRect(rect.right() - arrows + 1, rect.top() + 2, arrows - 2, half);
    else if (part == QStyle::SC_SpinBoxDown)
        answer = QRect(rect.right() - arrows + 1, rect.bottom() - 1 - half, arrows - 2, half);
    else if (part == QStyle::SC_SpinBoxEditField)
        answer = rect.adjusted(2, 2, -arrows, -2);
    return QStyle::visualRect(option.direction, rect, answer);
}

QSize fieldSize(const QStyleOption &option, const QSize &contents, int extraWidth)
{
    return {contents.width() + extraWidth, height::Field.of(option.fontMetrics)};
}

} // namespace raatihuone
