package vn.thidua.recognition.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.ViolationCode;

/** A part of a text whose shape the schema has proved, so that reading it cannot fail; its sense may still be refused. */
public final class DataPart {

    private final DataFile file;
    private final JsonNode node;
    private final String pointer;

    DataPart(DataFile file, JsonNode node, String pointer) {
        this.file = file;
        this.node = node;
        this.pointer = pointer;
    }

    /** Notes a defect at {@code key}, or at this part if it has no such key. */
    public void refuse(String key, ViolationCode code, Object... arguments) {
        file.add(pointer + "/" + key, code, arguments);
    }

    /** Says whether there is {@code key}. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** Returns the part called {@code key}, which is there. */
    public DataPart part(String key) {
        return new DataPart(file, node.get(key), pointer + "/" + key);
    }

    /** Returns the part called {@code key}, if there is one. */
    public Optional<DataPart> find(String key) {
        return has(key) ? Optional.of(part(key)) : Optional.empty();
    }

    /** Returns the parts of the list called {@code key}; none if it is left out. */
    public List<DataPart> parts(String key) {
        return find(key).map(DataPart::items).orElse(List.of());
    }

    /** Returns the parts of this list. */
    List<DataPart> items() {
        List<DataPart> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new DataPart(file, node.get(i), pointer + "/" + i));
        }
        return items;
    }

    /** Returns the only key of this part. */
    public String onlyKey() {
        return node.propertyNames().iterator().next();
    }

    /** Returns the keys of this part in the order of the text. */
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /** Returns this part itself as a text. */
    public String asText() {
        return Normalizer.normalize(node.asString(""), Normalizer.Form.NFC);
    }

    /** Says whether this part is a text and no group of keys. */
    public boolean isText() {
        return node.isString();
    }

    /** Returns the text called {@code key}, NFC; empty if it is left out. */
    public String text(String key) {
        return has(key) ? part(key).asText() : "";
    }

    /** Returns the text called {@code key}, NFC, if there is one. */
    public Optional<String> findText(String key) {
        return find(key).map(DataPart::asText);
    }

    /** Returns the text called {@code key} in both languages. */
    public BilingualText bilingual(String key) {
        return part(key).asBilingual();
    }

    /** Returns this part itself as a text in both languages. */
    BilingualText asBilingual() {
        return new BilingualText(text("vi"), text("en"));
    }

    /** Returns the texts of the list called {@code key}; none if it is left out. */
    public List<String> texts(String key) {
        return parts(key).stream().map(DataPart::asText).toList();
    }

    /** Returns the number called {@code key}. */
    public BigDecimal number(String key) {
        return node.get(key).decimalValue();
    }

    /** Returns the whole number called {@code key}; {@code otherwise} if it is left out. */
    public int whole(String key, int otherwise) {
        return has(key) ? node.get(key).decimalValue().intValueExact() : otherwise;
    }

    /** Returns this part itself as a whole number. */
    public int asWhole() {
        return node.decimalValue().intValueExact();
    }

    /** Returns whether {@code key} is there and true. */
    public boolean isTrue(String key) {
        return has(key) && node.get(key).asBoolean(false);
    }

    /** Returns the day called {@code key}, if there is one. */
    public Optional<LocalDate> date(String key) {
        return findText(key).map(LocalDate::parse);
    }

    /** Returns the choice called {@code key}, if there is one; its words are the names of {@code values} in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String key, E[] values) {
        return findText(key).flatMap(word -> choice(word, values, key).findFirst());
    }

    /** Returns the choices of the list called {@code key}; none if it is left out. */
    public <E extends Enum<E>> Set<E> choices(String key, E[] values) {
        Set<E> choices = new TreeSet<>();
        texts(key).forEach(word -> choice(word, values, key).forEach(choices::add));
        return choices;
    }

    private static <E extends Enum<E>> Stream<E> choice(String word, E[] values, String key) {
        List<E> found =
                Arrays.stream(values).filter(value -> word(value).equals(word)).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("the schema lets pass what the program does not know: " + key + " " + word);
        }
        return found.stream();
    }

    /** Returns the word for {@code value} in packs and cases. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
