// Opening and starting a desk.
#include "storage/desk_files.h"

#include "models/zone.h"

#include <QDir>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace storage
{

QString databaseFile(const QString& folder)
{
    return QDir(folder).filePath(u"desk.sqlite"_s);
}

Status checkTrainer(const NewTrainer& trainer)
{
    if (trainer.firstName.isEmpty() || trainer.firstName.size() > 200 || trainer.lastName.size() > 200)
        return fail(ErrorCode::Invalid, u"Give a name of at most 200 characters, like \"Anna Meyer\"."_s);
    for (const QString& text : {trainer.firstName, trainer.lastName, trainer.email}) {
        for (const QChar c : text) {
            if (c.unicode() < 0x20 || c.unicode() == 0x7f)
                return fail(ErrorCode::Invalid, u"A name or mail address may not contain control characters."_s);
        }
    }
    const qsizetype at = trainer.email.indexOf(u'@');
    if (at < 1 || at + 1 >= trainer.email.size() || trainer.email.contains(u' ') || trainer.email.size() > 254)
        return fail(ErrorCode::Invalid, u"Give a mail address like anna@example.org."_s);
    if (!models::isCurrency(trainer.currency))
        return fail(ErrorCode::Invalid, u"Give the currency as its three-letter ISO 4217 code, like EUR."_s);
    TD_TRY(models::Zone::fromId(trainer.timeZone).map_error([](models::Error error) {
        error.code = ErrorCode::Invalid;
        return error;
    }));
    return {};
}

Status initialise(Store& store, const NewTrainer& trainer)
{
    TD_TRY(checkTrainer(trainer));
    const auto plan = [&](const Reader& reader) -> Result<models::ChangeSet> {
        TD_ASSIGN(const qint64 trainers, reader.number(u"SELECT count(*) FROM trainer_settings"_s));
        if (trainers > 0)
            return fail(ErrorCode::NotEmpty,
                        u"This folder already holds a desk. Nothing was changed; choose another folder."_s);
        TD_ASSIGN(const qint64 accounts, reader.number(u"SELECT count(*) FROM feed_state WHERE endpoint <> ''"_s));
        if (accounts > 0)
            return fail(ErrorCode::InvalidState,
                        u"This desk is signed in, and its account's trainer was not fetched yet. Nothing was "
                        "changed; fetch with: trainerdesk-cli sync"_s);
        const models::UtcTime now = store.now();
        models::User user{.id = store.ids().next(now),
                          .email = trainer.email,
                          .role = models::UserRole::Trainer,
                          .firstName = trainer.firstName,
                          .lastName = trainer.lastName,
                          .createdAt = now,
                          .updatedAt = now,
                          .isVerified = false,
                          .isActive = true};
        models::TrainerProfile profile{.id = store.ids().next(now),
                                       .userId = user.id,
                                       .specializations = models::Json{u"[]"_s},
                                       .createdAt = now,
                                       .updatedAt = now};
        models::TrainerSettings settings{.id = store.ids().next(now),
                                         .trainerId = profile.id,
                                         .timeZone = trainer.timeZone,
                                         .currency = trainer.currency,
                                         .policy = models::Json{u"{}"_s},
                                         .createdAt = now,
                                         .updatedAt = now};
        models::NotificationSettings notices{.id = store.ids().next(now),
                                             .userId = user.id,
                                             .emailBookings = true,
                                             .emailReminders = true,
                                             .emailPromotions = false,
                                             .smsBookings = false,
                                             .smsReminders = false,
                                             .pushEnabled = true,
                                             .createdAt = now,
                                             .updatedAt = now};
        models::ChangeSet changes{u"Start the desk"_s, {}};
        models::addInsert(changes, user);
        models::addInsert(changes, profile);
        models::addInsert(changes, notices);
        models::addInsert(changes, settings);
        return changes;
    };
    TD_TRY(store.perform(plan, Origin::Quiet));
    return {};
}

Result<std::unique_ptr<Database>> openDesk(const QString& folder, Database::Open mode)
{
    if (mode == Database::Open::CreateIfNone && !QDir().mkpath(folder))
        return fail(ErrorCode::Io, u"The folder %1 cannot be made. Check its name and permissions."_s.arg(
                                       QDir::toNativeSeparators(folder)));
    return Database::open(databaseFile(folder), mode);
}

} // namespace storage
