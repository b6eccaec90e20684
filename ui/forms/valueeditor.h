// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtWidgets/QWidget>

namespace raatihuone {

/// Shows the value of one field and takes what somebody types instead. One kind of editor a kind of value.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    ValueEditor(const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }

    virtual void setValue(const Value &value) = 0;
    /// What the text means now, or why it means nothing.
    virtual Reading reading() const = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;

    /// What takes the keyboard; null for a value that is only shown.
    QWidget *input() const { return focusProxy(); }
    /// The name that a screen reader says.
    virtual void setSpokenName(const QString &name);

Q_SIGNALS:
    void edited();
    /// The keyboard went elsewhere.
    void left();

protected:
    /// @p input takes the keyboard from now on; it fills the editor unless @p fills is false.
    void setInput(QWidget *input, bool fills = true);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field &m_field;
};

/// The editor for the kind of @p field of @p type, without a value.
ValueEditor *createEditor(const RecordType &type, const Field &field, Records &records, QWidget *parent);

} // namespace raatihuone
