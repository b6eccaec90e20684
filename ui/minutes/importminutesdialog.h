// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/minutestext.h"
#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace raatihuone {

class MinutesPreview;
class ProblemLine;

/// Takes minutes over from pasted text or a text file: shows what every line was understood to be, then
/// writes everything in one step.
class ImportMinutesDialog : public QDialog
{
    Q_OBJECT

public:
    ImportMinutesDialog(Records &records, Ask &ask, RowId event, QWidget *parent);

    /// What will be taken over.
    const ParsedMinutes &minutes() const { return m_minutes; }
    /// The minutes that were made; none before.
    RowId made() const { return m_made; }

private:
    void createHead(QBoxLayout *layout);
    void createHalves(QBoxLayout *layout);
    QStackedLayout *createRight();
    void createFoot(QBoxLayout *layout);
    void openFile();
    void understand();
    void takeOver();
    void showProblems(const Problems &problems);

    Records &m_records;
    Ask &m_ask;
    RowId m_event;
    RowId m_made;
    ParsedMinutes m_minutes;
    QTimer m_pause; ///< typing is followed by reading when it pauses
    QPlainTextEdit *m_text = nullptr;
    QStackedLayout *m_right = nullptr; ///< the preview, once there is a text
    MinutesPreview *m_preview = nullptr;
    ProblemLine *m_problem = nullptr;
    QComboBox *m_language = nullptr;
    QPushButton *m_takeOver = nullptr;
};

} // namespace raatihuone
