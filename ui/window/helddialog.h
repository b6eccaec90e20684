// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;

namespace raatihuone {

class FieldBox;
class HolderField;

/// The short form of what somebody holds: who, what, where, from when. One button, one commit, also when the person is
/// new.
class HeldDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new record of @p held, which has a tenure, at the record @p id of @p place.
    HeldDialog(Records &records, Ask &ask, const RecordType &held, const RecordType &place, RowId id,
               QWidget *parent);

    /// The new record; none before.
    RowId made() const { return m_made; }
    QString announcement() const;

private:
    void createHead(QBoxLayout *layout);
    void createFields(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void addBox(const Field &field, QBoxLayout *layout);
    void preset(const RecordType &place, RowId id);
    std::optional<Record> typed();
    void add();
    void showProblems(const Problems &problems);

    Records &m_records;
    Ask &m_ask;
    const RecordType &m_type;
    RowId m_made;
    HolderField *m_holder = nullptr;
    std::vector<FieldBox *> m_boxes;
};

} // namespace raatihuone
