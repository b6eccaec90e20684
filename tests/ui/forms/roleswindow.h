// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/editrecord.h"
#include "tests/ui/forms/panelwindow.h"
#include "ui/forms/celleditor.h"
#include "ui/forms/childtable.h"
#include "ui/style/problemline.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace raatihuone {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A person with a list of roles, driven with the keyboard.
class RolesWindow
{
public:
    PanelWindow window;
    RowId person = window.add("person", {{"family", text("Koski")}});
    RecordPanel *panel = nullptr;
    ChildTable *list = nullptr;
    QTableView *grid = nullptr;

    RowId role(const char *kind, const char *from = "2020-01-01", const char *to = "")
    {
        return window.add("role", {{"person", person},
                                   {"kind", text(kind)},
                                   {"from_date", text(from)},
                                   {"to_date", *to ? Value(text(to)) : Value()}});
    }

    void open()
    {
        panel = &window.open();
        panel->showRecord(window.TestFile::type("person"), person);
        list = panel->form()->findChild<ChildTable *>(text("role.person"));
        REQUIRE(list);
        grid = list->findChild<QTableView *>();
        // As the page does it that holds the panel.
        QObject::connect(panel, &RecordPanel::removeWanted, panel, [this](const RecordType &type, RowId id) {
            Records records = window.records();
            removeRecords(records, type, {id});
        });
    }

    void stand(int row, int column)
    {
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(row, column));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = panel->window()->focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *utf8)
    {
        QTest::keyClicks(panel->window()->focusWidget(), text(utf8));
        QCoreApplication::processEvents();
    }
    /// As with the mouse, which closes the list of a field first.
    void leaveFor(const char *field)
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        PanelWindow::line(*panel, field).setFocus();
        QCoreApplication::processEvents();
    }

    CellEditor *cell() const { return list->findChild<CellEditor *>(); }
    /// The open cell once those that are closed are gone.
    CellEditor *openCell() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return cell();
    }
    QString shown(int row, int column) const { return grid->model()->index(row, column).data().toString(); }
    QString problem() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const ProblemLine *line : grid->findChildren<ProblemLine *>())
            if (line->problem() && line->isVisible())
                return line->problem()->message;
        return {};
    }
    int rows() const { return grid->model()->rowCount(); }
    qint64 rolesInFile()
    {
        return window.file().connection().value(text("SELECT count(*) FROM role"))->toNumber();
    }
    Value value(RowId id, const char *field)
    {
        return window.records().read(window.TestFile::type("role"), id).value(text(field));
    }
    QStringList roles()
    {
        QStringList found;
        Query query(
            window.file().connection(),
            text("SELECT kind || ' ' || from_date || ' ' || coalesce(to_date, '') FROM role ORDER BY id"));
        while (query.next())
            found += query.text(0);
        return found;
    }
};

enum Column { Municipality, Role, From, To };

} // namespace raatihuone
