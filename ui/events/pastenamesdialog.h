// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/attendanceplan.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace raatihuone {

class ChoiceChips;
class NamesPreview;

/// Takes over a pasted list of participants: shows who is matched, new or unclear before anything is written, then adds
/// them in one step.
class PasteNamesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p text what lies on the clipboard; may be empty.
    PasteNamesDialog(Records &records, Ask &ask, RowId event, const QString &text, QWidget *parent);

    /// How many were recorded as present.
    int written() const { return m_written; }

private:
    void createHead(QBoxLayout *layout);
    void createHalves(QBoxLayout *layout);
    QWidget *createPreview();
    void createAnswers(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    QPushButton *createButton(QBoxLayout *layout, const QString &name, const QString &text);
    void openFile();
    void understand();
    void show(const AttendancePlan &plan, bool isFirst);
    void showChosen();
    void showState();
    void showAnswers();
    void answer(RowId person);
    void write();

    Records &m_records;
    Ask &m_ask;
    RowId m_event;
    ListWorker m_worker;
    QTimer m_pause;
    NamesPreview *m_model;
    QPlainTextEdit *m_text = nullptr;
    QStackedLayout *m_right = nullptr;
    ChoiceChips *m_chips = nullptr;
    QTableView *m_view = nullptr;
    QWidget *m_answers = nullptr;
    QLabel *m_question = nullptr;
    QComboBox *m_candidates = nullptr;
    QPushButton *m_same = nullptr;
    QPushButton *m_new = nullptr;
    QComboBox *m_mode = nullptr;
    QPushButton *m_add = nullptr;
    bool m_isPlanned = false;
    int m_written = 0;
};

} // namespace raatihuone
