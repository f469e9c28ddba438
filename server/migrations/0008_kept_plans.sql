-- Small questions asked for every row: a function in SQL is planned anew in each statement, one in PL/pgSQL keeps its plan.
-- The plan kept is that by the key, also where the table was empty when it was made (docs/decisions/0026).

CREATE OR REPLACE FUNCTION endpoint.claimed(ids uuid[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
    RETURN QUERY SELECT u.id FROM users u WHERE u.id = ANY (ids) AND u.password_hash IS NOT NULL;
END $$;

CREATE OR REPLACE FUNCTION endpoint.health_visible(profile uuid, person uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE tenant uuid := nullif(current_setting('trainerdesk.tenant', true), '')::uuid;
BEGIN
    IF EXISTS (SELECT FROM users u WHERE u.id = person AND u.password_hash IS NOT NULL) THEN
        RETURN EXISTS (SELECT FROM trainer_clients t
                       WHERE t.client_id = person AND t.health_consent_at IS NOT NULL AND t.trainer_id = tenant);
    END IF;
    RETURN EXISTS (SELECT FROM endpoint.row_origin o WHERE o.row_id = profile AND o.table_no = 2 AND o.trainer_id = tenant);
END $$;

CREATE OR REPLACE FUNCTION endpoint.may_keep(person uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
    RETURN NOT EXISTS (SELECT FROM users u WHERE u.id = person AND u.password_hash IS NOT NULL)
        OR EXISTS (SELECT FROM trainer_clients t WHERE t.client_id = person AND t.health_consent_at IS NOT NULL
                   AND t.trainer_id = endpoint.tenant());
END $$;

CREATE OR REPLACE FUNCTION endpoint.touch(of_table smallint, of_op "char", of_ids uuid[], of_trainer uuid DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF cardinality(of_ids) > 0 THEN
        INSERT INTO endpoint.touched (xid, table_no, op, only_trainer, ids)
        VALUES (pg_current_xact_id(), of_table, of_op, of_trainer, of_ids);
    END IF;
END $$;
