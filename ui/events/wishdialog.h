// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QPushButton;

namespace raatihuone {

class FieldBox;
class ProblemLine;
class RecordSearch;

/// What becomes of a wish: an agenda item of the event that is chosen, at first the next one, or a new body. One button,
/// one commit.
class WishDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { AgendaItem, Body };

    WishDialog(Records &records, Ask &ask, RowId wish, Way way, QWidget *parent);

    QString announcement() const { return m_announcement; }

private:
    void createHead(QBoxLayout *layout, RowId wish);
    void createEvent(QBoxLayout *layout);
    void createBody(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void takeIntoEvent();
    void makeBody();

    Records &m_records;
    Ask &m_ask;
    RowId m_wish;
    const Way m_way;
    QString m_announcement;
    RecordSearch *m_event = nullptr;
    ProblemLine *m_problem = nullptr;
    std::vector<FieldBox *> m_boxes;
};

} // namespace raatihuone
