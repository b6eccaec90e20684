// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

class QLabel;
class QWidget;

namespace raatihuone {

/// Sizes of text, as ratios of the font of the application.
enum class TextRole { Display, PageTitle, RecordName, CardTitle, Strong, Body, Small, SmallStrong };

/// Makes the font of @p role anew; keep it, do not ask while painting cells.
QFont fontOf(TextRole role);

/// Gives @p widget the font of @p role, now and after a change of the application's font.
void setTextRole(QWidget *widget, TextRole role);

/// Sets again the fonts given by setTextRole(), as after a change of the application's font.
void renewTextRoles();

/// Context rather than content: the label takes the muted colour of the theme.
void setMuted(QLabel *label);

/// What a button is for; at most one Primary a screen.
enum class ButtonRole { Plain, Primary, Flat, Danger, Toast };

/// Sets the dynamic property `role` that the style reads.
void setButtonRole(QWidget *button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);

/// How the border of a field speaks.
enum class FieldProblem { None, Warning, Error };

/// Sets the dynamic property `problem` that the style reads.
void setFieldProblem(QWidget *field, FieldProblem problem);
FieldProblem fieldProblem(const QWidget *field);

} // namespace raatihuone
