// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listworker.h"
#include "ui/window/openfile.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace raatihuone {

class Card;
class CoverageCard;
class DraftsCard;
class DutyClockCard;
class WaitingCard;
struct Duty;

/// Where a day begins: what the file holds, what to do next, what was changed last, and what the program
/// noticed.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(OpenFile &file, Ask &ask, QWidget *parent);

Q_SIGNALS:
    void placeWanted(const raatihuone::RecordType &type);
    void newWanted(const raatihuone::RecordType &type);
    /// A new record is wanted that begins with these values.
    void draftWanted(const raatihuone::Record &draft);
    void recordWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    void minutesWanted(raatihuone::RowId minutes);
    void reportsWanted();
    void conflictsWanted();
    void brokenRulesWanted();
    /// So many conflicts wait.
    void conflictsCounted(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createDuties();
    void createColumns();
    void readDuties(const ListTask &task, RowId unit, QDate day);
    void mend(const Duty &duty);
    Card *createCounts();
    Card *createSteps();
    Card *createChanges();
    Card *createNotices();
    Card *createConflicts();
    Card *createBrokenRules();
    QPushButton *createStep(Card *card, const QString &text, const QString &iconName);
    void renew();
    void showCounts(const std::vector<qint64> &counts);

    OpenFile &m_file;
    Ask &m_ask;
    ListWorker m_counter;
    QBoxLayout *m_columns = nullptr;
    std::vector<QPushButton *> m_counts;
    CoverageCard *m_coverage = nullptr;
    DutyClockCard *m_clock = nullptr;
    WaitingCard *m_conflicts = nullptr;
    WaitingCard *m_brokenRules = nullptr;
    QLabel *m_failure = nullptr; ///< why the overview could not be read
    DraftsCard *m_drafts;
    QStandardItemModel *m_changes;
    bool m_isStale = true;
};

} // namespace raatihuone
