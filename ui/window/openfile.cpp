// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/openfile.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "ui/rows/longwork.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>

namespace raatihuone {

OpenFile::OpenFile(const Program &program, QWidget *window, const QString &path, bool takesOver)
    : m_words(program.language),
      m_file(openedAside(program, window, path, takesOver, m_whyReadOnly)),
      m_records(*m_file, m_words)
{
}

std::unique_ptr<DataFile> OpenFile::opened(const Program &program, const QString &path, bool takesOver,
                                           QString &why)
{
    const Installation &installation = program.installation;
    try {
        if (takesOver) // the stale note goes with this one
            LockFile(path, LockFile::thisProcess(installation.author(), installation.now()), true);
        return std::make_unique<DataFile>(path, DataFile::Mode::ReadWrite, program.schema,
                                          program.installation);
    } catch (const Failure &failure) {
        if (failure.kind() != Failure::Kind::Locked && failure.kind() != Failure::Kind::ReadOnly)
            throw;
        why = failure.message();
    }
    return std::make_unique<DataFile>(path, DataFile::Mode::ReadOnly, program.schema, program.installation);
}

std::unique_ptr<DataFile> OpenFile::openedAside(const Program &program, QWidget *window, const QString &path,
                                                bool takesOver, QString &why)
{
    std::unique_ptr<DataFile> file;
    waitFor(window, QCoreApplication::translate("OpenFile", "Opening the file"), [&] {
        file = opened(program, path, takesOver, why);
        file->moveToThread(QCoreApplication::instance()->thread());
    });
    return file;
}

QString OpenFile::state() const
{
    if (isReadOnly())
        return m_whyReadOnly;
    const QDateTime last = m_file->lastCommitTime().toLocalTime();
    const bool isToday = last.date() == m_file->installation().today();
    const QString when = isToday ? last.time().toString(QStringLiteral("H.mm"))
                                 : last.date().toString(QStringLiteral("d.M.yyyy"));
    return QCoreApplication::translate("OpenFile", "Saved %1").arg(when);
}

RowId OpenFile::unitId() const
{
    return unitOf(m_records);
}

QString OpenFile::unit() const
{
    const RowId id = unitId();
    return id.isValid() ? m_records.title(m_file->catalogue().type(TypeNumber::Unit), id) : QString();
}

bool wantsToTakeOver(const Program &program, QWidget *parent, const QString &path)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("OpenFile", text); };
    const auto holder = LockFile::holderOf(path);
    if (!holder || holder->host == QSysInfo::machineHostName())
        return false;
    const QString since = holder->since.toLocalTime().toString(QStringLiteral("d.M.yyyy H.mm"));
    const QString title = say(QT_TRANSLATE_NOOP("OpenFile", "%1 has this file open")).arg(holder->user);
    const QString words =
        say(QT_TRANSLATE_NOOP("OpenFile", "It was opened on the computer %1 at %2. If that computer has "
                                          "crashed, you can take the file over. If not, read it only."));
    return program.ask
        .question(parent, {title,
                           words.arg(holder->host, since),
                           say(QT_TRANSLATE_NOOP("OpenFile", "Read only")),
                           {say(QT_TRANSLATE_NOOP("OpenFile", "Take over"))},
                           true})
        .has_value();
}

} // namespace raatihuone
