-- Accounts, devices, tokens and rate limits. Only these functions read a password hash; it never leaves the endpoint.
CREATE TABLE endpoint.device (
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    platform text NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
    revoked_at timestamptz(3),
    PRIMARY KEY (user_id, id)
);

-- One unbroken sign-in of a device: the pairs of tokens that follow from one another.
CREATE TABLE endpoint.token_chain (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    device_id uuid,
    current_pair uuid NOT NULL,
    revoked_at timestamptz(3)
);
CREATE INDEX token_chain_device ON endpoint.token_chain (user_id, device_id);

-- Tokens are kept as hashes. A pair is a successor until it is first used; then it is the chain's current one.
CREATE TABLE endpoint.token_pair (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    chain_id uuid NOT NULL REFERENCES endpoint.token_chain (id) ON DELETE CASCADE,
    parent uuid,
    access_hash bytea NOT NULL UNIQUE,
    refresh_hash bytea NOT NULL UNIQUE,
    access_until timestamptz(3) NOT NULL,
    refresh_until timestamptz(3) NOT NULL
);
CREATE INDEX token_pair_chain ON endpoint.token_pair (chain_id);

-- What counts towards a limit. Losing it in a crash only forgives.
CREATE UNLOGGED TABLE endpoint.rate_event (key text NOT NULL, at timestamptz(3) NOT NULL DEFAULT now());
CREATE INDEX rate_event_key ON endpoint.rate_event (key, at);

-- Counts an event; the answer is the seconds to wait, or 0 when it is within the limit.
CREATE FUNCTION endpoint.count_event(of_key text, allowed integer, seconds integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    happened integer;
    oldest timestamptz;
BEGIN
    -- One counter of a key at a time, so that many attempts at once do not slip through.
    PERFORM pg_advisory_xact_lock(hashtextextended(of_key, 21));
    SELECT count(*), min(at) INTO happened, oldest FROM endpoint.rate_event
    WHERE key = of_key AND at > clock_timestamp() - make_interval(secs => seconds);
    IF happened >= allowed THEN
        RETURN greatest(1, ceil(extract(epoch FROM oldest - clock_timestamp()) + seconds));
    END IF;
    INSERT INTO endpoint.rate_event VALUES (of_key, clock_timestamp());
    RETURN 0;
END $$;

-- Takes the last event back (a right password does not count as a wrong one).
CREATE FUNCTION endpoint.forget_event(of_key text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM endpoint.rate_event e WHERE e.ctid =
        (SELECT ctid FROM endpoint.rate_event WHERE key = of_key ORDER BY at DESC LIMIT 1)
$$;

CREATE FUNCTION endpoint.find_account(of_mail text)
RETURNS TABLE (user_id uuid, password_hash text, is_active boolean, trainer_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT u.id, u.password_hash, u.is_active, p.id FROM users u LEFT JOIN trainer_profiles p ON p.user_id = u.id
    WHERE lower(u.email) = lower(of_mail) AND u.password_hash IS NOT NULL
$$;

-- A trainer's account: users, trainer_profiles, trainer_settings, notification_settings. Fails when the address is taken.
CREATE FUNCTION endpoint.make_account(of_user uuid, of_trainer uuid, of_settings uuid, of_notices uuid, mail text, hash text,
                                      first text, last text, zone text, money text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO users (id, email, password_hash, role, first_name, last_name) VALUES (of_user, mail, hash, 'trainer', first, last);
    INSERT INTO trainer_profiles (id, user_id, specializations) VALUES (of_trainer, of_user, '[]');
    INSERT INTO trainer_settings (id, trainer_id, time_zone, currency, policy) VALUES (of_settings, of_trainer, zone, money, '{}');
    INSERT INTO notification_settings (id, user_id, email_bookings, email_reminders, push_enabled)
    VALUES (of_notices, of_user, true, true, true);
END $$;

-- Begins a chain for a device (ending the one it had), or for no device.
CREATE FUNCTION endpoint.sign_in(of_user uuid, of_device uuid, device_name text, device_platform text,
                                 access bytea, refresh bytea, access_seconds integer, refresh_seconds integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    chain uuid := gen_random_uuid();
    pair uuid := gen_random_uuid();
BEGIN
    IF of_device IS NOT NULL THEN
        INSERT INTO endpoint.device (user_id, id, name, platform) VALUES (of_user, of_device, device_name, device_platform)
        ON CONFLICT (user_id, id) DO UPDATE
        SET name = excluded.name, platform = excluded.platform, last_seen_at = now(), revoked_at = NULL;
        DELETE FROM endpoint.token_chain WHERE user_id = of_user AND device_id = of_device;
    END IF;
    INSERT INTO endpoint.token_chain VALUES (chain, of_user, of_device, pair, NULL);
    INSERT INTO endpoint.token_pair VALUES (pair, chain, NULL, access, refresh,
        now() + make_interval(secs => access_seconds), now() + make_interval(secs => refresh_seconds));
    UPDATE users SET last_login = now() WHERE id = of_user;
END $$;

-- Makes a pair the chain's current one at its first use. Its older siblings and forebears are then used up.
CREATE FUNCTION endpoint.use_pair(of_chain uuid, pair uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE endpoint.token_chain SET current_pair = pair WHERE id = of_chain
$$;

-- Who presents this access token. No row: unknown, expired or revoked.
CREATE FUNCTION endpoint.authorize(access bytea)
RETURNS TABLE (user_id uuid, trainer_id uuid, device_id uuid, chain_id uuid, currency text, time_zone text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found_one record;
BEGIN
    SELECT c.user_id, c.device_id, c.id AS chain, c.current_pair, p.id AS pair, p.parent, t.id AS trainer, s.currency AS money, s.time_zone AS zone,
           d.last_seen_at < now() - interval '1 minute' AS unseen INTO found_one
    FROM endpoint.token_pair p JOIN endpoint.token_chain c ON c.id = p.chain_id
    JOIN users u ON u.id = c.user_id
    LEFT JOIN trainer_profiles t ON t.user_id = c.user_id
    LEFT JOIN trainer_settings s ON s.trainer_id = t.id
    LEFT JOIN endpoint.device d ON d.user_id = c.user_id AND d.id = c.device_id
    WHERE p.access_hash = access AND p.access_until > now() AND c.revoked_at IS NULL AND u.is_active AND d.revoked_at IS NULL;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF found_one.current_pair <> found_one.pair AND found_one.parent = found_one.current_pair THEN
        PERFORM endpoint.use_pair(found_one.chain, found_one.pair);
    END IF;
    IF found_one.unseen THEN
        UPDATE endpoint.device d SET last_seen_at = now() WHERE d.user_id = found_one.user_id AND d.id = found_one.device_id;
    END IF;
    RETURN QUERY SELECT found_one.user_id, found_one.trainer, found_one.device_id, found_one.chain, found_one.money, found_one.zone;
END $$;

-- Answers 'ok', 'unknown' or 'revoked' (an old token came back: this chain ends), and for 'ok' whose it is.
CREATE FUNCTION endpoint.refresh(presented bytea, access bytea, refresh bytea, access_seconds integer, refresh_seconds integer)
RETURNS TABLE (answer text, user_id uuid, trainer_id uuid, device_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE p record;
BEGIN
    SELECT c.id AS chain, c.user_id, c.device_id, c.current_pair, c.revoked_at, pair.id, pair.parent, pair.refresh_until,
           u.is_active, d.revoked_at AS device_revoked INTO p
    FROM endpoint.token_pair pair JOIN endpoint.token_chain c ON c.id = pair.chain_id JOIN users u ON u.id = c.user_id
    LEFT JOIN endpoint.device d ON d.user_id = c.user_id AND d.id = c.device_id
    WHERE pair.refresh_hash = presented FOR UPDATE OF c;
    IF NOT FOUND OR p.refresh_until < now() THEN
        RETURN QUERY SELECT 'unknown', NULL::uuid, NULL::uuid, NULL::uuid;
        RETURN;
    END IF;
    IF p.revoked_at IS NOT NULL OR p.device_revoked IS NOT NULL OR NOT p.is_active THEN
        RETURN QUERY SELECT 'revoked', NULL::uuid, NULL::uuid, NULL::uuid;
        RETURN;
    END IF;
    IF p.id <> p.current_pair THEN
        IF p.parent IS DISTINCT FROM p.current_pair THEN
            UPDATE endpoint.token_chain SET revoked_at = now() WHERE id = p.chain;
            RETURN QUERY SELECT 'revoked', NULL::uuid, NULL::uuid, NULL::uuid;
            RETURN;
        END IF;
        PERFORM endpoint.use_pair(p.chain, p.id);
    END IF;
    INSERT INTO endpoint.token_pair VALUES (gen_random_uuid(), p.chain, p.id, access, refresh,
        now() + make_interval(secs => access_seconds), now() + make_interval(secs => refresh_seconds));
    RETURN QUERY SELECT 'ok', p.user_id, t.id, p.device_id FROM users u LEFT JOIN trainer_profiles t ON t.user_id = u.id
                 WHERE u.id = p.user_id;
END $$;

CREATE FUNCTION endpoint.sign_out(of_chain uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE endpoint.token_chain SET revoked_at = now() WHERE id = of_chain
$$;

CREATE FUNCTION endpoint.devices_of(of_user uuid)
RETURNS TABLE (id uuid, name text, platform text, created_at timestamptz, last_seen_at timestamptz, revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id, name, platform, created_at, last_seen_at, revoked_at FROM endpoint.device WHERE user_id = of_user ORDER BY created_at, id
$$;

CREATE FUNCTION endpoint.revoke_device(of_user uuid, of_device uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE endpoint.device SET revoked_at = coalesce(revoked_at, now()) WHERE user_id = of_user AND id = of_device;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE endpoint.token_chain SET revoked_at = coalesce(revoked_at, now()) WHERE user_id = of_user AND device_id = of_device;
    RETURN true;
END $$;

-- Disables an account or gives it a new password; both end every sign-in. For the operator, not the gateway.
CREATE FUNCTION endpoint.set_account(of_mail text, active boolean, hash text) RETURNS boolean
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE of_user uuid := (SELECT user_id FROM endpoint.find_account(of_mail));
BEGIN
    IF of_user IS NULL THEN
        RETURN false;
    END IF;
    UPDATE users SET is_active = active, password_hash = coalesce(hash, password_hash), updated_at = now() WHERE id = of_user;
    UPDATE endpoint.token_chain SET revoked_at = now() WHERE user_id = of_user AND revoked_at IS NULL;
    RETURN true;
END $$;
