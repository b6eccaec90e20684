// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/makefile.h"
#include "core/base/orderkey.h"
#include "core/catalogue/types/types.h"
#include "core/edits/bulkwriter.h"
#include "core/records/records.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDate>
#include <algorithm>
#include <array>
#include <random>

namespace raatihuone {

namespace {

// Common names put together at random: nobody is meant.
constexpr std::array givenNames{"Aino",  "Eero",  "Helmi", "Ilmari", "Kaisa", "Lauri", "Maria",
                                "Niilo", "Oona",  "Pekka", "Raili",  "Sauli", "Tuula", "Urho",
                                "Venla", "Väinö", "Åsa",   "Örjan",  "Ida",   "Johan"};
constexpr std::array familyNames{"Korhonen",   "Virtanen", "Mäkinen",   "Nieminen", "Mäkelä",
                                 "Hämäläinen", "Laine",    "Heikkinen", "Koskinen", "Järvinen",
                                 "Lehtonen",   "Lehtinen", "Saarinen",  "Salo",     "Nyman",
                                 "Lindholm",   "Åberg",    "Öhman",     "Wikström", "Vainio"};
constexpr std::array places{"Lakeuden",    "Rannikon", "Järviseudun", "Kyrönmaan",
                            "Saariston",   "Pohjan",   "Etelän",      "Metsäkylän",
                            "Ylistenmäen", "Alapään",  "Suupohjan",   "Kuusiokunnan"};
constexpr std::array causes{"Kyläyhdistys",  "Martat",        "Eläkkeensaajat",    "Mielenterveysyhdistys",
                            "Omaishoitajat", "Reumayhdistys", "4H-yhdistys",       "Nuorisoseura",
                            "Työttömät",     "Liikuntaseura", "Kulttuuriyhdistys", "Luonnonystävät",
                            "Näkövammaiset", "Sydänyhdistys"};
constexpr std::array sayings{"Tilat ovat illalla kiinni",        "Tieto tapahtumista tulee liian myöhään",
                             "Yhteinen kalenteri auttaisi",      "Linja-auto ei kulje viikonloppuna",
                             "Vastaus aloitteeseen puuttuu yhä", "Kokoukset kannattaa pitää kylillä",
                             "Lomakkeen kieli on vaikeaa",       "Kokemusasiantuntija mukaan alusta asti"};
constexpr std::array questions{"Miten yhteistyö toimii nyt?", "Mikä muuttuisi, jos saisit päättää?",
                               "Miten kerromme asioista?", "Mitä teemme ensi vuonna?"};

/// Parts of a thousand records by type: what a real file looks like.
struct Share
{
    int type;
    int perMille;
};

constexpr std::array shares{
    Share{TypeNumber::Organisation, 60},  Share{TypeNumber::Person, 170},
    Share{TypeNumber::Affiliation, 120},  Share{TypeNumber::Role, 30},
    Share{TypeNumber::Body, 6},           Share{TypeNumber::Term, 6},
    Share{TypeNumber::Membership, 40},    Share{TypeNumber::SeatPlan, 4},
    Share{TypeNumber::Matter, 4},         Share{TypeNumber::Area, 1},
    Share{TypeNumber::EventSeries, 4},    Share{TypeNumber::Event, 50},
    Share{TypeNumber::Headcount, 130},    Share{TypeNumber::Attendance, 60},
    Share{TypeNumber::Minutes, 24},       Share{TypeNumber::Topic, 60},
    Share{TypeNumber::Contribution, 166}, Share{TypeNumber::Highlight, 12},
    Share{TypeNumber::Quote, 12},         Share{TypeNumber::Wish, 16},
    Share{TypeNumber::Decision, 12},      Share{TypeNumber::Action, 10},
    Share{TypeNumber::Attachment, 3},
};

/// Makes records of one type after the other; later types refer to earlier ones, a few of them very often.
class Generator
{
public:
    Generator(Commit &commit, const QByteArray &seed)
        : m_writer(commit), m_catalogue(commit.file().catalogue())
    {
        const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
        m_random.seed(hash.left(8).toHex().toULongLong(nullptr, 16));
        Query municipalities(commit.connection(),
                             "SELECT id FROM municipality WHERE valid_to IS NULL ORDER BY id");
        while (municipalities.next())
            m_rows[TypeNumber::Municipality].push_back(municipalities.id(0));
        for (int id = 2001; id <= 2013; ++id)
            m_rows[TypeNumber::OrganisationCategory].emplace_back(id);
        for (int id = 3001; id <= 3011; ++id)
            m_rows[TypeNumber::StakeholderGroup].emplace_back(id);
    }

    void make(int typeNumber, int count)
    {
        const RecordType &type = m_catalogue.type(typeNumber);
        std::vector<const Field *> fields;
        for (const Field &field : type.fields())
            if (field.hasColumn())
                fields.push_back(&field);
        BulkWriter::Rows rows(m_writer, type, fields);
        std::vector<Value> values(fields.size());
        for (int i = 0; i < count; ++i) {
            m_index = i;
            m_start = QDate(2018, 1, 1).addDays(below(365 * 9));
            std::transform(fields.begin(), fields.end(), values.begin(),
                           [&](const Field *field) { return valueOf(type, *field); });
            m_rows[typeNumber].push_back(rows.add(values));
        }
        makeLinks(type);
    }

private:
    int below(int bound) { return int(m_random() % quint64(bound)); }
    template <typename Names> QString pick(const Names &names)
    {
        return QString::fromUtf8(names[size_t(below(int(names.size())))]);
    }

    /// Low places come far more often: few municipalities and organisations do most of the work.
    RowId skewed(int type)
    {
        const std::vector<RowId> &rows = m_rows[type];
        if (rows.empty())
            return {};
        const auto size = quint64(rows.size());
        return rows[size_t(std::min(m_random() % size, m_random() % size))];
    }

    Value inTurn(int type)
    {
        const std::vector<RowId> &rows = m_rows[type];
        return rows.empty() ? Value() : Value(rows[size_t(m_index) % rows.size()]);
    }

    Value reference(const RecordType &type, const Field &field)
    {
        if (type.number() == TypeNumber::Term && field.name == QLatin1String("body"))
            return inTurn(field.target); // terms of one body share no day
        if (type.number() == TypeNumber::Membership && field.name == QLatin1String("person"))
            return inTurn(field.target); // nobody is a member and a deputy
        if (field.name == QLatin1String("deputy_for"))
            return {}; // would have to sit in the same term
        const bool pointsToOwnKind = field.target == type.number();
        const bool isLeftOut = !field.isRequired && !field.isPart && below(3) == 0;
        if (pointsToOwnKind || isLeftOut)
            return {};
        const RowId id = skewed(field.target);
        return id.isValid() ? Value(id) : Value();
    }

    /// Whether @p type is a part of something with dates of the same names, which hold for it: a seat and its term.
    bool hasDatesOfWhole(const RecordType &type, const Field &date) const
    {
        return std::any_of(type.fields().begin(), type.fields().end(), [&](const Field &field) {
            const Field *whole = field.isPart ? m_catalogue.type(field.target).field(date.name) : nullptr;
            return whole && whole->isRequired;
        });
    }

    Value date(const RecordType &type, const Field &field)
    {
        const bool isEnd = field.name == QLatin1String("to_date") || field.name == QLatin1String("ended");
        if ((isEnd && !field.isRequired && below(3) > 0) || hasDatesOfWhole(type, field))
            return {};
        if (type.number() == TypeNumber::Body) // all of them are there whenever they meet
            return isEnd ? Value() : Value(QStringLiteral("2015-01-01"));
        const QDate day =
            isEnd || field.name == QLatin1String("due") ? m_start.addDays(30 + below(900)) : m_start;
        return day.toString(Qt::ISODate);
    }

    Value text(const RecordType &type, const Field &field)
    {
        if (field.name == QLatin1String("given"))
            return pick(givenNames);
        if (field.name == QLatin1String("family"))
            return pick(familyNames);
        if (field.name == QLatin1String("heading_fi"))
            return pick(questions);
        if (field.name == QLatin1String("text"))
            return pick(sayings) + QStringLiteral(" (%1)").arg(m_index);
        const bool isName =
            field.languageCode() == QLatin1String("fi") || field.name == QLatin1String("name");
        if (isName)
            return nameOf(type);
        return {};
    }

    QString nameOf(const RecordType &type)
    {
        const QString name = pick(places) + QLatin1Char(' ') + pick(causes);
        if (type.number() == TypeNumber::Organisation)
            return name + QStringLiteral(" %1 ry").arg(m_index);
        return name + QStringLiteral(" %1").arg(m_index);
    }

    /// Seats are those of which a body has many.
    Value choice(const RecordType &type, const Field &field)
    {
        if (type.number() == TypeNumber::Membership && field.name == QLatin1String("seat"))
            return QString::fromLatin1(below(4) > 0 ? "member" : "deputy");
        const int count = int(field.choices.size());
        return field.choices[size_t(std::min(below(count), below(count)))].code;
    }

    Value valueOf(const RecordType &type, const Field &field)
    {
        switch (field.kind) {
        case Kind::Reference:
            return reference(type, field);
        case Kind::Choice:
            return choice(type, field);
        case Kind::Date:
            return date(type, field);
        case Kind::Moment:
            return field.name == QLatin1String("start") ? Value(m_start.toString(Qt::ISODate)) : Value();
        case Kind::Number:
            return field.name == QLatin1String("count") ? Value(1 + std::min(below(60), below(60))) : Value();
        case Kind::Email:
            return below(4) > 0 ? Value(QStringLiteral("osoite%1@example.fi").arg(m_index)) : Value();
        case Kind::Phone:
            return below(2) > 0
                       ? Value(QStringLiteral("+358 50 000 %1").arg(m_index % 10000, 4, 10, QLatin1Char('0')))
                       : Value();
        case Kind::Order:
            return orderKeyAt(m_index, RowId(1));
        case Kind::Text:
        case Kind::LongText:
            return text(type, field);
        default:
            return field.defaultValue;
        }
    }

    void makeLinks(const RecordType &type)
    {
        for (const Field &field : type.fields()) {
            if (field.link == 0 || m_rows[field.target].empty())
                continue;
            const RecordType &link = m_catalogue.type(field.link);
            BulkWriter::Rows rows(
                m_writer, link, {link.field(QStringLiteral("owner")), link.field(QStringLiteral("target"))});
            for (const RowId owner : m_rows[type.number()])
                if (below(2) > 0)
                    rows.add({Value(owner), Value(skewed(field.target))});
        }
    }

    BulkWriter m_writer;
    const Catalogue &m_catalogue;
    std::mt19937_64 m_random;
    QMap<int, std::vector<RowId>> m_rows;
    QDate m_start;
    int m_index = 0;
};

} // namespace

void generate(DataFile &file, int count, const QByteArray &seed, const std::optional<Record> &unit)
{
    const QByteArray origin = "generate|" + seed + '|' + QByteArray::number(count);
    file.setOrigin({origin, QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)});
    Commit commit(file, QStringLiteral("generate"), Commit::Kind::Start);
    file.setMeta(QStringLiteral("made_up"), QStringLiteral("generated"));
    if (unit) {
        const Words words(Language::Finnish);
        Records(file, words).insert(commit, *unit);
    }
    {
        Generator generator(commit, origin);
        int left = count;
        for (const Share &share : shares) {
            const bool isLast = share.type == shares.back().type;
            const int wanted = isLast ? left : std::min(left, int(qint64(count) * share.perMille / 1000));
            generator.make(share.type, wanted);
            left -= wanted;
        }
    }
    commit.finish();
}

} // namespace raatihuone
