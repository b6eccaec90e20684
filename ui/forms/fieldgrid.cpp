// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldgrid.h"

#include "core/records/fieldrules.h"
#include "core/rules/recordrules.h"
#include "core/search/listrows.h"
#include "ui/forms/fieldlayout.h"
#include "ui/forms/referenceeditors.h"
#include "ui/style/metrics.h"
#include "ui/style/sectionheading.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QGridLayout>

namespace raatihuone {

namespace {

constexpr int columns = 2;

/// What the program works out for one record.
Value derivedValue(const Records &records, const RecordType &type, const Field &field, RowId id)
{
    if (!id.isValid())
        return {};
    DataFile &file = records.file();
    const std::vector<RowId> ids{id};
    const auto rows = rowsOf({file.connection(), file.catalogue(), records.words()}, type,
                             {ListColumn{&field, false}}, ids);
    return rows.empty() || rows.front().empty() ? Value() : rows.front().front();
}

/// What people call the record that another hangs on.
Value subjectTitle(const Records &records, const Record &record, const Field &field)
{
    const auto number = int(record.value(field.name + QLatin1String("_type")).toNumber());
    const RecordType *type = records.file().catalogue().find(number);
    return type ? Value(records.title(*type, record.value(field.name).toId())) : Value();
}

} // namespace

FieldGrid::FieldGrid(const RecordType &type, Records &records, QWidget *parent)
    : QWidget(parent), m_type(type), m_records(records), m_before(type)
{
    createFields();
}

void FieldGrid::createFields()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Card);
    grid->setVerticalSpacing(space::Medium);
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    int row = 0, column = 0;
    const char *section = "";
    for (const Field &field : m_type.fields()) {
        if (!isInForm(m_type, field))
            continue;
        if (qstrcmp(field.section, section) != 0) {
            section = field.section;
            row += column;
            column = 0;
            grid->addWidget(new SectionHeading(m_records.words()("catalogue", section), this), row++, 0, 1,
                            columns);
        }
        place(createBox(field), grid, row, column);
    }
}

/// Side by side; a wide field, and one that follows a lone field, begins a new row.
void FieldGrid::place(FieldBox *box, QGridLayout *grid, int &row, int &column)
{
    const bool wide = isWide(m_type, box->field());
    if (wide && column > 0) {
        ++row;
        column = 0;
    }
    grid->addWidget(box, row, column, 1, wide ? columns : 1);
    column += wide ? columns : 1;
    if (column >= columns) {
        ++row;
        column = 0;
    }
}

FieldBox *FieldGrid::createBox(const Field &field)
{
    auto *box = new FieldBox(m_type, field, m_records, this);
    m_boxes.push_back(box);
    connect(&box->editor(), &ValueEditor::edited, this, [this, box] {
        if (m_isFilling)
            return;
        box->clearProblem();
        Q_EMIT edited();
    });
    connect(&box->editor(), &ValueEditor::left, this, [this, box] { checkOnLeaving(box); });
    if (auto *linking = qobject_cast<LinkingEditor *>(&box->editor()))
        connect(linking, &LinkingEditor::createWanted, this,
                [this, linking](const QString &typed) { Q_EMIT createWanted(linking, typed); });
    return box;
}

Value FieldGrid::shownValue(const Record &record, const Field &field) const
{
    if (field.isDerived())
        return derivedValue(m_records, m_type, field, record.id());
    if (field.kind == Kind::Subject)
        return subjectTitle(m_records, record, field);
    return record.value(field.name);
}

void FieldGrid::setRecord(const Record &record)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_before = record;
    const Field *basis = m_type.field(QStringLiteral("basis"));
    const QString reason = basis ? m_records.shown(m_type, *basis, record.value(basis->name)) : QString();
    for (FieldBox *box : m_boxes) {
        box->editor().setValue(shownValue(record, box->field()));
        box->setBasis(reason);
        box->clearProblem();
        const bool isNeeded = isEditable(box->field()) || record.id().isValid();
        box->setVisible(isNeeded);
    }
}

void FieldGrid::renewDerived()
{
    for (FieldBox *box : m_boxes)
        if (box->field().isDerived() && m_before.id().isValid())
            box->editor().setValue(shownValue(m_before, box->field()));
}

void FieldGrid::setBase(const Record &record, const QStringList &kept)
{
    const Record typed = this->record();
    setRecord(record);
    const QScopedValueRollback filling(m_isFilling, true);
    for (const QString &name : kept)
        box(name)->editor().setValue(typed.value(name));
}

Record FieldGrid::record() const
{
    Record record = m_before;
    for (const FieldBox *box : m_boxes) {
        if (!isEditable(box->field()))
            continue;
        const Reading reading = box->editor().reading();
        if (const auto *value = std::get_if<Value>(&reading))
            record.set(box->field().name, *value);
    }
    return record;
}

std::vector<const Field *> FieldGrid::changedFields() const
{
    std::vector<const Field *> changed;
    for (const FieldBox *box : m_boxes) {
        if (!isEditable(box->field()))
            continue;
        const Reading reading = box->editor().reading();
        const auto *value = std::get_if<Value>(&reading);
        if (!value || *value != m_before.value(box->field().name))
            changed.push_back(&box->field());
    }
    return changed;
}

/// Somebody may have added the same twice; a register may have made a mistake too.
std::optional<Problem> FieldGrid::sharedNumber(const Record &record, const Field &field) const
try {
    const auto other = m_records.withSameNumber(record, field);
    if (!other)
        return std::nullopt;
    return Problem{Problem::Severity::Warning, field.name,
                   tr("%1 has the same number. You can still save.").arg(m_records.title(m_type, *other))};
} catch (const std::exception &problem) { // a file that cannot be read says so elsewhere
    log(asFailure(problem), "Other records of a number could not be read");
    return std::nullopt;
}

/// All that is wrong with what is typed, also beside other records. What was wrong before and has not been touched does not
/// stop anybody from saving something else.
Problems FieldGrid::problems() const
try {
    return problemsOfChange(m_records, m_before, record());
} catch (const std::exception &problem) { // a file that cannot be read says so elsewhere
    log(asFailure(problem), "Rules between records could not be asked");
    return problemsOf(record());
}

/// Of these @p problems, and of what only the field knows, what is to be told at @p box.
Problems FieldGrid::problemsAt(const FieldBox &box, const Problems &problems) const
{
    const Reading reading = box.editor().reading();
    if (const auto *problem = std::get_if<Problem>(&reading))
        return {*problem};
    Problems found;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(found),
                 [&box](const Problem &problem) { return problem.field == box.field().name; });
    if (const auto shared = sharedNumber(record(), box.field()))
        found.push_back(*shared);
    return found;
}

void FieldGrid::checkOnLeaving(FieldBox *box)
{
    if (m_isReadOnly || !isEditable(box->field()))
        return;
    box->showProblems(problemsAt(*box, problems()));
    Q_EMIT edited();
}

Problems FieldGrid::check()
{
    const Problems known = problems();
    Problems all;
    for (FieldBox *box : m_boxes) {
        if (!isEditable(box->field()))
            continue;
        const Problems found = problemsAt(*box, known);
        box->showProblems(found);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

int FieldGrid::errorCount() const
{
    return int(
        std::count_if(m_boxes.begin(), m_boxes.end(), [](const FieldBox *box) { return box->hasError(); }));
}

bool FieldGrid::goToProblem(int direction)
{
    check();
    const int count = int(m_boxes.size());
    int start = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (m_boxes[size_t(i)]->isAncestorOf(focusWidget()))
            start = i;
    for (int step = 1; step <= count + 1; ++step) {
        FieldBox *box = m_boxes[size_t(((start + direction * step) % count + count) % count)];
        if (box->hasError()) {
            box->editor().setFocus();
            return true;
        }
    }
    return false;
}

void FieldGrid::goToFirstProblem()
{
    check();
    const auto first =
        std::find_if(m_boxes.begin(), m_boxes.end(), [](const FieldBox *box) { return box->hasError(); });
    if (first != m_boxes.end())
        (*first)->editor().setFocus();
}

void FieldGrid::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (FieldBox *box : m_boxes)
        box->editor().setReadOnly(isReadOnly);
}

void FieldGrid::focusFirst()
{
    for (FieldBox *box : m_boxes)
        if (isEditable(box->field()) && box->editor().input()) {
            box->editor().setFocus();
            return;
        }
}

FieldBox *FieldGrid::box(const QString &field) const
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(),
                                    [&field](const FieldBox *box) { return box->field().name == field; });
    return found == m_boxes.end() ? nullptr : *found;
}

} // namespace raatihuone
