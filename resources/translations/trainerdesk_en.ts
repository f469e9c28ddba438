<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1: pack ends, %Ln left</source>
        <comment>note of a day</comment>
        <translation>
            <numerusform>%1: pack ends, %Ln left</numerusform>
            <numerusform>%1: pack ends, %Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsequenceText</name>
    <message numerus="yes">
        <source>%Ln session(s) are booked</source>
        <translation>
            <numerusform>%Ln session is booked</numerusform>
            <numerusform>%Ln sessions are booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) are skipped</source>
        <translation>
            <numerusform>%Ln date is skipped</numerusform>
            <numerusform>%Ln dates are skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln point</numerusform>
            <numerusform>+%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln point(s)</source>
        <translation>
            <numerusform>−%Ln point</numerusform>
            <numerusform>−%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earnings</name>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <translation>
            <numerusform>%Ln pack</numerusform>
            <numerusform>%Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln refund</numerusform>
            <numerusform>%Ln refunds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message numerus="yes">
        <source>your pack %1 has %Ln session(s) left.</source>
        <comment>name of a pack</comment>
        <translation>
            <numerusform>your pack %1 has %Ln session left.</numerusform>
            <numerusform>your pack %1 has %Ln sessions left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>Offline, %Ln waiting</numerusform>
            <numerusform>Offline, %Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Syncing %Ln…</source>
        <translation>
            <numerusform>Syncing %Ln…</numerusform>
            <numerusform>Syncing %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln min ago</source>
        <translation>
            <numerusform>Synced %Ln min ago</numerusform>
            <numerusform>Synced %Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln minute behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</numerusform>
            <numerusform>This computer’s clock is %Ln minutes behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln minute ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</numerusform>
            <numerusform>This computer’s clock is %Ln minutes ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWaiting</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>the name of an act</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln event(s)</source>
        <translation>
            <numerusform>Import %Ln event</numerusform>
            <numerusform>Import %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClientPanel</name>
    <message numerus="yes">
        <source>%1, %Ln session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln session</numerusform>
            <numerusform>%1, %Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClientsScreen</name>
    <message numerus="yes">
        <source>Archive %Ln client(s)</source>
        <translation>
            <numerusform>Archive %Ln client</numerusform>
            <numerusform>Archive %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln client(s)</source>
        <translation>
            <numerusform>Bring back %Ln client</numerusform>
            <numerusform>Bring back %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) archived</source>
        <translation>
            <numerusform>%Ln client archived</numerusform>
            <numerusform>%Ln clients archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) back on the list</source>
        <translation>
            <numerusform>%Ln client back on the list</numerusform>
            <numerusform>%Ln clients back on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln client(s)</source>
        <translation>
            <numerusform>Export %Ln client</numerusform>
            <numerusform>Export %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) in %1</source>
        <translation>
            <numerusform>%Ln client in %1</numerusform>
            <numerusform>%Ln clients in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1, with health data: hand it to the client only</source>
        <translation>
            <numerusform>%Ln file in %1, with health data: hand it to the client only</numerusform>
            <numerusform>%Ln files in %1, with health data: hand it to the client only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message numerus="yes">
        <source>%1, %Ln minute(s), %2</source>
        <comment>a service, its length and price</comment>
        <translation>
            <numerusform>%1, %Ln minute, %2</numerusform>
            <numerusform>%1, %Ln minutes, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GivePointsForm</name>
    <message numerus="yes">
        <source>Gave %Ln point(s)</source>
        <translation>
            <numerusform>Gave %Ln point</numerusform>
            <numerusform>Gave %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln point(s) back</source>
        <translation>
            <numerusform>Took %Ln point back</numerusform>
            <numerusform>Took %Ln points back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeemed %Ln point(s)</source>
        <translation>
            <numerusform>Redeemed %Ln point</numerusform>
            <numerusform>Redeemed %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoursSection</name>
    <message numerus="yes">
        <source>%Ln session(s) are outside these hours and stay booked</source>
        <translation>
            <numerusform>%Ln session is outside these hours and stays booked</numerusform>
            <numerusform>%Ln sessions are outside these hours and stay booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessagePage</name>
    <message numerus="yes">
        <source>To %Ln client(s), as blind copies</source>
        <translation>
            <numerusform>To %Ln client, as a blind copy</numerusform>
            <numerusform>To %Ln clients, as blind copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NavRow</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln unread</numerusform>
            <numerusform>%1, %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OfferPanel</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %Ln times</source>
        <translation>
            <numerusform>Sold %Ln time</numerusform>
            <numerusform>Sold %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OffersPage</name>
    <message numerus="yes">
        <source>Valid %Ln days</source>
        <translation>
            <numerusform>Valid %Ln day</numerusform>
            <numerusform>Valid %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln sold</numerusform>
            <numerusform>%Ln sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %Ln sold</source>
        <comment>an offer read aloud</comment>
        <translation>
            <numerusform>%1, %2, %3, %Ln sold</numerusform>
            <numerusform>%1, %2, %3, %Ln sold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OwedPage</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackForm</name>
    <message numerus="yes">
        <source>Ends %Ln days earlier than now.</source>
        <translation>
            <numerusform>Ends %Ln day earlier than now.</numerusform>
            <numerusform>Ends %Ln days earlier than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln days later than now.</source>
        <translation>
            <numerusform>Ends %Ln day later than now.</numerusform>
            <numerusform>Ends %Ln days later than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %Ln sessions.</source>
        <translation>
            <numerusform>Gives %Ln session.</numerusform>
            <numerusform>Gives %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln sessions off.</source>
        <translation>
            <numerusform>Takes %Ln session off.</numerusform>
            <numerusform>Takes %Ln sessions off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No bookings from this pack on these days; its end moves by %Ln days.</source>
        <translation>
            <numerusform>No bookings from this pack on these days; its end moves by %Ln day.</numerusform>
            <numerusform>No bookings from this pack on these days; its end moves by %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No bookings from packs on these %Ln days; their ends move on. What is booked already stays.</source>
        <translation>
            <numerusform>No bookings from packs on this %Ln day; their ends move on. What is booked already stays.</numerusform>
            <numerusform>No bookings from packs on these %Ln days; their ends move on. What is booked already stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackPanel</name>
    <message numerus="yes">
        <source>%1, %Ln sessions</source>
        <comment>service, size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln session</numerusform>
            <numerusform>%1, %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over by %Ln</source>
        <translation>
            <numerusform>Over by %Ln</numerusform>
            <numerusform>Over by %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackagesScreen</name>
    <message numerus="yes">
        <source>%Ln session(s) given free</source>
        <translation>
            <numerusform>%Ln session given free</numerusform>
            <numerusform>%Ln sessions given free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasscodeDialog</name>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>At least %Ln character</numerusform>
            <numerusform>At least %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %Ln characters.</source>
        <translation>
            <numerusform>Enter at least %Ln character.</numerusform>
            <numerusform>Enter at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProfilePreview</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln review(s)</source>
        <translation>
            <numerusform>from %Ln review</numerusform>
            <numerusform>from %Ln reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Everybody had a session, a payment or a pack in the last %Ln month(s).</source>
        <translation>
            <numerusform>Everybody had a session, a payment or a pack in the last %Ln month.</numerusform>
            <numerusform>Everybody had a session, a payment or a pack in the last %Ln months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewForm</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln other change(s) wait for this one.</source>
        <translation>
            <numerusform>%Ln other change waits for this one.</numerusform>
            <numerusform>%Ln other changes wait for this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RosterItemModel</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>sessions of a pack</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %Ln days</source>
        <translation>
            <numerusform>valid %Ln day</numerusform>
            <numerusform>valid %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One pack for each of %Ln clients.</source>
        <translation>
            <numerusform>One pack for %Ln client.</numerusform>
            <numerusform>One pack for each of %Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sell %Ln packs</source>
        <translation>
            <numerusform>Sell %Ln pack</numerusform>
            <numerusform>Sell %Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %1 to %Ln clients</source>
        <translation>
            <numerusform>Sold %1 to %Ln client</numerusform>
            <numerusform>Sold %1 to %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServiceItemModel</name>
    <message numerus="yes">
        <source>up to %Ln people</source>
        <translation>
            <numerusform>up to %Ln person</numerusform>
            <numerusform>up to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions to come</source>
        <translation>
            <numerusform>%Ln session to come</numerusform>
            <numerusform>%Ln sessions to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicePanel</name>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on sale</source>
        <translation>
            <numerusform>%Ln on sale</numerusform>
            <numerusform>%Ln on sale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) exported</source>
        <translation>
            <numerusform>%Ln table exported</numerusform>
            <numerusform>%Ln tables exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SyncPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Wording</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::BookingPanel</name>
    <message numerus="yes">
        <source>Over by %Ln</source>
        <comment>sessions beyond a pack</comment>
        <translation>
            <numerusform>Over by %Ln</numerusform>
            <numerusform>Over by %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::CloseDayPage</name>
    <message numerus="yes">
        <source>%Ln session(s) are over. Say how each went.</source>
        <translation>
            <numerusform>%Ln session is over. Say how it went.</numerusform>
            <numerusform>%Ln sessions are over. Say how each went.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::GapPage</name>
    <message numerus="yes">
        <source>%Ln session(s) end %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%Ln session ends %1</numerusform>
            <numerusform>%Ln sessions end %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>often here at this time (%Ln×)</source>
        <translation>
            <numerusform>often here at this time (%Ln×)</numerusform>
            <numerusform>often here at this time (%Ln×)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last here %Ln day(s) ago</source>
        <translation>
            <numerusform>last here %Ln day ago</numerusform>
            <numerusform>last here %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::QuickCard</name>
    <message numerus="yes">
        <source>Booked %1, %Ln session(s) from %2</source>
        <comment>client, time</comment>
        <translation>
            <numerusform>Booked %1, %Ln session from %2</numerusform>
            <numerusform>Booked %1, %Ln sessions from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::SeriesDates</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln taken</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::TodayPanel</name>
    <message numerus="yes">
        <source>%Ln session(s) to settle</source>
        <translation>
            <numerusform>%Ln session to settle</numerusform>
            <numerusform>%Ln sessions to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unpaid session(s)</source>
        <translation>
            <numerusform>%Ln more unpaid session</numerusform>
            <numerusform>%Ln more unpaid sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::print::Paper</name>
    <message numerus="yes">
        <source>%1, %Ln session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln session</numerusform>
            <numerusform>%1, %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>a pack and its sessions</comment>
        <translation>
            <numerusform>%1, %Ln left</numerusform>
            <numerusform>%1, %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::print::PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) in %1</source>
        <comment>written to a file</comment>
        <translation>
            <numerusform>%Ln page in %1</numerusform>
            <numerusform>%Ln pages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page sent to the printer</numerusform>
            <numerusform>%Ln pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
</TS>
