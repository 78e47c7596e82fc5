package vn.thidua.reporting;

import org.springframework.http.ResponseEntity;
import vn.thidua.shared.Violation;

/** Looks at files that are to prove something, and hands them out so that no browser shows them. */
public interface EvidenceFiles {

    /** Most files that prove one thing. */
    int MOST = 20;

    /** What a file turned out to be. */
    sealed interface Looked {

        /**
         * It may be kept.
         *
         * @param kind what it is inside, whatever it is called: PDF, PNG, JPEG or XLSX
         */
        record Taken(String kind) implements Looked {}

        record Refused(Violation why) implements Looked {}
    }

    /** Looks into {@code file}: its size, its kind, and for workbooks all that is asked of a workbook that comes in. */
    Looked look(SourceFile file);

    /**
     * Returns the answer that gives {@code file} away, to be saved under a name that ends in what it is.
     *
     * @param kind as {@link Looked.Taken#kind}
     */
    ResponseEntity<byte[]> handOut(SourceFile file, String kind);
}
