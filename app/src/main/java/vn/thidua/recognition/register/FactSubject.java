package vn.thidua.recognition.register;

import java.util.UUID;

/**
 * Whom a fact is about.
 *
 * @param person whether it is a person; a unit otherwise
 */
public record FactSubject(boolean person, UUID id) {}
