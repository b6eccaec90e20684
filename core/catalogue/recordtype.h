// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/betweenrecords.h"
#include "core/catalogue/field.h"

#include <QtCore/QStringList>
#include <functional>
#include <optional>

namespace raatihuone {

/// Two fields of which the first may not come after the second.
struct Span
{
    QString from;
    QString to;
};

/// Says of a type that somebody holds what a record speaks of for a time: a role, an affiliation. Who leaves is followed
/// by somebody else, and the record of the past stays.
struct Tenure
{
    QString holder;         ///< the reference to who holds it
    QString from;           ///< the first day
    QString to;             ///< the last day; empty while it lasts
    QStringList held;       ///< the fields that say what is held
    QStringList passedOn{}; ///< what else whoever follows takes over; the rest is of the one who leaves
    /// Of these whoever follows keeps what she has in a record that she gives up for this one, if that says any: whom a
    /// deputy represents who becomes a member.
    QStringList kept{};
    QString reason{}; ///< the field that says why it ended, if there is one
};

/// One kind of record: its words and its fields. Tables, forms, lists, filters, history, export and triggers
/// come from this description.
class RecordType
{
public:
    /// @p singular and @p plural are English source strings in the context "catalogue".
    RecordType(int number, const QString &name, const char *singular, const char *plural);

    int number() const { return m_number; }
    const QString &name() const { return m_name; } ///< table name and name for scripts
    const char *singular() const { return m_singular; }
    const char *plural() const { return m_plural; }
    int since() const { return m_since; }

    const std::vector<Field> &fields() const { return m_fields; }
    /// The field of a name or a number, or null.
    const Field *field(const QString &name) const;
    const Field *field(int number) const;
    int column(const Field &field) const { return m_number * 100 + field.number; }

    /// Fields whose values, joined, name a record for people.
    const QStringList &titleFields() const { return m_titleFields; }
    const QStringList &sortFields() const { return m_sortFields; }
    const std::vector<Span> &spans() const { return m_spans; }
    const std::optional<Tenure> &tenure() const { return m_tenure; }
    const std::vector<Exclusion> &exclusions() const { return m_exclusions; }
    const std::vector<Counterpart> &counterparts() const { return m_counterparts; }
    const std::vector<Within> &withins() const { return m_withins; }

    bool isLink() const { return m_isLink; } ///< rows that a field with several references is made of
    bool isReferenceData() const { return m_isReferenceData; } ///< ships with the program
    /// Not a record to people: the program shows what it says in another way (a saved view).
    bool isKeptByProgram() const { return m_isKeptByProgram; }
    /// False for shipped records whose names nobody may write, such as municipalities.
    bool canBeAdded() const;
    bool isPart() const; ///< lives only inside another record (a topic of its minutes)
    /// Whether what is sent can be limited to what belongs to one of these: all that refers to it.
    bool isScope() const { return m_isScope; }
    /// What names it is personal: each record is somebody.
    bool isAboutPerson() const;
    /// A record counts as somebody without saying who: where nobody may be named it is sent, but for what is personal.
    bool countsPeople() const { return m_countsPeople; }
    /// Whether @p field is one of those that name a record.
    bool isTitle(const Field &field) const;

    // The description, read from top to bottom. A quality such as required() speaks of the field added last.
    RecordType &titled(const QStringList &fields);
    RecordType &sortedBy(const QStringList &fields);
    RecordType &referenceData();
    RecordType &link();
    RecordType &keptByProgram();
    RecordType &scope();
    RecordType &countingPeople();
    RecordType &section(const char *heading);
    RecordType &span(const QString &from, const QString &to);
    /// The dates of @p tenure are a span as well.
    RecordType &tenure(const Tenure &tenure);
    RecordType &excludes(const Exclusion &exclusion);
    RecordType &needs(const Counterpart &counterpart);
    RecordType &within(const Within &within);
    /// Fields added from here on came with schema @p version.
    RecordType &fromVersion(int version);

    RecordType &add(int number, const QString &name, Kind kind, const char *label);
    /// Adds `name_fi`, `name_sv` … with numbers from @p number on.
    RecordType &inLanguages(int number, const QString &name, const char *label, const QStringList &codes,
                            Kind kind = Kind::Text);
    RecordType &choice(int number, const QString &name, const char *label, std::vector<Choice> choices);
    RecordType &choices(int number, const QString &name, const char *label, std::vector<Choice> choices);
    RecordType &reference(int number, const QString &name, const char *label, int target);
    RecordType &references(int number, const QString &name, const char *label, int target, int link);
    RecordType &derived(int number, const QString &name, Kind kind, const char *label, const QString &sql);

    RecordType &required();
    RecordType &expected();
    RecordType &personal();
    RecordType &special();
    RecordType &searchable();
    RecordType &listed();
    RecordType &readOnly();
    RecordType &part();
    RecordType &hidesFromOthers();
    RecordType &indexed();
    RecordType &tellsApart();
    RecordType &byDefault(const Value &value);

private:
    Field &last() { return m_fields.back(); }
    RecordType &changeLast(const std::function<void(Field &)> &change);

    int m_number;
    QString m_name;
    const char *m_singular;
    const char *m_plural;
    int m_since = 1;
    int m_fieldsSince = 1;
    const char *m_section = "";
    std::vector<Field> m_fields;
    QStringList m_titleFields;
    QStringList m_sortFields;
    std::vector<Span> m_spans;
    std::optional<Tenure> m_tenure;
    std::vector<Exclusion> m_exclusions;
    std::vector<Counterpart> m_counterparts;
    std::vector<Within> m_withins;
    qsizetype m_lastCount = 1; ///< how many fields the last addition made (one a language)
    bool m_isLink = false;
    bool m_isReferenceData = false;
    bool m_isKeptByProgram = false;
    bool m_isScope = false;
    bool m_countsPeople = false;
};

} // namespace raatihuone
