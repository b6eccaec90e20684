// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <utility>

namespace raatihuone {

/// What keeps @p pdf from being PDF/UA-1 and PDF/A-2a, one sentence each; empty for a sound report. Reads the
/// file with libqpdf alone and knows nothing of how it was made.
QStringList pdfProblems(const QByteArray &pdf);

/// The text a screen reader finds by walking the structure tree: one string for each element without child
/// elements, in reading order; ActualText before glyphs; blanks as by withPlainBlanks(). Labels of list items
/// and empty elements are left out.
QStringList pdfText(const QByteArray &pdf);

/// The same strings with the language in which each is read aloud: that of its element, of what is around it, or of the
/// document.
QList<std::pair<QString, QString>> pdfTextByLanguage(const QByteArray &pdf);

/// @p text with every run of white space (QChar::isSpace: line ends, no-break spaces …) as one blank, and
/// none at the ends.
QString withPlainBlanks(const QString &text);

} // namespace raatihuone
