// BulkBar: what can be done with the ticked rows; it takes the place of the table's header words.
#pragma once

#include "ui/kit/text.h"

#include <QWidget>

namespace ui
{

class Button;

class BulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(Theme& theme, QWidget* parent = nullptr);
    /// `archived`: all of them are archived, so they can come back.
    void setCount(int count, bool all, bool archived);

Q_SIGNALS:
    void clearRequested();
    void allRequested();
    void messageRequested();
    void sellRequested();
    void exportRequested();
    void archiveRequested(bool away);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Theme& m_theme;
    Text* m_words;
    Button* m_archive;
    bool m_all = false;
    bool m_archived = false;
};

} // namespace ui
