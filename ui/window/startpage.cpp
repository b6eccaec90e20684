// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/style/canvas.h"
#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/leadfocus.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"
#include "ui/style/style.h"
#include "ui/style/tooltip.h"
#include "ui/window/interfacelanguage.h"

#include <QtCore/QDir>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int waysWidth = 430;
constexpr int besideWidth = 380;
constexpr int wayHeight = 72;
constexpr int markSize = 76;
constexpr int wayIconSize = 26;
constexpr size_t mostRecent = 4;

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

/// One way to begin: a card that is a button, with its name, what it does, and its keys. Small in a list of them.
class Way : public QAbstractButton
{
public:
    enum class Size { Large, Small };

    Way(const QString &iconName, const QString &title, const QString &sentence, Size size, QWidget *parent)
        : QAbstractButton(parent), m_icon(iconName), m_sentence(sentence), m_isSmall(size == Size::Small)
    {
        setText(title);
        setAccessibleDescription(sentence);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    /// Shown; whoever makes them work is another matter.
    void setKeys(const QKeySequence &keys) { m_keys = keys; }

    QSize sizeHint() const override
    {
        if (m_isSmall)
            return {besideWidth, height::TwoLineRow.of(fontMetrics(), 2)};
        return {waysWidth, std::max(wayHeight, 2 * fontMetrics().height() + 36)};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = currentTokens();
        QPainter painter(this);
        const QColor ground = isDown() || underMouse() ? tokens.hover : tokens.surface;
        const bool isCurrent = hasFocus();
        const QColor line = m_isSmall ? ground : tokens.line;
        drawBox(&painter, rect(),
                {ground, isCurrent ? tokens.accent : line, radius::Card, isCurrent ? 2.0 : 1.0});
        const int side = iconSide();
        const QRect iconRect(margin(), (height() - side) / 2, side, side);
        paintIcon(&painter, iconRect, m_icon, tokens.accent);
        paintWords(painter, tokens);
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    int margin() const { return m_isSmall ? space::Small : space::Page; }
    int iconSide() const { return m_isSmall ? iconsize::Text : wayIconSize; }

    void paintWords(QPainter &painter, const Tokens &tokens) const
    {
        const int above = m_isSmall ? space::Hair : space::Card;
        const QRect words = rect().adjusted(2 * margin() + iconSide(), above, -margin(), -above);
        painter.setFont(fontOf(m_isSmall ? TextRole::Strong : TextRole::CardTitle));
        painter.setPen(tokens.text);
        painter.drawText(words, Qt::AlignTop | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        painter.setFont(fontOf(TextRole::Small));
        painter.setPen(tokens.muted);
        painter.drawText(words, Qt::AlignTop | Qt::AlignRight, m_keys.toString(QKeySequence::NativeText));
        const Qt::TextElideMode cut = m_isSmall ? Qt::ElideMiddle : Qt::ElideRight;
        const QString shown = painter.fontMetrics().elidedText(m_sentence, cut, words.width());
        painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft, shown);
    }

    QString m_icon;
    QString m_sentence;
    QKeySequence m_keys;
    bool m_isSmall;
};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QString whereAndWhen(const QString &folder, const QDateTime &opened)
{
    const QString where = QDir::toNativeSeparators(folder);
    if (!opened.isValid())
        return where;
    return opened.toLocalTime().toString(QStringLiteral("d.M.yyyy H.mm")) + QStringLiteral(" \u00b7 ") +
           where;
}

} // namespace

StartPage::StartPage(Language language, QWidget *parent) : QWidget(parent)
{
    auto *page = new QWidget(this);
    auto *middle = new QWidget(page);
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
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->addLayout(createLanguages(language));
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(page, this));
}

QBoxLayout *StartPage::createLanguages(Language language)
{
    auto *box = new QComboBox(this);
    for (const Language each : allLanguages)
        box->addItem(ownNameOf(each));
    box->setCurrentIndex(int(language));
    box->setAccessibleName(tr("Language"));
    connect(box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageWanted(allLanguages[size_t(index)]); });
    auto *label = new QLabel(box->accessibleName(), this);
    setTextRole(label, TextRole::Small);
    setMuted(label);
    label->setBuddy(box);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(label);
    row->addWidget(box);
    return row;
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
        auto *way = new Way(QLatin1String(iconName), title, sentence, Way::Size::Large, this);
        way->setKeys(keys);
        ways->addWidget(way);
        connect(way, &QAbstractButton::clicked, this, wanted);
        return way;
    };
    QAbstractButton *first =
        add("plus-lg", tr("New file"), tr("Choose the municipality or wellbeing services county"), {},
            &StartPage::newWanted);
    add("folder2-open", tr("Open a file"), tr("A .raati file of this computer or a network drive"),
        QKeySequence::Open, &StartPage::openWanted);
    add("lightbulb", tr("Look at the example"), tr("Made-up data of 18 municipalities. Try anything."), {},
        &StartPage::exampleWanted);
    ways->addStretch();
    leadFocus(this, first);
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

void StartPage::setRecentFiles(const std::vector<RecentFile> &files)
{
    delete m_recentList;
    m_recentList = new QWidget(m_recent);
    auto *layout = new QVBoxLayout(m_recentList);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    for (size_t i = 0; i < std::min(files.size(), mostRecent); ++i) {
        const QFileInfo file(files[i].path);
        auto *way = new Way(QStringLiteral("file-earmark-text"), file.completeBaseName(),
                            whereAndWhen(file.path(), files[i].opened), Way::Size::Small, m_recentList);
        way->setToolTip(plainToolTip(files[i].path));
        layout->addWidget(way);
        connect(way, &QAbstractButton::clicked, this,
                [this, path = files[i].path] { Q_EMIT fileWanted(path); });
    }
    if (files.empty()) {
        auto *nothing = paragraph(tr("The files that you open appear here."), m_recentList);
        setMuted(nothing);
        layout->addWidget(nothing);
    }
    m_recent->body()->addWidget(m_recentList);
}

} // namespace raatihuone
