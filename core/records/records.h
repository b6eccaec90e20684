// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worded.h"
#include "core/edits/commit.h"
#include "core/records/fieldtext.h"
#include "core/records/record.h"

namespace raatihuone {

/// A record as it is offered in a picker.
struct TitledRow
{
    RowId id;
    QString title;
};

/// What goes when a record is removed, by type number: the record and its parts, and the references that
/// become empty.
struct Removal
{
    QMap<int, QList<RowId>> removed;
    std::vector<std::pair<Inbound, RowId>> emptied;
};

/// Reads and writes the records of a file. Writing needs a Commit and does not ask the rules: actions do.
class Records
{
public:
    Records(DataFile &file, const Words &words) : m_file(file), m_words(words) {}
    /// Reads through a connection of another thread to the same file, and is used there: it never writes.
    Records(DataFile &file, Connection &connection, const Words &words)
        : m_file(file), m_ownConnection(&connection), m_words(words)
    {
    }

    DataFile &file() const { return m_file; }
    /// What is read is read through it: another one while the file is lent.
    Connection &connection() const { return m_ownConnection ? *m_ownConnection : m_file.connection(); }
    const Words &words() const { return m_words; }

    std::optional<Record> find(const RecordType &type, RowId id) const;
    /// @throws Failure NotFound naming the type and the id.
    Record read(const RecordType &type, RowId id) const;
    bool exists(const RecordType &type, RowId id) const;

    /// What people call the record, also when it was removed; empty if it was never there.
    QString title(const RecordType &type, RowId id) const { return titled(type, id).text; }
    /// The same with the language in which it stands, if the type is named by one text in several languages.
    Worded titled(const RecordType &type, RowId id) const;
    /// The value as people read it, with titles for references.
    QString shown(const RecordType &type, const Field &field, const Value &value) const;

    /// Ids of the records whose @p field refers to @p target, in the order of the type but what is over last; at most
    /// @p limit (-1: all).
    std::vector<RowId> referring(const RecordType &type, const Field &field, RowId target,
                                 int limit = -1) const;
    /// How many these are.
    qint64 referringCount(const RecordType &type, const Field &field, RowId target) const;

    /// Another record that has the number which @p record has in @p field; nothing unless it is the number of a register.
    std::optional<RowId> withSameNumber(const Record &record, const Field &field) const;

    /// Reads what was typed for any field: a reference by id, by code, or by a name that fits exactly one
    /// record.
    Reading resolve(const Field &field, const QString &text) const;

    RowId insert(Commit &commit, const Record &record) const;

    /// Writes the fields in which @p record differs from @p before. @returns the fields that somebody else
    /// has changed since @p before was read; they are left as they are now.
    QStringList update(Commit &commit, const Record &before, const Record &record) const;

    Removal removalOf(const RecordType &type, RowId id) const;
    void remove(Commit &commit, const RecordType &type, RowId id) const;

private:
    void expectOpen(const Record &record, const Field &field) const;
    QStringList linkTargets(const Field &field, RowId owner) const;
    void changeLinks(Commit &commit, const Field &field, RowId owner, const Value &before,
                     const Value &targets) const;
    void planRemoval(Removal &plan, const RecordType &type, RowId id) const;
    void planParts(Removal &plan, const Inbound &inbound, RowId id) const;
    Reading resolveOne(const Field &field, const QString &text) const;
    std::vector<RowId> named(const RecordType &type, const QString &text) const;

    DataFile &m_file;
    Connection *m_ownConnection = nullptr; ///< null: that of the file
    const Words &m_words;
};

} // namespace raatihuone
