// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/drafts.h"
#include "core/records/records.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

namespace raatihuone {

class DraftCard;
class FieldGrid;

/// Keeps what is typed into a form as a draft, a second after the last key, until it is saved or discarded; offers what
/// an earlier session left.
class FormDraft : public QObject
{
    Q_OBJECT

public:
    /// The slots of forms begin with this; a second new record of a type has a number after it.
    static constexpr QLatin1String slotName{"form"};
    static constexpr int quietTime = 1000; ///< milliseconds

    FormDraft(Records &records, FieldGrid &fields, DraftCard &card, QObject *parent);

    /// The form shows @p record now, as it is in the file.
    void begin(const Record &record);
    /// Something was typed.
    void touch();
    /// Does not wait for the quiet second.
    void keepNow();
    /// What was typed is saved or wanted no more.
    void finish();

Q_SIGNALS:
    /// The draft stands in the fields now.
    void taken();

private:
    /// Where in the table of drafts one of this type stands.
    struct Place
    {
        RowId record;
        QString slot;

        bool operator==(const Place &) const = default;
    };

    bool isNew() const { return !m_before.id().isValid(); }
    Draft typed() const;
    void keep();
    void drop(const QString &slot);
    void dropStale();
    bool isStale(const Draft &draft) const;
    void look();
    QString freeSlot(const std::vector<Draft> &drafts) const;
    std::vector<const Field *> differences(const Draft &draft) const;
    bool isUsable(const Field &field, const Value &value) const;
    void offer(const Draft &draft);
    void hangOn(const Draft &draft);
    void take();
    void discard();

    Records &m_records;
    Drafts m_drafts;
    FieldGrid &m_fields;
    DraftCard &m_card;
    Record m_before;
    QString m_slot{slotName};
    std::optional<Draft> m_offered;
    QTimer m_timer;
    std::vector<Place> m_stale; ///< shall be dropped
    QTimer m_retry;
    QElapsedTimer m_typing; ///< since the first key that is not kept
    bool m_isKept = false;
};

} // namespace raatihuone
