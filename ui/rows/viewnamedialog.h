// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace raatihuone {

class ProblemLine;

/// Asks what a view is to be called, and who sees it.
class ViewNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p taken are the names of other views.
    ViewNameDialog(const QString &title, const QString &name, bool isPrivate, const QStringList &taken,
                   QWidget *parent);

    QString name() const;
    bool isPrivate() const;

private:
    void createLayout(const QString &title);
    void check();

    const QStringList m_taken;
    QLineEdit *m_name;
    QCheckBox *m_private;
    ProblemLine *m_problem;
    QPushButton *m_save;
};

} // namespace raatihuone
