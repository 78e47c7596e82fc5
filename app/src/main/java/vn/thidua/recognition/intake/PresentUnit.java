package vn.thidua.recognition.intake;

import java.util.UUID;

/** A unit on record, as it was called last. */
record PresentUnit(UUID id, String code, String name, String shortName) {}
