// ReviewsScreen: what clients said, how many stars, and the session each review is about.
#pragma once

#include "ui/core/reviews/review_item_model.h"
#include "ui/shell/screen.h"

class QSettings;
class QStackedWidget;

namespace ui
{

class Button;
class ChoiceBar;
class EmptyState;
class PanelPage;
class RatingBars;
class ReviewForm;
class ReviewList;
class Text;
class Theme;

class ReviewsScreen : public Screen
{
    Q_OBJECT

public:
    ReviewsScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                  QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("reviews"); }
    bool isForTrainerOnly() const override { return true; }
    QString title() const override { return tr("Reviews"); }
    QString subtitle() const override;
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    std::vector<Command> commands() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    QStringList states() const override
    {
        return {QStringLiteral("selected"), QStringLiteral("add"), QStringLiteral("empty")};
    }
    void showState(const QString& state) override;

    ReviewItemModel& model() { return m_model; }

private:
    void build();
    void load();
    void showRating();
    void choose(const QModelIndex& index, bool openPanel);
    void startAdding();
    void leaveForm();

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    QSettings* m_memory;
    ReviewItemModel m_model;
    std::optional<Practice> m_practice;
    std::optional<Wording> m_wording;
    QWidget* m_start = nullptr;
    QWidget* m_content = nullptr;
    ChoiceBar* m_views = nullptr;
    QWidget* m_summary = nullptr;
    Text* m_average = nullptr;
    Text* m_from = nullptr;
    Text* m_platform = nullptr;
    Text* m_few = nullptr;
    RatingBars* m_bars = nullptr;
    QStackedWidget* m_pages = nullptr;
    ReviewList* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    PanelPage* m_panel = nullptr;
    ReviewForm* m_form = nullptr;
    QWidget* m_end = nullptr;
    Button* m_add = nullptr;
    bool m_adding = false;
    models::Uuid m_shown;
};

} // namespace ui
