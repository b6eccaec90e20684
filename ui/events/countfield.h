// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/attendance.h"
#include "core/figures/eventattendance.h"

#include <QtWidgets/QLineEdit>

namespace raatihuone {

/// Where a number of people is typed: "12", "~12", "-". Leaving it writes; what means nothing is not written and marked.
class CountField : public QLineEdit
{
    Q_OBJECT

public:
    CountField(const CountPlace &place, const QString &spoken, QWidget *parent);

    const CountPlace &place() const { return m_place; }
    /// Shows what the file says; what is typed and not written stays.
    void setCount(const HeadCount &count);
    /// Writes what is typed. False if it means nothing.
    bool leave();

Q_SIGNALS:
    /// Another number was typed.
    void typed(const raatihuone::TypedCount &count);
    /// What is typed means a number again, or no longer.
    void soundnessChanged();
    /// The keyboard wants to the field above (-1) or below (1).
    void stepWanted(int direction);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool goesElsewhere(const QKeyEvent &event) const;

    CountPlace m_place;
    QString m_written; ///< the text that stands for the file
};

} // namespace raatihuone
