// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/recordspage.h"

class QStackedLayout;
class QTabBar;

namespace raatihuone {

/// The lists of a place, one tab a type; a place with one type has no tabs. Lists are made when they are
/// first wanted.
class TypesPage : public QWidget
{
    Q_OBJECT

public:
    TypesPage(const FormContext &context, std::vector<const RecordType *> types, QWidget *parent);

    /// The page of the chosen tab.
    RecordsPage *current() const;
    /// Shows the tab of @p type. False if the user must first mend something.
    bool go(const RecordType &type);
    /// Ctrl+Tab: the next tab.
    void goToNextTab(int direction);
    bool leave() { return current()->panel().leave(); }

    void setRoom(Room room);
    void setRowHeight(const Height &height);

Q_SIGNALS:
    void announced(const QString &text, int steps);
    void formChanged();
    /// A report of a list is wanted.
    void reportWanted(const raatihuone::ListReport &list);

private:
    RecordsPage *page(size_t index);
    void showTab(int index);

    FormContext m_context;
    std::vector<const RecordType *> m_types;
    std::vector<RecordsPage *> m_made;
    QTabBar *m_tabs;
    QStackedLayout *m_pages;
    Room m_room = Room::Wide;
    Height m_rowHeight = height::Row;
    int m_shown = 0;
};

} // namespace raatihuone
