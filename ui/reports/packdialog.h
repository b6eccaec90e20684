// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reportpack.h"
#include "core/base/filebatch.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;
class QStringListModel;

namespace raatihuone {

class ProgressStrip;
class ReportWorker;
class WaitStrip;

/// Many reports into a folder in one go: all of a year, or one report for each municipality. Shows the files before it
/// writes them. They appear all together; cancelling leaves none.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    PackDialog(Records &records, Ask &ask, QWidget *parent);
    ~PackDialog() override;

    /// How many files were written.
    int written() const { return m_written; }

    /// What there is to report on is being looked for.
    bool isPlanning() const { return m_reader.isBusy() && !m_batch; }

    /// Cancels what is being written; closes the dialog otherwise.
    void reject() override;

private:
    void createWishes(QBoxLayout *layout);
    void createLanguages(QBoxLayout *layout);
    void createFolder(QBoxLayout *layout);
    void createOverview(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void connectWorker();
    QCheckBox *addTick(QBoxLayout *layout, const QString &text, const QString &name, bool isOn);

    PackWish wish() const;
    void plan();
    /// @p why there are none, in place of their count.
    void showPlan(const std::vector<PackReport> &reports, const QString &why);
    void showWhatCanBeDone();
    void chooseFolder();
    QStringList files() const;
    bool mayReplace();
    void start();
    void writeNext();
    void build(const PackReport &report);
    void take(const QString &ending, const QByteArray &bytes);
    void finish();
    void cancel();
    bool hasStopped();
    void showProgress(int percentOfOne);
    void fail(const QString &message);

    Records &m_records;
    Ask &m_ask;
    ListWorker m_reader; ///< plans and builds the reports
    ReportWorker *m_worker;
    QComboBox *m_what = nullptr;
    QSpinBox *m_year = nullptr;
    std::vector<QCheckBox *> m_languages; ///< in the order of allLanguages
    QCheckBox *m_pdf = nullptr;
    QCheckBox *m_html = nullptr;
    QCheckBox *m_public = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_count = nullptr;
    QStringListModel *m_files = nullptr;
    QListView *m_list = nullptr;
    ProgressStrip *m_progress = nullptr;
    WaitStrip *m_wait = nullptr; ///< while it plans
    QPushButton *m_start = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_choices = nullptr; ///< what cannot be changed while reports are made

    PackWish m_wish; ///< of the plan
    std::vector<PackReport> m_plan;
    std::unique_ptr<FileBatch> m_batch; ///< while reports are made
    size_t m_next = 0;                  ///< index in the plan
    bool m_isDrawing = false;           ///< the worker has a report, wanted or not
    int m_written = 0;
};

} // namespace raatihuone
