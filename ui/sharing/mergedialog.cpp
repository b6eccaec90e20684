// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/mergedialog.h"

#include "ui/sharing/mergedrecordview.h"
#include "ui/sharing/mergekinds.h"
#include "ui/sharing/mergemodel.h"
#include "ui/sharing/sendercard.h"
#include "ui/style/card.h"
#include "ui/style/chip.h"
#include "ui/style/choicechips.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"
#include "ui/style/searchfield.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

namespace raatihuone {

namespace {

constexpr QSize usualSize(1120, 640);
constexpr int sendersHeight = 150; ///< two rows of cards; more scroll
constexpr int searchWidth = 180;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

MergeDialog::MergeDialog(Records &records, Ask &ask, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_ask(ask),
      m_files(records, ask),
      m_model(new MergeModel(m_files, records.words(), this))
{
    setWindowTitle(tr("Merge files"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    layout->setSpacing(space::Medium);
    createHead(layout);
    createSenders(layout);
    createFilters(layout);
    createPanes(layout);
    createFoot(layout);
    createKeys();
    resize(usualSize.boundedTo(parent ? parent->window()->size() : usualSize));
    m_view->setFocus();
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::createHead(QBoxLayout *layout)
{
    auto *title = new ElidedLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *words = new ElidedLabel(tr("Preview: nothing is changed yet"), this);
    setTextRole(words, TextRole::Small);
    setMuted(words);
    auto *more = new QPushButton(icon(QStringLiteral("plus-lg")), tr("Add files\u2026"), this);
    more->setObjectName(QStringLiteral("addFiles"));
    more->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Medium);
    head->addWidget(title);
    head->addWidget(words, 1);
    head->addWidget(more);
    layout->addLayout(head);
    connect(more, &QPushButton::clicked, this, [this] { add(m_ask.openFiles(this, wish())); });
}

FileWish MergeDialog::wish()
{
    return {tr("Choose the files to merge"),
            {},
            {tr("Data files and packages (*.raati *.raatipkg)"), tr("All files (*)")},
            QStringLiteral("raati")};
}

void MergeDialog::createSenders(QBoxLayout *layout)
{
    auto *cards = new QWidget(this);
    auto *flow = new FlowLayout(cards);
    flow->setContentsMargins(0, 0, 0, 0);
    m_senders = scrolling(cards, this);
    m_senders->setMaximumHeight(sendersHeight);
    m_senders->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_senders->setAccessibleName(tr("Senders"));
    layout->addWidget(m_senders);
}

void MergeDialog::createFilters(QBoxLayout *layout)
{
    m_chips = new ChoiceChips(int(mergeKinds.size()), this);
    m_type = new Chip({}, ChipKind::Menu, this);
    m_type->setObjectName(QStringLiteral("type"));
    m_search = new SearchField(tr("Search"), this);
    m_search->setFixedWidth(searchWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    row->addWidget(m_type, 0, Qt::AlignVCenter);
    row->addWidget(m_search, 0, Qt::AlignVCenter);
    layout->addLayout(row);
    connect(m_chips, &ChoiceChips::chosenChanged, this, &MergeDialog::showRecords);
    connect(m_type, &Chip::clicked, this, &MergeDialog::chooseType);
    connect(m_type, &Chip::cleared, this, [this] {
        m_typeNumber = 0;
        showRecords();
    });
    connect(m_search, &QLineEdit::textChanged, this, &MergeDialog::showRecords);
    connect(m_search, &SearchField::left, this, [this] { m_view->setFocus(); });
}

QTableView *MergeDialog::createTable()
{
    auto *view = new QTableView(this);
    auto *delegate = new RecordDelegate(view);
    delegate->setHeight(height::TwoLineRow, 2);
    delegate->setNameColumn(0);
    view->setModel(m_model);
    view->setItemDelegate(delegate);
    view->setSelectionBehavior(QTableView::SelectRows);
    view->setSelectionMode(QTableView::SingleSelection);
    view->setEditTriggers(QTableView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setAccessibleName(tr("Records that look different after the merge"));
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergeDialog::showCurrent);
    return view;
}

void MergeDialog::createPanes(QBoxLayout *layout)
{
    m_view = createTable();
    m_record = new MergedRecordView(m_records.words(), this);
    m_shortened = new ElidedLabel({}, this);
    setTextRole(m_shortened, TextRole::Small);
    setMuted(m_shortened);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::Hair);
    left->addWidget(m_view, 1);
    left->addWidget(m_shortened);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(space::Small);
    panes->addLayout(left, 1);
    auto *card = new Card({}, this);
    QScrollArea *area = scrolling(m_record, card);
    for (QWidget *ground : {area->viewport(), static_cast<QWidget *>(m_record)})
        ground->setAutoFillBackground(false); // that of the card
    card->body()->addWidget(area);
    panes->addWidget(card, 1);
    layout->addLayout(panes, 1);
}

void MergeDialog::createFoot(QBoxLayout *layout)
{
    m_promise = new ElidedLabel({}, this);
    setMuted(m_promise);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_merge = new QPushButton(this);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setAutoDefault(false);
    setButtonRole(m_merge, ButtonRole::Primary);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(m_promise, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_merge);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
}

void MergeDialog::createKeys()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(Qt::CTRL | Qt::Key_Return, [this] { m_merge->click(); });
    add(Qt::CTRL | Qt::Key_F, [this] { m_search->setFocus(); });
    add(Qt::Key_F8, [this] { goToConflict(); });
}

/// Where messages and progress stand: over the dialog, or over the window before it is shown.
QWidget *MergeDialog::place() const
{
    return isVisible() ? const_cast<MergeDialog *>(this) : parentWidget();
}

bool MergeDialog::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return false;
    m_files.add(place(), paths);
    const bool isDone = m_files.look(place());
    showFiles();
    return isDone && !m_files.files().empty();
}

void MergeDialog::want(size_t file, bool isWanted)
{
    m_files.want(file, isWanted);
    if (!m_files.look(place()))
        m_files.want(file, !isWanted);
    showFiles();
}

void MergeDialog::showFiles()
{
    QLayout *flow = m_senders->widget()->layout();
    const auto &files = m_files.files();
    for (size_t i = m_cards.size(); i < files.size(); ++i) {
        m_cards.push_back(new SenderCard(int(i), m_senders->widget()));
        flow->addWidget(m_cards.back());
        // Later: the card is shown anew, and its tick is still being pressed.
        connect(
            m_cards.back(), &SenderCard::wantedChanged, this, [this, i](bool isWanted) { want(i, isWanted); },
            Qt::QueuedConnection);
    }
    for (size_t i = 0; i < files.size(); ++i)
        m_cards[i]->show(files[i], m_records.words(), m_records.file().catalogue());
    showRecords();
    showFoot();
}

void MergeDialog::showCounts()
{
    const Words &words = m_records.words();
    int all = 0;
    for (size_t i = 0; i < mergeKinds.size(); ++i) {
        const int count = m_files.count(mergeKinds[i]);
        all += count;
        m_chips->setWords(int(i), pluralOf(mergeKinds[i]), words.number(count), count > 0);
    }
    m_chips->setWords(ChoiceChips::All, tr("All"), words.number(all), true);
    const RecordType *type = m_records.file().catalogue().find(m_typeNumber);
    m_type->setChecked(type != nullptr);
    m_type->setText(type ? plural(words, *type) : tr("Type: all"));
    m_type->updateGeometry();
}

void MergeDialog::chooseType()
{
    QMenu menu(this);
    menu.addAction(tr("All types"))->setData(0);
    for (const RecordType &type : m_records.file().catalogue().types()) {
        MergeReport sum;
        for (const ReceivedFile &file : m_files.files())
            if (file.report && file.report->types.contains(type.number())) {
                const TypeChanges &more = file.report->types[type.number()];
                TypeChanges &changes = sum.types[type.number()];
                changes = {changes.added + more.added, changes.changed + more.changed,
                           changes.removed + more.removed};
            }
        if (!sum.types.isEmpty())
            menu.addAction(changesInWords(m_records.words(), m_records.file().catalogue(), sum))
                ->setData(type.number());
    }
    if (const QAction *chosen = menu.exec(m_type->mapToGlobal(m_type->rect().bottomLeft())))
        m_typeNumber = chosen->data().toInt();
    showRecords();
}

void MergeDialog::showRecords()
{
    showCounts();
    MergeFilter filter{std::nullopt, m_typeNumber, m_search->text()};
    if (m_chips->chosen() != ChoiceChips::All)
        filter.kind = mergeKinds[size_t(m_chips->chosen())];
    m_model->show(filter);
    const bool isShortened = std::any_of(mergeKinds.begin(), mergeKinds.end(), [this](MergeKind kind) {
        const auto &found = m_files.records();
        const auto isOfKind = [kind](const MergedRecord &record) { return record.kind == kind; };
        return kind != MergeKind::Erased && kind != MergeKind::Duplicate &&
               std::count_if(found.begin(), found.end(), isOfKind) < m_files.count(kind);
    });
    m_shortened->setText(tr("The list shows the first %1 of each type.").arg(MergePreview::mostOfType));
    m_shortened->setVisible(isShortened);
    if (m_model->rowCount() > 0)
        m_view->selectRow(0);
    showCurrent();
}

void MergeDialog::showCurrent()
{
    const MergedRecord *record = m_model->recordAt(m_view->currentIndex().row());
    m_record->show(record, record ? &m_files.files()[size_t(record->file)] : nullptr);
}

void MergeDialog::showFoot()
{
    const int changes = m_files.changes();
    const bool isNew = m_files.isNew();
    m_merge->setEnabled(m_files.hasWanted());
    m_merge->setText(changes > 0 ? tr("Merge %n change(s)", nullptr, changes)
                     : isNew     ? tr("Merge")
                                 : tr("Note what they have"));
    m_promise->setText(!m_files.hasWanted() ? tr("No file is chosen.")
                       : isNew              ? tr("Nothing is saved yet. The whole merge can be taken back.")
                               : tr("Nothing new. Packages to these senders can be smaller from now on."));
}

void MergeDialog::goToConflict()
{
    const int count = m_model->rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = (m_view->currentIndex().row() + step) % count;
        if (m_model->recordAt(row)->kind == MergeKind::Conflict) {
            m_view->selectRow(row);
            return;
        }
    }
}

void MergeDialog::merge()
{
    const int changes = m_files.changes(), conflicts = m_files.count(MergeKind::Conflict);
    if (!m_files.merge(this))
        return;
    m_announcement = tr("%n change(s) merged.", nullptr, changes);
    if (conflicts > 0)
        m_announcement += QLatin1Char(' ') + tr("%n conflict(s) wait on the overview.", nullptr, conflicts);
    accept();
}

void MergeDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MergeDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList paths = localFiles(*event->mimeData());
    QMetaObject::invokeMethod(
        this, [this, paths] { add(paths); }, Qt::QueuedConnection); // who drags is not kept waiting
}

} // namespace raatihuone
