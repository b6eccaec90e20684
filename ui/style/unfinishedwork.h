// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace raatihuone {

class Ask;

/// A part of the window that is writing something in the background, which would be lost if the part went now.
class UnfinishedWork
{
public:
    virtual ~UnfinishedWork() = default;
    virtual bool isUnfinished() const = 0;
};

/// Whether the parts of @p root may go: nothing is being written in them, or the user does not want to wait for it.
bool mayGo(Ask &ask, QWidget *root);

} // namespace raatihuone
