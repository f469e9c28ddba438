// FigureCard: one number with its title and a line of context; the whole card is a button.
#pragma once

#include "ui/kit/card.h"

namespace ui
{

class FigureCard : public Card
{
    Q_OBJECT

public:
    FigureCard(Theme& theme, const QString& title, QWidget* parent = nullptr);

    void set(const QString& figure, const QString& line);
    /// Shows a warning mark at the title's end.
    void setWarning(bool warning);
    QString figure() const { return m_figure->text(); }
    QString line() const { return m_line->text(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Which of the sizes this figure alone would have.
    size_t ownStep() const;
    void fit();

    Theme& m_dress;
    QString m_name;
    Text* m_figure;
    Text* m_line;
    QLabel* m_warning;
};

} // namespace ui
