// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/recordfinder.h"
#include "ui/window/menuacts.h"
#include "ui/window/places.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;
class QStandardItem;
class QStandardItemModel;

namespace raatihuone {

/// What the command search finds something in.
struct FindSources
{
    RecordFinder *records = nullptr; ///< null: no file is open
    std::vector<WindowPlace> places;
    std::vector<MenuAct> acts;
    const Words *words = nullptr; ///< of the file
};

/// What somebody chose in the command search. At most one part is set.
struct FindChoice
{
    QPointer<QAction> action;
    QString place;
    const RecordType *type = nullptr; ///< a list, or with @ref id a record
    RowId id;
    QString copied; ///< the contact that went to the clipboard
};

/// Finds records, places and commands while one types. The line keeps the keyboard; Enter or a click chooses,
/// Ctrl+C copies the contact of a record.
class CommandSearch : public QDialog
{
    Q_OBJECT

public:
    CommandSearch(const FindSources &sources, QWidget *window);

    const FindChoice &choice() const { return m_choice; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    QWidget *createFoot();
    void place();
    void find();
    void offer(const std::vector<RecordHit> &hits);
    void addRecords(const std::vector<RecordHit> &hits);
    void addPlaces();
    void addActs();
    void addHeading(const QString &text);
    QStandardItem *addRow(const QString &iconName, const QString &name, const FindChoice &choice,
                          const QString &contact = {});
    std::vector<const RecordType *> typesToSearch() const;
    QString iconOf(const RecordType &type) const;
    bool fits(const QString &name) const;
    bool isRow(int row) const;
    void step(int rows);
    void announceRow();
    bool handleKey(const QKeyEvent &key);
    void takeCurrent();
    void take(int row);
    void copyContact();

    FindSources m_sources;
    QLineEdit *m_line;
    QListView *m_view;
    QStandardItemModel *m_rows;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_nothing = nullptr;
    std::vector<FindChoice> m_choices; ///< of the rows; a heading has none
    QStringList m_contacts;            ///< of the rows
    QString m_typed;                   ///< without the prefix
    QChar m_prefix;
    bool m_takesFirst = false; ///< Enter was pressed before the answer came
    FindChoice m_choice;
};

} // namespace raatihuone
