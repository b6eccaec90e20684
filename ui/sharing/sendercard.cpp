// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sendercard.h"

#include "ui/sharing/mergefiles.h"
#include "ui/sharing/mergekinds.h"
#include "ui/style/canvas.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"
#include "ui/style/tooltip.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>

namespace raatihuone {

namespace {

constexpr int cardWidth = 270;
constexpr int markSize = 32;
constexpr int nameWidth = 140;

QString changesOf(const ReceivedFile &file, const Words &words, const Catalogue &catalogue)
{
    if (!file.report)
        return {};
    QStringList parts;
    if (file.report->isOtherLineage)
        parts += SenderCard::tr("began as a file of its own");
    const QString changes = changesInWords(words, catalogue, *file.report);
    parts += !changes.isEmpty()   ? changes
             : file.report->isNew ? SenderCard::tr("Nothing looks different.")
                                  : SenderCard::tr("It brings nothing new.");
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

/// A disc with the initials.
class SenderCard::Mark : public QWidget
{
public:
    Mark(int number, QWidget *parent) : QWidget(parent), m_number(number)
    {
        setFixedSize(markSize, markSize);
    }

    void setText(const QString &text)
    {
        m_text = text;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(&painter, rect(), {senderColour(m_number), {}, markSize / 2.0});
        painter.setFont(fontOf(TextRole::SmallStrong));
        painter.setPen(currentTokens().surface);
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    int m_number;
    QString m_text;
};

QColor senderColour(int number)
{
    const auto &colours = currentTokens().senders;
    return colours[size_t(number) % colours.size()];
}

SenderCard::SenderCard(int number, QWidget *parent)
    : Card({}, parent),
      m_tick(new QCheckBox(this)),
      m_mark(new Mark(number, this)),
      m_count(new QLabel(this)),
      m_file(new ElidedLabel({}, this)),
      m_changes(new ElidedLabel({}, this)),
      m_problem(new ProblemLine(m_tick, this))
{
    setFixedWidth(cardWidth);
    body()->setContentsMargins(space::Medium, space::Small, space::Medium, space::Small);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_mark, 0, 0, 3, 1, Qt::AlignVCenter);
    grid->addWidget(m_tick, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_count, 0, 2);
    grid->addWidget(m_file, 1, 1, 1, 2);
    grid->addWidget(m_changes, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addWidget(m_problem);
    setTextRole(m_tick, TextRole::Strong);
    setTextRole(m_count, TextRole::Strong);
    for (QLabel *line : {m_file, m_changes}) {
        setTextRole(line, TextRole::Small);
        setMuted(line);
    }
    connect(m_tick, &QCheckBox::toggled, this, &SenderCard::wantedChanged);
}

void SenderCard::show(const ReceivedFile &file, const Words &words, const Catalogue &catalogue)
{
    const QSignalBlocker blocker(m_tick);
    const QString name = QFileInfo(file.path).fileName();
    m_tick->setChecked(file.isWanted);
    m_tick->setEnabled(file.problem.isEmpty());
    m_tick->setAccessibleName(tr("Merge what %1 sent").arg(file.sender()));
    m_mark->setText(file.initials());
    m_tick->setText(m_tick->fontMetrics().elidedText(file.sender(), Qt::ElideRight, nameWidth));
    m_tick->setToolTip(plainToolTip(file.sender()));
    m_file->setText(name);
    m_changes->setText(changesOf(file, words, catalogue));
    m_changes->setVisible(file.problem.isEmpty());
    int count = 0;
    if (file.report)
        for (const MergeKind kind : {MergeKind::New, MergeKind::Changed, MergeKind::Removed})
            count += countOf(*file.report, kind);
    m_count->setText(file.report ? words.number(count) : QString());
    setAccessibleName(file.sender() + QStringLiteral(", ") + name);
    if (file.problem.isEmpty())
        m_problem->clear();
    else
        m_problem->show({Problem::Severity::Error, {}, file.problem});
}

} // namespace raatihuone
