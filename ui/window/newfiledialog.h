// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/makefile.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QPushButton;

namespace raatihuone {

/// Asks for whom a new file is: a municipality or a county, and its languages.
class NewFileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewFileDialog(QWidget *parent);

    NewFile wanted() const;
    /// What the file may be called.
    QString suggestedName() const;

private:
    void createLayout();
    void fillPlaces();
    void offer();
    int place() const;

    QComboBox *m_place;
    QComboBox *m_languages;
    QPushButton *m_make;
};

} // namespace raatihuone
