// Parts of the first run: the row of steps and a card that is one of several choices.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace ui
{

/// Steps with their numbers: done with a tick, the current one filled, later ones as outlines.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    StepRow(Theme& theme, const QStringList& names, QWidget* parent = nullptr);
    void setCurrent(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QStringList m_names;
    int m_current = 0;
};

/// A card of 76 with a radio mark, a title, a sentence and an icon at the end.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(Theme& theme, const QString& title, const QString& sentence, const QString& iconName,
               QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_sentence;
    QString m_icon;
};

} // namespace ui
