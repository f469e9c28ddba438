// PackPanel: one pack that was sold - what is left, why, and what can be done with it.
#pragma once

#include "ui/core/offers/sold_packs.h"
#include "ui/core/wording.h"
#include "ui/kit/panel.h"

namespace ui
{

class Button;

class PackPanel : public QWidget
{
    Q_OBJECT

public:
    PackPanel(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// NotFound when the pack is gone.
    models::Status show(const models::Uuid& pack, const Wording& wording, int lowAt);
    models::Uuid packId() const { return m_file.ledger.pack.id; }
    const PackFile& file() const { return m_file; }
    /// Hides amounts.
    void setPrivate(bool hidden);

Q_SIGNALS:
    void closeRequested();
    /// This record of the pack has two versions.
    void reviewRequested(const models::Uuid& record);
    /// Sell the same offer to the same client again.
    void sellNextRequested();
    void extendRequested();
    void correctRequested();
    void holdRequested();
    void refundRequested();
    /// Give what was held beyond the pack free of charge.
    void freeRequested();
    /// Write to the client about a new pack.
    void messageRequested();
    void clientRequested(const models::Uuid& client);
    void bookingRequested(const models::Uuid& booking);

private:
    void rebuild();
    void addFigures();
    void addOverdrawn();
    void addFacts();
    void addLedger();
    QString lineWords(const PackLine& line) const;

    Theme& m_theme;
    Commands& m_commands;
    PanelPage* m_page;
    PanelHeading* m_heading;
    QWidget* m_sections;
    Button* m_sellNext;
    Button* m_extend;
    Button* m_correct;
    PackFile m_file;
    std::optional<Wording> m_wording;
    int m_lowAt = 2;
    bool m_allLines = false;
    bool m_private = false;
};

} // namespace ui
