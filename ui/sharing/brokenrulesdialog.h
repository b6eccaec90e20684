// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/brokenrules.h"
#include "ui/sharing/settlingdialog.h"

namespace raatihuone {

class FieldBox;

/// The records that break a rule, with the field at which each can be put right.
class BrokenRulesDialog : public SettlingDialog
{
    Q_OBJECT

public:
    BrokenRulesDialog(Records &records, Ask &ask, QWidget *parent);

    /// The record that is to be shown instead; nothing if none was asked for.
    const BrokenRule *wanted() const { return m_wanted ? &*m_wanted : nullptr; }

protected:
    void read() override;
    void showCurrent() override;
    QString couldNotSettle() const override;
    QString couldNotRead() const override;

private:
    void take(const std::vector<BrokenRule> &rules, const QStringList &titles);
    const BrokenRule *rule() const;
    QString titleOf(const BrokenRule &rule) const { return m_records.title(*rule.type, rule.record); }
    void addField(const BrokenRule &rule);
    void addButtons();
    void save();

    std::vector<BrokenRule> m_rules;
    std::optional<BrokenRule> m_wanted;
    QWidget *m_choices;
    QWidget *m_content = nullptr; ///< of the chosen record
    FieldBox *m_box = nullptr;
};

} // namespace raatihuone
