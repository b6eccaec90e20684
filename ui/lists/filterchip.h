// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"
#include "ui/lists/filterpopup.h"
#include "ui/style/chip.h"

#include <QtCore/QPointer>

namespace raatihuone {

/// The chip of one field: says what it filters by, and opens the tick list of its values.
class FilterChip : public Chip
{
    Q_OBJECT

public:
    FilterChip(const Field &field, const Words &words, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    Filter filter() const;
    bool isOn() const { return !m_ticked.empty(); }

    /// Takes everything off.
    void clear();
    void openPopup();

    /// Answers optionsWanted(): some of the records that fit what was typed, or all of them.
    void offer(const std::vector<FilterOption> &options, bool isAll);

Q_SIGNALS:
    void filterChanged();
    /// The records that fit @p typed are wanted. Only for references; other fields know their values.
    void optionsWanted(const QString &typed);

private:
    bool isReference() const { return m_field.target > 0; }
    void narrow(const QString &typed);
    void take(const std::vector<FilterOption> &ticked);
    std::vector<FilterOption> ownOptions() const;
    QString description() const;

    const Field &m_field;
    const Words &m_words;
    std::vector<FilterOption> m_ticked;
    QPointer<FilterPopup> m_popup; ///< while it is open
};

/// True for fields that people filter by ticking values.
bool isTickable(const Field &field);

} // namespace raatihuone
