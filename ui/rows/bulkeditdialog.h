// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/bulkedit.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace raatihuone {

class FieldBox;

/// Changes one field of many records: shows how many will change and which a rule keeps from it, then writes them in one
/// step.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(Records &records, Ask &ask, const RecordType &type, std::vector<RowId> ids,
                   QWidget *parent);

    /// How many records were changed.
    int changed() const { return m_changed; }

private:
    void createChoices(QBoxLayout *layout);
    void createPreview(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void takeField();
    void takeWay();
    void wait();
    /// What is asked for; nothing while the value means nothing.
    std::optional<BulkChange> change();
    void plan();
    void show(const BulkPlan &plan);
    void showRefused();
    void showState();
    void write();

    Records &m_records;
    Ask &m_ask;
    const RecordType &m_type;
    const std::vector<RowId> m_ids;
    const std::vector<const Field *> m_fields;
    ListWorker m_worker;
    QTimer m_pause; ///< typing is followed by planning when it pauses
    QComboBox *m_field = nullptr;
    QComboBox *m_way = nullptr;
    QVBoxLayout *m_place = nullptr; ///< of the editor
    FieldBox *m_box = nullptr;
    QLabel *m_words = nullptr;
    QPlainTextEdit *m_refused = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QPushButton *m_write = nullptr;
    std::optional<BulkPlan> m_plan; ///< of what is asked for now
    int m_changed = 0;
};

} // namespace raatihuone
