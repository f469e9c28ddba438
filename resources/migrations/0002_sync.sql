-- Synchronisation on this computer: where the endpoint's feed stands, what was pulled and not applied yet, the
-- endpoint's images of rows with pending changes. Nothing in here is ever sent.

ALTER TABLE device ADD COLUMN nonce TEXT;
ALTER TABLE device ADD COLUMN clock_offset INTEGER NOT NULL DEFAULT 0;

-- verdict: the endpoint's word; lost: what a merge put aside (JSON); parent: the refused act that a parked one needs;
-- effect_seq: the feed position to reach before the act's overlay is dropped; hidden: not laid over the rows now,
-- because what it refers to is missing.
ALTER TABLE journal_txn ADD COLUMN verdict TEXT;
ALTER TABLE journal_txn ADD COLUMN lost TEXT;
ALTER TABLE journal_txn ADD COLUMN parent TEXT;
ALTER TABLE journal_txn ADD COLUMN effect_seq INTEGER;
ALTER TABLE journal_txn ADD COLUMN acknowledged_at TEXT;
ALTER TABLE journal_txn ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
CREATE INDEX journal_txn_effect ON journal_txn (effect_seq) WHERE effect_seq IS NOT NULL;

-- One row: the account and the position in its feed (cursor = epoch.seq.chain).
CREATE TABLE feed_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    endpoint TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    user_id TEXT NOT NULL DEFAULT '',
    trainer_id TEXT NOT NULL DEFAULT '',
    signed_in INTEGER NOT NULL DEFAULT 0 CHECK (signed_in IN (0, 1)),
    epoch TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    chain TEXT NOT NULL DEFAULT '',
    cursor TEXT NOT NULL DEFAULT '',
    -- the furthest position the endpoint told of: when it is not known there any more, the endpoint went back
    seen TEXT NOT NULL DEFAULT '',
    -- pages that are staged and not applied: the position to go on from, and how
    stage TEXT NOT NULL DEFAULT 'none' CHECK (stage IN ('none', 'snapshot', 'pull')),
    stage_token TEXT NOT NULL DEFAULT '',
    schema INTEGER NOT NULL DEFAULT 0,
    last_sync TEXT,
    problem TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO feed_state (only) VALUES (1);

-- Answers as they came, waiting to be applied in one transaction.
CREATE TABLE inbox (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('snapshot', 'pull', 'answer')),
    body TEXT NOT NULL
) STRICT;

-- The endpoint's last image of a row with pending changes, where the journal's old values no longer tell it.
-- image: as journal_op.new; NULL: the endpoint has no such row.
CREATE TABLE shadow (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    image TEXT,
    PRIMARY KEY (table_name, row_id)
) STRICT, WITHOUT ROWID;

-- The endpoint's version of each row it sent.
CREATE TABLE row_version (
    row_id TEXT NOT NULL,
    table_name TEXT NOT NULL,
    v INTEGER NOT NULL,
    PRIMARY KEY (row_id, table_name)
) STRICT, WITHOUT ROWID;

-- Ids that became others: the same client entered on two devices, the local trainer who signed in.
CREATE TABLE alias (
    old_id TEXT PRIMARY KEY NOT NULL,
    new_id TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Rows that a whole snapshot did not hold any more: taken off the desk, never thrown away.
CREATE TABLE set_aside (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    image TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
