// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/base/failure.h"
#include "core/catalogue/types/types.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int noteNumber = 98;
constexpr int archivedNumber = 99;

void addCommonFields(RecordType &type)
{
    if (type.isLink())
        return;
    type.fromVersion(type.since()).section(QT_TRANSLATE_NOOP("catalogue", "Other"));
    type.add(noteNumber, QStringLiteral("note"), Kind::LongText, QT_TRANSLATE_NOOP("catalogue", "Notes"));
    if (type.isAboutPerson())
        type.personal();
    type.add(archivedNumber, QStringLiteral("archived"), Kind::Flag,
             QT_TRANSLATE_NOOP("catalogue", "Archived"))
        .byDefault(0);
}

RecordType linkType(const RecordType &owner, const Field &field)
{
    RecordType link(field.link, owner.name() + QLatin1Char('_') + field.name, field.label, field.label);
    link.link().fromVersion(std::max(owner.since(), field.since));
    link.reference(1, QStringLiteral("owner"), owner.singular(), owner.number()).required().part();
    link.reference(2, QStringLiteral("target"), field.label, field.target).required();
    if (field.isPersonal)
        link.personal();
    if (field.isSpecial)
        link.special();
    return link.titled({QStringLiteral("target")});
}

} // namespace

Catalogue::Catalogue(std::vector<RecordType> types) : m_types(std::move(types))
{
    std::for_each(m_types.begin(), m_types.end(), addCommonFields);
    addLinkTypes();
}

void Catalogue::addLinkTypes()
{
    std::vector<RecordType> links;
    for (const RecordType &type : m_types)
        for (const Field &field : type.fields())
            if (field.kind == Kind::References && !field.isDerived())
                links.push_back(linkType(type, field));
    m_types.insert(m_types.end(), links.begin(), links.end());
}

const RecordType *Catalogue::find(const QString &name) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [&name](const RecordType &type) { return type.name() == name; });
    return found == m_types.end() ? nullptr : &*found;
}

const RecordType *Catalogue::find(int number) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [number](const RecordType &type) { return type.number() == number; });
    return found == m_types.end() ? nullptr : &*found;
}

const RecordType &Catalogue::type(const QString &name) const
{
    if (const RecordType *found = find(name))
        return *found;
    throw Failure(Failure::Kind::BadInput,
                  QCoreApplication::translate("catalogue", "There is no record type \"%1\".").arg(name));
}

const RecordType &Catalogue::type(int number) const
{
    if (const RecordType *found = find(number))
        return *found;
    throw Failure(Failure::Kind::Internal,
                  QCoreApplication::translate("catalogue", "There is no record type \"%1\".").arg(number));
}

const Field &Catalogue::field(const RecordType &type, const QString &name)
{
    if (const Field *found = type.field(name))
        return *found;
    throw Failure(Failure::Kind::BadInput,
                  QCoreApplication::translate("catalogue", "The record type \"%1\" has no field \"%2\".")
                      .arg(type.name(), name));
}

std::vector<Inbound> Catalogue::inbound(const RecordType &type) const
{
    std::vector<Inbound> references;
    for (const RecordType &other : m_types)
        for (const Field &field : other.fields())
            if (field.kind == Kind::Reference && field.target == type.number() && field.hasColumn())
                references.push_back({&other, &field});
    return references;
}

int Catalogue::schemaVersion() const
{
    int version = 1;
    for (const RecordType &type : m_types)
        for (const Field &field : type.fields())
            version = std::max(version, field.since);
    return version;
}

const Catalogue &shippedCatalogue()
{
    static const Catalogue catalogue(shippedTypes());
    return catalogue;
}

QString label(const Words &words, const Field &field)
{
    const QString text = words("catalogue", field.label);
    const QString code = field.languageCode();
    if (code == QLatin1String("fi"))
        return words("catalogue", QT_TRANSLATE_NOOP("catalogue", "%1 (Finnish)")).arg(text);
    if (code == QLatin1String("sv"))
        return words("catalogue", QT_TRANSLATE_NOOP("catalogue", "%1 (Swedish)")).arg(text);
    if (code == QLatin1String("se"))
        return words("catalogue", QT_TRANSLATE_NOOP("catalogue", "%1 (Sámi)")).arg(text);
    if (code == QLatin1String("en"))
        return words("catalogue", QT_TRANSLATE_NOOP("catalogue", "%1 (English)")).arg(text);
    return text;
}

QString label(const Words &words, const Choice &choice)
{
    return words("catalogue", choice.label);
}

QString singular(const Words &words, const RecordType &type)
{
    return words("catalogue", type.singular());
}

QString plural(const Words &words, const RecordType &type)
{
    return words("catalogue", type.plural());
}

} // namespace raatihuone
