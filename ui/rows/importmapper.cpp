// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/importmapper.h"

#include "core/records/fieldrules.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSettings>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int choicesInRow = 4;
constexpr int mostHeight = 168;

/// A table without headings has names of people there: settings keep what cannot be read back.
QString keyOf(const QString &heading)
{
    const QByteArray hash = QCryptographicHash::hash(importKey(heading).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

QString keyOf(const RecordType &type)
{
    return QStringLiteral("import/%1").arg(type.name());
}

} // namespace

ImportMapping rememberedMapping(QSettings &settings, const RecordType &type, const QStringList &headings,
                                const Words &words)
{
    const QVariantMap kept = settings.value(keyOf(type)).toMap();
    QMap<QString, int> known;
    for (const QString &heading : headings)
        if (kept.contains(keyOf(heading)))
            known.insert(importKey(heading), kept.value(keyOf(heading)).toInt());
    return mappingOf(type, headings, words, known);
}

ImportMapper::ImportMapper(const RecordType &type, const Words &words, QSettings &settings, QWidget *parent)
    : QScrollArea(parent), m_type(type), m_words(words), m_settings(settings), m_fields(writableFields(type))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMaximumHeight(mostHeight);
}

void ImportMapper::setHeadings(const QStringList &headings)
{
    m_headings = headings;
    m_mapping = rememberedMapping(m_settings, m_type, headings, m_words);
    m_choices.clear();
    auto *inside = new QWidget(this);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::Small);
    for (int column = 0; column < int(headings.size()); ++column)
        addChoice(grid, column);
    setWidget(inside); // the one before goes
    showChoices();
}

void ImportMapper::addChoice(QGridLayout *grid, int column)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(space::Hair);
    auto *name = new ElidedLabel(m_headings[column]);
    setTextRole(name, TextRole::Small);
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("Column %1 becomes").arg(m_headings[column]));
    choice->setMinimumContentsLength(12);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItem(tr("Not imported"));
    for (const Field *field : m_fields)
        choice->addItem(label(m_words, *field));
    name->setBuddy(choice);
    cell->addWidget(name);
    cell->addWidget(choice);
    grid->addLayout(cell, column / choicesInRow, column % choicesInRow);
    setTabOrder(m_choices.isEmpty() ? static_cast<QWidget *>(this) : m_choices.last(), choice);
    m_choices += choice;
    connect(choice, &QComboBox::activated, this, [this, column](int index) { choose(column, index); });
}

/// A field is filled by one column: the other one gives way.
void ImportMapper::choose(int column, int index)
{
    const Field *field = index > 0 ? m_fields[size_t(index) - 1] : nullptr;
    if (field)
        std::replace(m_mapping.begin(), m_mapping.end(), field, static_cast<const Field *>(nullptr));
    m_mapping[size_t(column)] = field;
    showChoices();
    Q_EMIT changed();
}

void ImportMapper::showChoices()
{
    for (int column = 0; column < int(m_choices.size()); ++column) {
        const auto found = std::find(m_fields.begin(), m_fields.end(), m_mapping[size_t(column)]);
        m_choices[column]->setCurrentIndex(found == m_fields.end() ? 0 : int(found - m_fields.begin()) + 1);
    }
}

void ImportMapper::remember()
{
    QVariantMap kept = m_settings.value(keyOf(m_type)).toMap();
    for (int column = 0; column < int(m_headings.size()); ++column) {
        const Field *field = m_mapping[size_t(column)];
        kept.insert(keyOf(m_headings[column]), field ? field->number : 0);
    }
    m_settings.setValue(keyOf(m_type), kept);
}

} // namespace raatihuone
