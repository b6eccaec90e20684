// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commits without end until it is killed: crashwriter FOLDER FILE REPORT SEED. Writes the id of each commit that is on
// disk to REPORT, on disk as well, and to standard output.
#include "tests/core/edits/randomactions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <cstdio>
#include <random>
#include <unistd.h>

using namespace raatihuone;

namespace {

void report(QFile &file, RowId commit)
{
    file.write(commit.toText().toUtf8() + '\n');
    file.flush();
    fsync(file.handle());
    std::puts("committed");
    std::fflush(stdout);
}

[[noreturn]] void writeForEver(DataFile &file, QFile &reports, unsigned seed)
{
    std::mt19937 random(seed);
    const auto number = [&random] { return int(random() % 60000); };
    while (true) {
        Commit commit(file, QStringLiteral("change"));
        change(commit, {Action::Kind(random() % (unsigned(Action::Kind::Several) + 1)),
                        {number(), number(), number(), number()}});
        if (commit.finish())
            report(reports, commit.id());
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto installation = makeInstallation(arguments.at(1), QStringLiteral("Aino"));
    DataFile file(arguments.at(2), DataFile::Mode::ReadWrite, Programme::first().schema, *installation);
    QFile reports(arguments.at(3));
    reports.open(QIODevice::WriteOnly | QIODevice::Append);
    writeForEver(file, reports, arguments.at(4).toUInt());
}
