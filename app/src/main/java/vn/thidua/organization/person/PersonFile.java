package vn.thidua.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * People as somebody wrote them in YAML; format in {@code docs/formats/people.md}.
 *
 * @param posts title of each post by its code, in the official order
 */
record PersonFile(
        @Nullable Map<String, String> posts, @Nullable List<Entry> people) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    /** A person. */
    record Entry(
            @Nullable String code,
            @Nullable String name,
            @Nullable List<Time> times) {

        List<Time> timesOrNone() {
            return Objects.requireNonNullElse(times, List.of());
        }

        boolean isComplete() {
            return Stream.of(code, name).allMatch(text -> text != null && !text.isBlank())
                    && !timesOrNone().isEmpty()
                    && timesOrNone().stream().allMatch(time -> time.unit() != null && time.from() != null);
        }
    }

    /**
     * Time in a unit.
     *
     * @param post code of the post; may be left out
     * @param until last day; may be left out while it goes on
     */
    record Time(
            @Nullable String unit,
            @Nullable String post,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Returns the first day after it. */
        Optional<LocalDate> end() {
            return Optional.ofNullable(until).map(day -> day.plusDays(1));
        }
    }

    /** @throws JacksonException if {@code text} is not such a file; whoever wrote it is at fault */
    static PersonFile read(String text) {
        return YAML.readValue(text, PersonFile.class);
    }

    List<Entry> entries() {
        return Objects.requireNonNullElse(people, List.of());
    }

    Map<String, String> titles() {
        return Objects.requireNonNullElse(posts, Map.of());
    }
}
