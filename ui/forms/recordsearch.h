// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "ui/lists/listworker.h"

#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace raatihuone {

/// A line that finds a record of one type while one types, in the background, and can ask for a new one.
class RecordSearch : public QLineEdit
{
    Q_OBJECT

public:
    RecordSearch(const RecordType &type, Records &records, QWidget *parent);

    const RecordType &type() const { return m_type; }

    /// The chosen record; none while the text is only a search.
    RowId chosen() const { return m_chosen; }
    void choose(RowId id);
    void choose(const TitledRow &row);

    /// True when there is text that names no record yet.
    bool isOpen() const { return !m_chosen.isValid() && !text().trimmed().isEmpty(); }

    /// What is typed is all: takes the only record that fits, without waiting for the background.
    /// @throws Failure if the file cannot be read.
    void settle();

    /// Offers to make a record of what was typed. Off for types that ship with the program.
    void setCanCreate(bool canCreate) { m_canCreate = canCreate; }

Q_SIGNALS:
    /// Another record was chosen, or none.
    void chosenChanged();
    /// The user wants a new record called @p typed.
    void createWanted(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeText(const QString &typed);
    void search(const QString &typed);
    struct Hit
    {
        TitledRow row;
        QString details; ///< tell namesakes apart
    };

    static std::vector<Hit> hitsOf(const ListSource &source, const RecordType &type, const QString &typed,
                                   const Progress &progress);
    void fill(const QString &typed, const std::vector<Hit> &hits);
    void offer(const QString &typed, const std::vector<Hit> &hits);
    void addCreateRow(const QString &typed);
    void take(const QModelIndex &index);
    void takeOnlyHit();

    const RecordType &m_type;
    Records &m_records;
    ListWorker m_worker;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    RowId m_chosen;
    QString m_answered; ///< what the rows of the model answer
    bool m_canCreate;
};

/// The title of a record, or three dots while the file cannot be read: its editor works on with the id.
QString titleOrDots(const Records &records, const RecordType &type, RowId id);

} // namespace raatihuone
