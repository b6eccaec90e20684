// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/conflictview.h"

#include "ui/forms/fieldbox.h"
#include "ui/forms/historywords.h"
#include "ui/sharing/textdifference.h"
#include "ui/sharing/wrappedlabel.h"
#include "ui/style/badge.h"
#include "ui/style/card.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <algorithm>
#include <numeric>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("conflict", text);
}

} // namespace

QString valueInWords(const Conflict &conflict, size_t index, const QString &text)
{
    const ConflictValue &value = conflict.values[index];
    if (conflict.field && conflict.field->isSpecial)
        return say(QT_TRANSLATE_NOOP("conflict", "A value that is not shown here"));
    if (conflict.field)
        return text.isEmpty() ? say(QT_TRANSLATE_NOOP("conflict", "Empty")) : text;
    if (value.value != Value(1))
        return say(QT_TRANSLATE_NOOP("conflict", "Removed the record"));
    return conflict.kind == Conflict::Kind::Parent
               ? say(QT_TRANSLATE_NOOP("conflict", "Added what refers to the record"))
               : say(QT_TRANSLATE_NOOP("conflict", "Changed the record"));
}

QString whoInWords(const Words &words, const ConflictValue &value)
{
    QStringList parts{value.author.isEmpty() ? say(QT_TRANSLATE_NOOP("conflict", "Somebody")) : value.author};
    if (value.at.isValid())
        parts += timeInWords(words, value.at);
    parts += value.file.isEmpty() ? say(QT_TRANSLATE_NOOP("conflict", "written in this file")) : value.file;
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString meaningOf(const Conflict &conflict)
{
    switch (conflict.kind) {
    case Conflict::Kind::Field:
        return say(QT_TRANSLATE_NOOP("conflict", "People who did not know of each other changed the same "
                                                 "field. Choose which value stands. The others stay in the "
                                                 "history."));
    case Conflict::Kind::Deletion:
        return say(QT_TRANSLATE_NOOP("conflict",
                                     "One removed the record, another changed it without knowing. "
                                     "It is still here. Choose what happens to it."));
    case Conflict::Kind::Parent:
        return say(QT_TRANSLATE_NOOP("conflict", "One removed the record, another added something that "
                                                 "belongs to it. It is still here. Choose what happens to "
                                                 "it."));
    }
    return {};
}

ConflictView::ConflictView(Records &records, QWidget *parent) : QWidget(parent), m_records(records)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Card, 0, space::Small, 0);
}

bool ConflictView::isLongText() const
{
    return m_conflict->field && m_conflict->field->kind == Kind::LongText && !m_conflict->field->isSpecial;
}

void ConflictView::show(const Conflict *conflict)
{
    delete m_content;
    m_content = new QWidget(this);
    m_own = nullptr;
    layout()->addWidget(m_content);
    m_conflict = conflict ? std::optional(*conflict) : std::nullopt;
    m_order.clear();
    if (!conflict)
        return;
    m_order.resize(conflict->values.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::stable_partition(m_order.begin(), m_order.end(),
                          [conflict](size_t index) { return conflict->values[index].file.isEmpty(); });
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::Small);
    addHead(lines);
    addBase(lines);
    for (size_t i = 0; i < m_order.size(); ++i)
        addValue(lines, int(i) + 1, m_order[i]);
    if (conflict->field) {
        auto *own = new QPushButton(icon(QStringLiteral("pencil")), tr("Write another value"), m_content);
        own->setObjectName(QStringLiteral("own"));
        own->setAutoDefault(false);
        connect(own, &QPushButton::clicked, this, &ConflictView::writeOwn);
        lines->addWidget(own, 0, Qt::AlignLeft);
    }
    lines->addStretch();
}

void ConflictView::addHead(QBoxLayout *layout)
{
    QLabel *title = wrappedLabel(m_records.title(*m_conflict->type, m_conflict->record), m_content);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    QString what = singular(m_records.words(), *m_conflict->type);
    if (m_conflict->field)
        what += QStringLiteral(" \u00b7 ") + label(m_records.words(), *m_conflict->field);
    QLabel *field = wrappedLabel(what, m_content);
    setTextRole(field, TextRole::Strong);
    layout->addWidget(field);
    layout->addWidget(wrappedLabel(meaningOf(*m_conflict), m_content));
}

/// Of a long text also what it was before, so that one sees what each has changed.
void ConflictView::addBase(QBoxLayout *layout)
{
    if (!isLongText() || m_conflict->values.front().before.isNull())
        return;
    auto *card = new Card(tr("Before"), m_content);
    QLabel *text = wrappedLabel(m_conflict->values.front().before.toText(), card);
    setMuted(text);
    card->body()->addWidget(text);
    layout->addWidget(card);
}

QWidget *ConflictView::createText(size_t index, QWidget *parent) const
{
    const ConflictValue &value = m_conflict->values[index];
    QLabel *label =
        wrappedLabel(valueInWords(*m_conflict, index, textOf(m_records, *m_conflict, value)), parent);
    if (!isLongText() || value.value.isNull())
        return label;
    label->setTextFormat(Qt::RichText);
    label->setText(asRichText(newParts(m_conflict->values.front().before.toText(), value.value.toText())));
    label->setAccessibleName(value.value.toText());
    return label;
}

QString ConflictView::keepWords(const ConflictValue &value) const
{
    if (m_conflict->field)
        return tr("Keep this");
    return value.value == Value(1) ? tr("Keep the record") : tr("Remove the record");
}

void ConflictView::addValue(QBoxLayout *layout, int number, size_t index)
{
    const ConflictValue &value = m_conflict->values[index];
    auto *card = new Card(QString::number(number), m_content);
    if (index == 0)
        card->head()->addWidget(new Badge(Status::Conflict, tr("Shown now"), card));
    auto *keep = new QPushButton(keepWords(value), card);
    keep->setObjectName(QStringLiteral("keep%1").arg(number));
    keep->setAutoDefault(false);
    auto *who = wrappedLabel(whoInWords(m_records.words(), value), card);
    setTextRole(who, TextRole::Small);
    setMuted(who);
    card->body()->addWidget(createText(index, card));
    card->body()->addWidget(who);
    card->body()->addWidget(keep, 0, Qt::AlignLeft);
    const QString text = valueInWords(*m_conflict, index, textOf(m_records, *m_conflict, value));
    keep->setAccessibleName(keepWords(value) + QStringLiteral(": ") + text);
    keep->setAccessibleDescription(who->text());
    card->setAccessibleName(tr("Value %1: %2").arg(number).arg(text));
    connect(keep, &QPushButton::clicked, this, [this, index] { Q_EMIT keepWanted(index); });
    layout->addWidget(card);
}

void ConflictView::keep(int number)
{
    if (number >= 1 && size_t(number) <= m_order.size() && !m_own)
        Q_EMIT keepWanted(m_order[size_t(number) - 1]);
}

void ConflictView::writeOwn()
{
    auto *button = m_content ? m_content->findChild<QPushButton *>(QStringLiteral("own")) : nullptr;
    if (m_own || !button)
        return;
    button->hide();
    auto *card = new Card(tr("Another value"), m_content);
    m_own = new FieldBox(*m_conflict->type, *m_conflict->field, m_records, card);
    auto *save = new QPushButton(tr("Save this value"), card);
    save->setObjectName(QStringLiteral("saveOwn"));
    save->setAutoDefault(false);
    if (!m_conflict->field->isSpecial)
        m_own->editor().setValue(m_conflict->values[m_order.front()].value);
    card->body()->addWidget(m_own);
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    auto *lines = static_cast<QBoxLayout *>(m_content->layout());
    lines->insertWidget(lines->count() - 1, card);
    connect(save, &QPushButton::clicked, this, &ConflictView::saveOwn);
    connect(&m_own->editor(), &ValueEditor::edited, m_own, &FieldBox::clearProblem);
    m_own->editor().setFocus();
    card->show(); // now, so that it has a place
    bringIntoSight(save);
}

void ConflictView::saveOwn()
{
    const Reading reading = m_own->editor().reading();
    if (const auto *problem = std::get_if<Problem>(&reading))
        refuse({*problem});
    else
        Q_EMIT valueWanted(std::get<Value>(reading));
}

void ConflictView::refuse(const Problems &problems)
{
    m_own->showProblems(problems);
    m_own->editor().setFocus();
}

} // namespace raatihuone
