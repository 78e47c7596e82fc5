package vn.thidua.identity.throttle;

import java.util.Optional;

/**
 * Where a try comes from.
 *
 * @param network the address, or the part of it that one subscriber has
 * @param device name of the browser that its signed cookie gives; empty if it has none
 */
public record Client(String network, Optional<String> device) {}
