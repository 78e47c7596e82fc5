package vn.thidua.organization.cluster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Rotations as a person wrote them in YAML; format in {@code docs/formats/rotations.md}. */
record RotationFile(@Nullable List<Step> rotations) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    /** A rotation of one cluster. All but the deputy must be there. */
    record Step(
            @Nullable String series,
            @Nullable String cluster,
            @Nullable LocalDate from,
            @Nullable String head,
            @Nullable String deputy) {

        boolean isComplete() {
            return Stream.of(series, cluster, from, head).allMatch(Objects::nonNull);
        }

        Rotation rotation() {
            return new Rotation(Objects.requireNonNull(head), Optional.ofNullable(deputy));
        }
    }

    /** @throws JacksonException if {@code text} is not such a file; whoever wrote it is at fault */
    static RotationFile read(String text) {
        return YAML.readValue(text, RotationFile.class);
    }

    List<Step> steps() {
        return Objects.requireNonNullElse(rotations, List.of());
    }
}
