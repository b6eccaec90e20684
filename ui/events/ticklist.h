// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>
#include <vector>

class QLabel;
class QListView;
class QStandardItemModel;

namespace raatihuone {

class SearchField;

/// Something that can be ticked, and what stands for it.
struct TickOption
{
    QString key;
    QString text;
};

/// An open list of what can be ticked, with a search field where it is long. What is ticked comes with its number in the
/// heading. Space and a click tick; Enter in the search field ticks the first that is shown.
class TickList : public QWidget
{
    Q_OBJECT

public:
    TickList(const QString &title, const std::vector<TickOption> &options, QWidget *parent);

    QStringList ticked() const; ///< keys, in the order of the options
    void setTicked(const QStringList &keys);
    QListView &view() const { return *m_view; }

Q_SIGNALS:
    void tickedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void tickFirst();
    void showCount();

    QString m_title;
    QLabel *m_heading;
    SearchField *m_search = nullptr;
    QListView *m_view;
    QStandardItemModel *m_model;
};

} // namespace raatihuone
