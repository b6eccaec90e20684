// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/mergefiles.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace raatihuone {

class Chip;
class ChoiceChips;
class MergedRecordView;
class MergeModel;
class SearchField;
class SenderCard;

/// Merges files that were received: shows who sends what and what becomes of each record before anything is written, then
/// takes in everything wanted in one step.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Records &records, Ask &ask, QWidget *parent);
    ~MergeDialog() override;

    /// Looks at these files too. False if the user has stopped it, or there is nothing to look at.
    bool add(const QStringList &paths);

    /// What was done, after it was accepted.
    const QString &announcement() const { return m_announcement; }

    /// The files that one can choose to merge.
    static FileWish wish();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createHead(QBoxLayout *layout);
    void createSenders(QBoxLayout *layout);
    void createFilters(QBoxLayout *layout);
    void createPanes(QBoxLayout *layout);
    QTableView *createTable();
    void createFoot(QBoxLayout *layout);
    void createKeys();
    void want(size_t file, bool isWanted);
    void chooseType();
    void showFiles();
    void showCounts();
    void showRecords();
    void showCurrent();
    void showFoot();
    void goToConflict();
    void merge();
    QWidget *place() const;

    Records &m_records;
    Ask &m_ask;
    MergeFiles m_files;
    MergeModel *m_model;
    QScrollArea *m_senders = nullptr;
    std::vector<SenderCard *> m_cards;
    ChoiceChips *m_chips = nullptr;
    Chip *m_type = nullptr;
    int m_typeNumber = 0; ///< of the only type that is shown; 0: all
    SearchField *m_search = nullptr;
    QTableView *m_view = nullptr;
    MergedRecordView *m_record = nullptr;
    QLabel *m_shortened = nullptr;
    QLabel *m_promise = nullptr;
    QPushButton *m_merge = nullptr;
    QString m_announcement;
};

} // namespace raatihuone
