// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/eraserecord.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

namespace raatihuone {

/// After an erasure: who has received the data and is to be told (GDPR art. 19), and what is still to be done here. It can
/// be printed; it does not say whose data they were.
class ErasureNotice : public QDialog
{
    Q_OBJECT

public:
    ErasureNotice(const Words &words, const Erasure &erasure, Ask &ask, QWidget *parent);

    /// Whether there is anybody to be told, or anything left.
    static bool isNeeded(const Erasure &erasure);
    /// What it says, a line each.
    QString text() const;

private:
    void print();

    Ask &m_ask;
    QStringList m_lines;
};

} // namespace raatihuone
