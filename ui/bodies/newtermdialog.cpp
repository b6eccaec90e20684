// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/newtermdialog.h"

#include "core/catalogue/types/types.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/guarded.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr QSize usualSize(520, 560);
constexpr QSize leastSize(440, 400);

QDate dayIn(const DateEditor &editor)
{
    const Reading reading = editor.reading();
    const auto *value = std::get_if<Value>(&reading);
    return value ? QDate::fromString(value->toText(), Qt::ISODate) : QDate();
}

} // namespace

NewTermDialog::NewTermDialog(Records &records, Ask &ask, const BodyHistory &history, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_proposed(termAfter(history)),
      m_people(new QStandardItemModel(this))
{
    setWindowTitle(tr("New term"));
    setMinimumSize(leastSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Small);
    createHead(history.body.name, layout);
    createDays(layout);
    createList(layout);
    createFoot(layout);
    connect(m_people, &QStandardItemModel::itemChanged, this, &NewTermDialog::showState);
    showState();
    resize(usualSize.boundedTo(parent->window()->size()));
    m_from->input()->setFocus();
}

void NewTermDialog::createHead(const QString &body, QBoxLayout *layout)
{
    auto *title = new QLabel(body, this);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, TextRole::RecordName);
    auto *words = new QLabel(tr("The term before stays as it is. Planned seats are taken over."), this);
    words->setWordWrap(true);
    setMuted(words);
    layout->addWidget(title);
    layout->addWidget(words);
}

void NewTermDialog::createDays(QBoxLayout *layout)
{
    auto *days = new QHBoxLayout;
    days->setSpacing(space::Medium);
    m_from = createDay(tr("First day"), "from_date", m_proposed.days.from, days);
    m_to = createDay(tr("Last day"), "to_date", m_proposed.days.to, days);
    layout->addLayout(days);
    m_problem = new ProblemLine(m_from->input(), this);
    layout->addWidget(m_problem);
}

DateEditor *NewTermDialog::createDay(const QString &label, const char *name, QDate day, QBoxLayout *layout)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Term);
    auto *editor = new DateEditor(Catalogue::field(type, QLatin1String(name)), m_records.words(), this);
    editor->setObjectName(QLatin1String(name));
    editor->setValue(day.isValid() ? Value(day.toString(Qt::ISODate)) : Value());
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Hair);
    column->addWidget(fieldLabel(label, editor->input()));
    column->addWidget(editor);
    layout->addLayout(column);
    connect(editor, &ValueEditor::edited, this, &NewTermDialog::showState);
    return editor;
}

void NewTermDialog::createList(QBoxLayout *layout)
{
    for (const Seated &each : m_proposed.goingOn) {
        auto *item = new QStandardItem(described(each));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        m_people->appendRow(item);
    }
    auto *list = new QListView(this);
    list->setModel(m_people);
    list->setEditTriggers(QListView::NoEditTriggers);
    layout->addSpacing(space::Small);
    addLabelled(layout, tr("Who goes on"), list);
    m_count = new QLabel(this);
    setMuted(m_count);
    layout->addWidget(m_count);
    m_warning = new ProblemLine(list, this);
    m_warning->setObjectName(QStringLiteral("warning"));
    layout->addWidget(m_warning);
}

void NewTermDialog::createFoot(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_make = new QPushButton(tr("Make the term"), this);
    m_make->setObjectName(QStringLiteral("make"));
    setButtonRole(m_make, ButtonRole::Primary);
    m_make->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &NewTermDialog::make);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_make);
    layout->addLayout(foot);
}

/// "Kaisa Koski, Member, Kylät ry".
QString NewTermDialog::described(const Seated &seated) const
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Membership);
    QStringList parts{seated.person.name,
                      m_records.shown(type, Catalogue::field(type, QStringLiteral("seat")), seated.seat),
                      seated.represents()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

TermPlan NewTermDialog::plan() const
{
    TermPlan plan = m_proposed;
    plan.days = {dayIn(*m_from), dayIn(*m_to)};
    plan.goingOn.clear();
    for (int row = 0; row < m_people->rowCount(); ++row)
        if (m_people->item(row)->checkState() == Qt::Checked)
            plan.goingOn.push_back(m_proposed.goingOn[size_t(row)]);
    return plan;
}

void NewTermDialog::showState()
{
    const TermPlan wanted = plan();
    m_problem->clear();
    m_warning->clear();
    for (const Problem &warning : wanted.warnings())
        m_warning->show(warning);
    m_count->setText(tr("%n go(es) on", nullptr, int(wanted.goingOn.size())));
    m_make->setEnabled(wanted.days.from.isValid() && wanted.days.to.isValid());
}

void NewTermDialog::make()
{
    guarded(m_ask, this, tr("The term could not be made"), [this] {
        const TermPlan wanted = plan();
        const Outcome outcome = makeTerm(m_records, wanted);
        for (const Problem &problem : outcome.problems)
            if (problem.severity == Problem::Severity::Error)
                m_problem->show(problem);
        if (!outcome.isDone())
            return;
        const RecordType &type = m_records.file().catalogue().type(TypeNumber::Term);
        m_announcement = tr("Added: %1").arg(m_records.title(type, outcome.id));
        m_firstDay = wanted.days.from;
        accept();
    });
}

} // namespace raatihuone
