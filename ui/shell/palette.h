// Palette: everything the trainer can reach, by typing (Ctrl+K).
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace ui
{

class Field;
class PaletteList;
class Text;

/// One row of the palette. Rows of a source come in its order, best first.
struct PaletteRow {
    QString group; ///< "Clients", "Bookings", "Actions", "Go to"
    QString icon;
    QString text;
    QString detail;     ///< beside the text, in text2
    QString aside;      ///< at the end: a key, a time, a reason why not
    QList<int> letters; ///< positions in `text` that matched
    int score = 0;
    bool enabled = true;
    std::function<void()> run{};
};

/// Answers rows for a query; called at each key, so it must be quick (a few ms).
using PaletteSource = std::function<std::vector<PaletteRow>(const QString& query)>;

/// A field and a list over the window, 600 wide, 15 % from its top. A combo box to a screen reader.
class Palette : public QWidget
{
    Q_OBJECT

public:
    Palette(Theme& theme, QWidget* window);

    void addSource(PaletteSource source);
    /// Opens with the last text selected.
    void open();
    void setQuery(const QString& query);
    /// A source has more to say than when it was asked: while the palette is open, all are asked again.
    void searchAgain();
    int rowCount() const;
    const PaletteRow& row(int index) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void place();
    void runCurrent();
    void shut();

    Theme& m_theme;
    Field* m_field;
    Text* m_count;
    PaletteList* m_list;
    QWidget* m_foot;
    std::vector<PaletteSource> m_sources;
    QWidget* m_cameFrom = nullptr;
};

} // namespace ui
