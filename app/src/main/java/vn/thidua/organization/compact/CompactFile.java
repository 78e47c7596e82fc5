package vn.thidua.organization.compact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Compacts as a person wrote them in YAML; format in {@code docs/formats/compacts.md}. */
record CompactFile(@Nullable List<Entry> compacts) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    /**
     * A compact. All but the signatures must be there.
     *
     * @param targets as {@link TargetLines} reads them
     */
    record Entry(
            @Nullable String series,
            @Nullable String cluster,
            @Nullable Integer year,
            @Nullable String text,
            @Nullable String targets,
            @Nullable List<Sign> signatures) {

        boolean isComplete() {
            return Stream.of(series, cluster, year, text, targets).allMatch(Objects::nonNull)
                    && signs().stream().allMatch(Sign::isComplete);
        }

        CompactAddress address() {
            return new CompactAddress(
                    Objects.requireNonNull(series), Objects.requireNonNull(cluster), Objects.requireNonNull(year));
        }

        List<Sign> signs() {
            return Objects.requireNonNullElse(signatures, List.of());
        }
    }

    /**
     * A signature.
     *
     * @param unit code of the member
     * @param by who signed, by role and not by name
     */
    record Sign(
            @Nullable String unit,
            @Nullable String by,
            @Nullable OffsetDateTime at) {

        boolean isComplete() {
            return Stream.of(unit, by, at).allMatch(Objects::nonNull);
        }
    }

    /** @throws JacksonException if {@code text} is not such a file; whoever wrote it is at fault */
    static CompactFile read(String text) {
        return YAML.readValue(text, CompactFile.class);
    }

    List<Entry> entries() {
        return Objects.requireNonNullElse(compacts, List.of());
    }
}
