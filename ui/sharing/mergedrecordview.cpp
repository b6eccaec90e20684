// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/mergedrecordview.h"

#include "ui/sharing/conflictview.h"
#include "ui/sharing/mergekinds.h"
#include "ui/sharing/wrappedlabel.h"
#include "ui/style/badge.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QGridLayout>

namespace raatihuone {

namespace {

constexpr qsizetype longestShown = 400; // letters

enum GridColumn { NameColumn, BeforeColumn, AfterColumn };

QLabel *valueLabel(const QString &text, QWidget *parent)
{
    const bool isCut = text.size() > longestShown;
    QLabel *label = wrappedLabel(isCut ? text.left(longestShown) + QChar(0x2026) : text, parent);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

MergedRecordView::MergedRecordView(const Words &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::Small, 0);
}

void MergedRecordView::show(const MergedRecord *record, const ReceivedFile *file)
{
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    if (!record)
        return;
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::Small);
    addHead(lines, *record, *file);
    if (record->conflict)
        addValues(lines, *record);
    else
        addFields(lines, *record, *file);
    lines->addStretch();
    setAccessibleName(record->title);
}

void MergedRecordView::addHead(QBoxLayout *layout, const MergedRecord &record, const ReceivedFile &file)
{
    QLabel *title = valueLabel(record.title, m_content);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    layout->addWidget(new Badge(statusOf(record.kind), inWords(record.kind), m_content), 0, Qt::AlignLeft);
    layout->addWidget(
        smallLabel(singular(m_words, *record.type) + QStringLiteral(" \u00b7 ") + file.sender(), m_content));
    if (const QString meaning = meaningOf(record.kind); !meaning.isEmpty())
        layout->addWidget(valueLabel(meaning, m_content));
}

void MergedRecordView::addFields(QBoxLayout *layout, const MergedRecord &record, const ReceivedFile &file)
{
    if (record.fields.empty())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Card);
    grid->setVerticalSpacing(space::Small);
    grid->addWidget(smallLabel(tr("Field"), m_content), 0, NameColumn);
    if (record.kind != MergeKind::New)
        grid->addWidget(smallLabel(tr("Now"), m_content), 0, BeforeColumn);
    if (record.kind != MergeKind::Removed)
        grid->addWidget(smallLabel(file.sender(), m_content), 0, AfterColumn);
    grid->setColumnStretch(NameColumn, 2);
    grid->setColumnStretch(BeforeColumn, record.kind == MergeKind::New ? 0 : 3);
    grid->setColumnStretch(AfterColumn, record.kind == MergeKind::Removed ? 0 : 3);
    for (const MergedField &field : record.fields)
        addField(grid, record, field);
    layout->addLayout(grid);
}

void MergedRecordView::addField(QGridLayout *grid, const MergedRecord &record, const MergedField &field)
{
    const int row = grid->rowCount();
    const QString name = label(m_words, *field.field);
    const bool isTold = !field.before.isEmpty() || !field.after.isEmpty();
    const QString nothing(QChar(0x2014));
    const auto orNothing = [&nothing](const QString &text) { return text.isEmpty() ? nothing : text; };
    grid->addWidget(smallLabel(name, m_content), row, NameColumn);
    if (record.kind != MergeKind::New) {
        QLabel *before = valueLabel(isTold ? orNothing(field.before) : QString(), m_content);
        setMuted(before);
        before->setAccessibleName(tr("%1 now: %2").arg(name, before->text()));
        grid->addWidget(before, row, BeforeColumn);
    }
    if (record.kind == MergeKind::Removed)
        return;
    QLabel *after = valueLabel(isTold ? orNothing(field.after) : tr("changed, not shown here"), m_content);
    if (record.kind == MergeKind::Changed)
        setTextRole(after, TextRole::Strong);
    after->setAccessibleName(tr("%1 after the merge: %2").arg(name, after->text()));
    grid->addWidget(after, row, AfterColumn);
}

void MergedRecordView::addValues(QBoxLayout *layout, const MergedRecord &record)
{
    const Conflict &conflict = *record.conflict;
    if (conflict.field) {
        QLabel *name = valueLabel(label(m_words, *conflict.field), m_content);
        setTextRole(name, TextRole::Strong);
        layout->addWidget(name);
    }
    for (size_t i = 0; i < conflict.values.size(); ++i) {
        layout->addWidget(
            valueLabel(valueInWords(conflict, i, record.values.value(qsizetype(i))), m_content));
        layout->addWidget(smallLabel(whoInWords(m_words, conflict.values[i]), m_content));
    }
}

} // namespace raatihuone
