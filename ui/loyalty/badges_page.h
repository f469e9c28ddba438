// BadgesPage: the trainer's badges as cards.
#pragma once

#include "ui/core/loyalty/badge_board.h"
#include "ui/core/wording.h"
#include "ui/kit/theme.h"

#include <QScrollArea>

class QGridLayout;

namespace ui
{

class BadgesPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit BadgesPage(Theme& theme, QWidget* parent = nullptr);
    void show(const std::vector<BadgeCard>& cards, const QLocale& locale);

Q_SIGNALS:
    void newRequested();
    void retireRequested(const models::Uuid& badge, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Theme& m_theme;
    QWidget* m_board;
    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace ui
