// Finding records by what people write.
#include "ui/core/references.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Uuid;

namespace ui
{

namespace
{

QString normalised(const QString& text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

/// A candidate for a reference: only those of the best standing (active before retired) count.
struct Candidate {
    Uuid id;
    bool active = true;
};

Result<Uuid> theOneOf(std::vector<Candidate> candidates, const QString& what)
{
    if (std::any_of(candidates.begin(), candidates.end(), [](const Candidate& c) { return c.active; }))
        std::erase_if(candidates, [](const Candidate& c) { return !c.active; });
    if (candidates.empty())
        return fail(ErrorCode::NotFound, u"No %1 matches this reference. Nothing was changed; look at the list for the "
                                         "exact name."_s.arg(what));
    if (candidates.size() > 1)
        return fail(ErrorCode::Ambiguous,
                    u"More than one %1 matches this reference. Nothing was changed; use the id%2."_s.arg(
                        what, what == u"client"_s ? u" or the e-mail address"_s : QString()));
    return candidates.front().id;
}

/// Runs "SELECT id, active ..." and collects the candidates.
Result<std::vector<Candidate>> candidatesOf(const storage::Reader& reader, const QString& sql,
                                            const QVariantList& bound)
{
    std::vector<Candidate> found;
    TD_TRY(reader.each(sql, bound, [&](const QSqlQuery& query) -> models::Status {
        if (const auto id = Uuid::fromString(query.value(0).toString()))
            found.push_back({*id, query.value(1).toBool()});
        return {};
    }));
    return found;
}

/// Candidates by the name or e-mail (columns 2 and 3) in NFC.
Result<std::vector<Candidate>> candidatesByFoldedName(const storage::Reader& reader, const QString& sql,
                                                      const QVariantList& bound, const QString& wanted)
{
    std::vector<Candidate> found;
    TD_TRY(reader.each(sql, bound, [&](const QSqlQuery& query) -> models::Status {
        const auto id = Uuid::fromString(query.value(0).toString());
        if (id && (normalised(query.value(2).toString()) == wanted || normalised(query.value(3).toString()) == wanted))
            found.push_back({*id, query.value(1).toBool()});
        return {};
    }));
    return found;
}

/// Candidates by every way to part the text into first and last name, as an index finds them: composed, as it is
/// written here, and decomposed.
Result<std::vector<Candidate>> candidatesByParts(const storage::Reader& reader, const QString& roster,
                                                 const QString& trainer, const QString& wanted)
{
    QStringList ways;
    QVariantList bound{trainer};
    for (const QString& form : {wanted, wanted.normalized(QString::NormalizationForm_D)}) {
        if (!ways.isEmpty() && form == wanted)
            break;
        for (qsizetype space = form.indexOf(u' '); space >= 0; space = form.indexOf(u' ', space + 1)) {
            ways << u"(u.last_name = ? AND u.first_name = ?)"_s;
            bound << form.mid(space + 1) << form.left(space);
        }
        ways << u"(u.last_name = '' AND u.first_name = ?)"_s;
        bound << form;
        // A text of very many words is no name; the slow way looks at it once.
        if (ways.size() > 20)
            return std::vector<Candidate>();
    }
    return candidatesOf(reader, roster + u" AND ("_s + ways.join(u" OR "_s) + u')', bound);
}

template <class E>
Result<E> byIdOnly(const Planning& planning, const QString& reference, const QString& what)
{
    const auto id = Uuid::fromString(reference.trimmed());
    if (!id)
        return fail(ErrorCode::NotFound, u"No %1 has this id. Nothing was changed."_s.arg(what));
    TD_ASSIGN(std::optional<E> found, planning.reader.find<E>(*id));
    if (!found)
        return fail(ErrorCode::NotFound, u"No %1 has this id. Nothing was changed."_s.arg(what));
    if constexpr (requires { found->trainerId; }) {
        if (found->trainerId != planning.practice.profile.id)
            return fail(ErrorCode::NotFound, u"No %1 has this id. Nothing was changed."_s.arg(what));
    }
    return std::move(*found);
}

/// By id, else by name, in a table of the trainer's own with `name` and `is_active`.
template <class E>
Result<E> byIdOrName(const Planning& planning, const QString& reference, const QString& what)
{
    const QString wanted = normalised(reference);
    if (Uuid::fromString(wanted))
        return byIdOnly<E>(planning, wanted, what);
    const QVariantList bound{planning.practice.profile.id.toString()};
    const QString columns =
        u"SELECT id, is_active, name, '' FROM %1 WHERE trainer_id = ?"_s.arg(models::tableOf<E>().name);
    const QVariantList forms{bound[0], wanted, wanted.normalized(QString::NormalizationForm_D)};
    TD_ASSIGN(auto found, candidatesOf(planning.reader, columns + u" AND name IN (?, ?)"_s, forms));
    if (found.empty()) {
        TD_ASSIGN(found, candidatesByFoldedName(planning.reader, columns, {bound[0]}, wanted));
    }
    TD_ASSIGN(const Uuid id, theOneOf(std::move(found), what));
    return planning.reader.get<E>(id);
}

} // namespace

QString fullName(const models::User& user)
{
    return QString(user.firstName + u' ' + user.lastName).trimmed();
}

Result<models::User> clientOf(const Planning& planning, const QString& reference)
{
    const QString wanted = normalised(reference);
    const QString trainer = planning.practice.profile.id.toString();
    const QString roster = u"SELECT u.id, r.status <> 'archived', trim(u.first_name || ' ' || u.last_name), u.email "
                           "FROM users u JOIN trainer_clients r ON r.client_id = u.id WHERE r.trainer_id = ?"_s;
    std::vector<Candidate> found;
    if (const auto id = Uuid::fromString(wanted)) {
        TD_ASSIGN(found, candidatesOf(planning.reader, roster + u" AND u.id = ?"_s, {trainer, id->toString()}));
    } else if (!wanted.isEmpty()) {
        if (wanted.contains(u'@')) {
            TD_ASSIGN(found, candidatesOf(planning.reader, roster + u" AND u.email = ?"_s, {trainer, wanted}));
        }
        if (found.empty()) {
            TD_ASSIGN(found, candidatesByParts(planning.reader, roster, trainer, wanted));
        }
        if (found.empty()) {
            TD_ASSIGN(found, candidatesByFoldedName(planning.reader, roster, {trainer}, wanted));
        }
    }
    TD_ASSIGN(const Uuid id, theOneOf(std::move(found), u"client"_s));
    return planning.reader.get<models::User>(id);
}

Result<models::TrainerService> serviceOf(const Planning& planning, const QString& reference)
{
    return byIdOrName<models::TrainerService>(planning, reference, u"service"_s);
}

Result<models::TrainerPackage> offerOf(const Planning& planning, const QString& reference)
{
    return byIdOrName<models::TrainerPackage>(planning, reference, u"pack"_s);
}

Result<models::ClientPackage> clientPackageOf(const Planning& planning, const QString& reference)
{
    return byIdOnly<models::ClientPackage>(planning, reference, u"client's pack"_s);
}

Result<models::Booking> bookingOf(const Planning& planning, const QString& reference)
{
    return byIdOnly<models::Booking>(planning, reference, u"booking"_s);
}

Result<models::Payment> paymentOf(const Planning& planning, const QString& reference)
{
    return byIdOnly<models::Payment>(planning, reference, u"payment"_s);
}

Result<models::TrainerClient> rosterOf(const Planning& planning, const Uuid& clientId)
{
    TD_ASSIGN(auto row, planning.reader.first<models::TrainerClient>(
                            u"WHERE client_id = ? AND trainer_id = ?"_s,
                            {clientId.toString(), planning.practice.profile.id.toString()}));
    if (!row)
        return fail(ErrorCode::NotFound, u"This client is not on the roster. Nothing was changed."_s);
    return std::move(*row);
}

} // namespace ui
