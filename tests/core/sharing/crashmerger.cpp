// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merges and takes back without end until it is killed: crashmerger FOLDER FILE OTHER.
#include "core/sharing/merge.h"
#include "core/sharing/unmerge.h"
#include "tests/core/edits/worlds.h"

#include <QtCore/QCoreApplication>
#include <cstdio>

using namespace raatihuone;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto installation = makeInstallation(arguments.at(1), QStringLiteral("Aino"));
    DataFile file(arguments.at(2), DataFile::Mode::ReadWrite, Programme::first().schema, *installation);
    while (true) {
        if (lastMerge(file).isEmpty())
            merge(file, {arguments.at(3)});
        else
            unmerge(file);
        std::puts("done");
        std::fflush(stdout);
    }
}
