// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sharing/sharingwindow.h"

#include "core/actions/editrecord.h"
#include "core/edits/dump.h"
#include "core/sharing/merge.h"

#include <QtCore/QBuffer>
#include <QtGui/QAction>
#include <catch2/catch.hpp>

namespace raatihuone {

QAction *SharingWindow::command(const QString &text) const
{
    for (QAction *action : opened.window->findChildren<QAction *>())
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    return nullptr;
}

void SharingWindow::set(const char *type, RowId id, const char *field, const Value &value)
{
    const Record before = opened.records().read(opened.type(type), id);
    Record after = before;
    after.set(QLatin1String(field), value);
    REQUIRE(changeRecord(opened.records(), before, after).isWritten);
}

Value SharingWindow::value(const char *type, RowId id, const char *field)
{
    return opened.records().read(opened.type(type), id).value(QLatin1String(field));
}

QByteArray SharingWindow::everything()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    dump(opened.file(), DumpScope::Everything, buffer);
    return buffer.data();
}

void SharingWindow::disagree(const char *field, const Value &mine, const Value &theirs)
{
    set("organisation", organisation, field, mine);
    oona.set("organisation", organisation, field, theirs);
    merge(opened.file(), {oona.path()});
}

} // namespace raatihuone
