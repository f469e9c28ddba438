<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1: pack ends, %n left</source>
        <comment>note of a day</comment>
        <translation>
            <numerusform>%1: pack ends, %n left</numerusform>
            <numerusform>%1: pack ends, %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsequenceText</name>
    <message numerus="yes">
        <source>%n session(s) are booked</source>
        <translation>
            <numerusform>%n session is booked</numerusform>
            <numerusform>%n sessions are booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are skipped</source>
        <translation>
            <numerusform>%n date is skipped</numerusform>
            <numerusform>%n dates are skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n point</numerusform>
            <numerusform>+%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n point(s)</source>
        <translation>
            <numerusform>−%n point</numerusform>
            <numerusform>−%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earnings</name>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds</source>
        <translation>
            <numerusform>%n refund</numerusform>
            <numerusform>%n refunds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message numerus="yes">
        <source>your pack %1 has %n session(s) left.</source>
        <comment>name of a pack</comment>
        <translation>
            <numerusform>your pack %1 has %n session left.</numerusform>
            <numerusform>your pack %1 has %n sessions left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Offline, %n waiting</numerusform>
            <numerusform>Offline, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Syncing %n…</source>
        <translation>
            <numerusform>Syncing %n…</numerusform>
            <numerusform>Syncing %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n min ago</source>
        <translation>
            <numerusform>Synced %n min ago</numerusform>
            <numerusform>Synced %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</source>
        <translation>
            <numerusform>This computer’s clock is %n minute behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</numerusform>
            <numerusform>This computer’s clock is %n minutes behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</source>
        <translation>
            <numerusform>This computer’s clock is %n minute ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</numerusform>
            <numerusform>This computer’s clock is %n minutes ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWaiting</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>the name of an act</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n event(s)</source>
        <translation>
            <numerusform>Import %n event</numerusform>
            <numerusform>Import %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClientPanel</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClientsScreen</name>
    <message numerus="yes">
        <source>Archive %n client(s)</source>
        <translation>
            <numerusform>Archive %n client</numerusform>
            <numerusform>Archive %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n client(s)</source>
        <translation>
            <numerusform>Bring back %n client</numerusform>
            <numerusform>Bring back %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) archived</source>
        <translation>
            <numerusform>%n client archived</numerusform>
            <numerusform>%n clients archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) back on the list</source>
        <translation>
            <numerusform>%n client back on the list</numerusform>
            <numerusform>%n clients back on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s)</source>
        <translation>
            <numerusform>Export %n client</numerusform>
            <numerusform>Export %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in %1</source>
        <translation>
            <numerusform>%n client in %1</numerusform>
            <numerusform>%n clients in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1, with health data: hand it to the client only</source>
        <translation>
            <numerusform>%n file in %1, with health data: hand it to the client only</numerusform>
            <numerusform>%n files in %1, with health data: hand it to the client only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message numerus="yes">
        <source>%1, %n minute(s), %2</source>
        <comment>a service, its length and price</comment>
        <translation>
            <numerusform>%1, %n minute, %2</numerusform>
            <numerusform>%1, %n minutes, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GivePointsForm</name>
    <message numerus="yes">
        <source>Gave %n point(s)</source>
        <translation>
            <numerusform>Gave %n point</numerusform>
            <numerusform>Gave %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n point(s) back</source>
        <translation>
            <numerusform>Took %n point back</numerusform>
            <numerusform>Took %n points back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeemed %n point(s)</source>
        <translation>
            <numerusform>Redeemed %n point</numerusform>
            <numerusform>Redeemed %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoursSection</name>
    <message numerus="yes">
        <source>%n session(s) are outside these hours and stay booked</source>
        <translation>
            <numerusform>%n session is outside these hours and stays booked</numerusform>
            <numerusform>%n sessions are outside these hours and stay booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessagePage</name>
    <message numerus="yes">
        <source>To %n client(s), as blind copies</source>
        <translation>
            <numerusform>To %n client, as a blind copy</numerusform>
            <numerusform>To %n clients, as blind copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NavRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OfferPanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %n times</source>
        <translation>
            <numerusform>Sold %n time</numerusform>
            <numerusform>Sold %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OffersPage</name>
    <message numerus="yes">
        <source>Valid %n days</source>
        <translation>
            <numerusform>Valid %n day</numerusform>
            <numerusform>Valid %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n sold</numerusform>
            <numerusform>%n sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n sold</source>
        <comment>an offer read aloud</comment>
        <translation>
            <numerusform>%1, %2, %3, %n sold</numerusform>
            <numerusform>%1, %2, %3, %n sold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OwedPage</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackForm</name>
    <message numerus="yes">
        <source>Ends %n days earlier than now.</source>
        <translation>
            <numerusform>Ends %n day earlier than now.</numerusform>
            <numerusform>Ends %n days earlier than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n days later than now.</source>
        <translation>
            <numerusform>Ends %n day later than now.</numerusform>
            <numerusform>Ends %n days later than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n sessions.</source>
        <translation>
            <numerusform>Gives %n session.</numerusform>
            <numerusform>Gives %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n sessions off.</source>
        <translation>
            <numerusform>Takes %n session off.</numerusform>
            <numerusform>Takes %n sessions off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No bookings from this pack on these days; its end moves by %n days.</source>
        <translation>
            <numerusform>No bookings from this pack on these days; its end moves by %n day.</numerusform>
            <numerusform>No bookings from this pack on these days; its end moves by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No bookings from packs on these %n days; their ends move on. What is booked already stays.</source>
        <translation>
            <numerusform>No bookings from packs on this %n day; their ends move on. What is booked already stays.</numerusform>
            <numerusform>No bookings from packs on these %n days; their ends move on. What is booked already stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackPanel</name>
    <message numerus="yes">
        <source>%1, %n sessions</source>
        <comment>service, size of a pack</comment>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over by %n</source>
        <translation>
            <numerusform>Over by %n</numerusform>
            <numerusform>Over by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackagesScreen</name>
    <message numerus="yes">
        <source>%n session(s) given free</source>
        <translation>
            <numerusform>%n session given free</numerusform>
            <numerusform>%n sessions given free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasscodeDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Enter at least %n character.</numerusform>
            <numerusform>Enter at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProfilePreview</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n review(s)</source>
        <translation>
            <numerusform>from %n review</numerusform>
            <numerusform>from %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Everybody had a session, a payment or a pack in the last %n month(s).</source>
        <translation>
            <numerusform>Everybody had a session, a payment or a pack in the last %n month.</numerusform>
            <numerusform>Everybody had a session, a payment or a pack in the last %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewForm</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%n other change(s) wait for this one.</source>
        <translation>
            <numerusform>%n other change waits for this one.</numerusform>
            <numerusform>%n other changes wait for this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RosterItemModel</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>sessions of a pack</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %n days</source>
        <translation>
            <numerusform>valid %n day</numerusform>
            <numerusform>valid %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One pack for each of %n clients.</source>
        <translation>
            <numerusform>One pack for %n client.</numerusform>
            <numerusform>One pack for each of %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sell %n packs</source>
        <translation>
            <numerusform>Sell %n pack</numerusform>
            <numerusform>Sell %n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %1 to %n clients</source>
        <translation>
            <numerusform>Sold %1 to %n client</numerusform>
            <numerusform>Sold %1 to %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServiceItemModel</name>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>up to %n person</numerusform>
            <numerusform>up to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to come</source>
        <translation>
            <numerusform>%n session to come</numerusform>
            <numerusform>%n sessions to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicePanel</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on sale</source>
        <translation>
            <numerusform>%n on sale</numerusform>
            <numerusform>%n on sale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) exported</source>
        <translation>
            <numerusform>%n table exported</numerusform>
            <numerusform>%n tables exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SyncPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Wording</name>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::BookingPanel</name>
    <message numerus="yes">
        <source>Over by %n</source>
        <comment>sessions beyond a pack</comment>
        <translation>
            <numerusform>Over by %n</numerusform>
            <numerusform>Over by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::CloseDayPage</name>
    <message numerus="yes">
        <source>%n session(s) are over. Say how each went.</source>
        <translation>
            <numerusform>%n session is over. Say how it went.</numerusform>
            <numerusform>%n sessions are over. Say how each went.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::GapPage</name>
    <message numerus="yes">
        <source>%n session(s) end %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%n session ends %1</numerusform>
            <numerusform>%n sessions end %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>often here at this time (%n×)</source>
        <translation>
            <numerusform>often here at this time (%n×)</numerusform>
            <numerusform>often here at this time (%n×)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last here %n day(s) ago</source>
        <translation>
            <numerusform>last here %n day ago</numerusform>
            <numerusform>last here %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::SeriesDates</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::TodayPanel</name>
    <message numerus="yes">
        <source>%n session(s) to settle</source>
        <translation>
            <numerusform>%n session to settle</numerusform>
            <numerusform>%n sessions to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unpaid session(s)</source>
        <translation>
            <numerusform>%n more unpaid session</numerusform>
            <numerusform>%n more unpaid sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::print::Paper</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left</source>
        <comment>a pack and its sessions</comment>
        <translation>
            <numerusform>%1, %n left</numerusform>
            <numerusform>%1, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::print::PreviewDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in %1</source>
        <comment>written to a file</comment>
        <translation>
            <numerusform>%n page in %1</numerusform>
            <numerusform>%n pages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
</TS>
