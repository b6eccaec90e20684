// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportstage.h"

#include "ui/reports/pagebar.h"
#include "ui/reports/pagesview.h"
#include "ui/style/emptystate.h"
#include "ui/style/pagestack.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace raatihuone {

ReportStage::ReportStage(QWidget *parent) : QWidget(parent), m_states(new PageStack(this))
{
    createStates();
    createPages();
    for (QWidget *state : std::initializer_list<QWidget *>{m_question, m_refusal, m_stopped, m_shown})
        m_states->addWidget(state);
}

void ReportStage::createStates()
{
    const auto iconName = QStringLiteral("file-earmark-text");
    m_question =
        new EmptyState(iconName, tr("What is the report about?"),
                       tr("Choose what it is about, and the report appears here as it will print."), this);
    m_refusal = new EmptyState(iconName, tr("The report could not be made"), {}, this);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_stopped = new EmptyState(iconName, tr("The report was not made"),
                               tr("You stopped it before it was ready. Nothing was changed."), this);
    QPushButton *again = m_stopped->addButton(tr("Make the report"), {}, ButtonRole::Plain);
    again->setObjectName(QStringLiteral("makeAfterAll"));
    connect(again, &QPushButton::clicked, this, &ReportStage::reportWanted);
}

void ReportStage::createPages()
{
    m_shown = new QWidget(this);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new PagesView(this);
    m_bar = new PageBar(*m_pages, m_shown);
    m_languages = new QTabBar(m_shown);
    m_languages->setObjectName(QStringLiteral("languages"));
    m_languages->setExpanding(false);
    m_languages->setAccessibleName(tr("Language in sight"));
    m_languages->hide();
    connect(m_languages, &QTabBar::currentChanged, this, &ReportStage::languageChosen);
    column->addWidget(m_languages);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
}

void ReportStage::ask()
{
    m_states->setCurrentWidget(m_question);
}

void ReportStage::await()
{
    if (m_states->currentWidget() != m_shown)
        m_pages->setPageCount(0);
    m_states->setCurrentWidget(m_shown);
}

void ReportStage::setLanguages(const std::vector<Language> &languages)
{
    const QSignalBlocker quiet(m_languages);
    const QString before = m_languages->tabData(m_languages->currentIndex()).toString();
    while (m_languages->count() > 0)
        m_languages->removeTab(0);
    for (const Language language : languages) {
        const int tab = m_languages->addTab(ownNameOf(language));
        m_languages->setTabData(tab, languageCode(language));
        if (languageCode(language) == before)
            m_languages->setCurrentIndex(tab);
    }
    m_languages->setVisible(languages.size() > 1);
}

size_t ReportStage::current() const
{
    return size_t(std::max(m_languages->currentIndex(), 0));
}

void ReportStage::refuse(const QString &sentence)
{
    m_refusal->setWords(tr("The report could not be made"), sentence);
    m_states->setCurrentWidget(m_refusal);
}

void ReportStage::stop()
{
    m_states->setCurrentWidget(m_stopped);
}

} // namespace raatihuone
