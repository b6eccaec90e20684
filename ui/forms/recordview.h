// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtWidgets/QWidget>

class QAction;

namespace raatihuone {

/// Shows a record of one type in a way that its fields cannot: the first page of its form. It writes only whole actions, so
/// there is never anything in it to be saved.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stands on its tab.
    virtual QString name() const = 0;
    /// @throws Failure if the file cannot be read.
    virtual void showRecord(RowId id) = 0;
    /// A commit may have changed what is shown.
    virtual void follow(const Changes &changes) = 0;

    /// Whether somebody who is shown can leave now: "Someone left" asks for it here.
    virtual bool canSomeoneLeave() const { return false; }
    virtual void someoneLeaves() {}
    /// What else can be done with the record; stands above it.
    virtual QList<QAction *> commands() const { return {}; }

Q_SIGNALS:
    void openWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    void addWanted(const raatihuone::Record &draft);
    /// Something was written; @p text tells what.
    void written(const QString &text);
    /// Other commands may fit now.
    void changed();
};

} // namespace raatihuone
