// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace raatihuone {

/// The heading of a section of a form with a hairline to the right edge.
/// SectionHeading(tr("Contact")); put it across all columns of the form.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);

private:
    QLabel *m_title = nullptr;
};

} // namespace raatihuone
