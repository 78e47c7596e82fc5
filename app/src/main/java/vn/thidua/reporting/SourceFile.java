package vn.thidua.reporting;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** A file that a person wrote, byte for byte as it arrived. */
public final class SourceFile {

    private static final int LONGEST_NAME = 120;

    private final String name;
    private final byte[] content;

    /** Takes the file called {@code name}; {@code content} is copied. */
    public SourceFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** Returns {@code sent} without folders, which some browsers send along, and without signs that do not show. */
    public static String plainName(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last.replaceAll("[\\p{Cntrl}\\p{Cf}]", ""), Normalizer.Form.NFC)
                .strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }

    /** Returns the name that it arrived under, without folders. */
    public String name() {
        return name;
    }

    /** Returns a copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** Returns the SHA-256 of the content in lower-case hexadecimal. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
