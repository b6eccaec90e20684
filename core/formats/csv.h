// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QIODevice;

namespace raatihuone {

/// Writes a table as CSV that spreadsheet programs in Finland open rightly with a double click: UTF-8 with a
/// mark, semicolons, CRLF, quotes and apostrophes as tableLine() sets them.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device);

    void writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
};

} // namespace raatihuone
