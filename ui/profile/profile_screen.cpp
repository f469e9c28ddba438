// The profile's page and its news.
#include "ui/profile/profile_screen.h"

#include "ui/core/calendar/day_hits.h"
#include "ui/core/plans/reviews.h"
#include "ui/core/print/money_papers.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/print/preview_dialog.h"
#include "ui/profile/about_section.h"
#include "ui/profile/account_section.h"
#include "ui/profile/certificates_section.h"
#include "ui/profile/hours_section.h"
#include "ui/profile/profile_preview.h"
#include "ui/shell/loose_widget.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui
{

ProfileScreen::ProfileScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                             QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale), m_memory(memory)
{
    connect(&commands.store(), &storage::Store::committed, this, [this](const models::ChangeSet& changes) {
        for (const models::RowChange& row : changes.rows) {
            const QString& table = row.table->name;
            if (table == u"trainer_profiles"_s || table == u"certifications"_s || table == u"trainer_settings"_s ||
                table == u"reviews"_s || table == u"users"_s) {
                m_stale = true;
                // The section that writes is in the middle of its act: all are shown anew after it.
                if (m_content && m_content->isVisible())
                    QMetaObject::invokeMethod(this, &ProfileScreen::refresh, Qt::QueuedConnection);
                return;
            }
        }
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (m_content)
            reload();
    });
}

void ProfileScreen::build()
{
    if (m_content)
        return;
    m_start = new QWidget;
    m_anchors = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch,
                              {tr("Hours"), tr("Certificates"), tr("About"), tr("Account")});
    m_anchors->setObjectName(u"profileAnchors"_s);
    rowLayout(m_start, 0, {8, 0, 0, 0})->addWidget(m_anchors);
    connect(m_anchors, &ChoiceBar::chosen, this, &ProfileScreen::goToSection);
    m_end = new QWidget;
    m_zone = new Text(m_theme, {}, Type::Body, &Tokens::text2);
    rowLayout(m_end)->addWidget(m_zone);
    m_content = new QScrollArea;
    m_content->setWidgetResizable(true);
    m_content->setFrameShape(QFrame::NoFrame);
    // Large letters may want more than there is beside the preview.
    m_content->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_content->setFocusPolicy(Qt::NoFocus);
    // The bar lies over the margin at the end.
    m_content->verticalScrollBar()->setProperty("overlaid", true);
    auto* page = new QWidget;
    auto* column = columnLayout(page, 0, {20, 20, 24, 24});
    const auto act = [this](const Plan& plan) { return this->act(plan); };
    m_hours = new HoursSection(
        m_theme, m_locale, act,
        [this](QDate day, const std::vector<models::MinuteRange>& ranges) { return hits(day, ranges); }, m_memory);
    m_about = new AboutSection(m_theme, m_locale, act, m_memory);
    m_account = new AccountSection(m_theme);
    connect(m_account, &AccountSection::settingsRequested, this, [this](const QString& section) {
        Q_EMIT openRequested({u"settings"_s, {}, section});
    });
    m_certificates = new CertificatesSection(m_theme, m_locale, act, m_memory);
    connect(m_certificates, &CertificatesSection::proofSheetRequested, this, &ProfileScreen::print);
    column->addWidget(m_hours);
    column->addSpacing(32);
    column->addWidget(m_certificates);
    column->addSpacing(32);
    column->addWidget(m_about);
    column->addSpacing(32);
    column->addWidget(m_account);
    column->addStretch(1);
    m_content->setWidget(page);
    m_preview = new ProfilePreview(m_theme);
    connect(m_preview, &ProfilePreview::hoursPainted, m_hours, &HoursSection::setDay);
    ownUntilTaken(this, {m_start, m_end, m_content, m_preview});
}

QWidget* ProfileScreen::headerStart()
{
    build();
    return m_start;
}

QWidget* ProfileScreen::headerEnd()
{
    build();
    return m_end;
}

QWidget* ProfileScreen::content()
{
    build();
    return m_content;
}

QWidget* ProfileScreen::panel()
{
    build();
    return m_preview;
}

void ProfileScreen::refresh()
{
    build();
    if (m_stale)
        reload();
}

void ProfileScreen::reload()
{
    const storage::Reader reader = m_commands.store().reader();
    const auto practice = readPractice(reader);
    if (!practice) {
        Q_EMIT failed(practice.error());
        return;
    }
    const auto availability = models::Availability::fromJson(practice->profile.availabilityHours);
    const auto certificates =
        reader.all<models::Certification>(u"WHERE trainer_id = ?"_s, {practice->profile.id.toString()});
    const auto rating = readRating(reader, practice->profile.id);
    for (const models::Error* error :
         {availability ? nullptr : &availability.error(), certificates ? nullptr : &certificates.error(),
          rating ? nullptr : &rating.error()}) {
        if (error) {
            Q_EMIT failed(*error);
            return;
        }
    }
    m_stale = false;
    const Wording wording(calendar::TimeText(practice->zone, m_locale), practice->settings.currency);
    const QDate today = practice->zone.dateOf(m_commands.store().now());
    m_zone->setText(
        tr("All times in %1 time", "a city").arg(practice->zone.id().section(u'/', -1).replace(u'_', u' ')));
    m_hours->show(*availability, wording, today);
    m_about->show(practice->profile);
    m_account->show(*practice);
    m_certificates->show(*certificates, wording, today);
    m_preview->show(*practice, *availability, *rating, *certificates, wording, today);
}

bool ProfileScreen::act(const Plan& plan)
{
    const auto done = m_commands.perform(plan);
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    if (done->changes.label.isEmpty() || done->changes.isEmpty())
        return true;
    if (done->consequences.warnings.contains(u"outside_hours"_s))
        sayUndoable(tr("Saved. Some sessions are outside your hours now."));
    else
        sayUndoable(tr("Saved"));
    return true;
}

QStringList ProfileScreen::hits(QDate day, const std::vector<models::MinuteRange>& ranges)
{
    QStringList words;
    const storage::Reader reader = m_commands.store().reader();
    const auto practice = readPractice(reader);
    if (!practice)
        return words;
    const auto sessions = calendar::sessionsOutside(reader, *practice, day, ranges);
    if (!sessions) {
        Q_EMIT failed(sessions.error());
        return words;
    }
    const calendar::TimeText times(practice->zone, m_locale);
    for (const calendar::Session& session : *sessions)
        words.append(tr("%1 %2", "time of a session, client")
                         .arg(times.clock(session.start), fullName(session.firstName, session.lastName)));
    return words;
}

std::vector<Command> ProfileScreen::commands()
{
    return {{u"profile.proof"_s,
             tr("Proof sheet of certificates"),
             u"printer"_s,
             {},
             MenuOf::File,
             [this] { print(); },
             {},
             {}}};
}

bool ProfileScreen::print()
{
    build();
    print::PaperOrder order;
    order.fileName = u"trainerdesk-certificates"_s;
    order.make = [this](const print::PaperChoice&) -> models::Result<print::Paper> {
        const storage::Reader reader = m_commands.store().reader();
        TD_ASSIGN(const Practice practice, readPractice(reader));
        return print::certificatesPaper(reader, practice,
                                        print::paperDesk(practice, m_locale, m_commands.store().now()));
    };
    print::showPreview(*this, m_theme, std::move(order), m_locale, m_content->window());
    return true;
}

void ProfileScreen::goToSection(int index)
{
    const QList<QWidget*> sections{m_hours, m_certificates, m_about, m_account};
    m_content->verticalScrollBar()->setValue(std::max(0, sections[index]->y() - 20));
}

bool ProfileScreen::open(const RecordLink& link)
{
    if (link.kind == u"draft" && (link.hint == u"profile" || link.hint == u"certificate")) {
        refresh();
        const int section = link.hint == u"certificate" ? 1 : 2;
        if (section == 1)
            m_certificates->edit(link.id);
        m_anchors->setCurrent(section);
        // The window shows this screen right after; the field takes the focus then.
        QMetaObject::invokeMethod(
            this,
            [this, section] {
                goToSection(section);
                if (section == 2)
                    m_about->focusTyped();
            },
            Qt::QueuedConnection);
        return true;
    }
    if (link.kind == u"draft" && link.hint.startsWith(u"exception "_s)) {
        refresh();
        m_anchors->setCurrent(0);
        m_hours->startException(HoursSection::Exception(std::clamp(link.hint.section(u' ', 1).toInt(), 0, 1)));
        QMetaObject::invokeMethod(
            this, [this] { goToSection(0); }, Qt::QueuedConnection);
        return true;
    }
    if (link.kind != u"certifications"_s)
        return false;
    build();
    m_anchors->setCurrent(1);
    goToSection(1);
    return true;
}

void ProfileScreen::showState(const QString& state)
{
    refresh();
    m_anchors->setCurrent(state == u"certificates" ? 1 : 0);
    m_hours->startException(state == u"day-off" ? HoursSection::Exception::DayOff : HoursSection::Exception::None);
    goToSection(m_anchors->current());
}

} // namespace ui
