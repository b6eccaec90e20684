// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtWidgets/QWidget>
#include <functional>

class QAction;
class QBoxLayout;
class QScrollArea;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace raatihuone {

class ActionBar;
class DifferenceCard;
class ElidedLabel;
class FieldGrid;
class FormDraft;
class HistoryView;
class LinkingEditor;
class RecordView;
class RelatedLists;
class TimelineView;
struct FormContext;

/// Makes the view that records of a type have before their fields.
using MakeView = std::function<RecordView *(const FormContext &, QWidget *parent)>;

/// What every form works with.
struct FormContext
{
    Records &records;
    Ask &ask;
    /// Opens a record, or a new one, on a page of its own. False if it has none: its form is the page.
    std::function<bool(const Record &)> opensElsewhere = {};
    QMap<int, MakeView> views = {}; ///< by the number of the type; most types have none
};

/// One record: its view if it has one, its fields, the lists that belong to it, and its history. Made from the description of its
/// type.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const FormContext &context, const RecordType &type, QWidget *parent);
    /// What is typed and not saved is kept as a draft.
    ~RecordForm() override;

    const RecordType &type() const { return m_type; }
    /// The record in the file; none while it is new.
    RowId id() const { return m_before.id(); }

    void open(RowId id);
    void openNew(const Record &draft);

    bool isChanged() const;
    /// Writes what is typed. False if something is wrong, which is shown then, or if it could not be written.
    bool save();
    void discard();
    /// Saves what has no error. False if the user must first mend something.
    bool leave();

    void goToProblem(int direction);
    void showTab(int index);
    int tab() const;
    int tabCount() const;
    void focusFirst();

    /// Shows buttons under the name for what can be done with the record.
    void setCommands(const QList<QAction *> &actions);

    /// The form lies over another or over the list: shows a way back.
    void setHasBack(bool hasBack);

    FieldGrid &fields() const { return *m_fields; }
    /// Null for types without one.
    RecordView *view() const { return m_view; }

    /// Tells that a record went while somebody typed in it.
    static QuestionText goneText();

Q_SIGNALS:
    /// The record is in the file; @p text tells what was done.
    void saved(raatihuone::RowId id, const QString &text);
    /// The user wants this form no more: a new record was discarded.
    void closeWanted();
    void backWanted();
    /// The record is no longer in the file.
    void gone();
    /// Other commands may fit now.
    void situationChanged();
    void openWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    void addWanted(const raatihuone::Record &draft);
    void removeWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    /// @p editor wants a new record called @p typed.
    void createWanted(raatihuone::LinkingEditor *editor, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createHead(QBoxLayout *layout);
    void createView(const FormContext &context);
    void createPages(QBoxLayout *layout);
    int detailsTab() const { return m_view ? 1 : 0; }
    int historyTab() const { return detailsTab() + 1; }
    int timelineTab() const { return detailsTab() + 2; }
    void createRelated(QBoxLayout *layout);
    void connectFields();
    /// A new record into which nobody has written anything.
    bool isBlank() const;
    void showRecord(const Record &record);
    void showState();
    void showPage(int index);
    void follow(const Changes &changes);
    void read();
    bool write(const Record &after);
    std::optional<Outcome> tryToWrite(const Record &after);
    void tellGone();
    void tellProblems(const Problems &problems);
    void showOutcome(const Outcome &outcome);
    void showDifferences(const QStringList &fields);
    void restore(const Field &field, const Value &value);

    Records &m_records;
    Ask &m_ask;
    const RecordType &m_type;
    Record m_before;
    bool m_isReadOnly;
    bool m_isSaving = false;
    QToolButton *m_back = nullptr;
    ElidedLabel *m_title = nullptr;
    QWidget *m_commands = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedLayout *m_pages = nullptr;
    RecordView *m_view = nullptr;
    QScrollArea *m_scroll = nullptr;
    DifferenceCard *m_differences = nullptr;
    FieldGrid *m_fields = nullptr;
    FormDraft *m_draft = nullptr;
    HistoryView *m_history = nullptr;
    TimelineView *m_timeline = nullptr;
    ActionBar *m_bar = nullptr;
    RelatedLists *m_related = nullptr;
};

} // namespace raatihuone
