// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace raatihuone {

class MinutesDesk;
class MinutesKeys;

/// The number and heading of the topic being written, which can be changed, or of a new one.
class TopicHeading : public QWidget
{
    Q_OBJECT

public:
    TopicHeading(MinutesDesk &desk, MinutesKeys &keys, QWidget *parent);

    QLineEdit &line() const { return *m_line; }

    /// Shows the topic of the desk, unless somebody types a heading here. One that was refused stays.
    void showTopic();
    /// Asks for the heading of a new topic.
    void begin();
    /// The heading asked for is that of a topic which is not in the file.
    bool isNew() const { return m_isNew; }
    /// Writes the heading if it is not in the file. False if it could not be written, which is told.
    bool keep();

Q_SIGNALS:
    /// Enter: the heading is written.
    void done();

private:
    bool isTyped() const;
    void takeUp();

    MinutesDesk &m_desk;
    MinutesKeys &m_keys;
    RowId m_topic; ///< whose heading it is
    bool m_isNew = false;
    bool m_isKeeping = false;
    QLabel *m_number;
    QLineEdit *m_line;
};

} // namespace raatihuone
