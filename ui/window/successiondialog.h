// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/succession.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>
#include <map>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace raatihuone {

class DateEditor;
class FieldBox;
class HolderField;
class ProblemLine;

/// "Someone left": what was held, who follows, from when. Shows old and new before the one button does it.
class SuccessionDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p held may be handed over; the first is preset. At least one.
    SuccessionDialog(Records &records, Ask &ask, std::vector<Held> held, QWidget *parent);

    /// The new record; none before.
    RowId made() const { return m_made; }
    /// Who follows whom, for a toast.
    QString announcement() const { return m_announcement; }

private:
    void createHead(QBoxLayout *layout);
    void createFields(QBoxLayout *layout);
    void createReasons(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    QString described(const Held &held) const;
    const Held &held() const;
    const Tenure &tenure() const { return *held().type->tenure(); }
    Record heldRecord() const;
    QString leaving() const;
    std::optional<QDate> day() const;
    std::optional<QString> reason() const;
    void preview();
    Outcome succession(const QString &reason);
    void handOver();
    void showProblems(const Problems &problems);

    Records &m_records;
    Ask &m_ask;
    RowId m_made;
    QString m_announcement;
    const std::vector<Held> m_all;
    QComboBox *m_held = nullptr;
    HolderField *m_successor = nullptr;
    DateEditor *m_day = nullptr;
    QLabel *m_old = nullptr;
    QLabel *m_new = nullptr;
    ProblemLine *m_dayProblem = nullptr;
    std::map<const RecordType *, FieldBox *> m_reasons; ///< of the types that can say why it ended
    QPushButton *m_handOver = nullptr;
};

} // namespace raatihuone
