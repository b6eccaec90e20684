// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/successiondialog.h"

#include "core/actions/succession.h"
#include "core/catalogue/types/types.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/guarded.h"
#include "ui/forms/recordpanel.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/card.h"
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
constexpr QLatin1String personField("person");
constexpr QLatin1String fromField("from_date");
constexpr QLatin1String toField("to_date");

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextRole(label, TextRole::Small);
    setMuted(label);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

const RecordType &roleType(const Records &records)
{
    return records.file().catalogue().type(TypeNumber::Role);
}

QString span(const Words &words, const QString &from, const QString &to)
{
    return words.date(from) + QChar(0x2013) + words.date(to);
}

} // namespace

std::vector<RowId> openRolesOf(const Records &records, const RecordType &type, RowId id, QDate today)
{
    const RecordType &role = roleType(records);
    if (&type == &role)
        return {id};
    std::vector<RowId> roles;
    for (const Field &field : role.fields())
        if (field.kind == Kind::Reference && field.target == type.number() &&
            field.name != QLatin1String("substitute"))
            for (const RowId found : records.referring(role, field, id))
                roles.push_back(found);
    std::erase_if(roles, [&records, &role, today](RowId found) {
        const QString to = records.read(role, found).value(toField).toText();
        return !to.isEmpty() && to < today.toString(Qt::ISODate);
    });
    return roles;
}

SuccessionDialog::SuccessionDialog(Records &records, Ask &ask, const std::vector<RowId> &roles,
                                   QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask)
{
    setWindowTitle(tr("Someone left"));
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Tight);
    createHead(layout);
    createFields(layout);
    createFoot(layout);
    for (const RowId id : roles) {
        const Record role = m_records.read(roleType(m_records), id);
        const QString kind = m_records.shown(role.type(), *role.type().field(QStringLiteral("kind")),
                                             role.value(QStringLiteral("kind")));
        m_role->addItem(kind + QStringLiteral(": ") + m_records.title(role.type(), id), id.value());
    }
    preview();
    m_successor->setFocus();
}

void SuccessionDialog::createHead(QBoxLayout *layout)
{
    auto *title = new QLabel(tr("Who follows in the role?"), this);
    setTextRole(title, TextRole::RecordName);
    auto *words = new QLabel(tr("The old role stays with its dates; nothing is overwritten."), this);
    words->setWordWrap(true);
    setMuted(words);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addSpacing(space::Small);
}

void SuccessionDialog::createFields(QBoxLayout *layout)
{
    const RecordType &role = roleType(m_records);
    m_role = new QComboBox(this);
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_successor = new RecordSearch(m_records.file().catalogue().type(TypeNumber::Person), m_records, this);
    m_successor->setObjectName(QStringLiteral("successor"));
    m_day = new DateEditor(*role.field(fromField), m_records.words(), this);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setValue(m_records.file().installation().now().toLocalTime().date().toString(Qt::ISODate));
    layout->addWidget(fieldLabel(tr("Role"), m_role, this));
    layout->addWidget(m_role);
    layout->addWidget(fieldLabel(tr("Successor"), m_successor, this));
    layout->addWidget(m_successor);
    m_personProblem = new ProblemLine(m_successor, this);
    layout->addWidget(m_personProblem);
    layout->addWidget(fieldLabel(tr("Starts on"), m_day->input(), this));
    layout->addWidget(m_day);
    m_dayProblem = new ProblemLine(m_day->input(), this);
    layout->addWidget(m_dayProblem);
    connect(m_role, &QComboBox::currentIndexChanged, this, &SuccessionDialog::preview);
    connect(m_day, &ValueEditor::edited, this, &SuccessionDialog::preview);
    connect(m_successor, &RecordSearch::chosenChanged, this, [this] {
        m_newPerson.clear();
        preview();
    });
    connect(m_successor, &RecordSearch::createWanted, this, [this](const QString &typed) {
        m_newPerson = typed;
        preview();
    });
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

bool SuccessionDialog::isKnown() const
{
    return m_successor->chosen().isValid() || !m_newPerson.isEmpty();
}

RowId SuccessionDialog::role() const
{
    return RowId(m_role->currentData().toLongLong());
}

QString SuccessionDialog::leaving() const
{
    const RecordType &person = m_records.file().catalogue().type(TypeNumber::Person);
    return m_records.title(person, m_records.read(roleType(m_records), role()).value(personField).toId());
}

QString SuccessionDialog::following() const
{
    return m_newPerson.isEmpty() ? m_successor->text() : m_newPerson;
}

std::optional<QDate> SuccessionDialog::day() const
{
    const Reading reading = m_day->reading();
    const auto *value = std::get_if<Value>(&reading);
    const QDate date = value ? QDate::fromString(value->toText(), Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void SuccessionDialog::preview()
{
    if (!role().isValid())
        return;
    m_personProblem->clear();
    m_dayProblem->clear();
    const Reading reading = m_day->reading();
    if (const auto *problem = std::get_if<Problem>(&reading))
        m_dayProblem->show(*problem);
    guarded(m_ask, this, tr("The role could not be read"), [this, isKnown = isKnown(), start = day()] {
        const Words &words = m_records.words();
        const QString from = m_records.read(roleType(m_records), role()).value(fromField).toText();
        const QString last = start ? start->addDays(-1).toString(Qt::ISODate) : QString();
        m_old->setText(tr("Until now: %1, %2").arg(leaving(), span(words, from, last)));
        const QString first = start ? start->toString(Qt::ISODate) : QString();
        const QString name = isKnown ? following() : QString(QChar(0x2026));
        const QString shown = m_newPerson.isEmpty() ? name : tr("%1 (a new person)").arg(name);
        m_new->setText(tr("From now on: %1, %2").arg(shown, span(words, first, {})));
    });
}

Outcome SuccessionDialog::succession()
{
    const QDate on = day().value_or(QDate());
    if (m_newPerson.isEmpty())
        return succeed(m_records, role(), m_successor->chosen(), on);
    const RecordType &person = m_records.file().catalogue().type(TypeNumber::Person);
    const QString language = languageCode(m_records.words().language());
    return succeed(m_records, role(), draftCalled(person, m_newPerson, language), on);
}

void SuccessionDialog::handOver()
{
    if (!isKnown()) {
        m_personProblem->show({Problem::Severity::Error, personField,
                               tr("Choose the successor from the list, or create a new person.")});
        m_successor->setFocus();
        return;
    }
    const QString who = tr("%1 follows %2.");
    guarded(m_ask, this, tr("The change could not be recorded"), [this, who] {
        const QString text = who.arg(following(), leaving());
        const Outcome outcome = succession();
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
    for (const Problem &problem : problems)
        if (problem.severity == Problem::Severity::Error) {
            const bool isOfDay = problem.field == fromField || problem.field == toField;
            (isOfDay ? m_dayProblem : m_personProblem)->show(problem);
        }
}

} // namespace raatihuone
