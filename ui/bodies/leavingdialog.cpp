// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/leavingdialog.h"

#include "core/actions/succession.h"
#include "core/catalogue/types/types.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/guarded.h"
#include "ui/forms/holderfield.h"
#include "ui/style/card.h"
#include "ui/style/dialogheight.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int leastWidth = 480;

const RecordType &membershipType(const Records &records)
{
    return records.file().catalogue().type(TypeNumber::Membership);
}

} // namespace

LeavingDialog::LeavingDialog(Records &records, Ask &ask, const Composition &composition, RowId preset,
                             QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask), m_all(leaversOf(composition))
{
    setWindowTitle(tr("Someone leaves"));
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Tight);
    createHead(layout);
    createFields(layout, composition.day);
    createWays(layout);
    createReason(layout);
    createFoot(layout);
    for (const Leaver &each : m_all) {
        m_who->addItem(described(each));
        if (each.seated.membership == preset)
            m_who->setCurrentIndex(m_who->count() - 1);
    }
    showLeaver();
    connect(m_who, &QComboBox::currentIndexChanged, this, &LeavingDialog::showLeaver);
    m_who->setFocus();
}

void LeavingDialog::createHead(QBoxLayout *layout)
{
    auto *title = new QLabel(tr("Who leaves, and what becomes of the seat?"), this);
    title->setWordWrap(true);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
}

void LeavingDialog::createFields(QBoxLayout *layout, QDate day)
{
    const Field &to = Catalogue::field(membershipType(m_records), QStringLiteral("to_date"));
    m_who = new QComboBox(this);
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day = new DateEditor(to, m_records.words(), this);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setValue(day.toString(Qt::ISODate));
    m_dayProblem = new ProblemLine(m_day->input(), this);
    addLabelled(layout, tr("Who leaves"), m_who);
    layout->addWidget(fieldLabel(tr("Last day"), m_day->input()));
    layout->addWidget(m_day);
    layout->addWidget(m_dayProblem);
    connect(m_day, &ValueEditor::edited, this, &LeavingDialog::preview);
}

void LeavingDialog::createWays(QBoxLayout *layout)
{
    layout->addSpacing(space::Small);
    m_deputyRises = createWay(tr("The deputy takes the seat"), "deputyRises", layout);
    m_deputy = new QComboBox(this);
    m_deputy->setAccessibleName(tr("Deputy"));
    layout->addWidget(m_deputy);
    m_otherFollows = createWay(tr("Somebody else follows"), "otherFollows", layout);
    m_other = new HolderField(tr("Successor"), m_records.file().catalogue().type(TypeNumber::Person),
                              m_records, this);
    layout->addWidget(m_other);
    m_staysOpen = createWay(tr("The seat stays open"), "staysOpen", layout);
    connect(m_deputy, &QComboBox::currentIndexChanged, this, &LeavingDialog::preview);
    connect(m_other, &HolderField::changed, this, &LeavingDialog::preview);
}

QRadioButton *LeavingDialog::createWay(const QString &text, const char *name, QBoxLayout *layout)
{
    auto *way = new QRadioButton(text, this);
    way->setObjectName(QLatin1String(name));
    layout->addWidget(way, 0, Qt::AlignLeft); // no wider than its words
    connect(way, &QRadioButton::toggled, this, [this](bool isOn) {
        if (isOn)
            showWay();
    });
    return way;
}

void LeavingDialog::createReason(QBoxLayout *layout)
{
    const RecordType &type = membershipType(m_records);
    m_reason = new FieldBox(type, Catalogue::field(type, type.tenure()->reason), m_records, this);
    layout->addSpacing(space::Small);
    layout->addWidget(m_reason);
}

void LeavingDialog::createFoot(QBoxLayout *layout)
{
    auto *card = new Card({}, this);
    m_preview = new QLabel(card);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    card->body()->addWidget(m_preview);
    layout->addSpacing(space::Small);
    layout->addWidget(card);
    layout->addSpacing(space::Small);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *record = new QPushButton(tr("Record the change"), this);
    record->setObjectName(QStringLiteral("record"));
    setButtonRole(record, ButtonRole::Primary);
    record->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, &LeavingDialog::record);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(record);
    layout->addLayout(foot);
}

/// "Kaisa Koski, 3 Member".
QString LeavingDialog::described(const Leaver &leaver) const
{
    const RecordType &type = membershipType(m_records);
    const QString seat =
        m_records.shown(type, Catalogue::field(type, QStringLiteral("seat")), leaver.seated.seat);
    const QString place =
        leaver.seat > 0 ? QStringLiteral("%1 %2").arg(QString::number(leaver.seat), seat) : seat;
    return QStringLiteral("%1, %2").arg(leaver.seated.person.name, place);
}

const Leaver &LeavingDialog::leaver() const
{
    return m_all[size_t(std::max(m_who->currentIndex(), 0))];
}

std::optional<QDate> LeavingDialog::lastDay() const
{
    const Reading reading = m_day->reading();
    const auto *value = std::get_if<Value>(&reading);
    const QDate date = value ? QDate::fromString(value->toText(), Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// A deputy who is there rises, unless something else is chosen.
void LeavingDialog::showLeaver()
{
    const std::vector<Seated> &deputies = leaver().deputies;
    const QSignalBlocker quiet(m_deputy);
    m_deputy->clear();
    for (const Seated &deputy : deputies)
        m_deputy->addItem(deputy.person.name);
    m_deputyRises->setVisible(!deputies.empty());
    (deputies.empty() ? m_staysOpen : m_deputyRises)->setChecked(true);
    showWay();
}

void LeavingDialog::showWay()
{
    m_deputy->setVisible(leaver().deputies.size() > 1 && m_deputyRises->isChecked());
    m_other->setVisible(m_otherFollows->isChecked());
    if (m_otherFollows->isChecked())
        m_other->setFocus();
    preview();
}

QString LeavingDialog::nameOfFollower() const
{
    if (m_deputyRises->isChecked())
        return m_deputy->currentText();
    return m_other->isKnown() ? m_other->name() : QString(QChar(0x2026));
}

void LeavingDialog::preview()
{
    m_other->clearProblem();
    m_dayProblem->clear();
    const Reading reading = m_day->reading();
    if (const auto *problem = std::get_if<Problem>(&reading))
        m_dayProblem->show(*problem);
    const std::optional<QDate> last = lastDay();
    m_preview->setText(last ? consequence(last->addDays(1)) : tr("Give the last day."));
    adjustSize();
    giveNeededHeight(*this);
}

QString LeavingDialog::consequence(QDate first) const
{
    const QString stays = tr("What %1 held stays with its dates.").arg(leaver().seated.person.name);
    if (m_staysOpen->isChecked())
        return tr("The seat is open from %1 on.").arg(date(first)) + QLatin1Char(' ') + stays;
    QString sentence = tr("%1 holds the seat from %2 on.").arg(nameOfFollower(), date(first));
    if (m_deputyRises->isChecked())
        sentence += QLatin1Char(' ') + tr("The place of the deputy falls open.");
    return sentence + QLatin1Char(' ') + stays;
}

Outcome LeavingDialog::write(QDate last, const QString &reason)
{
    const RecordType &type = membershipType(m_records);
    const Held held{&type, leaver().seated.membership};
    const QDate first = last.addDays(1);
    if (m_deputyRises->isChecked())
        return succeed(m_records, held, leaver().deputies[size_t(m_deputy->currentIndex())].person.id, first,
                       reason);
    if (m_otherFollows->isChecked()) {
        const std::optional<Record> made = m_other->toMake();
        return made ? succeed(m_records, held, *made, first, reason)
                    : succeed(m_records, held, m_other->chosen(), first, reason);
    }
    return endHeld(m_records, held, last, reason);
}

void LeavingDialog::record()
{
    const std::optional<QDate> last = lastDay();
    if (!last) {
        m_day->input()->setFocus();
        return;
    }
    if (m_otherFollows->isChecked() && !m_other->isKnown()) {
        m_other->showProblem({Problem::Severity::Error,
                              {},
                              tr("Choose the successor from the list, or create a new person.")});
        m_other->setFocus();
        return;
    }
    const std::optional<Value> reason = m_reason->typed();
    if (!reason)
        return;
    guarded(m_ask, this, tr("The change could not be recorded"), [this, last, reason] {
        const QString who = leaver().seated.person.name;
        const Outcome outcome = write(*last, reason->toText());
        showProblems(outcome.problems);
        if (!outcome.isDone())
            return;
        m_announcement = m_staysOpen->isChecked() ? tr("%1 leaves on %2.").arg(who, date(*last))
                                                  : tr("%1 follows %2.").arg(nameOfFollower(), who);
        accept();
    });
}

void LeavingDialog::showProblems(const Problems &problems)
{
    const Tenure &tenure = *membershipType(m_records).tenure();
    for (const Problem &problem : problems) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        if (problem.field == tenure.reason) {
            m_reason->showProblems({problem});
            continue;
        }
        const bool isAboutDays = problem.field == tenure.from || problem.field == tenure.to;
        if (isAboutDays || !m_otherFollows->isChecked())
            m_dayProblem->show(problem);
        else
            m_other->showProblem(problem);
    }
}

} // namespace raatihuone
