// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QIODevice;

namespace raatihuone {

/// Writes a table as CSV that spreadsheet programs in Finland open rightly with a double click: UTF-8 with a
/// mark, semicolons, CRLF, quotes where needed.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front: one that starts with = @ TAB
/// or CR, and one that starts with + or - unless it is a number or a telephone number.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device);

    void writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
};

} // namespace raatihuone
