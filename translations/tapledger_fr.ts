<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>The server is stopped: no taps are recorded.</source>
        <translation>Le serveur est arrêté&#xa0;: aucun pointage n’est enregistré.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>The database does not answer; taps cannot be recorded. %1</source>
        <translation>La base de données ne répond pas&#xa0;; les pointages ne peuvent pas être enregistrés. %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>No server writes this ledger now: no taps are recorded.</source>
        <translation>Aucun serveur n’écrit actuellement dans ce registre&#xa0;: aucun pointage n’est enregistré.</translation>
    </message>
    <message>
        <source>%1 is silent; an alert is open since %2.</source>
        <translation>%1 est silencieux&#xa0;; une alerte est ouverte depuis %2.</translation>
    </message>
    <message>
        <source>Since %1, unusually many taps are of cards that nobody knows.</source>
        <translation>Depuis %1, un nombre inhabituel de pointages provient de cartes inconnues.</translation>
    </message>
    <message>
        <source>A verification found the ledger altered (%1).</source>
        <translation>Une vérification a révélé que le registre a été altéré (%1).</translation>
    </message>
    <message>
        <source>No taps since %1, at a time that usually has some.</source>
        <translation>Aucun pointage depuis %1, à une heure où il y en a d’habitude.</translation>
    </message>
    <message>
        <source>Since %1, little disk space is left.</source>
        <translation>Depuis %1, il reste peu d’espace disque.</translation>
    </message>
    <message>
        <source>Open ledger</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Ouvrir les alertes</translation>
    </message>
    <message>
        <source>Other machines can connect without TLS: keys and taps can be read on the network.</source>
        <translation>D’autres machines peuvent se connecter sans TLS&#xa0;: les clés et les pointages sont lisibles sur le réseau.</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>Configurer TLS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) are open.</source>
        <translation>
            <numerusform>%Ln autre alerte est ouverte.</numerusform>
            <numerusform>%Ln autres alertes sont ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) are offline: %1</source>
        <translation>
            <numerusform>%Ln appareil est hors ligne&#xa0;: %1</numerusform>
            <numerusform>%Ln appareils sont hors ligne&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open devices</source>
        <translation>Ouvrir les appareils</translation>
    </message>
    <message>
        <source>There is no user yet: whoever sits here may do everything.</source>
        <translation>Il n’y a pas encore d’utilisateur&#xa0;: toute personne assise ici peut tout faire.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>No device may send taps yet.</source>
        <translation>Aucun appareil n’est encore autorisé à envoyer des pointages.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Il n’y a encore personne.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation>Personne n’a encore de carte.</translation>
    </message>
    <message>
        <source>Issue cards</source>
        <translation>Attribuer des cartes</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %Ln device(s) is due: %1</source>
        <translation>
            <numerusform>La maintenance de %Ln appareil est à faire&#xa0;: %1</numerusform>
            <numerusform>La maintenance de %Ln appareils est à faire&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the ledger is not what was signed. No taps are recorded until that is accepted.</source>
        <translation>Depuis %1, le registre n’est pas tel qu’il a été signé. Aucun pointage n’est enregistré tant que cela n’est pas accepté.</translation>
    </message>
    <message>
        <source>Since %1, no checkpoints of the ledger are signed.</source>
        <translation>Depuis %1, aucun point de contrôle du registre n’est signé.</translation>
    </message>
    <message>
        <source>The database does not answer. Taps are kept on this machine and recorded when it is back; %1 wait.</source>
        <translation>La base de données ne répond pas. Les pointages sont gardés sur cette machine et enregistrés à son retour ; %1 attendent.</translation>
    </message>
    <message>
        <source>Since %1, taps wait on the server&apos;s disk to be recorded.</source>
        <translation>Depuis %1, des pointages attendent sur le disque du serveur d’être enregistrés.</translation>
    </message>
    <message>
        <source>Taps that waited on the server&apos;s disk could not all be read (%1).</source>
        <translation>Les pointages qui attendaient sur le disque du serveur n’ont pas tous pu être lus (%1).</translation>
    </message>
    <message>
        <source>Since %2, no checkpoints arrive at: %1.</source>
        <translation>Depuis %2, aucun point de contrôle n’arrive à : %1.</translation>
    </message>
    <message>
        <source>The %1 refuses the ledger as contradicting what it saw before (%2).</source>
        <translation>Le registre est refusé, car il contredit ce qui a été vu avant : %1 (%2).</translation>
    </message>
    <message>
        <source>Since %1, no backup could be made.</source>
        <translation>Depuis %1, aucune sauvegarde n’a pu être faite.</translation>
    </message>
    <message>
        <source>Since %1, not everything could be removed that is kept too long.</source>
        <translation>Depuis %1, tout ce qui est conservé trop longtemps n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>The ledger is not what was signed. Nothing is recorded until somebody has seen to it.</source>
        <translation>Le registre n’est pas tel qu’il a été signé. Rien n’est enregistré tant que personne ne s’en est occupé.</translation>
    </message>
    <message>
        <source>Open checkpoints</source>
        <translation>Ouvrir les points de contrôle</translation>
    </message>
    <message>
        <source>Since %1, the database refused taps.</source>
        <translation>Depuis %1, la base de données refuse des pointages.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerte acquittée</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Carte attribuée</translation>
    </message>
    <message>
        <source>Card deactivated</source>
        <translation>Carte désactivée</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Appareil ajouté</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Appareil modifié</translation>
    </message>
    <message>
        <source>New key for a device</source>
        <translation>Nouvelle clé pour un appareil</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Appareil supprimé</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>Jeton ajouté</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Utilisateur ajouté</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Utilisateur supprimé</translation>
    </message>
    <message>
        <source>Role of a user changed</source>
        <translation>Rôle d’un utilisateur modifié</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>HTTP interface</source>
        <translation>Interface HTTP</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>API key begins with</source>
        <translation>La clé d’API commence par</translation>
    </message>
    <message>
        <source>Card type</source>
        <translation>Type de carte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID d’appareil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribuée le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation>Ancienne clé valable jusqu’au</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token begins with</source>
        <translation>Le jeton commence par</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numéros de carte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Signing key of a device added</source>
        <translation>Clé de signature d’un appareil ajoutée</translation>
    </message>
    <message>
        <source>Signing key of a device removed</source>
        <translation>Clé de signature d’un appareil supprimée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acquittée par</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>Last maintained on</source>
        <translation>Dernière maintenance le</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Signing key of the ledger added</source>
        <translation>Clé de signature du registre ajoutée</translation>
    </message>
    <message>
        <source>Signing key of the ledger retired</source>
        <translation>Clé de signature du registre retirée</translation>
    </message>
    <message>
        <source>Payloads erased</source>
        <translation>Contenus effacés</translation>
    </message>
    <message>
        <source>Ledger begun anew after a restore</source>
        <translation>Registre recommencé après une restauration</translation>
    </message>
    <message>
        <source>Old alerts removed</source>
        <translation>Anciennes alertes supprimées</translation>
    </message>
    <message>
        <source>Everything about a person exported</source>
        <translation>Tout sur une personne exporté</translation>
    </message>
    <message>
        <source>Old refused taps removed</source>
        <translation>Anciens pointages refusés supprimés</translation>
    </message>
    <message>
        <source>Retention applied</source>
        <translation>Durées de conservation appliquées</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>somebody no longer listed</source>
        <translation>une personne qui ne figure plus dans la liste</translation>
    </message>
    <message>
        <source>Gates refused it %1× in the last 30 days, last at %2.</source>
        <translation>Des portes l’ont refusée %1 fois ces 30 derniers jours, la dernière fois à %2.</translation>
    </message>
    <message>
        <source>This card is free</source>
        <translation>Cette carte est libre</translation>
    </message>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Personne ne l’a encore eue.</translation>
    </message>
    <message>
        <source>This card is free, and was tried at a gate</source>
        <translation>Cette carte est libre et a été essayée à une porte</translation>
    </message>
    <message>
        <source>It was %1&apos;s until %2 (%3).</source>
        <translation>Elle appartenait à %1 jusqu’au %2 (%3).</translation>
    </message>
    <message>
        <source>This card is inactive, and free</source>
        <translation>Cette carte est inactive et libre</translation>
    </message>
    <message>
        <source>This card was reported missing</source>
        <translation>Cette carte a été signalée comme manquante</translation>
    </message>
    <message>
        <source>%1 Whoever brought it may tell where it was found.</source>
        <translation>%1 La personne qui l’a rapportée peut dire où elle a été trouvée.</translation>
    </message>
    <message>
        <source>It is theirs, but has expired</source>
        <translation>Cette carte appartient à cette personne, mais a expiré</translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it. Give it a new expiry date, or another card.</source>
        <translation>Elle a expiré le %1&#xa0;; les portes la refusent. Donnez-lui une nouvelle date d’expiration, ou donnez une autre carte à la personne.</translation>
    </message>
    <message>
        <source>It is theirs already</source>
        <translation>Cette carte appartient déjà à cette personne</translation>
    </message>
    <message>
        <source>They have had it since %1. There is nothing to do.</source>
        <translation>Cette personne l’a depuis le %1. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s, who has left</source>
        <translation>Cette carte est celle de %1, qui a quitté l’entreprise</translation>
    </message>
    <message>
        <source>Gates refuse it. It can be given to somebody else.</source>
        <translation>Les portes la refusent. Elle peut être donnée à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s, and has expired</source>
        <translation>Cette carte est celle de %1 et a expiré</translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it.</source>
        <translation>Elle a expiré le %1&#xa0;; les portes la refusent.</translation>
    </message>
    <message>
        <source>This card belongs to %1</source>
        <translation>Cette carte appartient à %1</translation>
    </message>
    <message>
        <source>Taking it away leaves them without a card.</source>
        <translation>La lui retirer laisse cette personne sans carte.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Désactivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Cassée</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volée</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>A quitté l’entreprise</translation>
    </message>
    <message>
        <source>MIFARE</source>
        <translation>MIFARE</translation>
    </message>
    <message>
        <source>DESFire</source>
        <translation>DESFire</translation>
    </message>
    <message>
        <source>EM4100</source>
        <translation>EM4100</translation>
    </message>
    <message>
        <source>HID</source>
        <translation>HID</translation>
    </message>
    <message>
        <source>NTAG</source>
        <translation>NTAG</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>À faire depuis le %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Hexadecimal bytes</source>
        <translation>Octets hexadécimaux</translation>
    </message>
    <message>
        <source>Hexadecimal bytes, last one first</source>
        <translation>Octets hexadécimaux, le dernier en premier</translation>
    </message>
    <message>
        <source>One decimal number</source>
        <translation>Un nombre décimal</translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation>Wiegand 26&#xa0;: site,numéro</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database, or another part, does not answer or is busy. Try again in a moment.</source>
        <translation>La base de données, ou un autre composant, ne répond pas ou est occupée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database can be read but not changed.</source>
        <translation>La base de données peut être lue, mais pas modifiée.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Make room on it.</source>
        <translation>Le disque de la base de données est plein. Libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>The database is of a newer version of this program. Update the program.</source>
        <translation>La base de données provient d’une version plus récente de ce programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The database belongs to another program.</source>
        <translation>La base de données appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup.</source>
        <translation>La base de données est endommagée. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The system or the database refuses the access.</source>
        <translation>Le système ou la base de données refuse l’accès.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Votre rôle ne le permet pas. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Another program writes this ledger.</source>
        <translation>Un autre programme écrit dans ce registre.</translation>
    </message>
    <message>
        <source>Something failed that should not. Try again.</source>
        <translation>Quelque chose a échoué qui n’aurait pas dû. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Not as the format requires</source>
        <translation>Non conforme au format</translation>
    </message>
    <message>
        <source>The beginning is missing</source>
        <translation>Le début manque</translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation>Des écritures manquent</translation>
    </message>
    <message>
        <source>A number twice</source>
        <translation>Un numéro en double</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Dans le désordre</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altérée</translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation>Deux rédacteurs</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>Enregistrée tardivement</translation>
    </message>
    <message>
        <source>Payload erased</source>
        <translation>Données brutes effacées</translation>
    </message>
    <message>
        <source>Recorded out of order</source>
        <translation>Enregistrée dans le désordre</translation>
    </message>
    <message>
        <source>A tap from the future</source>
        <translation>Un pointage du futur</translation>
    </message>
    <message>
        <source>Entry %1: %2 is not as the format requires.</source>
        <translation>Écriture %1&#xa0;: %2 n’est pas conforme au format.</translation>
    </message>
    <message>
        <source>The ledger begins with entry %1 instead of %2. Entries missing: %3.</source>
        <translation>Le registre commence par l’écriture %1 au lieu de %2. Écritures manquantes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Between the entries %1 and %2 some are missing: %3.</source>
        <translation>Entre les écritures %1 et %2, il en manque&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Two entries have the number %1.</source>
        <translation>Deux écritures portent le numéro %1.</translation>
    </message>
    <message>
        <source>Entry %1 stands after entry %2.</source>
        <translation>L’écriture %1 se trouve après l’écriture %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before: it, or the hash of entry %2, was altered.</source>
        <translation>L’écriture %1 ne découle pas de la précédente&#xa0;: elle, ou le hachage de l’écriture %2, a été altérée.</translation>
    </message>
    <message>
        <source>Entry %1 continues entry %2: two writers were at work.</source>
        <translation>L’écriture %1 fait suite à l’écriture %2&#xa0;: deux rédacteurs étaient à l’œuvre.</translation>
    </message>
    <message>
        <source>Entry %1 was received %2 after it was scanned.</source>
        <translation>L’écriture %1 a été reçue %2 après la lecture de la carte.</translation>
    </message>
    <message>
        <source>Entry %1: the payload was erased, its hash kept.</source>
        <translation>Écriture %1&#xa0;: les données brutes ont été effacées, leur hachage conservé.</translation>
    </message>
    <message>
        <source>Entry %1 was received %2 before an earlier entry.</source>
        <translation>L’écriture %1 a été reçue %2 avant une écriture antérieure.</translation>
    </message>
    <message>
        <source>Entry %1 was scanned %2 after it was received.</source>
        <translation>La carte de l’écriture %1 a été lue %2 après la réception.</translation>
    </message>
    <message>
        <source>Too few witnesses</source>
        <translation>Trop peu de témoins</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed: this very entry was altered.</source>
        <translation>L’écriture %1 n’est pas celle qui a été signée&#xa0;: cette écriture même a été altérée.</translation>
    </message>
    <message>
        <source>A checkpoint of %1 entries cannot be relied on (%2).</source>
        <translation>On ne peut pas se fier à un point de contrôle de %1 écritures (%2).</translation>
    </message>
    <message>
        <source>The first %1 entries are not those that were signed.</source>
        <translation>Les %1 premières écritures ne sont pas celles qui ont été signées.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries could not be compared: entries before it are missing or damaged.</source>
        <translation>Le point de contrôle de %1 écritures n’a pas pu être comparé&#xa0;: des écritures précédentes manquent ou sont endommagées.</translation>
    </message>
    <message>
        <source>Something among the entries %1 to %2 was altered, removed or added after it had been signed.</source>
        <translation>Quelque chose parmi les écritures %1 à %2 a été altéré, retiré ou ajouté après la signature.</translation>
    </message>
    <message>
        <source>The newest entries, from %1 on, are missing, though they were signed: %2.</source>
        <translation>Les écritures les plus récentes, à partir de %1, manquent alors qu’elles étaient signées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The whole database is an earlier state: entries from %1 on were signed and are missing: %2.</source>
        <translation>Toute la base de données est un état antérieur&#xa0;: les écritures à partir de %1 étaient signées et manquent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Two genuine checkpoints contradict each other at %1 entries: whoever holds the key signed two histories. Keep both; together they are the proof.</source>
        <translation>Deux points de contrôle authentiques se contredisent à %1 écritures&#xa0;: qui détient la clé a signé deux historiques. Gardez les deux&#xa0;; ensemble ils sont la preuve.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries is known outside, but is no longer stored here.</source>
        <translation>Le point de contrôle de %1 écritures est connu à l’extérieur, mais n’est plus conservé ici.</translation>
    </message>
    <message>
        <source>A checkpoint does not prove that the ledger of %1 entries begins with the one of %2.</source>
        <translation>Un point de contrôle ne prouve pas que le registre de %1 écritures commence par celui de %2.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was confirmed by %2 witnesses; %3 are required.</source>
        <translation>Le point de contrôle de %1 écritures a été confirmé par %2 témoins&#xa0;; il en faut %3.</translation>
    </message>
    <message>
        <source>The timestamp of the checkpoint of %1 entries is not genuine, or belongs to another one.</source>
        <translation>L’horodatage du point de contrôle de %1 écritures n’est pas authentique, ou est celui d’un autre.</translation>
    </message>
    <message>
        <source>There is no valid checkpoint: nothing shows that the ledger was not rewritten.</source>
        <translation>Il n’y a pas de point de contrôle valable&#xa0;: rien ne montre que le registre n’a pas été réécrit.</translation>
    </message>
    <message>
        <source>After %1 entries the next %2 were not signed, though every %3 should be.</source>
        <translation>Après %1 écritures, les %2 suivantes n’ont pas été signées, alors que toutes les %3 devraient l’être.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than was promised: signing has stopped.</source>
        <translation>Le dernier point de contrôle est plus ancien que promis&#xa0;: la signature s’est arrêtée.</translation>
    </message>
    <message>
        <source>The entries from %1 on are covered by no checkpoint from outside yet: %2.</source>
        <translation>Les écritures à partir de %1 ne sont encore couvertes par aucun point de contrôle extérieur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Entry %1 is missing, though somebody holds a valid receipt for it.</source>
        <translation>L’écriture %1 manque, alors que quelqu’un en détient un reçu valable.</translation>
    </message>
    <message>
        <source>Entry %1 is not what its receipt says.</source>
        <translation>L’écriture %1 n’est pas ce que dit son reçu.</translation>
    </message>
    <message>
        <source>Entry %1 claims a time at which it cannot have been received.</source>
        <translation>L’écriture %1 indique une heure à laquelle elle n’a pas pu être reçue.</translation>
    </message>
    <message>
        <source>Entry %1 bears a signature that the device %2 did not make.</source>
        <translation>L’écriture %1 porte une signature que l’appareil %2 n’a pas faite.</translation>
    </message>
    <message>
        <source>Entry %1 was recorded with another key of the device %2 than the registered one.</source>
        <translation>L’écriture %1 a été enregistrée avec une autre clé de l’appareil %2 que celle inscrite.</translation>
    </message>
    <message>
        <source>Entry %1 is signed by the device %2, whose key is not known here.</source>
        <translation>L’écriture %1 est signée par l’appareil %2, dont la clé n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This ledger continues %1, of which %2 entries were restored from a backup.</source>
        <translation>Ce registre continue %1, dont %2 écritures ont été restaurées d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Wrong list of fingerprints</source>
        <translation>Mauvaise liste d’empreintes</translation>
    </message>
    <message>
        <source>A checkpoint is not genuine</source>
        <translation>Un point de contrôle n’est pas authentique</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Pas ce qui a été signé</translation>
    </message>
    <message>
        <source>A checkpoint could not be compared</source>
        <translation>Un point de contrôle n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Modifié après la signature</translation>
    </message>
    <message>
        <source>The newest entries are missing</source>
        <translation>Les dernières écritures manquent</translation>
    </message>
    <message>
        <source>Set back to an earlier state</source>
        <translation>Ramené à un état antérieur</translation>
    </message>
    <message>
        <source>Two signed histories</source>
        <translation>Deux historiques signés</translation>
    </message>
    <message>
        <source>A checkpoint was deleted</source>
        <translation>Un point de contrôle a été supprimé</translation>
    </message>
    <message>
        <source>A wrong proof</source>
        <translation>Une preuve fausse</translation>
    </message>
    <message>
        <source>A timestamp is not genuine</source>
        <translation>Un horodatage n’est pas authentique</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Not signed for too long</source>
        <translation>Non signé trop longtemps</translation>
    </message>
    <message>
        <source>Signing has stopped</source>
        <translation>La signature s’est arrêtée</translation>
    </message>
    <message>
        <source>Not covered from outside yet</source>
        <translation>Pas encore couvert de l’extérieur</translation>
    </message>
    <message>
        <source>A receipt proves nothing</source>
        <translation>Un reçu ne prouve rien</translation>
    </message>
    <message>
        <source>An entry with a receipt is missing</source>
        <translation>Une écriture avec reçu manque</translation>
    </message>
    <message>
        <source>Not what the receipt says</source>
        <translation>Pas ce que dit le reçu</translation>
    </message>
    <message>
        <source>A time that cannot be</source>
        <translation>Une heure impossible</translation>
    </message>
    <message>
        <source>Not signed by the device</source>
        <translation>Non signé par l’appareil</translation>
    </message>
    <message>
        <source>A device&apos;s key was swapped</source>
        <translation>La clé d’un appareil a été échangée</translation>
    </message>
    <message>
        <source>A device&apos;s key is not known</source>
        <translation>La clé d’un appareil n’est pas connue</translation>
    </message>
    <message>
        <source>Continues a restored ledger</source>
        <translation>Continue un registre restauré</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A quitté</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Carte expirée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>The card expires on %1</source>
        <translation>La carte expire le %1</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Deactivate card</source>
        <translation>Désactiver la carte</translation>
    </message>
    <message>
        <source>Card %1 of %2 stops working at every gate at once. Its history stays, and it can be issued again.</source>
        <translation>La carte %1 de %2 cesse aussitôt de fonctionner à toutes les portes. Son historique est conservé, et elle peut être attribuée de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>Elle n’expire pas</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Fixer l’expiration</translation>
    </message>
    <message>
        <source>Until when card %1 of %2 opens gates, the last day included.</source>
        <translation>Jusqu’à quand la carte %1 de %2 ouvre les portes, dernier jour compris.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A quitté l’entreprise</translation>
    </message>
    <message>
        <source>%1 is listed as having left, and gates refuse them at once. Entries in the ledger stay.</source>
        <translation>%1 figure comme ayant quitté l’entreprise, et les portes refusent aussitôt cette personne. Les écritures du registre sont conservées.</translation>
    </message>
    <message>
        <source>&amp;End card %1 too, so that it can be given to somebody else</source>
        <translation>&amp;Désactiver aussi la carte %1, pour qu’elle puisse être donnée à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The card is valid until it is deactivated</source>
        <translation>La carte est valide jusqu’à ce qu’elle soit désactivée</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Tapledger</source>
        <translation>Tapledger</translation>
    </message>
    <message>
        <source>RFID timekeeping: the console, with the server inside</source>
        <translation>Pointage RFID&#xa0;: la console, avec le serveur intégré</translation>
    </message>
    <message>
        <source>Folder of the embedded store</source>
        <translation>Dossier du stockage intégré</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or a file</source>
        <translation>postgresql://USER@HOST/DATABASE, ou un fichier</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Show it at work with made-up people</source>
        <translation>La montrer en service avec des personnes fictives</translation>
    </message>
    <message>
        <source>Open at this page</source>
        <translation>Ouvrir sur cette page</translation>
    </message>
    <message>
        <source>Only show a PostgreSQL database that another machine&apos;s server writes</source>
        <translation>Afficher seulement une base PostgreSQL dans laquelle écrit le serveur d’une autre machine</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt for entry %1</source>
        <translation>Reçu de l’écriture %1</translation>
    </message>
    <message>
        <source>The time ledger named below holds this tap. Keep this sheet: with it the entry can be proved, even against the owner of the ledger.</source>
        <translation>Le registre du temps nommé ci-dessous contient ce pointage. Gardez cette feuille&#xa0;: avec elle, l’écriture peut être prouvée, même contre le propriétaire du registre.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation>Heure du pointage</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>%1 of %2 signed entries</source>
        <translation>%1 sur %2 écritures signées</translation>
    </message>
    <message>
        <source>The code holds the whole receipt:</source>
        <translation>Le code contient le reçu entier&#xa0;:</translation>
    </message>
    <message>
        <source>The signed checkpoint</source>
        <translation>Le point de contrôle signé</translation>
    </message>
    <message>
        <source>To check it, give the text of the code, or the receipt&apos;s file, with the key ring of this ledger to tapledger-verify or to “tapledgerd verify-receipt”. Neither needs the server or its database.</source>
        <translation>Pour le vérifier, donnez le texte du code, ou le fichier du reçu, avec le trousseau de ce registre à tapledger-verify ou à «&#xa0;tapledgerd verify-receipt&#xa0;». Ni l’un ni l’autre n’a besoin du serveur ou de sa base de données.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>there is no alert %1</source>
        <translation>il n’y a pas d’alerte %1</translation>
    </message>
    <message>
        <source>the file has no column %1; its first line must name the columns</source>
        <translation>le fichier n’a pas de colonne %1&#xa0;; sa première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>the import was stopped; nothing has changed</source>
        <translation>l’importation a été arrêtée&#xa0;; rien n’a changé</translation>
    </message>
    <message>
        <source>%1 %2 stands in line %3 already</source>
        <translation>%1 %2 figure déjà à la ligne %3</translation>
    </message>
    <message>
        <source>expires_at &quot;%1&quot; is neither a date (2027-01-31) nor a time with offset (2027-01-31T18:00:00+01:00)</source>
        <translation>expires_at «&#xa0;%1&#xa0;» n’est ni une date (2027-01-31) ni une heure avec décalage (2027-01-31T18:00:00+01:00)</translation>
    </message>
    <message>
        <source>people are kept by another system in this database; import them there, not here</source>
        <translation>dans cette base de données, les personnes sont tenues par un autre système&#xa0;; importez-les là-bas, pas ici</translation>
    </message>
    <message>
        <source>employee_number is empty</source>
        <translation>le matricule est vide</translation>
    </message>
    <message>
        <source>a MAC address has six bytes in hex, such as 00:1b:44:11:3a:b7</source>
        <translation>une adresse MAC a six octets en hexadécimal, par exemple 00:1b:44:11:3a:b7</translation>
    </message>
    <message>
        <source>a serial number is a UTF-8 text of at most 255 characters</source>
        <translation>un numéro de série est un texte UTF-8 de 255 caractères au plus</translation>
    </message>
    <message>
        <source>the installation date must be a day such as 2026-02-04</source>
        <translation>la date d’installation doit être un jour, par exemple 2026-02-04</translation>
    </message>
    <message>
        <source>notes are a UTF-8 text of at most %1 characters</source>
        <translation>les notes sont un texte UTF-8 de %1 caractères au plus</translation>
    </message>
    <message>
        <source>the maintenance schedule &quot;%1&quot; is not one of %2</source>
        <translation>le plan de maintenance «&#xa0;%1&#xa0;» n’est pas l’un de ceux-ci&#xa0;: %2</translation>
    </message>
    <message>
        <source>with a maintenance schedule, say also when the device was installed or last looked after</source>
        <translation>avec un plan de maintenance, indiquez aussi quand l’appareil a été installé ou entretenu pour la dernière fois</translation>
    </message>
    <message>
        <source>a device id has 1 to 64 of the characters A-Z a-z 0-9 . _ -</source>
        <translation>un identifiant d’appareil a de 1 à 64 des caractères A-Z a-z 0-9 . _ -</translation>
    </message>
    <message>
        <source>name and location are UTF-8 texts of at most 255 characters</source>
        <translation>le nom et le lieu sont des textes UTF-8 de 255 caractères au plus</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not one of %2</source>
        <translation>le type «&#xa0;%1&#xa0;» n’est pas l’un de ceux-ci&#xa0;: %2</translation>
    </message>
    <message>
        <source>the protocol &quot;%1&quot; is not one of %2</source>
        <translation>le protocole «&#xa0;%1&#xa0;» n’est pas l’un de ceux-ci&#xa0;: %2</translation>
    </message>
    <message>
        <source>the public key is not the base64 of the 32 bytes of an Ed25519 key</source>
        <translation>la clé publique n’est pas le base64 des 32 octets d’une clé Ed25519</translation>
    </message>
    <message>
        <source>a device can have at most %1 networks in allowed_ips</source>
        <translation>un appareil peut avoir au plus %1 réseaux autorisés</translation>
    </message>
    <message>
        <source>a certificate&apos;s fingerprint is 64 hex digits: its SHA-256</source>
        <translation>l’empreinte d’un certificat est de 64 chiffres hexadécimaux&#xa0;: son SHA-256</translation>
    </message>
    <message>
        <source>there is no device %1; see the list of devices</source>
        <translation>il n’y a pas d’appareil %1&#xa0;; voyez la liste des appareils</translation>
    </message>
    <message>
        <source>the old key can stay good for 0 seconds to 30 days</source>
        <translation>l’ancienne clé peut rester valable de 0 seconde à 30 jours</translation>
    </message>
    <message>
        <source>somebody else has changed %1 in the meantime; look at what it is now and change it again</source>
        <translation>quelqu’un d’autre a modifié %1 entre-temps&#xa0;; regardez ce qu’il en est et modifiez-le de nouveau</translation>
    </message>
    <message>
        <source>card %1 or its holder has been given something else since; nothing was undone</source>
        <translation>la carte %1 ou son titulaire a reçu autre chose depuis&#xa0;; rien n’a été annulé</translation>
    </message>
    <message>
        <source>there is no employee with the id %1</source>
        <translation>il n’y a personne avec l’identifiant %1</translation>
    </message>
    <message>
        <source>card %1 has been changed since; nothing was undone</source>
        <translation>la carte %1 a été modifiée depuis&#xa0;; rien n’a été annulé</translation>
    </message>
    <message>
        <source>%1 has left meanwhile; nothing was undone</source>
        <translation>%1 est parti entre-temps&#xa0;; rien n’a été annulé</translation>
    </message>
    <message>
        <source>the photo is no picture, or has more than 256 KiB</source>
        <translation>la photo n’est pas une image, ou dépasse 256 Kio</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 n’est pas de l’UTF-8 valable</translation>
    </message>
    <message>
        <source>%1 has more than %2 characters</source>
        <translation>%1 a plus de %2 caractères</translation>
    </message>
    <message>
        <source>%1 contains a control character</source>
        <translation>%1 contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>full_name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>card_type &quot;%1&quot; is not one of %2</source>
        <translation>le type de carte «&#xa0;%1&#xa0;» n’est pas l’un de ceux-ci&#xa0;: %2</translation>
    </message>
    <message>
        <source>the reason &quot;%1&quot; is not one of %2</source>
        <translation>le motif «&#xa0;%1&#xa0;» n’est pas l’un de ceux-ci&#xa0;: %2</translation>
    </message>
    <message>
        <source>expires_at %1 has passed already</source>
        <translation>l’échéance %1 est déjà passée</translation>
    </message>
    <message>
        <source>there is no employee with the number %1; add them first</source>
        <translation>il n’y a personne avec le matricule %1&#xa0;; ajoutez cette personne d’abord</translation>
    </message>
    <message>
        <source>%1 is no longer active and cannot be given a card</source>
        <translation>%1 n’est plus en activité et ne peut pas recevoir de carte</translation>
    </message>
    <message>
        <source>card %1 belongs to %2; reassign it if that is meant</source>
        <translation>la carte %1 appartient à %2&#xa0;; réattribuez-la si c’est voulu</translation>
    </message>
    <message>
        <source>card %1 is not active for anybody</source>
        <translation>la carte %1 n’est active pour personne</translation>
    </message>
    <message>
        <source>the ledger has no entry %1; its last one is %2</source>
        <translation>le registre n’a pas d’écriture %1&#xa0;; la dernière est %2</translation>
    </message>
    <message>
        <source>the range ends before it begins; exchange from and to</source>
        <translation>l’intervalle finit avant de commencer&#xa0;; échangez de et à</translation>
    </message>
    <message>
        <source>this log begins with entry %1; what stands before was written by other software and cannot be verified</source>
        <translation>ce registre commence à l’écriture %1&#xa0;; ce qui précède a été écrit par un autre logiciel et ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>the verification was stopped before it was complete</source>
        <translation>la vérification a été arrêtée avant la fin</translation>
    </message>
    <message>
        <source>a password has 10 to 128 characters</source>
        <translation>un mot de passe a de 10 à 128 caractères</translation>
    </message>
    <message>
        <source>there is no checkpoint yet; `tapledgerd keys init` makes the keys that sign them</source>
        <translation>il n’y a pas encore de point de contrôle&#xa0;; `tapledgerd keys init` crée les clés qui les signent</translation>
    </message>
    <message>
        <source>the ledger has no entries yet</source>
        <translation>le registre n’a pas encore d’écritures</translation>
    </message>
    <message>
        <source>there is no entry %1</source>
        <translation>il n’y a pas d’écriture %1</translation>
    </message>
    <message>
        <source>entry %1 was written by other software; this log begins with %2</source>
        <translation>l’écriture %1 a été écrite par un autre logiciel&#xa0;; ce registre commence à %2</translation>
    </message>
    <message>
        <source>a user name has 1 to 64 of the characters a-z 0-9 . _ - @</source>
        <translation>un nom d’utilisateur a de 1 à 64 des caractères a-z 0-9 . _ - @</translation>
    </message>
    <message>
        <source>there is no user %1</source>
        <translation>il n’y a pas d’utilisateur %1</translation>
    </message>
    <message>
        <source>%1 is the last administrator; make another one first</source>
        <translation>%1 est le dernier administrateur&#xa0;; nommez-en d’abord un autre</translation>
    </message>
    <message>
        <source>user name and password do not belong together</source>
        <translation>le nom d’utilisateur et le mot de passe ne vont pas ensemble</translation>
    </message>
    <message>
        <source>a token has a name of 1 to 64 characters that tells what it is for</source>
        <translation>un jeton a un nom de 1 à 64 caractères qui dit à quoi il sert</translation>
    </message>
    <message>
        <source>verification %1 is under way; wait for it or cancel it</source>
        <translation>la vérification %1 est en cours&#xa0;; attendez-la ou annulez-la</translation>
    </message>
    <message>
        <source>there is no verification %1</source>
        <translation>il n’y a pas de vérification %1</translation>
    </message>
    <message>
        <source>the card or the employee has an active card mapping already, or there is no such employee; deactivate the old mapping first</source>
        <translation>la carte ou la personne a déjà une attribution active, ou cette personne n’existe pas&#xa0;; désactivez d’abord l’ancienne attribution</translation>
    </message>
    <message>
        <source>card mapping %1 does not exist or is not active any more</source>
        <translation>l’attribution de carte %1 n’existe pas ou n’est plus active</translation>
    </message>
    <message>
        <source>there is a device %1 already</source>
        <translation>il y a déjà un appareil %1</translation>
    </message>
    <message>
        <source>there is no device %1; `tapledgerd device list` shows all</source>
        <translation>il n’y a pas d’appareil %1&#xa0;; `tapledgerd device list` les montre tous</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>il n’y a pas d’appareil %1</translation>
    </message>
    <message>
        <source>people are kept in another system&apos;s table here; change them there</source>
        <translation>ici, les personnes sont dans la table d’un autre système&#xa0;; modifiez-les là-bas</translation>
    </message>
    <message>
        <source>there is a user %1 already</source>
        <translation>il y a déjà un utilisateur %1</translation>
    </message>
    <message>
        <source>there is no token %1 that is still valid</source>
        <translation>il n’y a pas de jeton %1 encore valable</translation>
    </message>
    <message>
        <source>the ledger has entries and begins with the genesis hash %1; remove GENESIS_HASH from the configuration</source>
        <translation>le registre a des écritures et commence par le hachage initial %1&#xa0;; retirez GENESIS_HASH de la configuration</translation>
    </message>
    <message>
        <source>people are kept in this program&apos;s own table; remove the SELECT of employees from the configuration</source>
        <translation>les personnes sont dans la table de ce programme&#xa0;; retirez le SELECT des employés de la configuration</translation>
    </message>
    <message>
        <source>GENESIS_HASH must be 64 lower-case hex digits</source>
        <translation>GENESIS_HASH doit être de 64 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>the tables in %1 are %2; run `tapledgerd db migrate` %3</source>
        <translation>les tables de %1 ne conviennent pas à ce programme (%2)&#xa0;; lancez `tapledgerd db migrate` (%3)</translation>
    </message>
    <message>
        <source>of an older version</source>
        <translation>d’une version plus ancienne</translation>
    </message>
    <message>
        <source>with the same database</source>
        <translation>avec la même base de données</translation>
    </message>
    <message>
        <source>as the owner</source>
        <translation>en tant que propriétaire</translation>
    </message>
    <message>
        <source>the database must be given as postgresql://…, sqlite:///path or the path of a file</source>
        <translation>la base de données s’indique par postgresql://…, sqlite:///chemin ou le chemin d’un fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no file; write sqlite:///absolute/path</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun fichier&#xa0;; écrivez sqlite:///chemin/absolu</translation>
    </message>
    <message>
        <source>there is no database %1; `tapledgerd db migrate` or `tapledgerd serve` with the same --data-dir makes one</source>
        <translation>il n’y a pas de base de données %1&#xa0;; `tapledgerd db migrate` ou `tapledgerd serve` avec le même --data-dir la crée</translation>
    </message>
    <message>
        <source>%1 is a folder; name the database file in it</source>
        <translation>%1 est un dossier&#xa0;; nommez le fichier de base de données qui s’y trouve</translation>
    </message>
    <message>
        <source>the database %1 cannot be made: %2; check the folder</source>
        <translation>la base de données %1 ne peut pas être créée&#xa0;: %2&#xa0;; vérifiez le dossier</translation>
    </message>
    <message>
        <source>the database URL cannot be read: %1; write postgresql://user@host:5432/name</source>
        <translation>l’URL de la base de données est illisible&#xa0;: %1&#xa0;; écrivez postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>a field has more than %1 bytes</source>
        <translation>un champ a plus de %1 octets</translation>
    </message>
    <message>
        <source>there is a carriage return in the middle of the line; put the field into quotes</source>
        <translation>il y a un retour chariot au milieu de la ligne&#xa0;; mettez le champ entre guillemets</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is text after a closing quote; double the quotes inside a field</source>
        <translation>il y a du texte après un guillemet fermant&#xa0;; doublez les guillemets à l’intérieur d’un champ</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>le fichier dépasse %1 Mio</translation>
    </message>
    <message>
        <source>line %1 is not valid UTF-8; save the file as UTF-8</source>
        <translation>la ligne %1 n’est pas de l’UTF-8 valable&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>le fichier dépasse 1 Mio</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>ce n’est pas de l’UTF-8 valable</translation>
    </message>
    <message>
        <source>a section is written [name]</source>
        <translation>une section s’écrit [nom]</translation>
    </message>
    <message>
        <source>a setting is written key = value</source>
        <translation>un réglage s’écrit clé = valeur</translation>
    </message>
    <message>
        <source>%1 is set a second time</source>
        <translation>%1 est défini une seconde fois</translation>
    </message>
    <message>
        <source>%1 must be one line</source>
        <translation>%1 doit tenir sur une ligne</translation>
    </message>
    <message>
        <source>not a time of the form 2026-02-04T08:05:23Z (a date, a time and an offset from UTC)</source>
        <translation>pas une heure de la forme 2026-02-04T08:05:23Z (date, heure et décalage par rapport à UTC)</translation>
    </message>
    <message>
        <source>the UID format must be one of hex, hex-reversed, dec, wiegand26</source>
        <translation>le format de l’UID doit être l’un de ceux-ci&#xa0;: hex, hex-reversed, dec, wiegand26</translation>
    </message>
    <message>
        <source>the card UID must be %1</source>
        <translation>l’UID de la carte doit avoir cette forme&#xa0;: %1</translation>
    </message>
    <message>
        <source>the configuration file %1 cannot be read: %2</source>
        <translation>le fichier de configuration %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>the configuration file %1 cannot be read</source>
        <translation>le fichier de configuration %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1: %2; it can be %3</source>
        <translation>%1&#xa0;: %2&#xa0;; possible&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: there is no setting %2; `tapledgerd config` lists them</source>
        <translation>%1&#xa0;: il n’y a pas de réglage %2&#xa0;; `tapledgerd config` les énumère</translation>
    </message>
    <message>
        <source>there is no setting %1; `tapledgerd config` lists them</source>
        <translation>il n’y a pas de réglage %1&#xa0;; `tapledgerd config` les énumère</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>il n’y a pas de réglage %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value for it</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur possible</translation>
    </message>
    <message>
        <source>authentication cannot be off while listening on %1; listen on 127.0.0.1 only, or leave authentication on</source>
        <translation>l’authentification ne peut pas être désactivée pendant l’écoute sur %1&#xa0;; n’écoutez que sur 127.0.0.1, ou laissez-la activée</translation>
    </message>
    <message>
        <source>every listener is off; open one of http, tcp and udp</source>
        <translation>tous les ports d’écoute sont fermés&#xa0;; ouvrez-en un parmi http, tcp et udp</translation>
    </message>
    <message>
        <source>the ledger was signed as %1 before; copy the folder `trust` from there to %2</source>
        <translation>le registre était signé en tant que %1&#xa0;; copiez le dossier `trust` de là-bas vers %2</translation>
    </message>
    <message>
        <source>there is no data folder; name one by --data-dir</source>
        <translation>il n’y a pas de dossier de données&#xa0;; indiquez-en un par --data-dir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address and port such as 127.0.0.1:8001 or [::1]:8001</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse avec port comme 127.0.0.1:8001 ou [::1]:8001</translation>
    </message>
    <message>
        <source>authentication may be switched off only while every listener is bound to a loopback address such as 127.0.0.1</source>
        <translation>l’authentification ne peut être désactivée que si tous les ports d’écoute sont liés à une adresse de bouclage comme 127.0.0.1</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>le fichier %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM form without a password</source>
        <translation>le fichier %1 ne contient pas de clé privée au format PEM sans mot de passe</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM form</source>
        <translation>le fichier %1 ne contient pas de certificat au format PEM</translation>
    </message>
    <message>
        <source>tls.key: the key %1 does not belong to the certificate %2; name the two files that were made together</source>
        <translation>tls.key&#xa0;: la clé %1 ne correspond pas au certificat %2&#xa0;; nommez les deux fichiers créés ensemble</translation>
    </message>
    <message>
        <source>tls.certificate: the certificate %1 cannot be used: %2; make another one</source>
        <translation>tls.certificate&#xa0;: le certificat %1 est inutilisable&#xa0;: %2&#xa0;; créez-en un autre</translation>
    </message>
    <message>
        <source>tls.client_certificates needs tls.client_ca: the file of the authorities that sign them</source>
        <translation>tls.client_certificates a besoin de tls.client_ca&#xa0;: le fichier des autorités qui les signent</translation>
    </message>
    <message>
        <source>tls.client_ca: one of the certificates in the file %1 is damaged</source>
        <translation>tls.client_ca&#xa0;: l’un des certificats du fichier %1 est endommagé</translation>
    </message>
    <message>
        <source>tls.certificate and tls.key are set together: name both files</source>
        <translation>tls.certificate et tls.key se règlent ensemble&#xa0;: nommez les deux fichiers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom d’hôte ni une adresse IP</translation>
    </message>
    <message>
        <source>a certificate needs at least one host name or address</source>
        <translation>un certificat a besoin d’au moins un nom d’hôte ou une adresse</translation>
    </message>
    <message>
        <source>the user was removed just now</source>
        <translation>l’utilisateur vient d’être supprimé</translation>
    </message>
    <message>
        <source>this certificate is another device&apos;s</source>
        <translation>ce certificat est celui d’un autre appareil</translation>
    </message>
    <message>
        <source>there is an employee with the number %1 already; numbers are unique</source>
        <translation>il y a déjà une personne avec le matricule %1&#xa0;; les matricules sont uniques</translation>
    </message>
    <message>
        <source>a decimal number of at most 32 bytes, such as 0012345678</source>
        <translation>un nombre décimal de 32 octets au plus, par exemple 0012345678</translation>
    </message>
    <message>
        <source>facility,number with 0-255 and 0-65535, such as 12,34567</source>
        <translation>site,numéro avec 0-255 et 0-65535, par exemple 12,34567</translation>
    </message>
    <message>
        <source>1 to 32 bytes as hex, such as 04:3A:B2:C5:D8</source>
        <translation>1 à 32 octets en hexadécimal, par exemple 04:3A:B2:C5:D8</translation>
    </message>
    <message>
        <source>the first user must be an administrator, who can add the others</source>
        <translation>le premier utilisateur doit être un administrateur, qui pourra ajouter les autres</translation>
    </message>
    <message>
        <source>the login has ended; log in again</source>
        <translation>la session a pris fin&#xa0;; reconnectez-vous</translation>
    </message>
    <message>
        <source>cannot listen on %1 for %2: %3; choose another address or stop the program that uses it</source>
        <translation>impossible d’écouter sur %1 pour %2&#xa0;: %3&#xa0;; choisissez une autre adresse ou arrêtez le programme qui l’utilise</translation>
    </message>
    <message>
        <source>cannot listen on %1 for UDP: %2; choose another address or stop the program that uses it</source>
        <translation>impossible d’écouter sur %1 pour UDP&#xa0;: %2&#xa0;; choisissez une autre adresse ou arrêtez le programme qui l’utilise</translation>
    </message>
    <message>
        <source>%1 has gone: %2; try again in a moment</source>
        <translation>%1 a disparu&#xa0;: %2&#xa0;; réessayez dans un instant</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2; %3</source>
        <translation>%1 est injoignable&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>check that the server runs and the address is right</source>
        <translation>vérifiez que le serveur fonctionne et que l’adresse est juste</translation>
    </message>
    <message>
        <source>check the user and password of the URL</source>
        <translation>vérifiez l’utilisateur et le mot de passe de l’URL</translation>
    </message>
    <message>
        <source>create it with createdb, or name another</source>
        <translation>créez-la avec createdb ou indiquez-en une autre</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again in a moment</source>
        <translation>la base de données %1 est utilisée par un autre programme&#xa0;; réessayez dans un instant</translation>
    </message>
    <message>
        <source>entry %1 is missing</source>
        <translation>l’écriture %1 manque</translation>
    </message>
    <message>
        <source>entry %1 was altered, or one before it</source>
        <translation>l’écriture %1, ou une précédente, a été altérée</translation>
    </message>
    <message>
        <source>Keyboard reader</source>
        <translation>Lecteur clavier</translation>
    </message>
    <message>
        <source>No smart card reader is plugged in.</source>
        <translation>Aucun lecteur de cartes à puce n’est branché.</translation>
    </message>
    <message>
        <source>The reader is not plugged in.</source>
        <translation>Le lecteur n’est pas branché.</translation>
    </message>
    <message>
        <source>The reader was unplugged.</source>
        <translation>Le lecteur a été débranché.</translation>
    </message>
    <message>
        <source>Another program has %1 open, or you may not use serial ports: close that program, or have the administrator add you to the group dialout and log in again.</source>
        <translation>Un autre programme a ouvert %1, ou vous n’avez pas le droit d’utiliser les ports série&#xa0;: fermez ce programme, ou demandez à l’administrateur de vous ajouter au groupe dialout et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 cannot do this baud rate, parity or number of bits: set them as the reader&apos;s manual says.</source>
        <translation>%1 ne prend pas en charge ce débit en bauds, cette parité ou ce nombre de bits&#xa0;: réglez-les comme l’indique le manuel du lecteur.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: unplug the reader and plug it in again.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: débranchez le lecteur et rebranchez-le.</translation>
    </message>
    <message>
        <source>The smart card service does not run: install pcscd, or start it.</source>
        <translation>Le service de cartes à puce ne tourne pas&#xa0;: installez pcscd, ou démarrez-le.</translation>
    </message>
    <message>
        <source>The smart card service does not answer: %1</source>
        <translation>Le service de cartes à puce ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>another program uses the card: close it and put the card on again</source>
        <translation>un autre programme utilise la carte&#xa0;: fermez-le et reposez la carte</translation>
    </message>
    <message>
        <source>the card does not answer: put it on again, flat and alone</source>
        <translation>la carte ne répond pas&#xa0;: reposez-la, à plat et seule</translation>
    </message>
    <message>
        <source>the card was taken away too soon: hold it a little longer</source>
        <translation>la carte a été retirée trop tôt&#xa0;: tenez-la un peu plus longtemps</translation>
    </message>
    <message>
        <source>the card has no UID that this reader can tell: use a contactless card</source>
        <translation>la carte n’a pas d’UID que ce lecteur puisse donner&#xa0;: utilisez une carte sans contact</translation>
    </message>
    <message>
        <source>the card&apos;s UID has %1 bytes instead of 4, 7 or 10: put it on again, flat and alone</source>
        <translation>l’UID de la carte a %1 octets au lieu de 4, 7 ou 10&#xa0;: reposez la carte, à plat et seule</translation>
    </message>
    <message>
        <source>the reader sent characters that no card number has: check its baud rate and protocol, or the keyboard layout</source>
        <translation>le lecteur a envoyé des caractères qu’aucun numéro de carte ne contient&#xa0;: vérifiez son débit en bauds et son protocole, ou la disposition du clavier</translation>
    </message>
    <message>
        <source>the reader sent &quot;%1&quot;, which is too short for a card number</source>
        <translation>le lecteur a envoyé «&#xa0;%1&#xa0;», trop court pour un numéro de carte</translation>
    </message>
    <message>
        <source>the reader sent more characters than a card number has</source>
        <translation>le lecteur a envoyé plus de caractères que n’en a un numéro de carte</translation>
    </message>
    <message>
        <source>the reader sent &quot;%1&quot;: with its UID format, %2</source>
        <translation>le lecteur a envoyé &quot;%1&quot;&#xa0;: avec son format d’UID, %2</translation>
    </message>
    <message>
        <source>the reader sent half a card number: hold the card on it a little longer</source>
        <translation>le lecteur a envoyé la moitié d’un numéro de carte&#xa0;: tenez-y la carte un peu plus longtemps</translation>
    </message>
    <message>
        <source>the reader sends more than 64 characters without an end: check its baud rate and protocol</source>
        <translation>le lecteur envoie plus de 64 caractères sans fin&#xa0;: vérifiez son débit en bauds et son protocole</translation>
    </message>
    <message>
        <source>the reader sends frames: set its protocol to frames</source>
        <translation>le lecteur envoie des trames&#xa0;: réglez son protocole sur les trames</translation>
    </message>
    <message>
        <source>the reader&apos;s frame is not 10 hex digits and a checksum: check its protocol</source>
        <translation>la trame du lecteur n’est pas faite de 10 chiffres hexadécimaux et d’une somme de contrôle&#xa0;: vérifiez son protocole</translation>
    </message>
    <message>
        <source>the card number came with a wrong checksum: hold the card again</source>
        <translation>le numéro de carte est arrivé avec une somme de contrôle erronée&#xa0;: présentez la carte de nouveau</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>address of every listener whose own setting does not name one; shown is the one of HTTP</source>
        <translation>adresse de chaque port d’écoute dont le réglage n’en indique pas&#xa0;; celle de HTTP est affichée</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>une adresse IP</translation>
    </message>
    <message>
        <source>where HTTP listens</source>
        <translation>où HTTP écoute</translation>
    </message>
    <message>
        <source>ADDR:PORT or off</source>
        <translation>ADRESSE:PORT ou off</translation>
    </message>
    <message>
        <source>port of HTTP; the address stays</source>
        <translation>port de HTTP&#xa0;; l’adresse reste</translation>
    </message>
    <message>
        <source>0 (any free one) to 65535, or off</source>
        <translation>0 (n’importe lequel de libre) à 65535, ou off</translation>
    </message>
    <message>
        <source>where JSON lines over TCP are taken</source>
        <translation>où les lignes JSON par TCP sont reçues</translation>
    </message>
    <message>
        <source>port of TCP; the address stays</source>
        <translation>port de TCP&#xa0;; l’adresse reste</translation>
    </message>
    <message>
        <source>where JSON datagrams are taken</source>
        <translation>où les datagrammes JSON sont reçus</translation>
    </message>
    <message>
        <source>port of UDP; the address stays</source>
        <translation>port de UDP&#xa0;; l’adresse reste</translation>
    </message>
    <message>
        <source>devices must show their API key; off is allowed only while every listener is on loopback</source>
        <translation>les appareils doivent présenter leur clé d’API&#xa0;; off n’est permis que si tous les ports d’écoute sont en boucle locale</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>web pages of other origins that may use the HTTP calls; empty: none</source>
        <translation>pages web d’autres origines qui peuvent utiliser les appels HTTP&#xa0;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>origins such as https://hr.example, separated by spaces</source>
        <translation>des origines comme https://hr.example, séparées par des espaces</translation>
    </message>
    <message>
        <source>certificate of HTTP and TCP, with its chain; empty: they speak plain</source>
        <translation>certificat de HTTP et TCP, avec sa chaîne&#xa0;; vide&#xa0;: sans chiffrement</translation>
    </message>
    <message>
        <source>a PEM file; a relative path starts in the data folder</source>
        <translation>un fichier PEM&#xa0;; un chemin relatif part du dossier de données</translation>
    </message>
    <message>
        <source>the certificate&apos;s private key</source>
        <translation>la clé privée du certificat</translation>
    </message>
    <message>
        <source>a PEM file without a password</source>
        <translation>un fichier PEM sans mot de passe</translation>
    </message>
    <message>
        <source>certificates of clients: not asked for, checked where one is shown, or required of all</source>
        <translation>certificats des clients&#xa0;: non demandés, vérifiés s’ils sont présentés, ou exigés de tous</translation>
    </message>
    <message>
        <source>off, optional or required</source>
        <translation>off, optional ou required</translation>
    </message>
    <message>
        <source>authorities that sign the certificates of clients</source>
        <translation>autorités qui signent les certificats des clients</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un fichier PEM</translation>
    </message>
    <message>
        <source>the store; empty: the file tapledger.db in the data folder</source>
        <translation>le stockage&#xa0;; vide&#xa0;: le fichier tapledger.db du dossier de données</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or the path of a SQLite file</source>
        <translation>postgresql://USER@HOST/DATABASE ou le chemin d’un fichier SQLite</translation>
    </message>
    <message>
        <source>over another system&apos;s table of people: yields id, employee_number, full_name, department, photo, is_active; empty: guessed from common column names</source>
        <translation>sur la table de personnes d’un autre système&#xa0;: donne id, employee_number, full_name, department, photo, is_active&#xa0;; vide&#xa0;: deviné d’après les noms de colonne courants</translation>
    </message>
    <message>
        <source>a SELECT</source>
        <translation>un SELECT</translation>
    </message>
    <message>
        <source>taps of one person, device and event type nearer than this are duplicates; 0: of the same instant</source>
        <translation>les pointages d’une même personne, d’un même appareil et d’un même type plus rapprochés que cela sont des répétitions&#xa0;; 0&#xa0;: au même instant</translation>
    </message>
    <message>
        <source>how far a reader&apos;s clock may be ahead</source>
        <translation>de combien l’horloge d’un lecteur peut avancer</translation>
    </message>
    <message>
        <source>an older tap is judged by who held the card when it was scanned, a fresher one by who holds it now</source>
        <translation>un pointage plus ancien est jugé selon qui détenait la carte à la lecture, un plus récent selon qui la détient maintenant</translation>
    </message>
    <message>
        <source>what stands before the first entry of a new ledger; empty: 64 zeros</source>
        <translation>ce qui précède la première écriture d’un nouveau registre&#xa0;; vide&#xa0;: 64 zéros</translation>
    </message>
    <message>
        <source>64 lower-case hex digits</source>
        <translation>64 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>signatures of taps: not looked at, checked where the device has a public key, or required of all</source>
        <translation>signatures des pointages&#xa0;: ignorées, vérifiées si l’appareil a une clé publique, ou exigées de tous</translation>
    </message>
    <message>
        <source>off, on or required</source>
        <translation>off, on ou required</translation>
    </message>
    <message>
        <source>public key for devices without one of their own</source>
        <translation>clé publique pour les appareils qui n’en ont pas</translation>
    </message>
    <message>
        <source>the base64 of 32 bytes</source>
        <translation>le base64 de 32 octets</translation>
    </message>
    <message>
        <source>a device silent for so long is offline</source>
        <translation>un appareil silencieux si longtemps est hors ligne</translation>
    </message>
    <message>
        <source>live taps of one device</source>
        <translation>pointages en direct d’un appareil</translation>
    </message>
    <message>
        <source>0 (no limit) to 1000000</source>
        <translation>0 (sans limite) à 1000000</translation>
    </message>
    <message>
        <source>batch requests of one device</source>
        <translation>requêtes par lots d’un appareil</translation>
    </message>
    <message>
        <source>size of a tap</source>
        <translation>taille d’un pointage</translation>
    </message>
    <message>
        <source>size of a batch</source>
        <translation>taille d’un lot</translation>
    </message>
    <message>
        <source>size of all batches that are arriving or waiting, together; one always comes in</source>
        <translation>taille totale des lots qui arrivent ou attendent&#xa0;; un lot entre toujours</translation>
    </message>
    <message>
        <source>taps of a batch</source>
        <translation>pointages d’un lot</translation>
    </message>
    <message>
        <source>size of the headers of an HTTP request</source>
        <translation>taille des en-têtes d’une requête HTTP</translation>
    </message>
    <message>
        <source>connections, HTTP and TCP each</source>
        <translation>connexions, HTTP et TCP chacun</translation>
    </message>
    <message>
        <source>taps of one TCP connection that wait for their answer</source>
        <translation>pointages d’une connexion TCP qui attendent leur réponse</translation>
    </message>
    <message>
        <source>time for a request, or the hello on TCP, to arrive</source>
        <translation>délai d’arrivée d’une requête, ou du bonjour par TCP</translation>
    </message>
    <message>
        <source>time for an answer to be fetched</source>
        <translation>délai pour retirer une réponse</translation>
    </message>
    <message>
        <source>an HTTP connection idle for so long is closed</source>
        <translation>une connexion HTTP inactive si longtemps est fermée</translation>
    </message>
    <message>
        <source>a TCP connection idle for so long is closed</source>
        <translation>une connexion TCP inactive si longtemps est fermée</translation>
    </message>
    <message>
        <source>taps that wait for the ledger before sources stop reading</source>
        <translation>pointages qui attendent le registre avant que la lecture ne s’arrête</translation>
    </message>
    <message>
        <source>taps recorded in one transaction</source>
        <translation>pointages enregistrés en une transaction</translation>
    </message>
    <message>
        <source>a device offline for so long is an alert</source>
        <translation>un appareil hors ligne si longtemps est une alerte</translation>
    </message>
    <message>
        <source>more taps of unknown cards among those of the last 15 minutes are an alert</source>
        <translation>davantage de pointages de cartes inconnues parmi ceux des 15 dernières minutes est une alerte</translation>
    </message>
    <message>
        <source>no taps for so long, where a week ago there were ten, are an alert</source>
        <translation>aucun pointage pendant si longtemps, quand il y en avait dix une semaine avant, est une alerte</translation>
    </message>
    <message>
        <source>less room where the data folder is is an alert</source>
        <translation>moins de place là où se trouve le dossier de données est une alerte</translation>
    </message>
    <message>
        <source>0 (never) to 1000000</source>
        <translation>0 (jamais) à 1000000</translation>
    </message>
    <message>
        <source>how long refused taps are kept</source>
        <translation>combien de temps les pointages refusés sont conservés</translation>
    </message>
    <message>
        <source>names the ledger in its checkpoints; this machine&apos;s name unless set</source>
        <translation>nomme le registre dans ses points de contrôle&#xa0;; sans réglage, le nom de cette machine</translation>
    </message>
    <message>
        <source>a name without spaces and +</source>
        <translation>un nom sans espaces ni +</translation>
    </message>
    <message>
        <source>a checkpoint is signed after so many entries</source>
        <translation>un point de contrôle est signé après tant d’écritures</translation>
    </message>
    <message>
        <source>or so long after an entry that none covers yet</source>
        <translation>ou si longtemps après une écriture qu’aucun ne couvre encore</translation>
    </message>
    <message>
        <source>how often the newest checkpoint is signed anew while nothing happens</source>
        <translation>tous les combien le dernier point de contrôle est signé de nouveau quand il ne se passe rien</translation>
    </message>
    <message>
        <source>the least that is logged</source>
        <translation>le minimum qui est journalisé</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning ou error</translation>
    </message>
    <message>
        <source>how a log line looks</source>
        <translation>l’aspect d’une ligne de journal</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text ou json</translation>
    </message>
    <message>
        <source>%1 is there already and stays; --force replaces it</source>
        <translation>%1 existe déjà et reste&#xa0;; --force le remplace</translation>
    </message>
    <message>
        <source>the newest checkpoint covers no such tile</source>
        <translation>le dernier point de contrôle ne couvre pas cette tuile</translation>
    </message>
    <message>
        <source>say whose payloads, or from before when</source>
        <translation>dites de qui sont les contenus, ou d’avant quand</translation>
    </message>
    <message>
        <source>there is no employee %1</source>
        <translation>il n’y a pas de personne %1</translation>
    </message>
    <message>
        <source>the reason must have 1 to %1 characters</source>
        <translation>le motif doit avoir de 1 à %1 caractères</translation>
    </message>
    <message>
        <source>%1 entries are more than %2</source>
        <translation>%1 écritures, c’est plus que %2</translation>
    </message>
    <message>
        <source>no checkpoint covers %1 entries</source>
        <translation>aucun point de contrôle ne couvre %1 écritures</translation>
    </message>
    <message>
        <source>there is no checkpoint of %1 entries; the next is of %2</source>
        <translation>il n’y a pas de point de contrôle de %1 écritures&#xa0;; le suivant est de %2</translation>
    </message>
    <message>
        <source>there is no key ring here to check it with; checkpoints of this ledger are signed elsewhere</source>
        <translation>il n’y a pas de trousseau ici pour le vérifier&#xa0;; les points de contrôle de ce registre sont signés ailleurs</translation>
    </message>
    <message>
        <source>what anyone who may connect can read of the ledger under /ledger/ (C2SP tlog-tiles); entries: cards, gates and times</source>
        <translation>ce que peut lire du registre sous /ledger/ quiconque peut se connecter (C2SP tlog-tiles)&#xa0;; entries&#xa0;: cartes, portes et heures</translation>
    </message>
    <message>
        <source>off, hashes or entries</source>
        <translation>off, hashes ou entries</translation>
    </message>
    <message>
        <source>backup.folder is for the embedded store; PostgreSQL is backed up by its own tools: remove the setting</source>
        <translation>backup.folder concerne la base intégrée ; PostgreSQL se sauvegarde avec ses propres outils : retirez le réglage</translation>
    </message>
    <message>
        <source>a copy into %1 was begun and is not finished; run `tapledgerd migrate-store` again, or use another database</source>
        <translation>une copie vers %1 a été commencée et n’est pas terminée ; relancez « tapledgerd migrate-store », ou prenez une autre base</translation>
    </message>
    <message>
        <source>where the server puts backups of the embedded store, best on another disk; empty: it makes none</source>
        <translation>où le serveur met les sauvegardes de la base intégrée, de préférence sur un autre disque ; vide : il n’en fait pas</translation>
    </message>
    <message>
        <source>a folder; a relative path starts in the data folder</source>
        <translation>un dossier ; un chemin relatif part du dossier de données</translation>
    </message>
    <message>
        <source>how long after the newest backup the next one is made</source>
        <translation>combien de temps après la dernière sauvegarde la suivante est faite</translation>
    </message>
    <message>
        <source>how many of them are kept</source>
        <translation>combien d’entre elles sont gardées</translation>
    </message>
    <message>
        <source>the passphrase that encrypts them is its first line; empty: they are not encrypted</source>
        <translation>la phrase secrète qui les chiffre est sa première ligne ; vide : elles ne sont pas chiffrées</translation>
    </message>
    <message>
        <source>a file; a relative path starts in the data folder</source>
        <translation>un fichier ; un chemin relatif part du dossier de données</translation>
    </message>
    <message>
        <source>how much of the disk taps may take that are accepted while the database is away</source>
        <translation>la place sur le disque que peuvent prendre les pointages acceptés pendant que la base est absente</translation>
    </message>
    <message>
        <source>0 (none) to 1000000</source>
        <translation>0 (aucune) à 1000000</translation>
    </message>
    <message>
        <source>only a verification with a key ring that began with the first entry can go on</source>
        <translation>seule une vérification avec trousseau commencée à la première écriture peut continuer</translation>
    </message>
    <message>
        <source>%1 entries were verified already, and the ledger has fewer; begin anew</source>
        <translation>%1 écritures étaient déjà vérifiées, et le registre en a moins ; recommencez</translation>
    </message>
    <message>
        <source>trust.export.mail_server needs trust.export.mail_from and trust.export.mail_to</source>
        <translation>trust.export.mail_server exige trust.export.mail_from et trust.export.mail_to</translation>
    </message>
    <message>
        <source>trust.tsa.url needs trust.tsa.ca_file: an answer that nobody can check proves nothing</source>
        <translation>trust.tsa.url exige trust.tsa.ca_file : une réponse que personne ne peut vérifier ne prouve rien</translation>
    </message>
    <message>
        <source>set trust.tsa.url and trust.tsa.ca_file first</source>
        <translation>réglez d’abord trust.tsa.url et trust.tsa.ca_file</translation>
    </message>
    <message>
        <source>trust.tsa.ca_file: %1</source>
        <translation>trust.tsa.ca_file : %1</translation>
    </message>
    <message>
        <source>absolute folders, a colon between two</source>
        <translation>dossiers absolus, un deux-points entre deux</translation>
    </message>
    <message>
        <source>checkpoints are copied to these: a share, a USB stick; the folder itself must be there</source>
        <translation>les points de contrôle y sont copiés : un partage, une clé USB ; le dossier lui-même doit exister</translation>
    </message>
    <message>
        <source>https://HOST/FOLDER/, spaces between several</source>
        <translation>https://HOST/DOSSIER/, des espaces entre plusieurs</translation>
    </message>
    <message>
        <source>checkpoints are put into these folders over HTTP or WebDAV; may hold USER:PASSWORD@</source>
        <translation>les points de contrôle sont mis dans ces dossiers par HTTP ou WebDAV ; peut contenir USER:PASSWORD@</translation>
    </message>
    <message>
        <source>authorities that sign the certificates of servers that checkpoints go to; empty: the system&apos;s</source>
        <translation>autorités qui signent les certificats des serveurs où vont les points de contrôle ; vide : celles du système</translation>
    </message>
    <message>
        <source>newest or all</source>
        <translation>newest ou all</translation>
    </message>
    <message>
        <source>what a place gets that was away: the newest checkpoint, or each that it missed</source>
        <translation>ce que reçoit un lieu qui était absent : le dernier point de contrôle, ou chacun de ceux qu’il a manqués</translation>
    </message>
    <message>
        <source>a place that lacks a checkpoint for so long is an alert</source>
        <translation>un lieu auquel un point de contrôle manque si longtemps est une alerte</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>smtp://HOST:PORT ou smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>checkpoints are mailed through this server; may hold USER:PASSWORD@; empty: none are</source>
        <translation>les points de contrôle sont envoyés par ce serveur de courrier ; peut contenir USER:PASSWORD@ ; vide : aucun</translation>
    </message>
    <message>
        <source>required or if offered</source>
        <translation>required ou if offered</translation>
    </message>
    <message>
        <source>whether a server that is not smtps must offer STARTTLS</source>
        <translation>si un serveur qui n’est pas smtps doit offrir STARTTLS</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>une adresse de courrier</translation>
    </message>
    <message>
        <source>who sends them</source>
        <translation>qui les envoie</translation>
    </message>
    <message>
        <source>mail addresses, spaces between several</source>
        <translation>adresses de courrier, des espaces entre plusieurs</translation>
    </message>
    <message>
        <source>who gets them</source>
        <translation>qui les reçoit</translation>
    </message>
    <message>
        <source>at most one mail of each log in so long</source>
        <translation>au plus un courrier par journal pendant ce temps</translation>
    </message>
    <message>
        <source>URL VKEY, spaces between several pairs</source>
        <translation>URL VKEY, des espaces entre plusieurs paires</translation>
    </message>
    <message>
        <source>witnesses that sign each checkpoint: where they are, and what `tapledgerd witness init` printed there</source>
        <translation>témoins qui signent chaque point de contrôle : où ils sont, et ce que « tapledgerd witness init » y a affiché</translation>
    </message>
    <message>
        <source>how many witnesses must have signed what is shown to verifiers; stands in the key ring</source>
        <translation>combien de témoins doivent avoir signé ce qui est montré aux vérificateurs ; figure dans le trousseau</translation>
    </message>
    <message>
        <source>https://HOST/PATH</source>
        <translation>https://HOST/CHEMIN</translation>
    </message>
    <message>
        <source>an authority that timestamps checkpoints (RFC 3161); empty: none</source>
        <translation>une autorité qui horodate les points de contrôle (RFC 3161) ; vide : aucune</translation>
    </message>
    <message>
        <source>certificates that its answers must verify with; they go into the key ring</source>
        <translation>certificats avec lesquels ses réponses doivent se vérifier ; ils vont dans le trousseau</translation>
    </message>
    <message>
        <source>at most one timestamp of each log in so long</source>
        <translation>au plus un horodatage par journal pendant ce temps</translation>
    </message>
    <message>
        <source>0 (for ever) to 36500</source>
        <translation>0 (pour toujours) à 36500</translation>
    </message>
    <message>
        <source>how long alerts are kept that were acknowledged and are over</source>
        <translation>combien de temps sont conservées les alertes acquittées et terminées</translation>
    </message>
    <message>
        <source>how long it is kept what readers sent with taps; the entries of the ledger stay</source>
        <translation>combien de temps est conservé ce que les lecteurs ont envoyé avec les pointages&#xa0;; les écritures du registre restent</translation>
    </message>
    <message>
        <source>when the server removes what is older, once a day, by this machine&apos;s clock</source>
        <translation>quand le serveur supprime ce qui est plus ancien, une fois par jour, à l’horloge de cette machine</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>the copy is what the store is, row by row, but the ledger or the audit log in it is not intact; verify the ledger first</source>
        <translation>la copie est identique au stockage, ligne par ligne, mais le registre ou le journal d’audit qu’elle contient n’est pas intact&#xa0;; vérifiez d’abord le registre</translation>
    </message>
    <message>
        <source>the move was stopped; begun again with the same database, it goes on where it was</source>
        <translation>le déplacement a été arrêté&#xa0;; relancé avec la même base de données, il reprend là où il en était</translation>
    </message>
    <message>
        <source>the source: %1</source>
        <translation>la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>the target: %1</source>
        <translation>la cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the target %1 holds a store already; nothing was changed, name an empty database or a new file</source>
        <translation>la cible %1 contient déjà un stockage&#xa0;; rien n’a été changé, indiquez une base de données vide ou un nouveau fichier</translation>
    </message>
    <message>
        <source>the target %1 holds a copy of another store that was begun; nothing was changed, name an empty database or a new file</source>
        <translation>la cible %1 contient la copie commencée d’un autre stockage&#xa0;; rien n’a été changé, indiquez une base de données vide ou un nouveau fichier</translation>
    </message>
    <message>
        <source>the target %1 holds tables of another program; nothing was changed, name an empty database or a new file</source>
        <translation>la cible %1 contient des tables d’un autre programme&#xa0;; rien n’a été changé, indiquez une base de données vide ou un nouveau fichier</translation>
    </message>
    <message>
        <source>the people in the target %1 are another system&apos;s; name another database</source>
        <translation>les personnes de la cible %1 sont celles d’un autre système&#xa0;; indiquez une autre base de données</translation>
    </message>
    <message>
        <source>the people in %1 are another system&apos;s, and no other store can follow them</source>
        <translation>les personnes de %1 sont celles d’un autre système, et aucun autre stockage ne peut les suivre</translation>
    </message>
    <message>
        <source>only the owner of the tables of %1 can copy them; connect to it as that role</source>
        <translation>seul le propriétaire des tables de %1 peut les copier&#xa0;; connectez-vous avec ce rôle</translation>
    </message>
    <message>
        <source>this copies from SQLite to PostgreSQL or back; two of a kind are copied by backup and restore, or by the tools of PostgreSQL</source>
        <translation>ceci copie de SQLite vers PostgreSQL ou l’inverse&#xa0;; deux du même type se copient par sauvegarde et restauration, ou avec les outils de PostgreSQL</translation>
    </message>
    <message>
        <source>the copy is not what the source is: %1 has %2 rows there and %3 here, or others. If what had been copied was changed in the source while the copy waited to go on, begin anew with an empty database</source>
        <translation>la copie n’est pas identique à la source&#xa0;: %1 y a %2 lignes et %3 ici, ou d’autres. Si ce qui était déjà copié a été modifié dans la source pendant que la copie attendait, recommencez avec une base de données vide</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 écrit dans ce registre</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>the %1 log has %2 entries, but %3 were signed: it was set back to an earlier state</source>
        <translation>le journal «&#xa0;%1&#xa0;» a %2 écritures, mais %3 ont été signées&#xa0;: il a été ramené à un état antérieur</translation>
    </message>
    <message>
        <source>the first %1 entries of the %2 log are not those that were signed: it was altered</source>
        <translation>les %1 premières écritures du journal «&#xa0;%2&#xa0;» ne sont pas celles qui ont été signées&#xa0;: il a été altéré</translation>
    </message>
    <message>
        <source>verification %1 cannot go on; begin anew</source>
        <translation>la vérification %1 ne peut pas reprendre&#xa0;; recommencez</translation>
    </message>
    <message>
        <source>the owner&apos;s address is that of another store than the one this program works with; name the same database</source>
        <translation>l&apos;adresse du propriétaire est celle d&apos;un autre stockage que celui avec lequel ce programme travaille ; indiquez la même base de données</translation>
    </message>
    <message>
        <source>the store in %1 was moved to %2, and no server writes it any more; set database.url to where it is now</source>
        <translation>le stockage dans %1 a été déplacé vers %2, et plus aucun serveur n’y écrit&#xa0;; indiquez dans database.url où il est maintenant</translation>
    </message>
    <message>
        <source>the first %1 entries are not those that were signed</source>
        <translation>les %1 premières entrées ne sont pas celles qui ont été signées</translation>
    </message>
    <message>
        <source>%1 entries were signed, but there are only %2</source>
        <translation>%1 entrées ont été signées, mais il n’y en a que %2</translation>
    </message>
    <message>
        <source>a checkpoint in the database does not bear the signature of this audit log</source>
        <translation>un point de contrôle dans la base de données ne porte pas la signature de ce journal d’audit</translation>
    </message>
    <message>
        <source>a checkpoint from outside does not bear the signature of this audit log</source>
        <translation>un point de contrôle extérieur ne porte pas la signature de ce journal d’audit</translation>
    </message>
    <message>
        <source>checkpoints and receipts can only be compared where the verification begins with the first entry</source>
        <translation>les points de contrôle et les reçus ne peuvent être comparés que si la vérification commence à la première entrée</translation>
    </message>
    <message>
        <source>a checkpoint of %1 entries cannot be compared with the first %2; verify the whole ledger</source>
        <translation>un point de contrôle de %1 entrées ne peut pas être comparé aux %2 premières&#xa0;; vérifiez tout le registre</translation>
    </message>
</context>
<context>
    <name>TapModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Carte %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Entry %1 of the ledger</source>
        <translation>Écriture %1 du registre</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matricule</translation>
    </message>
</context>
<context>
    <name>TapWords</name>
    <message>
        <source>Unknown card</source>
        <translation>Carte inconnue</translation>
    </message>
    <message>
        <source>Card not active</source>
        <translation>Carte non active</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Carte expirée</translation>
    </message>
    <message>
        <source>Person not active</source>
        <translation>Personne non active</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Device disabled</source>
        <translation>Appareil désactivé</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Signature erronée</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>Heure dans le futur</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Refused by database</source>
        <translation>Refusé par la base de données</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Les %1 premiers sur %2 sont énumérés.</translation>
    </message>
    <message>
        <source>The ledger has no entries yet; there is nothing to verify.</source>
        <translation>Le registre n’a pas encore d’écritures&#xa0;; il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>The ledger was altered. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation>Le registre a été altéré. %1 écritures de %2 à %3 ont été vérifiées&#xa0;; constats&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The entries are intact, but something is unusual. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation>Les écritures sont intactes, mais quelque chose est inhabituel. %1 écritures de %2 à %3 ont été vérifiées&#xa0;; constats&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Intact: all %1 entries from %2 to %3 are as they were written, and none is missing.</source>
        <translation>Intact&#xa0;: les %1 écritures de %2 à %3 sont telles qu’elles ont été écrites, et aucune ne manque.</translation>
    </message>
    <message>
        <source>The link to the entry before them could not be checked.</source>
        <translation>Le lien avec l’écriture précédente n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>%1 older entries of other software were not checked.</source>
        <translation>%1 écritures plus anciennes d’un autre logiciel n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>Checkpoints were not compared: only the chain of hashes was, which whoever owns the database could have computed anew.</source>
        <translation>Les points de contrôle n’ont pas été comparés&#xa0;: seulement la chaîne de hachages, que le propriétaire de la base de données a pu recalculer.</translation>
    </message>
    <message>
        <source>The first %1 entries are those of a signed checkpoint.</source>
        <translation>Les %1 premières écritures sont celles d’un point de contrôle signé.</translation>
    </message>
    <message>
        <source>No checkpoint from outside was compared: that nobody signed another history is not shown.</source>
        <translation>Aucun point de contrôle extérieur n’a été comparé&#xa0;: il n’est pas montré que personne n’a signé un autre historique.</translation>
    </message>
    <message>
        <source>%1 entries are covered by a checkpoint from outside, %2 are not yet.</source>
        <translation>%1 écritures sont couvertes par un point de contrôle extérieur, %2 pas encore.</translation>
    </message>
    <message>
        <source>Verification of the time ledger</source>
        <translation>Vérification du registre du temps</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Last hash</source>
        <translation>Dernier hachage</translation>
    </message>
    <message>
        <source>Root of the tree</source>
        <translation>Racine de l’arbre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Every entry holds a hash over itself and the one before, and signed checkpoints fix the fingerprint of all entries up to a number. What a checkpoint covers that somebody else keeps cannot have been changed unnoticed. It is not shown that a tap was recorded which never reached the server, nor that a card was in the hand of its holder.</source>
        <translation>Chaque écriture porte un hachage d’elle-même et de la précédente, et des points de contrôle signés fixent l’empreinte de toutes les écritures jusqu’à un numéro. Ce que couvre un point de contrôle gardé par quelqu’un d’autre n’a pas pu être modifié sans qu’on le voie. Il n’est pas montré qu’un pointage qui n’a jamais atteint le serveur a été enregistré, ni qu’une carte était dans la main de son titulaire.</translation>
    </message>
    <message>
        <source>The file with the ending .sig beside this one is a signature of the ledger&apos;s key over it: “tapledgerd verify-report” checks it.</source>
        <translation>Le fichier qui se termine par .sig à côté de celui-ci en est une signature par la clé du registre&#xa0;: «&#xa0;tapledgerd verify-report&#xa0;» la vérifie.</translation>
    </message>
    <message>
        <source>This report is not signed: the console that made it holds no keys.</source>
        <translation>Ce rapport n’est pas signé&#xa0;: la console qui l’a fait ne détient pas de clés.</translation>
    </message>
    <message>
        <source>The entries from %2 to %3 are intact, but something that they were compared with cannot be relied on; findings: %4. Entries checked: %1.</source>
        <translation>Les écritures de %2 à %3 sont intactes, mais on ne peut se fier à une chose à laquelle elles ont été comparées ; constats : %4. Écritures vérifiées : %1.</translation>
    </message>
    <message>
        <source>This report is not signed, as checkpoints were not compared.</source>
        <translation>Ce rapport n’est pas signé, car aucun point de contrôle n’a été comparé.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Break begins</source>
        <translation>Début de pause</translation>
    </message>
    <message>
        <source>Break ends</source>
        <translation>Fin de pause</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 second ago</source>
        <translation>il y a %1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <translation>il y a %1 secondes</translation>
    </message>
    <message>
        <source>%1 minute ago</source>
        <translation>il y a %1 minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>il y a %1 minutes</translation>
    </message>
    <message>
        <source>%1 hour ago</source>
        <translation>il y a %1 heure</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>il y a %1 heures</translation>
    </message>
    <message>
        <source>%1 day ago</source>
        <translation>il y a %1 jour</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
</context>
<context>
    <name>tapledger::AttachedServer</name>
    <message>
        <source>No server writes this ledger now</source>
        <translation>Aucun serveur n’écrit actuellement dans ce registre</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 écrit dans ce registre</translation>
    </message>
</context>
<context>
    <name>tapledger::ConsoleSettings</name>
    <message>
        <source>The settings of the demonstration cannot be changed.</source>
        <translation>Les paramètres de la démonstration ne peuvent pas être modifiés.</translation>
    </message>
</context>
<context>
    <name>tapledger::LocalServer</name>
    <message>
        <source>Stopping: what was taken is being recorded</source>
        <translation>Arrêt en cours&#xa0;: les pointages reçus sont en cours d’enregistrement</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 écrit dans ce registre</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AcceptDialog</name>
    <message>
        <source>&amp;This cannot be undone, and what is lost stays lost: I mean it</source>
        <translation>&amp;Cela ne peut pas être annulé, et ce qui est perdu le reste&#xa0;: c’est bien ce que je veux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Accept what there is</source>
        <translation>&amp;Accepter ce qui existe</translation>
    </message>
    <message>
        <source>The ledger is not what was signed</source>
        <translation>Le registre n’est pas tel qu’il a été signé</translation>
    </message>
    <message>
        <source>Disk failed; restored from the backup of Monday</source>
        <translation>Panne de disque&#xa0;; restauré depuis la sauvegarde de lundi</translation>
    </message>
    <message>
        <source>The database was set back, or altered</source>
        <translation>La base de données a été ramenée en arrière, ou altérée</translation>
    </message>
    <message>
        <source>The server holds the ledger against what it signed last, and found fewer entries, or others. It records nothing until this is settled; taps wait on this machine&apos;s disk.</source>
        <translation>Le serveur compare le registre à ce qu’il a signé en dernier, et a trouvé moins d’écritures, ou d’autres. Il n’enregistre rien tant que ce n’est pas réglé&#xa0;; les pointages attendent sur le disque de cette machine.</translation>
    </message>
    <message>
        <source>First try to bring back what is missing: from a newer backup, a replica or an export. Once the entries are byte for byte what they were, the server goes on by itself.</source>
        <translation>Essayez d’abord de récupérer ce qui manque&#xa0;: depuis une sauvegarde plus récente, un réplica ou un export. Dès que les écritures sont redevenues les mêmes, octet pour octet, le serveur reprend de lui-même.</translation>
    </message>
    <message>
        <source>If it is lost for good, accept what there is. The name under which this ledger was signed ends, and a new one begins, with new keys and the entries that there are.</source>
        <translation>Si c’est perdu pour de bon, acceptez ce qui existe. Le nom sous lequel ce registre était signé prend fin, et un nouveau commence, avec de nouvelles clés et les écritures existantes.</translation>
    </message>
    <message>
        <source>What was signed under the old name stays valid evidence: receipts of lost entries, too. The audit log keeps who accepted it, and why.</source>
        <translation>Ce qui a été signé sous l’ancien nom reste une preuve valable, y compris les reçus d’écritures perdues. Le journal d’audit garde qui l’a accepté, et pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Why, for the audit log</source>
        <translation>&amp;Pourquoi, pour le journal d’audit</translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation>Pourquoi, pour le journal d’audit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Were signed</source>
        <translation>Étaient signées</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Existent</translation>
    </message>
    <message>
        <source>Match up to entry</source>
        <translation>Concordent jusqu’à l’écriture</translation>
    </message>
    <message>
        <source>New key ring</source>
        <translation>Nouveau trousseau</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>The server goes on</source>
        <translation>Le serveur continue</translation>
    </message>
    <message>
        <source>There was nothing to accept: the ledger and the audit log are as they were signed.</source>
        <translation>Il n’y avait rien à accepter&#xa0;: le registre et le journal d’audit sont tels qu’ils ont été signés.</translation>
    </message>
    <message>
        <source>Accepted: the ledger is signed under a new name from now on. Hand out the new key ring to those who verify this ledger, and keep the old one.</source>
        <translation>Accepté&#xa0;: le registre est désormais signé sous un nouveau nom. Remettez le nouveau trousseau à ceux qui vérifient ce registre, et gardez l’ancien.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>D’une version plus récente</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Appareil silencieux</translation>
    </message>
    <message>
        <source>Many unknown cards</source>
        <translation>Nombreuses cartes inconnues</translation>
    </message>
    <message>
        <source>Ledger altered</source>
        <translation>Registre altéré</translation>
    </message>
    <message>
        <source>No taps</source>
        <translation>Aucun pointage</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Disque presque plein</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Résolue %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>Acquittée par %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Acknowledged by %1 at %2</source>
        <translation>Acquittée par %1 à %2</translation>
    </message>
    <message>
        <source>Resolved at %1</source>
        <translation>Résolue à %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
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
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Quelles alertes</translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation>Quelles alertes sont affichées</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne requiert votre attention</translation>
    </message>
    <message>
        <source>Say that you have seen the chosen alerts and look after them (Ctrl+Return)</source>
        <translation>Indiquer que vous avez vu les alertes choisies et que vous vous en occupez (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Go to what the alert is about (Return)</source>
        <translation>Aller à ce que concerne l’alerte (Entrée)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>Ouvertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>A silent device, many unknown cards, an altered ledger, no taps where there should be some, a full disk: what needs you is shown here.</source>
        <translation>Un appareil silencieux, de nombreuses cartes inconnues, un registre altéré, aucun pointage là où il devrait y en avoir, un disque plein&#xa0;: ce qui requiert votre attention est affiché ici.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Aucune alerte</translation>
    </message>
    <message>
        <source>There has been none yet.</source>
        <translation>Il n’y en a pas encore eu.</translation>
    </message>
    <message>
        <source>Ledger not as signed</source>
        <translation>Registre non conforme à la signature</translation>
    </message>
    <message>
        <source>Checkpoints stopped</source>
        <translation>Points de contrôle interrompus</translation>
    </message>
    <message>
        <source>Taps wait</source>
        <translation>Pointages en attente</translation>
    </message>
    <message>
        <source>Waiting taps damaged</source>
        <translation>Pointages en attente endommagés</translation>
    </message>
    <message>
        <source>Copy of checkpoints late</source>
        <translation>Copie des points de contrôle en retard</translation>
    </message>
    <message>
        <source>Refused by a witness</source>
        <translation>Refusé par un témoin</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Pas de sauvegarde</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Conservé trop longtemps</translation>
    </message>
    <message>
        <source>Taps not recorded</source>
        <translation>Pointages non enregistrés</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is now</source>
        <translation>Clair ou sombre, comme le bureau en ce moment</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Whatever people change is written down here, with their name. Nothing that was changed is like this.</source>
        <translation>Tout ce que quelqu’un modifie est consigné ici, avec son nom. Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>Search in what was changed</source>
        <translation>Rechercher dans les modifications</translation>
    </message>
    <message>
        <source>Any part of what was changed: a name, a card, a number (Ctrl+F)</source>
        <translation>N’importe quelle partie de ce qui a été modifié&#xa0;: un nom, une carte, un numéro (Ctrl+F)</translation>
    </message>
    <message>
        <source>The whole name of a user</source>
        <translation>Le nom complet d’un utilisateur</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Nature de la modification</translation>
    </message>
    <message>
        <source>Show changes of this kind</source>
        <translation>Afficher les modifications de cette nature</translation>
    </message>
    <message>
        <source>Any change</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Recompute the hash of every entry of the audit log (Ctrl+Shift+V)</source>
        <translation>Recalculer le hachage de chaque écriture du journal d’audit (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write what the filter shows to a file (Ctrl+E)</source>
        <translation>Écrire dans un fichier ce que montre le filtre (Ctrl+E)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>%1 changes, newest first</source>
        <translation>%1 modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The audit log could not be verified: %1</source>
        <translation>Le journal d’audit n’a pas pu être vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The audit log was altered: %1.</source>
        <translation>Le journal d’audit a été altéré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Intact: all %1 entries of the audit log are as they were written, and none is missing.</source>
        <translation>Intact&#xa0;: les %1 écritures du journal d’audit sont telles qu’elles ont été écrites, et aucune ne manque.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The audit log could not be read: %1</source>
        <translation>Le journal d’audit n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The verification was stopped; it says nothing about the audit log.</source>
        <translation>La vérification a été arrêtée&#xa0;; elle ne dit rien du journal d’audit.</translation>
    </message>
    <message>
        <source>Its signed checkpoints confirm the first %1.</source>
        <translation>Ses points de contrôle signés confirment les %1 premières.</translation>
    </message>
    <message>
        <source>There was no signed checkpoint to compare them with.</source>
        <translation>Il n’y avait aucun point de contrôle signé auquel les comparer.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPanel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>La modification choisie</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce qu’elle a modifié</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the change</source>
        <translation>Fermer la modification</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Hash of entry %1</source>
        <translation>Hachage de l’écriture %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Avatar</name>
    <message>
        <source>Initials of %1</source>
        <translation>Initiales de %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo de %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Signer maintenant</translation>
    </message>
    <message>
        <source>Checkpoints, newest first</source>
        <translation>Points de contrôle, les plus récents d’abord</translation>
    </message>
    <message>
        <source>No checkpoints yet</source>
        <translation>Pas encore de points de contrôle</translation>
    </message>
    <message>
        <source>A checkpoint is a signature over all entries up to now. The server signs one after every 256 entries, or a minute after the last. On PostgreSQL, “tapledgerd keys init” makes the keys.</source>
        <translation>Un point de contrôle est une signature de toutes les écritures jusqu’ici. Le serveur en signe un toutes les 256 écritures, ou une minute après la dernière. Sous PostgreSQL, «&#xa0;tapledgerd keys init&#xa0;» crée les clés.</translation>
    </message>
    <message>
        <source>&amp;Save this checkpoint…</source>
        <translation>&amp;Enregistrer ce point de contrôle…</translation>
    </message>
    <message>
        <source>A copy to be kept where nobody who runs this server can change it: it fixes everything before it</source>
        <translation>Une copie à garder là où personne qui gère ce serveur ne peut la modifier&#xa0;: elle fixe tout ce qui précède</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Enregistrer le point de contrôle</translation>
    </message>
    <message>
        <source>Checkpoints (*.ckpt)</source>
        <translation>Points de contrôle (*.ckpt)</translation>
    </message>
    <message>
        <source>Save &amp;proof since then…</source>
        <translation>Enregistrer la &amp;preuve depuis lors…</translation>
    </message>
    <message>
        <source>Proof that the ledger of now begins with the ledger of this checkpoint, unchanged</source>
        <translation>Preuve que le registre actuel commence par celui de ce point de contrôle, inchangé</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Proofs (*.json)</source>
        <translation>Preuves (*.json)</translation>
    </message>
    <message>
        <source>The chosen checkpoint</source>
        <translation>Le point de contrôle choisi</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Quel journal</translation>
    </message>
    <message>
        <source>Taps, or what people changed</source>
        <translation>Pointages, ou ce que des personnes ont modifié</translation>
    </message>
    <message>
        <source>Ledger of taps</source>
        <translation>Registre des pointages</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Let the server sign all that is recorded now</source>
        <translation>Faire signer par le serveur tout ce qui est enregistré</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparer à un fichier…</translation>
    </message>
    <message>
        <source>Hold the ledger against a checkpoint, or a receipt, that was kept elsewhere</source>
        <translation>Comparer le registre à un point de contrôle, ou un reçu, gardé ailleurs</translation>
    </message>
    <message>
        <source>The checkpoints could not be read: %1</source>
        <translation>Les points de contrôle n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 entries are recorded, and none of them is signed.</source>
        <translation>%1 écritures sont enregistrées, et aucune n’est signée.</translation>
    </message>
    <message>
        <source>All %1 entries are covered by a signature, the newest of which was made %2.</source>
        <translation>Les %1 écritures sont toutes couvertes par une signature&#xa0;; la plus récente a été faite %2.</translation>
    </message>
    <message>
        <source>Signed: %1 entries. Keep a copy where nobody who runs this server can change it.</source>
        <translation>Signé&#xa0;: %1 écritures. Gardez une copie là où personne qui gère ce serveur ne peut la modifier.</translation>
    </message>
    <message>
        <source>Checkpoint of %1 entries</source>
        <translation>Point de contrôle de %1 écritures</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>of an authority (RFC 3161)</source>
        <translation>d’une autorité (RFC 3161)</translation>
    </message>
    <message>
        <source>Root of the tree</source>
        <translation>Racine de l’arbre</translation>
    </message>
    <message>
        <source>The signed text</source>
        <translation>Le texte signé</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the checkpoint</source>
        <translation>Fermer le point de contrôle</translation>
    </message>
    <message>
        <source>%1 entries are covered by a signature, the newest of which was made %2. Newer, and not yet: %3.</source>
        <translation>%1 écritures sont couvertes par une signature ; la plus récente a été faite %2. Plus récentes, pas encore : %3.</translation>
    </message>
    <message>
        <source>Nothing is recorded, as the ledger is not what was signed. %1</source>
        <translation>Rien n’est enregistré, car le registre n’est pas tel qu’il a été signé. %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Que faire…</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something</source>
        <translation>Aller à une page, une personne, un appareil, ou exécuter une action</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Appareil %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DeviceDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>&amp;Device ID</source>
        <translation>&amp;ID d’appareil</translation>
    </message>
    <message>
        <source>The name by which the device speaks of itself; it cannot be changed later</source>
        <translation>Le nom sous lequel l’appareil se présente&#xa0;; il ne peut pas être modifié par la suite</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation>Porte principale</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Comment on l’appelle</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Emp&amp;lacement</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Bâtiment principal</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>&amp;Card numbers</source>
        <translation>Numéros de &amp;carte</translation>
    </message>
    <message>
        <source>&amp;Allowed addresses</source>
        <translation>&amp;Adresses autorisées</translation>
    </message>
    <message>
        <source>any, or 10.1.0.0/16, 192.168.1.7</source>
        <translation>toutes, ou 10.1.0.0/16, 192.168.1.7</translation>
    </message>
    <message>
        <source>Addresses and networks that it may speak from, with commas between</source>
        <translation>Adresses et réseaux depuis lesquels il peut communiquer, séparés par des virgules</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>Certi&amp;ficat</translation>
    </message>
    <message>
        <source>none, or its SHA-256 fingerprint</source>
        <translation>aucun, ou son empreinte SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the client certificate that it shows: 64 hex digits</source>
        <translation>SHA-256 du certificat client qu’il présente&#xa0;: 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation>Clé p&amp;ublique</translation>
    </message>
    <message>
        <source>none, or Ed25519 in base64</source>
        <translation>aucune, ou Ed25519 en base64</translation>
    </message>
    <message>
        <source>With it every tap must carry the device&apos;s signature</source>
        <translation>Si elle est indiquée, chaque pointage doit porter la signature de l’appareil</translation>
    </message>
    <message>
        <source>1 to 64 of the characters A–Z a–z 0–9 . _ -</source>
        <translation>1 à 64 des caractères A–Z a–z 0–9 . _ -</translation>
    </message>
    <message>
        <source>“%1” is no address or network</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse ni un réseau</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hex digits</source>
        <translation>Une empreinte SHA-256 comporte 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>This is not the base64 of an Ed25519 key&apos;s 32 bytes</source>
        <translation>Ce n’est pas le base64 des 32 octets d’une clé Ed25519</translation>
    </message>
    <message>
        <source>There is a device of this ID already</source>
        <translation>Il existe déjà un appareil avec cet ID</translation>
    </message>
    <message>
        <source>Add the device</source>
        <translation>Ajouter l’appareil</translation>
    </message>
    <message>
        <source>a day such as 2026-02-04</source>
        <translation>un jour, par exemple 2026-02-04</translation>
    </message>
    <message>
        <source>Se&amp;rial number</source>
        <translation>Numéro de sé&amp;rie</translation>
    </message>
    <message>
        <source>Its maker&apos;s number</source>
        <translation>Le numéro du fabricant</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>Adresse &amp;MAC</translation>
    </message>
    <message>
        <source>Of its network card: six bytes in hex</source>
        <translation>Celle de sa carte réseau&#xa0;: six octets hexadécimaux</translation>
    </message>
    <message>
        <source>&amp;Installed on</source>
        <translation>In&amp;stallé le</translation>
    </message>
    <message>
        <source>The day on which it was put up</source>
        <translation>Le jour où il a été posé</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>How often somebody is to look after it</source>
        <translation>À quelle fréquence quelqu’un doit s’en occuper</translation>
    </message>
    <message>
        <source>Last maintained &amp;on</source>
        <translation>&amp;Dernière maintenance le</translation>
    </message>
    <message>
        <source>The next time is counted from here, or from its installation</source>
        <translation>La prochaine fois est comptée à partir d’ici, ou de son installation</translation>
    </message>
    <message>
        <source>What the next one who looks after it should know</source>
        <translation>Ce que doit savoir la prochaine personne qui s’en occupe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>A MAC address has six bytes in hex</source>
        <translation>Une adresse MAC comporte six octets hexadécimaux</translation>
    </message>
    <message>
        <source>This is no day such as 2026-02-04</source>
        <translation>Ce n’est pas un jour comme 2026-02-04</translation>
    </message>
    <message>
        <source>Say this, or when it was last maintained: the next time is counted from it</source>
        <translation>Indiquez ceci, ou la date de la dernière maintenance&#xa0;: la prochaine fois est comptée à partir de là</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicePanel</name>
    <message>
        <source>The chosen device</source>
        <translation>L’appareil choisi</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the device</source>
        <translation>Fermer l’appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Dernier signe de vie</translation>
    </message>
    <message>
        <source>Last tap</source>
        <translation>Dernier pointage</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Type and protocol</source>
        <translation>Type et protocole</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numéros de carte</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation>Ancienne clé valable jusqu’au</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Ce que l’on sait de l’appareil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Pointages</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>Last maintained</source>
        <translation>Dernière maintenance</translation>
    </message>
    <message>
        <source>Next maintenance</source>
        <translation>Prochaine maintenance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Its clock is wrong, and so are the times of its taps. Set its clock.</source>
        <translation>Son horloge est fausse, et donc aussi l’heure de ses pointages. Mettez son horloge à l’heure.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Rechercher des appareils</translation>
    </message>
    <message>
        <source>Part of an ID, name, location or state (Ctrl+F)</source>
        <translation>Une partie d’un ID, d’un nom, d’un emplacement ou d’un état (Ctrl+F)</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>A reader or controller is registered here before its taps count. It gets an API key, by which the server knows it.</source>
        <translation>Un lecteur ou un contrôleur est déclaré ici avant que ses pointages comptent. Il reçoit une clé d’API, à laquelle le serveur le reconnaît.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the chosen device</source>
        <translation>Modifier l’appareil choisi</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Make a new API key for the chosen device</source>
        <translation>Créer une nouvelle clé d’API pour l’appareil choisi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Wait for a tap from the chosen device</source>
        <translation>Attendre un pointage de l’appareil choisi</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Let the chosen device send taps, or not</source>
        <translation>Autoriser ou non l’appareil choisi à envoyer des pointages</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take the chosen device out of the registry</source>
        <translation>Retirer l’appareil choisi de la liste</translation>
    </message>
    <message>
        <source>Register a reader or controller</source>
        <translation>Déclarer un lecteur ou un contrôleur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>None is registered yet</source>
        <translation>Aucun n’est encore déclaré</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 sur %2 en ligne</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Supprimer un appareil</translation>
    </message>
    <message>
        <source>Remove %1 from the registry?</source>
        <translation>Retirer %1 de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Its name, location, settings and API key are deleted, and its taps are refused from now on. What it recorded stays in the ledger. To keep it for later, disable it instead.</source>
        <translation>Son nom, son emplacement, ses paramètres et sa clé d’API sont supprimés, et ses pointages sont désormais refusés. Ce qu’il a enregistré reste dans le registre. Pour le garder pour plus tard, désactivez-le plutôt.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Supprimer %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>%1, next due %2</source>
        <translation>%1, prochaine échéance %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EnrolmentPage</name>
    <message>
        <source>Enrolment</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>&amp;Skip this person</source>
        <translation>Passer cette per&amp;sonne</translation>
    </message>
    <message>
        <source>Give out cards, replace them, and see what a card is</source>
        <translation>Attribuer des cartes, les remplacer et voir ce qu’est une carte</translation>
    </message>
    <message>
        <source>Go on to the next person without a card for this one (Ctrl+Right)</source>
        <translation>Passer à la personne suivante, sans carte pour celle-ci (Ctrl+Droite)</translation>
    </message>
    <message>
        <source>A stack of cards for everybody without one: each tap issues, and the next person follows (Ctrl+Shift+B)</source>
        <translation>Une pile de cartes pour toutes les personnes sans carte&#xa0;: chaque passage en attribue une, puis vient la personne suivante (Ctrl+Maj+B)</translation>
    </message>
    <message>
        <source>&amp;Import cards…</source>
        <translation>&amp;Importer des cartes…</translation>
    </message>
    <message>
        <source>Issue cards from a CSV file, with a look at it first (Ctrl+I)</source>
        <translation>Attribuer des cartes depuis un fichier CSV, après aperçu (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Unknown cards</source>
        <translation>Cartes in&amp;connues</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisissez une personne</translation>
    </message>
    <message>
        <source>Type a few letters of the name or number and press Enter, then tap the card. Or tap a card first to see whose it is.</source>
        <translation>Saisissez quelques lettres du nom ou le matricule et appuyez sur Entrée, puis présentez la carte. Ou présentez d’abord une carte pour voir à qui elle est.</translation>
    </message>
    <message>
        <source>That was the last person of this batch.</source>
        <translation>C’était la dernière personne de ce lot.</translation>
    </message>
    <message>
        <source>Undo the last issue (Ctrl+Z)</source>
        <translation>Annuler la dernière attribution (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Unknown cards (%1)</source>
        <translation>Cartes in&amp;connues (%1)</translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s now.</source>
        <translation>La carte %1 est maintenant celle de %2.</translation>
    </message>
    <message>
        <source>Card %1 is valid through %2.</source>
        <translation>La carte %1 est valide jusqu’au %2 inclus.</translation>
    </message>
    <message>
        <source>Card %1 does not expire.</source>
        <translation>La carte %1 n’expire pas.</translation>
    </message>
    <message>
        <source>Card %1 has ended.</source>
        <translation>La carte %1 a été désactivée.</translation>
    </message>
    <message>
        <source>%1 has no card now.</source>
        <translation>%1 n’a plus de carte.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: card %1 is not %2&apos;s any more.</source>
        <translation>Annulé&#xa0;: la carte %1 n’est plus celle de %2.</translation>
    </message>
    <message>
        <source>Card %1 of %2 has ended. Gates refuse it from now on.</source>
        <translation>La carte %1 de %2 a été désactivée. Les portes la refusent désormais.</translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s already; nothing was changed.</source>
        <translation>La carte %1 est déjà celle de %2&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undone: card %1 is %2&apos;s again.</source>
        <translation>Annulé&#xa0;: la carte %1 est de nouveau celle de %2.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EntryPanel</name>
    <message>
        <source>The chosen entry</source>
        <translation>L’écriture choisie</translation>
    </message>
    <message>
        <source>Close the entry (Esc)</source>
        <translation>Fermer l’écriture (Échap)</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Fermer l’écriture</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Écriture %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The ledger has no entry of this number. Numbers have no gaps: it was taken away, or it is still to come.</source>
        <translation>Le registre n’a pas d’écriture portant ce numéro. La numérotation est continue&#xa0;: elle a été retirée, ou elle est encore à venir.</translation>
    </message>
    <message>
        <source>The hash cannot be recomputed: the entry before is missing or was written by other software.</source>
        <translation>Le hachage ne peut pas être recalculé&#xa0;: l’écriture précédente manque ou a été écrite par un autre logiciel.</translation>
    </message>
    <message>
        <source>Recomputed: the hash matches.</source>
        <translation>Recalculé&#xa0;: le hachage concorde.</translation>
    </message>
    <message>
        <source>Recomputed: the hash does not match. This entry was altered, or the hash of the one before.</source>
        <translation>Recalculé&#xa0;: le hachage ne concorde pas. Cette écriture a été altérée, ou bien le hachage de la précédente.</translation>
    </message>
    <message>
        <source>Employee %1</source>
        <translation>Employé %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation>Heure du pointage</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Hash as recomputed</source>
        <translation>Hachage recalculé</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hachage de l’écriture précédente</translation>
    </message>
    <message>
        <source>Signature of the device</source>
        <translation>Signature de l’appareil</translation>
    </message>
    <message>
        <source>What the device sent</source>
        <translation>Ce que l’appareil a envoyé</translation>
    </message>
    <message>
        <source>Receipt to &amp;print…</source>
        <translation>Reçu à im&amp;primer…</translation>
    </message>
    <message>
        <source>A sheet for the person who tapped: proof of this entry, with the receipt as a QR code</source>
        <translation>Une feuille pour la personne qui a pointé&#xa0;: preuve de cette écriture, avec le reçu en code QR</translation>
    </message>
    <message>
        <source>Receipt &amp;file…</source>
        <translation>&amp;Fichier du reçu…</translation>
    </message>
    <message>
        <source>Proof of this entry that can be checked without this server and its database</source>
        <translation>Preuve de cette écriture, vérifiable sans ce serveur ni sa base de données</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Place dans l’arbre</translation>
    </message>
    <message>
        <source>Leaf %1; no checkpoint covers it yet</source>
        <translation>Feuille %1&#xa0;; aucun point de contrôle ne la couvre encore</translation>
    </message>
    <message>
        <source>Leaf %1; covered since %2 by the checkpoint of %3 entries</source>
        <translation>Feuille %1&#xa0;; couverte depuis %2 par le point de contrôle de %3 écritures</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Reçus (*.json)</translation>
    </message>
    <message>
        <source>The receipt is being made…</source>
        <translation>Le reçu est en cours de création…</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Le reçu se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportDialog</name>
    <message>
        <source>&amp;Every entry</source>
        <translation>&amp;Toutes les écritures</translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation>Ce que montre le &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Numbers from</source>
        <translation>&amp;Numéros de</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>De l’écriture</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>la dernière</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>À l’écriture</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Exporter des écritures</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (JSONL)</source>
        <translation>JSON, une écriture par ligne (JSONL)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Choisir le fichier…</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportJob</name>
    <message>
        <source>An export is under way. Wait for it or cancel it.</source>
        <translation>Une exportation est en cours. Attendez sa fin ou annulez-la.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>%1 entries were written to %2.</source>
        <translation>%1 écritures ont été exportées vers %2.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’exportation a été arrêtée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FilterBar</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name or number (Ctrl+F): with every card the person ever had</source>
        <translation>Nom ou matricule (Ctrl+F)&#xa0;: avec toutes les cartes que la personne a jamais eues</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The whole number of a card, such as 04:A1:B2:C3</source>
        <translation>Le numéro complet d’une carte, par exemple 04:A1:B2:C3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>The whole name of a device, such as GATE-01</source>
        <translation>Le nom complet d’un appareil, par exemple GATE-01</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Show entries of this kind</source>
        <translation>Afficher les écritures de ce type</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Show every entry (Ctrl+Shift+F)</source>
        <translation>Afficher toutes les écritures (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::GateStrip</name>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation>Dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Online, no tap yet</source>
        <translation>En ligne, aucun pointage encore</translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Silencieux depuis %1</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Enter or a double click shows a gate&apos;s taps alone</source>
        <translation>Entrée ou un double-clic n’affiche que les pointages d’une porte</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it</source>
        <translation>%1 dépasse 64 Mio&#xa0;; divisez-le</translation>
    </message>
    <message>
        <source>Only rows with &amp;problems</source>
        <translation>Seulement les lignes avec &amp;problème</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>Importer des cartes</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>The CSV file to import (Ctrl+O)</source>
        <translation>Le fichier CSV à importer (Ctrl+O)</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien n’est encore choisi</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>People from a CSV file</source>
        <translation>Personnes depuis un fichier CSV</translation>
    </message>
    <message>
        <source>Cards from a CSV file</source>
        <translation>Cartes depuis un fichier CSV</translation>
    </message>
    <message>
        <source>The first line names the columns: employee_number and full_name, and where you have them department and position. People whose number exists are brought up to date. Nothing changes before you say so.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: employee_number et full_name et, si vous les avez, department et position. Les personnes dont le matricule existe sont mises à jour. Rien ne change avant que vous ne le demandiez.</translation>
    </message>
    <message>
        <source>The first line names the columns: card_uid and employee_number, and where you have them card_type and expires_at. A new card ends the one that its person holds. Nothing changes before you say so.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: card_uid et employee_number et, si vous les avez, card_type et expires_at. Une nouvelle carte désactive celle que détient la personne. Rien ne change avant que vous ne le demandiez.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Corrected. Check again, or import.</source>
        <translation>Corrigé. Vérifiez de nouveau, ou importez.</translation>
    </message>
    <message>
        <source>Try the rows without changing anything</source>
        <translation>Essayer les lignes sans rien modifier</translation>
    </message>
    <message>
        <source>Take the rows without a problem; the others stay here (Ctrl+Enter)</source>
        <translation>Prendre les lignes sans problème&#xa0;; les autres restent ici (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt);;All files (*)</source>
        <translation>Valeurs séparées par des virgules (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 with a problem</source>
        <translation>%1 nouvelles, %2 modifiées, %3 inchangées, %4 avec problème</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Double-click a field to correct it, then try those rows again.</source>
        <translation>Importé&#xa0;: %1. Double-cliquez sur un champ pour le corriger, puis réessayez ces lignes.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. It would be: %1.</source>
        <translation>Rien n’a encore changé. Ce serait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 lignes sur %2, %3 par seconde, encore %4 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Retry failed rows (%1)</source>
        <translation>Réessayer les lignes en échec (%1)</translation>
    </message>
    <message>
        <source>Import rows (%1)</source>
        <translation>Importer les lignes (%1)</translation>
    </message>
    <message>
        <source>Stop what runs; where nothing does, close (Esc)</source>
        <translation>Arrêter ce qui est en cours&#xa0;; si rien ne l’est, fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Inquiry</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; nothing is changed by it</source>
        <translation>Arrêter&#xa0;; cela ne modifie rien</translation>
    </message>
    <message>
        <source>%1: %2 of %3 entries</source>
        <translation>%1&#xa0;: %2 écritures sur %3</translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <translation>%1&#xa0;: %2 écritures</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::KeyDialog</name>
    <message>
        <source>API key of %1</source>
        <translation>Clé d’API de %1</translation>
    </message>
    <message>
        <source>The API key of %1</source>
        <translation>La clé d’API de %1</translation>
    </message>
    <message>
        <source>It is shown this once. Tapledger keeps only its hash; if it is lost, make a new one.</source>
        <translation>Elle n’est affichée que cette fois. Tapledger n’en conserve que le hachage&#xa0;; si elle est perdue, créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the key (Alt+C)</source>
        <translation>Copier la clé (Alt+C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Or let the device, or whoever sets it up, read it from the screen. The device sends it as X-API-Key with every request.</source>
        <translation>Ou laissez l’appareil, ou la personne qui le configure, la lire à l’écran. L’appareil l’envoie comme X-API-Key à chaque requête.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l’ai conservée</translation>
    </message>
    <message>
        <source>The old key stays good until %1.</source>
        <translation>L’ancienne clé reste valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Close; the key is not shown again (Esc)</source>
        <translation>Fermer&#xa0;; la clé n’est plus affichée ensuite (Échap)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerModel</name>
    <message>
        <source>Employee %1</source>
        <translation>Employé %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d’écriture</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Aller à l’écriture</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Aucune écriture</translation>
    </message>
    <message>
        <source>Go to the entry of this number (Ctrl+G)</source>
        <translation>Aller à l’écriture portant ce numéro (Ctrl+G)</translation>
    </message>
    <message>
        <source>Go to the newest entry</source>
        <translation>Aller à l’écriture la plus récente</translation>
    </message>
    <message>
        <source>Go to the oldest entry</source>
        <translation>Aller à l’écriture la plus ancienne</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Recompute the hashes of entries</source>
        <translation>Recalculer les hachages des écritures</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write entries to a file</source>
        <translation>Écrire des écritures dans un fichier</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Exporter des écritures</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The ledger could not be read: %1</source>
        <translation>Le registre n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Every tap that is recorded becomes an entry here</source>
        <translation>Chaque pointage enregistré devient ici une écriture</translation>
    </message>
    <message>
        <source>%1 entries, newest first</source>
        <translation>%1 écritures, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aucune écriture pour l’instant</translation>
    </message>
    <message>
        <source>The first tap of an issued card at a registered device becomes entry 1. Register a device and issue a card to begin.</source>
        <translation>Le premier pointage d’une carte attribuée sur un appareil déclaré devient l’écriture 1. Commencez par déclarer un appareil et attribuer une carte.</translation>
    </message>
    <message>
        <source>More than %1 entries found</source>
        <translation>Plus de %1 écritures trouvées</translation>
    </message>
    <message>
        <source>%1 entries found</source>
        <translation>%1 écritures trouvées</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No entry is like this. Press Ctrl+Shift+F to see every entry.</source>
        <translation>Aucune écriture ne correspond. Appuyez sur Ctrl+Maj+F pour voir toutes les écritures.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerView</name>
    <message>
        <source>Place in the ledger</source>
        <translation>Position dans le registre</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LivePage</name>
    <message>
        <source>Live taps</source>
        <translation>Pointages en direct</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Mode mural</translation>
    </message>
    <message>
        <source>Sound for refused taps</source>
        <translation>Son pour les pointages refusés</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from afar; Escape comes back (F11)</source>
        <translation>Remplir l’écran, pour être lu de loin&#xa0;; Échap pour revenir (F11)</translation>
    </message>
    <message>
        <source>A sound for refused taps: on (Ctrl+M)</source>
        <translation>Un son pour les pointages refusés&#xa0;: activé (Ctrl+M)</translation>
    </message>
    <message>
        <source>A sound for refused taps: off (Ctrl+M)</source>
        <translation>Un son pour les pointages refusés&#xa0;: désactivé (Ctrl+M)</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Show the taps of one gate alone</source>
        <translation>N’afficher que les pointages d’une porte</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Toutes les portes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Show taps of one outcome alone</source>
        <translation>N’afficher que les pointages ayant un certain résultat</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Repeated and others</source>
        <translation>Répétés et autres</translation>
    </message>
    <message>
        <source>Person or card</source>
        <translation>Personne ou carte</translation>
    </message>
    <message>
        <source>Name, number or card</source>
        <translation>Nom, matricule ou carte</translation>
    </message>
    <message>
        <source>Show the taps of a person or a card alone (Ctrl+F)</source>
        <translation>N’afficher que les pointages d’une personne ou d’une carte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clear the filters (Ctrl+Shift+F)</source>
        <translation>Effacer les filtres (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Taps, newest first</source>
        <translation>Pointages, les plus récents d’abord</translation>
    </message>
    <message>
        <source>No taps to show</source>
        <translation>Aucun pointage à afficher</translation>
    </message>
    <message>
        <source>Taps appear here the moment a card is held to a reader. Where filters are set above, only those that match.</source>
        <translation>Les pointages apparaissent ici dès qu’une carte est présentée à un lecteur. Si des filtres sont définis ci-dessus, seuls ceux qui correspondent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show what has come meanwhile, and go on (Ctrl+P)</source>
        <translation>Afficher ce qui est arrivé entre-temps, et reprendre (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hold the list; nothing is lost meanwhile (Ctrl+P)</source>
        <translation>Figer la liste&#xa0;; rien n’est perdu entre-temps (Ctrl+P)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tap(s) came meanwhile</source>
        <translation>
            <numerusform>En pause&#xa0;: %Ln pointage entre-temps</numerusform>
            <numerusform>En pause&#xa0;: %Ln pointages entre-temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the taps that match the filters</source>
        <translation>Seulement les pointages qui correspondent aux filtres</translation>
    </message>
    <message>
        <source>As they come, newest first</source>
        <translation>À mesure qu’ils arrivent, les plus récents d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) came too quickly to be shown; they are in the ledger</source>
        <translation>
            <numerusform>%Ln pointage est arrivé trop vite pour être affiché&#xa0;; il est dans le registre</numerusform>
            <numerusform>%Ln pointages sont arrivés trop vite pour être affichés&#xa0;; ils sont dans le registre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LoginPanel</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Tapledger</source>
        <translation>Tapledger</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>User name and password do not belong together.</source>
        <translation>Le nom d’utilisateur et le mot de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>Log in (Enter)</source>
        <translation>Se connecter (Entrée)</translation>
    </message>
    <message>
        <source>The database does not answer; it is tried again. %1</source>
        <translation>La base de données ne répond pas&#xa0;; un nouvel essai est en cours. %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::MainWindow</name>
    <message>
        <source>Tapledger</source>
        <translation>Tapledger</translation>
    </message>
    <message>
        <source>Make the side bar narrow or wide (Ctrl+B)</source>
        <translation>Rétrécir ou élargir la barre latérale (Ctrl+B)</translation>
    </message>
    <message>
        <source>Narrow side bar</source>
        <translation>Barre latérale étroite</translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something (Ctrl+K)</source>
        <translation>Aller à une page, une personne, un appareil, ou exécuter une action (Ctrl+K)</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Redémarrer le serveur</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::MoveDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>Déplacer vers une autre base de données</translation>
    </message>
    <message>
        <source>Everything moves: the ledger and its checkpoints, people, cards with their history, readers, users, alerts and the audit log. Then the copy is compared with the original and verified.</source>
        <translation>Tout est déplacé&#xa0;: le registre et ses points de contrôle, les personnes, les cartes avec leur historique, les lecteurs, les utilisateurs, les alertes et le journal d’audit. La copie est ensuite comparée à l’original et vérifiée.</translation>
    </message>
    <message>
        <source>To which PostgreSQL database?</source>
        <translation>Vers quelle base de données PostgreSQL&#xa0;?</translation>
    </message>
    <message>
        <source>Empty &amp;database, as its owner</source>
        <translation>&amp;Base de données vide, en tant que propriétaire</translation>
    </message>
    <message>
        <source>Its administrator makes it (createdb); the tables in it are made here, and belong to this role.</source>
        <translation>Son administrateur la crée (createdb)&#xa0;; les tables y sont créées ici et appartiennent à ce rôle.</translation>
    </message>
    <message>
        <source>The &amp;server works as (can stay empty)</source>
        <translation>Le &amp;serveur travaille en tant que (peut rester vide)</translation>
    </message>
    <message>
        <source>A role of its own can add to the ledger and never alter it. It must be able to log in; it is given its rights at the end. Empty: the server works as the owner.</source>
        <translation>Un rôle à part peut ajouter au registre et jamais l’altérer. Il doit pouvoir se connecter&#xa0;; il reçoit ses droits à la fin. Vide&#xa0;: le serveur travaille en tant que propriétaire.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>To which file?</source>
        <translation>Vers quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>New SQLite &amp;file</source>
        <translation>Nouveau &amp;fichier SQLite</translation>
    </message>
    <message>
        <source>On a disk of this machine, in a folder where Tapledger may write.</source>
        <translation>Sur un disque de cette machine, dans un dossier où Tapledger peut écrire.</translation>
    </message>
    <message>
        <source>The &amp;owner of the present tables (can stay empty)</source>
        <translation>Le &amp;propriétaire des tables actuelles (peut rester vide)</translation>
    </message>
    <message>
        <source>Only the owner can hold the tables still while they are copied. Empty: as the program is connected now.</source>
        <translation>Seul le propriétaire peut figer les tables pendant la copie. Vide&#xa0;: comme le programme est connecté maintenant.</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Voici ce qui va se passer</translation>
    </message>
    <message>
        <source>The store has moved</source>
        <translation>Le stockage a été déplacé</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Le nouveau fichier</translation>
    </message>
    <message>
        <source>SQLite databases (*.db);;All files (*)</source>
        <translation>Bases de données SQLite (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Go on with the move</source>
        <translation>&amp;Reprendre le déplacement</translation>
    </message>
    <message>
        <source>&amp;Move now</source>
        <translation>&amp;Déplacer maintenant</translation>
    </message>
    <message>
        <source>&amp;Start Tapledger again</source>
        <translation>&amp;Redémarrer Tapledger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>A move of this store to there was begun before: it goes on where it was.</source>
        <translation>Un déplacement de ce stockage vers cette base a déjà été commencé&#xa0;: il reprend là où il en était.</translation>
    </message>
    <message>
        <source>At the end every row is compared, and the ledger is verified.</source>
        <translation>À la fin, chaque ligne est comparée et le registre est vérifié.</translation>
    </message>
    <message>
        <source>%1 says which database this program works with, which cannot be changed from here. You are told at the end what to change; the server stays stopped until then.</source>
        <translation>%1 dit avec quelle base de données ce programme travaille, ce qui ne peut pas être changé d’ici. On vous dira à la fin quoi changer&#xa0;; le serveur reste arrêté jusque-là.</translation>
    </message>
    <message>
        <source>Stopping the server</source>
        <translation>Arrêt du serveur</translation>
    </message>
    <message>
        <source>Verifying the copy</source>
        <translation>Vérification de la copie</translation>
    </message>
    <message>
        <source>Comparing every row</source>
        <translation>Comparaison de chaque ligne</translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation>Copie du registre</translation>
    </message>
    <message>
        <source>Copying what belongs to it</source>
        <translation>Copie de ce qui s’y rattache</translation>
    </message>
    <message>
        <source>Now close Tapledger, and start it with %1 naming the new database.</source>
        <translation>Fermez maintenant Tapledger, et démarrez-le avec %1 suivi de la nouvelle base de données.</translation>
    </message>
    <message>
        <source>Now close Tapledger, let %1 name the new database, and start it again.</source>
        <translation>Fermez maintenant Tapledger, faites que %1 désigne la nouvelle base de données, et redémarrez-le.</translation>
    </message>
    <message>
        <source>The server in this program stops, and records nothing until the end. Readers that keep their taps send them afterwards.</source>
        <translation>Le serveur de ce programme s’arrête et n’enregistre rien jusqu’à la fin. Les lecteurs qui gardent leurs pointages les envoient ensuite.</translation>
    </message>
    <message>
        <source>Close; the store stays where it is (Esc)</source>
        <translation>Fermer&#xa0;; le stockage reste où il est (Échap)</translation>
    </message>
    <message>
        <source>The store is moving</source>
        <translation>Le stockage est en cours de déplacement</translation>
    </message>
    <message>
        <source>Start Tapledger again now: it works with the new database from then on.</source>
        <translation>Redémarrez maintenant Tapledger&#xa0;: il travaille désormais avec la nouvelle base de données.</translation>
    </message>
    <message>
        <source>All %1 entries are in %2, with everything that belongs to them. Every row was compared, and the ledger was verified: it is intact.</source>
        <translation>Les %1 écritures sont dans %2, avec tout ce qui s’y rattache. Chaque ligne a été comparée et le registre vérifié&#xa0;: il est intact.</translation>
    </message>
    <message>
        <source>The backups that this program makes by itself end: PostgreSQL is backed up by its own tools.</source>
        <translation>Les sauvegardes que ce programme fait de lui-même prennent fin&#xa0;: PostgreSQL se sauvegarde avec ses propres outils.</translation>
    </message>
    <message>
        <source>The present database is not changed before the end. You can stop the move at any time; the server then goes on as before, and the move can go on later.</source>
        <translation>La base de données actuelle n’est pas modifiée avant la fin. Vous pouvez arrêter le déplacement à tout moment&#xa0;; le serveur reprend alors comme avant, et le déplacement peut reprendre plus tard.</translation>
    </message>
    <message>
        <source>Then Tapledger starts again with the new database. The old one can still be read, but no server records in it any more: two stores signed under one name would be two histories.</source>
        <translation>Ensuite Tapledger redémarre avec la nouvelle base de données. L’ancienne peut encore être lue, mais plus aucun serveur n’y enregistre&#xa0;: deux stockages signés sous un même nom seraient deux histoires.</translation>
    </message>
    <message>
        <source>Keep %1 for as long as you like: it can be read, but no server records in it any more.</source>
        <translation>Gardez %1 aussi longtemps que vous voulez&#xa0;: on peut la lire, mais plus aucun serveur n’y enregistre.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::NewKeyDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>Nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>%1 gets a new API key, which is shown once. The device must be told; until then it speaks with the old one.</source>
        <translation>%1 reçoit une nouvelle clé d’API, qui n’est affichée qu’une fois. Il faut l’indiquer à l’appareil&#xa0;; d’ici là, il utilise l’ancienne.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Not at all: it is void at once</source>
        <translation>Pas du tout&#xa0;: elle cesse aussitôt d’être valable</translation>
    </message>
    <message>
        <source>The old key &amp;stays good for</source>
        <translation>L’ancienne clé &amp;reste valable</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Créer la clé</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Notifier</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s): %1</source>
        <translation>
            <numerusform>%n nouvelle alerte&#xa0;: %1</numerusform>
            <numerusform>%n nouvelles alertes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tap(s) refused; last: %1</source>
        <translation>
            <numerusform>%n pointage refusé&#xa0;; le dernier&#xa0;: %1</numerusform>
            <numerusform>%n pointages refusés&#xa0;; le dernier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapledger needs attention</source>
        <translation>Tapledger requiert votre attention</translation>
    </message>
    <message>
        <source>Tap refused</source>
        <translation>Pointage refusé</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewCard</name>
    <message>
        <source>Open the page of this (Enter)</source>
        <translation>Ouvrir la page correspondante (Entrée)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Ports d’écoute</translation>
    </message>
    <message>
        <source>Devices online</source>
        <translation>Appareils en ligne</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Alertes ouvertes</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Taps per minute, last 24 hours</source>
        <translation>Pointages par minute, dernières 24 heures</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 enregistrés</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusés</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrit par %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln pointage en attente</numerusform>
            <numerusform>%Ln pointages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Taps are recorded</source>
        <translation>Les pointages sont enregistrés</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ouvert</numerusform>
            <numerusform>%Ln ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None may send taps yet</source>
        <translation>Aucun ne peut encore envoyer de pointages</translation>
    </message>
    <message>
        <source>All that may send taps</source>
        <translation>Tous ceux qui peuvent envoyer des pointages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not heard of now</source>
        <translation>
            <numerusform>%Ln actuellement sans nouvelles</numerusform>
            <numerusform>%Ln actuellement sans nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <translation>La plus récente&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active card(s)</source>
        <translation>
            <numerusform>%Ln carte active</numerusform>
            <numerusform>%Ln cartes actives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 % of the disk of the store</source>
        <translation>%1&#xa0;% du disque du stockage</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is not seen from here</source>
        <translation>Le disque du serveur de base de données n’est pas visible d’ici</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>Not verified since the program was started</source>
        <translation>Non vérifié depuis le démarrage du programme</translation>
    </message>
    <message>
        <source>Verified %1: intact</source>
        <translation>Vérifié %1&#xa0;: intact</translation>
    </message>
    <message>
        <source>Verified %1: faults were found</source>
        <translation>Vérifié %1&#xa0;: des défauts ont été trouvés</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aucune écriture pour l’instant</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Écriture %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien ne requiert votre attention.</translation>
    </message>
    <message>
        <source>St&amp;op the server…</source>
        <translation>&amp;Arrêter le serveur…</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>&amp;Démarrer le serveur</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>No checkpoint covers the entries</source>
        <translation>Aucun point de contrôle ne couvre les écritures</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les écritures</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 écritures</translation>
    </message>
    <message>
        <source>The last was %1</source>
        <translation>Le dernier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) kept here until then</source>
        <translation>
            <numerusform>%Ln pointage gardé ici d’ici là</numerusform>
            <numerusform>%Ln pointages gardés ici d’ici là</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Copies ailleurs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The server knows where they go</source>
        <translation>Le serveur sait où elles vont</translation>
    </message>
    <message>
        <source>No place is set up; save one by hand</source>
        <translation>Aucun lieu prévu ; enregistrez-en une à la main</translation>
    </message>
    <message>
        <source>%1 of %2 places are late</source>
        <translation>%1 lieux sur %2 sont en retard</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s)</source>
        <translation>
            <numerusform>En %Ln lieu</numerusform>
            <numerusform>En %Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer, and not yet: %1</source>
        <translation>Plus récentes, pas encore : %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Live taps</source>
        <translation>Pointages en direct</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Live taps on the whole screen</source>
        <translation>Pointages en direct sur tout l’écran</translation>
    </message>
    <message>
        <source>Pause live taps, or go on</source>
        <translation>Mettre en pause les pointages en direct, ou reprendre</translation>
    </message>
    <message>
        <source>Give out a stack of cards</source>
        <translation>Attribuer une pile de cartes</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>Importer des cartes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Vérifier le registre</translation>
    </message>
    <message>
        <source>Export entries of the ledger</source>
        <translation>Exporter des écritures du registre</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Sign a checkpoint now</source>
        <translation>Signer un point de contrôle maintenant</translation>
    </message>
    <message>
        <source>Compare the ledger with a checkpoint from a file</source>
        <translation>Comparer le registre à un point de contrôle d’un fichier</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Another system keeps the people in this database: add and change them there. They are only read here; cards are given out on Enrolment.</source>
        <translation>Un autre système gère les personnes de cette base de données&#xa0;: ajoutez-les et modifiez-les là-bas. Elles sont seulement lues ici&#xa0;; les cartes sont attribuées sur la page Attribution.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Add the people who are to have cards: one by one, or all at once from a CSV file.</source>
        <translation>Ajoutez les personnes qui doivent avoir une carte&#xa0;: une à une, ou toutes à la fois depuis un fichier CSV.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importer des personnes…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>Add and update people from a CSV file</source>
        <translation>Ajouter et mettre à jour des personnes depuis un fichier CSV</translation>
    </message>
    <message>
        <source>Import &amp;cards…</source>
        <translation>Importer des &amp;cartes…</translation>
    </message>
    <message>
        <source>Issue cards from a CSV file</source>
        <translation>Attribuer des cartes depuis un fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Matricule ou nom</translation>
    </message>
    <message>
        <source>Find people by number or name</source>
        <translation>Rechercher des personnes par matricule ou nom</translation>
    </message>
    <message>
        <source>Show people whose number or name has these words (Ctrl+F)</source>
        <translation>Afficher les personnes dont le matricule ou le nom contient ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whether they have left</source>
        <translation>Si elles ont quitté l’entreprise</translation>
    </message>
    <message>
        <source>Active and left</source>
        <translation>Actives et parties</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Whether they have a card</source>
        <translation>Si elles ont une carte</translation>
    </message>
    <message>
        <source>With and without card</source>
        <translation>Avec et sans carte</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>Avec carte</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Sans carte</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the person chosen</source>
        <translation>Modifier la personne choisie</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Open the person chosen on Enrolment</source>
        <translation>Ouvrir la personne choisie sur la page Attribution</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <translation>A &amp;quitté…</translation>
    </message>
    <message>
        <source>The person chosen has left, or is back</source>
        <translation>La personne choisie a quitté l’entreprise, ou est de retour</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Nobody has these words in number or name and fits the filters.</source>
        <translation>Personne n’a ces mots dans son matricule ou son nom et ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>The first %1; more as you scroll</source>
        <translation>Les %1 premières&#xa0;; d’autres en faisant défiler</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>Dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is &amp;back</source>
        <translation>De &amp;retour</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1&#xa0;: ajout effectué.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1&#xa0;: enregistrement effectué.</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Donner une carte</translation>
    </message>
    <message>
        <source>%1 is back. Give them a card if they have none.</source>
        <translation>%1 est de retour. Donnez une carte à cette personne si elle n’en a pas.</translation>
    </message>
    <message>
        <source>%1 has left. Gates refuse the card.</source>
        <translation>%1 a quitté l’entreprise. Les portes refusent sa carte.</translation>
    </message>
    <message>
        <source>%1 has left. Card %2 has ended.</source>
        <translation>%1 a quitté l’entreprise. La carte %2 a été désactivée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1 is back and holds card %2 again.</source>
        <translation>Annulé&#xa0;: %1 est de retour et détient de nouveau la carte %2.</translation>
    </message>
    <message>
        <source>Undone: %1 is back.</source>
        <translation>Annulé&#xa0;: %1 est de retour.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeopleSearch</name>
    <message>
        <source>✓ issued</source>
        <translation>✓ attribuée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a quitté</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>sans carte</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation>N’a pas de carte</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Carte %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Matricule ou nom</translation>
    </message>
    <message>
        <source>Find a person by number or name</source>
        <translation>Rechercher une personne par matricule ou nom</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter (Ctrl+F)</source>
        <translation>Saisissez quelques lettres et appuyez sur Entrée (Ctrl+F)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Narrow the batch by number or name</source>
        <translation>Restreindre le lot par matricule ou nom</translation>
    </message>
    <message>
        <source>Everybody found has a card.</source>
        <translation>Toutes les personnes trouvées ont une carte.</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add people on the page People.</source>
        <translation>Personne ne figure encore dans la liste. Ajoutez des personnes sur la page Personnes.</translation>
    </message>
    <message>
        <source>Nobody has “%1” in number or name.</source>
        <translation>Personne n’a «&#xa0;%1&#xa0;» dans son matricule ou son nom.</translation>
    </message>
    <message>
        <source>The first %1; type more to see others.</source>
        <translation>Les %1 premières&#xa0;; précisez pour en voir d’autres.</translation>
    </message>
    <message>
        <source>Without a card: %1</source>
        <translation>Sans carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>A&amp;jouter la personne</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>What payroll calls this person; no two have the same</source>
        <translation>Le matricule de cette personne pour la paie&#xa0;; chacun est unique</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Matricule</translation>
    </message>
    <message>
        <source>Full n&amp;ame</source>
        <translation>&amp;Nom complet</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>P&amp;oste</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>&amp;Photo…</translation>
    </message>
    <message>
        <source>A picture from a file; its middle is shown</source>
        <translation>Une image depuis un fichier&#xa0;; son centre est affiché</translation>
    </message>
    <message>
        <source>Show the initials instead</source>
        <translation>Afficher les initiales à la place</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read, or has more than 8 MiB</source>
        <translation>%1 n’est pas une image lisible, ou dépasse 8 Mio</translation>
    </message>
    <message>
        <source>A person needs a number and a name</source>
        <translation>Une personne a besoin d’un matricule et d’un nom</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile; nothing was saved. Load what is there now, then change it again.</source>
        <translation>Quelqu’un d’autre a modifié cette personne entre-temps&#xa0;; rien n’a été enregistré. Chargez l’état actuel, puis modifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Charger</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonPanel</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribuée le</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Désactivée le</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Pointages</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Set &amp;expiry…</source>
        <translation>Fixer l’e&amp;xpiration…</translation>
    </message>
    <message>
        <source>Cards of this person</source>
        <translation>Cartes de cette personne</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Pas encore de carte</translation>
    </message>
    <message>
        <source>Every card that this person ever holds is kept here.</source>
        <translation>Toutes les cartes que cette personne détient ou a détenues sont conservées ici.</translation>
    </message>
    <message>
        <source>Last taps of this person</source>
        <translation>Derniers pointages de cette personne</translation>
    </message>
    <message>
        <source>No taps yet</source>
        <translation>Aucun pointage pour l’instant</translation>
    </message>
    <message>
        <source>The last taps of this person at the gates will be here.</source>
        <translation>Les derniers pointages de cette personne aux portes seront ici.</translation>
    </message>
    <message>
        <source>Card &amp;history</source>
        <translation>&amp;Historique des cartes</translation>
    </message>
    <message>
        <source>Last &amp;taps</source>
        <translation>Derniers poin&amp;tages</translation>
    </message>
    <message>
        <source>End this person&apos;s card: it stops working at every gate (Ctrl+D)</source>
        <translation>Désactiver la carte de cette personne&#xa0;: elle cesse de fonctionner à toutes les portes (Ctrl+D)</translation>
    </message>
    <message>
        <source>Until when this person&apos;s card is valid (Ctrl+E)</source>
        <translation>Jusqu’à quand la carte de cette personne est valide (Ctrl+E)</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>a quitté l’entreprise</translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation>N’a pas de carte</translation>
    </message>
    <message>
        <source>Card %1, does not expire</source>
        <translation>Carte %1, n’expire pas</translation>
    </message>
    <message>
        <source>Card %1, expired after %2</source>
        <translation>Carte %1, expirée après le %2</translation>
    </message>
    <message>
        <source>Card %1, valid through %2</source>
        <translation>Carte %1, valide jusqu’au %2 inclus</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ReadersPanel</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadécimal</translation>
    </message>
    <message>
        <source>Hexadecimal, last byte first</source>
        <translation>Hexadécimal, dernier octet en premier</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Décimal</translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation>Wiegand 26&#xa0;: site,numéro</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numéros de carte</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Débit en bauds</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Bits de données</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parité</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bits d’arrêt</translation>
    </message>
    <message>
        <source>Card numbers of readers that type</source>
        <translation>Numéros de carte des lecteurs qui saisissent</translation>
    </message>
    <message>
        <source>The readers on this desk, for giving out cards. What is set here is in force at once, on this machine alone.</source>
        <translation>Les lecteurs de ce bureau, pour attribuer des cartes. Ce qui est réglé ici s’applique aussitôt, sur cette machine seulement.</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Trouvés actuellement</translation>
    </message>
    <message>
        <source>Readers on serial ports</source>
        <translation>Lecteurs sur ports série</translation>
    </message>
    <message>
        <source>Readers that type</source>
        <translation>Lecteurs qui saisissent</translation>
    </message>
    <message>
        <source>What the numbers that they type mean. They must be those that the gates see.</source>
        <translation>Ce que signifient les numéros qu’ils saisissent. Ce doivent être ceux que voient les portes.</translation>
    </message>
    <message>
        <source>Which readers are used</source>
        <translation>Quels lecteurs sont utilisés</translation>
    </message>
    <message>
        <source>Those that are not used are free for other programs</source>
        <translation>Ceux qui ne sont pas utilisés sont libres pour d’autres programmes</translation>
    </message>
    <message>
        <source>Smart card readers (PC/SC)</source>
        <translation>Lecteurs de cartes à puce (PC/SC)</translation>
    </message>
    <message>
        <source>Readers that type like a keyboard</source>
        <translation>Lecteurs qui saisissent comme un clavier</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Ports série</translation>
    </message>
    <message>
        <source>Path of a serial port</source>
        <translation>Chemin d’un port série</translation>
    </message>
    <message>
        <source>&amp;Add a port</source>
        <translation>&amp;Ajouter un port</translation>
    </message>
    <message>
        <source>Readers on USB are found by themselves. Add a port for one that needs other settings, or that is not on USB.</source>
        <translation>Les lecteurs USB sont trouvés d’eux-mêmes. Ajoutez un port pour un lecteur qui a besoin d’autres réglages, ou qui n’est pas en USB.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Lignes de texte</translation>
    </message>
    <message>
        <source>Frames, as of RDM6300 and ID-12</source>
        <translation>Trames, comme celles de RDM6300 et ID-12</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Néant</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impaire</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Ports that are found by themselves</source>
        <translation>Ports trouvés d’eux-mêmes</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1&#xa0;: prêt</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::RefusedPanel</name>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Refused taps stay here until somebody has acknowledged them.</source>
        <translation>Les pointages refusés restent ici jusqu’à ce que quelqu’un les ait acquittés.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Acquitter</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>&amp;Tout acquitter</translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation>Pointages refusés</translation>
    </message>
    <message>
        <source>Take the chosen refused taps from this list (Delete)</source>
        <translation>Retirer de cette liste les pointages refusés choisis (Suppr)</translation>
    </message>
    <message>
        <source>Take all refused taps from this list (Ctrl+Delete)</source>
        <translation>Retirer de cette liste tous les pointages refusés (Ctrl+Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused tap(s)</source>
        <translation>
            <numerusform>%Ln pointage refusé</numerusform>
            <numerusform>%Ln pointages refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>No refused taps</source>
        <translation>Aucun pointage refusé</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Session</name>
    <message>
        <source>Too much is being asked at once; try again</source>
        <translation>Trop de demandes à la fois&#xa0;; réessayez</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords; wait %n s.</source>
        <translation>
            <numerusform>Trop de mots de passe erronés&#xa0;; attendez %n s.</numerusform>
            <numerusform>Trop de mots de passe erronés&#xa0;; attendez %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your login has ended: the user was removed, or the password was changed.</source>
        <translation>Votre session a pris fin&#xa0;: l’utilisateur a été supprimé, ou le mot de passe a été modifié.</translation>
    </message>
    <message>
        <source>Your role was changed. Log in again to work with it.</source>
        <translation>Votre rôle a été modifié. Reconnectez-vous pour travailler avec le nouveau.</translation>
    </message>
    <message>
        <source>There are users now. Log in as one of them.</source>
        <translation>Il y a maintenant des utilisateurs. Connectez-vous comme l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Set by %1, which wins over the file</source>
        <translation>Défini par %1, qui l’emporte sur le fichier</translation>
    </message>
    <message>
        <source>Saved. Close Tapledger and start it again to work with that store.</source>
        <translation>Enregistré. Fermez Tapledger et redémarrez-le pour travailler avec ce stockage.</translation>
    </message>
    <message>
        <source>Saved. The server works by it once it was started anew.</source>
        <translation>Enregistré. Le serveur en tiendra compte une fois redémarré.</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Redémarrer le serveur</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Utilisateurs et rôles</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Jetons d’API</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Ports d’écoute</translation>
    </message>
    <message>
        <source>Where readers and programs reach the server.</source>
        <translation>Où les lecteurs et les programmes joignent le serveur.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>TCP, JSON lines</source>
        <translation>TCP, lignes JSON</translation>
    </message>
    <message>
        <source>UDP, datagrams</source>
        <translation>UDP, datagrammes</translation>
    </message>
    <message>
        <source>Devices show their API key</source>
        <translation>Les appareils présentent leur clé d’API</translation>
    </message>
    <message>
        <source>Web pages of other origins</source>
        <translation>Pages web d’autres origines</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Which taps are recorded, and when a reader counts as offline.</source>
        <translation>Quels pointages sont enregistrés, et à partir de quand un lecteur est considéré hors ligne.</translation>
    </message>
    <message>
        <source>Duplicate window, seconds</source>
        <translation>Fenêtre des répétitions, secondes</translation>
    </message>
    <message>
        <source>Clocks may be ahead by, seconds</source>
        <translation>Avance tolérée des horloges, secondes</translation>
    </message>
    <message>
        <source>Signatures of devices</source>
        <translation>Signatures des appareils</translation>
    </message>
    <message>
        <source>Offline after, seconds</source>
        <translation>Hors ligne après, secondes</translation>
    </message>
    <message>
        <source>Keep refused taps for, days</source>
        <translation>Conserver les pointages refusés pendant, jours</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les paramètres</translation>
    </message>
    <message>
        <source>Everything that can be set, by its name in %1.</source>
        <translation>Tout ce qui peut être réglé, par son nom dans %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>With a certificate HTTP and TCP speak TLS 1.2 and 1.3, and nothing else. UDP stays plain: sign its taps.</source>
        <translation>Avec un certificat, HTTP et TCP utilisent TLS 1.2 et 1.3, et rien d’autre. UDP reste en clair&#xa0;: signez ses pointages.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Certificats des clients</translation>
    </message>
    <message>
        <source>Authorities of clients</source>
        <translation>Autorités des clients</translation>
    </message>
    <message>
        <source>&amp;Make a self-signed certificate</source>
        <translation>&amp;Créer un certificat auto-signé</translation>
    </message>
    <message>
        <source>For a site without an authority of its own: clients are told its fingerprint, or given its file</source>
        <translation>Pour un site sans autorité propre&#xa0;: les clients reçoivent son empreinte ou son fichier</translation>
    </message>
    <message>
        <source>Empty: the embedded store in the data folder. Larger sites name a PostgreSQL database, where a payroll system reads the same ledger.</source>
        <translation>Vide&#xa0;: le stockage intégré dans le dossier de données. Les sites plus grands indiquent une base PostgreSQL, où un système de paie lit le même registre.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>The embedded store needs no connection.</source>
        <translation>Le stockage intégré n’a pas besoin de connexion.</translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation>La base de données répond, et son schéma est tel qu’il doit être.</translation>
    </message>
    <message>
        <source>Desk readers</source>
        <translation>Lecteurs de bureau</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>What is removed when it is older. Entries of the ledger and the audit log stay.</source>
        <translation>Ce qui est supprimé quand c’est plus ancien. Les écritures du registre et le journal d’audit restent.</translation>
    </message>
    <message>
        <source>Keep alerts that are over for, days</source>
        <translation>Conserver les alertes terminées pendant, jours</translation>
    </message>
    <message>
        <source>Keep what readers sent for, days</source>
        <translation>Conserver ce que les lecteurs ont envoyé pendant, jours</translation>
    </message>
    <message>
        <source>Remove it daily at</source>
        <translation>Supprimer chaque jour à</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>&amp;Déplacer vers une autre base de données…</translation>
    </message>
    <message>
        <source>Copy everything to PostgreSQL, and work there from then on</source>
        <translation>Tout copier vers PostgreSQL, et y travailler désormais</translation>
    </message>
    <message>
        <source>Copy everything to a file, and work there from then on</source>
        <translation>Tout copier dans un fichier, et y travailler désormais</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SetupDialog</name>
    <message>
        <source>&amp;Later</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation>Porte principale</translation>
    </message>
    <message>
        <source>Setting Tapledger up</source>
        <translation>Configuration de Tapledger</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Au moins 10 caractères</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe&#xa0;?</translation>
    </message>
    <message>
        <source>The first administrator adds everybody else. Until there is one, everybody who opens this program on this machine may do everything.</source>
        <translation>Le premier administrateur ajoute tous les autres. Tant qu’il n’y en a pas, toute personne qui ouvre ce programme sur cette machine peut tout faire.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation>Répéter le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Where do readers reach it?</source>
        <translation>Où les lecteurs le joignent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>As it stands only this machine does. For readers on the network write 0.0.0.0 instead of 127.0.0.1; “off” closes a door.</source>
        <translation>Pour l’instant, seule cette machine le peut. Pour les lecteurs du réseau, écrivez 0.0.0.0 au lieu de 127.0.0.1&#xa0;; «&#xa0;off&#xa0;» ferme un port d’écoute.</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;TCP, JSON lines</source>
        <translation>&amp;TCP, lignes JSON</translation>
    </message>
    <message>
        <source>Which is the first reader?</source>
        <translation>Quel est le premier lecteur&#xa0;?</translation>
    </message>
    <message>
        <source>A reader names itself by its device id and shows the API key that is made for it now.</source>
        <translation>Un lecteur s’identifie par son ID d’appareil et présente la clé d’API qui est créée pour lui maintenant.</translation>
    </message>
    <message>
        <source>&amp;Device id</source>
        <translation>&amp;ID d’appareil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>&amp;In this program: a file in its data folder</source>
        <translation>&amp;Dans ce programme&#xa0;: un fichier dans son dossier de données</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database</source>
        <translation>Dans une base &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Where is the ledger kept?</source>
        <translation>Où le registre est-il conservé&#xa0;?</translation>
    </message>
    <message>
        <source>The store inside needs nothing else. Larger sites use a PostgreSQL database, where a payroll system reads the same ledger; it must be made and prepared before.</source>
        <translation>Le stockage intégré n’a besoin de rien d’autre. Les sites plus grands utilisent une base PostgreSQL, où un système de paie lit le même registre&#xa0;; elle doit être créée et préparée auparavant.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#xa0;?</translation>
    </message>
    <message>
        <source>A CSV file of the people, as the payroll or HR system exports it, is shown before anything is taken over. People can be added one by one later, too.</source>
        <translation>Un fichier CSV des personnes, tel que l’exporte le système de paie ou de RH, est affiché avant que quoi que ce soit ne soit repris. Des personnes peuvent aussi être ajoutées une à une plus tard.</translation>
    </message>
    <message>
        <source>Who gets the first card?</source>
        <translation>Qui reçoit la première carte&#xa0;?</translation>
    </message>
    <message>
        <source>API key of the first reader: give it to the reader now, it is shown this once</source>
        <translation>Clé d’API du premier lecteur&#xa0;: donnez-la au lecteur maintenant, elle n’est affichée que cette fois</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>People were imported.</source>
        <translation>Des personnes ont été importées.</translation>
    </message>
    <message>
        <source>&amp;Give out a card</source>
        <translation>&amp;Attribuer une carte</translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation>La base de données répond, et son schéma est tel qu’il doit être.</translation>
    </message>
    <message>
        <source>Tapledger begins anew with that database.</source>
        <translation>Tapledger redémarre avec cette base de données.</translation>
    </message>
    <message>
        <source>A card is given out on the page Enrolment: choose a person there, and put the card on the reader of this desk. What was left for later is done on the pages People, Devices and Settings.</source>
        <translation>Une carte s’attribue à la page «&#xa0;Attribution&#xa0;»&#xa0;: choisissez-y une personne et posez la carte sur le lecteur de ce bureau. Ce qui a été remis à plus tard se fait aux pages «&#xa0;Personnes&#xa0;», «&#xa0;Appareils&#xa0;» et «&#xa0;Paramètres&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::StatusLine</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Database away</source>
        <translation>Base de données injoignable</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Rattaché</translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation>Dernier pointage %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln pointage en attente</numerusform>
            <numerusform>%Ln pointages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this program writes</source>
        <translation>%1&#xa0;: ce programme écrit</translation>
    </message>
    <message>
        <source>%1: %2 writes</source>
        <translation>%1&#xa0;: %2 écrit</translation>
    </message>
    <message>
        <source>%1: no server writes</source>
        <translation>%1&#xa0;: aucun serveur n’écrit</translation>
    </message>
    <message>
        <source>Ledger not as signed</source>
        <translation>Registre non conforme</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Table</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;Exporter ce qui est affiché…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapCard</name>
    <message>
        <source>No tap yet</source>
        <translation>Aucun pointage encore</translation>
    </message>
    <message>
        <source>The latest tap is shown here.</source>
        <translation>Le dernier pointage est affiché ici.</translation>
    </message>
    <message>
        <source>Nobody is known by this card</source>
        <translation>Cette carte n’est celle d’aucune personne connue</translation>
    </message>
    <message>
        <source>Latest tap: %1, %2, %3, %4</source>
        <translation>Dernier pointage&#xa0;: %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapNames</name>
    <message>
        <source>Card %1</source>
        <translation>Carte %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapPanel</name>
    <message>
        <source>Kind of card</source>
        <translation>Type de carte</translation>
    </message>
    <message>
        <source>Why the card until now ends</source>
        <translation>Pourquoi la carte actuelle est désactivée</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Une autre carte</translation>
    </message>
    <message>
        <source>Give this card to the person chosen (Ctrl+Enter)</source>
        <translation>Donner cette carte à la personne choisie (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Put this card aside and wait for another one (Esc)</source>
        <translation>Mettre cette carte de côté et en attendre une autre (Échap)</translation>
    </message>
    <message>
        <source>&amp;Kind of card</source>
        <translation>T&amp;ype de carte</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>Saisir plutôt le numéro</translation>
    </message>
    <message>
        <source>For a card that the reader cannot read (Ctrl+M)</source>
        <translation>Pour une carte que le lecteur ne peut pas lire (Ctrl+M)</translation>
    </message>
    <message>
        <source>04:A3:22:1B, then Enter</source>
        <translation>04:A3:22:1B, puis Entrée</translation>
    </message>
    <message>
        <source>Card number, as bytes in hex</source>
        <translation>Numéro de carte, en octets hexadécimaux</translation>
    </message>
    <message>
        <source>Take it from %1 and give it to %2</source>
        <translation>La retirer à %1 et la donner à %2</translation>
    </message>
    <message>
        <source>Replace the card of %1</source>
        <translation>Remplacer la carte de %1</translation>
    </message>
    <message>
        <source>Issue to %1</source>
        <translation>Attribuer à %1</translation>
    </message>
    <message>
        <source>%1 has left and cannot be given a card.</source>
        <translation>%1 a quitté l’entreprise et ne peut pas recevoir de carte.</translation>
    </message>
    <message>
        <source>Choose the person whose it is to be.</source>
        <translation>Choisissez la personne à qui elle doit appartenir.</translation>
    </message>
    <message>
        <source>Tap the card of %1</source>
        <translation>Présentez la carte de %1</translation>
    </message>
    <message>
        <source>A free card is issued at once, and the next person follows. Any other is shown first.</source>
        <translation>Une carte libre est attribuée aussitôt, puis vient la personne suivante. Toute autre est d’abord affichée.</translation>
    </message>
    <message>
        <source>Tap a card now</source>
        <translation>Présentez une carte</translation>
    </message>
    <message>
        <source>You will see what it is before anything changes.</source>
        <translation>Vous verrez ce qu’elle est avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>You will see whose it is. To issue it, choose a person.</source>
        <translation>Vous verrez à qui elle est. Pour l’attribuer, choisissez une personne.</translation>
    </message>
    <message>
        <source>Card %1 ends be&amp;cause</source>
        <translation>&amp;Motif de désactivation de la carte %1</translation>
    </message>
    <message>
        <source>✓ %1 is ready</source>
        <translation>✓ %1 est prêt</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No desk reader is connected. Plug one in, or type the card&apos;s number.</source>
        <translation>Aucun lecteur de bureau n’est connecté. Branchez-en un, ou saisissez le numéro de la carte.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapTest</name>
    <message>
        <source>The card is nobody&apos;s. The device works; issue the card to let it in.</source>
        <translation>La carte n’est à personne. L’appareil fonctionne&#xa0;; attribuez la carte pour qu’elle soit acceptée.</translation>
    </message>
    <message>
        <source>The card was deactivated.</source>
        <translation>La carte a été désactivée.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>La carte a expiré.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is no longer active.</source>
        <translation>Le titulaire de la carte n’est plus actif.</translation>
    </message>
    <message>
        <source>The device is disabled. Enable it to let it send taps.</source>
        <translation>L’appareil est désactivé. Activez-le pour qu’il puisse envoyer des pointages.</translation>
    </message>
    <message>
        <source>The device&apos;s signature is missing or wrong. Compare its key with the one registered.</source>
        <translation>La signature de l’appareil manque ou est erronée. Comparez sa clé avec celle qui est déclarée.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is ahead. Set its clock.</source>
        <translation>L’horloge de l’appareil avance. Mettez-la à l’heure.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Hold a card to %1</source>
        <translation>Présentez une carte à %1</translation>
    </message>
    <message>
        <source>Waiting for a tap from it. A tap of an issued card is recorded as any other.</source>
        <translation>En attente d’un pointage de cet appareil. Le pointage d’une carte attribuée est enregistré comme tout autre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It works: the tap was recorded.</source>
        <translation>Cela fonctionne&#xa0;: le pointage a été enregistré.</translation>
    </message>
    <message>
        <source>It works: the tap repeats the one before and was left out.</source>
        <translation>Cela fonctionne&#xa0;: le pointage répète le précédent et a été ignoré.</translation>
    </message>
    <message>
        <source>The tap has arrived and waits to be recorded.</source>
        <translation>Le pointage est arrivé et attend d’être enregistré.</translation>
    </message>
    <message>
        <source>The tap arrived and was refused. %1</source>
        <translation>Le pointage est arrivé et a été refusé. %1</translation>
    </message>
    <message>
        <source>This arrived; the next tap takes its place.</source>
        <translation>Voici ce qui est arrivé&#xa0;; le prochain pointage prendra sa place.</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time of the tap: %1</source>
        <translation>Heure du pointage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation>Écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database does not take this tap: a rule of its own stands against it. The log says which.</source>
        <translation>La base de données n&apos;accepte pas ce badgeage : une règle qui lui est propre s&apos;y oppose. Le journal dit laquelle.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapsChart</name>
    <message>
        <source>Taps of the last 24 hours: %1, of which %2 were refused</source>
        <translation>Pointages des dernières 24 heures&#xa0;: %1, dont %2 refusés</translation>
    </message>
    <message>
        <source>No taps in the last 24 hours</source>
        <translation>Aucun pointage au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>%1 to %2: %3 recorded, %4 refused</source>
        <translation>De %1 à %2&#xa0;: %3 enregistrés, %4 refusés</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TimeRange</name>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Show what happened in this time</source>
        <translation>Afficher ce qui s’est passé pendant cette période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;au</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TokensPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation>Inconnu&#xa0;: aucun droit</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>révoqué %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Ré&amp;voquer</translation>
    </message>
    <message>
        <source>What the token is for: payroll, say</source>
        <translation>À quoi sert le jeton&#xa0;: la paie, par exemple</translation>
    </message>
    <message>
        <source>&amp;Make a token</source>
        <translation>&amp;Créer un jeton</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Le nouveau jeton</translation>
    </message>
    <message>
        <source>This is the token. It is shown this once: give it to the program that needs it.</source>
        <translation>Voici le jeton. Il n’est affiché que cette fois&#xa0;: donnez-le au programme qui en a besoin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The token %1 is revoked: programs that show it are refused.</source>
        <translation>Le jeton %1 est révoqué&#xa0;: les programmes qui le présentent sont refusés.</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>À quoi sert le jeton</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Jetons d’API</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aucun jeton pour l’instant</translation>
    </message>
    <message>
        <source>A program that asks this server, payroll say, shows a token. It is made here, and shown once.</source>
        <translation>Un programme qui interroge ce serveur, la paie par exemple, présente un jeton. Il est créé ici, et affiché une seule fois.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Tray</name>
    <message>
        <source>&amp;Open Tapledger</source>
        <translation>&amp;Ouvrir Tapledger</translation>
    </message>
    <message>
        <source>Stop the server and &amp;quit</source>
        <translation>Arrêter le serveur et &amp;quitter</translation>
    </message>
    <message>
        <source>Tapledger: %1</source>
        <translation>Tapledger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close Tapledger</source>
        <translation>Fermer Tapledger</translation>
    </message>
    <message>
        <source>The server inside this window is running.</source>
        <translation>Le serveur intégré à cette fenêtre est en marche.</translation>
    </message>
    <message>
        <source>Readers that tap while no server runs are answered by nobody; those with a memory deliver their taps later.</source>
        <translation>Tant qu’aucun serveur ne tourne, personne ne répond aux lecteurs&#xa0;; ceux qui ont une mémoire remettent leurs pointages plus tard.</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Arrêter le serveur et quitter</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Le laisser en marche dans la zone de notification</translation>
    </message>
    <message>
        <source>Do this from now on</source>
        <translation>Toujours faire ainsi désormais</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UnknownCards</name>
    <message>
        <source>Last refused at %1, %2. Click to issue it to somebody.</source>
        <translation>Refusée en dernier à %1, %2. Cliquez pour l’attribuer à quelqu’un.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>En dernier à</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cards that gates refused because nobody holds them</source>
        <translation>Cartes que des portes ont refusées parce qu’elles ne sont à personne</translation>
    </message>
    <message>
        <source>No unknown cards</source>
        <translation>Aucune carte inconnue</translation>
    </message>
    <message>
        <source>A card that a gate refuses because nobody holds it is listed here for 30 days, so that you can give it to its person.</source>
        <translation>Une carte qu’une porte refuse parce qu’elle n’est à personne figure ici pendant 30 jours, pour que vous puissiez la donner à la bonne personne.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UserDialog</name>
    <message>
        <source>At least 10 characters</source>
        <translation>Au moins 10 caractères</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation>Répéter le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Ajouter l’utilisateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nouveau mot de passe de %1</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Les deux mots de passe diffèrent</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UsersPanel</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RH</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>peut tout faire</translation>
    </message>
    <message>
        <source>people and their cards</source>
        <translation>les personnes et leurs cartes</translation>
    </message>
    <message>
        <source>live taps, refused taps and alerts</source>
        <translation>pointages en direct, pointages refusés et alertes</translation>
    </message>
    <message>
        <source>reads and verifies the ledger and the audit log</source>
        <translation>lit et vérifie le registre et le journal d’audit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation>Inconnu&#xa0;: aucun droit</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Modifier le &amp;rôle…</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Définir le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Supprimer un utilisateur</translation>
    </message>
    <message>
        <source>Remove the user %1?</source>
        <translation>Supprimer l’utilisateur %1&#xa0;?</translation>
    </message>
    <message>
        <source>Every login of theirs ends at once. What they did stays in the audit log.</source>
        <translation>Toutes ses sessions prennent fin aussitôt. Ce qu’il a fait reste dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::VerifyPanel</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>De l’écriture</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>la dernière</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>À l’écriture</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Recompute every hash of these entries (Enter)</source>
        <translation>Recalculer tous les hachages de ces écritures (Entrée)</translation>
    </message>
    <message>
        <source>Close; a verification that runs goes on</source>
        <translation>Fermer&#xa0;; une vérification en cours se poursuit</translation>
    </message>
    <message>
        <source>Close the verification</source>
        <translation>Fermer la vérification</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Verify &amp;from entry</source>
        <translation>Vérifier &amp;de l’écriture</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>j&amp;usqu’à</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The verification was stopped after %1 entries. What was checked until then says nothing about the rest.</source>
        <translation>La vérification a été arrêtée après %1 écritures. Ce qui a été vérifié jusque-là ne dit rien du reste.</translation>
    </message>
    <message>
        <source>The verification could not be done: %1</source>
        <translation>La vérification n’a pas pu être effectuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Compare with no file</source>
        <translation>Ne comparer à aucun fichier</translation>
    </message>
    <message>
        <source>Write the report in plain words, as PDF, with a signature beside it</source>
        <translation>Écrire le rapport en mots simples, en PDF, avec une signature à côté</translation>
    </message>
    <message>
        <source>A checkpoint or receipt that was kept elsewhere</source>
        <translation>Un point de contrôle ou un reçu gardé ailleurs</translation>
    </message>
    <message>
        <source>Checkpoints and receipts (*.ckpt *.json *.txt);;All files (*)</source>
        <translation>Points de contrôle et reçus (*.ckpt *.json *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare &amp;with a file…</source>
        <translation>Comparer à un &amp;fichier…</translation>
    </message>
    <message>
        <source>Hold the ledger against a checkpoint, or a receipt, that was kept where nobody could change it</source>
        <translation>Comparer le registre à un point de contrôle, ou un reçu, gardé là où personne ne pouvait le modifier</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Le rapport n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The report is in %1, its signature in %1.sig.</source>
        <translation>Le rapport se trouve dans %1, sa signature dans %1.sig.</translation>
    </message>
    <message>
        <source>The report is in %1. It is not signed: the keys are elsewhere.</source>
        <translation>Le rapport se trouve dans %1. Il n’est pas signé&#xa0;: les clés sont ailleurs.</translation>
    </message>
    <message>
        <source>A verification is under way; wait for it or cancel it.</source>
        <translation>Une vérification est en cours ; attendez ou annulez-la.</translation>
    </message>
    <message>
        <source>The report is in %1. It is not signed, as checkpoints were not compared.</source>
        <translation>Le rapport est dans %1. Il n’est pas signé, car aucun point de contrôle n’a été comparé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::WallView</name>
    <message>
        <source>Live taps</source>
        <translation>Pointages en direct</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Pointages</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln refused</source>
        <translation>
            <numerusform>✕ %Ln refusé</numerusform>
            <numerusform>✕ %Ln refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: %1</source>
        <translation>Silencieux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation>Pointages refusés</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more refused tap(s)</source>
        <translation>
            <numerusform>et %Ln pointage refusé de plus</numerusform>
            <numerusform>et %Ln pointages refusés de plus</numerusform>
        </translation>
    </message>
</context>
</TS>
