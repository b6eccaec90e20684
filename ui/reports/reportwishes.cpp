// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportwishes.h"

#include "core/catalogue/types/types.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/problemline.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int cardWidth = 300;
constexpr QLatin1String listKey("list");
constexpr QLatin1String bothKey("both");
constexpr int firstYear = 1990, lastYear = 2199;

/// A report on a record cannot be made without it; a year or a municipality only narrows.
bool isNeeded(ReportTopic topic)
{
    return topic == ReportTopic::Event || topic == ReportTopic::Series || topic == ReportTopic::Body;
}

} // namespace

ReportWishes::ReportWishes(Records &records, QWidget *parent)
    : Card({}, parent), m_records(records), m_report(new QComboBox(this)), m_language(new QComboBox(this))
{
    setFixedWidth(cardWidth);
    m_report->setMinimumContentsLength(1);
    for (const auto &[name, description] : reportNames(records.words()))
        m_report->addItem(description, name);
    for (const Language language : allLanguages)
        m_language->addItem(ownNameOf(language), languageCode(language));
    m_language->addItem(tr("Finnish and Swedish"), bothKey);
    m_language->setCurrentIndex(m_language->findData(languageCode(records.words().language())));
    addLabelled(body(), tr("Report"), m_report);
    addTopic(ReportTopic::Event, TypeNumber::Event);
    addTopic(ReportTopic::Series, TypeNumber::EventSeries);
    addTopic(ReportTopic::Body, TypeNumber::Body);
    addTopic(ReportTopic::Municipality, TypeNumber::Municipality);
    addYear();
    addDay();
    addLabelled(body(), tr("Language"), m_language);
    addPublicBox();
    body()->addStretch();
    connect(m_report, &QComboBox::currentIndexChanged, this, [this] {
        showTopics();
        Q_EMIT changed();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportWishes::changed);
    showTopics();
}

QWidget *ReportWishes::addGroup(const QString &label, QWidget *field)
{
    auto *group = new QWidget(this);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(body()->spacing());
    addLabelled(layout, label, field);
    body()->addWidget(group);
    return group;
}

void ReportWishes::addTopic(ReportTopic topic, int typeNumber)
{
    const RecordType &type = m_records.file().catalogue().type(typeNumber);
    auto *search = new RecordSearch(type, m_records, this);
    search->setCanCreate(false);
    m_searches[topic] = search;
    m_groups[topic] = addGroup(singular(m_records.words(), type), search);
    connect(search, &RecordSearch::chosenChanged, this, &ReportWishes::changed);
}

void ReportWishes::addYear()
{
    m_year = new QSpinBox(this);
    m_year->setRange(firstYear, lastYear);
    m_year->setObjectName(QStringLiteral("year"));
    m_groups[ReportTopic::Year] = addGroup(tr("Year"), m_year);
    connect(m_year, &QSpinBox::valueChanged, this, [this] {
        m_isYearChosen = true;
        Q_EMIT changed();
    });
}

void ReportWishes::setUsualYear(int year)
{
    const QSignalBlocker quiet(m_year);
    if (!m_isYearChosen)
        m_year->setValue(year);
}

void ReportWishes::addDay()
{
    const RecordType &term = m_records.file().catalogue().type(TypeNumber::Term);
    m_day = new DateEditor(Catalogue::field(term, QStringLiteral("from_date")), m_records.words(), this);
    m_day->setSpokenName(tr("Day"));
    m_groups[ReportTopic::Day] = addGroup(tr("Day"), m_day);
    connect(m_day, &ValueEditor::edited, this, [this] {
        if (std::holds_alternative<Value>(m_day->reading()))
            Q_EMIT changed();
    });
}

void ReportWishes::setDay(QDate day)
{
    m_day->setValue(day.isValid() ? Value(day.toString(Qt::ISODate)) : Value());
}

void ReportWishes::addPublicBox()
{
    m_public = new QCheckBox(tr("Public version"), this);
    const QString meaning = tr("Leaves out fields with personal data. Check the texts yourself.");
    m_public->setToolTip(meaning);
    m_public->setAccessibleDescription(meaning);
    connect(m_public, &QCheckBox::toggled, this, &ReportWishes::changed);
    body()->addWidget(m_public);
    m_names = new ProblemLine(m_public, this);
    body()->addWidget(m_names);
}

void ReportWishes::tellNames(int count)
{
    m_names->clear();
    m_public->setAccessibleDescription(m_public->toolTip()); // the line says what is wrong in its place
    if (count > 0)
        m_names->show({Problem::Severity::Warning,
                       {},
                       tr("%n people of this event are named in the texts. Read them before you publish.",
                          nullptr, count)});
}

QString ReportWishes::report() const
{
    return m_report->currentData().toString();
}

void ReportWishes::setReport(const QString &name)
{
    m_report->setCurrentIndex(m_report->findData(name));
}

RowId ReportWishes::chosen(ReportTopic topic) const
{
    const auto search = m_searches.find(topic);
    return search == m_searches.end() ? RowId() : search->second->chosen();
}

void ReportWishes::choose(ReportTopic topic, RowId id)
{
    m_searches.at(topic)->choose(id);
}

std::vector<Language> ReportWishes::languages() const
{
    if (const auto one = languageFromCode(m_language->currentData().toString()))
        return {*one};
    return {Language::Finnish, Language::Swedish};
}

void ReportWishes::setList(const QString &name)
{
    const QString text = tr("List: %1").arg(name);
    const QSignalBlocker quiet(m_report);
    const int index = m_report->findData(listKey);
    if (index < 0)
        m_report->addItem(text, listKey);
    else
        m_report->setItemText(index, text);
    m_report->setCurrentIndex(m_report->findData(listKey));
    showTopics();
}

bool ReportWishes::isList() const
{
    return report() == listKey;
}

bool ReportWishes::isPublic() const
{
    return m_public->isChecked();
}

bool ReportWishes::takes(ReportTopic topic) const
{
    const std::vector<ReportTopic> topics = topicsOf(report());
    return std::find(topics.begin(), topics.end(), topic) != topics.end();
}

bool ReportWishes::isComplete() const
{
    const std::vector<ReportTopic> topics = topicsOf(report());
    return std::all_of(topics.begin(), topics.end(),
                       [this](ReportTopic topic) { return !isNeeded(topic) || chosen(topic).isValid(); });
}

std::optional<RowId> ReportWishes::given(ReportTopic topic) const
{
    const RowId id = takes(topic) ? chosen(topic) : RowId();
    return id.isValid() ? std::optional(id) : std::nullopt;
}

ReportRequest ReportWishes::request() const
{
    ReportRequest request;
    request.event = given(ReportTopic::Event);
    request.series = given(ReportTopic::Series);
    request.body = given(ReportTopic::Body);
    request.municipality = given(ReportTopic::Municipality);
    if (takes(ReportTopic::Year) && m_isYearChosen)
        request.year = m_year->value();
    const Reading day = m_day->reading();
    if (takes(ReportTopic::Day) && std::holds_alternative<Value>(day) && !std::get<Value>(day).isNull())
        request.on = QDate::fromString(std::get<Value>(day).toText(), Qt::ISODate);
    request.isPublic = m_public->isChecked();
    request.created = m_records.file().lastCommitTime();
    return request;
}

void ReportWishes::showTopics()
{
    for (const auto &[topic, group] : m_groups)
        group->setVisible(takes(topic));
}

} // namespace raatihuone
