// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/lists/listreport.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"
#include "ui/style/unfinishedwork.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace raatihuone {

class FileWatch;
class PagesView;
class ProgressStrip;
class ReportStage;
class ReportWishes;
class ReportWorker;
class WaitStrip;

/// A report as it will print, what it is about, and the ways to keep it: PDF, HTML and paper. Made in the background, anew
/// after each edit of this program or another while it is in sight.
class ReportPreview : public QWidget, public UnfinishedWork
{
    Q_OBJECT

public:
    ReportPreview(Records &records, Ask &ask, QWidget *parent);

    /// Chooses the report of this name.
    void setReport(const QString &name);
    /// Shows the report of this name on a record, and where it looks at one, on a day.
    void showReport(const QString &report, ReportTopic topic, RowId id, QDate day = {});
    /// Shows a list as a report.
    void showList(const ListReport &list);
    /// Shows a report on this event: the one that was shown last, if it is of an event.
    void setEvent(RowId event);
    RowId eventId() const;

    PagesView &pages() const;
    /// Puts the keyboard into the field that finds in the report.
    void focusSearch();

    bool isUnfinished() const override { return m_isWriting; }

Q_SIGNALS:
    void announced(const QString &text);
    /// Several reports at once are wanted.
    void packWanted();

private:
    void createHead(QBoxLayout *layout);
    void createPages(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void connectWorker();
    void connectReader();
    void renew();
    void build();
    void buildList();
    void layOut();
    void take(const std::vector<Document> &documents);
    void refuse(const QString &message);
    void giveUp();
    void whenMade(void (ReportPreview::*act)());
    QStringList wantedPaths(const std::vector<Document> &documents, const QString &title,
                            const QString &filter, const QString &suffix);
    bool mayReplace(const QStringList &paths);
    void savePdf();
    void print();
    void beginWork(const QString &what);
    void saveHtml();
    void write(const QStringList &paths, const QList<QByteArray> &files);
    void endWriting();
    void showWhatCanBeDone();
    void tell(const QString &message);

    Records &m_records;
    Ask &m_ask;
    ReportWorker *m_worker;
    ReportWishes *m_wishes = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_html = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_facts = nullptr;
    ReportStage *m_stage = nullptr;
    ProgressStrip *m_progress = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_folder = nullptr;
    ListWorker m_reader; ///< builds the documents
    WaitStrip *m_wait = nullptr;
    FileWatch *m_watch;
    std::optional<ListReport> m_list;
    std::vector<Document> m_documents; ///< one a language; none while they are being built
    QStringList m_targets;             ///< where the files that are being made go
    QStringList m_written;
    void (ReportPreview::*m_wanted)() = nullptr; ///< what is to be done with the report that is being built
    bool m_isWriting = false;                    ///< files are being made, or pages printed
    QString m_work;                              ///< which of both, in words
    size_t m_printed = 0;                        ///< how many documents the printer gets
};

} // namespace raatihuone
