// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importmapping.h"

#include <QtWidgets/QScrollArea>

class QComboBox;
class QGridLayout;
class QSettings;

namespace raatihuone {

/// Which column of a table fills which field: one choice a column, remembered for the type by the numbers of the fields.
class ImportMapper : public QScrollArea
{
    Q_OBJECT

public:
    ImportMapper(const RecordType &type, const Words &words, QSettings &settings, QWidget *parent);

    /// Begins with what is remembered of these headings, and with what they say.
    void setHeadings(const QStringList &headings);
    const ImportMapping &mapping() const { return m_mapping; }

    /// Remembers the present choices.
    void remember();

Q_SIGNALS:
    void changed();

private:
    void addChoice(QGridLayout *grid, int column);
    void choose(int column, int index);
    void showChoices();

    const RecordType &m_type;
    const Words &m_words;
    QSettings &m_settings;
    const std::vector<const Field *> m_fields;
    QStringList m_headings;
    ImportMapping m_mapping;
    QList<QComboBox *> m_choices;
};

/// The mapping of @p headings with what is remembered.
ImportMapping rememberedMapping(QSettings &settings, const RecordType &type, const QStringList &headings,
                                const Words &words);

} // namespace raatihuone
