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
        <source>%1: pack ends, %n left</source>
        <comment>note of a day</comment>
        <translation>
            <numerusform>%1 : fin du forfait, %n restante</numerusform>
            <numerusform>%1 : fin du forfait, %n restantes</numerusform>
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
        <source>%n payments</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
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
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>1 forfait</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n forfait</numerusform>
            <numerusform>%n forfaits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 autre</translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
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
        <source>%n refunds</source>
        <translation>
            <numerusform>%n remboursement</numerusform>
            <numerusform>%n remboursements</numerusform>
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
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk of before is kept as %1.</source>
        <translation>La sauvegarde est en place. Le bureau précédent est conservé sous %1.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
        <source>%n need you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Hors ligne, %n en attente</numerusform>
            <numerusform>Hors ligne, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %n…</source>
        <translation>
            <numerusform>Synchronisation de %n…</numerusform>
            <numerusform>Synchronisation de %n…</numerusform>
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
        <source>Synced %n min ago</source>
        <translation>
            <numerusform>Synchronisé il y a %n min</numerusform>
            <numerusform>Synchronisé il y a %n min</numerusform>
        </translation>
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
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réactiver</translation>
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
        <source>Never ends</source>
        <translation>Sans fin</translation>
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
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>empty means never</source>
        <translation>vide : jamais</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>No mail address is known</source>
        <translation>Aucune adresse e-mail connue</translation>
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
        <source>%1, %n session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %n séance</numerusform>
            <numerusform>%1, %n séances</numerusform>
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
        <source>%1 free to book, %2 booked</source>
        <translation>%1 à réserver, %2 réservées</translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation>%1, autre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and what was paid</comment>
        <translation>%1, %2</translation>
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
        <source>Archive %n client(s)</source>
        <translation>
            <numerusform>Archiver %n client</numerusform>
            <numerusform>Archiver %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n client(s)</source>
        <translation>
            <numerusform>Réactiver %n client</numerusform>
            <numerusform>Réactiver %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) archived</source>
        <translation>
            <numerusform>%n client archivé</numerusform>
            <numerusform>%n clients archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) back on the list</source>
        <translation>
            <numerusform>%n client de retour dans la liste</numerusform>
            <numerusform>%n clients de retour dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail address is known for them.</source>
        <translation>Aucune adresse e-mail n’est connue pour eux.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mail address</source>
        <translation>
            <numerusform>%n d’entre eux n’a pas d’adresse e-mail</numerusform>
            <numerusform>%n d’entre eux n’ont pas d’adresse e-mail</numerusform>
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
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
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
        <source>Choose …</source>
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
        <source>Nothing was written to it. Bring a backup back with: trainerdesk-cli restore FILE</source>
        <translation>Rien n’y a été écrit. Restaurez une sauvegarde avec : trainerdesk-cli restore FICHIER</translation>
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
        <source>Nothing is lost. Give yourself the right to write to the folder and try again.</source>
        <translation>Rien n’est perdu. Donnez-vous le droit d’écrire dans le dossier et réessayez.</translation>
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
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
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
        <source>It stands in the client&apos;s points</source>
        <translation>Il figure dans les points du client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Took 1 point back</source>
        <translation>1 point repris</translation>
    </message>
    <message>
        <source>Gave 1 point</source>
        <translation>1 point donné</translation>
    </message>
    <message>
        <source>Took %1 points back</source>
        <translation>%1 points repris</translation>
    </message>
    <message>
        <source>Gave %1 points</source>
        <translation>%1 points donnés</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Side panel (Ctrl+I)</source>
        <translation>Panneau latéral (Ctrl+I)</translation>
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
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
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
        <source>Off</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>En plus</translation>
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
        <source>Choose …</source>
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
        <source>Save rejected rows …</source>
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
        <source>%1. This record was removed</source>
        <translation>%1. Cette fiche a été retirée</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>1 session left</source>
        <translation>1 séance restante</translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation>%1 séances restantes</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Fin le %1</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 étoiles sur 5</translation>
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
        <source>Press keys …</source>
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
        <source>Give points (N)</source>
        <translation>Donner des points (N)</translation>
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
        <source>Privacy mode: hide amounts and health</source>
        <translation>Mode privé : cacher montants et santé</translation>
    </message>
    <message>
        <source>Amounts and health notes are hidden</source>
        <translation>Montants et notes de santé sont cachés</translation>
    </message>
    <message>
        <source>Amounts are shown again</source>
        <translation>Les montants sont de nouveau visibles</translation>
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
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n non lu</numerusform>
            <numerusform>%1, %n non lus</numerusform>
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
        <source>This record was removed</source>
        <translation>Cette fiche a été retirée</translation>
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
        <source>Push</source>
        <translation>Alerte</translation>
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
        <source>%1, %2</source>
        <comment>service, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %n times</source>
        <translation>
            <numerusform>Vendu %n fois</numerusform>
            <numerusform>Vendu %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
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
</context>
<context>
    <name>ui::OffersPage</name>
    <message>
        <source>Off</source>
        <comment>an offer not on sale</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <translation>%1 par séance</translation>
    </message>
    <message numerus="yes">
        <source>Valid %n days</source>
        <translation>
            <numerusform>Valable %n jour</numerusform>
            <numerusform>Valable %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>Sans fin</translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n vendu</numerusform>
            <numerusform>%n vendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n sold</source>
        <comment>an offer read aloud</comment>
        <translation>
            <numerusform>%1, %2, %3, %n vendu</numerusform>
            <numerusform>%1, %2, %3, %n vendus</numerusform>
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
</context>
<context>
    <name>ui::PackForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
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
        <source>Reckoned by</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Pro rata: by sessions left. List price: sessions used cost the single price.</source>
        <translation>Au prorata : selon les séances restantes. Prix de liste : les séances utilisées comptent au prix unitaire.</translation>
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
        <source>Ends %n days earlier than now.</source>
        <translation>
            <numerusform>Finit %n jour plus tôt que maintenant.</numerusform>
            <numerusform>Finit %n jours plus tôt que maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n days later than now.</source>
        <translation>
            <numerusform>Finit %n jour plus tard que maintenant.</numerusform>
            <numerusform>Finit %n jours plus tard que maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n sessions.</source>
        <translation>
            <numerusform>Donne %n séance.</numerusform>
            <numerusform>Donne %n séances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n sessions off.</source>
        <translation>
            <numerusform>Retire %n séance.</numerusform>
            <numerusform>Retire %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>Aucun changement.</translation>
    </message>
    <message numerus="yes">
        <source>No bookings from this pack on these days; its end moves by %n days.</source>
        <translation>
            <numerusform>Pas de réservations sur ce forfait ces jours-là ; sa fin recule de %n jour.</numerusform>
            <numerusform>Pas de réservations sur ce forfait ces jours-là ; sa fin recule de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go back, the pack closes, and booked sessions are taken out of it.</source>
        <translation>%1 sont rendus, le forfait se ferme et les séances réservées en sortent.</translation>
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
        <source>%1, %n sessions</source>
        <comment>service, size of a pack</comment>
        <translation>
            <numerusform>%1, %n séance</numerusform>
            <numerusform>%1, %n séances</numerusform>
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
        <source>Over by %n</source>
        <translation>
            <numerusform>%n de trop</numerusform>
            <numerusform>%n de trop</numerusform>
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
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
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
        <source>Kept in the desk&apos;s history.</source>
        <translation>Reste dans l’historique du bureau.</translation>
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
        <source>From … to …</source>
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
</context>
<context>
    <name>ui::ProfilePreview</name>
    <message>
        <source>Preview: what clients see</source>
        <translation>Aperçu : ce que voient les clients</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n review(s)</source>
        <translation>
            <numerusform>d’après %n avis</numerusform>
            <numerusform>d’après %n avis</numerusform>
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
        <source>All times in %1</source>
        <translation>Toutes les heures en %1</translation>
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
        <source>Cards that the platform takes arrive by themselves.</source>
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
        <source>%n left</source>
        <comment>sessions of a pack</comment>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %n days</source>
        <translation>
            <numerusform>valable %n jour</numerusform>
            <numerusform>valable %n jours</numerusform>
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
    <name>ui::SellPackForm</name>
    <message>
        <source>Sell a pack</source>
        <translation>Vendre un forfait</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>There is no pack on sale. Make an offer in Packages first.</source>
        <translation>Aucun forfait en vente. Créez d’abord une offre dans Forfaits.</translation>
    </message>
    <message>
        <source>Sell a pack to %1</source>
        <translation>Vendre un forfait à %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an offer and its price</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>valid %n day(s)</source>
        <translation>
            <numerusform>valable %n jour</numerusform>
            <numerusform>valable %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>sans fin</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold %1</source>
        <translation>%1 vendu</translation>
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
        <source>A payout lies between minus the fee and the amount paid.</source>
        <translation>Un versement va de moins les frais au montant payé.</translation>
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
        <source>The earlier backup cannot be replaced.</source>
        <translation>La sauvegarde précédente ne peut pas être remplacée.</translation>
    </message>
    <message>
        <source>The new one is %1.</source>
        <translation>La nouvelle est %1.</translation>
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
        <source>The document %1 cannot be copied.</source>
        <translation>Le document %1 ne peut pas être copié.</translation>
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
        <source>This file is not UTF-8 as Stripe writes it.</source>
        <translation>Ce fichier n’est pas en UTF-8 comme Stripe l’écrit.</translation>
    </message>
    <message>
        <source>Nothing was changed; download the report again.</source>
        <translation>Rien n’a été modifié ; téléchargez de nouveau le rapport.</translation>
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
        <source>Refund payment:</source>
        <translation>Rembourser le paiement :</translation>
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
</context>
<context>
    <name>ui::ServiceItemModel</name>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>jusqu’à %n personne</numerusform>
            <numerusform>jusqu’à %n personnes</numerusform>
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
        <source>%n sessions to come</source>
        <translation>
            <numerusform>%n séance à venir</numerusform>
            <numerusform>%n séances à venir</numerusform>
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
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
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
        <source>%n on sale</source>
        <translation>
            <numerusform>%n en vente</numerusform>
            <numerusform>%n en vente</numerusform>
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
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <source>Hides amounts and health while somebody looks on.</source>
        <translation>Cache montants et santé quand quelqu’un regarde.</translation>
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
        <source>Show or hide</source>
        <translation>Afficher ou masquer</translation>
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
        <source>Save …</source>
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
        <source>Choose …</source>
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
        <source>Choose a folder …</source>
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
        <source>Lucide, ISC license; parts from Feather, MIT license</source>
        <translation>Lucide, licence ISC ; parties de Feather, licence MIT</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Licenses</source>
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
        <source>%n table(s) exported</source>
        <translation>
            <numerusform>%n table exportée</numerusform>
            <numerusform>%n tables exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words, dates and numbers. The window is drawn anew.</source>
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
        <source>Else F10 or Alt shows it.</source>
        <translation>Sinon F10 ou Alt l’affiche.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>As the language</source>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of a week</source>
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
        <source>Save a backup …</source>
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
        <source>Keys as they came</source>
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
        <translation>%1 séances restantes sur %2</translation>
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
    <name>ui::SyncLine</name>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
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
        <source>in %n days</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
        <source>%1, %2</source>
        <comment>client, times</comment>
        <translation>%1, %2</translation>
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
        <source>This and later ones, client</source>
        <translation>Celle-ci et les suivantes, client</translation>
    </message>
    <message>
        <source>All to come, client</source>
        <translation>Toutes celles à venir, client</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarActions</name>
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
        <source>%1, %n session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %n séance</numerusform>
            <numerusform>%1, %n séances</numerusform>
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
        <source>%1, %n left</source>
        <comment>a pack and its sessions</comment>
        <translation>
            <numerusform>%1, %n restante</numerusform>
            <numerusform>%1, %n restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on this list.</source>
        <translation>Aucun client dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
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
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <comment>a group session and how many come</comment>
        <translation>
            <numerusform>%1, %n personne</numerusform>
            <numerusform>%1, %n personnes</numerusform>
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
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
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
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
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
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
        <source>%n page(s) in %1</source>
        <comment>written to a file</comment>
        <translation>
            <numerusform>%n page dans %1</numerusform>
            <numerusform>%n pages dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
</context>
</TS>
