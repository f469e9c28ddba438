// Papers: what stands on them, and that the PDF is whole.
#include "tests/support/temp_desk.h"
#include "ui/core/demo/demo.h"
#include "ui/print/pdf_file.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct Papers : testing::Test {
    tests::TempDesk desk;
    Practice practice;
    Papers()
    {
        EXPECT_TRUE(demo::fill(desk.store(), {1, 20, 1}));
        practice = *readPractice(desk.reader());
    }
    models::Payment payment(const QString& where)
    {
        return *desk.reader().first<models::Payment>(where)->operator->();
    }
};

} // namespace

TEST_F(Papers, EarningsSumUpAndNameNoClient)
{
    const QDate today = practice.zone.dateOf(desk.now);
    const auto paper = print::earningsPaper(desk.reader(), practice, QLocale(u"en_GB"_s), today.addYears(-1), today);
    ASSERT_TRUE(paper) << paper.error().message.toStdString();
    EXPECT_TRUE(paper->html.contains(u"Total"_s));
    const auto clients = desk.reader().all<models::User>(u"WHERE role = 'client'"_s).value();
    for (const models::User& user : clients)
        EXPECT_FALSE(paper->html.contains(user.lastName.toHtmlEscaped() + u'<')) << user.lastName.toStdString();
    const auto empty = print::earningsPaper(desk.reader(), practice, QLocale(u"en_GB"_s), QDate(1999, 1, 1), QDate(1999, 1, 2));
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->html.contains(u"No payments"_s));
}

TEST_F(Papers, AReceiptSaysWhoWhatAndHowMuchAndNoHealth)
{
    const models::Payment paid = payment(u"WHERE status = 'succeeded' AND booking_id IS NOT NULL ORDER BY id"_s);
    const auto paper = print::receiptPaper(desk.reader(), practice, QLocale(u"en_GB"_s), paid.id);
    ASSERT_TRUE(paper) << paper.error().message.toStdString();
    const models::User client = *desk.reader().get<models::User>(paid.clientId);
    EXPECT_TRUE(paper->html.contains(client.lastName.toHtmlEscaped()));
    EXPECT_TRUE(paper->html.contains(models::moneyText(paid.amount, u"EUR"))) << paper->html.toStdString();
    const auto profiles = desk.reader().all<models::ClientProfile>().value();
    for (const models::ClientProfile& profile : profiles) {
        if (profile.healthConditions && !profile.healthConditions->isEmpty()) {
            EXPECT_FALSE(paper->html.contains(*profile.healthConditions));
        }
    }
}

TEST_F(Papers, ThereIsNoReceiptForMoneyThatDidNotCome)
{
    models::ChangeSet changes{u"x"_s, {}};
    const models::Payment paid = payment(u"WHERE status = 'succeeded' ORDER BY id"_s);
    models::Payment failed = paid;
    failed.status = models::PaymentStatus::Failed;
    models::addUpdate(changes, paid, failed, desk.now);
    ASSERT_TRUE(desk.store().commit(changes));
    EXPECT_EQ(print::receiptPaper(desk.reader(), practice, QLocale::c(), paid.id).error().code, models::ErrorCode::InvalidState);
}

TEST_F(Papers, ThePdfIsWrittenWholeAndLongOnesHaveMorePages)
{
    print::Paper paper{u"Earnings"_s, u"<p>One line</p>"_s};
    const QString path = desk.file(u"paper.pdf"_s);
    const auto one = print::writePdf(paper, u"Test"_s, QLocale(u"de_DE"_s), path);
    ASSERT_TRUE(one) << one.error().message.toStdString();
    EXPECT_EQ(*one, 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
    paper.html = u"<p>Another line</p>"_s.repeated(200);
    EXPECT_GT(*print::writePdf(paper, u"Test"_s, QLocale(u"de_DE"_s), path), 2);
    EXPECT_EQ(print::writePdf(paper, u"Test"_s, QLocale::c(), u"/no/such/folder/x.pdf"_s).error().code, models::ErrorCode::Io);
}

TEST_F(Papers, PaperFollowsTheCountry)
{
    EXPECT_TRUE(print::usesLetter(QLocale(u"en_US"_s)));
    EXPECT_FALSE(print::usesLetter(QLocale(u"de_DE"_s)));
}

TEST_F(Papers, TheProofSheetLeavesEndedCertificatesOut)
{
    const QDate today = practice.zone.dateOf(desk.now);
    const auto certificates = *desk.reader().all<models::Certification>();
    ASSERT_FALSE(certificates.empty());
    const auto now = print::certificatesPaper(desk.reader(), practice, QLocale::c(), today);
    const auto later = print::certificatesPaper(desk.reader(), practice, QLocale::c(), today.addYears(50));
    ASSERT_TRUE(now && later);
    EXPECT_GT(now->html.size(), later->html.size());
}
