// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helddialog.h"

#include "core/actions/editrecord.h"
#include "core/actions/succession.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/guarded.h"
#include "ui/forms/holderfield.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int leastWidth = 480;

} // namespace

HeldDialog::HeldDialog(Records &records, Ask &ask, const RecordType &held, const RecordType &place, RowId id,
                       QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask), m_type(held)
{
    setWindowTitle(tr("Add %1").arg(singular(records.words(), held).toLower()));
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Small);
    createHead(layout);
    createFields(layout);
    createFoot(layout);
    preset(place, id);
}

void HeldDialog::createHead(QBoxLayout *layout)
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    auto *words = new QLabel(tr("Everything else can be filled in later in the record itself."), this);
    words->setWordWrap(true);
    setMuted(words);
    layout->addWidget(title);
    layout->addWidget(words);
}

void HeldDialog::createFields(QBoxLayout *layout)
{
    const Tenure &tenure = *m_type.tenure();
    const Field &holder = *m_type.field(tenure.holder);
    m_holder = new HolderField(label(m_records.words(), holder),
                               m_records.file().catalogue().type(holder.target), m_records, this);
    connect(m_holder, &HolderField::changed, m_holder, &HolderField::clearProblem);
    layout->addWidget(m_holder);
    for (const QString &name : tenure.held)
        addBox(*m_type.field(name), layout);
    addBox(*m_type.field(tenure.from), layout);
}

void HeldDialog::addBox(const Field &field, QBoxLayout *layout)
{
    auto *box = new FieldBox(m_type, field, m_records, this);
    if (auto *search = box->findChild<RecordSearch *>())
        search->setCanCreate(false);
    box->editor().setValue(Record(m_type).value(field.name));
    connect(&box->editor(), &ValueEditor::edited, box, &FieldBox::clearProblem);
    layout->addWidget(box);
    m_boxes.push_back(box);
}

void HeldDialog::createFoot(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *add = new QPushButton(windowTitle(), this);
    add->setObjectName(QStringLiteral("add"));
    setButtonRole(add, ButtonRole::Primary);
    add->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &HeldDialog::add);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(add);
    layout->addSpacing(space::Small);
    layout->addLayout(foot);
}

/// Where the dialog was opened stands in it already; the keyboard goes to what is still open.
void HeldDialog::preset(const RecordType &place, RowId id)
{
    const QString known = placeOf(m_type, place)->name;
    const QString today = m_records.file().installation().today().toString(Qt::ISODate);
    if (known == m_type.tenure()->holder)
        m_holder->choose(id);
    for (FieldBox *box : m_boxes) {
        if (box->field().name == known)
            box->editor().setValue(id);
        if (box->field().name == m_type.tenure()->from)
            box->editor().setValue(today);
    }
    if (m_holder->isKnown())
        m_boxes.front()->editor().setFocus();
    else
        m_holder->setFocus();
}

/// Nothing while a field cannot be understood, which is shown at it.
std::optional<Record> HeldDialog::typed()
{
    Record record(m_type);
    bool isWhole = true;
    for (FieldBox *box : m_boxes) {
        if (const auto value = box->typed())
            record.set(box->field().name, *value);
        else
            isWhole = false;
    }
    record.set(m_type.tenure()->holder, m_holder->chosen().isValid() ? Value(m_holder->chosen()) : Value());
    return isWhole ? std::optional(record) : std::nullopt;
}

void HeldDialog::add()
{
    if (!m_holder->isKnown()) {
        m_holder->showProblem({Problem::Severity::Error, m_type.tenure()->holder,
                               tr("Choose a person from the list, or create a new one.")});
        m_holder->setFocus();
        return;
    }
    const std::optional<Record> record = typed();
    if (!record)
        return;
    guarded(m_ask, this, tr("The record could not be saved"), [this, &record] {
        const std::optional<Record> person = m_holder->toMake();
        const Outcome outcome = person ? addHeld(m_records, *record, *person) : addRecord(m_records, *record);
        showProblems(outcome.problems);
        if (!outcome.isDone())
            return;
        m_made = outcome.id;
        accept();
    });
}

void HeldDialog::showProblems(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        if (problem.field == m_type.tenure()->holder)
            m_holder->showProblem(problem);
        for (FieldBox *box : m_boxes)
            if (box->field().name == problem.field)
                box->showProblems({problem});
    }
}

QString HeldDialog::announcement() const
{
    return tr("Added: %1").arg(m_records.title(m_type, m_made));
}

} // namespace raatihuone
