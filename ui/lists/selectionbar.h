// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace raatihuone {

class ElidedLabel;

/// What can be done with several chosen rows, at the foot of a list.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(bool canWrite, bool hasAddresses, QWidget *parent);

    /// Shows the bar for more than one row; @p number is the count as people read it.
    void setCount(qint64 count, const QString &number);

Q_SIGNALS:
    void editWanted();
    void addressesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_words;
    QPushButton *m_edit = nullptr;
};

} // namespace raatihuone
