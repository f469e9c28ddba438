// ConsequenceList: what an act would lead to, in words and numbers, above the button that does it.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/consequence_words.h"

#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Theme;

class ConsequenceList : public QWidget
{
    Q_OBJECT

public:
    explicit ConsequenceList(Theme& theme, QWidget* parent = nullptr);

    /// Says what the plan would do; false when it would be refused: then the reason stands here.
    bool preview(Commands& commands, const Plan& plan, const Wording& wording, bool hidden);
    /// Says these lines; `nothing` stands where there are none.
    void show(const std::vector<ConsequenceLine>& lines, const QString& nothing = {});
    /// Everything that is said, a line each.
    QString words() const { return m_words; }

private:
    Theme& m_theme;
    QVBoxLayout* m_lines;
    QString m_words;
};

} // namespace ui
