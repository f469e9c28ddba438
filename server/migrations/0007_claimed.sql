-- What a desk may not write although it may see it: data of clients who have an account, and badges of others.

-- Whether a desk of this tenant may write the profile of this person: not claimed yet, or claimed and agreed.
CREATE FUNCTION endpoint.may_keep(person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT NOT EXISTS (SELECT FROM users u WHERE u.id = person AND u.password_hash IS NOT NULL)
        OR EXISTS (SELECT FROM trainer_clients t WHERE t.client_id = person AND t.health_consent_at IS NOT NULL
                   AND t.trainer_id = endpoint.tenant())
$$;
ALTER POLICY tenant ON client_profiles WITH CHECK (endpoint.knows(user_id) AND endpoint.may_keep(user_id));

-- Messages are chosen by whoever has the account.
ALTER POLICY tenant ON notification_settings WITH CHECK (user_id = (SELECT endpoint.tenant_user())
    OR (endpoint.knows(user_id) AND NOT EXISTS (SELECT FROM endpoint.claimed(ARRAY[user_id]))));

-- A badge that is there already belongs to whoever made it; only a new one can be made one's own.
CREATE FUNCTION endpoint.may_own_badge(badge uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT NOT EXISTS (SELECT FROM badges b WHERE b.id = badge)
        OR EXISTS (SELECT FROM endpoint.badge_owner o WHERE o.badge_id = badge AND o.trainer_id = endpoint.tenant())
$$;
ALTER POLICY tenant ON trainer_badges WITH CHECK (trainer_id = (SELECT endpoint.tenant()) AND endpoint.may_own_badge(badge_id));

REVOKE EXECUTE ON FUNCTION endpoint.may_keep(uuid), endpoint.may_own_badge(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION endpoint.may_keep(uuid), endpoint.may_own_badge(uuid) TO trainerdesk_gateway;
