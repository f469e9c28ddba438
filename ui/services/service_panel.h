// ServicePanel: one service in the side panel - name, length, price, group, and its use.
#pragma once

#include "ui/core/offers/offer_list.h"
#include "ui/core/wording.h"
#include "ui/kit/form_page.h"

namespace ui
{

class Button;
class ChoiceBar;
class Field;
class FormField;
class HuePicker;
class MoneyField;
class NumberField;
class Strip;
class Switch;
class VersionsLine;

/// Edits are kept until Save; nothing is written before. The switch acts at once.
class ServicePanel : public FormPage
{
    Q_OBJECT

public:
    ServicePanel(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// Shows a service; one that is being edited stays as typed when it is the same.
    void show(const ServiceEntry& entry, const Wording& wording);
    void startNew(const Wording& wording);
    models::Uuid serviceId() const { return m_entry ? m_entry->service.id : models::Uuid(); }
    bool isNew() const { return !m_entry; }
    bool isChanged() const;

Q_SIGNALS:
    void saved(const models::Uuid& service, const QString& words);
    void failed(const models::Error& error);
    void reviewRequested(const models::Uuid& record);

protected:
    void save() override;
    /// Takes typed changes back, else closes.
    void leave() override;

private:
    void build(const Wording& wording);
    void fill();
    void showUse();
    void showActions();
    void setActive(bool active);
    void setColour(int hue);

    Commands& m_commands;
    std::optional<Wording> m_wording;
    VersionsLine* m_versions = nullptr;
    std::optional<ServiceEntry> m_entry;
    Field* m_name = nullptr;
    FormField* m_nameField = nullptr;
    Field* m_length = nullptr;
    FormField* m_lengthField = nullptr;
    MoneyField* m_price = nullptr;
    FormField* m_priceField = nullptr;
    ChoiceBar* m_kind = nullptr;
    NumberField* m_seats = nullptr;
    FormField* m_seatsField = nullptr;
    QWidget* m_seatsPlace = nullptr;
    Field* m_description = nullptr;
    HuePicker* m_hue = nullptr;
    FormField* m_hueField = nullptr;
    QWidget* m_activeRow = nullptr;
    Switch* m_active = nullptr;
    Strip* m_note = nullptr;
    QWidget* m_use = nullptr;
    bool m_filling = false;
};

} // namespace ui
