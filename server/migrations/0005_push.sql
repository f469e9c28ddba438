-- What a push leaves behind: verdicts (so that a repeat gets the same answer), aliases, history, dead letters.

-- One unbroken life of a desk's file. The nonce changes with every answer; a copy of the file does not know the latest.
CREATE TABLE endpoint.incarnation (
    trainer_id uuid NOT NULL,
    device_id uuid NOT NULL,
    incarnation uuid NOT NULL,
    last_seq bigint NOT NULL DEFAULT 0,
    nonce_no bigint NOT NULL DEFAULT 0,
    nonce text,
    at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (trainer_id, device_id, incarnation)
);

-- One line a txn, in the transaction of its effects. result: what is beyond the verdict (code, lost, aliases ...).
CREATE TABLE endpoint.push_txn (
    trainer_id uuid NOT NULL,
    txn_id uuid NOT NULL,
    device_id uuid NOT NULL,
    incarnation uuid NOT NULL,
    seq bigint NOT NULL,
    body_hash bytea NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('applied', 'merged', 'rejected', 'parked', 'retry')),
    attempts smallint NOT NULL DEFAULT 1,
    at timestamptz(3) NOT NULL DEFAULT now(),
    result jsonb,
    PRIMARY KEY (trainer_id, device_id, incarnation, seq)
);
CREATE INDEX push_txn_id ON endpoint.push_txn (trainer_id, txn_id);
CREATE INDEX push_txn_at ON endpoint.push_txn USING brin (at);

-- A row that a desk made a second time, and the row it is.
CREATE TABLE endpoint.alias (
    trainer_id uuid NOT NULL,
    old_id uuid NOT NULL,
    new_id uuid NOT NULL,
    PRIMARY KEY (trainer_id, old_id)
);

-- Rows that a rejected or parked txn would have made: what stands on them is parked with it.
CREATE TABLE endpoint.unmade_row (
    trainer_id uuid NOT NULL,
    row_id uuid NOT NULL,
    txn_id uuid NOT NULL,
    PRIMARY KEY (trainer_id, row_id)
);

-- Values that lost to another writer. Kept for a year: nothing typed is unrecoverable.
CREATE TABLE endpoint.history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trainer_id uuid NOT NULL,
    table_no smallint NOT NULL,
    row_id uuid NOT NULL,
    column_name text NOT NULL,
    value jsonb,
    kept jsonb,
    txn_id uuid NOT NULL,
    device_id uuid NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX history_row ON endpoint.history (trainer_id, row_id);
CREATE INDEX history_at ON endpoint.history (at);

-- Txns that could not be read, or failed three times: whole, for the operator.
CREATE TABLE endpoint.dead_letter (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trainer_id uuid NOT NULL,
    device_id uuid NOT NULL,
    incarnation uuid NOT NULL,
    seq bigint NOT NULL,
    body text NOT NULL,
    reason text NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now()
);

-- Which of these users have an account of their own (and so own their data).
CREATE FUNCTION endpoint.claimed(ids uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM users WHERE id = ANY (ids) AND password_hash IS NOT NULL
$$;

-- Whether this tenant may see a client's health: of an unclaimed client, who made the profile; else with consent.
CREATE FUNCTION endpoint.health_visible(profile uuid, person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM users u WHERE u.id = person AND u.password_hash IS NOT NULL)
        THEN EXISTS (SELECT FROM trainer_clients t WHERE t.client_id = person AND t.health_consent_at IS NOT NULL
                     AND t.trainer_id = nullif(current_setting('trainerdesk.tenant', true), '')::uuid)
        ELSE EXISTS (SELECT FROM endpoint.row_origin o WHERE o.row_id = profile AND o.table_no = 2
                     AND o.trainer_id = nullif(current_setting('trainerdesk.tenant', true), '')::uuid) END
$$;

-- The platform's badge that another trainer has awarded to the same client: this trainer's desk derived the same row.
CREATE FUNCTION endpoint.share_user_badges(ids uuid[], of_trainer uuid) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE shared uuid[];
BEGIN
    SELECT array_agg(b.id) INTO shared FROM user_badges b
    WHERE b.id = ANY (ids) AND NOT EXISTS (SELECT FROM endpoint.badge_owner o WHERE o.badge_id = b.badge_id)
      AND of_trainer IN (SELECT trainer FROM endpoint.knowing(b.user_id));
    INSERT INTO endpoint.row_origin SELECT s, 20, of_trainer FROM unnest(shared) s ON CONFLICT DO NOTHING;
    PERFORM endpoint.touch(20::smallint, 'u', shared, of_trainer);
    RETURN QUERY SELECT unnest(shared);
END $$;

CREATE FUNCTION endpoint.heads(ids uuid[]) RETURNS TABLE (trainer_id uuid, seq bigint, chain text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.trainer_id, h.seq, c.chain FROM endpoint.feed_head h
    JOIN endpoint.feed_commit c ON c.trainer_id = h.trainer_id AND c.seq = h.seq WHERE h.trainer_id = ANY (ids)
$$;

-- Ends what has had its time: tombstones and cursors after 400 days, history after a year, verdicts after 400 days.
CREATE FUNCTION endpoint.housekeeping() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT pg_try_advisory_xact_lock(4242001) THEN
        RETURN;
    END IF;
    DELETE FROM endpoint.feed WHERE op <> 'u' AND at < now() - interval '400 days';
    DELETE FROM endpoint.feed_commit c WHERE at < now() - interval '400 days'
        AND seq < (SELECT h.seq FROM endpoint.feed_head h WHERE h.trainer_id = c.trainer_id);
    DELETE FROM endpoint.push_txn WHERE at < now() - interval '400 days';
    DELETE FROM endpoint.history WHERE at < now() - interval '1 year';
    DELETE FROM endpoint.rate_event WHERE at < now() - interval '2 hours';
    DELETE FROM endpoint.token_chain c WHERE NOT EXISTS
        (SELECT FROM endpoint.token_pair p WHERE p.chain_id = c.id AND p.refresh_until > now());
    DELETE FROM endpoint.token_pair WHERE refresh_until < now();
END $$;
