// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

namespace tapverify {

const char* const kHelp =
    R"(tapledger-verify: checks what a Tapledger time clock has recorded, without its database, its server or its operator.

  tapledger-verify receipt FILE --keyring RING.json
      Is this employee's receipt genuine? Prints the entry that it proves.
  tapledger-verify proof FILE --keyring RING.json
      The same for a proof in the form c2sp.org/tlog-proof@v1.
  tapledger-verify checkpoint FILE… --keyring RING.json
      Are these checkpoints genuine, and do any two contradict each other?
  tapledger-verify consistency FILE --keyring RING.json
      Does a newer checkpoint only add entries to an older one?
  tapledger-verify export FILE [options]
      Is this export of the ledger (JSONL or CSV, as "tapledgerd export" writes it; - for standard input) complete and
      unaltered?

What the words mean
  Entry        One tap of a card: who, where, when. Entries are numbered without gap and never changed.
  Fingerprint  A short number computed from content (SHA-256). Change one letter, and the fingerprint is another one. Each
               entry carries one that also depends on all entries before it.
  Checkpoint   A signed statement: "the ledger has so many entries, and this is the fingerprint of all of them". A
               checkpoint that somebody else keeps makes it impossible to change those entries unnoticed.
  Witness      An independent party that countersigns checkpoints, and says when it saw them.
  Receipt      One entry with the proof that it is in the ledger, and a checkpoint.
  Key ring     The file that says whose signatures count. Everything rests on it: get it on another way than the
               ledger's own server, for example on paper at the first inspection, and keep it.

How to inspect a ledger
  1. Ask the operator for an export and for the checkpoints stored beside it (--internal).
  2. Bring checkpoints that the operator could not change: from your own files, the works council, a witness, e-mails,
     employees' receipts (--checkpoint, --checkpoints-dir, --receipt). Without any, the answer can only be that the
     export agrees with itself.
  3. tapledger-verify export export.jsonl --keyring ring.json --internal checkpoints.jsonl --checkpoints-dir mine/
  4. Read the first line, then what was found, then "How far this check reaches".

Options of every command
  --keyring FILE           The key ring.
  --json                   A report for programs instead of text.
  --help, --version

Options of export
  --checkpoint FILE        A checkpoint kept elsewhere: a note (.ckpt), a record (JSON), or records one a line. May be
                           given several times.
  --checkpoints-dir DIR    All files of a directory whose names end in .ckpt.
  --internal FILE          The checkpoints stored beside the ledger: records, one a line.
  --receipt FILE           A receipt to hold against the ledger. May be given several times.
  --leaf-hashes FILE       The recorded fingerprints of all entries (64 hex digits a line, or the tiles of level 0 put
                           together). With them the exact entry that was changed is named.
  --device-keys FILE       The readers' keys: a JSON list of device_id, public_key, from_sequence_id, to_sequence_id.
  --now TIME               The time of the inspection (2026-02-04T08:05:23Z, or "now"): is the newest checkpoint as
                           recent as the operator promised?
  --max-age SECONDS        How old the newest checkpoint may be, if not as the key ring says.
  --slack SECONDS          How far entries' times of receipt may differ from independent clocks; 120 if not given.
  --start-frontier FILE    Where to begin when old entries were removed under a retention rule.
  --first NUMBER           The first entry's number, for a check without key ring.
  --assume-utc             Read times without offset from UTC, as old foreign exports have them, as UTC.

Exit status: 0 no fault (there may be warnings), 1 something is wrong, 2 a file could not be read or the command is wrong.
)";

} // namespace tapverify
