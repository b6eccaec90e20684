// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/newfiledialog.h"

#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtCore/QFile>
#include <QtCore/QTextStream>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int leastWidth = 460;
constexpr int codeRole = Qt::UserRole;
constexpr int isCountyRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;
constexpr int languagesRole = Qt::UserRole + 3;

/// A municipality or county that ships with the program.
struct ShippedPlace
{
    QString code;
    QString name;  ///< in the language of the window
    QString other; ///< in the other national language, if it is another
    QString languages;
};

/// The shipped rows that are still in force.
std::vector<ShippedPlace> shippedPlaces(const QString &path)
{
    std::vector<ShippedPlace> places;
    const bool isSwedish = QLocale().language() == QLocale::Swedish;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return places;
    QTextStream lines(&file);
    const QStringList columns = lines.readLine().split(QLatin1Char(';'));
    const qsizetype code = columns.indexOf(QLatin1String("code"));
    const qsizetype finnish = columns.indexOf(QLatin1String("name_fi"));
    const qsizetype swedish = columns.indexOf(QLatin1String("name_sv"));
    const qsizetype languages = columns.indexOf(QLatin1String("language_status"));
    const qsizetype end = columns.indexOf(QLatin1String("valid_to"));
    while (!lines.atEnd()) {
        const QStringList cells = lines.readLine().split(QLatin1Char(';'));
        if (end >= 0 && !cells.value(end).isEmpty())
            continue;
        const QString name = cells.value(isSwedish ? swedish : finnish);
        const QString other = cells.value(isSwedish ? finnish : swedish);
        places.push_back(
            {cells.value(code), name, other == name ? QString() : other, cells.value(languages)});
    }
    return places;
}

} // namespace

NewFileDialog::NewFileDialog(QWidget *parent)
    : QDialog(parent),
      m_place(new QComboBox(this)),
      m_languages(new QComboBox(this)),
      m_make(new QPushButton(tr("Make the file\u2026"), this))
{
    setWindowTitle(tr("New file"));
    setMinimumWidth(leastWidth);
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->completer()->setFilterMode(Qt::MatchContains);
    m_place->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_place->lineEdit()->setPlaceholderText(tr("Type the name"));
    m_place->lineEdit()->setAccessibleName(tr("Type the name"));
    fillPlaces();
    m_languages->addItem(tr("Finnish"), QStringLiteral("fi"));
    m_languages->addItem(tr("Swedish"), QStringLiteral("sv"));
    m_languages->addItem(tr("Finnish and Swedish"), QStringLiteral("fi_sv"));
    m_languages->addItem(tr("Swedish and Finnish"), QStringLiteral("sv_fi"));
    createLayout();
    connect(m_place, &QComboBox::currentTextChanged, this, &NewFileDialog::offer);
    connect(m_make, &QPushButton::clicked, this, &QDialog::accept);
    offer();
    m_place->setFocus();
}

void NewFileDialog::createLayout()
{
    auto *title = new QLabel(tr("Whose file is it?"), this);
    setTextRole(title, TextRole::RecordName);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    setButtonRole(m_make, ButtonRole::Primary);
    m_make->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Tight);
    layout->addWidget(title);
    layout->addWidget(fieldLabel(tr("Municipality or wellbeing services county"), m_place));
    layout->addWidget(m_place);
    layout->addWidget(fieldLabel(tr("Languages of the unit"), m_languages));
    layout->addWidget(m_languages);
    layout->addSpacing(space::Card);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_make);
    layout->addLayout(foot);
}

void NewFileDialog::fillPlaces()
{
    const auto add = [this](const QString &path, bool isCounty) {
        for (const ShippedPlace &place : shippedPlaces(path)) {
            const QString both = QStringLiteral("%1 (%2)").arg(place.name, place.other);
            m_place->addItem(place.other.isEmpty() ? place.name : both, place.code);
            const int row = m_place->count() - 1;
            m_place->setItemData(row, isCounty, isCountyRole);
            m_place->setItemData(row, place.name, nameRole);
            m_place->setItemData(row, place.languages, languagesRole);
        }
    };
    add(QStringLiteral(":/reference/county.csv"), true);
    add(QStringLiteral(":/reference/municipality.csv"), false);
    m_place->setCurrentIndex(-1);
}

void NewFileDialog::offer()
{
    const int row = place();
    m_make->setEnabled(row >= 0);
    const int languages = m_languages->findData(m_place->itemData(row, languagesRole));
    if (languages >= 0)
        m_languages->setCurrentIndex(languages);
}

/// The row of what is typed, or -1.
int NewFileDialog::place() const
{
    return m_place->findText(m_place->currentText(), Qt::MatchFixedString);
}

NewFile NewFileDialog::wanted() const
{
    NewFile wanted;
    const int row = place();
    const bool isCounty = m_place->itemData(row, isCountyRole).toBool();
    (isCounty ? wanted.county : wanted.municipality) = m_place->itemData(row, codeRole).toString();
    wanted.languages = m_languages->currentData().toString();
    return wanted;
}

QString NewFileDialog::suggestedName() const
{
    return m_place->itemData(place(), nameRole)
               .toString()
               .toLower()
               .replace(QLatin1Char(' '), QLatin1Char('-')) +
           QStringLiteral(".raati");
}

} // namespace raatihuone
