// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

class QStackedLayout;

namespace raatihuone {

/// The place beside a list where a record is read and changed. Records that belong to it, and those a picker
/// misses, open on top of it, each with a way back.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    RecordPanel(const FormContext &context, QWidget *parent);

    /// Shows a record instead of all others. False, and nothing happens, if the user must first mend
    /// something.
    bool showRecord(const RecordType &type, RowId id);
    bool showNew(const Record &draft);
    /// Shows nothing. False if the user must first mend something.
    bool clear();

    /// Saves whatever is typed. False if the user must first mend something.
    bool leave();
    /// Whether the record has opened on a page of its own.
    bool opensElsewhere(const Record &record) const;

    /// The form on top, or null.
    RecordForm *form() const;
    /// True when the record on top lies over another one.
    bool hasBack() const { return m_forms.size() > 1; }
    /// Back to the form below, after saving.
    void goBack();
    /// The panel stands where the list stood: its record has a way back too.
    void setCoversList(bool covers);

Q_SIGNALS:
    void saved(const raatihuone::RecordType &type, raatihuone::RowId id, const QString &text);
    void removeWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    void backWanted();
    /// Other commands may fit now.
    void formChanged();
    /// The last form was closed.
    void emptied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RecordForm *push(const RecordType &type);
    void connectForm(RecordForm *form);
    void open(const RecordType &type, RowId id);
    void openDraft(const Record &draft);
    void create(LinkingEditor *editor, const QString &typed);
    void pop(RecordForm *form);
    void popAll();
    void showTop();

    FormContext m_context;
    std::vector<RecordForm *> m_forms;
    QStackedLayout *m_pages;
    QWidget *m_nothing;
    bool m_coversList = false;
};

/// A new record of @p type that is called @p typed as far as its description tells: the name in the reader's
/// language, or given and family name.
Record draftCalled(const RecordType &type, const QString &typed, const QString &languageCode);

} // namespace raatihuone
