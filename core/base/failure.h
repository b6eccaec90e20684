// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <exception>

namespace raatihuone {

/// Something the user asked for could not be done. Nothing was written.
class Failure : public std::exception
{
public:
    enum class Kind {
        BadInput,    ///< the request itself is wrong: an unknown field, a date that is none …
        NotFound,    ///< what was named does not exist
        DiskFull,    //
        InputOutput, ///< the medium failed: a pulled stick, a broken disk
        ReadOnly,    //
        Locked,      ///< another program is writing
        Damaged,     ///< the file is not sound
        Foreign,     ///< not a file of this program, or changed by something it does not trust
        TooNew,      ///< made by a newer version of this program
        CannotOpen,  //
        Constraint,  ///< a rule of the tables would be broken: our own bug or outside SQL
        Cancelled,   ///< the user stopped the work; nothing to report
        Internal,    //
    };

    /// @p message tells the user in one or two sentences what happened and what to do; @p details is for the
    /// log.
    Failure(Kind kind, QString message, QString details = {});

    Kind kind() const noexcept { return m_kind; }
    const QString &message() const noexcept { return m_message; }
    const QString &details() const noexcept { return m_details; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    QString m_message;
    QString m_details;
    QByteArray m_what;
};

/// Puts the details of a failure into the log, after @p what failed, where the message alone does not explain it.
/// Messages, and details that may name a file or a person, stay out.
void log(const Failure &failure, const char *what);

/// @p problem as a Failure: itself if it is one, else Internal with its words as details.
Failure asFailure(const std::exception &problem);

} // namespace raatihuone
