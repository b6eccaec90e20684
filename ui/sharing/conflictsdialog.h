// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/conflicts.h"
#include "ui/sharing/settlingdialog.h"

namespace raatihuone {

class ConflictView;

/// The conflicts of a file: what each has said, and choosing what stands.
class ConflictsDialog : public SettlingDialog
{
    Q_OBJECT

public:
    ConflictsDialog(Records &records, Ask &ask, QWidget *parent);

protected:
    void read() override;
    void showCurrent() override;
    QString couldNotSettle() const override;
    QString couldNotRead() const override;

private:
    void createKeys();
    Line lineOf(const Conflict &conflict) const;
    const Conflict *conflict() const;
    void keep(size_t index);
    void write(const Value &value);

    std::vector<Conflict> m_conflicts;
    ConflictView *m_view;
};

} // namespace raatihuone
