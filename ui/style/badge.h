// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtGui/QFont>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QWidget>

namespace raatihuone {

/// A pill asks for an act; quiet is the symbol with plain words.
enum class BadgeForm { Pill, Quiet };

/// Paints badges with fonts that are made once: the one drawing for labels and cells.
class BadgePainter
{
public:
    BadgePainter();

    QSize sizeOf(const QString &text) const;

    /// At the left and in the middle of @p rect; a text that does not fit is elided.
    void paint(QPainter *painter, const QRect &rect, Status status, const QString &text) const;
    void setForm(BadgeForm form) { m_form = form; }

private:
    QFont m_font;
    QFontMetrics m_metrics;
    BadgeForm m_form = BadgeForm::Pill;
};

/// A state in at most three words with its symbol, beside a title or in a form.
/// Badge(Status::Missing, tr("Missing")); reads itself aloud as its words.
class Badge : public QWidget
{
    Q_OBJECT

public:
    Badge(Status status, const QString &text, QWidget *parent = nullptr);

    void setState(Status status, const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    BadgePainter m_painter;
    Status m_status;
    QString m_text;
};

} // namespace raatihuone
