<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Clash</source>
        <comment>on a session that overlaps another</comment>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>state of a booking: pending</comment>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a booking</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a booking</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a booking</comment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>state of a booking</comment>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>how a booking is paid</comment>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>how a booking is paid</comment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>paid by pack</source>
        <comment>how a booking is paid</comment>
        <translation>mit Paket bezahlt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one time to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>online</source>
        <comment>a session held online</comment>
        <translation>online</translation>
    </message>
    <message>
        <source>not yet synced</source>
        <comment>a booking the server does not have</comment>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>a booking</comment>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>overlaps another</source>
        <comment>a session that clashes</comment>
        <translation>überschneidet sich mit einem anderen Termin</translation>
    </message>
    <message>
        <source>%1, 1 session</source>
        <comment>a day of the grid</comment>
        <translation>%1, 1 Termin</translation>
    </message>
    <message>
        <source>%1, %2 sessions</source>
        <comment>a day of the grid</comment>
        <translation>%1, %2 Termine</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>picks a session up</comment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day shown</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This session is a fact and does not move. Open it to change it.</source>
        <comment>a completed session</comment>
        <translation>Dieser Termin ist Tatsache und lässt sich nicht verschieben. Öffnen Sie ihn, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Picked up %1. Arrow keys move it, Enter drops it, Esc leaves it.</source>
        <comment>a session is moved by keys</comment>
        <translation>%1 aufgenommen. Pfeiltasten verschieben, Eingabe setzt ab, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Up and Down change the end of %1, Enter keeps it, Esc leaves it.</source>
        <comment>a session is resized by keys</comment>
        <translation>Auf und Ab ändern das Ende von %1, Eingabe übernimmt, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Left where it was</source>
        <comment>a move was cancelled</comment>
        <translation>Nicht verschoben</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <comment>label while a session is copied</comment>
        <translation>Kopieren nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: pack ends, %Ln left</source>
        <comment>note of a day</comment>
        <translation>
            <numerusform>%1: Paket endet, noch %Ln</numerusform>
            <numerusform>%1: Paket endet, noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ends</source>
        <comment>note of a day: a client&apos;s pack ends</comment>
        <translation>%1: endet</translation>
    </message>
    <message>
        <source>%1: certificate ends</source>
        <comment>note of a day</comment>
        <translation>%1: Zertifikat endet</translation>
    </message>
    <message>
        <source>%1: birthday</source>
        <comment>note of a day</comment>
        <translation>%1: Geburtstag</translation>
    </message>
    <message>
        <source>Day off</source>
        <comment>note of a day</comment>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Other hours %1</source>
        <comment>note of a day</comment>
        <translation>Andere Zeiten %1</translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <comment>on a skipped hour</comment>
        <translation>Uhren werden vorgestellt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>on a skipped hour</comment>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Clocks went back from %1 to %2</source>
        <comment>on a repeated hour</comment>
        <translation>Uhren von %1 auf %2 zurückgestellt</translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <comment>on a repeated hour</comment>
        <translation>Uhren werden zurückgestellt</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>on a repeated hour</comment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Night hours, %1–%2</source>
        <comment>bar of folded hours</comment>
        <translation>Nachtstunden, %1–%2</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>opens the folded night hours</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>closes the night hours</comment>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>label of an hour that comes twice</comment>
        <translation>%1 noch einmal</translation>
    </message>
    <message>
        <source>1 session</source>
        <comment>sessions of a day</comment>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>sessions of a day</comment>
        <translation>%1 Termine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length of a day, sessions of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>length of a day</comment>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>name of the grid</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>a slot of the grid</comment>
        <translation>%1, frei</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a slot of the grid</comment>
        <translation>%1, geschlossen</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed in a date field</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed in a date field</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>two versions</source>
        <comment>a booking that was changed in two places</comment>
        <translation>zwei Fassungen</translation>
    </message>
    <message>
        <source>Clocks go back at %1</source>
        <comment>note of a day</comment>
        <translation>Die Uhr wird um %1 zurückgestellt</translation>
    </message>
    <message>
        <source>Clocks back</source>
        <comment>note of a day</comment>
        <translation>Uhr zurück</translation>
    </message>
    <message>
        <source>Clocks go forward at %1</source>
        <comment>note of a day</comment>
        <translation>Die Uhr wird um %1 vorgestellt</translation>
    </message>
    <message>
        <source>Clocks forward</source>
        <comment>note of a day</comment>
        <translation>Uhr vor</translation>
    </message>
</context>
<context>
    <name>ClientPaper</name>
    <message>
        <source>Receipt of erasure</source>
        <translation>Beleg der Löschung</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <comment>a record&apos;s id</comment>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Erased: names, addresses, health, notes and other words in these records</source>
        <translation>Gelöscht: Namen, Adressen, Gesundheit, Notizen und andere Worte in diesen Einträgen</translation>
    </message>
    <message>
        <source>changes in the history: %1</source>
        <translation>Änderungen im Verlauf: %1</translation>
    </message>
    <message>
        <source>Kept without a name: amounts, sessions, points</source>
        <translation>Ohne Namen behalten: Beträge, Termine, Punkte</translation>
    </message>
    <message>
        <source>Copies made before (backups, exports) still hold the data: delete them too.</source>
        <translation>Frühere Kopien (Sicherungen, Exporte) enthalten die Daten noch: Löschen Sie auch diese.</translation>
    </message>
</context>
<context>
    <name>ConsequenceText</name>
    <message>
        <source>The pack keeps its sessions: %1 left</source>
        <comment>number</comment>
        <translation>Das Paket behält seine Einheiten: %1 übrig</translation>
    </message>
    <message>
        <source>The pack is over by %1</source>
        <comment>number of sessions</comment>
        <translation>Das Paket ist um %1 überzogen</translation>
    </message>
    <message>
        <source>Pack: %1 left, then %2</source>
        <comment>sessions before and after</comment>
        <translation>Paket: %1 übrig, danach %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are booked</source>
        <translation>
            <numerusform>%Ln Termin ist gebucht</numerusform>
            <numerusform>%Ln Termine sind gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) are skipped</source>
        <translation>
            <numerusform>%Ln Datum wird ausgelassen</numerusform>
            <numerusform>%Ln Daten werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <comment>warning about a booking</comment>
        <translation>außerhalb Ihrer Zeiten</translation>
    </message>
    <message>
        <source>in the past</source>
        <comment>warning about a booking</comment>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <source>more sessions than your daily limit</source>
        <comment>warning about a booking</comment>
        <translation>mehr Termine als Ihr Tageslimit</translation>
    </message>
    <message>
        <source>less break than you planned</source>
        <comment>warning about a booking</comment>
        <translation>weniger Pause als geplant</translation>
    </message>
    <message>
        <source>after the pack ends</source>
        <comment>warning about a booking</comment>
        <translation>nach dem Ende des Pakets</translation>
    </message>
    <message>
        <source>a certificate has ended by then</source>
        <comment>warning about a booking</comment>
        <translation>ein Zertifikat ist bis dahin abgelaufen</translation>
    </message>
    <message>
        <source>the pack is empty</source>
        <comment>warning about a booking</comment>
        <translation>das Paket ist leer</translation>
    </message>
    <message>
        <source>overlaps another session</source>
        <comment>warning about a booking</comment>
        <translation>überschneidet sich mit einem anderen Termin</translation>
    </message>
    <message>
        <source>Fee due: %1</source>
        <comment>amount</comment>
        <translation>Fällige Gebühr: %1</translation>
    </message>
    <message>
        <source>Expected payout: %1</source>
        <comment>amount</comment>
        <translation>Erwartete Auszahlung: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln Punkt</numerusform>
            <numerusform>+%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln point(s)</source>
        <translation>
            <numerusform>−%Ln Punkt</numerusform>
            <numerusform>−%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <comment>name of a badge</comment>
        <translation>Abzeichen: %1</translation>
    </message>
    <message>
        <source>A seat is free for %1</source>
        <comment>names of people who wait</comment>
        <translation>Ein Platz ist frei für %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
</context>
<context>
    <name>Earnings</name>
    <message>
        <source>1 payment</source>
        <translation>1 Zahlung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln Zahlung</numerusform>
            <numerusform>%Ln Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 on %3</source>
        <translation>%1%2 gegenüber %3</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Termin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>1 Paket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 Sonstiges</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln Sonstiges</numerusform>
            <numerusform>%Ln Sonstige</numerusform>
        </translation>
    </message>
    <message>
        <source>no payments</source>
        <translation>keine Zahlungen</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nichts ist offen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, älteste seit %2</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>as stored by the platform</source>
        <translation>wie von der Plattform gespeichert</translation>
    </message>
    <message>
        <source>no refunds</source>
        <translation>keine Erstattungen</translation>
    </message>
    <message>
        <source>1 refund</source>
        <translation>1 Erstattung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln Erstattung</numerusform>
            <numerusform>%Ln Erstattungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Erstattung %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>counts nothing</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>ein Jahr zuvor</translation>
    </message>
    <message>
        <source>previous month</source>
        <translation>voriger Monat</translation>
    </message>
    <message>
        <source>previous quarter</source>
        <translation>voriges Quartal</translation>
    </message>
    <message>
        <source>previous year</source>
        <translation>voriges Jahr</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage davor</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file. Drop calendars (.ics), address books (.vcf) or client lists (.csv).</source>
        <translation>%1 ist keine Datei. Ziehen Sie Kalender (.ics), Adressbücher (.vcf) oder Kundenlisten (.csv) hierher.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is named like a calendar, but holds none.</source>
        <translation>%1 heißt wie ein Kalender, enthält aber keinen.</translation>
    </message>
    <message>
        <source>%1 is named like an address book, but holds none.</source>
        <translation>%1 heißt wie ein Adressbuch, enthält aber keines.</translation>
    </message>
    <message>
        <source>%1 holds no text: it is no calendar, address book or client list.</source>
        <translation>%1 enthält keinen Text: Es ist weder Kalender noch Adressbuch noch Kundenliste.</translation>
    </message>
    <message>
        <source>%1 is no calendar (.ics), address book (.vcf) or client list (.csv).</source>
        <translation>%1 ist weder Kalender (.ics) noch Adressbuch (.vcf) noch Kundenliste (.csv).</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a line of the notes</source>
        <translation>eine Zeile der Notizen</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>zweiter Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>sessions left</source>
        <translation>übrige Einheiten</translation>
    </message>
    <message>
        <source>sessions expire</source>
        <translation>Einheiten verfallen am</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>client since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation>%1 Einheiten übrig</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>first name</comment>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>Best wishes</source>
        <translation>Viele Grüße</translation>
    </message>
    <message>
        <source>What this message is about was removed. Write it freely instead.</source>
        <translation>Worum es in dieser Nachricht geht, wurde entfernt. Schreiben Sie sie frei.</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>Wie war Ihr Termin?</translation>
    </message>
    <message>
        <source>thank you for training with me on %1 (%2).</source>
        <comment>date and time, service</comment>
        <translation>danke für das Training am %1 (%2).</translation>
    </message>
    <message>
        <source>If you have a minute, I would be glad to read a few honest words about it.</source>
        <translation>Wenn Sie eine Minute haben, freue ich mich über ein paar ehrliche Worte dazu.</translation>
    </message>
    <message>
        <source>We meet online: %1</source>
        <comment>link of a meeting</comment>
        <translation>Wir treffen uns online: %1</translation>
    </message>
    <message>
        <source>Your session on %1</source>
        <comment>date and time</comment>
        <translation>Ihr Termin am %1</translation>
    </message>
    <message>
        <source>a short reminder of your session %1 on %2.</source>
        <comment>service, date and time</comment>
        <translation>eine kurze Erinnerung an Ihren Termin %1 am %2.</translation>
    </message>
    <message>
        <source>If you cannot come, a quick answer helps me.</source>
        <translation>Wenn Sie nicht kommen können, hilft mir eine kurze Antwort.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, service, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Ihre Termine</translation>
    </message>
    <message>
        <source>everything is paid, thank you.</source>
        <translation>alles ist bezahlt, vielen Dank.</translation>
    </message>
    <message>
        <source>Open amount: %1</source>
        <translation>Offener Betrag: %1</translation>
    </message>
    <message>
        <source>these sessions are still open:</source>
        <translation>diese Termine sind noch offen:</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>amount</comment>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>You can pay in cash or by transfer. If you have paid by now, forget this note.</source>
        <translation>Sie können bar oder per Überweisung zahlen. Falls schon bezahlt ist, ist diese Nachricht hinfällig.</translation>
    </message>
    <message>
        <source>your pack %1 is used up.</source>
        <translation>Ihr Paket %1 ist aufgebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>your pack %1 has %Ln session(s) left.</source>
        <comment>name of a pack</comment>
        <translation>
            <numerusform>Ihr Paket %1 hat noch %Ln Einheit.</numerusform>
            <numerusform>Ihr Paket %1 hat noch %Ln Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be used until %1.</source>
        <comment>date</comment>
        <translation>Es gilt bis %1.</translation>
    </message>
    <message>
        <source>A new one is %1. Shall I put it down for you?</source>
        <comment>price</comment>
        <translation>Ein neues kostet %1. Soll ich es für Sie eintragen?</translation>
    </message>
    <message>
        <source>Shall we talk about a new one?</source>
        <translation>Wollen wir über ein neues sprechen?</translation>
    </message>
    <message>
        <source>Your pack %1</source>
        <translation>Ihr Paket %1</translation>
    </message>
    <message>
        <source>I keep it for you until %1.</source>
        <comment>date and time</comment>
        <translation>Ich halte ihn bis %1 für Sie frei.</translation>
    </message>
    <message>
        <source>A seat is free: %1</source>
        <translation>Ein Platz ist frei: %1</translation>
    </message>
    <message>
        <source>a seat is free in %1 on %2.</source>
        <comment>group session, date and time</comment>
        <translation>in %1 am %2 ist ein Platz frei.</translation>
    </message>
    <message>
        <source>Would you like it?</source>
        <translation>Möchten Sie ihn?</translation>
    </message>
    <message>
        <source>A free time on %1</source>
        <comment>date and time</comment>
        <translation>Eine freie Zeit am %1</translation>
    </message>
    <message>
        <source>a time is free on %1.</source>
        <comment>date and time</comment>
        <translation>am %1 ist eine Zeit frei.</translation>
    </message>
    <message>
        <source>Would you like to train then?</source>
        <translation>Möchten Sie dann trainieren?</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Components</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>TrainerDesk components</source>
        <translation>TrainerDesk-Bausteine</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>New booking for %1</source>
        <translation>Neue Buchung für %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Sell a pack to %1</source>
        <translation>%1 ein Paket verkaufen</translation>
    </message>
    <message>
        <source>Record a payment from %1</source>
        <translation>Eine Zahlung von %1 erfassen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>Eine Kopie wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Passcode of the lock…</source>
        <translation>Code der Sperre …</translation>
    </message>
    <message>
        <source>The passcode was set</source>
        <translation>Der Code wurde gesetzt</translation>
    </message>
    <message>
        <source>The lock opens without a passcode</source>
        <translation>Die Sperre öffnet sich ohne Code</translation>
    </message>
    <message>
        <source>%1: what you typed was kept</source>
        <comment>the name of a form</comment>
        <translation>%1: Ihre Eingaben wurden behalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>Die Sicherung wurde eingespielt</translation>
    </message>
    <message>
        <source>The backup was restored. The desk before it is kept as %1</source>
        <translation>Die Sicherung wurde eingespielt. Der vorige Desk ist als %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Export a copy of the desk</source>
        <translation>Eine Kopie des Desks exportieren</translation>
    </message>
    <message>
        <source>Desks (*.sqlite)</source>
        <translation>Desks (*.sqlite)</translation>
    </message>
    <message>
        <source>This is the desk itself. Choose another name; nothing was changed.</source>
        <translation>Das ist der Desk selbst. Wählen Sie einen anderen Namen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The earlier file cannot be replaced. Nothing of the desk was changed.</source>
        <translation>Die frühere Datei lässt sich nicht ersetzen. Am Desk wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The copy could not be written. Check the place and its free space; the desk was not changed.</source>
        <translation>Die Kopie ließ sich nicht schreiben. Prüfen Sie den Ort und seinen freien Platz; der Desk wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Desks (*.sqlite);;All files (*)</source>
        <translation>Desks (*.sqlite);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Cannot sync</source>
        <translation>Kein Abgleich möglich</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>Offline, %Ln wartet</numerusform>
            <numerusform>Offline, %Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %Ln…</source>
        <translation>
            <numerusform>Gleicht %Ln ab …</numerusform>
            <numerusform>Gleicht %Ln ab …</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Gleicht ab …</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln min ago</source>
        <translation>
            <numerusform>Abgeglichen vor %Ln Min.</numerusform>
            <numerusform>Abgeglichen vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept this computer any more. Your changes are kept here and are sent after you sign in again.</source>
        <translation>Der Server nimmt diesen Computer nicht mehr an. Ihre Änderungen bleiben hier und werden gesendet, sobald Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>The server speaks a newer version. Your changes were sent; update TrainerDesk to see those of other devices.</source>
        <translation>Der Server spricht eine neuere Version. Ihre Änderungen wurden gesendet; aktualisieren Sie TrainerDesk, um die anderer Geräte zu sehen.</translation>
    </message>
    <message>
        <source>Synchronisation stopped. Your changes are kept on this computer.</source>
        <translation>Der Abgleich hat angehalten. Ihre Änderungen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Could not reach the server. Your changes are kept on this computer and will be sent later.</source>
        <translation>Der Server war nicht erreichbar. Ihre Änderungen bleiben auf diesem Computer und werden später gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Minute nach. Nichts ist verloren; stellen Sie die Uhr, sonst gelten neuere Änderungen womöglich als älter.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Minuten nach. Nichts ist verloren; stellen Sie die Uhr, sonst gelten neuere Änderungen womöglich als älter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Minute vor. Nichts ist verloren; stellen Sie die Uhr, sonst wirken Ihre Zeiten womöglich falsch.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Minuten vor. Nichts ist verloren; stellen Sie die Uhr, sonst wirken Ihre Zeiten womöglich falsch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncRefused</name>
    <message>
        <source>Another session takes this time</source>
        <translation>Ein anderer Termin belegt diese Zeit</translation>
    </message>
    <message>
        <source>Which other time suits you?</source>
        <translation>Welche andere Zeit passt Ihnen?</translation>
    </message>
    <message>
        <source>These times are free: %1.</source>
        <translation>Diese Zeiten sind frei: %1.</translation>
    </message>
    <message>
        <source>Hello %1,

your session on %2 cannot take place at that time. %3</source>
        <translation>Hallo %1,

Ihr Termin am %2 kann zu dieser Zeit nicht stattfinden. %3</translation>
    </message>
</context>
<context>
    <name>SyncReview</name>
    <message>
        <source>Choose a version</source>
        <translation>Fassung wählen</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Außerhalb Ihrer Zeiten</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>Less free time between sessions than you want</source>
        <translation>Weniger freie Zeit zwischen Terminen als gewünscht</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>Überschneidet sich mit einem anderen Termin</translation>
    </message>
    <message>
        <source>More sessions this day than you want</source>
        <translation>Mehr Termine an diesem Tag als gewünscht</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>when</comment>
        <translation>Sie, %1</translation>
    </message>
    <message>
        <source>Another device, by %1</source>
        <comment>when</comment>
        <translation>Ein anderes Gerät, vor %1</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Hier und auf dem Server geändert</translation>
    </message>
    <message>
        <source>%1 changed in two places</source>
        <comment>names of fields</comment>
        <translation>%1 an zwei Orten geändert</translation>
    </message>
    <message>
        <source>This record was removed</source>
        <translation>Dieser Eintrag wurde entfernt</translation>
    </message>
    <message>
        <source>Stays as it is now</source>
        <translation>Bleibt, wie es jetzt ist</translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>Keine Überschneidung</translation>
    </message>
    <message>
        <source>Sent with the next sync</source>
        <translation>Wird mit dem nächsten Abgleich gesendet</translation>
    </message>
</context>
<context>
    <name>SyncWaiting</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>the name of an act</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Grund der Absage</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Link zum Treffen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Days valid</source>
        <translation>Tage gültig</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Rules of the practice</source>
        <translation>Regeln der Praxis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Behalten als</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>ein anderer Eintrag</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Session of a pack</source>
        <translation>Einheit eines Pakets</translation>
    </message>
    <message>
        <source>Correction of a pack</source>
        <translation>Korrektur eines Pakets</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Settings of notices</source>
        <translation>Einstellungen der Nachrichten</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The group has no seat left. Your values are kept</source>
        <translation>Die Gruppe hat keinen Platz mehr. Ihre Werte bleiben erhalten</translation>
    </message>
    <message>
        <source>%1 is taken by %2. Your values are kept</source>
        <translation>%1 ist durch %2 belegt. Ihre Werte bleiben erhalten</translation>
    </message>
    <message>
        <source>%1 is taken. Your values are kept</source>
        <translation>%1 ist belegt. Ihre Werte bleiben erhalten</translation>
    </message>
    <message>
        <source>Changed on the server, removed here</source>
        <translation>Auf dem Server geändert, hier entfernt</translation>
    </message>
    <message>
        <source>Removed on the server, changed here</source>
        <translation>Auf dem Server entfernt, hier geändert</translation>
    </message>
    <message>
        <source>This may not be changed from here. Your values are kept</source>
        <translation>Das lässt sich von hier nicht ändern. Ihre Werte bleiben erhalten</translation>
    </message>
    <message>
        <source>The server has this already. Your values are kept</source>
        <translation>Der Server hat das schon. Ihre Werte bleiben erhalten</translation>
    </message>
    <message>
        <source>The server did not accept it. Your values are kept</source>
        <translation>Der Server hat es nicht angenommen. Ihre Werte bleiben erhalten</translation>
    </message>
</context>
<context>
    <name>app::DeskGuard</name>
    <message>
        <source>Another file was put in the place of desk.sqlite while the desk was open.</source>
        <translation>An die Stelle von desk.sqlite wurde eine andere Datei gesetzt, während der Desk offen war.</translation>
    </message>
    <message>
        <source>desk.sqlite was moved or deleted, or its drive was removed, while the desk was open.</source>
        <translation>desk.sqlite wurde verschoben oder gelöscht, oder das Laufwerk wurde entfernt, während der Desk offen war.</translation>
    </message>
    <message>
        <source>The file is still missing.</source>
        <translation>Die Datei fehlt noch immer.</translation>
    </message>
    <message>
        <source>The damaged file was copied as it is: %1</source>
        <translation>Die beschädigte Datei wurde unverändert kopiert: %1</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>Eine Kopie wurde geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>app::Dialog</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>app::FileDoor</name>
    <message>
        <source>Import a calendar…</source>
        <translation>Einen Kalender importieren …</translation>
    </message>
    <message>
        <source>This file is a desk. To put it in the place of yours, choose File, Restore a backup. Nothing was changed.</source>
        <translation>Diese Datei ist ein Desk. Um Ihren damit zu ersetzen, wählen Sie Datei, Sicherung einspielen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>app::InboxNews</name>
    <message>
        <source>News in your inbox</source>
        <translation>Neues im Eingang</translation>
    </message>
</context>
<context>
    <name>app::SyncConnection</name>
    <message>
        <source>A sign-in is under way. Wait for its answer.</source>
        <translation>Eine Anmeldung läuft. Warten Sie auf die Antwort.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What clients read about you</source>
        <translation>Was Kunden über Sie lesen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Jahre Erfahrung</translation>
    </message>
    <message>
        <source>%1 of %2 letters: make it shorter.</source>
        <translation>%1 von %2 Zeichen: bitte kürzen.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Change name or mail</source>
        <translation>Name oder E-Mail ändern</translation>
    </message>
    <message>
        <source>Sign-in and sync</source>
        <translation>Anmeldung und Abgleich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>ui::BadgeBoard</name>
    <message>
        <source>Awarded by you</source>
        <translation>Von Ihnen verliehen</translation>
    </message>
    <message>
        <source>sessions completed:</source>
        <translation>abgeschlossene Termine:</translation>
    </message>
    <message>
        <source>weeks in a row:</source>
        <translation>Wochen in Folge:</translation>
    </message>
    <message>
        <source>friends brought:</source>
        <translation>geworbene Freunde:</translation>
    </message>
    <message>
        <source>days with you:</source>
        <translation>Tage bei Ihnen:</translation>
    </message>
    <message>
        <source>points:</source>
        <translation>Punkte:</translation>
    </message>
</context>
<context>
    <name>ui::BadgeForm</name>
    <message>
        <source>New badge</source>
        <translation>Neues Abzeichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sessions completed</source>
        <translation>Abgeschlossene Termine</translation>
    </message>
    <message>
        <source>Weeks in a row</source>
        <translation>Wochen in Folge</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Friends brought</source>
        <translation>Geworbene Freunde</translation>
    </message>
    <message>
        <source>Days with you</source>
        <translation>Tage bei Ihnen</translation>
    </message>
    <message>
        <source>Written as a rule</source>
        <translation>Als Regel geschrieben</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>Von Hand verliehen</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Verdient durch</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>count(completed) &gt;= 50 and streak_weeks &gt;= 8</source>
        <translation>count(completed) &gt;= 50 and streak_weeks &gt;= 8</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Abzeichen hinzufügen</translation>
    </message>
    <message>
        <source>You give it yourself; nobody earns it by figures.</source>
        <translation>Sie verleihen es selbst; niemand verdient es durch Zahlen.</translation>
    </message>
    <message>
        <source>%1. Whoever has reached that already gets it at once.</source>
        <translation>%1. Wer das schon erreicht hat, erhält es sofort.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000.</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis 1.000.000 ein.</translation>
    </message>
    <message>
        <source>Write the rule.</source>
        <translation>Schreiben Sie die Regel.</translation>
    </message>
    <message>
        <source>There is a badge of that name.</source>
        <translation>Ein Abzeichen dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ui::BadgesPage</name>
    <message>
        <source>No badges yet</source>
        <translation>Noch keine Abzeichen</translation>
    </message>
    <message>
        <source>Badges you or the platform make appear here with who holds them.</source>
        <translation>Abzeichen von Ihnen oder der Plattform erscheinen hier, mit denen, die sie tragen.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation>Von niemandem getragen</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Getragen von %1</translation>
    </message>
    <message>
        <source>%1, %2 near</source>
        <comment>held by 7, 3 near</comment>
        <translation>%1, %2 nah dran</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Neues Abzeichen</translation>
    </message>
    <message>
        <source>Stop awarding %1</source>
        <comment>name of a badge</comment>
        <translation>%1 nicht mehr verleihen</translation>
    </message>
</context>
<context>
    <name>ui::BlockSamples</name>
    <message>
        <source>Sessions in every state</source>
        <translation>Termine in jedem Zustand</translation>
    </message>
</context>
<context>
    <name>ui::Body</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Esc to clear</source>
        <translation>Esc hebt die Auswahl auf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Paket verkaufen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ui::CalendarDialog</name>
    <message>
        <source>Import a calendar?</source>
        <translation>Einen Kalender importieren?</translation>
    </message>
    <message>
        <source>Events with a known client and service become bookings, others block their time. Nothing is written before you confirm, nobody gets a message, and one Undo takes all of it back.</source>
        <translation>Ereignisse mit bekanntem Kunden und bekannter Leistung werden Buchungen, andere sperren ihre Zeit. Nichts wird vor Ihrer Bestätigung geschrieben, niemand erhält eine Nachricht, und einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Make clients of names that are not known yet (after “PT”, “with” and the like)</source>
        <translation>Aus noch unbekannten Namen Kunden machen (nach „PT“, „mit“ und Ähnlichem)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Einen Kalender importieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Kalender (*.ics *.ical);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>New services, without a price</source>
        <translation>Neue Leistungen, ohne Preis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event and why it is not taken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Events that cannot be taken</source>
        <translation>Ereignisse, die sich nicht übernehmen lassen</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 the same, %5 rejected. %6 bookings, %7 blocked times.</source>
        <translation>%1 gelesen: %2 neu, %3 geändert, %4 gleich, %5 abgelehnt. %6 Buchungen, %7 gesperrte Zeiten.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis importieren</numerusform>
            <numerusform>%Ln Ereignisse importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation>Nachweisblatt</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>None yet. Add a licence or an insurance, and you are told before it ends.</source>
        <translation>Noch keine. Fügen Sie eine Lizenz oder Versicherung hinzu, und Sie werden vor dem Ablauf erinnert.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a date like %1.</source>
        <translation>Geben Sie ein Datum wie %1 ein.</translation>
    </message>
    <message>
        <source>It cannot end before it was issued.</source>
        <translation>Es kann nicht enden, bevor es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>who issued a certificate</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a certificate ends</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The file of %1 is missing</source>
        <translation>Die Datei zu %1 fehlt</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Datei zu %1 öffnen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued by, optional</source>
        <translation>Ausgestellt von, freiwillig</translation>
    </message>
    <message>
        <source>Ends, empty for never</source>
        <translation>Endet, leer für nie</translation>
    </message>
    <message>
        <source>Issued, optional</source>
        <translation>Ausgestellt, freiwillig</translation>
    </message>
</context>
<context>
    <name>ui::ClientForm</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>optional, with commas between them</source>
        <translation>freiwillig, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only you see them</source>
        <translation>Nur Sie sehen sie</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Kunde hinzufügen</translation>
    </message>
    <message>
        <source>Enter an address with @, or leave it empty.</source>
        <translation>Geben Sie eine Adresse mit @ ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Enter a first name.</source>
        <translation>Geben Sie einen Vornamen ein.</translation>
    </message>
    <message>
        <source>A client with this address is on your list.</source>
        <translation>Ein Kunde mit dieser Adresse steht schon auf Ihrer Liste.</translation>
    </message>
</context>
<context>
    <name>ui::ClientPanel</name>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation>Wieder auf die Liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Health (locked)</source>
        <translation>Gesundheit (gesperrt)</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Paket verkaufen</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln Einheit</numerusform>
            <numerusform>%1, %Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>endet nie</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Nothing booked.</source>
        <translation>Nichts gebucht.</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Letzte Zahlungen</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>last 100</source>
        <translation>letzte 100</translation>
    </message>
    <message>
        <source>No packs yet. Sell one with the button below.</source>
        <translation>Noch keine Pakete. Verkaufen Sie eines mit der Schaltfläche unten.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>No notes. They stay with you and are never sent to the client.</source>
        <translation>Keine Notizen. Sie bleiben bei Ihnen und gehen nie an den Kunden.</translation>
    </message>
    <message>
        <source>Health notes, weight and date of birth are hidden until you ask for them.</source>
        <translation>Gesundheitsangaben, Gewicht und Geburtsdatum sind verborgen, bis Sie danach fragen.</translation>
    </message>
    <message>
        <source>Show health notes</source>
        <translation>Gesundheitsangaben zeigen</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation>Noch keine Punkte.</translation>
    </message>
    <message>
        <source>Training again</source>
        <translation>Trainiert wieder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Open pack %1, %2</source>
        <comment>pack, what is left</comment>
        <translation>Paket %1 öffnen, %2</translation>
    </message>
    <message>
        <source>%1 free to book, %2 booked. Why %3 left?</source>
        <translation>%1 frei, %2 gebucht. Warum %3 übrig?</translation>
    </message>
    <message>
        <source>No more bookings. Why %1 left?</source>
        <translation>Keine Buchungen mehr. Warum noch %1?</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>what was paid</comment>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>ui::ClientsScreen</name>
    <message>
        <source>Create client “%1”</source>
        <translation>Kunden „%1“ anlegen</translation>
    </message>
    <message>
        <source>%1 of %2, by name</source>
        <translation>%1 von %2, nach Name</translation>
    </message>
    <message>
        <source>No client fits these filters</source>
        <translation>Kein Kunde passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No client matches “%1”</source>
        <translation>Kein Kunde passt zu „%1“</translation>
    </message>
    <message>
        <source>Turn a filter off to see more people.</source>
        <translation>Schalten Sie einen Filter aus, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Look for another part of the name, phone or mail, or create the client.</source>
        <translation>Suchen Sie nach einem anderen Teil von Name, Telefon oder E-Mail, oder legen Sie den Kunden an.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln client(s)</source>
        <translation>
            <numerusform>%Ln Kunden archivieren</numerusform>
            <numerusform>%Ln Kunden archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln client(s)</source>
        <translation>
            <numerusform>%Ln Kunden zurückholen</numerusform>
            <numerusform>%Ln Kunden zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) archived</source>
        <translation>
            <numerusform>%Ln Kunde archiviert</numerusform>
            <numerusform>%Ln Kunden archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) back on the list</source>
        <translation>
            <numerusform>%Ln Kunde wieder auf der Liste</numerusform>
            <numerusform>%Ln Kunden wieder auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 clients imported, %2 changed, %3 rows rejected</source>
        <translation>%1 Kunden importiert, %2 geändert, %3 Zeilen abgelehnt</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Wählen Sie zuerst einen Kunden</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Sell a pack to this client</source>
        <translation>Diesem Kunden ein Paket verkaufen</translation>
    </message>
    <message>
        <source>Print this client&apos;s history</source>
        <translation>Verlauf dieses Kunden drucken</translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation>Kunden archivieren</translation>
    </message>
    <message>
        <source>Search name, phone, mail</source>
        <translation>Name, Telefon, E-Mail suchen</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pack low</source>
        <translation>Paket knapp</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>New client (Ctrl+Shift+N)</source>
        <translation>Neuer Kunde (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nobody on your list yet</source>
        <translation>Noch niemand auf Ihrer Liste</translation>
    </message>
    <message>
        <source>Clients you add or import appear here with their sessions, packs and balance.</source>
        <translation>Kunden, die Sie anlegen oder importieren, erscheinen hier mit Terminen, Paketen und Saldo.</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Ersten Kunden anlegen</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Aus CSV importieren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>More filters: %1</source>
        <translation>Weitere Filter: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Remove the sample week</source>
        <translation>Die Beispielwoche entfernen</translation>
    </message>
    <message>
        <source>The sample week is gone</source>
        <translation>Die Beispielwoche ist weg</translation>
    </message>
    <message>
        <source>There is no sample week</source>
        <translation>Es gibt keine Beispielwoche</translation>
    </message>
    <message>
        <source>Write to this client</source>
        <translation>Diesem Kunden schreiben</translation>
    </message>
    <message>
        <source>Export everything about this client</source>
        <translation>Alles über diesen Kunden exportieren</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Diesen Kunden löschen</translation>
    </message>
    <message>
        <source>Training again</source>
        <translation>Trainiert wieder</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln client(s)</source>
        <translation>
            <numerusform>%Ln Kunden exportieren</numerusform>
            <numerusform>%Ln Kunden exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) in %1</source>
        <translation>
            <numerusform>%Ln Kunde in %1</numerusform>
            <numerusform>%Ln Kunden in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1, with health data: hand it to the client only</source>
        <translation>
            <numerusform>%Ln Datei in %1, mit Gesundheitsdaten: nur dem Kunden geben</numerusform>
            <numerusform>%Ln Dateien in %1, mit Gesundheitsdaten: nur dem Kunden geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Book this client</source>
        <translation>Für diesen Kunden buchen</translation>
    </message>
    <message>
        <source>Clients not seen for long…</source>
        <translation>Lange nicht gesehene Kunden…</translation>
    </message>
    <message>
        <source>Hidden while a client looks on</source>
        <translation>Verborgen, solange ein Kunde zuschaut</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceList</name>
    <message>
        <source>Nothing else follows from it.</source>
        <translation>Sonst folgt nichts daraus.</translation>
    </message>
</context>
<context>
    <name>ui::DeskLock</name>
    <message>
        <source>This is not the passcode.</source>
        <translation>Das ist nicht der Code.</translation>
    </message>
    <message>
        <source>Too many tries. Wait half a minute.</source>
        <translation>Zu viele Versuche. Warten Sie eine halbe Minute.</translation>
    </message>
</context>
<context>
    <name>ui::EarningsChart</name>
    <message>
        <source>Gross by month</source>
        <translation>Brutto nach Monat</translation>
    </message>
    <message>
        <source>%1: gross %2, sessions %3, packages %4, other %5</source>
        <translation>%1: brutto %2, Termine %3, Pakete %4, Sonstiges %5</translation>
    </message>
    <message>
        <source>, refunds %1</source>
        <translation>, Erstattungen %1</translation>
    </message>
</context>
<context>
    <name>ui::EarningsPage</name>
    <message>
        <source>Record a payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Gross by month</source>
        <translation>Brutto nach Monat</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>%1 net %2</source>
        <translation>%1 netto %2</translation>
    </message>
    <message>
        <source>Not added in: %1.</source>
        <translation>Nicht mitgezählt: %1.</translation>
    </message>
    <message>
        <source>Payments that count in %1</source>
        <translation>Zahlungen, die zählen, in %1</translation>
    </message>
    <message>
        <source>Payments in %1</source>
        <translation>Zahlungen in %1</translation>
    </message>
    <message>
        <source>Payments with a fee in %1</source>
        <translation>Zahlungen mit Gebühr in %1</translation>
    </message>
    <message>
        <source>Refunded payments in %1</source>
        <translation>Erstattete Zahlungen in %1</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Keine Zahlung passt</translation>
    </message>
    <message>
        <source>Other payments of the period are hidden by the filter.</source>
        <translation>Andere Zahlungen des Zeitraums blendet der Filter aus.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>Record the first one, and this page fills itself.</source>
        <translation>Erfassen Sie die erste, dann füllt sich diese Seite.</translation>
    </message>
    <message>
        <source>No payments in this period</source>
        <translation>Keine Zahlungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Choose another period above, or record a payment.</source>
        <translation>Wählen Sie oben einen anderen Zeitraum, oder erfassen Sie eine Zahlung.</translation>
    </message>
</context>
<context>
    <name>ui::EarningsScreen</name>
    <message>
        <source>Payment recorded</source>
        <translation>Zahlung erfasst</translation>
    </message>
    <message>
        <source>Refund recorded</source>
        <translation>Erstattung erfasst</translation>
    </message>
    <message>
        <source>%1 payments in %2, %3 (%4).</source>
        <translation>%1 Zahlungen in %2, %3 (%4).</translation>
    </message>
    <message>
        <source>%1 rows in %2, and a summary beside it</source>
        <translation>%1 Zeilen in %2, mit einer Übersicht daneben</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>What is still owed</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>Earnings of the whole tax year</source>
        <translation>Einnahmen des ganzen Steuerjahrs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Compare with Stripe</source>
        <translation>Mit Stripe vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Name, addresses, health, notes and every other word about this person go, also from the history. Amounts, sessions and points stay without a name. This cannot be undone, nor can anything that was done to this client before.</source>
        <translation>Name, Adressen, Gesundheit, Notizen und jedes andere Wort über diese Person verschwinden, auch aus dem Verlauf. Beträge, Termine und Punkte bleiben ohne Namen. Das lässt sich nicht rückgängig machen, auch nichts, was vorher an diesem Kunden geändert wurde.</translation>
    </message>
    <message>
        <source>The client may want their own file first.</source>
        <translation>Vielleicht möchte der Kunde vorher seine eigene Datei.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Type the name to erase</source>
        <translation>Zum Löschen den Namen eingeben</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep client</source>
        <translation>Kunden behalten</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Keep this receipt for your records. It names nobody.</source>
        <translation>Bewahren Sie diesen Beleg auf. Er nennt niemanden.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The receipt could not be written there. It is kept here; choose another place.</source>
        <translation>Der Beleg ließ sich dort nicht schreiben. Er bleibt hier; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export payouts as CSV?</source>
        <translation>Auszahlungen als CSV exportieren?</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Für eine Tabelle</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Für ein anderes Programm</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>A spreadsheet gets your separators, a program plain commas.</source>
        <translation>Eine Tabelle bekommt Ihre Trennzeichen, ein Programm schlichte Kommas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A summary by month is written beside it.</source>
        <translation>Eine Übersicht nach Monaten wird daneben geschrieben.</translation>
    </message>
    <message>
        <source>With names and mail addresses</source>
        <translation>Mit Namen und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation>Auszahlungen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Sagen Sie, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ui::FailurePage</name>
    <message>
        <source>This desk was written by a newer TrainerDesk</source>
        <translation>Dieser Desk stammt von einem neueren TrainerDesk</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged</source>
        <translation>Die Datei des Desks ist beschädigt</translation>
    </message>
    <message>
        <source>Another program holds this desk</source>
        <translation>Ein anderes Programm hält diesen Desk</translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation>Auf dem Datenträger ist kein Platz</translation>
    </message>
    <message>
        <source>The desk may only be read</source>
        <translation>Der Desk kann nur gelesen werden</translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation>Diese Datei ist kein Desk</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>Der Desk ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>Nichts wurde geändert. Installieren Sie die neuere Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or wait a moment, and try again.</source>
        <translation>Nichts ist verloren. Schließen Sie das andere Programm oder warten Sie kurz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space and try again.</source>
        <translation>Was gespeichert war, ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file was not touched. Choose another folder with --data.</source>
        <translation>Die Datei wurde nicht angerührt. Wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>What was saved before was not touched. Check the folder and try again.</source>
        <translation>Was gespeichert war, blieb unberührt. Prüfen Sie den Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Folder: %1
Code: %2</source>
        <translation>Ordner: %1
Code: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The desk&apos;s file has disappeared</source>
        <translation>Die Datei des Desks ist verschwunden</translation>
    </message>
    <message>
        <source>Another file stands in the desk&apos;s place</source>
        <translation>An der Stelle des Desks liegt eine andere Datei</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still there behind this page. Free some space, go back and save again.</source>
        <translation>Was vorher gespeichert wurde, ist sicher, und Ihre Eingaben stehen noch hinter dieser Seite. Schaffen Sie Platz, gehen Sie zurück und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still there behind this page. Give yourself the right to write to the folder, go back and save again.</source>
        <translation>Was vorher gespeichert wurde, ist sicher, und Ihre Eingaben stehen noch hinter dieser Seite. Geben Sie sich Schreibrecht für den Ordner, gehen Sie zurück und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Export a copy of what can be read, then restore a backup.</source>
        <translation>Es wird nichts mehr hineingeschrieben. Exportieren Sie eine Kopie dessen, was lesbar ist, und spielen Sie dann eine Sicherung ein.</translation>
    </message>
    <message>
        <source>Everything up to now is still held open. Export a copy before you close the program, or put the file back and try again.</source>
        <translation>Alles bis jetzt wird noch offen gehalten. Exportieren Sie eine Kopie, bevor Sie das Programm schließen, oder legen Sie die Datei zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is written to either. Export a copy of the desk you were working on, or open the new file.</source>
        <translation>In keine von beiden wird geschrieben. Exportieren Sie eine Kopie des Desks, an dem Sie gearbeitet haben, oder öffnen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>What was saved before was not touched, and what you typed is still there behind this page. Check the disk and try again.</source>
        <translation>Was vorher gespeichert wurde, blieb unberührt, und Ihre Eingaben stehen noch hinter dieser Seite. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Export a copy for whoever can repair it, then restore a backup: the damaged file is kept beside.</source>
        <translation>Es wurde nichts hineingeschrieben. Exportieren Sie eine Kopie für jemanden, der sie reparieren kann, und spielen Sie dann eine Sicherung ein: Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Nothing is lost. Give yourself the right to write to the folder and try again, or export a copy to work with.</source>
        <translation>Nichts ist verloren. Geben Sie sich Schreibrecht für den Ordner und versuchen Sie es noch einmal, oder exportieren Sie eine Kopie, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>Back to what I typed</source>
        <translation>Zurück zu meinen Eingaben</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Eine Kopie exportieren …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung einspielen …</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Your name</source>
        <comment>of a trainer who gave none</comment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>first step</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>You</source>
        <comment>step</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>step</comment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>First service</source>
        <comment>step</comment>
        <translation>Erste Leistung</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add sample week</source>
        <translation>Beispielwoche anlegen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip set-up</source>
        <translation>Einrichtung überspringen</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Choose a zone from the list, like Europe/Berlin.</source>
        <translation>Wählen Sie eine Zone der Liste, wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Enter a mail address with @, or none.</source>
        <translation>Geben Sie eine E-Mail-Adresse mit @ ein, oder keine.</translation>
    </message>
    <message>
        <source>Enter an end after the start.</source>
        <translation>Geben Sie ein Ende nach dem Anfang ein.</translation>
    </message>
    <message>
        <source>Give the service a name, or skip this page.</source>
        <translation>Geben Sie der Leistung einen Namen, oder überspringen Sie die Seite.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>Sicherung (*.sqlite)</translation>
    </message>
    <message>
        <source>Where should your work live?</source>
        <translation>Wo soll Ihre Arbeit liegen?</translation>
    </message>
    <message>
        <source>Everything works without a network. You can change this later.</source>
        <translation>Alles geht auch ohne Netz. Das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Use on this computer</source>
        <translation>Auf diesem Computer arbeiten</translation>
    </message>
    <message>
        <source>No account. Your calendar, clients and payments stay on this disk.</source>
        <translation>Kein Konto. Kalender, Kunden und Zahlungen bleiben auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Keep several devices in step. Work goes on when the network does not.</source>
        <translation>Mehrere Geräte im Gleichschritt. Die Arbeit geht weiter, wenn das Netz es nicht tut.</translation>
    </message>
    <message>
        <source>Coming from somewhere else?</source>
        <translation>Sie kommen von woanders?</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Check what we guessed</source>
        <translation>Prüfen Sie, was wir vermuten</translation>
    </message>
    <message>
        <source>Taken from this computer’s settings.</source>
        <translation>Aus den Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Mail, optional</source>
        <translation>E-Mail, freiwillig</translation>
    </message>
    <message>
        <source>Shown on receipts</source>
        <translation>Steht auf Quittungen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code and an amount as it will look</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>One currency for new prices</source>
        <translation>Eine Währung für neue Preise</translation>
    </message>
    <message>
        <source>24 h, %1</source>
        <translation>24 Std., %1</translation>
    </message>
    <message>
        <source>12 h, %1</source>
        <translation>12 Std., %1</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>Wann arbeiten Sie?</translation>
    </message>
    <message>
        <source>A first answer is enough: breaks, single days and days off come later, in Profile.</source>
        <translation>Eine erste Antwort genügt: Pausen, einzelne Tage und freie Tage kommen später, im Profil.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What do you offer?</source>
        <translation>Was bieten Sie an?</translation>
    </message>
    <message>
        <source>One service to begin with. More of them, group sessions and packs come later.</source>
        <translation>Eine Leistung für den Anfang. Weitere, Gruppen und Pakete kommen später.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Like “Personal training”</source>
        <translation>Zum Beispiel „Personal Training“</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Your desk is ready</source>
        <translation>Ihr Desk ist bereit</translation>
    </message>
    <message>
        <source>Everything can be changed later, in Settings, Profile and Services.</source>
        <translation>Alles lässt sich später ändern, in Einstellungen, Profil und Leistungen.</translation>
    </message>
    <message>
        <source>A sample week shows how it works: its clients are called “Sample”, and one command takes them away again.</source>
        <translation>Eine Beispielwoche zeigt, wie es geht: Ihre Kunden heißen „Beispiel“, und ein Befehl entfernt sie wieder.</translation>
    </message>
    <message>
        <source>It is %1 there now</source>
        <translation>Dort ist es jetzt %1</translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <comment>a time zone and a currency</comment>
        <translation>%1, Preise in %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>weekdays and their hours</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln minute(s), %2</source>
        <comment>a service, its length and price</comment>
        <translation>
            <numerusform>%1, %Ln Minute, %2</numerusform>
            <numerusform>%1, %Ln Minuten, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a time, like 7 or 7:30.</source>
        <translation>Geben Sie eine Zeit ein, wie 7 oder 7:30.</translation>
    </message>
</context>
<context>
    <name>ui::FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::GivePointsForm</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shown in the client’s history</source>
        <translation>Er steht in den Punkten des Kunden</translation>
    </message>
    <message>
        <source>Take points back</source>
        <translation>Punkte zurücknehmen</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Punkte geben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Choose a client from the list</source>
        <translation>Wählen Sie einen Kunden der Liste</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis 1.000.000 ein</translation>
    </message>
    <message>
        <source>Enter a reason</source>
        <translation>Geben Sie einen Grund ein</translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation>Punkte einlösen</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Einlösen</translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt vergeben</numerusform>
            <numerusform>%Ln Punkte vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln point(s) back</source>
        <translation>
            <numerusform>%Ln Punkt zurückgenommen</numerusform>
            <numerusform>%Ln Punkte zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeemed %Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt eingelöst</numerusform>
            <numerusform>%Ln Punkte eingelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Side panel (Ctrl+I)</source>
        <translation>Seitenleiste rechts (Strg+I)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>A client looks on: amounts, health and other names are hidden. Click to show them (Ctrl+Shift+H)</source>
        <translation>Ein Kunde schaut zu: Beträge, Gesundheit und andere Namen sind verborgen. Klicken, um sie zu zeigen (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>ui::HealthForm</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Hidden, and never in searches, notices, prints or exports.</source>
        <translation>Verborgen und nie in Suchen, Nachrichten, Ausdrucken oder Exporten.</translation>
    </message>
    <message>
        <source>The client agreed that this is kept</source>
        <translation>Der Kunde ist einverstanden, dass dies aufbewahrt wird</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Enter a date, or nothing.</source>
        <translation>Geben Sie ein Datum ein oder nichts.</translation>
    </message>
    <message>
        <source>Enter a number like 172.</source>
        <translation>Geben Sie eine Zahl wie 172 ein.</translation>
    </message>
    <message>
        <source>Enter a number like 68.5.</source>
        <translation>Geben Sie eine Zahl wie 68,5 ein.</translation>
    </message>
</context>
<context>
    <name>ui::HoursBar</name>
    <message>
        <source>Drag to open or close hours</source>
        <translation>Ziehen, um Stunden zu öffnen oder zu schließen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>hours</comment>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>hours</comment>
        <translation>Geschlossen %1</translation>
    </message>
</context>
<context>
    <name>ui::HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Copy Monday to weekdays</source>
        <translation>Montag auf die Werktage kopieren</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and from or to</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Diese Zeiten entfernen</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Zeiten am %1 hinzufügen</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Enter times like 9 or 17:30.</source>
        <translation>Geben Sie Zeiten wie 9 oder 17:30 ein.</translation>
    </message>
    <message>
        <source>These hours overlap.</source>
        <translation>Diese Zeiten überschneiden sich.</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Abweichende Tage</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Zusatzzeiten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Follow the weekly hours again</source>
        <translation>Wieder den Wochenzeiten folgen</translation>
    </message>
    <message>
        <source>Every week is the same.</source>
        <translation>Jede Woche ist gleich.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Notiz, freiwillig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>Freien Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Copy %1 to the weekdays</source>
        <translation>%1 auf die Werktage übertragen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are outside these hours and stay booked</source>
        <translation>
            <numerusform>%Ln Termin liegt außerhalb dieser Zeiten und bleibt gebucht</numerusform>
            <numerusform>%Ln Termine liegen außerhalb dieser Zeiten und bleiben gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::HuePicker</name>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import clients?</source>
        <translation>Kunden importieren?</translation>
    </message>
    <message>
        <source>A client list (CSV) of another program, or an address book (vCard). Nothing is written before you confirm, nobody gets a message, and one Undo takes all of it back.</source>
        <translation>Eine Kundenliste (CSV) eines anderen Programms oder ein Adressbuch (vCard). Nichts wird geschrieben, bevor Sie bestätigen, niemand bekommt eine Nachricht, und ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Dates are written with</source>
        <translation>Daten sind geschrieben mit</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>dem Tag zuerst</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>dem Monat zuerst</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Client lists and address books (*.csv *.txt *.tsv *.vcf);;All files (*)</source>
        <translation>Kundenlisten und Adressbücher (*.csv *.txt *.tsv *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Column %1 is read as %2</source>
        <translation>Spalte %1 wird gelesen als %2</translation>
    </message>
    <message>
        <source>Columns, read as %1</source>
        <translation>Spalten, gelesen als %1</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Die ersten davon</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Zeilen, die nicht zu übernehmen sind</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 the same, %5 rejected</source>
        <translation>%1 gelesen: %2 neu, %3 geändert, %4 gleich, %5 abgelehnt</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Import 1 client</source>
        <translation>1 Kunden importieren</translation>
    </message>
    <message>
        <source>Import %1 clients</source>
        <translation>%1 Kunden importieren</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::InboxItemModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>This booking was removed</source>
        <translation>Diese Buchung wurde entfernt</translation>
    </message>
    <message>
        <source>This record was removed</source>
        <translation>Dieser Eintrag wurde entfernt</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>pack, sessions</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 Min.</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>how a booking is paid</comment>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>when it was to be</comment>
        <translation>War</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when it takes place</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>sessions of a pack</comment>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ui::InboxScreen</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>You are up to date</source>
        <translation>Sie sind auf dem Laufenden</translation>
    </message>
    <message>
        <source>News of bookings, payments and reviews appears here.</source>
        <translation>Neues von Buchungen, Zahlungen und Bewertungen erscheint hier.</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Ungelesen %1</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Alles ist gelesen</translation>
    </message>
    <message>
        <source>Marked all read</source>
        <translation>Alle als gelesen markiert</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>ui::KeyButton</name>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken …</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Press the keys for %1. Esc leaves it.</source>
        <translation>Drücken Sie die Tasten für %1. Esc lässt es.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::LedgerItemModel</name>
    <message>
        <source>Given: %1</source>
        <translation>Gegeben: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Berichtigt: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Eingelöst: %1</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Termin abgeschlossen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>Empfehlung abgeschlossen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Enter your passcode to go on.</source>
        <translation>Geben Sie Ihren Code ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Alles ist, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>ui::LoyaltyScreen</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Punkte geben</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Search client or reason</source>
        <translation>Kunden oder Grund suchen</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>%1 points held by 1 client</source>
        <translation>%1 Punkte bei 1 Kunden</translation>
    </message>
    <message>
        <source>%1 points held by %2 clients</source>
        <translation>%1 Punkte bei %2 Kunden</translation>
    </message>
    <message>
        <source>No points match</source>
        <translation>Keine Punkte passen</translation>
    </message>
    <message>
        <source>Search for another name or reason, or take the filters off.</source>
        <translation>Suchen Sie nach einem anderen Namen oder Grund, oder heben Sie die Filter auf.</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Noch keine Punkte</translation>
    </message>
    <message>
        <source>Clients earn points when a session is completed or paid.</source>
        <translation>Kunden sammeln Punkte, wenn ein Termin abgeschlossen oder bezahlt wird.</translation>
    </message>
    <message>
        <source>Show badges</source>
        <translation>Abzeichen zeigen</translation>
    </message>
    <message>
        <source>Show referrals</source>
        <translation>Empfehlungen zeigen</translation>
    </message>
    <message>
        <source>Copy referral code</source>
        <translation>Empfehlungscode kopieren</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Neues Abzeichen</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Empfehlung hinzufügen</translation>
    </message>
    <message>
        <source>%1 is not awarded any more</source>
        <comment>name of a badge</comment>
        <translation>%1 wird nicht mehr verliehen</translation>
    </message>
    <message>
        <source>Referral cancelled</source>
        <translation>Empfehlung zurückgenommen</translation>
    </message>
    <message>
        <source>Give points, new badge or referral</source>
        <translation>Punkte vergeben, neues Abzeichen oder Empfehlung</translation>
    </message>
    <message>
        <source>Cancel referral</source>
        <translation>Empfehlung zurücknehmen</translation>
    </message>
    <message>
        <source>Choose a pending referral first</source>
        <translation>Wählen Sie zuerst eine offene Empfehlung</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation>Dieser Eintrag wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 – TrainerDesk</source>
        <comment>window title</comment>
        <translation>%1 – TrainerDesk</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>the name of an act</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>the name of an act</comment>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Not part of this window</source>
        <translation>Nicht Teil dieses Fensters</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find in this screen</source>
        <translation>In dieser Ansicht suchen</translation>
    </message>
    <message>
        <source>Print this view</source>
        <translation>Diese Ansicht drucken</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Hier gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Hier gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>Navigation breit oder schmal</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation>Menüleiste behalten</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>Bu&amp;chung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>the name of a screen</comment>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Privacy mode: a client looks on</source>
        <translation>Sichtschutz: Ein Kunde schaut zu</translation>
    </message>
    <message>
        <source>Hidden while a client looks on</source>
        <translation>Verborgen, solange ein Kunde zuschaut</translation>
    </message>
    <message>
        <source>This screen is about other clients and money. Calendar, services and profile can be shown.</source>
        <translation>Diese Ansicht handelt von anderen Kunden und Geld. Kalender, Leistungen und Profil können gezeigt werden.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Amounts, health notes and other names are hidden</source>
        <translation>Beträge, Gesundheitsangaben und andere Namen sind verborgen</translation>
    </message>
    <message>
        <source>Everything is shown again</source>
        <translation>Alles wird wieder gezeigt</translation>
    </message>
</context>
<context>
    <name>ui::MessagePage</name>
    <message>
        <source>Reminder of a session</source>
        <translation>Erinnerung an einen Termin</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>Ein neues Paket</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Um eine Bewertung bitten</translation>
    </message>
    <message>
        <source>A free seat</source>
        <translation>Ein freier Platz</translation>
    </message>
    <message>
        <source>A free time</source>
        <translation>Eine freie Zeit</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Not over mail or message</source>
        <translation>Nicht per E-Mail oder SMS</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>What this client has switched on.</source>
        <translation>Was dieser Kunde eingeschaltet hat.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>E-Mail öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>Their bookings</source>
        <translation>Buchungen des Kunden</translation>
    </message>
    <message>
        <source>News or an offer</source>
        <translation>Neuigkeiten oder ein Angebot</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>This client has not agreed to offers by mail, or has no address. Tell them in person.</source>
        <translation>Dieser Kunde hat Angeboten per E-Mail nicht zugestimmt oder hat keine Adresse. Sprechen Sie ihn persönlich an.</translation>
    </message>
    <message>
        <source>This client has switched off such messages, or has no address for them. Tell them in person.</source>
        <translation>Dieser Kunde hat solche Nachrichten ausgeschaltet oder hat keine Adresse dafür. Sprechen Sie ihn persönlich an.</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln client(s), as blind copies</source>
        <translation>
            <numerusform>An %Ln Kunden, als Blindkopie</numerusform>
            <numerusform>An %Ln Kunden, als Blindkopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to %1: no address, or switched off</source>
        <comment>names</comment>
        <translation>Nicht an %1: keine Adresse oder ausgeschaltet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None of them can be reached by mail about this.</source>
        <translation>Keiner von ihnen ist dazu per E-Mail erreichbar.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>This is too long to hand to the mail program. Copy it instead.</source>
        <translation>Das ist zu lang für das E-Mail-Programm. Kopieren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>No program for it could be opened. The text is kept here; copy it instead.</source>
        <translation>Es ließ sich kein Programm dafür öffnen. Der Text bleibt hier; kopieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>Opened in your mail program</source>
        <translation>In Ihrem E-Mail-Programm geöffnet</translation>
    </message>
    <message>
        <source>Opened in your message program</source>
        <translation>In Ihrem Nachrichtenprogramm geöffnet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
</context>
<context>
    <name>ui::MonthDays</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>ui::NavRow</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln ungelesen</numerusform>
            <numerusform>%1, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>a screen&apos;s name and its key</comment>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>ui::NoticePanel</name>
    <message>
        <source>Open booking</source>
        <translation>Buchung öffnen</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Open certificate</source>
        <translation>Zertifikat öffnen</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Bewertung öffnen</translation>
    </message>
    <message>
        <source>Open referral</source>
        <translation>Empfehlung öffnen</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Benachrichtigen über</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>%1 by mail</source>
        <translation>%1 per E-Mail</translation>
    </message>
    <message>
        <source>%1 by SMS</source>
        <translation>%1 per SMS</translation>
    </message>
    <message>
        <source>Pop-ups on this computer</source>
        <translation>Hinweise auf diesem Computer</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Wartet auf den Abgleich</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::OfferPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Empty or 0: it never ends.</source>
        <translation>Leer oder 0: es endet nie.</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Changing sessions, price or days makes a new offer. Packs already sold keep their terms.</source>
        <translation>Andere Einheiten, Preise oder Tage machen ein neues Angebot. Verkaufte Pakete behalten ihre Bedingungen.</translation>
    </message>
    <message>
        <source>Sell this pack</source>
        <translation>Dieses Paket verkaufen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %Ln times</source>
        <translation>
            <numerusform>%Ln-mal verkauft</numerusform>
            <numerusform>%Ln-mal verkauft</numerusform>
        </translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>per session %1</source>
        <translation>je Einheit %1</translation>
    </message>
    <message>
        <source>This offer is not on sale</source>
        <translation>Dieses Angebot ist nicht im Verkauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Save as new offer</source>
        <translation>Als neues Angebot speichern</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Choose a service that is bookable. Nothing was changed.</source>
        <translation>Wählen Sie eine buchbare Leistung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 is a new offer; the old one is off sale</source>
        <translation>%1 ist ein neues Angebot; das alte ist aus dem Verkauf</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 is on sale</source>
        <translation>%1 ist im Verkauf</translation>
    </message>
    <message>
        <source>%1 is off sale</source>
        <translation>%1 ist aus dem Verkauf</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 Min.</translation>
    </message>
    <message>
        <source>Enter a number of days, or nothing.</source>
        <translation>Geben Sie eine Zahl von Tagen ein oder nichts.</translation>
    </message>
</context>
<context>
    <name>ui::OffersPage</name>
    <message>
        <source>Off</source>
        <comment>an offer not on sale</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <translation>%1 je Einheit</translation>
    </message>
    <message numerus="yes">
        <source>Valid %Ln days</source>
        <translation>
            <numerusform>%Ln Tag gültig</numerusform>
            <numerusform>%Ln Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>Endet nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln verkauft</numerusform>
            <numerusform>%Ln verkauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %Ln sold</source>
        <comment>an offer read aloud</comment>
        <translation>
            <numerusform>%1, %2, %3, %Ln verkauft</numerusform>
            <numerusform>%1, %2, %3, %Ln verkauft</numerusform>
        </translation>
    </message>
    <message>
        <source>No packs on sale yet</source>
        <translation>Noch keine Pakete im Verkauf</translation>
    </message>
    <message>
        <source>An offer bundles sessions of one service at a price. Take an example and change it.</source>
        <translation>Ein Angebot bündelt Einheiten einer Leistung zu einem Preis. Nehmen Sie ein Beispiel und ändern Sie es.</translation>
    </message>
    <message>
        <source>10 sessions</source>
        <translation>10 Einheiten</translation>
    </message>
    <message>
        <source>5 sessions</source>
        <translation>5 Einheiten</translation>
    </message>
    <message>
        <source>Packs need a service</source>
        <translation>Pakete brauchen eine Leistung</translation>
    </message>
    <message>
        <source>Say first what can be booked; then bundle sessions of it.</source>
        <translation>Sagen Sie zuerst, was gebucht werden kann; dann bündeln Sie Einheiten davon.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Leistung hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 Min.</translation>
    </message>
</context>
<context>
    <name>ui::OwedPage</name>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Every completed session is paid.</source>
        <translation>Jeder abgeschlossene Termin ist bezahlt.</translation>
    </message>
    <message>
        <source>%1 for completed sessions with neither payment nor pack.</source>
        <translation>%1 für abgeschlossene Termine ohne Zahlung und Paket.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Record payment: %1</source>
        <translation>Zahlung erfassen: %1</translation>
    </message>
    <message>
        <source>Record payment of %1, %2, %3, %4</source>
        <translation>Zahlung erfassen: %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackForm</name>
    <message>
        <source>%1, %2</source>
        <comment>client, pack</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Extend pack</source>
        <translation>Paket verlängern</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Correct count</source>
        <translation>Anzahl berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Sessions left</source>
        <translation>Übrige Einheiten</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Refund pack</source>
        <translation>Paket erstatten</translation>
    </message>
    <message>
        <source>Refund and close</source>
        <translation>Erstatten und schließen</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>Anteilig</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the history of this pack.</source>
        <translation>Bleibt im Verlauf dieses Pakets.</translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln days earlier than now.</source>
        <translation>
            <numerusform>Endet %Ln Tag früher als jetzt.</numerusform>
            <numerusform>Endet %Ln Tage früher als jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln days later than now.</source>
        <translation>
            <numerusform>Endet %Ln Tag später als jetzt.</numerusform>
            <numerusform>Endet %Ln Tage später als jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %Ln sessions.</source>
        <translation>
            <numerusform>Gibt %Ln Einheit.</numerusform>
            <numerusform>Gibt %Ln Einheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln sessions off.</source>
        <translation>
            <numerusform>Nimmt %Ln Einheit ab.</numerusform>
            <numerusform>Nimmt %Ln Einheiten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>Keine Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>No bookings from this pack on these days; its end moves by %Ln days.</source>
        <translation>
            <numerusform>An diesen Tagen keine Buchungen aus diesem Paket; sein Ende rückt um %Ln Tag.</numerusform>
            <numerusform>An diesen Tagen keine Buchungen aus diesem Paket; sein Ende rückt um %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a short reason.</source>
        <translation>Geben Sie einen kurzen Grund ein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a day, not before the first.</source>
        <translation>Geben Sie einen Tag ein, nicht vor dem ersten.</translation>
    </message>
    <message>
        <source>Pack extended</source>
        <translation>Paket verlängert</translation>
    </message>
    <message>
        <source>Count corrected</source>
        <translation>Anzahl berichtigt</translation>
    </message>
    <message>
        <source>Pack on hold</source>
        <translation>Paket pausiert</translation>
    </message>
    <message>
        <source>Pack refunded and closed</source>
        <translation>Paket erstattet und geschlossen</translation>
    </message>
    <message>
        <source>Every pack with sessions left, of all clients.</source>
        <translation>Jedes Paket mit übrigen Einheiten, von allen Kunden.</translation>
    </message>
    <message>
        <source>Kept in the history of each pack.</source>
        <translation>Wird im Verlauf jedes Pakets aufbewahrt.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Hold all packs</source>
        <translation>Alle Pakete pausieren</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>way of reckoning, amount, how it comes about</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Close pack</source>
        <translation>Paket schließen</translation>
    </message>
    <message>
        <source>%1 of %2 sessions left</source>
        <translation>%1 von %2 Einheiten übrig</translation>
    </message>
    <message>
        <source>%1 used at %2 each</source>
        <comment>sessions, price</comment>
        <translation>%1 genutzt zu je %2</translation>
    </message>
    <message numerus="yes">
        <source>No bookings from packs on these %Ln days; their ends move on. What is booked already stays.</source>
        <translation>
            <numerusform>An diesem %Ln Tag keine Buchungen aus Paketen; ihr Ende verschiebt sich. Was schon gebucht ist, bleibt.</numerusform>
            <numerusform>An diesen %Ln Tagen keine Buchungen aus Paketen; ihr Ende verschiebt sich. Was schon gebucht ist, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All packs on hold</source>
        <translation>Alle Pakete pausiert</translation>
    </message>
    <message>
        <source>Pack closed</source>
        <translation>Paket geschlossen</translation>
    </message>
    <message>
        <source>%1 goes back, the pack closes, and booked sessions are taken out of it.</source>
        <translation>%1 gehen zurück, das Paket schließt, und gebuchte Einheiten werden herausgenommen.</translation>
    </message>
</context>
<context>
    <name>ui::PackPanel</name>
    <message>
        <source>Open client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Sell next</source>
        <translation>Nächstes verkaufen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln sessions</source>
        <comment>service, size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln Einheit</numerusform>
            <numerusform>%1, %Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>This pack is closed</source>
        <translation>Dieses Paket ist geschlossen</translation>
    </message>
    <message>
        <source>This pack never ends</source>
        <translation>Dieses Paket endet nie</translation>
    </message>
    <message>
        <source>This offer is not on sale</source>
        <translation>Dieses Angebot ist nicht im Verkauf</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>übrig von %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>free to book</source>
        <translation>frei buchbar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>Over by %Ln</source>
        <translation>
            <numerusform>%Ln zu viel</numerusform>
            <numerusform>%Ln zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, in 21 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a pack that does not end</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how it was paid</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Needs %1 a week</source>
        <translation>Braucht %1 je Woche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Gebucht: %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Forfeited: %1</source>
        <translation>Verfallen: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Zurückgegeben: %1</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Gewährt: %1</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>Abgezogen: %1</translation>
    </message>
    <message>
        <source>End moved</source>
        <translation>Ende verschoben</translation>
    </message>
    <message>
        <source>End moved: %1</source>
        <translation>Ende verschoben: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Why %1 left?</source>
        <comment>heading above what makes the number</comment>
        <translation>Warum %1 übrig?</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>day, what happened, change of the number</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Write about a new pack</source>
        <translation>Wegen eines neuen Pakets schreiben</translation>
    </message>
    <message>
        <source>Close pack</source>
        <translation>Paket schließen</translation>
    </message>
    <message>
        <source>More sessions were held than the pack had. Settle it with the client: a new pack, a free session, or another count.</source>
        <translation>Es fanden mehr Termine statt, als das Paket hatte. Klären Sie es mit dem Kunden: ein neues Paket, ein freier Termin oder eine andere Anzahl.</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Paket verkaufen</translation>
    </message>
    <message>
        <source>Free session</source>
        <translation>Freier Termin</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
</context>
<context>
    <name>ui::PackagesScreen</name>
    <message>
        <source>There is no service to make a pack of. Nothing was changed; add a service first.</source>
        <translation>Es gibt keine Leistung, aus der ein Paket würde. Nichts wurde geändert; fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>%1 is on sale</source>
        <translation>%1 ist im Verkauf</translation>
    </message>
    <message>
        <source>%1 is off sale</source>
        <translation>%1 ist aus dem Verkauf</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Sell a pack</source>
        <translation>Paket verkaufen</translation>
    </message>
    <message>
        <source>No packs sold yet</source>
        <translation>Noch keine Pakete verkauft</translation>
    </message>
    <message>
        <source>Packs you sell appear here with what is left of them and when they end.</source>
        <translation>Verkaufte Pakete erscheinen hier mit dem, was übrig ist, und ihrem Ende.</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>Kein Paket passt</translation>
    </message>
    <message>
        <source>Nothing that was sold fits the search and the filter.</source>
        <translation>Nichts Verkauftes passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>New offer or sale</source>
        <translation>Neues Angebot oder neuer Verkauf</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>packs sold</comment>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu zeigen ist</translation>
    </message>
    <message>
        <source>Search client or pack</source>
        <translation>Kunden oder Paket suchen</translation>
    </message>
    <message>
        <source>Search packs sold</source>
        <translation>Verkaufte Pakete suchen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>few sessions left</comment>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Packs sold</source>
        <translation>Verkaufte Pakete</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Free session</source>
        <translation>Freier Termin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) given free</source>
        <translation>
            <numerusform>%Ln Termin geschenkt</numerusform>
            <numerusform>%Ln Termine geschenkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Away: put all packs on hold</source>
        <translation>Abwesend: alle Pakete pausieren</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Put every pack on hold while you are away</source>
        <translation>Während Ihrer Abwesenheit jedes Paket pausieren</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>next %1</source>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>↑↓ move</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find a client, a day, a command</source>
        <translation>Kunde, Tag oder Befehl finden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>next today %1</source>
        <comment>a time</comment>
        <translation>als Nächstes heute %1</translation>
    </message>
    <message>
        <source>A part of a name finds a client, “thu 9” finds a day.</source>
        <translation>Ein Teil des Namens findet eine Person, „do 9“ einen Tag.</translation>
    </message>
</context>
<context>
    <name>ui::PanelHeading</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::PasscodeDialog</name>
    <message>
        <source>Passcode of the lock</source>
        <translation>Code der Sperre</translation>
    </message>
    <message>
        <source>Change the passcode?</source>
        <translation>Den Code ändern?</translation>
    </message>
    <message>
        <source>Set a passcode?</source>
        <translation>Einen Code setzen?</translation>
    </message>
    <message>
        <source>It opens the lock on this computer. It keeps eyes away, not thieves: whoever can read the disk can read the desk. There is no way to ask for it again.</source>
        <translation>Er öffnet die Sperre auf diesem Computer. Er schützt vor Blicken, nicht vor Dieben: Wer den Datenträger lesen kann, kann den Desk lesen. Er lässt sich nicht wieder erfragen.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen</numerusform>
            <numerusform>Mindestens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use no passcode</source>
        <translation>Keinen Code verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set passcode</source>
        <translation>Code setzen</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %Ln characters.</source>
        <translation>
            <numerusform>Geben Sie mindestens %Ln Zeichen ein.</numerusform>
            <numerusform>Geben Sie mindestens %Ln Zeichen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the same passcode twice.</source>
        <translation>Geben Sie zweimal denselben Code ein.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Termin öffnen</translation>
    </message>
    <message>
        <source>Save a receipt (PDF)</source>
        <translation>Quittung speichern (PDF)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht abgerechnet</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Fee policy</source>
        <translation>Gebührenregel</translation>
    </message>
    <message>
        <source>The payout differs from what the amounts give. Nothing is wrong with your records; ask the platform about it.</source>
        <translation>Die Auszahlung weicht von den Beträgen ab. Ihre Aufzeichnungen stimmen; fragen Sie die Plattform.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>The platform took this payment, so it is given back there. It is read-only here.</source>
        <translation>Die Plattform hat diese Zahlung angenommen und gibt sie dort zurück. Hier lässt sie sich nur lesen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation>Geben Sie einen Betrag ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>A refund needs a short reason.</source>
        <translation>Eine Erstattung braucht einen kurzen Grund.</translation>
    </message>
    <message>
        <source>Kept in your inbox, beside this payment.</source>
        <translation>Bleibt im Eingang, neben dieser Zahlung.</translation>
    </message>
    <message>
        <source>No more than %1 is left to give back.</source>
        <translation>Es können höchstens noch %1 zurückgegeben werden.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentWords</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a payment</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a payment</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>part refunded</source>
        <comment>state of a payment</comment>
        <translation>teilweise erstattet</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>state of a payment</comment>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>state of a payment</comment>
        <translation>bezahlt</translation>
    </message>
</context>
<context>
    <name>ui::PeriodBar</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Vergleichen mit: %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Währung: %1</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This tax year</source>
        <translation>Dieses Steuerjahr</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last tax year</source>
        <translation>Letztes Steuerjahr</translation>
    </message>
    <message>
        <source>From … to…</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>ui::PointsPanel</name>
    <message>
        <source>points</source>
        <comment>after a balance</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Punkte geben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>%1 held, %2 near</source>
        <translation>%1 getragen, %2 nah dran</translation>
    </message>
    <message>
        <source>No badges yet.</source>
        <translation>Noch keine Abzeichen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress towards a badge</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>Empfehlungscode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>There are no points to redeem</source>
        <translation>Es gibt keine Punkte einzulösen</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Empfehlung hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::ProfilePreview</name>
    <message>
        <source>Preview: what clients see</source>
        <translation>Vorschau: was Kunden sehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln review(s)</source>
        <translation>
            <numerusform>aus %Ln Bewertung</numerusform>
            <numerusform>aus %Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for booking</source>
        <translation>Buchbare Zeiten</translation>
    </message>
    <message>
        <source>Shown certificates</source>
        <translation>Gezeigte Zertifikate</translation>
    </message>
    <message>
        <source>None in force.</source>
        <translation>Keines in Kraft.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileScreen</name>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Saved. Some sessions are outside your hours now.</source>
        <translation>Gespeichert. Einige Termine liegen jetzt außerhalb Ihrer Zeiten.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>All times in %1 time</source>
        <comment>a city</comment>
        <translation>Alle Zeiten in der Zeit von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of a session, client</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proof sheet of certificates</source>
        <translation>Kontrollblatt der Zertifikate</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>ui::RangeDialog</name>
    <message>
        <source>Show which days?</source>
        <translation>Welche Tage zeigen?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>This day counts too.</source>
        <translation>Dieser Tag zählt mit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Type both days, for example 2026-03-31.</source>
        <translation>Geben Sie beide Tage ein, zum Beispiel 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>ui::RatingBars</name>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 Sterne: %2</translation>
    </message>
</context>
<context>
    <name>ui::RecordPaymentPage</name>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Card payments taken by the platform appear by themselves.</source>
        <translation>Karten, die die Plattform annimmt, kommen von selbst.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>Wer hat gezahlt?</translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation>Geben Sie einen Betrag ein, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>ui::ReferralForm</name>
    <message>
        <source>Add referral</source>
        <translation>Empfehlung hinzufügen</translation>
    </message>
    <message>
        <source>Who brought someone</source>
        <translation>Wer jemanden geworben hat</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wer gekommen ist</translation>
    </message>
    <message>
        <source>Points for both come with the first session that is held and paid.</source>
        <translation>Punkte für beide gibt es mit dem ersten Termin, der stattfindet und bezahlt ist.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>optional: the referrer&apos;s own is used</source>
        <translation>freiwillig: Sonst gilt der Code des Werbenden</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Wählen Sie einen Kunden der Liste.</translation>
    </message>
    <message>
        <source>Choose somebody else: nobody brings themselves.</source>
        <translation>Wählen Sie jemand anderen: Niemand wirbt sich selbst.</translation>
    </message>
    <message>
        <source>%1 brought %2</source>
        <comment>two clients</comment>
        <translation>%1 hat %2 geworben</translation>
    </message>
</context>
<context>
    <name>ui::ReferralItemModel</name>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Geworben</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Points each</source>
        <translation>Punkte je</translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message>
        <source>Clients not seen for long</source>
        <translation>Lange nicht gesehene Kunden</translation>
    </message>
    <message>
        <source>Nobody needs data for ever. Erase these people, or keep them; nothing is ever erased by itself. How long is long stands in Settings, Privacy.</source>
        <translation>Niemand braucht Daten für immer. Löschen Sie diese Personen oder behalten Sie sie; von selbst wird nie etwas gelöscht. Wie lang lange ist, steht in den Einstellungen unter Datenschutz.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The list is off</source>
        <translation>Die Liste ist aus</translation>
    </message>
    <message>
        <source>Choose a time in Settings, Privacy to be asked.</source>
        <translation>Wählen Sie in den Einstellungen unter Datenschutz eine Zeit, um gefragt zu werden.</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>Niemand steht auf der Liste</translation>
    </message>
    <message numerus="yes">
        <source>Everybody had a session, a payment or a pack in the last %Ln month(s).</source>
        <translation>
            <numerusform>Alle hatten im letzten Monat einen Termin, eine Zahlung oder ein Paket.</numerusform>
            <numerusform>Alle hatten in den letzten %Ln Monaten einen Termin, eine Zahlung oder ein Paket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionItemModel</name>
    <message>
        <source>Health data held</source>
        <translation>Gesundheitsdaten vorhanden</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Last session, payment or pack</source>
        <translation>Letzter Termin, letzte Zahlung oder letztes Paket</translation>
    </message>
    <message>
        <source>On this list since</source>
        <translation>Auf dieser Liste seit</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
</context>
<context>
    <name>ui::ReviewForm</name>
    <message>
        <source>Add words</source>
        <translation>Worte hinzufügen</translation>
    </message>
    <message>
        <source>Words a client said or wrote to you elsewhere. They stay private: a review is public only when the client writes it.</source>
        <translation>Worte, die ein Kunde anderswo gesagt oder geschrieben hat. Sie bleiben privat: Eine Bewertung ist nur öffentlich, wenn der Kunde sie schreibt.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Completed ones without a review.</source>
        <translation>Abgeschlossene ohne Bewertung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>Bewertung hinzufügen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This client has no completed session without a review.</source>
        <translation>Dieser Kunde hat keinen abgeschlossenen Termin ohne Bewertung.</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Wählen Sie einen Kunden der Liste.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewItemModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>ui::ReviewList</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Review %1 of %2</source>
        <translation>Prüfung %1 von %2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Same on both sides: %1</source>
        <translation>Auf beiden Seiten gleich: %1</translation>
    </message>
    <message>
        <source>←→ side     ↑↓ field     Ctrl+Enter use     L later</source>
        <translation>←→ Seite     ↑↓ Feld     Ctrl+Enter übernehmen     L später</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <comment>a field</comment>
        <translation>%1, dieser Computer</translation>
    </message>
    <message>
        <source>%1, server</source>
        <comment>a field</comment>
        <translation>%1, Server</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Use this result</source>
        <translation>Dieses Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Both versions stay in this record’s history for a year. Undo works after review.</source>
        <translation>Beide Fassungen bleiben ein Jahr im Verlauf dieses Eintrags. Rückgängig geht auch nach der Prüfung.</translation>
    </message>
    <message>
        <source>Result before it is used</source>
        <translation>Ergebnis vor der Übernahme</translation>
    </message>
    <message>
        <source>Result used: %1</source>
        <translation>Ergebnis übernommen: %1</translation>
    </message>
    <message>
        <source>Keep it or remove it?</source>
        <translation>Behalten oder entfernen?</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>Der Server hat das nicht angenommen</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>Ihre Werte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) wait for this one.</source>
        <translation>
            <numerusform>%Ln andere Änderung wartet auf diese.</numerusform>
            <numerusform>%Ln andere Änderungen warten auf diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was removed is not kept on this computer, so it cannot be brought back here.</source>
        <translation>Entferntes wird auf diesem Computer nicht aufbewahrt und lässt sich hier nicht zurückholen.</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Entfernt lassen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dropped. Its values stay in the journal.</source>
        <translation>Verworfen. Die Werte bleiben im Journal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>It is sent again</source>
        <translation>Wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>Both stay in the journal. Undo works after the decision.</source>
        <translation>Beide bleiben im Journal. Rückgängig geht auch nach der Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing is sent to the client before the server has accepted a time.</source>
        <translation>Der Kunde erhält nichts, bevor der Server eine Zeit angenommen hat.</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>New time taken</source>
        <translation>Neue Zeit übernommen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Diese Zeit nehmen</translation>
    </message>
    <message>
        <source>Replace the other</source>
        <translation>Den anderen ersetzen</translation>
    </message>
    <message>
        <source>Nothing stands in the way any more</source>
        <translation>Es steht nichts mehr im Weg</translation>
    </message>
    <message>
        <source>Cancels the session that holds this time</source>
        <translation>Sagt den Termin ab, der diese Zeit belegt</translation>
    </message>
    <message>
        <source>The other session was cancelled</source>
        <translation>Der andere Termin wurde abgesagt</translation>
    </message>
    <message>
        <source>Message client</source>
        <translation>Kunden schreiben</translation>
    </message>
</context>
<context>
    <name>ui::ReviewsScreen</name>
    <message>
        <source>%1 from %2</source>
        <comment>4.8 from 63</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 Sterne</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 Sterne</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>1 bis 3 Sterne</translation>
    </message>
    <message>
        <source>Few: an average says little yet</source>
        <translation>Wenige: ein Durchschnitt sagt noch nicht viel</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Reviews with 5 stars</source>
        <translation>Bewertungen mit 5 Sternen</translation>
    </message>
    <message>
        <source>Reviews with 4 stars</source>
        <translation>Bewertungen mit 4 Sternen</translation>
    </message>
    <message>
        <source>Reviews with 1 to 3 stars</source>
        <translation>Bewertungen mit 1 bis 3 Sternen</translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <translation>%1 von 5 Sternen im Durchschnitt</translation>
    </message>
    <message>
        <source>No public reviews</source>
        <translation>Keine öffentlichen Bewertungen</translation>
    </message>
    <message>
        <source>from 1 public review</source>
        <translation>aus 1 öffentlichen Bewertung</translation>
    </message>
    <message>
        <source>from %1 public reviews</source>
        <translation>aus %1 öffentlichen Bewertungen</translation>
    </message>
    <message>
        <source>The platform says %1</source>
        <translation>Die Plattform sagt %1</translation>
    </message>
    <message>
        <source>No reviews with these stars</source>
        <translation>Keine Bewertungen mit diesen Sternen</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>Wählen Sie Alle, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Reviews appear after sessions are completed.</source>
        <translation>Bewertungen erscheinen nach abgeschlossenen Terminen.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation>Keine Worte, nur Sterne.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Worte hinzufügen</translation>
    </message>
    <message>
        <source>Review added</source>
        <translation>Bewertung hinzugefügt</translation>
    </message>
    <message>
        <source>Add words of a client</source>
        <translation>Worte eines Kunden hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::RosterItemModel</name>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>sessions of a pack</comment>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message>
        <source>Sell a pack</source>
        <translation>Paket verkaufen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Jetzt bezahlt</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>paid later</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Paket verkaufen</translation>
    </message>
    <message>
        <source>There is no pack on sale. Nothing was changed; make an offer first.</source>
        <translation>Kein Paket ist im Verkauf. Nichts wurde geändert; legen Sie zuerst ein Angebot an.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How</source>
        <comment>how it was paid</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an offer and its service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is nobody on your list yet. Nothing was changed; add a client first.</source>
        <translation>Noch niemand auf Ihrer Liste. Nichts wurde geändert; legen Sie zuerst einen Kunden an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %Ln days</source>
        <translation>
            <numerusform>%Ln Tag gültig</numerusform>
            <numerusform>%Ln Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>endet nie</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>10 sessions for 400, valid 90 days</comment>
        <translation>%1 für %2, %3</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Wählen Sie einen Kunden der Liste.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Sold %1 to %2</source>
        <translation>%1 an %2 verkauft</translation>
    </message>
    <message>
        <source>Sell a pack to %1</source>
        <translation>%1 ein Paket verkaufen</translation>
    </message>
    <message numerus="yes">
        <source>One pack for each of %Ln clients.</source>
        <translation>
            <numerusform>Ein Paket für %Ln Kunden.</numerusform>
            <numerusform>Je ein Paket für %Ln Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sell %Ln packs</source>
        <translation>
            <numerusform>%Ln Paket verkaufen</numerusform>
            <numerusform>%Ln Pakete verkaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %1 to %Ln clients</source>
        <translation>
            <numerusform>%1 an %Ln Kunden verkauft</numerusform>
            <numerusform>%1 an %Ln Kunden verkauft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SampleWeek</name>
    <message>
        <source>Personal training</source>
        <translation>Personal Training</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>the last name of an invented client</comment>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>ui::Sentences</name>
    <message>
        <source>These hours cannot be read: %1.</source>
        <translation>Diese Zeiten sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A row of %1 has the wrong number of columns.</source>
        <translation>Eine Zeile von %1 hat die falsche Zahl von Spalten.</translation>
    </message>
    <message>
        <source>The value of %1.%2 cannot be read (row %3).</source>
        <translation>Der Wert von %1.%2 ist nicht lesbar (Zeile %3).</translation>
    </message>
    <message>
        <source>An amount in %1 is written like %2.</source>
        <translation>Ein Betrag in %1 schreibt sich wie %2.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; must be %2.</source>
        <translation>Die Regel „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>The policies of this desk cannot be read: they are no JSON object.</source>
        <translation>Die Regeln dieses Desks sind nicht lesbar: sie sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot;.</source>
        <translation>Es gibt keine Regel „%1“.</translation>
    </message>
    <message>
        <source>The criteria cannot be read at character %1: expected %2, found %3.</source>
        <translation>Die Bedingung ist ab Zeichen %1 nicht lesbar: erwartet %2, gefunden %3.</translation>
    </message>
    <message>
        <source>Confirm it first.</source>
        <translation>Bestätigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Reopen it first to change that.</source>
        <translation>Öffnen Sie sie zuerst wieder, um das zu ändern.</translation>
    </message>
    <message>
        <source>A session must end after it starts.</source>
        <translation>Ein Termin muss nach seinem Anfang enden.</translation>
    </message>
    <message>
        <source>Enter a later end.</source>
        <translation>Geben Sie ein späteres Ende ein.</translation>
    </message>
    <message>
        <source>A session can last 24 hours at most.</source>
        <translation>Ein Termin dauert höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>Enter an earlier end.</source>
        <translation>Geben Sie ein früheres Ende ein.</translation>
    </message>
    <message>
        <source>Another booking is at this time.</source>
        <translation>Zu dieser Zeit gibt es schon eine Buchung.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another time.</source>
        <translation>Nichts wurde geändert; wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>This client is in this group session already.</source>
        <translation>Dieser Kunde ist schon in dieser Gruppe.</translation>
    </message>
    <message>
        <source>This group session has no seat left.</source>
        <translation>In dieser Gruppe ist kein Platz mehr frei.</translation>
    </message>
    <message>
        <source>Nothing was changed; use the waiting list or another time.</source>
        <translation>Nichts wurde geändert; nutzen Sie die Warteliste oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>Enter the name of the certificate.</source>
        <translation>Geben Sie den Namen des Zertifikats ein.</translation>
    </message>
    <message>
        <source>Enter an end on or after the day of issue.</source>
        <translation>Geben Sie ein Ende am Tag der Ausstellung oder danach ein.</translation>
    </message>
    <message>
        <source>Waiting for a seat</source>
        <translation>Wartet auf einen Platz</translation>
    </message>
    <message>
        <source>%1 sessions end</source>
        <translation>%1 Einheiten enden</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%1 in %2 Tagen</translation>
    </message>
    <message>
        <source>Behind: needs %1.%2 a week</source>
        <translation>Im Rückstand: braucht %1,%2 je Woche</translation>
    </message>
    <message>
        <source>Usually here at this time (%1 times)</source>
        <translation>Sonst um diese Zeit hier (%1-mal)</translation>
    </message>
    <message>
        <source>Last here %1 days ago</source>
        <translation>Zuletzt vor %1 Tagen hier</translation>
    </message>
    <message>
        <source>Enter how many points are redeemed, at least 1.</source>
        <translation>Geben Sie ein, wie viele Punkte eingelöst werden, mindestens 1.</translation>
    </message>
    <message>
        <source>There are only %1 points to redeem.</source>
        <translation>Es gibt nur %1 Punkte einzulösen.</translation>
    </message>
    <message>
        <source>Nothing was changed; redeem %1 or fewer.</source>
        <translation>Nichts wurde geändert; lösen Sie höchstens %1 ein.</translation>
    </message>
    <message>
        <source>This client has switched off such messages, or has no address for them.</source>
        <translation>Dieser Kunde hat solche Nachrichten abgeschaltet oder hat keine Adresse dafür.</translation>
    </message>
    <message>
        <source>Nothing was prepared; tell them in person.</source>
        <translation>Nichts wurde vorbereitet; sagen Sie es persönlich.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; choose another pack or book without one.</source>
        <translation>%1 Nichts wurde geändert; wählen Sie ein anderes Paket oder buchen Sie ohne.</translation>
    </message>
    <message>
        <source>This pack is for another service.</source>
        <translation>Dieses Paket gilt für eine andere Leistung.</translation>
    </message>
    <message>
        <source>This pack was closed.</source>
        <translation>Dieses Paket wurde geschlossen.</translation>
    </message>
    <message>
        <source>This pack has expired by then.</source>
        <translation>Dieses Paket ist bis dahin abgelaufen.</translation>
    </message>
    <message>
        <source>This pack is on hold on that day.</source>
        <translation>Dieses Paket ist an diesem Tag pausiert.</translation>
    </message>
    <message>
        <source>This pack has no session free to book.</source>
        <translation>In diesem Paket ist keine Einheit frei zu buchen.</translation>
    </message>
    <message>
        <source>A payment must be more than zero.</source>
        <translation>Eine Zahlung muss größer als null sein.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>A refund lies between zero and the amount paid.</source>
        <translation>Eine Erstattung liegt zwischen null und dem gezahlten Betrag.</translation>
    </message>
    <message>
        <source>A platform fee lies between zero and the amount paid.</source>
        <translation>Eine Plattformgebühr liegt zwischen null und dem gezahlten Betrag.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; does not go with the amount refunded.</source>
        <translation>Der Status „%1“ passt nicht zum erstatteten Betrag.</translation>
    </message>
    <message>
        <source>The platform took this payment, so only the platform can refund it.</source>
        <translation>Die Plattform hat diese Zahlung angenommen, nur sie kann sie erstatten.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it there.</source>
        <translation>Nichts wurde geändert; erstatten Sie dort.</translation>
    </message>
    <message>
        <source>This payment was never received, so there is nothing to refund.</source>
        <translation>Diese Zahlung kam nie an, also gibt es nichts zu erstatten.</translation>
    </message>
    <message>
        <source>A refund must be more than zero.</source>
        <translation>Eine Erstattung muss größer als null sein.</translation>
    </message>
    <message>
        <source>No more than %1 is left to refund.</source>
        <translation>Höchstens %1 lassen sich noch erstatten.</translation>
    </message>
    <message>
        <source>A rating is 1 to 5 stars.</source>
        <translation>Eine Bewertung hat 1 bis 5 Sterne.</translation>
    </message>
    <message>
        <source>A referral code has 3 to 32 letters, digits or hyphens.</source>
        <translation>Ein Empfehlungscode hat 3 bis 32 Buchstaben, Ziffern oder Bindestriche.</translation>
    </message>
    <message>
        <source>Nobody can refer themselves.</source>
        <translation>Niemand kann sich selbst empfehlen.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another person.</source>
        <translation>Nichts wurde geändert; wählen Sie eine andere Person.</translation>
    </message>
    <message>
        <source>This person was referred by someone already.</source>
        <translation>Diese Person wurde schon von jemandem empfohlen.</translation>
    </message>
    <message>
        <source>This referral would close a circle.</source>
        <translation>Diese Empfehlung würde einen Kreis schließen.</translation>
    </message>
    <message>
        <source>This client is on the waiting list already.</source>
        <translation>Dieser Kunde steht schon auf der Warteliste.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Nothing was changed; remove it.</source>
        <translation>Nichts wurde geändert; entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 holds half a character.</source>
        <translation>%1 enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>Nothing was changed; write it again.</source>
        <translation>Nichts wurde geändert; schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Nothing was changed; enter one.</source>
        <translation>Nichts wurde geändert; geben Sie etwas ein.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Nothing was changed; shorten it.</source>
        <translation>Nichts wurde geändert; kürzen Sie es.</translation>
    </message>
    <message>
        <source>%1 is longer than 1 MiB.</source>
        <translation>%1 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The value of %1 is not %2.</source>
        <translation>Der Wert von %1 ist nicht %2.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation>Die Zeitzone „%1“ ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Use a name like Europe/Berlin.</source>
        <translation>Nehmen Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>The desk was left as it is; try an older backup.</source>
        <translation>Der Desk blieb, wie er war; versuchen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>The desk is open in another program.</source>
        <translation>Der Desk ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>Close it and try again; nothing was changed.</source>
        <translation>Schließen Sie es und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Give the name of a file in a folder that exists.</source>
        <translation>Geben Sie den Namen einer Datei in einem vorhandenen Ordner an.</translation>
    </message>
    <message>
        <source>%1 exists and is not a backup.</source>
        <translation>%1 gibt es schon, und es ist keine Sicherung.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another name.</source>
        <translation>Es blieb, wie es war; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup cannot be given its name.</source>
        <translation>Die Sicherung kann ihren Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Sie ist %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>This file is the desk itself, not a backup of it.</source>
        <translation>Diese Datei ist der Desk selbst, keine Sicherung davon.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>This folder holds a desk with data.</source>
        <translation>Dieser Ordner enthält einen Desk mit Daten.</translation>
    </message>
    <message>
        <source>Nothing was changed; use --replace to put the backup in its place (the old file is kept beside).</source>
        <translation>Nichts wurde geändert; mit --replace tritt die Sicherung an seine Stelle (die alte Datei bleibt daneben).</translation>
    </message>
    <message>
        <source>The present desk cannot be moved aside.</source>
        <translation>Der jetzige Desk lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The restored desk cannot be given its name; it is %1.</source>
        <translation>Der eingespielte Desk kann seinen Namen nicht bekommen; er ist %1.</translation>
    </message>
    <message>
        <source>The endpoint sent a record without one that it belongs to.</source>
        <translation>Der Server sandte einen Eintrag ohne den, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Nothing was changed here; it is asked again.</source>
        <translation>Hier wurde nichts geändert; es wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Another program is writing to this desk.</source>
        <translation>Ein anderes Programm schreibt gerade in diesen Desk.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in a moment.</source>
        <translation>Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The desk&apos;s file may not be written.</source>
        <translation>In die Datei des Desks darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed; check the permissions of desk.sqlite and its folder.</source>
        <translation>Nichts wurde geändert; prüfen Sie die Rechte von desk.sqlite und seinem Ordner.</translation>
    </message>
    <message>
        <source>The disk did not answer (%1).</source>
        <translation>Der Datenträger antwortete nicht (%1).</translation>
    </message>
    <message>
        <source>What was saved before is safe; check the disk and try again.</source>
        <translation>Was gespeichert war, ist sicher; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged (%1).</source>
        <translation>Die Datei des Desks ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Do not write to it; restore a backup with &apos;trainerdesk-cli restore FILE --replace&apos;.</source>
        <translation>Schreiben Sie nicht hinein; spielen Sie eine Sicherung ein mit &apos;trainerdesk-cli restore DATEI --replace&apos;.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desk&apos;s file cannot be opened.</source>
        <translation>Die Datei des Desks lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>This file is not a TrainerDesk desk.</source>
        <translation>Diese Datei ist kein TrainerDesk-Desk.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>This record is there already (%1).</source>
        <translation>Diesen Eintrag gibt es schon (%1).</translation>
    </message>
    <message>
        <source>A record that this one belongs to does not exist, or is still needed by another.</source>
        <translation>Ein Eintrag, zu dem dieser gehört, fehlt oder wird noch von einem anderen gebraucht.</translation>
    </message>
    <message>
        <source>A value is not allowed (%1).</source>
        <translation>Ein Wert ist nicht erlaubt (%1).</translation>
    </message>
    <message>
        <source>The desk&apos;s file may not be read.</source>
        <translation>Die Datei des Desks darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This desk was written by a newer TrainerDesk (schema %1, this program knows %2).</source>
        <translation>Dieser Desk stammt von einem neueren TrainerDesk (Schema %1, dieses Programm kennt %2).</translation>
    </message>
    <message>
        <source>It was left as it is; update TrainerDesk.</source>
        <translation>Er blieb, wie er war; aktualisieren Sie TrainerDesk.</translation>
    </message>
    <message>
        <source>The database refused a statement:</source>
        <translation>Die Datenbank lehnte eine Anweisung ab:</translation>
    </message>
    <message>
        <source>Give a name of at most 200 characters, like &quot;Anna Meyer&quot;.</source>
        <translation>Geben Sie einen Namen mit höchstens 200 Zeichen an, wie „Anna Meyer“.</translation>
    </message>
    <message>
        <source>A name or mail address may not contain control characters.</source>
        <translation>Name und E-Mail-Adresse dürfen keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Give a mail address like anna@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse wie anna@example.org an.</translation>
    </message>
    <message>
        <source>Give the currency as its three-letter ISO 4217 code, like EUR.</source>
        <translation>Geben Sie die Währung als Code nach ISO 4217 mit drei Buchstaben an, wie EUR.</translation>
    </message>
    <message>
        <source>This folder already holds a desk.</source>
        <translation>Dieser Ordner enthält schon einen Desk.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another folder.</source>
        <translation>Nichts wurde geändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Start the desk</source>
        <translation>Desk beginnen</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Erase a client</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>The client is erased, but the file could not be packed because it is in use: old bytes may still lie in it.</source>
        <translation>Der Kunde ist gelöscht, aber die Datei ließ sich nicht packen, weil sie benutzt wird: alte Bytes können noch darin liegen.</translation>
    </message>
    <message>
        <source>Close the other programs and erase the client again by id.</source>
        <translation>Schließen Sie die anderen Programme und löschen Sie den Kunden noch einmal über seine Id.</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Ort:</translation>
    </message>
    <message>
        <source>The calendar could not be written (%1).</source>
        <translation>Der Kalender ließ sich nicht schreiben (%1).</translation>
    </message>
    <message>
        <source>The old file, if there was one, is untouched.</source>
        <translation>Die alte Datei, wenn es eine gab, ist unberührt.</translation>
    </message>
    <message>
        <source>The dates lie more than 50 years apart.</source>
        <translation>Die Daten liegen mehr als 50 Jahre auseinander.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose a shorter span.</source>
        <translation>Nichts wurde geändert; wählen Sie eine kürzere Spanne.</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>The calendar file is larger than 256 MB, too large to be one.</source>
        <translation>Die Kalenderdatei ist größer als 256 MB, zu groß für eine.</translation>
    </message>
    <message>
        <source>Nothing was changed; export a shorter span of time.</source>
        <translation>Nichts wurde geändert; exportieren Sie eine kürzere Zeitspanne.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file: there is no BEGIN:VCALENDAR in it.</source>
        <translation>Das ist keine iCalendar-Datei: BEGIN:VCALENDAR fehlt.</translation>
    </message>
    <message>
        <source>Nothing was changed; export the calendar as .ics.</source>
        <translation>Nichts wurde geändert; exportieren Sie den Kalender als .ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>Die Datei lässt sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Die Datei lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Export the client list again.</source>
        <translation>Exportieren Sie die Kundenliste noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be read again from its start.</source>
        <translation>Die Datei lässt sich nicht noch einmal von Anfang an lesen.</translation>
    </message>
    <message>
        <source>The dates in “%1” can be read in two ways: is %2 written with the day first or the month first?</source>
        <translation>Die Daten in „%1“ lassen sich zweifach lesen: steht bei %2 der Tag oder der Monat zuerst?</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Say which with --date-order dmy or --date-order mdy.</source>
        <translation>Sagen Sie es mit --date-order dmy oder --date-order mdy.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>Die Zeile hat %1 Zellen, der Kopf %2.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>Die Datei endet mitten in dieser Zeile.</translation>
    </message>
    <message>
        <source>The row ends after %1 of %2 cells.</source>
        <translation>Die Zeile endet nach %1 von %2 Zellen.</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>Keine Spalte enthält Namen.</translation>
    </message>
    <message>
        <source>Say which column does.</source>
        <translation>Sagen Sie, welche es tut.</translation>
    </message>
    <message>
        <source>The file is too large for a client list: more than 50,000 rows or 64 million characters.</source>
        <translation>Die Datei ist zu groß für eine Kundenliste: mehr als 50.000 Zeilen oder 64 Millionen Zeichen.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Teilen Sie sie und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>The same e-mail address stands in row %1.</source>
        <translation>Dieselbe E-Mail-Adresse steht in Zeile %1.</translation>
    </message>
    <message>
        <source>The same person stands in row %1.</source>
        <translation>Dieselbe Person steht in Zeile %1.</translation>
    </message>
    <message>
        <source>This is your own e-mail address.</source>
        <translation>Das ist Ihre eigene E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to a client with another name on the desk.</source>
        <translation>Diese E-Mail-Adresse gehört einem Kunden mit anderem Namen.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways, day first or month first: say which with --date-order dmy or mdy.</source>
        <translation>%1 lässt sich zweifach lesen, Tag oder Monat zuerst: sagen Sie es mit --date-order dmy oder mdy.</translation>
    </message>
    <message>
        <source>There is no day %1 in this order.</source>
        <translation>In dieser Reihenfolge gibt es keinen Tag %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a number of sessions.</source>
        <translation>„%1“ ist keine Zahl von Einheiten.</translation>
    </message>
    <message>
        <source>The quotation marks of this file do not pair, so its rows cannot be told apart.</source>
        <translation>Die Anführungszeichen der Datei passen nicht zusammen, sodass die Zeilen nicht zu trennen sind.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed.</source>
        <translation>Ein Anführungszeichen dieser Zeile wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A cell of this row is longer than 1 MiB.</source>
        <translation>Eine Zelle dieser Zeile ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Nothing was left half done; free some room or choose another place, and export again.</source>
        <translation>Nichts blieb halb fertig; schaffen Sie Platz oder wählen Sie einen anderen Ort, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The desk itself is safe.</source>
        <translation>Der Desk selbst ist sicher.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no manifest.json in this folder; it is not an exported desk.</source>
        <translation>In diesem Ordner fehlt manifest.json; es ist kein exportierter Desk.</translation>
    </message>
    <message>
        <source>This desk was exported by a newer TrainerDesk.</source>
        <translation>Dieser Desk wurde von einem neueren TrainerDesk exportiert.</translation>
    </message>
    <message>
        <source>Nothing was changed; update TrainerDesk.</source>
        <translation>Nichts wurde geändert; aktualisieren Sie TrainerDesk.</translation>
    </message>
    <message>
        <source>%1 is not as the manifest says: it was changed or cut short.</source>
        <translation>%1 ist nicht, wie das Verzeichnis sagt: es wurde geändert oder gekürzt.</translation>
    </message>
    <message>
        <source>Import the desk</source>
        <translation>Desk importieren</translation>
    </message>
    <message>
        <source>%1 is there already and not an empty folder.</source>
        <translation>%1 gibt es schon, und es ist kein leerer Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This desk holds data.</source>
        <translation>Dieser Desk enthält Daten.</translation>
    </message>
    <message>
        <source>Nothing was changed; import into an empty folder.</source>
        <translation>Nichts wurde geändert; importieren Sie in einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Nothing was exported; choose another place.</source>
        <translation>Nichts wurde exportiert; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be finished: %2.</source>
        <translation>%1 ließ sich nicht fertigstellen: %2.</translation>
    </message>
    <message>
        <source>Nothing was exported and an older file there is untouched.</source>
        <translation>Nichts wurde exportiert, und eine ältere Datei dort ist unberührt.</translation>
    </message>
    <message>
        <source>The calendar file is empty.</source>
        <translation>Die Kalenderdatei ist leer.</translation>
    </message>
    <message>
        <source>Nothing was changed; export it again.</source>
        <translation>Nichts wurde geändert; exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A character of this row could not be read.</source>
        <translation>Ein Zeichen dieser Zeile ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The row holds a control character (such as NUL), which no name or note has.</source>
        <translation>Die Zeile enthält ein Steuerzeichen (etwa NUL), das kein Name und keine Notiz hat.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>Der Name ist länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>A text is longer than 1 MiB.</source>
        <translation>Ein Text ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>What stands in the e-mail column is not an e-mail address.</source>
        <translation>In der E-Mail-Spalte steht keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation>Das Geburtsdatum %1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The birth date %1 is too long ago.</source>
        <translation>Das Geburtsdatum %1 liegt zu lange zurück.</translation>
    </message>
    <message>
        <source>%1 sessions left cannot be right.</source>
        <translation>%1 übrige Einheiten können nicht stimmen.</translation>
    </message>
    <message>
        <source>Sessions that clients brought along from another program.</source>
        <translation>Einheiten, die Kunden aus einem anderen Programm mitbrachten.</translation>
    </message>
    <message>
        <source>The repeat rule cannot be used: %1.</source>
        <translation>Die Wiederholungsregel ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>Write it like FREQ=WEEKLY;BYDAY=MO,TH or FREQ=WEEKLY;COUNT=10.</source>
        <translation>Schreiben Sie sie wie FREQ=WEEKLY;BYDAY=MO,TH oder FREQ=WEEKLY;COUNT=10.</translation>
    </message>
    <message>
        <source>This is not one of Stripe&apos;s itemised reports: it needs columns for the payment intent or transaction, the amount and the currency.</source>
        <translation>Das ist kein Einzelbericht von Stripe: er braucht Spalten für Zahlungsabsicht oder Transaktion, Betrag und Währung.</translation>
    </message>
    <message>
        <source>It names no payment.</source>
        <translation>Sie nennt keine Zahlung.</translation>
    </message>
    <message>
        <source>The file cannot be read again from its start:</source>
        <translation>Die Datei lässt sich nicht noch einmal von Anfang an lesen:</translation>
    </message>
    <message>
        <source>The file cannot be read:</source>
        <translation>Die Datei lässt sich nicht lesen:</translation>
    </message>
    <message>
        <source>The birthday %1 is not a date of the vCard format.</source>
        <translation>Der Geburtstag %1 ist kein Datum der vCard-Form.</translation>
    </message>
    <message>
        <source>A line of the file is too long for a vCard.</source>
        <translation>Eine Zeile der Datei ist zu lang für eine vCard.</translation>
    </message>
    <message>
        <source>This card is a group, not a person.</source>
        <translation>Diese Karte ist eine Gruppe, keine Person.</translation>
    </message>
    <message>
        <source>The card is not closed (END:VCARD is missing).</source>
        <translation>Die Karte ist nicht geschlossen (END:VCARD fehlt).</translation>
    </message>
    <message>
        <source>The file holds more than 50,000 cards.</source>
        <translation>Die Datei enthält mehr als 50.000 Karten.</translation>
    </message>
    <message>
        <source>The file is too large for an address book.</source>
        <translation>Die Datei ist zu groß für ein Adressbuch.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this card.</source>
        <translation>Die Datei endet mitten in dieser Karte.</translation>
    </message>
    <message>
        <source>The file holds no vCard (BEGIN:VCARD).</source>
        <translation>Die Datei enthält keine vCard (BEGIN:VCARD).</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the archive.</source>
        <translation>Der Speicher reicht nicht, um das Archiv zu packen.</translation>
    </message>
    <message>
        <source>The archive could not be packed.</source>
        <translation>Das Archiv ließ sich nicht packen.</translation>
    </message>
    <message>
        <source>The archive would be larger than 4 GiB.</source>
        <translation>Das Archiv würde größer als 4 GiB.</translation>
    </message>
    <message>
        <source>Export in smaller parts.</source>
        <translation>Exportieren Sie in kleineren Teilen.</translation>
    </message>
    <message>
        <source>An archive cannot hold a file of that name.</source>
        <translation>Ein Archiv kann keine Datei dieses Namens enthalten.</translation>
    </message>
    <message>
        <source>A file of the archive would be larger than 4 GiB.</source>
        <translation>Eine Datei des Archivs würde größer als 4 GiB.</translation>
    </message>
    <message>
        <source>The endpoint sent a row of %1 without an id.</source>
        <translation>Der Server sandte eine Zeile von %1 ohne Id.</translation>
    </message>
    <message>
        <source>The journal of this desk cannot be read.</source>
        <translation>Das Journal dieses Desks ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Run &apos;trainerdesk-cli check&apos;.</source>
        <translation>Führen Sie &apos;trainerdesk-cli check&apos; aus.</translation>
    </message>
    <message>
        <source>The journal names a table that does not exist.</source>
        <translation>Das Journal nennt eine Tabelle, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The journal names a row that cannot be.</source>
        <translation>Das Journal nennt eine Zeile, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>There is no such record in %1.</source>
        <translation>In %1 gibt es keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>This was changed meanwhile.</source>
        <translation>Das wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was written; look at the record again and repeat.</source>
        <translation>Nichts wurde geschrieben; sehen Sie den Eintrag noch einmal an und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>This desk is open for reading only.</source>
        <translation>Dieser Desk ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This desk belongs to another account (%1).</source>
        <translation>Dieser Desk gehört zu einem anderen Konto (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed; sign in with that account, or choose another folder.</source>
        <translation>Nichts wurde geändert; melden Sie sich mit jenem Konto an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The endpoint did not say whose desk this is.</source>
        <translation>Der Server sagte nicht, wessen Desk das ist.</translation>
    </message>
    <message>
        <source>There is no such change in this desk.</source>
        <translation>Diese Änderung gibt es in diesem Desk nicht.</translation>
    </message>
    <message>
        <source>This change waits for another that was refused.</source>
        <translation>Diese Änderung wartet auf eine andere, die abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Settle that one; this follows.</source>
        <translation>Klären Sie jene; diese folgt.</translation>
    </message>
    <message>
        <source>This change was not refused: there is nothing to settle.</source>
        <translation>Diese Änderung wurde nicht abgelehnt: es gibt nichts zu klären.</translation>
    </message>
    <message>
        <source>What this change was about is gone.</source>
        <translation>Worum es dieser Änderung ging, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing was done; drop the change.</source>
        <translation>Nichts wurde getan; verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The desk holds this already.</source>
        <translation>Der Desk hat das schon.</translation>
    </message>
    <message>
        <source>Drop the change.</source>
        <translation>Verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing was changed; check its address and the network.</source>
        <translation>Nichts wurde geändert; prüfen Sie Adresse und Netz.</translation>
    </message>
    <message>
        <source>What answered is not a TrainerDesk endpoint (status %1).</source>
        <translation>Was antwortete, ist kein TrainerDesk-Server (Status %1).</translation>
    </message>
    <message>
        <source>Nothing was changed; check the address, and whether this network wants a sign-in.</source>
        <translation>Nichts wurde geändert; prüfen Sie die Adresse, und ob dieses Netz eine Anmeldung will.</translation>
    </message>
    <message>
        <source>The endpoint does not accept this mail address and password.</source>
        <translation>Der Server nimmt diese E-Mail-Adresse und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in.</source>
        <translation>Es gab zu viele Anmeldeversuche.</translation>
    </message>
    <message>
        <source>Nothing was changed; wait a quarter of an hour.</source>
        <translation>Nichts wurde geändert; warten Sie eine Viertelstunde.</translation>
    </message>
    <message>
        <source>The endpoint refused the sign-in (%1: %2).</source>
        <translation>Der Server lehnte die Anmeldung ab (%1: %2).</translation>
    </message>
    <message>
        <source>The endpoint speaks a newer schema.</source>
        <translation>Der Server spricht ein neueres Schema.</translation>
    </message>
    <message>
        <source>Your changes were sent; update TrainerDesk to see the others&apos;.</source>
        <translation>Ihre Änderungen wurden gesendet; aktualisieren Sie TrainerDesk, um die der anderen zu sehen.</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent as soon as it answers.</source>
        <translation>Ihre Änderungen sind hier sicher und gehen ab, sobald er antwortet.</translation>
    </message>
    <message>
        <source>Something else answered in the endpoint&apos;s place (%1).</source>
        <translation>Statt des Servers antwortete etwas anderes (%1).</translation>
    </message>
    <message>
        <source>Your changes are safe here; open a web page to see whether this network wants a sign-in.</source>
        <translation>Ihre Änderungen sind hier sicher; öffnen Sie eine Webseite, um zu sehen, ob dieses Netz eine Anmeldung will.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer cannot be understood.</source>
        <translation>Die Antwort des Servers ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The endpoint did not say where its snapshot goes on.</source>
        <translation>Der Server sagte nicht, wo sein Abbild weitergeht.</translation>
    </message>
    <message>
        <source>The endpoint did not say how far its rows reach.</source>
        <translation>Der Server sagte nicht, wie weit seine Zeilen reichen.</translation>
    </message>
    <message>
        <source>The endpoint could not decide on a change yet.</source>
        <translation>Der Server konnte über eine Änderung noch nicht entscheiden.</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Sie wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>This change is too large for the endpoint.</source>
        <translation>Diese Änderung ist zu groß für den Server.</translation>
    </message>
    <message>
        <source>The endpoint lost its place again and again.</source>
        <translation>Der Server verlor immer wieder seine Stelle.</translation>
    </message>
    <message>
        <source>Your changes are safe here.</source>
        <translation>Ihre Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>The endpoint does not accept its own tokens.</source>
        <translation>Der Server nimmt seine eigenen Zeichen nicht an.</translation>
    </message>
    <message>
        <source>Tried again later.</source>
        <translation>Später wird es wieder versucht.</translation>
    </message>
    <message>
        <source>The endpoint is busy.</source>
        <translation>Der Server ist beschäftigt.</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent later.</source>
        <translation>Ihre Änderungen sind hier sicher und werden später gesendet.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 (%2).</source>
        <translation>Der Server antwortete %1 (%2).</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent again.</source>
        <translation>Ihre Änderungen sind hier sicher und werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used (%1): there is no such service, or it is locked.</source>
        <translation>Der Schlüsselbund des Systems ist nicht zu benutzen (%1): der Dienst fehlt oder ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in with --token-file FILE to keep the token in a file of your own.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder melden Sie sich mit --token-file DATEI an.</translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set to the owner alone.</source>
        <translation>Die Rechte von %1 lassen sich nicht auf den Besitzer beschränken.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Die Datei %1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Give the name of a file for the token.</source>
        <translation>Geben Sie den Namen einer Datei für das Zeichen an.</translation>
    </message>
    <message>
        <source>Others may read the token file %1.</source>
        <translation>Andere dürfen die Zeichendatei %1 lesen.</translation>
    </message>
    <message>
        <source>It is not used; give it mode 0600.</source>
        <translation>Sie wird nicht benutzt; geben Sie ihr den Modus 0600.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be removed.</source>
        <translation>Die Zeichendatei %1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Another program synchronises this desk at the moment.</source>
        <translation>Ein anderes Programm gleicht diesen Desk gerade ab.</translation>
    </message>
    <message>
        <source>Nothing is lost; update TrainerDesk if this stays.</source>
        <translation>Nichts ist verloren; aktualisieren Sie TrainerDesk, wenn das bleibt.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer to the sign-in cannot be understood.</source>
        <translation>Die Antwort des Servers auf die Anmeldung ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A booking cannot be read (row %1).</source>
        <translation>Eine Buchung ist nicht lesbar (Zeile %1).</translation>
    </message>
    <message>
        <source>Nothing was changed; run a check of the desk.</source>
        <translation>Nichts wurde geändert; lassen Sie den Desk prüfen.</translation>
    </message>
    <message>
        <source>Fill the sample desk</source>
        <translation>Beispiel-Desk füllen</translation>
    </message>
    <message>
        <source>A sample has 1 to 20000 clients and 1 to 20 years.</source>
        <translation>Ein Beispiel hat 1 bis 20000 Kunden und 1 bis 20 Jahre.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose an empty folder for the sample.</source>
        <translation>Nichts wurde geändert; wählen Sie einen leeren Ordner für das Beispiel.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Badge awarded</source>
        <translation>Abzeichen verliehen</translation>
    </message>
    <message>
        <source>The badge&apos;s name</source>
        <translation>Der Name des Abzeichens</translation>
    </message>
    <message>
        <source>The criteria</source>
        <translation>Die Bedingung</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>There is a badge of that name.</source>
        <translation>Ein Abzeichen dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name.</source>
        <translation>Nichts wurde geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Abzeichen hinzufügen</translation>
    </message>
    <message>
        <source>The client holds this badge already.</source>
        <translation>Der Kunde trägt dieses Abzeichen schon.</translation>
    </message>
    <message>
        <source>Award badge</source>
        <translation>Abzeichen verleihen</translation>
    </message>
    <message>
        <source>This badge belongs to the platform and cannot be retired here.</source>
        <translation>Dieses Abzeichen gehört der Plattform und lässt sich hier nicht zurückziehen.</translation>
    </message>
    <message>
        <source>Retire badge</source>
        <translation>Abzeichen zurückziehen</translation>
    </message>
    <message>
        <source>This pack is another client&apos;s.</source>
        <translation>Dieses Paket gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>This client holds no such pack.</source>
        <translation>Dieser Kunde hat kein solches Paket.</translation>
    </message>
    <message>
        <source>Nothing was changed; sell one or book without it.</source>
        <translation>Nichts wurde geändert; verkaufen Sie eines oder buchen Sie ohne.</translation>
    </message>
    <message>
        <source>The pack is on hold on that day; no session is taken from it.</source>
        <translation>Das Paket ist an diesem Tag pausiert; keine Einheit wird abgezogen.</translation>
    </message>
    <message>
        <source>This service is retired.</source>
        <translation>Diese Leistung ist nicht mehr im Angebot.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another or make it active again.</source>
        <translation>Nichts wurde geändert; wählen Sie eine andere oder aktivieren Sie sie wieder.</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Buchung verschieben</translation>
    </message>
    <message>
        <source>The meeting link stays the same; tell everyone the new time.</source>
        <translation>Der Link zum Treffen bleibt; sagen Sie allen die neue Zeit.</translation>
    </message>
    <message>
        <source>A booking begins as pending, confirmed or completed.</source>
        <translation>Eine Buchung beginnt als offen, bestätigt oder abgeschlossen.</translation>
    </message>
    <message>
        <source>Book session</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Buchung bestätigen</translation>
    </message>
    <message>
        <source>Only a pending booking can be confirmed.</source>
        <translation>Nur eine offene Buchung lässt sich bestätigen.</translation>
    </message>
    <message>
        <source>Nothing was changed; reopen it instead.</source>
        <translation>Nichts wurde geändert; öffnen Sie sie stattdessen wieder.</translation>
    </message>
    <message>
        <source>This booking is not part of a series.</source>
        <translation>Diese Buchung gehört zu keiner Serie.</translation>
    </message>
    <message>
        <source>Nothing was changed; leave the scope out.</source>
        <translation>Nichts wurde geändert; lassen Sie den Umfang weg.</translation>
    </message>
    <message>
        <source>No booking of this series is left to change.</source>
        <translation>Von dieser Serie ist keine Buchung mehr zu ändern.</translation>
    </message>
    <message>
        <source>Only a pending or confirmed booking can be moved.</source>
        <translation>Nur eine offene oder bestätigte Buchung lässt sich verschieben.</translation>
    </message>
    <message>
        <source>Nothing was changed; reopen it first.</source>
        <translation>Nichts wurde geändert; öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>Move series</source>
        <translation>Serie verschieben</translation>
    </message>
    <message>
        <source>Only people of one session move together.</source>
        <translation>Nur Leute eines Termins ziehen gemeinsam um.</translation>
    </message>
    <message>
        <source>There is nobody to move.</source>
        <translation>Es gibt niemanden zu verschieben.</translation>
    </message>
    <message>
        <source>The first name cannot be empty.</source>
        <translation>Der Vorname darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>Das Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>An active client has this e-mail address already.</source>
        <translation>Ein aktiver Kunde hat schon diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nothing was changed; look that client up instead.</source>
        <translation>Nichts wurde geändert; sehen Sie bei jenem Kunden nach.</translation>
    </message>
    <message>
        <source>A client needs a first name and a last name.</source>
        <translation>Ein Kunde braucht Vor- und Nachnamen.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Kunde hinzufügen</translation>
    </message>
    <message>
        <source>Change client</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>The %1 cannot be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A record with this id exists already.</source>
        <translation>Einen Eintrag mit dieser Id gibt es schon.</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>There is no switch &quot;%1&quot;.</source>
        <translation>Es gibt keinen Schalter „%1“.</translation>
    </message>
    <message>
        <source>Nothing was changed; use email_bookings, email_reminders, email_promotions, sms_bookings, sms_reminders or push_enabled.</source>
        <translation>Nichts wurde geändert; nehmen Sie email_bookings, email_reminders, email_promotions, sms_bookings, sms_reminders oder push_enabled.</translation>
    </message>
    <message>
        <source>Change notifications</source>
        <translation>Benachrichtigungen ändern</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Enter a reason; it stands in the client&apos;s points.</source>
        <translation>Geben Sie einen Grund ein; er steht in den Punkten des Kunden.</translation>
    </message>
    <message>
        <source>Enter a number of points from 1 to 1,000,000.</source>
        <translation>Geben Sie eine Punktzahl von 1 bis 1.000.000 ein.</translation>
    </message>
    <message>
        <source>%1, 1 person</source>
        <translation>%1, 1 Person</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 Personen</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Termin %1</translation>
    </message>
    <message>
        <source>%1 sessions are coming up</source>
        <translation>%1 Termine stehen an</translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation>%1 Einheiten übrig</translation>
    </message>
    <message>
        <source>Pack almost used</source>
        <translation>Paket fast aufgebraucht</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Pack ends soon</source>
        <translation>Paket endet bald</translation>
    </message>
    <message>
        <source>%1: %2 of %3, ends %4</source>
        <translation>%1: %2 von %3, endet %4</translation>
    </message>
    <message>
        <source>Certificate ended</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1 endete %2</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>Zertifikat endet bald</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 endet %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>A session lasts between 1 minute and 24 hours.</source>
        <translation>Ein Termin dauert zwischen 1 Minute und 24 Stunden.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Ein Preis kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Only a group service has a number of places.</source>
        <translation>Nur eine Gruppenleistung hat eine Zahl von Plätzen.</translation>
    </message>
    <message>
        <source>A group needs at least one place.</source>
        <translation>Eine Gruppe braucht mindestens einen Platz.</translation>
    </message>
    <message>
        <source>A coming session has %1 people already.</source>
        <translation>Ein kommender Termin hat schon %1 Personen.</translation>
    </message>
    <message>
        <source>Nothing was changed; move or cancel bookings first.</source>
        <translation>Nichts wurde geändert; verschieben oder sagen Sie zuerst Buchungen ab.</translation>
    </message>
    <message>
        <source>A pack holds between 1 and 10000 sessions.</source>
        <translation>Ein Paket enthält zwischen 1 und 10000 Einheiten.</translation>
    </message>
    <message>
        <source>A pack is valid for up to 36500 days; 0 means for ever.</source>
        <translation>Ein Paket gilt bis zu 36500 Tage; 0 heißt für immer.</translation>
    </message>
    <message>
        <source>A service needs a name, a duration and a price.</source>
        <translation>Eine Leistung braucht Namen, Dauer und Preis.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Leistung hinzufügen</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Leistung ändern</translation>
    </message>
    <message>
        <source>Retire service</source>
        <translation>Leistung zurückziehen</translation>
    </message>
    <message>
        <source>A pack needs a name, a service, a number of sessions and a price.</source>
        <translation>Ein Paket braucht Namen, Leistung, Zahl der Einheiten und Preis.</translation>
    </message>
    <message>
        <source>Add pack</source>
        <translation>Paket hinzufügen</translation>
    </message>
    <message>
        <source>Change pack</source>
        <translation>Paket ändern</translation>
    </message>
    <message>
        <source>Packs sold before keep their terms; the new terms are a new offer.</source>
        <translation>Früher verkaufte Pakete behalten ihre Bedingungen; die neuen sind ein neues Angebot.</translation>
    </message>
    <message>
        <source>Retire pack</source>
        <translation>Paket zurückziehen</translation>
    </message>
    <message>
        <source>Pack closed</source>
        <translation>Paket geschlossen</translation>
    </message>
    <message>
        <source>A pack cannot last beyond the year 2999.</source>
        <translation>Ein Paket kann nicht über das Jahr 2999 hinaus gelten.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Das braucht einen Grund.</translation>
    </message>
    <message>
        <source>Nothing was changed; say why.</source>
        <translation>Nichts wurde geändert; sagen Sie, warum.</translation>
    </message>
    <message>
        <source>This pack was refunded and is closed.</source>
        <translation>Dieses Paket wurde erstattet und ist geschlossen.</translation>
    </message>
    <message>
        <source>No client&apos;s pack has this id.</source>
        <translation>Kein Paket eines Kunden hat diese Id.</translation>
    </message>
    <message>
        <source>Give or take between 1 and %1 sessions.</source>
        <translation>Geben oder nehmen Sie zwischen 1 und %1 Einheiten.</translation>
    </message>
    <message>
        <source>Only %1 are left on this pack.</source>
        <translation>In diesem Paket sind nur noch %1 übrig.</translation>
    </message>
    <message>
        <source>A pack cannot end before it was bought.</source>
        <translation>Ein Paket kann nicht enden, bevor es gekauft wurde.</translation>
    </message>
    <message>
        <source>This pack is off sale.</source>
        <translation>Dieses Paket ist nicht im Verkauf.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another.</source>
        <translation>Nichts wurde geändert; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>An amount needs a payment method.</source>
        <translation>Ein Betrag braucht eine Zahlungsart.</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Paket verkaufen</translation>
    </message>
    <message>
        <source>Say how many sessions, or the new last day.</source>
        <translation>Sagen Sie, wie viele Einheiten, oder den neuen letzten Tag.</translation>
    </message>
    <message>
        <source>Adjust pack</source>
        <translation>Paket berichtigen</translation>
    </message>
    <message>
        <source>A hold ends on or after the day it begins, within ten years.</source>
        <translation>Eine Pause endet am Tag ihres Beginns oder danach, innerhalb von zehn Jahren.</translation>
    </message>
    <message>
        <source>Hold pack</source>
        <translation>Paket pausieren</translation>
    </message>
    <message>
        <source>This pack has ended before the hold begins.</source>
        <translation>Dieses Paket endete, bevor die Pause beginnt.</translation>
    </message>
    <message>
        <source>Hold all packs</source>
        <translation>Alle Pakete pausieren</translation>
    </message>
    <message>
        <source>Refund pack</source>
        <translation>Paket erstatten</translation>
    </message>
    <message>
        <source>This pack was paid in %1, which the list prices are not in.</source>
        <translation>Dieses Paket wurde in %1 bezahlt, worin die Listenpreise nicht sind.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it pro rata.</source>
        <translation>Nichts wurde geändert; erstatten Sie anteilig.</translation>
    </message>
    <message>
        <source>This belongs to another client.</source>
        <translation>Das gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>A payment is for a session or for a pack, not for both.</source>
        <translation>Eine Zahlung gilt für einen Termin oder ein Paket, nicht für beides.</translation>
    </message>
    <message>
        <source>This pack is paid already.</source>
        <translation>Dieses Paket ist schon bezahlt.</translation>
    </message>
    <message>
        <source>Packs are priced in %1.</source>
        <translation>Pakete sind in %1 ausgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was recorded; record the amount in that currency.</source>
        <translation>Nichts wurde erfasst; erfassen Sie den Betrag in dieser Währung.</translation>
    </message>
    <message>
        <source>A payment with this Stripe id is recorded already.</source>
        <translation>Eine Zahlung mit dieser Stripe-Id ist schon erfasst.</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation>Eine Erstattung braucht einen Grund.</translation>
    </message>
    <message>
        <source>This payment is in %1.</source>
        <translation>Diese Zahlung ist in %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it in that currency.</source>
        <translation>Nichts wurde geändert; erstatten Sie in dieser Währung.</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Termin abgeschlossen</translation>
    </message>
    <message>
        <source>Session reopened</source>
        <translation>Termin wieder geöffnet</translation>
    </message>
    <message>
        <source>Payment not received</source>
        <translation>Zahlung nicht eingegangen</translation>
    </message>
    <message>
        <source>Paid %1 %2</source>
        <translation>%1 %2 bezahlt</translation>
    </message>
    <message>
        <source>Refund of %1 %2</source>
        <translation>Erstattung von %1 %2</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>Empfehlung abgeschlossen</translation>
    </message>
    <message>
        <source>Joined with a referral</source>
        <translation>Durch Empfehlung gekommen</translation>
    </message>
    <message>
        <source>Referral open again</source>
        <translation>Empfehlung wieder offen</translation>
    </message>
    <message>
        <source>The certificate&apos;s name</source>
        <translation>Der Name des Zertifikats</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>Der Aussteller</translation>
    </message>
    <message>
        <source>The verification link</source>
        <translation>Der Prüflink</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The bio</source>
        <translation>Der Text über Sie</translation>
    </message>
    <message>
        <source>A specialisation</source>
        <translation>Eine Fähigkeit</translation>
    </message>
    <message>
        <source>Enter years of experience from 0 to 80.</source>
        <translation>Geben Sie 0 bis 80 Jahre Erfahrung ein.</translation>
    </message>
    <message>
        <source>The location</source>
        <translation>Der Ort</translation>
    </message>
    <message>
        <source>Enter an hourly rate of 0 or more.</source>
        <translation>Geben Sie einen Stundensatz von 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Change certificate</source>
        <translation>Zertifikat ändern</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Zertifikat entfernen</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>This date has no hours of its own.</source>
        <translation>Dieser Tag hat keine eigenen Zeiten.</translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation>Wieder übliche Zeiten</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 ist keine Währung.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose one of the list.</source>
        <translation>Nichts wurde geändert; wählen Sie eine der Liste.</translation>
    </message>
    <message>
        <source>This desk has prices in %1, and amounts are never converted.</source>
        <translation>Dieser Desk hat Preise in %1, und Beträge werden nie umgerechnet.</translation>
    </message>
    <message>
        <source>Nothing was changed; a new desk can have another currency.</source>
        <translation>Nichts wurde geändert; ein neuer Desk kann eine andere Währung haben.</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Change policies</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>%1 brought %2.</source>
        <translation>%1 hat %2 geworben.</translation>
    </message>
    <message>
        <source>Both earned %3 points.</source>
        <translation>Beide bekamen %3 Punkte.</translation>
    </message>
    <message>
        <source>This code belongs to someone else.</source>
        <translation>Dieser Code gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Nothing was changed; use another.</source>
        <translation>Nichts wurde geändert; nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Empfehlung hinzufügen</translation>
    </message>
    <message>
        <source>Only a referral that waits can be taken out.</source>
        <translation>Nur eine wartende Empfehlung lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Cancel referral</source>
        <translation>Empfehlung zurücknehmen</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Die Bewertung</translation>
    </message>
    <message>
        <source>Only a completed session can have a review.</source>
        <translation>Nur ein abgeschlossener Termin kann bewertet werden.</translation>
    </message>
    <message>
        <source>This session has a review already.</source>
        <translation>Dieser Termin hat schon eine Bewertung.</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>Bewertung hinzufügen</translation>
    </message>
    <message>
        <source>This rule gives no date.</source>
        <translation>Diese Regel ergibt kein Datum.</translation>
    </message>
    <message>
        <source>Book series</source>
        <translation>Serie buchen</translation>
    </message>
    <message>
        <source>%1 The date is %2; skip or move it.</source>
        <translation>%1 Der Tag ist %2; lassen Sie ihn aus oder verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>Every date of this series is taken.</source>
        <translation>Jeder Tag dieser Serie ist belegt.</translation>
    </message>
    <message>
        <source>Continue series</source>
        <translation>Serie fortsetzen</translation>
    </message>
    <message>
        <source>This series repeats by days of the month.</source>
        <translation>Diese Serie wiederholt sich nach Monatstagen.</translation>
    </message>
    <message>
        <source>Nothing was changed; move its bookings one by one or make a new series.</source>
        <translation>Nichts wurde geändert; verschieben Sie ihre Buchungen einzeln oder legen Sie eine neue Serie an.</translation>
    </message>
    <message>
        <source>This series repeats by weekdays of the month.</source>
        <translation>Diese Serie wiederholt sich nach Wochentagen des Monats.</translation>
    </message>
    <message>
        <source>Waiving needs a reason.</source>
        <translation>Ein Erlass braucht einen Grund.</translation>
    </message>
    <message>
        <source>This session is paid (%1 %2).</source>
        <translation>Dieser Termin ist bezahlt (%1 %2).</translation>
    </message>
    <message>
        <source>Refund it, or keep it as agreed.</source>
        <translation>Erstatten Sie ihn, oder behalten Sie es wie vereinbart.</translation>
    </message>
    <message>
        <source>Complete session</source>
        <translation>Termin abschließen</translation>
    </message>
    <message>
        <source>Mark no-show</source>
        <translation>Als nicht erschienen markieren</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Stop series</source>
        <translation>Serie beenden</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>Wiederöffnen braucht einen Grund.</translation>
    </message>
    <message>
        <source>This booking is open.</source>
        <translation>Diese Buchung ist offen.</translation>
    </message>
    <message>
        <source>Reopen booking</source>
        <translation>Buchung wieder öffnen</translation>
    </message>
    <message>
        <source>Only a group session has a waiting list.</source>
        <translation>Nur eine Gruppe hat eine Warteliste.</translation>
    </message>
    <message>
        <source>This session has begun.</source>
        <translation>Dieser Termin hat begonnen.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose a later one.</source>
        <translation>Nichts wurde geändert; wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>This client has a seat in the session.</source>
        <translation>Dieser Kunde hat einen Platz in diesem Termin.</translation>
    </message>
    <message>
        <source>Join waiting list</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>Leave waiting list</source>
        <translation>Von der Warteliste</translation>
    </message>
    <message>
        <source>This client is not on that waiting list.</source>
        <translation>Dieser Kunde steht nicht auf jener Warteliste.</translation>
    </message>
    <message>
        <source>This client waits no longer.</source>
        <translation>Dieser Kunde wartet nicht mehr.</translation>
    </message>
    <message>
        <source>No seat is free to offer.</source>
        <translation>Es ist kein Platz frei anzubieten.</translation>
    </message>
    <message>
        <source>Offer seat</source>
        <translation>Platz anbieten</translation>
    </message>
    <message>
        <source>No %1 matches this reference.</source>
        <translation>Kein Eintrag in %1 passt zu dieser Angabe.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the list for the exact name.</source>
        <translation>Nichts wurde geändert; sehen Sie in der Liste nach dem genauen Namen.</translation>
    </message>
    <message>
        <source>More than one %1 matches this reference.</source>
        <translation>Mehr als ein Eintrag in %1 passt zu dieser Angabe.</translation>
    </message>
    <message>
        <source>Nothing was changed; use the id%2.</source>
        <translation>Nichts wurde geändert; nehmen Sie die Id%2.</translation>
    </message>
    <message>
        <source>No %1 has this id.</source>
        <translation>Nichts in %1 hat diese Id.</translation>
    </message>
    <message>
        <source>This client is not on the roster.</source>
        <translation>Dieser Kunde steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>This person is not on your list any more.</source>
        <translation>Diese Person steht nicht mehr auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>A row of trainer_clients has no readable client.</source>
        <translation>Eine Zeile von trainer_clients hat keinen lesbaren Kunden.</translation>
    </message>
    <message>
        <source>A payout cannot lie below minus the fee.</source>
        <translation>Eine Auszahlung kann nicht unter minus der Gebühr liegen.</translation>
    </message>
    <message>
        <source>This file is empty, not a backup.</source>
        <translation>Diese Datei ist leer, keine Sicherung.</translation>
    </message>
    <message>
        <source>The desk was left as it is.</source>
        <translation>Der Desk blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The document %1 cannot be copied (%2).</source>
        <translation>Das Dokument %1 lässt sich nicht kopieren (%2).</translation>
    </message>
    <message>
        <source>The report has more than 200,000 rows.</source>
        <translation>Der Bericht hat mehr als 200.000 Zeilen.</translation>
    </message>
    <message>
        <source>Nothing was compared; download a shorter span of time.</source>
        <translation>Nichts wurde verglichen; laden Sie eine kürzere Zeitspanne herunter.</translation>
    </message>
    <message>
        <source>A page of the endpoint&apos;s rows cannot be read.</source>
        <translation>Eine Seite mit Zeilen des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Sie wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>This was decided meanwhile.</source>
        <translation>Das wurde inzwischen entschieden.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate is not its own, or not valid today.</source>
        <translation>Das Zertifikat des Servers ist nicht seines oder heute nicht gültig.</translation>
    </message>
    <message>
        <source>Nothing was sent; check the address and this computer&apos;s date.</source>
        <translation>Nichts wurde gesendet; prüfen Sie die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Nothing was sent; your changes are safe here.</source>
        <translation>Nichts wurde gesendet; Ihre Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether the network is to be trusted.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob dem Netz zu trauen ist.</translation>
    </message>
    <message>
        <source>This service was removed.</source>
        <translation>Diese Leistung wurde entfernt.</translation>
    </message>
    <message>
        <source>Move service</source>
        <translation>Leistung verschieben</translation>
    </message>
    <message>
        <source>Colour service</source>
        <translation>Leistung einfärben</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Zeit vorbei</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Zahlung erstatten</translation>
    </message>
    <message>
        <source>The first name</source>
        <translation>Der Vorname</translation>
    </message>
    <message>
        <source>The last name</source>
        <translation>Der Nachname</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Ihren Namen ändern</translation>
    </message>
    <message>
        <source>This change has no time.</source>
        <translation>Diese Änderung hat keine Zeit.</translation>
    </message>
    <message>
        <source>What was removed is not known here any more.</source>
        <translation>Was entfernt wurde, ist hier nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Nothing was changed; leave it removed.</source>
        <translation>Nichts wurde geändert; lassen Sie es entfernt.</translation>
    </message>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>Dieser Eintrag wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation>Dieser Eintrag wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no backup of TrainerDesk.</source>
        <translation>%1 ist beschädigt oder keine Sicherung von TrainerDesk.</translation>
    </message>
    <message>
        <source>The desk was left as it is; try another backup.</source>
        <translation>Die Daten blieben, wie sie sind; versuchen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced.</source>
        <translation>%1 ist keine Datei, die ersetzt werden kann.</translation>
    </message>
</context>
<context>
    <name>ui::ServiceItemModel</name>
    <message numerus="yes">
        <source>up to %Ln people</source>
        <translation>
            <numerusform>bis zu %Ln Person</numerusform>
            <numerusform>bis zu %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>Einzeltraining</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions to come</source>
        <translation>
            <numerusform>%Ln kommender Termin</numerusform>
            <numerusform>%Ln kommende Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a service that can be booked</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a service that cannot be booked</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>sessions booked from now on</comment>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Bookable</source>
        <translation>Buchbar</translation>
    </message>
</context>
<context>
    <name>ui::ServicePanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>60, 45 min, 1 h 15</source>
        <translation>60, 45 Min., 1 Std. 15</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Leer: unbegrenzt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Bookable</source>
        <translation>Buchbar</translation>
    </message>
    <message>
        <source>New bookings only</source>
        <translation>Nur neue Buchungen</translation>
    </message>
    <message>
        <source>A new price or length counts for new bookings. What is booked and sold stays as it is.</source>
        <translation>Neuer Preis und neue Dauer gelten für neue Buchungen. Gebuchtes und Verkauftes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on sale</source>
        <translation>
            <numerusform>%Ln im Verkauf</numerusform>
            <numerusform>%Ln im Verkauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Leistung hinzufügen</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter minutes, like 60.</source>
        <translation>Geben Sie Minuten ein, wie 60.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation>%1 ist buchbar</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 ist aus</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Changes at once, on every session.</source>
        <translation>Ändert sich sofort, bei jedem Termin.</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>service, colour</comment>
        <translation>%1 ist jetzt %2</translation>
    </message>
</context>
<context>
    <name>ui::ServicesScreen</name>
    <message>
        <source>New service</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Nothing to book yet</source>
        <translation>Noch nichts zu buchen</translation>
    </message>
    <message>
        <source>A service is what clients book: a length, a price, one to one or in a group.</source>
        <translation>Eine Leistung ist, was Kunden buchen: Dauer, Preis, einzeln oder in der Gruppe.</translation>
    </message>
    <message>
        <source>Add your first service</source>
        <translation>Erste Leistung anlegen</translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation>%1 ist buchbar</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 ist aus</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Leistung hinzufügen</translation>
    </message>
    <message>
        <source>%1 moved up</source>
        <comment>service</comment>
        <translation>%1 nach oben verschoben</translation>
    </message>
    <message>
        <source>%1 moved down</source>
        <comment>service</comment>
        <translation>%1 nach unten verschoben</translation>
    </message>
    <message>
        <source>Choose a service first</source>
        <translation>Wählen Sie zuerst eine Leistung</translation>
    </message>
    <message>
        <source>Move service up</source>
        <translation>Leistung nach oben</translation>
    </message>
    <message>
        <source>Move service down</source>
        <translation>Leistung nach unten</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation>Ohne Eingabe sperren nach</translation>
    </message>
    <message>
        <source>The lock hides everything and says nothing about clients.</source>
        <translation>Die Sperre verbirgt alles und sagt nichts über Kunden.</translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <translation>%1 Taste: %2</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Privatmodus</translation>
    </message>
    <message>
        <source>Turn on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Birthdays in the calendar</source>
        <translation>Geburtstage im Kalender</translation>
    </message>
    <message>
        <source>Off at first: a date of birth is sensitive.</source>
        <translation>Anfangs aus: ein Geburtsdatum ist heikel.</translation>
    </message>
    <message>
        <source>Keep several computers in step</source>
        <translation>Mehrere Computer im Gleichschritt</translation>
    </message>
    <message>
        <source>Through an endpoint that you or your provider hosts. Without it, everything stays on this computer.</source>
        <translation>Über einen Server, den Sie oder Ihr Anbieter betreiben. Ohne ihn bleibt alles auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abgleich öffnen</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>One file with everything of this desk. Work can go on meanwhile.</source>
        <translation>Eine Datei mit allem aus diesem Desk. Die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>It takes the place of this desk; the desk of now is kept beside it.</source>
        <translation>Sie tritt an die Stelle dieses Desks; der jetzige bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Plain files (CSV and JSON) of every table, for another program.</source>
        <translation>Schlichte Dateien (CSV und JSON) jeder Tabelle, für ein anderes Programm.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Folder of this desk</source>
        <translation>Ordner dieses Desks</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>TrainerDesk %1</source>
        <translation>TrainerDesk %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>IBM Plex Sans and IBM Plex Sans Arabic, SIL Open Font License 1.1</source>
        <translation>IBM Plex Sans und IBM Plex Sans Arabic, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Lucide, ISC licence; parts from Feather, MIT licence</source>
        <translation>Lucide, ISC-Lizenz; Teile aus Feather, MIT-Lizenz</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>Sicherung (*.sqlite)</translation>
    </message>
    <message>
        <source>Backup saved as %1</source>
        <translation>Sicherung gespeichert als %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung einspielen?</translation>
    </message>
    <message>
        <source>%1 takes the place of this desk. The desk of now is kept in its folder under another name.</source>
        <translation>%1 tritt an die Stelle dieses Desks. Der jetzige bleibt unter anderem Namen in seinem Ordner.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Keep this desk</source>
        <translation>Diesen Desk behalten</translation>
    </message>
    <message>
        <source>An empty folder for the files</source>
        <translation>Ein leerer Ordner für die Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) exported</source>
        <translation>
            <numerusform>%Ln Tabelle exportiert</numerusform>
            <numerusform>%Ln Tabellen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words, dates and numbers. The window is redrawn.</source>
        <translation>Worte, Daten und Zahlen. Das Fenster wird neu gezeichnet.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Sessions keep their instant; the times shown change.</source>
        <translation>Termine behalten ihren Zeitpunkt; die gezeigten Zeiten ändern sich.</translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation>Menüleiste behalten</translation>
    </message>
    <message>
        <source>Otherwise F10 or Alt shows it.</source>
        <translation>Sonst zeigt F10 oder Alt sie.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>24 hours, %1</source>
        <translation>24 Stunden, %1</translation>
    </message>
    <message>
        <source>12 hours, %1</source>
        <translation>12 Stunden, %1</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Wochennummern</translation>
    </message>
    <message>
        <source>ISO 8601, where weeks start on Monday.</source>
        <translation>ISO 8601, wo Wochen am Montag beginnen.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Tage einer Woche</translation>
    </message>
    <message>
        <source>Snap while dragging</source>
        <translation>Einrasten beim Ziehen</translation>
    </message>
    <message>
        <source>Shift snaps to 5 minutes.</source>
        <translation>Mit Umschalt rastet es auf 5 Minuten.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Allow double bookings</source>
        <translation>Doppelte Buchungen erlauben</translation>
    </message>
    <message>
        <source>A clash then warns instead of being refused.</source>
        <translation>Eine Überschneidung warnt dann, statt abgelehnt zu werden.</translation>
    </message>
    <message>
        <source>Free time before a session</source>
        <translation>Freie Zeit vor einem Termin</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Free time after a session</source>
        <translation>Freie Zeit nach einem Termin</translation>
    </message>
    <message>
        <source>Sessions a day before a warning</source>
        <translation>Termine am Tag bis zur Warnung</translation>
    </message>
    <message>
        <source>0 never warns.</source>
        <translation>0 warnt nie.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Weekly hours, days off and extra hours.</source>
        <translation>Wochenzeiten, freie Tage und Zusatzzeiten.</translation>
    </message>
    <message>
        <source>Open Profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>System folgt dem Desktop.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Height of the rows of tables.</source>
        <translation>Höhe der Tabellenzeilen.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>Alles wächst mit der Schrift.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced stops all movement.</source>
        <translation>Reduziert hält alle Bewegung an.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Privates und Sperre</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Keine solche Einstellung</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing here has to do with “%1”.</source>
        <translation>Nichts hier hat mit „%1“ zu tun.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a section</comment>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About TrainerDesk</source>
        <translation>Über TrainerDesk</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Sicherung speichern …</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code and an example</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>It can be changed while the desk has no prices: amounts are never converted.</source>
        <translation>Änderbar, solange der Desk keine Preise hat: Beträge werden nie umgerechnet.</translation>
    </message>
    <message>
        <source>Tax year starts in</source>
        <translation>Steuerjahr beginnt im</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Notice without a fee</source>
        <translation>Frist ohne Gebühr</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Night hours do not count as notice</source>
        <translation>Nachtstunden zählen nicht zur Frist</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Nacht beginnt</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Nacht endet</translation>
    </message>
    <message>
        <source>A late cancellation uses a session of the pack</source>
        <translation>Eine späte Absage verbraucht eine Einheit des Pakets</translation>
    </message>
    <message>
        <source>A no-show uses a session of the pack</source>
        <translation>Nichterscheinen verbraucht eine Einheit des Pakets</translation>
    </message>
    <message>
        <source>Fee for a late cancellation</source>
        <translation>Gebühr für eine späte Absage</translation>
    </message>
    <message>
        <source>Of the price, when no pack pays.</source>
        <translation>Vom Preis, wenn kein Paket zahlt.</translation>
    </message>
    <message>
        <source>Fee for a no-show</source>
        <translation>Gebühr für Nichterscheinen</translation>
    </message>
    <message>
        <source>Packs and points</source>
        <translation>Pakete und Punkte</translation>
    </message>
    <message>
        <source>Sessions left that count as low</source>
        <translation>Übrige Einheiten, die als knapp gelten</translation>
    </message>
    <message>
        <source>Points for a session</source>
        <translation>Punkte für einen Termin</translation>
    </message>
    <message>
        <source>Points for each whole unit of money paid</source>
        <translation>Punkte je voller Einheit gezahlten Geldes</translation>
    </message>
    <message>
        <source>Points for a referral, to each of the two</source>
        <translation>Punkte für eine Empfehlung, für beide</translation>
    </message>
    <message>
        <source>A referral code is good for</source>
        <translation>Ein Empfehlungscode gilt</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Points expire after</source>
        <translation>Punkte verfallen nach</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 behält sie für immer.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Pop-ups on this computer</source>
        <translation>Hinweise auf diesem Computer</translation>
    </message>
    <message>
        <source>Sessions that start, conflicts and failed payments; never health or amounts.</source>
        <translation>Beginnende Termine, Konflikte und fehlgeschlagene Zahlungen; nie Gesundheit oder Beträge.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>No pop-ups from this time on.</source>
        <translation>Ab dieser Zeit keine Hinweise.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 Stunde vorher</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 Stunden vorher</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag vorher</translation>
    </message>
    <message>
        <source>1 day and 1 hour before</source>
        <translation>1 Tag und 1 Stunde vorher</translation>
    </message>
    <message>
        <source>As set on the command line</source>
        <translation>Wie auf der Befehlszeile gesetzt</translation>
    </message>
    <message>
        <source>Remind of a session</source>
        <translation>An einen Termin erinnern</translation>
    </message>
    <message>
        <source>In Today</source>
        <translation>In „Heute“</translation>
    </message>
    <message>
        <source>Packs that end within</source>
        <translation>Pakete, die enden binnen</translation>
    </message>
    <message>
        <source>Certificates that end within</source>
        <translation>Zertifikate, die enden binnen</translation>
    </message>
    <message>
        <source>By the server</source>
        <translation>Durch den Server</translation>
    </message>
    <message>
        <source>Takes effect after the next sync.</source>
        <translation>Wirkt nach dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Bookings by mail</source>
        <translation>Buchungen per E-Mail</translation>
    </message>
    <message>
        <source>Reminders by mail</source>
        <translation>Erinnerungen per E-Mail</translation>
    </message>
    <message>
        <source>Promotions by mail</source>
        <translation>Werbung per E-Mail</translation>
    </message>
    <message>
        <source>Bookings by SMS</source>
        <translation>Buchungen per SMS</translation>
    </message>
    <message>
        <source>Reminders by SMS</source>
        <translation>Erinnerungen per SMS</translation>
    </message>
    <message>
        <source>Passcode of the lock</source>
        <translation>Code der Sperre</translation>
    </message>
    <message>
        <source>It keeps eyes away, not thieves.</source>
        <translation>Er schützt vor Blicken, nicht vor Dieben.</translation>
    </message>
    <message>
        <source>Set or change</source>
        <translation>Setzen oder ändern</translation>
    </message>
    <message>
        <source>Hides amounts, health and other names while a client looks on.</source>
        <translation>Verbirgt Beträge, Gesundheit und andere Namen, solange ein Kunde zuschaut.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Shown on receipts and exports.</source>
        <translation>Steht auf Belegen und Exporten.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung einspielen …</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no second time zone</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Zweite Zeitzone</translation>
    </message>
    <message>
        <source>Its hours stand beside yours in day and week.</source>
        <translation>Ihre Stunden stehen in Tag und Woche neben Ihren.</translation>
    </message>
    <message>
        <source>Ask about clients not seen for</source>
        <translation>Nach Kunden fragen, nicht gesehen seit</translation>
    </message>
    <message>
        <source>They are listed so that you decide: erase, or keep. 0 never asks.</source>
        <translation>Sie werden aufgelistet, damit Sie entscheiden: löschen oder behalten. 0 fragt nie.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Clients not seen for long</source>
        <translation>Lange nicht gesehene Kunden</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsTable</name>
    <message>
        <source>Single-letter keys</source>
        <translation>Tasten mit einem Buchstaben</translation>
    </message>
    <message>
        <source>They act only while a grid, list or table has the focus.</source>
        <translation>Sie wirken nur, wenn Raster, Liste oder Tabelle den Fokus hat.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Tasten wie am Anfang</translation>
    </message>
    <message>
        <source>Takes back every key that you changed.</source>
        <translation>Nimmt jede geänderte Taste zurück.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Give %1 its own key back</source>
        <translation>%1 seine eigene Taste zurückgeben</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation>%1 ist die Taste von „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Use %1 here and take it from “%2”</source>
        <translation>%1 hier verwenden und „%2“ wegnehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>Tasten, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Calendar: move the cursor</source>
        <translation>Kalender: Cursor bewegen</translation>
    </message>
    <message>
        <source>Calendar: select a span</source>
        <translation>Kalender: Spanne wählen</translation>
    </message>
    <message>
        <source>Calendar: previous or next session</source>
        <translation>Kalender: voriger oder nächster Termin</translation>
    </message>
    <message>
        <source>Calendar: book here, or open the session</source>
        <translation>Kalender: hier buchen oder Termin öffnen</translation>
    </message>
    <message>
        <source>Calendar: pick the session up; arrows move it</source>
        <translation>Kalender: Termin aufnehmen; Pfeile verschieben</translation>
    </message>
    <message>
        <source>Calendar: cancel the booking</source>
        <translation>Kalender: Buchung absagen</translation>
    </message>
    <message>
        <source>Calendar: previous or next period</source>
        <translation>Kalender: voriger oder nächster Zeitraum</translation>
    </message>
    <message>
        <source>Tables: move, first and last</source>
        <translation>Tabellen: bewegen, erste und letzte</translation>
    </message>
    <message>
        <source>Tables: open the row</source>
        <translation>Tabellen: Zeile öffnen</translation>
    </message>
    <message>
        <source>Tables: tick the row</source>
        <translation>Tabellen: Zeile anhaken</translation>
    </message>
    <message>
        <source>Forms: save</source>
        <translation>Formulare: speichern</translation>
    </message>
    <message>
        <source>Leave the inner mode, the card or the panel</source>
        <translation>Inneren Modus, Karte oder Leiste verlassen</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to synchronise</source>
        <translation>Anmelden zum Abgleichen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Keeps this desk equal on all your devices. Everything works without it, and nothing waits for the network.</source>
        <translation>Hält diesen Desk auf allen Ihren Geräten gleich. Alles geht auch ohne, und nichts wartet auf das Netz.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The address your provider gave you.</source>
        <translation>Die Adresse von Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>This desk belongs to this account.</source>
        <translation>Dieser Desk gehört zu diesem Konto.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Not kept. A key for this computer is stored in the system’s keychain.</source>
        <translation>Wird nicht aufbewahrt. Ein Schlüssel für diesen Computer liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Enter an address like https://desk.example.org.</source>
        <translation>Geben Sie eine Adresse wie https://desk.example.org ein.</translation>
    </message>
    <message>
        <source>Use https: passwords are not sent unprotected over a network.</source>
        <translation>Verwenden Sie https: Passwörter werden nicht ungeschützt über ein Netz gesendet.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Meldet an …</translation>
    </message>
</context>
<context>
    <name>ui::SoldItemModel</name>
    <message>
        <source>Never</source>
        <comment>a pack that does not end</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, in 3 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions left of a pack</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 sessions left</source>
        <translation>%1 von %2 Einheiten übrig</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a pack that was refunded</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for a payment</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a payment</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
</context>
<context>
    <name>ui::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::StripeDialog</name>
    <message>
        <source>Compare with Stripe</source>
        <translation>Mit Stripe vergleichen</translation>
    </message>
    <message>
        <source>Choose or drop Stripe&apos;s itemised report (CSV). It is compared with the payments here; nothing is changed.</source>
        <translation>Wählen Sie den Einzelbericht von Stripe (CSV) oder ziehen Sie ihn hierher. Er wird mit den Zahlungen hier verglichen; nichts wird geändert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Stimmen überein</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Payments compared</source>
        <translation>Verglichene Zahlungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>In Stripe: Reports, Balance, Itemized, Download.</source>
        <translation>In Stripe: Berichte, Saldo, Einzelposten, Herunterladen.</translation>
    </message>
    <message>
        <source>Stripe&apos;s itemised report</source>
        <translation>Einzelbericht von Stripe</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Keine Zahlung passt</translation>
    </message>
    <message>
        <source>The file speaks of other payments than this desk.</source>
        <translation>Die Datei handelt von anderen Zahlungen als dieser Desk.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>There is no such payment in the file or in the desk.</source>
        <translation>In der Datei oder im Desk gibt es keine solche Zahlung.</translation>
    </message>
</context>
<context>
    <name>ui::SyncHistory</name>
    <message>
        <source>%1: sent %2, received %3, %4</source>
        <translation>%1: %2 gesendet, %3 empfangen, %4</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ui::SyncLine</name>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>ui::SyncPage</name>
    <message>
        <source>Today, %1</source>
        <comment>a time</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent in the order in which they were made</source>
        <translation>Sie werden in der Reihenfolge gesendet, in der sie entstanden sind</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet on this computer.</source>
        <translation>Auf diesem Computer wurde noch nichts ausgetauscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>This desk is on this computer only</source>
        <translation>Dieser Desk ist nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Everything works without an account. Sign in to keep it equal on several devices.</source>
        <translation>Alles geht ohne Konto. Melden Sie sich an, um ihn auf mehreren Geräten gleich zu halten.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>A sample desk is never sent anywhere</source>
        <translation>Ein Beispiel-Desk wird nie irgendwohin gesendet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>Removed or kept</source>
        <translation>Entfernt oder behalten</translation>
    </message>
</context>
<context>
    <name>ui::SyncScreen</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>the state and when it was last in sync</comment>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Melden Sie sich zuerst an</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Dropped. Its values stay in the journal.</source>
        <translation>Verworfen. Die Werte bleiben im Journal.</translation>
    </message>
    <message>
        <source>A sample desk is never sent anywhere</source>
        <translation>Ein Beispiel-Desk wird nie irgendwohin gesendet</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sync and conflicts</source>
        <translation>Abgleich und Konflikte</translation>
    </message>
    <message>
        <source>Sign in to synchronise…</source>
        <translation>Anmelden zum Abgleichen …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed out. Your desk stays on this computer.</source>
        <translation>Abgemeldet. Ihr Desk bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>ui::VersionsChip</name>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>Two versions, review</source>
        <translation>Zwei Fassungen, prüfen</translation>
    </message>
    <message>
        <source>Changed here and on the server. Click to review</source>
        <translation>Hier und auf dem Server geändert. Klicken zum Prüfen</translation>
    </message>
</context>
<context>
    <name>ui::Wording</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>ui::calendar::BookingPanel</name>
    <message>
        <source>Paid %1</source>
        <comment>amount</comment>
        <translation>Bezahlt %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>This booking is not among the days shown, or it was removed.</source>
        <translation>Diese Buchung ist nicht unter den gezeigten Tagen, oder sie wurde entfernt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people in a group session</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Clash</source>
        <comment>on a session that overlaps another</comment>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Buchung bestätigen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopened on the calendar</source>
        <translation>Im Kalender wieder geöffnet</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>Überschneidet sich mit einem anderen Termin</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Join meeting</source>
        <translation>Treffen beitreten</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a person to a group session</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>client</comment>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a booking was cancelled</comment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Notes, optional</source>
        <translation>Notizen, freiwillig</translation>
    </message>
    <message>
        <source>Notes saved</source>
        <translation>Notizen gespeichert</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Client cancelled</source>
        <translation>Kunde hat abgesagt</translation>
    </message>
    <message>
        <source>I cancel</source>
        <translation>Ich sage ab</translation>
    </message>
    <message>
        <source>Neither (weather, illness)</source>
        <translation>Keiner (Wetter, Krankheit)</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>If you complete it</source>
        <translation>Wenn Sie ihn abschließen</translation>
    </message>
    <message>
        <source>More sessions were held than the pack had.</source>
        <translation>Es fanden mehr Termine statt, als das Paket hatte.</translation>
    </message>
    <message>
        <source>Settle the pack</source>
        <translation>Das Paket klären</translation>
    </message>
    <message numerus="yes">
        <source>Over by %Ln</source>
        <comment>sessions beyond a pack</comment>
        <translation>
            <numerusform>%Ln zu viel</numerusform>
            <numerusform>%Ln zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed here and on the server.</source>
        <translation>Es wurde hier und auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Mit Grund</translation>
    </message>
    <message>
        <source>Stop the series</source>
        <translation>Die Serie beenden</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Um eine Bewertung bitten</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>Um die Zahlung bitten</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <comment>client</comment>
        <translation>Überschneidet sich mit %1</translation>
    </message>
    <message>
        <source>Overlaps %1 other sessions</source>
        <translation>Überschneidet sich mit %1 anderen Terminen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pack, %1 left</source>
        <comment>sessions of a pack</comment>
        <translation>Paket, noch %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarActions</name>
    <message>
        <source>fee %1</source>
        <comment>money due for a late cancellation</comment>
        <translation>Gebühr %1</translation>
    </message>
    <message>
        <source>Nobody in this session is in a state that allows it. Nothing was changed.</source>
        <translation>Niemand in diesem Termin ist in einem Zustand, der das erlaubt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changed %1 to %2</source>
        <comment>client, new times</comment>
        <translation>%1 auf %2 geändert</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>This session is a fact and does not move. Nothing was changed.</source>
        <translation>Dieser Termin ist Tatsache und lässt sich nicht verschieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Copied %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 nach %2 kopiert</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>client or group</comment>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>%1 marked as no-show</source>
        <comment>client or group</comment>
        <translation>%1 als nicht erschienen markiert</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>client or group</comment>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>client or group</comment>
        <translation>%1 abgesagt</translation>
    </message>
    <message>
        <source>Cancelled %1 from here on</source>
        <comment>client</comment>
        <translation>%1 ab hier abgesagt</translation>
    </message>
    <message>
        <source>Cancelled all sessions of %1 to come</source>
        <comment>client</comment>
        <translation>Alle kommenden Termine von %1 abgesagt</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <comment>client or group</comment>
        <translation>%1 wieder geöffnet</translation>
    </message>
    <message>
        <source>Payment recorded for %1</source>
        <comment>client</comment>
        <translation>Zahlung für %1 erfasst</translation>
    </message>
    <message>
        <source>a seat is free for %1</source>
        <comment>first of those who wait</comment>
        <translation>ein Platz ist frei für %1</translation>
    </message>
    <message>
        <source>Apply to later ones</source>
        <translation>Auf spätere anwenden</translation>
    </message>
    <message>
        <source>Moved this and later ones</source>
        <translation>Diesen und spätere verschoben</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarModel</name>
    <message>
        <source>Client</source>
        <comment>instead of a name</comment>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarScreen</name>
    <message>
        <source>Week %1</source>
        <comment>number of the week</comment>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Voriger Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Nächster Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>No sessions this week</source>
        <translation>Keine Termine in dieser Woche</translation>
    </message>
    <message>
        <source>Press N or drag to add one.</source>
        <translation>Drücken Sie N oder ziehen Sie, um einen anzulegen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <comment>a session that was cut or copied</comment>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Show cancelled</source>
        <translation>Abgesagte zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Choose a session first</source>
        <translation>Wählen Sie zuerst einen Termin</translation>
    </message>
    <message>
        <source>Complete session</source>
        <translation>Termin abschließen</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Als nicht erschienen markieren</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Buchung bestätigen</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>New booking at the cursor</source>
        <translation>Neue Buchung am Cursor</translation>
    </message>
    <message>
        <source>Change the end of the chosen session</source>
        <translation>Ende des gewählten Termins ändern</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Tagesansicht</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Wochenansicht</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Monatsansicht</translation>
    </message>
    <message>
        <source>Week of %1 days</source>
        <translation>Woche mit %1 Tagen</translation>
    </message>
    <message>
        <source>Snap to %1 minutes</source>
        <translation>Auf %1 Minuten einrasten</translation>
    </message>
    <message>
        <source>Show or hide cancelled sessions</source>
        <translation>Abgesagte Termine ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide birthdays</source>
        <translation>Geburtstage ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Die Lücke füllen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Den Tag abschließen</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>Add sample week</source>
        <translation>Beispielwoche anlegen</translation>
    </message>
    <message>
        <source>No sessions in these days</source>
        <translation>Keine Termine an diesen Tagen</translation>
    </message>
    <message>
        <source>Press N to add one.</source>
        <translation>Drücken Sie N, um einen anzulegen.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::ClientField</name>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Create %1</source>
        <comment>a new client by this name</comment>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Ersten Kunden anlegen</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CloseDayPage</name>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Client cancelled late</source>
        <translation>Kunde hat spät abgesagt</translation>
    </message>
    <message>
        <source>I cancelled</source>
        <translation>Ich habe abgesagt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Den Tag abschließen</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Alles ist geklärt</translation>
    </message>
    <message>
        <source>Every past session says how it went.</source>
        <translation>Jeder vergangene Termin sagt, wie er verlief.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are over. Say how each went.</source>
        <translation>
            <numerusform>%Ln Termin ist vorbei. Sagen Sie, wie er verlief.</numerusform>
            <numerusform>%Ln Termine sind vorbei. Sagen Sie, wie jeder verlief.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you complete it</source>
        <translation>Wenn Sie ihn abschließen</translation>
    </message>
    <message>
        <source>C completed, N no-show, L client cancelled late, T I cancelled</source>
        <translation>C abgeschlossen, N nicht erschienen, L Kunde hat spät abgesagt, T ich habe abgesagt</translation>
    </message>
</context>
<context>
    <name>ui::calendar::DateCard</name>
    <message>
        <source>Go to date</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>For example 24 June, tomorrow, or 2025-12-24</source>
        <translation>Zum Beispiel 24. Juni, morgen oder 2025-12-24</translation>
    </message>
    <message>
        <source>Enter a day, such as 24 June.</source>
        <translation>Geben Sie einen Tag ein, etwa 24. Juni.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::DayList</name>
    <message>
        <source>1 session</source>
        <comment>of a day</comment>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>of a day</comment>
        <translation>%1 Termine</translation>
    </message>
</context>
<context>
    <name>ui::calendar::GapPage</name>
    <message>
        <source>waits for a seat</source>
        <translation>wartet auf einen Platz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) end %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%Ln Einheit endet %1</numerusform>
            <numerusform>%Ln Einheiten enden %1</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>behind, needs %1 a week</source>
        <translation>im Rückstand, braucht %1 pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>often here at this time (%Ln×)</source>
        <translation>
            <numerusform>oft um diese Zeit hier (%Ln×)</numerusform>
            <numerusform>oft um diese Zeit hier (%Ln×)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last here %Ln day(s) ago</source>
        <translation>
            <numerusform>zuletzt vor %Ln Tag hier</numerusform>
            <numerusform>zuletzt vor %Ln Tagen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Die Lücke füllen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>date, time</comment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>Fill the gap, %1</source>
        <translation>Die Lücke füllen, %1</translation>
    </message>
    <message>
        <source>Nobody stands out</source>
        <translation>Niemand sticht heraus</translation>
    </message>
    <message>
        <source>No client has sessions that end, is behind, waits, or usually comes at this time.</source>
        <translation>Kein Kunde hat Einheiten, die enden, ist im Rückstand, wartet oder kommt gewöhnlich um diese Zeit.</translation>
    </message>
    <message>
        <source>Book %1: %2</source>
        <comment>client, reasons</comment>
        <translation>%1 buchen: %2</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month of %1</source>
        <comment>small month in the sidebar</comment>
        <translation>Monat von %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MonthView</name>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>sessions of a day that have no room</comment>
        <translation>+%1 weitere</translation>
    </message>
</context>
<context>
    <name>ui::calendar::QuickCard</name>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 Min.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Enter an end time after %1.</source>
        <translation>Geben Sie ein Ende nach %1 ein.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>on a session that has no client yet</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Pack, %1 left after this</source>
        <comment>a session is paid by a pack</comment>
        <translation>Paket, danach %1 übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>sessions of a pack</comment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Wählen Sie zuerst einen Kunden</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>Überschneidet sich mit einem anderen Termin</translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <comment>client, times</comment>
        <translation>Überschneidet %1, %2</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Nächste freie Zeiten</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <comment>client, time</comment>
        <translation>%1 gebucht, %2</translation>
    </message>
    <message>
        <source>Booking card</source>
        <translation>Buchungskarte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>When</source>
        <comment>date and times of a booking</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>how a booking is paid</comment>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>a weekly series</comment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Zahl der Termine</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after a number of sessions</comment>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Applies</source>
        <comment>to which sessions of a series a change applies</comment>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Which sessions of the series</source>
        <translation>Welche Termine der Serie</translation>
    </message>
    <message>
        <source>To this session</source>
        <translation>Für diesen Termin</translation>
    </message>
    <message>
        <source>To this and later ones</source>
        <translation>Für diesen und spätere</translation>
    </message>
    <message>
        <source>To all to come</source>
        <translation>Für alle kommenden</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>https://, optional</source>
        <translation>https://, freiwillig</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Link zum Treffen</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>label of the meeting link</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Asked for, not yet confirmed</source>
        <translation>Angefragt, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a booking</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mehr Optionen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>closes the booking card</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save booking</source>
        <translation>Buchung speichern</translation>
    </message>
    <message>
        <source>Empty: every week until you stop it</source>
        <translation>Leer: jede Woche, bis Sie sie beenden</translation>
    </message>
    <message>
        <source>Enter how many times, 1 to 260, or nothing to go on until you stop it.</source>
        <translation>Geben Sie ein, wie oft, 1 bis 260, oder nichts, um bis auf Weiteres fortzufahren.</translation>
    </message>
    <message>
        <source>Skip or move the dates that are taken</source>
        <translation>Belegte Daten auslassen oder verschieben</translation>
    </message>
    <message>
        <source>Every date is skipped</source>
        <translation>Jedes Datum wird ausgelassen</translation>
    </message>
    <message>
        <source>This session is full</source>
        <translation>Dieser Termin ist voll</translation>
    </message>
    <message>
        <source>Take the next group, or put them on the waiting list.</source>
        <translation>Nehmen Sie die nächste Gruppe oder die Warteliste.</translation>
    </message>
    <message>
        <source>Next group, %1 %2</source>
        <comment>weekday, time</comment>
        <translation>Nächste Gruppe, %1 %2</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <comment>client</comment>
        <translation>%1 steht auf der Warteliste</translation>
    </message>
    <message>
        <source>%1 is already in this session.</source>
        <comment>a client</comment>
        <translation>%1 ist schon in dieser Einheit.</translation>
    </message>
    <message>
        <source>Enter a day like %1, or “tomorrow”.</source>
        <translation>Geben Sie einen Tag ein wie %1 oder „morgen“.</translation>
    </message>
    <message>
        <source>Enter a start time like 9 or 17:30.</source>
        <translation>Geben Sie eine Anfangszeit ein wie 9 oder 17:30.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Wählen Sie eine andere Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %1, %Ln session(s) from %2</source>
        <comment>client, time</comment>
        <translation>
            <numerusform>%1 gebucht, %Ln Termin ab %2</numerusform>
            <numerusform>%1 gebucht, %Ln Termine ab %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::SeriesDates</name>
    <message>
        <source>taken</source>
        <comment>state of a date</comment>
        <translation>belegt</translation>
    </message>
    <message>
        <source>outside hours</source>
        <comment>state of a date</comment>
        <translation>außerhalb der Zeiten</translation>
    </message>
    <message>
        <source>day off</source>
        <comment>state of a date</comment>
        <translation>freier Tag</translation>
    </message>
    <message>
        <source>beyond the pack</source>
        <comment>state of a date</comment>
        <translation>über das Paket hinaus</translation>
    </message>
    <message>
        <source>after the pack ends</source>
        <comment>state of a date</comment>
        <translation>nach dem Ende des Pakets</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>state of a date</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>free</source>
        <comment>state of a date</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Daten der Serie</translation>
    </message>
    <message>
        <source>Skip those taken</source>
        <translation>Belegte auslassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln belegt</numerusform>
            <numerusform>%Ln belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New time for %1</source>
        <translation>Neue Zeit für %1</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a date of a series</comment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>ui::calendar::SettlePage</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the trainer cancelled</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keiner von beiden</translation>
    </message>
    <message>
        <source>Who cancelled</source>
        <translation>Wer abgesagt hat</translation>
    </message>
    <message>
        <source>Neither: weather, illness, a closed room.</source>
        <translation>Keiner von beiden: Wetter, Krankheit, ein geschlossener Raum.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Dieser Termin</translation>
    </message>
    <message>
        <source>This and later ones, and stop the series</source>
        <translation>Diesen und spätere, und die Serie beenden</translation>
    </message>
    <message>
        <source>All to come, and stop the series</source>
        <translation>Alle kommenden, und die Serie beenden</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Welche Termine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Waive it this time</source>
        <translation>Diesmal erlassen</translation>
    </message>
    <message>
        <source>The session goes back and no fee is due. It is counted for this client.</source>
        <translation>Die Einheit geht zurück und es ist keine Gebühr fällig. Es wird bei diesem Kunden mitgezählt.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>client, date, times</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Als nicht erschienen markieren</translation>
    </message>
    <message>
        <source>The client did not come.</source>
        <translation>Der Kunde kam nicht.</translation>
    </message>
    <message>
        <source>The session goes back and no fee is due.</source>
        <translation>Die Einheit geht zurück und es ist keine Gebühr fällig.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is late: until %1 it would have been on time.</source>
        <translation>Das ist spät: Bis %1 wäre es rechtzeitig gewesen.</translation>
    </message>
    <message>
        <source>This is on time: the limit is %1.</source>
        <translation>Das ist rechtzeitig: Die Grenze ist %1.</translation>
    </message>
    <message>
        <source>needed for waiving</source>
        <translation>nötig, um zu erlassen</translation>
    </message>
    <message>
        <source>Nobody in this session is in a state that allows it.</source>
        <translation>Niemand in diesem Termin ist in einem Zustand, der das erlaubt.</translation>
    </message>
    <message>
        <source>Enter why it is waived.</source>
        <translation>Geben Sie ein, warum es erlassen wird.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>times of a session</comment>
        <translation>%1, online</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <comment>a session in progress</comment>
        <translation>Jetzt, bis %1</translation>
    </message>
    <message>
        <source>Next, in %1</source>
        <comment>a length of time</comment>
        <translation>Nächster, in %1</translation>
    </message>
    <message>
        <source>No more sessions today.</source>
        <translation>Heute keine Termine mehr.</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>Heute keine Termine.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>money of the day</comment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something ends</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when something ends</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <comment>when something ends</comment>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>Unpaid, %1 on %2</source>
        <comment>service, day</comment>
        <translation>Unbezahlt, %1 am %2</translation>
    </message>
    <message>
        <source>Owes %1, %2 on %3</source>
        <comment>amount, service, day</comment>
        <translation>Schuldet %1, %2 am %3</translation>
    </message>
    <message>
        <source>1 session left, %1</source>
        <comment>pack</comment>
        <translation>1 Einheit übrig, %1</translation>
    </message>
    <message>
        <source>%1 sessions left, %2</source>
        <comment>number, pack</comment>
        <translation>%1 Einheiten übrig, %2</translation>
    </message>
    <message>
        <source>%1 ends %2, %3 left</source>
        <comment>pack, when, sessions</comment>
        <translation>%1 endet %2, noch %3</translation>
    </message>
    <message>
        <source>Ends %1, %2</source>
        <comment>date, in how many days</comment>
        <translation>Endet %1, %2</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Past, and not yet said how they went</source>
        <translation>Vorbei, und noch nicht gesagt, wie sie verliefen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) to settle</source>
        <translation>
            <numerusform>%Ln Termin zu klären</numerusform>
            <numerusform>%Ln Termine zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>No more sessions today. Your next free hour is %1.</source>
        <translation>Heute keine Termine mehr. Ihre nächste freie Stunde ist um %1.</translation>
    </message>
    <message>
        <source>Nothing booked. Your next free hour is %1.</source>
        <translation>Nichts gebucht. Ihre nächste freie Stunde ist um %1.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>amount</comment>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Hier und auf dem Server geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unpaid session(s)</source>
        <translation>
            <numerusform>%Ln weiterer unbezahlter Termin</numerusform>
            <numerusform>%Ln weitere unbezahlte Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, two versions, %2</source>
        <comment>client, day and time</comment>
        <translation>%1, zwei Fassungen, %2</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>%1 pack</source>
        <comment>a service</comment>
        <translation>%1-Paket</translation>
    </message>
</context>
<context>
    <name>ui::calendar::WaitingSection</name>
    <message>
        <source>Add</source>
        <comment>a person to a waiting list</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the list, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Offered until %1</source>
        <comment>time</comment>
        <translation>Angeboten bis %1</translation>
    </message>
    <message>
        <source>Offer seat</source>
        <translation>Platz anbieten</translation>
    </message>
    <message>
        <source>Keeps the seat until %1, %2</source>
        <comment>date, time</comment>
        <translation>Hält den Platz bis %1, %2</translation>
    </message>
    <message>
        <source>Seat offered to %1 until %2</source>
        <comment>client, time</comment>
        <translation>Platz %1 angeboten bis %2</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Angebot verfallen</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>client</comment>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Book a seat</source>
        <translation>Einen Platz buchen</translation>
    </message>
    <message>
        <source>Booked %1</source>
        <comment>client</comment>
        <translation>%1 gebucht</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 waits no longer</source>
        <comment>client</comment>
        <translation>%1 wartet nicht mehr</translation>
    </message>
    <message>
        <source>Client who waits</source>
        <translation>Kunde, der wartet</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <comment>client</comment>
        <translation>%1 steht auf der Warteliste</translation>
    </message>
    <message>
        <source>Nobody waiting, seats are free</source>
        <translation>Niemand wartet, es sind Plätze frei</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Niemand wartet</translation>
    </message>
</context>
<context>
    <name>ui::earnings::StripeItemModel</name>
    <message>
        <source>%1, refunded %2</source>
        <translation>%1, erstattet %2</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>not in this desk</source>
        <translation>nicht in diesem Desk</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ui::print::Page</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::print::Paper</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Born %1</source>
        <comment>a date</comment>
        <translation>Geboren %1</translation>
    </message>
    <message>
        <source>Height %1 cm</source>
        <translation>Größe %1 cm</translation>
    </message>
    <message>
        <source>Weight %1 kg</source>
        <translation>Gewicht %1 kg</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <comment>of a client&apos;s health</comment>
        <translation>Beschwerden: %1</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Free to book</source>
        <translation>Frei buchbar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln Einheit</numerusform>
            <numerusform>%1, %Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions left of a pack</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a pack ends</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Clients, %1</source>
        <comment>a date</comment>
        <translation>Kunden, %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>a pack and its sessions</comment>
        <translation>
            <numerusform>%1, noch %Ln</numerusform>
            <numerusform>%1, noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on this list.</source>
        <translation>Auf dieser Liste steht kein Kunde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>History of %1</source>
        <comment>a client</comment>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Client since %1</source>
        <comment>a date</comment>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Noch keine Termine.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>what a payment was for</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Earnings, %1</source>
        <comment>a span of days</comment>
        <translation>Einnahmen, %1</translation>
    </message>
    <message>
        <source>No payments in these days.</source>
        <translation>Keine Zahlungen in diesen Tagen.</translation>
    </message>
    <message>
        <source>By month, in %1</source>
        <comment>a currency</comment>
        <translation>Nach Monaten, in %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>By service, in %1</source>
        <comment>a currency</comment>
        <translation>Nach Leistungen, in %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a service and the day of the session</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Receipt, %1</source>
        <comment>a day</comment>
        <translation>Quittung, %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a client</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <comment>of a receipt</comment>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <comment>a way of paying</comment>
        <translation>Bezahlt mit: %1</translation>
    </message>
    <message>
        <source>Certificates, %1</source>
        <comment>a day</comment>
        <translation>Zertifikate, %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>No certificate is valid on this day.</source>
        <translation>An diesem Tag ist kein Zertifikat gültig.</translation>
    </message>
    <message>
        <source>%1 time (%2)</source>
        <comment>a town and its zone: Berlin time (CEST)</comment>
        <translation>Zeit in %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the trainer and the zone of the times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>a day and a time</comment>
        <translation>Gedruckt %1, %2</translation>
    </message>
    <message>
        <source>No health notes, no amounts</source>
        <translation>Keine Gesundheitsangaben, keine Beträge</translation>
    </message>
    <message>
        <source>No health notes</source>
        <translation>Keine Gesundheitsangaben</translation>
    </message>
    <message>
        <source>Confidential: holds health notes</source>
        <translation>Vertraulich: enthält Gesundheitsangaben</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>how a booking is paid</comment>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>how a booking is paid</comment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>by pack</source>
        <comment>how a booking is paid</comment>
        <translation>mit Paket</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>state of a booking</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a booking</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a booking</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a booking</comment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>state of a booking</comment>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>Day, %1</source>
        <comment>a date</comment>
        <translation>Tag, %1</translation>
    </message>
    <message>
        <source>Sessions, %1</source>
        <comment>a span of days</comment>
        <translation>Termine, %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Health notes</source>
        <translation>Gesundheitsangaben</translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>a service</comment>
        <translation>%1, online</translation>
    </message>
    <message>
        <source>No sessions in these days.</source>
        <translation>Keine Termine in diesen Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <comment>a session held online</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number of the week and its days</comment>
        <translation>Woche %1, %2</translation>
    </message>
    <message>
        <source>Week, %1</source>
        <comment>the days of the week</comment>
        <translation>Woche, %1</translation>
    </message>
    <message>
        <source>%1: day off</source>
        <comment>a date</comment>
        <translation>%1: freier Tag</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a date</comment>
        <translation>%1: geschlossen</translation>
    </message>
    <message>
        <source>Hatched: closed</source>
        <comment>on a printed week</comment>
        <translation>Schraffiert: geschlossen</translation>
    </message>
    <message>
        <source>* continued below</source>
        <comment>on a printed week</comment>
        <translation>* siehe unten</translation>
    </message>
    <message>
        <source>Did not fit the grid</source>
        <comment>list of sessions below a printed week</comment>
        <translation>Passte nicht ins Raster</translation>
    </message>
    <message>
        <source>No working hours and no sessions in this week.</source>
        <translation>Keine Arbeitszeiten und keine Termine in dieser Woche.</translation>
    </message>
</context>
<context>
    <name>ui::print::PreviewDialog</name>
    <message>
        <source>Print or keep as PDF?</source>
        <translation>Drucken oder als PDF behalten?</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>With amounts</source>
        <translation>Mit Beträgen</translation>
    </message>
    <message>
        <source>With health notes</source>
        <translation>Mit Gesundheitsangaben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save a PDF instead.</source>
        <translation>Der Drucker nahm die Seiten nicht an. Prüfen Sie ihn, oder speichern Sie ein PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) in %1</source>
        <comment>written to a file</comment>
        <translation>
            <numerusform>%Ln Seite in %1</numerusform>
            <numerusform>%Ln Seiten in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln Seite an den Drucker gesandt</numerusform>
            <numerusform>%Ln Seiten an den Drucker gesandt</numerusform>
        </translation>
    </message>
</context>
</TS>
