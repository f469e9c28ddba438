-- The gate: while `writing` is 0, triggers refuse every write of a synchronised table (storage/write_guard.cpp makes
-- them from the descriptors). Store sets it inside its transactions only, so that no act escapes the journal.
ALTER TABLE device ADD COLUMN writing INTEGER NOT NULL DEFAULT 0 CHECK (writing IN (0, 1));

-- 1: the desk's own upkeep (continuing a series, notices). It is planned anew whenever it is needed, so a refusal of
-- the endpoint leaves nothing for the trainer to settle.
ALTER TABLE journal_txn ADD COLUMN upkeep INTEGER NOT NULL DEFAULT 0 CHECK (upkeep IN (0, 1));
