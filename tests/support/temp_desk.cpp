// Making, reopening and asking a desk for tests.
#include "tests/support/temp_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tests
{

models::UtcTime at(const char* iso)
{
    return models::UtcTime::fromIso(QString::fromLatin1(iso)).value();
}

TempDesk::TempDesk(bool initialised)
{
    reopen();
    if (initialised && m_store) {
        const auto done = storage::initialise(
            *m_store, {u"Test"_s, u"Trainer"_s, u"trainer@example.org"_s, u"Europe/Berlin"_s, u"EUR"_s});
        EXPECT_TRUE(done) << done.error().message.toStdString();
    }
}

void TempDesk::reopen()
{
    m_store.reset();
    m_database.reset();
    auto opened = storage::openDesk(folder(), storage::Database::Open::CreateIfNone);
    if (!opened) {
        ADD_FAILURE() << opened.error().message.toStdString();
        return;
    }
    m_database = std::move(*opened);
    m_store = std::make_unique<storage::Store>(
        *m_database, [this] { return now; }, ids);
}

qint64 TempDesk::number(const QString& sql)
{
    const auto result = reader().number(sql);
    EXPECT_TRUE(result) << result.error().message.toStdString();
    return result.value_or(-1);
}

} // namespace tests
