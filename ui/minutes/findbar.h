// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/outline.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace raatihuone {

class SearchField;

/// Finds words in all bullets of some minutes, whatever the topic.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(const Outline &outline, QWidget *parent);

    void open();
    void close();
    /// The next (1) or previous (-1) bullet that holds the words.
    void go(int direction);
    QString wanted() const;
    QString count() const;

Q_SIGNALS:
    void found(raatihuone::RowId bullet);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void tell();

    const Outline &m_outline;
    SearchField *m_field;
    QLabel *m_count;
    std::vector<RowId> m_hits;
    qsizetype m_at = -1; ///< in m_hits
};

} // namespace raatihuone
