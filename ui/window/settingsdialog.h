// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/records/records.h"
#include "ui/style/theme.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace raatihuone {

class ProblemLine;
class RecordSearch;

/// What a user may set, all of it at once.
struct Preferences
{
    QString author;
    Language language = Language::Finnish;
    ThemeChoice theme = ThemeChoice::System;
    int rows = 1; ///< height of rows: 0 dense, 1 usual, 2 loose
    RowId unit;   ///< for which the open file is mine

    bool operator==(const Preferences &) const = default;
};

/// Asks for the settings. Nothing changes before "Save".
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p records of the open file, null without one: its units can be chosen.
    SettingsDialog(const Preferences &now, const QString &backupFolder, Records *records, QWidget *parent);

    Preferences wanted() const;

private:
    void createAuthor(QBoxLayout *layout);
    QComboBox *addChoice(QBoxLayout *layout, const QString &name, const QStringList &choices, int chosen);
    void createUnit(QBoxLayout *layout, Records &records);
    void createBackups(QBoxLayout *layout, const QString &folder);
    void createFoot(QBoxLayout *layout);
    void showProblem();

    Preferences m_now;
    QLineEdit *m_author;
    ProblemLine *m_problem;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_rows = nullptr;
    RecordSearch *m_unit = nullptr;
    QPushButton *m_save;
};

} // namespace raatihuone
