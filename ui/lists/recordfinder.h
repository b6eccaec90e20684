// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchtext.h"
#include "ui/lists/listworker.h"

#include <QtCore/QSet>
#include <memory>

namespace raatihuone {

/// A record that fits what somebody typed.
struct RecordHit
{
    const RecordType *type = nullptr;
    RowId id;
    QString title;
    QString context; ///< what tells it from others of that name, one line
    QString contact; ///< e-mail address and phone, if the type has any
};

/// Finds records of any type while somebody types. Reads and searches in the background; the text of a type is
/// read once and again after it has changed.
class RecordFinder : public QObject
{
    Q_OBJECT

public:
    RecordFinder(DataFile &file, const Words &words, QObject *parent = nullptr);

    /// Begins to read what is not known yet or was changed since, by whomever.
    void prepare();

    /// Looks for @p typed among @p types, at most @p most of each; earlier questions are dropped.
    void find(const QString &typed, const std::vector<const RecordType *> &types, size_t most);

    /// In the order of the types, the likeliest of each first.
    const std::vector<RecordHit> &hits() const { return m_hits; }
    /// True when the hits() are those of what was asked last, as far as the file is read.
    bool isAnswered() const { return m_isAnswered; }
    /// False while more may be found.
    bool isComplete() const { return m_isAnswered && !m_reader.isBusy(); }

Q_SIGNALS:
    /// There are other hits() now, or the same are complete.
    void found();
    void failed(const QString &message);

private:
    struct Wish
    {
        QString typed;
        std::vector<const RecordType *> types;
        size_t most = 0;
    };

    void read();
    void ask();
    void take(const std::vector<RecordHit> &hits);
    void forget(const Changes &changes);

    DataFile &m_file;
    QHash<int, std::shared_ptr<const SearchText>> m_texts; ///< by the number of the type
    QHash<int, QSet<int>> m_shownIn;                       ///< of each type those whose rows show in it
    std::optional<Wish> m_wish;
    std::vector<RecordHit> m_hits;
    bool m_isAnswered = false;
    qint64 m_foreignVersion = 0;
    ListWorker m_reader;
    ListWorker m_asker;
};

} // namespace raatihuone
