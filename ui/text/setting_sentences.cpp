// SPDX-License-Identifier: GPL-3.0-or-later
// What app/site/settings_table.cpp says of each setting: its meaning, and what can be written.
#include "ui/text/sentences.h"

#include <QtGlobal>
#include <array>

namespace tapledger::ui {
namespace {

constexpr std::array kSettings = {
    QT_TRANSLATE_NOOP("Sentences",
                      "address of every listener whose own setting does not name one; shown is the one of HTTP"),
    QT_TRANSLATE_NOOP("Sentences", "an IP address"),
    QT_TRANSLATE_NOOP("Sentences", "where HTTP listens"),
    QT_TRANSLATE_NOOP("Sentences", "ADDR:PORT or off"),
    QT_TRANSLATE_NOOP("Sentences", "port of HTTP; the address stays"),
    QT_TRANSLATE_NOOP("Sentences", "0 (any free one) to 65535, or off"),
    QT_TRANSLATE_NOOP("Sentences", "where JSON lines over TCP are taken"),
    QT_TRANSLATE_NOOP("Sentences", "port of TCP; the address stays"),
    QT_TRANSLATE_NOOP("Sentences", "where JSON datagrams are taken"),
    QT_TRANSLATE_NOOP("Sentences", "port of UDP; the address stays"),
    QT_TRANSLATE_NOOP("Sentences",
                      "devices must show their API key; off is allowed only while every listener is on loopback"),
    QT_TRANSLATE_NOOP("Sentences", "on or off"),
    QT_TRANSLATE_NOOP("Sentences", "web pages of other origins that may use the HTTP calls; empty: none"),
    QT_TRANSLATE_NOOP("Sentences", "origins such as https://hr.example, separated by spaces"),
    QT_TRANSLATE_NOOP("Sentences", "certificate of HTTP and TCP, with its chain; empty: they speak plain"),
    QT_TRANSLATE_NOOP("Sentences", "a PEM file; a relative path starts in the data folder"),
    QT_TRANSLATE_NOOP("Sentences", "the certificate's private key"),
    QT_TRANSLATE_NOOP("Sentences", "a PEM file without a password"),
    QT_TRANSLATE_NOOP("Sentences",
                      "certificates of clients: not asked for, checked where one is shown, or required of all"),
    QT_TRANSLATE_NOOP("Sentences", "off, optional or required"),
    QT_TRANSLATE_NOOP("Sentences", "authorities that sign the certificates of clients"),
    QT_TRANSLATE_NOOP("Sentences", "a PEM file"),
    QT_TRANSLATE_NOOP("Sentences", "the store; empty: the file tapledger.db in the data folder"),
    QT_TRANSLATE_NOOP("Sentences", "postgresql://USER@HOST/DATABASE, or the path of a SQLite file"),
    QT_TRANSLATE_NOOP("Sentences", "over another system's table of people: yields id, employee_number, full_name, "
                                   "department, photo, is_active; empty: guessed from common column names"),
    QT_TRANSLATE_NOOP("Sentences", "a SELECT"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "taps of one person, device and event type nearer than this are duplicates; 0: of the same instant"),
    QT_TRANSLATE_NOOP("Sentences", "how far a reader's clock may be ahead"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "an older tap is judged by who held the card when it was scanned, a fresher one by who holds it now"),
    QT_TRANSLATE_NOOP("Sentences", "what stands before the first entry of a new ledger; empty: 64 zeros"),
    QT_TRANSLATE_NOOP("Sentences", "64 lower-case hex digits"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "signatures of taps: not looked at, checked where the device has a public key, or required of all"),
    QT_TRANSLATE_NOOP("Sentences", "off, on or required"),
    QT_TRANSLATE_NOOP("Sentences", "public key for devices without one of their own"),
    QT_TRANSLATE_NOOP("Sentences", "the base64 of 32 bytes"),
    QT_TRANSLATE_NOOP("Sentences", "a device silent for so long is offline"),
    QT_TRANSLATE_NOOP("Sentences", "live taps of one device"),
    QT_TRANSLATE_NOOP("Sentences", "0 (no limit) to 1000000"),
    QT_TRANSLATE_NOOP("Sentences", "batch requests of one device"),
    QT_TRANSLATE_NOOP("Sentences", "size of a tap"),
    QT_TRANSLATE_NOOP("Sentences", "size of a batch"),
    QT_TRANSLATE_NOOP("Sentences", "size of all batches that are arriving or waiting, together; one always comes in"),
    QT_TRANSLATE_NOOP("Sentences", "taps of a batch"),
    QT_TRANSLATE_NOOP("Sentences", "size of the headers of an HTTP request"),
    QT_TRANSLATE_NOOP("Sentences", "connections, HTTP and TCP each"),
    QT_TRANSLATE_NOOP("Sentences", "taps of one TCP connection that wait for their answer"),
    QT_TRANSLATE_NOOP("Sentences", "time for a request, or the hello on TCP, to arrive"),
    QT_TRANSLATE_NOOP("Sentences", "time for an answer to be fetched"),
    QT_TRANSLATE_NOOP("Sentences", "an HTTP connection idle for so long is closed"),
    QT_TRANSLATE_NOOP("Sentences", "a TCP connection idle for so long is closed"),
    QT_TRANSLATE_NOOP("Sentences", "taps that wait for the ledger before sources stop reading"),
    QT_TRANSLATE_NOOP("Sentences", "taps recorded in one transaction"),
    QT_TRANSLATE_NOOP("Sentences", "a device offline for so long is an alert"),
    QT_TRANSLATE_NOOP("Sentences", "more taps of unknown cards among those of the last 15 minutes are an alert"),
    QT_TRANSLATE_NOOP("Sentences", "no taps for so long, where a week ago there were ten, are an alert"),
    QT_TRANSLATE_NOOP("Sentences", "less room where the data folder is is an alert"),
    QT_TRANSLATE_NOOP("Sentences", "0 (never) to 1000000"),
    QT_TRANSLATE_NOOP("Sentences", "where the server puts backups of the embedded store, best on another disk; "
                                   "empty: it makes none"),
    QT_TRANSLATE_NOOP("Sentences", "a folder; a relative path starts in the data folder"),
    QT_TRANSLATE_NOOP("Sentences", "how long after the newest backup the next one is made"),
    QT_TRANSLATE_NOOP("Sentences", "how many of them are kept"),
    QT_TRANSLATE_NOOP("Sentences", "how much of the disk taps may take that are accepted while the database is away"),
    QT_TRANSLATE_NOOP("Sentences", "0 (none) to 1000000"),
    QT_TRANSLATE_NOOP("Sentences",
                      "the passphrase that encrypts them is its first line; empty: they are not encrypted"),
    QT_TRANSLATE_NOOP("Sentences", "a file; a relative path starts in the data folder"),
    QT_TRANSLATE_NOOP("Sentences", "how long refused taps are kept"),
    QT_TRANSLATE_NOOP("Sentences", "names the ledger in its checkpoints; this machine's name unless set"),
    QT_TRANSLATE_NOOP("Sentences", "a name without spaces and +"),
    QT_TRANSLATE_NOOP("Sentences", "what anyone who may connect can read of the ledger under /ledger/ (C2SP "
                                   "tlog-tiles); entries: cards, gates and times"),
    QT_TRANSLATE_NOOP("Sentences", "off, hashes or entries"),
    QT_TRANSLATE_NOOP("Sentences", "a checkpoint is signed after so many entries"),
    QT_TRANSLATE_NOOP("Sentences", "or so long after an entry that none covers yet"),
    QT_TRANSLATE_NOOP("Sentences", "how often the newest checkpoint is signed anew while nothing happens"),
    QT_TRANSLATE_NOOP("Sentences", "the least that is logged"),
    QT_TRANSLATE_NOOP("Sentences", "debug, info, warning or error"),
    QT_TRANSLATE_NOOP("Sentences", "how a log line looks"),
    QT_TRANSLATE_NOOP("Sentences", "text or json"),
};

} // namespace

std::span<const char* const> settingSentences() { return kSettings; }

} // namespace tapledger::ui
