// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/eventattendance.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace raatihuone {

/// What the chosen participants have in common, and what changes for all of them at once: whether they came, how, in
/// which group, in whose place.
class NamedDetails : public QWidget
{
    Q_OBJECT

public:
    /// @p type attendance.
    NamedDetails(const RecordType &type, const Words &words, QWidget *parent);

    /// Offers the groups and members of @p attendance and shows what the rows @p chosen have in common.
    void show(const EventAttendance &attendance, const std::vector<const NamedAttendee *> &chosen,
              bool isReadOnly);

Q_SIGNALS:
    /// @p field of the chosen ones shall have @p value.
    void wanted(const raatihuone::Field &field, const raatihuone::Value &value);

private:
    struct Box
    {
        const Field *field;
        QComboBox *box;
    };

    QComboBox *add(const char *field);
    static QString common(const std::vector<const NamedAttendee *> &chosen, const QString &field);

    const RecordType &m_type;
    const Words &m_words;
    std::vector<Box> m_boxes;
    QComboBox *m_group = nullptr;
    QComboBox *m_place = nullptr;
};

} // namespace raatihuone
