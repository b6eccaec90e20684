// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurecard.h"

#include "core/actions/attachments.h"
#include "ui/figures/chartlegend.h"
#include "ui/figures/chartview.h"
#include "ui/figures/figureexport.h"
#include "ui/figures/figuremodel.h"
#include "ui/style/ask.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

FigureCard::FigureCard(const Words &words, Ask &ask, QWidget *parent)
    : Card({}, parent), m_words(words), m_ask(ask), m_model(new FigureModel(words, this))
{
    createHead();
    createChart();
    createTable();
    m_missing = createNote();
    m_source = createNote();
    body()->addStretch();
}

QLabel *FigureCard::createNote()
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, TextRole::Small);
    setMuted(label);
    body()->addWidget(label);
    return label;
}

void FigureCard::createHead()
{
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("figureTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setTextRole(m_title, TextRole::CardTitle);
    head->addWidget(m_title, 1);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(space::Hair);
    head->addLayout(m_tools);
    head->setAlignment(m_tools, Qt::AlignTop);
    body()->addLayout(head);
    createTool(QStringLiteral("clipboard"), tr("Copy the table"), "copyTable", &FigureCard::copyTable);
    createTool(QStringLiteral("save"), tr("Save the table as CSV"), "saveTable", &FigureCard::saveTable);
    m_ofPicture = {
        createTool(QStringLiteral("files"), tr("Copy the picture"), "copyPicture", &FigureCard::copyPicture),
        createTool(QStringLiteral("download"), tr("Save the picture"), "savePicture",
                   &FigureCard::savePicture)};
    m_facts = createNote();
}

QToolButton *FigureCard::createTool(const QString &iconName, const QString &name, const char *objectName,
                                    void (FigureCard::*act)())
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(objectName));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, act);
    m_tools->addWidget(button);
    return button;
}

void FigureCard::createChart()
{
    m_legend = new ChartLegend(this);
    m_chart = new ChartView(m_words, this);
    body()->addWidget(m_legend);
    body()->addWidget(m_chart);
    connect(m_legend, &ChartLegend::switched, m_chart, &ChartView::setHidden);
    connect(m_chart, &ChartView::recordsWanted, this, &FigureCard::recordsWanted);
}

void FigureCard::createTable()
{
    auto *delegate = new RecordDelegate;
    m_table = new QTableView(this);
    delegate->setParent(m_table);
    delegate->setHeight(height::DenseRow);
    delegate->setSelectionLook(SelectionLook::Cell);
    m_table->setItemDelegate(delegate);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("figureTable"));
    m_table->setAccessibleName(tr("Table of the figure"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->viewport()->installEventFilter(this);
    body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT recordsWanted(size_t(index.row()), size_t(index.column()));
    });
}

/// As high as its rows, up to a dozen; it scrolls when there are more.
void FigureCard::fitTable()
{
    constexpr int mostRows = 12;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int bar = m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + bar);
    if (m_model->columnCount() > 0)
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    fitNames();
}

/// The first column takes what the others leave; where that is too little for what it says, the table scrolls.
void FigureCard::fitNames()
{
    constexpr int mostWidth = 240;
    QHeaderView *header = m_table->horizontalHeader();
    if (header->count() == 0)
        return;
    const int others = header->length() - header->sectionSize(0);
    const QAbstractItemView &view = *m_table;
    const int wanted = std::max(header->sectionSizeHint(0), view.sizeHintForColumn(0));
    header->resizeSection(0, std::max(m_table->viewport()->width() - others, std::min(wanted, mostWidth)));
}

bool FigureCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitNames();
    return Card::eventFilter(watched, event);
}

void FigureCard::show(const std::shared_ptr<const Statistic> &figure, const QString &description)
{
    const bool isSame = m_figure && m_figure->name == figure->name;
    m_figure = figure;
    m_description = description;
    m_title->setText(figure->title);
    QStringList facts{description};
    if (!figure->period.isEmpty())
        facts += figure->period;
    facts += figure->narrowing;
    if (figure->n)
        facts += QStringLiteral("n\u00a0=\u00a0%1").arg(m_words.number(*figure->n));
    m_facts->setText(facts.join(QStringLiteral(" \u00b7 ")));
    m_chart->show(figure);
    m_legend->show(*figure, m_chart->hidden());
    const QModelIndex before = isSame ? m_table->currentIndex() : QModelIndex();
    m_model->show(figure);
    if (m_model->hasIndex(before.row(), before.column()))
        m_table->setCurrentIndex(m_model->index(before.row(), before.column()));
    fitTable();
    m_missing->setText(figure->missing.join(QLatin1Char(' ')));
    m_missing->setVisible(!figure->missing.isEmpty());
    m_source->setText(tr("Source: %1").arg(figure->source));
    for (QToolButton *tool : std::as_const(m_ofPicture))
        tool->setVisible(figure->chart.shape != Chart::Shape::None);
}

void FigureCard::copyTable()
{
    QGuiApplication::clipboard()->setText(tabbedTable(*m_figure, m_words));
    Q_EMIT announced(tr("The table was copied."));
}

void FigureCard::copyPicture()
{
    QGuiApplication::clipboard()->setImage(pictureOf(*m_figure, m_words, m_facts->text(), m_chart->hidden()));
    Q_EMIT announced(tr("The picture was copied."));
}

void FigureCard::savePicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureOf(*m_figure, m_words, m_facts->text(), m_chart->hidden()).save(&buffer, "PNG");
    save(tr("Save the picture"), tr("Picture (*.png)"), QStringLiteral("png"), bytes);
}

void FigureCard::saveTable()
{
    save(tr("Save the table as CSV"), tr("Table (*.csv)"), QStringLiteral("csv"), csvOf(*m_figure, m_words));
}

void FigureCard::save(const QString &title, const QString &filter, const QString &suffix,
                      const QByteArray &bytes)
{
    const QString called = QStringLiteral("%1 %2").arg(m_description, m_figure->period).trimmed();
    const QString name = fileNameFor(called) + QLatin1Char('.') + suffix;
    const QString path = m_ask.saveFile(this, {title, name, {filter}, suffix});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        Q_EMIT announced(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    else
        m_ask.message(this, {tr("The file could not be saved"), file.errorString(), tr("Close"), {}, false});
}

} // namespace raatihuone
