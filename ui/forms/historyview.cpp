// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/historyview.h"

#include "core/edits/evaluation.h"
#include "ui/forms/fieldlayout.h"
#include "ui/forms/guarded.h"
#include "ui/forms/historywords.h"
#include "ui/style/emptystate.h"
#include "ui/style/pagestack.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <tuple>

namespace raatihuone {

namespace {

/// A record that was taken into a field of several references, or out of it: the field with the others as they are now.
std::optional<std::pair<const Field *, Value>> listBefore(const Records &records, const Record &record,
                                                          const HistoryEntry &entry)
{
    const auto &fields = record.type().fields();
    const auto field = std::find_if(fields.begin(), fields.end(), [&entry](const Field &each) {
        return each.link == entry.type->number();
    });
    if (entry.field || field == fields.end())
        return std::nullopt;
    DataFile &file = records.file();
    const Field &target = *entry.type->field(QStringLiteral("target"));
    const QString id = Evaluation(file.connection(), file.catalogue())
                           .cells(entry.record, *entry.type)
                           .value(entry.type->column(target))
                           .toText();
    QStringList ids = record.value(field->name).toSeveral();
    ids.removeAll(id);
    if (entry.newValue != Value(1))
        ids += id;
    std::sort(ids.begin(), ids.end(), [](const QString &left, const QString &right) {
        return RowId::fromText(left) < RowId::fromText(right);
    });
    return std::pair(&*field, Value::several(ids));
}

/// The field of @p record that a change was about, with its value before. Nothing of a special category.
std::optional<std::pair<const Field *, Value>> valueBefore(const Records &records, const Record &record,
                                                           const HistoryEntry &entry)
{
    if (entry.type != &record.type())
        return entry.type ? listBefore(records, record, entry) : std::nullopt;
    if (!entry.field || entry.field->isSpecial || entry.oldValue.isBytes())
        return std::nullopt;
    return std::pair(entry.field, entry.oldValue);
}

} // namespace

HistoryView::HistoryView(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_ask(ask),
      m_model(new QStandardItemModel(this)),
      m_view(new QListView(this)),
      m_restore(new QPushButton(this))
{
    createLayout();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::offerCurrent);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_field)
            Q_EMIT restoreWanted(*m_field, m_value);
    });
}

void HistoryView::createLayout()
{
    auto *delegate = new RecordDelegate(m_view);
    delegate->setHeight(height::TwoLineRow, 2);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("History"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut is a tool tip
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_restore, 0, Qt::AlignLeft);
    auto *nothing = new EmptyState(QStringLiteral("clock-history"), tr("No changes yet"),
                                   tr("This row came with the program or the file."), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Card, space::Card, space::Card, space::Card);
    m_pages = new PageStack;
    m_pages->addWidget(list);
    m_pages->addWidget(nothing);
    layout->addLayout(m_pages);
}

void HistoryView::showRecord(const Record &record)
{
    m_record = record;
    m_entries = historyOf(m_records.file(), record.type(), record.id());
    m_model->clear();
    for (const HistoryEntry &entry : m_entries) {
        const QString text = inWords(m_records, entry);
        const QString time = timeInWords(m_records.words(), entry.at);
        auto *item = new QStandardItem(text);
        item->setData(time, CellSecondLineRole);
        item->setToolTip(plainToolTip(text));
        item->setData(text + QStringLiteral(", ") + time, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_pages->setCurrentIndex(m_entries.empty() ? 1 : 0);
    m_view->setCurrentIndex(m_model->index(0, 0));
    offerCurrent();
}

const HistoryEntry *HistoryView::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 ? &m_entries[size_t(row)] : nullptr;
}

void HistoryView::offerCurrent()
{
    m_field = nullptr;
    const HistoryEntry *entry = current();
    if (entry && m_record && m_records.file().mode() == DataFile::Mode::ReadWrite)
        guarded(m_ask, this, tr("The history could not be read"), [this, entry] { offer(*entry); });
    m_restore->setVisible(m_field != nullptr);
}

/// The value before the change, unless it stands there already or names what is gone.
void HistoryView::offer(const HistoryEntry &entry)
{
    const auto before = valueBefore(m_records, *m_record, entry);
    if (!before || !isEditable(*before->first) || m_record->value(before->first->name) == before->second ||
        !isThere(*before->first, before->second))
        return;
    std::tie(m_field, m_value) = *before;
    m_restore->setText(restoreWords(*m_field, m_value));
}

bool HistoryView::isThere(const Field &field, const Value &value) const
{
    const QStringList ids = field.target == 0 ? QStringList() : value.toSeveral();
    return std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
        return m_records.exists(m_records.file().catalogue().type(field.target), RowId::fromText(id));
    });
}

QString HistoryView::restoreWords(const Field &field, const Value &value) const
{
    constexpr int longestText = 40;
    const QString shown = m_records.shown(m_record->type(), field, value);
    const QString text = shown.size() > longestText ? shown.left(longestText) + QChar(0x2026) : shown;
    return shown.isEmpty() ? tr("Empty the field again") : tr("Restore \"%1\"").arg(text);
}

} // namespace raatihuone
