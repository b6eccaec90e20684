// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandsearch.h"

#include "core/catalogue/types/types.h"
#include "ui/style/canvas.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"
#include "ui/style/style.h"
#include "ui/window/findrow.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr QSize usualSize(700, 520);
constexpr int lineHeight = 52;
constexpr int rowsOfPage = 8;
constexpr size_t mostOfEach = 4;
constexpr size_t mostOfOne = 12;
constexpr QChar actsOnly(u'>');

/// Signs that narrow the search to one type.
constexpr struct
{
    QChar sign;
    int type;
} prefixes[] = {{QChar(u'@'), TypeNumber::Person}, {QChar(u'#'), TypeNumber::Topic}};

int typeOf(QChar prefix)
{
    for (const auto &each : prefixes)
        if (each.sign == prefix)
            return each.type;
    return 0;
}

} // namespace

CommandSearch::CommandSearch(const FindSources &sources, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_sources(sources),
      m_line(new QLineEdit(this)),
      m_view(new QListView(this)),
      m_rows(new QStandardItemModel(this))
{
    setWindowTitle(tr("Find or do"));
    createLayout();
    place();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandSearch::find);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    if (m_sources.records)
        connect(m_sources.records, &RecordFinder::found, this, [this] {
            offer(typesToSearch().empty() ? std::vector<RecordHit>() : m_sources.records->hits());
        });
    find();
    m_line->setFocus();
}

void CommandSearch::createLayout()
{
    m_line->setFrame(false);
    m_line->setPlaceholderText(tr("Find a record or a command"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setMinimumHeight(lineHeight);
    setTextRole(m_line, TextRole::CardTitle);
    addSearchIcon(m_line);
    m_view->setModel(m_rows);
    m_view->setItemDelegate(new FindRowDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("What was found"));
    m_nothing = new QLabel(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    setMuted(m_nothing);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Hair, space::Hair, space::Hair, space::Hair);
    layout->setSpacing(space::Hair);
    layout->addWidget(m_line);
    layout->addLayout(m_pages, 1);
    layout->addWidget(createFoot());
}

QWidget *CommandSearch::createFoot()
{
    auto *foot = new ElidedLabel(
        QStringList{QStringLiteral("\u2191\u2193 ") + tr("choose"),
                    QStringLiteral("\u21b5 ") + tr("open or do"),
                    QStringLiteral("Ctrl+C ") + tr("copy the contact"),
                    QStringLiteral("> ") + tr("commands only"), QStringLiteral("@ ") + tr("person"),
                    QStringLiteral("# ") + tr("topic"), QStringLiteral("Esc ") + tr("close")}
            .join(QStringLiteral("    ")),
        this);
    setTextRole(foot, TextRole::Small);
    setMuted(foot);
    foot->setContentsMargins(space::Medium, space::Tight, space::Medium, space::Tight);
    return foot;
}

/// In the upper middle of the window, and inside of it.
void CommandSearch::place()
{
    const QWidget *window = parentWidget()->window();
    const QSize room = window->size() - QSize(2 * space::Page, 2 * space::Page);
    resize(usualSize.boundedTo(room));
    const int above = std::min((window->height() - height()) / 2, window->height() / 7);
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, above)));
}

void CommandSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens().surface);
    painter.setPen(currentTokens().border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(1, m_line->geometry().bottom() + 1, width() - 2, 1), currentTokens().line);
}

void CommandSearch::find()
{
    const QString text = m_line->text().trimmed();
    const QChar first = text.isEmpty() ? QChar() : text.front();
    m_prefix = first == actsOnly || typeOf(first) > 0 ? first : QChar();
    m_typed = m_prefix.isNull() ? text : text.mid(1).trimmed();
    m_takesFirst = false;
    const std::vector<const RecordType *> types = typesToSearch();
    if (types.empty())
        offer({});
    else
        m_sources.records->find(m_typed, types, types.size() == 1 ? mostOfOne : mostOfEach);
}

/// Every list that the window shows, in its order; none while nothing is typed.
std::vector<const RecordType *> CommandSearch::typesToSearch() const
{
    std::vector<const RecordType *> types;
    if (!m_sources.records || m_prefix == actsOnly || (m_typed.isEmpty() && m_prefix.isNull()))
        return types;
    for (const WindowPlace &place : m_sources.places)
        for (const RecordType *type : place.types)
            if (m_prefix.isNull() || type->number() == typeOf(m_prefix))
                types.push_back(type);
    return types;
}

void CommandSearch::offer(const std::vector<RecordHit> &hits)
{
    const int row = m_view->currentIndex().row();
    const QString kept = row > 1 ? m_view->currentIndex().data().toString() : QString();
    m_rows->clear();
    m_choices.clear();
    m_contacts.clear();
    addRecords(hits);
    if (typeOf(m_prefix) == 0) {
        addPlaces();
        addActs();
    }
    const bool isSearching = !typesToSearch().empty() && !m_sources.records->isComplete();
    m_nothing->setText(isSearching ? tr("Searching\u2026") : tr("Nothing fits. Try a part of the name."));
    m_pages->setCurrentWidget(m_rows->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_nothing);
    const QList<QStandardItem *> same = kept.isEmpty() ? QList<QStandardItem *>() : m_rows->findItems(kept);
    if (!same.isEmpty())
        m_view->setCurrentIndex(same.front()->index());
    else
        step(1);
    announceRow();
    if (m_takesFirst)
        takeCurrent();
}

void CommandSearch::addRecords(const std::vector<RecordHit> &hits)
{
    const RecordType *group = nullptr;
    for (const RecordHit &hit : hits) {
        if (std::exchange(group, hit.type) != hit.type)
            addHeading(plural(*m_sources.words, *hit.type));
        FindChoice choice;
        choice.type = hit.type;
        choice.id = hit.id;
        QStandardItem *row = addRow(iconOf(*hit.type), hit.title, choice, hit.contact);
        row->setData(hit.context, FindContextRole);
        row->setData(QStringLiteral("%1, %2").arg(hit.title, hit.context), Qt::AccessibleTextRole);
    }
}

void CommandSearch::addPlaces()
{
    const int before = m_rows->rowCount();
    const auto add = [this, before](const WindowPlace &place, const QString &name, const FindChoice &choice) {
        if (!fits(name) || m_prefix == actsOnly)
            return;
        if (m_rows->rowCount() == before)
            addHeading(tr("Places and lists"));
        QStandardItem *row = addRow(place.shown.icon, name, choice);
        if (choice.type)
            row->setData(place.shown.title, FindContextRole);
        else
            row->setData(place.shown.shortcut, FindHintRole);
    };
    for (const WindowPlace &place : m_sources.places) {
        FindChoice choice;
        choice.place = place.shown.key;
        add(place, place.shown.title, choice);
        for (const RecordType *type : place.types) {
            choice.type = type;
            if (place.types.size() > 1 && !m_typed.isEmpty())
                add(place, plural(*m_sources.words, *type), choice);
        }
    }
}

void CommandSearch::addActs()
{
    bool hasHeading = false;
    for (const MenuAct &act : m_sources.acts) {
        if (!act.action || !fits(act.title + QLatin1Char(' ') + act.path))
            continue;
        if (!std::exchange(hasHeading, true))
            addHeading(tr("Commands"));
        FindChoice choice;
        choice.action = act.action;
        QStandardItem *row = addRow(QStringLiteral("arrow-right"), act.title, choice);
        row->setData(act.path, FindContextRole);
        row->setData(act.action->shortcut().toString(QKeySequence::NativeText), FindHintRole);
    }
}

void CommandSearch::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, FindHeadingRole);
    item->setFlags(Qt::NoItemFlags);
    m_rows->appendRow(item);
    m_choices.emplace_back();
    m_contacts += QString();
}

QStandardItem *CommandSearch::addRow(const QString &iconName, const QString &name, const FindChoice &choice,
                                     const QString &contact)
{
    auto *item = new QStandardItem(name);
    item->setData(iconName, FindIconRole);
    item->setData(marksIn(name, m_typed), FindMarksRole);
    m_rows->appendRow(item);
    m_choices.push_back(choice);
    m_contacts += contact;
    return item;
}

QString CommandSearch::iconOf(const RecordType &type) const
{
    for (const WindowPlace &place : m_sources.places)
        if (std::find(place.types.begin(), place.types.end(), &type) != place.types.end())
            return place.shown.icon;
    return {};
}

bool CommandSearch::fits(const QString &name) const
{
    return containsAll(foldedBytes(name), searchWords(m_typed));
}

bool CommandSearch::isRow(int row) const
{
    return row >= 0 && row < m_rows->rowCount() && !m_rows->index(row, 0).data(FindHeadingRole).toBool();
}

/// Over headings; stays at the ends.
void CommandSearch::step(int rows)
{
    const int direction = rows > 0 ? 1 : -1;
    int row = m_view->currentIndex().row();
    for (int i = 0; i < std::abs(rows); ++i) {
        int next = row + direction;
        while (next >= 0 && next < m_rows->rowCount() && !isRow(next))
            next += direction;
        if (!isRow(next))
            break;
        row = next;
    }
    if (!isRow(row))
        return;
    m_view->setCurrentIndex(m_rows->index(row, 0));
    m_view->scrollTo(m_rows->index(std::max(0, row - 1), 0)); // with its heading
    m_view->scrollTo(m_rows->index(row, 0));
    announceRow();
}

/// The keyboard stays in the line, so the line tells which row is the current one.
void CommandSearch::announceRow()
{
    const QModelIndex index = m_view->currentIndex();
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    const QString row = spoken.isEmpty() ? index.data().toString() : spoken;
    m_line->setAccessibleDescription(m_rows->rowCount() > 0 ? row : m_nothing->text());
    QAccessibleEvent event(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<const QKeyEvent *>(event));
    return QDialog::eventFilter(watched, event);
}

bool CommandSearch::handleKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(rowsOfPage);
        return true;
    case Qt::Key_PageUp:
        step(-rowsOfPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeCurrent();
        return true;
    default:
        if (!key.matches(QKeySequence::Copy) || m_line->hasSelectedText())
            return false;
        copyContact();
        return true;
    }
}

/// What stands there may still answer the letters before: the answer to all of them is waited for.
void CommandSearch::takeCurrent()
{
    const bool isWaiting = !typesToSearch().empty() && !m_sources.records->isAnswered();
    if (isWaiting)
        m_takesFirst = true;
    else
        take(m_view->currentIndex().row());
}

void CommandSearch::take(int row)
{
    if (!isRow(row))
        return;
    m_choice = m_choices[size_t(row)];
    accept();
}

void CommandSearch::copyContact()
{
    const QString contact = m_contacts.value(m_view->currentIndex().row());
    if (contact.isEmpty())
        return;
    QApplication::clipboard()->setText(contact);
    m_choice.copied = contact;
    accept();
}

} // namespace raatihuone
