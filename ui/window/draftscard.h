// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/drafts.h"
#include "ui/style/card.h"
#include "ui/window/openfile.h"

namespace raatihuone {

class Ask;

/// What was typed into forms and minutes and not saved when the program ended, each with a way to it. Hidden when there is
/// nothing.
class DraftsCard : public Card
{
    Q_OBJECT

public:
    DraftsCard(OpenFile &file, Ask &ask, QWidget *parent);

    void renew();

Q_SIGNALS:
    /// The form that offers the draft is wanted: of a record, or of a new one when @p id is invalid.
    void openWanted(const raatihuone::RecordType &type, raatihuone::RowId id);
    /// The page on which these minutes are written.
    void minutesWanted(raatihuone::RowId minutes);

private:
    struct Target
    {
        int type = 0;
        RowId record;           ///< invalid: a new one
        bool isWriting = false; ///< minutes on their own page, not in a form

        bool operator==(const Target &) const = default;
    };

    std::optional<Target> targetOf(const Draft &draft) const;
    void fill(QWidget *lines);
    void addLine(QWidget *lines, const Target &target, const QDateTime &at);

    OpenFile &m_file;
    Ask &m_ask;
    QWidget *m_lines = nullptr;
};

} // namespace raatihuone
