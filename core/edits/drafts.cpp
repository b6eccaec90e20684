// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/drafts.h"

#include "core/base/identifiers.h"
#include "core/catalogue/tables.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace raatihuone {

namespace {

constexpr qsizetype largestDraft = 4'000'000; // bytes
constexpr int longestSlot = 64;
constexpr size_t mostDrafts = 100;
constexpr qint64 daysOfWaiting = 90;
constexpr QLatin1Char numberSign('n'), textSign('t');

bool isKept(const Field *field)
{
    return field && !field->isSpecial && !field->isDerived() && field->kind != Kind::Digest;
}

/// JSON has no whole numbers of 64 bits, so that each value is a text with a sign before it.
QJsonValue encoded(const Value &value)
{
    if (value.isNull())
        return {};
    return QString(value.isNumber() ? numberSign : textSign) + value.toText();
}

/// A personal identity code is never stored, not even until its field is mended.
bool isKept(const Value &value)
{
    return !value.isBytes() && !holdsPersonalIdentityCode(value.toText());
}

QByteArray encoded(const RecordType &type, const QMap<int, Value> &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        if (isKept(type.field(value.key())) && isKept(*value))
            object.insert(QString::number(value.key()), encoded(*value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Nothing if it is no value of the field.
std::optional<Value> decoded(const Field &field, const QJsonValue &value)
{
    if (value.isNull())
        return Value();
    const QString text = value.toString();
    const bool isNumber = text.startsWith(numberSign);
    if (isNumber != isStoredAsNumber(field.kind) || (!isNumber && !text.startsWith(textSign)))
        return std::nullopt;
    if (!isNumber)
        return Value(text.mid(1));
    bool isRead = false;
    const qint64 number = text.mid(1).toLongLong(&isRead);
    return isRead ? std::optional(Value(number)) : std::nullopt;
}

QMap<int, Value> decoded(const RecordType &type, const QByteArray &bytes)
{
    QMap<int, Value> values;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const Field *field = type.field(entry.key().toInt());
        const auto value = isKept(field) ? decoded(*field, *entry) : std::nullopt;
        if (value)
            values.insert(field->number, *value);
    }
    return values;
}

/// While it lives, a busy file is no reason to wait.
class Hasty
{
public:
    explicit Hasty(Connection &connection) : m_connection(connection) { connection.setPatience(0); }
    ~Hasty() { m_connection.setPatience(Connection::usualPatience); }
    Hasty(const Hasty &) = delete;
    Hasty &operator=(const Hasty &) = delete;

private:
    Connection &m_connection;
};

} // namespace

bool Drafts::tryTo(const std::function<void(Connection &)> &work) const noexcept
{
    try {
        if (m_file.mode() == DataFile::Mode::ReadOnly || m_file.connection().isInTransaction())
            return false;
        const Hasty hasty(m_file.connection());
        work(m_file.connection());
        return true;
    } catch (const std::exception &problem) {
        log(asFailure(problem), "A draft could not be kept or dropped");
    }
    return false;
}

bool Drafts::keep(const Draft &draft) const noexcept
{
    return tryTo([this, &draft](Connection &db) {
        const RecordType &type = m_file.catalogue().type(draft.type);
        const QByteArray before = encoded(type, draft.before), typed = encoded(type, draft.values);
        if (before.size() > largestDraft || typed.size() > largestDraft || draft.slot.size() > longestSlot)
            throw Failure(Failure::Kind::BadInput, QStringLiteral("the draft is too long"));
        const QDateTime at = draft.at.isValid() ? draft.at : m_file.installation().now();
        db.run("INSERT OR REPLACE INTO draft(type, record, slot, at, before, typed) VALUES(?, ?, ?, ?, ?, ?)",
               draft.type, draft.record, draft.slot, at.toMSecsSinceEpoch(), before, typed);
    });
}

bool Drafts::drop(int type, RowId record, const QString &slot) const noexcept
{
    return tryTo([&](Connection &db) {
        db.run("DELETE FROM draft WHERE type = ? AND record = ? AND slot = ?", type, record, slot);
    });
}

void Drafts::dropStale() const noexcept
{
    tryTo([this](Connection &db) {
        const QDateTime oldest = m_file.installation().now().addDays(-daysOfWaiting);
        db.run("DELETE FROM draft WHERE at < ?", oldest.toMSecsSinceEpoch());
        std::vector<std::pair<qint64, RowId>> drafts;
        {
            Query rows(db, "SELECT DISTINCT type, record FROM draft WHERE record <> 0");
            while (rows.next())
                drafts.emplace_back(rows.number(0), rows.id(1));
        }
        for (const auto &[number, record] : drafts) {
            const RecordType *type = m_file.catalogue().find(int(number));
            if (!type || type->number() != number || !isThere(*type, record))
                db.run("DELETE FROM draft WHERE type = ? AND record = ?", number, record);
        }
    });
}

std::optional<Draft> Drafts::find(int type, RowId record, const QString &slot) const
{
    const auto found = read(QStringLiteral("type = ? AND record = ? AND slot = ?"), {type, record, slot});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Draft> Drafts::all() const
{
    return read(QStringLiteral("1"), {});
}

std::vector<Draft> Drafts::read(const QString &which, const std::vector<Value> &values) const
{
    std::vector<Draft> drafts;
    if (m_file.mode() == DataFile::Mode::ReadOnly)
        return drafts; // it may be of a version without drafts
    Query rows(m_file.connection(),
               QStringLiteral("SELECT type, record, slot, at, before, typed FROM draft WHERE length(before) "
                              "<= %1 AND length(typed) <= %1 AND length(slot) <= %2 AND %3 "
                              "ORDER BY at DESC, type, record, slot")
                   .arg(largestDraft)
                   .arg(longestSlot)
                   .arg(which));
    for (const Value &value : values)
        rows.bind(value);
    while (drafts.size() < mostDrafts && rows.next())
        if (auto draft = draftOf(rows))
            drafts.push_back(std::move(*draft));
    return drafts;
}

std::optional<Draft> Drafts::draftOf(const Query &row) const
{
    const RecordType *type = m_file.catalogue().find(int(row.number(0)));
    const RowId record = row.id(1);
    if (!type || type->number() != row.number(0) || type->isLink() ||
        (record != RowId() && !isThere(*type, record)))
        return std::nullopt;
    Draft draft{type->number(), record, row.text(2), {}, {}, {}};
    draft.at = QDateTime::fromMSecsSinceEpoch(row.number(3), Qt::UTC);
    draft.before = decoded(*type, row.value(4).toBytes());
    draft.values = decoded(*type, row.value(5).toBytes());
    const bool saysSomething = draft.at.isValid() && !draft.values.isEmpty();
    return saysSomething ? std::optional(draft) : std::nullopt;
}

bool Drafts::isThere(const RecordType &type, RowId record) const
{
    return m_file.connection()
        .value(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(type.name())), record)
        .has_value();
}

} // namespace raatihuone
