// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldbox.h"

#include "ui/forms/fieldlayout.h"
#include "ui/style/canvas.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"
#include "ui/style/tooltip.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace raatihuone {

namespace {

/// Marks data about a person; the words are its tool tip.
class Shield : public QWidget
{
public:
    explicit Shield(QWidget *parent) : QWidget(parent) { setFixedSize(iconsize::Text, iconsize::Text); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, centred(rect(), iconsize::Pill), QStringLiteral("shield-check"),
                  currentTokens().muted);
    }
};

/// The label of a field wraps rather than pushing the window wider.
QLabel *createFieldLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Small);
    setMuted(label);
    return label;
}

} // namespace

FieldBox::FieldBox(const RecordType &type, const Field &field, Records &records, QWidget *parent)
    : QWidget(parent), m_editor(createEditor(type, field, records, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    createLabel(layout, type, records.words());
    layout->addWidget(m_editor);
    m_problem = new ProblemLine(m_editor->input() ? m_editor->input() : m_editor, this);
    layout->addWidget(m_problem);
    layout->addStretch();
    setObjectName(field.name);
}

void FieldBox::createLabel(QBoxLayout *layout, const RecordType &type, const Words &words)
{
    const QString name = label(words, field());
    m_editor->setSpokenName(name);
    if (field().kind == Kind::Flag && isEditable(field()))
        return;
    const bool isMarked = isMarkedRequired(type, field());
    auto *text = createFieldLabel(isMarked ? name + QStringLiteral(" *") : name, this);
    if (m_editor->input())
        text->setBuddy(m_editor->input());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Hair);
    row->addWidget(text, field().isPersonal ? 0 : 1);
    if (field().isPersonal) {
        m_shield = new Shield(this);
        setBasis({});
        row->addWidget(m_shield);
        row->addStretch(1);
    }
    layout->addLayout(row);
}

void FieldBox::setBasis(const QString &basis)
{
    if (!m_shield)
        return;
    const QString text = basis.isEmpty() ? tr("Personal data") : tr("Personal data. Basis: %1").arg(basis);
    m_shield->setToolTip(plainToolTip(text));
    m_shield->setAccessibleName(text);
}

std::optional<Value> FieldBox::typed()
{
    const Reading reading = m_editor->reading();
    if (const auto *problem = std::get_if<Problem>(&reading)) {
        showProblems({*problem});
        return std::nullopt;
    }
    return std::get<Value>(reading);
}

void FieldBox::showProblems(const Problems &problems)
{
    const auto error = std::find_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
    if (problems.empty())
        m_problem->clear();
    else
        m_problem->show(error != problems.end() ? *error : problems.front());
}

void FieldBox::clearProblem()
{
    m_problem->clear();
}

bool FieldBox::hasError() const
{
    return m_problem->problem() && m_problem->problem()->severity == Problem::Severity::Error;
}

} // namespace raatihuone
