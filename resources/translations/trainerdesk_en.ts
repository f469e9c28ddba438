<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>sessions of a day</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
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
            <numerusform>%n of them have no mail address</numerusform>
            <numerusform>%n of them have no mail address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LoyaltyScreen</name>
    <message numerus="yes">
        <source>%1 points held by %n client(s)</source>
        <translation>
            <numerusform>%1 points held by %n client</numerusform>
            <numerusform>%1 points held by %n clients</numerusform>
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
    <name>ui::PointsForm</name>
    <message numerus="yes">
        <source>Took %n point(s) back from %1</source>
        <translation>
            <numerusform>Took %n point back from %1</numerusform>
            <numerusform>Took %n points back from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n point(s) to %1</source>
        <translation>
            <numerusform>Gave %n point to %1</numerusform>
            <numerusform>Gave %n points to %1</numerusform>
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
    <name>ui::ServicesScreen</name>
    <message numerus="yes">
        <source>%n coming</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n coming</numerusform>
            <numerusform>%n coming</numerusform>
        </translation>
    </message>
</context>
</TS>
