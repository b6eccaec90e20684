// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listorder.h"
#include "ui/lists/listworker.h"

namespace raatihuone {

/// The numbers of the types whose rows show in rows of @p type: in titles, and titles of titles.
QSet<int> typesShownIn(const Catalogue &catalogue, const RecordType &type);

/// Which rows a list shows. Finds them in the background, narrows them to what is typed, and follows the
/// file.
class ListFeed : public QObject
{
    Q_OBJECT

public:
    ListFeed(DataFile &file, const RecordType &type, const Words &words, QObject *parent = nullptr);

    /// Shows the rows of @p first at once and begins to find out the right ones.
    void open(const std::vector<RowId> &first);
    bool isOpen() const { return m_isOpen; }

    const ListRequest &request() const { return m_request; }
    void setRequest(const ListRequest &request);

    const QString &search() const { return m_typed; }
    /// Narrows the rows to those that contain every word of @p typed, at once or as soon as it can.
    void setSearch(const QString &typed);

    /// The rows shown, in display order.
    const std::vector<RowId> &ids() const { return m_ids; }
    /// Rows of the type that nobody has narrowed.
    qint64 total() const { return m_search.order() ? m_search.order()->total : 0; }
    /// False while other rows may follow: the order is not read yet, or the text that is searched.
    bool isComplete() const;
    bool isBusy() const { return m_worker.isBusy(); }

    ListSource source() const { return {m_file.connection(), m_file.catalogue(), m_words}; }

    /// Reads everything anew if another program has written.
    void lookForChanges();
    void readAgain();
    void cancel();

Q_SIGNALS:
    void aboutToChange();
    void changed(); ///< other ids, or the same in another order
    void rowsTouched(const QSet<raatihuone::RowId> &ids);
    void allTouched();   ///< the values of any row may be others
    void stateChanged(); ///< isComplete(), isBusy() or total() may be others
    void progressed(qint64 done, qint64 total);
    void failed(const QString &message);

private:
    void ask();
    void take(const std::shared_ptr<const ListOrder> &order, bool hasFreshText);
    void show(std::vector<RowId> ids);
    void narrow();
    void follow(const Changes &changes);
    bool dependsOn(const Changes &changes) const;

    DataFile &m_file;
    const Words &m_words;
    ListRequest m_request;
    QString m_typed;
    bool m_isOpen = false;
    bool m_isTextStale = true;
    QSet<int> m_neighbours; ///< numbers of the types whose rows show in this list
    bool m_dependsOnAll = false;
    qint64 m_foreignVersion = 0;
    ListSearch m_search;
    std::vector<RowId> m_ids;
    ListWorker m_worker;
};

} // namespace raatihuone
