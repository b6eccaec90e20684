// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/sidebar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/sidebardelegate.h"
#include "ui/style/style.h"
#include "ui/style/tooltip.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>

namespace raatihuone {

namespace {

constexpr int MarkSize = 20;

/// The mark of the program and, where there is room, its name.
class Wordmark : public QWidget
{
public:
    explicit Wordmark(SideBar *sideBar) : QWidget(sideBar), m_sideBar(sideBar)
    {
        setAccessibleName(QStringLiteral("Raatihuone"));
        setTextRole(this, TextRole::CardTitle);
    }

    /// Lower beside the icons, so that all places fit into a small screen.
    void setCollapsed(bool isCollapsed)
    {
        setFixedHeight(isCollapsed ? space::Wide : space::Wide + space::Card);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor accent = currentTokens().accent;
        const bool isCollapsed = m_sideBar->isCollapsed();
        const int left = isCollapsed ? (width() - MarkSize) / 2 : space::Page - 2;
        const QRect mark(left, (height() - MarkSize) / 2, MarkSize, MarkSize);
        paintIcon(&painter, mark, QStringLiteral("raatihuone"), accent);
        if (isCollapsed)
            return;
        painter.setPen(accent);
        painter.drawText(rect().adjusted(mark.right() + space::Small, 0, 0, 0), Qt::AlignVCenter,
                         accessibleName());
    }

private:
    SideBar *m_sideBar;
};

} // namespace

/// Says in a symbol that the file is safe, or that it can only be read.
class FileMark : public QWidget
{
public:
    explicit FileMark(QWidget *parent) : QWidget(parent)
    {
        setFixedSize(iconsize::Pill, QFontMetrics(fontOf(TextRole::Small)).height());
    }

    void setLocked(bool isLocked)
    {
        m_isLocked = isLocked;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_isLocked)
            paintIcon(&painter, rect(), QStringLiteral("lock"), currentTokens().soon.text);
        else
            paintIcon(&painter, rect(), symbolOf(Status::InOrder), currentTokens().inOrder.text);
    }

private:
    bool m_isLocked = false;
};

SideBar::SideBar(QWidget *parent)
    : QWidget(parent),
      m_model(new SideBarModel(this)),
      m_delegate(new SideBarDelegate(this)),
      m_list(new QListView(this)),
      m_unit(new QLabel(this)),
      m_fileState(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Places"));
    setAccessibleName(tr("Side bar"));
    createLayout();
    setCollapsed(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    Q_EMIT placeChosen(current());
            });
}

void SideBar::setPlaces(std::vector<Place> places)
{
    m_model->setPlaces(std::move(places));
}

void SideBar::setCount(const QString &key, int count)
{
    m_model->setCount(key, count);
}

void SideBar::setCurrent(const QString &key)
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(key)));
}

QString SideBar::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->place(index.row()).key : QString();
}

void SideBar::setCollapsed(bool isCollapsed)
{
    m_delegate->setCollapsed(isCollapsed);
    setFixedWidth(isCollapsed ? CollapsedWidth : Width);
    m_unit->setVisible(!isCollapsed && !m_unit->text().isEmpty());
    m_fileState->setVisible(!isCollapsed);
    static_cast<Wordmark *>(m_wordmark)->setCollapsed(isCollapsed);
    m_list->doItemsLayout();
    update();
}

bool SideBar::isCollapsed() const
{
    return m_delegate->isCollapsed();
}

void SideBar::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!isCollapsed() && !unit.isEmpty());
}

void SideBar::setFileState(const QString &words, bool isLocked)
{
    m_fileState->setText(words);
    m_fileMark->setLocked(isLocked);
    m_fileMark->setToolTip(plainToolTip(words));
    m_fileMark->setAccessibleName(words);
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens().sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), currentTokens().line);
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_delegate->renewFonts();
    QWidget::changeEvent(event);
}

void SideBar::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, space::Card);
    layout->setSpacing(space::Hair);
    m_wordmark = new Wordmark(this);
    layout->addWidget(m_wordmark);
    layout->addWidget(m_list, 1);
    layout->addLayout(createFoot());
}

QLayout *SideBar::createFoot()
{
    auto *foot = new QVBoxLayout;
    auto *state = new QHBoxLayout;
    foot->setContentsMargins(space::Page, 0, space::Medium, 0);
    for (QLabel *label : {m_unit, m_fileState}) {
        setTextRole(label, TextRole::Small);
        setMuted(label);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_fileMark = new FileMark(this);
    state->addWidget(m_fileMark, 0, Qt::AlignLeft | Qt::AlignTop);
    state->addWidget(m_fileState, 1);
    foot->addWidget(m_unit);
    foot->addLayout(state);
    return foot;
}

} // namespace raatihuone
