// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/roles.h"

#include <QtCore/QVariant>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <array>

namespace raatihuone {

namespace {

constexpr const char *TextProperty = "textRole";
constexpr const char *ButtonProperty = "role";
constexpr const char *ProblemProperty = "problem";

constexpr std::array<const char *, 5> ButtonNames{"", "primary", "flat", "danger", "toast"};
constexpr std::array<const char *, 3> ProblemNames{"", "warning", "error"};

struct TextSize
{
    double ratio;
    QFont::Weight weight;
};

TextSize sizeOf(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return {2.0, QFont::DemiBold};
    case TextRole::PageTitle:
        return {1.55, QFont::DemiBold};
    case TextRole::RecordName:
        return {1.3, QFont::DemiBold};
    case TextRole::CardTitle:
        return {1.15, QFont::DemiBold};
    case TextRole::Strong:
        return {1.0, QFont::DemiBold};
    case TextRole::Body:
        return {1.0, QFont::Normal};
    case TextRole::Small:
        return {0.92, QFont::Normal};
    case TextRole::SmallStrong:
        break;
    }
    return {0.92, QFont::DemiBold};
}

/// Pixels stay pixels and points stay points, so that both scale alike at 125 %.
void scale(QFont &font, double ratio)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * ratio));
    else
        font.setPointSizeF(font.pointSizeF() * ratio);
}

template <std::size_t Size>
void setNamed(QWidget *widget, const char *property, const std::array<const char *, Size> &names,
              std::size_t value)
{
    widget->setProperty(property, QString::fromLatin1(names.at(value)));
    widget->updateGeometry();
    widget->update();
}

template <typename Enum, std::size_t Size>
Enum named(const QWidget *widget, const char *property, const std::array<const char *, Size> &names)
{
    const QString name = widget ? widget->property(property).toString() : QString();
    for (std::size_t value = 1; value < Size; ++value) {
        if (name == QLatin1String(names.at(value)))
            return static_cast<Enum>(value);
    }
    return Enum{};
}

} // namespace

QFont fontOf(TextRole role)
{
    const TextSize size = sizeOf(role);
    QFont font = QApplication::font();
    if (size.ratio != 1.0)
        scale(font, size.ratio);
    font.setWeight(size.weight);
    return font;
}

void setTextRole(QWidget *widget, TextRole role)
{
    widget->setProperty(TextProperty, static_cast<int>(role));
    widget->setFont(fontOf(role));
}

void renewTextRoles()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant role = widget->property(TextProperty);
        if (role.isValid())
            widget->setFont(fontOf(static_cast<TextRole>(role.toInt())));
    }
}

void setMuted(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void setButtonRole(QWidget *button, ButtonRole role)
{
    setNamed(button, ButtonProperty, ButtonNames, static_cast<std::size_t>(role));
}

ButtonRole buttonRole(const QWidget *button)
{
    return named<ButtonRole>(button, ButtonProperty, ButtonNames);
}

void setFieldProblem(QWidget *field, FieldProblem problem)
{
    setNamed(field, ProblemProperty, ProblemNames, static_cast<std::size_t>(problem));
}

FieldProblem fieldProblem(const QWidget *field)
{
    return named<FieldProblem>(field, ProblemProperty, ProblemNames);
}

} // namespace raatihuone
