package vn.thidua.identity.provider;

/**
 * A person as a provider knows them.
 *
 * @param issuer the provider's own name for itself
 * @param subject its name for the person, which it never gives to another
 */
record OutsidePerson(String issuer, String subject) {}
