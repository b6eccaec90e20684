// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/sharing/conflicts.h"

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace raatihuone {

class Card;
class FieldBox;

/// The value of a conflict that stands at @p index as people read it; @p text is what textOf() gives.
QString valueInWords(const Conflict &conflict, size_t index, const QString &text);
/// "Oona Kivelä · 19.11.2026 klo 9.10 · kauhava.raati".
QString whoInWords(const Words &words, const ConflictValue &value);
/// What has happened, and what there is to choose.
QString meaningOf(const Conflict &conflict);

/// One conflict: what each has said, with a button that keeps it, and a field for something else.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    ConflictView(Records &records, QWidget *parent);

    /// Null shows nothing.
    void show(const Conflict *conflict);
    /// As the button of this number does, from 1 on; nothing if there is no such value.
    void keep(int number);
    /// Shows the field for another value.
    void writeOwn();
    bool isWritingOwn() const { return m_own != nullptr; }
    /// Shows at that field why the value cannot stand.
    void refuse(const Problems &problems);

Q_SIGNALS:
    /// The value at this place of the conflict is right.
    void keepWanted(size_t index);
    /// Something else is right.
    void valueWanted(const raatihuone::Value &value);

private:
    void addHead(QBoxLayout *layout);
    void addBase(QBoxLayout *layout);
    void addValue(QBoxLayout *layout, int number, size_t index);
    QWidget *createText(size_t index, QWidget *parent) const;
    QString keepWords(const ConflictValue &value) const;
    bool isLongText() const;
    void saveOwn();

    Records &m_records;
    std::optional<Conflict> m_conflict;
    std::vector<size_t> m_order; ///< as shown: what was written here first
    QWidget *m_content = nullptr;
    FieldBox *m_own = nullptr;
};

} // namespace raatihuone
