// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"
#include "core/search/listrequest.h"

#include <QtCore/QTemporaryDir>

namespace raatihuone {

/// Lists of files of made-up types whose orders are kept from one look to the next, however much happens between.
class KeptLists
{
public:
    /// Which lists of @p file come in another order than one that is found anew; empty if none does.
    QString wrong(DataFile &file);

    /// How many orders were brought up to date, and not found anew.
    int broughtUpToDate() const { return m_broughtUpToDate; }

private:
    bool isRight(DataFile &file, const ListRequest &request);

    QTemporaryDir m_folder;
    int m_broughtUpToDate = 0;
};

} // namespace raatihuone
