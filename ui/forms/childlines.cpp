// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/childlines.h"

#include "ui/lists/celltext.h"
#include "ui/lists/pastrows.h"
#include "ui/style/recorddelegate.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>

namespace raatihuone {

namespace {

constexpr int mostRowsInSight = 5;
constexpr int valuesInFirstLine = 2;
constexpr int idRole = Qt::UserRole + 1;

bool isSpanField(const RecordType &type, const Field &field)
{
    const auto &spans = type.spans();
    return std::any_of(spans.begin(), spans.end(), [&field](const Span &span) {
        return span.from == field.name || span.to == field.name;
    });
}

/// The two lines of one record: who or what, and the rest with the time it is in force.
struct Lines
{
    QString first;
    QString second;
};

/// A number alone says nothing: its name stands before it, whether it is known or not.
QString textOf(const Words &words, const ListColumn &column, const Value &value)
{
    const QString text = value.isNull() ? QString() : cellText(words, column, value).text;
    if (column.field->kind != Kind::Number)
        return text;
    return heading(words, column) + QChar(0x00A0) + (text.isEmpty() ? QString(QChar(0x2014)) : text);
}

Lines linesOf(const Words &words, const RecordType &type, const std::vector<ListColumn> &columns,
              const ListRow &row)
{
    QStringList values, times;
    for (size_t i = 0; i < columns.size() && i < row.size(); ++i) {
        const QString text = textOf(words, columns[i], row[i]);
        const bool isTime = isSpanField(type, *columns[i].field);
        (isTime ? times : values) += text;
    }
    values.removeAll(QString());
    QStringList rest = values.mid(valuesInFirstLine);
    if (!times.join(QString()).isEmpty())
        rest.prepend(times.join(QStringLiteral("\u2013")));
    return {values.mid(0, valuesInFirstLine).join(QStringLiteral(", ")),
            rest.join(QStringLiteral(" \u00b7 "))};
}

} // namespace

ChildLines::ChildLines(const Inbound &inbound, Records &records, QWidget *parent)
    : ChildList(inbound, records, parent), m_view(new QListView(this)), m_model(new QStandardItemModel(this))
{
    auto *delegate = new RecordDelegate(m_view);
    delegate->setHeight(height::TwoLineRow, 2);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    setView(m_view);
    connect(m_view, &QAbstractItemView::activated, this, &ChildLines::activateCurrent);
    connect(m_view, &QAbstractItemView::clicked, this, &ChildLines::clickCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChildLines::currentChanged);
}

void ChildLines::show(const Rows &rows)
{
    const RowId current = currentId();
    m_model->clear();
    fill(rows);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(idRole).toLongLong() == current.value())
            m_view->setCurrentIndex(m_model->index(row, 0));
    showParts(m_model->rowCount() > 0);
    fitHeight();
    currentChanged();
}

void ChildLines::fill(const Rows &rows)
{
    const Words &words = records().words();
    const PastRows past(type(), records().file().installation());
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        const Lines lines = linesOf(words, type(), columns(), rows.rows[i]);
        auto *item = new QStandardItem(lines.first.isEmpty() ? singular(words, type()) : lines.first);
        item->setData(rows.ids[i].value(), idRole);
        item->setData(lines.second, CellSecondLineRole);
        const bool isOver = past.isOver(rows.rows[i]);
        const QString spoken = item->text() + QStringLiteral(", ") + lines.second;
        item->setData(isOver, CellMutedRole);
        item->setData(isOver ? PastRows::said(spoken) : spoken, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void ChildLines::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), mostRowsInSight);
    m_view->setFixedHeight(rows * std::max(m_view->sizeHintForRow(0), SmallestTarget) +
                           2 * m_view->frameWidth());
}

RowId ChildLines::currentId() const
{
    return RowId(m_view->currentIndex().data(idRole).toLongLong());
}

} // namespace raatihuone
