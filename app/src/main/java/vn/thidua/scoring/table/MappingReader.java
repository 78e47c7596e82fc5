package vn.thidua.scoring.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.YamlNode;

/**
 * Reads one mapping of the text, key by key. What cannot be read is noted as a defect and replaced by something harmless,
 * so that reading goes on to the next defect.
 */
final class MappingReader {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final int line;
    private final String path;
    private final Map<String, YamlNode> entries;
    private final ReadDefects defects;
    private final Set<String> asked = new LinkedHashSet<>();

    MappingReader(YamlNode part, String path, ReadDefects defects) {
        this.line = part.line();
        this.path = path;
        this.defects = defects;
        if (part instanceof YamlNode.Mapping mapping) {
            entries = mapping.fields();
            mapping.repeated()
                    .forEach(twice ->
                            defects.add(twice.line(), at(twice.name()), TableViolation.KEY_TWICE, twice.name()));
        } else {
            entries = Map.of();
            defects.add(part.line(), path, TableViolation.WRONG_KIND, lastOf(path));
        }
    }

    int line() {
        return line;
    }

    String path() {
        return path;
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** Notes every key that nobody asked for. To be called last. */
    void finish() {
        entries.forEach((key, part) -> {
            if (!asked.contains(key)) {
                defects.add(part.line(), at(key), TableViolation.KEY_UNKNOWN, key, String.join(", ", asked));
            }
        });
    }

    void refuse(TableViolation code, Object... arguments) {
        defects.add(line, path, code, arguments);
    }

    String text(String key) {
        return scalar(key).map(YamlNode.Scalar::text).orElse("");
    }

    BilingualText bilingual(String key) {
        MappingReader words = child(key);
        BilingualText text = new BilingualText(words.words("vi"), words.words("en"));
        words.finish();
        return text;
    }

    private String words(String key) {
        return Normalizer.normalize(text(key), Normalizer.Form.NFC);
    }

    BigDecimal number(String key) {
        return scalar(key).flatMap(value -> number(key, value)).orElse(BigDecimal.ZERO);
    }

    Optional<BigDecimal> optionalNumber(String key) {
        return has(key) ? scalar(key).flatMap(value -> number(key, value)) : Optional.empty();
    }

    private Optional<BigDecimal> number(String key, YamlNode.Scalar value) {
        if (NUMBER.matcher(value.text()).matches()) {
            return Optional.of(new BigDecimal(value.text()));
        }
        defects.add(value.line(), at(key), TableViolation.NOT_A_NUMBER, key, value.text());
        return Optional.empty();
    }

    int whole(String key, int lowest, int highest) {
        Optional<YamlNode.Scalar> value = scalar(key);
        Optional<BigDecimal> number = value.flatMap(found -> number(key, found));
        if (number.isEmpty()) {
            return lowest;
        }
        BigDecimal found = number.get();
        boolean fits = found.stripTrailingZeros().scale() <= 0
                && found.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && found.compareTo(BigDecimal.valueOf(highest)) <= 0;
        if (!fits) {
            defects.add(value.get().line(), at(key), TableViolation.OUT_OF_RANGE, key, lowest, highest);
            return lowest;
        }
        return found.intValueExact();
    }

    LocalDate date(String key) {
        Optional<YamlNode.Scalar> value = scalar(key);
        if (value.isEmpty()) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(value.get().text());
        } catch (DateTimeParseException other) {
            defects.add(
                    value.get().line(),
                    at(key),
                    TableViolation.NOT_A_DATE,
                    key,
                    value.get().text());
            return LocalDate.EPOCH;
        }
    }

    <T> Optional<T> choice(String key, Map<String, T> choices) {
        return scalar(key).flatMap(value -> {
            T choice = choices.get(value.text());
            if (choice == null) {
                defects.add(
                        value.line(),
                        at(key),
                        TableViolation.CHOICE_UNKNOWN,
                        key,
                        value.text(),
                        String.join(", ", choices.keySet()));
            }
            return Optional.ofNullable(choice);
        });
    }

    <E extends Enum<E>> Optional<E> choice(String key, E[] values) {
        return choice(
                key,
                Arrays.stream(values)
                        .collect(Collectors.toMap(Enum::name, value -> value, (a, _) -> a, LinkedHashMap::new)));
    }

    MappingReader child(String key) {
        asked.add(key);
        YamlNode part = entries.get(key);
        if (part == null) {
            defects.add(line, at(key), TableViolation.KEY_MISSING, key);
            return new MappingReader(new YamlNode.Mapping(line, Map.of(), List.of()), at(key), defects.unheard());
        }
        return new MappingReader(part, at(key), defects);
    }

    /** Returns the mappings of the list called {@code key}; an empty list if the key is left out. */
    List<MappingReader> children(String key) {
        asked.add(key);
        YamlNode part = entries.get(key);
        if (part == null) {
            return List.of();
        }
        if (!(part instanceof YamlNode.Sequence(int _, List<YamlNode> parts))) {
            defects.add(part.line(), at(key), TableViolation.WRONG_KIND, key);
            return List.of();
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new MappingReader(parts.get(i), at(key) + "[" + i + "]", defects))
                .toList();
    }

    private Optional<YamlNode.Scalar> scalar(String key) {
        asked.add(key);
        YamlNode part = entries.get(key);
        if (part == null || (part instanceof YamlNode.Scalar(int _, String text) && text.isBlank())) {
            defects.add(part == null ? line : part.line(), at(key), TableViolation.KEY_MISSING, key);
            return Optional.empty();
        }
        if (part instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        defects.add(part.line(), at(key), TableViolation.WRONG_KIND, key);
        return Optional.empty();
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
