// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace raatihuone {

class Badge;
class ElidedLabel;

/// The head of the minutes editor: which minutes, how far they are, and the button that takes them one step further.
class MinutesHead : public QWidget
{
    Q_OBJECT

public:
    MinutesHead(const Records &records, QWidget *parent);

    void show(const Record &minutes);

Q_SIGNALS:
    void backWanted();
    void stepWanted(int direction);
    void importWanted();
    void formWanted();

private:
    QPushButton *addButton(QHBoxLayout *layout, const QString &text, const QString &name);

    const Records &m_records;
    ElidedLabel *m_title;
    Badge *m_status;
    QPushButton *m_stepBack = nullptr;
    QPushButton *m_step = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace raatihuone
