// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/topicheading.h"

#include "ui/minutes/minuteskeys.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <algorithm>

namespace raatihuone {

TopicHeading::TopicHeading(MinutesDesk &desk, MinutesKeys &keys, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_keys(keys), m_number(new QLabel(this)), m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(tr("Heading of the new topic"));
    m_line->setAccessibleName(tr("Heading of the topic"));
    m_line->setReadOnly(desk.isReadOnly());
    setTextRole(m_number, TextRole::CardTitle);
    setTextRole(m_line, TextRole::CardTitle);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_number);
    layout->addWidget(m_line, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &TopicHeading::keep);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (keep())
            Q_EMIT done();
    });
}

void TopicHeading::showTopic()
{
    const bool isOurs = m_isNew || (m_line->isModified() && m_desk.outline().topic(m_topic));
    if (!isOurs && !m_line->hasFocus())
        takeUp();
}

void TopicHeading::takeUp()
{
    m_topic = m_desk.caret().topic;
    const auto &topics = m_desk.outline().topics();
    const auto topic = std::find_if(topics.begin(), topics.end(),
                                    [this](const OutlineTopic &each) { return each.id == m_topic; });
    const bool isThere = topic != topics.end();
    m_number->setText(isThere ? QString::number(topic - topics.begin() + 1) : QString());
    m_line->setText(isThere ? topic->heading : QString()); // unmodified from here on
}

void TopicHeading::begin()
{
    m_isNew = true;
    m_number->setText(QString::number(m_desk.outline().topics().size() + 1));
    m_line->clear();
    m_line->setFocus();
}

bool TopicHeading::isTyped() const
{
    return m_isNew ? !m_line->text().trimmed().isEmpty() : m_line->isModified();
}

bool TopicHeading::keep()
{
    if (m_desk.isReadOnly() || m_isKeeping)
        return true;
    const QScopedValueRollback keeping(m_isKeeping, true); // telling what is wrong takes the focus
    const auto &topics = m_desk.outline().topics();
    if (!isTyped()) {
        m_isNew = m_isNew && topics.empty();
        return true;
    }
    const bool isNew = std::exchange(m_isNew, false);
    const RowId last = topics.empty() ? RowId() : topics.back().id;
    const QString heading = m_line->text();
    const bool isDone = isNew ? m_keys.addTopic(last, heading) : m_keys.changeTopic(m_topic, heading);
    m_isNew = isNew && !isDone;
    m_line->setModified(!isDone);
    if (isDone)
        takeUp();
    return isDone;
}

} // namespace raatihuone
