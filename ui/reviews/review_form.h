// ReviewForm: words a client gave outside the platform, noted for a session; always private.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/wording.h"
#include "ui/kit/form_page.h"

class QComboBox;
class QPlainTextEdit;
class QSettings;

namespace ui
{

class ChoiceBar;
class FormDraft;

namespace calendar
{
class ClientField;
}

class ReviewForm : public FormPage
{
    Q_OBJECT

public:
    ReviewForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent = nullptr);

    /// Opens it; what was typed and not saved stays, also over the end of the program.
    void start(const Practice& practice, const Wording& wording);

Q_SIGNALS:
    void saved(const models::Uuid& review);
    void failed(const models::Error& error);

protected:
    void save() override;

private:
    void fillSessions();

    Commands& m_commands;
    std::optional<Wording> m_wording;
    QWidget* m_clientPlace;
    calendar::ClientField* m_client = nullptr;
    FormField* m_clientField = nullptr;
    QComboBox* m_session;
    FormField* m_sessionField;
    ChoiceBar* m_rating;
    QPlainTextEdit* m_words;
    QSettings* m_memory;
    FormDraft* m_draft = nullptr;
};

} // namespace ui
