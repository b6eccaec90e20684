// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditors.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/fieldlayout.h"
#include "ui/forms/referenceeditors.h"

namespace raatihuone {

ValueEditor *createEditor(const RecordType &type, const Field &field, Records &records, QWidget *parent)
{
    if (!isEditable(field))
        return new ShownValue(type, field, records, parent);
    switch (field.kind) {
    case Kind::LongText:
    case Kind::Texts:
        return new LongTextEditor(field, parent);
    case Kind::Date:
    case Kind::Moment:
        return new DateEditor(field, records.words(), parent);
    case Kind::Choice:
        return new ChoiceEditor(field, records.words(), parent);
    case Kind::Choices:
        return new ChoicesEditor(field, records.words(), parent);
    case Kind::Flag:
        return new FlagEditor(field, records.words(), parent);
    case Kind::Reference:
        return new ReferenceEditor(field, records, parent);
    case Kind::References:
        return new ReferencesEditor(field, records, parent);
    default:
        return new LineEditor(field, records.words(), parent);
    }
}

} // namespace raatihuone
