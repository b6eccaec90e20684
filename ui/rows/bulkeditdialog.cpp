// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/bulkeditdialog.h"

#include "core/records/fieldrules.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/recordsearch.h"
#include "ui/forms/valueeditor.h"
#include "ui/rows/longwork.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintextedit.h"
#include "ui/style/roles.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int pauseMilliseconds = 150;
constexpr QSize usualSize(520, 440);
constexpr size_t mostNamed = 200;

/// What can be done with a field; Empty is setting it to nothing.
enum class Act { Set, Add, TakeAway, Empty };

BulkChange::Way wayOf(Act act)
{
    return act == Act::Add        ? BulkChange::Way::Add
           : act == Act::TakeAway ? BulkChange::Way::TakeAway
                                  : BulkChange::Way::Set;
}

} // namespace

BulkEditDialog::BulkEditDialog(Records &records, Ask &ask, const RecordType &type, std::vector<RowId> ids,
                               QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_type(type),
      m_ids(std::move(ids)),
      m_fields(writableFields(type)),
      m_worker(records.file(), records.words())
{
    setWindowTitle(tr("Edit %n record(s)", nullptr, int(m_ids.size())));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    createChoices(layout);
    createPreview(layout);
    layout->addStretch();
    createFoot(layout);
    resize(usualSize);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &BulkEditDialog::plan);
    connect(&m_worker, &ListWorker::failed, this,
            [this](const QString &message) { m_words->setText(message); });
    connect(&m_worker, &ListWorker::progressed, this, [this](qint64 done, qint64 total) {
        const Words &words = m_records.words();
        m_words->setText(tr("Looking through %1 / %2").arg(words.number(done), words.number(total)));
    });
    takeField();
    m_field->setFocus();
}

void BulkEditDialog::createChoices(QBoxLayout *layout)
{
    m_field = new QComboBox(this);
    m_field->setAccessibleName(tr("Field"));
    m_field->setObjectName(QStringLiteral("field"));
    for (const Field *field : m_fields)
        m_field->addItem(label(m_records.words(), *field));
    const auto choice = std::find_if(m_fields.begin(), m_fields.end(), [](const Field *field) {
        return field->isListed && field->kind == Kind::Choice; // a name is rarely meant
    });
    m_field->setCurrentIndex(choice == m_fields.end() ? 0 : int(choice - m_fields.begin()));
    m_way = new QComboBox(this);
    m_way->setAccessibleName(tr("What to do with it"));
    m_way->setObjectName(QStringLiteral("way"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_way, 1);
    layout->addLayout(row);
    m_place = new QVBoxLayout;
    layout->addLayout(m_place);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::takeField);
    connect(m_way, &QComboBox::currentIndexChanged, this, &BulkEditDialog::takeWay);
}

void BulkEditDialog::createPreview(QBoxLayout *layout)
{
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("preview"));
    m_words->setWordWrap(true);
    setTextRole(m_words, TextRole::Strong);
    m_refused = new PlainTextEdit(this);
    m_refused->setReadOnly(true);
    m_refused->setTabChangesFocus(true);
    m_refused->setAccessibleName(tr("Records that cannot be changed like this"));
    m_refused->setObjectName(QStringLiteral("refused"));
    m_leaveOut = new QCheckBox(tr("Leave these out and change the others"), this);
    connect(m_leaveOut, &QCheckBox::toggled, this, &BulkEditDialog::showState);
    layout->addWidget(m_words);
    layout->addWidget(m_refused, 1);
    layout->addWidget(m_leaveOut);
}

void BulkEditDialog::createFoot(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_write = new QPushButton(this);
    m_write->setObjectName(QStringLiteral("write"));
    setButtonRole(m_write, ButtonRole::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &BulkEditDialog::write);
    auto *promise = new QLabel(tr("One undo takes it back."), this);
    setTextRole(promise, TextRole::Small);
    setMuted(promise);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(promise, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_write);
    layout->addLayout(foot);
}

void BulkEditDialog::takeField()
{
    const Field &field = *m_fields[size_t(m_field->currentIndex())];
    const QSignalBlocker quiet(m_way);
    m_way->clear();
    m_way->addItem(tr("Set to"), int(Act::Set));
    if (holdsSeveral(field.kind)) {
        m_way->addItem(tr("Add"), int(Act::Add));
        m_way->addItem(tr("Take away"), int(Act::TakeAway));
    }
    m_way->addItem(tr("Empty the field"), int(Act::Empty));
    delete m_box;
    m_box = new FieldBox(m_type, field, m_records, this);
    m_box->editor().setValue({});
    for (RecordSearch *search : m_box->findChildren<RecordSearch *>())
        search->setCanCreate(false);
    m_place->addWidget(m_box);
    if (m_box->editor().input())
        setTabOrder(m_way, m_box->editor().input());
    connect(&m_box->editor(), &ValueEditor::edited, this, &BulkEditDialog::wait);
    takeWay();
}

void BulkEditDialog::takeWay()
{
    m_box->setVisible(Act(m_way->currentData().toInt()) != Act::Empty);
    wait();
}

/// What was planned is out of date at once.
void BulkEditDialog::wait()
{
    m_worker.cancel();
    m_plan.reset();
    m_pause.start();
    showState();
}

std::optional<BulkChange> BulkEditDialog::change()
{
    const Act act = Act(m_way->currentData().toInt());
    BulkChange change{m_fields[size_t(m_field->currentIndex())], wayOf(act), {}};
    m_box->clearProblem();
    if (act == Act::Empty)
        return change;
    change.value = m_box->typed().value_or(Value());
    return change.value.isNull() ? std::nullopt : std::optional(change);
}

void BulkEditDialog::plan()
{
    const auto wanted = change();
    if (!wanted) {
        showState();
        return;
    }
    m_worker.start([this, wanted = *wanted](const ListTask &task) {
        const auto found = std::make_shared<const BulkPlan>(
            planBulkEdit(task.source(), m_type, m_ids, wanted, task.progress(qint64(m_ids.size()))));
        task.deliver([this, found] { show(*found); });
    });
}

void BulkEditDialog::show(const BulkPlan &plan)
{
    m_plan = plan;
    m_leaveOut->setChecked(false);
    showState();
}

void BulkEditDialog::showRefused()
{
    QStringList lines;
    const auto &refused = m_plan->refused;
    for (size_t i = 0; i < std::min(refused.size(), mostNamed); ++i)
        lines += refused[i].title + QStringLiteral(": ") + refused[i].message;
    if (refused.size() > mostNamed)
        lines += tr("\u2026 and %n more", nullptr, int(refused.size() - mostNamed));
    m_refused->setPlainText(lines.join(QLatin1Char('\n')));
}

void BulkEditDialog::showState()
{
    const int count = m_plan ? int(m_plan->rows.size()) : 0;
    const bool hasRefused = m_plan && !m_plan->refused.empty();
    const Words &words = m_records.words();
    m_words->setText(
        m_plan ? tr("Changes %1 of %2 records.").arg(words.number(count), words.number(m_plan->total))
               : tr("Choose a field and give its new value."));
    m_refused->setVisible(hasRefused);
    m_leaveOut->setVisible(hasRefused);
    if (hasRefused)
        showRefused();
    m_write->setText(count > 0 ? tr("Change %n record(s)", nullptr, count) : tr("Change"));
    m_write->setEnabled(count > 0 && (!hasRefused || m_leaveOut->isChecked()));
}

void BulkEditDialog::write()
{
    const BulkPlan plan = *m_plan;
    const LongWork work{tr("The records were not changed"), tr("Changing records"), qint64(plan.rows.size())};
    const bool isDone =
        doLongWork(m_ask, this, work, m_records, [&](Records &aside, const Progress &progress) {
            m_changed = writeBulkEdit(aside, plan, progress);
        });
    if (isDone)
        accept();
}

} // namespace raatihuone
