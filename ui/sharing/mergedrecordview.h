// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/mergefiles.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QGridLayout;

namespace raatihuone {

/// One record of a merge: field by field what it is now and what the sender has, or who says what of a conflict.
class MergedRecordView : public QWidget
{
    Q_OBJECT

public:
    MergedRecordView(const Words &words, QWidget *parent);

    /// Null shows nothing.
    void show(const MergedRecord *record, const ReceivedFile *file);

private:
    void addHead(QBoxLayout *layout, const MergedRecord &record, const ReceivedFile &file);
    void addFields(QBoxLayout *layout, const MergedRecord &record, const ReceivedFile &file);
    void addValues(QBoxLayout *layout, const MergedRecord &record);
    void addField(QGridLayout *grid, const MergedRecord &record, const MergedField &field);

    const Words &m_words;
    QWidget *m_content = nullptr;
};

} // namespace raatihuone
