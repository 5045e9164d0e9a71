<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%Ln more alert(s) are open.</source>
        <translation>
            <numerusform>%Ln more alert is open.</numerusform>
            <numerusform>%Ln more alerts are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) are offline: %1</source>
        <translation>
            <numerusform>%Ln device is offline: %1</numerusform>
            <numerusform>%Ln devices are offline: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %Ln device(s) is due: %1</source>
        <translation>
            <numerusform>Maintenance of %Ln device is due: %1</numerusform>
            <numerusform>Maintenance of %Ln devices is due: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LivePage</name>
    <message numerus="yes">
        <source>Paused: %Ln tap(s) came meanwhile</source>
        <translation>
            <numerusform>Paused: %Ln tap came meanwhile</numerusform>
            <numerusform>Paused: %Ln taps came meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) came too quickly to be shown; they are in the ledger</source>
        <translation>
            <numerusform>%Ln tap came too quickly to be shown; it is in the ledger</numerusform>
            <numerusform>%Ln taps came too quickly to be shown; they are in the ledger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Notifier</name>
    <message numerus="yes">
        <source>%n new alert(s): %1</source>
        <translation>
            <numerusform>%n new alert: %1</numerusform>
            <numerusform>%n new alerts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tap(s) refused; last: %1</source>
        <translation>
            <numerusform>%n tap refused; last: %1</numerusform>
            <numerusform>%n taps refused; last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln tap waiting</numerusform>
            <numerusform>%Ln taps waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not heard of now</source>
        <translation>
            <numerusform>%Ln not heard of now</numerusform>
            <numerusform>%Ln not heard of now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active card(s)</source>
        <translation>
            <numerusform>%Ln active card</numerusform>
            <numerusform>%Ln active cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) kept here until then</source>
        <translation>
            <numerusform>%Ln tap kept here until then</numerusform>
            <numerusform>%Ln taps kept here until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s)</source>
        <translation>
            <numerusform>In %Ln place</numerusform>
            <numerusform>In %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::RefusedPanel</name>
    <message numerus="yes">
        <source>%Ln refused tap(s)</source>
        <translation>
            <numerusform>%Ln refused tap</numerusform>
            <numerusform>%Ln refused taps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Session</name>
    <message numerus="yes">
        <source>Too many wrong passwords; wait %n s.</source>
        <translation>
            <numerusform>Too many wrong passwords; wait %n s.</numerusform>
            <numerusform>Too many wrong passwords; wait %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln tap waiting</numerusform>
            <numerusform>%Ln taps waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::WallView</name>
    <message numerus="yes">
        <source>✕ %Ln refused</source>
        <translation>
            <numerusform>✕ %Ln refused</numerusform>
            <numerusform>✕ %Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more refused tap(s)</source>
        <translation>
            <numerusform>and %Ln more refused tap</numerusform>
            <numerusform>and %Ln more refused taps</numerusform>
        </translation>
    </message>
</context>
</TS>
