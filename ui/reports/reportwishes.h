// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/style/card.h"

#include <map>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace raatihuone {

class DateEditor;
class ProblemLine;
class RecordSearch;

/// Which report is wanted, what it is about, in which language and for whom. Only what the report has a use for can be
/// filled in.
class ReportWishes : public Card
{
    Q_OBJECT

public:
    ReportWishes(Records &records, QWidget *parent);

    QString report() const;
    void setReport(const QString &name);
    /// Whether the report has a use for this topic.
    bool takes(ReportTopic topic) const;
    /// The record of this topic that is chosen, whether the report asks for it or not.
    RowId chosen(ReportTopic topic) const;
    void choose(ReportTopic topic, RowId id);
    /// The day that the report looks at; an invalid one leaves it to the report.
    void setDay(QDate day);
    /// The year that the report is about as long as nobody has chosen one: the last one recorded.
    void setUsualYear(int year);

    /// In which the report is made.
    std::vector<Language> languages() const;
    /// Offers a report of a list beside the others, and chooses it.
    void setList(const QString &name);
    /// Whether that is chosen.
    bool isList() const;
    bool isPublic() const;
    /// Warns that the texts of the public version name @p count people of the event.
    void tellNames(int count);
    /// Whether all that the report cannot be made without is chosen.
    bool isComplete() const;
    /// What the report is asked about; its time is that of the last commit.
    ReportRequest request() const;

    /// What takes the keyboard first.
    QComboBox *reports() const { return m_report; }

Q_SIGNALS:
    void changed();

private:
    void addTopic(ReportTopic topic, int type);
    void addYear();
    void addDay();
    void addPublicBox();
    QWidget *addGroup(const QString &label, QWidget *field);
    std::optional<RowId> given(ReportTopic topic) const;
    void showTopics();

    Records &m_records;
    QComboBox *m_report;
    std::map<ReportTopic, RecordSearch *> m_searches;
    std::map<ReportTopic, QWidget *> m_groups; ///< the label and the field of each topic
    QSpinBox *m_year = nullptr;
    bool m_isYearChosen = false;
    DateEditor *m_day = nullptr;
    QComboBox *m_language;
    QCheckBox *m_public = nullptr;
    ProblemLine *m_names = nullptr; ///< whom the public version names
};

} // namespace raatihuone
