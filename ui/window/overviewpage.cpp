// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/overviewpage.h"

#include "core/catalogue/types/types.h"
#include "core/edits/history.h"
#include "core/records/unit.h"
#include "core/rules/brokenrules.h"
#include "core/rules/coverage.h"
#include "core/search/idsof.h"
#include "core/sharing/conflicts.h"
#include "ui/forms/guarded.h"
#include "ui/forms/historywords.h"
#include "ui/overview/coveragecard.h"
#include "ui/overview/dutyclockcard.h"
#include "ui/overview/waitingcard.h"
#include "ui/style/card.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"
#include "ui/window/draftscard.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>
#include <array>

namespace raatihuone {

namespace {

constexpr int mostChanges = 12;
constexpr std::array countedTypes{TypeNumber::Organisation, TypeNumber::Person, TypeNumber::Role,
                                  TypeNumber::Body,         TypeNumber::Event,  TypeNumber::Minutes,
                                  TypeNumber::Contribution, TypeNumber::Action};

} // namespace

OverviewPage::OverviewPage(OpenFile &file, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_file(file),
      m_ask(ask),
      m_counter(file.file(), file.words()),
      m_drafts(new DraftsCard(file, ask, this)),
      m_changes(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, 0, 0);
    layout->setSpacing(space::Card);
    auto *title = new ElidedLabel(tr("Overview"), this);
    setTextRole(title, TextRole::PageTitle);
    layout->addWidget(title);
    auto *cards = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, cards);
    m_columns->setContentsMargins(0, 0, space::Page, space::Page); // the bar that scrolls stands at the edge
    m_columns->setSpacing(space::Card);
    createDuties();
    createColumns();
    layout->addWidget(scrolling(cards, this), 1);
    connect(m_drafts, &DraftsCard::openWanted, this, [this](const RecordType &type, RowId id) {
        if (id.isValid())
            Q_EMIT recordWanted(type, id);
        else
            Q_EMIT newWanted(type);
    });
    connect(m_drafts, &DraftsCard::minutesWanted, this, &OverviewPage::minutesWanted);
    connect(&file.file(), &DataFile::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            renew();
    });
}

void OverviewPage::createColumns()
{
    auto *work = new QVBoxLayout;
    work->setSpacing(space::Card);
    work->addWidget(m_coverage);
    work->addWidget(createCounts());
    work->addWidget(createSteps());
    work->addStretch();
    auto *side = new QVBoxLayout;
    side->setSpacing(space::Card);
    side->addWidget(createConflicts());
    side->addWidget(createBrokenRules());
    side->addWidget(m_drafts);
    side->addWidget(m_clock);
    side->addWidget(createChanges());
    side->addWidget(createNotices());
    side->addStretch();
    m_columns->addLayout(work, 5);
    m_columns->addLayout(side, 2);
}

/// Where there is no room beside the table, the rest stands below it.
void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int leastBeside = 960;
    m_columns->setDirection(width() < leastBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::createDuties()
{
    m_coverage = new CoverageCard(this);
    m_coverage->hide(); // until it is read
    m_clock = new DutyClockCard(m_file.words(), this);
    connect(m_coverage, &CoverageCard::dutyWanted, this, &OverviewPage::mend);
    connect(m_clock, &DutyClockCard::dutyWanted, this, &OverviewPage::mend);
    connect(m_coverage, &CoverageCard::municipalityWanted, this, [this](RowId id) {
        Q_EMIT recordWanted(m_file.file().catalogue().type(TypeNumber::Municipality), id);
    });
}

/// Shows what fulfils a duty, or begins the record that would.
void OverviewPage::mend(const Duty &duty)
{
    const Catalogue &catalogue = m_file.file().catalogue();
    if (duty.subject.isValid())
        Q_EMIT recordWanted(catalogue.type(duty.subjectType), duty.subject);
    else if (!duty.municipality.isValid() || m_file.isReadOnly())
        Q_EMIT placeWanted(catalogue.type(duty.subjectType));
    else
        Q_EMIT draftWanted(draftFor(duty, catalogue, m_file.file().installation().today()));
}

/// In the thread of the worker.
void OverviewPage::readDuties(const ListTask &task, RowId unit, QDate day)
{
    const ListSource &source = task.source();
    const DutyRequest request{day,
                              municipalitiesOfUnit(source.connection, unit, day, source.words.language())};
    const std::vector<Duty> found = duties(source.connection, source.words, request);
    const Coverage coverage = coverageOf(found, source.connection, source.words, request);
    task.deliver([this, found, coverage] {
        m_coverage->setCoverage(coverage);
        m_clock->setDuties(found, coverage.day);
    });
}

Card *OverviewPage::createCounts()
{
    constexpr size_t perRow = 4;
    auto *card = new Card(tr("In this file"), this);
    auto *grid = new QGridLayout;
    for (size_t i = 0; i < countedTypes.size(); ++i) {
        const RecordType &type = m_file.file().catalogue().type(countedTypes[i]);
        auto *number = new QPushButton(QStringLiteral("\u2026"), card);
        setButtonRole(number, ButtonRole::Flat);
        setTextRole(number, TextRole::PageTitle);
        auto *name = new ElidedLabel(plural(m_file.words(), type), card);
        name->setAlignment(Qt::AlignHCenter);
        setTextRole(name, TextRole::Small);
        setMuted(name);
        const int row = int(i / perRow) * 3, column = int(i % perRow); // the third row is the room below
        grid->addWidget(number, row, column, Qt::AlignHCenter);
        grid->addWidget(name, row + 1, column);
        connect(number, &QPushButton::clicked, this, [this, wanted = &type] { Q_EMIT placeWanted(*wanted); });
        grid->setRowStretch(row + 2, 1);
        m_counts.push_back(number);
    }
    grid->setVerticalSpacing(0);
    card->body()->addLayout(grid, 1);
    return card;
}

QPushButton *OverviewPage::createStep(Card *card, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text, card);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

Card *OverviewPage::createSteps()
{
    auto *card = new Card(tr("Next steps"), this);
    const Catalogue &catalogue = m_file.file().catalogue();
    const struct
    {
        int type;
        QString text;
        const char *icon;
    } steps[] = {{TypeNumber::Organisation, tr("Add an organisation"), "building"},
                 {TypeNumber::Role, tr("Name a liaison person"), "person-plus"},
                 {TypeNumber::Event, tr("Record an event"), "calendar-event"}};
    for (const auto &step : steps) {
        const RecordType &type = catalogue.type(step.type);
        QPushButton *button = createStep(card, step.text, QLatin1String(step.icon));
        button->setEnabled(!m_file.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, wanted = &type] { Q_EMIT newWanted(*wanted); });
    }
    QPushButton *report = createStep(card, tr("Make a report"), QStringLiteral("file-earmark-pdf"));
    connect(report, &QPushButton::clicked, this, &OverviewPage::reportsWanted);
    card->body()->addStretch();
    return card;
}

Card *OverviewPage::createChanges()
{
    auto *card = new Card(tr("Latest changes"), this);
    auto *view = new QListView(card);
    auto *delegate = new RecordDelegate(view);
    delegate->setHeight(height::TwoLineRow, 2);
    view->setModel(m_changes);
    view->setItemDelegate(delegate);
    view->setFrameShape(QFrame::NoFrame);
    view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(tr("Latest changes"));
    card->body()->addWidget(view, 1);
    return card;
}

Card *OverviewPage::createConflicts()
{
    auto *settle = new QPushButton(icon(QStringLiteral("shuffle")), tr("Settle conflicts\u2026"));
    settle->setObjectName(QStringLiteral("settle"));
    m_conflicts = new WaitingCard(
        tr("Conflicts"), tr("People who did not know of each other changed the same. Choose what stands."),
        settle, this);
    connect(m_conflicts, &WaitingCard::wanted, this, &OverviewPage::conflictsWanted);
    return m_conflicts;
}

Card *OverviewPage::createBrokenRules()
{
    auto *mend = new QPushButton(icon(QStringLiteral("pencil")), tr("Look at them\u2026"));
    mend->setObjectName(QStringLiteral("mend"));
    m_brokenRules = new WaitingCard(tr("Records that break a rule"),
                                    tr("What came together from several files does not fit, or days are "
                                       "unusual. Nothing is lost. Put it right or leave it."),
                                    mend, this);
    connect(m_brokenRules, &WaitingCard::wanted, this, &OverviewPage::brokenRulesWanted);
    return m_brokenRules;
}

Card *OverviewPage::createNotices()
{
    auto *card = new Card(tr("Notices"), this);
    QStringList notices = m_file.file().notices();
    if (m_file.isReadOnly())
        notices.prepend(m_file.whyReadOnly());
    if (notices.isEmpty())
        notices +=
            tr("Nothing to notice. Your data stay in your file; the program sends nothing to the net.");
    for (const QString &notice : std::as_const(notices)) {
        auto *label = new QLabel(notice, card);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        card->body()->addWidget(label);
    }
    m_failure = new QLabel(card);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->hide();
    card->body()->addWidget(m_failure);
    card->body()->addStretch();
    connect(&m_counter, &ListWorker::failed, this, [this](const QString &message) {
        m_failure->setText(tr("The overview could not be read. %1").arg(message));
        m_failure->show();
    });
    return card;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_drafts->renew();
    if (m_isStale)
        renew();
}

/// Nobody sees what is being read, and whoever writes elsewhere would have to wait for it.
void OverviewPage::hideEvent(QHideEvent *event)
{
    if (m_counter.isBusy()) {
        m_counter.cancel();
        m_isStale = true;
    }
    QWidget::hideEvent(event);
}

void OverviewPage::renew()
{
    m_isStale = false;
    m_failure->hide();
    const RowId unit = m_file.unitId();
    const QDate today = m_file.file().installation().today();
    m_counter.start([this, unit, today](const ListTask &task) {
        readDuties(task, unit, today);
        std::vector<qint64> counts;
        counts.reserve(countedTypes.size());
        for (const int type : countedTypes)
            counts.push_back(countOf(task.source(), task.source().catalogue.type(type)));
        task.deliver([this, counts] { showCounts(counts); });
        const int conflicts = countConflicts(task.source().connection, task.source().catalogue);
        const int broken =
            countBrokenRules(task.source().connection, task.source().catalogue, task.source().words);
        task.deliver([this, conflicts, broken] {
            m_conflicts->setCount(m_file.words(), conflicts);
            m_brokenRules->setCount(m_file.words(), broken);
            Q_EMIT conflictsCounted(conflicts);
        });
    });
    m_changes->clear();
    guarded(m_ask, this, tr("The latest changes could not be read"), [this] {
        for (const HistoryEntry &entry : latestCommits(m_file.file(), mostChanges)) {
            auto *item = new QStandardItem(commitInWords(m_file.records(), entry));
            item->setData(authorInWords(entry) + QStringLiteral(" \u00b7 ") +
                              timeInWords(m_file.words(), entry.at),
                          CellSecondLineRole);
            m_changes->appendRow(item);
        }
    });
}

void OverviewPage::showCounts(const std::vector<qint64> &counts)
{
    for (size_t i = 0; i < counts.size(); ++i) {
        const RecordType &type = m_file.file().catalogue().type(countedTypes[i]);
        const QString number = m_file.words().number(counts[i]);
        m_counts[i]->setText(number);
        m_counts[i]->setAccessibleName(plural(m_file.words(), type) + QStringLiteral(": ") + number);
    }
}

} // namespace raatihuone
