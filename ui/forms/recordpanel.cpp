// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpanel.h"

#include "ui/forms/fieldgrid.h"
#include "ui/forms/referenceeditors.h"
#include "ui/style/emptystate.h"
#include "ui/style/pagestack.h"
#include "ui/style/style.h"

#include <QtCore/QPointer>
#include <QtGui/QPainter>

namespace raatihuone {

namespace {

/// The typed field of @p type that carries the title part @p name.
const Field *titleField(const RecordType &type, const QString &name, const QString &languageCode)
{
    if (const Field *field = type.field(name))
        return isTyped(field->kind) ? field : nullptr;
    if (const Field *field = type.field(name + QLatin1Char('_') + languageCode))
        return field;
    return type.field(name + QLatin1String("_fi"));
}

} // namespace

Record draftCalled(const RecordType &type, const QString &typed, const QString &languageCode)
{
    Record draft(type);
    std::vector<const Field *> fields;
    for (const QString &name : type.titleFields())
        if (const Field *field = titleField(type, name, languageCode))
            fields.push_back(field);
    if (fields.empty() || typed.isEmpty())
        return draft;
    QString rest = typed.simplified();
    // All words but the last belong to the first part: "Anna Maria Koski".
    const qsizetype cut = fields.size() > 1 ? rest.lastIndexOf(QLatin1Char(' ')) : -1;
    if (cut > 0)
        draft.set(fields.front()->name, rest.left(cut));
    draft.set((fields.size() > 1 ? fields.back() : fields.front())->name, rest.mid(cut + 1));
    return draft;
}

RecordPanel::RecordPanel(const FormContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pages(new PageStack(this)),
      m_nothing(new EmptyState(QStringLiteral("file-earmark-text"), tr("No record chosen"),
                               tr("Choose one in the list, and it opens here."), this))
{
    m_pages->setContentsMargins(1, 0, 0, 0);
    m_pages->addWidget(m_nothing);
}

RecordForm *RecordPanel::form() const
{
    return m_forms.empty() ? nullptr : m_forms.back();
}

bool RecordPanel::showRecord(const RecordType &type, RowId id)
{
    if (m_forms.size() == 1 && &form()->type() == &type && form()->id().isValid()) {
        if (!form()->leave())
            return false;
        form()->open(id);
        Q_EMIT formChanged();
        return true;
    }
    if (!clear())
        return false;
    open(type, id);
    return true;
}

bool RecordPanel::showNew(const Record &draft)
{
    if (!clear())
        return false;
    openDraft(draft);
    return true;
}

bool RecordPanel::clear()
{
    if (!leave())
        return false;
    popAll();
    return true;
}

bool RecordPanel::leave()
{
    while (RecordForm *top = form()) {
        if (!top->leave())
            return false;
        if (form() == top && !hasBack())
            return true;
        pop(top); // unless saving has closed it already
    }
    return true;
}

void RecordPanel::goBack()
{
    RecordForm *top = form();
    if (top && top->leave())
        pop(top);
}

void RecordPanel::setCoversList(bool covers)
{
    m_coversList = covers;
    if (!m_forms.empty())
        m_forms.front()->setHasBack(covers);
}

RecordForm *RecordPanel::push(const RecordType &type)
{
    auto *form = new RecordForm(m_context, type, this);
    m_forms.push_back(form);
    m_pages->addWidget(form);
    form->setHasBack(hasBack() || m_coversList);
    connectForm(form);
    return form;
}

void RecordPanel::connectForm(RecordForm *form)
{
    connect(form, &RecordForm::saved, this, [this, form](RowId id, const QString &text) {
        Q_EMIT saved(form->type(), id, text);
        Q_EMIT formChanged();
    });
    connect(form, &RecordForm::closeWanted, this, [this, form] { pop(form); });
    connect(form, &RecordForm::backWanted, this, &RecordPanel::backWanted);
    connect(form, &RecordForm::gone, this, [this, form] { pop(form); });
    connect(form, &RecordForm::situationChanged, this, &RecordPanel::formChanged);
    connect(form, &RecordForm::removeWanted, this, &RecordPanel::removeWanted);
    connect(form, &RecordForm::openWanted, this, [this, form](const RecordType &type, RowId id) {
        Record record(type);
        record.setId(id);
        if (form->leave() && !opensElsewhere(record))
            open(type, id);
    });
    connect(form, &RecordForm::addWanted, this, [this, form](const Record &draft) {
        if (form->leave() && !opensElsewhere(draft))
            openDraft(draft);
    });
    connect(form, &RecordForm::createWanted, this, &RecordPanel::create);
}

bool RecordPanel::opensElsewhere(const Record &record) const
{
    return m_context.opensElsewhere && m_context.opensElsewhere(record);
}

void RecordPanel::open(const RecordType &type, RowId id)
{
    push(type)->open(id);
    showTop();
}

void RecordPanel::openDraft(const Record &draft)
{
    RecordForm *form = push(draft.type());
    form->openNew(draft);
    showTop();
    form->focusFirst();
}

/// The form below keeps what is typed; the new record goes into the editor that asked for it.
void RecordPanel::create(LinkingEditor *editor, const QString &typed)
{
    const Words &words = m_context.records.words();
    const RecordType &target = m_context.records.file().catalogue().type(editor->field().target);
    openDraft(draftCalled(target, typed, languageCode(words.language())));
    RecordForm *made = form();
    connect(made, &RecordForm::saved, this, [this, made, editor = QPointer(editor)](RowId id) {
        if (editor)
            editor->add(id);
        pop(made);
        if (editor)
            editor->setFocus();
    });
}

void RecordPanel::pop(RecordForm *form)
{
    const auto found = std::find(m_forms.begin(), m_forms.end(), form);
    if (found == m_forms.end())
        return;
    const std::vector<RecordForm *> closed(found, m_forms.end());
    m_forms.erase(found, m_forms.end());
    for (RecordForm *each : closed) {
        m_pages->removeWidget(each);
        each->disconnect(this);
        each->hide();
        each->deleteLater();
    }
    showTop();
    if (m_forms.empty())
        Q_EMIT emptied();
}

void RecordPanel::popAll()
{
    if (!m_forms.empty())
        pop(m_forms.front());
}

void RecordPanel::showTop()
{
    m_pages->setCurrentWidget(form() ? form() : m_nothing);
    Q_EMIT formChanged();
}

void RecordPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens().surface);
    painter.fillRect(QRect(0, 0, 1, height()), currentTokens().line);
}

} // namespace raatihuone
