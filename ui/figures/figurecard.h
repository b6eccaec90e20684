// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"
#include "ui/style/card.h"

class QBoxLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace raatihuone {

class Ask;
class ChartLegend;
class ChartView;
class FigureModel;

/// A figure: the sentence that says its finding, what it is about, the chart, its table, what is missing, the source; and
/// the ways to take it out.
class FigureCard : public Card
{
    Q_OBJECT

public:
    FigureCard(const Words &words, Ask &ask, QWidget *parent);

    void show(const std::shared_ptr<const Statistic> &figure, const QString &description);

    ChartView &chart() const { return *m_chart; }
    QTableView &table() const { return *m_table; }

Q_SIGNALS:
    /// The records behind a number are wanted.
    void recordsWanted(size_t row, size_t column);
    void announced(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createHead();
    void createChart();
    void createTable();
    QLabel *createNote();
    QToolButton *createTool(const QString &iconName, const QString &name, const char *objectName,
                            void (FigureCard::*act)());
    void fitTable();
    void fitNames();
    void copyTable();
    void copyPicture();
    void savePicture();
    void saveTable();
    void save(const QString &title, const QString &filter, const QString &suffix, const QByteArray &bytes);

    const Words &m_words;
    Ask &m_ask;
    std::shared_ptr<const Statistic> m_figure;
    QString m_description; ///< what the figure says, with any numbers
    FigureModel *m_model;
    QBoxLayout *m_tools = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    ChartLegend *m_legend = nullptr;
    ChartView *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_source = nullptr;
    QList<QToolButton *> m_ofPicture; ///< for figures that have a chart
};

} // namespace raatihuone
