// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <map>
#include <qpdf/QPDF.hh>

namespace raatihuone {

/// What the content stream of one page holds, and what is wrong with it.
struct PageContent
{
    std::map<int, QString> texts = {}; ///< the text of each marked-content id, ActualText before glyphs
    QStringList problems = {};
};

/// Reads the content of @p page operator by operator.
PageContent contentOf(QPDFObjectHandle page);

/// The content of each page of @p pdf, which was read from @p bytes. The last is kept: reading takes long, and who asks for
/// the problems of a file asks for its text next.
std::map<QPDFObjGen, PageContent> contentsOf(QPDF &pdf, const QByteArray &bytes);

} // namespace raatihuone
