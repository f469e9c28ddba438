// Lines of a section and finding them.
#include "ui/settings/settings_page.h"

#include "ui/core/match.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui
{

SettingsPage::SettingsPage(Theme& theme, const QString& id, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_id(id), m_title(title)
{
    setObjectName(u"settings_"_s % id);
    m_column = columnLayout(this, 0, {0, 0, 0, 24});
    m_heading = new Text(theme, title, Type::Panel);
    m_heading->setContentsMargins(0, 0, 0, 4);
    m_column->addWidget(m_heading);
}

void SettingsPage::addHeading(const QString& words)
{
    auto* place = new QWidget;
    auto* column = columnLayout(place, 0, {0, m_rows.empty() ? 0 : 24, 0, 4});
    column->addWidget(new Text(m_theme, words, Type::Body, &Tokens::text, 600));
    m_column->addWidget(place);
    m_rows.push_back({place, {}, true});
}

QWidget* SettingsPage::addLine(const QString& words, const QString& hint, QWidget* control)
{
    auto* line = new QWidget;
    auto* down = columnLayout(line, 0);
    auto* row = rowLayout(nullptr, 16, {0, 8, 0, 8});
    auto* said = columnLayout(nullptr, 0);
    auto* name = new Text(m_theme, words, Type::Body, &Tokens::text, 500);
    name->setWordWrap(true);
    said->addWidget(name);
    if (!hint.isEmpty()) {
        auto* below = new Text(m_theme, hint, Type::Small, &Tokens::text3);
        below->setWordWrap(true);
        said->addWidget(below);
    }
    row->addLayout(said, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    down->addLayout(row);
    down->addWidget(new Hairline(m_theme));
    line->setMinimumHeight(m_theme.scaled(48));
    if (control->accessibleName().isEmpty())
        nameControl(control, words);
    control->setAccessibleDescription(hint);
    addRow(line, words % u' ' % hint);
    m_lines.push_back({words, hint, control->objectName(), m_rows.back().words});
    return line;
}

void SettingsPage::addRow(QWidget* row, const QString& words)
{
    m_column->addWidget(row);
    m_rows.push_back({row, foldedText(m_title % u' ' % words), false});
}

void SettingsPage::keepTyped(QSettings* memory)
{
    if (findChildren<QLineEdit*>().isEmpty())
        return;
    m_draft = new FormDraft(this, u"settings"_s, memory);
    // Lists, switches and choices act at once.
    for (QWidget* part : findChildren<QWidget*>()) {
        if (!qobject_cast<QLineEdit*>(part))
            m_draft->leave(part);
    }
    m_draft->begin({{}, tr("Settings"), u"settings"_s, {}, m_id, {}});
}

void SettingsPage::goOn()
{
    if (m_draft)
        m_draft->restore();
}

void SettingsPage::endTyped()
{
    if (m_draft)
        m_draft->end();
}

bool SettingsPage::filter(const QString& search, bool titled)
{
    const QStringList needles = foldedText(search).split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    QWidget* heading = nullptr;
    for (const Row& row : m_rows) {
        if (row.heading) {
            row.widget->setVisible(needles.isEmpty());
            heading = row.widget;
            continue;
        }
        const bool fits = std::all_of(needles.begin(), needles.end(),
                                      [&](const QString& needle) { return row.words.contains(needle); });
        row.widget->setVisible(fits);
        any |= fits;
        if (fits && heading)
            heading->setVisible(true);
    }
    m_heading->setVisible(titled && any);
    return any;
}

} // namespace ui
