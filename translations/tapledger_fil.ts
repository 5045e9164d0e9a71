<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>The server is stopped: no taps are recorded.</source>
        <translation>Nakahinto ang server: walang naitatalang tap.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Simulan ang server</translation>
    </message>
    <message>
        <source>The database does not answer; taps cannot be recorded. %1</source>
        <translation>Hindi sumasagot ang database; hindi maitatala ang mga tap. %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Buksan ang mga setting</translation>
    </message>
    <message>
        <source>No server writes this ledger now: no taps are recorded.</source>
        <translation>Walang server na sumusulat ngayon sa ledger na ito: walang naitatalang tap.</translation>
    </message>
    <message>
        <source>%1 is silent; an alert is open since %2.</source>
        <translation>Tahimik ang %1; may bukas na alert mula %2.</translation>
    </message>
    <message>
        <source>Since %1, unusually many taps are of cards that nobody knows.</source>
        <translation>Mula %1, hindi karaniwan ang dami ng tap ng mga card na walang nakakakilala.</translation>
    </message>
    <message>
        <source>A verification found the ledger altered (%1).</source>
        <translation>Nakita sa isang verification na nabago ang ledger (%1).</translation>
    </message>
    <message>
        <source>No taps since %1, at a time that usually has some.</source>
        <translation>Walang tap mula %1, sa oras na karaniwang mayroon.</translation>
    </message>
    <message>
        <source>Since %1, little disk space is left.</source>
        <translation>Mula %1, kaunti na lang ang natitirang espasyo sa disk.</translation>
    </message>
    <message>
        <source>Open ledger</source>
        <translation>Buksan ang ledger</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Buksan ang mga alert</translation>
    </message>
    <message>
        <source>Other machines can connect without TLS: keys and taps can be read on the network.</source>
        <translation>Makakakonekta ang ibang computer nang walang TLS: mababasa sa network ang mga key at tap.</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>I-set up ang TLS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) are open.</source>
        <translation>
            <numerusform>%Ln pang alert ang bukas.</numerusform>
            <numerusform>%Ln pang alert ang bukas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) are offline: %1</source>
        <translation>
            <numerusform>%Ln device ang offline: %1</numerusform>
            <numerusform>%Ln device ang offline: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open devices</source>
        <translation>Buksan ang mga device</translation>
    </message>
    <message>
        <source>There is no user yet: whoever sits here may do everything.</source>
        <translation>Wala pang user: magagawa ng sinumang nakaupo rito ang lahat.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Magdagdag ng user</translation>
    </message>
    <message>
        <source>No device may send taps yet.</source>
        <translation>Wala pang device na puwedeng magpadala ng tap.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Magdagdag ng device</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Wala pang mga tao.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Magdagdag ng mga tao</translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation>Wala pang may card.</translation>
    </message>
    <message>
        <source>Issue cards</source>
        <translation>Mag-issue ng mga card</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %Ln device(s) is due: %1</source>
        <translation>
            <numerusform>Kailangan na ang maintenance ng %Ln device: %1</numerusform>
            <numerusform>Kailangan na ang maintenance ng %Ln device: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the ledger is not what was signed. No taps are recorded until that is accepted.</source>
        <translation>Mula %1, hindi tugma ang ledger sa nilagdaan. Walang itatalang tap hangga&apos;t hindi iyon tinatanggap.</translation>
    </message>
    <message>
        <source>Since %1, no checkpoints of the ledger are signed.</source>
        <translation>Mula %1, walang nilalagdaang checkpoint ng ledger.</translation>
    </message>
    <message>
        <source>The database does not answer. Taps are kept on this machine and recorded when it is back; %1 wait.</source>
        <translation>Hindi sumasagot ang database. Itinatabi sa makinang ito ang mga tap at itatala kapag bumalik ito; %1 ang naghihintay.</translation>
    </message>
    <message>
        <source>Since %1, taps wait on the server&apos;s disk to be recorded.</source>
        <translation>Mula %1, may mga tap sa disk ng server na naghihintay na maitala.</translation>
    </message>
    <message>
        <source>Taps that waited on the server&apos;s disk could not all be read (%1).</source>
        <translation>Hindi nabasa ang lahat ng tap na naghihintay sa disk ng server (%1).</translation>
    </message>
    <message>
        <source>Since %2, no checkpoints arrive at: %1.</source>
        <translation>Mula %2, walang checkpoint na dumarating sa: %1.</translation>
    </message>
    <message>
        <source>The %1 refuses the ledger as contradicting what it saw before (%2).</source>
        <translation>Tinatanggihan ang ledger dahil salungat ito sa nakita dati: %1 (%2).</translation>
    </message>
    <message>
        <source>Since %1, no backup could be made.</source>
        <translation>Mula %1, walang nagawang backup.</translation>
    </message>
    <message>
        <source>Since %1, not everything could be removed that is kept too long.</source>
        <translation>Mula %1, hindi naalis ang lahat ng masyado nang matagal na itinatago.</translation>
    </message>
    <message>
        <source>The ledger is not what was signed. Nothing is recorded until somebody has seen to it.</source>
        <translation>Hindi tugma ang ledger sa nilagdaan. Walang itatala hangga&apos;t walang umaasikaso nito.</translation>
    </message>
    <message>
        <source>Open checkpoints</source>
        <translation>Buksan ang mga checkpoint</translation>
    </message>
    <message>
        <source>Since %1, the database refused taps.</source>
        <translation>Mula %1, may mga tap na tinanggihan ng database.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Alert acknowledged</source>
        <translation>Na-acknowledge ang alert</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Na-issue ang card</translation>
    </message>
    <message>
        <source>Card deactivated</source>
        <translation>Na-deactivate ang card</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Idinagdag ang device</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Binago ang device</translation>
    </message>
    <message>
        <source>New key for a device</source>
        <translation>Bagong key para sa device</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Inalis ang device</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Idinagdag ang tao</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Binago ang tao</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>Idinagdag ang token</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Na-revoke ang token</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Idinagdag ang user</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Pinalitan ang password</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Inalis ang user</translation>
    </message>
    <message>
        <source>Role of a user changed</source>
        <translation>Pinalitan ang role ng user</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>HTTP interface</source>
        <translation>HTTP interface</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Mga pinapayagang address</translation>
    </message>
    <message>
        <source>API key begins with</source>
        <translation>Nagsisimula ang API key sa</translation>
    </message>
    <message>
        <source>Card type</source>
        <translation>Uri ng card</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Device ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Employee number</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Mag-e-expire</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numero ng record</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Naka-enable</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Na-issue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasyon</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensahe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisyon</translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation>Valid ang lumang key hanggang</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tungkol sa</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token begins with</source>
        <translation>Nagsisimula ang token sa</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Mga card number</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Signing key of a device added</source>
        <translation>Idinagdag ang signing key ng device</translation>
    </message>
    <message>
        <source>Signing key of a device removed</source>
        <translation>Inalis ang signing key ng device</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Binago ang mga setting</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>In-acknowledge ni</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Ikinabit noong</translation>
    </message>
    <message>
        <source>Last maintained on</source>
        <translation>Huling maintenance noong</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Signing key of the ledger added</source>
        <translation>Idinagdag ang signing key ng ledger</translation>
    </message>
    <message>
        <source>Signing key of the ledger retired</source>
        <translation>Inalis sa gamit ang signing key ng ledger</translation>
    </message>
    <message>
        <source>Payloads erased</source>
        <translation>Binura ang mga payload</translation>
    </message>
    <message>
        <source>Ledger begun anew after a restore</source>
        <translation>Sinimulan muli ang ledger matapos ang restore</translation>
    </message>
    <message>
        <source>Old alerts removed</source>
        <translation>Inalis ang mga lumang alert</translation>
    </message>
    <message>
        <source>Everything about a person exported</source>
        <translation>In-export ang lahat tungkol sa isang tao</translation>
    </message>
    <message>
        <source>Old refused taps removed</source>
        <translation>Inalis ang mga lumang tinanggihang tap</translation>
    </message>
    <message>
        <source>Retention applied</source>
        <translation>Inilapat ang retention</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>somebody no longer listed</source>
        <translation>isang taong wala na sa listahan</translation>
    </message>
    <message>
        <source>Gates refused it %1× in the last 30 days, last at %2.</source>
        <translation>Tinanggihan ito ng mga gate nang %1× sa nakaraang 30 araw, huli sa %2.</translation>
    </message>
    <message>
        <source>This card is free</source>
        <translation>Libre ang card na ito</translation>
    </message>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Wala pang nagkaroon nito.</translation>
    </message>
    <message>
        <source>This card is free, and was tried at a gate</source>
        <translation>Libre ang card na ito, at sinubukan sa isang gate</translation>
    </message>
    <message>
        <source>It was %1&apos;s until %2 (%3).</source>
        <translation>Kay %1 ito hanggang %2 (%3).</translation>
    </message>
    <message>
        <source>This card is inactive, and free</source>
        <translation>Hindi aktibo ang card na ito, at libre</translation>
    </message>
    <message>
        <source>This card was reported missing</source>
        <translation>Na-report na nawawala ang card na ito</translation>
    </message>
    <message>
        <source>%1 Whoever brought it may tell where it was found.</source>
        <translation>%1 Maaaring masabi ng nagdala nito kung saan ito natagpuan.</translation>
    </message>
    <message>
        <source>It is theirs, but has expired</source>
        <translation>Sa kanya ito, pero expired na</translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it. Give it a new expiry date, or another card.</source>
        <translation>Nag-expire ito noong %1; tinatanggihan ito ng mga gate. Bigyan ito ng bagong petsa ng expiry, o magbigay ng ibang card.</translation>
    </message>
    <message>
        <source>It is theirs already</source>
        <translation>Sa kanya na ito</translation>
    </message>
    <message>
        <source>They have had it since %1. There is nothing to do.</source>
        <translation>Hawak na niya ito mula %1. Wala nang kailangang gawin.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s, who has left</source>
        <translation>Kay %1 ang card na ito, at umalis na siya</translation>
    </message>
    <message>
        <source>Gates refuse it. It can be given to somebody else.</source>
        <translation>Tinatanggihan ito ng mga gate. Puwede itong ibigay sa iba.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s, and has expired</source>
        <translation>Kay %1 ang card na ito, at expired na</translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it.</source>
        <translation>Nag-expire ito noong %1; tinatanggihan ito ng mga gate.</translation>
    </message>
    <message>
        <source>This card belongs to %1</source>
        <translation>Pag-aari ni %1 ang card na ito</translation>
    </message>
    <message>
        <source>Taking it away leaves them without a card.</source>
        <translation>Kung kukunin ito, mawawalan siya ng card.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Pinalitan</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Winakasan: %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Nawala</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Sira</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Ninakaw</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Umalis sa kumpanya</translation>
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
        <translation>Naka-disable</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Tahimik</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Hindi pa nagparamdam</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>huli nang %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>nauuna nang %1</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Lingguhan</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Buwanan</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Bawat tatlong buwan</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Taunan</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Kailangan na mula %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Pareho</translation>
    </message>
    <message>
        <source>Hexadecimal bytes</source>
        <translation>Mga hexadecimal byte</translation>
    </message>
    <message>
        <source>Hexadecimal bytes, last one first</source>
        <translation>Mga hexadecimal byte, huli muna</translation>
    </message>
    <message>
        <source>One decimal number</source>
        <translation>Isang decimal na numero</translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation>Wiegand 26: facility,number</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database, or another part, does not answer or is busy. Try again in a moment.</source>
        <translation>Hindi sumasagot o abala ang database o ang ibang bahagi. Subukan muli maya-maya.</translation>
    </message>
    <message>
        <source>The database can be read but not changed.</source>
        <translation>Nababasa ang database pero hindi ito mababago.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Make room on it.</source>
        <translation>Puno na ang disk ng database. Maglaan ng espasyo rito.</translation>
    </message>
    <message>
        <source>The database is of a newer version of this program. Update the program.</source>
        <translation>Mula sa mas bagong bersyon ng program na ito ang database. I-update ang program.</translation>
    </message>
    <message>
        <source>The database belongs to another program.</source>
        <translation>Pag-aari ng ibang program ang database.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup.</source>
        <translation>Sira ang database. Mag-restore ng backup.</translation>
    </message>
    <message>
        <source>The system or the database refuses the access.</source>
        <translation>Tinatanggihan ng system o ng database ang access.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Hindi ito pinapayagan ng role ninyo. Magtanong sa administrator.</translation>
    </message>
    <message>
        <source>Another program writes this ledger.</source>
        <translation>Ibang program ang sumusulat sa ledger na ito.</translation>
    </message>
    <message>
        <source>Something failed that should not. Try again.</source>
        <translation>May pumalyang hindi dapat pumalya. Subukan muli.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Not as the format requires</source>
        <translation>Hindi ayon sa hinihingi ng format</translation>
    </message>
    <message>
        <source>The beginning is missing</source>
        <translation>Nawawala ang simula</translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation>May nawawalang mga entry</translation>
    </message>
    <message>
        <source>A number twice</source>
        <translation>Dalawang beses ang isang numero</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Wala sa pagkakasunod-sunod</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Nabago</translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation>Dalawa ang sumulat</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>Huli nang naitala</translation>
    </message>
    <message>
        <source>Payload erased</source>
        <translation>Binura ang payload</translation>
    </message>
    <message>
        <source>Recorded out of order</source>
        <translation>Naitala nang wala sa pagkakasunod-sunod</translation>
    </message>
    <message>
        <source>A tap from the future</source>
        <translation>Tap mula sa hinaharap</translation>
    </message>
    <message>
        <source>Entry %1: %2 is not as the format requires.</source>
        <translation>Entry %1: hindi ayon sa hinihingi ng format ang %2.</translation>
    </message>
    <message>
        <source>The ledger begins with entry %1 instead of %2. Entries missing: %3.</source>
        <translation>Nagsisimula ang ledger sa entry %1 sa halip na %2. Mga nawawalang entry: %3.</translation>
    </message>
    <message>
        <source>Between the entries %1 and %2 some are missing: %3.</source>
        <translation>May nawawala sa pagitan ng mga entry %1 at %2: %3.</translation>
    </message>
    <message>
        <source>Two entries have the number %1.</source>
        <translation>May dalawang entry na may numerong %1.</translation>
    </message>
    <message>
        <source>Entry %1 stands after entry %2.</source>
        <translation>Nakalagay ang entry %1 pagkatapos ng entry %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before: it, or the hash of entry %2, was altered.</source>
        <translation>Hindi karugtong ng nauna ang entry %1: nabago ito, o ang hash ng entry %2.</translation>
    </message>
    <message>
        <source>Entry %1 continues entry %2: two writers were at work.</source>
        <translation>Karugtong ng entry %2 ang entry %1: dalawa ang sumulat.</translation>
    </message>
    <message>
        <source>Entry %1 was received %2 after it was scanned.</source>
        <translation>Natanggap ang entry %1 nang %2 pagkatapos itong i-scan.</translation>
    </message>
    <message>
        <source>Entry %1: the payload was erased, its hash kept.</source>
        <translation>Entry %1: binura ang payload, itinago ang hash nito.</translation>
    </message>
    <message>
        <source>Entry %1 was received %2 before an earlier entry.</source>
        <translation>Natanggap ang entry %1 nang %2 bago ang isang mas naunang entry.</translation>
    </message>
    <message>
        <source>Entry %1 was scanned %2 after it was received.</source>
        <translation>Na-scan ang entry %1 nang %2 pagkatapos itong matanggap.</translation>
    </message>
    <message>
        <source>Too few witnesses</source>
        <translation>Kulang ang mga saksi</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed: this very entry was altered.</source>
        <translation>Hindi ang nilagdaan ang entry %1: ang mismong entry na ito ang nabago.</translation>
    </message>
    <message>
        <source>A checkpoint of %1 entries cannot be relied on (%2).</source>
        <translation>Hindi maaasahan ang isang checkpoint ng %1 entry (%2).</translation>
    </message>
    <message>
        <source>The first %1 entries are not those that were signed.</source>
        <translation>Ang unang %1 entry ay hindi ang mga nilagdaan.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries could not be compared: entries before it are missing or damaged.</source>
        <translation>Hindi maihambing ang checkpoint ng %1 entry: nawawala o sira ang mga entry bago nito.</translation>
    </message>
    <message>
        <source>Something among the entries %1 to %2 was altered, removed or added after it had been signed.</source>
        <translation>May nabago, naalis o naidagdag sa mga entry %1 hanggang %2 matapos lagdaan.</translation>
    </message>
    <message>
        <source>The newest entries, from %1 on, are missing, though they were signed: %2.</source>
        <translation>Nawawala ang mga pinakabagong entry mula %1, kahit nalagdaan na: %2.</translation>
    </message>
    <message>
        <source>The whole database is an earlier state: entries from %1 on were signed and are missing: %2.</source>
        <translation>Mas naunang kalagayan ang buong database: nalagdaan at nawawala ang mga entry mula %1: %2.</translation>
    </message>
    <message>
        <source>Two genuine checkpoints contradict each other at %1 entries: whoever holds the key signed two histories. Keep both; together they are the proof.</source>
        <translation>Nagkakasalungat ang dalawang tunay na checkpoint sa %1 entry: dalawang kasaysayan ang nilagdaan ng may hawak ng key. Itago ang dalawa; magkasama silang patunay.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries is known outside, but is no longer stored here.</source>
        <translation>Kilala sa labas ang checkpoint ng %1 entry, ngunit hindi na ito nakatago rito.</translation>
    </message>
    <message>
        <source>A checkpoint does not prove that the ledger of %1 entries begins with the one of %2.</source>
        <translation>Hindi pinatutunayan ng isang checkpoint na nagsisimula ang ledger ng %1 entry sa ledger ng %2.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was confirmed by %2 witnesses; %3 are required.</source>
        <translation>Kinumpirma ng %2 saksi ang checkpoint ng %1 entry; %3 ang kailangan.</translation>
    </message>
    <message>
        <source>The timestamp of the checkpoint of %1 entries is not genuine, or belongs to another one.</source>
        <translation>Hindi tunay ang timestamp ng checkpoint ng %1 entry, o sa iba ito.</translation>
    </message>
    <message>
        <source>There is no valid checkpoint: nothing shows that the ledger was not rewritten.</source>
        <translation>Walang valid na checkpoint: walang nagpapakita na hindi muling isinulat ang ledger.</translation>
    </message>
    <message>
        <source>After %1 entries the next %2 were not signed, though every %3 should be.</source>
        <translation>Pagkatapos ng %1 entry ay hindi nilagdaan ang sumunod na %2, kahit dapat tuwing %3.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than was promised: signing has stopped.</source>
        <translation>Mas luma ang pinakabagong checkpoint kaysa ipinangako: huminto na ang paglagda.</translation>
    </message>
    <message>
        <source>The entries from %1 on are covered by no checkpoint from outside yet: %2.</source>
        <translation>Wala pang checkpoint mula sa labas na sumasaklaw sa mga entry mula %1: %2.</translation>
    </message>
    <message>
        <source>Entry %1 is missing, though somebody holds a valid receipt for it.</source>
        <translation>Nawawala ang entry %1, kahit may humahawak ng valid na resibo nito.</translation>
    </message>
    <message>
        <source>Entry %1 is not what its receipt says.</source>
        <translation>Ang entry %1 ay hindi ang sinasabi ng resibo nito.</translation>
    </message>
    <message>
        <source>Entry %1 claims a time at which it cannot have been received.</source>
        <translation>Nagsasabi ang entry %1 ng oras na hindi ito maaaring natanggap.</translation>
    </message>
    <message>
        <source>Entry %1 bears a signature that the device %2 did not make.</source>
        <translation>May signature ang entry %1 na hindi gawa ng device na %2.</translation>
    </message>
    <message>
        <source>Entry %1 was recorded with another key of the device %2 than the registered one.</source>
        <translation>Nirekord ang entry %1 gamit ang ibang key ng device na %2 kaysa sa nakarehistro.</translation>
    </message>
    <message>
        <source>Entry %1 is signed by the device %2, whose key is not known here.</source>
        <translation>Nilagdaan ang entry %1 ng device na %2, na hindi kilala rito ang key.</translation>
    </message>
    <message>
        <source>This ledger continues %1, of which %2 entries were restored from a backup.</source>
        <translation>Ipinagpapatuloy ng ledger na ito ang %1, na %2 entry nito ay ibinalik mula sa backup.</translation>
    </message>
    <message>
        <source>Wrong list of fingerprints</source>
        <translation>Maling listahan ng mga fingerprint</translation>
    </message>
    <message>
        <source>A checkpoint is not genuine</source>
        <translation>Hindi tunay ang isang checkpoint</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Hindi ang nilagdaan</translation>
    </message>
    <message>
        <source>A checkpoint could not be compared</source>
        <translation>Hindi maihambing ang isang checkpoint</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Binago matapos lagdaan</translation>
    </message>
    <message>
        <source>The newest entries are missing</source>
        <translation>Nawawala ang mga pinakabagong entry</translation>
    </message>
    <message>
        <source>Set back to an earlier state</source>
        <translation>Ibinalik sa mas naunang kalagayan</translation>
    </message>
    <message>
        <source>Two signed histories</source>
        <translation>Dalawang nilagdaang kasaysayan</translation>
    </message>
    <message>
        <source>A checkpoint was deleted</source>
        <translation>May binurang checkpoint</translation>
    </message>
    <message>
        <source>A wrong proof</source>
        <translation>Maling patunay</translation>
    </message>
    <message>
        <source>A timestamp is not genuine</source>
        <translation>Hindi tunay ang isang timestamp</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Walang maihahambing</translation>
    </message>
    <message>
        <source>Not signed for too long</source>
        <translation>Matagal na hindi nalagdaan</translation>
    </message>
    <message>
        <source>Signing has stopped</source>
        <translation>Huminto ang paglagda</translation>
    </message>
    <message>
        <source>Not covered from outside yet</source>
        <translation>Hindi pa saklaw mula sa labas</translation>
    </message>
    <message>
        <source>A receipt proves nothing</source>
        <translation>Walang pinatutunayan ang isang resibo</translation>
    </message>
    <message>
        <source>An entry with a receipt is missing</source>
        <translation>Nawawala ang entry na may resibo</translation>
    </message>
    <message>
        <source>Not what the receipt says</source>
        <translation>Hindi ang sinasabi ng resibo</translation>
    </message>
    <message>
        <source>A time that cannot be</source>
        <translation>Imposibleng oras</translation>
    </message>
    <message>
        <source>Not signed by the device</source>
        <translation>Hindi nilagdaan ng device</translation>
    </message>
    <message>
        <source>A device&apos;s key was swapped</source>
        <translation>Pinalitan ang key ng isang device</translation>
    </message>
    <message>
        <source>A device&apos;s key is not known</source>
        <translation>Hindi kilala ang key ng isang device</translation>
    </message>
    <message>
        <source>Continues a restored ledger</source>
        <translation>Ipinagpapatuloy ang ibinalik na ledger</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisyon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Umalis na</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Expired ang card</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>The card expires on %1</source>
        <translation>Mag-e-expire ang card sa %1</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Deactivate card</source>
        <translation>I-deactivate ang card</translation>
    </message>
    <message>
        <source>Card %1 of %2 stops working at every gate at once. Its history stays, and it can be issued again.</source>
        <translation>Hindi na gagana agad ang card %1 ni %2 sa lahat ng gate. Mananatili ang history nito, at puwede itong i-issue muli.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Dahilan</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>Hindi ito mag-e-expire</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Itakda ang expiry</translation>
    </message>
    <message>
        <source>Until when card %1 of %2 opens gates, the last day included.</source>
        <translation>Hanggang kailan makapagbubukas ng gate ang card %1 ni %2, kasama ang huling araw.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Huling araw</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Umalis na</translation>
    </message>
    <message>
        <source>%1 is listed as having left, and gates refuse them at once. Entries in the ledger stay.</source>
        <translation>Ililista si %1 na umalis na, at tatanggihan siya agad ng mga gate. Mananatili ang mga entry sa ledger.</translation>
    </message>
    <message>
        <source>&amp;End card %1 too, so that it can be given to somebody else</source>
        <translation>&amp;Wakasan din ang card %1, para puwede itong ibigay sa iba</translation>
    </message>
    <message>
        <source>The card is valid until it is deactivated</source>
        <translation>Valid ang card hanggang i-deactivate ito</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
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
        <translation>RFID timekeeping: ang console, kasama ang server sa loob</translation>
    </message>
    <message>
        <source>Folder of the embedded store</source>
        <translation>Folder ng embedded store</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or a file</source>
        <translation>postgresql://USER@HOST/DATABASE, o isang file</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Configuration file</translation>
    </message>
    <message>
        <source>Show it at work with made-up people</source>
        <translation>Ipakita itong gumagana gamit ang mga kathang-isip na tao</translation>
    </message>
    <message>
        <source>Open at this page</source>
        <translation>Buksan sa page na ito</translation>
    </message>
    <message>
        <source>Only show a PostgreSQL database that another machine&apos;s server writes</source>
        <translation>Ipakita lang ang PostgreSQL database na sinusulatan ng server ng ibang computer</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt for entry %1</source>
        <translation>Resibo para sa entry %1</translation>
    </message>
    <message>
        <source>The time ledger named below holds this tap. Keep this sheet: with it the entry can be proved, even against the owner of the ledger.</source>
        <translation>Nasa time ledger na pinangalanan sa ibaba ang tap na ito. Itago ang papel na ito: mapatutunayan nito ang entry, kahit laban sa may-ari ng ledger.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation>Oras ng tap</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Naitala</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokasyon</translation>
    </message>
    <message>
        <source>%1 of %2 signed entries</source>
        <translation>%1 sa %2 nilagdaang entry</translation>
    </message>
    <message>
        <source>The code holds the whole receipt:</source>
        <translation>Nasa code ang buong resibo:</translation>
    </message>
    <message>
        <source>The signed checkpoint</source>
        <translation>Ang nilagdaang checkpoint</translation>
    </message>
    <message>
        <source>To check it, give the text of the code, or the receipt&apos;s file, with the key ring of this ledger to tapledger-verify or to “tapledgerd verify-receipt”. Neither needs the server or its database.</source>
        <translation>Para suriin ito, ibigay ang text ng code, o ang file ng resibo, kasama ang key ring ng ledger na ito sa tapledger-verify o sa “tapledgerd verify-receipt”. Hindi kailangan ng alinman ang server o ang database nito.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>there is no alert %1</source>
        <translation>walang alert na %1</translation>
    </message>
    <message>
        <source>the file has no column %1; its first line must name the columns</source>
        <translation>walang column na %1 ang file; dapat pangalanan ng unang linya nito ang mga column</translation>
    </message>
    <message>
        <source>the import was stopped; nothing has changed</source>
        <translation>itinigil ang import; walang nabago</translation>
    </message>
    <message>
        <source>%1 %2 stands in line %3 already</source>
        <translation>nasa linya %3 na ang %1 %2</translation>
    </message>
    <message>
        <source>expires_at &quot;%1&quot; is neither a date (2027-01-31) nor a time with offset (2027-01-31T18:00:00+01:00)</source>
        <translation>ang expires_at na &quot;%1&quot; ay hindi petsa (2027-01-31) at hindi rin oras na may offset (2027-01-31T18:00:00+01:00)</translation>
    </message>
    <message>
        <source>people are kept by another system in this database; import them there, not here</source>
        <translation>ibang system ang nag-iingat ng mga tao sa database na ito; doon sila i-import, hindi rito</translation>
    </message>
    <message>
        <source>employee_number is empty</source>
        <translation>walang laman ang employee number</translation>
    </message>
    <message>
        <source>a MAC address has six bytes in hex, such as 00:1b:44:11:3a:b7</source>
        <translation>may anim na byte na hex ang MAC address, gaya ng 00:1b:44:11:3a:b7</translation>
    </message>
    <message>
        <source>a serial number is a UTF-8 text of at most 255 characters</source>
        <translation>ang serial number ay UTF-8 na text na hindi hihigit sa 255 character</translation>
    </message>
    <message>
        <source>the installation date must be a day such as 2026-02-04</source>
        <translation>dapat isang araw ang installation date, gaya ng 2026-02-04</translation>
    </message>
    <message>
        <source>notes are a UTF-8 text of at most %1 characters</source>
        <translation>ang mga note ay UTF-8 na text na hindi hihigit sa %1 character</translation>
    </message>
    <message>
        <source>the maintenance schedule &quot;%1&quot; is not one of %2</source>
        <translation>ang maintenance schedule na &quot;%1&quot; ay wala sa mga ito: %2</translation>
    </message>
    <message>
        <source>with a maintenance schedule, say also when the device was installed or last looked after</source>
        <translation>kung may maintenance schedule, sabihin din kung kailan na-install o huling na-maintain ang device</translation>
    </message>
    <message>
        <source>a device id has 1 to 64 of the characters A-Z a-z 0-9 . _ -</source>
        <translation>ang device id ay may 1 hanggang 64 sa mga character na A-Z a-z 0-9 . _ -</translation>
    </message>
    <message>
        <source>name and location are UTF-8 texts of at most 255 characters</source>
        <translation>ang pangalan at lokasyon ay UTF-8 na text na hindi hihigit sa 255 character</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not one of %2</source>
        <translation>ang uri na &quot;%1&quot; ay wala sa mga ito: %2</translation>
    </message>
    <message>
        <source>the protocol &quot;%1&quot; is not one of %2</source>
        <translation>ang protocol na &quot;%1&quot; ay wala sa mga ito: %2</translation>
    </message>
    <message>
        <source>the public key is not the base64 of the 32 bytes of an Ed25519 key</source>
        <translation>ang public key ay hindi base64 ng 32 byte ng isang Ed25519 key</translation>
    </message>
    <message>
        <source>a device can have at most %1 networks in allowed_ips</source>
        <translation>hanggang %1 network lamang ang maaaring payagan sa isang device</translation>
    </message>
    <message>
        <source>a certificate&apos;s fingerprint is 64 hex digits: its SHA-256</source>
        <translation>64 hex digit ang fingerprint ng certificate: ang SHA-256 nito</translation>
    </message>
    <message>
        <source>there is no device %1; see the list of devices</source>
        <translation>walang device na %1; tingnan ang listahan ng mga device</translation>
    </message>
    <message>
        <source>the old key can stay good for 0 seconds to 30 days</source>
        <translation>maaaring manatiling valid ang lumang key nang 0 segundo hanggang 30 araw</translation>
    </message>
    <message>
        <source>somebody else has changed %1 in the meantime; look at what it is now and change it again</source>
        <translation>may ibang nagbago sa %1 samantala; tingnan ang kalagayan nito ngayon at baguhin muli</translation>
    </message>
    <message>
        <source>card %1 or its holder has been given something else since; nothing was undone</source>
        <translation>may iba nang ibinigay sa card na %1 o sa may hawak nito; walang binawi</translation>
    </message>
    <message>
        <source>there is no employee with the id %1</source>
        <translation>walang tao na may id na %1</translation>
    </message>
    <message>
        <source>card %1 has been changed since; nothing was undone</source>
        <translation>nabago na ang card na %1; walang binawi</translation>
    </message>
    <message>
        <source>%1 has left meanwhile; nothing was undone</source>
        <translation>umalis na si %1 samantala; walang binawi</translation>
    </message>
    <message>
        <source>the photo is no picture, or has more than 256 KiB</source>
        <translation>hindi larawan ang photo, o higit sa 256 KiB ito</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>hindi valid na UTF-8 ang %1</translation>
    </message>
    <message>
        <source>%1 has more than %2 characters</source>
        <translation>may higit sa %2 character ang %1</translation>
    </message>
    <message>
        <source>%1 contains a control character</source>
        <translation>may control character ang %1</translation>
    </message>
    <message>
        <source>full_name is empty</source>
        <translation>walang laman ang pangalan</translation>
    </message>
    <message>
        <source>card_type &quot;%1&quot; is not one of %2</source>
        <translation>ang uri ng card na &quot;%1&quot; ay wala sa mga ito: %2</translation>
    </message>
    <message>
        <source>the reason &quot;%1&quot; is not one of %2</source>
        <translation>ang dahilan na &quot;%1&quot; ay wala sa mga ito: %2</translation>
    </message>
    <message>
        <source>expires_at %1 has passed already</source>
        <translation>lumipas na ang expiry na %1</translation>
    </message>
    <message>
        <source>there is no employee with the number %1; add them first</source>
        <translation>walang tao na may number na %1; idagdag muna siya</translation>
    </message>
    <message>
        <source>%1 is no longer active and cannot be given a card</source>
        <translation>hindi na active si %1 at hindi na mabibigyan ng card</translation>
    </message>
    <message>
        <source>card %1 belongs to %2; reassign it if that is meant</source>
        <translation>kay %2 ang card na %1; ilipat ito kung iyon ang gusto</translation>
    </message>
    <message>
        <source>card %1 is not active for anybody</source>
        <translation>hindi active ang card na %1 para kaninuman</translation>
    </message>
    <message>
        <source>the ledger has no entry %1; its last one is %2</source>
        <translation>walang entry na %1 ang ledger; %2 ang huli nito</translation>
    </message>
    <message>
        <source>the range ends before it begins; exchange from and to</source>
        <translation>nagtatapos ang range bago ito magsimula; pagpalitin ang mula at hanggang</translation>
    </message>
    <message>
        <source>this log begins with entry %1; what stands before was written by other software and cannot be verified</source>
        <translation>nagsisimula ang log na ito sa entry %1; ang nauna ay isinulat ng ibang software at hindi mave-verify</translation>
    </message>
    <message>
        <source>the verification was stopped before it was complete</source>
        <translation>itinigil ang verification bago ito matapos</translation>
    </message>
    <message>
        <source>a password has 10 to 128 characters</source>
        <translation>may 10 hanggang 128 character ang password</translation>
    </message>
    <message>
        <source>there is no checkpoint yet; `tapledgerd keys init` makes the keys that sign them</source>
        <translation>wala pang checkpoint; ginagawa ng `tapledgerd keys init` ang mga key na pumipirma sa mga ito</translation>
    </message>
    <message>
        <source>the ledger has no entries yet</source>
        <translation>wala pang entry ang ledger</translation>
    </message>
    <message>
        <source>there is no entry %1</source>
        <translation>walang entry na %1</translation>
    </message>
    <message>
        <source>entry %1 was written by other software; this log begins with %2</source>
        <translation>isinulat ng ibang software ang entry %1; nagsisimula ang log na ito sa %2</translation>
    </message>
    <message>
        <source>a user name has 1 to 64 of the characters a-z 0-9 . _ - @</source>
        <translation>ang user name ay may 1 hanggang 64 sa mga character na a-z 0-9 . _ - @</translation>
    </message>
    <message>
        <source>there is no user %1</source>
        <translation>walang user na %1</translation>
    </message>
    <message>
        <source>%1 is the last administrator; make another one first</source>
        <translation>si %1 ang huling administrator; gumawa muna ng isa pa</translation>
    </message>
    <message>
        <source>user name and password do not belong together</source>
        <translation>hindi magkatugma ang user name at password</translation>
    </message>
    <message>
        <source>a token has a name of 1 to 64 characters that tells what it is for</source>
        <translation>may pangalan ang token na 1 hanggang 64 character na nagsasabi kung para saan ito</translation>
    </message>
    <message>
        <source>verification %1 is under way; wait for it or cancel it</source>
        <translation>tumatakbo pa ang verification %1; hintayin o kanselahin ito</translation>
    </message>
    <message>
        <source>there is no verification %1</source>
        <translation>walang verification na %1</translation>
    </message>
    <message>
        <source>the card or the employee has an active card mapping already, or there is no such employee; deactivate the old mapping first</source>
        <translation>may active na card mapping na ang card o ang tao, o walang ganoong tao; i-deactivate muna ang lumang mapping</translation>
    </message>
    <message>
        <source>card mapping %1 does not exist or is not active any more</source>
        <translation>wala o hindi na active ang card mapping na %1</translation>
    </message>
    <message>
        <source>there is a device %1 already</source>
        <translation>mayroon nang device na %1</translation>
    </message>
    <message>
        <source>there is no device %1; `tapledgerd device list` shows all</source>
        <translation>walang device na %1; ipinapakita ng `tapledgerd device list` ang lahat</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>walang device na %1</translation>
    </message>
    <message>
        <source>people are kept in another system&apos;s table here; change them there</source>
        <translation>nasa table ng ibang system ang mga tao rito; doon sila baguhin</translation>
    </message>
    <message>
        <source>there is a user %1 already</source>
        <translation>mayroon nang user na %1</translation>
    </message>
    <message>
        <source>there is no token %1 that is still valid</source>
        <translation>walang token na %1 na valid pa</translation>
    </message>
    <message>
        <source>the ledger has entries and begins with the genesis hash %1; remove GENESIS_HASH from the configuration</source>
        <translation>may mga entry ang ledger at nagsisimula sa genesis hash na %1; alisin ang GENESIS_HASH sa configuration</translation>
    </message>
    <message>
        <source>people are kept in this program&apos;s own table; remove the SELECT of employees from the configuration</source>
        <translation>nasa sariling table ng program na ito ang mga tao; alisin ang SELECT ng mga empleyado sa configuration</translation>
    </message>
    <message>
        <source>GENESIS_HASH must be 64 lower-case hex digits</source>
        <translation>dapat 64 na maliliit na hex digit ang GENESIS_HASH</translation>
    </message>
    <message>
        <source>the tables in %1 are %2; run `tapledgerd db migrate` %3</source>
        <translation>hindi magagamit ng program na ito ang mga table sa %1 (%2); patakbuhin ang `tapledgerd db migrate` (%3)</translation>
    </message>
    <message>
        <source>of an older version</source>
        <translation>mula sa mas lumang bersyon</translation>
    </message>
    <message>
        <source>with the same database</source>
        <translation>gamit ang parehong database</translation>
    </message>
    <message>
        <source>as the owner</source>
        <translation>bilang may-ari</translation>
    </message>
    <message>
        <source>the database must be given as postgresql://…, sqlite:///path or the path of a file</source>
        <translation>ibigay ang database bilang postgresql://…, sqlite:///path o path ng isang file</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no file; write sqlite:///absolute/path</source>
        <translation>walang file na tinutukoy ang &quot;%1&quot;; isulat ang sqlite:///absolute/path</translation>
    </message>
    <message>
        <source>there is no database %1; `tapledgerd db migrate` or `tapledgerd serve` with the same --data-dir makes one</source>
        <translation>walang database na %1; gumagawa nito ang `tapledgerd db migrate` o `tapledgerd serve` na may parehong --data-dir</translation>
    </message>
    <message>
        <source>%1 is a folder; name the database file in it</source>
        <translation>folder ang %1; pangalanan ang database file sa loob nito</translation>
    </message>
    <message>
        <source>the database %1 cannot be made: %2; check the folder</source>
        <translation>hindi magawa ang database na %1: %2; tingnan ang folder</translation>
    </message>
    <message>
        <source>the database URL cannot be read: %1; write postgresql://user@host:5432/name</source>
        <translation>hindi mabasa ang URL ng database: %1; isulat ang postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>a field has more than %1 bytes</source>
        <translation>may field na higit sa %1 byte</translation>
    </message>
    <message>
        <source>there is a carriage return in the middle of the line; put the field into quotes</source>
        <translation>may carriage return sa gitna ng linya; ilagay sa quotes ang field</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linya %1: %2</translation>
    </message>
    <message>
        <source>there is text after a closing quote; double the quotes inside a field</source>
        <translation>may text pagkatapos ng pansarang quote; doblehin ang mga quote sa loob ng field</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>may quote na binuksan at hindi isinara</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>mas malaki sa %1 MiB ang file</translation>
    </message>
    <message>
        <source>line %1 is not valid UTF-8; save the file as UTF-8</source>
        <translation>hindi valid na UTF-8 ang linya %1; i-save ang file bilang UTF-8</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>mas malaki sa 1 MiB ang file</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>hindi ito valid na UTF-8</translation>
    </message>
    <message>
        <source>a section is written [name]</source>
        <translation>isinusulat ang section bilang [pangalan]</translation>
    </message>
    <message>
        <source>a setting is written key = value</source>
        <translation>isinusulat ang setting bilang key = value</translation>
    </message>
    <message>
        <source>%1 is set a second time</source>
        <translation>naka-set sa ikalawang pagkakataon ang %1</translation>
    </message>
    <message>
        <source>%1 must be one line</source>
        <translation>dapat isang linya lamang ang %1</translation>
    </message>
    <message>
        <source>not a time of the form 2026-02-04T08:05:23Z (a date, a time and an offset from UTC)</source>
        <translation>hindi oras na nasa anyong 2026-02-04T08:05:23Z (petsa, oras at offset mula UTC)</translation>
    </message>
    <message>
        <source>the UID format must be one of hex, hex-reversed, dec, wiegand26</source>
        <translation>dapat isa sa mga ito ang UID format: hex, hex-reversed, dec, wiegand26</translation>
    </message>
    <message>
        <source>the card UID must be %1</source>
        <translation>dapat ganito ang UID ng card: %1</translation>
    </message>
    <message>
        <source>the configuration file %1 cannot be read: %2</source>
        <translation>hindi mabasa ang configuration file na %1: %2</translation>
    </message>
    <message>
        <source>the configuration file %1 cannot be read</source>
        <translation>hindi mabasa ang configuration file na %1</translation>
    </message>
    <message>
        <source>%1: %2; it can be %3</source>
        <translation>%1: %2; maaaring %3</translation>
    </message>
    <message>
        <source>%1: there is no setting %2; `tapledgerd config` lists them</source>
        <translation>%1: walang setting na %2; inililista ng `tapledgerd config` ang mga ito</translation>
    </message>
    <message>
        <source>there is no setting %1; `tapledgerd config` lists them</source>
        <translation>walang setting na %1; inililista ng `tapledgerd config` ang mga ito</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>walang setting na %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value for it</source>
        <translation>hindi valid na value nito ang &quot;%1&quot;</translation>
    </message>
    <message>
        <source>authentication cannot be off while listening on %1; listen on 127.0.0.1 only, or leave authentication on</source>
        <translation>hindi maaaring naka-off ang authentication habang nakikinig sa %1; makinig lamang sa 127.0.0.1, o iwang naka-on ang authentication</translation>
    </message>
    <message>
        <source>every listener is off; open one of http, tcp and udp</source>
        <translation>naka-off ang lahat ng listener; buksan ang isa sa http, tcp at udp</translation>
    </message>
    <message>
        <source>the ledger was signed as %1 before; copy the folder `trust` from there to %2</source>
        <translation>nilagdaan dati ang ledger bilang %1; kopyahin ang folder na `trust` mula roon papunta sa %2</translation>
    </message>
    <message>
        <source>there is no data folder; name one by --data-dir</source>
        <translation>walang data folder; pangalanan ang isa gamit ang --data-dir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address and port such as 127.0.0.1:8001 or [::1]:8001</source>
        <translation>hindi address at port ang &apos;%1&apos;, gaya ng 127.0.0.1:8001 o [::1]:8001</translation>
    </message>
    <message>
        <source>authentication may be switched off only while every listener is bound to a loopback address such as 127.0.0.1</source>
        <translation>maaari lamang i-off ang authentication habang nasa loopback address gaya ng 127.0.0.1 ang bawat listener</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>hindi mabasa ang file na %1: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM form without a password</source>
        <translation>walang private key na PEM at walang password sa file na %1</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM form</source>
        <translation>walang certificate na PEM sa file na %1</translation>
    </message>
    <message>
        <source>tls.key: the key %1 does not belong to the certificate %2; name the two files that were made together</source>
        <translation>tls.key: hindi kabilang ang key na %1 sa certificate na %2; pangalanan ang dalawang file na sabay na ginawa</translation>
    </message>
    <message>
        <source>tls.certificate: the certificate %1 cannot be used: %2; make another one</source>
        <translation>tls.certificate: hindi magamit ang certificate na %1: %2; gumawa ng iba</translation>
    </message>
    <message>
        <source>tls.client_certificates needs tls.client_ca: the file of the authorities that sign them</source>
        <translation>kailangan ng tls.client_certificates ang tls.client_ca: ang file ng mga authority na pumipirma sa mga ito</translation>
    </message>
    <message>
        <source>tls.client_ca: one of the certificates in the file %1 is damaged</source>
        <translation>tls.client_ca: sira ang isa sa mga certificate sa file na %1</translation>
    </message>
    <message>
        <source>tls.certificate and tls.key are set together: name both files</source>
        <translation>magkasamang itinatakda ang tls.certificate at tls.key: pangalanan ang dalawang file</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>hindi host name at hindi rin IP address ang &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a certificate needs at least one host name or address</source>
        <translation>kailangan ng certificate ng kahit isang host name o address</translation>
    </message>
    <message>
        <source>the user was removed just now</source>
        <translation>kaaalis lamang ng user</translation>
    </message>
    <message>
        <source>this certificate is another device&apos;s</source>
        <translation>sa ibang device ang certificate na ito</translation>
    </message>
    <message>
        <source>there is an employee with the number %1 already; numbers are unique</source>
        <translation>mayroon nang tao na may number na %1; hindi maaaring maulit ang number</translation>
    </message>
    <message>
        <source>a decimal number of at most 32 bytes, such as 0012345678</source>
        <translation>decimal number na hindi hihigit sa 32 byte, gaya ng 0012345678</translation>
    </message>
    <message>
        <source>facility,number with 0-255 and 0-65535, such as 12,34567</source>
        <translation>facility,number na 0-255 at 0-65535, gaya ng 12,34567</translation>
    </message>
    <message>
        <source>1 to 32 bytes as hex, such as 04:3A:B2:C5:D8</source>
        <translation>1 hanggang 32 byte bilang hex, gaya ng 04:3A:B2:C5:D8</translation>
    </message>
    <message>
        <source>the first user must be an administrator, who can add the others</source>
        <translation>dapat administrator ang unang user, na siyang makapagdaragdag ng iba</translation>
    </message>
    <message>
        <source>the login has ended; log in again</source>
        <translation>natapos na ang login; mag-log in muli</translation>
    </message>
    <message>
        <source>cannot listen on %1 for %2: %3; choose another address or stop the program that uses it</source>
        <translation>hindi makapakinig sa %1 para sa %2: %3; pumili ng ibang address o ihinto ang program na gumagamit nito</translation>
    </message>
    <message>
        <source>cannot listen on %1 for UDP: %2; choose another address or stop the program that uses it</source>
        <translation>hindi makapakinig sa %1 para sa UDP: %2; pumili ng ibang address o ihinto ang program na gumagamit nito</translation>
    </message>
    <message>
        <source>%1 has gone: %2; try again in a moment</source>
        <translation>nawala ang %1: %2; subukan muli maya-maya</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2; %3</source>
        <translation>hindi maabot ang %1: %2; %3</translation>
    </message>
    <message>
        <source>check that the server runs and the address is right</source>
        <translation>tingnan kung tumatakbo ang server at tama ang address</translation>
    </message>
    <message>
        <source>check the user and password of the URL</source>
        <translation>tingnan ang user at password sa URL</translation>
    </message>
    <message>
        <source>create it with createdb, or name another</source>
        <translation>gawin ito gamit ang createdb, o pangalanan ang iba</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>hindi masulatan ang %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>hindi mabasa ang %1: %2</translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again in a moment</source>
        <translation>ginagamit ng ibang program ang database na %1; subukan muli maya-maya</translation>
    </message>
    <message>
        <source>entry %1 is missing</source>
        <translation>nawawala ang entry %1</translation>
    </message>
    <message>
        <source>entry %1 was altered, or one before it</source>
        <translation>nabago ang entry %1, o ang isang nauna rito</translation>
    </message>
    <message>
        <source>Keyboard reader</source>
        <translation>Keyboard reader</translation>
    </message>
    <message>
        <source>No smart card reader is plugged in.</source>
        <translation>Walang nakasaksak na smart card reader.</translation>
    </message>
    <message>
        <source>The reader is not plugged in.</source>
        <translation>Hindi nakasaksak ang reader.</translation>
    </message>
    <message>
        <source>The reader was unplugged.</source>
        <translation>Nabunot ang reader.</translation>
    </message>
    <message>
        <source>Another program has %1 open, or you may not use serial ports: close that program, or have the administrator add you to the group dialout and log in again.</source>
        <translation>Bukas ang %1 sa ibang program, o hindi kayo puwedeng gumamit ng mga serial port: isara ang program na iyon, o ipadagdag kayo sa administrator sa group na dialout at mag-log in muli.</translation>
    </message>
    <message>
        <source>%1 cannot do this baud rate, parity or number of bits: set them as the reader&apos;s manual says.</source>
        <translation>Hindi kaya ng %1 ang ganitong baud rate, parity o bilang ng bit: itakda ang mga ito ayon sa manual ng reader.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: unplug the reader and plug it in again.</source>
        <translation>Hindi mabuksan ang %1: bunutin ang reader at isaksak muli.</translation>
    </message>
    <message>
        <source>The smart card service does not run: install pcscd, or start it.</source>
        <translation>Hindi tumatakbo ang smart card service: i-install ang pcscd, o simulan ito.</translation>
    </message>
    <message>
        <source>The smart card service does not answer: %1</source>
        <translation>Hindi sumasagot ang smart card service: %1</translation>
    </message>
    <message>
        <source>another program uses the card: close it and put the card on again</source>
        <translation>ginagamit ng ibang program ang card: isara iyon at ipatong muli ang card</translation>
    </message>
    <message>
        <source>the card does not answer: put it on again, flat and alone</source>
        <translation>hindi sumasagot ang card: ipatong itong muli, nang lapat at nag-iisa</translation>
    </message>
    <message>
        <source>the card was taken away too soon: hold it a little longer</source>
        <translation>masyadong maagang inalis ang card: itapat ito nang mas matagal nang kaunti</translation>
    </message>
    <message>
        <source>the card has no UID that this reader can tell: use a contactless card</source>
        <translation>walang UID ang card na kayang sabihin ng reader na ito: gumamit ng contactless card</translation>
    </message>
    <message>
        <source>the card&apos;s UID has %1 bytes instead of 4, 7 or 10: put it on again, flat and alone</source>
        <translation>may %1 byte ang UID ng card sa halip na 4, 7 o 10: ipatong itong muli, nang lapat at nag-iisa</translation>
    </message>
    <message>
        <source>the reader sent characters that no card number has: check its baud rate and protocol, or the keyboard layout</source>
        <translation>nagpadala ang reader ng mga karakter na wala sa anumang card number: suriin ang baud rate at protocol nito, o ang keyboard layout</translation>
    </message>
    <message>
        <source>the reader sent &quot;%1&quot;, which is too short for a card number</source>
        <translation>nagpadala ang reader ng &quot;%1&quot;, na masyadong maikli para sa card number</translation>
    </message>
    <message>
        <source>the reader sent more characters than a card number has</source>
        <translation>nagpadala ang reader ng mas maraming karakter kaysa sa card number</translation>
    </message>
    <message>
        <source>the reader sent &quot;%1&quot;: with its UID format, %2</source>
        <translation>nagpadala ang reader ng &quot;%1&quot;: sa format ng UID nito, %2</translation>
    </message>
    <message>
        <source>the reader sent half a card number: hold the card on it a little longer</source>
        <translation>kalahati lang ng card number ang ipinadala ng reader: itapat dito ang card nang mas matagal nang kaunti</translation>
    </message>
    <message>
        <source>the reader sends more than 64 characters without an end: check its baud rate and protocol</source>
        <translation>nagpapadala ang reader ng mahigit 64 na karakter nang walang katapusan: suriin ang baud rate at protocol nito</translation>
    </message>
    <message>
        <source>the reader sends frames: set its protocol to frames</source>
        <translation>nagpapadala ng mga frame ang reader: itakda sa mga frame ang protocol nito</translation>
    </message>
    <message>
        <source>the reader&apos;s frame is not 10 hex digits and a checksum: check its protocol</source>
        <translation>hindi 10 hex digit at checksum ang frame ng reader: suriin ang protocol nito</translation>
    </message>
    <message>
        <source>the card number came with a wrong checksum: hold the card again</source>
        <translation>dumating ang card number nang may maling checksum: itapat muli ang card</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hanggang %2</translation>
    </message>
    <message>
        <source>address of every listener whose own setting does not name one; shown is the one of HTTP</source>
        <translation>address ng bawat listener na walang sariling address sa setting nito; ipinapakita ang sa HTTP</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>isang IP address</translation>
    </message>
    <message>
        <source>where HTTP listens</source>
        <translation>kung saan nakikinig ang HTTP</translation>
    </message>
    <message>
        <source>ADDR:PORT or off</source>
        <translation>ADDRESS:PORT o off</translation>
    </message>
    <message>
        <source>port of HTTP; the address stays</source>
        <translation>port ng HTTP; hindi nagbabago ang address</translation>
    </message>
    <message>
        <source>0 (any free one) to 65535, or off</source>
        <translation>0 (kahit anong bakante) hanggang 65535, o off</translation>
    </message>
    <message>
        <source>where JSON lines over TCP are taken</source>
        <translation>kung saan tinatanggap ang mga linyang JSON sa TCP</translation>
    </message>
    <message>
        <source>port of TCP; the address stays</source>
        <translation>port ng TCP; hindi nagbabago ang address</translation>
    </message>
    <message>
        <source>where JSON datagrams are taken</source>
        <translation>kung saan tinatanggap ang mga JSON datagram</translation>
    </message>
    <message>
        <source>port of UDP; the address stays</source>
        <translation>port ng UDP; hindi nagbabago ang address</translation>
    </message>
    <message>
        <source>devices must show their API key; off is allowed only while every listener is on loopback</source>
        <translation>dapat ipakita ng mga device ang API key nila; pinapayagan lamang ang off habang nasa loopback ang bawat listener</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on o off</translation>
    </message>
    <message>
        <source>web pages of other origins that may use the HTTP calls; empty: none</source>
        <translation>mga web page mula sa ibang origin na maaaring gumamit ng mga HTTP call; walang laman: wala</translation>
    </message>
    <message>
        <source>origins such as https://hr.example, separated by spaces</source>
        <translation>mga origin gaya ng https://hr.example, pinaghihiwalay ng mga space</translation>
    </message>
    <message>
        <source>certificate of HTTP and TCP, with its chain; empty: they speak plain</source>
        <translation>certificate ng HTTP at TCP, kasama ang chain nito; walang laman: walang encryption</translation>
    </message>
    <message>
        <source>a PEM file; a relative path starts in the data folder</source>
        <translation>isang PEM file; nagsisimula sa data folder ang relative na path</translation>
    </message>
    <message>
        <source>the certificate&apos;s private key</source>
        <translation>ang private key ng certificate</translation>
    </message>
    <message>
        <source>a PEM file without a password</source>
        <translation>isang PEM file na walang password</translation>
    </message>
    <message>
        <source>certificates of clients: not asked for, checked where one is shown, or required of all</source>
        <translation>mga certificate ng client: hindi hinihingi, sinusuri kung ipinakita, o kailangan ng lahat</translation>
    </message>
    <message>
        <source>off, optional or required</source>
        <translation>off, optional o required</translation>
    </message>
    <message>
        <source>authorities that sign the certificates of clients</source>
        <translation>mga authority na pumipirma sa mga certificate ng client</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>isang PEM file</translation>
    </message>
    <message>
        <source>the store; empty: the file tapledger.db in the data folder</source>
        <translation>ang store; walang laman: ang file na tapledger.db sa data folder</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or the path of a SQLite file</source>
        <translation>postgresql://USER@HOST/DATABASE, o ang path ng isang SQLite file</translation>
    </message>
    <message>
        <source>over another system&apos;s table of people: yields id, employee_number, full_name, department, photo, is_active; empty: guessed from common column names</source>
        <translation>sa table ng mga tao ng ibang system: nagbibigay ng id, employee_number, full_name, department, photo, is_active; walang laman: hinuhulaan mula sa karaniwang pangalan ng column</translation>
    </message>
    <message>
        <source>a SELECT</source>
        <translation>isang SELECT</translation>
    </message>
    <message>
        <source>taps of one person, device and event type nearer than this are duplicates; 0: of the same instant</source>
        <translation>duplicate ang mga tap ng iisang tao, device at uri na mas magkalapit kaysa rito; 0: sa parehong sandali</translation>
    </message>
    <message>
        <source>how far a reader&apos;s clock may be ahead</source>
        <translation>kung gaano maaaring mauna ang orasan ng reader</translation>
    </message>
    <message>
        <source>an older tap is judged by who held the card when it was scanned, a fresher one by who holds it now</source>
        <translation>ang mas lumang tap ay hinahatulan ayon sa may hawak ng card nang i-scan ito, ang mas bago ay ayon sa may hawak ngayon</translation>
    </message>
    <message>
        <source>what stands before the first entry of a new ledger; empty: 64 zeros</source>
        <translation>ang nauuna sa unang entry ng bagong ledger; walang laman: 64 na zero</translation>
    </message>
    <message>
        <source>64 lower-case hex digits</source>
        <translation>64 na maliliit na hex digit</translation>
    </message>
    <message>
        <source>signatures of taps: not looked at, checked where the device has a public key, or required of all</source>
        <translation>mga signature ng tap: hindi tinitingnan, sinusuri kung may public key ang device, o kailangan ng lahat</translation>
    </message>
    <message>
        <source>off, on or required</source>
        <translation>off, on o required</translation>
    </message>
    <message>
        <source>public key for devices without one of their own</source>
        <translation>public key para sa mga device na walang sarili</translation>
    </message>
    <message>
        <source>the base64 of 32 bytes</source>
        <translation>ang base64 ng 32 byte</translation>
    </message>
    <message>
        <source>a device silent for so long is offline</source>
        <translation>offline ang device na ganito katagal tahimik</translation>
    </message>
    <message>
        <source>live taps of one device</source>
        <translation>mga live tap ng isang device</translation>
    </message>
    <message>
        <source>0 (no limit) to 1000000</source>
        <translation>0 (walang limit) hanggang 1000000</translation>
    </message>
    <message>
        <source>batch requests of one device</source>
        <translation>mga batch request ng isang device</translation>
    </message>
    <message>
        <source>size of a tap</source>
        <translation>laki ng isang tap</translation>
    </message>
    <message>
        <source>size of a batch</source>
        <translation>laki ng isang batch</translation>
    </message>
    <message>
        <source>size of all batches that are arriving or waiting, together; one always comes in</source>
        <translation>kabuuang laki ng lahat ng batch na dumarating o naghihintay; laging may isang makakapasok</translation>
    </message>
    <message>
        <source>taps of a batch</source>
        <translation>mga tap ng isang batch</translation>
    </message>
    <message>
        <source>size of the headers of an HTTP request</source>
        <translation>laki ng mga header ng HTTP request</translation>
    </message>
    <message>
        <source>connections, HTTP and TCP each</source>
        <translation>mga koneksyon, tig-iisa ang HTTP at TCP</translation>
    </message>
    <message>
        <source>taps of one TCP connection that wait for their answer</source>
        <translation>mga tap ng isang TCP connection na naghihintay ng sagot</translation>
    </message>
    <message>
        <source>time for a request, or the hello on TCP, to arrive</source>
        <translation>oras para dumating ang request, o ang hello sa TCP</translation>
    </message>
    <message>
        <source>time for an answer to be fetched</source>
        <translation>oras para makuha ang sagot</translation>
    </message>
    <message>
        <source>an HTTP connection idle for so long is closed</source>
        <translation>isinasara ang HTTP connection na ganito katagal walang ginagawa</translation>
    </message>
    <message>
        <source>a TCP connection idle for so long is closed</source>
        <translation>isinasara ang TCP connection na ganito katagal walang ginagawa</translation>
    </message>
    <message>
        <source>taps that wait for the ledger before sources stop reading</source>
        <translation>mga tap na naghihintay sa ledger bago huminto sa pagbasa ang mga source</translation>
    </message>
    <message>
        <source>taps recorded in one transaction</source>
        <translation>mga tap na nirerekord sa isang transaction</translation>
    </message>
    <message>
        <source>a device offline for so long is an alert</source>
        <translation>alert ang device na ganito katagal offline</translation>
    </message>
    <message>
        <source>more taps of unknown cards among those of the last 15 minutes are an alert</source>
        <translation>alert kapag mas marami ang tap ng di-kilalang card sa mga tap ng huling 15 minuto</translation>
    </message>
    <message>
        <source>no taps for so long, where a week ago there were ten, are an alert</source>
        <translation>alert kapag ganito katagal walang tap, samantalang may sampu noong nakaraang linggo</translation>
    </message>
    <message>
        <source>less room where the data folder is is an alert</source>
        <translation>alert kapag mas maliit ang espasyo sa kinalalagyan ng data folder</translation>
    </message>
    <message>
        <source>0 (never) to 1000000</source>
        <translation>0 (hindi kailanman) hanggang 1000000</translation>
    </message>
    <message>
        <source>how long refused taps are kept</source>
        <translation>kung gaano katagal itinatago ang mga tinanggihang tap</translation>
    </message>
    <message>
        <source>names the ledger in its checkpoints; this machine&apos;s name unless set</source>
        <translation>pangalan ng ledger sa mga checkpoint nito; pangalan ng machine na ito kung hindi itinakda</translation>
    </message>
    <message>
        <source>a name without spaces and +</source>
        <translation>isang pangalan na walang space at +</translation>
    </message>
    <message>
        <source>a checkpoint is signed after so many entries</source>
        <translation>nilalagdaan ang isang checkpoint pagkatapos ng ganito karaming entry</translation>
    </message>
    <message>
        <source>or so long after an entry that none covers yet</source>
        <translation>o ganito katagal pagkatapos ng entry na wala pang sumasaklaw</translation>
    </message>
    <message>
        <source>how often the newest checkpoint is signed anew while nothing happens</source>
        <translation>kung gaano kadalas muling nilalagdaan ang pinakabagong checkpoint habang walang nangyayari</translation>
    </message>
    <message>
        <source>the least that is logged</source>
        <translation>ang pinakamababang itinatala</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning o error</translation>
    </message>
    <message>
        <source>how a log line looks</source>
        <translation>ang itsura ng linya sa log</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text o json</translation>
    </message>
    <message>
        <source>%1 is there already and stays; --force replaces it</source>
        <translation>mayroon nang %1 at mananatili ito; pinapalitan ito ng --force</translation>
    </message>
    <message>
        <source>the newest checkpoint covers no such tile</source>
        <translation>hindi saklaw ng pinakabagong checkpoint ang ganoong tile</translation>
    </message>
    <message>
        <source>say whose payloads, or from before when</source>
        <translation>sabihin kung kanino ang mga payload, o bago kailan</translation>
    </message>
    <message>
        <source>there is no employee %1</source>
        <translation>walang tao na %1</translation>
    </message>
    <message>
        <source>the reason must have 1 to %1 characters</source>
        <translation>dapat may 1 hanggang %1 character ang dahilan</translation>
    </message>
    <message>
        <source>%1 entries are more than %2</source>
        <translation>mas marami ang %1 entry kaysa %2</translation>
    </message>
    <message>
        <source>no checkpoint covers %1 entries</source>
        <translation>walang checkpoint na sumasaklaw sa %1 entry</translation>
    </message>
    <message>
        <source>there is no checkpoint of %1 entries; the next is of %2</source>
        <translation>walang checkpoint ng %1 entry; ang kasunod ay ng %2</translation>
    </message>
    <message>
        <source>there is no key ring here to check it with; checkpoints of this ledger are signed elsewhere</source>
        <translation>walang key ring dito para suriin ito; sa ibang lugar nilalagdaan ang mga checkpoint ng ledger na ito</translation>
    </message>
    <message>
        <source>what anyone who may connect can read of the ledger under /ledger/ (C2SP tlog-tiles); entries: cards, gates and times</source>
        <translation>ang mababasa sa ledger sa ilalim ng /ledger/ ng sinumang makakakonekta (C2SP tlog-tiles); entries: mga card, gate at oras</translation>
    </message>
    <message>
        <source>off, hashes or entries</source>
        <translation>off, hashes o entries</translation>
    </message>
    <message>
        <source>backup.folder is for the embedded store; PostgreSQL is backed up by its own tools: remove the setting</source>
        <translation>Para sa naka-embed na imbakan ang backup.folder; bina-backup ang PostgreSQL gamit ang sarili nitong mga tool: alisin ang setting</translation>
    </message>
    <message>
        <source>a copy into %1 was begun and is not finished; run `tapledgerd migrate-store` again, or use another database</source>
        <translation>sinimulan ang kopya sa %1 at hindi pa tapos; patakbuhin muli ang `tapledgerd migrate-store`, o gumamit ng ibang database</translation>
    </message>
    <message>
        <source>where the server puts backups of the embedded store, best on another disk; empty: it makes none</source>
        <translation>kung saan inilalagay ng server ang backup ng naka-embed na imbakan, mas mabuti sa ibang disk; walang laman: wala itong ginagawa</translation>
    </message>
    <message>
        <source>a folder; a relative path starts in the data folder</source>
        <translation>isang folder; nagsisimula sa folder ng data ang relatibong path</translation>
    </message>
    <message>
        <source>how long after the newest backup the next one is made</source>
        <translation>gaano katagal matapos ang pinakabagong backup gagawin ang susunod</translation>
    </message>
    <message>
        <source>how many of them are kept</source>
        <translation>ilan sa mga ito ang itinatabi</translation>
    </message>
    <message>
        <source>the passphrase that encrypts them is its first line; empty: they are not encrypted</source>
        <translation>ang unang linya nito ang passphrase na nag-e-encrypt sa kanila; walang laman: hindi sila naka-encrypt</translation>
    </message>
    <message>
        <source>a file; a relative path starts in the data folder</source>
        <translation>isang file; nagsisimula sa folder ng data ang relatibong path</translation>
    </message>
    <message>
        <source>how much of the disk taps may take that are accepted while the database is away</source>
        <translation>kung gaano kalaki sa disk ang maaaring sakupin ng mga tap na tinatanggap habang wala ang database</translation>
    </message>
    <message>
        <source>0 (none) to 1000000</source>
        <translation>0 (wala) hanggang 1000000</translation>
    </message>
    <message>
        <source>only a verification with a key ring that began with the first entry can go on</source>
        <translation>makapagpapatuloy lang ang beripikasyong may key ring na nagsimula sa unang entry</translation>
    </message>
    <message>
        <source>%1 entries were verified already, and the ledger has fewer; begin anew</source>
        <translation>%1 entry ang nasuri na, at mas kaunti ang nasa ledger; magsimula muli</translation>
    </message>
    <message>
        <source>trust.export.mail_server needs trust.export.mail_from and trust.export.mail_to</source>
        <translation>kailangan ng trust.export.mail_server ang trust.export.mail_from at trust.export.mail_to</translation>
    </message>
    <message>
        <source>trust.tsa.url needs trust.tsa.ca_file: an answer that nobody can check proves nothing</source>
        <translation>kailangan ng trust.tsa.url ang trust.tsa.ca_file: walang pinatutunayan ang sagot na hindi masusuri</translation>
    </message>
    <message>
        <source>set trust.tsa.url and trust.tsa.ca_file first</source>
        <translation>itakda muna ang trust.tsa.url at trust.tsa.ca_file</translation>
    </message>
    <message>
        <source>trust.tsa.ca_file: %1</source>
        <translation>trust.tsa.ca_file: %1</translation>
    </message>
    <message>
        <source>absolute folders, a colon between two</source>
        <translation>mga ganap na folder, tutuldok sa pagitan</translation>
    </message>
    <message>
        <source>checkpoints are copied to these: a share, a USB stick; the folder itself must be there</source>
        <translation>dito kinokopya ang mga checkpoint: isang share, isang USB stick; dapat naroon ang mismong folder</translation>
    </message>
    <message>
        <source>https://HOST/FOLDER/, spaces between several</source>
        <translation>https://HOST/FOLDER/, puwang sa pagitan ng marami</translation>
    </message>
    <message>
        <source>checkpoints are put into these folders over HTTP or WebDAV; may hold USER:PASSWORD@</source>
        <translation>inilalagay ang mga checkpoint sa mga folder na ito sa HTTP o WebDAV; maaaring may USER:PASSWORD@</translation>
    </message>
    <message>
        <source>authorities that sign the certificates of servers that checkpoints go to; empty: the system&apos;s</source>
        <translation>mga awtoridad na pumipirma sa sertipiko ng mga server na pinupuntahan ng checkpoint; walang laman: sa sistema</translation>
    </message>
    <message>
        <source>newest or all</source>
        <translation>newest o all</translation>
    </message>
    <message>
        <source>what a place gets that was away: the newest checkpoint, or each that it missed</source>
        <translation>ang natatanggap ng lugar na nawala: ang pinakabagong checkpoint, o bawat hindi nito natanggap</translation>
    </message>
    <message>
        <source>a place that lacks a checkpoint for so long is an alert</source>
        <translation>alerto ang lugar na ganoon katagal na kulang ng checkpoint</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>smtp://HOST:PORT o smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>checkpoints are mailed through this server; may hold USER:PASSWORD@; empty: none are</source>
        <translation>ipinapadala sa email ang mga checkpoint sa server na ito; maaaring may USER:PASSWORD@; walang laman: wala</translation>
    </message>
    <message>
        <source>required or if offered</source>
        <translation>required o if offered</translation>
    </message>
    <message>
        <source>whether a server that is not smtps must offer STARTTLS</source>
        <translation>kung dapat mag-alok ng STARTTLS ang server na hindi smtps</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>isang email address</translation>
    </message>
    <message>
        <source>who sends them</source>
        <translation>kung sino ang nagpapadala</translation>
    </message>
    <message>
        <source>mail addresses, spaces between several</source>
        <translation>mga email address, puwang sa pagitan ng marami</translation>
    </message>
    <message>
        <source>who gets them</source>
        <translation>kung sino ang tumatanggap</translation>
    </message>
    <message>
        <source>at most one mail of each log in so long</source>
        <translation>isang email lang ng bawat log sa ganoong tagal</translation>
    </message>
    <message>
        <source>URL VKEY, spaces between several pairs</source>
        <translation>URL VKEY, puwang sa pagitan ng mga pares</translation>
    </message>
    <message>
        <source>witnesses that sign each checkpoint: where they are, and what `tapledgerd witness init` printed there</source>
        <translation>mga saksing pumipirma sa bawat checkpoint: kung nasaan sila, at ang inilabas doon ng `tapledgerd witness init`</translation>
    </message>
    <message>
        <source>how many witnesses must have signed what is shown to verifiers; stands in the key ring</source>
        <translation>ilang saksi ang dapat pumirma sa ipinapakita sa mga tagasuri; nasa key ring</translation>
    </message>
    <message>
        <source>https://HOST/PATH</source>
        <translation>https://HOST/PATH</translation>
    </message>
    <message>
        <source>an authority that timestamps checkpoints (RFC 3161); empty: none</source>
        <translation>awtoridad na naglalagay ng timestamp sa mga checkpoint (RFC 3161); walang laman: wala</translation>
    </message>
    <message>
        <source>certificates that its answers must verify with; they go into the key ring</source>
        <translation>mga sertipikong dapat magpatunay sa mga sagot nito; napupunta sa key ring</translation>
    </message>
    <message>
        <source>at most one timestamp of each log in so long</source>
        <translation>isang timestamp lang ng bawat log sa ganoong tagal</translation>
    </message>
    <message>
        <source>0 (for ever) to 36500</source>
        <translation>0 (habang-panahon) hanggang 36500</translation>
    </message>
    <message>
        <source>how long alerts are kept that were acknowledged and are over</source>
        <translation>kung gaano katagal itinatago ang mga alert na na-acknowledge at tapos na</translation>
    </message>
    <message>
        <source>how long it is kept what readers sent with taps; the entries of the ledger stay</source>
        <translation>kung gaano katagal itinatago ang ipinadala ng mga reader kasama ng mga tap; nananatili ang mga entry ng ledger</translation>
    </message>
    <message>
        <source>when the server removes what is older, once a day, by this machine&apos;s clock</source>
        <translation>kung kailan inaalis ng server ang mas luma, minsan sa isang araw, ayon sa orasan ng makinang ito</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>the copy is what the store is, row by row, but the ledger or the audit log in it is not intact; verify the ledger first</source>
        <translation>katulad ng store ang kopya, bawat row, ngunit hindi buo ang ledger o ang audit log nito; beripikahin muna ang ledger</translation>
    </message>
    <message>
        <source>the move was stopped; begun again with the same database, it goes on where it was</source>
        <translation>inihinto ang paglipat; kapag sinimulan muli sa parehong database, magpapatuloy ito kung saan huminto</translation>
    </message>
    <message>
        <source>the source: %1</source>
        <translation>ang pinagmulan: %1</translation>
    </message>
    <message>
        <source>the target: %1</source>
        <translation>ang lilipatan: %1</translation>
    </message>
    <message>
        <source>the target %1 holds a store already; nothing was changed, name an empty database or a new file</source>
        <translation>may store na ang %1; walang binago, magbanggit ng walang lamang database o bagong file</translation>
    </message>
    <message>
        <source>the target %1 holds a copy of another store that was begun; nothing was changed, name an empty database or a new file</source>
        <translation>may nasimulang kopya ng ibang store ang %1; walang binago, magbanggit ng walang lamang database o bagong file</translation>
    </message>
    <message>
        <source>the target %1 holds tables of another program; nothing was changed, name an empty database or a new file</source>
        <translation>may mga table ng ibang program ang %1; walang binago, magbanggit ng walang lamang database o bagong file</translation>
    </message>
    <message>
        <source>the people in the target %1 are another system&apos;s; name another database</source>
        <translation>sa ibang system ang mga tao sa %1; magbanggit ng ibang database</translation>
    </message>
    <message>
        <source>the people in %1 are another system&apos;s, and no other store can follow them</source>
        <translation>sa ibang system ang mga tao sa %1, at walang ibang store na makasusunod sa kanila</translation>
    </message>
    <message>
        <source>only the owner of the tables of %1 can copy them; connect to it as that role</source>
        <translation>ang may-ari lang ng mga table ng %1 ang makakakopya sa mga ito; kumonekta bilang role na iyon</translation>
    </message>
    <message>
        <source>this copies from SQLite to PostgreSQL or back; two of a kind are copied by backup and restore, or by the tools of PostgreSQL</source>
        <translation>kumokopya ito mula SQLite patungong PostgreSQL o pabalik; ang magkauri ay kinokopya sa backup at restore, o sa mga tool ng PostgreSQL</translation>
    </message>
    <message>
        <source>the copy is not what the source is: %1 has %2 rows there and %3 here, or others. If what had been copied was changed in the source while the copy waited to go on, begin anew with an empty database</source>
        <translation>hindi katulad ng pinagmulan ang kopya: may %2 row doon ang %1 at %3 dito, o iba ang mga ito. Kung binago sa pinagmulan ang nakopya na habang naghihintay ang kopya, magsimula muli sa walang lamang database</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 ang sumusulat sa ledger na ito</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ibang program</translation>
    </message>
    <message>
        <source>the %1 log has %2 entries, but %3 were signed: it was set back to an earlier state</source>
        <translation>may %2 entry ang log na %1, ngunit %3 ang nilagdaan: ibinalik ito sa naunang estado</translation>
    </message>
    <message>
        <source>the first %1 entries of the %2 log are not those that were signed: it was altered</source>
        <translation>ang unang %1 entry ng log na %2 ay hindi ang mga nilagdaan: nabago ito</translation>
    </message>
    <message>
        <source>verification %1 cannot go on; begin anew</source>
        <translation>hindi maitutuloy ang beripikasyon %1; magsimula muli</translation>
    </message>
    <message>
        <source>the owner&apos;s address is that of another store than the one this program works with; name the same database</source>
        <translation>ang address ng may-ari ay sa ibang store at hindi sa ginagamit ng programang ito; ilagay ang parehong database</translation>
    </message>
    <message>
        <source>the store in %1 was moved to %2, and no server writes it any more; set database.url to where it is now</source>
        <translation>inilipat na sa %2 ang store sa %1, at wala nang server na sumusulat doon; itakda ang database.url sa kinaroroonan nito ngayon</translation>
    </message>
    <message>
        <source>the first %1 entries are not those that were signed</source>
        <translation>ang unang %1 entry ay hindi ang mga nilagdaan</translation>
    </message>
    <message>
        <source>%1 entries were signed, but there are only %2</source>
        <translation>%1 entry ang nilagdaan, ngunit %2 lamang ang naroon</translation>
    </message>
    <message>
        <source>a checkpoint in the database does not bear the signature of this audit log</source>
        <translation>isang checkpoint sa database ang walang lagda ng audit log na ito</translation>
    </message>
    <message>
        <source>a checkpoint from outside does not bear the signature of this audit log</source>
        <translation>isang checkpoint mula sa labas ang walang lagda ng audit log na ito</translation>
    </message>
    <message>
        <source>checkpoints and receipts can only be compared where the verification begins with the first entry</source>
        <translation>maihahambing lamang ang mga checkpoint at resibo kung nagsisimula ang pagberipika sa unang entry</translation>
    </message>
    <message>
        <source>a checkpoint of %1 entries cannot be compared with the first %2; verify the whole ledger</source>
        <translation>ang checkpoint ng %1 entry ay hindi maihahambing sa unang %2; beripikahin ang buong ledger</translation>
    </message>
</context>
<context>
    <name>TapModel</name>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>Entry %1 of the ledger</source>
        <translation>Entry %1 ng ledger</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direksyon</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
</context>
<context>
    <name>TapWords</name>
    <message>
        <source>Unknown card</source>
        <translation>Hindi kilalang card</translation>
    </message>
    <message>
        <source>Card not active</source>
        <translation>Hindi aktibo ang card</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Expired ang card</translation>
    </message>
    <message>
        <source>Person not active</source>
        <translation>Hindi aktibo ang tao</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Hindi kilalang device</translation>
    </message>
    <message>
        <source>Device disabled</source>
        <translation>Naka-disable ang device</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Maling signature</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>Nasa hinaharap ang oras</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Naitala</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Inulit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Naghihintay</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Hindi naitala</translation>
    </message>
    <message>
        <source>Refused by database</source>
        <translation>Tinanggihan ng database</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>None.</source>
        <translation>Wala.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Nakalista ang unang %1 sa %2.</translation>
    </message>
    <message>
        <source>The ledger has no entries yet; there is nothing to verify.</source>
        <translation>Wala pang entry ang ledger; walang mave-verify.</translation>
    </message>
    <message>
        <source>The ledger was altered. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation>Nabago ang ledger. Sinuri ang %1 entry mula %2 hanggang %3; mga natuklasan: %4.</translation>
    </message>
    <message>
        <source>The entries are intact, but something is unusual. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation>Buo ang mga entry, ngunit may kakaiba. Sinuri ang %1 entry mula %2 hanggang %3; mga natuklasan: %4.</translation>
    </message>
    <message>
        <source>Intact: all %1 entries from %2 to %3 are as they were written, and none is missing.</source>
        <translation>Buo: lahat ng %1 entry mula %2 hanggang %3 ay gaya ng pagkasulat, at walang nawawala.</translation>
    </message>
    <message>
        <source>The link to the entry before them could not be checked.</source>
        <translation>Hindi masuri ang kawing sa entry bago ang mga ito.</translation>
    </message>
    <message>
        <source>%1 older entries of other software were not checked.</source>
        <translation>Hindi sinuri ang %1 mas lumang entry ng ibang software.</translation>
    </message>
    <message>
        <source>Checkpoints were not compared: only the chain of hashes was, which whoever owns the database could have computed anew.</source>
        <translation>Hindi inihambing ang mga checkpoint: ang chain lamang ng mga hash, na maaaring muling kinalkula ng may-ari ng database.</translation>
    </message>
    <message>
        <source>The first %1 entries are those of a signed checkpoint.</source>
        <translation>Ang unang %1 entry ay sa isang nilagdaang checkpoint.</translation>
    </message>
    <message>
        <source>No checkpoint from outside was compared: that nobody signed another history is not shown.</source>
        <translation>Walang inihambing na checkpoint mula sa labas: hindi naipakita na walang lumagda ng ibang kasaysayan.</translation>
    </message>
    <message>
        <source>%1 entries are covered by a checkpoint from outside, %2 are not yet.</source>
        <translation>Saklaw ng checkpoint mula sa labas ang %1 entry, hindi pa ang %2.</translation>
    </message>
    <message>
        <source>Verification of the time ledger</source>
        <translation>Verification ng time ledger</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Na-verify</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ni</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Inihambing sa</translation>
    </message>
    <message>
        <source>Last hash</source>
        <translation>Huling hash</translation>
    </message>
    <message>
        <source>Root of the tree</source>
        <translation>Root ng tree</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Mga natuklasan</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ang ibig sabihin nito</translation>
    </message>
    <message>
        <source>Every entry holds a hash over itself and the one before, and signed checkpoints fix the fingerprint of all entries up to a number. What a checkpoint covers that somebody else keeps cannot have been changed unnoticed. It is not shown that a tap was recorded which never reached the server, nor that a card was in the hand of its holder.</source>
        <translation>May hash ang bawat entry ng sarili nito at ng nauna, at itinatakda ng mga nilagdaang checkpoint ang fingerprint ng lahat ng entry hanggang sa isang bilang. Hindi maaaring nabago nang hindi napapansin ang saklaw ng checkpoint na itinatago ng iba. Hindi nito ipinapakita na narekord ang tap na hindi nakarating sa server, o na nasa kamay ng may-ari ang isang card.</translation>
    </message>
    <message>
        <source>The file with the ending .sig beside this one is a signature of the ledger&apos;s key over it: “tapledgerd verify-report” checks it.</source>
        <translation>Ang file na nagtatapos sa .sig sa tabi nito ay signature ng key ng ledger: sinusuri ito ng “tapledgerd verify-report”.</translation>
    </message>
    <message>
        <source>This report is not signed: the console that made it holds no keys.</source>
        <translation>Hindi nilagdaan ang ulat na ito: walang key ang console na gumawa nito.</translation>
    </message>
    <message>
        <source>The entries from %2 to %3 are intact, but something that they were compared with cannot be relied on; findings: %4. Entries checked: %1.</source>
        <translation>Buo ang mga entry mula %2 hanggang %3, ngunit may pinaghambingan na hindi maaasahan; mga natuklasan: %4. Mga nasuring entry: %1.</translation>
    </message>
    <message>
        <source>This report is not signed, as checkpoints were not compared.</source>
        <translation>Hindi nilagdaan ang ulat na ito, dahil hindi inihambing ang mga checkpoint.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation>ngayon lang</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Pasok</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Labas</translation>
    </message>
    <message>
        <source>Break begins</source>
        <translation>Simula ng break</translation>
    </message>
    <message>
        <source>Break ends</source>
        <translation>Tapos ng break</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundo</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 oras</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 oras</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 araw</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 araw</translation>
    </message>
    <message>
        <source>%1 second ago</source>
        <translation>%1 segundo ang nakalipas</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <translation>%1 segundo ang nakalipas</translation>
    </message>
    <message>
        <source>%1 minute ago</source>
        <translation>%1 minuto ang nakalipas</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>%1 minuto ang nakalipas</translation>
    </message>
    <message>
        <source>%1 hour ago</source>
        <translation>%1 oras ang nakalipas</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>%1 oras ang nakalipas</translation>
    </message>
    <message>
        <source>%1 day ago</source>
        <translation>%1 araw ang nakalipas</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 araw ang nakalipas</translation>
    </message>
</context>
<context>
    <name>tapledger::AttachedServer</name>
    <message>
        <source>No server writes this ledger now</source>
        <translation>Walang server na sumusulat ngayon sa ledger na ito</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 ang sumusulat sa ledger na ito</translation>
    </message>
</context>
<context>
    <name>tapledger::ConsoleSettings</name>
    <message>
        <source>The settings of the demonstration cannot be changed.</source>
        <translation>Hindi mababago ang mga setting ng demonstrasyon.</translation>
    </message>
</context>
<context>
    <name>tapledger::LocalServer</name>
    <message>
        <source>Stopping: what was taken is being recorded</source>
        <translation>Humihinto: itinatala ang mga natanggap na</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 ang sumusulat sa ledger na ito</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AcceptDialog</name>
    <message>
        <source>&amp;This cannot be undone, and what is lost stays lost: I mean it</source>
        <translation>&amp;Hindi na ito mababawi, at mananatiling wala ang nawala: sigurado ako</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>&amp;Accept what there is</source>
        <translation>Tanggapin ang &amp;naririto</translation>
    </message>
    <message>
        <source>The ledger is not what was signed</source>
        <translation>Hindi tugma ang ledger sa nilagdaan</translation>
    </message>
    <message>
        <source>Disk failed; restored from the backup of Monday</source>
        <translation>Nasira ang disk; ni-restore mula sa backup noong Lunes</translation>
    </message>
    <message>
        <source>The database was set back, or altered</source>
        <translation>Ibinalik sa dating estado ang database, o nabago</translation>
    </message>
    <message>
        <source>The server holds the ledger against what it signed last, and found fewer entries, or others. It records nothing until this is settled; taps wait on this machine&apos;s disk.</source>
        <translation>Inihahambing ng server ang ledger sa huli nitong nilagdaan, at nakakita ng mas kaunti o ibang mga entry. Wala itong itatala hangga&apos;t hindi ito naaayos; naghihintay ang mga tap sa disk ng machine na ito.</translation>
    </message>
    <message>
        <source>First try to bring back what is missing: from a newer backup, a replica or an export. Once the entries are byte for byte what they were, the server goes on by itself.</source>
        <translation>Subukan munang ibalik ang kulang: mula sa mas bagong backup, replica o export. Kapag ang mga entry ay bumalik sa dati, bawat byte, kusang magpapatuloy ang server.</translation>
    </message>
    <message>
        <source>If it is lost for good, accept what there is. The name under which this ledger was signed ends, and a new one begins, with new keys and the entries that there are.</source>
        <translation>Kung tuluyan nang nawala, tanggapin ang naririto. Magwawakas ang pangalang pinaglagdaan ng ledger na ito, at magsisimula ang bago, na may mga bagong key at ang mga entry na naririto.</translation>
    </message>
    <message>
        <source>What was signed under the old name stays valid evidence: receipts of lost entries, too. The audit log keeps who accepted it, and why.</source>
        <translation>Nananatiling wastong ebidensya ang nilagdaan sa lumang pangalan, pati ang mga resibo ng nawalang entry. Itinatago ng audit log kung sino ang tumanggap, at bakit.</translation>
    </message>
    <message>
        <source>&amp;Why, for the audit log</source>
        <translation>&amp;Bakit, para sa audit log</translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation>Bakit, para sa audit log</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Nagwakas</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Nagsisimula</translation>
    </message>
    <message>
        <source>Were signed</source>
        <translation>Nilagdaan</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Naririto</translation>
    </message>
    <message>
        <source>Match up to entry</source>
        <translation>Tugma hanggang entry</translation>
    </message>
    <message>
        <source>New key ring</source>
        <translation>Bagong key ring</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Isara (Esc)</translation>
    </message>
    <message>
        <source>The server goes on</source>
        <translation>Nagpapatuloy ang server</translation>
    </message>
    <message>
        <source>There was nothing to accept: the ledger and the audit log are as they were signed.</source>
        <translation>Walang kailangang tanggapin: tugma sa nilagdaan ang ledger at ang audit log.</translation>
    </message>
    <message>
        <source>Accepted: the ledger is signed under a new name from now on. Hand out the new key ring to those who verify this ledger, and keep the old one.</source>
        <translation>Tinanggap: mula ngayon, nilalagdaan ang ledger sa bagong pangalan. Ibigay ang bagong key ring sa mga nagbeberipika ng ledger na ito, at itago ang luma.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Mga alert</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>Mula sa mas bagong bersyon</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Tahimik ang device</translation>
    </message>
    <message>
        <source>Many unknown cards</source>
        <translation>Maraming hindi kilalang card</translation>
    </message>
    <message>
        <source>Ledger altered</source>
        <translation>Nabago ang ledger</translation>
    </message>
    <message>
        <source>No taps</source>
        <translation>Walang tap</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Halos puno na ang disk</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritikal</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Babala</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Nalutas: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>In-acknowledge ni %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Acknowledged by %1 at %2</source>
        <translation>In-acknowledge ni %1, %2</translation>
    </message>
    <message>
        <source>Resolved at %1</source>
        <translation>Nalutas: %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tungkol sa</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Ang site</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ano ang nangyari</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>I-acknowledge</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Aling mga alert</translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation>Kung aling mga alert ang ipinapakita</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Nalutas na</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Walang kailangang asikasuhin</translation>
    </message>
    <message>
        <source>Say that you have seen the chosen alerts and look after them (Ctrl+Return)</source>
        <translation>Sabihing nakita na ninyo ang mga piniling alert at kayo ang mag-aasikaso (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Go to what the alert is about (Return)</source>
        <translation>Pumunta sa tinutukoy ng alert (Return)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ang bukas</translation>
    </message>
    <message>
        <source>A silent device, many unknown cards, an altered ledger, no taps where there should be some, a full disk: what needs you is shown here.</source>
        <translation>Tahimik na device, maraming hindi kilalang card, nabagong ledger, walang tap kung kailan dapat mayroon, punong disk: ipinapakita rito ang mga kailangan ninyong asikasuhin.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Pinakabago muna</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Walang alert</translation>
    </message>
    <message>
        <source>There has been none yet.</source>
        <translation>Wala pang naging alert.</translation>
    </message>
    <message>
        <source>Ledger not as signed</source>
        <translation>Hindi tugma ang ledger sa nilagdaan</translation>
    </message>
    <message>
        <source>Checkpoints stopped</source>
        <translation>Huminto ang mga checkpoint</translation>
    </message>
    <message>
        <source>Taps wait</source>
        <translation>May naghihintay na tap</translation>
    </message>
    <message>
        <source>Waiting taps damaged</source>
        <translation>Sira ang naghihintay na tap</translation>
    </message>
    <message>
        <source>Copy of checkpoints late</source>
        <translation>Huli ang kopya ng checkpoint</translation>
    </message>
    <message>
        <source>Refused by a witness</source>
        <translation>Tinanggihan ng saksi</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Walang backup</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Masyadong matagal na itinago</translation>
    </message>
    <message>
        <source>Taps not recorded</source>
        <translation>Mga tap na hindi naitala</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Mga kulay</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Gaya ng sa system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Wika</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is now</source>
        <translation>Maliwanag o madilim, gaya ng desktop ngayon</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Madilim na text sa maliwanag na background</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Maliwanag na text sa madilim na background</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pagbabago</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Tungkol sa</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Sa pamamagitan ng</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>I-verify</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mga pagbabago</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Walang pagbabago</translation>
    </message>
    <message>
        <source>Whatever people change is written down here, with their name. Nothing that was changed is like this.</source>
        <translation>Isinusulat dito ang anumang binabago ng mga tao, kasama ang pangalan nila. Walang pagbabagong tumutugma rito.</translation>
    </message>
    <message>
        <source>Search in what was changed</source>
        <translation>Maghanap sa mga binago</translation>
    </message>
    <message>
        <source>Any part of what was changed: a name, a card, a number (Ctrl+F)</source>
        <translation>Anumang bahagi ng binago: pangalan, card, numero (Ctrl+F)</translation>
    </message>
    <message>
        <source>The whole name of a user</source>
        <translation>Ang buong username</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Uri ng pagbabago</translation>
    </message>
    <message>
        <source>Show changes of this kind</source>
        <translation>Ipakita ang mga pagbabagong ganito ang uri</translation>
    </message>
    <message>
        <source>Any change</source>
        <translation>Anumang pagbabago</translation>
    </message>
    <message>
        <source>Recompute the hash of every entry of the audit log (Ctrl+Shift+V)</source>
        <translation>Kalkulahin muli ang hash ng bawat entry ng audit log (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
    </message>
    <message>
        <source>Write what the filter shows to a file (Ctrl+E)</source>
        <translation>Isulat sa file ang ipinapakita ng filter (Ctrl+E)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Pinakabago muna</translation>
    </message>
    <message>
        <source>%1 changes, newest first</source>
        <translation>%1 pagbabago, pinakabago muna</translation>
    </message>
    <message>
        <source>The audit log could not be verified: %1</source>
        <translation>Hindi na-verify ang audit log: %1</translation>
    </message>
    <message>
        <source>The audit log was altered: %1.</source>
        <translation>Nabago ang audit log: %1.</translation>
    </message>
    <message>
        <source>Intact: all %1 entries of the audit log are as they were written, and none is missing.</source>
        <translation>Buo: ang lahat ng %1 entry ng audit log ay gaya ng pagkakasulat, at walang kulang.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>I-export ang audit log</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>The audit log could not be read: %1</source>
        <translation>Hindi mabasa ang audit log: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Nagve-verify</translation>
    </message>
    <message>
        <source>The verification was stopped; it says nothing about the audit log.</source>
        <translation>Inihinto ang verification; wala itong sinasabi tungkol sa audit log.</translation>
    </message>
    <message>
        <source>Its signed checkpoints confirm the first %1.</source>
        <translation>Pinatutunayan ng mga nilagdaang checkpoint nito ang unang %1.</translation>
    </message>
    <message>
        <source>There was no signed checkpoint to compare them with.</source>
        <translation>Walang nilagdaang checkpoint na maihahambing sa mga ito.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPanel</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Dating halaga</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Bagong halaga</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Ang piniling pagbabago</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ano ang binago nito</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Isara (Esc)</translation>
    </message>
    <message>
        <source>Close the change</source>
        <translation>Isara ang pagbabago</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Sa pamamagitan ng</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, mula sa %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Hash of entry %1</source>
        <translation>Hash ng entry %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Avatar</name>
    <message>
        <source>Initials of %1</source>
        <translation>Mga inisyal ni %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Larawan ni %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Mga checkpoint</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Lagdaan ngayon</translation>
    </message>
    <message>
        <source>Checkpoints, newest first</source>
        <translation>Mga checkpoint, pinakabago muna</translation>
    </message>
    <message>
        <source>No checkpoints yet</source>
        <translation>Wala pang checkpoint</translation>
    </message>
    <message>
        <source>A checkpoint is a signature over all entries up to now. The server signs one after every 256 entries, or a minute after the last. On PostgreSQL, “tapledgerd keys init” makes the keys.</source>
        <translation>Ang checkpoint ay signature sa lahat ng entry hanggang ngayon. Naglalagda ang server pagkatapos ng bawat 256 entry, o isang minuto matapos ang huli. Sa PostgreSQL, ginagawa ng “tapledgerd keys init” ang mga key.</translation>
    </message>
    <message>
        <source>&amp;Save this checkpoint…</source>
        <translation>I-&amp;save ang checkpoint na ito…</translation>
    </message>
    <message>
        <source>A copy to be kept where nobody who runs this server can change it: it fixes everything before it</source>
        <translation>Kopyang itatago kung saan hindi ito mababago ng nagpapatakbo ng server na ito: itinatakda nito ang lahat ng nauna</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>I-save ang checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints (*.ckpt)</source>
        <translation>Mga checkpoint (*.ckpt)</translation>
    </message>
    <message>
        <source>Save &amp;proof since then…</source>
        <translation>I-save ang &amp;patunay mula noon…</translation>
    </message>
    <message>
        <source>Proof that the ledger of now begins with the ledger of this checkpoint, unchanged</source>
        <translation>Patunay na nagsisimula ang ledger ngayon sa ledger ng checkpoint na ito, nang walang pagbabago</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>I-save ang patunay</translation>
    </message>
    <message>
        <source>Proofs (*.json)</source>
        <translation>Mga patunay (*.json)</translation>
    </message>
    <message>
        <source>The chosen checkpoint</source>
        <translation>Ang piniling checkpoint</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Aling log</translation>
    </message>
    <message>
        <source>Taps, or what people changed</source>
        <translation>Mga tap, o ang binago ng mga tao</translation>
    </message>
    <message>
        <source>Ledger of taps</source>
        <translation>Ledger ng mga tap</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Let the server sign all that is recorded now</source>
        <translation>Palagdaan sa server ang lahat ng narekord na ngayon</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Ihambing sa isang file…</translation>
    </message>
    <message>
        <source>Hold the ledger against a checkpoint, or a receipt, that was kept elsewhere</source>
        <translation>Ihambing ang ledger sa checkpoint, o resibo, na itinago sa ibang lugar</translation>
    </message>
    <message>
        <source>The checkpoints could not be read: %1</source>
        <translation>Hindi mabasa ang mga checkpoint: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>%1 entries are recorded, and none of them is signed.</source>
        <translation>%1 entry ang narekord, at wala pang nalagdaan.</translation>
    </message>
    <message>
        <source>All %1 entries are covered by a signature, the newest of which was made %2.</source>
        <translation>Saklaw ng signature ang lahat ng %1 entry; ang pinakabago ay ginawa %2.</translation>
    </message>
    <message>
        <source>Signed: %1 entries. Keep a copy where nobody who runs this server can change it.</source>
        <translation>Nalagdaan: %1 entry. Magtago ng kopya kung saan hindi ito mababago ng nagpapatakbo ng server na ito.</translation>
    </message>
    <message>
        <source>Checkpoint of %1 entries</source>
        <translation>Checkpoint ng %1 entry</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Nalagdaan</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Mga saksi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Timestamp</translation>
    </message>
    <message>
        <source>of an authority (RFC 3161)</source>
        <translation>ng isang authority (RFC 3161)</translation>
    </message>
    <message>
        <source>Root of the tree</source>
        <translation>Root ng tree</translation>
    </message>
    <message>
        <source>The signed text</source>
        <translation>Ang nilagdaang text</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Naisulat sa %1.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Mga entry</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Isara (Esc)</translation>
    </message>
    <message>
        <source>Close the checkpoint</source>
        <translation>Isara ang checkpoint</translation>
    </message>
    <message>
        <source>%1 entries are covered by a signature, the newest of which was made %2. Newer, and not yet: %3.</source>
        <translation>Saklaw ng signature ang %1 entry; ang pinakabago ay ginawa %2. Mas bago at hindi pa: %3.</translation>
    </message>
    <message>
        <source>Nothing is recorded, as the ledger is not what was signed. %1</source>
        <translation>Walang naitatala, dahil hindi tugma ang ledger sa nilagdaan. %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Ano ang magagawa…</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something</source>
        <translation>Pumunta sa page, tao, o device, o may gawin</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Tao: %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Device: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DeviceDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>I-edit ang %1</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Magdagdag ng device</translation>
    </message>
    <message>
        <source>&amp;Device ID</source>
        <translation>&amp;Device ID</translation>
    </message>
    <message>
        <source>The name by which the device speaks of itself; it cannot be changed later</source>
        <translation>Ang pangalang ginagamit ng device para sa sarili nito; hindi na ito mababago</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Pa&amp;ngalan</translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation>Main gate</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Ang tawag dito ng mga tao</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Lokasyon</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Main building</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Kung saan ito nakakabit</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Uri</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>P&amp;rotocol</translation>
    </message>
    <message>
        <source>&amp;Card numbers</source>
        <translation>Mga &amp;card number</translation>
    </message>
    <message>
        <source>&amp;Allowed addresses</source>
        <translation>&amp;Mga pinapayagang address</translation>
    </message>
    <message>
        <source>any, or 10.1.0.0/16, 192.168.1.7</source>
        <translation>kahit ano, o 10.1.0.0/16, 192.168.1.7</translation>
    </message>
    <message>
        <source>Addresses and networks that it may speak from, with commas between</source>
        <translation>Mga address at network na puwede nitong panggalingan, pinaghihiwalay ng kuwit</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>C&amp;ertificate</translation>
    </message>
    <message>
        <source>none, or its SHA-256 fingerprint</source>
        <translation>wala, o ang SHA-256 fingerprint nito</translation>
    </message>
    <message>
        <source>SHA-256 of the client certificate that it shows: 64 hex digits</source>
        <translation>SHA-256 ng client certificate na ipinapakita nito: 64 hex digit</translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation>Public &amp;key</translation>
    </message>
    <message>
        <source>none, or Ed25519 in base64</source>
        <translation>wala, o Ed25519 sa base64</translation>
    </message>
    <message>
        <source>With it every tap must carry the device&apos;s signature</source>
        <translation>Kapag mayroon nito, dapat may signature ng device ang bawat tap</translation>
    </message>
    <message>
        <source>1 to 64 of the characters A–Z a–z 0–9 . _ -</source>
        <translation>1 hanggang 64 sa mga karakter na A–Z a–z 0–9 . _ -</translation>
    </message>
    <message>
        <source>“%1” is no address or network</source>
        <translation>Hindi address o network ang “%1”</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hex digits</source>
        <translation>May 64 hex digit ang SHA-256 fingerprint</translation>
    </message>
    <message>
        <source>This is not the base64 of an Ed25519 key&apos;s 32 bytes</source>
        <translation>Hindi ito base64 ng 32 byte ng Ed25519 key</translation>
    </message>
    <message>
        <source>There is a device of this ID already</source>
        <translation>Mayroon nang device na may ganitong ID</translation>
    </message>
    <message>
        <source>Add the device</source>
        <translation>Idagdag ang device</translation>
    </message>
    <message>
        <source>a day such as 2026-02-04</source>
        <translation>araw gaya ng 2026-02-04</translation>
    </message>
    <message>
        <source>Se&amp;rial number</source>
        <translation>Ser&amp;ial number</translation>
    </message>
    <message>
        <source>Its maker&apos;s number</source>
        <translation>Ang numero mula sa gumawa nito</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>M&amp;AC address</translation>
    </message>
    <message>
        <source>Of its network card: six bytes in hex</source>
        <translation>Ng network card nito: anim na byte sa hex</translation>
    </message>
    <message>
        <source>&amp;Installed on</source>
        <translation>Ikina&amp;bit noong</translation>
    </message>
    <message>
        <source>The day on which it was put up</source>
        <translation>Ang araw kung kailan ito ikinabit</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>How often somebody is to look after it</source>
        <translation>Kung gaano kadalas ito dapat asikasuhin</translation>
    </message>
    <message>
        <source>Last maintained &amp;on</source>
        <translation>Huling maintenance n&amp;oong</translation>
    </message>
    <message>
        <source>The next time is counted from here, or from its installation</source>
        <translation>Binibilang ang susunod mula rito, o mula nang ikabit ito</translation>
    </message>
    <message>
        <source>What the next one who looks after it should know</source>
        <translation>Ang dapat malaman ng susunod na mag-aasikaso rito</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>A MAC address has six bytes in hex</source>
        <translation>May anim na byte sa hex ang MAC address</translation>
    </message>
    <message>
        <source>This is no day such as 2026-02-04</source>
        <translation>Hindi ito araw gaya ng 2026-02-04</translation>
    </message>
    <message>
        <source>Say this, or when it was last maintained: the next time is counted from it</source>
        <translation>Ilagay ito, o kung kailan ang huling maintenance: mula roon binibilang ang susunod</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicePanel</name>
    <message>
        <source>The chosen device</source>
        <translation>Ang piniling device</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Isara (Esc)</translation>
    </message>
    <message>
        <source>Close the device</source>
        <translation>Isara ang device</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasyon</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Huling heartbeat</translation>
    </message>
    <message>
        <source>Last tap</source>
        <translation>Huling tap</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orasan</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Type and protocol</source>
        <translation>Uri at protocol</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Mga card number</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Mga pinapayagang address</translation>
    </message>
    <message>
        <source>any</source>
        <translation>kahit ano</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation>Valid ang lumang key hanggang</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Ang nalalaman tungkol sa device</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pagbabago</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Mga tap</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Mga tinanggihan</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mga pagbabago</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Ikinabit noong</translation>
    </message>
    <message>
        <source>Last maintained</source>
        <translation>Huling maintenance</translation>
    </message>
    <message>
        <source>Next maintenance</source>
        <translation>Susunod na maintenance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Mga device</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hindi kailanman</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasyon</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Huling nagparamdam</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orasan</translation>
    </message>
    <message>
        <source>Its clock is wrong, and so are the times of its taps. Set its clock.</source>
        <translation>Mali ang orasan nito, kaya mali rin ang oras ng mga tap nito. Itama ang orasan nito.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Maghanap ng device</translation>
    </message>
    <message>
        <source>Part of an ID, name, location or state (Ctrl+F)</source>
        <translation>Bahagi ng ID, pangalan, lokasyon o status (Ctrl+F)</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Walang device</translation>
    </message>
    <message>
        <source>A reader or controller is registered here before its taps count. It gets an API key, by which the server knows it.</source>
        <translation>Inirerehistro rito ang reader o controller bago mabilang ang mga tap nito. Bibigyan ito ng API key, na pagkakakilanlan nito sa server.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Magdagdag ng device</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>Change the chosen device</source>
        <translation>Baguhin ang piniling device</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Bagong key</translation>
    </message>
    <message>
        <source>Make a new API key for the chosen device</source>
        <translation>Gumawa ng bagong API key para sa piniling device</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>I-test</translation>
    </message>
    <message>
        <source>Wait for a tap from the chosen device</source>
        <translation>Maghintay ng tap mula sa piniling device</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>I-disable</translation>
    </message>
    <message>
        <source>Let the chosen device send taps, or not</source>
        <translation>Payagan o huwag payagang magpadala ng tap ang piniling device</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Take the chosen device out of the registry</source>
        <translation>Alisin ang piniling device sa registry</translation>
    </message>
    <message>
        <source>Register a reader or controller</source>
        <translation>Magrehistro ng reader o controller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>None is registered yet</source>
        <translation>Wala pang nakarehistro</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 sa %2 ang online</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>I-enable</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Alisin ang device</translation>
    </message>
    <message>
        <source>Remove %1 from the registry?</source>
        <translation>Alisin ang %1 sa registry?</translation>
    </message>
    <message>
        <source>Its name, location, settings and API key are deleted, and its taps are refused from now on. What it recorded stays in the ledger. To keep it for later, disable it instead.</source>
        <translation>Buburahin ang pangalan, lokasyon, mga setting at API key nito, at tatanggihan na ang mga tap nito mula ngayon. Mananatili sa ledger ang mga naitala nito. Kung gagamitin pa ito sa susunod, i-disable na lang.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Alisin ang %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>%1, next due %2</source>
        <translation>%1, susunod: %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EnrolmentPage</name>
    <message>
        <source>Enrolment</source>
        <translation>Enrollment</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>&amp;Skip this person</source>
        <translation>&amp;Laktawan ang taong ito</translation>
    </message>
    <message>
        <source>Give out cards, replace them, and see what a card is</source>
        <translation>Mamigay at magpalit ng mga card, at tingnan kung ano ang isang card</translation>
    </message>
    <message>
        <source>Go on to the next person without a card for this one (Ctrl+Right)</source>
        <translation>Lumipat sa susunod na tao nang walang card para sa taong ito (Ctrl+Right)</translation>
    </message>
    <message>
        <source>A stack of cards for everybody without one: each tap issues, and the next person follows (Ctrl+Shift+B)</source>
        <translation>Sunod-sunod na card para sa lahat ng wala pa: nag-i-issue ang bawat tap, at kasunod na ang susunod na tao (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>&amp;Import cards…</source>
        <translation>&amp;I-import ang mga card…</translation>
    </message>
    <message>
        <source>Issue cards from a CSV file, with a look at it first (Ctrl+I)</source>
        <translation>Mag-issue ng mga card mula sa CSV file, na titingnan muna (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Mga &amp;tao</translation>
    </message>
    <message>
        <source>&amp;Unknown cards</source>
        <translation>&amp;Hindi kilalang card</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Pumili ng tao</translation>
    </message>
    <message>
        <source>Type a few letters of the name or number and press Enter, then tap the card. Or tap a card first to see whose it is.</source>
        <translation>Mag-type ng ilang letra ng pangalan o numero at pindutin ang Enter, saka i-tap ang card. O mag-tap muna ng card para makita kung kanino ito.</translation>
    </message>
    <message>
        <source>That was the last person of this batch.</source>
        <translation>Iyon na ang huling tao sa batch na ito.</translation>
    </message>
    <message>
        <source>Undo the last issue (Ctrl+Z)</source>
        <translation>I-undo ang huling pag-issue (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Unknown cards (%1)</source>
        <translation>&amp;Hindi kilalang card (%1)</translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s now.</source>
        <translation>Kay %2 na ang card %1.</translation>
    </message>
    <message>
        <source>Card %1 is valid through %2.</source>
        <translation>Valid ang card %1 hanggang %2, kasama ang araw na iyon.</translation>
    </message>
    <message>
        <source>Card %1 does not expire.</source>
        <translation>Hindi mag-e-expire ang card %1.</translation>
    </message>
    <message>
        <source>Card %1 has ended.</source>
        <translation>Winakasan na ang card %1.</translation>
    </message>
    <message>
        <source>%1 has no card now.</source>
        <translation>Wala nang card ngayon si %1.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>I-undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: card %1 is not %2&apos;s any more.</source>
        <translation>Na-undo: hindi na kay %2 ang card %1.</translation>
    </message>
    <message>
        <source>Card %1 of %2 has ended. Gates refuse it from now on.</source>
        <translation>Winakasan na ang card %1 ni %2. Tatanggihan na ito ng mga gate mula ngayon.</translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s already; nothing was changed.</source>
        <translation>Kay %2 na ang card %1; walang binago.</translation>
    </message>
    <message>
        <source>Undone: card %1 is %2&apos;s again.</source>
        <translation>Na-undo: kay %2 na muli ang card %1.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EntryPanel</name>
    <message>
        <source>The chosen entry</source>
        <translation>Ang piniling entry</translation>
    </message>
    <message>
        <source>Close the entry (Esc)</source>
        <translation>Isara ang entry (Esc)</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Isara ang entry</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entry %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>The ledger has no entry of this number. Numbers have no gaps: it was taken away, or it is still to come.</source>
        <translation>Walang entry na may ganitong numero sa ledger. Walang puwang ang mga numero: inalis ito, o darating pa lang.</translation>
    </message>
    <message>
        <source>The hash cannot be recomputed: the entry before is missing or was written by other software.</source>
        <translation>Hindi makalkula muli ang hash: nawawala ang naunang entry o isinulat ito ng ibang software.</translation>
    </message>
    <message>
        <source>Recomputed: the hash matches.</source>
        <translation>Kinalkula muli: tugma ang hash.</translation>
    </message>
    <message>
        <source>Recomputed: the hash does not match. This entry was altered, or the hash of the one before.</source>
        <translation>Kinalkula muli: hindi tugma ang hash. Nabago ang entry na ito, o ang hash ng nauna rito.</translation>
    </message>
    <message>
        <source>Employee %1</source>
        <translation>Empleado %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation>Oras ng tap</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Naitala</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash as recomputed</source>
        <translation>Hash na kinalkula muli</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash ng naunang entry</translation>
    </message>
    <message>
        <source>Signature of the device</source>
        <translation>Signature ng device</translation>
    </message>
    <message>
        <source>What the device sent</source>
        <translation>Ang ipinadala ng device</translation>
    </message>
    <message>
        <source>Receipt to &amp;print…</source>
        <translation>Resibong ipi-&amp;print…</translation>
    </message>
    <message>
        <source>A sheet for the person who tapped: proof of this entry, with the receipt as a QR code</source>
        <translation>Papel para sa taong nag-tap: patunay ng entry na ito, na may resibo bilang QR code</translation>
    </message>
    <message>
        <source>Receipt &amp;file…</source>
        <translation>&amp;File ng resibo…</translation>
    </message>
    <message>
        <source>Proof of this entry that can be checked without this server and its database</source>
        <translation>Patunay ng entry na ito na masusuri nang wala ang server na ito at ang database nito</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Puwesto sa tree</translation>
    </message>
    <message>
        <source>Leaf %1; no checkpoint covers it yet</source>
        <translation>Leaf %1; wala pang checkpoint na sumasaklaw rito</translation>
    </message>
    <message>
        <source>Leaf %1; covered since %2 by the checkpoint of %3 entries</source>
        <translation>Leaf %1; saklaw mula %2 ng checkpoint ng %3 entry</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>I-save ang resibo</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Mga PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Mga resibo (*.json)</translation>
    </message>
    <message>
        <source>The receipt is being made…</source>
        <translation>Ginagawa ang resibo…</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Nasa %1 ang resibo.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportDialog</name>
    <message>
        <source>&amp;Every entry</source>
        <translation>&amp;Lahat ng entry</translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation>Ang ipinapakita ng &amp;filter</translation>
    </message>
    <message>
        <source>&amp;Numbers from</source>
        <translation>&amp;Mga numero mula</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>una</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>Mula sa entry</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>huli</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>Hanggang sa entry</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>I-export ang mga entry</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (JSONL)</source>
        <translation>JSON, isang entry bawat linya (JSONL)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hanggang</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Piliin ang file…</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportJob</name>
    <message>
        <source>An export is under way. Wait for it or cancel it.</source>
        <translation>May isinasagawang export. Hintayin ito o kanselahin.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Nag-e-export</translation>
    </message>
    <message>
        <source>%1 entries were written to %2.</source>
        <translation>%1 entry ang naisulat sa %2.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Inihinto ang export; walang file na naisulat.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Hindi naisulat ang %1: %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation>I-copy: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FilterBar</name>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Name or number (Ctrl+F): with every card the person ever had</source>
        <translation>Pangalan o numero (Ctrl+F): kasama ang bawat naging card ng tao</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>The whole number of a card, such as 04:A1:B2:C3</source>
        <translation>Ang buong numero ng card, gaya ng 04:A1:B2:C3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>The whole name of a device, such as GATE-01</source>
        <translation>Ang buong pangalan ng device, gaya ng GATE-01</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Show entries of this kind</source>
        <translation>Ipakita ang mga entry na ganito ang uri</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Anumang event</translation>
    </message>
    <message>
        <source>Show every entry (Ctrl+Shift+F)</source>
        <translation>Ipakita ang lahat ng entry (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>I-clear ang filter</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::GateStrip</name>
    <message>
        <source>Disabled</source>
        <translation>Naka-disable</translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation>Huling tap: %1</translation>
    </message>
    <message>
        <source>Online, no tap yet</source>
        <translation>Online, wala pang tap</translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Tahimik mula %1</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Hindi pa nagparamdam</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Mga gate</translation>
    </message>
    <message>
        <source>Enter or a double click shows a gate&apos;s taps alone</source>
        <translation>Enter o double-click para ipakita lang ang mga tap ng isang gate</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Hindi mabasa ang %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it</source>
        <translation>Mas malaki sa 64 MiB ang %1; hatiin ito</translation>
    </message>
    <message>
        <source>Only rows with &amp;problems</source>
        <translation>Mga row lang na may &amp;problema</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Suriin muli</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>I-import ang mga tao</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>I-import ang mga card</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Pumili ng &amp;file…</translation>
    </message>
    <message>
        <source>The CSV file to import (Ctrl+O)</source>
        <translation>Ang CSV file na i-import (Ctrl+O)</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Wala pang napili</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Mga row ng file</translation>
    </message>
    <message>
        <source>People from a CSV file</source>
        <translation>Mga tao mula sa CSV file</translation>
    </message>
    <message>
        <source>Cards from a CSV file</source>
        <translation>Mga card mula sa CSV file</translation>
    </message>
    <message>
        <source>The first line names the columns: employee_number and full_name, and where you have them department and position. People whose number exists are brought up to date. Nothing changes before you say so.</source>
        <translation>Nasa unang linya ang pangalan ng mga column: employee_number at full_name, at kung mayroon, department at position. Ina-update ang mga taong may numero na. Walang mababago hangga&apos;t hindi ninyo sinasabi.</translation>
    </message>
    <message>
        <source>The first line names the columns: card_uid and employee_number, and where you have them card_type and expires_at. A new card ends the one that its person holds. Nothing changes before you say so.</source>
        <translation>Nasa unang linya ang pangalan ng mga column: card_uid at employee_number, at kung mayroon, card_type at expires_at. Winawakasan ng bagong card ang hawak ng tao. Walang mababago hangga&apos;t hindi ninyo sinasabi.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Pumili ng file…</translation>
    </message>
    <message>
        <source>Corrected. Check again, or import.</source>
        <translation>Naitama na. Suriin muli, o i-import.</translation>
    </message>
    <message>
        <source>Try the rows without changing anything</source>
        <translation>Subukan ang mga row nang walang binabago</translation>
    </message>
    <message>
        <source>Take the rows without a problem; the others stay here (Ctrl+Enter)</source>
        <translation>Kunin ang mga row na walang problema; mananatili rito ang iba (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Pumili ng CSV file</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt);;All files (*)</source>
        <translation>Comma-separated values (*.csv *.txt);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, mga row: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 with a problem</source>
        <translation>%1 bago, %2 binago, %3 walang pagbabago, %4 may problema</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Na-import: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Double-click a field to correct it, then try those rows again.</source>
        <translation>Na-import: %1. I-double-click ang field para itama ito, saka subukan muli ang mga row na iyon.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. It would be: %1.</source>
        <translation>Wala pang nababago. Ganito ang magiging resulta: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 sa %2 row, %3 bawat segundo, %4 s ang natitira</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>I-import</translation>
    </message>
    <message>
        <source>Retry failed rows (%1)</source>
        <translation>Subukan muli ang mga pumalyang row (%1)</translation>
    </message>
    <message>
        <source>Import rows (%1)</source>
        <translation>I-import ang mga row (%1)</translation>
    </message>
    <message>
        <source>Stop what runs; where nothing does, close (Esc)</source>
        <translation>Ihinto ang tumatakbo; kung wala, isara (Esc)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Linya</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Inquiry</name>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Stop; nothing is changed by it</source>
        <translation>Ihinto; wala itong binabago</translation>
    </message>
    <message>
        <source>%1: %2 of %3 entries</source>
        <translation>%1: %2 sa %3 entry</translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <translation>%1: %2 entry</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 bawat segundo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>mga %1 pa</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::KeyDialog</name>
    <message>
        <source>API key of %1</source>
        <translation>API key ng %1</translation>
    </message>
    <message>
        <source>The API key of %1</source>
        <translation>Ang API key ng %1</translation>
    </message>
    <message>
        <source>It is shown this once. Tapledger keeps only its hash; if it is lost, make a new one.</source>
        <translation>Ngayon lang ito ipapakita. Hash lang nito ang itinatago ng Tapledger; kung mawala ito, gumawa ng bago.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>I-&amp;copy</translation>
    </message>
    <message>
        <source>Copy the key (Alt+C)</source>
        <translation>I-copy ang key (Alt+C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nakopya na</translation>
    </message>
    <message>
        <source>Or let the device, or whoever sets it up, read it from the screen. The device sends it as X-API-Key with every request.</source>
        <translation>O ipabasa ito mula sa screen sa device, o sa nagse-set up nito. Ipinapadala ito ng device bilang X-API-Key sa bawat request.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Naitago ko na</translation>
    </message>
    <message>
        <source>The old key stays good until %1.</source>
        <translation>Mananatiling valid ang lumang key hanggang %1.</translation>
    </message>
    <message>
        <source>Close; the key is not shown again (Esc)</source>
        <translation>Isara; hindi na muling ipapakita ang key (Esc)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerModel</name>
    <message>
        <source>Employee %1</source>
        <translation>Empleado %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Naitala</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nawawala</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numero ng entry</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Pumunta sa entry</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Mga entry</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Walang entry</translation>
    </message>
    <message>
        <source>Go to the entry of this number (Ctrl+G)</source>
        <translation>Pumunta sa entry na may ganitong numero (Ctrl+G)</translation>
    </message>
    <message>
        <source>Go to the newest entry</source>
        <translation>Pumunta sa pinakabagong entry</translation>
    </message>
    <message>
        <source>Go to the oldest entry</source>
        <translation>Pumunta sa pinakalumang entry</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>I-verify</translation>
    </message>
    <message>
        <source>Recompute the hashes of entries</source>
        <translation>Kalkulahin muli ang hash ng mga entry</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
    </message>
    <message>
        <source>Write entries to a file</source>
        <translation>Isulat sa file ang mga entry</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>I-export ang mga entry</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Mga linyang JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The ledger could not be read: %1</source>
        <translation>Hindi mabasa ang ledger: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>Every tap that is recorded becomes an entry here</source>
        <translation>Nagiging entry rito ang bawat tap na naitala</translation>
    </message>
    <message>
        <source>%1 entries, newest first</source>
        <translation>%1 entry, pinakabago muna</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Wala pang entry</translation>
    </message>
    <message>
        <source>The first tap of an issued card at a registered device becomes entry 1. Register a device and issue a card to begin.</source>
        <translation>Nagiging entry 1 ang unang tap ng na-issue na card sa nakarehistrong device. Magrehistro ng device at mag-issue ng card para makapagsimula.</translation>
    </message>
    <message>
        <source>More than %1 entries found</source>
        <translation>Mahigit %1 entry ang nakita</translation>
    </message>
    <message>
        <source>%1 entries found</source>
        <translation>%1 entry ang nakita</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Walang nakita</translation>
    </message>
    <message>
        <source>No entry is like this. Press Ctrl+Shift+F to see every entry.</source>
        <translation>Walang entry na tumutugma rito. Pindutin ang Ctrl+Shift+F para makita ang lahat ng entry.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Naghahanap</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Inihinto ang paghahanap.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerView</name>
    <message>
        <source>Place in the ledger</source>
        <translation>Puwesto sa ledger</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LivePage</name>
    <message>
        <source>Live taps</source>
        <translation>Mga live tap</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Wall mode</translation>
    </message>
    <message>
        <source>Sound for refused taps</source>
        <translation>Tunog para sa mga tinanggihang tap</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from afar; Escape comes back (F11)</source>
        <translation>Punuin ang screen, para mabasa mula sa malayo; Escape para bumalik (F11)</translation>
    </message>
    <message>
        <source>A sound for refused taps: on (Ctrl+M)</source>
        <translation>Tunog para sa mga tinanggihang tap: naka-on (Ctrl+M)</translation>
    </message>
    <message>
        <source>A sound for refused taps: off (Ctrl+M)</source>
        <translation>Tunog para sa mga tinanggihang tap: naka-off (Ctrl+M)</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Show the taps of one gate alone</source>
        <translation>Ipakita lang ang mga tap ng isang gate</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Lahat ng gate</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>Show taps of one outcome alone</source>
        <translation>Ipakita lang ang mga tap na may isang resulta</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Lahat ng resulta</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Naitala</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Repeated and others</source>
        <translation>Inulit at iba pa</translation>
    </message>
    <message>
        <source>Person or card</source>
        <translation>Tao o card</translation>
    </message>
    <message>
        <source>Name, number or card</source>
        <translation>Pangalan, numero o card</translation>
    </message>
    <message>
        <source>Show the taps of a person or a card alone (Ctrl+F)</source>
        <translation>Ipakita lang ang mga tap ng isang tao o card (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ipakita lahat</translation>
    </message>
    <message>
        <source>Clear the filters (Ctrl+Shift+F)</source>
        <translation>I-clear ang mga filter (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Taps, newest first</source>
        <translation>Mga tap, pinakabago muna</translation>
    </message>
    <message>
        <source>No taps to show</source>
        <translation>Walang maipapakitang tap</translation>
    </message>
    <message>
        <source>Taps appear here the moment a card is held to a reader. Where filters are set above, only those that match.</source>
        <translation>Lalabas dito ang mga tap sa sandaling itapat ang card sa reader. Kung may mga filter sa itaas, ang mga tumutugma lang.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>I-pause</translation>
    </message>
    <message>
        <source>Show what has come meanwhile, and go on (Ctrl+P)</source>
        <translation>Ipakita ang mga dumating samantala, at ituloy (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hold the list; nothing is lost meanwhile (Ctrl+P)</source>
        <translation>Ihinto muna ang listahan; walang mawawala samantala (Ctrl+P)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Naka-pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tap(s) came meanwhile</source>
        <translation>
            <numerusform>Naka-pause: %Ln tap ang dumating samantala</numerusform>
            <numerusform>Naka-pause: %Ln tap ang dumating samantala</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the taps that match the filters</source>
        <translation>Ang mga tap lang na tugma sa mga filter</translation>
    </message>
    <message>
        <source>As they come, newest first</source>
        <translation>Habang dumarating, pinakabago muna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) came too quickly to be shown; they are in the ledger</source>
        <translation>
            <numerusform>%Ln tap ang dumating nang masyadong mabilis para ipakita; nasa ledger ito</numerusform>
            <numerusform>%Ln tap ang dumating nang masyadong mabilis para ipakita; nasa ledger ang mga ito</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LoginPanel</name>
    <message>
        <source>Log in</source>
        <translation>Mag-log in</translation>
    </message>
    <message>
        <source>Tapledger</source>
        <translation>Tapledger</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Username</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>User name and password do not belong together.</source>
        <translation>Hindi magkatugma ang username at password.</translation>
    </message>
    <message>
        <source>Log in (Enter)</source>
        <translation>Mag-log in (Enter)</translation>
    </message>
    <message>
        <source>The database does not answer; it is tried again. %1</source>
        <translation>Hindi sumasagot ang database; sinusubukan itong muli. %1</translation>
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
        <translation>Paliitin o palaparin ang side bar (Ctrl+B)</translation>
    </message>
    <message>
        <source>Narrow side bar</source>
        <translation>Makitid na side bar</translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something (Ctrl+K)</source>
        <translation>Pumunta sa page, tao, o device, o may gawin (Ctrl+K)</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Simulan ang server</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>I-restart ang server</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Mag-log out</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Ihinto ang server</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::MoveDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bumalik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>Lumipat sa ibang database</translation>
    </message>
    <message>
        <source>Everything moves: the ledger and its checkpoints, people, cards with their history, readers, users, alerts and the audit log. Then the copy is compared with the original and verified.</source>
        <translation>Lilipat ang lahat: ang ledger at mga checkpoint nito, mga tao, mga card at ang kasaysayan nila, mga reader, mga user, mga alerto at ang audit log. Saka ihahambing ang kopya sa orihinal at beberipikahin.</translation>
    </message>
    <message>
        <source>To which PostgreSQL database?</source>
        <translation>Sa aling PostgreSQL database?</translation>
    </message>
    <message>
        <source>Empty &amp;database, as its owner</source>
        <translation>Walang lamang &amp;database, bilang may-ari nito</translation>
    </message>
    <message>
        <source>Its administrator makes it (createdb); the tables in it are made here, and belong to this role.</source>
        <translation>Ginagawa ito ng administrator nito (createdb); dito ginagawa ang mga table, at pag-aari ng role na ito.</translation>
    </message>
    <message>
        <source>The &amp;server works as (can stay empty)</source>
        <translation>Gumagana ang &amp;server bilang (puwedeng walang laman)</translation>
    </message>
    <message>
        <source>A role of its own can add to the ledger and never alter it. It must be able to log in; it is given its rights at the end. Empty: the server works as the owner.</source>
        <translation>Ang sariling role ay makapagdaragdag sa ledger at hindi kailanman makapagbabago nito. Dapat itong makapag-log in; ibibigay ang mga karapatan nito sa dulo. Walang laman: gumagana ang server bilang may-ari.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Pumili…</translation>
    </message>
    <message>
        <source>To which file?</source>
        <translation>Sa aling file?</translation>
    </message>
    <message>
        <source>New SQLite &amp;file</source>
        <translation>Bagong SQLite &amp;file</translation>
    </message>
    <message>
        <source>On a disk of this machine, in a folder where Tapledger may write.</source>
        <translation>Sa disk ng machine na ito, sa folder na masusulatan ng Tapledger.</translation>
    </message>
    <message>
        <source>The &amp;owner of the present tables (can stay empty)</source>
        <translation>Ang &amp;may-ari ng kasalukuyang mga table (puwedeng walang laman)</translation>
    </message>
    <message>
        <source>Only the owner can hold the tables still while they are copied. Empty: as the program is connected now.</source>
        <translation>Ang may-ari lang ang makapagpapatigil sa mga table habang kinokopya. Walang laman: kung paano nakakonekta ngayon ang program.</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Ito ang mangyayari</translation>
    </message>
    <message>
        <source>The store has moved</source>
        <translation>Nakalipat na ang store</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Ang bagong file</translation>
    </message>
    <message>
        <source>SQLite databases (*.db);;All files (*)</source>
        <translation>Mga SQLite database (*.db);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Magpatul&amp;oy</translation>
    </message>
    <message>
        <source>&amp;Go on with the move</source>
        <translation>I&amp;tuloy ang paglipat</translation>
    </message>
    <message>
        <source>&amp;Move now</source>
        <translation>&amp;Lumipat na</translation>
    </message>
    <message>
        <source>&amp;Start Tapledger again</source>
        <translation>&amp;Simulan muli ang Tapledger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Patungo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Mga entry</translation>
    </message>
    <message>
        <source>A move of this store to there was begun before: it goes on where it was.</source>
        <translation>Nasimulan na ang paglipat ng store na ito roon: magpapatuloy ito kung saan huminto.</translation>
    </message>
    <message>
        <source>At the end every row is compared, and the ledger is verified.</source>
        <translation>Sa dulo, ihahambing ang bawat row, at beberipikahin ang ledger.</translation>
    </message>
    <message>
        <source>%1 says which database this program works with, which cannot be changed from here. You are told at the end what to change; the server stays stopped until then.</source>
        <translation>Sinasabi ng %1 kung aling database ang gamit ng program na ito, at hindi ito mababago rito. Sasabihin sa iyo sa dulo kung ano ang babaguhin; mananatiling nakahinto ang server hanggang noon.</translation>
    </message>
    <message>
        <source>Stopping the server</source>
        <translation>Inihihinto ang server</translation>
    </message>
    <message>
        <source>Verifying the copy</source>
        <translation>Beniberipika ang kopya</translation>
    </message>
    <message>
        <source>Comparing every row</source>
        <translation>Inihahambing ang bawat row</translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation>Kinokopya ang ledger</translation>
    </message>
    <message>
        <source>Copying what belongs to it</source>
        <translation>Kinokopya ang mga kaugnay nito</translation>
    </message>
    <message>
        <source>Now close Tapledger, and start it with %1 naming the new database.</source>
        <translation>Isara na ang Tapledger, at simulan ito na may %1 na bumabanggit sa bagong database.</translation>
    </message>
    <message>
        <source>Now close Tapledger, let %1 name the new database, and start it again.</source>
        <translation>Isara na ang Tapledger, ipabanggit sa %1 ang bagong database, at simulan itong muli.</translation>
    </message>
    <message>
        <source>The server in this program stops, and records nothing until the end. Readers that keep their taps send them afterwards.</source>
        <translation>Hihinto ang server sa program na ito, at walang itatala hanggang matapos. Ipapadala pagkatapos ng mga reader ang mga tap na itinago nila.</translation>
    </message>
    <message>
        <source>Close; the store stays where it is (Esc)</source>
        <translation>Isara; mananatili ang store kung nasaan ito (Esc)</translation>
    </message>
    <message>
        <source>The store is moving</source>
        <translation>Inililipat ang store</translation>
    </message>
    <message>
        <source>Start Tapledger again now: it works with the new database from then on.</source>
        <translation>Simulan muli ngayon ang Tapledger: gagamitin na nito ang bagong database mula noon.</translation>
    </message>
    <message>
        <source>All %1 entries are in %2, with everything that belongs to them. Every row was compared, and the ledger was verified: it is intact.</source>
        <translation>Nasa %2 na ang lahat ng %1 entry, at ang lahat ng kaugnay nito. Inihambing ang bawat row, at beniripika ang ledger: buo ito.</translation>
    </message>
    <message>
        <source>The backups that this program makes by itself end: PostgreSQL is backed up by its own tools.</source>
        <translation>Magwawakas ang mga backup na kusang ginagawa ng program na ito: sariling tool ng PostgreSQL ang nagba-backup dito.</translation>
    </message>
    <message>
        <source>The present database is not changed before the end. You can stop the move at any time; the server then goes on as before, and the move can go on later.</source>
        <translation>Hindi babaguhin ang kasalukuyang database bago ang wakas. Maaari mong ihinto ang paglipat anumang oras; magpapatuloy ang server gaya ng dati, at maitutuloy ang paglipat mamaya.</translation>
    </message>
    <message>
        <source>Then Tapledger starts again with the new database. The old one can still be read, but no server records in it any more: two stores signed under one name would be two histories.</source>
        <translation>Saka magsisimula muli ang Tapledger sa bagong database. Mababasa pa rin ang luma, ngunit wala nang server na magtatala roon: ang dalawang store na nilagdaan sa iisang pangalan ay magiging dalawang kasaysayan.</translation>
    </message>
    <message>
        <source>Keep %1 for as long as you like: it can be read, but no server records in it any more.</source>
        <translation>Itago ang %1 hangga&apos;t gusto mo: mababasa ito, ngunit wala nang server na magtatala rito.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::NewKeyDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>Bagong key para sa %1</translation>
    </message>
    <message>
        <source>%1 gets a new API key, which is shown once. The device must be told; until then it speaks with the old one.</source>
        <translation>Bibigyan ang %1 ng bagong API key, na isang beses lang ipapakita. Kailangan itong ibigay sa device; hanggang noon, ang luma ang gagamitin nito.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 oras</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 araw</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 araw</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 araw</translation>
    </message>
    <message>
        <source>Not at all: it is void at once</source>
        <translation>Hindi na: wala na agad itong bisa</translation>
    </message>
    <message>
        <source>The old key &amp;stays good for</source>
        <translation>Mananatiling &amp;valid ang lumang key nang</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Gumawa ng key</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Notifier</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s): %1</source>
        <translation>
            <numerusform>%n bagong alert: %1</numerusform>
            <numerusform>%n bagong alert: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tap(s) refused; last: %1</source>
        <translation>
            <numerusform>%n tap ang tinanggihan; huli: %1</numerusform>
            <numerusform>%n tap ang tinanggihan; huli: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapledger needs attention</source>
        <translation>Kailangang asikasuhin ang Tapledger</translation>
    </message>
    <message>
        <source>Tap refused</source>
        <translation>Tinanggihan ang tap</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewCard</name>
    <message>
        <source>Open the page of this (Enter)</source>
        <translation>Buksan ang page nito (Enter)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Buod</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Mga listener</translation>
    </message>
    <message>
        <source>Devices online</source>
        <translation>Mga device na online</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Buksan ang mga alert</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Taps per minute, last 24 hours</source>
        <translation>Mga tap bawat minuto, huling 24 oras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 ang naitala</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 ang tinanggihan</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>%1 ang sumusulat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln tap ang naghihintay</numerusform>
            <numerusform>%Ln tap ang naghihintay</numerusform>
        </translation>
    </message>
    <message>
        <source>Taps are recorded</source>
        <translation>Naitatala ang mga tap</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Nasa ibang lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ang bukas</numerusform>
            <numerusform>%Ln ang bukas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>None may send taps yet</source>
        <translation>Wala pang puwedeng magpadala ng tap</translation>
    </message>
    <message>
        <source>All that may send taps</source>
        <translation>Lahat ng puwedeng magpadala ng tap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not heard of now</source>
        <translation>
            <numerusform>%Ln ang hindi nagpaparamdam ngayon</numerusform>
            <numerusform>%Ln ang hindi nagpaparamdam ngayon</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Walang bukas</translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <translation>Ang pinakabago: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active card(s)</source>
        <translation>
            <numerusform>%Ln aktibong card</numerusform>
            <numerusform>%Ln aktibong card</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ang libre</translation>
    </message>
    <message>
        <source>%1 % of the disk of the store</source>
        <translation>%1 % ng disk ng store</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is not seen from here</source>
        <translation>Hindi nakikita mula rito ang disk ng database server</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Na-update: %1</translation>
    </message>
    <message>
        <source>Not verified since the program was started</source>
        <translation>Hindi pa na-verify mula nang simulan ang program</translation>
    </message>
    <message>
        <source>Verified %1: intact</source>
        <translation>Na-verify %1: buo</translation>
    </message>
    <message>
        <source>Verified %1: faults were found</source>
        <translation>Na-verify %1: may nakitang mga mali</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Wala pang entry</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entry %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Walang kailangang asikasuhin.</translation>
    </message>
    <message>
        <source>St&amp;op the server…</source>
        <translation>I&amp;hinto ang server…</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>&amp;Simulan ang server</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Nalagdaan</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Hindi pa</translation>
    </message>
    <message>
        <source>No checkpoint covers the entries</source>
        <translation>Wala pang checkpoint</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Lahat ng entry</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entry</translation>
    </message>
    <message>
        <source>The last was %1</source>
        <translation>Ang huli: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) kept here until then</source>
        <translation>
            <numerusform>%Ln tap ang nakatabi rito hanggang noon</numerusform>
            <numerusform>%Ln tap ang nakatabi rito hanggang noon</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Mga kopya sa iba</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>The server knows where they go</source>
        <translation>Alam ng server kung saan sila pupunta</translation>
    </message>
    <message>
        <source>No place is set up; save one by hand</source>
        <translation>Walang naka-set na lugar; mag-save nang mano-mano</translation>
    </message>
    <message>
        <source>%1 of %2 places are late</source>
        <translation>%1 sa %2 lugar ang huli</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s)</source>
        <translation>
            <numerusform>Sa %Ln lugar</numerusform>
            <numerusform>Sa %Ln lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer, and not yet: %1</source>
        <translation>Mas bago at hindi pa: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation>Buod</translation>
    </message>
    <message>
        <source>Live taps</source>
        <translation>Mga live tap</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrollment</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Mga device</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Mga alert</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Live taps on the whole screen</source>
        <translation>Mga live tap sa buong screen</translation>
    </message>
    <message>
        <source>Pause live taps, or go on</source>
        <translation>I-pause ang mga live tap, o ituloy</translation>
    </message>
    <message>
        <source>Give out a stack of cards</source>
        <translation>Mamigay ng sunod-sunod na card</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>I-import ang mga card</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Magdagdag ng tao</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>I-import ang mga tao</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Magdagdag ng device</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>I-verify ang ledger</translation>
    </message>
    <message>
        <source>Export entries of the ledger</source>
        <translation>I-export ang mga entry ng ledger</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>I-verify ang audit log</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>I-export ang audit log</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Magdagdag ng user</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Mga checkpoint</translation>
    </message>
    <message>
        <source>Sign a checkpoint now</source>
        <translation>Lagdaan ang isang checkpoint ngayon</translation>
    </message>
    <message>
        <source>Compare the ledger with a checkpoint from a file</source>
        <translation>Ihambing ang ledger sa checkpoint mula sa file</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Another system keeps the people in this database: add and change them there. They are only read here; cards are given out on Enrolment.</source>
        <translation>Ibang system ang nag-iingat ng mga tao sa database na ito: doon sila idagdag at baguhin. Binabasa lang sila rito; sa Enrollment ibinibigay ang mga card.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Wala pang tao</translation>
    </message>
    <message>
        <source>Add the people who are to have cards: one by one, or all at once from a CSV file.</source>
        <translation>Idagdag ang mga taong magkakaroon ng card: isa-isa, o sabay-sabay mula sa CSV file.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>I-import ang mga tao…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;I-import ang mga tao…</translation>
    </message>
    <message>
        <source>Add and update people from a CSV file</source>
        <translation>Magdagdag at mag-update ng mga tao mula sa CSV file</translation>
    </message>
    <message>
        <source>Import &amp;cards…</source>
        <translation>I-import ang mga &amp;card…</translation>
    </message>
    <message>
        <source>Issue cards from a CSV file</source>
        <translation>Mag-issue ng mga card mula sa CSV file</translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>&amp;Magdagdag ng tao…</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Magdagdag ng isang tao</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numero o pangalan</translation>
    </message>
    <message>
        <source>Find people by number or name</source>
        <translation>Maghanap ng tao ayon sa numero o pangalan</translation>
    </message>
    <message>
        <source>Show people whose number or name has these words (Ctrl+F)</source>
        <translation>Ipakita ang mga taong may ganitong mga salita sa numero o pangalan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whether they have left</source>
        <translation>Kung umalis na sila</translation>
    </message>
    <message>
        <source>Active and left</source>
        <translation>Aktibo at umalis na</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Mga umalis na</translation>
    </message>
    <message>
        <source>Whether they have a card</source>
        <translation>Kung may card sila</translation>
    </message>
    <message>
        <source>With and without card</source>
        <translation>May card at walang card</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>May card</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Walang card</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>I-&amp;edit…</translation>
    </message>
    <message>
        <source>Change the person chosen</source>
        <translation>Baguhin ang piniling tao</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Mga card</translation>
    </message>
    <message>
        <source>Open the person chosen on Enrolment</source>
        <translation>Buksan ang piniling tao sa Enrollment</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <translation>&amp;Umalis na…</translation>
    </message>
    <message>
        <source>The person chosen has left, or is back</source>
        <translation>Umalis na ang piniling tao, o bumalik na</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Walang tumutugma</translation>
    </message>
    <message>
        <source>Nobody has these words in number or name and fits the filters.</source>
        <translation>Walang taong may ganitong mga salita sa numero o pangalan na tugma sa mga filter.</translation>
    </message>
    <message>
        <source>The first %1; more as you scroll</source>
        <translation>Ang unang %1; may iba pa habang nag-i-scroll</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 ang nasa listahan</translation>
    </message>
    <message>
        <source>Is &amp;back</source>
        <translation>&amp;Bumalik na</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Naidagdag si %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Na-save si %1.</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Magbigay ng card</translation>
    </message>
    <message>
        <source>%1 is back. Give them a card if they have none.</source>
        <translation>Bumalik na si %1. Bigyan siya ng card kung wala siya.</translation>
    </message>
    <message>
        <source>%1 has left. Gates refuse the card.</source>
        <translation>Umalis na si %1. Tinatanggihan ng mga gate ang card.</translation>
    </message>
    <message>
        <source>%1 has left. Card %2 has ended.</source>
        <translation>Umalis na si %1. Winakasan na ang card %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Undone: %1 is back and holds card %2 again.</source>
        <translation>Na-undo: bumalik na si %1 at hawak muli ang card %2.</translation>
    </message>
    <message>
        <source>Undone: %1 is back.</source>
        <translation>Na-undo: bumalik na si %1.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeopleSearch</name>
    <message>
        <source>✓ issued</source>
        <translation>✓ na-issue</translation>
    </message>
    <message>
        <source>left</source>
        <translation>umalis na</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>walang card</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation>Walang card</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numero o pangalan</translation>
    </message>
    <message>
        <source>Find a person by number or name</source>
        <translation>Maghanap ng tao ayon sa numero o pangalan</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter (Ctrl+F)</source>
        <translation>Mag-type ng ilang letra at pindutin ang Enter (Ctrl+F)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Mga taong nakita</translation>
    </message>
    <message>
        <source>Narrow the batch by number or name</source>
        <translation>Limitahan ang batch ayon sa numero o pangalan</translation>
    </message>
    <message>
        <source>Everybody found has a card.</source>
        <translation>May card ang lahat ng nakita.</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add people on the page People.</source>
        <translation>Wala pang nakalista. Magdagdag ng mga tao sa page na Mga tao.</translation>
    </message>
    <message>
        <source>Nobody has “%1” in number or name.</source>
        <translation>Walang may “%1” sa numero o pangalan.</translation>
    </message>
    <message>
        <source>The first %1; type more to see others.</source>
        <translation>Ang unang %1; mag-type pa para makita ang iba.</translation>
    </message>
    <message>
        <source>Without a card: %1</source>
        <translation>Walang card: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Nakita: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Alisin</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>&amp;Idagdag ang tao</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>I-edit ang tao</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Magdagdag ng tao</translation>
    </message>
    <message>
        <source>What payroll calls this person; no two have the same</source>
        <translation>Ang tawag ng payroll sa taong ito; walang magkapareho</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numero</translation>
    </message>
    <message>
        <source>Full n&amp;ame</source>
        <translation>&amp;Buong pangalan</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Posisyon</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>La&amp;rawan…</translation>
    </message>
    <message>
        <source>A picture from a file; its middle is shown</source>
        <translation>Larawan mula sa file; ang gitna nito ang ipinapakita</translation>
    </message>
    <message>
        <source>Show the initials instead</source>
        <translation>Ipakita na lang ang mga inisyal</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Pumili ng larawan</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Mga larawan (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read, or has more than 8 MiB</source>
        <translation>Hindi nababasang larawan ang %1, o mas malaki ito sa 8 MiB</translation>
    </message>
    <message>
        <source>A person needs a number and a name</source>
        <translation>Kailangan ng tao ng numero at pangalan</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile; nothing was saved. Load what is there now, then change it again.</source>
        <translation>May ibang nagbago sa taong ito samantala; walang na-save. I-load ang naroon ngayon, saka baguhin muli.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>I-&amp;load</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonPanel</name>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Na-issue</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Mag-e-expire</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Winakasan</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Mga tap</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokasyon</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>I-&amp;deactivate…</translation>
    </message>
    <message>
        <source>Set &amp;expiry…</source>
        <translation>Itakda ang &amp;expiry…</translation>
    </message>
    <message>
        <source>Cards of this person</source>
        <translation>Mga card ng taong ito</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Wala pang card</translation>
    </message>
    <message>
        <source>Every card that this person ever holds is kept here.</source>
        <translation>Itinatago rito ang bawat card na hahawakan ng taong ito.</translation>
    </message>
    <message>
        <source>Last taps of this person</source>
        <translation>Mga huling tap ng taong ito</translation>
    </message>
    <message>
        <source>No taps yet</source>
        <translation>Wala pang tap</translation>
    </message>
    <message>
        <source>The last taps of this person at the gates will be here.</source>
        <translation>Makikita rito ang mga huling tap ng taong ito sa mga gate.</translation>
    </message>
    <message>
        <source>Card &amp;history</source>
        <translation>History ng &amp;card</translation>
    </message>
    <message>
        <source>Last &amp;taps</source>
        <translation>Mga huling ta&amp;p</translation>
    </message>
    <message>
        <source>End this person&apos;s card: it stops working at every gate (Ctrl+D)</source>
        <translation>Wakasan ang card ng taong ito: hindi na ito gagana sa lahat ng gate (Ctrl+D)</translation>
    </message>
    <message>
        <source>Until when this person&apos;s card is valid (Ctrl+E)</source>
        <translation>Hanggang kailan valid ang card ng taong ito (Ctrl+E)</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>umalis na</translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation>Walang card</translation>
    </message>
    <message>
        <source>Card %1, does not expire</source>
        <translation>Card %1, hindi mag-e-expire</translation>
    </message>
    <message>
        <source>Card %1, expired after %2</source>
        <translation>Card %1, nag-expire pagkatapos ng %2</translation>
    </message>
    <message>
        <source>Card %1, valid through %2</source>
        <translation>Card %1, valid hanggang %2, kasama ang araw na iyon</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ReadersPanel</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Hexadecimal, last byte first</source>
        <translation>Hexadecimal, huling byte muna</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Decimal</translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation>Wiegand 26: facility,number</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Alisin</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Mga card number</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Baud rate</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Mga data bit</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parity</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Mga stop bit</translation>
    </message>
    <message>
        <source>Card numbers of readers that type</source>
        <translation>Mga card number ng mga reader na nagta-type</translation>
    </message>
    <message>
        <source>The readers on this desk, for giving out cards. What is set here is in force at once, on this machine alone.</source>
        <translation>Ang mga reader sa mesang ito, para sa pamimigay ng mga card. May bisa agad ang itinatakda rito, sa computer na ito lang.</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Nakita ngayon</translation>
    </message>
    <message>
        <source>Readers on serial ports</source>
        <translation>Mga reader sa mga serial port</translation>
    </message>
    <message>
        <source>Readers that type</source>
        <translation>Mga reader na nagta-type</translation>
    </message>
    <message>
        <source>What the numbers that they type mean. They must be those that the gates see.</source>
        <translation>Kung ano ang kahulugan ng mga numerong tina-type nila. Dapat kapareho ito ng nakikita ng mga gate.</translation>
    </message>
    <message>
        <source>Which readers are used</source>
        <translation>Kung aling mga reader ang ginagamit</translation>
    </message>
    <message>
        <source>Those that are not used are free for other programs</source>
        <translation>Libre para sa ibang program ang mga hindi ginagamit</translation>
    </message>
    <message>
        <source>Smart card readers (PC/SC)</source>
        <translation>Mga smart card reader (PC/SC)</translation>
    </message>
    <message>
        <source>Readers that type like a keyboard</source>
        <translation>Mga reader na nagta-type gaya ng keyboard</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Mga serial port</translation>
    </message>
    <message>
        <source>Path of a serial port</source>
        <translation>Path ng serial port</translation>
    </message>
    <message>
        <source>&amp;Add a port</source>
        <translation>&amp;Magdagdag ng port</translation>
    </message>
    <message>
        <source>Readers on USB are found by themselves. Add a port for one that needs other settings, or that is not on USB.</source>
        <translation>Kusang nakikita ang mga reader sa USB. Magdagdag ng port para sa nangangailangan ng ibang setting, o sa wala sa USB.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Mga linya ng text</translation>
    </message>
    <message>
        <source>Frames, as of RDM6300 and ID-12</source>
        <translation>Mga frame, gaya ng sa RDM6300 at ID-12</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Even</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Odd</translation>
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
        <translation>Mga port na kusang nakikita</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: handa na</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::RefusedPanel</name>
    <message>
        <source>Refused</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Refused taps stay here until somebody has acknowledged them.</source>
        <translation>Mananatili rito ang mga tinanggihang tap hanggang may mag-acknowledge sa mga ito.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>I-&amp;acknowledge</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>I-acknowledge &amp;lahat</translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation>Mga tinanggihang tap</translation>
    </message>
    <message>
        <source>Take the chosen refused taps from this list (Delete)</source>
        <translation>Alisin sa listahang ito ang mga piniling tinanggihang tap (Delete)</translation>
    </message>
    <message>
        <source>Take all refused taps from this list (Ctrl+Delete)</source>
        <translation>Alisin sa listahang ito ang lahat ng tinanggihang tap (Ctrl+Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused tap(s)</source>
        <translation>
            <numerusform>%Ln tinanggihang tap</numerusform>
            <numerusform>%Ln tinanggihang tap</numerusform>
        </translation>
    </message>
    <message>
        <source>No refused taps</source>
        <translation>Walang tinanggihang tap</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Session</name>
    <message>
        <source>Too much is being asked at once; try again</source>
        <translation>Masyadong maraming hinihingi nang sabay; subukan muli</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords; wait %n s.</source>
        <translation>
            <numerusform>Masyadong maraming maling password; maghintay nang %n s.</numerusform>
            <numerusform>Masyadong maraming maling password; maghintay nang %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your login has ended: the user was removed, or the password was changed.</source>
        <translation>Natapos na ang login ninyo: inalis ang user, o pinalitan ang password.</translation>
    </message>
    <message>
        <source>Your role was changed. Log in again to work with it.</source>
        <translation>Pinalitan ang role ninyo. Mag-log in muli para magamit ito.</translation>
    </message>
    <message>
        <source>There are users now. Log in as one of them.</source>
        <translation>May mga user na ngayon. Mag-log in bilang isa sa kanila.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>I-&amp;revert</translation>
    </message>
    <message>
        <source>Set by %1, which wins over the file</source>
        <translation>Itinakda ng %1, na mas nananaig kaysa sa file</translation>
    </message>
    <message>
        <source>Saved. Close Tapledger and start it again to work with that store.</source>
        <translation>Na-save. Isara ang Tapledger at simulan muli para magamit ang store na iyon.</translation>
    </message>
    <message>
        <source>Saved. The server works by it once it was started anew.</source>
        <translation>Na-save. Susundin ito ng server kapag sinimulan muli.</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>I-restart ang server</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Na-save.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Mga seksyon</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Hitsura</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Mga user at role</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Mga API token</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Mga listener</translation>
    </message>
    <message>
        <source>Where readers and programs reach the server.</source>
        <translation>Kung saan naaabot ng mga reader at program ang server.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>TCP, JSON lines</source>
        <translation>TCP, mga linyang JSON</translation>
    </message>
    <message>
        <source>UDP, datagrams</source>
        <translation>UDP, mga datagram</translation>
    </message>
    <message>
        <source>Devices show their API key</source>
        <translation>Ipinapakita ng mga device ang API key nila</translation>
    </message>
    <message>
        <source>Web pages of other origins</source>
        <translation>Mga web page mula sa ibang origin</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Mga patakaran</translation>
    </message>
    <message>
        <source>Which taps are recorded, and when a reader counts as offline.</source>
        <translation>Kung aling mga tap ang itinatala, at kung kailan itinuturing na offline ang reader.</translation>
    </message>
    <message>
        <source>Duplicate window, seconds</source>
        <translation>Duplicate window, segundo</translation>
    </message>
    <message>
        <source>Clocks may be ahead by, seconds</source>
        <translation>Puwedeng pag-una ng mga orasan, segundo</translation>
    </message>
    <message>
        <source>Signatures of devices</source>
        <translation>Mga signature ng device</translation>
    </message>
    <message>
        <source>Offline after, seconds</source>
        <translation>Ituring na offline pagkatapos, segundo</translation>
    </message>
    <message>
        <source>Keep refused taps for, days</source>
        <translation>Itago ang mga tinanggihang tap, araw</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Lahat ng setting</translation>
    </message>
    <message>
        <source>Everything that can be set, by its name in %1.</source>
        <translation>Lahat ng puwedeng itakda, ayon sa pangalan nito sa %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>With a certificate HTTP and TCP speak TLS 1.2 and 1.3, and nothing else. UDP stays plain: sign its taps.</source>
        <translation>Kapag may certificate, TLS 1.2 at 1.3 lang ang ginagamit ng HTTP at TCP. Hindi naka-encrypt ang UDP: lagyan ng signature ang mga tap nito.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Private key</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Mga certificate ng client</translation>
    </message>
    <message>
        <source>Authorities of clients</source>
        <translation>Mga authority ng client</translation>
    </message>
    <message>
        <source>&amp;Make a self-signed certificate</source>
        <translation>&amp;Gumawa ng self-signed certificate</translation>
    </message>
    <message>
        <source>For a site without an authority of its own: clients are told its fingerprint, or given its file</source>
        <translation>Para sa site na walang sariling authority: sasabihin sa mga client ang fingerprint nito, o ibibigay ang file nito</translation>
    </message>
    <message>
        <source>Empty: the embedded store in the data folder. Larger sites name a PostgreSQL database, where a payroll system reads the same ledger.</source>
        <translation>Walang laman: ang embedded store sa data folder. Naglalagay ang mas malalaking site ng PostgreSQL database, kung saan binabasa ng payroll system ang parehong ledger.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Subukan ang &amp;koneksyon</translation>
    </message>
    <message>
        <source>The embedded store needs no connection.</source>
        <translation>Hindi kailangan ng koneksyon ang embedded store.</translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation>Sumasagot ang database, at tama ang schema nito.</translation>
    </message>
    <message>
        <source>Desk readers</source>
        <translation>Mga desk reader</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Pag-iingat ng datos</translation>
    </message>
    <message>
        <source>What is removed when it is older. Entries of the ledger and the audit log stay.</source>
        <translation>Ang inaalis kapag mas luma na. Nananatili ang mga entry ng ledger at ang audit log.</translation>
    </message>
    <message>
        <source>Keep alerts that are over for, days</source>
        <translation>Itago ang mga alert na tapos na, araw</translation>
    </message>
    <message>
        <source>Keep what readers sent for, days</source>
        <translation>Itago ang ipinadala ng mga reader, araw</translation>
    </message>
    <message>
        <source>Remove it daily at</source>
        <translation>Alisin araw-araw sa oras na</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>&amp;Lumipat sa ibang database…</translation>
    </message>
    <message>
        <source>Copy everything to PostgreSQL, and work there from then on</source>
        <translation>Kopyahin ang lahat sa PostgreSQL, at doon na magtrabaho mula noon</translation>
    </message>
    <message>
        <source>Copy everything to a file, and work there from then on</source>
        <translation>Kopyahin ang lahat sa isang file, at doon na magtrabaho mula noon</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SetupDialog</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Mamaya na</translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation>Main gate</translation>
    </message>
    <message>
        <source>Setting Tapledger up</source>
        <translation>Pag-set up ng Tapledger</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Hindi bababa sa 10 karakter</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Sino ang mangangasiwa nito?</translation>
    </message>
    <message>
        <source>The first administrator adds everybody else. Until there is one, everybody who opens this program on this machine may do everything.</source>
        <translation>Ang unang administrator ang magdadagdag sa lahat ng iba pa. Hangga&apos;t wala pa, magagawa ng sinumang magbubukas ng program na ito sa computer na ito ang lahat.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Username</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation>Password, u&amp;lit</translation>
    </message>
    <message>
        <source>Where do readers reach it?</source>
        <translation>Saan ito maaabot ng mga reader?</translation>
    </message>
    <message>
        <source>As it stands only this machine does. For readers on the network write 0.0.0.0 instead of 127.0.0.1; “off” closes a door.</source>
        <translation>Sa ngayon, ang computer na ito lang ang nakakaabot. Para sa mga reader sa network, isulat ang 0.0.0.0 sa halip na 127.0.0.1; isinasara ng “off” ang isang listener.</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;TCP, JSON lines</source>
        <translation>&amp;TCP, mga linyang JSON</translation>
    </message>
    <message>
        <source>Which is the first reader?</source>
        <translation>Alin ang unang reader?</translation>
    </message>
    <message>
        <source>A reader names itself by its device id and shows the API key that is made for it now.</source>
        <translation>Ginagamit ng reader ang device ID nito bilang pangalan at ipinapakita ang API key na ginagawa ngayon para rito.</translation>
    </message>
    <message>
        <source>&amp;Device id</source>
        <translation>&amp;Device ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Pa&amp;ngalan</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Magpatul&amp;oy</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Hakbang %1 ng %2</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Magkaiba ang dalawang password.</translation>
    </message>
    <message>
        <source>&amp;In this program: a file in its data folder</source>
        <translation>&amp;Sa program na ito: isang file sa data folder nito</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database</source>
        <translation>Sa isang &amp;PostgreSQL database</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Subukan ang &amp;koneksyon</translation>
    </message>
    <message>
        <source>Where is the ledger kept?</source>
        <translation>Saan itinatago ang ledger?</translation>
    </message>
    <message>
        <source>The store inside needs nothing else. Larger sites use a PostgreSQL database, where a payroll system reads the same ledger; it must be made and prepared before.</source>
        <translation>Walang ibang kailangan ang embedded store. Gumagamit ang mas malalaking site ng PostgreSQL database, kung saan binabasa ng payroll system ang parehong ledger; kailangan muna itong gawin at ihanda.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Sino ang mga nagtatrabaho rito?</translation>
    </message>
    <message>
        <source>A CSV file of the people, as the payroll or HR system exports it, is shown before anything is taken over. People can be added one by one later, too.</source>
        <translation>Ipinapakita muna ang CSV file ng mga tao, gaya ng pag-export ng payroll o HR system, bago may kunin mula rito. Puwede ring magdagdag ng mga tao nang isa-isa kalaunan.</translation>
    </message>
    <message>
        <source>Who gets the first card?</source>
        <translation>Sino ang bibigyan ng unang card?</translation>
    </message>
    <message>
        <source>API key of the first reader: give it to the reader now, it is shown this once</source>
        <translation>API key ng unang reader: ibigay ito sa reader ngayon, ngayon lang ito ipapakita</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Address ng database</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;I-import ang mga tao…</translation>
    </message>
    <message>
        <source>People were imported.</source>
        <translation>Na-import ang mga tao.</translation>
    </message>
    <message>
        <source>&amp;Give out a card</source>
        <translation>Mag&amp;bigay ng card</translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation>Sumasagot ang database, at tama ang schema nito.</translation>
    </message>
    <message>
        <source>Tapledger begins anew with that database.</source>
        <translation>Magsisimulang muli ang Tapledger gamit ang database na iyon.</translation>
    </message>
    <message>
        <source>A card is given out on the page Enrolment: choose a person there, and put the card on the reader of this desk. What was left for later is done on the pages People, Devices and Settings.</source>
        <translation>Ibinibigay ang card sa page na Enrollment: pumili roon ng tao at ilagay ang card sa reader ng mesang ito. Ang mga ipinagpaliban ay ginagawa sa mga page na Mga tao, Mga device at Mga setting.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Mga page</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::StatusLine</name>
    <message>
        <source>Stopped</source>
        <translation>Nakahinto</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Nagsisimula</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Tumatakbo</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Naka-standby</translation>
    </message>
    <message>
        <source>Database away</source>
        <translation>Hindi maabot ang database</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Nakakonekta</translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation>Huling tap: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln tap ang naghihintay</numerusform>
            <numerusform>%Ln tap ang naghihintay</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this program writes</source>
        <translation>%1: ang program na ito ang sumusulat</translation>
    </message>
    <message>
        <source>%1: %2 writes</source>
        <translation>%1: %2 ang sumusulat</translation>
    </message>
    <message>
        <source>%1: no server writes</source>
        <translation>%1: walang server na sumusulat</translation>
    </message>
    <message>
        <source>Ledger not as signed</source>
        <translation>Hindi tugma ang ledger</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Table</name>
    <message>
        <source>Export what is shown</source>
        <translation>I-export ang ipinapakita</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>I-&amp;copy</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;I-export ang ipinapakita…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Mga c&amp;olumn</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapCard</name>
    <message>
        <source>No tap yet</source>
        <translation>Wala pang tap</translation>
    </message>
    <message>
        <source>The latest tap is shown here.</source>
        <translation>Ipinapakita rito ang pinakahuling tap.</translation>
    </message>
    <message>
        <source>Nobody is known by this card</source>
        <translation>Walang kilalang may ganitong card</translation>
    </message>
    <message>
        <source>Latest tap: %1, %2, %3, %4</source>
        <translation>Pinakahuling tap: %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapNames</name>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapPanel</name>
    <message>
        <source>Kind of card</source>
        <translation>Uri ng card</translation>
    </message>
    <message>
        <source>Why the card until now ends</source>
        <translation>Kung bakit winawakasan ang dating card</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Ibang card</translation>
    </message>
    <message>
        <source>Give this card to the person chosen (Ctrl+Enter)</source>
        <translation>Ibigay ang card na ito sa piniling tao (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Put this card aside and wait for another one (Esc)</source>
        <translation>Itabi ang card na ito at maghintay ng iba (Esc)</translation>
    </message>
    <message>
        <source>&amp;Kind of card</source>
        <translation>&amp;Uri ng card</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>I-type na lang ang numero</translation>
    </message>
    <message>
        <source>For a card that the reader cannot read (Ctrl+M)</source>
        <translation>Para sa card na hindi mabasa ng reader (Ctrl+M)</translation>
    </message>
    <message>
        <source>04:A3:22:1B, then Enter</source>
        <translation>04:A3:22:1B, saka Enter</translation>
    </message>
    <message>
        <source>Card number, as bytes in hex</source>
        <translation>Card number, bilang mga byte sa hex</translation>
    </message>
    <message>
        <source>Take it from %1 and give it to %2</source>
        <translation>Kunin ito kay %1 at ibigay kay %2</translation>
    </message>
    <message>
        <source>Replace the card of %1</source>
        <translation>Palitan ang card ni %1</translation>
    </message>
    <message>
        <source>Issue to %1</source>
        <translation>I-issue kay %1</translation>
    </message>
    <message>
        <source>%1 has left and cannot be given a card.</source>
        <translation>Umalis na si %1 at hindi na mabibigyan ng card.</translation>
    </message>
    <message>
        <source>Choose the person whose it is to be.</source>
        <translation>Piliin ang taong pagbibigyan nito.</translation>
    </message>
    <message>
        <source>Tap the card of %1</source>
        <translation>I-tap ang card ni %1</translation>
    </message>
    <message>
        <source>A free card is issued at once, and the next person follows. Any other is shown first.</source>
        <translation>Ini-issue agad ang libreng card, at kasunod na ang susunod na tao. Ipinapakita muna ang iba.</translation>
    </message>
    <message>
        <source>Tap a card now</source>
        <translation>Mag-tap na ng card</translation>
    </message>
    <message>
        <source>You will see what it is before anything changes.</source>
        <translation>Makikita ninyo kung ano ito bago may mabago.</translation>
    </message>
    <message>
        <source>You will see whose it is. To issue it, choose a person.</source>
        <translation>Makikita ninyo kung kanino ito. Para i-issue ito, pumili ng tao.</translation>
    </message>
    <message>
        <source>Card %1 ends be&amp;cause</source>
        <translation>Dahilan ng pag&amp;wakas ng card %1</translation>
    </message>
    <message>
        <source>✓ %1 is ready</source>
        <translation>✓ Handa na ang %1</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1: %2</translation>
    </message>
    <message>
        <source>No desk reader is connected. Plug one in, or type the card&apos;s number.</source>
        <translation>Walang nakakonektang desk reader. Magsaksak ng isa, o i-type ang numero ng card.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapTest</name>
    <message>
        <source>The card is nobody&apos;s. The device works; issue the card to let it in.</source>
        <translation>Walang may-ari ang card. Gumagana ang device; i-issue ang card para makapasok ito.</translation>
    </message>
    <message>
        <source>The card was deactivated.</source>
        <translation>Na-deactivate na ang card.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>Expired na ang card.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is no longer active.</source>
        <translation>Hindi na aktibo ang may hawak ng card.</translation>
    </message>
    <message>
        <source>The device is disabled. Enable it to let it send taps.</source>
        <translation>Naka-disable ang device. I-enable ito para makapagpadala ng mga tap.</translation>
    </message>
    <message>
        <source>The device&apos;s signature is missing or wrong. Compare its key with the one registered.</source>
        <translation>Kulang o mali ang signature ng device. Ihambing ang key nito sa nakarehistro.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is ahead. Set its clock.</source>
        <translation>Nauuna ang orasan ng device. Itama ang orasan nito.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>I-test ang %1</translation>
    </message>
    <message>
        <source>Hold a card to %1</source>
        <translation>Itapat ang isang card sa %1</translation>
    </message>
    <message>
        <source>Waiting for a tap from it. A tap of an issued card is recorded as any other.</source>
        <translation>Naghihintay ng tap mula rito. Itinatala ang tap ng na-issue na card gaya ng iba.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>It works: the tap was recorded.</source>
        <translation>Gumagana ito: naitala ang tap.</translation>
    </message>
    <message>
        <source>It works: the tap repeats the one before and was left out.</source>
        <translation>Gumagana ito: inulit ng tap ang nauna at hindi na isinama.</translation>
    </message>
    <message>
        <source>The tap has arrived and waits to be recorded.</source>
        <translation>Dumating na ang tap at naghihintay na maitala.</translation>
    </message>
    <message>
        <source>The tap arrived and was refused. %1</source>
        <translation>Dumating ang tap at tinanggihan. %1</translation>
    </message>
    <message>
        <source>This arrived; the next tap takes its place.</source>
        <translation>Dumating ito; papalitan ito ng susunod na tap.</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Card: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Event: %1</translation>
    </message>
    <message>
        <source>Time of the tap: %1</source>
        <translation>Oras ng tap: %1</translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation>Entry: %1</translation>
    </message>
    <message>
        <source>The database does not take this tap: a rule of its own stands against it. The log says which.</source>
        <translation>Hindi tinatanggap ng database ang tap na ito: may sariling tuntunin itong humahadlang. Sinasabi ng log kung alin.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapsChart</name>
    <message>
        <source>Taps of the last 24 hours: %1, of which %2 were refused</source>
        <translation>Mga tap sa huling 24 oras: %1, kung saan %2 ang tinanggihan</translation>
    </message>
    <message>
        <source>No taps in the last 24 hours</source>
        <translation>Walang tap sa huling 24 oras</translation>
    </message>
    <message>
        <source>%1 to %2: %3 recorded, %4 refused</source>
        <translation>%1 hanggang %2: %3 ang naitala, %4 ang tinanggihan</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TimeRange</name>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Show what happened in this time</source>
        <translation>Ipakita ang nangyari sa panahong ito</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Anumang oras</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayong araw</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Huling 7 araw</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Huling 30 araw</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Sa pagitan ng…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Mula</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hanggang</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TokensPanel</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation>Hindi kilala: walang karapatan</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Nagsisimula sa</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>na-revoke: %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>I-re&amp;voke</translation>
    </message>
    <message>
        <source>What the token is for: payroll, say</source>
        <translation>Kung para saan ang token: halimbawa, payroll</translation>
    </message>
    <message>
        <source>&amp;Make a token</source>
        <translation>&amp;Gumawa ng token</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Ang bagong token</translation>
    </message>
    <message>
        <source>This is the token. It is shown this once: give it to the program that needs it.</source>
        <translation>Ito ang token. Ngayon lang ito ipapakita: ibigay ito sa program na nangangailangan nito.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>I-copy</translation>
    </message>
    <message>
        <source>The token %1 is revoked: programs that show it are refused.</source>
        <translation>Na-revoke na ang token %1: tatanggihan ang mga program na magpapakita nito.</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Kung para saan ang token</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Mga API token</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Wala pang token</translation>
    </message>
    <message>
        <source>A program that asks this server, payroll say, shows a token. It is made here, and shown once.</source>
        <translation>Nagpapakita ng token ang program na nagtatanong sa server na ito, halimbawa ang payroll. Ginagawa ito rito, at isang beses lang ipapakita.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Tray</name>
    <message>
        <source>&amp;Open Tapledger</source>
        <translation>&amp;Buksan ang Tapledger</translation>
    </message>
    <message>
        <source>Stop the server and &amp;quit</source>
        <translation>Ihinto ang server at &amp;lumabas</translation>
    </message>
    <message>
        <source>Tapledger: %1</source>
        <translation>Tapledger: %1</translation>
    </message>
    <message>
        <source>Close Tapledger</source>
        <translation>Isara ang Tapledger</translation>
    </message>
    <message>
        <source>The server inside this window is running.</source>
        <translation>Tumatakbo ang server sa loob ng window na ito.</translation>
    </message>
    <message>
        <source>Readers that tap while no server runs are answered by nobody; those with a memory deliver their taps later.</source>
        <translation>Walang sasagot sa mga reader na magta-tap habang walang tumatakbong server; ihahatid kalaunan ng mga may memory ang mga tap nila.</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Ihinto ang server at lumabas</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Hayaan itong tumakbo sa tray</translation>
    </message>
    <message>
        <source>Do this from now on</source>
        <translation>Gawin ito mula ngayon</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UnknownCards</name>
    <message>
        <source>Last refused at %1, %2. Click to issue it to somebody.</source>
        <translation>Huling tinanggihan sa %1, %2. I-click para i-issue ito sa isang tao.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ilang beses</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Huli sa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Cards that gates refused because nobody holds them</source>
        <translation>Mga card na tinanggihan ng mga gate dahil walang may hawak ng mga ito</translation>
    </message>
    <message>
        <source>No unknown cards</source>
        <translation>Walang hindi kilalang card</translation>
    </message>
    <message>
        <source>A card that a gate refuses because nobody holds it is listed here for 30 days, so that you can give it to its person.</source>
        <translation>Nakalista rito nang 30 araw ang card na tinatanggihan ng gate dahil walang may hawak nito, para maibigay ninyo ito sa may-ari.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UserDialog</name>
    <message>
        <source>At least 10 characters</source>
        <translation>Hindi bababa sa 10 karakter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Username</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation>Password, u&amp;lit</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Idagdag ang user</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Magdagdag ng user</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Role ni %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Bagong password ni %1</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Magkaiba ang dalawang password</translation>
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
        <translation>HR</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>magagawa ang lahat</translation>
    </message>
    <message>
        <source>people and their cards</source>
        <translation>mga tao at ang mga card nila</translation>
    </message>
    <message>
        <source>live taps, refused taps and alerts</source>
        <translation>mga live tap, tinanggihang tap at alert</translation>
    </message>
    <message>
        <source>reads and verifies the ledger and the audit log</source>
        <translation>binabasa at vine-verify ang ledger at ang audit log</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation>Hindi kilala: walang karapatan</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Huling pag-log in</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hindi kailanman</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Idinagdag</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Palitan ang &amp;role…</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Itakda ang &amp;password…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Alisin…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Magdagdag ng user…</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Alisin ang user</translation>
    </message>
    <message>
        <source>Remove the user %1?</source>
        <translation>Alisin ang user na si %1?</translation>
    </message>
    <message>
        <source>Every login of theirs ends at once. What they did stays in the audit log.</source>
        <translation>Matatapos agad ang bawat login niya. Mananatili sa audit log ang mga ginawa niya.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Alisin si %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Mga user</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::VerifyPanel</name>
    <message>
        <source>Finding</source>
        <translation>Natuklasan</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ano ang mali</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>una</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>Mula sa entry</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>huli</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>Hanggang sa entry</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>I-&amp;verify</translation>
    </message>
    <message>
        <source>Recompute every hash of these entries (Enter)</source>
        <translation>Kalkulahin muli ang bawat hash ng mga entry na ito (Enter)</translation>
    </message>
    <message>
        <source>Close; a verification that runs goes on</source>
        <translation>Isara; magpapatuloy ang tumatakbong verification</translation>
    </message>
    <message>
        <source>Close the verification</source>
        <translation>Isara ang verification</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Mga natuklasan</translation>
    </message>
    <message>
        <source>Verify &amp;from entry</source>
        <translation>I-verify &amp;mula sa entry</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hanggang</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Nagve-verify</translation>
    </message>
    <message>
        <source>The verification was stopped after %1 entries. What was checked until then says nothing about the rest.</source>
        <translation>Inihinto ang verification pagkatapos ng %1 entry. Walang sinasabi tungkol sa iba ang mga nasuri hanggang noon.</translation>
    </message>
    <message>
        <source>The verification could not be done: %1</source>
        <translation>Hindi nagawa ang verification: %1</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Ulat…</translation>
    </message>
    <message>
        <source>Compare with no file</source>
        <translation>Huwag ihambing sa file</translation>
    </message>
    <message>
        <source>Write the report in plain words, as PDF, with a signature beside it</source>
        <translation>Isulat ang ulat sa simpleng salita, bilang PDF, na may signature sa tabi</translation>
    </message>
    <message>
        <source>A checkpoint or receipt that was kept elsewhere</source>
        <translation>Checkpoint o resibo na itinago sa ibang lugar</translation>
    </message>
    <message>
        <source>Checkpoints and receipts (*.ckpt *.json *.txt);;All files (*)</source>
        <translation>Mga checkpoint at resibo (*.ckpt *.json *.txt);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Compare &amp;with a file…</source>
        <translation>Ihambing sa isang &amp;file…</translation>
    </message>
    <message>
        <source>Hold the ledger against a checkpoint, or a receipt, that was kept where nobody could change it</source>
        <translation>Ihambing ang ledger sa checkpoint, o resibo, na itinago kung saan walang makababago nito</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>I-save ang ulat</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Mga PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Hindi maisulat ang ulat: %1</translation>
    </message>
    <message>
        <source>The report is in %1, its signature in %1.sig.</source>
        <translation>Nasa %1 ang ulat, at nasa %1.sig ang signature nito.</translation>
    </message>
    <message>
        <source>The report is in %1. It is not signed: the keys are elsewhere.</source>
        <translation>Nasa %1 ang ulat. Hindi ito nilagdaan: nasa ibang lugar ang mga key.</translation>
    </message>
    <message>
        <source>A verification is under way; wait for it or cancel it.</source>
        <translation>May tumatakbong beripikasyon; hintayin o kanselahin ito.</translation>
    </message>
    <message>
        <source>The report is in %1. It is not signed, as checkpoints were not compared.</source>
        <translation>Nasa %1 ang ulat. Hindi ito nilagdaan, dahil hindi inihambing ang mga checkpoint.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::WallView</name>
    <message>
        <source>Live taps</source>
        <translation>Mga live tap</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Mga tap</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln refused</source>
        <translation>
            <numerusform>✕ %Ln ang tinanggihan</numerusform>
            <numerusform>✕ %Ln ang tinanggihan</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: %1</source>
        <translation>Tahimik: %1</translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation>Mga tinanggihang tap</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more refused tap(s)</source>
        <translation>
            <numerusform>at %Ln pang tinanggihang tap</numerusform>
            <numerusform>at %Ln pang tinanggihang tap</numerusform>
        </translation>
    </message>
</context>
</TS>
