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

class FilterLines;

/// In what way a row fits an option.
enum class FilterMark { Value, Empty, Any, Period, InForce };

/// One thing that a filter can ask for.
struct FilterOption
{
    Value value; ///< with a period its number
    QString text;
    FilterMark mark = FilterMark::Value;

    bool isSame(const FilterOption &other) const { return mark == other.mark && value == other.value; }
    bool operator==(const FilterOption &) const = default;
};

/// Those of @p options that hold what is typed, whatever its case.
std::vector<FilterOption> fitting(std::vector<FilterOption> options, const QString &typed);

/// A tick list in a pop-up: typing narrows it, Space or a click ticks, Esc closes. A text that is too long for it is cut, and
/// whole in the tool tip.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(const QString &title, const std::vector<FilterOption> &ticked, QWidget *parent);

    /// At most one option is ticked, by a click anywhere on its row, and that closes the pop-up.
    void takeOnlyOne();

    /// Opens under @p chip, or as near to it as the screen leaves room.
    void openUnder(const QWidget &chip);

    /// Shows @p lines in the place of the search, for options that need none.
    void takeLines(FilterLines *lines);

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
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout(const QString &title);
    void enterOptions();
    void turn(const QModelIndex &index);
    bool turnsCurrent(const QEvent &event);
    void add(const FilterOption &option);
    void follow(const QStandardItem &item);

    SearchField *m_search;
    FilterLines *m_lines = nullptr;
    QListView *m_view;
    QLabel *m_more;
    QStandardItemModel *m_model;
    std::vector<FilterOption> m_ticked;
    bool m_isOnlyOne = false;
};

} // namespace raatihuone
