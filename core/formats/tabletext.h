// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace raatihuone {

/// The rows of a table as text: cells in quotes where needed, lines ended by CRLF.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front: one that starts with = @ TAB or CR,
/// and one that starts with + or - unless it is a number or a telephone number. readTable() takes it away.
QString tableLine(const QStringList &cells, QChar delimiter);

/// A cell as tableLine() writes it, without the quotes: the apostrophe alone.
QString guardedCell(const QString &cell);

/// The cells of CSV, or of what spreadsheets put on the clipboard: what tableLine() wrote, and what others write. Any
/// line end parts rows; in quotes cells may hold delimiters and line ends. A quote that none closes right before a delimiter or the end of a line is a
/// letter.
QList<QStringList> readTable(const QString &text, QChar delimiter);

/// What parts the cells of a table: the one of TAB ; , that makes most cells of the first row. TAB if none parts it:
/// cells of a single column may hold the others.
QChar delimiterOf(const QString &text);

} // namespace raatihuone
