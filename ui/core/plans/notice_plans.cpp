// The daily run: reminders, packs, certificates.
#include "ui/core/plans/notice_plans.h"

#include "models/policy.h"
#include "models/rules/certificates.h"
#include "models/rules/notices.h"

#include <QSqlQuery>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

/// One run: collects notices into an act.
class NoticeRun
{
public:
    NoticeRun(Act& act, const Planning& planning, const Policy& policy, std::vector<PopUp>& popUps)
        : m_act(act), m_planning(planning), m_policy(policy),
          m_popUps(popUps), m_quiet{policy.quietFrom, policy.quietTo}
    {
    }

    Status remind();
    Status watchPacks();
    Status watchCertificates();

private:
    const storage::Reader& reader() const { return m_planning.reader; }
    const Zone& zone() const { return m_planning.practice.zone; }
    UtcTime now() const { return m_planning.now; }
    Uuid trainer() const { return m_planning.practice.trainer.id; }

    Result<bool> isTold(const Uuid& id) const;
    Status tell(const Uuid& id, QStringView type, const QString& title, const QString& message,
                const std::optional<Uuid>& related);
    /// "Anna Meyer, Strength" or "Group HIIT, 6 people".
    Result<QString> sessionText(const Booking& booking, int people) const;
    QString timeText(UtcTime time) const;

    Act& m_act;
    const Planning& m_planning;
    const Policy& m_policy;
    std::vector<PopUp>& m_popUps;
    QuietHours m_quiet;
};

Result<bool> NoticeRun::isTold(const Uuid& id) const
{
    TD_ASSIGN(const auto known, reader().find<Notification>(id));
    return known.has_value();
}

Status NoticeRun::tell(const Uuid& id, QStringView type, const QString& title, const QString& message,
                       const std::optional<Uuid>& related)
{
    TD_ASSIGN(const bool told, isTold(id));
    if (!told)
        addInsert(m_act.changes, Notification{id, trainer(), type.toString(), title, message, false, related, now()});
    return {};
}

QString NoticeRun::timeText(UtcTime time) const
{
    const LocalTime local = zone().toLocal(time);
    const QString clock = local.time.toString(u"HH:mm"_s);
    const qint64 days = zone().dateOf(now()).daysTo(local.date);
    if (days == 0)
        return u"today %1"_s.arg(clock);
    return days == 1 ? u"tomorrow %1"_s.arg(clock) : u"%1 %2"_s.arg(local.date.toString(Qt::ISODate), clock);
}

Result<QString> NoticeRun::sessionText(const Booking& booking, int people) const
{
    TD_ASSIGN(const TrainerService service, reader().get<TrainerService>(booking.serviceId));
    if (service.isGroup)
        return people == 1 ? u"%1, 1 person"_s.arg(service.name) : u"%1, %2 people"_s.arg(service.name).arg(people);
    TD_ASSIGN(const User client, reader().get<User>(booking.clientId));
    return u"%1, %2"_s.arg(QString(client.firstName + u' ' + client.lastName).trimmed(), service.name);
}

Status NoticeRun::remind()
{
    int farthest = 0;
    for (const int minutes : m_policy.reminderMinutes)
        farthest = std::max(farthest, minutes);
    TD_ASSIGN(
        const auto bookings,
        reader().all<Booking>(
            u"WHERE trainer_id = ? AND start_time > ? AND start_time <= ? AND status = 'confirmed' ORDER BY start_time, id"_s,
            {m_planning.practice.profile.id.toString(), now().toString(), now().plusMinutes(farthest).toString()}));
    TD_ASSIGN(const auto lastMissed,
              reader().first<Notification>(u"WHERE user_id = ? AND type = ? ORDER BY created_at DESC"_s,
                                           {trainer().toString(), noticeTypes::kMissed.toString()}));
    const auto due = dueReminders(bookings, m_policy.reminderMinutes, m_quiet, zone(), now(),
                                  lastMissed ? std::optional(lastMissed->createdAt) : std::nullopt);
    // A group session is one reminder; its people share service and start.
    struct Told {
        Booking booking;
        int people = 0;
        SessionReminder reminder;
    };
    std::map<std::pair<UtcTime, Uuid>, Told> sessions;
    for (const SessionReminder& reminder : due) {
        const auto booking = std::find_if(bookings.begin(), bookings.end(),
                                          [&](const Booking& b) { return b.id == reminder.bookingId; });
        TD_ASSIGN(const TrainerService service, reader().get<TrainerService>(booking->serviceId));
        const Uuid key = service.isGroup ? booking->serviceId : booking->id;
        Told& told = sessions.try_emplace({booking->startTime, key}, Told{*booking, 0, reminder}).first->second;
        ++told.people;
    }
    TD_ASSIGN(const auto settings,
              reader().first<NotificationSettings>(u"WHERE user_id = ?"_s, {trainer().toString()}));
    const bool popUp = mayPopUp(settings, m_quiet, zone(), now());
    QStringList missed;
    std::optional<Uuid> firstMissed;
    std::vector<std::pair<Uuid, Told>> inTime;
    const auto lateOnes =
        std::count_if(sessions.begin(), sessions.end(), [](const auto& s) { return s.second.reminder.late; });
    for (const auto& [key, told] : sessions) {
        const Uuid id = noticeId(trainer(), noticeTypes::kReminder, key.second,
                                 u"%1|%2"_s.arg(key.first.toString()).arg(told.reminder.minutes));
        TD_ASSIGN(const bool known, isTold(id));
        if (known)
            continue;
        if (told.reminder.late && lateOnes > 1) {
            TD_ASSIGN(const QString text, sessionText(told.booking, told.people));
            missed << u"%1: %2"_s.arg(timeText(key.first), text);
            firstMissed = firstMissed.value_or(told.booking.id);
        } else {
            inTime.emplace_back(id, told);
        }
    }
    for (const auto& [id, told] : inTime) {
        TD_ASSIGN(const QString text, sessionText(told.booking, told.people));
        const QString title = u"Session %1"_s.arg(timeText(told.booking.startTime));
        TD_TRY(tell(id, noticeTypes::kReminder, title, text, told.booking.id));
        if (popUp)
            m_popUps.push_back({title, text, told.booking.id});
    }
    if (!missed.isEmpty()) {
        const QString title =
            missed.size() == 1 ? u"1 session is coming up"_s : u"%1 sessions are coming up"_s.arg(missed.size());
        const QString text = missed.join(u'\n');
        TD_TRY(tell(noticeId(trainer(), noticeTypes::kMissed, trainer(), now().toString()), noticeTypes::kMissed, title,
                    text, firstMissed));
        if (popUp)
            m_popUps.push_back({title, text, firstMissed});
    }
    return {};
}

Status NoticeRun::watchPacks()
{
    const UtcTime soon = zone().endOfDay(zone().dateOf(now()).addDays(
        m_policy.packageNoticeDays.empty()
            ? 0
            : *std::max_element(m_policy.packageNoticeDays.begin(), m_policy.packageNoticeDays.end())));
    struct WatchedPack {
        Uuid id;
        int left = 0;
        std::optional<UtcTime> expiry;
        int sold = 0;
        int grants = 0;
        QString offer;
        QString client;
    };
    std::vector<WatchedPack> packs;
    TD_TRY(reader().each(
        u"SELECT c.id, c.sessions_remaining, c.expiry_date, p.session_count, "
        "(SELECT count(*) FROM package_adjustments a WHERE a.client_package_id = c.id AND a.kind = 'grant'), p.name, "
        "trim(u.first_name || ' ' || u.last_name) "
        "FROM client_packages c JOIN trainer_packages p ON p.id = c.package_id JOIN users u ON u.id = c.client_id "
        "WHERE c.sessions_remaining > 0 AND (c.expiry_date IS NULL OR c.expiry_date >= ?) "
        "AND (c.sessions_remaining <= ? OR c.expiry_date <= ?) ORDER BY c.id"_s,
        {now().toString(), m_policy.packageLowAt, soon.toString()}, [&](const QSqlQuery& row) -> Status {
            WatchedPack pack;
            pack.id = Uuid::fromString(row.value(0).toString()).value_or(Uuid{});
            pack.left = row.value(1).toInt();
            pack.expiry = UtcTime::fromString(row.value(2).toString());
            pack.sold = row.value(3).toInt();
            pack.grants = row.value(4).toInt();
            pack.offer = row.value(5).toString();
            pack.client = row.value(6).toString();
            packs.push_back(pack);
            return {};
        }));
    for (const WatchedPack& pack : packs) {
        const QString left = pack.left == 1 ? u"1 session left"_s : u"%1 sessions left"_s.arg(pack.left);
        // A pack of one or two is low from the first day on; that is no news.
        if (pack.left <= m_policy.packageLowAt && pack.left < pack.sold)
            TD_TRY(tell(noticeId(trainer(), noticeTypes::kPackageLow, pack.id, QString::number(pack.grants)),
                        noticeTypes::kPackageLow, u"Pack almost used"_s,
                        u"%1: %2 of %3"_s.arg(pack.client, left, pack.offer), pack.id));
        if (!pack.expiry)
            continue;
        const QDate lastDay = zone().dateOf(*pack.expiry);
        const qint64 days = zone().dateOf(now()).daysTo(lastDay);
        const auto threshold = reachedThreshold(m_policy.packageNoticeDays, days);
        if (threshold)
            TD_TRY(tell(noticeId(trainer(), noticeTypes::kPackageExpiring, pack.id,
                                 u"%1|%2"_s.arg(*threshold).arg(lastDay.toString(Qt::ISODate))),
                        noticeTypes::kPackageExpiring, u"Pack ends soon"_s,
                        u"%1: %2 of %3, ends %4"_s.arg(pack.client, left, pack.offer, lastDay.toString(Qt::ISODate)),
                        pack.id));
    }
    return {};
}

Status NoticeRun::watchCertificates()
{
    TD_ASSIGN(
        const auto certificates,
        reader().all<Certification>(u"WHERE trainer_id = ? AND expiry_date IS NOT NULL ORDER BY expiry_date, id"_s,
                                    {m_planning.practice.profile.id.toString()}));
    const QDate today = zone().dateOf(now());
    for (const Certification& certificate : certificates) {
        const QString lastDay = certificate.expiryDate->toString(Qt::ISODate);
        if (certificateStanding(certificate, today) == CertificateStanding::Ended) {
            TD_TRY(tell(noticeId(trainer(), noticeTypes::kCertificateEnded, certificate.id, lastDay),
                        noticeTypes::kCertificateEnded, u"Certificate ended"_s,
                        u"%1 ended %2"_s.arg(certificate.name, lastDay), certificate.id));
            continue;
        }
        const auto threshold = reachedThreshold(m_policy.certificateNoticeDays, today.daysTo(*certificate.expiryDate));
        if (threshold)
            TD_TRY(tell(
                noticeId(trainer(), noticeTypes::kCertificate, certificate.id, u"%1|%2"_s.arg(*threshold).arg(lastDay)),
                noticeTypes::kCertificate, u"Certificate ends soon"_s, u"%1 ends %2"_s.arg(certificate.name, lastDay),
                certificate.id));
    }
    return {};
}

} // namespace

Plan runNotices(std::vector<PopUp>& popUps, bool daily)
{
    return [&popUps, daily](const Planning& planning) -> Result<Act> {
        popUps.clear();
        TD_ASSIGN(const Policy policy, Policy::fromJson(planning.practice.settings.policy));
        Act act;
        act.changes.label = u"Notices"_s;
        NoticeRun run(act, planning, policy, popUps);
        TD_TRY(run.remind());
        if (!daily)
            return act;
        TD_TRY(run.watchPacks());
        TD_TRY(run.watchCertificates());
        return act;
    };
}

} // namespace ui
