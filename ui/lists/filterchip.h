// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"
#include "ui/lists/filterpopup.h"
#include "ui/style/chip.h"

#include <QtCore/QPointer>

namespace raatihuone {

/// The chip of one field or of related records: says what it filters by, and opens what can be ticked and typed.
class FilterChip : public Chip
{
    Q_OBJECT

public:
    /// @p topic is a filter without a condition, @p name what people call it.
    FilterChip(const Filter &topic, const QString &name, const Words &words, QWidget *parent = nullptr);

    const Filter &topic() const { return m_topic; }
    /// The field of the topic; null for related records of one kind only.
    const Field *field() const { return m_topic.field; }
    Filter filter() const;
    bool isOn() const;

    /// Takes everything off.
    void clear();
    /// Shows a filter of the same topic; @p titles are those of the records that it names.
    void setFilter(const Filter &filter, const QStringList &titles);
    void openPopup();

    /// Answers optionsWanted(): some of the records that fit what was typed, or all of them.
    void offer(const std::vector<FilterOption> &options, bool isAll);

Q_SIGNALS:
    void filterChanged();
    /// The records that fit @p typed are wanted. Only for references; other fields know their values.
    void optionsWanted(const QString &typed);

private:
    void narrow(const QString &typed);
    void take(const Filter &typed, const std::vector<FilterOption> &ticked);
    QString description() const;

    const Filter m_topic;
    const QString m_name;
    const Words &m_words;
    Filter m_typed; ///< the topic with what is typed in its lines
    std::vector<FilterOption> m_ticked;
    QPointer<FilterPopup> m_popup; ///< while it is open
};

/// True for fields that people filter by ticking values.
bool isTickable(const Field &field);

} // namespace raatihuone
