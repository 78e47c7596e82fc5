package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.shared.Violation;

/**
 * An archive in which somebody sent many files at once. It is opened one level deep: an archive in it is a file like any other.
 * Size, number and unpacked size are limited, and every reader finds the same files in it.
 */
public final class IncomingArchive {

    /** What systems put into folders without anybody asking, and locks of workbooks that are open. */
    private static final Pattern BYWORK =
            Pattern.compile("(^|/)(__macosx/.*|\\..*|~\\$.*|thumbs\\.db|desktop\\.ini)$", Pattern.DOTALL);

    private static final int MEGABYTE = 1024 * 1024;

    private IncomingArchive() {}

    /** What became of an attempt to open a file. */
    public sealed interface Opening {

        /** The file is an archive, and these are in it, in the order in which they lie. */
        record Opened(List<Item> items) implements Opening {

            public Opened {
                items = List.copyOf(items);
            }
        }

        /** The file is not opened. */
        record Refused(Violation reason) implements Opening {}
    }

    /** A file of an archive. */
    public static final class Item {

        private final String name;
        private final byte[] content;

        Item(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        /** Returns its name with its folders. */
        public String name() {
            return name;
        }

        /** Returns a copy of its bytes. */
        public byte[] content() {
            return content.clone();
        }
    }

    /** Says whether {@code name} is that of an archive of files. */
    public static boolean isNamedLikeOne(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Says whether a file called {@code name} came along although nobody sent it. */
    public static boolean isBywork(String name) {
        return BYWORK.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Opens {@code file}, or says why not. */
    public static Opening open(byte[] file) {
        Deadline deadline = Deadline.in(Deadline.USUAL);
        try (Inflation inflation = new Inflation(file, deadline)) {
            ContainerCheck.checkKind(file);
            return new Opening.Opened(items(ArchiveDirectory.of(file), inflation, deadline));
        } catch (Unreadable refused) {
            return new Opening.Refused(refused.reason());
        }
    }

    private static List<Item> items(Map<String, ArchivePart> parts, Inflation inflation, Deadline deadline)
            throws Unreadable {
        List<Item> items = new ArrayList<>();
        for (ArchivePart part : parts.values()) {
            deadline.check();
            if (PartNames.isAstray(part)) {
                throw Unreadable.because(ContainerViolation.PART_ASTRAY, part.name());
            }
            if (!part.isFolder() && !isBywork(part.name())) {
                if (part.unpacked() < 0 || part.unpacked() > ContainerCheck.LARGEST_FILE) {
                    throw Unreadable.because(ContainerViolation.FILE_TOO_LARGE, ContainerCheck.LARGEST_FILE / MEGABYTE);
                }
                items.add(new Item(part.name(), inflation.whole(part)));
            }
        }
        return items;
    }
}
