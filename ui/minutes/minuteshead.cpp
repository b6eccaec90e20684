// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minuteshead.h"

#include "core/actions/minutessteps.h"
#include "ui/style/badge.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <array>

namespace raatihuone {

namespace {

struct Step
{
    const char *status; ///< that it leads to
    const char *words;
    Status look; ///< of the status
};

constexpr std::array steps{
    Step{"draft", "", Status::Changed},
    Step{"to_be_examined", QT_TRANSLATE_NOOP("minutes", "Send to be examined"), Status::Soon},
    Step{"examined", QT_TRANSLATE_NOOP("minutes", "Mark as examined"), Status::InOrder},
    Step{"published", QT_TRANSLATE_NOOP("minutes", "Mark as published"), Status::InOrder},
};

/// A status that no step leads to has the look of something that was taken back.
Step stepTo(const QString &status)
{
    for (const Step &step : steps)
        if (status == QLatin1String(step.status))
            return step;
    return {"", "", Status::Removed};
}

} // namespace

MinutesHead::MinutesHead(const Records &records, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_title(new ElidedLabel({}, this)),
      m_status(new Badge(Status::Unknown, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    auto *back = new QToolButton(this);
    back->setIcon(icon(QStringLiteral("arrow-left")));
    back->setToolTip(tr("Back (Esc)"));
    back->setAccessibleName(tr("Back"));
    back->setFocusPolicy(Qt::StrongFocus);
    connect(back, &QToolButton::clicked, this, &MinutesHead::backWanted);
    setTextRole(m_title, TextRole::PageTitle);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->addWidget(back);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_status);
    layout->addStretch();
    m_stepBack = addButton(layout, {}, QStringLiteral("stepBack"));
    setButtonRole(m_stepBack, ButtonRole::Flat);
    auto *form = addButton(layout, tr("Details"), QStringLiteral("details"));
    m_import = addButton(layout, tr("Paste text\u2026"), QStringLiteral("pasteText"));
    m_step = addButton(layout, {}, QStringLiteral("step"));
    setButtonRole(m_step, ButtonRole::Primary);
    connect(m_stepBack, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(form, &QPushButton::clicked, this, &MinutesHead::formWanted);
    connect(m_import, &QPushButton::clicked, this, &MinutesHead::importWanted);
}

QPushButton *MinutesHead::addButton(QHBoxLayout *layout, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

void MinutesHead::show(const Record &minutes)
{
    const RecordType &type = minutes.type();
    const Field &field = Catalogue::field(type, QStringLiteral("status"));
    const auto inWords = [&](const QString &status) { return m_records.shown(type, field, status); };
    const QString status = minutes.value(field.name).toText();
    const QString next = statusBeside(type, status, 1), before = statusBeside(type, status, -1);
    const bool isWritable = m_records.file().mode() == DataFile::Mode::ReadWrite;
    m_title->setText(m_records.title(type, minutes.id()));
    m_status->setState(stepTo(status).look, inWords(status));
    m_step->setVisible(isWritable && !next.isEmpty());
    m_step->setText(m_records.words()("minutes", stepTo(next).words));
    m_stepBack->setVisible(isWritable && !before.isEmpty());
    m_stepBack->setText(tr("Back to: %1").arg(inWords(before).toLower()));
    m_import->setVisible(isWritable);
}

} // namespace raatihuone
