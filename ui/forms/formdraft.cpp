// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formdraft.h"

#include "ui/forms/draftcard.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/fieldlayout.h"
#include "ui/forms/historywords.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr int timeBeforeAnotherTry = 2000; // milliseconds
constexpr int longestWait = 5000;          // milliseconds
constexpr qsizetype longestShown = 160;    // letters

QString shortened(const QString &text)
{
    return text.size() > longestShown ? text.left(longestShown) + QChar(0x2026) : text;
}

} // namespace

FormDraft::FormDraft(Records &records, FieldGrid &fields, DraftCard &card, QObject *parent)
    : QObject(parent),
      m_records(records),
      m_drafts(records.file()),
      m_fields(fields),
      m_card(card),
      m_before(fields.record())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::keep);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &FormDraft::dropStale);
    connect(&m_card, &DraftCard::takeWanted, this, &FormDraft::take);
    connect(&m_card, &DraftCard::discardWanted, this, &FormDraft::discard);
}

void FormDraft::begin(const Record &record)
{
    m_timer.stop();
    m_isKept = false;
    m_before = record;
    m_offered.reset();
    m_card.hide();
    try {
        look();
    } catch (const std::exception &problem) { // a file that cannot be read says so elsewhere
        log(asFailure(problem), "Drafts could not be read");
    }
}

void FormDraft::look()
{
    m_slot = slotName;
    if (!isNew()) {
        const auto draft = m_drafts.find(m_before.type().number(), m_before.id(), m_slot);
        if (draft && !isStale(*draft))
            offer(*draft);
        return;
    }
    const std::vector<Draft> drafts = m_drafts.all();
    m_slot = freeSlot(drafts);
    const bool isBlank =
        m_before == Record(m_before.type()); // of a part somebody wants to add, no other is offered
    const auto left = std::find_if(drafts.begin(), drafts.end(), [this](const Draft &draft) {
        return draft.type == m_before.type().number() && !draft.record.isValid() &&
               draft.slot.startsWith(slotName) && !isStale(draft);
    });
    if (isBlank && left != drafts.end())
        offer(*left);
}

QString FormDraft::freeSlot(const std::vector<Draft> &drafts) const
{
    QString slot = slotName;
    const auto isTaken = [&](const Draft &draft) {
        return draft.type == m_before.type().number() && !draft.record.isValid() && draft.slot == slot;
    };
    for (int number = 2; std::any_of(drafts.begin(), drafts.end(), isTaken); ++number)
        slot = slotName + QLatin1Char(' ') + QString::number(number);
    return slot;
}

bool FormDraft::isUsable(const Field &field, const Value &value) const
{
    if (!isInForm(m_before.type(), field) || !isEditable(field))
        return false;
    if (field.target == 0 || value.isNull())
        return true;
    const RecordType &target = m_records.file().catalogue().type(field.target);
    const QStringList ids = value.isNumber() ? QStringList{value.toText()} : value.toSeveral();
    return std::all_of(ids.begin(), ids.end(),
                       [&](const QString &id) { return m_records.exists(target, RowId::fromText(id)); });
}

std::vector<const Field *> FormDraft::differences(const Draft &draft) const
{
    std::vector<const Field *> fields;
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value) {
        const Field *field = m_before.type().field(value.key());
        if (field && m_before.value(field->name) != *value && isUsable(*field, *value))
            fields.push_back(field);
    }
    return fields;
}

void FormDraft::offer(const Draft &draft)
{
    QStringList lines;
    for (const Field *field : differences(draft)) {
        const auto shown = [&](const Value &value) {
            return shortened(m_records.shown(m_before.type(), *field, value));
        };
        const QString name = label(m_records.words(), *field),
                      typed = shown(draft.values.value(field->number));
        lines +=
            isNew()
                ? tr("%1: \"%2\"").arg(name, typed)
                : tr("%1: now \"%2\", you wrote \"%3\"").arg(name, shown(m_before.value(field->name)), typed);
    }
    if (lines.isEmpty()) {
        drop(draft.slot); // all of it stands in the file already
        return;
    }
    m_offered = draft;
    const QString time = timeInWords(m_records.words(), draft.at);
    m_card.offer(
        isNew() ? tr("Unfinished record from %1").arg(time) : tr("Unsaved changes from %1").arg(time), lines);
}

/// Who types on and on is not waited for without end.
void FormDraft::touch()
{
    if (!m_timer.isActive())
        m_typing.start();
    if (!m_timer.isActive() || m_typing.elapsed() < longestWait)
        m_timer.start(quietTime);
}

/// What is still offered stays in the draft under what is typed now.
Draft FormDraft::typed() const
{
    const bool isUnderneath = m_offered && m_offered->slot == m_slot;
    Draft draft =
        isUnderneath ? *m_offered : Draft{m_before.type().number(), m_before.id(), m_slot, {}, {}, {}};
    draft.at = QDateTime();
    const Record now = m_fields.record();
    for (const Field &field : m_before.type().fields()) {
        const Value value = now.value(field.name);
        if (isNew() ? value.isNull() : value == m_before.value(field.name))
            continue;
        draft.values.insert(field.number, value);
        draft.before.insert(field.number, m_before.value(field.name));
    }
    return draft;
}

void FormDraft::keepNow()
{
    if (m_timer.isActive())
        keep();
}

void FormDraft::keep()
{
    m_timer.stop();
    if (m_fields.record() == m_before) {
        if (m_isKept)
            finish();
        return;
    }
    if (m_drafts.keep(typed())) {
        m_isKept = true;
        std::erase(m_stale, Place{m_before.id(), m_slot});
    } else if (m_records.file().mode() == DataFile::Mode::ReadWrite)
        m_timer.start(timeBeforeAnotherTry);
}

void FormDraft::finish()
{
    m_timer.stop();
    const bool isUnderneath = m_offered && m_offered->slot == m_slot;
    if (isUnderneath && m_isKept)
        m_drafts.keep(*m_offered);
    else if (!isUnderneath)
        drop(m_slot);
    m_isKept = false;
}

void FormDraft::drop(const QString &slot)
{
    m_stale.push_back({m_before.id(), slot});
    dropStale();
}

/// While somebody reads the file nothing can be dropped from it.
void FormDraft::dropStale()
{
    std::erase_if(m_stale, [this](const Place &place) {
        return m_drafts.drop(m_before.type().number(), place.record, place.slot);
    });
    if (!m_stale.empty() && m_records.file().mode() == DataFile::Mode::ReadWrite)
        m_retry.start(timeBeforeAnotherTry);
}

bool FormDraft::isStale(const Draft &draft) const
{
    return std::ranges::find(m_stale, Place{draft.record, draft.slot}) != m_stale.end();
}

/// What a new record hangs on is in no editor.
void FormDraft::hangOn(const Draft &draft)
{
    const RecordType &type = m_before.type();
    for (const Field &field : type.fields()) {
        if (field.kind != Kind::Subject)
            continue;
        const Field &kind = *type.field(field.name + QLatin1String("_type"));
        const RowId subject = draft.values.value(field.number).toId();
        const RecordType *of =
            m_records.file().catalogue().find(int(draft.values.value(kind.number).toNumber()));
        if (!of || !m_records.exists(*of, subject))
            continue;
        m_before.set(field.name, subject);
        m_before.set(kind.name, of->number());
        m_fields.setRecord(m_before);
    }
}

void FormDraft::take()
{
    const Draft draft = *m_offered;
    m_offered.reset();
    m_card.hide();
    if (isNew()) {
        if (m_isKept)
            drop(m_slot);
        m_slot = draft.slot; // it goes on where it ended
        hangOn(draft);
    }
    for (const Field *field : differences(draft))
        m_fields.box(field->name)->editor().setValue(draft.values.value(field->number));
    m_isKept = true;
    touch();
    Q_EMIT taken();
}

void FormDraft::discard()
{
    drop(m_offered->slot);
    m_offered.reset();
    m_card.hide();
    touch(); // what was typed beside it stays
}

} // namespace raatihuone
