// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/nameddetails.h"

#include "ui/style/fieldlabel.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int boxWidth = 130;

QString valueOf(const NamedAttendee &attendee, const QString &field)
{
    if (field == QLatin1String("state"))
        return attendee.state;
    if (field == QLatin1String("mode"))
        return attendee.mode;
    const RowId id = field == QLatin1String("deputy_for") ? attendee.deputyFor : attendee.group;
    return id.isValid() ? id.toText() : QString();
}

} // namespace

NamedDetails::NamedDetails(const RecordType &type, const Words &words, QWidget *parent)
    : QWidget(parent), m_type(type), m_words(words)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    add("state");
    add("mode");
    m_group = add("stakeholder_group");
    m_place = add("deputy_for");
}

QComboBox *NamedDetails::add(const char *name)
{
    const Field &field = *m_type.field(QLatin1String(name));
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Hair);
    auto *box = new QComboBox(part);
    box->setObjectName(field.name);
    box->setFixedWidth(boxWidth);
    for (const Choice &choice : field.choices)
        box->addItem(label(m_words, choice), choice.code);
    addLabelled(column, label(m_words, field), box);
    layout()->addWidget(part);
    m_boxes.push_back({&field, box});
    connect(box, &QComboBox::activated, this, [this, box, asked = &field] {
        const QString value = box->currentData().toString();
        if (asked->target == 0)
            Q_EMIT wanted(*asked, value);
        else
            Q_EMIT wanted(*asked, value.isEmpty() ? Value() : Value(RowId::fromText(value)));
    });
    return box;
}

QString NamedDetails::common(const std::vector<const NamedAttendee *> &chosen, const QString &field)
{
    QString value = chosen.empty() ? QString() : valueOf(*chosen.front(), field);
    for (const NamedAttendee *attendee : chosen)
        if (valueOf(*attendee, field) != value)
            return QStringLiteral("?");
    return value;
}

void NamedDetails::show(const EventAttendance &attendance, const std::vector<const NamedAttendee *> &chosen,
                        bool isReadOnly)
{
    m_group->clear();
    for (const GroupCounts &group : attendance.groups)
        m_group->addItem(group.group.isValid() ? group.name : QString(QChar(0x2014)),
                         group.group.isValid() ? group.group.toText() : QString());
    m_place->clear();
    m_place->addItem(QString(QChar(0x2014)), QString());
    for (const Named &member : attendance.members)
        m_place->addItem(member.name, member.id.toText());
    m_place->parentWidget()->setVisible(!attendance.members.empty());
    for (const Box &each : m_boxes) {
        each.box->setEnabled(!chosen.empty() && !isReadOnly);
        each.box->setCurrentIndex(chosen.empty() ? -1 : each.box->findData(common(chosen, each.field->name)));
    }
}

} // namespace raatihuone
