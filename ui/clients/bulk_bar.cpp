// The bulk bar.
#include "ui/clients/bulk_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/layouts.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui
{

BulkBar::BulkBar(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"bulkBar"_s);
    auto* layout = rowLayout(this, 4, {20 + 16 + 16, 0, 20, 1});
    m_words = new Text(theme, {}, Type::Small, &Tokens::accentText, 600);
    layout->addWidget(m_words);
    layout->addSpacing(8);
    const auto add = [&](const QString& text, const QString& icon) {
        auto* button = new Button(theme, text, Button::Kind::Quiet, icon);
        button->setCompact(true);
        button->setInk(&Tokens::text);
        layout->addWidget(button);
        return button;
    };
    auto* message = add(tr("Message"), u"message-square"_s);
    message->setObjectName(u"bulkMessage"_s);
    connect(message, &QPushButton::clicked, this, &BulkBar::messageRequested);
    auto* sell = add(tr("Sell pack"), u"package"_s);
    sell->setObjectName(u"bulkSell"_s);
    connect(sell, &QPushButton::clicked, this, &BulkBar::sellRequested);
    auto* csv = add(tr("Export"), u"download"_s);
    csv->setObjectName(u"bulkExport"_s);
    connect(csv, &QPushButton::clicked, this, &BulkBar::exportRequested);
    m_archive = add(tr("Archive"), u"archive"_s);
    m_archive->setObjectName(u"bulkArchive"_s);
    connect(m_archive, &QPushButton::clicked, this, [this] { Q_EMIT archiveRequested(!m_archived); });
    layout->addStretch(1);
    layout->addWidget(new Text(theme, tr("Esc to clear"), Type::Small, &Tokens::text2));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BulkBar::setCount(int count, bool all, bool archived)
{
    m_all = all;
    m_archived = archived;
    m_words->setText(tr("%Ln selected", nullptr, count));
    m_archive->setText(archived ? tr("Bring back") : tr("Archive"));
    update();
}

void BulkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, m_theme->line);
    QStyleOptionViewItem option;
    option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(20, 0, 16, height() - 1));
    option.state = QStyle::State_Enabled | (m_all ? QStyle::State_On : QStyle::State_NoChange);
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter);
}

void BulkBar::mousePressEvent(QMouseEvent* event)
{
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(12, 0, 32, height()));
    if (!box.contains(event->position().toPoint()))
        return;
    if (m_all)
        Q_EMIT clearRequested();
    else
        Q_EMIT allRequested();
}

} // namespace ui
