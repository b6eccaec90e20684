// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/referenceeditors.h"

#include "ui/forms/recordsearch.h"
#include "ui/style/chip.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

LinkingEditor::LinkingEditor(const Field &field, Records &records, QWidget *parent)
    : ValueEditor(field, parent), m_records(records), m_search(new RecordSearch(target(), records, this))
{
    connect(m_search, &RecordSearch::createWanted, this, &LinkingEditor::createWanted);
    connect(m_search, &RecordSearch::chosenChanged, this, &ValueEditor::edited);
}

const RecordType &LinkingEditor::target() const
{
    return m_records.file().catalogue().type(field().target);
}

void LinkingEditor::settle()
{
    m_search->settle();
}

Problem LinkingEditor::openProblem() const
{
    return {Problem::Severity::Error, field().name,
            tr("Nothing is chosen yet. Choose from the list or create a new record.")};
}

ReferenceEditor::ReferenceEditor(const Field &field, Records &records, QWidget *parent)
    : LinkingEditor(field, records, parent)
{
    setInput(search());
}

void ReferenceEditor::setValue(const Value &value)
{
    search()->choose(value.toId());
}

Reading ReferenceEditor::reading() const
{
    if (search()->isOpen())
        return openProblem();
    return search()->chosen().isValid() ? Value(search()->chosen()) : Value();
}

void ReferenceEditor::setReadOnly(bool isReadOnly)
{
    search()->setReadOnly(isReadOnly);
}

void ReferenceEditor::add(RowId id)
{
    search()->choose(id);
    Q_EMIT edited();
}

ReferencesEditor::ReferencesEditor(const Field &field, Records &records, QWidget *parent)
    : LinkingEditor(field, records, parent), m_chips(new QWidget(this))
{
    m_flow = new FlowLayout(m_chips);
    setInput(search(), false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_chips);
    layout->addWidget(search());
    connect(search(), &RecordSearch::chosenChanged, this, &ReferencesEditor::takeChosen);
}

void ReferencesEditor::setValue(const Value &value)
{
    m_ids = value.toSeveral();
    search()->choose(RowId());
    showChips();
}

Reading ReferencesEditor::reading() const
{
    if (search()->isOpen())
        return openProblem();
    return Value::several(m_ids);
}

void ReferencesEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    search()->setVisible(!isReadOnly);
    showChips();
}

void ReferencesEditor::takeChosen()
{
    if (search()->chosen().isValid())
        add(search()->chosen());
}

/// Ids are kept sorted, as the file gives them, so that the same records are the same value.
void ReferencesEditor::add(RowId id)
{
    search()->choose(RowId());
    if (!m_ids.contains(id.toText()))
        m_ids += id.toText();
    std::sort(m_ids.begin(), m_ids.end(), [](const QString &left, const QString &right) {
        return RowId::fromText(left) < RowId::fromText(right);
    });
    showChips();
    Q_EMIT edited();
}

void ReferencesEditor::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &id : std::as_const(m_ids))
        m_flow->addWidget(createChip(id));
    m_chips->setVisible(!m_ids.isEmpty());
}

Chip *ReferencesEditor::createChip(const QString &id)
{
    const QString title = titleOrDots(records(), target(), RowId::fromText(id));
    auto *chip = new Chip(title, ChipKind::Menu, m_chips);
    chip->setChecked(true);
    chip->setAccessibleName(title);
    chip->setEnabled(!m_isReadOnly);
    connect(chip, &Chip::cleared, this, [this, id] {
        m_ids.removeAll(id);
        search()->setFocus();
        showChips();
        Q_EMIT edited();
    });
    return chip;
}

ShownValue::ShownValue(const RecordType &type, const Field &field, Records &records, QWidget *parent)
    : ValueEditor(field, parent), m_type(type), m_records(records), m_label(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Hair, 0, space::Small);
    layout->addWidget(m_label);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
}

void ShownValue::setValue(const Value &value)
{
    m_value = value;
    const QString shown = m_records.shown(m_type, field(), value);
    m_label->setText(shown.isEmpty() ? QStringLiteral("\u2014") : shown);
}

void ShownValue::setSpokenName(const QString &name)
{
    m_label->setAccessibleName(name);
}

} // namespace raatihuone
