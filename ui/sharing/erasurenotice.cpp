// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/erasurenotice.h"

#include "ui/forms/historywords.h"
#include "ui/sharing/wrappedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintextedit.h"
#include "ui/style/roles.h"

#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int usualWidth = 520;

} // namespace

ErasureNotice::ErasureNotice(const Words &words, const Erasure &erasure, Ask &ask, QWidget *parent)
    : QDialog(parent), m_ask(ask)
{
    setWindowTitle(tr("The data were erased"));
    setMinimumWidth(usualWidth);
    if (!erasure.peers.empty())
        m_lines += tr("These have received the data. Tell them to merge this file, or to erase the data:");
    for (const Peer &peer : erasure.peers)
        m_lines += tr("%1, latest on %2")
                       .arg(peer.name.isEmpty() ? tr("Somebody") : peer.name, timeInWords(words, peer.at));
    m_lines += erasure.left;
    QLabel *title = wrappedLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    auto *list = new PlainTextEdit(text(), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("Whom to tell"));
    auto *print = new QPushButton(icon(QStringLiteral("printer")), tr("Print\u2026"), this);
    print->setObjectName(QStringLiteral("print"));
    print->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(print);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    layout->addWidget(title);
    layout->addWidget(list, 1);
    layout->addLayout(foot);
    close->setFocus();
    connect(print, &QPushButton::clicked, this, &ErasureNotice::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

bool ErasureNotice::isNeeded(const Erasure &erasure)
{
    return !erasure.peers.empty() || !erasure.left.isEmpty();
}

QString ErasureNotice::text() const
{
    return m_lines.join(QLatin1Char('\n'));
}

void ErasureNotice::print()
{
    QPrinter printer;
    printer.setDocName(windowTitle());
    if (!m_ask.choosePrinter(this, printer))
        return;
    QTextDocument document;
    document.setPlainText(windowTitle() + QStringLiteral("\n\n") + text());
    document.print(&printer);
}

} // namespace raatihuone
