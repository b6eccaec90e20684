// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"
#include "ui/lists/filterpopup.h"
#include "ui/lists/listworker.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>
#include <map>

namespace raatihuone {

class Ask;
class Chip;

/// What a figure is asked about, as a row of chips: those that it has a use for.
class FigureFilters : public QWidget
{
    Q_OBJECT

public:
    FigureFilters(Records &records, Ask &ask, QWidget *parent);

    /// Shows the chips that the statistic of this name has a use for.
    void show(const QString &statistic);
    /// What is chosen, of what that statistic has a use for.
    StatisticRequest request() const;
    void choose(FigureTopic topic, const Value &value, const QString &text);
    Chip *chip(FigureTopic topic) const { return m_chips.at(topic); }

Q_SIGNALS:
    void changed();

private:
    void addChip(FigureTopic topic, const QString &name);
    void openPopup(FigureTopic topic);
    void findOptions(FigureTopic topic, const QString &typed);
    void setText(FigureTopic topic);
    const Value *chosen(FigureTopic topic) const;
    std::optional<RowId> id(FigureTopic topic) const;

    Records &m_records;
    ListWorker m_worker;           ///< reads what can be chosen
    QPointer<FilterPopup> m_popup; ///< while it is open
    std::map<FigureTopic, Chip *> m_chips;
    std::map<FigureTopic, QString> m_names;
    std::map<FigureTopic, FilterOption> m_chosen;
    std::vector<FigureTopic> m_topics; ///< of the statistic
};

} // namespace raatihuone
