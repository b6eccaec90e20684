// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QtWidgets/QWidget>
#include <optional>

class QLabel;

namespace raatihuone {

/// The symbol and the sentence under a field that has a problem; hidden while there is none.
/// It also colours the border of @p field and says the sentence as its accessible description.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *field, QWidget *parent = nullptr);

    void show(const Problem &problem);
    void clear();
    const std::optional<Problem> &problem() const { return m_problem; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setTextColour();

    QWidget *m_field = nullptr;
    QLabel *m_sentence = nullptr;
    std::optional<Problem> m_problem;
};

} // namespace raatihuone
