// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

#include <QtWidgets/QAbstractButton>

namespace raatihuone {

/// What the colours of a chart mean; each series can be switched off and on.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent);

    void show(const Statistic &figure, const QSet<size_t> &hidden);

Q_SIGNALS:
    void switched(size_t column, bool isHidden);

private:
    QList<QAbstractButton *> m_buttons;
};

/// The colour and the pattern of a series with its name. Checked: it is drawn.
class SeriesButton : public QAbstractButton
{
    Q_OBJECT

public:
    SeriesButton(const QString &name, size_t place, size_t count, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    size_t m_place;
    size_t m_count;
};

} // namespace raatihuone
