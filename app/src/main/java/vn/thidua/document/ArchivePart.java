package vn.thidua.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A part of an archive, as its directory lists it.
 *
 * @param name as written
 * @param key the name as programs on every system compare it
 * @param header where its own header begins
 * @param data where its packed content begins
 * @param packed size of the packed content, in bytes
 * @param unpacked size of the content, in bytes, as the directory claims
 * @param deflated whether it is packed at all
 * @param checksum CRC-32 of the content, as the directory claims
 */
record ArchivePart(
        String name, String key, int header, int data, int packed, long unpacked, boolean deflated, long checksum) {

    static String key(String name) {
        String plain = Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
        return plain.toLowerCase(Locale.ROOT);
    }

    boolean isXml() {
        return key.endsWith(".xml") || key.endsWith(".rels") || key.endsWith(".vml");
    }

    boolean isRelationships() {
        return key.endsWith(".rels");
    }

    boolean isFolder() {
        return key.endsWith("/");
    }
}
