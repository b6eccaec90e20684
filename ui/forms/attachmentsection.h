// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "ui/forms/childlines.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"
#include "ui/style/unfinishedwork.h"

#include <QtCore/QTemporaryDir>
#include <deque>

class QMimeData;
class QToolButton;

namespace raatihuone {

class ProgressStrip;
struct StoredFile;

/// The files and links that hang on a record: added with a dialog, by dropping or by pasting; opened in the system's
/// viewer from a folder that is gone with the form.
class AttachmentSection : public ChildLines, public UnfinishedWork
{
    Q_OBJECT

public:
    AttachmentSection(const Inbound &inbound, const RecordType &subjectType, Records &records, Ask &ask,
                      QWidget *parent);

    /// True for a clipboard or a drag that holds files of this computer, when they may be added.
    bool canAdd(const QMimeData *mime) const;
    void addFrom(const QMimeData *mime);
    void addFiles(const QStringList &paths);

    bool isUnfinished() const override
    {
        return m_storer.isBusy() || m_opener.isBusy() || !m_waiting.empty();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged() override;
    void activateCurrent() override;
    void clickCurrent() override {}
    void add() override { chooseFile(); }
    Record draft() const override;

private:
    /// A file still to be stored, and the record that it was given to: another may be shown by then.
    struct WaitingFile
    {
        QString path;
        RowId subject;
    };

    void createButtons();
    QToolButton *createButton(const char *icon, const QString &text, void (AttachmentSection::*act)());
    std::optional<Record> current() const;
    void chooseFile();
    void storeNext();
    void addLink();
    void take(const StoredFile &file, RowId subject);
    void openFile();
    void openStored(const QString &digest, const QString &name);
    void saveAs();
    void edit();
    void tell(const QString &what, const QString &message);

    const RecordType &m_subjectType;
    Ask &m_ask;
    ListWorker m_storer;
    ListWorker m_opener; ///< takes files out; the newest wish counts
    std::deque<WaitingFile> m_waiting;
    QTemporaryDir m_folder;
    int m_opened = 0;
    QToolButton *m_open = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_edit = nullptr;
    ProgressStrip *m_progress = nullptr;
    QString m_couldNotOpen; ///< what failed if m_opener fails
};

/// The list of what hangs on any record with its stored files, or null where nothing can hang.
AttachmentSection *createAttachments(const RecordType &subjectType, Records &records, Ask &ask,
                                     QWidget *parent);

} // namespace raatihuone
