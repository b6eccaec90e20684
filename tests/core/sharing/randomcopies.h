// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/search/keptlists.h"
#include "tests/core/sharing/copies.h"
#include "tests/core/sharing/randomsteps.h"

namespace raatihuone {

/// Three to five copies of one file, with clocks that go wrong, and all names of rows that were ever made. After each step
/// what must hold of one copy is checked; a law that does not hold makes the case of RapidCheck fail.
class Copies
{
public:
    Copies();
    void act(const Step &step);

    const std::vector<std::unique_ptr<Copy>> &all() const { return m_copies; }
    const QSet<QByteArray> &births() const { return m_births; }    ///< of all rows that anybody has made
    const QList<QByteArray> &secrets() const { return m_secrets; } ///< what was erased

private:
    Copy &copy(int number) { return *m_copies[size_t(number) % m_copies.size()]; }
    void change(Copy &copy, const Action &action);
    void merge(Copy &copy, const Copy &other);
    void unmerge(Copy &copy);
    void shell(Copy &copy, const Step &step);
    void settle(Copy &copy, int number);
    void clash(Copy &one, Copy &other, int number);
    void twin(const Copy &copy);
    void send(const Copy &from, const Copy &to);
    void sendPart(const Copy &from, const Copy &to, const Action &action);
    void receive(Copy &copy, int number);
    QString nextLetter(const Copy &to);
    void fold(Copy &copy, const Action &action);
    void distinct(Copy &copy, const Action &action);
    void erase(Copy &copy, Copy &other, int number);
    void mustBeSound(const Copy &copy, const Step &step);

    std::vector<std::unique_ptr<Copy>> m_copies;
    QSet<QByteArray> m_births;
    KeptLists m_lists;
    QTemporaryDir m_post;
    QMultiMap<QString, QString> m_letters; ///< packages by the path of who is to have them
    QList<QByteArray> m_secrets;
};

/// Both are the same, or the case fails and says what is not.
void mustBeAlike(const QByteArray &left, const QByteArray &right, const char *what);

} // namespace raatihuone
