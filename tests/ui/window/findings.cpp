// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/findings.h"

#include <QtWidgets/QWidget>

namespace raatihuone {

void Findings::add(const QString &where, const QString &fault)
{
    if (!m_faults.contains(fault))
        m_faults.insert(fault, where);
}

std::string Findings::text() const
{
    QStringList lines;
    for (auto fault = m_faults.cbegin(); fault != m_faults.cend(); ++fault)
        lines += fault.key() + QStringLiteral("  [") + fault.value() + QLatin1Char(']');
    return lines.join(QLatin1Char('\n')).toStdString();
}

QString describe(const QWidget &widget)
{
    const auto kind = [](const QWidget &of) {
        return QString::fromLatin1(of.metaObject()->className()).remove(QStringLiteral("raatihuone::"));
    };
    QString text = kind(widget);
    if (!widget.objectName().isEmpty())
        text += QLatin1Char(' ') + widget.objectName();
    if (const QWidget *parent = widget.parentWidget())
        text += QStringLiteral(" in ") + kind(*parent) +
                (parent->objectName().isEmpty() ? QString() : QLatin1Char(' ') + parent->objectName());
    return text;
}

bool isShownOn(const QWidget &page, const QWidget &widget)
{
    return widget.window() == page.window() && widget.isVisibleTo(&page) && widget.width() > 0 &&
           widget.height() > 0;
}

} // namespace raatihuone
