// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tabletext.h"

#include <cstdlib>

/// Any bytes are read as a table, which comes back as it is when it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace raatihuone;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QChar delimiter = delimiterOf(text);
    const QList<QStringList> rows = readTable(text, delimiter);
    QString written;
    for (const QStringList &row : rows)
        written += tableLine(row, delimiter);
    if (readTable(written, delimiter) != rows)
        std::abort();
    return 0;
}
