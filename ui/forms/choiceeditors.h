// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/valueeditor.h"

class QCheckBox;
class QComboBox;
class QListView;
class QStandardItemModel;

namespace raatihuone {

/// One of some values: a list that typing narrows.
class ChoiceEditor : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const Words &words, QWidget *parent);

    void setValue(const Value &value) override;
    Reading reading() const override;
    void setReadOnly(bool isReadOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What somebody types and leaves means the only choice that begins with it, or else holds it.
    void takeOnlyMatch();

    QComboBox *m_combo;
};

/// Some of some values: a tick list.
class ChoicesEditor : public ValueEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field &field, const Words &words, QWidget *parent);

    void setValue(const Value &value) override;
    Reading reading() const override;
    void setReadOnly(bool isReadOnly) override;

private:
    void setItemFlags(Qt::ItemFlags flags);

    QStandardItemModel *m_model;
    QListView *m_view;
};

/// Yes or no. The box carries the label of the field itself.
class FlagEditor : public ValueEditor
{
    Q_OBJECT

public:
    FlagEditor(const Field &field, const Words &words, QWidget *parent);

    void setValue(const Value &value) override;
    Reading reading() const override;
    void setReadOnly(bool isReadOnly) override;

private:
    QCheckBox *m_box;
    bool m_isUnknown = true; ///< nobody has said yes or no
};

} // namespace raatihuone
