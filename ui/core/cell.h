// Cells: what an item model says about a cell beside its text, without naming a colour or a widget.
#pragma once

#include <QMetaType>
#include <Qt>

namespace ui
{

/// How a cell's words are meant; the table chooses the colour.
enum class Tone { Plain, Quiet, Hint, Warn, Danger, Ok, Accent, Info };

/// Roles of the project's item models. All are optional.
enum CellRole {
    ToneRole = Qt::UserRole + 1, ///< Tone of the words
    WeightRole,                  ///< 400, 500 or 600
    LettersRole,                 ///< QList<int>: characters of DisplayRole that matched a search
    AsideRole,                   ///< QString at the cell's end
    AsideToneRole,
    AsideIconRole,                  ///< QString: the aside is a chip with this icon, right after the words
    DetailRole,                     ///< QString after the words in text2, or as a second line in tall rows
    ChipRole,                       ///< bool: the words are a status chip; its tone is ToneRole
    IconRole,                       ///< QString: icon before the words, or in the chip
    IconToneRole,                   ///< Tone of the icon
    ShareRole,                      ///< double 0..1: a level bar before the words
    HueRole,                        ///< int, a service's colour: a square before the words
    StruckRole,                     ///< bool: struck out
    GroupRole,                      ///< bool: the row is a heading
    SpokenRole,                     ///< QString: what a screen reader says instead of the words
    IdRole,                         ///< models::Uuid of the row's record
    NumberRole = Qt::UserRole + 100 ///< a model's own roles start here
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Tone)
