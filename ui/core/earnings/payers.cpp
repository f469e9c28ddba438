// Two lists for the payment form.
#include "ui/core/earnings/payers.h"

#include <QSet>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;
using models::Uuid;

namespace ui::earnings
{

Result<Payers> readPayers(const storage::Reader& reader, const Uuid& trainerId)
{
    Payers payers;
    QSet<QString> taken;
    TD_TRY(reader.each(
        u"SELECT u.id, u.first_name, u.last_name, u.email FROM users u JOIN trainer_clients t ON t.client_id = u.id "
        "WHERE t.trainer_id = ? AND t.status <> 'archived' ORDER BY u.last_name, u.first_name, u.id"_s,
        {trainerId.toString()}, [&](const QSqlQuery& query) -> Status {
            const Uuid id = Uuid::fromString(query.value(0).toString()).value_or(Uuid{});
            QString words = QString(query.value(1).toString() + u' ' + query.value(2).toString()).trimmed();
            const QString mail = query.value(3).toString();
            if (taken.contains(words))
                words += u" ("_s + (mail.isEmpty() ? id.toString() : mail) + u')';
            taken.insert(words);
            payers.clients.push_back({id, words});
            return {};
        }));
    TD_TRY(reader.each(
        u"SELECT c.id, c.client_id, o.name, o.price FROM client_packages c JOIN trainer_packages o ON o.id = c.package_id "
        "WHERE o.trainer_id = ? AND c.payment_id IS NULL AND o.price > 0 ORDER BY c.purchase_date, c.id"_s,
        {trainerId.toString()}, [&](const QSqlQuery& query) -> Status {
            payers.packs.push_back({Uuid::fromString(query.value(0).toString()).value_or(Uuid{}),
                                    Uuid::fromString(query.value(1).toString()).value_or(Uuid{}),
                                    query.value(2).toString(), models::Minor{query.value(3).toLongLong()}});
            return {};
        }));
    return payers;
}

} // namespace ui::earnings
