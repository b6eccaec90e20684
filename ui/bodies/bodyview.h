// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"
#include "ui/forms/recordview.h"

#include "core/rules/composition.h"

class QStackedLayout;

namespace raatihuone {

class BodyTree;
class CompositionFacts;
class CompositionTable;
class DayBar;
class EmptyState;
struct SeatCell;

/// A body as it sits on any day: its seats, members beside their deputies, and what is missing.
class BodyView : public RecordView
{
    Q_OBJECT

public:
    BodyView(const FormContext &context, QWidget *parent);

    QString name() const override;
    /// Another body is shown as it is today, the same one stays on the day it was looked at.
    void showRecord(RowId id) override;
    void follow(const Changes &changes) override;

    bool canSomeoneLeave() const override;
    /// Whoever has the keyboard in the table is preset.
    void someoneLeaves() override;
    QList<QAction *> commands() const override { return {m_newTerm}; }

    QDate day() const { return m_day; }
    const Composition &composition() const { return m_composition; }
    CompositionTable &table() const { return *m_table; }

private:
    void createLayout();
    void createPages();
    void createKeys();
    void connectParts();
    void read();
    void goTo(QDate day);
    void showDay();
    bool sits(RowId membership) const;
    void act(const SeatCell &cell);
    void open(const SeatCell &cell);
    void leaves(RowId membership);
    void openMenu(const SeatCell &cell, const QPoint &place);
    void addTerm();
    void makeTerm();

    Records &m_records;
    Ask &m_ask;
    const bool m_isWritable;
    RowId m_body;
    QDate m_day;
    BodyHistory m_history;
    Composition m_composition;
    BodyTree *m_tree;
    DayBar *m_days;
    CompositionFacts *m_facts;
    CompositionTable *m_table;
    QAction *m_newTerm = nullptr;
    QStackedLayout *m_pages = nullptr;
    EmptyState *m_noTerm = nullptr;
    EmptyState *m_nobody = nullptr;
};

} // namespace raatihuone
