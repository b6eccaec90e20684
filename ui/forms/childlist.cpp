// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/childlist.h"

#include "core/search/listrows.h"
#include "ui/lists/celltext.h"
#include "ui/style/icons.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/sectionheading.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

constexpr int mostRows = 100;
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
    for (size_t i = 0; i < row.size(); ++i) {
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

/// Whether a record of a type with a tenure was over before @p today.
bool isOver(const RecordType &type, const std::vector<ListColumn> &columns, const ListRow &row,
            const QString &today)
{
    for (size_t i = 0; i < row.size(); ++i)
        if (type.tenure() && columns[i].field->name == type.tenure()->to)
            return !row[i].isNull() && row[i].toText() < today;
    return false;
}

std::vector<ListColumn> columnsBeside(const RecordType &type, const Field &parent)
{
    std::vector<ListColumn> columns = usualColumns(type);
    std::erase_if(columns, [&parent](const ListColumn &column) {
        return column.field == &parent || column.field->kind == Kind::Flag;
    });
    return columns;
}

} // namespace

std::vector<Inbound> childListsOf(const Catalogue &catalogue, const RecordType &type)
{
    std::vector<Inbound> lists = catalogue.inbound(type);
    std::erase_if(lists, [](const Inbound &inbound) {
        const bool belongs =
            inbound.field->isPart || inbound.field->isRequired || !inbound.type->spans().empty();
        return inbound.type->isLink() || inbound.type->isReferenceData() || !belongs;
    });
    // A substitute has no list of roles beside her own.
    const std::vector<Inbound> all = lists;
    std::erase_if(lists, [&all](const Inbound &inbound) {
        return !inbound.field->isPart &&
               std::any_of(all.begin(), all.end(), [&inbound](const Inbound &other) {
                   return other.type == inbound.type && other.field->isPart;
               });
    });
    return lists;
}

ChildList::ChildList(const Inbound &inbound, Records &records, QWidget *parent)
    : QWidget(parent),
      m_inbound(inbound),
      m_records(records),
      m_view(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_add(new QPushButton(this)),
      m_remove(new QToolButton(this))
{
    createLayout();
    m_view->installEventFilter(this);
    connect(m_view, &QAbstractItemView::activated, this, &ChildList::activateCurrent);
    connect(m_view, &QAbstractItemView::clicked, this, &ChildList::clickCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChildList::currentChanged);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted(draft()); });
    connect(m_remove, &QToolButton::clicked, this, &ChildList::remove);
}

void ChildList::createLayout()
{
    const Words &words = m_records.words();
    const QString name = plural(words, type());
    m_heading = new SectionHeading(name, this);
    auto *delegate = new RecordDelegate(m_view);
    delegate->setHeight(height::TwoLineRow, 2);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(name);
    m_add->setText(tr("Add %1").arg(singular(words, type()).toLower()));
    m_add->setIcon(icon(QStringLiteral("plus-lg")));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Remove the chosen one (Del)"));
    m_remove->setAccessibleName(tr("Remove: %1").arg(name));
    setButtonRole(m_add, ButtonRole::Flat);
    setObjectName(type().name() + QLatin1Char('.') + m_inbound.field->name);

    m_head = new QHBoxLayout;
    m_head->addWidget(m_heading, 1);
    m_head->addWidget(m_add);
    m_head->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addLayout(m_head);
    layout->addWidget(m_view);
    m_add->setVisible(isWritable());
}

void ChildList::addToHead(QWidget *button)
{
    m_head->insertWidget(m_head->count() - 1, button);
}

Record ChildList::draft() const
{
    Record draft(type());
    draft.set(m_inbound.field->name, m_parent);
    return draft;
}

bool ChildList::isWritable() const
{
    return m_records.file().mode() == DataFile::Mode::ReadWrite;
}

void ChildList::showFor(RowId parent)
{
    m_parent = parent;
    reload();
}

void ChildList::reload()
{
    const RowId current = currentId();
    m_model->clear();
    if (m_parent.isValid())
        fill();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(idRole).toLongLong() == current.value())
            m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->setVisible(m_model->rowCount() > 0);
    m_remove->setVisible(isWritable() && m_model->rowCount() > 0);
    fitHeight();
    currentChanged();
}

void ChildList::fill()
{
    DataFile &file = m_records.file();
    const std::vector<RowId> ids = m_records.referring(type(), *m_inbound.field, m_parent, mostRows);
    const qint64 count = m_records.referringCount(type(), *m_inbound.field, m_parent);
    const std::vector<ListColumn> columns = columnsBeside(type(), *m_inbound.field);
    const auto rows = rowsOf({file.connection(), file.catalogue(), m_records.words()}, type(), columns, ids);
    const QString today = file.installation().now().toLocalTime().date().toString(Qt::ISODate);
    for (size_t i = 0; i < rows.size(); ++i) {
        const Lines lines = linesOf(m_records.words(), type(), columns, rows[i]);
        auto *item =
            new QStandardItem(lines.first.isEmpty() ? singular(m_records.words(), type()) : lines.first);
        item->setData(ids[i].value(), idRole);
        item->setData(lines.second, CellSecondLineRole);
        const bool over = isOver(type(), columns, rows[i], today);
        const QString spoken = item->text() + QStringLiteral(", ") + lines.second;
        item->setData(over, CellMutedRole);
        item->setData(over ? tr("%1, ended").arg(spoken) : spoken, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const QString name = plural(m_records.words(), type());
    const QString shown = ids.size() < size_t(count)
                              ? tr("%1: the first %2 of %3").arg(name).arg(ids.size()).arg(count)
                              : QStringLiteral("%1 %2").arg(name).arg(count);
    m_heading->setTitle(count > 0 ? shown : name);
}

void ChildList::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), mostRowsInSight);
    m_view->setFixedHeight(rows * std::max(m_view->sizeHintForRow(0), SmallestTarget) +
                           2 * m_view->frameWidth());
}

RowId ChildList::currentId() const
{
    return RowId(m_view->currentIndex().data(idRole).toLongLong());
}

void ChildList::open()
{
    if (currentId().isValid())
        Q_EMIT openWanted(type(), currentId());
}

void ChildList::remove()
{
    if (currentId().isValid())
        Q_EMIT removeWanted(type(), currentId());
}

bool ChildList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_view && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && isWritable()) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace raatihuone
