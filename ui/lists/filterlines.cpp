// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterlines.h"

#include "core/records/fieldtext.h"
#include "ui/lists/filtertopics.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace raatihuone {

FilterLines::FilterLines(const Filter &filter, const Words &words, QWidget *parent)
    : QWidget(parent), m_filter(filter)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    if (takesText(filter)) {
        m_text = addLine(layout, tr("Contains"), filter.text);
    } else {
        m_from = addLine(layout, tr("From"), typedValue(words, *filter.field, filter.from));
        m_to = addLine(layout, tr("To"), typedValue(words, *filter.field, filter.to));
    }
    setFocusProxy(m_text ? m_text : m_from);
}

QList<QLineEdit *> FilterLines::lines() const
{
    return m_text ? QList<QLineEdit *>{m_text} : QList<QLineEdit *>{m_from, m_to};
}

QLineEdit *FilterLines::addLine(QBoxLayout *layout, const QString &label, const QString &text)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Hair);
    auto *name = new QLabel(label, this);
    setTextRole(name, TextRole::Small);
    auto *line = new QLineEdit(text, this);
    line->setAccessibleName(label);
    line->setClearButtonEnabled(true);
    name->setBuddy(line);
    column->addWidget(name);
    column->addWidget(line);
    layout->addLayout(column);
    connect(line, &QLineEdit::textChanged, this, &FilterLines::take);
    return line;
}

Value FilterLines::read(QLineEdit *line) const
{
    const Reading reading = readField(*m_filter.field, line->text());
    const auto *problem = std::get_if<Problem>(&reading);
    setFieldProblem(line, problem ? FieldProblem::Error : FieldProblem::None);
    line->setAccessibleDescription(problem ? problem->message : QString());
    line->setToolTip(line->accessibleDescription());
    const Value value = problem ? Value() : std::get<Value>(reading);
    return m_filter.field->kind == Kind::Moment && value.isText() ? Value(value.toText().left(10)) : value;
}

void FilterLines::take()
{
    if (m_text) {
        m_filter.text = m_text->text().trimmed();
    } else {
        m_filter.from = read(m_from);
        m_filter.to = read(m_to);
    }
    Q_EMIT edited();
}

} // namespace raatihuone
