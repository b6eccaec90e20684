// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/texteditors.h"

namespace raatihuone {

/// A day, or a day with a clock time: typed in any usual writing or picked from a calendar (Alt+Down).
class DateEditor : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const Field &field, const Words &words, QWidget *parent);

    void setReadOnly(bool isReadOnly) override;
    void openCalendar();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(QDate date);

    QAction *m_open;
};

} // namespace raatihuone
