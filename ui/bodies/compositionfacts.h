// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/composition.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace raatihuone {

/// What a composition lacks, or has too much of, in the words of a badge.
struct CompositionFact
{
    Status status;
    QString text;
    QString sentence; ///< the same told in full

    bool operator==(const CompositionFact &) const = default;
};

/// In order when nothing is wrong; nothing on a day without a term.
std::vector<CompositionFact> factsOf(const Composition &composition);

/// How many seats there are and are held, how many members decide, and what is wrong with it.
class CompositionFacts : public QWidget
{
    Q_OBJECT

public:
    explicit CompositionFacts(QWidget *parent);

    void show(const Composition &composition);

private:
    QLabel *m_counts;
    std::vector<CompositionFact> m_facts;
    std::vector<QWidget *> m_badges;
};

} // namespace raatihuone
