<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>The server is stopped: no taps are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer; taps cannot be recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server writes this ledger now: no taps are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is silent; an alert is open since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, unusually many taps are of cards that nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verification found the ledger altered (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taps since %1, at a time that usually has some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, little disk space is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines can connect without TLS: keys and taps can be read on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) are offline: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user yet: whoever sits here may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device may send taps yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Alert acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of a user changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>somebody no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates refused it %1× in the last 30 days, last at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has had it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is free, and was tried at a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was %1&apos;s until %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is inactive, and free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was reported missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Whoever brought it may tell where it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is theirs, but has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it. Give it a new expiry date, or another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is theirs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have had it since %1. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is %1&apos;s, who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates refuse it. It can be given to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is %1&apos;s, and has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it away leaves them without a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIFARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESFire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EM4100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTAG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card expires on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Deactivate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 of %2 stops working at every gate at once. Its history stays, and it can be issued again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when card %1 of %2 opens gates, the last day included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is listed as having left, and gates refuse them at once. Entries in the ledger stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End card %1 too, so that it can be given to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Tapledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFID timekeeping: the console, with the server inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the embedded store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it at work with made-up people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show a PostgreSQL database that another machine&apos;s server writes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TapModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TapWords</name>
    <message>
        <source>Unknown card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::AttachedServer</name>
    <message>
        <source>No server writes this ledger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ConsoleSettings</name>
    <message>
        <source>The settings of the demonstration cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::LocalServer</name>
    <message>
        <source>Stopping: what was taken is being recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many unknown cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
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
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you have seen the chosen alerts and look after them (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the alert is about (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silent device, many unknown cards, an altered ledger, no taps where there should be some, a full disk: what needs you is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been none yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
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
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever people change is written down here, with their name. Nothing that was changed is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of what was changed: a name, a card, a number (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole name of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute the hash of every entry of the audit log (Ctrl+Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the filter shows to a file (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log could not be verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was altered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact: all %1 entries of the audit log are as they were written, and none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPanel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of entry %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Avatar</name>
    <message>
        <source>Initials of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DeviceDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which the device speaks of itself; it cannot be changed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Card numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal bytes, last one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decimal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allowed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any, or 10.1.0.0/16, 192.168.1.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and networks that it may speak from, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or its SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the client certificate that it shows: 64 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or Ed25519 in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it every tap must carry the device&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 64 of the characters A–Z a–z 0–9 . _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the base64 of an Ed25519 key&apos;s 32 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a device of this ID already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicePanel</name>
    <message>
        <source>Last taps that were recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is wrong, and so are the times of its taps. Set its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of an ID, name, location or state (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader or controller is registered here before its taps count. It gets an API key, by which the server knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new API key for the chosen device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a tap from the chosen device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chosen device send taps, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen device out of the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a reader or controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the registry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, location, settings and API key are deleted, and its taps are refused from now on. What it recorded stays in the ledger. To keep it for later, disable it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EnrolmentPage</name>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out cards, replace them, and see what a card is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next person without a card for this one (Ctrl+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stack of cards for everybody without one: each tap issues, and the next person follows (Ctrl+Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue cards from a CSV file, with a look at it first (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unknown cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of the name or number and press Enter, then tap the card. Or tap a card first to see whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last person of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last issue (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unknown cards (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 is valid through %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no card now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: card %1 is not %2&apos;s any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 of %2 has ended. Gates refuse it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EntryPanel</name>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the entry (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has no entry of this number. Numbers have no gaps: it was taken away, or it is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash cannot be recomputed: the entry before is missing or was written by other software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed: the hash matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed: the hash does not match. This entry was altered, or the hash of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash as recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the device sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportDialog</name>
    <message>
        <source>&amp;Every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, an entry a line (JSONL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportJob</name>
    <message>
        <source>An export is under way. Wait for it or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries were written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FilterBar</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number (Ctrl+F): with every card the person ever had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole number of a card, such as 04:A1:B2:C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole name of a device, such as GATE-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entries of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every entry (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::GateStrip</name>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online, no tap yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows a gate&apos;s taps alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with &amp;problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file to import (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the columns: employee_number and full_name, and where you have them department and position. People whose number exists are brought up to date. Nothing changes before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the columns: card_uid and employee_number, and where you have them card_type and expires_at. A new card ends the one that its person holds. Nothing changes before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected. Check again, or import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the rows without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rows without a problem; the others stay here (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1. Double-click a field to correct it, then try those rows again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet. It would be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Inquiry</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; nothing is changed by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::KeyDialog</name>
    <message>
        <source>API key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Tapledger keeps only its hash; if it is lost, make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key (Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let the device, or whoever sets it up, read it from the screen. The device sends it as X-API-Key with every request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key stays good until %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerModel</name>
    <message>
        <source>Employee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the entry of this number (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the oldest entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute the hashes of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write entries to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tap that is recorded becomes an entry here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first tap of an issued card at a registered device becomes entry 1. Register a device and issue a card to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 entries found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is like this. Press Ctrl+Shift+F to see every entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerView</name>
    <message>
        <source>Place in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LivePage</name>
    <message>
        <source>Live taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound for refused taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen, to be read from afar; Escape comes back (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound for refused taps: on (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound for refused taps: off (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the taps of one gate alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show taps of one outcome alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the taps of a person or a card alone (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taps to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps appear here the moment a card is held to a reader. Where filters are set above, only those that match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what has come meanwhile, and go on (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the list; nothing is lost meanwhile (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tap(s) came meanwhile</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the taps that match the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they come, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) came too quickly to be shown; they are in the ledger</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LoginPanel</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::MainWindow</name>
    <message>
        <source>Tapledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the side bar narrow or wide (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::NewKeyDialog</name>
    <message>
        <source>New key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets a new API key, which is shown once. The device must be told; until then it speaks with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all: it is void at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key &amp;stays good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewCard</name>
    <message>
        <source>Open the page of this (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps per minute, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taps are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None may send taps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that may send taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not heard of now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln active card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the disk of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server&apos;s disk is not seen from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified since the program was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1: intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1: faults were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another system keeps the people in this database: add and change them there. They are only read here; cards are given out on Enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people who are to have cards: one by one, or all at once from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and update people from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue cards from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people by number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people whose number or name has these words (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they have a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With and without card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the person chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person chosen on Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person chosen has left, or is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has these words in number or name and fits the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1; more as you scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back. Give them a card if they have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left. Gates refuse the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left. Card %2 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeopleSearch</name>
    <message>
        <source>✓ issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person by number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters and press Enter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the batch by number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody found has a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add people on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has “%1” in number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1; type more to see others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a card: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What payroll calls this person; no two have the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture from a file; its middle is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the initials instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture that can be read, or has more than 8 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a number and a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile; nothing was saved. Load what is there now, then change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonPanel</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;expiry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card that this person ever holds is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last taps of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last taps of this person at the gates will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this person&apos;s card: it stops working at every gate (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when this person&apos;s card is valid (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1, does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1, expired after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1, valid through %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::RefusedPanel</name>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused taps stay here until somebody has acknowledged them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen refused taps from this list (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all refused taps from this list (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused tap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No refused taps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Session</name>
    <message>
        <source>Too much is being asked at once; try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingForm</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by %1, which wins over the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Close Tapledger and start it again to work with that store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The server works by it once it was started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where readers and programs reach the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP, JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP, datagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices show their API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages of other origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which taps are recorded, and when a reader counts as offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate window, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks may be ahead by, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline after, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep refused taps for, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be set, by its name in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a certificate HTTP and TCP speak TLS 1.2 and 1.3, and nothing else. UDP stays plain: sign its taps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a self-signed certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a site without an authority of its own: clients are told its fingerprint, or given its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the embedded store in the data folder. Larger sites name a PostgreSQL database, where a payroll system reads the same ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded store needs no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SetupDialog</name>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting Tapledger up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first administrator adds everybody else. Until there is one, everybody who opens this program on this machine may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do readers reach it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands only this machine does. For readers on the network write 0.0.0.0 instead of 127.0.0.1; “off” closes a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TCP, JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the first reader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader names itself by its device id and shows the API key that is made for it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the API key to the reader; it is shown this once. Then add people, and give them cards: the pages People and Enrolment wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::StatusLine</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attached: no server writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: %1 writes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Table</name>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapCard</name>
    <message>
        <source>No tap yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest tap is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known by this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest tap: %1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapNames</name>
    <message>
        <source>Card %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapPanel</name>
    <message>
        <source>Kind of card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the card until now ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this card to the person chosen (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this card aside and wait for another one (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a card that the reader cannot read (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>04:A3:22:1B, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number, as bytes in hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from %1 and give it to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the card of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left and cannot be given a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person whose it is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the card of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free card is issued at once, and the next person follows. Any other is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap a card now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will see what it is before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will see whose it is. To issue it, choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 ends be&amp;cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk reader is connected. Plug one in, or type the card&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapTest</name>
    <message>
        <source>The card is nobody&apos;s. The device works; issue the card to let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s holder is no longer active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is disabled. Enable it to let it send taps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s signature is missing or wrong. Compare its key with the one registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s clock is ahead. Set its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a card to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a tap from it. A tap of an issued card is recorded as any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the tap was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the tap repeats the one before and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tap has arrived and waits to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tap arrived and was refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arrived; the next tap takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the tap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapsChart</name>
    <message>
        <source>Taps of the last 24 hours: %1, of which %2 were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taps in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 recorded, %4 refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TimeRange</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TokensPanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the token is for: payroll, say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the token. It is shown this once: give it to the program that needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token %1 is revoked: programs that show it are refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Tray</name>
    <message>
        <source>&amp;Open Tapledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the server and &amp;quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapledger: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Tapledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server inside this window is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers that tap while no server runs are answered by nobody; those with a memory deliver their taps later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UnknownCards</name>
    <message>
        <source>Last refused at %1, %2. Click to issue it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that gates refused because nobody holds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unknown cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that a gate refuses because nobody holds it is listed here for 30 days, so that you can give it to its person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UserDialog</name>
    <message>
        <source>At least 10 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UsersPanel</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people and their cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live taps, refused taps and alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and verifies the ledger and the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the user %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every login of theirs ends at once. What they did stays in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::VerifyPanel</name>
    <message>
        <source>Not as the format requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tap from the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute every hash of these entries (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; a verification that runs goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify &amp;from entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification was stopped after %1 entries. What was checked until then says nothing about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification could not be done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has no entries yet; there is nothing to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was altered. %1 entries from %2 to %3 were checked; findings: %4. Open one to see the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is intact, but something is unusual. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact: all %1 entries from %2 to %3 are as they were written, and none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the entry before them could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older entries of other software were not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tapledger::ui::WallView</name>
    <message>
        <source>Live taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
