<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Clash</source>
        <comment>on a session that overlaps another</comment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>state of a booking: pending</comment>
        <translation>demandée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a booking</comment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a booking</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a booking</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>state of a booking</comment>
        <translation>absence</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>how a booking is paid</comment>
        <translation>impayée</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>how a booking is paid</comment>
        <translation>payée</translation>
    </message>
    <message>
        <source>paid by pack</source>
        <comment>how a booking is paid</comment>
        <translation>payée par forfait</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one time to another</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>online</source>
        <comment>a session held online</comment>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>not yet synced</source>
        <comment>a booking the server does not have</comment>
        <translation>pas encore synchronisée</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>a booking</comment>
        <translation>refusée par le serveur</translation>
    </message>
    <message>
        <source>overlaps another</source>
        <comment>a session that clashes</comment>
        <translation>en chevauche une autre</translation>
    </message>
    <message>
        <source>%1, 1 session</source>
        <comment>a day of the grid</comment>
        <translation>%1, 1 séance</translation>
    </message>
    <message>
        <source>%1, %2 sessions</source>
        <comment>a day of the grid</comment>
        <translation>%1, %2 séances</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>picks a session up</comment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day shown</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>This session is a fact and does not move. Open it to change it.</source>
        <comment>a completed session</comment>
        <translation>Cette séance a eu lieu et ne se déplace pas. Ouvrez-la pour la modifier.</translation>
    </message>
    <message>
        <source>Picked up %1. Arrow keys move it, Enter drops it, Esc leaves it.</source>
        <comment>a session is moved by keys</comment>
        <translation>%1 prise. Les flèches déplacent, Entrée dépose, Échap annule.</translation>
    </message>
    <message>
        <source>Up and Down change the end of %1, Enter keeps it, Esc leaves it.</source>
        <comment>a session is resized by keys</comment>
        <translation>Haut et Bas changent la fin de %1, Entrée valide, Échap annule.</translation>
    </message>
    <message>
        <source>Left where it was</source>
        <comment>a move was cancelled</comment>
        <translation>Laissée à sa place</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <comment>label while a session is copied</comment>
        <translation>Copier vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: pack ends, %Ln left</source>
        <comment>note of a day</comment>
        <translation>
            <numerusform>%1 : fin du forfait, %Ln restante</numerusform>
            <numerusform>%1 : fin du forfait, %Ln restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ends</source>
        <comment>note of a day: a client&apos;s pack ends</comment>
        <translation>%1 : fin</translation>
    </message>
    <message>
        <source>%1: certificate ends</source>
        <comment>note of a day</comment>
        <translation>%1 : fin du certificat</translation>
    </message>
    <message>
        <source>%1: birthday</source>
        <comment>note of a day</comment>
        <translation>%1 : anniversaire</translation>
    </message>
    <message>
        <source>Day off</source>
        <comment>note of a day</comment>
        <translation>Jour de congé</translation>
    </message>
    <message>
        <source>Other hours %1</source>
        <comment>note of a day</comment>
        <translation>Autres horaires %1</translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <comment>on a skipped hour</comment>
        <translation>Passage à l’heure d’été</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>on a skipped hour</comment>
        <translation>Sautée</translation>
    </message>
    <message>
        <source>Clocks went back from %1 to %2</source>
        <comment>on a repeated hour</comment>
        <translation>Montres reculées de %1 à %2</translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <comment>on a repeated hour</comment>
        <translation>Passage à l’heure d’hiver</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>on a repeated hour</comment>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Night hours, %1–%2</source>
        <comment>bar of folded hours</comment>
        <translation>Heures de nuit, %1–%2</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>opens the folded night hours</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>closes the night hours</comment>
        <translation>Replier</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>label of an hour that comes twice</comment>
        <translation>%1 encore</translation>
    </message>
    <message>
        <source>1 session</source>
        <comment>sessions of a day</comment>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>sessions of a day</comment>
        <translation>%1 séances</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length of a day, sessions of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>length of a day</comment>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>name of the grid</comment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>a slot of the grid</comment>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a slot of the grid</comment>
        <translation>%1, fermé</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed in a date field</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed in a date field</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>two versions</source>
        <comment>a booking that was changed in two places</comment>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Clocks go back at %1</source>
        <comment>note of a day</comment>
        <translation>Les horloges reculent à %1</translation>
    </message>
    <message>
        <source>Clocks back</source>
        <comment>note of a day</comment>
        <translation>Heure d’hiver</translation>
    </message>
    <message>
        <source>Clocks go forward at %1</source>
        <comment>note of a day</comment>
        <translation>Les horloges avancent à %1</translation>
    </message>
    <message>
        <source>Clocks forward</source>
        <comment>note of a day</comment>
        <translation>Heure d’été</translation>
    </message>
</context>
<context>
    <name>ClientPaper</name>
    <message>
        <source>Receipt of erasure</source>
        <translation>Reçu d’effacement</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <comment>a record&apos;s id</comment>
        <translation>Client : %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure : %1</translation>
    </message>
    <message>
        <source>Erased: names, addresses, health, notes and other words in these records</source>
        <translation>Effacés : noms, adresses, santé, notes et autres textes de ces fiches</translation>
    </message>
    <message>
        <source>changes in the history: %1</source>
        <translation>modifications dans l’historique : %1</translation>
    </message>
    <message>
        <source>Kept without a name: amounts, sessions, points</source>
        <translation>Conservés sans nom : montants, séances, points</translation>
    </message>
    <message>
        <source>Copies made before (backups, exports) still hold the data: delete them too.</source>
        <translation>Les copies antérieures (sauvegardes, exports) contiennent encore les données : supprimez-les aussi.</translation>
    </message>
</context>
<context>
    <name>ConsequenceText</name>
    <message>
        <source>The pack keeps its sessions: %1 left</source>
        <comment>number</comment>
        <translation>Le forfait garde ses séances : %1 restantes</translation>
    </message>
    <message>
        <source>The pack is over by %1</source>
        <comment>number of sessions</comment>
        <translation>Le forfait est dépassé de %1</translation>
    </message>
    <message>
        <source>Pack: %1 left, then %2</source>
        <comment>sessions before and after</comment>
        <translation>Forfait : %1 restantes, puis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are booked</source>
        <translation>
            <numerusform>%Ln séance est réservée</numerusform>
            <numerusform>%Ln séances sont réservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) are skipped</source>
        <translation>
            <numerusform>%Ln date est sautée</numerusform>
            <numerusform>%Ln dates sont sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <comment>warning about a booking</comment>
        <translation>hors de vos horaires</translation>
    </message>
    <message>
        <source>in the past</source>
        <comment>warning about a booking</comment>
        <translation>dans le passé</translation>
    </message>
    <message>
        <source>more sessions than your daily limit</source>
        <comment>warning about a booking</comment>
        <translation>plus de séances que votre limite du jour</translation>
    </message>
    <message>
        <source>less break than you planned</source>
        <comment>warning about a booking</comment>
        <translation>moins de pause que prévu</translation>
    </message>
    <message>
        <source>after the pack ends</source>
        <comment>warning about a booking</comment>
        <translation>après la fin du forfait</translation>
    </message>
    <message>
        <source>a certificate has ended by then</source>
        <comment>warning about a booking</comment>
        <translation>un certificat aura expiré d’ici là</translation>
    </message>
    <message>
        <source>the pack is empty</source>
        <comment>warning about a booking</comment>
        <translation>le forfait est vide</translation>
    </message>
    <message>
        <source>overlaps another session</source>
        <comment>warning about a booking</comment>
        <translation>chevauche une autre séance</translation>
    </message>
    <message>
        <source>Fee due: %1</source>
        <comment>amount</comment>
        <translation>Frais dus : %1</translation>
    </message>
    <message>
        <source>Expected payout: %1</source>
        <comment>amount</comment>
        <translation>Versement attendu : %1</translation>
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
    <message>
        <source>Badge: %1</source>
        <comment>name of a badge</comment>
        <translation>Badge : %1</translation>
    </message>
    <message>
        <source>A seat is free for %1</source>
        <comment>names of people who wait</comment>
        <translation>Une place est libre pour %1</translation>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Earnings</name>
    <message>
        <source>1 payment</source>
        <translation>1 paiement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln paiement</numerusform>
            <numerusform>%Ln paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 on %3</source>
        <translation>%1%2 par rapport à %3</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>1 forfait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <translation>
            <numerusform>%Ln forfait</numerusform>
            <numerusform>%Ln forfaits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 autre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no payments</source>
        <translation>aucun paiement</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>rien n’est dû</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, la plus ancienne depuis %2</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>as stored by the platform</source>
        <translation>tels qu’enregistrés par la plateforme</translation>
    </message>
    <message>
        <source>no refunds</source>
        <translation>aucun remboursement</translation>
    </message>
    <message>
        <source>1 refund</source>
        <translation>1 remboursement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln remboursement</numerusform>
            <numerusform>%Ln remboursements</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Remboursement %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>counts nothing</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>previous month</source>
        <translation>mois précédent</translation>
    </message>
    <message>
        <source>previous quarter</source>
        <translation>trimestre précédent</translation>
    </message>
    <message>
        <source>previous year</source>
        <translation>année précédente</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours précédents</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is not a file. Drop calendars (.ics), address books (.vcf) or client lists (.csv).</source>
        <translation>%1 n’est pas un fichier. Déposez des calendriers (.ics), des carnets d’adresses (.vcf) ou des listes de clients (.csv).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is named like a calendar, but holds none.</source>
        <translation>%1 porte un nom de calendrier, mais n’en contient pas.</translation>
    </message>
    <message>
        <source>%1 is named like an address book, but holds none.</source>
        <translation>%1 porte un nom de carnet d’adresses, mais n’en contient pas.</translation>
    </message>
    <message>
        <source>%1 holds no text: it is no calendar, address book or client list.</source>
        <translation>%1 ne contient pas de texte : ce n’est ni un calendrier, ni un carnet d’adresses, ni une liste de clients.</translation>
    </message>
    <message>
        <source>%1 is no calendar (.ics), address book (.vcf) or client list (.csv).</source>
        <translation>%1 n’est ni un calendrier (.ics), ni un carnet d’adresses (.vcf), ni une liste de clients (.csv).</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a line of the notes</source>
        <translation>une ligne des notes</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>deuxième prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>sessions left</source>
        <translation>séances restantes</translation>
    </message>
    <message>
        <source>sessions expire</source>
        <translation>expiration des séances</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>client since</source>
        <translation>client depuis</translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation>%1 séances restantes</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>first name</comment>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Best wishes</source>
        <translation>Bien cordialement</translation>
    </message>
    <message>
        <source>What this message is about was removed. Write it freely instead.</source>
        <translation>Le sujet de ce message a été retiré. Écrivez-le librement.</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>Comment s’est passée votre séance ?</translation>
    </message>
    <message>
        <source>thank you for training with me on %1 (%2).</source>
        <comment>date and time, service</comment>
        <translation>merci pour votre entraînement avec moi le %1 (%2).</translation>
    </message>
    <message>
        <source>If you have a minute, I would be glad to read a few honest words about it.</source>
        <translation>Si vous avez une minute, je lirai avec plaisir quelques mots sincères à ce sujet.</translation>
    </message>
    <message>
        <source>We meet online: %1</source>
        <comment>link of a meeting</comment>
        <translation>Nous nous retrouvons en ligne : %1</translation>
    </message>
    <message>
        <source>Your session on %1</source>
        <comment>date and time</comment>
        <translation>Votre séance du %1</translation>
    </message>
    <message>
        <source>a short reminder of your session %1 on %2.</source>
        <comment>service, date and time</comment>
        <translation>un petit rappel de votre séance %1 le %2.</translation>
    </message>
    <message>
        <source>If you cannot come, a quick answer helps me.</source>
        <translation>Si vous ne pouvez pas venir, une réponse rapide m’aide.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, service, amount</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Vos séances</translation>
    </message>
    <message>
        <source>everything is paid, thank you.</source>
        <translation>tout est payé, merci.</translation>
    </message>
    <message>
        <source>Open amount: %1</source>
        <translation>Montant dû : %1</translation>
    </message>
    <message>
        <source>these sessions are still open:</source>
        <translation>ces séances restent à payer :</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>amount</comment>
        <translation>Au total : %1</translation>
    </message>
    <message>
        <source>You can pay in cash or by transfer. If you have paid by now, forget this note.</source>
        <translation>Vous pouvez payer en espèces ou par virement. Si vous avez déjà payé, oubliez ce message.</translation>
    </message>
    <message>
        <source>your pack %1 is used up.</source>
        <translation>votre forfait %1 est épuisé.</translation>
    </message>
    <message numerus="yes">
        <source>your pack %1 has %Ln session(s) left.</source>
        <comment>name of a pack</comment>
        <translation>
            <numerusform>il reste %Ln séance sur votre forfait %1.</numerusform>
            <numerusform>il reste %Ln séances sur votre forfait %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be used until %1.</source>
        <comment>date</comment>
        <translation>Il est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>A new one is %1. Shall I put it down for you?</source>
        <comment>price</comment>
        <translation>Un nouveau coûte %1. Voulez-vous que je le note pour vous ?</translation>
    </message>
    <message>
        <source>Shall we talk about a new one?</source>
        <translation>On parle d’un nouveau ?</translation>
    </message>
    <message>
        <source>Your pack %1</source>
        <translation>Votre forfait %1</translation>
    </message>
    <message>
        <source>I keep it for you until %1.</source>
        <comment>date and time</comment>
        <translation>Je vous la garde jusqu’au %1.</translation>
    </message>
    <message>
        <source>A seat is free: %1</source>
        <translation>Une place est libre : %1</translation>
    </message>
    <message>
        <source>a seat is free in %1 on %2.</source>
        <comment>group session, date and time</comment>
        <translation>une place est libre dans %1 le %2.</translation>
    </message>
    <message>
        <source>Would you like it?</source>
        <translation>La voulez-vous ?</translation>
    </message>
    <message>
        <source>A free time on %1</source>
        <comment>date and time</comment>
        <translation>Un créneau libre le %1</translation>
    </message>
    <message>
        <source>a time is free on %1.</source>
        <comment>date and time</comment>
        <translation>un créneau est libre le %1.</translation>
    </message>
    <message>
        <source>Would you like to train then?</source>
        <translation>Voulez-vous vous entraîner à ce moment-là ?</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>TrainerDesk components</source>
        <translation>Composants de TrainerDesk</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>New booking for %1</source>
        <translation>Nouvelle réservation pour %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Sell a pack to %1</source>
        <translation>Vendre un forfait à %1</translation>
    </message>
    <message>
        <source>Record a payment from %1</source>
        <translation>Enregistrer un paiement de %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>Une copie a été écrite : %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Passcode of the lock…</source>
        <translation>Code du verrou…</translation>
    </message>
    <message>
        <source>The passcode was set</source>
        <translation>Le code a été défini</translation>
    </message>
    <message>
        <source>The lock opens without a passcode</source>
        <translation>Le verrou s’ouvre sans code</translation>
    </message>
    <message>
        <source>%1: what you typed was kept</source>
        <comment>the name of a form</comment>
        <translation>%1 : votre saisie a été conservée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>La sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>The backup was restored. The desk before it is kept as %1</source>
        <translation>La sauvegarde a été restaurée. Le bureau précédent est conservé sous %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Export a copy of the desk</source>
        <translation>Exporter une copie du bureau</translation>
    </message>
    <message>
        <source>Desks (*.sqlite)</source>
        <translation>Bureaux (*.sqlite)</translation>
    </message>
    <message>
        <source>This is the desk itself. Choose another name; nothing was changed.</source>
        <translation>C’est le bureau lui-même. Choisissez un autre nom ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The earlier file cannot be replaced. Nothing of the desk was changed.</source>
        <translation>Le fichier précédent ne peut pas être remplacé. Rien n’a été modifié dans le bureau.</translation>
    </message>
    <message>
        <source>The copy could not be written. Check the place and its free space; the desk was not changed.</source>
        <translation>La copie n’a pas pu être écrite. Vérifiez l’emplacement et son espace libre ; le bureau n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Desks (*.sqlite);;All files (*)</source>
        <translation>Bureaux (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Cannot sync</source>
        <translation>Synchronisation impossible</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln vous attend</numerusform>
            <numerusform>%Ln vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>Hors ligne, %Ln en attente</numerusform>
            <numerusform>Hors ligne, %Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %Ln…</source>
        <translation>
            <numerusform>Synchronisation de %Ln…</numerusform>
            <numerusform>Synchronisation de %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln min ago</source>
        <translation>
            <numerusform>Synchronisé il y a %Ln min</numerusform>
            <numerusform>Synchronisé il y a %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept this computer any more. Your changes are kept here and are sent after you sign in again.</source>
        <translation>Le serveur n’accepte plus cet ordinateur. Vos modifications restent ici et seront envoyées quand vous vous reconnecterez.</translation>
    </message>
    <message>
        <source>The server speaks a newer version. Your changes were sent; update TrainerDesk to see those of other devices.</source>
        <translation>Le serveur utilise une version plus récente. Vos modifications ont été envoyées ; mettez TrainerDesk à jour pour voir celles des autres appareils.</translation>
    </message>
    <message>
        <source>Synchronisation stopped. Your changes are kept on this computer.</source>
        <translation>La synchronisation s’est arrêtée. Vos modifications restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Could not reach the server. Your changes are kept on this computer and will be sent later.</source>
        <translation>Le serveur n’a pas pu être joint. Vos modifications restent sur cet ordinateur et seront envoyées plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minute sur celle du serveur. Rien n’est perdu ; réglez-la, sinon des modifications récentes peuvent passer pour anciennes.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minutes sur celle du serveur. Rien n’est perdu ; réglez-la, sinon des modifications récentes peuvent passer pour anciennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minute sur celle du serveur. Rien n’est perdu ; réglez-la, sinon vos heures peuvent sembler fausses.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minutes sur celle du serveur. Rien n’est perdu ; réglez-la, sinon vos heures peuvent sembler fausses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncRefused</name>
    <message>
        <source>Another session takes this time</source>
        <translation>Une autre séance occupe ce moment</translation>
    </message>
    <message>
        <source>Which other time suits you?</source>
        <translation>Quelle autre heure vous convient ?</translation>
    </message>
    <message>
        <source>These times are free: %1.</source>
        <translation>Ces créneaux sont libres : %1.</translation>
    </message>
    <message>
        <source>Hello %1,

your session on %2 cannot take place at that time. %3</source>
        <translation>Bonjour %1,

votre séance du %2 ne peut pas avoir lieu à cette heure. %3</translation>
    </message>
</context>
<context>
    <name>SyncReview</name>
    <message>
        <source>Choose a version</source>
        <translation>Choisir une version</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>En dehors de vos horaires</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Ce moment est passé</translation>
    </message>
    <message>
        <source>Less free time between sessions than you want</source>
        <translation>Moins de temps libre entre les séances que souhaité</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>Chevauche une autre séance</translation>
    </message>
    <message>
        <source>More sessions this day than you want</source>
        <translation>Plus de séances ce jour-là que souhaité</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>when</comment>
        <translation>Vous, %1</translation>
    </message>
    <message>
        <source>Another device, by %1</source>
        <comment>when</comment>
        <translation>Un autre appareil, avant %1</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Modifié ici et sur le serveur</translation>
    </message>
    <message>
        <source>%1 changed in two places</source>
        <comment>names of fields</comment>
        <translation>%1 : modifié à deux endroits</translation>
    </message>
    <message>
        <source>This record was removed</source>
        <translation>Cette fiche a été retirée</translation>
    </message>
    <message>
        <source>Stays as it is now</source>
        <translation>Reste comme maintenant</translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>Pas de conflit</translation>
    </message>
    <message>
        <source>Sent with the next sync</source>
        <translation>Envoyé à la prochaine synchronisation</translation>
    </message>
</context>
<context>
    <name>SyncWaiting</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>the name of an act</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Lien de la réunion</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Taille du groupe</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Days valid</source>
        <translation>Jours de validité</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Tarif horaire</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Rules of the practice</source>
        <translation>Règles de l’activité</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Payé avec</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservé sous</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>une autre fiche</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Session of a pack</source>
        <translation>Séance d’un forfait</translation>
    </message>
    <message>
        <source>Correction of a pack</source>
        <translation>Correction d’un forfait</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Parrainage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Settings of notices</source>
        <translation>Réglages des notifications</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>The group has no seat left. Your values are kept</source>
        <translation>Le groupe n’a plus de place. Vos valeurs sont conservées</translation>
    </message>
    <message>
        <source>%1 is taken by %2. Your values are kept</source>
        <translation>%1 est occupé par %2. Vos valeurs sont conservées</translation>
    </message>
    <message>
        <source>%1 is taken. Your values are kept</source>
        <translation>%1 est occupé. Vos valeurs sont conservées</translation>
    </message>
    <message>
        <source>Changed on the server, removed here</source>
        <translation>Modifié sur le serveur, retiré ici</translation>
    </message>
    <message>
        <source>Removed on the server, changed here</source>
        <translation>Retiré sur le serveur, modifié ici</translation>
    </message>
    <message>
        <source>This may not be changed from here. Your values are kept</source>
        <translation>Cela ne peut pas être modifié d’ici. Vos valeurs sont conservées</translation>
    </message>
    <message>
        <source>The server has this already. Your values are kept</source>
        <translation>Le serveur l’a déjà. Vos valeurs sont conservées</translation>
    </message>
    <message>
        <source>The server did not accept it. Your values are kept</source>
        <translation>Le serveur ne l’a pas accepté. Vos valeurs sont conservées</translation>
    </message>
</context>
<context>
    <name>app::DeskGuard</name>
    <message>
        <source>Another file was put in the place of desk.sqlite while the desk was open.</source>
        <translation>Un autre fichier a pris la place de desk.sqlite pendant que le bureau était ouvert.</translation>
    </message>
    <message>
        <source>desk.sqlite was moved or deleted, or its drive was removed, while the desk was open.</source>
        <translation>desk.sqlite a été déplacé ou supprimé, ou son disque retiré, pendant que le bureau était ouvert.</translation>
    </message>
    <message>
        <source>The file is still missing.</source>
        <translation>Le fichier manque toujours.</translation>
    </message>
    <message>
        <source>The damaged file was copied as it is: %1</source>
        <translation>Le fichier endommagé a été copié tel quel : %1</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>Une copie a été écrite : %1</translation>
    </message>
</context>
<context>
    <name>app::Dialog</name>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>app::FileDoor</name>
    <message>
        <source>Import a calendar…</source>
        <translation>Importer un calendrier…</translation>
    </message>
    <message>
        <source>This file is a desk. To put it in the place of yours, choose File, Restore a backup. Nothing was changed.</source>
        <translation>Ce fichier est un bureau. Pour le mettre à la place du vôtre, choisissez Fichier, Restaurer une sauvegarde. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>app::InboxNews</name>
    <message>
        <source>News in your inbox</source>
        <translation>Du nouveau dans votre boîte de réception</translation>
    </message>
</context>
<context>
    <name>app::SyncConnection</name>
    <message>
        <source>A sign-in is under way. Wait for its answer.</source>
        <translation>Une connexion est en cours. Attendez la réponse.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What clients read about you</source>
        <translation>Ce que les clients lisent sur vous</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Années d’expérience</translation>
    </message>
    <message>
        <source>%1 of %2 letters: make it shorter.</source>
        <translation>%1 lettres sur %2 : raccourcissez.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 lettres sur %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>ui::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Change name or mail</source>
        <translation>Changer le nom ou le mail</translation>
    </message>
    <message>
        <source>Sign-in and sync</source>
        <translation>Connexion et synchronisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>ui::BadgeBoard</name>
    <message>
        <source>Awarded by you</source>
        <translation>Décerné par vous</translation>
    </message>
    <message>
        <source>sessions completed:</source>
        <translation>séances terminées :</translation>
    </message>
    <message>
        <source>weeks in a row:</source>
        <translation>semaines d’affilée :</translation>
    </message>
    <message>
        <source>friends brought:</source>
        <translation>amis amenés :</translation>
    </message>
    <message>
        <source>days with you:</source>
        <translation>jours avec vous :</translation>
    </message>
    <message>
        <source>points:</source>
        <translation>points :</translation>
    </message>
</context>
<context>
    <name>ui::BadgeForm</name>
    <message>
        <source>New badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sessions completed</source>
        <translation>Séances terminées</translation>
    </message>
    <message>
        <source>Weeks in a row</source>
        <translation>Semaines d’affilée</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Friends brought</source>
        <translation>Amis amenés</translation>
    </message>
    <message>
        <source>Days with you</source>
        <translation>Jours avec vous</translation>
    </message>
    <message>
        <source>Written as a rule</source>
        <translation>Écrit comme règle</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>Attribué à la main</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Obtenu par</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>count(completed) &gt;= 50 and streak_weeks &gt;= 8</source>
        <translation>count(completed) &gt;= 50 and streak_weeks &gt;= 8</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Ajouter un badge</translation>
    </message>
    <message>
        <source>You give it yourself; nobody earns it by figures.</source>
        <translation>Vous l’attribuez vous-même ; personne ne l’obtient par des chiffres.</translation>
    </message>
    <message>
        <source>%1. Whoever has reached that already gets it at once.</source>
        <translation>%1. Qui l’a déjà atteint le reçoit aussitôt.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Entrez un nom.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000.</source>
        <translation>Entrez un nombre entier de 1 à 1 000 000.</translation>
    </message>
    <message>
        <source>Write the rule.</source>
        <translation>Écrivez la règle.</translation>
    </message>
    <message>
        <source>There is a badge of that name.</source>
        <translation>Il y a un badge de ce nom.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ajouté</translation>
    </message>
</context>
<context>
    <name>ui::BadgesPage</name>
    <message>
        <source>No badges yet</source>
        <translation>Pas encore de badges</translation>
    </message>
    <message>
        <source>Badges you or the platform make appear here with who holds them.</source>
        <translation>Les badges créés par vous ou la plateforme apparaissent ici avec leurs détenteurs.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation>Détenu par personne</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Détenu par %1</translation>
    </message>
    <message>
        <source>%1, %2 near</source>
        <comment>held by 7, 3 near</comment>
        <translation>%1, %2 tout près</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>Stop awarding %1</source>
        <comment>name of a badge</comment>
        <translation>Ne plus attribuer %1</translation>
    </message>
</context>
<context>
    <name>ui::BlockSamples</name>
    <message>
        <source>Sessions in every state</source>
        <translation>Séances dans chaque état</translation>
    </message>
</context>
<context>
    <name>ui::Body</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Esc to clear</source>
        <translation>Échap pour désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ui::CalendarDialog</name>
    <message>
        <source>Import a calendar?</source>
        <translation>Importer un calendrier ?</translation>
    </message>
    <message>
        <source>Events with a known client and service become bookings, others block their time. Nothing is written before you confirm, nobody gets a message, and one Undo takes all of it back.</source>
        <translation>Les événements dont le client et la prestation sont connus deviennent des réservations, les autres bloquent leur temps. Rien n’est écrit avant votre confirmation, personne ne reçoit de message, et un seul Annuler reprend tout.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Make clients of names that are not known yet (after “PT”, “with” and the like)</source>
        <translation>Créer des clients à partir des noms encore inconnus (après « PT », « avec », etc.)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Calendriers (*.ics *.ical);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>New services, without a price</source>
        <translation>Nouvelles prestations, sans prix</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event and why it is not taken</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Events that cannot be taken</source>
        <translation>Événements qui ne peuvent pas être repris</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 the same, %5 rejected. %6 bookings, %7 blocked times.</source>
        <translation>%1 lus : %2 nouveaux, %3 modifiés, %4 identiques, %5 rejetés. %6 réservations, %7 temps bloqués.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln event(s)</source>
        <translation>
            <numerusform>Importer %Ln événement</numerusform>
            <numerusform>Importer %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>None yet. Add a licence or an insurance, and you are told before it ends.</source>
        <translation>Aucun pour l’instant. Ajoutez une licence ou une assurance et vous serez prévenu avant son échéance.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Entrez un nom.</translation>
    </message>
    <message>
        <source>Enter a date like %1.</source>
        <translation>Entrez une date comme %1.</translation>
    </message>
    <message>
        <source>It cannot end before it was issued.</source>
        <translation>Il ne peut pas finir avant d’être délivré.</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>who issued a certificate</comment>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a certificate ends</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The file of %1 is missing</source>
        <translation>Le fichier de %1 est introuvable</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Ouvrir le fichier de %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued by, optional</source>
        <translation>Délivré par, facultatif</translation>
    </message>
    <message>
        <source>Ends, empty for never</source>
        <translation>Fin, vide pour jamais</translation>
    </message>
    <message>
        <source>Issued, optional</source>
        <translation>Délivré le, facultatif</translation>
    </message>
</context>
<context>
    <name>ui::ClientForm</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>optional, with commas between them</source>
        <translation>facultatif, séparées par des virgules</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only you see them</source>
        <translation>Vous seul les voyez</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>Enter an address with @, or leave it empty.</source>
        <translation>Entrez une adresse avec @ ou laissez vide.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Enter a first name.</source>
        <translation>Entrez un prénom.</translation>
    </message>
    <message>
        <source>A client with this address is on your list.</source>
        <translation>Un client avec cette adresse est déjà dans votre liste.</translation>
    </message>
</context>
<context>
    <name>ui::ClientPanel</name>
    <message>
        <source>Edit details</source>
        <translation>Modifier les coordonnées</translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Health (locked)</source>
        <translation>Santé (verrouillée)</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln séance</numerusform>
            <numerusform>%1, %Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>se termine le %1</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 sur %2 restantes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Prochaines séances</translation>
    </message>
    <message>
        <source>Nothing booked.</source>
        <translation>Rien de réservé.</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Derniers paiements</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Pas encore de paiements.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>last 100</source>
        <translation>100 dernières</translation>
    </message>
    <message>
        <source>No packs yet. Sell one with the button below.</source>
        <translation>Pas encore de forfaits. Vendez-en un avec le bouton ci-dessous.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No notes. They stay with you and are never sent to the client.</source>
        <translation>Pas de notes. Elles restent chez vous et ne sont jamais envoyées au client.</translation>
    </message>
    <message>
        <source>Health notes, weight and date of birth are hidden until you ask for them.</source>
        <translation>Notes de santé, poids et date de naissance restent cachés jusqu’à votre demande.</translation>
    </message>
    <message>
        <source>Show health notes</source>
        <translation>Afficher les notes de santé</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Pathologies</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation>Pas encore de points.</translation>
    </message>
    <message>
        <source>Training again</source>
        <translation>Reprend l’entraînement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Open pack %1, %2</source>
        <comment>pack, what is left</comment>
        <translation>Ouvrir le forfait %1, %2</translation>
    </message>
    <message>
        <source>%1 free to book, %2 booked. Why %3 left?</source>
        <translation>%1 libres, %2 réservées. Pourquoi %3 ?</translation>
    </message>
    <message>
        <source>No more bookings. Why %1 left?</source>
        <translation>Plus de réservations. Pourquoi %1 restantes ?</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>what was paid</comment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>ui::ClientsScreen</name>
    <message>
        <source>Create client “%1”</source>
        <translation>Créer le client « %1 »</translation>
    </message>
    <message>
        <source>%1 of %2, by name</source>
        <translation>%1 sur %2, par nom</translation>
    </message>
    <message>
        <source>No client fits these filters</source>
        <translation>Aucun client ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>No client matches “%1”</source>
        <translation>Aucun client ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Turn a filter off to see more people.</source>
        <translation>Désactivez un filtre pour voir plus de monde.</translation>
    </message>
    <message>
        <source>Look for another part of the name, phone or mail, or create the client.</source>
        <translation>Cherchez une autre partie du nom, du téléphone ou de l’e-mail, ou créez le client.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln client(s)</source>
        <translation>
            <numerusform>Archiver %Ln client</numerusform>
            <numerusform>Archiver %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln client(s)</source>
        <translation>
            <numerusform>Réactiver %Ln client</numerusform>
            <numerusform>Réactiver %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) archived</source>
        <translation>
            <numerusform>%Ln client archivé</numerusform>
            <numerusform>%Ln clients archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) back on the list</source>
        <translation>
            <numerusform>%Ln client de retour dans la liste</numerusform>
            <numerusform>%Ln clients de retour dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 clients imported, %2 changed, %3 rows rejected</source>
        <translation>%1 clients importés, %2 modifiés, %3 lignes refusées</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Choisissez d’abord un client</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Sell a pack to this client</source>
        <translation>Vendre un forfait à ce client</translation>
    </message>
    <message>
        <source>Print this client&apos;s history</source>
        <translation>Imprimer l’historique de ce client</translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation>Archiver le client</translation>
    </message>
    <message>
        <source>Search name, phone, mail</source>
        <translation>Chercher nom, téléphone, e-mail</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Chercher des clients</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Pack low</source>
        <translation>Forfait bas</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>New client (Ctrl+Shift+N)</source>
        <translation>Nouveau client (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody on your list yet</source>
        <translation>Personne dans votre liste</translation>
    </message>
    <message>
        <source>Clients you add or import appear here with their sessions, packs and balance.</source>
        <translation>Les clients ajoutés ou importés apparaissent ici avec leurs séances, forfaits et solde.</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Ajouter votre premier client</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Importer depuis un CSV</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>More filters: %1</source>
        <translation>Plus de filtres : %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Remove the sample week</source>
        <translation>Retirer la semaine d’exemple</translation>
    </message>
    <message>
        <source>The sample week is gone</source>
        <translation>La semaine d’exemple est retirée</translation>
    </message>
    <message>
        <source>There is no sample week</source>
        <translation>Il n’y a pas de semaine d’exemple</translation>
    </message>
    <message>
        <source>Write to this client</source>
        <translation>Écrire à ce client</translation>
    </message>
    <message>
        <source>Export everything about this client</source>
        <translation>Exporter tout sur ce client</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Effacer ce client</translation>
    </message>
    <message>
        <source>Training again</source>
        <translation>Reprend l’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln client(s)</source>
        <translation>
            <numerusform>Exporter %Ln client</numerusform>
            <numerusform>Exporter %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) in %1</source>
        <translation>
            <numerusform>%Ln client dans %1</numerusform>
            <numerusform>%Ln clients dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1, with health data: hand it to the client only</source>
        <translation>
            <numerusform>%Ln fichier dans %1, avec des données de santé : à remettre au client seulement</numerusform>
            <numerusform>%Ln fichiers dans %1, avec des données de santé : à remettre au client seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Book this client</source>
        <translation>Réserver pour ce client</translation>
    </message>
    <message>
        <source>Clients not seen for long…</source>
        <translation>Clients non vus depuis longtemps…</translation>
    </message>
    <message>
        <source>Hidden while a client looks on</source>
        <translation>Masqué tant qu’un client regarde</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceList</name>
    <message>
        <source>Nothing else follows from it.</source>
        <translation>Rien d’autre n’en découle.</translation>
    </message>
</context>
<context>
    <name>ui::DeskLock</name>
    <message>
        <source>This is not the passcode.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>Too many tries. Wait half a minute.</source>
        <translation>Trop d’essais. Attendez une demi-minute.</translation>
    </message>
</context>
<context>
    <name>ui::EarningsChart</name>
    <message>
        <source>Gross by month</source>
        <translation>Brut par mois</translation>
    </message>
    <message>
        <source>%1: gross %2, sessions %3, packages %4, other %5</source>
        <translation>%1 : brut %2, séances %3, forfaits %4, autres %5</translation>
    </message>
    <message>
        <source>, refunds %1</source>
        <translation>, remboursements %1</translation>
    </message>
</context>
<context>
    <name>ui::EarningsPage</name>
    <message>
        <source>Record a payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Gross by month</source>
        <translation>Brut par mois</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>%1 net %2</source>
        <translation>%1 net %2</translation>
    </message>
    <message>
        <source>Not added in: %1.</source>
        <translation>Non comptés : %1.</translation>
    </message>
    <message>
        <source>Payments that count in %1</source>
        <translation>Paiements qui comptent en %1</translation>
    </message>
    <message>
        <source>Payments in %1</source>
        <translation>Paiements en %1</translation>
    </message>
    <message>
        <source>Payments with a fee in %1</source>
        <translation>Paiements avec frais en %1</translation>
    </message>
    <message>
        <source>Refunded payments in %1</source>
        <translation>Paiements remboursés en %1</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Aucun paiement ne correspond</translation>
    </message>
    <message>
        <source>Other payments of the period are hidden by the filter.</source>
        <translation>Les autres paiements de la période sont masqués par le filtre.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Pas encore de paiements</translation>
    </message>
    <message>
        <source>Record the first one, and this page fills itself.</source>
        <translation>Enregistrez le premier, et cette page se remplit.</translation>
    </message>
    <message>
        <source>No payments in this period</source>
        <translation>Aucun paiement sur cette période</translation>
    </message>
    <message>
        <source>Choose another period above, or record a payment.</source>
        <translation>Choisissez une autre période ci-dessus, ou enregistrez un paiement.</translation>
    </message>
</context>
<context>
    <name>ui::EarningsScreen</name>
    <message>
        <source>Payment recorded</source>
        <translation>Paiement enregistré</translation>
    </message>
    <message>
        <source>Refund recorded</source>
        <translation>Remboursement enregistré</translation>
    </message>
    <message>
        <source>%1 payments in %2, %3 (%4).</source>
        <translation>%1 paiements en %2, %3 (%4).</translation>
    </message>
    <message>
        <source>%1 rows in %2, and a summary beside it</source>
        <translation>%1 lignes dans %2, avec un récapitulatif à côté</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>What is still owed</source>
        <translation>Ce qui reste dû</translation>
    </message>
    <message>
        <source>Earnings of the whole tax year</source>
        <translation>Revenus de toute l’année fiscale</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Compare with Stripe</source>
        <translation>Comparer avec Stripe</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>Effacer définitivement %1 ?</translation>
    </message>
    <message>
        <source>Name, addresses, health, notes and every other word about this person go, also from the history. Amounts, sessions and points stay without a name. This cannot be undone, nor can anything that was done to this client before.</source>
        <translation>Nom, adresses, santé, notes et tout autre mot sur cette personne disparaissent, aussi de l’historique. Montants, séances et points restent sans nom. Cela ne peut pas être annulé, ni rien de ce qui a été fait auparavant pour ce client.</translation>
    </message>
    <message>
        <source>The client may want their own file first.</source>
        <translation>Le client peut vouloir d’abord son propre fichier.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Type the name to erase</source>
        <translation>Entrez le nom pour effacer</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep client</source>
        <translation>Garder le client</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Keep this receipt for your records. It names nobody.</source>
        <translation>Conservez ce reçu dans vos dossiers. Il ne nomme personne.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The receipt could not be written there. It is kept here; choose another place.</source>
        <translation>Le reçu n’a pas pu y être écrit. Il est conservé ici ; choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export payouts as CSV?</source>
        <translation>Exporter les versements en CSV ?</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Pour un tableur</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Pour un autre logiciel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>A spreadsheet gets your separators, a program plain commas.</source>
        <translation>Un tableur reçoit vos séparateurs, un logiciel de simples virgules.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A summary by month is written beside it.</source>
        <translation>Un récapitulatif par mois est écrit à côté.</translation>
    </message>
    <message>
        <source>With names and mail addresses</source>
        <translation>Avec noms et adresses e-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation>Exporter les versements</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Indiquez où va le fichier.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>ui::FailurePage</name>
    <message>
        <source>This desk was written by a newer TrainerDesk</source>
        <translation>Ce bureau vient d’un TrainerDesk plus récent</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged</source>
        <translation>Le fichier du bureau est endommagé</translation>
    </message>
    <message>
        <source>Another program holds this desk</source>
        <translation>Un autre programme occupe ce bureau</translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation>Il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>The desk may only be read</source>
        <translation>Le bureau est en lecture seule</translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation>Ce fichier n’est pas un bureau</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>Le bureau n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>Rien n’a été modifié. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or wait a moment, and try again.</source>
        <translation>Rien n’est perdu. Fermez l’autre programme, ou attendez un instant, et réessayez.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space and try again.</source>
        <translation>Ce qui était enregistré est sûr. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file was not touched. Choose another folder with --data.</source>
        <translation>Le fichier n’a pas été touché. Choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>What was saved before was not touched. Check the folder and try again.</source>
        <translation>Ce qui était enregistré n’a pas été touché. Vérifiez le dossier et réessayez.</translation>
    </message>
    <message>
        <source>Folder: %1
Code: %2</source>
        <translation>Dossier : %1
Code : %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The desk&apos;s file has disappeared</source>
        <translation>Le fichier du bureau a disparu</translation>
    </message>
    <message>
        <source>Another file stands in the desk&apos;s place</source>
        <translation>Un autre fichier est à la place du bureau</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Le disque ne répond pas</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still there behind this page. Free some space, go back and save again.</source>
        <translation>Ce qui était enregistré est en sécurité, et votre saisie est toujours derrière cette page. Libérez de l’espace, revenez et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still there behind this page. Give yourself the right to write to the folder, go back and save again.</source>
        <translation>Ce qui était enregistré est en sécurité, et votre saisie est toujours derrière cette page. Donnez-vous le droit d’écrire dans le dossier, revenez et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Export a copy of what can be read, then restore a backup.</source>
        <translation>Plus rien n’y est écrit. Exportez une copie de ce qui peut être lu, puis restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Everything up to now is still held open. Export a copy before you close the program, or put the file back and try again.</source>
        <translation>Tout jusqu’à maintenant est encore ouvert. Exportez une copie avant de fermer le programme, ou remettez le fichier en place et réessayez.</translation>
    </message>
    <message>
        <source>Nothing is written to either. Export a copy of the desk you were working on, or open the new file.</source>
        <translation>Rien n’est écrit dans l’un ni dans l’autre. Exportez une copie du bureau sur lequel vous travailliez, ou ouvrez le nouveau fichier.</translation>
    </message>
    <message>
        <source>What was saved before was not touched, and what you typed is still there behind this page. Check the disk and try again.</source>
        <translation>Ce qui était enregistré n’a pas été touché, et votre saisie est toujours derrière cette page. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Export a copy for whoever can repair it, then restore a backup: the damaged file is kept beside.</source>
        <translation>Rien n’y a été écrit. Exportez une copie pour qui peut le réparer, puis restaurez une sauvegarde : le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>Nothing is lost. Give yourself the right to write to the folder and try again, or export a copy to work with.</source>
        <translation>Rien n’est perdu. Donnez-vous le droit d’écrire dans le dossier et réessayez, ou exportez une copie pour travailler avec.</translation>
    </message>
    <message>
        <source>Back to what I typed</source>
        <translation>Revenir à ma saisie</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exporter une copie…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Your name</source>
        <comment>of a trainer who gave none</comment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>first step</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>You</source>
        <comment>step</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>step</comment>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>First service</source>
        <comment>step</comment>
        <translation>Première prestation</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add sample week</source>
        <translation>Ajouter une semaine d’exemple</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Skip set-up</source>
        <translation>Passer la configuration</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Choose a zone from the list, like Europe/Berlin.</source>
        <translation>Choisissez un fuseau de la liste, comme Europe/Paris.</translation>
    </message>
    <message>
        <source>Enter a mail address with @, or none.</source>
        <translation>Entrez une adresse e-mail avec @, ou aucune.</translation>
    </message>
    <message>
        <source>Enter an end after the start.</source>
        <translation>Entrez une fin après le début.</translation>
    </message>
    <message>
        <source>Give the service a name, or skip this page.</source>
        <translation>Donnez un nom à la prestation, ou passez cette page.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>Sauvegarde (*.sqlite)</translation>
    </message>
    <message>
        <source>Where should your work live?</source>
        <translation>Où votre travail doit-il vivre ?</translation>
    </message>
    <message>
        <source>Everything works without a network. You can change this later.</source>
        <translation>Tout fonctionne sans réseau. Vous pourrez changer plus tard.</translation>
    </message>
    <message>
        <source>Use on this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>No account. Your calendar, clients and payments stay on this disk.</source>
        <translation>Pas de compte. Calendrier, clients et paiements restent sur ce disque.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Keep several devices in step. Work goes on when the network does not.</source>
        <translation>Plusieurs appareils à jour. Le travail continue quand le réseau s’arrête.</translation>
    </message>
    <message>
        <source>Coming from somewhere else?</source>
        <translation>Vous venez d’ailleurs ?</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importer un CSV</translation>
    </message>
    <message>
        <source>Check what we guessed</source>
        <translation>Vérifiez ce que nous avons deviné</translation>
    </message>
    <message>
        <source>Taken from this computer’s settings.</source>
        <translation>Repris des réglages de cet ordinateur.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail, optional</source>
        <translation>E-mail, facultatif</translation>
    </message>
    <message>
        <source>Shown on receipts</source>
        <translation>Figure sur les reçus</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code and an amount as it will look</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>One currency for new prices</source>
        <translation>Une devise pour les nouveaux prix</translation>
    </message>
    <message>
        <source>24 h, %1</source>
        <translation>24 h, %1</translation>
    </message>
    <message>
        <source>12 h, %1</source>
        <translation>12 h, %1</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>Quand travaillez-vous ?</translation>
    </message>
    <message>
        <source>A first answer is enough: breaks, single days and days off come later, in Profile.</source>
        <translation>Une première réponse suffit : pauses, jours particuliers et congés viennent plus tard, dans Profil.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What do you offer?</source>
        <translation>Que proposez-vous ?</translation>
    </message>
    <message>
        <source>One service to begin with. More of them, group sessions and packs come later.</source>
        <translation>Une prestation pour commencer. D’autres, les groupes et les forfaits viennent plus tard.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Like “Personal training”</source>
        <translation>Par exemple « Coaching personnel »</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Your desk is ready</source>
        <translation>Votre bureau est prêt</translation>
    </message>
    <message>
        <source>Everything can be changed later, in Settings, Profile and Services.</source>
        <translation>Tout peut changer plus tard, dans Réglages, Profil et Prestations.</translation>
    </message>
    <message>
        <source>A sample week shows how it works: its clients are called “Sample”, and one command takes them away again.</source>
        <translation>Une semaine d’exemple montre le principe : ses clients s’appellent « Exemple », et une commande les retire.</translation>
    </message>
    <message>
        <source>It is %1 there now</source>
        <translation>Il y est maintenant %1</translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <comment>a time zone and a currency</comment>
        <translation>%1, prix en %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>weekdays and their hours</comment>
        <translation>%1 : de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln minute(s), %2</source>
        <comment>a service, its length and price</comment>
        <translation>
            <numerusform>%1, %Ln minute, %2</numerusform>
            <numerusform>%1, %Ln minutes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a time, like 7 or 7:30.</source>
        <translation>Saisissez une heure, comme 7 ou 7:30.</translation>
    </message>
</context>
<context>
    <name>ui::FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::GivePointsForm</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Shown in the client’s history</source>
        <translation>Il figure dans les points du client</translation>
    </message>
    <message>
        <source>Take points back</source>
        <translation>Reprendre des points</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Donner des points</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose a client from the list</source>
        <translation>Choisissez un client de la liste</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000</source>
        <translation>Entrez un nombre entier de 1 à 1 000 000</translation>
    </message>
    <message>
        <source>Enter a reason</source>
        <translation>Entrez un motif</translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation>Utiliser des points</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Utiliser</translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln point(s)</source>
        <translation>
            <numerusform>%Ln point donné</numerusform>
            <numerusform>%Ln points donnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln point(s) back</source>
        <translation>
            <numerusform>%Ln point repris</numerusform>
            <numerusform>%Ln points repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeemed %Ln point(s)</source>
        <translation>
            <numerusform>%Ln point utilisé</numerusform>
            <numerusform>%Ln points utilisés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Side panel (Ctrl+I)</source>
        <translation>Panneau latéral (Ctrl+I)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>A client looks on: amounts, health and other names are hidden. Click to show them (Ctrl+Shift+H)</source>
        <translation>Un client regarde : montants, santé et autres noms sont masqués. Cliquez pour les afficher (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>ui::HealthForm</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Pathologies</translation>
    </message>
    <message>
        <source>Hidden, and never in searches, notices, prints or exports.</source>
        <translation>Masqué, et jamais dans les recherches, notifications, impressions ou exports.</translation>
    </message>
    <message>
        <source>The client agreed that this is kept</source>
        <translation>Le client accepte que cela soit conservé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Enter a date, or nothing.</source>
        <translation>Entrez une date, ou rien.</translation>
    </message>
    <message>
        <source>Enter a number like 172.</source>
        <translation>Entrez un nombre comme 172.</translation>
    </message>
    <message>
        <source>Enter a number like 68.5.</source>
        <translation>Entrez un nombre comme 68,5.</translation>
    </message>
</context>
<context>
    <name>ui::HoursBar</name>
    <message>
        <source>Drag to open or close hours</source>
        <translation>Glissez pour ouvrir ou fermer des heures</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>hours</comment>
        <translation>Ouvert %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>hours</comment>
        <translation>Fermé %1</translation>
    </message>
</context>
<context>
    <name>ui::HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Copy Monday to weekdays</source>
        <translation>Copier lundi sur la semaine</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and from or to</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Retirer ces heures</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Ajouter des heures le %1</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>Enter times like 9 or 17:30.</source>
        <translation>Entrez des heures comme 9 ou 17:30.</translation>
    </message>
    <message>
        <source>These hours overlap.</source>
        <translation>Ces heures se chevauchent.</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Jours particuliers</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Jour de congé</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Heures en plus</translation>
    </message>
    <message>
        <source>off</source>
        <translation>congé</translation>
    </message>
    <message>
        <source>Follow the weekly hours again</source>
        <translation>Reprendre l’horaire hebdomadaire</translation>
    </message>
    <message>
        <source>Every week is the same.</source>
        <translation>Chaque semaine est identique.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Note, facultative</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>Ajouter un congé</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Copy %1 to the weekdays</source>
        <translation>Copier %1 sur les jours de semaine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are outside these hours and stay booked</source>
        <translation>
            <numerusform>%Ln séance est hors de ces horaires et reste réservée</numerusform>
            <numerusform>%Ln séances sont hors de ces horaires et restent réservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>ui::HuePicker</name>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import clients?</source>
        <translation>Importer des clients ?</translation>
    </message>
    <message>
        <source>A client list (CSV) of another program, or an address book (vCard). Nothing is written before you confirm, nobody gets a message, and one Undo takes all of it back.</source>
        <translation>Une liste de clients (CSV) d’un autre logiciel, ou un carnet d’adresses (vCard). Rien n’est écrit avant votre accord, personne ne reçoit de message, et une seule annulation reprend le tout.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Dates are written with</source>
        <translation>Les dates s’écrivent avec</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>le jour d’abord</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>le mois d’abord</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Client lists and address books (*.csv *.txt *.tsv *.vcf);;All files (*)</source>
        <translation>Listes de clients et carnets d’adresses (*.csv *.txt *.tsv *.vcf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Column %1 is read as %2</source>
        <translation>La colonne %1 est lue comme %2</translation>
    </message>
    <message>
        <source>Columns, read as %1</source>
        <translation>Colonnes, lues comme %1</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Les premiers</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Lignes impossibles à reprendre</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 the same, %5 rejected</source>
        <translation>%1 lus : %2 nouveaux, %3 modifiés, %4 identiques, %5 refusés</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Import 1 client</source>
        <translation>Importer 1 client</translation>
    </message>
    <message>
        <source>Import %1 clients</source>
        <translation>Importer %1 clients</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les lignes refusées</translation>
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
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 étoiles sur 5</translation>
    </message>
    <message>
        <source>This booking was removed</source>
        <translation>Cette réservation a été supprimée</translation>
    </message>
    <message>
        <source>This record was removed</source>
        <translation>Cette fiche a été retirée</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>pack, sessions</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>how a booking is paid</comment>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>when it was to be</comment>
        <translation>Était</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when it takes place</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>sessions of a pack</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
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
        <translation>Non lu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>You are up to date</source>
        <translation>Vous êtes à jour</translation>
    </message>
    <message>
        <source>News of bookings, payments and reviews appears here.</source>
        <translation>Les nouvelles des réservations, paiements et avis apparaissent ici.</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Non lus %1</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Marked all read</source>
        <translation>Tout est marqué comme lu</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>Marquer comme lu ou non lu</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>ui::KeyButton</name>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Press the keys for %1. Esc leaves it.</source>
        <translation>Appuyez sur les touches pour %1. Échap annule.</translation>
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
        <translation>Donnés : %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrigés : %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Utilisés : %1</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>Parrainage abouti</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Enter your passcode to go on.</source>
        <translation>Entrez votre code pour continuer.</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Tout est comme vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>ui::LoyaltyScreen</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Parrainages</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Donner des points</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Search client or reason</source>
        <translation>Chercher client ou motif</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigés</translation>
    </message>
    <message>
        <source>%1 points held by 1 client</source>
        <translation>%1 points chez 1 client</translation>
    </message>
    <message>
        <source>%1 points held by %2 clients</source>
        <translation>%1 points chez %2 clients</translation>
    </message>
    <message>
        <source>No points match</source>
        <translation>Aucun point ne correspond</translation>
    </message>
    <message>
        <source>Search for another name or reason, or take the filters off.</source>
        <translation>Cherchez un autre nom ou motif, ou enlevez les filtres.</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Pas encore de points</translation>
    </message>
    <message>
        <source>Clients earn points when a session is completed or paid.</source>
        <translation>Les clients gagnent des points quand une séance est terminée ou payée.</translation>
    </message>
    <message>
        <source>Show badges</source>
        <translation>Afficher les badges</translation>
    </message>
    <message>
        <source>Show referrals</source>
        <translation>Afficher les parrainages</translation>
    </message>
    <message>
        <source>Copy referral code</source>
        <translation>Copier le code de parrainage</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Ajouter un parrainage</translation>
    </message>
    <message>
        <source>%1 is not awarded any more</source>
        <comment>name of a badge</comment>
        <translation>%1 n’est plus attribué</translation>
    </message>
    <message>
        <source>Referral cancelled</source>
        <translation>Parrainage annulé</translation>
    </message>
    <message>
        <source>Give points, new badge or referral</source>
        <translation>Donner des points, nouveau badge ou parrainage</translation>
    </message>
    <message>
        <source>Cancel referral</source>
        <translation>Annuler le parrainage</translation>
    </message>
    <message>
        <source>Choose a pending referral first</source>
        <translation>Choisissez d’abord un parrainage en attente</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation>Cette fiche a été retirée.</translation>
    </message>
    <message>
        <source>%1 – TrainerDesk</source>
        <comment>window title</comment>
        <translation>%1 – TrainerDesk</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>the name of an act</comment>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>the name of an act</comment>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Not part of this window</source>
        <translation>Absent de cette fenêtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find in this screen</source>
        <translation>Chercher dans cet écran</translation>
    </message>
    <message>
        <source>Print this view</source>
        <translation>Imprimer cette vue</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Il n’y a rien à imprimer ici.</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exporter cette vue</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Il n’y a rien à exporter ici.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>Barre latérale large ou étroite</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation>Garder la barre de menus</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Réservation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>the name of a screen</comment>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Privacy mode: a client looks on</source>
        <translation>Mode discret : un client regarde</translation>
    </message>
    <message>
        <source>Hidden while a client looks on</source>
        <translation>Masqué tant qu’un client regarde</translation>
    </message>
    <message>
        <source>This screen is about other clients and money. Calendar, services and profile can be shown.</source>
        <translation>Cet écran concerne d’autres clients et l’argent. Le calendrier, les prestations et le profil peuvent être montrés.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Amounts, health notes and other names are hidden</source>
        <translation>Montants, notes de santé et autres noms sont masqués</translation>
    </message>
    <message>
        <source>Everything is shown again</source>
        <translation>Tout est de nouveau affiché</translation>
    </message>
</context>
<context>
    <name>ui::MessagePage</name>
    <message>
        <source>Reminder of a session</source>
        <translation>Rappel d’une séance</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste à payer</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>Un nouveau forfait</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Demander un avis</translation>
    </message>
    <message>
        <source>A free seat</source>
        <translation>Une place libre</translation>
    </message>
    <message>
        <source>A free time</source>
        <translation>Un créneau libre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Not over mail or message</source>
        <translation>Ni par e-mail ni par message</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What this client has switched on.</source>
        <translation>Ce que ce client a activé.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Ouvrir l’e-mail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>Their bookings</source>
        <translation>Ses réservations</translation>
    </message>
    <message>
        <source>News or an offer</source>
        <translation>Des nouvelles ou une offre</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>This client has not agreed to offers by mail, or has no address. Tell them in person.</source>
        <translation>Ce client n’a pas accepté les offres par e-mail, ou n’a pas d’adresse. Dites-le-lui en personne.</translation>
    </message>
    <message>
        <source>This client has switched off such messages, or has no address for them. Tell them in person.</source>
        <translation>Ce client a désactivé ces messages, ou n’a pas d’adresse pour eux. Dites-le-lui en personne.</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln client(s), as blind copies</source>
        <translation>
            <numerusform>À %Ln client, en copie cachée</numerusform>
            <numerusform>À %Ln clients, en copie cachée</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to %1: no address, or switched off</source>
        <comment>names</comment>
        <translation>Pas à %1 : pas d’adresse, ou désactivé</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None of them can be reached by mail about this.</source>
        <translation>Aucun d’eux n’est joignable par e-mail à ce sujet.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>This is too long to hand to the mail program. Copy it instead.</source>
        <translation>C’est trop long pour le logiciel de messagerie. Copiez-le plutôt.</translation>
    </message>
    <message>
        <source>No program for it could be opened. The text is kept here; copy it instead.</source>
        <translation>Aucun programme n’a pu être ouvert pour cela. Le texte est conservé ici ; copiez-le plutôt.</translation>
    </message>
    <message>
        <source>Opened in your mail program</source>
        <translation>Ouvert dans votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>Opened in your message program</source>
        <translation>Ouvert dans votre logiciel de messages</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
</context>
<context>
    <name>ui::MonthDays</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>ui::NavRow</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln non lu</numerusform>
            <numerusform>%1, %Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>a screen&apos;s name and its key</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>ui::NoticePanel</name>
    <message>
        <source>Open booking</source>
        <translation>Ouvrir la réservation</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Open certificate</source>
        <translation>Ouvrir le certificat</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Ouvrir l’avis</translation>
    </message>
    <message>
        <source>Open referral</source>
        <translation>Ouvrir le parrainage</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Me prévenir de</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>%1 by mail</source>
        <translation>%1 par e-mail</translation>
    </message>
    <message>
        <source>%1 by SMS</source>
        <translation>%1 par SMS</translation>
    </message>
    <message>
        <source>Pop-ups on this computer</source>
        <translation>Alertes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>En attente de synchronisation</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
</context>
<context>
    <name>ui::OfferPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Empty or 0: it never ends.</source>
        <translation>Vide ou 0 : sans fin.</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Changing sessions, price or days makes a new offer. Packs already sold keep their terms.</source>
        <translation>Changer séances, prix ou jours crée une nouvelle offre. Les forfaits vendus gardent leurs conditions.</translation>
    </message>
    <message>
        <source>Sell this pack</source>
        <translation>Vendre ce forfait</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln restante</numerusform>
            <numerusform>%Ln restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %Ln times</source>
        <translation>
            <numerusform>Vendu %Ln fois</numerusform>
            <numerusform>Vendu %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>per session %1</source>
        <translation>par séance %1</translation>
    </message>
    <message>
        <source>This offer is not on sale</source>
        <translation>Cette offre n’est pas en vente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>Ajouter l’offre</translation>
    </message>
    <message>
        <source>Save as new offer</source>
        <translation>Enregistrer comme nouvelle offre</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Entrez un nom.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Entrez un nombre.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Entrez un montant.</translation>
    </message>
    <message>
        <source>Choose a service that is bookable. Nothing was changed.</source>
        <translation>Choisissez une prestation réservable. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>%1 is a new offer; the old one is off sale</source>
        <translation>%1 est une nouvelle offre ; l’ancienne n’est plus en vente</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>%1 is on sale</source>
        <translation>%1 est en vente</translation>
    </message>
    <message>
        <source>%1 is off sale</source>
        <translation>%1 n’est plus en vente</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>Enter a number of days, or nothing.</source>
        <translation>Entrez un nombre de jours, ou rien.</translation>
    </message>
</context>
<context>
    <name>ui::OffersPage</name>
    <message>
        <source>Off</source>
        <comment>an offer not on sale</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <translation>%1 par séance</translation>
    </message>
    <message numerus="yes">
        <source>Valid %Ln days</source>
        <translation>
            <numerusform>Valable %Ln jour</numerusform>
            <numerusform>Valable %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>Sans fin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln vendu</numerusform>
            <numerusform>%Ln vendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %Ln sold</source>
        <comment>an offer read aloud</comment>
        <translation>
            <numerusform>%1, %2, %3, %Ln vendu</numerusform>
            <numerusform>%1, %2, %3, %Ln vendus</numerusform>
        </translation>
    </message>
    <message>
        <source>No packs on sale yet</source>
        <translation>Pas encore de forfaits en vente</translation>
    </message>
    <message>
        <source>An offer bundles sessions of one service at a price. Take an example and change it.</source>
        <translation>Une offre réunit des séances d’une prestation à un prix. Prenez un exemple et modifiez-le.</translation>
    </message>
    <message>
        <source>10 sessions</source>
        <translation>10 séances</translation>
    </message>
    <message>
        <source>5 sessions</source>
        <translation>5 séances</translation>
    </message>
    <message>
        <source>Packs need a service</source>
        <translation>Les forfaits demandent une prestation</translation>
    </message>
    <message>
        <source>Say first what can be booked; then bundle sessions of it.</source>
        <translation>Dites d’abord ce qui se réserve ; réunissez-en ensuite des séances.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter une prestation</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 min</translation>
    </message>
</context>
<context>
    <name>ui::OwedPage</name>
    <message>
        <source>Still owed</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Every completed session is paid.</source>
        <translation>Chaque séance terminée est payée.</translation>
    </message>
    <message>
        <source>%1 for completed sessions with neither payment nor pack.</source>
        <translation>%1 pour des séances terminées sans paiement ni forfait.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Record payment: %1</source>
        <translation>Enregistrer un paiement : %1</translation>
    </message>
    <message>
        <source>Record payment of %1, %2, %3, %4</source>
        <translation>Enregistrer le paiement : %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
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
        <translation>Prolonger le forfait</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Correct count</source>
        <translation>Corriger le nombre</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Sessions left</source>
        <translation>Séances restantes</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Refund pack</source>
        <translation>Rembourser le forfait</translation>
    </message>
    <message>
        <source>Refund and close</source>
        <translation>Rembourser et clore</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>Au prorata</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix de liste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept in the history of this pack.</source>
        <translation>Reste dans l’historique de ce forfait.</translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln days earlier than now.</source>
        <translation>
            <numerusform>Finit %Ln jour plus tôt que maintenant.</numerusform>
            <numerusform>Finit %Ln jours plus tôt que maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln days later than now.</source>
        <translation>
            <numerusform>Finit %Ln jour plus tard que maintenant.</numerusform>
            <numerusform>Finit %Ln jours plus tard que maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %Ln sessions.</source>
        <translation>
            <numerusform>Donne %Ln séance.</numerusform>
            <numerusform>Donne %Ln séances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln sessions off.</source>
        <translation>
            <numerusform>Retire %Ln séance.</numerusform>
            <numerusform>Retire %Ln séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>Aucun changement.</translation>
    </message>
    <message numerus="yes">
        <source>No bookings from this pack on these days; its end moves by %Ln days.</source>
        <translation>
            <numerusform>Pas de réservations sur ce forfait ces jours-là ; sa fin recule de %Ln jour.</numerusform>
            <numerusform>Pas de réservations sur ce forfait ces jours-là ; sa fin recule de %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a short reason.</source>
        <translation>Entrez un court motif.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Entrez un nombre.</translation>
    </message>
    <message>
        <source>Enter a day, not before the first.</source>
        <translation>Entrez un jour, pas avant le premier.</translation>
    </message>
    <message>
        <source>Pack extended</source>
        <translation>Forfait prolongé</translation>
    </message>
    <message>
        <source>Count corrected</source>
        <translation>Nombre corrigé</translation>
    </message>
    <message>
        <source>Pack on hold</source>
        <translation>Forfait suspendu</translation>
    </message>
    <message>
        <source>Pack refunded and closed</source>
        <translation>Forfait remboursé et clos</translation>
    </message>
    <message>
        <source>Every pack with sessions left, of all clients.</source>
        <translation>Chaque forfait avec des séances restantes, de tous les clients.</translation>
    </message>
    <message>
        <source>Kept in the history of each pack.</source>
        <translation>Conservé dans l’historique de chaque forfait.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Hold all packs</source>
        <translation>Suspendre tous les forfaits</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>way of reckoning, amount, how it comes about</comment>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Close pack</source>
        <translation>Clore le forfait</translation>
    </message>
    <message>
        <source>%1 of %2 sessions left</source>
        <translation>reste %1 sur %2 séances</translation>
    </message>
    <message>
        <source>%1 used at %2 each</source>
        <comment>sessions, price</comment>
        <translation>%1 utilisées à %2 chacune</translation>
    </message>
    <message numerus="yes">
        <source>No bookings from packs on these %Ln days; their ends move on. What is booked already stays.</source>
        <translation>
            <numerusform>Pas de réservations sur forfait durant ce %Ln jour ; leur fin est repoussée. Ce qui est déjà réservé reste.</numerusform>
            <numerusform>Pas de réservations sur forfait durant ces %Ln jours ; leur fin est repoussée. Ce qui est déjà réservé reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All packs on hold</source>
        <translation>Tous les forfaits suspendus</translation>
    </message>
    <message>
        <source>Pack closed</source>
        <translation>Forfait clos</translation>
    </message>
    <message>
        <source>%1 goes back, the pack closes, and booked sessions are taken out of it.</source>
        <translation>%1 est remboursé, le forfait est clos et les séances réservées en sont retirées.</translation>
    </message>
</context>
<context>
    <name>ui::PackPanel</name>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Sell next</source>
        <translation>Vendre le suivant</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln sessions</source>
        <comment>service, size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln séance</numerusform>
            <numerusform>%1, %Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>This pack is closed</source>
        <translation>Ce forfait est clos</translation>
    </message>
    <message>
        <source>This pack never ends</source>
        <translation>Ce forfait n’a pas de fin</translation>
    </message>
    <message>
        <source>This offer is not on sale</source>
        <translation>Cette offre n’est pas en vente</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>restantes sur %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>free to book</source>
        <translation>à réserver</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message numerus="yes">
        <source>Over by %Ln</source>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, in 21 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a pack that does not end</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how it was paid</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Rien à payer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Needs %1 a week</source>
        <translation>Il en faut %1 par semaine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Réservée : %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Forfeited: %1</source>
        <translation>Perdue : %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Rendue : %1</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordée : %1</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>Retirée : %1</translation>
    </message>
    <message>
        <source>End moved</source>
        <translation>Fin déplacée</translation>
    </message>
    <message>
        <source>End moved: %1</source>
        <translation>Fin déplacée : %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Suspendu : %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Clos : %1</translation>
    </message>
    <message>
        <source>Why %1 left?</source>
        <comment>heading above what makes the number</comment>
        <translation>Pourquoi %1 restantes ?</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Afficher les %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>day, what happened, change of the number</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Write about a new pack</source>
        <translation>Écrire au sujet d’un nouveau forfait</translation>
    </message>
    <message>
        <source>Close pack</source>
        <translation>Clore le forfait</translation>
    </message>
    <message>
        <source>More sessions were held than the pack had. Settle it with the client: a new pack, a free session, or another count.</source>
        <translation>Plus de séances ont eu lieu que le forfait n’en avait. Réglez-le avec le client : un nouveau forfait, une séance offerte ou un autre nombre.</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>Free session</source>
        <translation>Séance offerte</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
</context>
<context>
    <name>ui::PackagesScreen</name>
    <message>
        <source>There is no service to make a pack of. Nothing was changed; add a service first.</source>
        <translation>Aucune prestation dont faire un forfait. Rien n’a été modifié ; ajoutez d’abord une prestation.</translation>
    </message>
    <message>
        <source>%1 is on sale</source>
        <translation>%1 est en vente</translation>
    </message>
    <message>
        <source>%1 is off sale</source>
        <translation>%1 n’est plus en vente</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>Sell a pack</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>No packs sold yet</source>
        <translation>Pas encore de forfaits vendus</translation>
    </message>
    <message>
        <source>Packs you sell appear here with what is left of them and when they end.</source>
        <translation>Les forfaits vendus apparaissent ici avec ce qu’il en reste et leur fin.</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>Aucun forfait ne correspond</translation>
    </message>
    <message>
        <source>Nothing that was sold fits the search and the filter.</source>
        <translation>Rien de vendu ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>New offer or sale</source>
        <translation>Nouvelle offre ou vente</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>packs sold</comment>
        <translation>Vendus</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Quoi afficher</translation>
    </message>
    <message>
        <source>Search client or pack</source>
        <translation>Chercher client ou forfait</translation>
    </message>
    <message>
        <source>Search packs sold</source>
        <translation>Chercher parmi les forfaits vendus</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>few sessions left</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Finit bientôt</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Packs sold</source>
        <translation>Forfaits vendus</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Free session</source>
        <translation>Séance offerte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) given free</source>
        <translation>
            <numerusform>%Ln séance offerte</numerusform>
            <numerusform>%Ln séances offertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Away: put all packs on hold</source>
        <translation>Absence : suspendre tous les forfaits</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Put every pack on hold while you are away</source>
        <translation>Suspendre chaque forfait pendant votre absence</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>next %1</source>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>↑↓ move</source>
        <translation>↑↓ choisir</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Entrée ouvre</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Échap ferme</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Find a client, a day, a command</source>
        <translation>Trouver un client, un jour, une commande</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>next today %1</source>
        <comment>a time</comment>
        <translation>prochaine aujourd’hui %1</translation>
    </message>
    <message>
        <source>A part of a name finds a client, “thu 9” finds a day.</source>
        <translation>Une partie d’un nom trouve un client, « jeu 9 » un jour.</translation>
    </message>
</context>
<context>
    <name>ui::PanelHeading</name>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::PasscodeDialog</name>
    <message>
        <source>Passcode of the lock</source>
        <translation>Code du verrou</translation>
    </message>
    <message>
        <source>Change the passcode?</source>
        <translation>Changer le code ?</translation>
    </message>
    <message>
        <source>Set a passcode?</source>
        <translation>Définir un code ?</translation>
    </message>
    <message>
        <source>It opens the lock on this computer. It keeps eyes away, not thieves: whoever can read the disk can read the desk. There is no way to ask for it again.</source>
        <translation>Il ouvre le verrou sur cet ordinateur. Il protège des regards, pas des voleurs : qui peut lire le disque peut lire le bureau. Il est impossible de le redemander.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>Au moins %Ln caractère</numerusform>
            <numerusform>Au moins %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Use no passcode</source>
        <translation>Ne pas utiliser de code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set passcode</source>
        <translation>Définir le code</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %Ln characters.</source>
        <translation>
            <numerusform>Entrez au moins %Ln caractère.</numerusform>
            <numerusform>Entrez au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the same passcode twice.</source>
        <translation>Entrez deux fois le même code.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Save a receipt (PDF)</source>
        <translation>Enregistrer un reçu (PDF)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>non réglé</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Fee policy</source>
        <translation>Règle des frais</translation>
    </message>
    <message>
        <source>The payout differs from what the amounts give. Nothing is wrong with your records; ask the platform about it.</source>
        <translation>Le versement diffère de ce que donnent les montants. Vos écritures sont justes ; demandez à la plateforme.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>The platform took this payment, so it is given back there. It is read-only here.</source>
        <translation>La plateforme a encaissé ce paiement et le rembourse chez elle. Ici, il est en lecture seule.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation>Tapez un montant, par exemple %1.</translation>
    </message>
    <message>
        <source>A refund needs a short reason.</source>
        <translation>Un remboursement demande un court motif.</translation>
    </message>
    <message>
        <source>Kept in your inbox, beside this payment.</source>
        <translation>Conservé dans votre boîte de réception, à côté de ce paiement.</translation>
    </message>
    <message>
        <source>No more than %1 is left to give back.</source>
        <translation>Il reste au plus %1 à rembourser.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentWords</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a payment</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a payment</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>part refunded</source>
        <comment>state of a payment</comment>
        <translation>remboursé en partie</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>state of a payment</comment>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>state of a payment</comment>
        <translation>payé</translation>
    </message>
</context>
<context>
    <name>ui::PeriodBar</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec : %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Devise : %1</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This tax year</source>
        <translation>Cette année fiscale</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Last tax year</source>
        <translation>Année fiscale passée</translation>
    </message>
    <message>
        <source>From … to…</source>
        <translation>Du … au …</translation>
    </message>
</context>
<context>
    <name>ui::PointsPanel</name>
    <message>
        <source>points</source>
        <comment>after a balance</comment>
        <translation>points</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Donner des points</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>%1 held, %2 near</source>
        <translation>%1 détenus, %2 tout près</translation>
    </message>
    <message>
        <source>No badges yet.</source>
        <translation>Pas encore de badges.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress towards a badge</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>Code de parrainage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>There are no points to redeem</source>
        <translation>Il n’y a pas de points à utiliser</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Ajouter un parrainage</translation>
    </message>
</context>
<context>
    <name>ui::ProfilePreview</name>
    <message>
        <source>Preview: what clients see</source>
        <translation>Aperçu : ce que voient les clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln review(s)</source>
        <translation>
            <numerusform>d’après %Ln avis</numerusform>
            <numerusform>d’après %Ln avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for booking</source>
        <translation>Ouvert à la réservation</translation>
    </message>
    <message>
        <source>Shown certificates</source>
        <translation>Certificats affichés</translation>
    </message>
    <message>
        <source>None in force.</source>
        <translation>Aucun en cours.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileScreen</name>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Saved. Some sessions are outside your hours now.</source>
        <translation>Enregistré. Certaines séances sont maintenant hors de vos horaires.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>All times in %1 time</source>
        <comment>a city</comment>
        <translation>Toutes les heures à l’heure de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of a session, client</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proof sheet of certificates</source>
        <translation>Planche de contrôle des certificats</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>ui::RangeDialog</name>
    <message>
        <source>Show which days?</source>
        <translation>Quels jours afficher ?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>This day counts too.</source>
        <translation>Ce jour compte aussi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Type both days, for example 2026-03-31.</source>
        <translation>Tapez les deux jours, par exemple 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>ui::RatingBars</name>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 étoiles : %2</translation>
    </message>
</context>
<context>
    <name>ui::RecordPaymentPage</name>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Montant en %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Card payments taken by the platform appear by themselves.</source>
        <translation>Les cartes prises par la plateforme arrivent toutes seules.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour : %1</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>Qui a payé ?</translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation>Tapez un montant, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>ui::ReferralForm</name>
    <message>
        <source>Add referral</source>
        <translation>Ajouter un parrainage</translation>
    </message>
    <message>
        <source>Who brought someone</source>
        <translation>Qui a amené quelqu’un</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Points for both come with the first session that is held and paid.</source>
        <translation>Les points des deux arrivent avec la première séance terminée et payée.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>optional: the referrer&apos;s own is used</source>
        <translation>facultatif : sinon celui du parrain</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Choisissez un client de la liste.</translation>
    </message>
    <message>
        <source>Choose somebody else: nobody brings themselves.</source>
        <translation>Choisissez quelqu’un d’autre : on ne s’amène pas soi-même.</translation>
    </message>
    <message>
        <source>%1 brought %2</source>
        <comment>two clients</comment>
        <translation>%1 a amené %2</translation>
    </message>
</context>
<context>
    <name>ui::ReferralItemModel</name>
    <message>
        <source>Completed</source>
        <translation>Abouti</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Amené</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Points each</source>
        <translation>Points chacun</translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message>
        <source>Clients not seen for long</source>
        <translation>Clients non vus depuis longtemps</translation>
    </message>
    <message>
        <source>Nobody needs data for ever. Erase these people, or keep them; nothing is ever erased by itself. How long is long stands in Settings, Privacy.</source>
        <translation>Personne n’a besoin de données pour toujours. Effacez ces personnes ou gardez-les ; rien n’est jamais effacé de soi-même. La durée se règle dans Réglages, Confidentialité.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list is off</source>
        <translation>La liste est désactivée</translation>
    </message>
    <message>
        <source>Choose a time in Settings, Privacy to be asked.</source>
        <translation>Choisissez une durée dans Réglages, Confidentialité pour être interrogé.</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>Personne n’est sur la liste</translation>
    </message>
    <message numerus="yes">
        <source>Everybody had a session, a payment or a pack in the last %Ln month(s).</source>
        <translation>
            <numerusform>Tous ont eu une séance, un paiement ou un forfait au cours du dernier mois.</numerusform>
            <numerusform>Tous ont eu une séance, un paiement ou un forfait au cours des %Ln derniers mois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionItemModel</name>
    <message>
        <source>Health data held</source>
        <translation>Données de santé conservées</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Last session, payment or pack</source>
        <translation>Dernière séance, paiement ou forfait</translation>
    </message>
    <message>
        <source>On this list since</source>
        <translation>Sur cette liste depuis</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
</context>
<context>
    <name>ui::ReviewForm</name>
    <message>
        <source>Add words</source>
        <translation>Ajouter des mots</translation>
    </message>
    <message>
        <source>Words a client said or wrote to you elsewhere. They stay private: a review is public only when the client writes it.</source>
        <translation>Des mots qu’un client vous a dits ou écrits ailleurs. Ils restent privés : un avis n’est public que si le client l’écrit.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Completed ones without a review.</source>
        <translation>Celles terminées sans avis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>Ajouter un avis</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This client has no completed session without a review.</source>
        <translation>Ce client n’a pas de séance terminée sans avis.</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Choisissez un client de la liste.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewItemModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
</context>
<context>
    <name>ui::ReviewList</name>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Review %1 of %2</source>
        <translation>Révision %1 sur %2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Same on both sides: %1</source>
        <translation>Identique des deux côtés : %1</translation>
    </message>
    <message>
        <source>←→ side     ↑↓ field     Ctrl+Enter use     L later</source>
        <translation>←→ côté     ↑↓ champ     Ctrl+Enter utiliser     L plus tard</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <comment>a field</comment>
        <translation>%1, cet ordinateur</translation>
    </message>
    <message>
        <source>%1, server</source>
        <comment>a field</comment>
        <translation>%1, serveur</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Use this result</source>
        <translation>Utiliser ce résultat</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Both versions stay in this record’s history for a year. Undo works after review.</source>
        <translation>Les deux versions restent un an dans l’historique de cette fiche. Annuler fonctionne après la révision.</translation>
    </message>
    <message>
        <source>Result before it is used</source>
        <translation>Résultat avant utilisation</translation>
    </message>
    <message>
        <source>Result used: %1</source>
        <translation>Résultat utilisé : %1</translation>
    </message>
    <message>
        <source>Keep it or remove it?</source>
        <translation>Garder ou retirer ?</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>Le serveur ne l’a pas accepté</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>Vos valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) wait for this one.</source>
        <translation>
            <numerusform>%Ln autre modification attend celle-ci.</numerusform>
            <numerusform>%Ln autres modifications attendent celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was removed is not kept on this computer, so it cannot be brought back here.</source>
        <translation>Ce qui a été retiré n’est pas conservé sur cet ordinateur et ne peut donc pas être rétabli ici.</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Laisser retiré</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Dropped. Its values stay in the journal.</source>
        <translation>Abandonné. Les valeurs restent dans le journal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It is sent again</source>
        <translation>Envoyé de nouveau</translation>
    </message>
    <message>
        <source>Both stay in the journal. Undo works after the decision.</source>
        <translation>Les deux restent dans le journal. Annuler fonctionne après la décision.</translation>
    </message>
    <message>
        <source>Nothing is sent to the client before the server has accepted a time.</source>
        <translation>Rien n’est envoyé au client avant que le serveur ait accepté une heure.</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>New time taken</source>
        <translation>Nouvelle heure retenue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Prendre cette heure</translation>
    </message>
    <message>
        <source>Replace the other</source>
        <translation>Remplacer l’autre</translation>
    </message>
    <message>
        <source>Nothing stands in the way any more</source>
        <translation>Plus rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Cancels the session that holds this time</source>
        <translation>Annule la séance qui occupe ce moment</translation>
    </message>
    <message>
        <source>The other session was cancelled</source>
        <translation>L’autre séance a été annulée</translation>
    </message>
    <message>
        <source>Message client</source>
        <translation>Écrire au client</translation>
    </message>
</context>
<context>
    <name>ui::ReviewsScreen</name>
    <message>
        <source>%1 from %2</source>
        <comment>4.8 from 63</comment>
        <translation>%1 d’après %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Tous les avis</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 étoiles</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 étoiles</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>1 à 3 étoiles</translation>
    </message>
    <message>
        <source>Few: an average says little yet</source>
        <translation>Peu d’avis : une moyenne dit encore peu</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Reviews with 5 stars</source>
        <translation>Avis à 5 étoiles</translation>
    </message>
    <message>
        <source>Reviews with 4 stars</source>
        <translation>Avis à 4 étoiles</translation>
    </message>
    <message>
        <source>Reviews with 1 to 3 stars</source>
        <translation>Avis de 1 à 3 étoiles</translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <translation>%1 étoiles sur 5 en moyenne</translation>
    </message>
    <message>
        <source>No public reviews</source>
        <translation>Aucun avis public</translation>
    </message>
    <message>
        <source>from 1 public review</source>
        <translation>d’après 1 avis public</translation>
    </message>
    <message>
        <source>from %1 public reviews</source>
        <translation>d’après %1 avis publics</translation>
    </message>
    <message>
        <source>The platform says %1</source>
        <translation>La plateforme dit %1</translation>
    </message>
    <message>
        <source>No reviews with these stars</source>
        <translation>Aucun avis avec ces étoiles</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>Choisissez Tous pour voir les autres.</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>Reviews appear after sessions are completed.</source>
        <translation>Les avis apparaissent une fois les séances terminées.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation>Pas de mots, seulement des étoiles.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Ajouter des mots</translation>
    </message>
    <message>
        <source>Review added</source>
        <translation>Avis ajouté</translation>
    </message>
    <message>
        <source>Add words of a client</source>
        <translation>Ajouter les mots d’un client</translation>
    </message>
</context>
<context>
    <name>ui::RosterItemModel</name>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>sessions of a pack</comment>
        <translation>
            <numerusform>%Ln restante</numerusform>
            <numerusform>%Ln restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message>
        <source>Sell a pack</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Payé maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>paid later</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lecteur de carte</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>There is no pack on sale. Nothing was changed; make an offer first.</source>
        <translation>Aucun forfait en vente. Rien n’a été modifié ; créez d’abord une offre.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>How</source>
        <comment>how it was paid</comment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an offer and its service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is nobody on your list yet. Nothing was changed; add a client first.</source>
        <translation>Personne dans votre liste. Rien n’a été modifié ; ajoutez d’abord un client.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %Ln days</source>
        <translation>
            <numerusform>valable %Ln jour</numerusform>
            <numerusform>valable %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>10 sessions for 400, valid 90 days</comment>
        <translation>%1 pour %2, %3</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Choisissez un client de la liste.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Entrez un montant.</translation>
    </message>
    <message>
        <source>Sold %1 to %2</source>
        <translation>%1 vendu à %2</translation>
    </message>
    <message>
        <source>Sell a pack to %1</source>
        <translation>Vendre un forfait à %1</translation>
    </message>
    <message numerus="yes">
        <source>One pack for each of %Ln clients.</source>
        <translation>
            <numerusform>Un forfait pour %Ln client.</numerusform>
            <numerusform>Un forfait pour chacun des %Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sell %Ln packs</source>
        <translation>
            <numerusform>Vendre %Ln forfait</numerusform>
            <numerusform>Vendre %Ln forfaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %1 to %Ln clients</source>
        <translation>
            <numerusform>%1 vendu à %Ln client</numerusform>
            <numerusform>%1 vendu à %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SampleWeek</name>
    <message>
        <source>Personal training</source>
        <translation>Coaching personnel</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>the last name of an invented client</comment>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>ui::Sentences</name>
    <message>
        <source>These hours cannot be read: %1.</source>
        <translation>Ces horaires sont illisibles : %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A row of %1 has the wrong number of columns.</source>
        <translation>Une ligne de %1 n’a pas le bon nombre de colonnes.</translation>
    </message>
    <message>
        <source>The value of %1.%2 cannot be read (row %3).</source>
        <translation>La valeur de %1.%2 est illisible (ligne %3).</translation>
    </message>
    <message>
        <source>An amount in %1 is written like %2.</source>
        <translation>Un montant en %1 s’écrit comme %2.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Le montant est trop grand.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; must be %2.</source>
        <translation>La règle « %1 » doit être %2.</translation>
    </message>
    <message>
        <source>The policies of this desk cannot be read: they are no JSON object.</source>
        <translation>Les règles de ce bureau sont illisibles : ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot;.</source>
        <translation>Il n’y a pas de règle « %1 ».</translation>
    </message>
    <message>
        <source>The criteria cannot be read at character %1: expected %2, found %3.</source>
        <translation>La condition est illisible au caractère %1 : attendu %2, trouvé %3.</translation>
    </message>
    <message>
        <source>Confirm it first.</source>
        <translation>Confirmez-la d’abord.</translation>
    </message>
    <message>
        <source>Reopen it first to change that.</source>
        <translation>Rouvrez-la d’abord pour changer cela.</translation>
    </message>
    <message>
        <source>A session must end after it starts.</source>
        <translation>Une séance doit finir après son début.</translation>
    </message>
    <message>
        <source>Enter a later end.</source>
        <translation>Entrez une fin plus tardive.</translation>
    </message>
    <message>
        <source>A session can last 24 hours at most.</source>
        <translation>Une séance dure 24 heures au plus.</translation>
    </message>
    <message>
        <source>Enter an earlier end.</source>
        <translation>Entrez une fin plus tôt.</translation>
    </message>
    <message>
        <source>Another booking is at this time.</source>
        <translation>Une autre réservation occupe ce moment.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another time.</source>
        <translation>Rien n’a été modifié ; choisissez une autre heure.</translation>
    </message>
    <message>
        <source>This client is in this group session already.</source>
        <translation>Ce client est déjà dans cette séance de groupe.</translation>
    </message>
    <message>
        <source>This group session has no seat left.</source>
        <translation>Cette séance de groupe n’a plus de place.</translation>
    </message>
    <message>
        <source>Nothing was changed; use the waiting list or another time.</source>
        <translation>Rien n’a été modifié ; utilisez la liste d’attente ou une autre heure.</translation>
    </message>
    <message>
        <source>Enter the name of the certificate.</source>
        <translation>Entrez le nom du certificat.</translation>
    </message>
    <message>
        <source>Enter an end on or after the day of issue.</source>
        <translation>Entrez une fin le jour de la délivrance ou après.</translation>
    </message>
    <message>
        <source>Waiting for a seat</source>
        <translation>Attend une place</translation>
    </message>
    <message>
        <source>%1 sessions end</source>
        <translation>%1 séances se terminent</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%1 dans %2 jours</translation>
    </message>
    <message>
        <source>Behind: needs %1.%2 a week</source>
        <translation>En retard : il en faut %1,%2 par semaine</translation>
    </message>
    <message>
        <source>Usually here at this time (%1 times)</source>
        <translation>Vient d’habitude à cette heure (%1 fois)</translation>
    </message>
    <message>
        <source>Last here %1 days ago</source>
        <translation>Dernière visite il y a %1 jours</translation>
    </message>
    <message>
        <source>Enter how many points are redeemed, at least 1.</source>
        <translation>Entrez le nombre de points utilisés, au moins 1.</translation>
    </message>
    <message>
        <source>There are only %1 points to redeem.</source>
        <translation>Il n’y a que %1 points à utiliser.</translation>
    </message>
    <message>
        <source>Nothing was changed; redeem %1 or fewer.</source>
        <translation>Rien n’a été modifié ; utilisez-en %1 au plus.</translation>
    </message>
    <message>
        <source>This client has switched off such messages, or has no address for them.</source>
        <translation>Ce client a désactivé ces messages, ou n’a pas d’adresse pour les recevoir.</translation>
    </message>
    <message>
        <source>Nothing was prepared; tell them in person.</source>
        <translation>Rien n’a été préparé ; dites-le de vive voix.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; choose another pack or book without one.</source>
        <translation>%1 Rien n’a été modifié ; choisissez un autre forfait ou réservez sans.</translation>
    </message>
    <message>
        <source>This pack is for another service.</source>
        <translation>Ce forfait concerne une autre prestation.</translation>
    </message>
    <message>
        <source>This pack was closed.</source>
        <translation>Ce forfait a été clos.</translation>
    </message>
    <message>
        <source>This pack has expired by then.</source>
        <translation>Ce forfait aura expiré d’ici là.</translation>
    </message>
    <message>
        <source>This pack is on hold on that day.</source>
        <translation>Ce forfait est suspendu ce jour-là.</translation>
    </message>
    <message>
        <source>This pack has no session free to book.</source>
        <translation>Ce forfait n’a plus de séance à réserver.</translation>
    </message>
    <message>
        <source>A payment must be more than zero.</source>
        <translation>Un paiement doit dépasser zéro.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A refund lies between zero and the amount paid.</source>
        <translation>Un remboursement va de zéro au montant payé.</translation>
    </message>
    <message>
        <source>A platform fee lies between zero and the amount paid.</source>
        <translation>Les frais de plateforme vont de zéro au montant payé.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; does not go with the amount refunded.</source>
        <translation>Le statut « %1 » ne va pas avec le montant remboursé.</translation>
    </message>
    <message>
        <source>The platform took this payment, so only the platform can refund it.</source>
        <translation>La plateforme a encaissé ce paiement, elle seule peut le rembourser.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it there.</source>
        <translation>Rien n’a été modifié ; remboursez là-bas.</translation>
    </message>
    <message>
        <source>This payment was never received, so there is nothing to refund.</source>
        <translation>Ce paiement n’est jamais arrivé, il n’y a donc rien à rembourser.</translation>
    </message>
    <message>
        <source>A refund must be more than zero.</source>
        <translation>Un remboursement doit dépasser zéro.</translation>
    </message>
    <message>
        <source>No more than %1 is left to refund.</source>
        <translation>Il ne reste que %1 à rembourser.</translation>
    </message>
    <message>
        <source>A rating is 1 to 5 stars.</source>
        <translation>Un avis va de 1 à 5 étoiles.</translation>
    </message>
    <message>
        <source>A referral code has 3 to 32 letters, digits or hyphens.</source>
        <translation>Un code de parrainage compte 3 à 32 lettres, chiffres ou tirets.</translation>
    </message>
    <message>
        <source>Nobody can refer themselves.</source>
        <translation>Personne ne peut se parrainer soi-même.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another person.</source>
        <translation>Rien n’a été modifié ; choisissez une autre personne.</translation>
    </message>
    <message>
        <source>This person was referred by someone already.</source>
        <translation>Cette personne a déjà été parrainée.</translation>
    </message>
    <message>
        <source>This referral would close a circle.</source>
        <translation>Ce parrainage fermerait un cercle.</translation>
    </message>
    <message>
        <source>This client is on the waiting list already.</source>
        <translation>Ce client est déjà sur la liste d’attente.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Nothing was changed; remove it.</source>
        <translation>Rien n’a été modifié ; retirez-le.</translation>
    </message>
    <message>
        <source>%1 holds half a character.</source>
        <translation>%1 contient un demi-caractère.</translation>
    </message>
    <message>
        <source>Nothing was changed; write it again.</source>
        <translation>Rien n’a été modifié ; réécrivez-le.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Nothing was changed; enter one.</source>
        <translation>Rien n’a été modifié ; entrez-en un.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>Nothing was changed; shorten it.</source>
        <translation>Rien n’a été modifié ; raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 is longer than 1 MiB.</source>
        <translation>%1 dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>The value of %1 is not %2.</source>
        <translation>La valeur de %1 n’est pas %2.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation>Le fuseau « %1 » est inconnu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use a name like Europe/Berlin.</source>
        <translation>Prenez un nom comme Europe/Paris.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cette sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>The desk was left as it is; try an older backup.</source>
        <translation>Le bureau est resté tel quel ; essayez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>The desk is open in another program.</source>
        <translation>Le bureau est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it and try again; nothing was changed.</source>
        <translation>Fermez-le et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give the name of a file in a folder that exists.</source>
        <translation>Donnez le nom d’un fichier dans un dossier existant.</translation>
    </message>
    <message>
        <source>%1 exists and is not a backup.</source>
        <translation>%1 existe et n’est pas une sauvegarde.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another name.</source>
        <translation>Il est resté tel quel ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The backup cannot be given its name.</source>
        <translation>La sauvegarde ne peut pas recevoir son nom.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Elle est %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>This file is the desk itself, not a backup of it.</source>
        <translation>Ce fichier est le bureau lui-même, pas sa sauvegarde.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>This folder holds a desk with data.</source>
        <translation>Ce dossier contient un bureau avec des données.</translation>
    </message>
    <message>
        <source>Nothing was changed; use --replace to put the backup in its place (the old file is kept beside).</source>
        <translation>Rien n’a été modifié ; --replace met la sauvegarde à sa place (l’ancien fichier reste à côté).</translation>
    </message>
    <message>
        <source>The present desk cannot be moved aside.</source>
        <translation>Le bureau actuel ne peut pas être mis de côté.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The restored desk cannot be given its name; it is %1.</source>
        <translation>Le bureau restauré ne peut pas recevoir son nom ; il est %1.</translation>
    </message>
    <message>
        <source>The endpoint sent a record without one that it belongs to.</source>
        <translation>Le serveur a envoyé une fiche sans celle dont elle dépend.</translation>
    </message>
    <message>
        <source>Nothing was changed here; it is asked again.</source>
        <translation>Rien n’a été modifié ici ; la demande est refaite.</translation>
    </message>
    <message>
        <source>Another program is writing to this desk.</source>
        <translation>Un autre programme écrit dans ce bureau.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in a moment.</source>
        <translation>Rien n’a été modifié ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The desk&apos;s file may not be written.</source>
        <translation>Le fichier du bureau ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Nothing was changed; check the permissions of desk.sqlite and its folder.</source>
        <translation>Rien n’a été modifié ; vérifiez les droits de desk.sqlite et de son dossier.</translation>
    </message>
    <message>
        <source>The disk did not answer (%1).</source>
        <translation>Le disque n’a pas répondu (%1).</translation>
    </message>
    <message>
        <source>What was saved before is safe; check the disk and try again.</source>
        <translation>Ce qui était enregistré est sûr ; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged (%1).</source>
        <translation>Le fichier du bureau est endommagé (%1).</translation>
    </message>
    <message>
        <source>Do not write to it; restore a backup with &apos;trainerdesk-cli restore FILE --replace&apos;.</source>
        <translation>N’y écrivez pas ; restaurez une sauvegarde avec &apos;trainerdesk-cli restore FICHIER --replace&apos;.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Rien n’a été modifié ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The desk&apos;s file cannot be opened.</source>
        <translation>Le fichier du bureau ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Vérifiez que le dossier existe et peut être écrit.</translation>
    </message>
    <message>
        <source>This file is not a TrainerDesk desk.</source>
        <translation>Ce fichier n’est pas un bureau TrainerDesk.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il est resté tel quel.</translation>
    </message>
    <message>
        <source>This record is there already (%1).</source>
        <translation>Cette fiche existe déjà (%1).</translation>
    </message>
    <message>
        <source>A record that this one belongs to does not exist, or is still needed by another.</source>
        <translation>Une fiche dont celle-ci dépend n’existe pas, ou sert encore à une autre.</translation>
    </message>
    <message>
        <source>A value is not allowed (%1).</source>
        <translation>Une valeur n’est pas permise (%1).</translation>
    </message>
    <message>
        <source>The desk&apos;s file may not be read.</source>
        <translation>Le fichier du bureau ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This desk was written by a newer TrainerDesk (schema %1, this program knows %2).</source>
        <translation>Ce bureau vient d’un TrainerDesk plus récent (schéma %1, ce programme connaît %2).</translation>
    </message>
    <message>
        <source>It was left as it is; update TrainerDesk.</source>
        <translation>Il est resté tel quel ; mettez TrainerDesk à jour.</translation>
    </message>
    <message>
        <source>The database refused a statement:</source>
        <translation>La base a refusé une instruction :</translation>
    </message>
    <message>
        <source>Give a name of at most 200 characters, like &quot;Anna Meyer&quot;.</source>
        <translation>Donnez un nom de 200 caractères au plus, comme « Anna Meyer ».</translation>
    </message>
    <message>
        <source>A name or mail address may not contain control characters.</source>
        <translation>Un nom ou une adresse e-mail ne contient pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>Give a mail address like anna@example.org.</source>
        <translation>Donnez une adresse e-mail comme anna@example.org.</translation>
    </message>
    <message>
        <source>Give the currency as its three-letter ISO 4217 code, like EUR.</source>
        <translation>Donnez la devise par son code ISO 4217 de trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>This folder already holds a desk.</source>
        <translation>Ce dossier contient déjà un bureau.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another folder.</source>
        <translation>Rien n’a été modifié ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Start the desk</source>
        <translation>Commencer le bureau</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Erase a client</source>
        <translation>Effacer un client</translation>
    </message>
    <message>
        <source>The client is erased, but the file could not be packed because it is in use: old bytes may still lie in it.</source>
        <translation>Le client est effacé, mais le fichier n’a pas pu être compacté car il est utilisé : d’anciens octets peuvent y rester.</translation>
    </message>
    <message>
        <source>Close the other programs and erase the client again by id.</source>
        <translation>Fermez les autres programmes et effacez encore le client par son id.</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lieu :</translation>
    </message>
    <message>
        <source>The calendar could not be written (%1).</source>
        <translation>Le calendrier n’a pas pu être écrit (%1).</translation>
    </message>
    <message>
        <source>The old file, if there was one, is untouched.</source>
        <translation>L’ancien fichier, s’il y en avait un, est intact.</translation>
    </message>
    <message>
        <source>The dates lie more than 50 years apart.</source>
        <translation>Les dates sont éloignées de plus de 50 ans.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose a shorter span.</source>
        <translation>Rien n’a été modifié ; choisissez une durée plus courte.</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>The calendar file is larger than 256 MB, too large to be one.</source>
        <translation>Le fichier dépasse 256 Mo, trop pour un calendrier.</translation>
    </message>
    <message>
        <source>Nothing was changed; export a shorter span of time.</source>
        <translation>Rien n’a été modifié ; exportez une période plus courte.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file: there is no BEGIN:VCALENDAR in it.</source>
        <translation>Ce n’est pas un fichier iCalendar : BEGIN:VCALENDAR manque.</translation>
    </message>
    <message>
        <source>Nothing was changed; export the calendar as .ics.</source>
        <translation>Rien n’a été modifié ; exportez le calendrier en .ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>Le fichier ne peut pas être ouvert (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Export the client list again.</source>
        <translation>Exportez de nouveau la liste des clients.</translation>
    </message>
    <message>
        <source>The file cannot be read again from its start.</source>
        <translation>Le fichier ne peut pas être relu depuis le début.</translation>
    </message>
    <message>
        <source>The dates in “%1” can be read in two ways: is %2 written with the day first or the month first?</source>
        <translation>Les dates de « %1 » se lisent de deux façons : %2 commence-t-il par le jour ou le mois ?</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Say which with --date-order dmy or --date-order mdy.</source>
        <translation>Dites-le avec --date-order dmy ou --date-order mdy.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>La ligne a %1 cellules, l’en-tête %2.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>Le fichier finit au milieu de cette ligne.</translation>
    </message>
    <message>
        <source>The row ends after %1 of %2 cells.</source>
        <translation>La ligne finit après %1 cellules sur %2.</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>Aucune colonne ne contient de noms.</translation>
    </message>
    <message>
        <source>Say which column does.</source>
        <translation>Dites laquelle.</translation>
    </message>
    <message>
        <source>The file is too large for a client list: more than 50,000 rows or 64 million characters.</source>
        <translation>Le fichier est trop grand pour une liste de clients : plus de 50 000 lignes ou 64 millions de caractères.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>The same e-mail address stands in row %1.</source>
        <translation>La même adresse e-mail est à la ligne %1.</translation>
    </message>
    <message>
        <source>The same person stands in row %1.</source>
        <translation>La même personne est à la ligne %1.</translation>
    </message>
    <message>
        <source>This is your own e-mail address.</source>
        <translation>C’est votre propre adresse e-mail.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to a client with another name on the desk.</source>
        <translation>Cette adresse e-mail appartient à un client d’un autre nom.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways, day first or month first: say which with --date-order dmy or mdy.</source>
        <translation>%1 se lit de deux façons, jour ou mois d’abord : dites-le avec --date-order dmy ou mdy.</translation>
    </message>
    <message>
        <source>There is no day %1 in this order.</source>
        <translation>Il n’y a pas de jour %1 dans cet ordre.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>« %1 » n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not a number of sessions.</source>
        <translation>« %1 » n’est pas un nombre de séances.</translation>
    </message>
    <message>
        <source>The quotation marks of this file do not pair, so its rows cannot be told apart.</source>
        <translation>Les guillemets de ce fichier ne vont pas par paires, ses lignes ne se distinguent pas.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed.</source>
        <translation>Un guillemet de cette ligne n’est jamais fermé.</translation>
    </message>
    <message>
        <source>A cell of this row is longer than 1 MiB.</source>
        <translation>Une cellule de cette ligne dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit : %1.</translation>
    </message>
    <message>
        <source>Nothing was left half done; free some room or choose another place, and export again.</source>
        <translation>Rien n’est resté à moitié fait ; libérez de la place ou choisissez un autre endroit, et exportez de nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>The desk itself is safe.</source>
        <translation>Le bureau lui-même est sûr.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no manifest.json in this folder; it is not an exported desk.</source>
        <translation>Ce dossier n’a pas de manifest.json ; ce n’est pas un bureau exporté.</translation>
    </message>
    <message>
        <source>This desk was exported by a newer TrainerDesk.</source>
        <translation>Ce bureau a été exporté par un TrainerDesk plus récent.</translation>
    </message>
    <message>
        <source>Nothing was changed; update TrainerDesk.</source>
        <translation>Rien n’a été modifié ; mettez TrainerDesk à jour.</translation>
    </message>
    <message>
        <source>%1 is not as the manifest says: it was changed or cut short.</source>
        <translation>%1 n’est pas conforme au manifeste : il a été changé ou tronqué.</translation>
    </message>
    <message>
        <source>Import the desk</source>
        <translation>Importer le bureau</translation>
    </message>
    <message>
        <source>%1 is there already and not an empty folder.</source>
        <translation>%1 existe déjà et n’est pas un dossier vide.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This desk holds data.</source>
        <translation>Ce bureau contient des données.</translation>
    </message>
    <message>
        <source>Nothing was changed; import into an empty folder.</source>
        <translation>Rien n’a été modifié ; importez dans un dossier vide.</translation>
    </message>
    <message>
        <source>Nothing was exported; choose another place.</source>
        <translation>Rien n’a été exporté ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be finished: %2.</source>
        <translation>%1 n’a pas pu être achevé : %2.</translation>
    </message>
    <message>
        <source>Nothing was exported and an older file there is untouched.</source>
        <translation>Rien n’a été exporté et un ancien fichier à cet endroit est intact.</translation>
    </message>
    <message>
        <source>The calendar file is empty.</source>
        <translation>Le fichier du calendrier est vide.</translation>
    </message>
    <message>
        <source>Nothing was changed; export it again.</source>
        <translation>Rien n’a été modifié ; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>A character of this row could not be read.</source>
        <translation>Un caractère de cette ligne n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The row holds a control character (such as NUL), which no name or note has.</source>
        <translation>La ligne contient un caractère de contrôle (comme NUL) qu’aucun nom ni note n’a.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il n’y a pas de nom.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>Le nom dépasse 200 caractères.</translation>
    </message>
    <message>
        <source>A text is longer than 1 MiB.</source>
        <translation>Un texte dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>What stands in the e-mail column is not an e-mail address.</source>
        <translation>La colonne e-mail ne contient pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation>La date de naissance %1 est dans le futur.</translation>
    </message>
    <message>
        <source>The birth date %1 is too long ago.</source>
        <translation>La date de naissance %1 est trop ancienne.</translation>
    </message>
    <message>
        <source>%1 sessions left cannot be right.</source>
        <translation>%1 séances restantes, ce n’est pas possible.</translation>
    </message>
    <message>
        <source>Sessions that clients brought along from another program.</source>
        <translation>Séances que des clients ont apportées d’un autre logiciel.</translation>
    </message>
    <message>
        <source>The repeat rule cannot be used: %1.</source>
        <translation>La règle de répétition est inutilisable : %1.</translation>
    </message>
    <message>
        <source>Write it like FREQ=WEEKLY;BYDAY=MO,TH or FREQ=WEEKLY;COUNT=10.</source>
        <translation>Écrivez-la comme FREQ=WEEKLY;BYDAY=MO,TH ou FREQ=WEEKLY;COUNT=10.</translation>
    </message>
    <message>
        <source>This is not one of Stripe&apos;s itemised reports: it needs columns for the payment intent or transaction, the amount and the currency.</source>
        <translation>Ce n’est pas un rapport détaillé de Stripe : il faut des colonnes pour l’intention de paiement ou la transaction, le montant et la devise.</translation>
    </message>
    <message>
        <source>It names no payment.</source>
        <translation>Elle ne nomme aucun paiement.</translation>
    </message>
    <message>
        <source>The file cannot be read again from its start:</source>
        <translation>Le fichier ne peut pas être relu depuis le début :</translation>
    </message>
    <message>
        <source>The file cannot be read:</source>
        <translation>Le fichier ne peut pas être lu :</translation>
    </message>
    <message>
        <source>The birthday %1 is not a date of the vCard format.</source>
        <translation>L’anniversaire %1 n’est pas une date au format vCard.</translation>
    </message>
    <message>
        <source>A line of the file is too long for a vCard.</source>
        <translation>Une ligne du fichier est trop longue pour une vCard.</translation>
    </message>
    <message>
        <source>This card is a group, not a person.</source>
        <translation>Cette carte est un groupe, pas une personne.</translation>
    </message>
    <message>
        <source>The card is not closed (END:VCARD is missing).</source>
        <translation>La carte n’est pas fermée (END:VCARD manque).</translation>
    </message>
    <message>
        <source>The file holds more than 50,000 cards.</source>
        <translation>Le fichier contient plus de 50 000 cartes.</translation>
    </message>
    <message>
        <source>The file is too large for an address book.</source>
        <translation>Le fichier est trop grand pour un carnet d’adresses.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this card.</source>
        <translation>Le fichier finit au milieu de cette carte.</translation>
    </message>
    <message>
        <source>The file holds no vCard (BEGIN:VCARD).</source>
        <translation>Le fichier ne contient pas de vCard (BEGIN:VCARD).</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the archive.</source>
        <translation>Il n’y a pas assez de mémoire pour l’archive.</translation>
    </message>
    <message>
        <source>The archive could not be packed.</source>
        <translation>L’archive n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The archive would be larger than 4 GiB.</source>
        <translation>L’archive dépasserait 4 Gio.</translation>
    </message>
    <message>
        <source>Export in smaller parts.</source>
        <translation>Exportez en parties plus petites.</translation>
    </message>
    <message>
        <source>An archive cannot hold a file of that name.</source>
        <translation>Une archive ne peut pas contenir un fichier de ce nom.</translation>
    </message>
    <message>
        <source>A file of the archive would be larger than 4 GiB.</source>
        <translation>Un fichier de l’archive dépasserait 4 Gio.</translation>
    </message>
    <message>
        <source>The endpoint sent a row of %1 without an id.</source>
        <translation>Le serveur a envoyé une ligne de %1 sans id.</translation>
    </message>
    <message>
        <source>The journal of this desk cannot be read.</source>
        <translation>Le journal de ce bureau est illisible.</translation>
    </message>
    <message>
        <source>Run &apos;trainerdesk-cli check&apos;.</source>
        <translation>Lancez &apos;trainerdesk-cli check&apos;.</translation>
    </message>
    <message>
        <source>The journal names a table that does not exist.</source>
        <translation>Le journal nomme une table qui n’existe pas.</translation>
    </message>
    <message>
        <source>The journal names a row that cannot be.</source>
        <translation>Le journal nomme une ligne impossible.</translation>
    </message>
    <message>
        <source>There is no such record in %1.</source>
        <translation>Il n’y a pas de telle fiche dans %1.</translation>
    </message>
    <message>
        <source>This was changed meanwhile.</source>
        <translation>Cela a changé entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was written; look at the record again and repeat.</source>
        <translation>Rien n’a été écrit ; regardez de nouveau la fiche et répétez.</translation>
    </message>
    <message>
        <source>This desk is open for reading only.</source>
        <translation>Ce bureau est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This desk belongs to another account (%1).</source>
        <translation>Ce bureau appartient à un autre compte (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed; sign in with that account, or choose another folder.</source>
        <translation>Rien n’a été modifié ; connectez-vous avec ce compte, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The endpoint did not say whose desk this is.</source>
        <translation>Le serveur n’a pas dit à qui est ce bureau.</translation>
    </message>
    <message>
        <source>There is no such change in this desk.</source>
        <translation>Cette modification n’existe pas dans ce bureau.</translation>
    </message>
    <message>
        <source>This change waits for another that was refused.</source>
        <translation>Cette modification en attend une autre qui a été refusée.</translation>
    </message>
    <message>
        <source>Settle that one; this follows.</source>
        <translation>Réglez celle-là ; celle-ci suit.</translation>
    </message>
    <message>
        <source>This change was not refused: there is nothing to settle.</source>
        <translation>Cette modification n’a pas été refusée : rien à régler.</translation>
    </message>
    <message>
        <source>What this change was about is gone.</source>
        <translation>Ce dont parlait cette modification a disparu.</translation>
    </message>
    <message>
        <source>Nothing was done; drop the change.</source>
        <translation>Rien n’a été fait ; abandonnez la modification.</translation>
    </message>
    <message>
        <source>The desk holds this already.</source>
        <translation>Le bureau l’a déjà.</translation>
    </message>
    <message>
        <source>Drop the change.</source>
        <translation>Abandonnez la modification.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Nothing was changed; check its address and the network.</source>
        <translation>Rien n’a été modifié ; vérifiez son adresse et le réseau.</translation>
    </message>
    <message>
        <source>What answered is not a TrainerDesk endpoint (status %1).</source>
        <translation>Ce qui a répondu n’est pas un serveur TrainerDesk (état %1).</translation>
    </message>
    <message>
        <source>Nothing was changed; check the address, and whether this network wants a sign-in.</source>
        <translation>Rien n’a été modifié ; vérifiez l’adresse, et si ce réseau demande une connexion.</translation>
    </message>
    <message>
        <source>The endpoint does not accept this mail address and password.</source>
        <translation>Le serveur n’accepte pas cette adresse e-mail et ce mot de passe.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in.</source>
        <translation>Il y a eu trop de tentatives de connexion.</translation>
    </message>
    <message>
        <source>Nothing was changed; wait a quarter of an hour.</source>
        <translation>Rien n’a été modifié ; attendez un quart d’heure.</translation>
    </message>
    <message>
        <source>The endpoint refused the sign-in (%1: %2).</source>
        <translation>Le serveur a refusé la connexion (%1 : %2).</translation>
    </message>
    <message>
        <source>The endpoint speaks a newer schema.</source>
        <translation>Le serveur parle un schéma plus récent.</translation>
    </message>
    <message>
        <source>Your changes were sent; update TrainerDesk to see the others&apos;.</source>
        <translation>Vos modifications sont parties ; mettez TrainerDesk à jour pour voir celles des autres.</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent as soon as it answers.</source>
        <translation>Vos modifications sont en sécurité ici et partiront dès qu’il répond.</translation>
    </message>
    <message>
        <source>Something else answered in the endpoint&apos;s place (%1).</source>
        <translation>Autre chose a répondu à la place du serveur (%1).</translation>
    </message>
    <message>
        <source>Your changes are safe here; open a web page to see whether this network wants a sign-in.</source>
        <translation>Vos modifications sont en sécurité ici ; ouvrez une page web pour voir si ce réseau demande une connexion.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer cannot be understood.</source>
        <translation>La réponse du serveur est incompréhensible.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>The endpoint did not say where its snapshot goes on.</source>
        <translation>Le serveur n’a pas dit où continue son instantané.</translation>
    </message>
    <message>
        <source>The endpoint did not say how far its rows reach.</source>
        <translation>Le serveur n’a pas dit jusqu’où vont ses lignes.</translation>
    </message>
    <message>
        <source>The endpoint could not decide on a change yet.</source>
        <translation>Le serveur n’a pas encore pu décider d’une modification.</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Elle est renvoyée.</translation>
    </message>
    <message>
        <source>This change is too large for the endpoint.</source>
        <translation>Cette modification est trop grande pour le serveur.</translation>
    </message>
    <message>
        <source>The endpoint lost its place again and again.</source>
        <translation>Le serveur a perdu sa place plusieurs fois.</translation>
    </message>
    <message>
        <source>Your changes are safe here.</source>
        <translation>Vos modifications sont en sécurité ici.</translation>
    </message>
    <message>
        <source>The endpoint does not accept its own tokens.</source>
        <translation>Le serveur n’accepte pas ses propres jetons.</translation>
    </message>
    <message>
        <source>Tried again later.</source>
        <translation>Nouvel essai plus tard.</translation>
    </message>
    <message>
        <source>The endpoint is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent later.</source>
        <translation>Vos modifications sont en sécurité ici et partiront plus tard.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 (%2).</source>
        <translation>Le serveur a répondu %1 (%2).</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent again.</source>
        <translation>Vos modifications sont en sécurité ici et seront renvoyées.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used (%1): there is no such service, or it is locked.</source>
        <translation>Le trousseau du système est inutilisable (%1) : le service manque, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in with --token-file FILE to keep the token in a file of your own.</source>
        <translation>Déverrouillez-le et réessayez, ou connectez-vous avec --token-file FICHIER.</translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set to the owner alone.</source>
        <translation>Les droits de %1 ne peuvent pas être limités au propriétaire.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Le fichier %1 ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Give the name of a file for the token.</source>
        <translation>Donnez le nom d’un fichier pour le jeton.</translation>
    </message>
    <message>
        <source>Others may read the token file %1.</source>
        <translation>D’autres peuvent lire le fichier de jeton %1.</translation>
    </message>
    <message>
        <source>It is not used; give it mode 0600.</source>
        <translation>Il n’est pas utilisé ; donnez-lui le mode 0600.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be removed.</source>
        <translation>Le fichier de jeton %1 ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Another program synchronises this desk at the moment.</source>
        <translation>Un autre programme synchronise ce bureau en ce moment.</translation>
    </message>
    <message>
        <source>Nothing is lost; update TrainerDesk if this stays.</source>
        <translation>Rien n’est perdu ; mettez TrainerDesk à jour si cela dure.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer to the sign-in cannot be understood.</source>
        <translation>La réponse du serveur à la connexion est incompréhensible.</translation>
    </message>
    <message>
        <source>A booking cannot be read (row %1).</source>
        <translation>Une réservation est illisible (ligne %1).</translation>
    </message>
    <message>
        <source>Nothing was changed; run a check of the desk.</source>
        <translation>Rien n’a été modifié ; vérifiez le bureau.</translation>
    </message>
    <message>
        <source>Fill the sample desk</source>
        <translation>Remplir le bureau d’exemple</translation>
    </message>
    <message>
        <source>A sample has 1 to 20000 clients and 1 to 20 years.</source>
        <translation>Un exemple a de 1 à 20000 clients et de 1 à 20 ans.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose an empty folder for the sample.</source>
        <translation>Rien n’a été modifié ; choisissez un dossier vide pour l’exemple.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Badge awarded</source>
        <translation>Badge décerné</translation>
    </message>
    <message>
        <source>The badge&apos;s name</source>
        <translation>Le nom du badge</translation>
    </message>
    <message>
        <source>The criteria</source>
        <translation>La condition</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La description</translation>
    </message>
    <message>
        <source>There is a badge of that name.</source>
        <translation>Il y a un badge de ce nom.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name.</source>
        <translation>Rien n’a été modifié ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Ajouter un badge</translation>
    </message>
    <message>
        <source>The client holds this badge already.</source>
        <translation>Le client a déjà ce badge.</translation>
    </message>
    <message>
        <source>Award badge</source>
        <translation>Décerner un badge</translation>
    </message>
    <message>
        <source>This badge belongs to the platform and cannot be retired here.</source>
        <translation>Ce badge appartient à la plateforme et ne se retire pas ici.</translation>
    </message>
    <message>
        <source>Retire badge</source>
        <translation>Retirer un badge</translation>
    </message>
    <message>
        <source>This pack is another client&apos;s.</source>
        <translation>Ce forfait est à un autre client.</translation>
    </message>
    <message>
        <source>This client holds no such pack.</source>
        <translation>Ce client n’a pas un tel forfait.</translation>
    </message>
    <message>
        <source>Nothing was changed; sell one or book without it.</source>
        <translation>Rien n’a été modifié ; vendez-en un ou réservez sans.</translation>
    </message>
    <message>
        <source>The pack is on hold on that day; no session is taken from it.</source>
        <translation>Le forfait est suspendu ce jour-là ; aucune séance n’en est prise.</translation>
    </message>
    <message>
        <source>This service is retired.</source>
        <translation>Cette prestation est retirée.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another or make it active again.</source>
        <translation>Rien n’a été modifié ; choisissez-en une autre ou réactivez-la.</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Déplacer la réservation</translation>
    </message>
    <message>
        <source>The meeting link stays the same; tell everyone the new time.</source>
        <translation>Le lien de la réunion reste le même ; dites à tous la nouvelle heure.</translation>
    </message>
    <message>
        <source>A booking begins as pending, confirmed or completed.</source>
        <translation>Une réservation débute en attente, confirmée ou terminée.</translation>
    </message>
    <message>
        <source>Book session</source>
        <translation>Réserver une séance</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmer la réservation</translation>
    </message>
    <message>
        <source>Only a pending booking can be confirmed.</source>
        <translation>Seule une réservation en attente se confirme.</translation>
    </message>
    <message>
        <source>Nothing was changed; reopen it instead.</source>
        <translation>Rien n’a été modifié ; rouvrez-la plutôt.</translation>
    </message>
    <message>
        <source>This booking is not part of a series.</source>
        <translation>Cette réservation n’appartient à aucune série.</translation>
    </message>
    <message>
        <source>Nothing was changed; leave the scope out.</source>
        <translation>Rien n’a été modifié ; omettez la portée.</translation>
    </message>
    <message>
        <source>No booking of this series is left to change.</source>
        <translation>Il ne reste aucune réservation de cette série à modifier.</translation>
    </message>
    <message>
        <source>Only a pending or confirmed booking can be moved.</source>
        <translation>Seule une réservation en attente ou confirmée se déplace.</translation>
    </message>
    <message>
        <source>Nothing was changed; reopen it first.</source>
        <translation>Rien n’a été modifié ; rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Move series</source>
        <translation>Déplacer la série</translation>
    </message>
    <message>
        <source>Only people of one session move together.</source>
        <translation>Seules les personnes d’une même séance se déplacent ensemble.</translation>
    </message>
    <message>
        <source>There is nobody to move.</source>
        <translation>Il n’y a personne à déplacer.</translation>
    </message>
    <message>
        <source>The first name cannot be empty.</source>
        <translation>Le prénom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>La date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>An active client has this e-mail address already.</source>
        <translation>Un client actif a déjà cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Nothing was changed; look that client up instead.</source>
        <translation>Rien n’a été modifié ; consultez plutôt ce client.</translation>
    </message>
    <message>
        <source>A client needs a first name and a last name.</source>
        <translation>Un client a besoin d’un prénom et d’un nom.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>Change client</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>The %1 cannot be empty.</source>
        <translation>%1 ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A record with this id exists already.</source>
        <translation>Une fiche avec cet id existe déjà.</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>There is no switch &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’option « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was changed; use email_bookings, email_reminders, email_promotions, sms_bookings, sms_reminders or push_enabled.</source>
        <translation>Rien n’a été modifié ; utilisez email_bookings, email_reminders, email_promotions, sms_bookings, sms_reminders ou push_enabled.</translation>
    </message>
    <message>
        <source>Change notifications</source>
        <translation>Modifier les notifications</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Le motif</translation>
    </message>
    <message>
        <source>Enter a reason; it stands in the client&apos;s points.</source>
        <translation>Entrez un motif ; il figure dans les points du client.</translation>
    </message>
    <message>
        <source>Enter a number of points from 1 to 1,000,000.</source>
        <translation>Entrez un nombre de points de 1 à 1 000 000.</translation>
    </message>
    <message>
        <source>%1, 1 person</source>
        <translation>%1, 1 personne</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 personnes</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>%1 sessions are coming up</source>
        <translation>%1 séances approchent</translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation>%1 séances restantes</translation>
    </message>
    <message>
        <source>Pack almost used</source>
        <translation>Forfait presque épuisé</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>Pack ends soon</source>
        <translation>Forfait bientôt terminé</translation>
    </message>
    <message>
        <source>%1: %2 of %3, ends %4</source>
        <translation>%1 : %2 sur %3, fin le %4</translation>
    </message>
    <message>
        <source>Certificate ended</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1 a expiré le %2</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>Certificat bientôt expiré</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 expire le %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>A session lasts between 1 minute and 24 hours.</source>
        <translation>Une séance dure de 1 minute à 24 heures.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Un prix ne peut pas être sous zéro.</translation>
    </message>
    <message>
        <source>Only a group service has a number of places.</source>
        <translation>Seule une prestation de groupe a un nombre de places.</translation>
    </message>
    <message>
        <source>A group needs at least one place.</source>
        <translation>Un groupe a besoin d’au moins une place.</translation>
    </message>
    <message>
        <source>A coming session has %1 people already.</source>
        <translation>Une séance à venir compte déjà %1 personnes.</translation>
    </message>
    <message>
        <source>Nothing was changed; move or cancel bookings first.</source>
        <translation>Rien n’a été modifié ; déplacez ou annulez d’abord des réservations.</translation>
    </message>
    <message>
        <source>A pack holds between 1 and 10000 sessions.</source>
        <translation>Un forfait contient de 1 à 10000 séances.</translation>
    </message>
    <message>
        <source>A pack is valid for up to 36500 days; 0 means for ever.</source>
        <translation>Un forfait vaut jusqu’à 36500 jours ; 0 veut dire toujours.</translation>
    </message>
    <message>
        <source>A service needs a name, a duration and a price.</source>
        <translation>Une prestation a besoin d’un nom, d’une durée et d’un prix.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Ajouter une prestation</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Modifier la prestation</translation>
    </message>
    <message>
        <source>Retire service</source>
        <translation>Retirer la prestation</translation>
    </message>
    <message>
        <source>A pack needs a name, a service, a number of sessions and a price.</source>
        <translation>Un forfait a besoin d’un nom, d’une prestation, d’un nombre de séances et d’un prix.</translation>
    </message>
    <message>
        <source>Add pack</source>
        <translation>Ajouter un forfait</translation>
    </message>
    <message>
        <source>Change pack</source>
        <translation>Modifier le forfait</translation>
    </message>
    <message>
        <source>Packs sold before keep their terms; the new terms are a new offer.</source>
        <translation>Les forfaits déjà vendus gardent leurs conditions ; les nouvelles font une nouvelle offre.</translation>
    </message>
    <message>
        <source>Retire pack</source>
        <translation>Retirer le forfait</translation>
    </message>
    <message>
        <source>Pack closed</source>
        <translation>Forfait clos</translation>
    </message>
    <message>
        <source>A pack cannot last beyond the year 2999.</source>
        <translation>Un forfait ne peut pas dépasser l’an 2999.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Il faut un motif.</translation>
    </message>
    <message>
        <source>Nothing was changed; say why.</source>
        <translation>Rien n’a été modifié ; dites pourquoi.</translation>
    </message>
    <message>
        <source>This pack was refunded and is closed.</source>
        <translation>Ce forfait a été remboursé et il est clos.</translation>
    </message>
    <message>
        <source>No client&apos;s pack has this id.</source>
        <translation>Aucun forfait de client n’a cet id.</translation>
    </message>
    <message>
        <source>Give or take between 1 and %1 sessions.</source>
        <translation>Donnez ou retirez entre 1 et %1 séances.</translation>
    </message>
    <message>
        <source>Only %1 are left on this pack.</source>
        <translation>Il n’en reste que %1 sur ce forfait.</translation>
    </message>
    <message>
        <source>A pack cannot end before it was bought.</source>
        <translation>Un forfait ne peut pas finir avant son achat.</translation>
    </message>
    <message>
        <source>This pack is off sale.</source>
        <translation>Ce forfait n’est plus en vente.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another.</source>
        <translation>Rien n’a été modifié ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An amount needs a payment method.</source>
        <translation>Un montant demande un moyen de paiement.</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>Say how many sessions, or the new last day.</source>
        <translation>Dites combien de séances, ou le nouveau dernier jour.</translation>
    </message>
    <message>
        <source>Adjust pack</source>
        <translation>Corriger le forfait</translation>
    </message>
    <message>
        <source>A hold ends on or after the day it begins, within ten years.</source>
        <translation>Une suspension finit le jour de son début ou après, dans les dix ans.</translation>
    </message>
    <message>
        <source>Hold pack</source>
        <translation>Suspendre le forfait</translation>
    </message>
    <message>
        <source>This pack has ended before the hold begins.</source>
        <translation>Ce forfait est fini avant le début de la suspension.</translation>
    </message>
    <message>
        <source>Hold all packs</source>
        <translation>Suspendre tous les forfaits</translation>
    </message>
    <message>
        <source>Refund pack</source>
        <translation>Rembourser le forfait</translation>
    </message>
    <message>
        <source>This pack was paid in %1, which the list prices are not in.</source>
        <translation>Ce forfait a été payé en %1, qui n’est pas la devise des prix.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it pro rata.</source>
        <translation>Rien n’a été modifié ; remboursez au prorata.</translation>
    </message>
    <message>
        <source>This belongs to another client.</source>
        <translation>Cela appartient à un autre client.</translation>
    </message>
    <message>
        <source>A payment is for a session or for a pack, not for both.</source>
        <translation>Un paiement vaut pour une séance ou un forfait, pas les deux.</translation>
    </message>
    <message>
        <source>This pack is paid already.</source>
        <translation>Ce forfait est déjà payé.</translation>
    </message>
    <message>
        <source>Packs are priced in %1.</source>
        <translation>Les forfaits sont en %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded; record the amount in that currency.</source>
        <translation>Rien n’a été enregistré ; enregistrez le montant dans cette devise.</translation>
    </message>
    <message>
        <source>A payment with this Stripe id is recorded already.</source>
        <translation>Un paiement avec cet id Stripe est déjà enregistré.</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation>Un remboursement demande un motif.</translation>
    </message>
    <message>
        <source>This payment is in %1.</source>
        <translation>Ce paiement est en %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it in that currency.</source>
        <translation>Rien n’a été modifié ; remboursez dans cette devise.</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Session reopened</source>
        <translation>Séance rouverte</translation>
    </message>
    <message>
        <source>Payment not received</source>
        <translation>Paiement non reçu</translation>
    </message>
    <message>
        <source>Paid %1 %2</source>
        <translation>%1 %2 payés</translation>
    </message>
    <message>
        <source>Refund of %1 %2</source>
        <translation>Remboursement de %1 %2</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>Parrainage abouti</translation>
    </message>
    <message>
        <source>Joined with a referral</source>
        <translation>Venu par parrainage</translation>
    </message>
    <message>
        <source>Referral open again</source>
        <translation>Parrainage de nouveau ouvert</translation>
    </message>
    <message>
        <source>The certificate&apos;s name</source>
        <translation>Le nom du certificat</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>L’émetteur</translation>
    </message>
    <message>
        <source>The verification link</source>
        <translation>Le lien de vérification</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The bio</source>
        <translation>La présentation</translation>
    </message>
    <message>
        <source>A specialisation</source>
        <translation>Une spécialité</translation>
    </message>
    <message>
        <source>Enter years of experience from 0 to 80.</source>
        <translation>Entrez de 0 à 80 années d’expérience.</translation>
    </message>
    <message>
        <source>The location</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>Enter an hourly rate of 0 or more.</source>
        <translation>Entrez un tarif horaire de 0 ou plus.</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>Change certificate</source>
        <translation>Modifier le certificat</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Retirer le certificat</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Modifier les horaires</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>This date has no hours of its own.</source>
        <translation>Ce jour n’a pas d’horaires propres.</translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation>Horaires habituels de nouveau</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>Changer de fuseau horaire</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 n’est pas une devise.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose one of the list.</source>
        <translation>Rien n’a été modifié ; choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This desk has prices in %1, and amounts are never converted.</source>
        <translation>Ce bureau a des prix en %1, et les montants ne sont jamais convertis.</translation>
    </message>
    <message>
        <source>Nothing was changed; a new desk can have another currency.</source>
        <translation>Rien n’a été modifié ; un nouveau bureau peut avoir une autre devise.</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Changer de devise</translation>
    </message>
    <message>
        <source>Change policies</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>%1 brought %2.</source>
        <translation>%1 a amené %2.</translation>
    </message>
    <message>
        <source>Both earned %3 points.</source>
        <translation>Les deux ont gagné %3 points.</translation>
    </message>
    <message>
        <source>This code belongs to someone else.</source>
        <translation>Ce code appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nothing was changed; use another.</source>
        <translation>Rien n’a été modifié ; prenez-en un autre.</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Ajouter un parrainage</translation>
    </message>
    <message>
        <source>Only a referral that waits can be taken out.</source>
        <translation>Seul un parrainage en attente se retire.</translation>
    </message>
    <message>
        <source>Cancel referral</source>
        <translation>Annuler le parrainage</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>L’avis</translation>
    </message>
    <message>
        <source>Only a completed session can have a review.</source>
        <translation>Seule une séance terminée peut avoir un avis.</translation>
    </message>
    <message>
        <source>This session has a review already.</source>
        <translation>Cette séance a déjà un avis.</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>Ajouter un avis</translation>
    </message>
    <message>
        <source>This rule gives no date.</source>
        <translation>Cette règle ne donne aucune date.</translation>
    </message>
    <message>
        <source>Book series</source>
        <translation>Réserver une série</translation>
    </message>
    <message>
        <source>%1 The date is %2; skip or move it.</source>
        <translation>%1 La date est le %2 ; sautez-la ou déplacez-la.</translation>
    </message>
    <message>
        <source>Every date of this series is taken.</source>
        <translation>Toutes les dates de cette série sont prises.</translation>
    </message>
    <message>
        <source>Continue series</source>
        <translation>Continuer la série</translation>
    </message>
    <message>
        <source>This series repeats by days of the month.</source>
        <translation>Cette série se répète par jours du mois.</translation>
    </message>
    <message>
        <source>Nothing was changed; move its bookings one by one or make a new series.</source>
        <translation>Rien n’a été modifié ; déplacez ses réservations une à une ou créez une nouvelle série.</translation>
    </message>
    <message>
        <source>This series repeats by weekdays of the month.</source>
        <translation>Cette série se répète par jours de semaine du mois.</translation>
    </message>
    <message>
        <source>Waiving needs a reason.</source>
        <translation>Une dispense demande un motif.</translation>
    </message>
    <message>
        <source>This session is paid (%1 %2).</source>
        <translation>Cette séance est payée (%1 %2).</translation>
    </message>
    <message>
        <source>Refund it, or keep it as agreed.</source>
        <translation>Remboursez-la, ou gardez comme convenu.</translation>
    </message>
    <message>
        <source>Complete session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Mark no-show</source>
        <translation>Marquer comme absence</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Stop series</source>
        <translation>Arrêter la série</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>Rouvrir demande un motif.</translation>
    </message>
    <message>
        <source>This booking is open.</source>
        <translation>Cette réservation est ouverte.</translation>
    </message>
    <message>
        <source>Reopen booking</source>
        <translation>Rouvrir la réservation</translation>
    </message>
    <message>
        <source>Only a group session has a waiting list.</source>
        <translation>Seule une séance de groupe a une liste d’attente.</translation>
    </message>
    <message>
        <source>This session has begun.</source>
        <translation>Cette séance a commencé.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose a later one.</source>
        <translation>Rien n’a été modifié ; choisissez-en une plus tard.</translation>
    </message>
    <message>
        <source>This client has a seat in the session.</source>
        <translation>Ce client a une place dans la séance.</translation>
    </message>
    <message>
        <source>Join waiting list</source>
        <translation>Rejoindre la liste d’attente</translation>
    </message>
    <message>
        <source>Leave waiting list</source>
        <translation>Quitter la liste d’attente</translation>
    </message>
    <message>
        <source>This client is not on that waiting list.</source>
        <translation>Ce client n’est pas sur cette liste d’attente.</translation>
    </message>
    <message>
        <source>This client waits no longer.</source>
        <translation>Ce client n’attend plus.</translation>
    </message>
    <message>
        <source>No seat is free to offer.</source>
        <translation>Aucune place n’est libre à proposer.</translation>
    </message>
    <message>
        <source>Offer seat</source>
        <translation>Proposer une place</translation>
    </message>
    <message>
        <source>No %1 matches this reference.</source>
        <translation>Aucun élément de %1 ne correspond à cette référence.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the list for the exact name.</source>
        <translation>Rien n’a été modifié ; cherchez le nom exact dans la liste.</translation>
    </message>
    <message>
        <source>More than one %1 matches this reference.</source>
        <translation>Plusieurs éléments de %1 correspondent à cette référence.</translation>
    </message>
    <message>
        <source>Nothing was changed; use the id%2.</source>
        <translation>Rien n’a été modifié ; utilisez l’id%2.</translation>
    </message>
    <message>
        <source>No %1 has this id.</source>
        <translation>Rien dans %1 n’a cet id.</translation>
    </message>
    <message>
        <source>This client is not on the roster.</source>
        <translation>Ce client n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>This person is not on your list any more.</source>
        <translation>Cette personne n’est plus dans votre liste.</translation>
    </message>
    <message>
        <source>A row of trainer_clients has no readable client.</source>
        <translation>Une ligne de trainer_clients n’a pas de client lisible.</translation>
    </message>
    <message>
        <source>A payout cannot lie below minus the fee.</source>
        <translation>Un versement ne peut pas être inférieur à moins les frais.</translation>
    </message>
    <message>
        <source>This file is empty, not a backup.</source>
        <translation>Ce fichier est vide, ce n’est pas une sauvegarde.</translation>
    </message>
    <message>
        <source>The desk was left as it is.</source>
        <translation>Le bureau est resté tel quel.</translation>
    </message>
    <message>
        <source>The document %1 cannot be copied (%2).</source>
        <translation>Le document %1 ne peut pas être copié (%2).</translation>
    </message>
    <message>
        <source>The report has more than 200,000 rows.</source>
        <translation>Le rapport a plus de 200 000 lignes.</translation>
    </message>
    <message>
        <source>Nothing was compared; download a shorter span of time.</source>
        <translation>Rien n’a été comparé ; téléchargez une période plus courte.</translation>
    </message>
    <message>
        <source>A page of the endpoint&apos;s rows cannot be read.</source>
        <translation>Une page des lignes du serveur est illisible.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Elle est récupérée de nouveau.</translation>
    </message>
    <message>
        <source>This was decided meanwhile.</source>
        <translation>Cela a été décidé entre-temps.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate is not its own, or not valid today.</source>
        <translation>Le certificat du serveur n’est pas le sien, ou n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing was sent; check the address and this computer&apos;s date.</source>
        <translation>Rien n’a été envoyé ; vérifiez l’adresse et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was sent; your changes are safe here.</source>
        <translation>Rien n’a été envoyé ; vos modifications sont en sécurité ici.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether the network is to be trusted.</source>
        <translation>Vérifiez la date de cet ordinateur, et si le réseau est digne de confiance.</translation>
    </message>
    <message>
        <source>This service was removed.</source>
        <translation>Cette prestation a été retirée.</translation>
    </message>
    <message>
        <source>Move service</source>
        <translation>Déplacer la prestation</translation>
    </message>
    <message>
        <source>Colour service</source>
        <translation>Colorer la prestation</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Moment passé</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Rembourser le paiement</translation>
    </message>
    <message>
        <source>The first name</source>
        <translation>Le prénom</translation>
    </message>
    <message>
        <source>The last name</source>
        <translation>Le nom de famille</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Changer votre nom</translation>
    </message>
    <message>
        <source>This change has no time.</source>
        <translation>Cette modification n’a pas d’heure.</translation>
    </message>
    <message>
        <source>What was removed is not known here any more.</source>
        <translation>Ce qui a été retiré n’est plus connu ici.</translation>
    </message>
    <message>
        <source>Nothing was changed; leave it removed.</source>
        <translation>Rien n’a été modifié ; laissez-le retiré.</translation>
    </message>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>Cette fiche a été retirée entre-temps.</translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation>Cette fiche a été retirée.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no backup of TrainerDesk.</source>
        <translation>%1 est endommagé, ou n’est pas une sauvegarde de TrainerDesk.</translation>
    </message>
    <message>
        <source>The desk was left as it is; try another backup.</source>
        <translation>Vos données sont restées telles quelles ; essayez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced.</source>
        <translation>%1 n’est pas un fichier qui puisse être remplacé.</translation>
    </message>
</context>
<context>
    <name>ui::ServiceItemModel</name>
    <message numerus="yes">
        <source>up to %Ln people</source>
        <translation>
            <numerusform>jusqu’à %Ln personne</numerusform>
            <numerusform>jusqu’à %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>any number</source>
        <translation>nombre illimité</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>individuel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions to come</source>
        <translation>
            <numerusform>%Ln séance à venir</numerusform>
            <numerusform>%Ln séances à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a service that can be booked</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a service that cannot be booked</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>sessions booked from now on</comment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Bookable</source>
        <translation>Réservable</translation>
    </message>
</context>
<context>
    <name>ui::ServicePanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>60, 45 min, 1 h 15</source>
        <translation>60, 45 min, 1 h 15</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vide : illimité.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Bookable</source>
        <translation>Réservable</translation>
    </message>
    <message>
        <source>New bookings only</source>
        <translation>Nouvelles réservations seulement</translation>
    </message>
    <message>
        <source>A new price or length counts for new bookings. What is booked and sold stays as it is.</source>
        <translation>Un nouveau prix ou une nouvelle durée vaut pour les nouvelles réservations. Ce qui est réservé et vendu ne change pas.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouvelle prestation</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Forfaits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on sale</source>
        <translation>
            <numerusform>%Ln en vente</numerusform>
            <numerusform>%Ln en vente</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Ajouter une prestation</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Entrez un nom.</translation>
    </message>
    <message>
        <source>Enter minutes, like 60.</source>
        <translation>Entrez des minutes, comme 60.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Entrez un montant.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Entrez un nombre.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation>%1 est réservable</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 est désactivé</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Changes at once, on every session.</source>
        <translation>Change aussitôt, sur chaque séance.</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>service, colour</comment>
        <translation>%1 est maintenant %2</translation>
    </message>
</context>
<context>
    <name>ui::ServicesScreen</name>
    <message>
        <source>New service</source>
        <translation>Nouvelle prestation</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Nothing to book yet</source>
        <translation>Rien à réserver</translation>
    </message>
    <message>
        <source>A service is what clients book: a length, a price, one to one or in a group.</source>
        <translation>Une prestation est ce que les clients réservent : une durée, un prix, individuel ou en groupe.</translation>
    </message>
    <message>
        <source>Add your first service</source>
        <translation>Ajouter votre première prestation</translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation>%1 est réservable</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 est désactivé</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter une prestation</translation>
    </message>
    <message>
        <source>%1 moved up</source>
        <comment>service</comment>
        <translation>%1 : déplacée vers le haut</translation>
    </message>
    <message>
        <source>%1 moved down</source>
        <comment>service</comment>
        <translation>%1 : déplacée vers le bas</translation>
    </message>
    <message>
        <source>Choose a service first</source>
        <translation>Choisissez d’abord une prestation</translation>
    </message>
    <message>
        <source>Move service up</source>
        <translation>Monter la prestation</translation>
    </message>
    <message>
        <source>Move service down</source>
        <translation>Descendre la prestation</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation>Verrouiller sans activité après</translation>
    </message>
    <message>
        <source>The lock hides everything and says nothing about clients.</source>
        <translation>Le verrou cache tout et ne dit rien des clients.</translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <translation>%1 Touche : %2</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Mode privé</translation>
    </message>
    <message>
        <source>Turn on or off</source>
        <translation>Activer ou désactiver</translation>
    </message>
    <message>
        <source>Birthdays in the calendar</source>
        <translation>Anniversaires dans le calendrier</translation>
    </message>
    <message>
        <source>Off at first: a date of birth is sensitive.</source>
        <translation>Désactivé au départ : une date de naissance est sensible.</translation>
    </message>
    <message>
        <source>Keep several computers in step</source>
        <translation>Tenir plusieurs ordinateurs à jour</translation>
    </message>
    <message>
        <source>Through an endpoint that you or your provider hosts. Without it, everything stays on this computer.</source>
        <translation>Par un serveur que vous ou votre prestataire hébergez. Sans lui, tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Ouvrir la synchronisation</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>One file with everything of this desk. Work can go on meanwhile.</source>
        <translation>Un fichier avec tout ce bureau. Le travail peut continuer.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>It takes the place of this desk; the desk of now is kept beside it.</source>
        <translation>Elle remplace ce bureau ; l’actuel est conservé à côté.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Plain files (CSV and JSON) of every table, for another program.</source>
        <translation>Fichiers simples (CSV et JSON) de chaque table, pour un autre logiciel.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Folder of this desk</source>
        <translation>Dossier de ce bureau</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
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
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>IBM Plex Sans and IBM Plex Sans Arabic, SIL Open Font License 1.1</source>
        <translation>IBM Plex Sans et IBM Plex Sans Arabic, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Lucide, ISC licence; parts from Feather, MIT licence</source>
        <translation>Lucide, licence ISC ; parties de Feather, licence MIT</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>Sauvegarde (*.sqlite)</translation>
    </message>
    <message>
        <source>Backup saved as %1</source>
        <translation>Sauvegarde enregistrée sous %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>%1 takes the place of this desk. The desk of now is kept in its folder under another name.</source>
        <translation>%1 remplace ce bureau. L’actuel est conservé dans son dossier sous un autre nom.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Keep this desk</source>
        <translation>Garder ce bureau</translation>
    </message>
    <message>
        <source>An empty folder for the files</source>
        <translation>Un dossier vide pour les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) exported</source>
        <translation>
            <numerusform>%Ln table exportée</numerusform>
            <numerusform>%Ln tables exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words, dates and numbers. The window is redrawn.</source>
        <translation>Mots, dates et nombres. La fenêtre est redessinée.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Sessions keep their instant; the times shown change.</source>
        <translation>Les séances gardent leur instant ; les heures affichées changent.</translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation>Garder la barre de menus</translation>
    </message>
    <message>
        <source>Otherwise F10 or Alt shows it.</source>
        <translation>Sinon F10 ou Alt l’affiche.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>24 hours, %1</source>
        <translation>24 heures, %1</translation>
    </message>
    <message>
        <source>12 hours, %1</source>
        <translation>12 heures, %1</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Numéros de semaine</translation>
    </message>
    <message>
        <source>ISO 8601, where weeks start on Monday.</source>
        <translation>ISO 8601, où la semaine commence le lundi.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Jours d’une semaine</translation>
    </message>
    <message>
        <source>Snap while dragging</source>
        <translation>Pas en faisant glisser</translation>
    </message>
    <message>
        <source>Shift snaps to 5 minutes.</source>
        <translation>Maj : pas de 5 minutes.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Allow double bookings</source>
        <translation>Autoriser les doubles réservations</translation>
    </message>
    <message>
        <source>A clash then warns instead of being refused.</source>
        <translation>Un conflit avertit alors au lieu d’être refusé.</translation>
    </message>
    <message>
        <source>Free time before a session</source>
        <translation>Temps libre avant une séance</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Free time after a session</source>
        <translation>Temps libre après une séance</translation>
    </message>
    <message>
        <source>Sessions a day before a warning</source>
        <translation>Séances par jour avant un avertissement</translation>
    </message>
    <message>
        <source>0 never warns.</source>
        <translation>0 n’avertit jamais.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>Weekly hours, days off and extra hours.</source>
        <translation>Horaires de la semaine, congés et heures en plus.</translation>
    </message>
    <message>
        <source>Open Profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>Système suit le bureau de l’ordinateur.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Height of the rows of tables.</source>
        <translation>Hauteur des lignes des tableaux.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>Tout grandit avec le texte.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Reduced stops all movement.</source>
        <translation>Réduit arrête tout mouvement.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Vie privée et verrou</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Aucun réglage de ce nom</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nothing here has to do with “%1”.</source>
        <translation>Rien ici ne concerne « %1 ».</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a section</comment>
        <translation>Réglages : %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About TrainerDesk</source>
        <translation>À propos de TrainerDesk</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Enregistrer une sauvegarde…</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code and an example</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>It can be changed while the desk has no prices: amounts are never converted.</source>
        <translation>Modifiable tant que le bureau n’a pas de prix : les montants ne sont jamais convertis.</translation>
    </message>
    <message>
        <source>Tax year starts in</source>
        <translation>L’année fiscale commence en</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Notice without a fee</source>
        <translation>Préavis sans frais</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Night hours do not count as notice</source>
        <translation>Les heures de nuit ne comptent pas dans le préavis</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>La nuit commence</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>La nuit finit</translation>
    </message>
    <message>
        <source>A late cancellation uses a session of the pack</source>
        <translation>Une annulation tardive utilise une séance du forfait</translation>
    </message>
    <message>
        <source>A no-show uses a session of the pack</source>
        <translation>Une absence utilise une séance du forfait</translation>
    </message>
    <message>
        <source>Fee for a late cancellation</source>
        <translation>Frais d’annulation tardive</translation>
    </message>
    <message>
        <source>Of the price, when no pack pays.</source>
        <translation>Du prix, quand aucun forfait ne paie.</translation>
    </message>
    <message>
        <source>Fee for a no-show</source>
        <translation>Frais d’absence</translation>
    </message>
    <message>
        <source>Packs and points</source>
        <translation>Forfaits et points</translation>
    </message>
    <message>
        <source>Sessions left that count as low</source>
        <translation>Séances restantes considérées comme basses</translation>
    </message>
    <message>
        <source>Points for a session</source>
        <translation>Points pour une séance</translation>
    </message>
    <message>
        <source>Points for each whole unit of money paid</source>
        <translation>Points par unité entière payée</translation>
    </message>
    <message>
        <source>Points for a referral, to each of the two</source>
        <translation>Points pour un parrainage, à chacun des deux</translation>
    </message>
    <message>
        <source>A referral code is good for</source>
        <translation>Un code de parrainage est valable</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Points expire after</source>
        <translation>Les points expirent après</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 les garde pour toujours.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pop-ups on this computer</source>
        <translation>Alertes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sessions that start, conflicts and failed payments; never health or amounts.</source>
        <translation>Séances qui commencent, conflits et paiements échoués ; jamais la santé ni les montants.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>No pop-ups from this time on.</source>
        <translation>Pas d’alertes à partir de cette heure.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 heure avant</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 heures avant</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>1 day and 1 hour before</source>
        <translation>1 jour et 1 heure avant</translation>
    </message>
    <message>
        <source>As set on the command line</source>
        <translation>Comme réglé en ligne de commande</translation>
    </message>
    <message>
        <source>Remind of a session</source>
        <translation>Rappeler une séance</translation>
    </message>
    <message>
        <source>In Today</source>
        <translation>Dans « Aujourd’hui »</translation>
    </message>
    <message>
        <source>Packs that end within</source>
        <translation>Forfaits qui finissent sous</translation>
    </message>
    <message>
        <source>Certificates that end within</source>
        <translation>Certificats qui expirent sous</translation>
    </message>
    <message>
        <source>By the server</source>
        <translation>Par le serveur</translation>
    </message>
    <message>
        <source>Takes effect after the next sync.</source>
        <translation>Prend effet après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Bookings by mail</source>
        <translation>Réservations par e-mail</translation>
    </message>
    <message>
        <source>Reminders by mail</source>
        <translation>Rappels par e-mail</translation>
    </message>
    <message>
        <source>Promotions by mail</source>
        <translation>Promotions par e-mail</translation>
    </message>
    <message>
        <source>Bookings by SMS</source>
        <translation>Réservations par SMS</translation>
    </message>
    <message>
        <source>Reminders by SMS</source>
        <translation>Rappels par SMS</translation>
    </message>
    <message>
        <source>Passcode of the lock</source>
        <translation>Code du verrou</translation>
    </message>
    <message>
        <source>It keeps eyes away, not thieves.</source>
        <translation>Il protège des regards, pas des voleurs.</translation>
    </message>
    <message>
        <source>Set or change</source>
        <translation>Définir ou changer</translation>
    </message>
    <message>
        <source>Hides amounts, health and other names while a client looks on.</source>
        <translation>Masque montants, santé et autres noms tant qu’un client regarde.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Shown on receipts and exports.</source>
        <translation>Figure sur les reçus et les exports.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no second time zone</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Second fuseau horaire</translation>
    </message>
    <message>
        <source>Its hours stand beside yours in day and week.</source>
        <translation>Ses heures figurent à côté des vôtres, en jour et en semaine.</translation>
    </message>
    <message>
        <source>Ask about clients not seen for</source>
        <translation>Signaler les clients non vus depuis</translation>
    </message>
    <message>
        <source>They are listed so that you decide: erase, or keep. 0 never asks.</source>
        <translation>Ils sont listés pour que vous décidiez : effacer ou garder. 0 ne demande jamais.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Clients not seen for long</source>
        <translation>Clients non vus depuis longtemps</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsTable</name>
    <message>
        <source>Single-letter keys</source>
        <translation>Touches à une lettre</translation>
    </message>
    <message>
        <source>They act only while a grid, list or table has the focus.</source>
        <translation>Elles n’agissent que si une grille, une liste ou un tableau a le focus.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Touches d’origine</translation>
    </message>
    <message>
        <source>Takes back every key that you changed.</source>
        <translation>Rétablit chaque touche changée.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Give %1 its own key back</source>
        <translation>Rendre sa touche à %1</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation>%1 est la touche de « %2 ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use %1 here and take it from “%2”</source>
        <translation>Utiliser %1 ici et l’enlever à « %2 »</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>Touches qui ne changent pas</translation>
    </message>
    <message>
        <source>Calendar: move the cursor</source>
        <translation>Calendrier : déplacer le curseur</translation>
    </message>
    <message>
        <source>Calendar: select a span</source>
        <translation>Calendrier : sélectionner une plage</translation>
    </message>
    <message>
        <source>Calendar: previous or next session</source>
        <translation>Calendrier : séance précédente ou suivante</translation>
    </message>
    <message>
        <source>Calendar: book here, or open the session</source>
        <translation>Calendrier : réserver ici, ou ouvrir la séance</translation>
    </message>
    <message>
        <source>Calendar: pick the session up; arrows move it</source>
        <translation>Calendrier : prendre la séance ; les flèches la déplacent</translation>
    </message>
    <message>
        <source>Calendar: cancel the booking</source>
        <translation>Calendrier : annuler la réservation</translation>
    </message>
    <message>
        <source>Calendar: previous or next period</source>
        <translation>Calendrier : période précédente ou suivante</translation>
    </message>
    <message>
        <source>Tables: move, first and last</source>
        <translation>Tableaux : se déplacer, première et dernière</translation>
    </message>
    <message>
        <source>Tables: open the row</source>
        <translation>Tableaux : ouvrir la ligne</translation>
    </message>
    <message>
        <source>Tables: tick the row</source>
        <translation>Tableaux : cocher la ligne</translation>
    </message>
    <message>
        <source>Forms: save</source>
        <translation>Formulaires : enregistrer</translation>
    </message>
    <message>
        <source>Leave the inner mode, the card or the panel</source>
        <translation>Quitter le mode, la carte ou le panneau</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to synchronise</source>
        <translation>Se connecter pour synchroniser</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Keeps this desk equal on all your devices. Everything works without it, and nothing waits for the network.</source>
        <translation>Garde ce bureau identique sur tous vos appareils. Tout fonctionne sans, et rien n’attend le réseau.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The address your provider gave you.</source>
        <translation>L’adresse donnée par votre fournisseur.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>This desk belongs to this account.</source>
        <translation>Ce bureau appartient à ce compte.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Not kept. A key for this computer is stored in the system’s keychain.</source>
        <translation>Non conservé. Une clé pour cet ordinateur est gardée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Entrez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Enter an address like https://desk.example.org.</source>
        <translation>Entrez une adresse comme https://desk.example.org.</translation>
    </message>
    <message>
        <source>Use https: passwords are not sent unprotected over a network.</source>
        <translation>Utilisez https : les mots de passe ne sont pas envoyés sans protection sur un réseau.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Entrez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Entrez votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>ui::SoldItemModel</name>
    <message>
        <source>Never</source>
        <comment>a pack that does not end</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, in 3 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions left of a pack</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 sessions left</source>
        <translation>reste %1 sur %2 séances</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a pack that was refunded</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for a payment</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a payment</comment>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
</context>
<context>
    <name>ui::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>ui::StripeDialog</name>
    <message>
        <source>Compare with Stripe</source>
        <translation>Comparer avec Stripe</translation>
    </message>
    <message>
        <source>Choose or drop Stripe&apos;s itemised report (CSV). It is compared with the payments here; nothing is changed.</source>
        <translation>Choisissez ou déposez le rapport détaillé de Stripe (CSV). Il est comparé aux paiements d’ici ; rien n’est modifié.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Payments compared</source>
        <translation>Paiements comparés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>In Stripe: Reports, Balance, Itemized, Download.</source>
        <translation>Dans Stripe : Rapports, Solde, Détaillé, Télécharger.</translation>
    </message>
    <message>
        <source>Stripe&apos;s itemised report</source>
        <translation>Rapport détaillé de Stripe</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Aucun paiement ne correspond</translation>
    </message>
    <message>
        <source>The file speaks of other payments than this desk.</source>
        <translation>Le fichier parle d’autres paiements que ce bureau.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>There is no such payment in the file or in the desk.</source>
        <translation>Il n’y a pas de tel paiement dans le fichier ou dans le bureau.</translation>
    </message>
</context>
<context>
    <name>ui::SyncHistory</name>
    <message>
        <source>%1: sent %2, received %3, %4</source>
        <translation>%1 : %2 envoyées, %3 reçues, %4</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
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
        <translation>Sur cet ordinateur seulement</translation>
    </message>
</context>
<context>
    <name>ui::SyncPage</name>
    <message>
        <source>Today, %1</source>
        <comment>a time</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent in the order in which they were made</source>
        <translation>Elles sont envoyées dans l’ordre où elles ont été faites</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet on this computer.</source>
        <translation>Rien n’a encore été échangé sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln vous attend</numerusform>
            <numerusform>%Ln vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>This desk is on this computer only</source>
        <translation>Ce bureau est sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Everything works without an account. Sign in to keep it equal on several devices.</source>
        <translation>Tout fonctionne sans compte. Connectez-vous pour le garder identique sur plusieurs appareils.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>A sample desk is never sent anywhere</source>
        <translation>Un bureau d’exemple n’est jamais envoyé nulle part</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Removed or kept</source>
        <translation>Retiré ou gardé</translation>
    </message>
</context>
<context>
    <name>ui::SyncScreen</name>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>the state and when it was last in sync</comment>
        <translation>%1, dernière fois %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Connectez-vous d’abord</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Dropped. Its values stay in the journal.</source>
        <translation>Abandonné. Les valeurs restent dans le journal.</translation>
    </message>
    <message>
        <source>A sample desk is never sent anywhere</source>
        <translation>Un bureau d’exemple n’est jamais envoyé nulle part</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Votre séance</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sync and conflicts</source>
        <translation>Synchronisation et conflits</translation>
    </message>
    <message>
        <source>Sign in to synchronise…</source>
        <translation>Se connecter pour synchroniser…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Signed out. Your desk stays on this computer.</source>
        <translation>Déconnecté. Votre bureau reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>ui::VersionsChip</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Two versions, review</source>
        <translation>Deux versions, à revoir</translation>
    </message>
    <message>
        <source>Changed here and on the server. Click to review</source>
        <translation>Modifié ici et sur le serveur. Cliquez pour revoir</translation>
    </message>
</context>
<context>
    <name>ui::Wording</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>ui::calendar::BookingPanel</name>
    <message>
        <source>Paid %1</source>
        <comment>amount</comment>
        <translation>Payé %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>This booking is not among the days shown, or it was removed.</source>
        <translation>Cette réservation n’est pas dans les jours affichés, ou elle a été retirée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people in a group session</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Clash</source>
        <comment>on a session that overlaps another</comment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmer la réservation</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopened on the calendar</source>
        <translation>Rouverte dans le calendrier</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Changer l’heure</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>En chevauche une autre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Pas encore synchronisée</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusée par le serveur</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Join meeting</source>
        <translation>Rejoindre la réunion</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a person to a group session</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>client</comment>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a booking was cancelled</comment>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Notes, optional</source>
        <translation>Notes, facultatif</translation>
    </message>
    <message>
        <source>Notes saved</source>
        <translation>Notes enregistrées</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de carte</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Client cancelled</source>
        <translation>Le client a annulé</translation>
    </message>
    <message>
        <source>I cancel</source>
        <translation>J’annule</translation>
    </message>
    <message>
        <source>Neither (weather, illness)</source>
        <translation>Ni l’un ni l’autre (météo, maladie)</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>If you complete it</source>
        <translation>Si vous la terminez</translation>
    </message>
    <message>
        <source>More sessions were held than the pack had.</source>
        <translation>Plus de séances ont eu lieu que le forfait n’en avait.</translation>
    </message>
    <message>
        <source>Settle the pack</source>
        <translation>Régler le forfait</translation>
    </message>
    <message numerus="yes">
        <source>Over by %Ln</source>
        <comment>sessions beyond a pack</comment>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed here and on the server.</source>
        <translation>Elle a été modifiée ici et sur le serveur.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Avec un motif</translation>
    </message>
    <message>
        <source>Stop the series</source>
        <translation>Arrêter la série</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Demander un avis</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>Demander le paiement</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <comment>client</comment>
        <translation>Chevauche %1</translation>
    </message>
    <message>
        <source>Overlaps %1 other sessions</source>
        <translation>Chevauche %1 autres séances</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pack, %1 left</source>
        <comment>sessions of a pack</comment>
        <translation>Forfait, reste %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarActions</name>
    <message>
        <source>fee %1</source>
        <comment>money due for a late cancellation</comment>
        <translation>frais %1</translation>
    </message>
    <message>
        <source>Nobody in this session is in a state that allows it. Nothing was changed.</source>
        <translation>Personne dans cette séance n’est dans un état qui le permet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changed %1 to %2</source>
        <comment>client, new times</comment>
        <translation>%1 changé en %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 déplacé à %2</translation>
    </message>
    <message>
        <source>This session is a fact and does not move. Nothing was changed.</source>
        <translation>Cette séance a eu lieu et ne se déplace pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copied %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 copié à %2</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>client or group</comment>
        <translation>%1 terminé</translation>
    </message>
    <message>
        <source>%1 marked as no-show</source>
        <comment>client or group</comment>
        <translation>%1 marqué absent</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>client or group</comment>
        <translation>%1 confirmé</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>client or group</comment>
        <translation>%1 annulé</translation>
    </message>
    <message>
        <source>Cancelled %1 from here on</source>
        <comment>client</comment>
        <translation>%1 annulé à partir d’ici</translation>
    </message>
    <message>
        <source>Cancelled all sessions of %1 to come</source>
        <comment>client</comment>
        <translation>Toutes les séances à venir de %1 annulées</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <comment>client or group</comment>
        <translation>%1 rouvert</translation>
    </message>
    <message>
        <source>Payment recorded for %1</source>
        <comment>client</comment>
        <translation>Paiement enregistré pour %1</translation>
    </message>
    <message>
        <source>a seat is free for %1</source>
        <comment>first of those who wait</comment>
        <translation>une place est libre pour %1</translation>
    </message>
    <message>
        <source>Apply to later ones</source>
        <translation>Appliquer aux suivantes</translation>
    </message>
    <message>
        <source>Moved this and later ones</source>
        <translation>Celle-ci et les suivantes déplacées</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarModel</name>
    <message>
        <source>Client</source>
        <comment>instead of a name</comment>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarScreen</name>
    <message>
        <source>Week %1</source>
        <comment>number of the week</comment>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>No sessions this week</source>
        <translation>Aucune séance cette semaine</translation>
    </message>
    <message>
        <source>Press N or drag to add one.</source>
        <translation>Appuyez sur N ou faites glisser pour en ajouter une.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <comment>a session that was cut or copied</comment>
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>Show cancelled</source>
        <translation>Afficher les annulées</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Choose a session first</source>
        <translation>Choisissez d’abord une séance</translation>
    </message>
    <message>
        <source>Complete session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Marquer comme absence</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmer la réservation</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>New booking at the cursor</source>
        <translation>Nouvelle réservation au curseur</translation>
    </message>
    <message>
        <source>Change the end of the chosen session</source>
        <translation>Changer la fin de la séance choisie</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Vue du jour</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Vue de la semaine</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Vue du mois</translation>
    </message>
    <message>
        <source>Week of %1 days</source>
        <translation>Semaine de %1 jours</translation>
    </message>
    <message>
        <source>Snap to %1 minutes</source>
        <translation>Pas de %1 minutes</translation>
    </message>
    <message>
        <source>Show or hide cancelled sessions</source>
        <translation>Afficher ou masquer les séances annulées</translation>
    </message>
    <message>
        <source>Show or hide birthdays</source>
        <translation>Afficher ou masquer les anniversaires</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Remplir le créneau</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 déplacé à %2</translation>
    </message>
    <message>
        <source>Add sample week</source>
        <translation>Ajouter une semaine d’exemple</translation>
    </message>
    <message>
        <source>No sessions in these days</source>
        <translation>Aucune séance ces jours-ci</translation>
    </message>
    <message>
        <source>Press N to add one.</source>
        <translation>Appuyez sur N pour en ajouter une.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::ClientField</name>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Create %1</source>
        <comment>a new client by this name</comment>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Ajouter votre premier client</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CloseDayPage</name>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Client cancelled late</source>
        <translation>Client annulé tard</translation>
    </message>
    <message>
        <source>I cancelled</source>
        <translation>J’ai annulé</translation>
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
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Tout est réglé</translation>
    </message>
    <message>
        <source>Every past session says how it went.</source>
        <translation>Chaque séance passée dit comment elle s’est déroulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are over. Say how each went.</source>
        <translation>
            <numerusform>%Ln séance est passée. Dites comment elle s’est déroulée.</numerusform>
            <numerusform>%Ln séances sont passées. Dites comment chacune s’est déroulée.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you complete it</source>
        <translation>Si vous la terminez</translation>
    </message>
    <message>
        <source>C completed, N no-show, L client cancelled late, T I cancelled</source>
        <translation>C terminée, N absence, L client annulé tard, T j’ai annulé</translation>
    </message>
</context>
<context>
    <name>ui::calendar::DateCard</name>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>For example 24 June, tomorrow, or 2025-12-24</source>
        <translation>Par exemple 24 juin, demain ou 2025-12-24</translation>
    </message>
    <message>
        <source>Enter a day, such as 24 June.</source>
        <translation>Entrez un jour, comme 24 juin.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::DayList</name>
    <message>
        <source>1 session</source>
        <comment>of a day</comment>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>of a day</comment>
        <translation>%1 séances</translation>
    </message>
</context>
<context>
    <name>ui::calendar::GapPage</name>
    <message>
        <source>waits for a seat</source>
        <translation>attend une place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) end %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%Ln séance expire %1</numerusform>
            <numerusform>%Ln séances expirent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>behind, needs %1 a week</source>
        <translation>en retard, il en faut %1 par semaine</translation>
    </message>
    <message numerus="yes">
        <source>often here at this time (%Ln×)</source>
        <translation>
            <numerusform>souvent ici à cette heure (%Ln×)</numerusform>
            <numerusform>souvent ici à cette heure (%Ln×)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last here %Ln day(s) ago</source>
        <translation>
            <numerusform>dernière venue il y a %Ln jour</numerusform>
            <numerusform>dernière venue il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Remplir le créneau</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Toute prestation</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>date, time</comment>
        <translation>%1, à partir de %2</translation>
    </message>
    <message>
        <source>Fill the gap, %1</source>
        <translation>Remplir le créneau, %1</translation>
    </message>
    <message>
        <source>Nobody stands out</source>
        <translation>Personne ne se démarque</translation>
    </message>
    <message>
        <source>No client has sessions that end, is behind, waits, or usually comes at this time.</source>
        <translation>Aucun client n’a de séances qui expirent, n’est en retard, n’attend ou ne vient d’habitude à cette heure.</translation>
    </message>
    <message>
        <source>Book %1: %2</source>
        <comment>client, reasons</comment>
        <translation>Réserver %1 : %2</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month of %1</source>
        <comment>small month in the sidebar</comment>
        <translation>Mois de %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MonthView</name>
    <message>
        <source>Day off</source>
        <translation>Jour de congé</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>sessions of a day that have no room</comment>
        <translation>+%1 autres</translation>
    </message>
</context>
<context>
    <name>ui::calendar::QuickCard</name>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Changer l’heure</translation>
    </message>
    <message>
        <source>Enter an end time after %1.</source>
        <translation>Entrez une fin après %1.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>on a session that has no client yet</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Pack, %1 left after this</source>
        <comment>a session is paid by a pack</comment>
        <translation>Forfait, %1 restantes ensuite</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>sessions of a pack</comment>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Choisissez d’abord un client</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>En chevauche une autre</translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <comment>client, times</comment>
        <translation>Chevauche %1, %2</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Créneaux libres proches</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 déplacé à %2</translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <comment>client, time</comment>
        <translation>%1 réservé, %2</translation>
    </message>
    <message>
        <source>Booking card</source>
        <translation>Carte de réservation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>When</source>
        <comment>date and times of a booking</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>how a booking is paid</comment>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>a weekly series</comment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Nombre de séances</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after a number of sessions</comment>
        <translation>fois</translation>
    </message>
    <message>
        <source>Applies</source>
        <comment>to which sessions of a series a change applies</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Which sessions of the series</source>
        <translation>Quelles séances de la série</translation>
    </message>
    <message>
        <source>To this session</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>To this and later ones</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>To all to come</source>
        <translation>Toutes celles à venir</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>https://, optional</source>
        <translation>https://, facultatif</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Lien de la réunion</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>label of the meeting link</comment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Asked for, not yet confirmed</source>
        <translation>Demandée, pas encore confirmée</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a booking</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>closes the booking card</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save booking</source>
        <translation>Enregistrer la réservation</translation>
    </message>
    <message>
        <source>Empty: every week until you stop it</source>
        <translation>Vide : chaque semaine jusqu’à ce que vous l’arrêtiez</translation>
    </message>
    <message>
        <source>Enter how many times, 1 to 260, or nothing to go on until you stop it.</source>
        <translation>Entrez combien de fois, de 1 à 260, ou rien pour continuer jusqu’à ce que vous l’arrêtiez.</translation>
    </message>
    <message>
        <source>Skip or move the dates that are taken</source>
        <translation>Sauter ou déplacer les dates occupées</translation>
    </message>
    <message>
        <source>Every date is skipped</source>
        <translation>Toutes les dates sont sautées</translation>
    </message>
    <message>
        <source>This session is full</source>
        <translation>Cette séance est complète</translation>
    </message>
    <message>
        <source>Take the next group, or put them on the waiting list.</source>
        <translation>Prenez le groupe suivant, ou mettez le client sur la liste d’attente.</translation>
    </message>
    <message>
        <source>Next group, %1 %2</source>
        <comment>weekday, time</comment>
        <translation>Groupe suivant, %1 %2</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <comment>client</comment>
        <translation>%1 est sur la liste d’attente</translation>
    </message>
    <message>
        <source>%1 is already in this session.</source>
        <comment>a client</comment>
        <translation>%1 participe déjà à cette séance.</translation>
    </message>
    <message>
        <source>Enter a day like %1, or “tomorrow”.</source>
        <translation>Saisissez un jour comme %1, ou « demain ».</translation>
    </message>
    <message>
        <source>Enter a start time like 9 or 17:30.</source>
        <translation>Saisissez une heure de début comme 9 ou 17:30.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Choisissez une autre heure.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %1, %Ln session(s) from %2</source>
        <comment>client, time</comment>
        <translation>
            <numerusform>%1 : %Ln séance réservée à partir de %2</numerusform>
            <numerusform>%1 : %Ln séances réservées à partir de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::SeriesDates</name>
    <message>
        <source>taken</source>
        <comment>state of a date</comment>
        <translation>occupé</translation>
    </message>
    <message>
        <source>outside hours</source>
        <comment>state of a date</comment>
        <translation>hors horaires</translation>
    </message>
    <message>
        <source>day off</source>
        <comment>state of a date</comment>
        <translation>jour de repos</translation>
    </message>
    <message>
        <source>beyond the pack</source>
        <comment>state of a date</comment>
        <translation>au-delà du forfait</translation>
    </message>
    <message>
        <source>after the pack ends</source>
        <comment>state of a date</comment>
        <translation>après la fin du forfait</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>state of a date</comment>
        <translation>sautée</translation>
    </message>
    <message>
        <source>free</source>
        <comment>state of a date</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Dates de la série</translation>
    </message>
    <message>
        <source>Skip those taken</source>
        <translation>Sauter celles occupées</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln occupée</numerusform>
            <numerusform>%Ln occupées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à voir</numerusform>
            <numerusform>%Ln à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln sautée</numerusform>
            <numerusform>%Ln sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New time for %1</source>
        <translation>Nouvelle heure pour %1</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a date of a series</comment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::SettlePage</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the trainer cancelled</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun des deux</translation>
    </message>
    <message>
        <source>Who cancelled</source>
        <translation>Qui a annulé</translation>
    </message>
    <message>
        <source>Neither: weather, illness, a closed room.</source>
        <translation>Aucun des deux : météo, maladie, salle fermée.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>This and later ones, and stop the series</source>
        <translation>Celle-ci et les suivantes, et arrêter la série</translation>
    </message>
    <message>
        <source>All to come, and stop the series</source>
        <translation>Toutes celles à venir, et arrêter la série</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Quelles séances</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Waive it this time</source>
        <translation>En dispenser cette fois</translation>
    </message>
    <message>
        <source>The session goes back and no fee is due. It is counted for this client.</source>
        <translation>La séance est rendue et aucuns frais ne sont dus. C’est compté pour ce client.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>client, date, times</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Marquer comme absence</translation>
    </message>
    <message>
        <source>The client did not come.</source>
        <translation>Le client n’est pas venu.</translation>
    </message>
    <message>
        <source>The session goes back and no fee is due.</source>
        <translation>La séance est rendue et aucuns frais ne sont dus.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is late: until %1 it would have been on time.</source>
        <translation>C’est tard : jusqu’à %1, c’était à temps.</translation>
    </message>
    <message>
        <source>This is on time: the limit is %1.</source>
        <translation>C’est à temps : la limite est %1.</translation>
    </message>
    <message>
        <source>needed for waiving</source>
        <translation>nécessaire pour dispenser</translation>
    </message>
    <message>
        <source>Nobody in this session is in a state that allows it.</source>
        <translation>Personne dans cette séance n’est dans un état qui le permet.</translation>
    </message>
    <message>
        <source>Enter why it is waived.</source>
        <translation>Entrez pourquoi vous en dispensez.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>times of a session</comment>
        <translation>%1, en ligne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <comment>a session in progress</comment>
        <translation>Maintenant, jusqu’à %1</translation>
    </message>
    <message>
        <source>Next, in %1</source>
        <comment>a length of time</comment>
        <translation>Suivante, dans %1</translation>
    </message>
    <message>
        <source>No more sessions today.</source>
        <translation>Plus de séances aujourd’hui.</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>Pas de séances aujourd’hui.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>money of the day</comment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something ends</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when something ends</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <comment>when something ends</comment>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>Unpaid, %1 on %2</source>
        <comment>service, day</comment>
        <translation>Impayée, %1 le %2</translation>
    </message>
    <message>
        <source>Owes %1, %2 on %3</source>
        <comment>amount, service, day</comment>
        <translation>Doit %1, %2 le %3</translation>
    </message>
    <message>
        <source>1 session left, %1</source>
        <comment>pack</comment>
        <translation>1 séance restante, %1</translation>
    </message>
    <message>
        <source>%1 sessions left, %2</source>
        <comment>number, pack</comment>
        <translation>%1 séances restantes, %2</translation>
    </message>
    <message>
        <source>%1 ends %2, %3 left</source>
        <comment>pack, when, sessions</comment>
        <translation>%1 se termine %2, %3 restantes</translation>
    </message>
    <message>
        <source>Ends %1, %2</source>
        <comment>date, in how many days</comment>
        <translation>Se termine le %1, %2</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusée par le serveur</translation>
    </message>
    <message>
        <source>Past, and not yet said how they went</source>
        <translation>Passées, sans dire encore comment elles se sont déroulées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) to settle</source>
        <translation>
            <numerusform>%Ln séance à régler</numerusform>
            <numerusform>%Ln séances à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>No more sessions today. Your next free hour is %1.</source>
        <translation>Plus de séance aujourd’hui. Votre prochaine heure libre est à %1.</translation>
    </message>
    <message>
        <source>Nothing booked. Your next free hour is %1.</source>
        <translation>Rien de réservé. Votre prochaine heure libre est à %1.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>amount</comment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Modifié ici et sur le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unpaid session(s)</source>
        <translation>
            <numerusform>%Ln autre séance impayée</numerusform>
            <numerusform>%Ln autres séances impayées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, two versions, %2</source>
        <comment>client, day and time</comment>
        <translation>%1, deux versions, %2</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>%1 pack</source>
        <comment>a service</comment>
        <translation>forfait %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::WaitingSection</name>
    <message>
        <source>Add</source>
        <comment>a person to a waiting list</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Ajouter à la liste d’attente</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the list, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Offered until %1</source>
        <comment>time</comment>
        <translation>Proposée jusqu’à %1</translation>
    </message>
    <message>
        <source>Offer seat</source>
        <translation>Proposer une place</translation>
    </message>
    <message>
        <source>Keeps the seat until %1, %2</source>
        <comment>date, time</comment>
        <translation>Garde la place jusqu’au %1, %2</translation>
    </message>
    <message>
        <source>Seat offered to %1 until %2</source>
        <comment>client, time</comment>
        <translation>Place proposée à %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Lui écrire</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Proposition expirée</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>client</comment>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>Book a seat</source>
        <translation>Réserver une place</translation>
    </message>
    <message>
        <source>Booked %1</source>
        <comment>client</comment>
        <translation>%1 : place réservée</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>%1 waits no longer</source>
        <comment>client</comment>
        <translation>%1 n’attend plus</translation>
    </message>
    <message>
        <source>Client who waits</source>
        <translation>Client qui attend</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <comment>client</comment>
        <translation>%1 est sur la liste d’attente</translation>
    </message>
    <message>
        <source>Nobody waiting, seats are free</source>
        <translation>Personne n’attend, des places sont libres</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Personne n’attend</translation>
    </message>
</context>
<context>
    <name>ui::earnings::StripeItemModel</name>
    <message>
        <source>%1, refunded %2</source>
        <translation>%1, remboursé %2</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>pas dans le fichier</translation>
    </message>
    <message>
        <source>not in this desk</source>
        <translation>pas dans ce bureau</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ui::print::Page</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::print::Paper</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Born %1</source>
        <comment>a date</comment>
        <translation>Né(e) le %1</translation>
    </message>
    <message>
        <source>Height %1 cm</source>
        <translation>Taille %1 cm</translation>
    </message>
    <message>
        <source>Weight %1 kg</source>
        <translation>Poids %1 kg</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <comment>of a client&apos;s health</comment>
        <translation>Pathologies : %1</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Free to book</source>
        <translation>À réserver</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln séance</numerusform>
            <numerusform>%1, %Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions left of a pack</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a pack ends</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Clients, %1</source>
        <comment>a date</comment>
        <translation>Clients, %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>a pack and its sessions</comment>
        <translation>
            <numerusform>%1, %Ln restante</numerusform>
            <numerusform>%1, %Ln restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on this list.</source>
        <translation>Aucun client dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>History of %1</source>
        <comment>a client</comment>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Client since %1</source>
        <comment>a date</comment>
        <translation>Client depuis le %1</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Pas encore de séances.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Pas encore de paiements.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>what a payment was for</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Earnings, %1</source>
        <comment>a span of days</comment>
        <translation>Revenus, %1</translation>
    </message>
    <message>
        <source>No payments in these days.</source>
        <translation>Aucun paiement ces jours-là.</translation>
    </message>
    <message>
        <source>By month, in %1</source>
        <comment>a currency</comment>
        <translation>Par mois, en %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>By service, in %1</source>
        <comment>a currency</comment>
        <translation>Par prestation, en %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a service and the day of the session</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Receipt, %1</source>
        <comment>a day</comment>
        <translation>Reçu, %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a client</comment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <comment>of a receipt</comment>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <comment>a way of paying</comment>
        <translation>Payé par : %1</translation>
    </message>
    <message>
        <source>Certificates, %1</source>
        <comment>a day</comment>
        <translation>Certificats, %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>No certificate is valid on this day.</source>
        <translation>Aucun certificat n’est valable ce jour-là.</translation>
    </message>
    <message>
        <source>%1 time (%2)</source>
        <comment>a town and its zone: Berlin time (CEST)</comment>
        <translation>heure de %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the trainer and the zone of the times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>a day and a time</comment>
        <translation>Imprimé le %1, %2</translation>
    </message>
    <message>
        <source>No health notes, no amounts</source>
        <translation>Sans notes de santé ni montants</translation>
    </message>
    <message>
        <source>No health notes</source>
        <translation>Sans notes de santé</translation>
    </message>
    <message>
        <source>Confidential: holds health notes</source>
        <translation>Confidentiel : contient des notes de santé</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>how a booking is paid</comment>
        <translation>impayée</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>how a booking is paid</comment>
        <translation>payée</translation>
    </message>
    <message>
        <source>by pack</source>
        <comment>how a booking is paid</comment>
        <translation>par forfait</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>state of a booking</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a booking</comment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a booking</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a booking</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>state of a booking</comment>
        <translation>absence</translation>
    </message>
    <message>
        <source>Day, %1</source>
        <comment>a date</comment>
        <translation>Journée, %1</translation>
    </message>
    <message>
        <source>Sessions, %1</source>
        <comment>a span of days</comment>
        <translation>Séances, %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Health notes</source>
        <translation>Notes de santé</translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>a service</comment>
        <translation>%1, en ligne</translation>
    </message>
    <message>
        <source>No sessions in these days.</source>
        <translation>Aucune séance ces jours-là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <comment>a session held online</comment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number of the week and its days</comment>
        <translation>Semaine %1, %2</translation>
    </message>
    <message>
        <source>Week, %1</source>
        <comment>the days of the week</comment>
        <translation>Semaine, %1</translation>
    </message>
    <message>
        <source>%1: day off</source>
        <comment>a date</comment>
        <translation>%1 : congé</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a date</comment>
        <translation>%1 : fermé</translation>
    </message>
    <message>
        <source>Hatched: closed</source>
        <comment>on a printed week</comment>
        <translation>Hachuré : fermé</translation>
    </message>
    <message>
        <source>* continued below</source>
        <comment>on a printed week</comment>
        <translation>* suite ci-dessous</translation>
    </message>
    <message>
        <source>Did not fit the grid</source>
        <comment>list of sessions below a printed week</comment>
        <translation>Hors de la grille</translation>
    </message>
    <message>
        <source>No working hours and no sessions in this week.</source>
        <translation>Ni horaires ni séances cette semaine.</translation>
    </message>
</context>
<context>
    <name>ui::print::PreviewDialog</name>
    <message>
        <source>Print or keep as PDF?</source>
        <translation>Imprimer ou garder en PDF ?</translation>
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
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>With amounts</source>
        <translation>Avec les montants</translation>
    </message>
    <message>
        <source>With health notes</source>
        <translation>Avec les notes de santé</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez plutôt un PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save a PDF instead.</source>
        <translation>L’imprimante n’a pas pris les pages. Vérifiez-la, ou enregistrez un PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) in %1</source>
        <comment>written to a file</comment>
        <translation>
            <numerusform>%Ln page dans %1</numerusform>
            <numerusform>%Ln pages dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
</context>
</TS>
