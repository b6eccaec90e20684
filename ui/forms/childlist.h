// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/search/listrows.h"

#include <QtWidgets/QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace raatihuone {

class LinkingEditor;
class SectionHeading;

/// The records of one type that belong to another: roles of a person, head counts of an event. How they are shown and
/// changed is for those who derive from it.
class ChildList : public QWidget
{
    Q_OBJECT

public:
    const RecordType &type() const { return *m_inbound.type; }

    /// Shows what belongs to @p parent. What is typed for the same parent stays.
    virtual void showFor(RowId parent);
    void reload();
    /// Writes what is typed. False if something must be mended first, which is shown then.
    virtual bool leave() { return true; }
    /// Puts the keyboard where something must be mended. False if nothing must.
    virtual bool goToProblem() { return false; }

Q_SIGNALS:
    void openWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    /// A new record is wanted in a form of its own; it belongs to the parent already.
    void addWanted(const raatihuone::Record &draft);
    void removeWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    /// @p editor wants a new record called @p typed.
    void createWanted(raatihuone::LinkingEditor *editor, const QString &typed);
    /// Something was written; @p text tells what.
    void written(const QString &text);

protected:
    /// What is read to fill the list.
    struct Rows
    {
        std::vector<RowId> ids;
        std::vector<ListRow> rows; ///< the values of columns(), and behind them the last day of a tenure
        qint64 count = 0;          ///< of all there are
    };

    ChildList(const Inbound &inbound, Records &records, QWidget *parent);

    /// Takes @p view, which shows the rows, into its place.
    void setView(QAbstractItemView *view);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Shows @p rows; those before are forgotten.
    virtual void show(const Rows &rows) = 0;
    virtual RowId currentId() const = 0;
    /// A new record is wanted.
    virtual void add();
    /// Opens the form of the current record.
    virtual void open();
    virtual void remove();
    /// A new record that belongs to the parent.
    virtual Record draft() const;

    Records &records() const { return m_records; }
    const Field &field() const { return *m_inbound.field; }
    const std::vector<ListColumn> &columns() const { return m_columns; }
    RowId parentId() const { return m_parent; }
    bool isWritable() const;
    QPushButton &addButton() const { return *m_add; }
    /// Puts a button before the one that removes.
    QToolButton *addToHead(const char *icon, const QString &name);
    /// Shows the view and what acts on its rows only while there are any.
    void showParts(bool hasRows);

private:
    void createHead();
    Rows read() const;

    Inbound m_inbound;
    Records &m_records;
    std::vector<ListColumn> m_columns;
    RowId m_parent;
    SectionHeading *m_heading = nullptr;
    QHBoxLayout *m_head = nullptr;
    QAbstractItemView *m_view = nullptr;
    QPushButton *m_add;
    QToolButton *m_remove = nullptr;
};

/// The lists that belong to a record of @p type: its parts, what must refer to it, and what was in force at
/// it for a time.
std::vector<Inbound> childListsOf(const Catalogue &catalogue, const RecordType &type);

} // namespace raatihuone
