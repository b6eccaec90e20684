// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/merge.h"
#include "tests/core/edits/randomactions.h"

namespace raatihuone {

/// A coordinator who has a copy of a file, in a folder of her own, and works on it.
class Copy
{
public:
    /// How a copy comes to be.
    struct Origin
    {
        int number = 0;                     ///< of the installation: gives its name and chance
        qint64 clockSkew = 0;               ///< milliseconds by which its clock is wrong
        std::optional<quint32> drawnNumber; ///< the site number that chance gives first
    };

    /// A new file; all that are made so are copies of one file that nobody has written to.
    explicit Copy(const Origin &origin, const Programme &programme = Programme::first());
    /// A copy of the file of @p source as it is now.
    Copy(const Origin &origin, const Copy &source);
    /// The folder of @p source restored elsewhere: it goes on under the same number.
    static std::unique_ptr<Copy> twin(const Copy &source, qint64 clockSkew);

    DataFile &file() const { return *m_file; }
    Connection &db() const { return m_file->connection(); }
    Installation &installation() const { return *m_installation; }
    QString path() const { return m_folder.filePath(QStringLiteral("copy.raati")); }
    QString folder() const { return m_folder.path(); }
    const Programme &programme() const { return *m_programme; }

    void close() { m_file.reset(); }
    void open(const QByteArray &vfs = {});
    /// Opens the file with another version of the program.
    void open(const Programme &programme);

    void run(const QString &sql);
    RowId insert(const char *table, const char *columns, const QString &values);
    ShellAnswer shell(const QByteArray &sql);
    /// One commit of a random change. False if it changed nothing.
    bool change(const Action &action);

    MergeReport merge(const Copy &other);
    MergeReport preview(const Copy &other);

    QByteArray values() const { return dumpOf(*m_file, DumpScope::Values); }
    /// All that copies may differ in, also what is withheld from this one.
    QByteArray everything() const;

    /// What is wrong with it: values that are not those of its edits, damages, references that lead nowhere.
    QString wrong() const;
    /// Names of all rows that hold wherever they are renumbered: the nonce of their commit and their place in it.
    QSet<QByteArray> births() const;

private:
    void makeInstallation(const Origin &origin);
    void takeBytes(const Copy &source);

    QTemporaryDir m_folder;
    const Programme *m_programme;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<DataFile> m_file;
};

/// A file into which all of @p copies were merged in their order, one after the other.
std::unique_ptr<Copy> gathered(const std::vector<const Copy *> &copies);
/// The same by one merge of all.
std::unique_ptr<Copy> gatheredAtOnce(const std::vector<const Copy *> &copies);

/// Makes the package at @p path say that it holds what it does, as one who has altered it would.
void vouchFor(const QString &path);

/// The rows of @p type that are shown, by id.
std::vector<RowId> shownRows(const Copy &copy, const RecordType &type);

/// What was erased, and when.
Value erasedIn(const Copy &copy);

} // namespace raatihuone
