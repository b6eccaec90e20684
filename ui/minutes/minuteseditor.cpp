// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minuteseditor.h"

#include "ui/forms/guarded.h"
#include "ui/minutes/bulletfield.h"
#include "ui/minutes/bulletsview.h"
#include "ui/minutes/marklook.h"
#include "ui/minutes/minuteshead.h"
#include "ui/minutes/minutesmap.h"
#include "ui/minutes/minutesnotices.h"
#include "ui/minutes/noticestrip.h"
#include "ui/minutes/topicheading.h"
#include "ui/minutes/writingkeys.h"
#include "ui/style/card.h"
#include "ui/style/findbar.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

constexpr int pollMilliseconds = 1000;
constexpr int widestMap = 360;

} // namespace

MinutesEditor::MinutesEditor(Records &records, Ask &ask, RowId minutes, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_ask(ask),
      m_desk(records, ask, minutes, this),
      m_keys(m_desk),
      m_draft(records.file(), m_desk),
      m_finder(m_desk.outline()),
      m_head(new MinutesHead(records, this))
{
    createLayout();
    connectDesk();
    connectField();
    addKeys();
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, &m_desk, &MinutesDesk::lookForChanges);
    m_view->field().begin(m_desk.typed(), -1);
    refresh();
    guarded(m_ask, this, tr("The minutes could not be read"), [this] { m_draft.look(); });
    m_notices->tell();
    if (m_desk.outline().topics().empty())
        beginTopic();
}

/// The line of the heading loses the keyboard when it goes, and tells so after what would hear it is gone.
MinutesEditor::~MinutesEditor()
{
    disconnect(&m_heading->line(), nullptr, m_heading, nullptr);
}

void MinutesEditor::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    layout->setSpacing(space::Card);
    layout->addWidget(m_head);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space::Card);
    halves->addWidget(createMap());
    halves->addWidget(createBullets(), 1);
    layout->addLayout(halves, 1);
    setFocusProxy(&m_view->field());
    connect(m_head, &MinutesHead::backWanted, this, &MinutesEditor::backWanted);
    connect(m_head, &MinutesHead::importWanted, this, &MinutesEditor::importWanted);
    connect(m_head, &MinutesHead::formWanted, this, &MinutesEditor::formWanted);
    connect(m_head, &MinutesHead::stepWanted, this, [this](int direction) {
        m_keys.step(direction);
        enterBullets();
    });
}

QWidget *MinutesEditor::createMap()
{
    auto *card = new Card(tr("Topics and groups"), this);
    auto *add = new QToolButton(card);
    add->setIcon(icon(QStringLiteral("plus-lg")));
    add->setToolTip(tr("New topic (Ctrl+Shift+N)"));
    add->setAccessibleName(tr("New topic"));
    add->setFocusPolicy(Qt::StrongFocus);
    add->setVisible(!m_desk.isReadOnly());
    connect(add, &QToolButton::clicked, this, &MinutesEditor::beginTopic);
    card->head()->addWidget(add);
    m_map = new MinutesMap(card);
    m_legend = new QLabel(card);
    m_marks = new QLabel(card);
    for (QLabel *label : {m_legend, m_marks}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setTextRole(label, TextRole::Small);
        setMuted(label);
    }
    card->body()->addWidget(m_map, 1);
    card->body()->addWidget(m_legend);
    card->body()->addWidget(m_marks);
    connect(m_map, &MinutesMap::cellWanted, this, [this](RowId topic, RowId group) {
        if (m_heading->keep() && m_desk.goTo(topic, group, true))
            enterBullets();
    });
    m_mapCard = card;
    return card;
}

QWidget *MinutesEditor::createBullets()
{
    auto *card = new Card({}, this);
    m_heading = new TopicHeading(m_desk, m_keys, card);
    m_strip = new NoticeStrip(card);
    m_notices = new MinutesNotices(m_records, m_desk, m_draft, *m_strip);
    m_find = new FindBar(tr("Find in these minutes"), card);
    m_find->hide();
    m_view = new BulletsView(card);
    card->body()->addWidget(m_heading);
    card->body()->addWidget(m_find);
    card->body()->addWidget(m_strip);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(createKeyLine());
    connect(m_heading, &TopicHeading::done, this, &MinutesEditor::enterBullets);
    connect(m_find, &FindBar::wantedChanged, this, &MinutesEditor::find);
    connect(m_find, &FindBar::stepWanted, this, &MinutesEditor::goToHit);
    connect(m_find, &FindBar::left, this, [this] {
        m_find->hide();
        enterBullets();
    });
    connect(m_notices, &MinutesNotices::undoWanted, this, &MinutesEditor::undoWanted);
    connect(m_notices, &MinutesNotices::answered, this, &MinutesEditor::enterBullets);
    return card;
}

QLabel *MinutesEditor::createKeyLine()
{
    const QStringList keys{tr("Enter: new"),
                           tr("Tab: level"),
                           tr("Alt+\u2191\u2193: move"),
                           tr("Ctrl+1\u2013"
                              "5: marks"),
                           tr("Ctrl+\u2191\u2193: group"),
                           tr("Ctrl+PgUp, PgDn: topic"),
                           tr("Ctrl+Shift+N: new topic"),
                           tr("F6: leave")};
    auto *line = new QLabel(keys.join(QStringLiteral("  \u00b7  ")), this);
    line->setWordWrap(true);
    setTextRole(line, TextRole::Small);
    setMuted(line);
    line->setVisible(!m_desk.isReadOnly());
    return line;
}

void MinutesEditor::connectDesk()
{
    BulletField &field = m_view->field();
    connect(&m_desk, &MinutesDesk::changed, this, &MinutesEditor::refresh);
    connect(&m_desk, &MinutesDesk::showText, &field, &BulletField::begin);
    connect(&m_desk, &MinutesDesk::replaceText, &field, &BulletField::replace);
    connect(&m_desk, &MinutesDesk::settled, this, [this] {
        m_view->field().document()->clearUndoRedoStacks(); // from here on the file takes it back
        m_draft.drop();
        m_notices->tell();
    });
}

void MinutesEditor::connectField()
{
    BulletField &field = m_view->field();
    field.setReadOnly(m_desk.isReadOnly());
    if (m_desk.isReadOnly())
        field.setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        m_desk.setTyped(m_view->field().toPlainText());
        if (m_desk.isTyped())
            m_notices->forgetPaste();
        m_draft.touch();
    });
    connect(&field, &BulletField::leftBy, this,
            [this](int direction) { m_keys.goBeside(direction, direction > 0 ? 0 : -1); });
    connect(&field, &BulletField::joinWanted, this, [this] { m_keys.joinAbove(); });
    connect(&field, &BulletField::linesPasted, this, &MinutesEditor::paste);
    connect(m_view, &BulletsView::bulletWanted, this, [this](RowId id) {
        m_desk.goTo(id);
        enterBullets();
    });
    connect(m_view, &BulletsView::groupWanted, this, [this](RowId group) {
        m_desk.goTo(m_desk.caret().topic, group);
        enterBullets();
    });
}

void MinutesEditor::addKeys()
{
    BulletField &field = m_view->field();
    addWritingKeys(field, m_keys, m_records.file().catalogue());
    // A heading that was refused is mended before its topic is left.
    const auto add = [this, &field](Qt::KeyboardModifiers modifiers, const QString &words,
                                    void (MinutesKeys::*act)(int)) {
        for (const auto &[key, way] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)})
            field.onKey(modifiers | key, words, [this, act, way = way] {
                if (m_heading->keep())
                    (m_keys.*act)(way);
            });
    };
    add(Qt::ControlModifier, tr("Previous or next topic"), &MinutesKeys::goToTopic);
    add(Qt::ControlModifier | Qt::ShiftModifier, tr("Move the item to another topic"),
        &MinutesKeys::moveToTopic);
    field.onKey(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_N, tr("New topic"),
                [this] { beginTopic(); });
    field.onKey(Qt::Key_F2, tr("Heading of the topic"), [this] {
        m_heading->setFocus();
        m_heading->line().selectAll();
    });
}

RowId MinutesEditor::eventId() const
{
    return m_desk.outline().minutes().value(QStringLiteral("event")).toId();
}

void MinutesEditor::refresh()
{
    if (m_desk.outline().isGone()) {
        Q_EMIT gone();
        return;
    }
    const Caret caret = m_desk.caret();
    m_view->showRows(rowsOf(m_desk.outline(), caret), [&caret](const BulletRow &row) {
        return caret.bullet.isValid() ? row.kind == BulletRow::Kind::Bullet && row.id == caret.bullet
                                      : row.kind == BulletRow::Kind::Fresh;
    });
    m_map->show(m_desk.outline(), caret.topic, caret.group);
    m_legend->setText(m_map->map().legend());
    guarded(m_ask, this, tr("The minutes could not be read"),
            [this] { m_head->show(m_desk.outline().minutes()); });
    m_heading->showTopic();
    showMarks();
    describeField();
}

void MinutesEditor::showMarks()
{
    QStringList parts;
    for (const RecordType *type : markTypes(m_records.file().catalogue())) {
        const auto count =
            std::count_if(m_desk.outline().marks().begin(), m_desk.outline().marks().end(),
                          [type](const OutlineMark &mark) { return mark.type == type->number(); });
        if (count > 0)
            parts += plural(m_records.words(), *type) + QChar(0x00A0) + QString::number(count);
    }
    m_marks->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_marks->setVisible(!parts.isEmpty());
}

/// Read aloud when the field moves on: where one writes now.
void MinutesEditor::describeField()
{
    const Caret &caret = m_desk.caret();
    QString group = tr("No group");
    for (const OutlineGroup &each : m_desk.outline().groups())
        if (each.id == caret.group && each.id.isValid())
            group = each.name;
    m_view->field().setAccessibleName(
        tr("Item of the minutes, %1, level %2").arg(group).arg(levelOf(m_desk.outline(), caret) + 1));
    QStringList marks;
    if (const OutlineBullet *bullet = m_desk.outline().find(caret.bullet))
        for (const OutlineMark &mark : bullet->marks)
            marks += markLook(mark.type).word;
    m_view->field().setAccessibleDescription(marks.join(QStringLiteral(", ")));
}

void MinutesEditor::paste(const QString &text)
{
    int levels = 0;
    const int items = m_keys.paste(text, &levels);
    if (items > 0)
        m_notices->tellPaste(tr("%n item(s)", nullptr, items) + QStringLiteral(", ") +
                             tr("%n level(s)", nullptr, levels));
}

void MinutesEditor::beginTopic()
{
    if (!m_desk.isReadOnly() && m_heading->keep() && m_desk.save())
        m_heading->begin();
}

void MinutesEditor::enterBullets()
{
    m_view->field().setFocus();
    m_heading->showTopic();
}

void MinutesEditor::find(const QString &words)
{
    m_finder.search(words);
    m_find->showPlaces(m_finder.count(), m_finder.at());
}

void MinutesEditor::goToHit(int direction)
{
    const QString words = m_find->wanted();
    const RowId bullet = m_finder.step(words, direction);
    m_find->showPlaces(m_finder.count(), m_finder.at());
    if (!bullet.isValid() || !m_heading->keep() || !m_desk.goTo(bullet))
        return;
    const auto at = m_desk.typed().indexOf(words, 0, Qt::CaseInsensitive);
    if (at >= 0)
        m_view->field().select(int(at), int(words.size()));
}

void MinutesEditor::enter()
{
    if (m_heading->isNew())
        m_heading->setFocus();
    else
        enterBullets();
}

void MinutesEditor::goTo(const Caret &place)
{
    if (!place.fresh)
        m_desk.goTo(place.bullet);
    else if (m_desk.save() && m_desk.outline().topic(place.topic))
        m_desk.setFresh(*place.fresh);
}

bool MinutesEditor::leave()
{
    return m_heading->keep() && m_desk.save();
}

void MinutesEditor::focusFind()
{
    m_find->show();
    m_find->focusField();
    find(m_find->wanted());
}

bool MinutesEditor::goToPane(int direction)
{
    std::vector<QWidget *> panes{m_map, &m_heading->line()};
    for (QPushButton *button : m_strip->findChildren<QPushButton *>())
        if (button->isVisible()) {
            panes.push_back(button);
            break;
        }
    panes.push_back(&m_view->field());
    const QWidget *focus = window()->focusWidget();
    auto here = std::find_if(panes.begin(), panes.end(), [focus](const QWidget *pane) {
        return pane == focus || pane->isAncestorOf(focus);
    });
    const auto next =
        here == panes.end() ? (direction > 0 ? 0 : std::ssize(panes) - 1) : here - panes.begin() + direction;
    if (next < 0 || next >= std::ssize(panes))
        return false;
    panes[size_t(next)]->setFocus();
    return true;
}

void MinutesEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.lookForChanges();
    m_poll.start();
}

void MinutesEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_poll.stop();
}

void MinutesEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_mapCard->setFixedWidth(std::min(widestMap, width() / 3));
}

} // namespace raatihuone
