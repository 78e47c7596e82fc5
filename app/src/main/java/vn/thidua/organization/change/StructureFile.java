package vn.thidua.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.organization.UnitKind;

/**
 * Units and acts as a person wrote them in YAML. What may be left out is nullable; format in {@code docs/formats/structure.md}.
 *
 * @param kind what all units of the file are; bodies if left out
 * @param from first day of the units
 * @param areas which administrative unit a body serves, by the body's code
 */
record StructureFile(
        @Nullable UnitKind kind,
        @Nullable LocalDate from,
        @Nullable List<Entry> units,
        @Nullable Map<String, String> areas,
        @Nullable List<Step> acts) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    /** A unit. */
    record Entry(
            String code,
            String name,
            String shortName,
            @Nullable String parent,
            @Nullable String area,
            @Nullable String officialCode,
            @Nullable Integer position) {

        NewUnit unit() {
            return new NewUnit(
                    Objects.requireNonNullElse(code, ""),
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(shortName, ""),
                    Optional.ofNullable(parent),
                    Optional.ofNullable(area),
                    Objects.requireNonNullElse(officialCode, ""));
        }
    }

    /**
     * An act.
     *
     * @param act {@code rename} or {@code merge}
     * @param into what the unit is called from then on, or the new unit
     */
    record Step(
            String act,
            LocalDate on,
            String basis,
            @Nullable String unit,
            @Nullable List<String> units,
            Entry into) {

        /** Returns the act; empty if it is of a kind that files do not hold. */
        Optional<Act> toAct() {
            NewUnit target = into.unit();
            return switch (Objects.requireNonNullElse(act, "")) {
                case "rename" ->
                    Optional.of(new Act.Rename(
                            on,
                            basis,
                            Objects.requireNonNullElse(unit, ""),
                            target.name(),
                            target.shortName(),
                            target.area()));
                case "merge" ->
                    Optional.of(new Act.Merge(
                            on, basis, Objects.requireNonNullElse(units, List.of()), new Act.Into.Founded(target)));
                default -> Optional.empty();
            };
        }
    }

    /** @throws JacksonException if {@code text} is not such a file; whoever wrote it is at fault */
    static StructureFile read(String text) {
        return YAML.readValue(text, StructureFile.class);
    }

    List<Entry> entries() {
        return Objects.requireNonNullElse(units, List.of());
    }

    List<Step> steps() {
        return Objects.requireNonNullElse(acts, List.of());
    }

    UnitKind kindOrBody() {
        return Objects.requireNonNullElse(kind, UnitKind.BODY);
    }

    Map<String, String> areasOrNone() {
        return Objects.requireNonNullElse(areas, Map.of());
    }
}
