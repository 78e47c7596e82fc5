package vn.thidua.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook file that has passed the {@link ContainerCheck}. Small parts are unpacked already. */
final class Container implements AutoCloseable {

    private final Map<String, ArchivePart> parts;
    private final Map<String, byte[]> unpacked = new HashMap<>();
    private final Inflation inflation;
    private final InputFactoryImpl parsers = XmlCursor.factory();

    Container(Map<String, ArchivePart> parts, Inflation inflation) {
        this.parts = parts;
        this.inflation = inflation;
    }

    void keep(ArchivePart part, byte[] content) {
        unpacked.put(part.key(), content);
    }

    /** Returns the part called {@code name}, whatever letters are large in it. */
    Optional<ArchivePart> find(String name) {
        return Optional.ofNullable(parts.get(ArchivePart.key(name)));
    }

    /** Returns the content of {@code part} if it is small; null if it must be unpacked as it is read. */
    byte @Nullable [] small(ArchivePart part) {
        return unpacked.get(part.key());
    }

    /** Returns a walk through the XML of {@code part}; the caller closes it. */
    XmlCursor walk(ArchivePart part, Deadline deadline) throws Unreadable {
        byte[] small = small(part);
        return small == null
                ? XmlCursor.of(parsers, part.name(), inflation.open(part), deadline)
                : XmlCursor.of(parsers, part.name(), small, deadline);
    }

    /** Returns the relationships in {@code content} of {@code part}. */
    Relationships relationships(ArchivePart part, byte[] content, Deadline deadline) throws Unreadable {
        return Relationships.read(parsers, part.name(), content, deadline);
    }

    @Override
    public void close() {
        inflation.close();
    }
}
