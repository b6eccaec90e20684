// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtWidgets/QWidget>

class QStackedLayout;
class QTabBar;

namespace raatihuone {

class EmptyState;
class PageBar;
class PagesView;

/// Where a report is seen: its pages with the bar above them, a tab for each of its languages, or in their place a sentence
/// that says why there are none.
class ReportStage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportStage(QWidget *parent);

    PagesView &pages() const { return *m_pages; }
    PageBar &bar() const { return *m_bar; }

    /// Asks what the report is about.
    void ask();
    /// A report is being made: the pages that are in sight stay until it is there.
    void await();
    /// There is a report in these languages; the one in sight stays if it is among them.
    void setLanguages(const std::vector<Language> &languages);
    /// Which of them is in sight, by its place among them.
    size_t current() const;
    /// The report cannot be made: why, in a sentence.
    void refuse(const QString &sentence);
    /// The report was not made, since the user has stopped it.
    void stop();

Q_SIGNALS:
    /// The user has chosen another of the languages.
    void languageChosen();
    /// The user wants a report that was stopped after all.
    void reportWanted();

private:
    void createStates();
    void createPages();

    QStackedLayout *m_states;
    EmptyState *m_question = nullptr;
    EmptyState *m_refusal = nullptr;
    EmptyState *m_stopped = nullptr;
    QWidget *m_shown = nullptr;
    QTabBar *m_languages = nullptr;
    PagesView *m_pages = nullptr;
    PageBar *m_bar = nullptr;
};

} // namespace raatihuone
