// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/roles.h"

#include <QtWidgets/QLabel>

namespace raatihuone {

/// A label that breaks its lines and takes no markup for markup.
inline QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The same, small and muted: what a value beside it is called, or where it comes from.
inline QLabel *smallLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, parent);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextRole(label, TextRole::Small);
    setMuted(label);
    return label;
}

} // namespace raatihuone
