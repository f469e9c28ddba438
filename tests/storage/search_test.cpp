// Finding clients: any accents, any scripts, kept equal to the rows.
#include "storage/client_search.h"
#include "tests/support/temp_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

struct Searched {
    tests::TempDesk desk;

    models::Uuid add(const QString& first, const QString& last, const QString& email = {}, const QString& phone = {})
    {
        const models::User user{.id = desk.ids.next(desk.now),
                                .email = email,
                                .role = models::UserRole::Client,
                                .firstName = first,
                                .lastName = last,
                                .phone = phone,
                                .createdAt = desk.now,
                                .updatedAt = desk.now};
        models::ChangeSet changes{u"Add"_s, {}};
        models::addInsert(changes, user);
        EXPECT_TRUE(desk.store().commit(changes));
        return user.id;
    }
    size_t count(const QString& text) { return storage::searchClients(desk.reader(), text).value().size(); }
};

} // namespace

TEST(ClientSearch, FindsAnyAccentsAndScripts)
{
    Searched s;
    s.add(u"José"_s, u"García López"_s, u"jose.garcia@example.org"_s, u"+49 151 5550142"_s);
    s.add(u"Ngọc"_s, u"Nguyễn"_s);
    s.add(u"Søren"_s, u"Weiß"_s);
    s.add(u"小明"_s, u"李"_s);
    s.add(u"Łukasz"_s, u"Żółć"_s);
    for (const QString& text :
         {u"jose"_s, u"JOSÉ"_s, u"gar jo"_s, u"lop"_s, u"jose.garcia@ex"_s, u"1515550142"_s, u"0142"_s, u"ngoc"_s,
          u"Nguyễn"_s, u"soren"_s, u"weiss"_s, u"李"_s, u"明"_s, u"lukasz zolc"_s})
        EXPECT_EQ(s.count(text), 1u) << text.toStdString();
    for (const QString& text : {u""_s, u"  "_s, u"osé"_s, u"jose weiss"_s, u"\"*"_s})
        EXPECT_EQ(s.count(text), 0u) << text.toStdString();
}

TEST(ClientSearch, LooksInsideOfWordsWhenAsked)
{
    Searched s;
    s.add(u"José"_s, u"García López"_s, u"jose.garcia@example.org"_s, u"+49 151 5550142"_s);
    const auto count = [&](const QString& text) {
        return storage::searchClients(s.desk.reader(), text, 50, storage::WordPart::Anywhere).value().size();
    };
    for (const QString& text : {u"osé"_s, u"ARCI óp"_s, u"xample"_s, u"555"_s, u"jose"_s})
        EXPECT_EQ(count(text), 1u) << text.toStdString();
    for (const QString& text : {u"oze"_s, u""_s, u"% _"_s, u"osé weiss"_s})
        EXPECT_EQ(count(text), 0u) << text.toStdString();
}

TEST(ClientSearch, TextIsNeverAQueryLanguage)
{
    Searched s;
    s.add(u"Anna"_s, u"OR"_s);
    for (const QString& hostile :
         {u"\" OR 1"_s, u"anna NOT or"_s, u"words:anna"_s, u"(anna"_s, u"a*b^c"_s, u"NEAR(a,b)"_s})
        EXPECT_TRUE(storage::searchClients(s.desk.reader(), hostile)) << hostile.toStdString();
    EXPECT_EQ(s.count(u"or"_s), 1u);
}

TEST(ClientSearch, FollowsChangesAndUndo)
{
    Searched s;
    const models::Uuid id = s.add(u"Anna"_s, u"Meyer"_s);
    const models::User before = s.desk.reader().get<models::User>(id).value();
    models::User after = before;
    after.lastName = u"Kraus"_s;
    models::ChangeSet rename{u"Rename"_s, {}};
    models::addUpdate(rename, before, after, s.desk.now);
    ASSERT_TRUE(s.desk.store().commit(rename));
    EXPECT_EQ(s.count(u"meyer"_s), 0u);
    EXPECT_EQ(s.count(u"kraus"_s), 1u);
    ASSERT_TRUE(s.desk.store().undo());
    EXPECT_EQ(s.count(u"meyer"_s), 1u);
    ASSERT_TRUE(s.desk.store().undo());
    EXPECT_EQ(s.count(u"meyer"_s), 0u);
}
