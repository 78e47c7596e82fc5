package vn.thidua.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person asked of {@code ./thidua form}.
 *
 * @param form description of the form
 * @param indicators its catalogue, if it was named
 * @param units list of the units
 * @param period code of the period, if it was told
 * @param periodName how the workbooks call the period, if it was told
 * @param out folder for the workbooks
 * @param replace whether files that lie there may be replaced
 */
record FormRequest(
        Path form,
        Optional<Path> indicators,
        Path units,
        Optional<String> period,
        Optional<String> periodName,
        Path out,
        boolean replace) {}
