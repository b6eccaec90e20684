// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/foldrecords.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace raatihuone {

class ProblemLine;

/// Two records that are probably the same, side by side: which value stands where they differ.
class DuplicateView : public QWidget
{
    Q_OBJECT

public:
    DuplicateView(Records &records, QWidget *parent);

    /// Null shows nothing.
    void show(const FoldOffer *offer);
    /// What is chosen.
    const FoldChoices &choices() const { return m_choices; }
    /// Shows why the choices cannot stand.
    void refuse(const Problems &problems);

Q_SIGNALS:
    void foldWanted();
    void distinctWanted();

private:
    void addHead(QGridLayout *grid, const FoldOffer &offer);
    void addField(QGridLayout *grid, const FoldOffer &offer, const Field &field);
    void addChoice(QGridLayout *grid, const Field &field, const Record &record, bool isFirst);
    void addCommon(QGridLayout *grid, const FoldOffer &offer, const Field &field);
    QWidget *createButtons();

    Records &m_records;
    QWidget *m_content = nullptr;
    ProblemLine *m_problem = nullptr;
    FoldChoices m_choices;
};

} // namespace raatihuone
