// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/history.h"
#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtWidgets/QWidget>

class QListView;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace raatihuone {

/// What happened to one record, newest first, with a button that brings an old value back.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(Records &records, Ask &ask, QWidget *parent);

    void showRecord(const Record &record);

Q_SIGNALS:
    /// The field shall have the value again that it had before the chosen change.
    void restoreWanted(const raatihuone::Field &field, const raatihuone::Value &value);

private:
    void createLayout();
    const HistoryEntry *current() const;
    void offerCurrent();
    void offer(const HistoryEntry &entry);
    bool isThere(const Field &field, const Value &value) const;
    QString restoreWords(const Field &field, const Value &value) const;

    Records &m_records;
    Ask &m_ask;
    std::optional<Record> m_record;
    std::vector<HistoryEntry> m_entries;
    QStandardItemModel *m_model;
    QListView *m_view;
    QPushButton *m_restore;
    const Field *m_field = nullptr; ///< what the button brings back
    Value m_value;
    QStackedLayout *m_pages = nullptr;
};

} // namespace raatihuone
