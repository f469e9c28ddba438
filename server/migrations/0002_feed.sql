-- The feed: one counter a tenant, taken at COMMIT, so that a cursor never skips a row whoever writes it (docs/protocol.md).
CREATE SCHEMA endpoint;
REVOKE ALL ON SCHEMA endpoint FROM PUBLIC;

-- Facts about this database: its epoch (part of every cursor) and the key that signs snapshot tokens.
CREATE TABLE endpoint.meta (key text PRIMARY KEY, value text NOT NULL);
INSERT INTO endpoint.meta VALUES
    ('epoch', substr(replace(gen_random_uuid()::text, '-', ''), 1, 8)),
    ('token_key', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- Numbers of the synchronised tables; a number is never used again. Parents come before children.
CREATE TABLE endpoint.synced_table (no smallint PRIMARY KEY, name text NOT NULL UNIQUE);
INSERT INTO endpoint.synced_table
SELECT n - 1, name FROM unnest(ARRAY['users', 'trainer_profiles', 'client_profiles', 'notification_settings',
    'trainer_settings', 'trainer_clients', 'certifications', 'trainer_services', 'trainer_packages', 'bookings',
    'booking_series', 'booking_series_members', 'waitlist_entries', 'payments', 'client_packages',
    'package_redemptions', 'package_adjustments', 'reviews', 'badges', 'trainer_badges', 'user_badges',
    'loyalty_points', 'referrals', 'notifications']) WITH ORDINALITY AS listed (name, n);

CREATE TABLE endpoint.feed_head (trainer_id uuid PRIMARY KEY, seq bigint NOT NULL DEFAULT 0);

-- Each row of a tenant once, at its latest number. op: u(p), d(eleted), o(ut of this tenant's scope).
CREATE TABLE endpoint.feed (
    trainer_id uuid NOT NULL,
    table_no smallint NOT NULL,
    op "char" NOT NULL,
    row_id uuid NOT NULL,
    seq bigint NOT NULL,
    at timestamptz(3) NOT NULL,
    PRIMARY KEY (row_id, table_no, trainer_id)
) WITH (fillfactor = 90);
CREATE UNIQUE INDEX feed_seq ON endpoint.feed (trainer_id, seq);
CREATE INDEX feed_table ON endpoint.feed (trainer_id, table_no, row_id);

-- Every commit of a tenant: numbers first..seq. The chain differs between two histories of one database.
CREATE TABLE endpoint.feed_commit (
    trainer_id uuid NOT NULL,
    seq bigint NOT NULL,
    first bigint NOT NULL,
    chain text NOT NULL,
    xid xid8 NOT NULL,
    at timestamptz(3) NOT NULL,
    PRIMARY KEY (trainer_id, seq)
);
CREATE INDEX feed_commit_at ON endpoint.feed_commit (at);

-- Who has ever had to do with whom: the clients whose rows a trainer may see.
CREATE TABLE endpoint.tenant_clients (
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) ON DELETE CASCADE,
    client_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (trainer_id, client_id)
);
CREATE INDEX tenant_clients_client ON endpoint.tenant_clients (client_id);

-- Which trainer's desk made a row that does not say so itself (profiles, payments, points, badges, referrals).
CREATE TABLE endpoint.row_origin (
    row_id uuid NOT NULL,
    table_no smallint NOT NULL,
    trainer_id uuid NOT NULL,
    PRIMARY KEY (row_id, table_no, trainer_id)
);

-- The owner of a badge; a badge without one is the platform's.
CREATE TABLE endpoint.badge_owner (
    badge_id uuid PRIMARY KEY,
    trainer_id uuid NOT NULL
);

-- When the column groups of a row were last written by a desk, as hybrid clocks.
CREATE TABLE endpoint.row_clock (
    row_id uuid NOT NULL,
    table_no smallint NOT NULL,
    clocks jsonb NOT NULL,
    PRIMARY KEY (row_id, table_no)
);

-- What the running transactions have changed: a line a statement. Empty between transactions, so it need not be logged.
CREATE UNLOGGED TABLE endpoint.touched (
    no bigint GENERATED ALWAYS AS IDENTITY,
    xid xid8 NOT NULL,
    table_no smallint NOT NULL,
    op "char" NOT NULL,
    only_trainer uuid,
    ids uuid[] NOT NULL
);
CREATE INDEX touched_xid ON endpoint.touched (xid);

CREATE FUNCTION endpoint.touch(of_table smallint, of_op "char", of_ids uuid[], of_trainer uuid DEFAULT NULL) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO endpoint.touched (xid, table_no, op, only_trainer, ids)
    SELECT pg_current_xact_id(), of_table, of_op, of_trainer, of_ids WHERE cardinality(of_ids) > 0
$$;

-- Which tenants see these rows of a table, as the rows are now.
CREATE FUNCTION endpoint.tenants_of(of_table smallint, ids uuid[]) RETURNS TABLE (trainer uuid, row_id uuid)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    CASE of_table
    WHEN 0 THEN RETURN QUERY
        SELECT m.trainer_id, m.client_id FROM endpoint.tenant_clients m WHERE m.client_id = ANY (ids)
        UNION SELECT p.id, p.user_id FROM trainer_profiles p WHERE p.user_id = ANY (ids);
    WHEN 1 THEN RETURN QUERY SELECT t.id, t.id FROM trainer_profiles t WHERE t.id = ANY (ids);
    WHEN 2 THEN RETURN QUERY
        SELECT m.trainer_id, t.id FROM client_profiles t JOIN endpoint.tenant_clients m ON m.client_id = t.user_id
        WHERE t.id = ANY (ids);
    WHEN 3 THEN RETURN QUERY
        SELECT m.trainer_id, t.id FROM notification_settings t JOIN endpoint.tenant_clients m ON m.client_id = t.user_id
        WHERE t.id = ANY (ids)
        UNION SELECT p.id, t.id FROM notification_settings t JOIN trainer_profiles p USING (user_id) WHERE t.id = ANY (ids);
    WHEN 4 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM trainer_settings t WHERE t.id = ANY (ids);
    WHEN 5 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM trainer_clients t WHERE t.id = ANY (ids);
    WHEN 6 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM certifications t WHERE t.id = ANY (ids);
    WHEN 7 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM trainer_services t WHERE t.id = ANY (ids);
    WHEN 8 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM trainer_packages t WHERE t.id = ANY (ids);
    WHEN 9 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM bookings t WHERE t.id = ANY (ids);
    WHEN 10 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM booking_series t WHERE t.id = ANY (ids);
    WHEN 11 THEN RETURN QUERY
        SELECT s.trainer_id, t.id FROM booking_series_members t JOIN booking_series s ON s.id = t.series_id
        WHERE t.id = ANY (ids);
    WHEN 12 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM waitlist_entries t WHERE t.id = ANY (ids);
    WHEN 13 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM payments t WHERE t.id = ANY (ids);
    WHEN 14 THEN RETURN QUERY
        SELECT o.trainer_id, t.id FROM client_packages t JOIN trainer_packages o ON o.id = t.package_id
        WHERE t.id = ANY (ids);
    WHEN 15 THEN RETURN QUERY
        SELECT o.trainer_id, t.id FROM package_redemptions t JOIN client_packages c ON c.id = t.client_package_id
        JOIN trainer_packages o ON o.id = c.package_id WHERE t.id = ANY (ids);
    WHEN 16 THEN RETURN QUERY
        SELECT o.trainer_id, t.id FROM package_adjustments t JOIN client_packages c ON c.id = t.client_package_id
        JOIN trainer_packages o ON o.id = c.package_id WHERE t.id = ANY (ids);
    WHEN 17 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM reviews t WHERE t.id = ANY (ids);
    WHEN 18 THEN RETURN QUERY
        SELECT o.trainer_id, t.id FROM badges t JOIN endpoint.badge_owner o ON o.badge_id = t.id WHERE t.id = ANY (ids)
        UNION ALL SELECT h.trainer_id, t.id FROM badges t CROSS JOIN endpoint.feed_head h
        WHERE t.id = ANY (ids) AND NOT EXISTS (SELECT FROM endpoint.badge_owner o WHERE o.badge_id = t.id);
    WHEN 19 THEN RETURN QUERY SELECT t.trainer_id, t.id FROM trainer_badges t WHERE t.id = ANY (ids);
    WHEN 20 THEN RETURN QUERY
        -- A desk's own award, an award of a trainer's own badge, else the platform's: for everyone who knows the user.
        SELECT r.trainer_id, t.id FROM user_badges t JOIN endpoint.row_origin r ON r.row_id = t.id AND r.table_no = 20
        WHERE t.id = ANY (ids)
        UNION SELECT o.trainer_id, t.id FROM user_badges t JOIN endpoint.badge_owner o USING (badge_id) WHERE t.id = ANY (ids)
        UNION SELECT k.trainer, t.id FROM user_badges t CROSS JOIN LATERAL endpoint.knowing(t.user_id) k
        WHERE t.id = ANY (ids)
          AND NOT EXISTS (SELECT FROM endpoint.row_origin r WHERE r.row_id = t.id AND r.table_no = 20)
          AND NOT EXISTS (SELECT FROM endpoint.badge_owner o WHERE o.badge_id = t.badge_id);
    WHEN 21 THEN RETURN QUERY
        -- A desk's own line, a line about one trainer's booking, payment or review, else the platform's.
        SELECT r.trainer_id, t.id FROM loyalty_points t JOIN endpoint.row_origin r ON r.row_id = t.id AND r.table_no = 21
        WHERE t.id = ANY (ids)
        UNION SELECT e.trainer_id, t.id FROM loyalty_points t CROSS JOIN LATERAL endpoint.trainer_concerned(t.related_id) e
        WHERE t.id = ANY (ids)
        UNION SELECT k.trainer, t.id FROM loyalty_points t CROSS JOIN LATERAL endpoint.knowing(t.user_id) k
        WHERE t.id = ANY (ids)
          AND NOT EXISTS (SELECT FROM endpoint.row_origin r WHERE r.row_id = t.id AND r.table_no = 21)
          AND NOT EXISTS (SELECT FROM endpoint.trainer_concerned(t.related_id));
    WHEN 22 THEN RETURN QUERY
        SELECT r.trainer_id, t.id FROM referrals t JOIN endpoint.row_origin r ON r.row_id = t.id AND r.table_no = 22
        WHERE t.id = ANY (ids)
        UNION SELECT k.trainer, t.id FROM referrals t CROSS JOIN LATERAL endpoint.knowing(t.referrer_id) k
        WHERE t.id = ANY (ids)
          AND NOT EXISTS (SELECT FROM endpoint.row_origin r WHERE r.row_id = t.id AND r.table_no = 22)
          AND (t.referred_id IS NULL OR EXISTS
               (SELECT FROM endpoint.knowing(t.referred_id) other WHERE other.trainer = k.trainer));
    WHEN 23 THEN RETURN QUERY
        SELECT p.id, t.id FROM notifications t JOIN trainer_profiles p USING (user_id) WHERE t.id = ANY (ids);
    END CASE;
END $$;

-- The trainers who know a user: it is theirs, or it is them.
CREATE FUNCTION endpoint.knowing(of_user uuid) RETURNS TABLE (trainer uuid) LANGUAGE sql STABLE AS $$
    SELECT m.trainer_id FROM endpoint.tenant_clients m WHERE m.client_id = of_user
    UNION SELECT p.id FROM trainer_profiles p WHERE p.user_id = of_user
$$;

-- The trainer of the booking, payment or review that a line of the points ledger is about.
CREATE FUNCTION endpoint.trainer_concerned(related uuid) RETURNS TABLE (trainer_id uuid) LANGUAGE sql STABLE AS $$
    SELECT b.trainer_id FROM bookings b WHERE b.id = related
    UNION ALL SELECT p.trainer_id FROM payments p WHERE p.id = related
    UNION ALL SELECT r.trainer_id FROM reviews r WHERE r.id = related
$$;

-- At COMMIT: gives the transaction's changes their numbers, tenants in sorted order so that two writers never deadlock.
CREATE FUNCTION endpoint.commit_feed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    changed record;
    tenant uuid;
    rows_of bigint;
    last bigint;
    trainers uuid[] := '{}';
    tables smallint[] := '{}';
    ids uuid[] := '{}';
    ops "char"[] := '{}';
    part record;
BEGIN
    FOR changed IN
        WITH taken AS (DELETE FROM endpoint.touched WHERE xid = pg_current_xact_id()
                       RETURNING no, table_no, op, only_trainer, touched.ids AS row_ids),
        latest AS (SELECT DISTINCT ON (table_no, row_id, only_trainer) table_no, row_id, only_trainer, op
                   FROM taken CROSS JOIN LATERAL unnest(row_ids) AS row_id
                   ORDER BY table_no, row_id, only_trainer, no DESC)
        SELECT table_no, op, only_trainer, array_agg(row_id) AS row_ids FROM latest GROUP BY table_no, op, only_trainer
    LOOP
        IF changed.op = 'd' THEN
            SELECT array_agg(f.trainer_id) AS trainers, array_agg(f.row_id) AS ids, array_agg('d'::"char") AS ops INTO part
            FROM endpoint.feed f
            WHERE f.row_id = ANY (changed.row_ids) AND f.table_no = changed.table_no AND f.op = 'u';
        ELSE
            WITH seen AS MATERIALIZED (SELECT s.trainer, s.row_id FROM endpoint.tenants_of(changed.table_no, changed.row_ids) s
                          WHERE changed.only_trainer IS NULL OR s.trainer = changed.only_trainer),
            both_ways AS (
                SELECT trainer, row_id, 'u'::"char" AS op FROM seen
                UNION ALL
                SELECT f.trainer_id, f.row_id, 'o' FROM endpoint.feed f
                WHERE f.row_id = ANY (changed.row_ids) AND f.table_no = changed.table_no AND f.op = 'u'
                  AND (changed.only_trainer IS NULL OR f.trainer_id = changed.only_trainer)
                  AND NOT EXISTS (SELECT FROM seen WHERE seen.trainer = f.trainer_id AND seen.row_id = f.row_id))
            SELECT array_agg(b.trainer) AS trainers, array_agg(b.row_id) AS ids, array_agg(b.op) AS ops INTO part FROM both_ways b;
        END IF;
        IF part.ids IS NOT NULL THEN
            trainers := trainers || part.trainers;
            ids := ids || part.ids;
            ops := ops || part.ops;
            tables := tables || array_fill(changed.table_no, ARRAY[cardinality(part.ids)]);
        END IF;
    END LOOP;
    IF cardinality(ids) = 0 THEN
        RETURN NULL;
    END IF;

    FOR tenant IN SELECT DISTINCT t FROM unnest(trainers) t ORDER BY t LOOP
        SELECT count(DISTINCT (r, n)) INTO rows_of FROM unnest(trainers, ids, tables) AS x (t, r, n) WHERE t = tenant;
        INSERT INTO endpoint.feed_head AS h VALUES (tenant, rows_of)
        ON CONFLICT (trainer_id) DO UPDATE SET seq = h.seq + rows_of RETURNING h.seq INTO last;
        INSERT INTO endpoint.feed (trainer_id, table_no, op, row_id, seq, at)
        SELECT tenant, n, o, r, last - rows_of + row_number() OVER (ORDER BY n, r), clock_timestamp()
        FROM (SELECT DISTINCT ON (n, r) n, r, o FROM unnest(trainers, ids, tables, ops) AS x (t, r, n, o) WHERE t = tenant) y
        ON CONFLICT (row_id, table_no, trainer_id) DO UPDATE
        SET seq = excluded.seq, op = excluded.op, at = excluded.at;
        INSERT INTO endpoint.feed_commit VALUES (tenant, last, last - rows_of + 1,
            substr(replace(gen_random_uuid()::text, '-', ''), 20, 12), pg_current_xact_id(), clock_timestamp());
    END LOOP;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER commit_feed AFTER INSERT ON endpoint.touched DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION endpoint.commit_feed();

-- Notes what a statement changed. A writer that is not a desk has no hybrid clock: what is known of one is dropped.
CREATE FUNCTION endpoint.note_upserts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ids uuid[] := (SELECT array_agg(id) FROM new_rows);
BEGIN
    IF ids IS NULL THEN
        RETURN NULL;
    END IF;
    INSERT INTO endpoint.touched (xid, table_no, op, ids) VALUES (pg_current_xact_id(), TG_ARGV[0]::smallint, 'u', ids);
    IF TG_OP = 'UPDATE' AND coalesce(current_setting('trainerdesk.tenant', true), '') = '' THEN
        DELETE FROM endpoint.row_clock c WHERE c.row_id = ANY (ids) AND c.table_no = TG_ARGV[0]::smallint;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION endpoint.note_deletes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.touch(TG_ARGV[0]::smallint, 'd', (SELECT array_agg(id) FROM old_rows));
    DELETE FROM endpoint.row_clock c USING old_rows o WHERE c.row_id = o.id AND c.table_no = TG_ARGV[0]::smallint;
    RETURN NULL;
END $$;

CREATE FUNCTION endpoint.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of a synchronised table is refused: %', TG_OP, TG_ARGV[0] USING ERRCODE = 'feature_not_supported';
END $$;

DO $$
DECLARE t record;
BEGIN
    FOR t IN SELECT no, name FROM endpoint.synced_table LOOP
        EXECUTE format('CREATE TRIGGER feed_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.note_upserts(%s)', t.name, t.no);
        EXECUTE format('CREATE TRIGGER feed_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.note_upserts(%s)', t.name, t.no);
        EXECUTE format('CREATE TRIGGER feed_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.note_deletes(%s)', t.name, t.no);
        EXECUTE format('CREATE TRIGGER feed_truncate BEFORE TRUNCATE ON %I
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.refuse(%L)', t.name, 'delete the rows, so that devices learn of it');
        EXECUTE format('CREATE TRIGGER feed_fixed_id BEFORE UPDATE OF id ON %I FOR EACH ROW
            WHEN (OLD.id <> NEW.id) EXECUTE FUNCTION endpoint.refuse(%L)', t.name, 'an id never changes');
    END LOOP;
END $$;

-- Scope ------------------------------------------------------------------------------------------------------

-- Clients met for the first time: everything of theirs that this trainer may see enters the feed.
CREATE FUNCTION endpoint.meet(trainers uuid[], clients uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE met record;
BEGIN
    FOR met IN
        INSERT INTO endpoint.tenant_clients SELECT DISTINCT p.t, p.c FROM unnest(trainers, clients) AS p (t, c)
        WHERE NOT EXISTS (SELECT FROM endpoint.tenant_clients m WHERE m.trainer_id = p.t AND m.client_id = p.c)
        ORDER BY 1, 2 ON CONFLICT DO NOTHING RETURNING trainer_id, client_id
    LOOP
        PERFORM endpoint.touch(0::smallint, 'u', ARRAY[met.client_id], met.trainer_id),
                endpoint.touch(2::smallint, 'u', (SELECT array_agg(id) FROM client_profiles WHERE user_id = met.client_id), met.trainer_id),
                endpoint.touch(3::smallint, 'u', (SELECT array_agg(id) FROM notification_settings WHERE user_id = met.client_id), met.trainer_id),
                endpoint.touch(20::smallint, 'u', (SELECT array_agg(id) FROM user_badges WHERE user_id = met.client_id), met.trainer_id),
                endpoint.touch(21::smallint, 'u', (SELECT array_agg(id) FROM loyalty_points WHERE user_id = met.client_id), met.trainer_id),
                endpoint.touch(22::smallint, 'u', (SELECT array_agg(id) FROM referrals
                                                   WHERE met.client_id IN (referrer_id, referred_id)), met.trainer_id);
    END LOOP;
END $$;

CREATE FUNCTION endpoint.meet_clients() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.meet(array_agg(trainer_id), array_agg(client_id))
    FROM (SELECT DISTINCT trainer_id, client_id FROM new_rows) pairs HAVING count(*) > 0;
    RETURN NULL;
END $$;

CREATE FUNCTION endpoint.meet_package_clients() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.meet(array_agg(trainer_id), array_agg(client_id))
    FROM (SELECT DISTINCT o.trainer_id, n.client_id FROM new_rows n JOIN trainer_packages o ON o.id = n.package_id) pairs
    HAVING count(*) > 0;
    RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['trainer_clients', 'bookings', 'booking_series', 'waitlist_entries', 'payments', 'reviews'] LOOP
        EXECUTE format('CREATE TRIGGER meet_on_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.meet_clients()', name);
        EXECUTE format('CREATE TRIGGER meet_on_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.meet_clients()', name);
    END LOOP;
END $$;
CREATE TRIGGER meet_on_insert AFTER INSERT ON client_packages REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.meet_package_clients();

-- Whoever a desk enters is a client of that desk from the first moment.
CREATE FUNCTION endpoint.meet_new_users() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE of_trainer uuid := nullif(current_setting('trainerdesk.tenant', true), '')::uuid;
BEGIN
    IF of_trainer IS NOT NULL THEN
        INSERT INTO endpoint.tenant_clients SELECT of_trainer, id FROM new_rows ORDER BY id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER meet_new_users AFTER INSERT ON users REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.meet_new_users();

-- A new trainer gets a counter, their own rows and the platform's badges.
CREATE FUNCTION endpoint.open_tenants() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO endpoint.feed_head (trainer_id) SELECT id FROM new_rows ON CONFLICT DO NOTHING;
    PERFORM endpoint.touch(0::smallint, 'u', ARRAY[n.user_id], n.id),
            endpoint.touch(3::smallint, 'u', (SELECT array_agg(s.id) FROM notification_settings s WHERE s.user_id = n.user_id), n.id),
            endpoint.touch(18::smallint, 'u', (SELECT array_agg(b.id) FROM badges b
                WHERE NOT EXISTS (SELECT FROM endpoint.badge_owner o WHERE o.badge_id = b.id)), n.id),
            endpoint.touch(23::smallint, 'u', (SELECT array_agg(s.id) FROM notifications s WHERE s.user_id = n.user_id), n.id)
    FROM new_rows n;
    RETURN NULL;
END $$;
CREATE TRIGGER open_tenants AFTER INSERT ON trainer_profiles REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.open_tenants();

-- Whose badge it is decides who sees it.
CREATE FUNCTION endpoint.own_badges() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM endpoint.badge_owner o USING old_rows d WHERE o.badge_id = d.badge_id AND o.trainer_id = d.trainer_id;
        PERFORM endpoint.touch(18::smallint, 'u', (SELECT array_agg(badge_id) FROM old_rows));
    ELSE
        INSERT INTO endpoint.badge_owner SELECT badge_id, trainer_id FROM new_rows ON CONFLICT DO NOTHING;
        PERFORM endpoint.touch(18::smallint, 'u', (SELECT array_agg(badge_id) FROM new_rows));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER own_badges_insert AFTER INSERT ON trainer_badges REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.own_badges();
CREATE TRIGGER own_badges_delete AFTER DELETE ON trainer_badges REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.own_badges();

-- What a trainer may see of a client's health changes with consent, and when the client claims the account.
CREATE FUNCTION endpoint.consent_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.touch(2::smallint, 'u', ARRAY[p.id], NEW.trainer_id) FROM client_profiles p WHERE p.user_id = NEW.client_id;
    RETURN NULL;
END $$;
CREATE TRIGGER consent_changed AFTER UPDATE OF health_consent_at ON trainer_clients FOR EACH ROW
    WHEN (OLD.health_consent_at IS DISTINCT FROM NEW.health_consent_at) EXECUTE FUNCTION endpoint.consent_changed();

CREATE FUNCTION endpoint.claim_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.touch(2::smallint, 'u', ARRAY[p.id]) FROM client_profiles p WHERE p.user_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER claim_changed AFTER UPDATE OF password_hash ON users FOR EACH ROW
    WHEN ((OLD.password_hash IS NULL) <> (NEW.password_hash IS NULL)) EXECUTE FUNCTION endpoint.claim_changed();
