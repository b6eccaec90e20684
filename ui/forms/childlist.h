// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QListView;
class QPushButton;
class QStandardItemModel;
class QToolButton;

namespace raatihuone {

class SectionHeading;

/// The records of one type that belong to another: roles of a person, head counts of an event.
class ChildList : public QWidget
{
    Q_OBJECT

public:
    ChildList(const Inbound &inbound, Records &records, QWidget *parent);

    const RecordType &type() const { return *m_inbound.type; }

    /// Shows what belongs to @p parent.
    void showFor(RowId parent);
    void reload();

Q_SIGNALS:
    void openWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    /// A new record is wanted that belongs to the parent already.
    void addWanted(const raatihuone::Record &draft);
    void removeWanted(const raatihuone::RecordType &type, raatihuone::RowId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Another row is current, or there are other rows.
    virtual void currentChanged() {}
    /// Enter or a double click.
    virtual void activateCurrent() { open(); }
    virtual void clickCurrent() { open(); }
    /// A new record that belongs to the parent.
    virtual Record draft() const;

    Records &records() const { return m_records; }
    const Field &field() const { return *m_inbound.field; }
    RowId parentId() const { return m_parent; }
    RowId currentId() const;
    bool isWritable() const;
    QListView &view() const { return *m_view; }
    QPushButton &addButton() const { return *m_add; }
    /// Puts a button before the one that removes.
    void addToHead(QWidget *button);

private:
    void createLayout();
    void fill();
    void fitHeight();
    void open();
    void remove();

    Inbound m_inbound;
    Records &m_records;
    RowId m_parent;
    SectionHeading *m_heading = nullptr;
    QHBoxLayout *m_head = nullptr;
    QListView *m_view;
    QStandardItemModel *m_model;
    QPushButton *m_add;
    QToolButton *m_remove;
};

/// The lists that belong to a record of @p type: its parts, what must refer to it, and what was in force at
/// it for a time.
std::vector<Inbound> childListsOf(const Catalogue &catalogue, const RecordType &type);

} // namespace raatihuone
