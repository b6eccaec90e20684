// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurefilters.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/search/idsof.h"
#include "core/search/listrows.h"
#include "ui/forms/guarded.h"
#include "ui/forms/recorddialog.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/chip.h"
#include "ui/style/flowlayout.h"

#include <QtWidgets/QMenu>

namespace raatihuone {

namespace {

/// As many as somebody looks through in a menu; further ones are searched for.
constexpr int mostOptions = 30;
constexpr qsizetype mostLetters = 40;

QString shortened(const QString &text)
{
    return text.size() > mostLetters ? text.left(mostLetters - 1) + QChar(0x2026) : text;
}

/// Of the records that a topic chooses from; 0 where it chooses from something else.
int typeOf(FigureTopic topic)
{
    switch (topic) {
    case FigureTopic::Municipality:
        return TypeNumber::Municipality;
    case FigureTopic::Group:
        return TypeNumber::StakeholderGroup;
    case FigureTopic::Body:
        return TypeNumber::Body;
    case FigureTopic::Event:
        return TypeNumber::Event;
    case FigureTopic::Year:
    case FigureTopic::Kind:
        break;
    }
    return 0;
}

} // namespace

FigureFilters::FigureFilters(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent), m_records(records), m_ask(ask)
{
    new FlowLayout(this);
    addChip(FigureTopic::Year, tr("Year"));
    addChip(FigureTopic::Municipality, tr("Municipality"));
    addChip(FigureTopic::Kind, tr("Kind of event"));
    addChip(FigureTopic::Group, tr("Stakeholder group"));
    addChip(FigureTopic::Body, tr("Body"));
    addChip(FigureTopic::Event, tr("Event"));
}

void FigureFilters::addChip(FigureTopic topic, const QString &name)
{
    auto *chip = new Chip(name, ChipKind::Menu, this);
    layout()->addWidget(chip);
    m_chips[topic] = chip;
    m_names[topic] = name;
    setText(topic);
    connect(chip, &QAbstractButton::clicked, this, [this, topic] { openMenu(topic); });
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
        m_chosen[topic] = {value, text, {}};
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

void FigureFilters::openMenu(FigureTopic topic)
{
    setText(topic); // a click does not check the chip
    std::vector<Option> found;
    if (!guarded(m_ask, this, tr("The choices could not be read"), [&] { found = options(topic); }))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto chosen = m_chosen.find(topic);
    const auto add = [&](const Option &option) {
        QString text = option.details.isEmpty()
                           ? option.text
                           : QStringLiteral("%1 \u00b7 %2").arg(option.text, shortened(option.details));
        QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(chosen == m_chosen.end() ? option.value.isNull()
                                                    : chosen->second.value == option.value);
        connect(action, &QAction::triggered, this,
                [this, topic, option] { choose(topic, option.value, option.text); });
    };
    add({{}, tr("all"), {}});
    menu->addSeparator();
    for (const Option &option : found)
        add(option);
    if (found.size() == mostOptions) {
        menu->addSeparator();
        connect(menu->addAction(tr("Find another\u2026")), &QAction::triggered, this,
                [this, topic] { find(topic); });
    }
    const Chip *under = m_chips[topic];
    menu->popup(under->mapToGlobal(under->rect().bottomLeft()));
}

void FigureFilters::find(FigureTopic topic)
{
    RecordDialog dialog(m_records.file().catalogue().type(typeOf(topic)), m_records, this);
    if (dialog.exec() == QDialog::Accepted)
        choose(topic, dialog.search().chosen(), dialog.search().text());
}

std::vector<FigureFilters::Option> FigureFilters::options(FigureTopic topic) const
{
    switch (topic) {
    case FigureTopic::Year:
        return years();
    case FigureTopic::Municipality:
        return municipalities();
    case FigureTopic::Kind:
        return kinds();
    case FigureTopic::Group:
    case FigureTopic::Body:
        return recordsOf(typeOf(topic));
    case FigureTopic::Event:
        return recordsOf(typeOf(topic), "start");
    }
    return {};
}

/// From the first year of an event to this one.
std::vector<FigureFilters::Option> FigureFilters::years() const
{
    const int last = m_records.file().installation().now().toLocalTime().date().year();
    const auto first = m_records.connection().value("SELECT CAST(substr(min(start), 1, 4) AS INTEGER) FROM "
                                                    "event WHERE NOT archived AND start IS NOT NULL");
    std::vector<Option> options;
    const int begin = first && !first->isNull() ? int(first->toNumber()) : last;
    for (int year = last; year >= begin; --year)
        options.push_back({Value(year), QString::number(year), {}});
    return options;
}

std::vector<FigureFilters::Option> FigureFilters::kinds() const
{
    const Field &kind = *m_records.file().catalogue().type(TypeNumber::Event).field(QStringLiteral("kind"));
    std::vector<Option> options;
    for (const Choice &choice : kind.choices)
        options.push_back({Value(choice.code), shownValue(m_records.words(), kind, Value(choice.code)), {}});
    return options;
}

/// Those of the unit, or all where it has none.
std::vector<FigureFilters::Option> FigureFilters::municipalities() const
{
    const std::vector<RowId> own =
        municipalitiesOfUnit(m_records, m_records.file().installation().now().toLocalTime().date());
    return own.empty() ? recordsOf(TypeNumber::Municipality) : titled(TypeNumber::Municipality, own);
}

std::vector<FigureFilters::Option> FigureFilters::recordsOf(int type, const char *sort) const
{
    const ListSource source{m_records.connection(), m_records.file().catalogue(), m_records.words()};
    ListRequest request;
    request.type = &source.catalogue.type(type);
    request.limit = mostOptions;
    if (sort) {
        request.sort = listColumn(*request.type, QLatin1String(sort));
        request.isDescending = true;
    }
    return titled(type, idsOf(source, request));
}

std::vector<FigureFilters::Option> FigureFilters::titled(int type, const std::vector<RowId> &ids) const
{
    const ListSource source{m_records.connection(), m_records.file().catalogue(), m_records.words()};
    const RecordType &recordType = source.catalogue.type(type);
    const QStringList titles = titlesOf(source, recordType, ids);
    const QStringList details =
        recordType.isReferenceData() ? QStringList() : detailsOf(source, recordType, ids);
    std::vector<Option> options;
    for (size_t i = 0; i < ids.size(); ++i)
        options.push_back({Value(ids[i]), titles[qsizetype(i)], details.value(qsizetype(i))});
    return options;
}

} // namespace raatihuone
