// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/brokenrulesdialog.h"

#include "core/actions/editrecord.h"
#include "core/rules/recordrules.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/guarded.h"
#include "ui/sharing/wrappedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr size_t mostListed = 500; ///< mending makes room for the rest

} // namespace

BrokenRulesDialog::BrokenRulesDialog(Records &records, Ask &ask, QWidget *parent)
    : SettlingDialog(records, ask, tr("Records that break a rule"),
                     {QStringLiteral("check-circle-fill"), tr("Nothing to mend"),
                      tr("All records of this file keep the rules.")},
                     parent),
      m_choices(new QWidget(this))
{
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(space::Card, 0, space::Small, 0);
    build(m_choices, tr("F8 next \u00b7 Ctrl+Z undo"));
    read();
}

void BrokenRulesDialog::read()
{
    readAside([this, &file = m_records.file()](const ListTask &task) {
        const Records records(file, task.source().connection, task.source().words);
        const std::vector<BrokenRule> rules = brokenRules(records, task.progress(0));
        QStringList titles;
        for (size_t i = 0; i < std::min(rules.size(), mostListed); ++i)
            titles += records.title(*rules[i].type, rules[i].record);
        task.deliver([this, rules, titles] { take(rules, titles); });
    });
}

void BrokenRulesDialog::take(const std::vector<BrokenRule> &rules, const QStringList &titles)
{
    m_rules = rules;
    std::vector<Line> lines;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const BrokenRule &rule = m_rules[size_t(i)];
        lines.push_back({titles[i], singular(m_records.words(), *rule.type) + QStringLiteral(" \u00b7 ") +
                                        label(m_records.words(), *rule.field)});
    }
    showLines(lines, int(m_rules.size()));
}

const BrokenRule *BrokenRulesDialog::rule() const
{
    const int row = current();
    return row >= 0 && size_t(row) < m_rules.size() ? &m_rules[size_t(row)] : nullptr;
}

void BrokenRulesDialog::showCurrent()
{
    delete m_content;
    m_content = new QWidget(m_choices);
    m_box = nullptr;
    m_choices->layout()->addWidget(m_content);
    if (!rule())
        return;
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::Small);
    QLabel *title = wrappedLabel(titleOf(*rule()), m_content);
    setTextRole(title, TextRole::RecordName);
    lines->addWidget(title);
    guarded(m_ask, this, tr("The record could not be read"), [this] { addField(*rule()); });
    addButtons();
    lines->addStretch();
}

void BrokenRulesDialog::addField(const BrokenRule &rule)
{
    const Record record = m_records.read(*rule.type, rule.record);
    m_box = new FieldBox(*rule.type, *rule.field, m_records, m_content);
    m_box->editor().setValue(record.value(rule.field->name));
    m_box->showProblems({{rule.severity, rule.field->name, rule.message}});
    m_content->layout()->addWidget(m_box);
}

void BrokenRulesDialog::addButtons()
{
    auto *save = new QPushButton(tr("Save"), m_content);
    save->setObjectName(QStringLiteral("save"));
    setButtonRole(save, ButtonRole::Primary);
    auto *show = new QPushButton(tr("Show the record"), m_content);
    show->setObjectName(QStringLiteral("show"));
    for (QPushButton *button : {save, show})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(show);
    row->addStretch();
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    connect(save, &QPushButton::clicked, this, &BrokenRulesDialog::save);
    connect(show, &QPushButton::clicked, this, [this] {
        m_wanted = *rule();
        accept();
    });
}

QString BrokenRulesDialog::couldNotRead() const
{
    return tr("The records could not be read");
}

QString BrokenRulesDialog::couldNotSettle() const
{
    return tr("The record was not changed");
}

/// Unless the value breaks a rule as well.
void BrokenRulesDialog::save()
{
    const std::optional<Value> value = m_box ? m_box->typed() : std::nullopt;
    if (!value)
        return;
    const BrokenRule mended = *rule();
    Problems problems;
    std::optional<Record> before, after;
    guarded(m_ask, this, tr("The record could not be read"), [&] {
        before = m_records.read(*mended.type, mended.record);
        after = before;
        after->set(mended.field->name, *value);
        for (const Problem &problem : problemsOfChange(m_records, *before, *after))
            if (problem.field == mended.field->name || problem.severity == Problem::Severity::Error)
                problems.push_back(problem);
    });
    if (!after || !problems.empty()) {
        m_box->showProblems(problems);
        return;
    }
    settle(tr("Changed: %1").arg(titleOf(mended)), [&] {
        const Outcome outcome = changeRecord(m_records, *before, *after);
        if (!outcome.isWritten)
            throw Failure(Failure::Kind::BadInput,
                          outcome.problems.empty() ? QString() : outcome.problems.front().message);
    });
}

} // namespace raatihuone
