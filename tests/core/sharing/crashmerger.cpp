// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does the same without end until it is killed, and says each time that it is done:
// crashmerger FOLDER FILE merge OTHER | fold ROW ROW | erase
#include "core/actions/eraserecord.h"
#include "core/actions/foldrecords.h"
#include "core/edits/undo.h"
#include "core/sharing/merge.h"
#include "core/sharing/unmerge.h"
#include "tests/core/edits/worlds.h"

#include <QtCore/QCoreApplication>
#include <cstdio>

using namespace raatihuone;

namespace {

const Words &english()
{
    static const Words words(Language::English);
    return words;
}

/// Merges, or takes that back.
QString mergeAgain(DataFile &file, const QStringList &arguments)
{
    if (lastMerge(file).isEmpty())
        merge(file, QStringList(arguments.at(1)), {});
    else
        unmerge(file);
    return QStringLiteral("done");
}

/// Combines two things, or takes that back.
QString foldAgain(DataFile &file, const QStringList &arguments)
{
    const RowId one = RowId::fromText(arguments.at(1)), other = RowId::fromText(arguments.at(2));
    Records records(file, english());
    const RecordType &type = file.catalogue().type(Made::Thing);
    if (records.exists(type, one) && records.exists(type, other))
        foldRecords(records, one, other);
    else
        undo(file);
    return QStringLiteral("done");
}

/// Erases one more record and says which.
QString eraseNext(DataFile &file, const QStringList &)
{
    const auto row = file.connection().value("SELECT min(id) FROM everything");
    if (row->isNull())
        return {};
    Records records(file, english());
    const Erasure erasure = eraseRecord(records, file.catalogue().type(Made::Everything), row->toId());
    return erasure.left.isEmpty() ? row->toText() : QString();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto installation = makeInstallation(arguments.at(1), QStringLiteral("Aino"));
    DataFile file(arguments.at(2), DataFile::Mode::ReadWrite, Programme::first().schema, *installation);
    const QStringList task = arguments.mid(3);
    const auto work = task.at(0) == QLatin1String("merge")  ? mergeAgain
                      : task.at(0) == QLatin1String("fold") ? foldAgain
                                                            : eraseNext;
    for (QString done = work(file, task); !done.isEmpty(); done = work(file, task)) {
        std::puts(done.toUtf8().constData());
        std::fflush(stdout);
    }
    return 1;
}
