// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordsearch.h"

#include "core/base/text.h"
#include "core/search/idsof.h"
#include "core/search/listrows.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/searchfield.h"
#include "ui/style/tooltip.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

namespace raatihuone {

namespace {

constexpr int mostHits = 20;
constexpr int rowsInSight = 7;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

RecordSearch::RecordSearch(const RecordType &type, Records &records, QWidget *parent)
    : QLineEdit(parent),
      m_type(type),
      m_records(records),
      m_worker(records.file(), records.words()),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this)),
      m_canCreate(!type.isReferenceData() && records.file().mode() == DataFile::Mode::ReadWrite)
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(rowsInSight);
    m_completer->setWrapAround(false); // Down at the last row stays there
    auto *delegate = new RecordDelegate(m_completer->popup());
    delegate->setHeight(height::TwoLineRow, 2);
    m_completer->popup()->setItemDelegate(delegate);
    m_completer->popup()->setAccessibleName(plural(records.words(), type));
    addSearchIcon(this);
    setPlaceholderText(tr("Type to search"));
    connect(this, &QLineEdit::textEdited, this, &RecordSearch::takeText);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &RecordSearch::take);
}

void RecordSearch::choose(RowId id)
{
    choose(TitledRow{id, id.isValid() ? titleOrDots(m_records, m_type, id) : QString()});
}

void RecordSearch::choose(const TitledRow &row)
{
    m_worker.cancel();
    m_chosen = row.id;
    setText(row.title);
    setToolTip(plainToolTip(row.title));
    setCursorPosition(0);
}

void RecordSearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isReadOnly()) {
        search(m_chosen.isValid() ? QString() : text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void RecordSearch::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        takeOnlyHit();
}

void RecordSearch::takeText(const QString &typed)
{
    m_chosen = {};
    Q_EMIT chosenChanged();
    search(typed);
}

void RecordSearch::search(const QString &typed)
{
    m_worker.start([this, typed](const ListTask &task) {
        const auto hits = hitsOf(task.source(), m_type, typed.trimmed(), task.progress(0));
        task.deliver([this, typed, hits] { offer(typed, hits); });
    });
}

/// Titles that begin with what was typed come first.
std::vector<RecordSearch::Hit> RecordSearch::hitsOf(const ListSource &source, const RecordType &type,
                                                    const QString &typed, const Progress &progress)
{
    ListRequest request;
    request.type = &type;
    request.search = typed;
    request.limit = mostHits;
    const std::vector<RowId> ids = idsOf(source, request, progress);
    const QStringList titles = titlesOf(source, type, ids), details = detailsOf(source, type, ids);
    std::vector<Hit> hits;
    for (size_t i = 0; i < ids.size(); ++i)
        hits.push_back({{ids[i], titles[qsizetype(i)]}, details[qsizetype(i)]});
    std::stable_partition(hits.begin(), hits.end(), [wanted = folded(typed)](const Hit &hit) {
        return folded(hit.row.title).startsWith(wanted);
    });
    return hits;
}

void RecordSearch::settle()
{
    if (isOpen() && m_worker.isBusy()) {
        m_worker.cancel();
        DataFile &file = m_records.file();
        fill(text(),
             hitsOf({file.connection(), file.catalogue(), m_records.words()}, m_type, text().trimmed(), {}));
    }
    takeOnlyHit();
}

void RecordSearch::fill(const QString &typed, const std::vector<Hit> &hits)
{
    m_answered = typed.trimmed();
    m_model->clear();
    for (const Hit &hit : hits) {
        auto *item = new QStandardItem(hit.row.title);
        item->setData(hit.row.id.value(), idRole);
        item->setData(hit.details, CellSecondLineRole);
        item->setData(hit.details.isEmpty() ? hit.row.title
                                            : QStringLiteral("%1, %2").arg(hit.row.title, hit.details),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_canCreate && !m_answered.isEmpty())
        addCreateRow(m_answered);
}

void RecordSearch::offer(const QString &typed, const std::vector<Hit> &hits)
{
    fill(typed, hits);
    if (!hasFocus()) {
        takeOnlyHit();
        return;
    }
    if (m_model->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void RecordSearch::addCreateRow(const QString &typed)
{
    auto *item =
        new QStandardItem(tr("Create new %1: %2").arg(singular(m_records.words(), m_type).toLower(), typed));
    item->setIcon(icon(QStringLiteral("plus-lg")));
    m_model->appendRow(item);
}

void RecordSearch::take(const QModelIndex &index)
{
    const RowId id(index.data(idRole).toLongLong());
    m_completer->popup()->hide();
    if (!id.isValid()) {
        Q_EMIT createWanted(m_answered);
        return;
    }
    choose(TitledRow{id, index.data().toString()});
    Q_EMIT chosenChanged();
}

/// Who types a name and goes on means that record, if there is but one.
void RecordSearch::takeOnlyHit()
{
    if (!isOpen() || m_answered != text().trimmed())
        return;
    const int hits = m_model->rowCount() - (m_canCreate ? 1 : 0);
    if (hits == 1)
        take(m_model->index(0, 0));
}

QString titleOrDots(const Records &records, const RecordType &type, RowId id)
{
    try {
        return records.title(type, id);
    } catch (const Failure &failure) {
        log(failure, "A title could not be read");
        return QString(QChar(0x2026));
    }
}

} // namespace raatihuone
