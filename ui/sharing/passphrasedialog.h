// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/unsealed.h"

#include <QtWidgets/QDialog>
#include <memory>

namespace raatihuone {

class PassphraseField;

/// Asks for the passphrase of a sealed file until it opens, or the user thinks better of it.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    PassphraseDialog(const QString &path, QWidget *parent);

    /// After it was accepted: the open file, or null if it cannot be read with the right passphrase either.
    std::unique_ptr<Unsealed> takeOpened() { return std::move(m_opened); }
    /// Then: why.
    const QString &problem() const { return m_problem; }
    QString passphrase() const;

private:
    void unseal();

    QString m_path;
    PassphraseField *m_field;
    std::unique_ptr<Unsealed> m_opened;
    QString m_problem;
};

} // namespace raatihuone
