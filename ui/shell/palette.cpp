// The palette's field, its search over all sources, and its place over the window.
#include "ui/shell/palette.h"

#include "ui/core/match.h"
#include "ui/kit/field.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/shell/palette_list.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kPaletteWidth = 600;
constexpr int kPaletteShadow = elevationMargin(Elevation::Dialog);

class PaletteFoot : public QWidget
{
public:
    explicit PaletteFoot(Theme& theme) : m_theme(theme)
    {
        auto* layout = rowLayout(this, 16, {20, 1, 20, 0});
        layout->addWidget(new Text(theme, Palette::tr("↑↓ move"), Type::Small, &Tokens::text3));
        layout->addWidget(new Text(theme, Palette::tr("Enter open"), Type::Small, &Tokens::text3));
        layout->addStretch(1);
        layout->addWidget(new Text(theme, Palette::tr("Esc close"), Type::Small, &Tokens::text3));
        setFixedHeight(theme.scaled(32));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, m_theme->line);
    }

private:
    Theme& m_theme;
};

} // namespace

Palette::Palette(Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setObjectName(u"palette"_s);
    auto* layout = columnLayout(this, 0, {kPaletteShadow, kPaletteShadow, kPaletteShadow, kPaletteShadow});
    auto* top = rowLayout(nullptr, 12, {52, 8, 20, 4});
    m_field = new Field(theme);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFrame(false);
    m_field->setFont(theme.font(Type::Long));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Find a client, a day, a command"));
    m_field->setFixedHeight(40);
    m_count = new Text(theme, {}, Type::Small, &Tokens::text3);
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    layout->addLayout(top);
    layout->addSpacing(1);
    m_list = new PaletteList(theme);
    m_list->setEmptyWords(tr("A part of a name finds a client, “thu 9” finds a day."));
    auto* inset = columnLayout(nullptr, 0, {8, 0, 8, 8});
    inset->addWidget(m_list);
    layout->addLayout(inset);
    m_foot = new PaletteFoot(theme);
    layout->addWidget(m_foot);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &PaletteList::chosen, this, &Palette::runCurrent);
    hide();
}

void Palette::addSource(PaletteSource source)
{
    m_sources.push_back(std::move(source));
}

void Palette::open()
{
    m_cameFrom = QApplication::focusWidget();
    m_field->setFont(m_theme.font(Type::Long));
    search(m_field->text());
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void Palette::setQuery(const QString& query)
{
    m_field->setText(query);
}

void Palette::searchAgain()
{
    if (isVisible())
        search(m_field->text());
}

int Palette::rowCount() const
{
    return int(m_list->rows().size());
}

const PaletteRow& Palette::row(int index) const
{
    return m_list->rows().at(size_t(index));
}

void Palette::search(const QString& query)
{
    std::vector<PaletteRow> found;
    for (const PaletteSource& source : m_sources) {
        std::vector<PaletteRow> part = source(query.trimmed());
        std::move(part.begin(), part.end(), std::back_inserter(found));
    }
    // Letters that stand apart are a guess, for when nothing is called so.
    const bool isCalledSo =
        std::any_of(found.begin(), found.end(), [](const PaletteRow& row) { return row.score > kScatteredScore; });
    if (isCalledSo && !query.trimmed().isEmpty())
        std::erase_if(found, [](const PaletteRow& row) { return row.score <= kScatteredScore; });
    // Groups stand in the order of their best row; what cannot be done now comes last of its group.
    QStringList groups;
    std::vector<int> best;
    for (const PaletteRow& row : found) {
        const qsizetype at = groups.indexOf(row.group);
        if (at < 0) {
            groups.append(row.group);
            best.push_back(row.score);
        } else {
            best[size_t(at)] = std::max(best[size_t(at)], row.score);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const PaletteRow& a, const PaletteRow& b) {
        const auto ga = groups.indexOf(a.group);
        const auto gb = groups.indexOf(b.group);
        if (ga != gb)
            return best[size_t(ga)] != best[size_t(gb)] ? best[size_t(ga)] > best[size_t(gb)] : ga < gb;
        if (a.enabled != b.enabled)
            return a.enabled;
        return a.score > b.score;
    });
    const int count = int(found.size());
    m_list->setRows(std::move(found));
    m_count->setText(count == 0 ? tr("Nothing found") : tr("%Ln result(s)", nullptr, count));
    m_field->setAccessibleDescription(m_count->text());
    place();
}

void Palette::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(kPaletteWidth, window->width() - 32);
    const int top = std::max(8, window->height() * 15 / 100);
    const int fixed = 8 + 40 + 4 + 1 + 8 + m_foot->height();
    const int room = window->height() - top - 16 - fixed;
    const int list = std::max(0, std::min(m_list->wantedHeight(), room));
    m_list->setFixedHeight(list);
    setGeometry((window->width() - width) / 2 - kPaletteShadow, top - kPaletteShadow, width + 2 * kPaletteShadow,
                fixed + list + 2 * kPaletteShadow);
    update();
}

void Palette::runCurrent()
{
    const int at = m_list->current();
    if (at < 0 || !row(at).run)
        return;
    const std::function<void()> run = row(at).run;
    shut();
    run();
}

void Palette::shut()
{
    hide();
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    m_cameFrom = nullptr;
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress && isVisible())
        shut();
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) {
        m_cameFrom = nullptr;
        shut();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            m_list->step(1);
            return true;
        case Qt::Key_Up:
            m_list->step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            shut();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(kPaletteShadow, kPaletteShadow, -kPaletteShadow, -kPaletteShadow);
    paintShadow(&painter, box, 12, Elevation::Dialog, m_theme.tokens());
    paintBox(&painter, box, 12, m_theme->raised, m_theme->line2);
    painter.fillRect(box.x() + 1, box.y() + 52, box.width() - 2, 1, m_theme->line);
    const QRect icon(box.x() + 20, box.y() + 8 + 10, 20, 20);
    paintIcon(&painter, layoutDirection() == Qt::RightToLeft ? QRect(box.right() - 39, icon.y(), 20, 20) : icon,
              u"search"_s, m_theme->text2);
}

} // namespace ui
