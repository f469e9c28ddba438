// Session: one desk on the screen, from opening it to closing the window - and again, when it has to be opened anew.
#pragma once

#include "app/desktop/language.h"
#include "app/desktop/options.h"
#include "models/clock.h"
#include "ui/kit/system_look.h"
#include "ui/kit/theme.h"

class QApplication;

namespace app
{

/// Shows the desk that the options name, or why it does not open; draws pictures where they ask for them. Answers the exit code.
int runDesk(QApplication& application, ui::Theme& theme, Language& language, const ui::SystemLook& system,
            const Options& options, const models::Clock& clock);

} // namespace app
