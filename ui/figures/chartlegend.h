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

    /// The same series keep their buttons, and the keyboard stays where it is.
    void show(const Statistic &figure, const QSet<size_t> &hidden);

Q_SIGNALS:
    void switched(size_t column, bool isHidden);

private:
    /// A figure, and the columns of its series with their names.
    using Content = std::pair<QString, std::vector<std::pair<size_t, QString>>>;
    void createButtons(const Statistic &figure);

    Content m_content;
    QList<QAbstractButton *> m_buttons;
};

/// What tells a series of a figure from the others, its colour and its pattern or the shape of its points, with its name.
/// Checked: it is drawn.
class SeriesButton : public QAbstractButton
{
    Q_OBJECT

public:
    SeriesButton(const Statistic &figure, size_t place, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    size_t m_place;
    int m_pattern;
    bool m_isLine;
};

} // namespace raatihuone
