// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachmentsection.h"

#include "core/actions/attachments.h"
#include "core/catalogue/types/types.h"
#include "ui/forms/guarded.h"
#include "ui/style/icons.h"
#include "ui/style/progressstrip.h"
#include "ui/style/roles.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr QLatin1String nameField("name"), urlField("url"), digestField("digest");

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls)
        if (QFileInfo(url.toLocalFile()).isFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

AttachmentSection *createAttachments(const RecordType &subjectType, Records &records, Ask &ask,
                                     QWidget *parent)
{
    const RecordType *type = records.file().catalogue().find(TypeNumber::Attachment);
    if (!type || type == &subjectType)
        return nullptr;
    for (const Field &field : type->fields())
        if (field.kind == Kind::Subject)
            return new AttachmentSection({type, &field}, subjectType, records, ask, parent);
    return nullptr;
}

AttachmentSection::AttachmentSection(const Inbound &inbound, const RecordType &subjectType, Records &records,
                                     Ask &ask, QWidget *parent)
    : ChildLines(inbound, records, parent),
      m_subjectType(subjectType),
      m_ask(ask),
      m_storer(records.file(), records.words(), this),
      m_opener(records.file(), records.words(), this)
{
    createButtons();
    m_progress = new ProgressStrip(this);
    m_progress->setNote(tr("Cancelling leaves nothing behind."));
    m_progress->hide();
    layout()->addWidget(m_progress);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        m_storer.cancel();
        m_waiting.clear();
        m_progress->hide();
    });
    connect(&m_storer, &ListWorker::progressed, this, [this](qint64 done, qint64 total) {
        constexpr qint64 kilobyte = 1000;
        m_progress->setProgress(int(done / kilobyte), int(total / kilobyte), tr("Storing the file"));
        m_progress->show();
    });
    connect(&m_storer, &ListWorker::failed, this,
            [this](const QString &message) { tell(tr("The file could not be stored"), message); });
    connect(&m_opener, &ListWorker::failed, this,
            [this](const QString &message) { tell(m_couldNotOpen, message); });
    connect(&m_storer, &ListWorker::finished, this, [this] {
        m_progress->hide();
        storeNext();
    });
    setObjectName(QStringLiteral("attachments"));
}

void AttachmentSection::createButtons()
{
    addButton().setText(tr("Add file\u2026"));
    addButton().setToolTip(tr("Or drop files onto the form"));
    QToolButton *link = createButton("link-45deg", tr("Add link"), &AttachmentSection::addLink);
    link->setVisible(isWritable());
    m_open = createButton("folder2-open", tr("Open"), &AttachmentSection::openFile);
    m_save = createButton("download", tr("Save as\u2026"), &AttachmentSection::saveAs);
    m_edit = createButton("pencil", tr("Show details (F2)"), &AttachmentSection::edit);
}

QToolButton *AttachmentSection::createButton(const char *iconName, const QString &text,
                                             void (AttachmentSection::*act)())
{
    QToolButton *button = addToHead(iconName, text);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

Record AttachmentSection::draft() const
{
    Record draft = ChildLines::draft();
    draft.set(field().name + QLatin1String("_type"), m_subjectType.number());
    return draft;
}

void AttachmentSection::addLink()
{
    Q_EMIT addWanted(draft());
}

std::optional<Record> AttachmentSection::current() const
{
    return currentId().isValid() ? records().find(type(), currentId()) : std::nullopt;
}

void AttachmentSection::currentChanged()
{
    for (QToolButton *button : {m_open, m_save, m_edit})
        button->setVisible(view().isVisibleTo(this));
    guarded(m_ask, this, tr("The record could not be read"), [this] {
        const auto attachment = current();
        const bool isStored = attachment && !attachment->value(digestField).isNull();
        m_open->setEnabled(attachment && (isStored || !attachment->value(urlField).isNull()));
        m_save->setEnabled(isStored);
        m_edit->setEnabled(attachment.has_value());
    });
}

bool AttachmentSection::canAdd(const QMimeData *mime) const
{
    return isWritable() && parentId().isValid() && !filesIn(mime).isEmpty();
}

void AttachmentSection::addFrom(const QMimeData *mime)
{
    addFiles(filesIn(mime));
}

void AttachmentSection::chooseFile()
{
    const QString path = m_ask.openFile(this, {tr("Add a file"), {}, {tr("All files (*)")}, {}});
    if (!path.isEmpty())
        addFiles({path});
}

void AttachmentSection::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        m_waiting.push_back({path, parentId()});
    storeNext();
}

/// The bytes are written in the background; the record that names them is one small commit.
void AttachmentSection::storeNext()
{
    if (m_storer.isBusy() || m_waiting.empty())
        return;
    const auto [path, subject] = m_waiting.front();
    m_waiting.pop_front();
    m_storer.start([this, path = path, subject = subject](const ListTask &task) {
        Connection writer(task.source().connection.path(), Connection::Mode::ReadWrite);
        const StoredFile file = storeBytes(writer, path, task.progress(QFileInfo(path).size()));
        task.deliver([this, file, subject] { take(file, subject); });
    });
}

void AttachmentSection::take(const StoredFile &file, RowId subject)
{
    guarded(m_ask, this, tr("The file could not be stored"), [&] {
        const Outcome outcome = attach(records(), m_subjectType, subject, file);
        if (outcome.isDone())
            Q_EMIT written(tr("Added: %1").arg(file.name));
        else
            tell(tr("The file could not be stored"), outcome.problems.front().message);
    });
}

void AttachmentSection::activateCurrent()
{
    openFile();
}

void AttachmentSection::openFile()
{
    guarded(m_ask, this, tr("The file could not be opened"), [this] {
        const auto attachment = current();
        if (!attachment)
            return;
        const QString digest = attachment->value(digestField).toText();
        const QUrl url(attachment->value(urlField).toText());
        if (!digest.isEmpty())
            openStored(digest, safeFileName(attachment->value(nameField).toText()));
        else if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
            m_ask.view(url);
        else
            tell(tr("The file could not be opened"),
                 tr("Only web addresses are opened from here. Copy the link instead."));
    });
}

void AttachmentSection::openStored(const QString &digest, const QString &name)
{
    const QDir folder(m_folder.filePath(QString::number(++m_opened)));
    folder.mkpath(QStringLiteral("."));
    m_couldNotOpen = tr("The file could not be opened");
    m_opener.start([this, digest, path = folder.filePath(name)](const ListTask &task) {
        writeStored(task.source().connection, digest, path, Purpose::View);
        task.deliver([this, path] { m_ask.view(QUrl::fromLocalFile(path)); });
    });
}

void AttachmentSection::saveAs()
{
    guarded(m_ask, this, tr("The file could not be saved"), [this] {
        const auto attachment = current();
        if (!attachment)
            return;
        const QString name = safeFileName(attachment->value(nameField).toText());
        const QString path = m_ask.saveFile(this, {tr("Save the file"), name, {tr("All files (*)")}, {}});
        if (path.isEmpty())
            return;
        m_couldNotOpen = tr("The file could not be saved");
        m_opener.start([path, digest = attachment->value(digestField).toText()](const ListTask &task) {
            writeStored(task.source().connection, digest, path, Purpose::Keep);
        });
    });
}

void AttachmentSection::edit()
{
    if (currentId().isValid())
        Q_EMIT openWanted(type(), currentId());
}

void AttachmentSection::tell(const QString &what, const QString &message)
{
    m_ask.message(this, {what, message, tr("Close"), {}, false});
}

bool AttachmentSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &view() && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        if (key->matches(QKeySequence::Paste) && canAdd(copied)) {
            addFrom(copied);
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            edit();
            return true;
        }
    }
    return ChildLines::eventFilter(watched, event);
}

} // namespace raatihuone
