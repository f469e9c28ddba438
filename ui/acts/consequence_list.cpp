// Lines with an icon each.
#include "ui/acts/consequence_list.h"

#include "ui/core/sentences.h"
#include "ui/kit/icon_mark.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/tones.h"

using namespace Qt::StringLiterals;

namespace ui
{

ConsequenceList::ConsequenceList(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_lines(columnLayout(this, 6))
{
    setObjectName(u"consequences"_s);
}

bool ConsequenceList::preview(Commands& commands, const Plan& plan, const Wording& wording, bool hidden)
{
    const auto act = commands.preview(plan);
    if (!act) {
        show({{u"triangle-alert"_s, sentence(act.error().message), Tone::Danger}});
        return false;
    }
    show(consequenceLines(act->consequences, wording, hidden), tr("Nothing else follows from it."));
    return true;
}

void ConsequenceList::show(const std::vector<ConsequenceLine>& lines, const QString& nothing)
{
    emptyLayout(m_lines);
    QStringList all;
    const auto add = [&](const ConsequenceLine& line) {
        auto* row = rowLayout(nullptr, 8);
        const Ink ink = toneInk(line.tone);
        row->addWidget(new IconMark(m_theme, line.icon, 16, line.tone == Tone::Plain ? &Tokens::text2 : ink), 0,
                       Qt::AlignTop);
        auto* words = new Text(m_theme, line.words, Type::Body, ink);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        m_lines->addLayout(row);
        all.append(line.words);
    };
    for (const ConsequenceLine& line : lines)
        add(line);
    if (lines.empty() && !nothing.isEmpty())
        add({u"check"_s, nothing, Tone::Quiet});
    m_words = all.join(u'\n');
    setAccessibleName(m_words);
    setVisible(!all.isEmpty());
}

} // namespace ui
