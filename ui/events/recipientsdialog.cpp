// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/recipientsdialog.h"

#include "core/catalogue/types/types.h"
#include "core/formats/csv.h"
#include "core/formats/maildraft.h"
#include "core/search/idsof.h"
#include "core/search/listrows.h"
#include "ui/events/rounddialog.h"
#include "ui/events/ticklist.h"
#include "ui/forms/guarded.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr QSize usualSize(1080, 560);

using Options = std::vector<std::pair<QString, QString>>;

Options choicesOf(const Words &words, const Field &field)
{
    Options options;
    for (const Choice &choice : field.choices)
        options.emplace_back(choice.code, label(words, choice));
    return options;
}

Options categoriesOf(const ListSource &source)
{
    ListRequest request;
    request.type = &source.catalogue.type(TypeNumber::OrganisationCategory);
    const std::vector<RowId> ids = idsOf(source, request);
    const QStringList titles = titlesOf(source, *request.type, ids);
    Options options;
    for (size_t i = 0; i < ids.size(); ++i)
        options.emplace_back(ids[i].toText(), titles[qsizetype(i)]);
    return options;
}

std::vector<RowId> idsIn(const QStringList &keys)
{
    std::vector<RowId> ids;
    for (const QString &key : keys)
        ids.push_back(RowId::fromText(key));
    return ids;
}

} // namespace

RecipientsDialog::RecipientsDialog(Records &records, Ask &ask, QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask), m_worker(records.file(), records.words())
{
    setWindowTitle(tr("Recipients"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    createHead(layout);
    createLists(layout);
    createFoot(layout);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    connect(&m_worker, &ListWorker::failed, this, [this](const QString &message) {
        m_ask.message(this, {tr("The recipients could not be found"), message, tr("Close"), {}, false});
    });
    find();
    m_municipalities->view().setFocus();
}

void RecipientsDialog::createHead(QBoxLayout *layout)
{
    auto *title = new ElidedLabel(tr("Who is written to?"), this);
    setTextRole(title, TextRole::RecordName);
    auto *words =
        new ElidedLabel(tr("In each list one tick is enough; a list without ticks asks nothing."), this);
    setMuted(words);
    layout->addWidget(title);
    layout->addWidget(words);
}

TickList *RecipientsDialog::addList(QBoxLayout *layout, const QString &name, const QString &title,
                                    const Options &options)
{
    std::vector<TickOption> ticks;
    for (const auto &[key, text] : options)
        ticks.push_back({key, text});
    auto *list = new TickList(title, ticks, this);
    list->setObjectName(name);
    layout->addWidget(list, 1);
    connect(list, &TickList::tickedChanged, this, &RecipientsDialog::find);
    return list;
}

void RecipientsDialog::createLists(QBoxLayout *layout)
{
    const Catalogue &catalogue = m_records.file().catalogue();
    const Words &words = m_records.words();
    const ListSource source{m_records.file().connection(), catalogue, words};
    Options municipalities;
    for (const auto &[id, title] : municipalitiesToChoose(m_records))
        municipalities.emplace_back(id.toText(), title);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    m_municipalities = addList(row, QStringLiteral("municipalities"),
                               singular(words, catalogue.type(TypeNumber::Municipality)), municipalities);
    m_categories = addList(row, QStringLiteral("categories"), tr("Category"), categoriesOf(source));
    m_languages =
        addList(row, QStringLiteral("languages"), tr("Language"),
                choicesOf(words, *catalogue.type(TypeNumber::Person).field(QStringLiteral("language"))));
    m_roles = addList(row, QStringLiteral("roles"), singular(words, catalogue.type(TypeNumber::Role)),
                      choicesOf(words, *catalogue.type(TypeNumber::Role).field(QStringLiteral("kind"))));
    layout->addLayout(row, 1);
}

QPushButton *RecipientsDialog::addButton(QBoxLayout *layout, const char *iconName, const QString &name,
                                         void (RecipientsDialog::*act)())
{
    auto *button = new QPushButton(icon(QLatin1String(iconName)), {}, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setEnabled(false); // until there is somebody
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void RecipientsDialog::createFoot(QBoxLayout *layout)
{
    m_count = new ElidedLabel({}, this);
    setTextRole(m_count, TextRole::CardTitle);
    m_left = new ElidedLabel({}, this);
    setMuted(m_left);
    m_told = new ElidedLabel({}, this);
    layout->addWidget(m_count);
    layout->addWidget(m_left);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(m_told, 1);
    m_table = addButton(foot, "download", QStringLiteral("table"), &RecipientsDialog::exportTable);
    m_draft = addButton(foot, "envelope", QStringLiteral("draft"), &RecipientsDialog::draft);
    m_copy = addButton(foot, "clipboard", QStringLiteral("copy"), &RecipientsDialog::copy);
    m_table->setText(tr("Save as table"));
    m_draft->setText(tr("Write a message"));
    setButtonRole(m_copy, ButtonRole::Primary);
    layout->addLayout(foot);
}

RecipientRequest RecipientsDialog::request() const
{
    return {idsIn(m_municipalities->ticked()), idsIn(m_categories->ticked()), m_languages->ticked(),
            m_roles->ticked(), m_records.file().installation().today()};
}

void RecipientsDialog::find()
{
    if (!m_roles) // the lists are not all made yet
        return;
    m_worker.start([this, wanted = request()](const ListTask &task) {
        const auto found = std::make_shared<const Recipients>(recipients(task.source(), wanted));
        task.deliver([this, found] { show(*found); });
    });
}

void RecipientsDialog::show(const Recipients &found)
{
    m_found = found;
    const int count = int(found.all.size());
    m_count->setText(tr("%n recipient(s)", nullptr, count));
    QStringList left;
    if (!found.withheld.empty())
        left += tr("%n recipient(s) left out: no messages wanted.", nullptr, int(found.withheld.size()));
    if (found.withoutAddress > 0)
        left += tr("%n without an e-mail address.", nullptr, found.withoutAddress);
    m_left->setText(left.isEmpty() ? tr("Nobody was left out.") : left.join(QLatin1Char(' ')));
    m_copy->setText(tr("Copy %n address(es) for a blind copy", nullptr, count));
    for (QPushButton *button : {m_table, m_draft, m_copy})
        button->setEnabled(count > 0);
    m_told->clear();
}

QStringList RecipientsDialog::addresses() const
{
    QStringList all;
    for (const Recipient &recipient : m_found.all)
        all += recipient.address;
    return all;
}

void RecipientsDialog::copy()
{
    QGuiApplication::clipboard()->setText(addresses().join(QStringLiteral("; ")));
    m_told->setText(tr("Copied. Paste them into the field for blind copies."));
}

void RecipientsDialog::exportTable()
{
    const QString path = m_ask.saveFile(this, {tr("Save the recipients"),
                                               tr("Recipients") + QStringLiteral(".csv"),
                                               {tr("Table for spreadsheets (*.csv)")},
                                               QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.writeRow({tr("Name"), tr("E-mail"), tr("Kind")});
    for (const Recipient &recipient : m_found.all)
        writer.writeRow({recipient.name, recipient.address, singular(m_records.words(), *recipient.type)});
    write(path, buffer.data());
}

/// Mail programs take a link up to some length; a longer list goes into a file that they open.
void RecipientsDialog::draft()
{
    const QUrl link = mailLink(addresses());
    if (link.isValid()) {
        m_ask.view(link);
        m_told->setText(tr("The message opens in the mail program."));
        return;
    }
    const QString path = m_ask.saveFile(this, {tr("Save the draft of the message"),
                                               tr("Message") + QStringLiteral(".eml"),
                                               {tr("Message (*.eml)")},
                                               QStringLiteral("eml")});
    if (!path.isEmpty())
        write(path, mailDraft(addresses()));
}

void RecipientsDialog::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        m_told->setText(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    else
        m_ask.message(this, {tr("The file could not be saved"), file.errorString(), tr("Close"), {}, false});
}

} // namespace raatihuone
