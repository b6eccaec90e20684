// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/childlist.h"

#include "ui/lists/pastrows.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/sectionheading.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

constexpr int mostRows = 100;

/// What is a part of one whole or another needs no column for the other; what ties two for a time does.
bool isOfAnother(const RecordType &type, const Field &field)
{
    return field.isPart && !type.tenure();
}

std::vector<ListColumn> columnsBeside(const RecordType &type, const Field &parent)
{
    std::vector<ListColumn> columns = usualColumns(type);
    std::erase_if(columns, [&](const ListColumn &column) {
        const Field &field = *column.field;
        return &field == &parent || field.kind == Kind::Flag || isOfAnother(type, field);
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
      m_columns(columnsBeside(*inbound.type, *inbound.field)),
      m_add(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    createHead();
    setObjectName(type().name() + QLatin1Char('.') + m_inbound.field->name);
}

void ChildList::createHead()
{
    const Words &words = m_records.words();
    m_heading = new SectionHeading(plural(words, type()), this);
    const QString what = tr("Add %1").arg(singular(words, type()).toLower());
    m_add->setText(tr("Add")); // the heading beside it says what
    m_add->setAccessibleName(what);
    m_add->setToolTip(what);
    m_add->setIcon(icon(QStringLiteral("plus-lg")));
    m_add->setVisible(isWritable());
    setButtonRole(m_add, ButtonRole::Flat);
    connect(m_add, &QPushButton::clicked, this, &ChildList::add);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_heading, 1);
    m_head->addWidget(m_add);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_head);
    m_remove = addToHead("trash", tr("Remove the chosen one (Del)"));
    m_remove->setAccessibleName(tr("Remove: %1").arg(plural(words, type())));
    connect(m_remove, &QToolButton::clicked, this, &ChildList::remove);
}

QToolButton *ChildList::addToHead(const char *iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(QLatin1String(iconName)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(iconName));
    const int place = m_remove ? m_head->indexOf(m_remove) : m_head->count();
    m_head->insertWidget(place, button);
    setTabOrder(m_head->itemAt(place - 1)->widget(), button);
    return button;
}

void ChildList::setView(QAbstractItemView *view)
{
    m_view = view;
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(plural(m_records.words(), type()));
    view->installEventFilter(this);
    layout()->addWidget(view);
    setTabOrder(m_remove, view);
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

ChildList::Rows ChildList::read() const
{
    if (!m_parent.isValid())
        return {};
    DataFile &file = m_records.file();
    const PastRows past(type(), file.installation());
    Rows rows;
    rows.ids = m_records.referring(type(), field(), m_parent, mostRows);
    rows.rows = rowsOf({file.connection(), file.catalogue(), m_records.words()}, type(),
                       past.withEnd(m_columns), rows.ids);
    rows.count = m_records.referringCount(type(), field(), m_parent);
    return rows;
}

void ChildList::reload()
{
    const Rows rows = read();
    show(rows);
    const QString name = plural(m_records.words(), type());
    const QString shown = rows.ids.size() < size_t(rows.count)
                              ? tr("%1: the first %2 of %3").arg(name).arg(rows.ids.size()).arg(rows.count)
                              : QStringLiteral("%1 %2").arg(name).arg(rows.count);
    m_heading->setTitle(rows.count > 0 ? shown : name);
}

void ChildList::showParts(bool hasRows)
{
    m_view->setVisible(hasRows);
    m_remove->setVisible(isWritable() && hasRows);
}

void ChildList::add()
{
    Q_EMIT addWanted(draft());
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
