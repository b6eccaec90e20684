// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/sharing/package.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QRadioButton;

namespace raatihuone {

class PassphraseField;
class ScopeField;

/// Makes a file for somebody else: the whole one, or a package of what the receiver does not have yet; sealed if one gives
/// a passphrase. Says what leaves the house.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    SendDialog(Records &records, Ask &ask, QWidget *parent);

    /// What was done, after it was accepted.
    const QString &announcement() const { return m_announcement; }

private:
    void createKinds(QBoxLayout *layout);
    void createPackage(QBoxLayout *layout);
    void createSeal(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void showWhatLeaves();
    std::optional<Peer> receiver() const;
    std::optional<Scope> scope() const;
    QString suffix() const;
    QString suggestedName() const;
    bool isPassphraseGood();
    void send();
    bool write(const QString &target, const QString &passphrase);

    Records &m_records;
    Ask &m_ask;
    std::vector<Peer> m_peers;
    QRadioButton *m_package = nullptr;
    QRadioButton *m_whole = nullptr;
    QComboBox *m_receiver = nullptr;
    ScopeField *m_scope = nullptr;
    PassphraseField *m_passphrase = nullptr;
    QLabel *m_leaves = nullptr;
    QString m_announcement;
};

} // namespace raatihuone
