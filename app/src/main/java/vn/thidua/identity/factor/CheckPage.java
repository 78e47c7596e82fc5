package vn.thidua.identity.factor;

import java.util.Optional;

/**
 * The page that asks for the second factor.
 *
 * @param error why the last code was refused, in words
 */
public record CheckPage(Optional<String> error) {}
