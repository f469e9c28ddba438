-- Who may do what: the gateway's role owns nothing, sees one tenant, and never a password hash.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'trainerdesk_gateway') THEN
        CREATE ROLE trainerdesk_gateway NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'trainerdesk_platform') THEN
        CREATE ROLE trainerdesk_platform NOLOGIN;
    END IF;
    -- So that the same login may serve. Where this one may not grant, the operator does (packaging/server/GUIDE.md).
    BEGIN
        GRANT trainerdesk_gateway TO CURRENT_USER;
    EXCEPTION WHEN insufficient_privilege THEN
        NULL;
    END;
END $$;

CREATE FUNCTION endpoint.tenant() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('trainerdesk.tenant', true), '')::uuid
$$;
CREATE FUNCTION endpoint.tenant_user() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('trainerdesk.person', true), '')::uuid
$$;

-- Rows of a tenant -------------------------------------------------------------------------------------------
DO $$
DECLARE t record;
BEGIN
    FOR t IN SELECT no, name FROM endpoint.synced_table LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t.name);
        -- The owner runs the triggers; the platform's own programs are given the second role.
        EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true)', t.name, current_user);
        EXECUTE format('CREATE POLICY platform ON %I TO trainerdesk_platform USING (true)', t.name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO trainerdesk_platform', t.name);
    END LOOP;
    -- Tables that name their trainer.
    FOR t IN SELECT s.no, s.name FROM endpoint.synced_table s JOIN information_schema.columns c
             ON c.table_schema = 'public' AND c.table_name = s.name AND c.column_name = 'trainer_id' LOOP
        EXECUTE format('CREATE POLICY tenant ON %I TO trainerdesk_gateway
            USING (trainer_id = (SELECT endpoint.tenant()))', t.name);
    END LOOP;
END $$;

CREATE POLICY tenant ON trainer_profiles TO trainerdesk_gateway USING (id = (SELECT endpoint.tenant()));
CREATE POLICY tenant ON notifications TO trainerdesk_gateway USING (user_id = (SELECT endpoint.tenant_user()));

CREATE FUNCTION endpoint.knows(of_user uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT of_user = endpoint.tenant_user() OR EXISTS
        (SELECT FROM endpoint.tenant_clients m WHERE m.trainer_id = endpoint.tenant() AND m.client_id = of_user)
$$;
CREATE POLICY seen ON users FOR SELECT TO trainerdesk_gateway USING (endpoint.knows(id));
CREATE POLICY changed ON users FOR UPDATE TO trainerdesk_gateway USING (endpoint.knows(id));
CREATE POLICY removed ON users FOR DELETE TO trainerdesk_gateway USING (endpoint.knows(id) AND role = 'client');
CREATE POLICY made ON users FOR INSERT TO trainerdesk_gateway WITH CHECK (role = 'client' AND NOT is_verified);
CREATE POLICY tenant ON client_profiles TO trainerdesk_gateway USING (endpoint.knows(user_id));
CREATE POLICY tenant ON notification_settings TO trainerdesk_gateway USING (endpoint.knows(user_id));

-- Tables that belong to a parent: visible when the parent is (its own policy decides).
CREATE POLICY tenant ON booking_series_members TO trainerdesk_gateway
    USING (EXISTS (SELECT FROM booking_series p WHERE p.id = series_id));
CREATE POLICY tenant ON client_packages TO trainerdesk_gateway
    USING (EXISTS (SELECT FROM trainer_packages p WHERE p.id = package_id));
CREATE POLICY tenant ON package_redemptions TO trainerdesk_gateway
    USING (EXISTS (SELECT FROM client_packages p WHERE p.id = client_package_id));
CREATE POLICY tenant ON package_adjustments TO trainerdesk_gateway
    USING (EXISTS (SELECT FROM client_packages p WHERE p.id = client_package_id));

-- Badges: the platform's are seen by all, a trainer's own by that trainer, who alone may make and retire it.
CREATE POLICY seen ON badges FOR SELECT TO trainerdesk_gateway USING
    (NOT EXISTS (SELECT FROM endpoint.badge_owner o WHERE o.badge_id = id AND o.trainer_id <> (SELECT endpoint.tenant())));
CREATE POLICY made ON badges FOR INSERT TO trainerdesk_gateway WITH CHECK
    (EXISTS (SELECT FROM trainer_badges t WHERE t.badge_id = badges.id));
CREATE POLICY removed ON badges FOR DELETE TO trainerdesk_gateway USING
    (EXISTS (SELECT FROM endpoint.row_origin o WHERE o.row_id = id AND o.table_no = 18 AND o.trainer_id = (SELECT endpoint.tenant())));
ALTER TABLE trainer_badges ALTER CONSTRAINT trainer_badges_badge_id_fkey DEFERRABLE INITIALLY DEFERRED;

-- Rows that name only a user: what the feed gave to this tenant; new ones for a user the trainer knows.
DO $$
DECLARE t record;
BEGIN
    FOR t IN SELECT no, name, CASE name WHEN 'referrals' THEN 'referrer_id' ELSE 'user_id' END AS person
             FROM endpoint.synced_table WHERE name IN ('user_badges', 'loyalty_points', 'referrals') LOOP
        EXECUTE format('CREATE POLICY tenant ON %I TO trainerdesk_gateway
            USING (EXISTS (SELECT FROM endpoint.feed f WHERE f.row_id = id AND f.table_no = %s
                           AND f.trainer_id = (SELECT endpoint.tenant()) AND f.op = ''u''))
            WITH CHECK (endpoint.knows(%I))', t.name, t.no, t.person);
    END LOOP;
END $$;

-- Columns ----------------------------------------------------------------------------------------------------
GRANT USAGE ON SCHEMA endpoint TO trainerdesk_gateway;
-- Everything but what stands here may be read, and written on making; what never changes afterwards stands second.
CREATE FUNCTION endpoint.grant_columns(of_table text, unseen text[], fixed text[], may_delete boolean) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    seen text;
    changed text;
BEGIN
    SELECT string_agg(quote_ident(column_name), ', ') FILTER (WHERE column_name <> ALL (unseen)),
           string_agg(quote_ident(column_name), ', ') FILTER (WHERE column_name <> ALL (unseen || fixed || ARRAY['id', 'created_at', 'trainer_id']))
    INTO seen, changed FROM information_schema.columns WHERE table_schema = 'public' AND table_name = of_table;
    EXECUTE format('GRANT SELECT (%s), INSERT (%s) ON %I TO trainerdesk_gateway', seen, seen, of_table);
    IF changed IS NOT NULL THEN
        EXECUTE format('GRANT UPDATE (%s) ON %I TO trainerdesk_gateway', changed, of_table);
    END IF;
    IF may_delete THEN
        EXECUTE format('GRANT DELETE ON %I TO trainerdesk_gateway', of_table);
    END IF;
END $$;
SELECT endpoint.grant_columns('users', '{password_hash}', '{role,is_verified,last_login}', true),
       endpoint.grant_columns('trainer_profiles', '{}', '{user_id,avg_rating,is_verified}', false),
       endpoint.grant_columns('client_profiles', '{}', '{user_id}', true),
       endpoint.grant_columns('notification_settings', '{}', '{user_id}', true),
       endpoint.grant_columns('trainer_settings', '{}', '{}', false),
       endpoint.grant_columns('trainer_clients', '{}', '{client_id,health_consent_at}', true),
       endpoint.grant_columns('certifications', '{}', '{is_verified}', true),
       endpoint.grant_columns('trainer_services', '{}', '{}', true),
       endpoint.grant_columns('trainer_packages', '{}', '{}', true),
       endpoint.grant_columns('bookings', '{}', '{client_id}', true),
       endpoint.grant_columns('booking_series', '{}', '{client_id}', true),
       endpoint.grant_columns('booking_series_members', '{}', '{series_id,booking_id}', true),
       endpoint.grant_columns('waitlist_entries', '{}', '{client_id}', true),
       endpoint.grant_columns('payments', '{}', '{client_id,amount,currency,stripe_payment_intent_id}', true),
       endpoint.grant_columns('client_packages', '{}', '{client_id,package_id,sessions_remaining,purchase_date}', true),
       endpoint.grant_columns('package_redemptions', '{}', '{booking_id}', true),
       endpoint.grant_columns('package_adjustments', '{}', '{client_package_id}', true),
       endpoint.grant_columns('reviews', '{}', '{booking_id,client_id,rating,comment,is_public,updated_at}', true),
       endpoint.grant_columns('badges', '{}', '{name,description,image_url,criteria}', true),
       endpoint.grant_columns('trainer_badges', '{}', '{badge_id}', true),
       endpoint.grant_columns('user_badges', '{}', '{user_id,badge_id,awarded_at}', true),
       endpoint.grant_columns('loyalty_points', '{}', '{user_id,points,transaction_type,description,related_id}', true),
       endpoint.grant_columns('referrals', '{}', '{referrer_id,referral_code}', true),
       endpoint.grant_columns('notifications', '{}', '{user_id,type,title,message,related_id}', true);
DROP FUNCTION endpoint.grant_columns(text, text[], text[], boolean);

-- The endpoint's own tables ----------------------------------------------------------------------------------
GRANT SELECT ON endpoint.meta, endpoint.synced_table, endpoint.tenant_clients, endpoint.badge_owner TO trainerdesk_gateway;
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['feed', 'feed_head', 'feed_commit', 'row_origin', 'incarnation', 'push_txn', 'alias',
                                'unmade_row', 'history', 'dead_letter'] LOOP
        EXECUTE format('ALTER TABLE endpoint.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY tenant ON endpoint.%I TO trainerdesk_gateway
            USING (trainer_id = (SELECT endpoint.tenant()))', name);
    END LOOP;
END $$;
GRANT SELECT ON endpoint.feed, endpoint.feed_head, endpoint.feed_commit TO trainerdesk_gateway;
GRANT SELECT, INSERT ON endpoint.row_origin, endpoint.history, endpoint.dead_letter TO trainerdesk_gateway;
GRANT SELECT, INSERT, UPDATE, DELETE ON endpoint.incarnation, endpoint.push_txn, endpoint.alias, endpoint.unmade_row,
    endpoint.row_clock TO trainerdesk_gateway;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA endpoint FROM PUBLIC;
GRANT EXECUTE ON FUNCTION endpoint.tenant(), endpoint.tenant_user(), endpoint.knows(uuid), endpoint.count_event(text, integer, integer),
    endpoint.forget_event(text), endpoint.find_account(text),
    endpoint.make_account(uuid, uuid, uuid, uuid, text, text, text, text, text, text),
    endpoint.sign_in(uuid, uuid, text, text, bytea, bytea, integer, integer), endpoint.authorize(bytea),
    endpoint.refresh(bytea, bytea, bytea, integer, integer), endpoint.sign_out(uuid), endpoint.devices_of(uuid),
    endpoint.revoke_device(uuid, uuid), endpoint.claimed(uuid[]), endpoint.health_visible(uuid, uuid),
    endpoint.share_user_badges(uuid[], uuid),
    endpoint.heads(uuid[]), endpoint.housekeeping(), endpoint.group_slot(uuid, timestamptz, timestamptz) TO trainerdesk_gateway;
GRANT SELECT ON endpoint.booking_slots TO trainerdesk_gateway;
