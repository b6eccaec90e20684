// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"
#include "core/search/savedview.h"

#include <QtWidgets/QToolButton>

class QMenu;

namespace raatihuone {

class Ask;
class RecordList;

/// "View: Social and health ▾" beside a list: its saved views, and what can be done with them. A dot says that the list
/// shows something else by now.
class ViewButton : public QToolButton
{
    Q_OBJECT

public:
    ViewButton(RecordList &list, const RecordType &type, Records &records, Ask &ask);

    /// The view that was chosen last, while it is there.
    const std::optional<SavedView> &current() const { return m_current; }
    bool isChanged() const;

Q_SIGNALS:
    /// Something was done that one undo takes back.
    void announced(const QString &text);

private:
    void fillMenu(QMenu *menu);
    void fillActions(QMenu *menu);
    void choose(const SavedView &view);
    void chooseUsual();
    void saveAs();
    void rename();
    void update();
    void remove();
    void write(const Record &before, const Record &after, const QString &announcement);
    std::vector<SavedView> views() const;
    QStringList namesBeside(RowId id) const;
    void follow(const Changes &changes);
    void showState();

    RecordList &m_list;
    const RecordType &m_type;
    const RecordType &m_viewType;
    Records &m_records;
    Ask &m_ask;
    const ListView m_usual;
    std::optional<SavedView> m_current;
};

} // namespace raatihuone
