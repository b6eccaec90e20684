// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/bulletsview.h"

#include "ui/minutes/bulletfield.h"
#include "ui/minutes/bulletsdelegate.h"
#include "ui/minutes/bulletsmodel.h"

#include <QtCore/QScopedValueRollback>

namespace raatihuone {

BulletsView::BulletsView(QWidget *parent)
    : QListView(parent),
      m_model(new BulletsModel(this)),
      m_delegate(new BulletsDelegate(this)),
      m_field(new BulletField(viewport()))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setWordWrap(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // the field has the keyboard
    setFocusProxy(m_field);
    setAccessibleName(tr("Items of the minutes"));
    m_field->hide();
    connect(m_field, &QPlainTextEdit::textChanged, this, &BulletsView::fitRow);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const BulletRow row = m_model->row(index.row());
        if (row.kind == BulletRow::Kind::Bullet)
            Q_EMIT bulletWanted(row.id);
        else if (row.kind == BulletRow::Kind::Group)
            Q_EMIT groupWanted(row.id);
    });
}

void BulletsView::showRows(std::vector<BulletRow> rows, const std::function<bool(const BulletRow &)> &isOpen)
{
    const auto found = std::find_if(rows.begin(), rows.end(), isOpen);
    const int open = found == rows.end() ? -1 : int(found - rows.begin());
    m_model->setRows(std::move(rows));
    m_open = open < 0 ? QModelIndex() : m_model->index(open);
    m_field->setVisible(m_open.isValid());
    fitRow();
    showOpenRow();
    viewport()->update();
}

/// With the heading of the group where it is right above.
void BulletsView::showOpenRow()
{
    if (!m_open.isValid())
        return;
    const QModelIndex above = m_model->index(m_open.row() - 1);
    if (above.isValid() && m_model->row(above.row()).kind == BulletRow::Kind::Group)
        scrollTo(above);
    scrollTo(m_open);
}

void BulletsView::fitRow()
{
    if (!m_open.isValid()) {
        m_delegate->setOpenRow({}, 0);
        return;
    }
    const int width = m_delegate->textRect(QRect(0, 0, viewport()->width(), 0), m_open).width();
    m_field->resize(width, m_field->height());
    m_delegate->setOpenRow(m_open, m_field->textHeight());
    placeField();
}

void BulletsView::placeField()
{
    if (m_isPlacing || !m_open.isValid())
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    const QRect text = m_delegate->textRect(visualRect(m_open), m_open);
    const int height = m_field->textHeight();
    m_field->setGeometry(text.left(), text.top() + std::max(0, (text.height() - height) / 2), text.width(),
                         height);
}

void BulletsView::doItemsLayout()
{
    QListView::doItemsLayout();
    placeField();
}

void BulletsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitRow();
    showOpenRow();
}

void BulletsView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeField();
}

void BulletsView::updateGeometries()
{
    QListView::updateGeometries();
    placeField();
}

} // namespace raatihuone
