// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <array>

class QPalette;

namespace raatihuone {

/// What a thing is like, told by symbol, word and colour together.
enum class Status {
    InOrder,  ///< nothing to do
    Soon,     ///< a date comes near
    Missing,  ///< missing, late or wrong
    Unknown,  ///< nobody has told
    Conflict, ///< two changed the same
    New,
    Changed,
    Removed,
    Same, ///< perhaps the same as another record
    Note, ///< worth knowing, nothing to do
};

inline constexpr std::array<Status, 10> allStatuses{
    Status::InOrder, Status::Soon,    Status::Missing, Status::Unknown, Status::Conflict,
    Status::New,     Status::Changed, Status::Removed, Status::Same,    Status::Note};

/// Name of the icon that stands for @p status.
QString symbolOf(Status status);

/// True when the state asks somebody to do something; the others stay without a ground of colour.
bool needsAct(Status status);

/// Text of a state and the ground of its pill.
struct StatusColours
{
    QColor text;
    QColor pill;
};

/// Every colour of the window. All text pairs reach 4.5:1 by WCAG 2, borders of controls 3:1.
struct Tokens
{
    bool isDark = false;
    bool isHighContrast = false; ///< taken from the system; pills become outlines

    QColor window;
    QColor surface; ///< cards, lists, fields
    QColor sidebar;
    QColor hover;
    QColor text;
    QColor muted;
    QColor border; ///< of controls
    QColor line;   ///< decoration only
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor tint; ///< selected rows, notes
    QColor toastGround;
    QColor toastText;
    QColor toastAction;

    StatusColours inOrder;
    StatusColours soon;
    StatusColours missing;
    StatusColours unknown;
    StatusColours conflict;

    std::array<QColor, 6> series;  ///< of charts, 3:1 on surface and window
    std::array<QColor, 3> senders; ///< text colours of those who sent a package
    double heatAlpha = 0;          ///< the strongest accent over surface that still carries text

    StatusColours status(Status status) const;

    /// Ground of a cell whose value is @p share (0…1) of the largest.
    QColor heat(double share) const;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// Tokens of a high-contrast palette of the system: its own colours, nothing of ours.
Tokens systemTokens(const QPalette &palette);

/// Contrast ratio of WCAG 2, 1…21. Alpha is ignored.
double contrast(const QColor &first, const QColor &second);

} // namespace raatihuone
