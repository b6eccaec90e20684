// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/findbar.h"

#include "core/base/text.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace raatihuone {

FindBar::FindBar(const Outline &outline, QWidget *parent)
    : QWidget(parent),
      m_outline(outline),
      m_field(new SearchField(tr("Find in these minutes"), this)),
      m_count(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    const auto addButton = [this, layout](const char *glyph, const QString &name, int direction) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(QLatin1String(glyph)));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, direction] { go(direction); });
        layout->addWidget(button);
    };
    addButton("chevron-up", tr("Previous hit (Shift+F3)"), -1);
    addButton("chevron-down", tr("Next hit (F3)"), 1);
    setMuted(m_count);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_field, &SearchField::left, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

QString FindBar::wanted() const
{
    return m_field->text();
}

QString FindBar::count() const
{
    return m_count->text();
}

void FindBar::search()
{
    const QString words = folded(m_field->text());
    m_hits.clear();
    m_at = -1;
    for (const OutlineBullet &bullet : m_outline.bullets())
        if (!words.isEmpty() && folded(bullet.text).contains(words))
            m_hits.push_back(bullet.id);
    tell();
}

void FindBar::tell()
{
    const bool isEmpty = m_field->text().trimmed().isEmpty();
    m_count->setText(isEmpty          ? QString()
                     : m_hits.empty() ? tr("No hits")
                     : m_at < 0       ? tr("%n hit(s)", nullptr, int(m_hits.size()))
                                      : tr("%1 of %2").arg(m_at + 1).arg(m_hits.size()));
}

void FindBar::go(int direction)
{
    const qsizetype before = m_at;
    search(); // the text may have changed meanwhile
    if (m_hits.empty())
        return;
    const auto count = qsizetype(m_hits.size());
    const qsizetype next = before < 0 ? (direction > 0 ? 0 : count - 1) : before + direction;
    m_at = (next + count) % count;
    tell();
    Q_EMIT found(m_hits[size_t(m_at)]);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace raatihuone
