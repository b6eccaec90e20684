// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultyvfs.h"
#include "tests/support/testfile.h"

namespace raatihuone {

/// A file on a disk that can be slow.
class SlowFile : public TestFile
{
public:
    SlowFile()
    {
        close();
        open(disk.name());
    }

    /// What another program writes.
    void outside(const QString &sql) { Connection(file().path(), Connection::Mode::ReadWrite).run(sql); }

    FaultyVfs disk;
};

} // namespace raatihuone
