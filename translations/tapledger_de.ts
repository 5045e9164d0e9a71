<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>The server is stopped: no taps are recorded.</source>
        <translation>Der Server ist angehalten: Es werden keine Buchungen erfasst.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>The database does not answer; taps cannot be recorded. %1</source>
        <translation>Die Datenbank antwortet nicht; Buchungen können nicht erfasst werden. %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>No server writes this ledger now: no taps are recorded.</source>
        <translation>Zurzeit schreibt kein Server in dieses Journal: Es werden keine Buchungen erfasst.</translation>
    </message>
    <message>
        <source>%1 is silent; an alert is open since %2.</source>
        <translation>%1 ist stumm; seit %2 ist ein Alarm offen.</translation>
    </message>
    <message>
        <source>Since %1, unusually many taps are of cards that nobody knows.</source>
        <translation>Seit %1 stammen ungewöhnlich viele Buchungen von unbekannten Karten.</translation>
    </message>
    <message>
        <source>A verification found the ledger altered (%1).</source>
        <translation>Eine Prüfung hat ergeben, dass das Journal verändert wurde (%1).</translation>
    </message>
    <message>
        <source>No taps since %1, at a time that usually has some.</source>
        <translation>Keine Buchungen seit %1, zu einer Zeit, in der es sonst welche gibt.</translation>
    </message>
    <message>
        <source>Since %1, little disk space is left.</source>
        <translation>Seit %1 ist nur noch wenig Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Open ledger</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Alarme öffnen</translation>
    </message>
    <message>
        <source>Other machines can connect without TLS: keys and taps can be read on the network.</source>
        <translation>Andere Rechner können sich ohne TLS verbinden: Schlüssel und Buchungen sind im Netzwerk lesbar.</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>TLS einrichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) are open.</source>
        <translation>
            <numerusform>%Ln weiterer Alarm ist offen.</numerusform>
            <numerusform>%Ln weitere Alarme sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) are offline: %1</source>
        <translation>
            <numerusform>%Ln Gerät ist offline: %1</numerusform>
            <numerusform>%Ln Geräte sind offline: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open devices</source>
        <translation>Geräte öffnen</translation>
    </message>
    <message>
        <source>There is no user yet: whoever sits here may do everything.</source>
        <translation>Es gibt noch keine Benutzer: Wer hier sitzt, darf alles.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>No device may send taps yet.</source>
        <translation>Noch kein Gerät darf Buchungen senden.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Es gibt noch keine Personen.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation>Noch niemand hat eine Karte.</translation>
    </message>
    <message>
        <source>Issue cards</source>
        <translation>Karten ausgeben</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %Ln device(s) is due: %1</source>
        <translation>
            <numerusform>Die Wartung von %Ln Gerät ist fällig: %1</numerusform>
            <numerusform>Die Wartung von %Ln Geräten ist fällig: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the ledger is not what was signed. No taps are recorded until that is accepted.</source>
        <translation>Seit %1 ist das Journal nicht so, wie es signiert wurde. Bis das akzeptiert ist, werden keine Buchungen erfasst.</translation>
    </message>
    <message>
        <source>Since %1, no checkpoints of the ledger are signed.</source>
        <translation>Seit %1 werden keine Prüfpunkte des Journals signiert.</translation>
    </message>
    <message>
        <source>The database does not answer. Taps are kept on this machine and recorded when it is back; %1 wait.</source>
        <translation>Die Datenbank antwortet nicht. Buchungen werden auf diesem Rechner aufbewahrt und eingetragen, sobald sie wieder da ist; %1 warten.</translation>
    </message>
    <message>
        <source>Since %1, taps wait on the server&apos;s disk to be recorded.</source>
        <translation>Seit %1 warten Buchungen auf der Platte des Servers darauf, eingetragen zu werden.</translation>
    </message>
    <message>
        <source>Taps that waited on the server&apos;s disk could not all be read (%1).</source>
        <translation>Buchungen, die auf der Platte des Servers warteten, konnten nicht alle gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Since %2, no checkpoints arrive at: %1.</source>
        <translation>Seit %2 kommen dort keine Prüfpunkte an: %1.</translation>
    </message>
    <message>
        <source>The %1 refuses the ledger as contradicting what it saw before (%2).</source>
        <translation>Das Journal wird abgelehnt, weil es dem Früheren widerspricht: %1 (%2).</translation>
    </message>
    <message>
        <source>Since %1, no backup could be made.</source>
        <translation>Seit %1 konnte keine Sicherung gemacht werden.</translation>
    </message>
    <message>
        <source>Since %1, not everything could be removed that is kept too long.</source>
        <translation>Seit %1 konnte nicht alles entfernt werden, was zu lange aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The ledger is not what was signed. Nothing is recorded until somebody has seen to it.</source>
        <translation>Das Journal ist nicht so, wie es signiert wurde. Es wird nichts erfasst, bis sich jemand darum gekümmert hat.</translation>
    </message>
    <message>
        <source>Open checkpoints</source>
        <translation>Prüfpunkte öffnen</translation>
    </message>
    <message>
        <source>Since %1, the database refused taps.</source>
        <translation>Seit %1 weist die Datenbank Buchungen ab.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alarm quittiert</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Karte ausgegeben</translation>
    </message>
    <message>
        <source>Card deactivated</source>
        <translation>Karte deaktiviert</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Gerät hinzugefügt</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Gerät geändert</translation>
    </message>
    <message>
        <source>New key for a device</source>
        <translation>Neuer Schlüssel für ein Gerät</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Gerät entfernt</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>Token hinzugefügt</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Benutzer entfernt</translation>
    </message>
    <message>
        <source>Role of a user changed</source>
        <translation>Rolle eines Benutzers geändert</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>HTTP interface</source>
        <translation>HTTP-Schnittstelle</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Zugelassene Adressen</translation>
    </message>
    <message>
        <source>API key begins with</source>
        <translation>API-Schlüssel beginnt mit</translation>
    </message>
    <message>
        <source>Card type</source>
        <translation>Kartentyp</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Datensatznummer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation>Alter Schlüssel gültig bis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token begins with</source>
        <translation>Token beginnt mit</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Signing key of a device added</source>
        <translation>Signaturschlüssel eines Geräts hinzugefügt</translation>
    </message>
    <message>
        <source>Signing key of a device removed</source>
        <translation>Signaturschlüssel eines Geräts entfernt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installiert am</translation>
    </message>
    <message>
        <source>Last maintained on</source>
        <translation>Zuletzt gewartet am</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Signing key of the ledger added</source>
        <translation>Signaturschlüssel des Journals hinzugefügt</translation>
    </message>
    <message>
        <source>Signing key of the ledger retired</source>
        <translation>Signaturschlüssel des Journals außer Dienst gestellt</translation>
    </message>
    <message>
        <source>Payloads erased</source>
        <translation>Nutzdaten gelöscht</translation>
    </message>
    <message>
        <source>Ledger begun anew after a restore</source>
        <translation>Journal nach einer Wiederherstellung neu begonnen</translation>
    </message>
    <message>
        <source>Old alerts removed</source>
        <translation>Alte Alarme entfernt</translation>
    </message>
    <message>
        <source>Everything about a person exported</source>
        <translation>Alles über eine Person exportiert</translation>
    </message>
    <message>
        <source>Old refused taps removed</source>
        <translation>Alte abgewiesene Buchungen entfernt</translation>
    </message>
    <message>
        <source>Retention applied</source>
        <translation>Aufbewahrungsfristen angewandt</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>somebody no longer listed</source>
        <translation>jemand, der nicht mehr geführt wird</translation>
    </message>
    <message>
        <source>Gates refused it %1× in the last 30 days, last at %2.</source>
        <translation>Tore haben sie in den letzten 30 Tagen %1× abgewiesen, zuletzt an %2.</translation>
    </message>
    <message>
        <source>This card is free</source>
        <translation>Diese Karte ist frei</translation>
    </message>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Bisher hatte sie niemand.</translation>
    </message>
    <message>
        <source>This card is free, and was tried at a gate</source>
        <translation>Diese Karte ist frei und wurde an einem Tor probiert</translation>
    </message>
    <message>
        <source>It was %1&apos;s until %2 (%3).</source>
        <translation>Bis %2 gehörte sie %1 (%3).</translation>
    </message>
    <message>
        <source>This card is inactive, and free</source>
        <translation>Diese Karte ist inaktiv und frei</translation>
    </message>
    <message>
        <source>This card was reported missing</source>
        <translation>Diese Karte wurde als vermisst gemeldet</translation>
    </message>
    <message>
        <source>%1 Whoever brought it may tell where it was found.</source>
        <translation>%1 Wer sie gebracht hat, kann vielleicht sagen, wo sie gefunden wurde.</translation>
    </message>
    <message>
        <source>It is theirs, but has expired</source>
        <translation>Die Karte gehört dieser Person, ist aber abgelaufen</translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it. Give it a new expiry date, or another card.</source>
        <translation>Sie ist am %1 abgelaufen; Tore weisen sie ab. Geben Sie ihr ein neues Ablaufdatum oder der Person eine andere Karte.</translation>
    </message>
    <message>
        <source>It is theirs already</source>
        <translation>Die Karte gehört dieser Person bereits</translation>
    </message>
    <message>
        <source>They have had it since %1. There is nothing to do.</source>
        <translation>Die Person hat sie seit %1. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s, who has left</source>
        <translation>Diese Karte gehört %1 – ausgeschieden</translation>
    </message>
    <message>
        <source>Gates refuse it. It can be given to somebody else.</source>
        <translation>Tore weisen sie ab. Sie kann jemand anderem gegeben werden.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s, and has expired</source>
        <translation>Diese Karte gehört %1 und ist abgelaufen</translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it.</source>
        <translation>Sie ist am %1 abgelaufen; Tore weisen sie ab.</translation>
    </message>
    <message>
        <source>This card belongs to %1</source>
        <translation>Diese Karte gehört %1</translation>
    </message>
    <message>
        <source>Taking it away leaves them without a card.</source>
        <translation>Wird sie weggenommen, hat diese Person keine Karte mehr.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Deaktiviert: %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Ausgeschieden</translation>
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
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Noch nie gemeldet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Fällig seit %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesegerät</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Hexadecimal bytes</source>
        <translation>Hexadezimale Bytes</translation>
    </message>
    <message>
        <source>Hexadecimal bytes, last one first</source>
        <translation>Hexadezimale Bytes, das letzte zuerst</translation>
    </message>
    <message>
        <source>One decimal number</source>
        <translation>Eine Dezimalzahl</translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation>Wiegand 26: Anlagencode,Nummer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database, or another part, does not answer or is busy. Try again in a moment.</source>
        <translation>Die Datenbank oder ein anderer Teil antwortet nicht oder ist beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database can be read but not changed.</source>
        <translation>Die Datenbank kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Make room on it.</source>
        <translation>Der Datenträger der Datenbank ist voll. Schaffen Sie darauf Platz.</translation>
    </message>
    <message>
        <source>The database is of a newer version of this program. Update the program.</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The database belongs to another program.</source>
        <translation>Die Datenbank gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup.</source>
        <translation>Die Datenbank ist beschädigt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The system or the database refuses the access.</source>
        <translation>Das System oder die Datenbank verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Ihre Rolle erlaubt das nicht. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Another program writes this ledger.</source>
        <translation>Ein anderes Programm schreibt in dieses Journal.</translation>
    </message>
    <message>
        <source>Something failed that should not. Try again.</source>
        <translation>Etwas ist fehlgeschlagen, das nicht fehlschlagen sollte. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Not as the format requires</source>
        <translation>Nicht wie vom Format verlangt</translation>
    </message>
    <message>
        <source>The beginning is missing</source>
        <translation>Der Anfang fehlt</translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation>Einträge fehlen</translation>
    </message>
    <message>
        <source>A number twice</source>
        <translation>Eine Nummer doppelt</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation>Zwei Schreiber</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>Spät erfasst</translation>
    </message>
    <message>
        <source>Payload erased</source>
        <translation>Nutzdaten gelöscht</translation>
    </message>
    <message>
        <source>Recorded out of order</source>
        <translation>In falscher Reihenfolge erfasst</translation>
    </message>
    <message>
        <source>A tap from the future</source>
        <translation>Eine Buchung aus der Zukunft</translation>
    </message>
    <message>
        <source>Entry %1: %2 is not as the format requires.</source>
        <translation>Eintrag %1: %2 ist nicht wie vom Format verlangt.</translation>
    </message>
    <message>
        <source>The ledger begins with entry %1 instead of %2. Entries missing: %3.</source>
        <translation>Das Journal beginnt mit Eintrag %1 statt %2. Fehlende Einträge: %3.</translation>
    </message>
    <message>
        <source>Between the entries %1 and %2 some are missing: %3.</source>
        <translation>Zwischen den Einträgen %1 und %2 fehlen welche: %3.</translation>
    </message>
    <message>
        <source>Two entries have the number %1.</source>
        <translation>Zwei Einträge haben die Nummer %1.</translation>
    </message>
    <message>
        <source>Entry %1 stands after entry %2.</source>
        <translation>Eintrag %1 steht nach Eintrag %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before: it, or the hash of entry %2, was altered.</source>
        <translation>Eintrag %1 folgt nicht aus dem davor: Er oder der Hash von Eintrag %2 wurde verändert.</translation>
    </message>
    <message>
        <source>Entry %1 continues entry %2: two writers were at work.</source>
        <translation>Eintrag %1 setzt Eintrag %2 fort: Zwei Schreiber waren am Werk.</translation>
    </message>
    <message>
        <source>Entry %1 was received %2 after it was scanned.</source>
        <translation>Eintrag %1 wurde %2 nach dem Einlesen empfangen.</translation>
    </message>
    <message>
        <source>Entry %1: the payload was erased, its hash kept.</source>
        <translation>Eintrag %1: Die Nutzdaten wurden gelöscht, ihr Hash blieb erhalten.</translation>
    </message>
    <message>
        <source>Entry %1 was received %2 before an earlier entry.</source>
        <translation>Eintrag %1 wurde %2 vor einem früheren Eintrag empfangen.</translation>
    </message>
    <message>
        <source>Entry %1 was scanned %2 after it was received.</source>
        <translation>Eintrag %1 wurde %2 nach dem Empfang eingelesen.</translation>
    </message>
    <message>
        <source>Too few witnesses</source>
        <translation>Zu wenige Zeugen</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed: this very entry was altered.</source>
        <translation>Eintrag %1 ist nicht der signierte: genau dieser Eintrag wurde verändert.</translation>
    </message>
    <message>
        <source>A checkpoint of %1 entries cannot be relied on (%2).</source>
        <translation>Auf einen Prüfpunkt über %1 Einträge ist kein Verlass (%2).</translation>
    </message>
    <message>
        <source>The first %1 entries are not those that were signed.</source>
        <translation>Die ersten %1 Einträge sind nicht die, die signiert wurden.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries could not be compared: entries before it are missing or damaged.</source>
        <translation>Der Prüfpunkt über %1 Einträge konnte nicht verglichen werden: Einträge davor fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>Something among the entries %1 to %2 was altered, removed or added after it had been signed.</source>
        <translation>In den Einträgen %1 bis %2 wurde nach dem Signieren etwas verändert, entfernt oder hinzugefügt.</translation>
    </message>
    <message>
        <source>The newest entries, from %1 on, are missing, though they were signed: %2.</source>
        <translation>Die neuesten Einträge ab %1 fehlen, obwohl sie signiert waren: %2.</translation>
    </message>
    <message>
        <source>The whole database is an earlier state: entries from %1 on were signed and are missing: %2.</source>
        <translation>Die ganze Datenbank ist ein früherer Stand: Einträge ab %1 waren signiert und fehlen: %2.</translation>
    </message>
    <message>
        <source>Two genuine checkpoints contradict each other at %1 entries: whoever holds the key signed two histories. Keep both; together they are the proof.</source>
        <translation>Zwei echte Prüfpunkte widersprechen einander bei %1 Einträgen: Wer den Schlüssel hat, hat zwei Verläufe signiert. Bewahren Sie beide auf; zusammen sind sie der Beweis.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries is known outside, but is no longer stored here.</source>
        <translation>Der Prüfpunkt über %1 Einträge ist außerhalb bekannt, aber hier nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>A checkpoint does not prove that the ledger of %1 entries begins with the one of %2.</source>
        <translation>Ein Prüfpunkt weist nicht nach, dass das Journal mit %1 Einträgen mit dem von %2 beginnt.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was confirmed by %2 witnesses; %3 are required.</source>
        <translation>Der Prüfpunkt über %1 Einträge wurde von %2 Zeugen bestätigt; nötig sind %3.</translation>
    </message>
    <message>
        <source>The timestamp of the checkpoint of %1 entries is not genuine, or belongs to another one.</source>
        <translation>Der Zeitstempel des Prüfpunkts über %1 Einträge ist nicht echt oder gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>There is no valid checkpoint: nothing shows that the ledger was not rewritten.</source>
        <translation>Es gibt keinen gültigen Prüfpunkt: nichts zeigt, dass das Journal nicht umgeschrieben wurde.</translation>
    </message>
    <message>
        <source>After %1 entries the next %2 were not signed, though every %3 should be.</source>
        <translation>Nach %1 Einträgen wurden die nächsten %2 nicht signiert, obwohl je %3 signiert werden sollte.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than was promised: signing has stopped.</source>
        <translation>Der neueste Prüfpunkt ist älter als zugesagt: das Signieren steht still.</translation>
    </message>
    <message>
        <source>The entries from %1 on are covered by no checkpoint from outside yet: %2.</source>
        <translation>Die Einträge ab %1 deckt noch kein Prüfpunkt von außerhalb: %2.</translation>
    </message>
    <message>
        <source>Entry %1 is missing, though somebody holds a valid receipt for it.</source>
        <translation>Eintrag %1 fehlt, obwohl jemand eine gültige Quittung dafür hat.</translation>
    </message>
    <message>
        <source>Entry %1 is not what its receipt says.</source>
        <translation>Eintrag %1 ist nicht das, was seine Quittung sagt.</translation>
    </message>
    <message>
        <source>Entry %1 claims a time at which it cannot have been received.</source>
        <translation>Eintrag %1 gibt eine Zeit an, zu der er nicht empfangen worden sein kann.</translation>
    </message>
    <message>
        <source>Entry %1 bears a signature that the device %2 did not make.</source>
        <translation>Eintrag %1 trägt eine Signatur, die nicht vom Gerät %2 stammt.</translation>
    </message>
    <message>
        <source>Entry %1 was recorded with another key of the device %2 than the registered one.</source>
        <translation>Eintrag %1 wurde mit einem anderen Schlüssel des Geräts %2 als dem eingetragenen erfasst.</translation>
    </message>
    <message>
        <source>Entry %1 is signed by the device %2, whose key is not known here.</source>
        <translation>Eintrag %1 ist vom Gerät %2 signiert, dessen Schlüssel hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>This ledger continues %1, of which %2 entries were restored from a backup.</source>
        <translation>Dieses Journal setzt %1 fort, von dem %2 Einträge aus einer Sicherung wiederhergestellt wurden.</translation>
    </message>
    <message>
        <source>Wrong list of fingerprints</source>
        <translation>Falsche Liste von Fingerabdrücken</translation>
    </message>
    <message>
        <source>A checkpoint is not genuine</source>
        <translation>Ein Prüfpunkt ist nicht echt</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Nicht das Signierte</translation>
    </message>
    <message>
        <source>A checkpoint could not be compared</source>
        <translation>Ein Prüfpunkt war nicht vergleichbar</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>The newest entries are missing</source>
        <translation>Die neuesten Einträge fehlen</translation>
    </message>
    <message>
        <source>Set back to an earlier state</source>
        <translation>Auf früheren Stand zurückgesetzt</translation>
    </message>
    <message>
        <source>Two signed histories</source>
        <translation>Zwei signierte Verläufe</translation>
    </message>
    <message>
        <source>A checkpoint was deleted</source>
        <translation>Ein Prüfpunkt wurde gelöscht</translation>
    </message>
    <message>
        <source>A wrong proof</source>
        <translation>Ein falscher Nachweis</translation>
    </message>
    <message>
        <source>A timestamp is not genuine</source>
        <translation>Ein Zeitstempel ist nicht echt</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Not signed for too long</source>
        <translation>Zu lange nicht signiert</translation>
    </message>
    <message>
        <source>Signing has stopped</source>
        <translation>Das Signieren steht still</translation>
    </message>
    <message>
        <source>Not covered from outside yet</source>
        <translation>Von außerhalb noch nicht gedeckt</translation>
    </message>
    <message>
        <source>A receipt proves nothing</source>
        <translation>Eine Quittung beweist nichts</translation>
    </message>
    <message>
        <source>An entry with a receipt is missing</source>
        <translation>Ein Eintrag mit Quittung fehlt</translation>
    </message>
    <message>
        <source>Not what the receipt says</source>
        <translation>Nicht das, was die Quittung sagt</translation>
    </message>
    <message>
        <source>A time that cannot be</source>
        <translation>Eine unmögliche Zeit</translation>
    </message>
    <message>
        <source>Not signed by the device</source>
        <translation>Nicht vom Gerät signiert</translation>
    </message>
    <message>
        <source>A device&apos;s key was swapped</source>
        <translation>Ein Geräteschlüssel wurde vertauscht</translation>
    </message>
    <message>
        <source>A device&apos;s key is not known</source>
        <translation>Ein Geräteschlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>Continues a restored ledger</source>
        <translation>Setzt ein wiederhergestelltes Journal fort</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Karte abgelaufen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>The card expires on %1</source>
        <translation>Die Karte läuft am %1 ab</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Deactivate card</source>
        <translation>Karte deaktivieren</translation>
    </message>
    <message>
        <source>Card %1 of %2 stops working at every gate at once. Its history stays, and it can be issued again.</source>
        <translation>Karte %1 von %2 funktioniert sofort an keinem Tor mehr. Ihr Verlauf bleibt erhalten, und sie kann wieder ausgegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>Sie läuft nicht ab</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Ablauf festlegen</translation>
    </message>
    <message>
        <source>Until when card %1 of %2 opens gates, the last day included.</source>
        <translation>Bis wann Karte %1 von %2 Tore öffnet, letzter Tag eingeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>%1 is listed as having left, and gates refuse them at once. Entries in the ledger stay.</source>
        <translation>%1 wird als ausgeschieden geführt und von den Toren sofort abgewiesen. Einträge im Journal bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;End card %1 too, so that it can be given to somebody else</source>
        <translation>Auch &amp;Karte %1 deaktivieren, damit sie jemand anderem gegeben werden kann</translation>
    </message>
    <message>
        <source>The card is valid until it is deactivated</source>
        <translation>Die Karte ist gültig, bis sie deaktiviert wird</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
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
        <translation>RFID-Zeiterfassung: die Konsole mit eingebautem Server</translation>
    </message>
    <message>
        <source>Folder of the embedded store</source>
        <translation>Ordner des eingebetteten Speichers</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or a file</source>
        <translation>postgresql://USER@HOST/DATABASE oder eine Datei</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Show it at work with made-up people</source>
        <translation>Mit erfundenen Personen in Betrieb zeigen</translation>
    </message>
    <message>
        <source>Open at this page</source>
        <translation>Auf dieser Seite öffnen</translation>
    </message>
    <message>
        <source>Only show a PostgreSQL database that another machine&apos;s server writes</source>
        <translation>Nur eine PostgreSQL-Datenbank anzeigen, in die der Server eines anderen Rechners schreibt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt for entry %1</source>
        <translation>Quittung für Eintrag %1</translation>
    </message>
    <message>
        <source>The time ledger named below holds this tap. Keep this sheet: with it the entry can be proved, even against the owner of the ledger.</source>
        <translation>Das unten genannte Zeitjournal enthält diese Buchung. Bewahren Sie dieses Blatt auf: Mit ihm lässt sich der Eintrag beweisen, auch gegenüber dem Besitzer des Journals.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation>Zeit der Buchung</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>%1 of %2 signed entries</source>
        <translation>%1 von %2 signierten Einträgen</translation>
    </message>
    <message>
        <source>The code holds the whole receipt:</source>
        <translation>Der Code enthält die ganze Quittung:</translation>
    </message>
    <message>
        <source>The signed checkpoint</source>
        <translation>Der signierte Prüfpunkt</translation>
    </message>
    <message>
        <source>To check it, give the text of the code, or the receipt&apos;s file, with the key ring of this ledger to tapledger-verify or to “tapledgerd verify-receipt”. Neither needs the server or its database.</source>
        <translation>Zum Prüfen geben Sie den Text des Codes oder die Datei der Quittung zusammen mit dem Schlüsselbund dieses Journals an tapledger-verify oder „tapledgerd verify-receipt“. Beide brauchen weder den Server noch seine Datenbank.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>there is no alert %1</source>
        <translation>einen Alarm %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the file has no column %1; its first line must name the columns</source>
        <translation>die Datei hat keine Spalte %1; ihre erste Zeile muss die Spalten benennen</translation>
    </message>
    <message>
        <source>the import was stopped; nothing has changed</source>
        <translation>der Import wurde angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 %2 stands in line %3 already</source>
        <translation>%1 %2 steht schon in Zeile %3</translation>
    </message>
    <message>
        <source>expires_at &quot;%1&quot; is neither a date (2027-01-31) nor a time with offset (2027-01-31T18:00:00+01:00)</source>
        <translation>expires_at „%1“ ist weder ein Datum (2027-01-31) noch eine Zeit mit Zeitzone (2027-01-31T18:00:00+01:00)</translation>
    </message>
    <message>
        <source>people are kept by another system in this database; import them there, not here</source>
        <translation>die Personen verwaltet in dieser Datenbank ein anderes System; importieren Sie sie dort, nicht hier</translation>
    </message>
    <message>
        <source>employee_number is empty</source>
        <translation>die Personalnummer fehlt</translation>
    </message>
    <message>
        <source>a MAC address has six bytes in hex, such as 00:1b:44:11:3a:b7</source>
        <translation>eine MAC-Adresse hat sechs Bytes in Hexadezimalschreibweise, etwa 00:1b:44:11:3a:b7</translation>
    </message>
    <message>
        <source>a serial number is a UTF-8 text of at most 255 characters</source>
        <translation>eine Seriennummer ist ein UTF-8-Text von höchstens 255 Zeichen</translation>
    </message>
    <message>
        <source>the installation date must be a day such as 2026-02-04</source>
        <translation>das Installationsdatum muss ein Tag sein, etwa 2026-02-04</translation>
    </message>
    <message>
        <source>notes are a UTF-8 text of at most %1 characters</source>
        <translation>Notizen sind ein UTF-8-Text von höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the maintenance schedule &quot;%1&quot; is not one of %2</source>
        <translation>der Wartungsplan „%1“ ist keiner von diesen: %2</translation>
    </message>
    <message>
        <source>with a maintenance schedule, say also when the device was installed or last looked after</source>
        <translation>geben Sie zu einem Wartungsplan auch an, wann das Gerät installiert oder zuletzt gewartet wurde</translation>
    </message>
    <message>
        <source>a device id has 1 to 64 of the characters A-Z a-z 0-9 . _ -</source>
        <translation>eine Gerätekennung hat 1 bis 64 der Zeichen A-Z a-z 0-9 . _ -</translation>
    </message>
    <message>
        <source>name and location are UTF-8 texts of at most 255 characters</source>
        <translation>Name und Ort sind UTF-8-Texte von höchstens 255 Zeichen</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not one of %2</source>
        <translation>die Art „%1“ ist keine von diesen: %2</translation>
    </message>
    <message>
        <source>the protocol &quot;%1&quot; is not one of %2</source>
        <translation>das Protokoll „%1“ ist keines von diesen: %2</translation>
    </message>
    <message>
        <source>the public key is not the base64 of the 32 bytes of an Ed25519 key</source>
        <translation>der öffentliche Schlüssel ist nicht das Base64 der 32 Bytes eines Ed25519-Schlüssels</translation>
    </message>
    <message>
        <source>a device can have at most %1 networks in allowed_ips</source>
        <translation>ein Gerät kann höchstens %1 erlaubte Netze haben</translation>
    </message>
    <message>
        <source>a certificate&apos;s fingerprint is 64 hex digits: its SHA-256</source>
        <translation>der Fingerabdruck eines Zertifikats besteht aus 64 Hexadezimalziffern: seinem SHA-256</translation>
    </message>
    <message>
        <source>there is no device %1; see the list of devices</source>
        <translation>ein Gerät %1 gibt es nicht; sehen Sie in der Liste der Geräte nach</translation>
    </message>
    <message>
        <source>the old key can stay good for 0 seconds to 30 days</source>
        <translation>der alte Schlüssel kann 0 Sekunden bis 30 Tage gültig bleiben</translation>
    </message>
    <message>
        <source>somebody else has changed %1 in the meantime; look at what it is now and change it again</source>
        <translation>jemand anderes hat %1 inzwischen geändert; sehen Sie nach, wie es jetzt ist, und ändern Sie es noch einmal</translation>
    </message>
    <message>
        <source>card %1 or its holder has been given something else since; nothing was undone</source>
        <translation>die Karte %1 oder ihr Inhaber hat inzwischen etwas anderes bekommen; nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>there is no employee with the id %1</source>
        <translation>eine Person mit der Kennung %1 gibt es nicht</translation>
    </message>
    <message>
        <source>card %1 has been changed since; nothing was undone</source>
        <translation>die Karte %1 wurde inzwischen geändert; nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 has left meanwhile; nothing was undone</source>
        <translation>%1 ist inzwischen ausgeschieden; nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>the photo is no picture, or has more than 256 KiB</source>
        <translation>das Foto ist kein Bild oder hat mehr als 256 KiB</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>%1 has more than %2 characters</source>
        <translation>%1 hat mehr als %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 contains a control character</source>
        <translation>%1 enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>full_name is empty</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>card_type &quot;%1&quot; is not one of %2</source>
        <translation>die Kartenart „%1“ ist keine von diesen: %2</translation>
    </message>
    <message>
        <source>the reason &quot;%1&quot; is not one of %2</source>
        <translation>der Grund „%1“ ist keiner von diesen: %2</translation>
    </message>
    <message>
        <source>expires_at %1 has passed already</source>
        <translation>der Ablauf %1 ist schon vorbei</translation>
    </message>
    <message>
        <source>there is no employee with the number %1; add them first</source>
        <translation>eine Person mit der Personalnummer %1 gibt es nicht; legen Sie sie zuerst an</translation>
    </message>
    <message>
        <source>%1 is no longer active and cannot be given a card</source>
        <translation>%1 ist nicht mehr aktiv und kann keine Karte bekommen</translation>
    </message>
    <message>
        <source>card %1 belongs to %2; reassign it if that is meant</source>
        <translation>die Karte %1 gehört %2; geben Sie sie neu aus, wenn das gewollt ist</translation>
    </message>
    <message>
        <source>card %1 is not active for anybody</source>
        <translation>die Karte %1 ist für niemanden aktiv</translation>
    </message>
    <message>
        <source>the ledger has no entry %1; its last one is %2</source>
        <translation>das Journal hat keinen Eintrag %1; sein letzter ist %2</translation>
    </message>
    <message>
        <source>the range ends before it begins; exchange from and to</source>
        <translation>der Bereich endet, bevor er beginnt; vertauschen Sie „von“ und „bis“</translation>
    </message>
    <message>
        <source>this log begins with entry %1; what stands before was written by other software and cannot be verified</source>
        <translation>dieses Journal beginnt mit Eintrag %1; was davor steht, hat andere Software geschrieben und kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>the verification was stopped before it was complete</source>
        <translation>die Prüfung wurde angehalten, bevor sie vollständig war</translation>
    </message>
    <message>
        <source>a password has 10 to 128 characters</source>
        <translation>ein Passwort hat 10 bis 128 Zeichen</translation>
    </message>
    <message>
        <source>there is no checkpoint yet; `tapledgerd keys init` makes the keys that sign them</source>
        <translation>es gibt noch keinen Prüfpunkt; `tapledgerd keys init` erzeugt die Schlüssel, die sie signieren</translation>
    </message>
    <message>
        <source>the ledger has no entries yet</source>
        <translation>das Journal hat noch keine Einträge</translation>
    </message>
    <message>
        <source>there is no entry %1</source>
        <translation>einen Eintrag %1 gibt es nicht</translation>
    </message>
    <message>
        <source>entry %1 was written by other software; this log begins with %2</source>
        <translation>Eintrag %1 hat andere Software geschrieben; dieses Journal beginnt mit %2</translation>
    </message>
    <message>
        <source>a user name has 1 to 64 of the characters a-z 0-9 . _ - @</source>
        <translation>ein Benutzername hat 1 bis 64 der Zeichen a-z 0-9 . _ - @</translation>
    </message>
    <message>
        <source>there is no user %1</source>
        <translation>einen Benutzer %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is the last administrator; make another one first</source>
        <translation>%1 ist der letzte Administrator; ernennen Sie zuerst einen weiteren</translation>
    </message>
    <message>
        <source>user name and password do not belong together</source>
        <translation>Benutzername und Passwort gehören nicht zusammen</translation>
    </message>
    <message>
        <source>a token has a name of 1 to 64 characters that tells what it is for</source>
        <translation>ein Token hat einen Namen von 1 bis 64 Zeichen, der sagt, wofür es da ist</translation>
    </message>
    <message>
        <source>verification %1 is under way; wait for it or cancel it</source>
        <translation>die Prüfung %1 läuft noch; warten Sie sie ab oder brechen Sie sie ab</translation>
    </message>
    <message>
        <source>there is no verification %1</source>
        <translation>eine Prüfung %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the card or the employee has an active card mapping already, or there is no such employee; deactivate the old mapping first</source>
        <translation>die Karte oder die Person hat schon eine aktive Zuordnung, oder die Person gibt es nicht; sperren Sie zuerst die alte Karte</translation>
    </message>
    <message>
        <source>card mapping %1 does not exist or is not active any more</source>
        <translation>die Kartenzuordnung %1 gibt es nicht, oder sie ist nicht mehr aktiv</translation>
    </message>
    <message>
        <source>there is a device %1 already</source>
        <translation>ein Gerät %1 gibt es schon</translation>
    </message>
    <message>
        <source>there is no device %1; `tapledgerd device list` shows all</source>
        <translation>ein Gerät %1 gibt es nicht; `tapledgerd device list` zeigt alle</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>ein Gerät %1 gibt es nicht</translation>
    </message>
    <message>
        <source>people are kept in another system&apos;s table here; change them there</source>
        <translation>die Personen stehen hier in der Tabelle eines anderen Systems; ändern Sie sie dort</translation>
    </message>
    <message>
        <source>there is a user %1 already</source>
        <translation>einen Benutzer %1 gibt es schon</translation>
    </message>
    <message>
        <source>there is no token %1 that is still valid</source>
        <translation>ein noch gültiges Token %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the ledger has entries and begins with the genesis hash %1; remove GENESIS_HASH from the configuration</source>
        <translation>das Journal hat Einträge und beginnt mit dem Anfangshash %1; entfernen Sie GENESIS_HASH aus der Konfiguration</translation>
    </message>
    <message>
        <source>people are kept in this program&apos;s own table; remove the SELECT of employees from the configuration</source>
        <translation>die Personen stehen in der eigenen Tabelle dieses Programms; entfernen Sie das SELECT der Personen aus der Konfiguration</translation>
    </message>
    <message>
        <source>GENESIS_HASH must be 64 lower-case hex digits</source>
        <translation>GENESIS_HASH muss aus 64 kleingeschriebenen Hexadezimalziffern bestehen</translation>
    </message>
    <message>
        <source>the tables in %1 are %2; run `tapledgerd db migrate` %3</source>
        <translation>den Zustand der Tabellen in %1 kann dieses Programm nicht verwenden (%2); führen Sie `tapledgerd db migrate` aus (%3)</translation>
    </message>
    <message>
        <source>of an older version</source>
        <translation>von einer älteren Version</translation>
    </message>
    <message>
        <source>with the same database</source>
        <translation>mit derselben Datenbank</translation>
    </message>
    <message>
        <source>as the owner</source>
        <translation>als Eigentümer</translation>
    </message>
    <message>
        <source>the database must be given as postgresql://…, sqlite:///path or the path of a file</source>
        <translation>die Datenbank wird als postgresql://…, sqlite:///Pfad oder Pfad einer Datei angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no file; write sqlite:///absolute/path</source>
        <translation>„%1“ nennt keine Datei; schreiben Sie sqlite:///absoluter/Pfad</translation>
    </message>
    <message>
        <source>there is no database %1; `tapledgerd db migrate` or `tapledgerd serve` with the same --data-dir makes one</source>
        <translation>eine Datenbank %1 gibt es nicht; `tapledgerd db migrate` oder `tapledgerd serve` mit demselben --data-dir legt sie an</translation>
    </message>
    <message>
        <source>%1 is a folder; name the database file in it</source>
        <translation>%1 ist ein Ordner; nennen Sie die Datenbankdatei darin</translation>
    </message>
    <message>
        <source>the database %1 cannot be made: %2; check the folder</source>
        <translation>die Datenbank %1 kann nicht angelegt werden: %2; prüfen Sie den Ordner</translation>
    </message>
    <message>
        <source>the database URL cannot be read: %1; write postgresql://user@host:5432/name</source>
        <translation>die URL der Datenbank ist nicht lesbar: %1; schreiben Sie postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>a field has more than %1 bytes</source>
        <translation>ein Feld hat mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>there is a carriage return in the middle of the line; put the field into quotes</source>
        <translation>mitten in der Zeile steht ein Wagenrücklauf; setzen Sie das Feld in Anführungszeichen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>there is text after a closing quote; double the quotes inside a field</source>
        <translation>nach einem schließenden Anführungszeichen steht Text; verdoppeln Sie Anführungszeichen in einem Feld</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>line %1 is not valid UTF-8; save the file as UTF-8</source>
        <translation>Zeile %1 ist kein gültiges UTF-8; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>die Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>sie ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>a section is written [name]</source>
        <translation>ein Abschnitt wird [Name] geschrieben</translation>
    </message>
    <message>
        <source>a setting is written key = value</source>
        <translation>eine Einstellung wird Schlüssel = Wert geschrieben</translation>
    </message>
    <message>
        <source>%1 is set a second time</source>
        <translation>%1 ist ein zweites Mal gesetzt</translation>
    </message>
    <message>
        <source>%1 must be one line</source>
        <translation>%1 muss eine einzige Zeile sein</translation>
    </message>
    <message>
        <source>not a time of the form 2026-02-04T08:05:23Z (a date, a time and an offset from UTC)</source>
        <translation>keine Zeit der Form 2026-02-04T08:05:23Z (Datum, Uhrzeit und Abstand zu UTC)</translation>
    </message>
    <message>
        <source>the UID format must be one of hex, hex-reversed, dec, wiegand26</source>
        <translation>das UID-Format muss eines von diesen sein: hex, hex-reversed, dec, wiegand26</translation>
    </message>
    <message>
        <source>the card UID must be %1</source>
        <translation>die Karten-UID muss so aussehen: %1</translation>
    </message>
    <message>
        <source>the configuration file %1 cannot be read: %2</source>
        <translation>die Konfigurationsdatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the configuration file %1 cannot be read</source>
        <translation>die Konfigurationsdatei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: %2; it can be %3</source>
        <translation>%1: %2; möglich ist %3</translation>
    </message>
    <message>
        <source>%1: there is no setting %2; `tapledgerd config` lists them</source>
        <translation>%1: eine Einstellung %2 gibt es nicht; `tapledgerd config` führt sie auf</translation>
    </message>
    <message>
        <source>there is no setting %1; `tapledgerd config` lists them</source>
        <translation>eine Einstellung %1 gibt es nicht; `tapledgerd config` führt sie auf</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>eine Einstellung %1 gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value for it</source>
        <translation>„%1“ ist dafür kein gültiger Wert</translation>
    </message>
    <message>
        <source>authentication cannot be off while listening on %1; listen on 127.0.0.1 only, or leave authentication on</source>
        <translation>die Authentifizierung kann nicht aus sein, während %1 geöffnet ist; öffnen Sie nur 127.0.0.1 oder lassen Sie die Authentifizierung an</translation>
    </message>
    <message>
        <source>every listener is off; open one of http, tcp and udp</source>
        <translation>jeder Listener ist aus; öffnen Sie einen von http, tcp und udp</translation>
    </message>
    <message>
        <source>the ledger was signed as %1 before; copy the folder `trust` from there to %2</source>
        <translation>das Journal wurde bisher als %1 signiert; kopieren Sie den Ordner `trust` von dort nach %2</translation>
    </message>
    <message>
        <source>there is no data folder; name one by --data-dir</source>
        <translation>es gibt keinen Datenordner; nennen Sie einen mit --data-dir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address and port such as 127.0.0.1:8001 or [::1]:8001</source>
        <translation>„%1“ ist keine Adresse mit Port wie 127.0.0.1:8001 oder [::1]:8001</translation>
    </message>
    <message>
        <source>authentication may be switched off only while every listener is bound to a loopback address such as 127.0.0.1</source>
        <translation>die Authentifizierung darf nur aus sein, solange jeder Listener an eine Loopback-Adresse wie 127.0.0.1 gebunden ist</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM form without a password</source>
        <translation>die Datei %1 enthält keinen privaten Schlüssel in PEM-Form ohne Passwort</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM form</source>
        <translation>die Datei %1 enthält kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>tls.key: the key %1 does not belong to the certificate %2; name the two files that were made together</source>
        <translation>tls.key: der Schlüssel %1 gehört nicht zum Zertifikat %2; nennen Sie die beiden Dateien, die zusammen gemacht wurden</translation>
    </message>
    <message>
        <source>tls.certificate: the certificate %1 cannot be used: %2; make another one</source>
        <translation>tls.certificate: das Zertifikat %1 ist nicht verwendbar: %2; machen Sie ein anderes</translation>
    </message>
    <message>
        <source>tls.client_certificates needs tls.client_ca: the file of the authorities that sign them</source>
        <translation>tls.client_certificates braucht tls.client_ca: die Datei der Zertifizierungsstellen, die sie signieren</translation>
    </message>
    <message>
        <source>tls.client_ca: one of the certificates in the file %1 is damaged</source>
        <translation>tls.client_ca: eines der Zertifikate in der Datei %1 ist beschädigt</translation>
    </message>
    <message>
        <source>tls.certificate and tls.key are set together: name both files</source>
        <translation>tls.certificate und tls.key werden zusammen gesetzt: nennen Sie beide Dateien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>„%1“ ist weder ein Rechnername noch eine IP-Adresse</translation>
    </message>
    <message>
        <source>a certificate needs at least one host name or address</source>
        <translation>ein Zertifikat braucht mindestens einen Rechnernamen oder eine Adresse</translation>
    </message>
    <message>
        <source>the user was removed just now</source>
        <translation>der Benutzer wurde gerade entfernt</translation>
    </message>
    <message>
        <source>this certificate is another device&apos;s</source>
        <translation>dieses Zertifikat gehört einem anderen Gerät</translation>
    </message>
    <message>
        <source>there is an employee with the number %1 already; numbers are unique</source>
        <translation>eine Person mit der Personalnummer %1 gibt es schon; Nummern sind eindeutig</translation>
    </message>
    <message>
        <source>a decimal number of at most 32 bytes, such as 0012345678</source>
        <translation>eine Dezimalzahl von höchstens 32 Bytes, etwa 0012345678</translation>
    </message>
    <message>
        <source>facility,number with 0-255 and 0-65535, such as 12,34567</source>
        <translation>Anlage,Nummer mit 0-255 und 0-65535, etwa 12,34567</translation>
    </message>
    <message>
        <source>1 to 32 bytes as hex, such as 04:3A:B2:C5:D8</source>
        <translation>1 bis 32 Bytes als Hex, etwa 04:3A:B2:C5:D8</translation>
    </message>
    <message>
        <source>the first user must be an administrator, who can add the others</source>
        <translation>der erste Benutzer muss ein Administrator sein, der die anderen anlegen kann</translation>
    </message>
    <message>
        <source>the login has ended; log in again</source>
        <translation>die Anmeldung ist beendet; melden Sie sich neu an</translation>
    </message>
    <message>
        <source>cannot listen on %1 for %2: %3; choose another address or stop the program that uses it</source>
        <translation>%1 lässt sich für %2 nicht öffnen: %3; wählen Sie eine andere Adresse oder beenden Sie das Programm, das sie benutzt</translation>
    </message>
    <message>
        <source>cannot listen on %1 for UDP: %2; choose another address or stop the program that uses it</source>
        <translation>%1 lässt sich für UDP nicht öffnen: %2; wählen Sie eine andere Adresse oder beenden Sie das Programm, das sie benutzt</translation>
    </message>
    <message>
        <source>%1 has gone: %2; try again in a moment</source>
        <translation>%1 ist weg: %2; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2; %3</source>
        <translation>%1 ist nicht erreichbar: %2; %3</translation>
    </message>
    <message>
        <source>check that the server runs and the address is right</source>
        <translation>prüfen Sie, ob der Server läuft und die Adresse stimmt</translation>
    </message>
    <message>
        <source>check the user and password of the URL</source>
        <translation>prüfen Sie Benutzer und Passwort der URL</translation>
    </message>
    <message>
        <source>create it with createdb, or name another</source>
        <translation>legen Sie sie mit createdb an oder nennen Sie eine andere</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again in a moment</source>
        <translation>die Datenbank %1 wird von einem anderen Programm benutzt; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>entry %1 is missing</source>
        <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>entry %1 was altered, or one before it</source>
        <translation>Eintrag %1 oder einer davor wurde verändert</translation>
    </message>
    <message>
        <source>Keyboard reader</source>
        <translation>Tastatur-Lesegerät</translation>
    </message>
    <message>
        <source>No smart card reader is plugged in.</source>
        <translation>Kein Smartcard-Lesegerät ist angeschlossen.</translation>
    </message>
    <message>
        <source>The reader is not plugged in.</source>
        <translation>Das Lesegerät ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The reader was unplugged.</source>
        <translation>Das Lesegerät wurde ausgesteckt.</translation>
    </message>
    <message>
        <source>Another program has %1 open, or you may not use serial ports: close that program, or have the administrator add you to the group dialout and log in again.</source>
        <translation>Ein anderes Programm hat %1 geöffnet, oder Sie dürfen keine seriellen Ports verwenden: Schließen Sie dieses Programm, oder lassen Sie sich vom Administrator in die Gruppe dialout aufnehmen und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 cannot do this baud rate, parity or number of bits: set them as the reader&apos;s manual says.</source>
        <translation>%1 beherrscht diese Baudrate, Parität oder Anzahl Bits nicht: Stellen Sie sie ein, wie es in der Anleitung des Lesegeräts steht.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: unplug the reader and plug it in again.</source>
        <translation>%1 kann nicht geöffnet werden: Stecken Sie das Lesegerät aus und wieder ein.</translation>
    </message>
    <message>
        <source>The smart card service does not run: install pcscd, or start it.</source>
        <translation>Der Smartcard-Dienst läuft nicht: Installieren Sie pcscd, oder starten Sie ihn.</translation>
    </message>
    <message>
        <source>The smart card service does not answer: %1</source>
        <translation>Der Smartcard-Dienst antwortet nicht: %1</translation>
    </message>
    <message>
        <source>another program uses the card: close it and put the card on again</source>
        <translation>ein anderes Programm verwendet die Karte: Schließen Sie es, und legen Sie die Karte erneut auf</translation>
    </message>
    <message>
        <source>the card does not answer: put it on again, flat and alone</source>
        <translation>die Karte antwortet nicht: Legen Sie sie erneut auf, flach und allein</translation>
    </message>
    <message>
        <source>the card was taken away too soon: hold it a little longer</source>
        <translation>die Karte wurde zu früh weggenommen: Halten Sie sie etwas länger vor</translation>
    </message>
    <message>
        <source>the card has no UID that this reader can tell: use a contactless card</source>
        <translation>die Karte hat keine UID, die dieses Lesegerät nennen kann: Verwenden Sie eine kontaktlose Karte</translation>
    </message>
    <message>
        <source>the card&apos;s UID has %1 bytes instead of 4, 7 or 10: put it on again, flat and alone</source>
        <translation>die UID der Karte hat %1 Bytes statt 4, 7 oder 10: Legen Sie die Karte erneut auf, flach und allein</translation>
    </message>
    <message>
        <source>the reader sent characters that no card number has: check its baud rate and protocol, or the keyboard layout</source>
        <translation>das Lesegerät hat Zeichen gesendet, die in keiner Kartennummer vorkommen: Prüfen Sie seine Baudrate und sein Protokoll oder die Tastaturbelegung</translation>
    </message>
    <message>
        <source>the reader sent &quot;%1&quot;, which is too short for a card number</source>
        <translation>das Lesegerät hat „%1“ gesendet, das ist zu kurz für eine Kartennummer</translation>
    </message>
    <message>
        <source>the reader sent more characters than a card number has</source>
        <translation>das Lesegerät hat mehr Zeichen gesendet, als eine Kartennummer hat</translation>
    </message>
    <message>
        <source>the reader sent &quot;%1&quot;: with its UID format, %2</source>
        <translation>das Lesegerät sendete &quot;%1&quot;: mit seinem UID-Format, %2</translation>
    </message>
    <message>
        <source>the reader sent half a card number: hold the card on it a little longer</source>
        <translation>das Lesegerät hat eine halbe Kartennummer gesendet: Halten Sie die Karte etwas länger daran</translation>
    </message>
    <message>
        <source>the reader sends more than 64 characters without an end: check its baud rate and protocol</source>
        <translation>das Lesegerät sendet mehr als 64 Zeichen ohne Ende: Prüfen Sie seine Baudrate und sein Protokoll</translation>
    </message>
    <message>
        <source>the reader sends frames: set its protocol to frames</source>
        <translation>das Lesegerät sendet Datenrahmen: Stellen Sie sein Protokoll auf Datenrahmen</translation>
    </message>
    <message>
        <source>the reader&apos;s frame is not 10 hex digits and a checksum: check its protocol</source>
        <translation>der Datenrahmen des Lesegeräts besteht nicht aus 10 Hexadezimalziffern und einer Prüfsumme: Prüfen Sie sein Protokoll</translation>
    </message>
    <message>
        <source>the card number came with a wrong checksum: hold the card again</source>
        <translation>die Kartennummer kam mit falscher Prüfsumme: Halten Sie die Karte erneut vor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>address of every listener whose own setting does not name one; shown is the one of HTTP</source>
        <translation>Adresse jedes Listeners, dessen eigene Einstellung keine nennt; gezeigt wird die von HTTP</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>where HTTP listens</source>
        <translation>wo HTTP erreichbar ist</translation>
    </message>
    <message>
        <source>ADDR:PORT or off</source>
        <translation>ADRESSE:PORT oder off</translation>
    </message>
    <message>
        <source>port of HTTP; the address stays</source>
        <translation>Port von HTTP; die Adresse bleibt</translation>
    </message>
    <message>
        <source>0 (any free one) to 65535, or off</source>
        <translation>0 (irgendein freier) bis 65535 oder off</translation>
    </message>
    <message>
        <source>where JSON lines over TCP are taken</source>
        <translation>wo JSON-Zeilen über TCP angenommen werden</translation>
    </message>
    <message>
        <source>port of TCP; the address stays</source>
        <translation>Port von TCP; die Adresse bleibt</translation>
    </message>
    <message>
        <source>where JSON datagrams are taken</source>
        <translation>wo JSON-Datagramme angenommen werden</translation>
    </message>
    <message>
        <source>port of UDP; the address stays</source>
        <translation>Port von UDP; die Adresse bleibt</translation>
    </message>
    <message>
        <source>devices must show their API key; off is allowed only while every listener is on loopback</source>
        <translation>Geräte müssen ihren API-Schlüssel vorweisen; off ist nur erlaubt, solange jeder Listener auf Loopback liegt</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>web pages of other origins that may use the HTTP calls; empty: none</source>
        <translation>Webseiten anderer Herkunft, die die HTTP-Aufrufe benutzen dürfen; leer: keine</translation>
    </message>
    <message>
        <source>origins such as https://hr.example, separated by spaces</source>
        <translation>Herkünfte wie https://hr.example, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>certificate of HTTP and TCP, with its chain; empty: they speak plain</source>
        <translation>Zertifikat von HTTP und TCP mit seiner Kette; leer: unverschlüsselt</translation>
    </message>
    <message>
        <source>a PEM file; a relative path starts in the data folder</source>
        <translation>eine PEM-Datei; ein relativer Pfad beginnt im Datenordner</translation>
    </message>
    <message>
        <source>the certificate&apos;s private key</source>
        <translation>der private Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>a PEM file without a password</source>
        <translation>eine PEM-Datei ohne Passwort</translation>
    </message>
    <message>
        <source>certificates of clients: not asked for, checked where one is shown, or required of all</source>
        <translation>Zertifikate von Clients: nicht verlangt, geprüft, wo eines vorgewiesen wird, oder von allen verlangt</translation>
    </message>
    <message>
        <source>off, optional or required</source>
        <translation>off, optional oder required</translation>
    </message>
    <message>
        <source>authorities that sign the certificates of clients</source>
        <translation>Zertifizierungsstellen, die die Zertifikate der Clients signieren</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>eine PEM-Datei</translation>
    </message>
    <message>
        <source>the store; empty: the file tapledger.db in the data folder</source>
        <translation>der Speicher; leer: die Datei tapledger.db im Datenordner</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or the path of a SQLite file</source>
        <translation>postgresql://USER@HOST/DATABASE oder der Pfad einer SQLite-Datei</translation>
    </message>
    <message>
        <source>over another system&apos;s table of people: yields id, employee_number, full_name, department, photo, is_active; empty: guessed from common column names</source>
        <translation>über die Personentabelle eines anderen Systems: liefert id, employee_number, full_name, department, photo, is_active; leer: aus üblichen Spaltennamen erraten</translation>
    </message>
    <message>
        <source>a SELECT</source>
        <translation>ein SELECT</translation>
    </message>
    <message>
        <source>taps of one person, device and event type nearer than this are duplicates; 0: of the same instant</source>
        <translation>Buchungen einer Person, eines Geräts und einer Art, die näher beieinander liegen, sind Wiederholungen; 0: im selben Augenblick</translation>
    </message>
    <message>
        <source>how far a reader&apos;s clock may be ahead</source>
        <translation>wie weit die Uhr eines Lesegeräts vorgehen darf</translation>
    </message>
    <message>
        <source>an older tap is judged by who held the card when it was scanned, a fresher one by who holds it now</source>
        <translation>eine ältere Buchung wird danach beurteilt, wem die Karte beim Einlesen gehörte, eine frischere danach, wem sie jetzt gehört</translation>
    </message>
    <message>
        <source>what stands before the first entry of a new ledger; empty: 64 zeros</source>
        <translation>was vor dem ersten Eintrag eines neuen Journals steht; leer: 64 Nullen</translation>
    </message>
    <message>
        <source>64 lower-case hex digits</source>
        <translation>64 kleingeschriebene Hexadezimalziffern</translation>
    </message>
    <message>
        <source>signatures of taps: not looked at, checked where the device has a public key, or required of all</source>
        <translation>Signaturen von Buchungen: nicht beachtet, geprüft, wo das Gerät einen öffentlichen Schlüssel hat, oder von allen verlangt</translation>
    </message>
    <message>
        <source>off, on or required</source>
        <translation>off, on oder required</translation>
    </message>
    <message>
        <source>public key for devices without one of their own</source>
        <translation>öffentlicher Schlüssel für Geräte ohne eigenen</translation>
    </message>
    <message>
        <source>the base64 of 32 bytes</source>
        <translation>das Base64 von 32 Bytes</translation>
    </message>
    <message>
        <source>a device silent for so long is offline</source>
        <translation>ein Gerät, das so lange schweigt, ist offline</translation>
    </message>
    <message>
        <source>live taps of one device</source>
        <translation>einzeln gesendete Buchungen eines Geräts</translation>
    </message>
    <message>
        <source>0 (no limit) to 1000000</source>
        <translation>0 (keine Grenze) bis 1000000</translation>
    </message>
    <message>
        <source>batch requests of one device</source>
        <translation>Stapelanfragen eines Geräts</translation>
    </message>
    <message>
        <source>size of a tap</source>
        <translation>Größe einer Buchung</translation>
    </message>
    <message>
        <source>size of a batch</source>
        <translation>Größe eines Stapels</translation>
    </message>
    <message>
        <source>size of all batches that are arriving or waiting, together; one always comes in</source>
        <translation>Größe aller Stapel zusammen, die ankommen oder warten; einer kommt immer herein</translation>
    </message>
    <message>
        <source>taps of a batch</source>
        <translation>Buchungen eines Stapels</translation>
    </message>
    <message>
        <source>size of the headers of an HTTP request</source>
        <translation>Größe der Kopfzeilen einer HTTP-Anfrage</translation>
    </message>
    <message>
        <source>connections, HTTP and TCP each</source>
        <translation>Verbindungen, HTTP und TCP je für sich</translation>
    </message>
    <message>
        <source>taps of one TCP connection that wait for their answer</source>
        <translation>Buchungen einer TCP-Verbindung, die auf ihre Antwort warten</translation>
    </message>
    <message>
        <source>time for a request, or the hello on TCP, to arrive</source>
        <translation>Zeit, in der eine Anfrage oder die Begrüßung über TCP eintreffen muss</translation>
    </message>
    <message>
        <source>time for an answer to be fetched</source>
        <translation>Zeit, in der eine Antwort abgeholt werden muss</translation>
    </message>
    <message>
        <source>an HTTP connection idle for so long is closed</source>
        <translation>eine HTTP-Verbindung, die so lange ruht, wird geschlossen</translation>
    </message>
    <message>
        <source>a TCP connection idle for so long is closed</source>
        <translation>eine TCP-Verbindung, die so lange ruht, wird geschlossen</translation>
    </message>
    <message>
        <source>taps that wait for the ledger before sources stop reading</source>
        <translation>Buchungen, die auf das Journal warten, bevor nichts mehr angenommen wird</translation>
    </message>
    <message>
        <source>taps recorded in one transaction</source>
        <translation>Buchungen, die in einer Transaktion aufgezeichnet werden</translation>
    </message>
    <message>
        <source>a device offline for so long is an alert</source>
        <translation>ein Gerät, das so lange offline ist, löst einen Alarm aus</translation>
    </message>
    <message>
        <source>more taps of unknown cards among those of the last 15 minutes are an alert</source>
        <translation>mehr Buchungen unbekannter Karten unter denen der letzten 15 Minuten lösen einen Alarm aus</translation>
    </message>
    <message>
        <source>no taps for so long, where a week ago there were ten, are an alert</source>
        <translation>so lange keine Buchungen, wo es vor einer Woche zehn gab, lösen einen Alarm aus</translation>
    </message>
    <message>
        <source>less room where the data folder is is an alert</source>
        <translation>weniger Platz dort, wo der Datenordner liegt, löst einen Alarm aus</translation>
    </message>
    <message>
        <source>0 (never) to 1000000</source>
        <translation>0 (nie) bis 1000000</translation>
    </message>
    <message>
        <source>how long refused taps are kept</source>
        <translation>wie lange abgewiesene Buchungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>names the ledger in its checkpoints; this machine&apos;s name unless set</source>
        <translation>benennt das Journal in seinen Prüfpunkten; ohne Angabe der Name dieses Rechners</translation>
    </message>
    <message>
        <source>a name without spaces and +</source>
        <translation>ein Name ohne Leerzeichen und +</translation>
    </message>
    <message>
        <source>a checkpoint is signed after so many entries</source>
        <translation>nach so vielen Einträgen wird ein Prüfpunkt signiert</translation>
    </message>
    <message>
        <source>or so long after an entry that none covers yet</source>
        <translation>oder so lange nach einem Eintrag, den noch keiner abdeckt</translation>
    </message>
    <message>
        <source>how often the newest checkpoint is signed anew while nothing happens</source>
        <translation>wie oft der neueste Prüfpunkt neu signiert wird, während nichts geschieht</translation>
    </message>
    <message>
        <source>the least that is logged</source>
        <translation>das Geringste, was protokolliert wird</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning oder error</translation>
    </message>
    <message>
        <source>how a log line looks</source>
        <translation>wie eine Protokollzeile aussieht</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text oder json</translation>
    </message>
    <message>
        <source>%1 is there already and stays; --force replaces it</source>
        <translation>%1 gibt es schon und bleibt; --force ersetzt es</translation>
    </message>
    <message>
        <source>the newest checkpoint covers no such tile</source>
        <translation>der neueste Prüfpunkt deckt keine solche Kachel</translation>
    </message>
    <message>
        <source>say whose payloads, or from before when</source>
        <translation>geben Sie an, wessen Nutzdaten oder die von vor wann</translation>
    </message>
    <message>
        <source>there is no employee %1</source>
        <translation>eine Person %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the reason must have 1 to %1 characters</source>
        <translation>der Grund muss 1 bis %1 Zeichen haben</translation>
    </message>
    <message>
        <source>%1 entries are more than %2</source>
        <translation>%1 Einträge sind mehr als %2</translation>
    </message>
    <message>
        <source>no checkpoint covers %1 entries</source>
        <translation>kein Prüfpunkt deckt %1 Einträge</translation>
    </message>
    <message>
        <source>there is no checkpoint of %1 entries; the next is of %2</source>
        <translation>einen Prüfpunkt über %1 Einträge gibt es nicht; der nächste ist über %2</translation>
    </message>
    <message>
        <source>there is no key ring here to check it with; checkpoints of this ledger are signed elsewhere</source>
        <translation>hier gibt es keinen Schlüsselbund, um ihn zu prüfen; Prüfpunkte dieses Journals werden anderswo signiert</translation>
    </message>
    <message>
        <source>what anyone who may connect can read of the ledger under /ledger/ (C2SP tlog-tiles); entries: cards, gates and times</source>
        <translation>was jeder, der sich verbinden darf, unter /ledger/ vom Journal lesen kann (C2SP tlog-tiles); entries: Karten, Tore und Zeiten</translation>
    </message>
    <message>
        <source>off, hashes or entries</source>
        <translation>off, hashes oder entries</translation>
    </message>
    <message>
        <source>backup.folder is for the embedded store; PostgreSQL is backed up by its own tools: remove the setting</source>
        <translation>backup.folder ist für die eingebettete Ablage; PostgreSQL wird mit seinen eigenen Werkzeugen gesichert: Entfernen Sie die Einstellung</translation>
    </message>
    <message>
        <source>a copy into %1 was begun and is not finished; run `tapledgerd migrate-store` again, or use another database</source>
        <translation>eine Kopie nach %1 wurde begonnen und ist nicht fertig; rufen Sie „tapledgerd migrate-store“ noch einmal auf, oder nehmen Sie eine andere Datenbank</translation>
    </message>
    <message>
        <source>where the server puts backups of the embedded store, best on another disk; empty: it makes none</source>
        <translation>wohin der Server Sicherungen der eingebetteten Ablage legt, am besten auf eine andere Platte; leer: Er macht keine</translation>
    </message>
    <message>
        <source>a folder; a relative path starts in the data folder</source>
        <translation>ein Ordner; ein relativer Pfad beginnt im Datenordner</translation>
    </message>
    <message>
        <source>how long after the newest backup the next one is made</source>
        <translation>wie lange nach der neuesten Sicherung die nächste gemacht wird</translation>
    </message>
    <message>
        <source>how many of them are kept</source>
        <translation>wie viele davon aufbewahrt werden</translation>
    </message>
    <message>
        <source>the passphrase that encrypts them is its first line; empty: they are not encrypted</source>
        <translation>das Kennwort, das sie verschlüsselt, ist ihre erste Zeile; leer: Sie sind nicht verschlüsselt</translation>
    </message>
    <message>
        <source>a file; a relative path starts in the data folder</source>
        <translation>eine Datei; ein relativer Pfad beginnt im Datenordner</translation>
    </message>
    <message>
        <source>how much of the disk taps may take that are accepted while the database is away</source>
        <translation>wie viel Platz auf der Platte Buchungen brauchen dürfen, die angenommen werden, während die Datenbank fort ist</translation>
    </message>
    <message>
        <source>0 (none) to 1000000</source>
        <translation>0 (keiner) bis 1000000</translation>
    </message>
    <message>
        <source>only a verification with a key ring that began with the first entry can go on</source>
        <translation>nur eine Prüfung mit Schlüsselbund, die mit dem ersten Eintrag begann, kann weitergehen</translation>
    </message>
    <message>
        <source>%1 entries were verified already, and the ledger has fewer; begin anew</source>
        <translation>%1 Einträge wurden schon geprüft, und das Journal hat weniger; beginnen Sie neu</translation>
    </message>
    <message>
        <source>trust.export.mail_server needs trust.export.mail_from and trust.export.mail_to</source>
        <translation>trust.export.mail_server braucht trust.export.mail_from und trust.export.mail_to</translation>
    </message>
    <message>
        <source>trust.tsa.url needs trust.tsa.ca_file: an answer that nobody can check proves nothing</source>
        <translation>trust.tsa.url braucht trust.tsa.ca_file: Eine Antwort, die niemand prüfen kann, beweist nichts</translation>
    </message>
    <message>
        <source>set trust.tsa.url and trust.tsa.ca_file first</source>
        <translation>setzen Sie zuerst trust.tsa.url und trust.tsa.ca_file</translation>
    </message>
    <message>
        <source>trust.tsa.ca_file: %1</source>
        <translation>trust.tsa.ca_file: %1</translation>
    </message>
    <message>
        <source>absolute folders, a colon between two</source>
        <translation>absolute Ordner, ein Doppelpunkt zwischen zweien</translation>
    </message>
    <message>
        <source>checkpoints are copied to these: a share, a USB stick; the folder itself must be there</source>
        <translation>dorthin werden Prüfpunkte kopiert: eine Freigabe, ein USB-Stick; der Ordner selbst muss da sein</translation>
    </message>
    <message>
        <source>https://HOST/FOLDER/, spaces between several</source>
        <translation>https://HOST/ORDNER/, Leerzeichen zwischen mehreren</translation>
    </message>
    <message>
        <source>checkpoints are put into these folders over HTTP or WebDAV; may hold USER:PASSWORD@</source>
        <translation>in diese Ordner werden Prüfpunkte über HTTP oder WebDAV gelegt; darf USER:PASSWORD@ enthalten</translation>
    </message>
    <message>
        <source>authorities that sign the certificates of servers that checkpoints go to; empty: the system&apos;s</source>
        <translation>Stellen, die die Zertifikate der Server signieren, zu denen Prüfpunkte gehen; leer: die des Systems</translation>
    </message>
    <message>
        <source>newest or all</source>
        <translation>newest oder all</translation>
    </message>
    <message>
        <source>what a place gets that was away: the newest checkpoint, or each that it missed</source>
        <translation>was ein Ort bekommt, der fort war: den neuesten Prüfpunkt, oder jeden, den er verpasst hat</translation>
    </message>
    <message>
        <source>a place that lacks a checkpoint for so long is an alert</source>
        <translation>ein Ort, dem so lange ein Prüfpunkt fehlt, ist eine Warnung</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>smtp://HOST:PORT oder smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>checkpoints are mailed through this server; may hold USER:PASSWORD@; empty: none are</source>
        <translation>über diesen Server werden Prüfpunkte per E-Mail verschickt; darf USER:PASSWORD@ enthalten; leer: keine</translation>
    </message>
    <message>
        <source>required or if offered</source>
        <translation>required oder if offered</translation>
    </message>
    <message>
        <source>whether a server that is not smtps must offer STARTTLS</source>
        <translation>ob ein Server ohne smtps STARTTLS anbieten muss</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>who sends them</source>
        <translation>wer sie verschickt</translation>
    </message>
    <message>
        <source>mail addresses, spaces between several</source>
        <translation>E-Mail-Adressen, Leerzeichen zwischen mehreren</translation>
    </message>
    <message>
        <source>who gets them</source>
        <translation>wer sie bekommt</translation>
    </message>
    <message>
        <source>at most one mail of each log in so long</source>
        <translation>höchstens eine E-Mail je Protokoll in dieser Zeit</translation>
    </message>
    <message>
        <source>URL VKEY, spaces between several pairs</source>
        <translation>URL VKEY, Leerzeichen zwischen mehreren Paaren</translation>
    </message>
    <message>
        <source>witnesses that sign each checkpoint: where they are, and what `tapledgerd witness init` printed there</source>
        <translation>Zeugen, die jeden Prüfpunkt signieren: wo sie sind, und was „tapledgerd witness init“ dort ausgab</translation>
    </message>
    <message>
        <source>how many witnesses must have signed what is shown to verifiers; stands in the key ring</source>
        <translation>wie viele Zeugen signiert haben müssen, was Prüfern gezeigt wird; steht im Schlüsselbund</translation>
    </message>
    <message>
        <source>https://HOST/PATH</source>
        <translation>https://HOST/PFAD</translation>
    </message>
    <message>
        <source>an authority that timestamps checkpoints (RFC 3161); empty: none</source>
        <translation>eine Stelle, die Prüfpunkte mit Zeitstempeln versieht (RFC 3161); leer: keine</translation>
    </message>
    <message>
        <source>certificates that its answers must verify with; they go into the key ring</source>
        <translation>Zertifikate, mit denen ihre Antworten geprüft werden; sie kommen in den Schlüsselbund</translation>
    </message>
    <message>
        <source>at most one timestamp of each log in so long</source>
        <translation>höchstens ein Zeitstempel je Protokoll in dieser Zeit</translation>
    </message>
    <message>
        <source>0 (for ever) to 36500</source>
        <translation>0 (für immer) bis 36500</translation>
    </message>
    <message>
        <source>how long alerts are kept that were acknowledged and are over</source>
        <translation>wie lange Alarme aufbewahrt werden, die quittiert und vorbei sind</translation>
    </message>
    <message>
        <source>how long it is kept what readers sent with taps; the entries of the ledger stay</source>
        <translation>wie lange aufbewahrt wird, was Lesegeräte mit Buchungen gesendet haben; die Einträge des Journals bleiben</translation>
    </message>
    <message>
        <source>when the server removes what is older, once a day, by this machine&apos;s clock</source>
        <translation>wann der Server einmal am Tag entfernt, was älter ist, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>the copy is what the store is, row by row, but the ledger or the audit log in it is not intact; verify the ledger first</source>
        <translation>die Kopie gleicht dem Speicher Zeile für Zeile, aber das Journal oder das Audit-Protokoll darin ist nicht unversehrt; prüfen Sie zuerst das Journal</translation>
    </message>
    <message>
        <source>the move was stopped; begun again with the same database, it goes on where it was</source>
        <translation>der Umzug wurde angehalten; mit derselben Datenbank erneut begonnen, geht er dort weiter, wo er war</translation>
    </message>
    <message>
        <source>the source: %1</source>
        <translation>die Quelle: %1</translation>
    </message>
    <message>
        <source>the target: %1</source>
        <translation>das Ziel: %1</translation>
    </message>
    <message>
        <source>the target %1 holds a store already; nothing was changed, name an empty database or a new file</source>
        <translation>das Ziel %1 enthält schon einen Speicher; es wurde nichts geändert, nennen Sie eine leere Datenbank oder eine neue Datei</translation>
    </message>
    <message>
        <source>the target %1 holds a copy of another store that was begun; nothing was changed, name an empty database or a new file</source>
        <translation>das Ziel %1 enthält die begonnene Kopie eines anderen Speichers; es wurde nichts geändert, nennen Sie eine leere Datenbank oder eine neue Datei</translation>
    </message>
    <message>
        <source>the target %1 holds tables of another program; nothing was changed, name an empty database or a new file</source>
        <translation>das Ziel %1 enthält Tabellen eines anderen Programms; es wurde nichts geändert, nennen Sie eine leere Datenbank oder eine neue Datei</translation>
    </message>
    <message>
        <source>the people in the target %1 are another system&apos;s; name another database</source>
        <translation>die Personen im Ziel %1 gehören einem anderen System; nennen Sie eine andere Datenbank</translation>
    </message>
    <message>
        <source>the people in %1 are another system&apos;s, and no other store can follow them</source>
        <translation>die Personen in %1 gehören einem anderen System, und kein anderer Speicher kann ihnen folgen</translation>
    </message>
    <message>
        <source>only the owner of the tables of %1 can copy them; connect to it as that role</source>
        <translation>nur der Eigentümer der Tabellen von %1 kann sie kopieren; verbinden Sie sich als diese Rolle</translation>
    </message>
    <message>
        <source>this copies from SQLite to PostgreSQL or back; two of a kind are copied by backup and restore, or by the tools of PostgreSQL</source>
        <translation>dies kopiert von SQLite nach PostgreSQL oder zurück; zwei gleicher Art kopiert man durch Sichern und Wiederherstellen oder mit den Werkzeugen von PostgreSQL</translation>
    </message>
    <message>
        <source>the copy is not what the source is: %1 has %2 rows there and %3 here, or others. If what had been copied was changed in the source while the copy waited to go on, begin anew with an empty database</source>
        <translation>die Kopie gleicht der Quelle nicht: %1 hat dort %2 Zeilen und hier %3, oder andere. Wurde in der Quelle geändert, was schon kopiert war, während die Kopie auf die Fortsetzung wartete, beginnen Sie neu mit einer leeren Datenbank</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 schreibt in dieses Journal</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>the %1 log has %2 entries, but %3 were signed: it was set back to an earlier state</source>
        <translation>das Protokoll „%1“ hat %2 Einträge, signiert wurden aber %3: Es wurde auf einen früheren Stand zurückgesetzt</translation>
    </message>
    <message>
        <source>the first %1 entries of the %2 log are not those that were signed: it was altered</source>
        <translation>die ersten %1 Einträge des Protokolls „%2“ sind nicht die, die signiert wurden: Es wurde verändert</translation>
    </message>
    <message>
        <source>verification %1 cannot go on; begin anew</source>
        <translation>die Prüfung %1 kann nicht weitergehen; beginnen Sie neu</translation>
    </message>
    <message>
        <source>the owner&apos;s address is that of another store than the one this program works with; name the same database</source>
        <translation>die Adresse des Eigentümers ist die eines anderen Speichers als des Speichers, mit dem dieses Programm arbeitet; nennen Sie dieselbe Datenbank</translation>
    </message>
    <message>
        <source>the store in %1 was moved to %2, and no server writes it any more; set database.url to where it is now</source>
        <translation>der Speicher in %1 ist nach %2 umgezogen, und kein Server schreibt ihn mehr; setzen Sie database.url darauf, wo er jetzt ist</translation>
    </message>
    <message>
        <source>the first %1 entries are not those that were signed</source>
        <translation>die ersten %1 Einträge sind nicht die, die signiert wurden</translation>
    </message>
    <message>
        <source>%1 entries were signed, but there are only %2</source>
        <translation>%1 Einträge wurden signiert, aber es gibt nur %2</translation>
    </message>
    <message>
        <source>a checkpoint in the database does not bear the signature of this audit log</source>
        <translation>ein Prüfpunkt in der Datenbank trägt nicht die Signatur dieses Audit-Protokolls</translation>
    </message>
    <message>
        <source>a checkpoint from outside does not bear the signature of this audit log</source>
        <translation>ein Prüfpunkt von außen trägt nicht die Signatur dieses Audit-Protokolls</translation>
    </message>
    <message>
        <source>checkpoints and receipts can only be compared where the verification begins with the first entry</source>
        <translation>Prüfpunkte und Belege lassen sich nur vergleichen, wenn die Prüfung beim ersten Eintrag beginnt</translation>
    </message>
    <message>
        <source>a checkpoint of %1 entries cannot be compared with the first %2; verify the whole ledger</source>
        <translation>ein Prüfpunkt über %1 Einträge lässt sich nicht mit den ersten %2 vergleichen; prüfen Sie das ganze Journal</translation>
    </message>
</context>
<context>
    <name>TapModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Entry %1 of the ledger</source>
        <translation>Eintrag %1 des Journals</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Personalnummer</translation>
    </message>
</context>
<context>
    <name>TapWords</name>
    <message>
        <source>Unknown card</source>
        <translation>Unbekannte Karte</translation>
    </message>
    <message>
        <source>Card not active</source>
        <translation>Karte nicht aktiv</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Karte abgelaufen</translation>
    </message>
    <message>
        <source>Person not active</source>
        <translation>Person nicht aktiv</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>Device disabled</source>
        <translation>Gerät gesperrt</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>Zeit in der Zukunft</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Refused by database</source>
        <translation>Von der Datenbank abgelehnt</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Die ersten %1 von %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>The ledger has no entries yet; there is nothing to verify.</source>
        <translation>Das Journal hat noch keine Einträge; es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The ledger was altered. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation>Das Journal wurde verändert. Geprüft wurden %1 Einträge von %2 bis %3; Befunde: %4.</translation>
    </message>
    <message>
        <source>The entries are intact, but something is unusual. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation>Die Einträge sind unversehrt, aber etwas ist ungewöhnlich. Geprüft wurden %1 Einträge von %2 bis %3; Befunde: %4.</translation>
    </message>
    <message>
        <source>Intact: all %1 entries from %2 to %3 are as they were written, and none is missing.</source>
        <translation>Unversehrt: Alle %1 Einträge von %2 bis %3 sind so, wie sie geschrieben wurden, und keiner fehlt.</translation>
    </message>
    <message>
        <source>The link to the entry before them could not be checked.</source>
        <translation>Die Verbindung zum Eintrag davor konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 older entries of other software were not checked.</source>
        <translation>%1 ältere Einträge anderer Software wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>Checkpoints were not compared: only the chain of hashes was, which whoever owns the database could have computed anew.</source>
        <translation>Prüfpunkte wurden nicht verglichen: nur die Kette der Hashes, die der Besitzer der Datenbank neu berechnet haben könnte.</translation>
    </message>
    <message>
        <source>The first %1 entries are those of a signed checkpoint.</source>
        <translation>Die ersten %1 Einträge sind die eines signierten Prüfpunkts.</translation>
    </message>
    <message>
        <source>No checkpoint from outside was compared: that nobody signed another history is not shown.</source>
        <translation>Kein Prüfpunkt von außerhalb wurde verglichen: dass niemand einen anderen Verlauf signiert hat, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1 entries are covered by a checkpoint from outside, %2 are not yet.</source>
        <translation>%1 Einträge deckt ein Prüfpunkt von außerhalb, %2 noch nicht.</translation>
    </message>
    <message>
        <source>Verification of the time ledger</source>
        <translation>Prüfung des Zeitjournals</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Last hash</source>
        <translation>Letzter Hash</translation>
    </message>
    <message>
        <source>Root of the tree</source>
        <translation>Wurzel des Baums</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Every entry holds a hash over itself and the one before, and signed checkpoints fix the fingerprint of all entries up to a number. What a checkpoint covers that somebody else keeps cannot have been changed unnoticed. It is not shown that a tap was recorded which never reached the server, nor that a card was in the hand of its holder.</source>
        <translation>Jeder Eintrag enthält einen Hash über sich und den vorigen, und signierte Prüfpunkte legen den Fingerabdruck aller Einträge bis zu einer Nummer fest. Was ein Prüfpunkt deckt, den jemand anderes aufbewahrt, kann nicht unbemerkt geändert worden sein. Nicht gezeigt ist, dass eine Buchung erfasst wurde, die den Server nie erreichte, und auch nicht, dass eine Karte in der Hand ihres Inhabers war.</translation>
    </message>
    <message>
        <source>The file with the ending .sig beside this one is a signature of the ledger&apos;s key over it: “tapledgerd verify-report” checks it.</source>
        <translation>Die Datei mit der Endung .sig neben dieser ist eine Signatur des Journalschlüssels darüber: „tapledgerd verify-report“ prüft sie.</translation>
    </message>
    <message>
        <source>This report is not signed: the console that made it holds no keys.</source>
        <translation>Dieser Bericht ist nicht signiert: die Konsole, die ihn erstellt hat, hat keine Schlüssel.</translation>
    </message>
    <message>
        <source>The entries from %2 to %3 are intact, but something that they were compared with cannot be relied on; findings: %4. Entries checked: %1.</source>
        <translation>Die Einträge von %2 bis %3 sind unversehrt, aber auf etwas, womit sie verglichen wurden, ist kein Verlass; Befunde: %4. Geprüfte Einträge: %1.</translation>
    </message>
    <message>
        <source>This report is not signed, as checkpoints were not compared.</source>
        <translation>Dieser Bericht ist nicht unterschrieben, denn Prüfpunkte wurden nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Break begins</source>
        <translation>Pausenbeginn</translation>
    </message>
    <message>
        <source>Break ends</source>
        <translation>Pausenende</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 second ago</source>
        <translation>vor %1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <translation>vor %1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minute ago</source>
        <translation>vor %1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>%1 hour ago</source>
        <translation>vor %1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
    <message>
        <source>%1 day ago</source>
        <translation>vor %1 Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
</context>
<context>
    <name>tapledger::AttachedServer</name>
    <message>
        <source>No server writes this ledger now</source>
        <translation>Zurzeit schreibt kein Server in dieses Journal</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 schreibt in dieses Journal</translation>
    </message>
</context>
<context>
    <name>tapledger::ConsoleSettings</name>
    <message>
        <source>The settings of the demonstration cannot be changed.</source>
        <translation>Die Einstellungen der Vorführung lassen sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>tapledger::LocalServer</name>
    <message>
        <source>Stopping: what was taken is being recorded</source>
        <translation>Wird angehalten: Angenommene Buchungen werden noch erfasst</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 schreibt in dieses Journal</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AcceptDialog</name>
    <message>
        <source>&amp;This cannot be undone, and what is lost stays lost: I mean it</source>
        <translation>&amp;Das lässt sich nicht rückgängig machen, und was verloren ist, bleibt verloren: Ich will es so</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Accept what there is</source>
        <translation>Vorhandenes &amp;akzeptieren</translation>
    </message>
    <message>
        <source>The ledger is not what was signed</source>
        <translation>Das Journal ist nicht so, wie es signiert wurde</translation>
    </message>
    <message>
        <source>Disk failed; restored from the backup of Monday</source>
        <translation>Festplatte defekt; aus der Sicherung vom Montag wiederhergestellt</translation>
    </message>
    <message>
        <source>The database was set back, or altered</source>
        <translation>Die Datenbank wurde zurückgesetzt oder verändert</translation>
    </message>
    <message>
        <source>The server holds the ledger against what it signed last, and found fewer entries, or others. It records nothing until this is settled; taps wait on this machine&apos;s disk.</source>
        <translation>Der Server vergleicht das Journal mit dem, was er zuletzt signiert hat, und fand weniger oder andere Einträge. Er erfasst nichts, bis das geklärt ist; Buchungen warten auf der Platte dieses Rechners.</translation>
    </message>
    <message>
        <source>First try to bring back what is missing: from a newer backup, a replica or an export. Once the entries are byte for byte what they were, the server goes on by itself.</source>
        <translation>Versuchen Sie zuerst, das Fehlende zurückzuholen: aus einer neueren Sicherung, einem Replikat oder einem Export. Sobald die Einträge Byte für Byte wieder so sind wie zuvor, macht der Server von selbst weiter.</translation>
    </message>
    <message>
        <source>If it is lost for good, accept what there is. The name under which this ledger was signed ends, and a new one begins, with new keys and the entries that there are.</source>
        <translation>Ist es endgültig verloren, akzeptieren Sie, was da ist. Der Name, unter dem dieses Journal signiert wurde, endet, und ein neuer beginnt, mit neuen Schlüsseln und den vorhandenen Einträgen.</translation>
    </message>
    <message>
        <source>What was signed under the old name stays valid evidence: receipts of lost entries, too. The audit log keeps who accepted it, and why.</source>
        <translation>Was unter dem alten Namen signiert wurde, bleibt gültiger Beweis, auch Quittungen für verlorene Einträge. Das Audit-Protokoll bewahrt, wer es akzeptiert hat und warum.</translation>
    </message>
    <message>
        <source>&amp;Why, for the audit log</source>
        <translation>&amp;Warum, für das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation>Warum, für das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Were signed</source>
        <translation>Signiert waren</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Vorhanden sind</translation>
    </message>
    <message>
        <source>Match up to entry</source>
        <translation>Gleich bis Eintrag</translation>
    </message>
    <message>
        <source>New key ring</source>
        <translation>Neuer Schlüsselbund</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>The server goes on</source>
        <translation>Der Server macht weiter</translation>
    </message>
    <message>
        <source>There was nothing to accept: the ledger and the audit log are as they were signed.</source>
        <translation>Es gab nichts zu akzeptieren: Journal und Audit-Protokoll sind so, wie sie signiert wurden.</translation>
    </message>
    <message>
        <source>Accepted: the ledger is signed under a new name from now on. Hand out the new key ring to those who verify this ledger, and keep the old one.</source>
        <translation>Akzeptiert: Das Journal wird von jetzt an unter einem neuen Namen signiert. Geben Sie den neuen Schlüsselbund an alle, die dieses Journal prüfen, und bewahren Sie den alten auf.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>Aus einer neueren Version</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Gerät stumm</translation>
    </message>
    <message>
        <source>Many unknown cards</source>
        <translation>Viele unbekannte Karten</translation>
    </message>
    <message>
        <source>Ledger altered</source>
        <translation>Journal verändert</translation>
    </message>
    <message>
        <source>No taps</source>
        <translation>Keine Buchungen</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Datenträger fast voll</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Behoben %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>Quittiert von %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Acknowledged by %1 at %2</source>
        <translation>Quittiert von %1 um %2</translation>
    </message>
    <message>
        <source>Resolved at %1</source>
        <translation>Behoben um %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Gesamte Anlage</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
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
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Welche Alarme</translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation>Welche Alarme angezeigt werden</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Say that you have seen the chosen alerts and look after them (Ctrl+Return)</source>
        <translation>Angeben, dass Sie die gewählten Alarme gesehen haben und sich darum kümmern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Go to what the alert is about (Return)</source>
        <translation>Zu dem wechseln, worauf sich der Alarm bezieht (Eingabe)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>A silent device, many unknown cards, an altered ledger, no taps where there should be some, a full disk: what needs you is shown here.</source>
        <translation>Ein stummes Gerät, viele unbekannte Karten, ein verändertes Journal, keine Buchungen zu einer Zeit, in der es welche geben sollte, ein voller Datenträger: Was Sie braucht, wird hier angezeigt.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>There has been none yet.</source>
        <translation>Bisher gab es keine.</translation>
    </message>
    <message>
        <source>Ledger not as signed</source>
        <translation>Journal nicht wie signiert</translation>
    </message>
    <message>
        <source>Checkpoints stopped</source>
        <translation>Prüfpunkte ausgeblieben</translation>
    </message>
    <message>
        <source>Taps wait</source>
        <translation>Buchungen warten</translation>
    </message>
    <message>
        <source>Waiting taps damaged</source>
        <translation>Wartende Buchungen beschädigt</translation>
    </message>
    <message>
        <source>Copy of checkpoints late</source>
        <translation>Kopie der Prüfpunkte verspätet</translation>
    </message>
    <message>
        <source>Refused by a witness</source>
        <translation>Von einem Zeugen abgelehnt</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Zu lange aufbewahrt</translation>
    </message>
    <message>
        <source>Taps not recorded</source>
        <translation>Buchungen nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is now</source>
        <translation>Hell oder dunkel, wie der Desktop gerade ist</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Dunkler Text auf hellem Hintergrund</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Heller Text auf dunklem Hintergrund</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Whatever people change is written down here, with their name. Nothing that was changed is like this.</source>
        <translation>Was geändert wird, wird hier mit Namen festgehalten. Zu diesem Filter gibt es keine Änderung.</translation>
    </message>
    <message>
        <source>Search in what was changed</source>
        <translation>In den Änderungen suchen</translation>
    </message>
    <message>
        <source>Any part of what was changed: a name, a card, a number (Ctrl+F)</source>
        <translation>Beliebiger Teil dessen, was geändert wurde: ein Name, eine Karte, eine Nummer (Strg+F)</translation>
    </message>
    <message>
        <source>The whole name of a user</source>
        <translation>Der vollständige Name eines Benutzers</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Show changes of this kind</source>
        <translation>Änderungen dieser Art anzeigen</translation>
    </message>
    <message>
        <source>Any change</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Recompute the hash of every entry of the audit log (Ctrl+Shift+V)</source>
        <translation>Den Hash jedes Eintrags des Audit-Protokolls neu berechnen (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write what the filter shows to a file (Ctrl+E)</source>
        <translation>Was der Filter zeigt, in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>%1 changes, newest first</source>
        <translation>%1 Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>The audit log could not be verified: %1</source>
        <translation>Das Audit-Protokoll konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>The audit log was altered: %1.</source>
        <translation>Das Audit-Protokoll wurde verändert: %1.</translation>
    </message>
    <message>
        <source>Intact: all %1 entries of the audit log are as they were written, and none is missing.</source>
        <translation>Unversehrt: Alle %1 Einträge des Audit-Protokolls sind so, wie sie geschrieben wurden, und keiner fehlt.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The audit log could not be read: %1</source>
        <translation>Das Audit-Protokoll konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>The verification was stopped; it says nothing about the audit log.</source>
        <translation>Die Prüfung wurde abgebrochen; sie sagt nichts über das Audit-Protokoll aus.</translation>
    </message>
    <message>
        <source>Its signed checkpoints confirm the first %1.</source>
        <translation>Seine signierten Prüfpunkte bestätigen die ersten %1.</translation>
    </message>
    <message>
        <source>There was no signed checkpoint to compare them with.</source>
        <translation>Es gab keinen signierten Prüfpunkt, mit dem sie verglichen werden konnten.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPanel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Die gewählte Änderung</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the change</source>
        <translation>Änderung schließen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Hash of entry %1</source>
        <translation>Hash von Eintrag %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Avatar</name>
    <message>
        <source>Initials of %1</source>
        <translation>Initialen von %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto von %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Jetzt signieren</translation>
    </message>
    <message>
        <source>Checkpoints, newest first</source>
        <translation>Prüfpunkte, neueste zuerst</translation>
    </message>
    <message>
        <source>No checkpoints yet</source>
        <translation>Noch keine Prüfpunkte</translation>
    </message>
    <message>
        <source>A checkpoint is a signature over all entries up to now. The server signs one after every 256 entries, or a minute after the last. On PostgreSQL, “tapledgerd keys init” makes the keys.</source>
        <translation>Ein Prüfpunkt ist eine Signatur über alle bisherigen Einträge. Der Server signiert einen nach je 256 Einträgen oder eine Minute nach dem letzten. Unter PostgreSQL erzeugt „tapledgerd keys init“ die Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Save this checkpoint…</source>
        <translation>Diesen Prüfpunkt &amp;speichern…</translation>
    </message>
    <message>
        <source>A copy to be kept where nobody who runs this server can change it: it fixes everything before it</source>
        <translation>Eine Kopie zum Aufbewahren, wo niemand, der diesen Server betreibt, sie ändern kann: sie legt alles davor fest</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Prüfpunkt speichern</translation>
    </message>
    <message>
        <source>Checkpoints (*.ckpt)</source>
        <translation>Prüfpunkte (*.ckpt)</translation>
    </message>
    <message>
        <source>Save &amp;proof since then…</source>
        <translation>&amp;Nachweis seitdem speichern…</translation>
    </message>
    <message>
        <source>Proof that the ledger of now begins with the ledger of this checkpoint, unchanged</source>
        <translation>Nachweis, dass das heutige Journal mit dem Journal dieses Prüfpunkts unverändert beginnt</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Proofs (*.json)</source>
        <translation>Nachweise (*.json)</translation>
    </message>
    <message>
        <source>The chosen checkpoint</source>
        <translation>Der gewählte Prüfpunkt</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Welches Protokoll</translation>
    </message>
    <message>
        <source>Taps, or what people changed</source>
        <translation>Buchungen, oder was Personen geändert haben</translation>
    </message>
    <message>
        <source>Ledger of taps</source>
        <translation>Journal der Buchungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Let the server sign all that is recorded now</source>
        <translation>Den Server alles bisher Erfasste signieren lassen</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen…</translation>
    </message>
    <message>
        <source>Hold the ledger against a checkpoint, or a receipt, that was kept elsewhere</source>
        <translation>Das Journal mit einem anderswo aufbewahrten Prüfpunkt oder einer Quittung vergleichen</translation>
    </message>
    <message>
        <source>The checkpoints could not be read: %1</source>
        <translation>Die Prüfpunkte konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 entries are recorded, and none of them is signed.</source>
        <translation>%1 Einträge sind erfasst, und keiner davon ist signiert.</translation>
    </message>
    <message>
        <source>All %1 entries are covered by a signature, the newest of which was made %2.</source>
        <translation>Alle %1 Einträge sind von einer Signatur gedeckt; die neueste entstand %2.</translation>
    </message>
    <message>
        <source>Signed: %1 entries. Keep a copy where nobody who runs this server can change it.</source>
        <translation>Signiert: %1 Einträge. Bewahren Sie eine Kopie auf, wo niemand, der diesen Server betreibt, sie ändern kann.</translation>
    </message>
    <message>
        <source>Checkpoint of %1 entries</source>
        <translation>Prüfpunkt über %1 Einträge</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>of an authority (RFC 3161)</source>
        <translation>einer Zeitstempelstelle (RFC 3161)</translation>
    </message>
    <message>
        <source>Root of the tree</source>
        <translation>Wurzel des Baums</translation>
    </message>
    <message>
        <source>The signed text</source>
        <translation>Der signierte Text</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the checkpoint</source>
        <translation>Den Prüfpunkt schließen</translation>
    </message>
    <message>
        <source>%1 entries are covered by a signature, the newest of which was made %2. Newer, and not yet: %3.</source>
        <translation>%1 Einträge sind von einer Signatur gedeckt; die neueste entstand %2. Neuer und noch nicht: %3.</translation>
    </message>
    <message>
        <source>Nothing is recorded, as the ledger is not what was signed. %1</source>
        <translation>Es wird nichts erfasst, weil das Journal nicht so ist, wie es signiert wurde. %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Was zu tun ist…</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something</source>
        <translation>Zu einer Seite, einer Person oder einem Gerät wechseln oder etwas ausführen</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DeviceDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Device ID</source>
        <translation>&amp;Geräte-ID</translation>
    </message>
    <message>
        <source>The name by which the device speaks of itself; it cannot be changed later</source>
        <translation>Der Name, unter dem sich das Gerät meldet; er kann später nicht geändert werden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation>Haupttor</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Wie man es nennt</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Stand&amp;ort</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Hauptgebäude</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Wo es hängt</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Card numbers</source>
        <translation>&amp;Kartennummern</translation>
    </message>
    <message>
        <source>&amp;Allowed addresses</source>
        <translation>Zugelassene &amp;Adressen</translation>
    </message>
    <message>
        <source>any, or 10.1.0.0/16, 192.168.1.7</source>
        <translation>alle, oder 10.1.0.0/16, 192.168.1.7</translation>
    </message>
    <message>
        <source>Addresses and networks that it may speak from, with commas between</source>
        <translation>Adressen und Netze, von denen aus es sich melden darf, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>none, or its SHA-256 fingerprint</source>
        <translation>keines, oder sein SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256 of the client certificate that it shows: 64 hex digits</source>
        <translation>SHA-256 des Client-Zertifikats, das es vorzeigt: 64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation>Öffentlicher Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>none, or Ed25519 in base64</source>
        <translation>keiner, oder Ed25519 in Base64</translation>
    </message>
    <message>
        <source>With it every tap must carry the device&apos;s signature</source>
        <translation>Ist er angegeben, muss jede Buchung die Signatur des Geräts tragen</translation>
    </message>
    <message>
        <source>1 to 64 of the characters A–Z a–z 0–9 . _ -</source>
        <translation>1 bis 64 der Zeichen A–Z a–z 0–9 . _ -</translation>
    </message>
    <message>
        <source>“%1” is no address or network</source>
        <translation>„%1“ ist weder Adresse noch Netz</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hex digits</source>
        <translation>Ein SHA-256-Fingerabdruck hat 64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>This is not the base64 of an Ed25519 key&apos;s 32 bytes</source>
        <translation>Das ist nicht das Base64 der 32 Bytes eines Ed25519-Schlüssels</translation>
    </message>
    <message>
        <source>There is a device of this ID already</source>
        <translation>Ein Gerät mit dieser ID gibt es bereits</translation>
    </message>
    <message>
        <source>Add the device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>a day such as 2026-02-04</source>
        <translation>ein Tag, etwa 2026-02-04</translation>
    </message>
    <message>
        <source>Se&amp;rial number</source>
        <translation>Se&amp;riennummer</translation>
    </message>
    <message>
        <source>Its maker&apos;s number</source>
        <translation>Die Nummer des Herstellers</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>&amp;MAC-Adresse</translation>
    </message>
    <message>
        <source>Of its network card: six bytes in hex</source>
        <translation>Die seiner Netzwerkkarte: sechs hexadezimale Bytes</translation>
    </message>
    <message>
        <source>&amp;Installed on</source>
        <translation>&amp;Installiert am</translation>
    </message>
    <message>
        <source>The day on which it was put up</source>
        <translation>Der Tag, an dem es montiert wurde</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How often somebody is to look after it</source>
        <translation>Wie oft sich jemand darum kümmern soll</translation>
    </message>
    <message>
        <source>Last maintained &amp;on</source>
        <translation>Zuletzt ge&amp;wartet am</translation>
    </message>
    <message>
        <source>The next time is counted from here, or from its installation</source>
        <translation>Das nächste Mal wird von hier an gezählt, oder von der Installation an</translation>
    </message>
    <message>
        <source>What the next one who looks after it should know</source>
        <translation>Was wissen sollte, wer sich als Nächstes darum kümmert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A MAC address has six bytes in hex</source>
        <translation>Eine MAC-Adresse hat sechs hexadezimale Bytes</translation>
    </message>
    <message>
        <source>This is no day such as 2026-02-04</source>
        <translation>Das ist kein Tag wie 2026-02-04</translation>
    </message>
    <message>
        <source>Say this, or when it was last maintained: the next time is counted from it</source>
        <translation>Geben Sie dies an, oder wann es zuletzt gewartet wurde: Das nächste Mal wird von da an gezählt</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicePanel</name>
    <message>
        <source>The chosen device</source>
        <translation>Das gewählte Gerät</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the device</source>
        <translation>Gerät schließen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Last tap</source>
        <translation>Letzte Buchung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Type and protocol</source>
        <translation>Typ und Protokoll</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Zugelassene Adressen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation>Alter Schlüssel gültig bis</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Was über das Gerät bekannt ist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installiert am</translation>
    </message>
    <message>
        <source>Last maintained</source>
        <translation>Zuletzt gewartet</translation>
    </message>
    <message>
        <source>Next maintenance</source>
        <translation>Nächste Wartung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Its clock is wrong, and so are the times of its taps. Set its clock.</source>
        <translation>Die Uhr des Geräts geht falsch, und damit stimmen auch die Zeiten seiner Buchungen nicht. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Part of an ID, name, location or state (Ctrl+F)</source>
        <translation>Teil von ID, Name, Standort oder Status (Strg+F)</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Keine Geräte</translation>
    </message>
    <message>
        <source>A reader or controller is registered here before its taps count. It gets an API key, by which the server knows it.</source>
        <translation>Ein Lesegerät oder Controller wird hier registriert, bevor seine Buchungen zählen. Es erhält einen API-Schlüssel, an dem der Server es erkennt.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change the chosen device</source>
        <translation>Das gewählte Gerät ändern</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Make a new API key for the chosen device</source>
        <translation>Einen neuen API-Schlüssel für das gewählte Gerät erzeugen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Wait for a tap from the chosen device</source>
        <translation>Auf eine Buchung vom gewählten Gerät warten</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Let the chosen device send taps, or not</source>
        <translation>Dem gewählten Gerät erlauben oder verbieten, Buchungen zu senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen device out of the registry</source>
        <translation>Das gewählte Gerät aus dem Verzeichnis nehmen</translation>
    </message>
    <message>
        <source>Register a reader or controller</source>
        <translation>Ein Lesegerät oder einen Controller registrieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>None is registered yet</source>
        <translation>Noch keines ist registriert</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 von %2 online</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the registry?</source>
        <translation>%1 aus dem Verzeichnis entfernen?</translation>
    </message>
    <message>
        <source>Its name, location, settings and API key are deleted, and its taps are refused from now on. What it recorded stays in the ledger. To keep it for later, disable it instead.</source>
        <translation>Name, Standort, Einstellungen und API-Schlüssel werden gelöscht, und die Buchungen des Geräts werden ab sofort abgewiesen. Was es erfasst hat, bleibt im Journal. Um es für später zu behalten, sperren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>%1, next due %2</source>
        <translation>%1, nächste fällig %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EnrolmentPage</name>
    <message>
        <source>Enrolment</source>
        <translation>Kartenausgabe</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Stapel</translation>
    </message>
    <message>
        <source>&amp;Skip this person</source>
        <translation>Person überspri&amp;ngen</translation>
    </message>
    <message>
        <source>Give out cards, replace them, and see what a card is</source>
        <translation>Karten ausgeben, ersetzen und nachsehen, was für eine Karte es ist</translation>
    </message>
    <message>
        <source>Go on to the next person without a card for this one (Ctrl+Right)</source>
        <translation>Weiter zur nächsten Person, ohne Karte für diese (Strg+Rechts)</translation>
    </message>
    <message>
        <source>A stack of cards for everybody without one: each tap issues, and the next person follows (Ctrl+Shift+B)</source>
        <translation>Ein Kartenstapel für alle, die keine haben: Jedes Vorhalten gibt eine Karte aus, und die nächste Person folgt (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>&amp;Import cards…</source>
        <translation>Karten &amp;importieren…</translation>
    </message>
    <message>
        <source>Issue cards from a CSV file, with a look at it first (Ctrl+I)</source>
        <translation>Karten aus einer CSV-Datei ausgeben, nach vorheriger Durchsicht (Strg+I)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Unknown cards</source>
        <translation>&amp;Unbekannte Karten</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Type a few letters of the name or number and press Enter, then tap the card. Or tap a card first to see whose it is.</source>
        <translation>Geben Sie einige Buchstaben des Namens oder die Nummer ein, drücken Sie die Eingabetaste und halten Sie dann die Karte vor. Oder halten Sie zuerst eine Karte vor, um zu sehen, wem sie gehört.</translation>
    </message>
    <message>
        <source>That was the last person of this batch.</source>
        <translation>Das war die letzte Person dieses Stapels.</translation>
    </message>
    <message>
        <source>Undo the last issue (Ctrl+Z)</source>
        <translation>Letzte Ausgabe rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Unknown cards (%1)</source>
        <translation>&amp;Unbekannte Karten (%1)</translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s now.</source>
        <translation>Karte %1 gehört jetzt %2.</translation>
    </message>
    <message>
        <source>Card %1 is valid through %2.</source>
        <translation>Karte %1 ist gültig bis einschließlich %2.</translation>
    </message>
    <message>
        <source>Card %1 does not expire.</source>
        <translation>Karte %1 läuft nicht ab.</translation>
    </message>
    <message>
        <source>Card %1 has ended.</source>
        <translation>Karte %1 wurde deaktiviert.</translation>
    </message>
    <message>
        <source>%1 has no card now.</source>
        <translation>%1 hat jetzt keine Karte.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Undone: card %1 is not %2&apos;s any more.</source>
        <translation>Rückgängig gemacht: Karte %1 gehört %2 nicht mehr.</translation>
    </message>
    <message>
        <source>Card %1 of %2 has ended. Gates refuse it from now on.</source>
        <translation>Karte %1 von %2 wurde deaktiviert. Tore weisen sie ab sofort ab.</translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s already; nothing was changed.</source>
        <translation>Karte %1 gehört bereits %2; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undone: card %1 is %2&apos;s again.</source>
        <translation>Rückgängig gemacht: Karte %1 gehört wieder %2.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EntryPanel</name>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Close the entry (Esc)</source>
        <translation>Eintrag schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Eintrag schließen</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The ledger has no entry of this number. Numbers have no gaps: it was taken away, or it is still to come.</source>
        <translation>Das Journal hat keinen Eintrag mit dieser Nummer. Nummern sind lückenlos: Er wurde entfernt, oder er kommt noch.</translation>
    </message>
    <message>
        <source>The hash cannot be recomputed: the entry before is missing or was written by other software.</source>
        <translation>Der Hash kann nicht neu berechnet werden: Der Eintrag davor fehlt oder wurde von anderer Software geschrieben.</translation>
    </message>
    <message>
        <source>Recomputed: the hash matches.</source>
        <translation>Neu berechnet: Der Hash stimmt überein.</translation>
    </message>
    <message>
        <source>Recomputed: the hash does not match. This entry was altered, or the hash of the one before.</source>
        <translation>Neu berechnet: Der Hash stimmt nicht überein. Dieser Eintrag wurde verändert, oder der Hash des Eintrags davor.</translation>
    </message>
    <message>
        <source>Employee %1</source>
        <translation>Person Nr. %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation>Zeit der Buchung</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash as recomputed</source>
        <translation>Hash, neu berechnet</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash des Eintrags davor</translation>
    </message>
    <message>
        <source>Signature of the device</source>
        <translation>Signatur des Geräts</translation>
    </message>
    <message>
        <source>What the device sent</source>
        <translation>Was das Gerät gesendet hat</translation>
    </message>
    <message>
        <source>Receipt to &amp;print…</source>
        <translation>Quittung zum &amp;Drucken…</translation>
    </message>
    <message>
        <source>A sheet for the person who tapped: proof of this entry, with the receipt as a QR code</source>
        <translation>Ein Blatt für die Person, die gebucht hat: Beweis dieses Eintrags, mit der Quittung als QR-Code</translation>
    </message>
    <message>
        <source>Receipt &amp;file…</source>
        <translation>&amp;Quittungsdatei…</translation>
    </message>
    <message>
        <source>Proof of this entry that can be checked without this server and its database</source>
        <translation>Beweis dieses Eintrags, der ohne diesen Server und seine Datenbank geprüft werden kann</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Stelle im Baum</translation>
    </message>
    <message>
        <source>Leaf %1; no checkpoint covers it yet</source>
        <translation>Blatt %1; noch von keinem Prüfpunkt gedeckt</translation>
    </message>
    <message>
        <source>Leaf %1; covered since %2 by the checkpoint of %3 entries</source>
        <translation>Blatt %1; seit %2 gedeckt vom Prüfpunkt über %3 Einträge</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Quittungen (*.json)</translation>
    </message>
    <message>
        <source>The receipt is being made…</source>
        <translation>Die Quittung wird erstellt…</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Die Quittung liegt in %1.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportDialog</name>
    <message>
        <source>&amp;Every entry</source>
        <translation>&amp;Alle Einträge</translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation>Was der &amp;Filter zeigt</translation>
    </message>
    <message>
        <source>&amp;Numbers from</source>
        <translation>&amp;Nummern von</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>Von Eintrag</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>Bis Eintrag</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (JSONL)</source>
        <translation>JSON, ein Eintrag pro Zeile (JSONL)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportJob</name>
    <message>
        <source>An export is under way. Wait for it or cancel it.</source>
        <translation>Ein Export läuft. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>%1 entries were written to %2.</source>
        <translation>%1 Einträge wurden nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FilterBar</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name or number (Ctrl+F): with every card the person ever had</source>
        <translation>Name oder Nummer (Strg+F): mit jeder Karte, die die Person je hatte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The whole number of a card, such as 04:A1:B2:C3</source>
        <translation>Die vollständige Nummer einer Karte, etwa 04:A1:B2:C3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>The whole name of a device, such as GATE-01</source>
        <translation>Der vollständige Name eines Geräts, etwa GATE-01</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Show entries of this kind</source>
        <translation>Einträge dieser Art anzeigen</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Show every entry (Ctrl+Shift+F)</source>
        <translation>Alle Einträge anzeigen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::GateStrip</name>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation>Zuletzt %1</translation>
    </message>
    <message>
        <source>Online, no tap yet</source>
        <translation>Online, noch keine Buchung</translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Stumm seit %1</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Noch nie gemeldet</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Tore</translation>
    </message>
    <message>
        <source>Enter or a double click shows a gate&apos;s taps alone</source>
        <translation>Die Eingabetaste oder ein Doppelklick zeigt nur die Buchungen eines Tors</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it</source>
        <translation>%1 ist größer als 64 MiB; teilen Sie die Datei auf</translation>
    </message>
    <message>
        <source>Only rows with &amp;problems</source>
        <translation>Nur Zeilen mit &amp;Problemen</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>Karten importieren</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>The CSV file to import (Ctrl+O)</source>
        <translation>Die zu importierende CSV-Datei (Strg+O)</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>People from a CSV file</source>
        <translation>Personen aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>Cards from a CSV file</source>
        <translation>Karten aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>The first line names the columns: employee_number and full_name, and where you have them department and position. People whose number exists are brought up to date. Nothing changes before you say so.</source>
        <translation>Die erste Zeile benennt die Spalten: employee_number und full_name, und wo vorhanden department und position. Personen, deren Nummer es schon gibt, werden aktualisiert. Nichts ändert sich, bevor Sie es bestätigen.</translation>
    </message>
    <message>
        <source>The first line names the columns: card_uid and employee_number, and where you have them card_type and expires_at. A new card ends the one that its person holds. Nothing changes before you say so.</source>
        <translation>Die erste Zeile benennt die Spalten: card_uid und employee_number, und wo vorhanden card_type und expires_at. Eine neue Karte deaktiviert die bisherige der Person. Nichts ändert sich, bevor Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Corrected. Check again, or import.</source>
        <translation>Korrigiert. Prüfen Sie erneut, oder importieren Sie.</translation>
    </message>
    <message>
        <source>Try the rows without changing anything</source>
        <translation>Die Zeilen probieren, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Take the rows without a problem; the others stay here (Ctrl+Enter)</source>
        <translation>Die Zeilen ohne Problem übernehmen; die anderen bleiben hier (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt);;All files (*)</source>
        <translation>Kommagetrennte Werte (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, Zeilen: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 with a problem</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 mit Problem</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Double-click a field to correct it, then try those rows again.</source>
        <translation>Importiert: %1. Doppelklicken Sie auf ein Feld, um es zu korrigieren, und versuchen Sie diese Zeilen dann erneut.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. It would be: %1.</source>
        <translation>Noch hat sich nichts geändert. Es wären: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 von %2 Zeilen, %3 pro Sekunde, noch %4 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Retry failed rows (%1)</source>
        <translation>Fehlerhafte Zeilen erneut versuchen (%1)</translation>
    </message>
    <message>
        <source>Import rows (%1)</source>
        <translation>Zeilen importieren (%1)</translation>
    </message>
    <message>
        <source>Stop what runs; where nothing does, close (Esc)</source>
        <translation>Abbrechen, was läuft; läuft nichts, schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Inquiry</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; nothing is changed by it</source>
        <translation>Abbrechen; es wird dadurch nichts geändert</translation>
    </message>
    <message>
        <source>%1: %2 of %3 entries</source>
        <translation>%1: %2 von %3 Einträgen</translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <translation>%1: %2 Einträge</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::KeyDialog</name>
    <message>
        <source>API key of %1</source>
        <translation>API-Schlüssel von %1</translation>
    </message>
    <message>
        <source>The API key of %1</source>
        <translation>Der API-Schlüssel von %1</translation>
    </message>
    <message>
        <source>It is shown this once. Tapledger keeps only its hash; if it is lost, make a new one.</source>
        <translation>Er wird nur dieses eine Mal angezeigt. Tapledger behält nur seinen Hash; geht er verloren, erzeugen Sie einen neuen.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the key (Alt+C)</source>
        <translation>Den Schlüssel kopieren (Alt+K)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Or let the device, or whoever sets it up, read it from the screen. The device sends it as X-API-Key with every request.</source>
        <translation>Oder lassen Sie ihn vom Gerät, oder von wem auch immer es einrichtet, vom Bildschirm ablesen. Das Gerät sendet ihn bei jeder Anfrage als X-API-Key.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn gesichert</translation>
    </message>
    <message>
        <source>The old key stays good until %1.</source>
        <translation>Der alte Schlüssel bleibt gültig bis %1.</translation>
    </message>
    <message>
        <source>Close; the key is not shown again (Esc)</source>
        <translation>Schließen; der Schlüssel wird nicht noch einmal angezeigt (Esc)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerModel</name>
    <message>
        <source>Employee %1</source>
        <translation>Person Nr. %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Eintragsnummer</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Gehe zu Eintrag</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Go to the entry of this number (Ctrl+G)</source>
        <translation>Zum Eintrag mit dieser Nummer gehen (Strg+G)</translation>
    </message>
    <message>
        <source>Go to the newest entry</source>
        <translation>Zum neuesten Eintrag gehen</translation>
    </message>
    <message>
        <source>Go to the oldest entry</source>
        <translation>Zum ältesten Eintrag gehen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Recompute the hashes of entries</source>
        <translation>Die Hashes von Einträgen neu berechnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write entries to a file</source>
        <translation>Einträge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The ledger could not be read: %1</source>
        <translation>Das Journal konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Every tap that is recorded becomes an entry here</source>
        <translation>Jede erfasste Buchung wird hier zu einem Eintrag</translation>
    </message>
    <message>
        <source>%1 entries, newest first</source>
        <translation>%1 Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>The first tap of an issued card at a registered device becomes entry 1. Register a device and issue a card to begin.</source>
        <translation>Die erste Buchung einer ausgegebenen Karte an einem registrierten Gerät wird Eintrag 1. Registrieren Sie zuerst ein Gerät und geben Sie eine Karte aus.</translation>
    </message>
    <message>
        <source>More than %1 entries found</source>
        <translation>Mehr als %1 Einträge gefunden</translation>
    </message>
    <message>
        <source>%1 entries found</source>
        <translation>%1 Einträge gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No entry is like this. Press Ctrl+Shift+F to see every entry.</source>
        <translation>Kein Eintrag entspricht dem Filter. Drücken Sie Strg+Umschalt+F, um alle Einträge zu sehen.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerView</name>
    <message>
        <source>Place in the ledger</source>
        <translation>Stelle im Journal</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LivePage</name>
    <message>
        <source>Live taps</source>
        <translation>Live-Buchungen</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Sound for refused taps</source>
        <translation>Ton bei abgewiesenen Buchungen</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from afar; Escape comes back (F11)</source>
        <translation>Den Bildschirm füllen, aus der Ferne lesbar; Esc führt zurück (F11)</translation>
    </message>
    <message>
        <source>A sound for refused taps: on (Ctrl+M)</source>
        <translation>Ton bei abgewiesenen Buchungen: ein (Strg+M)</translation>
    </message>
    <message>
        <source>A sound for refused taps: off (Ctrl+M)</source>
        <translation>Ton bei abgewiesenen Buchungen: aus (Strg+M)</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Show the taps of one gate alone</source>
        <translation>Nur die Buchungen eines Tors anzeigen</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Alle Tore</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Show taps of one outcome alone</source>
        <translation>Nur Buchungen mit einem Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Repeated and others</source>
        <translation>Wiederholt und sonstige</translation>
    </message>
    <message>
        <source>Person or card</source>
        <translation>Person oder Karte</translation>
    </message>
    <message>
        <source>Name, number or card</source>
        <translation>Name, Nummer oder Karte</translation>
    </message>
    <message>
        <source>Show the taps of a person or a card alone (Ctrl+F)</source>
        <translation>Nur die Buchungen einer Person oder einer Karte anzeigen (Strg+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Clear the filters (Ctrl+Shift+F)</source>
        <translation>Filter zurücksetzen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Taps, newest first</source>
        <translation>Buchungen, neueste zuerst</translation>
    </message>
    <message>
        <source>No taps to show</source>
        <translation>Keine Buchungen anzuzeigen</translation>
    </message>
    <message>
        <source>Taps appear here the moment a card is held to a reader. Where filters are set above, only those that match.</source>
        <translation>Buchungen erscheinen hier in dem Augenblick, in dem eine Karte vor ein Lesegerät gehalten wird. Sind oben Filter gesetzt, nur die passenden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show what has come meanwhile, and go on (Ctrl+P)</source>
        <translation>Anzeigen, was inzwischen gekommen ist, und fortsetzen (Strg+P)</translation>
    </message>
    <message>
        <source>Hold the list; nothing is lost meanwhile (Ctrl+P)</source>
        <translation>Die Liste anhalten; inzwischen geht nichts verloren (Strg+P)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tap(s) came meanwhile</source>
        <translation>
            <numerusform>Pausiert: inzwischen %Ln Buchung</numerusform>
            <numerusform>Pausiert: inzwischen %Ln Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the taps that match the filters</source>
        <translation>Nur die Buchungen, die zu den Filtern passen</translation>
    </message>
    <message>
        <source>As they come, newest first</source>
        <translation>Wie sie kommen, neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) came too quickly to be shown; they are in the ledger</source>
        <translation>
            <numerusform>%Ln Buchung kam zu schnell, um angezeigt zu werden; sie steht im Journal</numerusform>
            <numerusform>%Ln Buchungen kamen zu schnell, um angezeigt zu werden; sie stehen im Journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LoginPanel</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Tapledger</source>
        <translation>Tapledger</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>User name and password do not belong together.</source>
        <translation>Benutzername und Passwort passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Log in (Enter)</source>
        <translation>Anmelden (Eingabe)</translation>
    </message>
    <message>
        <source>The database does not answer; it is tried again. %1</source>
        <translation>Die Datenbank antwortet nicht; es wird erneut versucht. %1</translation>
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
        <translation>Seitenleiste schmal oder breit machen (Strg+B)</translation>
    </message>
    <message>
        <source>Narrow side bar</source>
        <translation>Schmale Seitenleiste</translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something (Ctrl+K)</source>
        <translation>Zu einer Seite, einer Person oder einem Gerät wechseln oder etwas ausführen (Strg+K)</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Server neu starten</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server anhalten</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::MoveDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>In eine andere Datenbank umziehen</translation>
    </message>
    <message>
        <source>Everything moves: the ledger and its checkpoints, people, cards with their history, readers, users, alerts and the audit log. Then the copy is compared with the original and verified.</source>
        <translation>Alles zieht um: das Journal mit seinen Prüfpunkten, Personen, Karten mit ihrer Geschichte, Leser, Benutzer, Warnungen und das Audit-Protokoll. Danach wird die Kopie mit dem Original verglichen und geprüft.</translation>
    </message>
    <message>
        <source>To which PostgreSQL database?</source>
        <translation>In welche PostgreSQL-Datenbank?</translation>
    </message>
    <message>
        <source>Empty &amp;database, as its owner</source>
        <translation>Leere &amp;Datenbank, als deren Eigentümer</translation>
    </message>
    <message>
        <source>Its administrator makes it (createdb); the tables in it are made here, and belong to this role.</source>
        <translation>Ihr Administrator legt sie an (createdb); die Tabellen darin werden hier angelegt und gehören dieser Rolle.</translation>
    </message>
    <message>
        <source>The &amp;server works as (can stay empty)</source>
        <translation>Der &amp;Server arbeitet als (kann leer bleiben)</translation>
    </message>
    <message>
        <source>A role of its own can add to the ledger and never alter it. It must be able to log in; it is given its rights at the end. Empty: the server works as the owner.</source>
        <translation>Eine eigene Rolle kann dem Journal hinzufügen und es nie verändern. Sie muss sich anmelden können; ihre Rechte bekommt sie am Ende. Leer: Der Server arbeitet als Eigentümer.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>To which file?</source>
        <translation>In welche Datei?</translation>
    </message>
    <message>
        <source>New SQLite &amp;file</source>
        <translation>Neue SQLite-&amp;Datei</translation>
    </message>
    <message>
        <source>On a disk of this machine, in a folder where Tapledger may write.</source>
        <translation>Auf einer Platte dieses Rechners, in einem Ordner, in den Tapledger schreiben darf.</translation>
    </message>
    <message>
        <source>The &amp;owner of the present tables (can stay empty)</source>
        <translation>Der &amp;Eigentümer der jetzigen Tabellen (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Only the owner can hold the tables still while they are copied. Empty: as the program is connected now.</source>
        <translation>Nur der Eigentümer kann die Tabellen anhalten, während sie kopiert werden. Leer: so, wie das Programm jetzt verbunden ist.</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Das geschieht</translation>
    </message>
    <message>
        <source>The store has moved</source>
        <translation>Der Speicher ist umgezogen</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Die neue Datei</translation>
    </message>
    <message>
        <source>SQLite databases (*.db);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>&amp;Go on with the move</source>
        <translation>Umzug &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Move now</source>
        <translation>Jetzt &amp;umziehen</translation>
    </message>
    <message>
        <source>&amp;Start Tapledger again</source>
        <translation>Tapledger neu &amp;starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>A move of this store to there was begun before: it goes on where it was.</source>
        <translation>Ein Umzug dieses Speichers dorthin wurde schon begonnen: Er geht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>At the end every row is compared, and the ledger is verified.</source>
        <translation>Am Ende wird jede Zeile verglichen und das Journal geprüft.</translation>
    </message>
    <message>
        <source>%1 says which database this program works with, which cannot be changed from here. You are told at the end what to change; the server stays stopped until then.</source>
        <translation>%1 bestimmt, mit welcher Datenbank dieses Programm arbeitet, und das lässt sich von hier aus nicht ändern. Am Ende wird Ihnen gesagt, was zu ändern ist; bis dahin bleibt der Server angehalten.</translation>
    </message>
    <message>
        <source>Stopping the server</source>
        <translation>Server wird angehalten</translation>
    </message>
    <message>
        <source>Verifying the copy</source>
        <translation>Kopie wird geprüft</translation>
    </message>
    <message>
        <source>Comparing every row</source>
        <translation>Jede Zeile wird verglichen</translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation>Journal wird kopiert</translation>
    </message>
    <message>
        <source>Copying what belongs to it</source>
        <translation>Was dazugehört, wird kopiert</translation>
    </message>
    <message>
        <source>Now close Tapledger, and start it with %1 naming the new database.</source>
        <translation>Schließen Sie jetzt Tapledger und starten Sie es mit %1 und der neuen Datenbank.</translation>
    </message>
    <message>
        <source>Now close Tapledger, let %1 name the new database, and start it again.</source>
        <translation>Schließen Sie jetzt Tapledger, lassen Sie %1 die neue Datenbank nennen, und starten Sie es erneut.</translation>
    </message>
    <message>
        <source>The server in this program stops, and records nothing until the end. Readers that keep their taps send them afterwards.</source>
        <translation>Der Server in diesem Programm hält an und erfasst bis zum Ende nichts. Leser, die ihre Buchungen aufheben, senden sie danach.</translation>
    </message>
    <message>
        <source>Close; the store stays where it is (Esc)</source>
        <translation>Schließen; der Speicher bleibt, wo er ist (Esc)</translation>
    </message>
    <message>
        <source>The store is moving</source>
        <translation>Der Speicher zieht um</translation>
    </message>
    <message>
        <source>Start Tapledger again now: it works with the new database from then on.</source>
        <translation>Starten Sie Tapledger jetzt neu: Von da an arbeitet es mit der neuen Datenbank.</translation>
    </message>
    <message>
        <source>All %1 entries are in %2, with everything that belongs to them. Every row was compared, and the ledger was verified: it is intact.</source>
        <translation>Alle %1 Einträge sind in %2, mit allem, was dazugehört. Jede Zeile wurde verglichen und das Journal geprüft: Es ist unversehrt.</translation>
    </message>
    <message>
        <source>The backups that this program makes by itself end: PostgreSQL is backed up by its own tools.</source>
        <translation>Die Sicherungen, die dieses Programm von selbst macht, enden: PostgreSQL wird mit seinen eigenen Werkzeugen gesichert.</translation>
    </message>
    <message>
        <source>The present database is not changed before the end. You can stop the move at any time; the server then goes on as before, and the move can go on later.</source>
        <translation>Die jetzige Datenbank wird vor dem Ende nicht geändert. Sie können den Umzug jederzeit anhalten; der Server macht dann weiter wie zuvor, und der Umzug kann später weitergehen.</translation>
    </message>
    <message>
        <source>Then Tapledger starts again with the new database. The old one can still be read, but no server records in it any more: two stores signed under one name would be two histories.</source>
        <translation>Dann startet Tapledger neu mit der neuen Datenbank. Die alte lässt sich weiter lesen, aber kein Server zeichnet mehr in ihr auf: Zwei Speicher, unter einem Namen signiert, wären zwei Geschichten.</translation>
    </message>
    <message>
        <source>Keep %1 for as long as you like: it can be read, but no server records in it any more.</source>
        <translation>Bewahren Sie %1 auf, solange Sie wollen: Sie lässt sich lesen, aber kein Server zeichnet mehr in ihr auf.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::NewKeyDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>%1 gets a new API key, which is shown once. The device must be told; until then it speaks with the old one.</source>
        <translation>%1 erhält einen neuen API-Schlüssel, der nur einmal angezeigt wird. Er muss dem Gerät mitgeteilt werden; bis dahin meldet es sich mit dem alten.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Not at all: it is void at once</source>
        <translation>Gar nicht: er wird sofort ungültig</translation>
    </message>
    <message>
        <source>The old key &amp;stays good for</source>
        <translation>Der alte Schlüssel &amp;bleibt gültig für</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Schlüssel &amp;erzeugen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Notifier</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s): %1</source>
        <translation>
            <numerusform>%n neuer Alarm: %1</numerusform>
            <numerusform>%n neue Alarme: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tap(s) refused; last: %1</source>
        <translation>
            <numerusform>%n Buchung abgewiesen; zuletzt: %1</numerusform>
            <numerusform>%n Buchungen abgewiesen; zuletzt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapledger needs attention</source>
        <translation>Tapledger erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Tap refused</source>
        <translation>Buchung abgewiesen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewCard</name>
    <message>
        <source>Open the page of this (Enter)</source>
        <translation>Die Seite dazu öffnen (Eingabe)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Devices online</source>
        <translation>Geräte online</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Offene Alarme</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Taps per minute, last 24 hours</source>
        <translation>Buchungen pro Minute, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 erfasst</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln Buchung wartet</numerusform>
            <numerusform>%Ln Buchungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Taps are recorded</source>
        <translation>Buchungen werden erfasst</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None may send taps yet</source>
        <translation>Noch keines darf Buchungen senden</translation>
    </message>
    <message>
        <source>All that may send taps</source>
        <translation>Alle, die Buchungen senden dürfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not heard of now</source>
        <translation>
            <numerusform>%Ln zurzeit ohne Meldung</numerusform>
            <numerusform>%Ln zurzeit ohne Meldung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <translation>Der neueste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active card(s)</source>
        <translation>
            <numerusform>%Ln aktive Karte</numerusform>
            <numerusform>%Ln aktive Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 % of the disk of the store</source>
        <translation>%1&#xa0;% des Datenträgers mit dem Speicher</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is not seen from here</source>
        <translation>Der Datenträger des Datenbankservers ist von hier aus nicht zu sehen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Not verified since the program was started</source>
        <translation>Seit dem Programmstart nicht geprüft</translation>
    </message>
    <message>
        <source>Verified %1: intact</source>
        <translation>Geprüft %1: unversehrt</translation>
    </message>
    <message>
        <source>Verified %1: faults were found</source>
        <translation>Geprüft %1: Fehler gefunden</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts erfordert Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>St&amp;op the server…</source>
        <translation>Server an&amp;halten…</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>No checkpoint covers the entries</source>
        <translation>Kein Prüfpunkt deckt die Einträge</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>The last was %1</source>
        <translation>Der letzte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) kept here until then</source>
        <translation>
            <numerusform>%Ln Buchung wartet hier solange</numerusform>
            <numerusform>%Ln Buchungen warten hier solange</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Kopien anderswo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The server knows where they go</source>
        <translation>Der Server weiß, wohin sie gehen</translation>
    </message>
    <message>
        <source>No place is set up; save one by hand</source>
        <translation>Kein Ort eingerichtet; sichern Sie von Hand</translation>
    </message>
    <message>
        <source>%1 of %2 places are late</source>
        <translation>%1 von %2 Orten sind verspätet</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s)</source>
        <translation>
            <numerusform>An %Ln Ort</numerusform>
            <numerusform>An %Ln Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer, and not yet: %1</source>
        <translation>Neuer und noch nicht: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Live taps</source>
        <translation>Live-Buchungen</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Kartenausgabe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Live taps on the whole screen</source>
        <translation>Live-Buchungen auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Pause live taps, or go on</source>
        <translation>Live-Buchungen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Give out a stack of cards</source>
        <translation>Einen Kartenstapel ausgeben</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>Karten importieren</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Export entries of the ledger</source>
        <translation>Einträge des Journals exportieren</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Audit-Protokoll prüfen</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Sign a checkpoint now</source>
        <translation>Jetzt einen Prüfpunkt signieren</translation>
    </message>
    <message>
        <source>Compare the ledger with a checkpoint from a file</source>
        <translation>Das Journal mit einem Prüfpunkt aus einer Datei vergleichen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Another system keeps the people in this database: add and change them there. They are only read here; cards are given out on Enrolment.</source>
        <translation>Ein anderes System verwaltet die Personen in dieser Datenbank: Fügen Sie sie dort hinzu und ändern Sie sie dort. Hier werden sie nur gelesen; Karten werden unter „Kartenausgabe“ ausgegeben.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Add the people who are to have cards: one by one, or all at once from a CSV file.</source>
        <translation>Fügen Sie die Personen hinzu, die Karten haben sollen: einzeln oder alle auf einmal aus einer CSV-Datei.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen importieren…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>Personen &amp;importieren…</translation>
    </message>
    <message>
        <source>Add and update people from a CSV file</source>
        <translation>Personen aus einer CSV-Datei hinzufügen und aktualisieren</translation>
    </message>
    <message>
        <source>Import &amp;cards…</source>
        <translation>&amp;Karten importieren…</translation>
    </message>
    <message>
        <source>Issue cards from a CSV file</source>
        <translation>Karten aus einer CSV-Datei ausgeben</translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>Person &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>Find people by number or name</source>
        <translation>Personen nach Nummer oder Name suchen</translation>
    </message>
    <message>
        <source>Show people whose number or name has these words (Ctrl+F)</source>
        <translation>Personen anzeigen, deren Nummer oder Name diese Wörter enthält (Strg+F)</translation>
    </message>
    <message>
        <source>Whether they have left</source>
        <translation>Ob sie ausgeschieden sind</translation>
    </message>
    <message>
        <source>Active and left</source>
        <translation>Aktiv und ausgeschieden</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Whether they have a card</source>
        <translation>Ob sie eine Karte haben</translation>
    </message>
    <message>
        <source>With and without card</source>
        <translation>Mit und ohne Karte</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>Mit Karte</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Ohne Karte</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the person chosen</source>
        <translation>Die gewählte Person ändern</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Open the person chosen on Enrolment</source>
        <translation>Die gewählte Person unter „Kartenausgabe“ öffnen</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <translation>Aus&amp;geschieden…</translation>
    </message>
    <message>
        <source>The person chosen has left, or is back</source>
        <translation>Die gewählte Person ist ausgeschieden oder zurück</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Nobody has these words in number or name and fits the filters.</source>
        <translation>Niemand hat diese Wörter in Nummer oder Name und passt zu den Filtern.</translation>
    </message>
    <message>
        <source>The first %1; more as you scroll</source>
        <translation>Die ersten %1; weitere beim Scrollen</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 aufgeführt</translation>
    </message>
    <message>
        <source>Is &amp;back</source>
        <translation>Ist &amp;zurück</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Karte ausgeben</translation>
    </message>
    <message>
        <source>%1 is back. Give them a card if they have none.</source>
        <translation>%1 ist zurück. Geben Sie der Person eine Karte, falls sie keine hat.</translation>
    </message>
    <message>
        <source>%1 has left. Gates refuse the card.</source>
        <translation>%1 ist ausgeschieden. Tore weisen die Karte ab.</translation>
    </message>
    <message>
        <source>%1 has left. Card %2 has ended.</source>
        <translation>%1 ist ausgeschieden. Karte %2 wurde deaktiviert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1 is back and holds card %2 again.</source>
        <translation>Rückgängig gemacht: %1 ist zurück und hat wieder Karte %2.</translation>
    </message>
    <message>
        <source>Undone: %1 is back.</source>
        <translation>Rückgängig gemacht: %1 ist zurück.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeopleSearch</name>
    <message>
        <source>✓ issued</source>
        <translation>✓ ausgegeben</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>keine Karte</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation>Hat keine Karte</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>Find a person by number or name</source>
        <translation>Eine Person nach Nummer oder Name suchen</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter (Ctrl+F)</source>
        <translation>Einige Buchstaben eingeben und die Eingabetaste drücken (Strg+F)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Narrow the batch by number or name</source>
        <translation>Stapel nach Nummer oder Name eingrenzen</translation>
    </message>
    <message>
        <source>Everybody found has a card.</source>
        <translation>Alle Gefundenen haben eine Karte.</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add people on the page People.</source>
        <translation>Noch ist niemand aufgeführt. Fügen Sie Personen auf der Seite „Personen“ hinzu.</translation>
    </message>
    <message>
        <source>Nobody has “%1” in number or name.</source>
        <translation>Niemand hat „%1“ in Nummer oder Name.</translation>
    </message>
    <message>
        <source>The first %1; type more to see others.</source>
        <translation>Die ersten %1; geben Sie mehr ein, um andere zu sehen.</translation>
    </message>
    <message>
        <source>Without a card: %1</source>
        <translation>Ohne Karte: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>What payroll calls this person; no two have the same</source>
        <translation>Wie die Lohnabrechnung diese Person führt; keine zwei haben dieselbe</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>Personal&amp;nummer</translation>
    </message>
    <message>
        <source>Full n&amp;ame</source>
        <translation>&amp;Vollständiger Name</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>&amp;Foto…</translation>
    </message>
    <message>
        <source>A picture from a file; its middle is shown</source>
        <translation>Ein Bild aus einer Datei; gezeigt wird seine Mitte</translation>
    </message>
    <message>
        <source>Show the initials instead</source>
        <translation>Stattdessen die Initialen anzeigen</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read, or has more than 8 MiB</source>
        <translation>%1 ist kein lesbares Bild oder hat mehr als 8 MiB</translation>
    </message>
    <message>
        <source>A person needs a number and a name</source>
        <translation>Eine Person braucht eine Nummer und einen Namen</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile; nothing was saved. Load what is there now, then change it again.</source>
        <translation>Inzwischen hat jemand anders diese Person geändert; es wurde nichts gespeichert. Laden Sie den jetzigen Stand und ändern Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonPanel</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>Set &amp;expiry…</source>
        <translation>&amp;Ablauf festlegen…</translation>
    </message>
    <message>
        <source>Cards of this person</source>
        <translation>Karten dieser Person</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Noch keine Karte</translation>
    </message>
    <message>
        <source>Every card that this person ever holds is kept here.</source>
        <translation>Jede Karte, die diese Person je hat, bleibt hier aufgeführt.</translation>
    </message>
    <message>
        <source>Last taps of this person</source>
        <translation>Letzte Buchungen dieser Person</translation>
    </message>
    <message>
        <source>No taps yet</source>
        <translation>Noch keine Buchungen</translation>
    </message>
    <message>
        <source>The last taps of this person at the gates will be here.</source>
        <translation>Hier erscheinen die letzten Buchungen dieser Person an den Toren.</translation>
    </message>
    <message>
        <source>Card &amp;history</source>
        <translation>Karten&amp;verlauf</translation>
    </message>
    <message>
        <source>Last &amp;taps</source>
        <translation>Letzte &amp;Buchungen</translation>
    </message>
    <message>
        <source>End this person&apos;s card: it stops working at every gate (Ctrl+D)</source>
        <translation>Die Karte dieser Person deaktivieren: Sie funktioniert an keinem Tor mehr (Strg+D)</translation>
    </message>
    <message>
        <source>Until when this person&apos;s card is valid (Ctrl+E)</source>
        <translation>Bis wann die Karte dieser Person gültig ist (Strg+E)</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation>Hat keine Karte</translation>
    </message>
    <message>
        <source>Card %1, does not expire</source>
        <translation>Karte %1, läuft nicht ab</translation>
    </message>
    <message>
        <source>Card %1, expired after %2</source>
        <translation>Karte %1, abgelaufen nach %2</translation>
    </message>
    <message>
        <source>Card %1, valid through %2</source>
        <translation>Karte %1, gültig bis einschließlich %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ReadersPanel</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Hexadecimal, last byte first</source>
        <translation>Hexadezimal, letztes Byte zuerst</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Dezimal</translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation>Wiegand 26: Anlagencode,Nummer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Datenbits</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parität</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stoppbits</translation>
    </message>
    <message>
        <source>Card numbers of readers that type</source>
        <translation>Kartennummern von Lesegeräten, die tippen</translation>
    </message>
    <message>
        <source>The readers on this desk, for giving out cards. What is set here is in force at once, on this machine alone.</source>
        <translation>Die Lesegeräte auf diesem Tisch, für die Kartenausgabe. Was hier eingestellt wird, gilt sofort, und nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Jetzt gefunden</translation>
    </message>
    <message>
        <source>Readers on serial ports</source>
        <translation>Lesegeräte an seriellen Ports</translation>
    </message>
    <message>
        <source>Readers that type</source>
        <translation>Lesegeräte, die tippen</translation>
    </message>
    <message>
        <source>What the numbers that they type mean. They must be those that the gates see.</source>
        <translation>Was die Nummern bedeuten, die sie tippen. Es müssen die sein, die auch die Tore sehen.</translation>
    </message>
    <message>
        <source>Which readers are used</source>
        <translation>Welche Lesegeräte verwendet werden</translation>
    </message>
    <message>
        <source>Those that are not used are free for other programs</source>
        <translation>Nicht verwendete sind für andere Programme frei</translation>
    </message>
    <message>
        <source>Smart card readers (PC/SC)</source>
        <translation>Smartcard-Lesegeräte (PC/SC)</translation>
    </message>
    <message>
        <source>Readers that type like a keyboard</source>
        <translation>Lesegeräte, die wie eine Tastatur tippen</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serielle Ports</translation>
    </message>
    <message>
        <source>Path of a serial port</source>
        <translation>Pfad eines seriellen Ports</translation>
    </message>
    <message>
        <source>&amp;Add a port</source>
        <translation>Port &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Readers on USB are found by themselves. Add a port for one that needs other settings, or that is not on USB.</source>
        <translation>Lesegeräte an USB werden von selbst gefunden. Fügen Sie einen Port hinzu für eines, das andere Einstellungen braucht oder nicht an USB hängt.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>Frames, as of RDM6300 and ID-12</source>
        <translation>Datenrahmen, wie von RDM6300 und ID-12</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ungerade</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Ports that are found by themselves</source>
        <translation>Ports, die von selbst gefunden werden</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: bereit</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::RefusedPanel</name>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Refused taps stay here until somebody has acknowledged them.</source>
        <translation>Abgewiesene Buchungen bleiben hier, bis jemand sie quittiert hat.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>A&amp;lle quittieren</translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation>Abgewiesene Buchungen</translation>
    </message>
    <message>
        <source>Take the chosen refused taps from this list (Delete)</source>
        <translation>Die gewählten abgewiesenen Buchungen aus dieser Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Take all refused taps from this list (Ctrl+Delete)</source>
        <translation>Alle abgewiesenen Buchungen aus dieser Liste nehmen (Strg+Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused tap(s)</source>
        <translation>
            <numerusform>%Ln abgewiesene Buchung</numerusform>
            <numerusform>%Ln abgewiesene Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No refused taps</source>
        <translation>Keine abgewiesenen Buchungen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Session</name>
    <message>
        <source>Too much is being asked at once; try again</source>
        <translation>Zu viele Anfragen auf einmal; versuchen Sie es erneut</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords; wait %n s.</source>
        <translation>
            <numerusform>Zu viele falsche Passwörter; warten Sie %n s.</numerusform>
            <numerusform>Zu viele falsche Passwörter; warten Sie %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your login has ended: the user was removed, or the password was changed.</source>
        <translation>Ihre Anmeldung ist beendet: Der Benutzer wurde entfernt, oder das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Your role was changed. Log in again to work with it.</source>
        <translation>Ihre Rolle wurde geändert. Melden Sie sich erneut an, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>There are users now. Log in as one of them.</source>
        <translation>Es gibt jetzt Benutzer. Melden Sie sich als einer von ihnen an.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Ve&amp;rwerfen</translation>
    </message>
    <message>
        <source>Set by %1, which wins over the file</source>
        <translation>Durch %1 festgelegt; das hat Vorrang vor der Datei</translation>
    </message>
    <message>
        <source>Saved. Close Tapledger and start it again to work with that store.</source>
        <translation>Gespeichert. Schließen Sie Tapledger und starten Sie es erneut, um mit diesem Speicher zu arbeiten.</translation>
    </message>
    <message>
        <source>Saved. The server works by it once it was started anew.</source>
        <translation>Gespeichert. Der Server arbeitet damit, sobald er neu gestartet wurde.</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Server neu starten</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Where readers and programs reach the server.</source>
        <translation>Wo Lesegeräte und Programme den Server erreichen.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>TCP, JSON lines</source>
        <translation>TCP, JSON-Zeilen</translation>
    </message>
    <message>
        <source>UDP, datagrams</source>
        <translation>UDP, Datagramme</translation>
    </message>
    <message>
        <source>Devices show their API key</source>
        <translation>Geräte weisen ihren API-Schlüssel vor</translation>
    </message>
    <message>
        <source>Web pages of other origins</source>
        <translation>Webseiten anderer Herkunft</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Which taps are recorded, and when a reader counts as offline.</source>
        <translation>Welche Buchungen erfasst werden und ab wann ein Lesegerät als offline gilt.</translation>
    </message>
    <message>
        <source>Duplicate window, seconds</source>
        <translation>Zeitfenster für Wiederholungen, Sekunden</translation>
    </message>
    <message>
        <source>Clocks may be ahead by, seconds</source>
        <translation>Uhren dürfen vorgehen um, Sekunden</translation>
    </message>
    <message>
        <source>Signatures of devices</source>
        <translation>Signaturen der Geräte</translation>
    </message>
    <message>
        <source>Offline after, seconds</source>
        <translation>Offline nach, Sekunden</translation>
    </message>
    <message>
        <source>Keep refused taps for, days</source>
        <translation>Abgewiesene Buchungen aufbewahren, Tage</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Everything that can be set, by its name in %1.</source>
        <translation>Alles, was sich einstellen lässt, mit seinem Namen in %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>With a certificate HTTP and TCP speak TLS 1.2 and 1.3, and nothing else. UDP stays plain: sign its taps.</source>
        <translation>Mit einem Zertifikat sprechen HTTP und TCP TLS 1.2 und 1.3 und sonst nichts. UDP bleibt unverschlüsselt: Signieren Sie dessen Buchungen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Zertifikate von Clients</translation>
    </message>
    <message>
        <source>Authorities of clients</source>
        <translation>Zertifizierungsstellen von Clients</translation>
    </message>
    <message>
        <source>&amp;Make a self-signed certificate</source>
        <translation>Selbstsigniertes &amp;Zertifikat erzeugen</translation>
    </message>
    <message>
        <source>For a site without an authority of its own: clients are told its fingerprint, or given its file</source>
        <translation>Für einen Betrieb ohne eigene Zertifizierungsstelle: Clients erhalten seinen Fingerabdruck oder seine Datei</translation>
    </message>
    <message>
        <source>Empty: the embedded store in the data folder. Larger sites name a PostgreSQL database, where a payroll system reads the same ledger.</source>
        <translation>Leer: der eingebettete Speicher im Datenordner. Größere Betriebe geben eine PostgreSQL-Datenbank an, aus der eine Lohnabrechnung dasselbe Journal liest.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>The embedded store needs no connection.</source>
        <translation>Der eingebettete Speicher braucht keine Verbindung.</translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation>Die Datenbank antwortet, und ihr Schema ist, wie es sein muss.</translation>
    </message>
    <message>
        <source>Desk readers</source>
        <translation>Tischlesegeräte</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>What is removed when it is older. Entries of the ledger and the audit log stay.</source>
        <translation>Was entfernt wird, wenn es älter ist. Einträge des Journals und das Audit-Protokoll bleiben.</translation>
    </message>
    <message>
        <source>Keep alerts that are over for, days</source>
        <translation>Beendete Alarme aufbewahren, Tage</translation>
    </message>
    <message>
        <source>Keep what readers sent for, days</source>
        <translation>Von Lesegeräten Gesendetes aufbewahren, Tage</translation>
    </message>
    <message>
        <source>Remove it daily at</source>
        <translation>Täglich entfernen um</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>In eine andere Datenbank &amp;umziehen…</translation>
    </message>
    <message>
        <source>Copy everything to PostgreSQL, and work there from then on</source>
        <translation>Alles nach PostgreSQL kopieren und von da an dort arbeiten</translation>
    </message>
    <message>
        <source>Copy everything to a file, and work there from then on</source>
        <translation>Alles in eine Datei kopieren und von da an dort arbeiten</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SetupDialog</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation>Haupttor</translation>
    </message>
    <message>
        <source>Setting Tapledger up</source>
        <translation>Tapledger einrichten</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Wer betreut das System?</translation>
    </message>
    <message>
        <source>The first administrator adds everybody else. Until there is one, everybody who opens this program on this machine may do everything.</source>
        <translation>Der erste Administrator fügt alle anderen hinzu. Bis es einen gibt, darf jeder alles, der dieses Programm auf diesem Rechner öffnet.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Where do readers reach it?</source>
        <translation>Wo erreichen Lesegeräte den Server?</translation>
    </message>
    <message>
        <source>As it stands only this machine does. For readers on the network write 0.0.0.0 instead of 127.0.0.1; “off” closes a door.</source>
        <translation>Derzeit ist er nur auf diesem Rechner erreichbar. Für Lesegeräte im Netzwerk tragen Sie 0.0.0.0 statt 127.0.0.1 ein; „off“ schaltet einen Listener ab.</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;TCP, JSON lines</source>
        <translation>&amp;TCP, JSON-Zeilen</translation>
    </message>
    <message>
        <source>Which is the first reader?</source>
        <translation>Welches ist das erste Lesegerät?</translation>
    </message>
    <message>
        <source>A reader names itself by its device id and shows the API key that is made for it now.</source>
        <translation>Ein Lesegerät nennt seine Geräte-ID und weist den API-Schlüssel vor, der jetzt dafür erzeugt wird.</translation>
    </message>
    <message>
        <source>&amp;Device id</source>
        <translation>&amp;Geräte-ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>&amp;In this program: a file in its data folder</source>
        <translation>&amp;In diesem Programm: eine Datei in seinem Datenordner</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database</source>
        <translation>In einer &amp;PostgreSQL-Datenbank</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Where is the ledger kept?</source>
        <translation>Wo wird das Journal aufbewahrt?</translation>
    </message>
    <message>
        <source>The store inside needs nothing else. Larger sites use a PostgreSQL database, where a payroll system reads the same ledger; it must be made and prepared before.</source>
        <translation>Der eingebettete Speicher braucht nichts weiter. Größere Betriebe verwenden eine PostgreSQL-Datenbank, aus der eine Lohnabrechnung dasselbe Journal liest; sie muss vorher angelegt und vorbereitet werden.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>A CSV file of the people, as the payroll or HR system exports it, is shown before anything is taken over. People can be added one by one later, too.</source>
        <translation>Eine CSV-Datei der Personen, wie sie das Lohn- oder Personalsystem exportiert, wird angezeigt, bevor etwas übernommen wird. Personen können auch später einzeln hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Who gets the first card?</source>
        <translation>Wer erhält die erste Karte?</translation>
    </message>
    <message>
        <source>API key of the first reader: give it to the reader now, it is shown this once</source>
        <translation>API-Schlüssel des ersten Lesegeräts: Geben Sie ihn dem Lesegerät jetzt, er wird nur dieses eine Mal angezeigt</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>Personen &amp;importieren…</translation>
    </message>
    <message>
        <source>People were imported.</source>
        <translation>Personen wurden importiert.</translation>
    </message>
    <message>
        <source>&amp;Give out a card</source>
        <translation>Karte &amp;ausgeben</translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation>Die Datenbank antwortet, und ihr Schema ist, wie es sein muss.</translation>
    </message>
    <message>
        <source>Tapledger begins anew with that database.</source>
        <translation>Tapledger startet mit dieser Datenbank neu.</translation>
    </message>
    <message>
        <source>A card is given out on the page Enrolment: choose a person there, and put the card on the reader of this desk. What was left for later is done on the pages People, Devices and Settings.</source>
        <translation>Eine Karte wird auf der Seite „Kartenausgabe“ ausgegeben: Wählen Sie dort eine Person und legen Sie die Karte auf das Lesegerät dieses Tisches. Was für später blieb, erledigen Sie auf den Seiten „Personen“, „Geräte“ und „Einstellungen“.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::StatusLine</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Database away</source>
        <translation>Datenbank nicht erreichbar</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angebunden</translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation>Letzte Buchung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln Buchung wartet</numerusform>
            <numerusform>%Ln Buchungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this program writes</source>
        <translation>%1: Dieses Programm schreibt</translation>
    </message>
    <message>
        <source>%1: %2 writes</source>
        <translation>%1: %2 schreibt</translation>
    </message>
    <message>
        <source>%1: no server writes</source>
        <translation>%1: Kein Server schreibt</translation>
    </message>
    <message>
        <source>Ledger not as signed</source>
        <translation>Journal nicht wie signiert</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Table</name>
    <message>
        <source>Export what is shown</source>
        <translation>Anzeige exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>Anzeige &amp;exportieren…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapCard</name>
    <message>
        <source>No tap yet</source>
        <translation>Noch keine Buchung</translation>
    </message>
    <message>
        <source>The latest tap is shown here.</source>
        <translation>Hier wird die neueste Buchung angezeigt.</translation>
    </message>
    <message>
        <source>Nobody is known by this card</source>
        <translation>Zu dieser Karte ist niemand bekannt</translation>
    </message>
    <message>
        <source>Latest tap: %1, %2, %3, %4</source>
        <translation>Neueste Buchung: %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapNames</name>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapPanel</name>
    <message>
        <source>Kind of card</source>
        <translation>Kartentyp</translation>
    </message>
    <message>
        <source>Why the card until now ends</source>
        <translation>Warum die bisherige Karte deaktiviert wird</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Andere Karte</translation>
    </message>
    <message>
        <source>Give this card to the person chosen (Ctrl+Enter)</source>
        <translation>Diese Karte der gewählten Person geben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Put this card aside and wait for another one (Esc)</source>
        <translation>Diese Karte beiseitelegen und auf eine andere warten (Esc)</translation>
    </message>
    <message>
        <source>&amp;Kind of card</source>
        <translation>&amp;Kartentyp</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>Stattdessen Nummer eingeben</translation>
    </message>
    <message>
        <source>For a card that the reader cannot read (Ctrl+M)</source>
        <translation>Für eine Karte, die das Lesegerät nicht lesen kann (Strg+M)</translation>
    </message>
    <message>
        <source>04:A3:22:1B, then Enter</source>
        <translation>04:A3:22:1B, dann Eingabe</translation>
    </message>
    <message>
        <source>Card number, as bytes in hex</source>
        <translation>Kartennummer, als hexadezimale Bytes</translation>
    </message>
    <message>
        <source>Take it from %1 and give it to %2</source>
        <translation>%1 wegnehmen und %2 geben</translation>
    </message>
    <message>
        <source>Replace the card of %1</source>
        <translation>Karte von %1 ersetzen</translation>
    </message>
    <message>
        <source>Issue to %1</source>
        <translation>An %1 ausgeben</translation>
    </message>
    <message>
        <source>%1 has left and cannot be given a card.</source>
        <translation>%1 ist ausgeschieden und kann keine Karte erhalten.</translation>
    </message>
    <message>
        <source>Choose the person whose it is to be.</source>
        <translation>Wählen Sie die Person, der sie gehören soll.</translation>
    </message>
    <message>
        <source>Tap the card of %1</source>
        <translation>Halten Sie die Karte für %1 vor</translation>
    </message>
    <message>
        <source>A free card is issued at once, and the next person follows. Any other is shown first.</source>
        <translation>Eine freie Karte wird sofort ausgegeben, und die nächste Person folgt. Jede andere wird zuerst angezeigt.</translation>
    </message>
    <message>
        <source>Tap a card now</source>
        <translation>Halten Sie jetzt eine Karte vor</translation>
    </message>
    <message>
        <source>You will see what it is before anything changes.</source>
        <translation>Sie sehen, was für eine Karte es ist, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>You will see whose it is. To issue it, choose a person.</source>
        <translation>Sie sehen, wem sie gehört. Um sie auszugeben, wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>Card %1 ends be&amp;cause</source>
        <translation>Karte %1 wird deaktiviert, &amp;weil</translation>
    </message>
    <message>
        <source>✓ %1 is ready</source>
        <translation>✓ %1 ist bereit</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1: %2</translation>
    </message>
    <message>
        <source>No desk reader is connected. Plug one in, or type the card&apos;s number.</source>
        <translation>Kein Tischlesegerät ist angeschlossen. Schließen Sie eines an oder geben Sie die Kartennummer ein.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapTest</name>
    <message>
        <source>The card is nobody&apos;s. The device works; issue the card to let it in.</source>
        <translation>Die Karte gehört niemandem. Das Gerät funktioniert; geben Sie die Karte aus, damit sie angenommen wird.</translation>
    </message>
    <message>
        <source>The card was deactivated.</source>
        <translation>Die Karte wurde deaktiviert.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>Die Karte ist abgelaufen.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is no longer active.</source>
        <translation>Die Person, der die Karte gehört, ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>The device is disabled. Enable it to let it send taps.</source>
        <translation>Das Gerät ist gesperrt. Geben Sie es frei, damit es Buchungen senden darf.</translation>
    </message>
    <message>
        <source>The device&apos;s signature is missing or wrong. Compare its key with the one registered.</source>
        <translation>Die Signatur des Geräts fehlt oder ist falsch. Vergleichen Sie seinen Schlüssel mit dem registrierten.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is ahead. Set its clock.</source>
        <translation>Die Uhr des Geräts geht vor. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Hold a card to %1</source>
        <translation>Halten Sie eine Karte vor %1</translation>
    </message>
    <message>
        <source>Waiting for a tap from it. A tap of an issued card is recorded as any other.</source>
        <translation>Es wird auf eine Buchung von diesem Gerät gewartet. Die Buchung einer ausgegebenen Karte wird wie jede andere erfasst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It works: the tap was recorded.</source>
        <translation>Es funktioniert: Die Buchung wurde erfasst.</translation>
    </message>
    <message>
        <source>It works: the tap repeats the one before and was left out.</source>
        <translation>Es funktioniert: Die Buchung wiederholt die vorige und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The tap has arrived and waits to be recorded.</source>
        <translation>Die Buchung ist angekommen und wartet darauf, erfasst zu werden.</translation>
    </message>
    <message>
        <source>The tap arrived and was refused. %1</source>
        <translation>Die Buchung ist angekommen und wurde abgewiesen. %1</translation>
    </message>
    <message>
        <source>This arrived; the next tap takes its place.</source>
        <translation>Das ist angekommen; die nächste Buchung tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Time of the tap: %1</source>
        <translation>Zeit der Buchung: %1</translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation>Eintrag: %1</translation>
    </message>
    <message>
        <source>The database does not take this tap: a rule of its own stands against it. The log says which.</source>
        <translation>Die Datenbank nimmt diese Buchung nicht an: Eine eigene Regel steht dagegen. Das Protokoll sagt, welche.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapsChart</name>
    <message>
        <source>Taps of the last 24 hours: %1, of which %2 were refused</source>
        <translation>Buchungen der letzten 24 Stunden: %1, davon %2 abgewiesen</translation>
    </message>
    <message>
        <source>No taps in the last 24 hours</source>
        <translation>Keine Buchungen in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>%1 to %2: %3 recorded, %4 refused</source>
        <translation>%1 bis %2: %3 erfasst, %4 abgewiesen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TimeRange</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Show what happened in this time</source>
        <translation>Anzeigen, was in dieser Zeit geschehen ist</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TokensPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation>Unbekannt: keine Rechte</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>widerrufen %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>What the token is for: payroll, say</source>
        <translation>Wofür das Token ist: etwa Lohnabrechnung</translation>
    </message>
    <message>
        <source>&amp;Make a token</source>
        <translation>Token &amp;erzeugen</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <source>This is the token. It is shown this once: give it to the program that needs it.</source>
        <translation>Das ist das Token. Es wird nur dieses eine Mal angezeigt: Geben Sie es dem Programm, das es braucht.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The token %1 is revoked: programs that show it are refused.</source>
        <translation>Das Token %1 ist widerrufen: Programme, die es vorweisen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Wofür das Token ist</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Token</translation>
    </message>
    <message>
        <source>A program that asks this server, payroll say, shows a token. It is made here, and shown once.</source>
        <translation>Ein Programm, das diesen Server abfragt, etwa die Lohnabrechnung, weist ein Token vor. Es wird hier erzeugt und einmal angezeigt.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Tray</name>
    <message>
        <source>&amp;Open Tapledger</source>
        <translation>Tapledger ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Stop the server and &amp;quit</source>
        <translation>Server anhalten und &amp;beenden</translation>
    </message>
    <message>
        <source>Tapledger: %1</source>
        <translation>Tapledger: %1</translation>
    </message>
    <message>
        <source>Close Tapledger</source>
        <translation>Tapledger schließen</translation>
    </message>
    <message>
        <source>The server inside this window is running.</source>
        <translation>Der Server in diesem Fenster läuft.</translation>
    </message>
    <message>
        <source>Readers that tap while no server runs are answered by nobody; those with a memory deliver their taps later.</source>
        <translation>Solange kein Server läuft, antwortet Lesegeräten niemand; solche mit Speicher liefern ihre Buchungen später nach.</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Server anhalten und beenden</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Im Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Do this from now on</source>
        <translation>Künftig immer so verfahren</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UnknownCards</name>
    <message>
        <source>Last refused at %1, %2. Click to issue it to somebody.</source>
        <translation>Zuletzt abgewiesen an %1, %2. Klicken Sie, um sie jemandem auszugeben.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Zuletzt an</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cards that gates refused because nobody holds them</source>
        <translation>Karten, die Tore abgewiesen haben, weil sie niemandem gehören</translation>
    </message>
    <message>
        <source>No unknown cards</source>
        <translation>Keine unbekannten Karten</translation>
    </message>
    <message>
        <source>A card that a gate refuses because nobody holds it is listed here for 30 days, so that you can give it to its person.</source>
        <translation>Eine Karte, die ein Tor abweist, weil sie niemandem gehört, wird hier 30 Tage lang aufgeführt, damit Sie sie der richtigen Person geben können.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UserDialog</name>
    <message>
        <source>At least 10 characters</source>
        <translation>Mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Neues Passwort von %1</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Die beiden Passwörter unterscheiden sich</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UsersPanel</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheitsdienst</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>darf alles</translation>
    </message>
    <message>
        <source>people and their cards</source>
        <translation>Personen und ihre Karten</translation>
    </message>
    <message>
        <source>live taps, refused taps and alerts</source>
        <translation>Live-Buchungen, abgewiesene Buchungen und Alarme</translation>
    </message>
    <message>
        <source>reads and verifies the ledger and the audit log</source>
        <translation>liest und prüft das Journal und das Audit-Protokoll</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation>Unbekannt: keine Rechte</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>&amp;Rolle ändern…</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>&amp;Passwort setzen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>Benutzer &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Remove the user %1?</source>
        <translation>Benutzer %1 entfernen?</translation>
    </message>
    <message>
        <source>Every login of theirs ends at once. What they did stays in the audit log.</source>
        <translation>Alle Anmeldungen dieses Benutzers enden sofort. Was er getan hat, bleibt im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::VerifyPanel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>Von Eintrag</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>Bis Eintrag</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Recompute every hash of these entries (Enter)</source>
        <translation>Jeden Hash dieser Einträge neu berechnen (Eingabe)</translation>
    </message>
    <message>
        <source>Close; a verification that runs goes on</source>
        <translation>Schließen; eine laufende Prüfung geht weiter</translation>
    </message>
    <message>
        <source>Close the verification</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Verify &amp;from entry</source>
        <translation>Prüfen &amp;von Eintrag</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>The verification was stopped after %1 entries. What was checked until then says nothing about the rest.</source>
        <translation>Die Prüfung wurde nach %1 Einträgen abgebrochen. Was bis dahin geprüft wurde, sagt nichts über den Rest aus.</translation>
    </message>
    <message>
        <source>The verification could not be done: %1</source>
        <translation>Die Prüfung konnte nicht durchgeführt werden: %1</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Ber&amp;icht…</translation>
    </message>
    <message>
        <source>Compare with no file</source>
        <translation>Mit keiner Datei vergleichen</translation>
    </message>
    <message>
        <source>Write the report in plain words, as PDF, with a signature beside it</source>
        <translation>Den Bericht in einfachen Worten als PDF schreiben, mit einer Signatur daneben</translation>
    </message>
    <message>
        <source>A checkpoint or receipt that was kept elsewhere</source>
        <translation>Ein anderswo aufbewahrter Prüfpunkt oder eine Quittung</translation>
    </message>
    <message>
        <source>Checkpoints and receipts (*.ckpt *.json *.txt);;All files (*)</source>
        <translation>Prüfpunkte und Quittungen (*.ckpt *.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare &amp;with a file…</source>
        <translation>Mit einer &amp;Datei vergleichen…</translation>
    </message>
    <message>
        <source>Hold the ledger against a checkpoint, or a receipt, that was kept where nobody could change it</source>
        <translation>Das Journal mit einem Prüfpunkt oder einer Quittung vergleichen, die aufbewahrt wurde, wo niemand sie ändern konnte</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The report is in %1, its signature in %1.sig.</source>
        <translation>Der Bericht liegt in %1, seine Signatur in %1.sig.</translation>
    </message>
    <message>
        <source>The report is in %1. It is not signed: the keys are elsewhere.</source>
        <translation>Der Bericht liegt in %1. Er ist nicht signiert: die Schlüssel sind anderswo.</translation>
    </message>
    <message>
        <source>A verification is under way; wait for it or cancel it.</source>
        <translation>Eine Prüfung läuft; warten Sie, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The report is in %1. It is not signed, as checkpoints were not compared.</source>
        <translation>Der Bericht ist in %1. Er ist nicht unterschrieben, denn Prüfpunkte wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::WallView</name>
    <message>
        <source>Live taps</source>
        <translation>Live-Buchungen</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Buchungen</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln refused</source>
        <translation>
            <numerusform>✕ %Ln abgewiesen</numerusform>
            <numerusform>✕ %Ln abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: %1</source>
        <translation>Stumm: %1</translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation>Abgewiesene Buchungen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more refused tap(s)</source>
        <translation>
            <numerusform>und %Ln weitere abgewiesene Buchung</numerusform>
            <numerusform>und %Ln weitere abgewiesene Buchungen</numerusform>
        </translation>
    </message>
</context>
</TS>
