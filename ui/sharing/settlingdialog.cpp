// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/settlingdialog.h"

#include "core/edits/undo.h"
#include "ui/forms/guarded.h"
#include "ui/lists/waitstrip.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/emptystate.h"
#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"
#include "ui/style/toast.h"
#include "ui/style/tooltip.h"

#include <QtGui/QShortcut>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr QSize usualSize(1000, 600);

} // namespace

SettlingDialog::SettlingDialog(Records &records, Ask &ask, const QString &title, const Nothing &nothing,
                               QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_worker(records.file(), records.words()),
      m_nothing(nothing),
      m_model(new QStandardItemModel(this))
{
    setWindowTitle(title);
    resize(usualSize.boundedTo(parent ? parent->window()->size() : usualSize));
}

void SettlingDialog::build(QWidget *choices, const QString &keys)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    layout->setSpacing(space::Medium);
    layout->addWidget(createHead());
    m_pages = new QStackedLayout;
    m_pages->addWidget(createPanes(choices));
    m_pages->addWidget(new EmptyState(m_nothing.icon, m_nothing.title, m_nothing.sentence, this));
    layout->addLayout(m_pages, 1);
    m_wait = new WaitStrip(m_worker, tr("Looking through the file"), this);
    layout->addWidget(m_wait);
    layout->addWidget(createFoot(keys));
    m_toast = new Toast(this);
    connect(m_toast, &Toast::actionTriggered, this, &SettlingDialog::takeBack);
    connect(m_wait, &WaitStrip::stopped, this, &SettlingDialog::reject);
    connect(&m_worker, &ListWorker::finished, this, [this] { m_choices->setEnabled(!isReadOnly()); });
    connect(&m_worker, &ListWorker::failed, this, [this](const QString &message) {
        m_ask.message(this, {couldNotRead(), message, tr("Close"), {}, false});
    });
    addKey(Qt::Key_F8, [this] { go(1); });
    addKey(Qt::SHIFT | Qt::Key_F8, [this] { go(-1); });
    addKey(Qt::CTRL | Qt::Key_Z, [this] { takeBack(); });
    m_list->setFocus();
}

QWidget *SettlingDialog::createHead()
{
    auto *head = new QWidget(this);
    auto *title = new ElidedLabel(windowTitle(), head);
    setTextRole(title, TextRole::RecordName);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_count = new ElidedLabel({}, head);
    setMuted(m_count);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(title);
    layout->addWidget(m_count, 1);
    return head;
}

QWidget *SettlingDialog::createPanes(QWidget *choices)
{
    auto *panes = new QWidget(this);
    m_list = new QListView(panes);
    auto *delegate = new RecordDelegate(m_list);
    delegate->setHeight(height::TwoLineRow, 2);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(windowTitle());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    m_choices = choices;
    choices->setEnabled(!isReadOnly());
    auto *layout = new QHBoxLayout(panes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_list, 2);
    layout->addWidget(scrolling(choices, panes), 3);
    return panes;
}

QWidget *SettlingDialog::createFoot(const QString &keys)
{
    auto *foot = new QWidget(this);
    auto *words = new ElidedLabel(keys, foot);
    setTextRole(words, TextRole::Small);
    setMuted(words);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void SettlingDialog::addKey(const QKeySequence &keys, const std::function<void()> &act)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
}

bool SettlingDialog::isReadOnly() const
{
    return m_records.file().mode() == DataFile::Mode::ReadOnly;
}

void SettlingDialog::readAside(const ListWorker::Job &job)
{
    m_choices->setEnabled(false);
    m_wait->begin();
    m_worker.start(job);
}

void SettlingDialog::showLines(const std::vector<Line> &lines, int all)
{
    const int row = current();
    m_model->clear();
    for (const Line &line : lines) {
        auto *item = new QStandardItem(line.title);
        item->setData(line.about, CellSecondLineRole);
        item->setData(line.title + QStringLiteral(", ") + line.about, Qt::AccessibleTextRole);
        item->setToolTip(plainToolTip(line.title + QLatin1Char('\n') + line.about));
        m_model->appendRow(item);
    }
    m_pages->setCurrentIndex(lines.empty() ? 1 : 0);
    QString count = tr("%n left to settle", nullptr, all);
    if (all > int(lines.size()))
        count += QStringLiteral(" \u00b7 ") + tr("the list shows the first %1").arg(lines.size());
    m_count->setText(all > 0 ? count : QString());
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    showCurrent();
}

int SettlingDialog::current() const
{
    return m_list->currentIndex().row();
}

void SettlingDialog::go(int direction)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((current() + direction + count) % count, 0));
}

/// What comes next is shown later, since the button that was pressed goes.
void SettlingDialog::settle(const QString &text, const std::function<void()> &act)
{
    if (guarded(m_ask, this, couldNotSettle(), act)) {
        ++m_settled;
        m_toast->announce(text, tr("Undo") + QStringLiteral("  Ctrl+Z"));
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            read();
            m_list->setFocus();
        },
        Qt::QueuedConnection);
}

void SettlingDialog::takeBack()
{
    if (m_settled == 0)
        return;
    guarded(m_ask, this, tr("It could not be undone"), [this] {
        undo(m_records.file());
        --m_settled;
        m_toast->announce(tr("Undone: what was shown before stands again."));
    });
    read();
}

} // namespace raatihuone
