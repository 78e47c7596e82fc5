package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.core.organization.Heritage;

/**
 * Short names of units by code, as they are called on one day; those that are not there as they were called last.
 */
record UnitNames(Map<String, String> byCode, boolean later) {

    private static final String KEY = "reporting.consolidation.restated.";

    UnitNames {
        byCode = Map.copyOf(byCode);
    }

    String of(String code) {
        return byCode.getOrDefault(code, code);
    }

    String of(List<String> codes) {
        return codes.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Names whom figures belong to. */
    String of(Heritage heritage) {
        String gone = text(KEY + (later ? "gone" : "not-yet"), of(heritage.absent()));
        return switch (heritage.kind()) {
            case ONE_UNIT -> of(heritage.present());
            case NOBODY -> gone;
            case SHARED ->
                heritage.absent().isEmpty()
                        ? text(KEY + "shared", of(heritage.present()))
                        : text(KEY + "shared.partly", of(heritage.present()), gone);
        };
    }
}
