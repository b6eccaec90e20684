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
class QStackedLayout;

namespace raatihuone {

class PageBar;
class PagesView;
class ProgressStrip;
class ReportWishes;
class ReportWorker;

/// A report as it will print, what it is about, and the ways to keep it: PDF, HTML and paper.
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

    PagesView &pages() const { return *m_pages; }
    /// Puts the keyboard into the field that finds in the report.
    void focusSearch();

    bool isUnfinished() const override { return m_isWriting; }

Q_SIGNALS:
    void announced(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHead(QBoxLayout *layout);
    void createPages(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void connectWorker();
    void renew();
    Document build(Language language) const;
    void buildList();
    void take(const std::vector<Document> &documents);
    QStringList wantedPaths(const QString &title, const QString &filter, const QString &suffix);
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
    QStackedLayout *m_middle = nullptr;
    PagesView *m_pages = nullptr;
    PageBar *m_bar = nullptr;
    ProgressStrip *m_progress = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_folder = nullptr;
    ListWorker m_listReader;
    std::optional<ListReport> m_list;
    std::vector<Document> m_documents; ///< one a language; the first is shown
    QStringList m_targets;             ///< where the PDFs that are being made go
    QStringList m_written;
    bool m_isWriting = false; ///< a PDF is being made, or pages are being printed
    QString m_work;           ///< which of both, in words
    bool m_isStale = false;
};

} // namespace raatihuone
