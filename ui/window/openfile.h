// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "ui/window/program.h"

namespace raatihuone {

/// The data file of a window. Opens for reading only when somebody else writes it or it cannot be written.
class OpenFile
{
public:
    /// Examines the file in another thread while @p window waits, with a dialog if that takes long.
    /// @p takesOver: the user said that the lock of another computer is stale.
    /// @throws Failure when it cannot even be read.
    OpenFile(const Program &program, QWidget *window, const QString &path, bool takesOver = false);

    DataFile &file() const { return *m_file; }
    Records &records() { return m_records; }
    const Words &words() const { return m_words; }
    /// Who has asked for words before must ask again.
    void setLanguage(Language language) { m_words = Words(language); }
    bool isReadOnly() const { return m_file->mode() == DataFile::Mode::ReadOnly; }

    /// Why it opened for reading only: a sentence. Empty otherwise.
    const QString &whyReadOnly() const { return m_whyReadOnly; }

    /// How the file stands: "Saved 14.32", or that it can only be read.
    QString state() const;
    RowId unitId() const; ///< see unitOf()
    /// Its name.
    QString unit() const;

private:
    static std::unique_ptr<DataFile> opened(const Program &program, const QString &path, bool takesOver,
                                            QString &why);
    static std::unique_ptr<DataFile> openedAside(const Program &program, QWidget *window, const QString &path,
                                                 bool takesOver, QString &why);

    QString m_whyReadOnly;
    Words m_words;
    std::unique_ptr<DataFile> m_file;
    Records m_records;
};

/// Asks whether to take a file over that another computer has locked: it may have crashed. False if none has.
bool wantsToTakeOver(const Program &program, QWidget *parent, const QString &path);

} // namespace raatihuone
