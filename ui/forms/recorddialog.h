// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtWidgets/QDialog>

namespace raatihuone {

class RecordSearch;

/// Asks for one record of a type, found by typing.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(const RecordType &type, Records &records, QWidget *parent);

    RecordSearch &search() const { return *m_search; }

private:
    RecordSearch *m_search;
};

} // namespace raatihuone
