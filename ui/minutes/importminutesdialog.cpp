// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/importminutesdialog.h"

#include "core/actions/takeoverminutes.h"
#include "core/catalogue/types/types.h"
#include "core/formats/textfile.h"
#include "core/records/unit.h"
#include "ui/forms/guarded.h"
#include "ui/minutes/minutespreview.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintextedit.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int pauseMilliseconds = 150;
constexpr QSize usualSize(1080, 620);

} // namespace

ImportMinutesDialog::ImportMinutesDialog(Records &records, Ask &ask, RowId event, QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask), m_event(event)
{
    setWindowTitle(tr("Take over minutes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    createHead(layout);
    createHalves(layout);
    createFoot(layout);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ImportMinutesDialog::understand);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    understand();
    m_text->setFocus();
}

void ImportMinutesDialog::createHead(QBoxLayout *layout)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Event);
    auto *title = new ElidedLabel(tr("Take over minutes: %1").arg(m_records.title(type, m_event)), this);
    setTextRole(title, TextRole::RecordName);
    auto *open = new QPushButton(icon(QStringLiteral("folder2-open")), tr("Open a text file…"), this);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &ImportMinutesDialog::openFile);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(open);
    layout->addLayout(head);
}

QStackedLayout *ImportMinutesDialog::createRight()
{
    m_right = new QStackedLayout;
    m_right->addWidget(new EmptyState(QStringLiteral("journal-text"), tr("No text yet"),
                                      tr("Each line appears here with what becomes of it. Nothing is saved "
                                         "before you press the button."),
                                      this));
    m_right->addWidget(m_preview);
    return m_right;
}

void ImportMinutesDialog::createHalves(QBoxLayout *layout)
{
    m_text = new PlainTextEdit(this);
    m_text->setPlaceholderText(tr("Paste the minutes here, as they are."));
    m_text->setAccessibleName(tr("Text of the minutes"));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(true);
    m_preview = new MinutesPreview(m_records, this);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space::Card);
    halves->addWidget(m_text, 2);
    halves->addLayout(createRight(), 3);
    layout->addLayout(halves, 1);
    m_problem = new ProblemLine(m_text, this);
    layout->addWidget(m_problem);
}

void ImportMinutesDialog::createFoot(QBoxLayout *layout)
{
    m_language = new QComboBox(this);
    for (const Language language : allLanguages)
        m_language->addItem(ownNameOf(language), languageCode(language));
    m_language->setCurrentIndex(m_language->findData(languageCode(contentLanguage(m_records))));
    m_language->setAccessibleName(tr("Language of the minutes"));
    auto *label = new QLabel(tr("Language of the minutes"), this);
    label->setBuddy(m_language);
    setMuted(label);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_takeOver = new QPushButton(this);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    setButtonRole(m_takeOver, ButtonRole::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_takeOver, &QPushButton::clicked, this, &ImportMinutesDialog::takeOver);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(label);
    foot->addWidget(m_language);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_takeOver);
    layout->addLayout(foot);
}

void ImportMinutesDialog::openFile()
{
    const QString path =
        m_ask.openFile(this, {tr("Open minutes"), {}, {tr("Text (*.txt *.md)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    guarded(m_ask, this, tr("The minutes could not be opened"),
            [this, path] { m_text->setPlainText(readTextFile(path)); });
    understand();
}

void ImportMinutesDialog::understand()
{
    m_pause.stop();
    m_problem->clear();
    m_minutes = {};
    guarded(m_ask, this, tr("The minutes could not be read"), [this] {
        m_minutes = readMinutes(m_records, m_text->toPlainText());
        m_preview->showMinutes(m_minutes);
    });
    const int count = itemCount(m_minutes);
    m_right->setCurrentIndex(m_minutes.lines.empty() ? 0 : 1);
    m_takeOver->setText(tr("Take over %n item(s)", nullptr, count));
    m_takeOver->setEnabled(count > 0);
}

void ImportMinutesDialog::takeOver()
{
    if (m_pause.isActive())
        understand();
    const auto language = languageFromCode(m_language->currentData().toString());
    Outcome outcome;
    const bool isTried = guarded(m_ask, this, tr("The minutes could not be taken over"), [&] {
        outcome = takeOverMinutes(m_records, m_event, m_minutes, language.value_or(Language::Finnish));
    });
    if (!isTried)
        return;
    showProblems(outcome.problems);
    if (!outcome.isDone())
        return;
    m_made = outcome.id;
    accept();
}

void ImportMinutesDialog::showProblems(const Problems &problems)
{
    for (const Problem &problem : problems)
        m_problem->show(problem);
}

} // namespace raatihuone
