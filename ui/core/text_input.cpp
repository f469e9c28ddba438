// Typed times and dates.
