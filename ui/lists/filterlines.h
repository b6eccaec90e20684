// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLineEdit;

namespace raatihuone {

/// What is typed in the pop-up of a filter: the text that must occur, or where values begin and end.
class FilterLines : public QWidget
{
    Q_OBJECT

public:
    /// @p filter is what the lines show at first.
    FilterLines(const Filter &filter, const Words &words, QWidget *parent);

    /// The filter as it was given, with what is typed now. A line that means nothing is left out and marked.
    const Filter &filter() const { return m_filter; }
    QList<QLineEdit *> lines() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(QBoxLayout *layout, const QString &label, const QString &text);
    Value read(QLineEdit *line) const;
    void take();

    Filter m_filter;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
};

} // namespace raatihuone
