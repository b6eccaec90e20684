// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/value.h"

#include <QtWidgets/QFrame>

class QLabel;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace raatihuone {

class SearchField;

/// A value that a filter can ask for; no value stands for the rows without one.
struct FilterOption
{
    Value value;
    QString text;

    bool operator==(const FilterOption &) const = default;
};

/// A tick list in a pop-up: typing narrows it, Space or a click ticks, Esc closes.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(const QString &title, const std::vector<FilterOption> &ticked, QWidget *parent);

    /// Shows @p options, which fit what is typed; with nothing typed those that are ticked as well. @p isAll
    /// is false when there are more than these.
    void setOptions(const std::vector<FilterOption> &options, bool isAll = true);

    const std::vector<FilterOption> &ticked() const { return m_ticked; }

Q_SIGNALS:
    void tickedChanged();
    /// Other options are wanted: those that fit @p text.
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout(const QString &title);
    void add(const FilterOption &option);
    void follow(const QStandardItem &item);

    SearchField *m_search;
    QListView *m_view;
    QLabel *m_more;
    QStandardItemModel *m_model;
    std::vector<FilterOption> m_ticked;
};

} // namespace raatihuone
