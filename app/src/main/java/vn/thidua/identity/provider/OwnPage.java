package vn.thidua.identity.provider;

/**
 * The page before the own account is linked to the provider.
 *
 * @param provider what people call it
 * @param away where the person goes on
 */
public record OwnPage(String provider, String away) {}
