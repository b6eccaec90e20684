// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStackedLayout>

namespace raatihuone {

/// Pages of a window, one of them in sight, which fill the room that is left.
///
/// So no page is asked how high its text would be at this width and that: where stacks stand in stacks, Qt would break
/// the lines of every hidden page many times over each time another page is shown. Not for dialogs, whose height that is.
class PageStack : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace raatihuone
