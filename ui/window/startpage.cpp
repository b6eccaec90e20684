// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/style/canvas.h"
#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"
#include "ui/style/tooltip.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int waysWidth = 430;
constexpr int besideWidth = 380;
constexpr int wayHeight = 72;
constexpr int markSize = 76;
constexpr int wayIconSize = 26;

class Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent) : QWidget(parent) { setFixedSize(markSize, markSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), QStringLiteral("raatihuone"), currentTokens().accent);
    }
};

/// One way to begin: a card that is a button, with its name, what it does, and its keys.
class Way : public QAbstractButton
{
public:
    Way(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
        : QAbstractButton(parent), m_icon(iconName), m_sentence(sentence)
    {
        setText(title);
        setAccessibleDescription(sentence);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {waysWidth, std::max(wayHeight, 2 * fontMetrics().height() + 36)};
    }
    QSize minimumSizeHint() const override { return {waysWidth / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = currentTokens();
        QPainter painter(this);
        const QColor ground = isDown() || underMouse() ? tokens.hover : tokens.surface;
        const bool isCurrent = hasFocus();
        drawBox(&painter, rect(),
                {ground, isCurrent ? tokens.accent : tokens.line, radius::Card, isCurrent ? 2.0 : 1.0});
        const QRect iconRect(space::Page, (height() - wayIconSize) / 2, wayIconSize, wayIconSize);
        paintIcon(&painter, iconRect, m_icon, tokens.accent);
        paintWords(painter, tokens);
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    void paintWords(QPainter &painter, const Tokens &tokens) const
    {
        const int left = space::Page + wayIconSize + space::Card;
        const QRect words = rect().adjusted(left, space::Card, -space::Card, -space::Card);
        painter.setFont(fontOf(TextRole::CardTitle));
        painter.setPen(tokens.text);
        painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, text());
        painter.setFont(fontOf(TextRole::Small));
        painter.setPen(tokens.muted);
        painter.drawText(words, Qt::AlignTop | Qt::AlignRight, shortcut().toString(QKeySequence::NativeText));
        const QString shown = painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, words.width());
        painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft, shown);
    }

    QString m_icon;
    QString m_sentence;
};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(waysWidth + besideWidth + space::Wide);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Wide);
    createHead(column);
    createWays(column);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
}

void StartPage::createHead(QBoxLayout *layout)
{
    auto *name = new QLabel(QStringLiteral("Raatihuone"), this);
    setTextRole(name, TextRole::Display);
    auto *sentence = paragraph(tr("Organisations, liaison persons, panels and events in one file.\n"
                                  "What residents said \u2013 and what came of it."),
                               this);
    setMuted(sentence);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addWidget(name);
    words->addWidget(sentence);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Wide);
    head->addWidget(new Mark(this));
    head->addLayout(words, 1);
    layout->addLayout(head);
}

void StartPage::createWays(QBoxLayout *layout)
{
    auto *ways = new QVBoxLayout;
    ways->setSpacing(space::Medium);
    const auto add = [this, ways](const char *iconName, const QString &title, const QString &sentence,
                                  const QKeySequence &keys, void (StartPage::*wanted)()) {
        auto *way = new Way(QLatin1String(iconName), title, sentence, this);
        way->setShortcut(keys);
        ways->addWidget(way);
        connect(way, &QAbstractButton::clicked, this, wanted);
        return way;
    };
    QWidget *first =
        add("plus-lg", tr("New file"), tr("Choose the municipality or wellbeing services county"),
            QKeySequence::New, &StartPage::newWanted);
    add("folder2-open", tr("Open a file"), tr("A .raati file of this computer or a network drive"), {},
        &StartPage::openWanted);
    add("lightbulb", tr("Look at the example"), tr("Made-up data of 18 municipalities. Try anything."), {},
        &StartPage::exampleWanted);
    ways->addStretch();
    setFocusProxy(first);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Wide);
    row->addLayout(ways, waysWidth);
    row->addLayout(createBeside(), besideWidth);
    layout->addLayout(row);
}

QBoxLayout *StartPage::createBeside()
{
    m_recent = new Card(tr("Opened last"), this);
    auto *steps = new Card(tr("Three first steps"), this);
    for (const QString &step : {tr("1  Add your organisations and their contact details."),
                                tr("2  Name the liaison person of each municipality."),
                                tr("3  Record your first partnership table.")})
        steps->body()->addWidget(paragraph(step, steps));
    auto *promise =
        paragraph(tr("Your data stay in your file. The program sends nothing to the net."), steps);
    setTextRole(promise, TextRole::Small);
    setMuted(promise);
    steps->body()->addWidget(promise);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(space::Card);
    for (Card *card : {m_recent, steps})
        beside->addWidget(card);
    beside->addStretch();
    setRecentFiles({});
    return beside;
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    delete m_recentList;
    m_recentList = new QWidget(m_recent);
    auto *layout = new QVBoxLayout(m_recentList);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    for (const QString &path : paths.mid(0, 4)) {
        auto *button = new QPushButton(QFileInfo(path).completeBaseName(), m_recentList);
        setButtonRole(button, ButtonRole::Flat);
        button->setToolTip(plainToolTip(path));
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
    }
    if (paths.isEmpty()) {
        auto *nothing = paragraph(tr("The files that you open appear here."), m_recentList);
        setMuted(nothing);
        layout->addWidget(nothing);
    }
    m_recent->body()->addWidget(m_recentList);
}

} // namespace raatihuone
