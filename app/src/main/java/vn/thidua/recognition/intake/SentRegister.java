package vn.thidua.recognition.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as somebody sent it, byte for byte. */
final class SentRegister {

    private final String name;
    private final byte[] content;

    /** Takes the file called {@code name}; {@code content} must not be changed afterwards. */
    SentRegister(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Returns the name that it arrived under, without folders. */
    String name() {
        return name;
    }

    /** Returns the bytes themselves, which nobody changes. */
    byte[] content() {
        return content;
    }

    /** Returns the SHA-256 of the content in small hexadecimal letters. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
