// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>

class QWidget;

namespace raatihuone {

/// What is wrong with the pages, each fault once although many pages have it.
class Findings
{
public:
    /// @p where is the first page that has the fault.
    void add(const QString &where, const QString &fault);
    /// One fault a line; empty when there is none.
    std::string text() const;

private:
    QMap<QString, QString> m_faults;
};

/// The kind of a widget, its name, and the kind of what it stands in.
QString describe(const QWidget &widget);

/// True for a widget that is seen on @p page, at least partly, or would be after scrolling.
bool isShownOn(const QWidget &page, const QWidget &widget);

/// Cut texts, hidden tabs, and widgets that stand outside what holds them.
void findCuts(const QString &where, QWidget &page, Findings &findings);

/// Labels and buttons that do not stand out from their ground, as painted.
void findFaintTexts(const QString &where, QWidget &page, Findings &findings);

/// Controls on which nobody sees that the keyboard is there.
void findHiddenFocus(const QString &where, QWidget &page, Findings &findings);

} // namespace raatihuone
