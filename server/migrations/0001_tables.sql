-- The synchronised tables: the sixteen of the diagram and our own (docs/schema.md), as PostgreSQL keeps them.
-- The descriptors in models/entities say the same; a test holds the two equal.
-- Defaults are for the programs beside the gateway that write plain SQL.

CREATE TABLE users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text,
    password_hash text,
    role text NOT NULL CHECK (role IN ('trainer', 'client', 'admin')),
    first_name text NOT NULL,
    last_name text NOT NULL,
    profile_image text,
    phone text,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    last_login timestamptz(3),
    is_verified boolean NOT NULL DEFAULT false,
    is_active boolean NOT NULL DEFAULT true
);

CREATE TABLE trainer_profiles (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    bio text,
    specializations jsonb,
    years_experience integer,
    location text,
    is_verified boolean NOT NULL DEFAULT false,
    avg_rating numeric,
    hourly_rate numeric,
    availability_hours jsonb,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE client_profiles (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    fitness_goals text,
    health_conditions text,
    height numeric,
    weight numeric,
    date_of_birth date,
    gender text,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE notification_settings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    email_bookings boolean NOT NULL DEFAULT true,
    email_reminders boolean NOT NULL DEFAULT true,
    email_promotions boolean NOT NULL DEFAULT false,
    sms_bookings boolean NOT NULL DEFAULT false,
    sms_reminders boolean NOT NULL DEFAULT false,
    push_enabled boolean NOT NULL DEFAULT false,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE trainer_settings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    time_zone text NOT NULL,
    currency text NOT NULL,
    policy jsonb,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE trainer_clients (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    client_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    status text NOT NULL CHECK (status IN ('active', 'paused', 'archived')),
    since date,
    tags jsonb,
    notes text,
    health_consent_at timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE certifications (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    name text NOT NULL,
    issuing_organization text,
    issue_date date,
    expiry_date date,
    verification_url text,
    document_url text,
    is_verified boolean NOT NULL DEFAULT false,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE trainer_services (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    name text NOT NULL,
    description text,
    duration integer NOT NULL,
    price numeric NOT NULL,
    is_group boolean NOT NULL DEFAULT false,
    max_participants integer,
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE trainer_packages (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    name text NOT NULL,
    description text,
    service_id uuid NOT NULL REFERENCES trainer_services (id) DEFERRABLE,
    session_count integer NOT NULL,
    price numeric NOT NULL,
    validity_days integer,
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE bookings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    client_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    service_id uuid NOT NULL REFERENCES trainer_services (id) DEFERRABLE,
    start_time timestamptz(3) NOT NULL,
    end_time timestamptz(3) NOT NULL,
    status text NOT NULL CHECK (status IN ('pending', 'confirmed', 'completed', 'cancelled', 'no_show')),
    cancellation_reason text,
    zoom_meeting_id text,
    zoom_meeting_url text,
    zoom_meeting_password text,
    notes text,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT bookings_end_after_start CHECK (end_time > start_time)
);

CREATE TABLE booking_series (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    client_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    service_id uuid NOT NULL REFERENCES trainer_services (id) DEFERRABLE,
    rrule text NOT NULL,
    time_zone text NOT NULL,
    starts_at timestamptz(3) NOT NULL,
    duration integer NOT NULL,
    expanded_until timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE booking_series_members (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    series_id uuid NOT NULL REFERENCES booking_series (id) DEFERRABLE,
    booking_id uuid NOT NULL REFERENCES bookings (id) DEFERRABLE,
    occurrence timestamptz(3) NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE waitlist_entries (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    client_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    service_id uuid NOT NULL REFERENCES trainer_services (id) DEFERRABLE,
    start_time timestamptz(3) NOT NULL,
    position integer NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'offered', 'taken', 'left')),
    offered_until timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE payments (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    booking_id uuid REFERENCES bookings (id) DEFERRABLE,
    client_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    amount numeric NOT NULL,
    currency text NOT NULL,
    status text NOT NULL CHECK (status IN ('pending', 'succeeded', 'failed', 'partially_refunded', 'refunded')),
    payment_method text,
    transaction_id text,
    stripe_payment_intent_id text,
    refund_amount numeric,
    platform_fee numeric,
    trainer_payout numeric,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE client_packages (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    client_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    package_id uuid NOT NULL REFERENCES trainer_packages (id) DEFERRABLE,
    sessions_remaining integer NOT NULL,
    purchase_date timestamptz(3) NOT NULL,
    expiry_date timestamptz(3),
    payment_id uuid REFERENCES payments (id) DEFERRABLE,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE package_redemptions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    booking_id uuid NOT NULL REFERENCES bookings (id) DEFERRABLE,
    client_package_id uuid NOT NULL REFERENCES client_packages (id) DEFERRABLE,
    state text NOT NULL CHECK (state IN ('held', 'used', 'forfeited', 'returned')),
    reason text,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE package_adjustments (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    client_package_id uuid NOT NULL REFERENCES client_packages (id) DEFERRABLE,
    kind text NOT NULL CHECK (kind IN ('grant', 'remove', 'extend', 'hold', 'void')),
    sessions integer,
    days integer,
    from_date date,
    to_date date,
    reason text,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE reviews (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    booking_id uuid NOT NULL REFERENCES bookings (id) DEFERRABLE,
    client_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    rating integer NOT NULL,
    comment text,
    is_public boolean NOT NULL DEFAULT false,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE badges (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL,
    description text,
    image_url text,
    criteria text,
    created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE trainer_badges (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    badge_id uuid NOT NULL REFERENCES badges (id) DEFERRABLE,
    trainer_id uuid NOT NULL REFERENCES trainer_profiles (id) DEFERRABLE,
    retired_at timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE user_badges (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    badge_id uuid NOT NULL REFERENCES badges (id) DEFERRABLE,
    awarded_at timestamptz(3) NOT NULL
);

CREATE TABLE loyalty_points (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    points integer NOT NULL,
    transaction_type text NOT NULL,
    description text,
    related_id uuid,
    created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE referrals (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    referrer_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    referred_id uuid REFERENCES users (id) DEFERRABLE,
    referral_code text NOT NULL,
    status text NOT NULL CHECK (status IN ('pending', 'completed', 'expired', 'cancelled')),
    reward_points integer,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    completed_at timestamptz(3)
);

CREATE TABLE notifications (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) DEFERRABLE,
    type text NOT NULL,
    title text NOT NULL,
    message text,
    is_read boolean NOT NULL DEFAULT false,
    related_id uuid,
    created_at timestamptz(3) NOT NULL DEFAULT now()
);

-- An account signs in by its address; people without an account may share one (two trainers know the same person).
CREATE INDEX users_email ON users (lower(email));
CREATE UNIQUE INDEX users_account ON users (lower(email)) WHERE password_hash IS NOT NULL;
CREATE UNIQUE INDEX client_profiles_user ON client_profiles (user_id);
CREATE UNIQUE INDEX trainer_profiles_user ON trainer_profiles (user_id);
CREATE UNIQUE INDEX notification_settings_user ON notification_settings (user_id);
CREATE UNIQUE INDEX trainer_settings_trainer ON trainer_settings (trainer_id);
CREATE UNIQUE INDEX trainer_clients_once ON trainer_clients (client_id, trainer_id);
CREATE INDEX bookings_trainer_start ON bookings (trainer_id, start_time);
CREATE INDEX bookings_client_start ON bookings (client_id, start_time);
CREATE INDEX booking_series_members_series ON booking_series_members (series_id);
CREATE INDEX booking_series_members_booking ON booking_series_members (booking_id);
CREATE INDEX waitlist_entries_session ON waitlist_entries (service_id, start_time);
CREATE INDEX payments_trainer_created ON payments (trainer_id, created_at);
CREATE INDEX payments_client ON payments (client_id);
CREATE INDEX payments_booking ON payments (booking_id) WHERE booking_id IS NOT NULL;
CREATE UNIQUE INDEX payments_stripe ON payments (trainer_id, stripe_payment_intent_id)
    WHERE stripe_payment_intent_id IS NOT NULL;
CREATE INDEX client_packages_client ON client_packages (client_id);
CREATE INDEX client_packages_package ON client_packages (package_id);
CREATE INDEX client_packages_payment ON client_packages (payment_id) WHERE payment_id IS NOT NULL;
CREATE UNIQUE INDEX package_redemptions_booking ON package_redemptions (booking_id);
CREATE INDEX package_redemptions_package ON package_redemptions (client_package_id);
CREATE INDEX package_adjustments_package ON package_adjustments (client_package_id);
CREATE UNIQUE INDEX reviews_booking ON reviews (booking_id);
CREATE INDEX reviews_trainer ON reviews (trainer_id);
CREATE UNIQUE INDEX user_badges_once ON user_badges (user_id, badge_id);
CREATE INDEX loyalty_points_user ON loyalty_points (user_id, created_at);
CREATE INDEX referrals_referrer ON referrals (referrer_id);
CREATE INDEX referrals_referred ON referrals (referred_id) WHERE referred_id IS NOT NULL;
CREATE INDEX notifications_user ON notifications (user_id, created_at);
