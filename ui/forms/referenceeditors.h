// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/valueeditor.h"

class QLabel;

namespace raatihuone {

class Chip;
class FlowLayout;
class RecordSearch;

/// An editor of references, which may ask for a record that does not exist yet.
class LinkingEditor : public ValueEditor
{
    Q_OBJECT

public:
    LinkingEditor(const Field &field, Records &records, QWidget *parent);

    /// The record that was wanted by createWanted() is there now.
    virtual void add(RowId id) = 0;
    /// What is typed is all: takes the only record that fits. @throws Failure if the file cannot be read.
    void settle();

Q_SIGNALS:
    /// A new record of the field's target is wanted, called @p typed.
    void createWanted(const QString &typed);

protected:
    RecordSearch *search() const { return m_search; }
    Records &records() const { return m_records; }
    const RecordType &target() const;
    /// The problem of a text that names no record.
    Problem openProblem() const;

private:
    Records &m_records;
    RecordSearch *m_search;
};

/// One record of another type.
class ReferenceEditor : public LinkingEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, Records &records, QWidget *parent);

    void setValue(const Value &value) override;
    Reading reading() const override;
    void setReadOnly(bool isReadOnly) override;
    void add(RowId id) override;
};

/// Several records of another type: chips, and a line that finds more.
class ReferencesEditor : public LinkingEditor
{
    Q_OBJECT

public:
    ReferencesEditor(const Field &field, Records &records, QWidget *parent);

    void setValue(const Value &value) override;
    Reading reading() const override;
    void setReadOnly(bool isReadOnly) override;
    void add(RowId id) override;

private:
    void takeChosen();
    void showChips();
    Chip *createChip(const QString &id);

    FlowLayout *m_flow;
    QWidget *m_chips;
    QStringList m_ids;
    bool m_isReadOnly = false;
};

/// A value that the program works out or keeps for itself.
class ShownValue : public ValueEditor
{
    Q_OBJECT

public:
    ShownValue(const RecordType &type, const Field &field, Records &records, QWidget *parent);

    void setValue(const Value &value) override;
    Reading reading() const override { return m_value; }
    void setReadOnly(bool) override {}
    void setSpokenName(const QString &name) override;

private:
    const RecordType &m_type;
    Records &m_records;
    QLabel *m_label;
    Value m_value;
};

} // namespace raatihuone
