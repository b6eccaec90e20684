// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurefilters.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/search/idsof.h"
#include "ui/lists/filtertopics.h"
#include "ui/style/ask.h"
#include "ui/style/chip.h"
#include "ui/style/flowlayout.h"

namespace raatihuone {

namespace {

/// As many as somebody looks through; further ones are searched for.
constexpr int mostOptions = 100;
constexpr qsizetype mostLetters = 40;

QString shortened(const QString &text)
{
    return text.size() > mostLetters ? text.left(mostLetters - 1) + QChar(0x2026) : text;
}

/// What can be chosen, and whether that is all that fits what is typed.
struct Offer
{
    std::vector<FilterOption> options;
    bool isAll = true;
};

/// From this year back to the first one of an event.
Offer years(const Records &records, const QString &typed)
{
    const int last = records.file().installation().today().year();
    const auto first = records.connection().value("SELECT CAST(substr(min(start), 1, 4) AS INTEGER) FROM "
                                                  "event WHERE NOT archived AND start IS NOT NULL");
    const int begin = first && !first->isNull() ? int(first->toNumber()) : last;
    std::vector<FilterOption> options;
    for (int year = last; year >= begin; --year)
        options.push_back({year, QString::number(year)});
    return {fitting(options, typed)};
}

Offer kinds(const Records &records, const QString &typed)
{
    const Field &kind = *records.file().catalogue().type(TypeNumber::Event).field(QStringLiteral("kind"));
    std::vector<FilterOption> options;
    for (const Choice &choice : kind.choices)
        options.push_back({choice.code, shownValue(records.words(), kind, Value(choice.code))});
    return {fitting(options, typed)};
}

/// Events from the newest on.
Offer recordsOf(const Records &records, int type, const QString &typed, const ListTask &task)
{
    ListRequest request;
    request.type = &records.file().catalogue().type(type);
    request.search = typed;
    request.limit = mostOptions;
    request.isDescending = type == TypeNumber::Event;
    if (request.isDescending)
        request.sort = listColumn(*request.type, QLatin1String("start"));
    const std::vector<RowId> ids = idsOf(task.source(), request, task.progress(0));
    return {recordOptions(task.source(), *request.type, ids), ids.size() < size_t(mostOptions)};
}

/// With nothing typed those of the unit, if it has any.
Offer municipalities(const Records &records, const QString &typed, const ListTask &task)
{
    const std::vector<RowId> own = typed.isEmpty()
                                       ? municipalitiesOfUnit(records, records.file().installation().today())
                                       : std::vector<RowId>();
    if (own.empty())
        return recordsOf(records, TypeNumber::Municipality, typed, task);
    const RecordType &type = records.file().catalogue().type(TypeNumber::Municipality);
    return {recordOptions(task.source(), type, own), false};
}

Offer offerOf(const Records &records, FigureTopic topic, const QString &typed, const ListTask &task)
{
    switch (topic) {
    case FigureTopic::Year:
        return years(records, typed);
    case FigureTopic::Kind:
        return kinds(records, typed);
    case FigureTopic::Municipality:
        return municipalities(records, typed, task);
    case FigureTopic::Group:
        return recordsOf(records, TypeNumber::StakeholderGroup, typed, task);
    case FigureTopic::Body:
        return recordsOf(records, TypeNumber::Body, typed, task);
    case FigureTopic::Event:
        return recordsOf(records, TypeNumber::Event, typed, task);
    }
    return {};
}

} // namespace

FigureFilters::FigureFilters(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent), m_records(records), m_worker(records.file(), records.words())
{
    new FlowLayout(this);
    addChip(FigureTopic::Year, tr("Year"));
    addChip(FigureTopic::Municipality, tr("Municipality"));
    addChip(FigureTopic::Kind, tr("Kind of event"));
    addChip(FigureTopic::Group, tr("Stakeholder group"));
    addChip(FigureTopic::Body, tr("Body"));
    addChip(FigureTopic::Event, tr("Event"));
    connect(&m_worker, &ListWorker::failed, this, [this, &ask](const QString &message) {
        delete m_popup; // it would stand above the message
        ask.message(this, {tr("The choices could not be read"), message, tr("Close"), {}, false});
    });
}

void FigureFilters::addChip(FigureTopic topic, const QString &name)
{
    auto *chip = new Chip(name, ChipKind::Menu, this);
    layout()->addWidget(chip);
    m_chips[topic] = chip;
    m_names[topic] = name;
    setText(topic);
    connect(chip, &QAbstractButton::clicked, this, [this, topic] { openPopup(topic); });
    connect(chip, &Chip::cleared, this, [this, topic] { choose(topic, {}, {}); });
}

void FigureFilters::show(const QString &statistic)
{
    m_topics = topicsOfStatistic(statistic);
    for (const auto &[topic, chip] : m_chips)
        chip->setVisible(std::find(m_topics.begin(), m_topics.end(), topic) != m_topics.end());
}

void FigureFilters::setText(FigureTopic topic)
{
    const auto chosen = m_chosen.find(topic);
    const bool isOn = chosen != m_chosen.end();
    const QString text = isOn ? chosen->second.text : tr("all");
    m_chips[topic]->setText(QStringLiteral("%1: %2").arg(m_names[topic], shortened(text)));
    m_chips[topic]->setChecked(isOn);
    m_chips[topic]->setAccessibleName(QStringLiteral("%1: %2").arg(m_names[topic], text));
}

void FigureFilters::choose(FigureTopic topic, const Value &value, const QString &text)
{
    if (value.isNull())
        m_chosen.erase(topic);
    else
        m_chosen[topic] = {value, text};
    setText(topic);
    Q_EMIT changed();
}

/// Only what the statistic has a use for.
const Value *FigureFilters::chosen(FigureTopic topic) const
{
    const auto found = m_chosen.find(topic);
    const bool isUsed = std::find(m_topics.begin(), m_topics.end(), topic) != m_topics.end();
    return isUsed && found != m_chosen.end() ? &found->second.value : nullptr;
}

std::optional<RowId> FigureFilters::id(FigureTopic topic) const
{
    const Value *value = chosen(topic);
    return value ? std::optional(value->toId()) : std::nullopt;
}

StatisticRequest FigureFilters::request() const
{
    StatisticRequest request;
    if (const Value *year = chosen(FigureTopic::Year))
        request.year = int(year->toNumber());
    request.municipality = id(FigureTopic::Municipality);
    request.event = id(FigureTopic::Event);
    request.body = id(FigureTopic::Body);
    request.group = id(FigureTopic::Group);
    if (const Value *kind = chosen(FigureTopic::Kind))
        request.kind = kind->toText();
    return request;
}

void FigureFilters::openPopup(FigureTopic topic)
{
    setText(topic); // a click does not check the chip
    const auto chosen = m_chosen.find(topic);
    std::vector<FilterOption> ticked;
    if (chosen != m_chosen.end())
        ticked.push_back(chosen->second);
    m_popup = new FilterPopup(m_names[topic], ticked, m_chips[topic]);
    m_popup->takeOnlyOne();
    connect(m_popup, &FilterPopup::tickedChanged, this, [this, topic, popup = m_popup.data()] {
        const std::vector<FilterOption> &now = popup->ticked();
        now.empty() ? choose(topic, {}, {}) : choose(topic, now.front().value, now.front().text);
    });
    connect(m_popup, &FilterPopup::typed, this,
            [this, topic](const QString &typed) { findOptions(topic, typed.trimmed()); });
    findOptions(topic, {});
    m_popup->openUnder(*m_chips[topic]);
}

void FigureFilters::findOptions(FigureTopic topic, const QString &typed)
{
    m_worker.start([this, &file = m_records.file(), topic, typed](const ListTask &task) {
        const Records records(file, task.source().connection, task.source().words);
        task.deliver([this, offer = offerOf(records, topic, typed, task)] {
            if (m_popup)
                m_popup->setOptions(offer.options, offer.isAll);
        });
    });
}

} // namespace raatihuone
