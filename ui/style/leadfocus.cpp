// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/leadfocus.h"

#include <QtCore/QPointer>
#include <QtGui/QFocusEvent>
#include <QtWidgets/QWidget>

namespace raatihuone {

namespace {

class FocusLeader : public QObject
{
public:
    FocusLeader(QWidget *page, const std::function<QWidget *()> &part) : QObject(page), m_part(part)
    {
        page->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn)
            return false;
        if (QWidget *part = m_part())
            part->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }

private:
    std::function<QWidget *()> m_part;
};

} // namespace

void leadFocus(QWidget *page, const std::function<QWidget *()> &part)
{
    new FocusLeader(page, part); // owned by the page
}

void leadFocus(QWidget *page, QWidget *part)
{
    leadFocus(page, [part = QPointer(part)] { return part.data(); });
}

} // namespace raatihuone
