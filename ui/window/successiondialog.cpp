// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/successiondialog.h"

#include "ui/forms/dateeditor.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/guarded.h"
#include "ui/forms/holderfield.h"
#include "ui/style/card.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int leastWidth = 480;

QString span(const Words &words, const QString &from, const QString &to)
{
    return words.date(from) + QChar(0x2013) + words.date(to);
}

} // namespace

SuccessionDialog::SuccessionDialog(Records &records, Ask &ask, std::vector<Held> held, QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask), m_all(std::move(held))
{
    setWindowTitle(tr("Someone left"));
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Tight);
    createHead(layout);
    createFields(layout);
    createReasons(layout);
    createFoot(layout);
    for (const Held &each : m_all)
        m_held->addItem(described(each));
    preview();
    m_successor->setFocus();
}

void SuccessionDialog::createHead(QBoxLayout *layout)
{
    auto *title = new QLabel(tr("Who follows?"), this);
    setTextRole(title, TextRole::RecordName);
    auto *words = new QLabel(tr("What was stays with its dates; nothing is overwritten."), this);
    words->setWordWrap(true);
    setMuted(words);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addSpacing(space::Small);
}

void SuccessionDialog::createFields(QBoxLayout *layout)
{
    const RecordType &type = *m_all.front().type;
    const Field &holder = *type.field(type.tenure()->holder);
    m_held = new QComboBox(this);
    m_held->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_successor =
        new HolderField(tr("Successor"), m_records.file().catalogue().type(holder.target), m_records, this);
    m_day = new DateEditor(*type.field(type.tenure()->from), m_records.words(), this);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setValue(m_records.file().installation().today().toString(Qt::ISODate));
    layout->addWidget(fieldLabel(tr("What is handed over"), m_held));
    layout->addWidget(m_held);
    layout->addWidget(m_successor);
    layout->addWidget(fieldLabel(tr("Starts on"), m_day->input()));
    layout->addWidget(m_day);
    m_dayProblem = new ProblemLine(m_day->input(), this);
    layout->addWidget(m_dayProblem);
    connect(m_held, &QComboBox::currentIndexChanged, this, &SuccessionDialog::preview);
    connect(m_day, &ValueEditor::edited, this, &SuccessionDialog::preview);
    connect(m_successor, &HolderField::changed, this, &SuccessionDialog::preview);
}

void SuccessionDialog::createReasons(QBoxLayout *layout)
{
    for (const Held &each : m_all) {
        const QString &reason = each.type->tenure()->reason;
        if (reason.isEmpty() || m_reasons.count(each.type) > 0)
            continue;
        auto *box = new FieldBox(*each.type, Catalogue::field(*each.type, reason), m_records, this);
        layout->addWidget(box);
        m_reasons.emplace(each.type, box);
    }
}

void SuccessionDialog::createFoot(QBoxLayout *layout)
{
    auto *card = new Card({}, this);
    m_old = new QLabel(card);
    m_new = new QLabel(card);
    for (QLabel *label : {m_old, m_new}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTextRole(m_new, TextRole::Strong);
    card->body()->addWidget(m_old);
    card->body()->addWidget(m_new);
    layout->addSpacing(space::Small);
    layout->addWidget(card);
    layout->addSpacing(space::Small);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_handOver = new QPushButton(tr("Record the change"), this);
    m_handOver->setObjectName(QStringLiteral("handOver"));
    setButtonRole(m_handOver, ButtonRole::Primary);
    m_handOver->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_handOver, &QPushButton::clicked, this, &SuccessionDialog::handOver);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_handOver);
    layout->addLayout(foot);
}

/// What is held, and by whom: "Liaison person, Kauhava: Sanna Koski".
QString SuccessionDialog::described(const Held &held) const
{
    const Record record = m_records.read(*held.type, held.id);
    const auto shown = [&](const QString &name) {
        return m_records.shown(*held.type, *held.type->field(name), record.value(name));
    };
    QStringList what;
    for (const QString &name : held.type->tenure()->held)
        what += shown(name);
    what.removeAll(QString());
    return what.join(QStringLiteral(", ")) + QStringLiteral(": ") + shown(held.type->tenure()->holder);
}

const Held &SuccessionDialog::held() const
{
    return m_all[size_t(std::max(m_held->currentIndex(), 0))];
}

Record SuccessionDialog::heldRecord() const
{
    return m_records.read(*held().type, held().id);
}

QString SuccessionDialog::leaving() const
{
    return m_records.shown(*held().type, *held().type->field(tenure().holder),
                           heldRecord().value(tenure().holder));
}

std::optional<QDate> SuccessionDialog::day() const
{
    const Reading reading = m_day->reading();
    const auto *value = std::get_if<Value>(&reading);
    const QDate date = value ? QDate::fromString(value->toText(), Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Nothing if what was typed means nothing.
std::optional<QString> SuccessionDialog::reason() const
{
    const auto found = m_reasons.find(held().type);
    if (found == m_reasons.end())
        return QString();
    const std::optional<Value> typed = found->second->typed();
    return typed ? std::optional(typed->toText()) : std::nullopt;
}

void SuccessionDialog::preview()
{
    for (const auto &[type, box] : m_reasons)
        box->setVisible(type == held().type);
    m_successor->clearProblem();
    m_dayProblem->clear();
    const Reading reading = m_day->reading();
    if (const auto *problem = std::get_if<Problem>(&reading))
        m_dayProblem->show(*problem);
    guarded(m_ask, this, tr("The record could not be read"), [this, start = day()] {
        const Words &words = m_records.words();
        const QString from = heldRecord().value(tenure().from).toText();
        const QString last = start ? start->addDays(-1).toString(Qt::ISODate) : QString();
        m_old->setText(tr("Until now: %1, %2").arg(leaving(), span(words, from, last)));
        const QString first = start ? start->toString(Qt::ISODate) : QString();
        const QString name = m_successor->isKnown() ? m_successor->name() : QString(QChar(0x2026));
        const QString shown = m_successor->toMake() ? tr("%1 (a new person)").arg(name) : name;
        m_new->setText(tr("From now on: %1, %2").arg(shown, span(words, first, {})));
    });
}

Outcome SuccessionDialog::succession(const QString &reason)
{
    const QDate on = day().value_or(QDate());
    if (const auto person = m_successor->toMake())
        return succeed(m_records, held(), *person, on, reason);
    return succeed(m_records, held(), m_successor->chosen(), on, reason);
}

void SuccessionDialog::handOver()
{
    if (!m_successor->isKnown()) {
        m_successor->showProblem({Problem::Severity::Error, tenure().holder,
                                  tr("Choose the successor from the list, or create a new person.")});
        m_successor->setFocus();
        return;
    }
    const QString who = tr("%1 follows %2.");
    const std::optional<QString> why = reason();
    if (!why)
        return;
    guarded(m_ask, this, tr("The change could not be recorded"), [this, who, why] {
        const QString text = who.arg(m_successor->name(), leaving());
        const Outcome outcome = succession(*why);
        showProblems(outcome.problems);
        if (!outcome.isDone())
            return;
        m_made = outcome.id;
        m_announcement = text;
        accept();
    });
}

void SuccessionDialog::showProblems(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        if (problem.field == tenure().reason)
            m_reasons.at(held().type)->showProblems({problem});
        else if (problem.field == tenure().from || problem.field == tenure().to)
            m_dayProblem->show(problem);
        else
            m_successor->showProblem(problem);
    }
}

} // namespace raatihuone
