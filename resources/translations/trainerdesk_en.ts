<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n of them have no mail address</source>
        <translation>
            <numerusform>%n of them has no mail address</numerusform>
            <numerusform>%n of them have no mail address</numerusform>
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
</context>
<context>
    <name>ui::SellPackForm</name>
    <message numerus="yes">
        <source>valid %n day(s)</source>
        <translation>
            <numerusform>valid %n day</numerusform>
            <numerusform>valid %n days</numerusform>
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
</TS>
