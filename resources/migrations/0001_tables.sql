-- The sixteen tables of the diagram and our own (docs/schema.md), then what is local to this computer.
-- Foreign keys are checked at once; a pull from the endpoint defers them for its own transaction.

CREATE TABLE users (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    email TEXT,
    password_hash TEXT CHECK (password_hash IS NULL),
    role TEXT NOT NULL CHECK (role IN ('trainer', 'client', 'admin')),
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    profile_image TEXT,
    phone TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    last_login TEXT,
    is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE trainer_profiles (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id),
    bio TEXT,
    specializations TEXT CHECK (specializations IS NULL OR json_valid(specializations)),
    years_experience INTEGER,
    location TEXT,
    is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
    avg_rating REAL,
    hourly_rate INTEGER,
    availability_hours TEXT CHECK (availability_hours IS NULL OR json_valid(availability_hours)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE client_profiles (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id),
    fitness_goals TEXT,
    health_conditions TEXT,
    height REAL,
    weight REAL,
    date_of_birth TEXT,
    gender TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE notification_settings (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id),
    email_bookings INTEGER NOT NULL CHECK (email_bookings IN (0, 1)),
    email_reminders INTEGER NOT NULL CHECK (email_reminders IN (0, 1)),
    email_promotions INTEGER NOT NULL CHECK (email_promotions IN (0, 1)),
    sms_bookings INTEGER NOT NULL CHECK (sms_bookings IN (0, 1)),
    sms_reminders INTEGER NOT NULL CHECK (sms_reminders IN (0, 1)),
    push_enabled INTEGER NOT NULL CHECK (push_enabled IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE trainer_settings (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    time_zone TEXT NOT NULL,
    currency TEXT NOT NULL,
    policy TEXT CHECK (policy IS NULL OR json_valid(policy)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE trainer_clients (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    client_id TEXT NOT NULL REFERENCES users (id),
    status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'archived')),
    since TEXT,
    tags TEXT CHECK (tags IS NULL OR json_valid(tags)),
    notes TEXT,
    health_consent_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE certifications (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    name TEXT NOT NULL,
    issuing_organization TEXT,
    issue_date TEXT,
    expiry_date TEXT,
    verification_url TEXT,
    document_url TEXT,
    is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE trainer_services (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    name TEXT NOT NULL,
    description TEXT,
    duration INTEGER NOT NULL,
    price INTEGER NOT NULL,
    is_group INTEGER NOT NULL CHECK (is_group IN (0, 1)),
    max_participants INTEGER,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE trainer_packages (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    name TEXT NOT NULL,
    description TEXT,
    service_id TEXT NOT NULL REFERENCES trainer_services (id),
    session_count INTEGER NOT NULL,
    price INTEGER NOT NULL,
    validity_days INTEGER,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE bookings (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES users (id),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    service_id TEXT NOT NULL REFERENCES trainer_services (id),
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed', 'completed', 'cancelled', 'no_show')),
    cancellation_reason TEXT,
    zoom_meeting_id TEXT,
    zoom_meeting_url TEXT,
    zoom_meeting_password TEXT,
    notes TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE booking_series (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    client_id TEXT NOT NULL REFERENCES users (id),
    service_id TEXT NOT NULL REFERENCES trainer_services (id),
    rrule TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    duration INTEGER NOT NULL,
    expanded_until TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE booking_series_members (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    series_id TEXT NOT NULL REFERENCES booking_series (id),
    booking_id TEXT NOT NULL REFERENCES bookings (id),
    occurrence TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE waitlist_entries (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    client_id TEXT NOT NULL REFERENCES users (id),
    service_id TEXT NOT NULL REFERENCES trainer_services (id),
    start_time TEXT NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'taken', 'left')),
    offered_until TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE payments (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    booking_id TEXT REFERENCES bookings (id),
    client_id TEXT NOT NULL REFERENCES users (id),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'succeeded', 'failed', 'partially_refunded', 'refunded')),
    payment_method TEXT,
    transaction_id TEXT,
    stripe_payment_intent_id TEXT,
    refund_amount INTEGER,
    platform_fee INTEGER,
    trainer_payout INTEGER,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE client_packages (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES users (id),
    package_id TEXT NOT NULL REFERENCES trainer_packages (id),
    sessions_remaining INTEGER NOT NULL,
    purchase_date TEXT NOT NULL,
    expiry_date TEXT,
    payment_id TEXT REFERENCES payments (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE package_redemptions (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    booking_id TEXT NOT NULL REFERENCES bookings (id),
    client_package_id TEXT NOT NULL REFERENCES client_packages (id),
    state TEXT NOT NULL CHECK (state IN ('held', 'used', 'forfeited', 'returned')),
    reason TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE package_adjustments (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    client_package_id TEXT NOT NULL REFERENCES client_packages (id),
    kind TEXT NOT NULL CHECK (kind IN ('grant', 'remove', 'extend', 'hold', 'void')),
    sessions INTEGER,
    days INTEGER,
    from_date TEXT,
    to_date TEXT,
    reason TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE reviews (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    booking_id TEXT NOT NULL REFERENCES bookings (id),
    client_id TEXT NOT NULL REFERENCES users (id),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    rating INTEGER NOT NULL,
    comment TEXT,
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE badges (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL,
    description TEXT,
    image_url TEXT,
    criteria TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE trainer_badges (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    badge_id TEXT NOT NULL REFERENCES badges (id),
    trainer_id TEXT NOT NULL REFERENCES trainer_profiles (id),
    retired_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE user_badges (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id),
    badge_id TEXT NOT NULL REFERENCES badges (id),
    awarded_at TEXT NOT NULL
) STRICT;

CREATE TABLE loyalty_points (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id),
    points INTEGER NOT NULL,
    transaction_type TEXT NOT NULL,
    description TEXT,
    related_id TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE referrals (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    referrer_id TEXT NOT NULL REFERENCES users (id),
    referred_id TEXT REFERENCES users (id),
    referral_code TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'completed', 'expired', 'cancelled')),
    reward_points INTEGER,
    created_at TEXT NOT NULL,
    completed_at TEXT
) STRICT;

CREATE TABLE notifications (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id),
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    message TEXT,
    is_read INTEGER NOT NULL CHECK (is_read IN (0, 1)),
    related_id TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX users_email ON users (email);
CREATE INDEX users_email_any_case ON users (email COLLATE NOCASE);
CREATE INDEX users_names ON users (last_name, first_name);
CREATE UNIQUE INDEX client_profiles_user ON client_profiles (user_id);
CREATE UNIQUE INDEX trainer_profiles_user ON trainer_profiles (user_id);
CREATE UNIQUE INDEX notification_settings_user ON notification_settings (user_id);
CREATE UNIQUE INDEX trainer_settings_trainer ON trainer_settings (trainer_id);
CREATE INDEX trainer_clients_client ON trainer_clients (client_id);
CREATE INDEX bookings_trainer_start ON bookings (trainer_id, start_time);
CREATE INDEX bookings_client_start ON bookings (client_id, start_time);
CREATE INDEX booking_series_members_series ON booking_series_members (series_id);
CREATE INDEX booking_series_members_booking ON booking_series_members (booking_id);
CREATE INDEX waitlist_entries_session ON waitlist_entries (service_id, start_time);
CREATE INDEX payments_trainer_created ON payments (trainer_id, created_at);
CREATE INDEX payments_client ON payments (client_id);
CREATE INDEX payments_booking ON payments (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX payments_stripe ON payments (stripe_payment_intent_id) WHERE stripe_payment_intent_id IS NOT NULL;
CREATE INDEX client_packages_client ON client_packages (client_id);
CREATE INDEX client_packages_package ON client_packages (package_id);
CREATE INDEX client_packages_payment ON client_packages (payment_id) WHERE payment_id IS NOT NULL;
CREATE UNIQUE INDEX package_redemptions_booking ON package_redemptions (booking_id);
CREATE INDEX package_redemptions_package ON package_redemptions (client_package_id);
CREATE INDEX package_adjustments_package ON package_adjustments (client_package_id);
CREATE UNIQUE INDEX reviews_booking ON reviews (booking_id);
CREATE UNIQUE INDEX user_badges_once ON user_badges (user_id, badge_id);
CREATE INDEX loyalty_points_user ON loyalty_points (user_id, created_at);
CREATE INDEX referrals_referrer ON referrals (referrer_id);
CREATE INDEX referrals_referred ON referrals (referred_id) WHERE referred_id IS NOT NULL;
CREATE INDEX notifications_user ON notifications (user_id, created_at);

-- Local to this computer: never synchronised ----------------------------------------------------------------

-- Every act, in order: what undo takes back and what the endpoint is told (docs/decisions/0004-journal.md).
CREATE TABLE journal_txn (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    device_seq INTEGER NOT NULL,
    incarnation TEXT NOT NULL,
    schema INTEGER NOT NULL,
    hlc TEXT NOT NULL,
    clock TEXT NOT NULL DEFAULT 'ok' CHECK (clock IN ('ok', 'suspect')),
    label TEXT NOT NULL,
    -- act: may be undone; undo, redo: made by those; quiet: housekeeping that Undo passes over
    kind TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo', 'quiet')),
    target TEXT,
    -- of an act: done, undone (may be redone), or spent (undone, and something else was done since)
    undo_state TEXT NOT NULL DEFAULT 'done' CHECK (undo_state IN ('done', 'undone', 'spent')),
    state TEXT NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'in_flight', 'acknowledged', 'rejected', 'parked', 'resolved')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt TEXT,
    code TEXT,
    detail TEXT,
    created_at TEXT NOT NULL,
    UNIQUE (incarnation, device_seq)
) STRICT;
CREATE INDEX journal_txn_state ON journal_txn (state, position) WHERE state <> 'acknowledged';
CREATE INDEX journal_txn_undo ON journal_txn (undo_state, position) WHERE kind = 'act';

-- One row change of an act. old and new: JSON objects of the changed columns, values as stored.
CREATE TABLE journal_op (
    txn_id TEXT NOT NULL REFERENCES journal_txn (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
    old TEXT,
    new TEXT,
    base_version INTEGER,
    PRIMARY KEY (txn_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_op_row ON journal_op (row_id);

-- One row: which copy of the file this is.
CREATE TABLE device (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    database_id TEXT NOT NULL,
    incarnation TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_hlc TEXT NOT NULL DEFAULT ''
) STRICT;

-- Names, phone numbers and mail addresses of clients, folded (models/fold.h): prefix search in any script.
-- Health data is never in it. A row of client_search has the rowid of its client_search_doc.
CREATE TABLE client_search_doc (
    doc INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE client_search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
