// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/sqlitefailure.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace raatihuone {

namespace {

struct Sentence
{
    int code;
    Failure::Kind kind;
    const char *text;
};

constexpr std::array sentences{
    Sentence{
        SQLITE_FULL, Failure::Kind::DiskFull,
        QT_TRANSLATE_NOOP("file", "The disk is full. Nothing was saved. Free some space and try again.")},
    Sentence{SQLITE_IOERR, Failure::Kind::InputOutput,
             QT_TRANSLATE_NOOP("file",
                               "The disk or the network folder did not answer. Nothing was saved. Check "
                               "the connection and try again.")},
    Sentence{SQLITE_READONLY, Failure::Kind::ReadOnly,
             QT_TRANSLATE_NOOP("file",
                               "This file or its folder cannot be written. Nothing was saved. Save a copy "
                               "to a folder of your own.")},
    Sentence{SQLITE_BUSY, Failure::Kind::Locked,
             QT_TRANSLATE_NOOP("file",
                               "Another program is writing this file. Nothing was saved. Try again in a "
                               "moment.")},
    Sentence{SQLITE_LOCKED, Failure::Kind::Locked,
             QT_TRANSLATE_NOOP("file",
                               "Another program is writing this file. Nothing was saved. Try again in a "
                               "moment.")},
    Sentence{SQLITE_PROTOCOL, Failure::Kind::Locked,
             QT_TRANSLATE_NOOP("file",
                               "Another program is writing this file. Nothing was saved. Try again in a "
                               "moment.")},
    Sentence{SQLITE_CORRUPT, Failure::Kind::Damaged,
             QT_TRANSLATE_NOOP("file", "The file is damaged. Nothing was changed. Restore a backup.")},
    Sentence{SQLITE_NOTADB, Failure::Kind::Foreign,
             QT_TRANSLATE_NOOP("file", "This is not a Raatihuone file. Choose a file that ends in .raati.")},
    Sentence{SQLITE_FORMAT, Failure::Kind::Damaged,
             QT_TRANSLATE_NOOP("file", "The file is damaged. Nothing was changed. Restore a backup.")},
    Sentence{SQLITE_AUTH, Failure::Kind::Foreign,
             QT_TRANSLATE_NOOP("file",
                               "The file asks for something that no data file may do. Nothing was changed. "
                               "Ask the sender how it was made.")},
    Sentence{SQLITE_CANTOPEN, Failure::Kind::CannotOpen,
             QT_TRANSLATE_NOOP("file",
                               "The file cannot be opened. Check that the file and its folder exist and "
                               "that you may use them.")},
    Sentence{SQLITE_PERM, Failure::Kind::CannotOpen,
             QT_TRANSLATE_NOOP("file",
                               "The file cannot be opened. Check that the file and its folder exist and "
                               "that you may use them.")},
    Sentence{SQLITE_CONSTRAINT, Failure::Kind::Constraint,
             QT_TRANSLATE_NOOP("file", "The change would break a rule of the file. Nothing was saved.")},
    Sentence{SQLITE_MISMATCH, Failure::Kind::Constraint,
             QT_TRANSLATE_NOOP("file", "The change would break a rule of the file. Nothing was saved.")},
    Sentence{SQLITE_NOLFS, Failure::Kind::InputOutput,
             QT_TRANSLATE_NOOP("file",
                               "The disk cannot hold a file of this size. Nothing was saved. Save a copy to "
                               "another disk.")},
    Sentence{SQLITE_INTERRUPT, Failure::Kind::Cancelled, QT_TRANSLATE_NOOP("file", "The work was stopped.")},
    Sentence{SQLITE_TOOBIG, Failure::Kind::BadInput,
             QT_TRANSLATE_NOOP("file",
                               "The text or attachment is too large. Nothing was saved. Make it smaller.")},
    Sentence{SQLITE_NOMEM, Failure::Kind::Internal,
             QT_TRANSLATE_NOOP("file",
                               "The memory is full. Nothing was saved. Close other programs and try again.")},
};

constexpr const char *otherwise =
    QT_TRANSLATE_NOOP("file", "The program made a mistake with the file. Nothing was saved.");

} // namespace

Failure sqliteFailure(int code, const QString &details)
{
    const auto found = std::find_if(sentences.begin(), sentences.end(), [code](const Sentence &sentence) {
        return sentence.code == (code & 0xff);
    });
    const bool isKnown = found != sentences.end();
    return Failure(isKnown ? found->kind : Failure::Kind::Internal,
                   QCoreApplication::translate("file", isKnown ? found->text : otherwise),
                   QStringLiteral("SQLite %1: %2").arg(code).arg(details));
}

} // namespace raatihuone
