// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importplan.h"
#include "core/records/records.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace raatihuone {

class ChoiceChips;
class ImportMapper;
class ImportModel;
class ProgressStrip;

/// Takes over the rows of a table: shows what becomes of each before anything is written, then writes everything in one
/// step.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p table as readTable() gives it.
    ImportDialog(Records &records, Ask &ask, const RecordType &type, const QList<QStringList> &table,
                 QWidget *parent);

    /// How many records were made or changed.
    int written() const { return m_written; }

private:
    void createHead(QBoxLayout *layout);
    void createMapper(QBoxLayout *layout);
    void createChips(QBoxLayout *layout);
    void createTable(QBoxLayout *layout);
    void createAnswers(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    QPushButton *createButton(QBoxLayout *layout, const QString &text, const std::function<void()> &act);
    void connectWorker();
    void takeHead();
    void plan();
    void show(const ImportPlan &plan);
    void showChosen();
    void answer(ImportAnswer answer);
    void showState();
    void showAnswers();
    void write();

    Records &m_records;
    Ask &m_ask;
    const RecordType &m_type;
    const QList<QStringList> m_source;
    QList<QStringList> m_table; ///< with a head in any case
    ListWorker m_worker;
    ImportModel *m_model;
    ImportMapper *m_mapper = nullptr;
    QCheckBox *m_hasHead = nullptr;
    QTableView *m_view = nullptr;
    ChoiceChips *m_chips = nullptr;
    ProgressStrip *m_progress = nullptr;
    QWidget *m_answers = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_update = nullptr;
    QPushButton *m_write = nullptr;
    bool m_isPlanned = false;
    int m_written = 0;
};

} // namespace raatihuone
