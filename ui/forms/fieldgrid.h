// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"
#include "ui/forms/fieldbox.h"

class QGridLayout;

namespace raatihuone {

class LinkingEditor;

/// The fields of one record type in their sections, two columns wide, as the description says.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    FieldGrid(const RecordType &type, Records &records, QWidget *parent = nullptr);

    /// Shows a record as it was read; what was typed before is forgotten.
    void setRecord(const Record &record);
    /// The record with what is typed, as far as it means something.
    Record record() const;
    /// The fields that differ from what setRecord() showed.
    std::vector<const Field *> changedFields() const;
    /// Takes @p record for what was read, and keeps the texts of @p kept as they are typed.
    void setBase(const Record &record, const QStringList &kept);

    /// Everything that is wrong now, shown at its fields.
    Problems check();
    int errorCount() const;
    /// Goes to the next field with a problem; @p direction is 1 or -1. False if there is none.
    bool goToProblem(int direction);
    /// Goes to the first field with a problem, wherever the keyboard is.
    void goToFirstProblem();

    void setReadOnly(bool isReadOnly);
    /// Shows what is derived from other records as it is now.
    void renewDerived();
    /// Puts the keyboard into the first field.
    void focusFirst();

    FieldBox *box(const QString &field) const;

Q_SIGNALS:
    void edited();
    void createWanted(raatihuone::LinkingEditor *editor, const QString &typed);

private:
    void createFields();
    FieldBox *createBox(const Field &field);
    void place(FieldBox *box, QGridLayout *grid, int &row, int &column);
    Value shownValue(const Record &record, const Field &field) const;
    std::optional<Problem> sharedNumber(const Record &record, const Field &field) const;
    Problems problems() const;
    Problems problemsAt(const FieldBox &box, const Problems &problems) const;
    void checkOnLeaving(FieldBox *box);

    const RecordType &m_type;
    Records &m_records;
    Record m_before;
    std::vector<FieldBox *> m_boxes;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
};

} // namespace raatihuone
