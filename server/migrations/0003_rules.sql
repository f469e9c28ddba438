-- What two devices cannot keep alone: no double booking, seats, sessions left, ratings. Kept for every writer.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The time that active bookings take. All bookings of one group session share a slot; a client has one seat in it.
CREATE TABLE endpoint.booking_slots (
    booking_id uuid PRIMARY KEY,
    trainer_id uuid NOT NULL,
    slot uuid NOT NULL,
    client_id uuid NOT NULL,
    during tstzrange NOT NULL,
    is_group boolean NOT NULL,
    service_id uuid NOT NULL,
    CONSTRAINT booking_slots_overlap EXCLUDE USING gist (trainer_id WITH =, during WITH &&, slot WITH <>)
);
-- A client sits once in a group session (of other sessions the slot is the booking itself).
CREATE UNIQUE INDEX booking_slots_seat ON endpoint.booking_slots (slot, client_id) WHERE is_group;

CREATE FUNCTION endpoint.group_slot(service uuid, start_time timestamptz, end_time timestamptz) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$
    SELECT md5(service::text || extract(epoch FROM start_time)::text || '/' || extract(epoch FROM end_time)::text)::uuid
$$;

-- Takes the slots of these bookings. A request (pending, confirmed) that does not fit fails; a fact (completed) is
-- accepted without one. A trainer whose policy allows clashes keeps no slots.
CREATE FUNCTION endpoint.take_slots(wanted uuid[], facts uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    full_slot record;
    requests uuid[];
BEGIN
    WITH taken AS (
        INSERT INTO endpoint.booking_slots
        SELECT b.id, b.trainer_id,
               CASE WHEN s.is_group THEN endpoint.group_slot(b.service_id, b.start_time, b.end_time) ELSE b.id END,
               b.client_id, tstzrange(b.start_time, b.end_time), s.is_group, b.service_id
        FROM bookings b JOIN trainer_services s ON s.id = b.service_id
        LEFT JOIN trainer_settings own ON own.trainer_id = b.trainer_id
        WHERE b.id = ANY (wanted)
          AND coalesce(own.policy -> 'allow_clash', 'false') <> 'true'
        RETURNING slot, is_group)
    SELECT array_agg(DISTINCT slot ORDER BY slot) INTO requests FROM taken WHERE is_group;
    IF facts IS NOT NULL THEN
        INSERT INTO endpoint.booking_slots
        SELECT b.id, b.trainer_id,
               CASE WHEN s.is_group THEN endpoint.group_slot(b.service_id, b.start_time, b.end_time) ELSE b.id END,
               b.client_id, tstzrange(b.start_time, b.end_time), s.is_group, b.service_id
        FROM bookings b JOIN trainer_services s ON s.id = b.service_id
        LEFT JOIN trainer_settings own ON own.trainer_id = b.trainer_id
        WHERE b.id = ANY (facts) AND coalesce(own.policy -> 'allow_clash', 'false') <> 'true'
        ON CONFLICT DO NOTHING;
    END IF;
    IF requests IS NULL THEN
        RETURN;
    END IF;
    -- One taker of a session at a time: the count below then sees every seat.
    PERFORM pg_advisory_xact_lock(hashtextextended(slot::text, 20)) FROM unnest(requests) slot;
    FOR full_slot IN
        SELECT s.slot, count(*) AS taken, min(v.max_participants) AS seats
        FROM endpoint.booking_slots s JOIN trainer_services v ON v.id = s.service_id
        WHERE s.slot = ANY (requests) GROUP BY s.slot HAVING count(*) > min(v.max_participants)
    LOOP
        RAISE EXCEPTION 'the group session has % seats, % are taken', full_slot.seats, full_slot.taken USING ERRCODE = 'TD001';
    END LOOP;
END $$;

CREATE FUNCTION endpoint.slots_on_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.take_slots(array_agg(id) FILTER (WHERE status <> 'completed'), array_agg(id) FILTER (WHERE status = 'completed'))
    FROM new_rows WHERE status IN ('pending', 'confirmed', 'completed') HAVING count(*) > 0;
    RETURN NULL;
END $$;

CREATE FUNCTION endpoint.slots_on_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    moved uuid[];
    wanted uuid[];
    facts uuid[];
BEGIN
    -- Only what changes the time taken: notes do not, and neither does completing what holds its slot already.
    SELECT array_agg(n.id), array_agg(n.id) FILTER (WHERE n.status IN ('pending', 'confirmed')),
           array_agg(n.id) FILTER (WHERE n.status = 'completed') INTO moved, wanted, facts
    FROM new_rows n JOIN old_rows o USING (id)
    WHERE (n.trainer_id, n.client_id, n.service_id, n.start_time, n.end_time)
          <> (o.trainer_id, o.client_id, o.service_id, o.start_time, o.end_time)
       OR (n.status IN ('pending', 'confirmed', 'completed')) <> (o.status IN ('pending', 'confirmed', 'completed'));
    IF moved IS NULL THEN
        RETURN NULL;
    END IF;
    DELETE FROM endpoint.booking_slots WHERE booking_id = ANY (moved);
    PERFORM endpoint.take_slots(wanted, facts);
    RETURN NULL;
END $$;

CREATE FUNCTION endpoint.slots_on_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM endpoint.booking_slots s USING old_rows o WHERE s.booking_id = o.id;
    RETURN NULL;
END $$;

CREATE TRIGGER slots_on_insert AFTER INSERT ON bookings REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.slots_on_insert();
CREATE TRIGGER slots_on_update AFTER UPDATE ON bookings REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.slots_on_update();
CREATE TRIGGER slots_on_delete AFTER DELETE ON bookings REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.slots_on_delete();

-- Seats may not be lowered below what is booked from now on.
CREATE FUNCTION endpoint.seats_lowered() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM endpoint.booking_slots s WHERE s.trainer_id = NEW.trainer_id AND s.service_id = NEW.id AND s.is_group
                 AND upper(s.during) > now() GROUP BY s.slot HAVING count(*) > NEW.max_participants) THEN
        RAISE EXCEPTION 'more seats than % are booked', NEW.max_participants USING ERRCODE = 'TD001';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER seats_lowered AFTER UPDATE OF max_participants ON trainer_services FOR EACH ROW
    WHEN (NEW.is_group AND NEW.max_participants IS DISTINCT FROM OLD.max_participants) EXECUTE FUNCTION endpoint.seats_lowered();

-- Sessions left = sold + adjustments - used - forfeited, always.
CREATE FUNCTION endpoint.count_sessions(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    UPDATE client_packages c SET sessions_remaining = counted.n
    FROM (SELECT p.id, o.session_count
                 + coalesce((SELECT sum(a.sessions) FROM package_adjustments a WHERE a.client_package_id = p.id), 0)
                 - (SELECT count(*) FROM package_redemptions r
                    WHERE r.client_package_id = p.id AND r.state IN ('used', 'forfeited')) AS n
          FROM client_packages p JOIN trainer_packages o ON o.id = p.package_id
          WHERE p.id IN (SELECT unnest(ids)) ORDER BY p.id FOR UPDATE OF p) counted
    WHERE c.id = counted.id AND c.sessions_remaining <> counted.n
$$;
CREATE FUNCTION endpoint.sessions_on_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.count_sessions((SELECT array_agg(client_package_id) FROM new_rows));
    RETURN NULL;
END $$;
CREATE FUNCTION endpoint.sessions_on_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.count_sessions((SELECT array_agg(client_package_id) FROM
        (SELECT client_package_id FROM new_rows UNION SELECT client_package_id FROM old_rows) both_rows));
    RETURN NULL;
END $$;
CREATE FUNCTION endpoint.sessions_on_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM endpoint.count_sessions((SELECT array_agg(client_package_id) FROM old_rows));
    RETURN NULL;
END $$;
CREATE FUNCTION endpoint.sessions_of_packs() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ids uuid[] := (SELECT array_agg(id) FROM new_rows);
BEGIN
    IF ids IS NOT NULL THEN
        PERFORM endpoint.count_sessions(ids);
    END IF;
    RETURN NULL;
END $$;
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['package_redemptions', 'package_adjustments'] LOOP
        EXECUTE format('CREATE TRIGGER sessions_on_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.sessions_on_insert()', name);
        EXECUTE format('CREATE TRIGGER sessions_on_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.sessions_on_update()', name);
        EXECUTE format('CREATE TRIGGER sessions_on_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
            FOR EACH STATEMENT EXECUTE FUNCTION endpoint.sessions_on_delete()', name);
    END LOOP;
END $$;
CREATE TRIGGER sessions_on_insert AFTER INSERT ON client_packages REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.sessions_of_packs();
CREATE TRIGGER sessions_on_update AFTER UPDATE ON client_packages REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION endpoint.sessions_of_packs();

-- The platform's rating is the mean of the public reviews, one decimal, half up.
CREATE FUNCTION endpoint.rate() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE of_trainer uuid := coalesce(NEW.trainer_id, OLD.trainer_id);
BEGIN
    UPDATE trainer_profiles p SET avg_rating = rated.mean
    FROM (SELECT round(avg(rating), 1) AS mean FROM reviews WHERE trainer_id = of_trainer AND is_public) rated
    WHERE p.id = of_trainer AND p.avg_rating IS DISTINCT FROM rated.mean;
    RETURN NULL;
END $$;
CREATE TRIGGER rate_on_insert AFTER INSERT ON reviews FOR EACH ROW WHEN (NEW.is_public) EXECUTE FUNCTION endpoint.rate();
CREATE TRIGGER rate_on_update AFTER UPDATE ON reviews FOR EACH ROW
    WHEN (OLD.is_public OR NEW.is_public) EXECUTE FUNCTION endpoint.rate();
CREATE TRIGGER rate_on_delete AFTER DELETE ON reviews FOR EACH ROW WHEN (OLD.is_public) EXECUTE FUNCTION endpoint.rate();

-- A certificate whose substance changes is no longer the one that was verified.
CREATE FUNCTION endpoint.unverify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.is_verified := false;
    RETURN NEW;
END $$;
CREATE TRIGGER unverify BEFORE UPDATE ON certifications FOR EACH ROW
    WHEN (OLD.is_verified AND (NEW.name, NEW.issuing_organization, NEW.issue_date, NEW.expiry_date)
          IS DISTINCT FROM (OLD.name, OLD.issuing_organization, OLD.issue_date, OLD.expiry_date))
    EXECUTE FUNCTION endpoint.unverify();
