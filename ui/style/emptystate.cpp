// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/emptystate.h"

#include "ui/style/icons.h"
#include "ui/style/leadfocus.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

/// Decoration: the words beside it say the same, so it is not read aloud.
class BigIcon : public QWidget
{
public:
    BigIcon(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
    {
        setFixedSize(iconsize::Empty, iconsize::Empty);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, currentTokens().muted);
    }

private:
    QString m_name;
};

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent),
      m_icon(new BigIcon(iconName, this)),
      m_title(centredLabel(this)),
      m_words(centredLabel(this)),
      m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    setTextRole(m_title, TextRole::CardTitle);
    setMuted(m_words);
    setWords(title, sentence);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(m_buttons);
    layout->addStretch();
    leadFocus(this, [this] { return findChild<QPushButton *>(); });
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_words->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

int EmptyState::iconHeight() const
{
    return iconsize::Empty + layout()->spacing();
}

/// In a low window the words stay and the icon goes.
QSize EmptyState::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    return m_icon->isHidden() ? hint : QSize(hint.width(), hint.height() - iconHeight());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_icon->setVisible(height() >= minimumSizeHint().height() + iconHeight());
}

QPushButton *EmptyState::addButton(const QString &text, const QString &iconName, ButtonRole role)
{
    auto *button = new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    setButtonRole(button, role);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace raatihuone
