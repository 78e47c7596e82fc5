package vn.thidua.conference;

import java.nio.file.Path;

/** Takes up the record of a conference from a file. */
public interface ConferenceImport {

    /**
     * Reads {@code file} and the pictures it names, stores the record and orders its tasks.
     *
     * <p>The same content again changes nothing. Other content under the same code becomes a new version; the old one
     * stays on record. A file with defects changes nothing and answers all of them.
     */
    ConferenceImported importFile(Path file);
}
