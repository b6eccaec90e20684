// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listworker.h"

#include <QtWidgets/QWidget>

namespace raatihuone {

class Chip;
class FilterChip;

/// The filters of a list as a row of chips: those for listed fields at once, the others behind "+ Filter".
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(DataFile &file, const RecordType &type, const Words &words, QWidget *parent = nullptr);

    std::vector<Filter> filters() const;
    bool isNarrowing() const;
    void clear();
    /// Shows these filters and no others.
    void setFilters(const std::vector<Filter> &filters);
    /// Shows a chip for rows that were found elsewhere, in the place of all filters; the chip can be taken off.
    void setOnly(const std::shared_ptr<const ChosenRows> &rows);
    /// These rows, or null.
    const std::shared_ptr<const ChosenRows> &only() const { return m_rows; }

Q_SIGNALS:
    void changed();

private:
    FilterChip *addChip(const Filter &topic);
    FilterChip *chipOf(const Filter &topic) const;
    QStringList titlesOfRecords(const Filter &filter) const;
    void openMenu();
    void openNew(const Filter &topic);
    void dropOnly();
    void findOptions(FilterChip *chip, const QString &typed);

    DataFile &m_file;
    const RecordType &m_type;
    const Words &m_words;
    ListWorker m_worker;
    std::vector<FilterChip *> m_chips;
    Chip *m_more = nullptr;
    Chip *m_only = nullptr; ///< while there is one
    std::shared_ptr<const ChosenRows> m_rows;
    bool m_isQuiet = false; ///< changed() comes when all chips are set
};

} // namespace raatihuone
