// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtWidgets/QWidget>

class QMimeData;

namespace raatihuone {

class Ask;
class AttachmentSection;
class ChildList;
class LinkingEditor;

/// What belongs to a record: the lists that the descriptions of other types call for, and its files. Children that have
/// lists of their own are opened, the others are typed in their rows.
class RelatedLists : public QWidget
{
    Q_OBJECT

public:
    RelatedLists(const RecordType &type, Records &records, Ask &ask, QWidget *parent);

    /// Nothing belongs to a record that is not in the file yet.
    void showFor(RowId record);
    void follow(const Changes &changes);
    /// Writes what is typed in rows. False if something must be mended first, which is shown then.
    bool leave();
    /// Goes to the first cell with a problem. False if there is none.
    bool goToProblem();

    /// Whether files can hang on records of the type at all.
    bool takeFiles() const { return m_attachments != nullptr; }
    bool canAttach(const QMimeData *mime) const;
    void attach(const QMimeData *mime);

Q_SIGNALS:
    void openWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    void addWanted(const raatihuone::Record &draft);
    void removeWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    void createWanted(raatihuone::LinkingEditor *editor, const QString &typed);
    /// Something was written; @p text tells what.
    void written(const QString &text);

private:
    void add(ChildList *list);

    std::vector<ChildList *> m_lists;
    AttachmentSection *m_attachments;
};

} // namespace raatihuone
