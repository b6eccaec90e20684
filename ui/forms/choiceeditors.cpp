// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditors.h"

#include "ui/style/recorddelegate.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

namespace raatihuone {

namespace {

constexpr int mostRows = 6;

} // namespace

ChoiceEditor::ChoiceEditor(const Field &field, const Words &words, QWidget *parent)
    : ValueEditor(field, parent), m_combo(new QComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(1);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->addItem(QString());
    for (const Choice &choice : field.choices)
        m_combo->addItem(label(words, choice), choice.code);
    m_combo->view()->setAccessibleName(label(words, field));
    setInput(m_combo);
    m_combo->lineEdit()->installEventFilter(this);
    connect(m_combo, &QComboBox::currentTextChanged, this, &ValueEditor::edited);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::takeOnlyMatch);
}

void ChoiceEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(value.isNull() ? 0 : m_combo->findData(value.toText()));
    if (m_combo->currentIndex() < 0)
        m_combo->setEditText(value.toText());
    m_combo->lineEdit()->setCursorPosition(0);
}

void ChoiceEditor::takeOnlyMatch()
{
    const QString typed = m_combo->currentText().trimmed();
    if (typed.isEmpty() || m_combo->findText(typed, Qt::MatchFixedString) >= 0)
        return;
    const QAbstractItemModel *labels = m_combo->model();
    for (const Qt::MatchFlag how : {Qt::MatchStartsWith, Qt::MatchContains}) {
        const auto matches = labels->match(labels->index(1, 0), Qt::DisplayRole, typed, 2, how);
        if (matches.size() == 1)
            return m_combo->setCurrentIndex(matches.front().row());
    }
}

/// Who comes by keyboard types in the place of what stands there.
bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_combo && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason &&
            reason != Qt::ActiveWindowFocusReason)
            m_combo->lineEdit()->selectAll();
    }
    return ValueEditor::eventFilter(watched, event);
}

Reading ChoiceEditor::reading() const
{
    const int index = m_combo->findText(m_combo->currentText(), Qt::MatchExactly);
    if (index > 0)
        return Value(m_combo->itemData(index).toString());
    return readField(field(), m_combo->currentText());
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_combo->lineEdit()->setReadOnly(isReadOnly);
    m_combo->setEnabled(!isReadOnly);
}

ChoicesEditor::ChoicesEditor(const Field &field, const Words &words, QWidget *parent)
    : ValueEditor(field, parent), m_model(new QStandardItemModel(this)), m_view(new QListView(this))
{
    for (const Choice &choice : field.choices) {
        auto *item = new QStandardItem(label(words, choice));
        item->setData(choice.code);
        m_model->appendRow(item);
    }
    setItemFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    m_view->setModel(m_model);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setUniformItemSizes(true);
    setInput(m_view);
    const int rows = std::min<int>(mostRows, m_model->rowCount());
    m_view->setFixedHeight(rows * std::max(m_view->sizeHintForRow(0), SmallestTarget) + space::Small);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ValueEditor::edited);
}

void ChoicesEditor::setItemFlags(Qt::ItemFlags flags)
{
    const QSignalBlocker quiet(m_model);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setFlags(flags);
}

void ChoicesEditor::setValue(const Value &value)
{
    const QStringList codes = value.toSeveral();
    {
        const QSignalBlocker quiet(m_model);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const bool isTicked = codes.contains(m_model->item(row)->data().toString());
            m_model->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_view->viewport()->update();
}

Reading ChoicesEditor::reading() const
{
    QStringList codes;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->checkState() == Qt::Checked)
            codes += m_model->item(row)->data().toString();
    return Value::several(codes);
}

void ChoicesEditor::setReadOnly(bool isReadOnly)
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    setItemFlags(isReadOnly ? flags : flags | Qt::ItemIsUserCheckable);
}

FlagEditor::FlagEditor(const Field &field, const Words &words, QWidget *parent)
    : ValueEditor(field, parent), m_box(new QCheckBox(label(words, field), this))
{
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_isUnknown = false;
        Q_EMIT edited();
    });
}

void FlagEditor::setValue(const Value &value)
{
    m_isUnknown = value.isNull();
    m_box->setChecked(value.toNumber() != 0);
}

Reading FlagEditor::reading() const
{
    return m_isUnknown ? Value() : Value(m_box->isChecked() ? 1 : 0);
}

void FlagEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

} // namespace raatihuone
