// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/types/types.h"

#include <QtCore/QtGlobal>

namespace raatihuone {

namespace {

void addBasics(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Basics"));
    type.inLanguages(1, QStringLiteral("title"), QT_TRANSLATE_NOOP("catalogue", "Event title"),
                     {QStringLiteral("fi"), QStringLiteral("sv")})
        .required()
        .searchable()
        .listed();
    type.choice(
            3, QStringLiteral("kind"), QT_TRANSLATE_NOOP("catalogue", "Kind"),
            {{QStringLiteral("partnership_table"), QT_TRANSLATE_NOOP("catalogue", "Partnership table")},
             {QStringLiteral("forum"), QT_TRANSLATE_NOOP("catalogue", "Participation forum")},
             {QStringLiteral("organisation_evening"), QT_TRANSLATE_NOOP("catalogue", "Association evening")},
             {QStringLiteral("workshop"), QT_TRANSLATE_NOOP("catalogue", "Workshop")},
             {QStringLiteral("meeting"), QT_TRANSLATE_NOOP("catalogue", "Meeting")},
             {QStringLiteral("hearing"), QT_TRANSLATE_NOOP("catalogue", "Hearing")},
             {QStringLiteral("residents_evening"), QT_TRANSLATE_NOOP("catalogue", "Residents' evening")},
             {QStringLiteral("training"), QT_TRANSLATE_NOOP("catalogue", "Training")},
             {QStringLiteral("briefing"), QT_TRANSLATE_NOOP("catalogue", "Briefing")},
             {QStringLiteral("visit"), QT_TRANSLATE_NOOP("catalogue", "Visit")},
             {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}})
        .required()
        .listed()
        .indexed();
    type.reference(4, QStringLiteral("body"), QT_TRANSLATE_NOOP("catalogue", "Body"), TypeNumber::Body);
    type.reference(5, QStringLiteral("series"), QT_TRANSLATE_NOOP("catalogue", "Series"),
                   TypeNumber::EventSeries);
    type.add(6, QStringLiteral("start"), Kind::Moment, QT_TRANSLATE_NOOP("catalogue", "Starts"))
        .required()
        .listed()
        .indexed();
    type.add(7, QStringLiteral("end"), Kind::Moment, QT_TRANSLATE_NOOP("catalogue", "Ends"));
    type.choice(8, QStringLiteral("mode"), QT_TRANSLATE_NOOP("catalogue", "Mode"),
                {{QStringLiteral("on_site"), QT_TRANSLATE_NOOP("catalogue", "On site")},
                 {QStringLiteral("online"), QT_TRANSLATE_NOOP("catalogue", "Online")},
                 {QStringLiteral("hybrid"), QT_TRANSLATE_NOOP("catalogue", "Hybrid")}})
        .listed()
        .byDefault(QStringLiteral("on_site"));
    type.add(9, QStringLiteral("place"), Kind::Text, QT_TRANSLATE_NOOP("catalogue", "Place")).searchable();
    type.references(10, QStringLiteral("municipalities"), QT_TRANSLATE_NOOP("catalogue", "Municipalities"),
                    TypeNumber::Municipality, 63)
        .expected()
        .listed()
        .searchable();
    type.choice(11, QStringLiteral("status"), QT_TRANSLATE_NOOP("catalogue", "Status"),
                {{QStringLiteral("planned"), QT_TRANSLATE_NOOP("catalogue", "Planned")},
                 {QStringLiteral("invited"), QT_TRANSLATE_NOOP("catalogue", "Invitations sent")},
                 {QStringLiteral("held"), QT_TRANSLATE_NOOP("catalogue", "Held")},
                 {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("catalogue", "Cancelled")},
                 {QStringLiteral("moved"), QT_TRANSLATE_NOOP("catalogue", "Moved")}})
        .listed()
        .byDefault(QStringLiteral("planned"));
    type.choice(12, QStringLiteral("publicity"), QT_TRANSLATE_NOOP("catalogue", "Publicity"),
                {{QStringLiteral("public"), QT_TRANSLATE_NOOP("catalogue", "Public")},
                 {QStringLiteral("not_yet_public"), QT_TRANSLATE_NOOP("catalogue", "Not yet public")},
                 {QStringLiteral("secret"), QT_TRANSLATE_NOOP("catalogue", "Secret")}})
        .byDefault(QStringLiteral("public"));
}

void addParticipants(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Participants"));
    type.references(13, QStringLiteral("organisers"), QT_TRANSLATE_NOOP("catalogue", "Organisers"),
                    TypeNumber::Organisation, 64);
    type.add(14, QStringLiteral("invited"), Kind::Number, QT_TRANSLATE_NOOP("catalogue", "Number invited"));
    type.derived(15, QStringLiteral("participants"), Kind::Number,
                 QT_TRANSLATE_NOOP("catalogue", "Participants"),
                 QStringLiteral("(SELECT sum(c.count) FROM (%1) c)")
                     .arg(participantCounts(QStringLiteral("SELECT t.id"))))
        .listed();
}

void addAccessibility(RecordType &type)
{
    type.section(QT_TRANSLATE_NOOP("catalogue", "Accessibility"));
    type.choices(16, QStringLiteral("languages"), QT_TRANSLATE_NOOP("catalogue", "Languages"),
                 {{QStringLiteral("fi"), QT_TRANSLATE_NOOP("catalogue", "Finnish")},
                  {QStringLiteral("sv"), QT_TRANSLATE_NOOP("catalogue", "Swedish")},
                  {QStringLiteral("se"), QT_TRANSLATE_NOOP("catalogue", "Sámi")},
                  {QStringLiteral("en"), QT_TRANSLATE_NOOP("catalogue", "English")},
                  {QStringLiteral("sign"), QT_TRANSLATE_NOOP("catalogue", "Sign language")},
                  {QStringLiteral("easy"), QT_TRANSLATE_NOOP("catalogue", "Easy language")},
                  {QStringLiteral("other"), QT_TRANSLATE_NOOP("catalogue", "Other")}});
    type.choices(
        17, QStringLiteral("accessibility"), QT_TRANSLATE_NOOP("catalogue", "Accessibility provided"),
        {{QStringLiteral("accessible_place"), QT_TRANSLATE_NOOP("catalogue", "Accessible place")},
         {QStringLiteral("loop"), QT_TRANSLATE_NOOP("catalogue", "Induction loop")},
         {QStringLiteral("interpreter"), QT_TRANSLATE_NOOP("catalogue", "Interpreter")},
         {QStringLiteral("writing_interpreter"), QT_TRANSLATE_NOOP("catalogue", "Writing interpreter")},
         {QStringLiteral("easy_language"), QT_TRANSLATE_NOOP("catalogue", "Easy language")},
         {QStringLiteral("assistant_free"),
          QT_TRANSLATE_NOOP("catalogue", "Personal assistant free of charge")}});
}

void addSinceFour(RecordType &type)
{
    type.fromVersion(4);
    type.choices(
        18, QStringLiteral("prepared"), QT_TRANSLATE_NOOP("catalogue", "Accessibility checklist"),
        {{QStringLiteral("plain_invitation"), QT_TRANSLATE_NOOP("catalogue", "Invitation in plain language")},
         {QStringLiteral("needs_asked"), QT_TRANSLATE_NOOP("catalogue", "Needs asked at registration")},
         {QStringLiteral("place_checked"), QT_TRANSLATE_NOOP("catalogue", "Place and route checked")},
         {QStringLiteral("sound_tested"), QT_TRANSLATE_NOOP("catalogue", "Sound and induction loop tested")},
         {QStringLiteral("material_ahead"), QT_TRANSLATE_NOOP("catalogue", "Material sent beforehand")},
         {QStringLiteral("plain_material"), QT_TRANSLATE_NOOP("catalogue", "Material in plain language")},
         {QStringLiteral("captions"), QT_TRANSLATE_NOOP("catalogue", "Captions for remote participants")},
         {QStringLiteral("breaks"), QT_TRANSLATE_NOOP("catalogue", "Breaks planned")},
         {QStringLiteral("summary_plain"), QT_TRANSLATE_NOOP("catalogue", "Summary in plain language")}});
    type.section(QT_TRANSLATE_NOOP("catalogue", "Duties"));
    type.choices(19, QStringLiteral("means"), QT_TRANSLATE_NOOP("catalogue", "Means of participation"),
                 participationMeans());
    type.choices(20, QStringLiteral("fulfils"), QT_TRANSLATE_NOOP("catalogue", "Fulfils"),
                 {{QStringLiteral("negotiation"),
                   QT_TRANSLATE_NOOP("catalogue", "Yearly negotiation on wellbeing and health")},
                  {QStringLiteral("handbook_review"),
                   QT_TRANSLATE_NOOP("catalogue", "Yearly review of the handbook")}});
}

} // namespace

RecordType eventType()
{
    RecordType type(TypeNumber::Event, QStringLiteral("event"), QT_TRANSLATE_NOOP("catalogue", "Event"),
                    QT_TRANSLATE_NOOP("catalogue", "Events"));
    type.titled({QStringLiteral("title")});
    type.sortedBy({QStringLiteral("start")});
    addBasics(type);
    addParticipants(type);
    addAccessibility(type);
    addSinceFour(type);
    type.span(QStringLiteral("start"), QStringLiteral("end"));
    type.within({QStringLiteral("body"), QT_TRANSLATE_NOOP("rules", "The body does not exist on this day.")});
    return type;
}

} // namespace raatihuone
