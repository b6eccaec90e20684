// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include "core/formats/tabletext.h"

#include <QtCore/QIODevice>

namespace raatihuone {

CsvWriter::CsvWriter(QIODevice &device) : m_device(device)
{
    m_device.write("\xEF\xBB\xBF");
}

void CsvWriter::writeRow(const QStringList &cells)
{
    m_device.write(tableLine(cells, QLatin1Char(';')).toUtf8());
}

} // namespace raatihuone
