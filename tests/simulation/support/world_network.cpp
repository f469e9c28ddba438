// What travels between the devices and the endpoint, and what becomes of it on the way.
#include "tests/simulation/support/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using syncing::Answered;
using syncing::Request;

namespace simulation
{

namespace
{
constexpr qint64 kTravelMinute = 60'000;
} // namespace

void World::tell(SimulatedDevice& device, const syncing::Event& event)
{
    if (!device.isOpen())
        return;
    if (strikes(Fault::KillInside))
        device.killIn = pick(6);
    syncing::Effects effects;
    try {
        effects = device.step(event);
    } catch (const Killed&) {
        stop(device);
        return;
    }
    device.killIn = -1;
    const int life = device.life;
    for (const syncing::Effect& effect : effects) {
        if (device.life != life)
            return;
        if (const auto* send = std::get_if<syncing::Send>(&effect)) {
            transmit(device, send->request);
        } else if (const auto* timer = std::get_if<syncing::SetTimer>(&effect)) {
            if (timer->ms > 5 * kTravelMinute)
                fault(u"a device waits longer than five minutes"_s);
            after(timer->ms, [this, &device, life] {
                if (device.life == life)
                    tell(device, syncing::TimerFired{});
            });
        } else if (const auto* keep = std::get_if<syncing::KeepToken>(&effect)) {
            if (strikes(Fault::KeychainFails)) {
                tell(device, syncing::TokenKept{models::fail(models::ErrorCode::Keychain, u"locked"_s)});
            } else {
                device.keychain = keep->refreshToken;
                tell(device, syncing::TokenKept{});
            }
        } else if (std::get_if<syncing::ForgetToken>(&effect)) {
            device.keychain.clear();
        } else if (std::get_if<syncing::GoOn>(&effect)) {
            tell(device, syncing::WentOn{});
        }
    }
}

void World::transmit(SimulatedDevice& device, const Request& request)
{
    const int life = device.life;
    const qint64 there = 5 + pick(400);
    note(device, request.path.toUtf8() + request.body);
    trace([&] {
        return u"device %1 asks %2 %3"_s.arg(device.index)
            .arg(request.path, QString::fromUtf8(request.body.left(1500)));
    });
    if (strikes(Fault::RequestDelayed)) {
        // It arrives when the device has long given it up.
        after(request.timeoutMs + pick(20 * kTravelMinute),
              [this, request] { (void)m_endpoint->handle(request, m_now); });
        after(request.timeoutMs, [this, &device, life, request] {
            answerDevice(device, life, {request.id, 0, {}, {}, {}, true}, {});
        });
        return;
    }
    after(there, [this, &device, request, life] { deliver(device, request, life); });
}

std::map<Key, std::optional<models::Row>> World::imagesOf(const SimulatedDevice& device, const Request& request) const
{
    std::map<Key, std::optional<models::Row>> images;
    if (request.method != "POST" || !request.path.endsWith(u"push"))
        return images;
    for (const QJsonValue& txn : QJsonDocument::fromJson(request.body).object().value("txns"_L1).toArray()) {
        for (const QJsonValue& op : txn.toObject().value("ops"_L1).toArray()) {
            const Key key{models::findTable(op.toObject().value("t"_L1).toString()),
                          models::Uuid::fromString(op.toObject().value("id"_L1).toString()).value_or(models::Uuid{})};
            if (auto row = m_endpoint->rowNow(device.trainer, key))
                images[key] = std::move(*row);
        }
    }
    return images;
}

void World::deliver(SimulatedDevice& device, const Request& request, int life)
{
    const auto later = [&](Answered answer, std::map<Key, std::optional<models::Row>> images = {}) {
        after(5 + pick(300), [this, &device, life, answer = std::move(answer), images = std::move(images)] {
            answerDevice(device, life, answer, images);
        });
    };
    const auto refusal = [&](int status, const char* code, std::optional<int> seconds = {}) {
        later({request.id, status, "application/problem+json", QByteArray("{\"code\":\"") + code + "\"}", seconds,
               false});
    };
    if (m_now < m_downUntil || strikes(Fault::RequestCut))
        return later({request.id, 0, {}, {}, {}, false});
    if (strikes(Fault::Portal))
        return later({request.id, 200, "text/html", "<html>Welcome to the hotel</html>", {}, false});
    if (strikes(Fault::ServerError))
        return refusal(500, "internal");
    if (strikes(Fault::TooMany))
        return refusal(429, "too_many", pick(60));
    if (request.path.endsWith(u"push") && strikes(Fault::TooLarge))
        return refusal(413, "too_large");
    if (request.method == "GET" && strikes(Fault::NewerEndpoint))
        return refusal(426, "schema");
    if (strikes(Fault::Unauthorized)) {
        if (m_setup.mutation == Mutation::DropOn401)
            (void)device.store().database().execute(
                u"DELETE FROM journal_txn WHERE state IN ('queued', 'in_flight')"_s);
        // A refresh is not refused for nothing: that would be a revoked device.
        if (!request.path.endsWith(u"refresh"))
            return refusal(401, "unauthorized");
    }
    Answered answer = m_endpoint->handle(request, m_now);
    if (answer.status == 204) {
        // Nothing new: held, as a long poll is. What it holds for a minute, ours holds until there is something.
        m_waits.push_back({m_now, 0, [this, &device, request, life] { deliver(device, request, life); }});
        return;
    }
    if (request.method == "POST")
        wakeWaits();
    if (strikes(Fault::RequestDoubled))
        answer = m_endpoint->handle(request, m_now);
    if (strikes(Fault::AnswerLost))
        return later({request.id, 0, {}, {}, {}, true});
    if (strikes(Fault::BadBody)) {
        answer.body.truncate(answer.body.size() / 2);
        return later(answer);
    }
    later(answer, answer.status == 200 ? imagesOf(device, request) : std::map<Key, std::optional<models::Row>>{});
}

void World::wakeWaits()
{
    for (Later& wait : std::exchange(m_waits, {}))
        after(1 + pick(300), std::move(wait.what));
}

void World::answerDevice(SimulatedDevice& device, int life, const Answered& answer,
                         const std::map<Key, std::optional<models::Row>>& images)
{
    if (device.life != life)
        return;
    if (m_now < m_downUntil && answer.status != 0)
        return answerDevice(device, life, {answer.id, 0, {}, {}, {}, false}, {});
    note(device, QByteArray::number(answer.status) + answer.body);
    trace([&] {
        return u"device %1 gets %2 %3"_s.arg(device.index)
            .arg(answer.status)
            .arg(QString::fromUtf8(answer.body.left(1500)));
    });
    tell(device, answer);
    if (device.life == life && !images.empty())
        lookAtAnswer(device, images);
}

} // namespace simulation
