<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Clash</source>
        <comment>on a session that overlaps another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>state of a booking: pending</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>how a booking is paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <comment>how a booking is paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by pack</source>
        <comment>how a booking is paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one time to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <comment>a session held online</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet synced</source>
        <comment>a booking the server does not have</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps another</source>
        <comment>a session that clashes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 session</source>
        <comment>a day of the grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 sessions</source>
        <comment>a day of the grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <comment>picks a session up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is a fact and does not move. Open it to change it.</source>
        <comment>a completed session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up %1. Arrow keys move it, Enter drops it, Esc leaves it.</source>
        <comment>a session is moved by keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down change the end of %1, Enter keeps it, Esc leaves it.</source>
        <comment>a session is resized by keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left where it was</source>
        <comment>a move was cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <comment>label while a session is copied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: pack ends, %n left</source>
        <comment>note of a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ends</source>
        <comment>note of a day: a client&apos;s pack ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: certificate ends</source>
        <comment>note of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: birthday</source>
        <comment>note of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <comment>note of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours %1</source>
        <comment>note of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <comment>on a skipped hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>on a skipped hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks went back from %1 to %2</source>
        <comment>on a repeated hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <comment>on a repeated hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <comment>on a repeated hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night hours, %1–%2</source>
        <comment>bar of folded hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>opens the folded night hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>closes the night hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>label of an hour that comes twice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <comment>sessions of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>sessions of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length of a day, sessions of the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>length of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>name of the grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>a slot of the grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a slot of the grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed in a date field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed in a date field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earnings</name>
    <message>
        <source>1 payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refunds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a line of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TrainerDesk components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place. The desk of before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New booking for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Syncing %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Synced %n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clients read about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters: make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BadgeBoard</name>
    <message>
        <source>Awarded by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions completed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks in a row:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends brought:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BadgesPage</name>
    <message>
        <source>No badges yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges you or the platform make appear here with who holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 near</source>
        <comment>held by 7, 3 near</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Body</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc to clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Add a licence or an insurance, and you are told before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty means never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClientForm</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address with @, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client with this address is on your list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClientPanel</name>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health (locked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail address is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free to book, %2 booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and what was paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packs yet. Sell one with the button below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes. They stay with you and are never sent to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health notes, weight and date of birth are hidden until you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show health notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClientsScreen</name>
    <message>
        <source>Create client “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a filter off to see more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another part of the name, phone or mail, or create the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) archived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) back on the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No mail address is known for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mail address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 clients imported, %2 changed, %3 rows rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell a pack to this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this client&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, phone, mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on your list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients you add or import appear here with their sessions, packs and balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EarningsChart</name>
    <message>
        <source>Gross by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: gross %2, sessions %3, packages %4, other %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, refunds %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EarningsPage</name>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 net %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments that count in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments with a fee in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded payments in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other payments of the period are hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the first one, and this page fills itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period above, or record a payment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EarningsScreen</name>
    <message>
        <source>Payment recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments in %2, %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2, and a summary beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earnings of the whole tax year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export payouts as CSV?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet gets your separators, a program plain commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary by month is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names and mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FailurePage</name>
    <message>
        <source>This desk was written by a newer TrainerDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to it. Bring a backup back with: trainerdesk-cli restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Give yourself the right to write to the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not touched. Choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before was not touched. Check the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1
Code: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Your name</source>
        <comment>of a trainer who gave none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>first step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First service</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zone from the list, like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a mail address with @, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an end after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the service a name, or skip this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should your work live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works without a network. You can change this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account. Your calendar, clients and payments stay on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep several devices in step. Work goes on when the network does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming from somewhere else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what we guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from this computer’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code and an amount as it will look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One currency for new prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 h, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first answer is enough: breaks, single days and days off come later, in Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you offer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One service to begin with. More of them, group sessions and packs come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like “Personal training”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be changed later, in Settings, Profile and Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample week shows how it works: its clients are called “Sample”, and one command takes them away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <comment>a time zone and a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>weekdays and their hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s), %2</source>
        <comment>a service, its length and price</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GivePointsForm</name>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the client&apos;s points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take points back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took 1 point back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 points back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave %1 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Side panel (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HoursSection</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Monday to weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and from or to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter times like 9 or 17:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the weekly hours again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import clients?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client list (CSV) of another program, or an address book (vCard). Nothing is written before you confirm, nobody gets a message, and one Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client lists and address books (*.csv *.txt *.tsv *.vcf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is read as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 the same, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InboxItemModel</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. This record was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InboxScreen</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of bookings, payments and reviews appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyButton</name>
    <message>
        <source>Press keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys for %1. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LedgerItemModel</name>
    <message>
        <source>Given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LoyaltyScreen</name>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give points (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search client or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points held by 1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points held by %2 clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for another name or reason, or take the filters off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients earn points when a session is completed or paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy referral code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – TrainerDesk</source>
        <comment>window title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>the name of an act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>the name of an act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy mode: hide amounts and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and health notes are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>the name of a screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MonthDays</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NavRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>a screen&apos;s name and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticePanel</name>
    <message>
        <source>Open booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-ups on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OfferPanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty or 0: it never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing sessions, price or days makes a new offer. Packs already sold keep their terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>per session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as new offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service that is bookable. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a new offer; the old one is off sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OffersPage</name>
    <message>
        <source>Off</source>
        <comment>an offer not on sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Valid %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n sold</source>
        <comment>an offer read aloud</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No packs on sale yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer bundles sessions of one service at a price. Take an example and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs need a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what can be booked; then bundle sessions of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OwedPage</name>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every completed session is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for completed sessions with neither payment nor pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment of %1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PackForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro rata: by sessions left. List price: sessions used cost the single price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the history of this pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends %n days earlier than now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n days later than now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n sessions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n sessions off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No bookings from this pack on these days; its end moves by %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go back, the pack closes, and booked sessions are taken out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a short reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day, not before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack refunded and closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PackPanel</name>
    <message>
        <source>Open client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sessions</source>
        <comment>service, size of a pack</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This pack is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over by %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, in 21 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a pack that does not end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how it was paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfeited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 left?</source>
        <comment>heading above what makes the number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PackagesScreen</name>
    <message>
        <source>There is no service to make a pack of. Nothing was changed; add a service first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packs sold yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs you sell appear here with what is left of them and when they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was sold fits the search and the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer or sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>packs sold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search client or pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search packs sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>few sessions left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client, a day, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PanelHeading</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a receipt (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payout differs from what the amounts give. Nothing is wrong with your records; ask the platform about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took this payment, so it is given back there. It is read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the desk&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund needs a short reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PaymentWords</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part refunded</source>
        <comment>state of a payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>state of a payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <comment>state of a payment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeriodBar</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tax year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tax year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PointsPanel</name>
    <message>
        <source>points</source>
        <comment>after a balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held, %2 near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badges yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress towards a badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProfilePreview</name>
    <message>
        <source>Preview: what clients see</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open for booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProfileScreen</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Some sessions are outside your hours now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RangeDialog</name>
    <message>
        <source>Show which days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both days, for example 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RatingBars</name>
    <message>
        <source>%1 stars: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecordPaymentPage</name>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that the platform takes arrive by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReferralItemModel</name>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReviewItemModel</name>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReviewList</name>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReviewsScreen</name>
    <message>
        <source>%1 from %2</source>
        <comment>4.8 from 63</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1ĳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few: an average says little yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews with 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews with 4 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews with 1 to 3 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 public review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 public reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews with these stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews appear after sessions are completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RosterItemModel</name>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>sessions of a pack</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message>
        <source>Sell a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>paid later</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack on sale. Nothing was changed; make an offer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <comment>how it was paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an offer and its service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody on your list yet. Nothing was changed; add a client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>10 sessions for 400, valid 90 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SampleWeek</name>
    <message>
        <source>Personal training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>the last name of an invented client</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SellPackForm</name>
    <message>
        <source>Sell a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack on sale. Make an offer in Packages first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell a pack to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an offer and its price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>valid %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Sentences</name>
    <message>
        <source>These hours cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 has the wrong number of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1.%2 cannot be read (row %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount in %1 is written like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies of this desk cannot be read: they are no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria cannot be read at character %1: expected %2, found %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it first to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session must end after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session can last 24 hours at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an earlier end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another booking is at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client is in this group session already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group session has no seat left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; use the waiting list or another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an end on or after the day of issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: needs %1.%2 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually here at this time (%1 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last here %1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many points are redeemed, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 points to redeem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; redeem %1 or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has switched off such messages, or has no address for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was prepared; tell them in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed; choose another pack or book without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is for another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack has expired by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is on hold on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack has no session free to book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund lies between zero and the amount paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform fee lies between zero and the amount paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payout lies between minus the fee and the amount paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; does not go with the amount refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took this payment, so only the platform can refund it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; refund it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment was never received, so there is nothing to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than %1 is left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is 1 to 5 stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral code has 3 to 32 letters, digits or hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can refer themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was referred by someone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral would close a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client is on the waiting list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk was left as it is; try an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file in a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is not a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier backup cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is the desk itself, not a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a desk with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; use --replace to put the backup in its place (the old file is kept beside).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present desk cannot be moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored desk cannot be given its name; it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint sent a record without one that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here; it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; check the permissions of desk.sqlite and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write to it; restore a backup with &apos;trainerdesk-cli restore FILE --replace&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a TrainerDesk desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is there already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that this one belongs to does not exist, or is still needed by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not allowed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was written by a newer TrainerDesk (schema %1, this program knows %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is; update TrainerDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a statement:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name of at most 200 characters, like &quot;Anna Meyer&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or mail address may not contain control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a mail address like anna@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the currency as its three-letter ISO 4217 code, like EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder already holds a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is erased, but the file could not be packed because it is in use: old bytes may still lie in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other programs and erase the client again by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar could not be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file, if there was one, is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates lie more than 50 years apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose a shorter span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file is larger than 256 MB, too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; export a shorter span of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an iCalendar file: there is no BEGIN:VCALENDAR in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; export the calendar as .ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read again from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in “%1” can be read in two ways: is %2 written with the day first or the month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --date-order dmy or --date-order mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row ends after %1 of %2 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a client list: more than 50,000 rows or 64 million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same e-mail address stands in row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person stands in row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address belongs to a client with another name on the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read in two ways, day first or month first: say which with --date-order dmy or mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day %1 in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks of this file do not pair, so its rows cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of this row is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left half done; free some room or choose another place, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document %1 cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no manifest.json in this folder; it is not an exported desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was exported by a newer TrainerDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; update TrainerDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as the manifest says: it was changed or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and not an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk holds data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; import into an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be finished: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported and an older file there is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character of this row could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds a control character (such as NUL), which no name or note has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the e-mail column is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date %1 is too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions left cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that clients brought along from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeat rule cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like FREQ=WEEKLY;BYDAY=MO,TH or FREQ=WEEKLY;COUNT=10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not UTF-8 as Stripe writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; download the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of Stripe&apos;s itemised reports: it needs columns for the payment intent or transaction, the amount and the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read again from its start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birthday %1 is not a date of the vCard format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the file is too long for a vCard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is a group, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is not closed (END:VCARD is missing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than 50,000 cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for an address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no vCard (BEGIN:VCARD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to pack the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive would be larger than 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive cannot hold a file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the archive would be larger than 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint sent a row of %1 without an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of this desk cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &apos;trainerdesk-cli check&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal names a table that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal names a row that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; look at the record again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk belongs to another account (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; sign in with that account, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint did not say whose desk this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such change in this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change waits for another that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle that one; this follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not refused: there is nothing to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this change was about is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done; drop the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk holds this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; check its address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not a TrainerDesk endpoint (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; check the address, and whether this network wants a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not accept this mail address and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many attempts to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; wait a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint refused the sign-in (%1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint speaks a newer schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes were sent; update TrainerDesk to see the others&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in the endpoint&apos;s place (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe here; open a web page to see whether this network wants a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint did not say where its snapshot goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint did not say how far its rows reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint could not decide on a change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is too large for the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint lost its place again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not accept its own tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint answered %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used (%1): there is no such service, or it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in with --token-file FILE to keep the token in a file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set to the owner alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file for the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read the token file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used; give it mode 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program synchronises this desk at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; update TrainerDesk if this stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer to the sign-in cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking cannot be read (row %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; run a check of the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the sample desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample has 1 to 20000 clients and 1 to 20 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose an empty folder for the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a badge of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client holds this badge already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge belongs to the platform and cannot be retired here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is another client&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client holds no such pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; sell one or book without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is on hold on that day; no session is taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose another or make it active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting link stays the same; tell everyone the new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking begins as pending, confirmed or completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a pending booking can be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; reopen it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is not part of a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; leave the scope out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking of this series is left to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a pending or confirmed booking can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people of one session move together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An active client has this e-mail address already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; look that client up instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client needs a first name and a last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with this id exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no switch &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; use email_bookings, email_reminders, email_promotions, sms_bookings, sms_reminders or push_enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a reason; it stands in the client&apos;s points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number of points from 1 to 1,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions are coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack almost used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3, ends %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts between 1 minute and 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a group service has a number of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs at least one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coming session has %1 people already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; move or cancel bookings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack holds between 1 and 10000 sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack is valid for up to 36500 days; 0 means for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service needs a name, a duration and a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack needs a name, a service, a number of sessions and a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs sold before keep their terms; the new terms are a new offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack cannot last beyond the year 2999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was refunded and is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client&apos;s pack has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give or take between 1 and %1 sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are left on this pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack cannot end before it was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is off sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount needs a payment method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many sessions, or the new last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold ends on or after the day it begins, within ten years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack has ended before the hold begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold all packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was paid in %1, which the list prices are not in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; refund it pro rata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment is for a session or for a pack, not for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is paid already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs are priced in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded; record the amount in that currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment with this Stripe id is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; refund it in that currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund payment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter years of experience from 0 to 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an hourly rate of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date has no hours of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has prices in %1, and amounts are never converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; a new desk can have another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brought %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both earned %3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a referral that waits can be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a completed session can have a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has a review already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule gives no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The date is %2; skip or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date of this series is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series repeats by days of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; move its bookings one by one or make a new series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series repeats by weekdays of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiving needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is paid (%1 %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund it, or keep it as agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a group session has a waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has a seat in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client is not on that waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client waits no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat is free to offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 matches this reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; look at the list for the exact name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one %1 matches this reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; use the id%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client is not on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on your list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of trainer_clients has no readable client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ServiceItemModel</name>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a service that can be booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a service that cannot be booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <comment>sessions booked from now on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ServicePanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60, 45 min, 1 h 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bookings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new price or length counts for new bookings. What is booked and sold stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on sale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter minutes, like 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ServicesScreen</name>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is what clients book: a length, a price, one to one or in a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock hides everything and says nothing about clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides amounts and health while somebody looks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off at first: a date of birth is sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep several computers in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through an endpoint that you or your provider hosts. Without it, everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything of this desk. Work can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of this desk; the desk of now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain files (CSV and JSON) of every table, for another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TrainerDesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Plex Sans and IBM Plex Sans Arabic, SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucide, ISC license; parts from Feather, MIT license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the place of this desk. The desk of now is kept in its folder under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, dates and numbers. The window is drawn anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions keep their instant; the times shown change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else F10 or Alt shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8601, where weeks start on Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift snaps to 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow double bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clash then warns instead of being refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free time before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free time after a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a day before a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 never warns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours, days off and extra hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the rows of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced stops all movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has to do with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About TrainerDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code and an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be changed while the desk has no prices: amounts are never converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax year starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice without a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night hours do not count as notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late cancellation uses a session of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no-show uses a session of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for a late cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price, when no pack pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for a no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs and points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions left that count as low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for each whole unit of money paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for a referral, to each of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral code is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points expire after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-ups on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that start, conflicts and failed payments; never health or amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pop-ups from this time on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day and 1 hour before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs that end within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that end within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect after the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders by SMS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsTable</name>
    <message>
        <source>Single-letter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They act only while a grid, list or table has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back every key that you changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 its own key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 here and take it from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: move the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: select a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: previous or next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: book here, or open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: pick the session up; arrows move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: cancel the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: previous or next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: move, first and last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: tick the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms: save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the inner mode, the card or the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SoldItemModel</name>
    <message>
        <source>Never</source>
        <comment>a pack that does not end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, in 3 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions left of a pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sessions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a pack that was refunded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for a payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SyncLine</name>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Wording</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>distance to a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>distance to a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::BookingPanel</name>
    <message>
        <source>Paid %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is not among the days shown, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people in a group session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <comment>on a session that overlaps another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened on the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a person to a group session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a booking was cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither (weather, illness)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and later ones, client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All to come, client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarActions</name>
    <message>
        <source>outside your hours</source>
        <comment>warning about a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the past</source>
        <comment>warning about a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more sessions than your daily limit</source>
        <comment>warning about a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less break than you planned</source>
        <comment>warning about a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the pack ends</source>
        <comment>warning about a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate has ended by then</source>
        <comment>warning about a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack is empty</source>
        <comment>warning about a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps another session</source>
        <comment>warning about a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee %1</source>
        <comment>money due for a late cancellation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this session is in a state that allows it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1 to %2</source>
        <comment>client, new times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is a fact and does not move. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 to %2</source>
        <comment>client, new time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>client or group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as no-show</source>
        <comment>client or group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>client or group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>client or group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled %1 from here on</source>
        <comment>client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled all sessions of %1 to come</source>
        <comment>client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <comment>client or group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment recorded for %1</source>
        <comment>client</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarScreen</name>
    <message>
        <source>Week %1</source>
        <comment>number of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press N or drag to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <comment>a session that was cut or copied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a session first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the end of the chosen session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide cancelled sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::ClientField</name>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <comment>a new client by this name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::DateCard</name>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 24 June, tomorrow, or 2025-12-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day, such as 24 June.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::DayList</name>
    <message>
        <source>1 session</source>
        <comment>of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>of a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of %1</source>
        <comment>small month in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::MonthView</name>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>sessions of a day that have no room</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::QuickCard</name>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an end time after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>on a session that has no client yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack, %1 left after this</source>
        <comment>a session is paid by a pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>sessions of a pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <comment>client, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <comment>client, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>date and times of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>how a booking is paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>a weekly series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <comment>after a number of sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <comment>to which sessions of a series a change applies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sessions of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this and later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To all to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <comment>label of the meeting link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for, not yet confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>closes the booking card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save booking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::calendar::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>times of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <comment>a session in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, in %1</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more sessions today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>money of the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when something ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <comment>when something ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid, %1 on %2</source>
        <comment>service, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes %1, %2 on %3</source>
        <comment>amount, service, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session left, %1</source>
        <comment>pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions left, %2</source>
        <comment>number, pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends %2, %3 left</source>
        <comment>pack, when, sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1, %2</source>
        <comment>date, in how many days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::print::Page</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::print::Paper</name>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height %1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <comment>of a client&apos;s health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions left of a pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a pack ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left</source>
        <comment>a pack and its sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History of %1</source>
        <comment>a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client since %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>what a payment was for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earnings, %1</source>
        <comment>a span of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month, in %1</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By service, in %1</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a service and the day of the session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt, %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <comment>of a receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <comment>a way of paying</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates, %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is valid on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 time (%2)</source>
        <comment>a town and its zone: Berlin time (CEST)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the trainer and the zone of the times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>a day and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health notes, no amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: holds health notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>how a booking is paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <comment>how a booking is paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by pack</source>
        <comment>how a booking is paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>state of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, %1</source>
        <comment>a span of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <comment>a group session and how many come</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <comment>a session held online</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number of the week and its days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week, %1</source>
        <comment>the days of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: day off</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: closed</source>
        <comment>on a printed week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* continued below</source>
        <comment>on a printed week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not fit the grid</source>
        <comment>list of sessions below a printed week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working hours and no sessions in this week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::print::PreviewDialog</name>
    <message>
        <source>Print or keep as PDF?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With health notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in %1</source>
        <comment>written to a file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
