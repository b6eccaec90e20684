// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/eraserecord.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace raatihuone {

/// Asks before the data on somebody are erased for good: which records are concerned, and what stays.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @throws Failure as planErasure() does.
    EraseDialog(Records &records, Ask &ask, const RecordType &type, RowId id, QWidget *parent);

    /// What was done, after it was accepted.
    const Erasure &erased() const { return m_erasure; }

private:
    void createWords(QVBoxLayout *layout);
    void createFoot(QVBoxLayout *layout);
    void erase();

    Records &m_records;
    Ask &m_ask;
    const RecordType &m_type;
    RowId m_id;
    Erasure m_erasure;
};

} // namespace raatihuone
