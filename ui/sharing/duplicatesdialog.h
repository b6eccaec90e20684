// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/duplicates.h"
#include "ui/sharing/settlingdialog.h"

namespace raatihuone {

class DuplicateView;

/// Pairs of records that are probably the same: one stands for both, or they are not the same.
class DuplicatesDialog : public SettlingDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(Records &records, Ask &ask, QWidget *parent);

protected:
    void read() override;
    void showCurrent() override;
    QString couldNotSettle() const override;
    QString couldNotRead() const override;

private:
    void take(const std::vector<Duplicate> &found);
    Line lineOf(const Duplicate &duplicate) const;
    const Duplicate *duplicate() const;
    void fold();
    void sayDistinct();

    std::vector<Duplicate> m_duplicates;
    int m_all = 0;
    DuplicateView *m_view;
};

} // namespace raatihuone
