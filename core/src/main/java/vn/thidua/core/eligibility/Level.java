package vn.thidua.core.eligibility;

/** How far up an award was issued, or how far an initiative reaches; from the lowest to the highest. */
public enum Level {
    /** The agency or unit itself ("cơ sở"). */
    BASE,
    /** A ministry, a central body or a province ("bộ, ban, ngành, tỉnh"). */
    MINISTRY,
    /** The whole country, or the whole army or police ("toàn quốc"). */
    NATION
}
