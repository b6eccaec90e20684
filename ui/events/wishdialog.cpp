// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/wishdialog.h"

#include "core/actions/wishes.h"
#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/guarded.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int leastWidth = 480;
constexpr qsizetype longestQuote = 240;

} // namespace

WishDialog::WishDialog(Records &records, Ask &ask, RowId wish, Way way, QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask), m_wish(wish), m_way(way)
{
    setWindowTitle(way == Way::AgendaItem ? tr("Put the wish on an agenda") : tr("Make a body of the wish"));
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Small);
    createHead(layout, wish);
    if (way == Way::AgendaItem)
        createEvent(layout);
    else
        createBody(layout);
    createFoot(layout);
}

void WishDialog::createHead(QBoxLayout *layout, RowId wish)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Wish);
    const QString text = m_records.read(type, wish).value(QStringLiteral("text")).toText();
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    auto *words = new QLabel(text.left(longestQuote), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    setMuted(words);
    layout->addWidget(title);
    layout->addWidget(words);
}

void WishDialog::createEvent(QBoxLayout *layout)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Event);
    const QDate today = m_records.file().installation().today();
    m_event = new RecordSearch(type, m_records, this);
    m_event->setCanCreate(false);
    addLabelled(layout, singular(m_records.words(), type), m_event);
    m_problem = new ProblemLine(m_event, this);
    layout->addWidget(m_problem);
    if (const RowId next = nextEvent(m_records, m_wish, today); next.isValid())
        m_event->choose(next);
    connect(m_event, &RecordSearch::chosenChanged, m_problem, &ProblemLine::clear);
}

/// The name in the language of the unit, and the kind: the rest can be filled in later in the body itself.
void WishDialog::createBody(QBoxLayout *layout)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Body);
    const QString own = QStringLiteral("name_") + languageCode(contentLanguage(m_records));
    for (const QString &name : {type.field(own) ? own : QStringLiteral("name_fi"), QStringLiteral("kind")}) {
        auto *box = new FieldBox(type, *type.field(name), m_records, this);
        box->editor().setValue(Record(type).value(name));
        connect(&box->editor(), &ValueEditor::edited, box, &FieldBox::clearProblem);
        layout->addWidget(box);
        m_boxes.push_back(box);
    }
    m_problem = new ProblemLine(m_boxes.front(), this);
    layout->addWidget(m_problem);
}

void WishDialog::createFoot(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *take =
        new QPushButton(m_way == Way::AgendaItem ? tr("Put on the agenda") : tr("Make the body"), this);
    take->setObjectName(QStringLiteral("take"));
    setButtonRole(take, ButtonRole::Primary);
    take->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this,
            m_way == Way::AgendaItem ? &WishDialog::takeIntoEvent : &WishDialog::makeBody);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(take);
    layout->addSpacing(space::Small);
    layout->addLayout(foot);
}

void WishDialog::takeIntoEvent()
{
    guarded(m_ask, this, tr("The wish was not taken up"), [this] {
        m_event->settle();
        if (!m_event->chosen().isValid()) {
            m_problem->show({Problem::Severity::Error, {}, tr("Choose the event.")});
            m_event->setFocus();
            return;
        }
        const Outcome outcome = raatihuone::takeIntoEvent(m_records, m_wish, m_event->chosen());
        for (const Problem &problem : outcome.problems)
            m_problem->show(problem);
        if (!outcome.isDone())
            return;
        m_announcement = tr("On the agenda of: %1").arg(m_event->text());
        accept();
    });
}

void WishDialog::makeBody()
{
    guarded(m_ask, this, tr("The wish was not taken up"), [this] {
        const RecordType &type = m_records.file().catalogue().type(TypeNumber::Body);
        Record body(type);
        for (FieldBox *box : m_boxes) {
            const auto value = box->typed();
            if (!value)
                return;
            body.set(box->field().name, *value);
        }
        const Outcome outcome = makeBodyOf(m_records, m_wish, body);
        for (const Problem &problem : outcome.problems) {
            const auto box = std::find_if(m_boxes.begin(), m_boxes.end(), [&](FieldBox *each) {
                return each->field().name == problem.field;
            });
            if (box != m_boxes.end())
                (*box)->showProblems({problem});
            else
                m_problem->show(problem);
        }
        if (!outcome.isDone())
            return;
        m_announcement = tr("Added: %1").arg(m_records.title(type, outcome.id));
        accept();
    });
}

} // namespace raatihuone
