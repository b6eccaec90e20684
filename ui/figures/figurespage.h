// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"
#include "ui/lists/listworker.h"

#include <QtWidgets/QWidget>

class QStackedLayout;

namespace raatihuone {

class Ask;
class EmptyState;
class FigureCard;
class FigureFilters;
class FigureList;
class FileWatch;
class Records;
class WaitStrip;
struct Statistic;

/// All figures, one at a time with its chart and its table. Computed in the background, anew after each edit of this program
/// or another while it is in sight.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    FiguresPage(Records &records, Ask &ask, QWidget *parent);

    FigureList &figures() const { return *m_list; }
    FigureFilters &filters() const { return *m_filters; }
    FigureCard &card() const { return *m_card; }
    /// What is shown; null while nothing is.
    const Statistic *figure() const { return m_figure.get(); }
    bool isBusy() const { return m_worker.isBusy(); }
    void focusSearch();

Q_SIGNALS:
    /// The records behind a number are to be seen.
    void recordsWanted(const raatihuone::RecordType &type,
                       const std::shared_ptr<const raatihuone::ChosenRows> &rows);
    void announced(const QString &text);
    /// Another figure, or the same computed anew, is in sight.
    void shown();

private:
    void createStates();
    void connectWorker();
    void renew();
    void take(const std::shared_ptr<const Statistic> &figure);
    void openRecords(size_t row, size_t column);
    QString description() const;

    Records &m_records;
    ListWorker m_worker;
    FigureList *m_list;
    FigureFilters *m_filters;
    FigureCard *m_card;
    WaitStrip *m_wait;
    FileWatch *m_watch;
    QStackedLayout *m_states;
    QWidget *m_cardPage = nullptr;
    EmptyState *m_unasked = nullptr; ///< what the figure needs is not chosen yet
    EmptyState *m_nothing = nullptr;
    std::shared_ptr<const Statistic> m_figure;
};

} // namespace raatihuone
