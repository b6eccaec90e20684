// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rounddialog.h"

#include "core/actions/copyevent.h"
#include "core/base/collation.h"
#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/search/listrows.h"
#include "ui/events/ticklist.h"
#include "ui/forms/guarded.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace raatihuone {

namespace {

constexpr QSize usualSize(1080, 560);
constexpr int listWidth = 220;
constexpr int nameWidth = 120, titleWidth = 220;

Record nextYears(const Record &event)
{
    const QString start = event.value(QStringLiteral("start")).toText();
    const QDate day = QDate::fromString(start.left(10), Qt::ISODate);
    return eventLike(event, day.isValid() ? sameWeekNextYear(day).toString(Qt::ISODate) : start);
}

/// What differs from one event of a round to the next: the title in each language that it has, when and where.
std::vector<const Field *> differingFields(const Record &pattern)
{
    std::vector<const Field *> fields;
    for (const Field &field : pattern.type().fields())
        if (field.languageOf == QLatin1String("title") && !pattern.value(field.name).isNull())
            fields.push_back(&field);
    for (const char *name : {"start", "place"})
        fields.push_back(pattern.type().field(QLatin1String(name)));
    return fields;
}

} // namespace

std::vector<std::pair<RowId, QString>> municipalitiesToChoose(const Records &records)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::Municipality);
    Query query(
        records.file().connection(),
        "SELECT m.id, m.county IS (SELECT coalesce(u.county, h.county) FROM unit u LEFT JOIN municipality h "
        "ON h.id = u.municipality WHERE u.id = ?) FROM municipality m WHERE NOT m.archived",
        unitOf(records));
    std::vector<RowId> ids;
    std::vector<bool> isNear;
    while (query.next()) {
        ids.push_back(query.id(0));
        isNear.push_back(query.number(1) != 0);
    }
    const QStringList titles =
        titlesOf({records.file().connection(), records.file().catalogue(), records.words()}, type, ids);
    const Collation collation;
    std::vector<std::pair<QByteArray, std::pair<RowId, QString>>> sorted;
    for (size_t i = 0; i < ids.size(); ++i)
        sorted.emplace_back((isNear[i] ? '0' : '1') + collation.key(titles[qsizetype(i)]),
                            std::pair(ids[i], titles[qsizetype(i)]));
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<std::pair<RowId, QString>> found;
    found.reserve(sorted.size());
    for (const auto &[key, municipality] : sorted)
        found.push_back(municipality);
    return found;
}

RoundDialog::RoundDialog(Records &records, Ask &ask, RowId pattern, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_event(records.read(records.file().catalogue().type(TypeNumber::Event), pattern)),
      m_pattern(nextYears(m_event)),
      m_fields(differingFields(m_pattern)),
      m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("A round in several municipalities"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    createHead(layout);
    createHalves(layout);
    createSeries(layout);
    createFoot(layout);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    m_municipalities->setTicked(m_pattern.value(QStringLiteral("municipalities")).toSeveral());
    showRows();
    m_municipalities->setFocus();
}

void RoundDialog::createHead(QBoxLayout *layout)
{
    auto *title = new ElidedLabel(
        tr("Like: %1")
            .arg(m_pattern.text(QStringLiteral("title"), languageCode(m_records.words().language()))),
        this);
    setTextRole(title, TextRole::RecordName);
    auto *words = new ElidedLabel(
        tr("Tick the municipalities, then change what differs. People and minutes are not copied."), this);
    setMuted(words);
    layout->addWidget(title);
    layout->addWidget(words);
}

void RoundDialog::createHalves(QBoxLayout *layout)
{
    std::vector<TickOption> options;
    for (const auto &[id, name] : municipalitiesToChoose(m_records))
        options.push_back({id.toText(), name});
    m_municipalities = new TickList(
        label(m_records.words(), *m_pattern.type().field(QStringLiteral("municipalities"))), options, this);
    m_municipalities->setFixedWidth(listWidth);
    setFocusProxy(m_municipalities);
    m_view = new QTableView(this);
    auto *delegate = new RecordDelegate(m_view);
    delegate->setSelectionLook(SelectionLook::Cell);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setSelectionMode(QTableView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("The events to be made"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space::Card);
    halves->addWidget(m_municipalities);
    halves->addWidget(m_view, 1);
    layout->addLayout(halves, 1);
    m_problem = new ProblemLine(m_view, this);
    layout->addWidget(m_problem);
    connect(m_municipalities, &TickList::tickedChanged, this, &RoundDialog::showRows);
    connect(m_model, &QStandardItemModel::itemChanged, m_problem, &ProblemLine::clear);
}

/// Which series the events are in, where the pattern is in one.
void RoundDialog::createSeries(QBoxLayout *layout)
{
    m_series = new QComboBox(this);
    m_series->setObjectName(QStringLiteral("series"));
    m_series->setMinimumContentsLength(1);
    for (const CopiedSeries each : {CopiedSeries::Same, CopiedSeries::New, CopiedSeries::None})
        m_series->addItem({}, int(each));
    connect(m_series, &QComboBox::activated, this, [this] { m_isSeriesChosen = true; });
    connect(m_model, &QStandardItemModel::itemChanged, this, &RoundDialog::showSeries);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *words =
        fieldLabel(label(m_records.words(), *m_event.type().field(QStringLiteral("series"))), m_series);
    row->addWidget(words);
    row->addWidget(m_series, 1);
    layout->addLayout(row);
    const bool isInOne = !m_event.value(QStringLiteral("series")).isNull();
    m_series->setVisible(isInOne);
    words->setVisible(isInOne);
}

int RoundDialog::year() const
{
    int first = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const Reading reading =
                readField(*m_fields[i], m_model->index(row, int(i) + 1).data().toString());
            const auto *value = std::get_if<Value>(&reading);
            const int year = value && m_fields[i]->name == QLatin1String("start")
                                 ? value->toText().left(4).toInt() // YYYY
                                 : 0;
            first = year > 0 && (first == 0 || year < first) ? year : first;
        }
    return first > 0 ? first : yearOf(m_pattern);
}

/// Names what each choice means; the usual one is chosen until somebody chooses.
void RoundDialog::showSeries()
{
    guarded(m_ask, this, tr("The series could not be read"), [this] {
        const auto nameOf = [this](CopiedSeries wish) {
            const auto series = seriesOfCopies(m_records, m_event, year(), wish);
            return series ? series->text(QStringLiteral("title"), languageCode(m_records.words().language()))
                          : QString();
        };
        m_series->setItemText(0, tr("As before: %1").arg(nameOf(CopiedSeries::Same)));
        m_series->setItemText(1, tr("Of this round: %1").arg(nameOf(CopiedSeries::New)));
        m_series->setItemText(2, tr("No series"));
        if (!m_isSeriesChosen)
            m_series->setCurrentIndex(m_series->findData(int(usualSeries(m_records, m_event, year()))));
    });
}

void RoundDialog::createFoot(QBoxLayout *layout)
{
    auto *promise = new ElidedLabel(tr("Nothing is saved yet. One undo takes all of it back."), this);
    setMuted(promise);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_make = new QPushButton(this);
    m_make->setObjectName(QStringLiteral("make"));
    setButtonRole(m_make, ButtonRole::Primary);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(promise, 1);
    for (QPushButton *button : {cancel, m_make}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &RoundDialog::write);
    layout->addLayout(foot);
}

/// A row a ticked municipality; what was typed in a row that stays is kept.
void RoundDialog::showRows()
{
    QStringList ticked = m_municipalities->ticked();
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        if (ticked.removeAll(m_model->item(row)->data().toString()) == 0)
            m_model->removeRow(row);
    guarded(m_ask, this, tr("The municipality could not be read"), [&] {
        for (const QString &id : std::as_const(ticked))
            addRow(RowId::fromText(id));
    });
    QStringList heads{
        singular(m_records.words(), m_records.file().catalogue().type(TypeNumber::Municipality))};
    for (const Field *field : m_fields)
        heads += label(m_records.words(), *field);
    m_model->setHorizontalHeaderLabels(heads);
    m_view->setColumnWidth(0, nameWidth);
    m_view->setColumnWidth(1, titleWidth);
    m_make->setText(tr("Make %n event(s)", nullptr, m_model->rowCount()));
    m_make->setEnabled(m_model->rowCount() > 0);
    showSeries();
}

void RoundDialog::addRow(RowId municipality)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Municipality);
    const Record draft = eventIn(m_records, m_pattern, municipality);
    QList<QStandardItem *> cells{new QStandardItem(m_records.title(type, municipality))};
    cells.front()->setData(municipality.toText());
    cells.front()->setEditable(false);
    for (const Field *field : m_fields)
        cells += new QStandardItem(typedValue(m_records.words(), *field, draft.value(field->name)));
    m_model->appendRow(cells);
}

std::optional<std::vector<Record>> RoundDialog::typed()
{
    std::vector<Record> drafts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        Record draft = eventIn(m_records, m_pattern, RowId::fromText(m_model->item(row)->data().toString()));
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const QModelIndex cell = m_model->index(row, int(i) + 1);
            const Reading reading = readField(*m_fields[i], cell.data().toString());
            if (const auto *problem = std::get_if<Problem>(&reading)) {
                m_view->setCurrentIndex(cell);
                m_problem->show({Problem::Severity::Error,
                                 {},
                                 m_model->item(row)->text() + QStringLiteral(": ") + problem->message});
                return std::nullopt;
            }
            const Value value = std::get<Value>(reading);
            const bool isAnotherDay = m_fields[i]->name == QLatin1String("start") && !value.isNull() &&
                                      value != draft.value(m_fields[i]->name);
            if (isAnotherDay)
                draft = eventLike(draft, value.toText()); // its end goes with it
            else
                draft.set(m_fields[i]->name, value);
        }
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

void RoundDialog::write()
{
    guarded(m_ask, this, tr("The events were not made"), [this] {
        const auto drafts = typed();
        if (!drafts)
            return;
        const auto wish = CopiedSeries(m_series->currentData().toInt());
        const Outcome outcome =
            addCopies(m_records, *drafts, seriesOfCopies(m_records, m_event, year(), wish), &m_made);
        for (const Problem &problem : outcome.problems)
            if (problem.severity == Problem::Severity::Error)
                m_problem->show(problem);
        if (outcome.isDone())
            accept();
    });
}

} // namespace raatihuone
