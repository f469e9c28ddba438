// Words that are too long for a line: buttons go on in the next one, and none is cut.
#include "ui/kit/button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/layouts.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <gtest/gtest.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct FlowOfButtons : testing::Test {
    Theme theme;
    QWidget host;
    FlowLayout* flow = new FlowLayout(8, &host);

    Button* add(const QString& words)
    {
        auto* button = new Button(theme, words);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        flow->addWidget(button);
        return button;
    }
    void lay(int width)
    {
        host.resize(width, flow->heightForWidth(width));
        flow->setGeometry(host.rect());
    }
};

} // namespace

TEST_F(FlowOfButtons, ShareALineEquallyWhereTheyFit)
{
    const Button* book = add(u"Book"_s);
    const Button* sell = add(u"Sell pack"_s);
    lay(264);
    EXPECT_EQ(book->y(), sell->y());
    EXPECT_EQ(book->width(), sell->width());
    EXPECT_EQ(sell->geometry().right() + 1, 264);
}

TEST_F(FlowOfButtons, GoOnInTheNextLineAndAreNeverCut)
{
    const QList<Button*> buttons{add(u"Change the appointment"_s), add(u"Cancel the appointment"_s), add(u"Back"_s)};
    lay(264);
    for (const Button* button : buttons) {
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
        EXPECT_LE(button->geometry().right(), 263);
    }
    EXPECT_GT(buttons[1]->y(), buttons[0]->y());
    EXPECT_EQ(flow->heightForWidth(264), buttons[2]->geometry().bottom() + 1);
}

TEST_F(FlowOfButtons, BeginAtTheRightFromRightToLeft)
{
    host.setLayoutDirection(Qt::RightToLeft);
    auto* first = new Button(theme, u"One"_s);
    first->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    flow->addWidget(first);
    lay(264);
    EXPECT_EQ(first->geometry().right(), 263);
}

TEST_F(FlowOfButtons, HiddenOnesTakeNoRoom)
{
    const Button* shown = add(u"Book"_s);
    add(u"Sell pack"_s)->hide();
    host.show();
    lay(264);
    EXPECT_EQ(shown->width(), 264);
}

TEST(StartEndBox, MarginsStandAtTheirSideFromRightToLeft)
{
    QWidget host;
    host.setLayoutDirection(Qt::RightToLeft);
    auto* row = rowLayout(&host, 0, {20, 0, 12, 0});
    auto* inner = new QWidget;
    row->addWidget(inner);
    host.resize(200, 40);
    row->setGeometry(host.rect());
    EXPECT_EQ(inner->x(), 12);
    EXPECT_EQ(inner->width(), 200 - 32);
}
