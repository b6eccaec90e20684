// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/mergereport.h"

#include <QtCore/QHash>

namespace raatihuone {

namespace {

/// A record as people read it.
struct Appearance
{
    QString title;
    QMap<QString, QString> texts; ///< by field
    QMap<QString, Value> values;

    bool isThere() const { return !values.isEmpty(); }
};

/// Looks at records in the middle of a merge, and at the same ones when it is taken back.
class Describing
{
public:
    explicit Describing(Records &records) : m_records(records) {}

    void look(int index, const Absorption &absorption);
    /// After the merge has been taken back.
    std::vector<MergedRecord> compare();

private:
    Appearance read(const MergedRecord &merged) const;
    MergedRecord mergedAt(int index, const MergedPlace &place) const;
    std::vector<MergedField> differences(const RecordType &type, const Appearance &before,
                                         const Appearance &after) const;

    Records &m_records;
    std::vector<std::pair<MergedRecord, Appearance>> m_seen;
};

/// What people cannot read, or should not, is told of without its value.
bool isReadable(const Field &field)
{
    return !field.isSpecial && field.kind != Kind::Order && field.kind != Kind::Digest;
}

Appearance Describing::read(const MergedRecord &merged) const
{
    const auto record = m_records.find(*merged.type, merged.record);
    if (!record)
        return {};
    Appearance appearance{m_records.title(*merged.type, merged.record), {}, record->values()};
    for (const Field &field : merged.type->fields())
        if (const Value value = record->value(field.name); isReadable(field) && !value.isNull())
            appearance.texts.insert(field.name, m_records.shown(*merged.type, field, value));
    return appearance;
}

MergedRecord Describing::mergedAt(int index, const MergedPlace &place) const
{
    MergedRecord merged{index, place.kind, place.type, place.record, {}, {}, {}, {}};
    if (place.kind != MergeKind::Conflict)
        return merged;
    merged.conflict = conflictAt(m_records.file(), place.record, place.column);
    if (merged.conflict)
        for (const ConflictValue &value : merged.conflict->values)
            merged.values += textOf(m_records, *merged.conflict, value);
    return merged;
}

void Describing::look(int index, const Absorption &absorption)
{
    while (!m_seen.empty() && m_seen.back().first.file >= index)
        m_seen.pop_back();
    for (const MergedPlace &place : absorption.places(MergePreview::mostOfType)) {
        if (m_seen.size() == MergePreview::mostRecords)
            return;
        const MergedRecord merged = mergedAt(index, place);
        m_seen.emplace_back(merged, read(merged));
    }
}

std::vector<MergedRecord> Describing::compare()
{
    QHash<RowId, Appearance> latest; // after the files before
    std::vector<MergedRecord> records;
    int index = 0;
    QHash<RowId, Appearance> ofThis;
    for (auto &[merged, after] : m_seen) {
        if (merged.file != index) {
            latest.insert(ofThis);
            ofThis.clear();
            index = merged.file;
        }
        const Appearance before = latest.contains(merged.record) ? latest.value(merged.record) : read(merged);
        ofThis.insert(merged.record, after);
        merged.title = after.title.isEmpty() ? before.title : after.title;
        if (!merged.conflict)
            merged.fields = differences(*merged.type, before, after);
        records.push_back(std::move(merged));
    }
    return records;
}

std::vector<MergedField> Describing::differences(const RecordType &type, const Appearance &before,
                                                 const Appearance &after) const
{
    std::vector<MergedField> differences;
    for (const Field &field : type.fields())
        if (!field.isDerived() && before.values.value(field.name) != after.values.value(field.name) &&
            (isReadable(field) || before.isThere()))
            differences.push_back({&field, before.texts.value(field.name), after.texts.value(field.name)});
    return differences;
}

} // namespace

MergePreview describeMerge(Records &records, const QStringList &paths, const MergeProgress &progress)
{
    Describing describing(records);
    MergePreview preview;
    preview.reports =
        previewMerge(records.file(), paths, progress, [&describing](int index, const Absorption &absorption) {
            describing.look(index, absorption);
        });
    preview.records = describing.compare();
    return preview;
}

} // namespace raatihuone
