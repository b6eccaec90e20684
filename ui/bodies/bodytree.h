// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtWidgets/QWidget>

namespace raatihuone {

/// The body that a body belongs to and the bodies that belong to it, each a way to go there.
class BodyTree : public QWidget
{
    Q_OBJECT

public:
    BodyTree(const Records &records, QWidget *parent);

    /// @throws Failure if the file cannot be read.
    void show(RowId body, RowId parent);

Q_SIGNALS:
    void bodyWanted(raatihuone::RowId body);

private:
    void add(const QString &iconName, const QString &description, RowId body);

    const Records &m_records;
    std::vector<QWidget *> m_shown;
};

} // namespace raatihuone
