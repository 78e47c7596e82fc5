package vn.thidua.organization;

import java.util.UUID;

/**
 * A body that reports, is scored and takes part in emulation.
 *
 * @param code short and stable, used in files, for example {@code gia-lai}
 * @param name as written in documents
 * @param shortName as written in tables
 */
public record Unit(UUID id, String code, String name, String shortName) {}
