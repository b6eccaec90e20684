// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testfile.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/bodies/bodyview.h"
#include "ui/bodies/compositiontable.h"

namespace raatihuone {

/// The window with a council in its file. The day is 2 March 2022.
///
/// Its term of two years began with the year, after another one with nobody in it. Four seats: Aho is the chair, Niemi her deputy;
/// Koski is a member and Salo his deputy; Laine left on 15 February; nobody has held the fourth.
class BodyWindow : public OpenedWindow
{
public:
    explicit BodyWindow(Language language = Language::English);

    RowId add(const char *type, const FieldValues &values);
    RowId addPerson(const char *family);
    RowId seat(RowId person, const char *seat, const FieldValues &more = {});
    RowId personCalled(const char *family);
    /// How many records of a type there are.
    qint64 count(const char *type);
    Record membership(RowId id) { return records().read(type("membership"), id); }

    /// Goes to the council with the mouse, beginning at the overview: two clicks.
    void goToCouncil();
    BodyView &view();
    CompositionTable &table() { return view().table(); }
    /// The text of a cell with its second line: "Aho | Association".
    QString textAt(int row, int column);
    QPoint centreOf(int row, int column);

    RowId council;
    RowId oldTerm;
    RowId term;
    RowId chair;
    RowId chairDeputy;
    RowId member;
    RowId memberDeputy;
    RowId left;
};

} // namespace raatihuone
