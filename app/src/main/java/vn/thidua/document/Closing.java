package vn.thidua.document;

import java.util.List;

/** How an official document ends. */
public sealed interface Closing {

    /**
     * One signature at the right and the recipients at the left.
     *
     * @param signature who signs
     * @param recipients who receives the document, without dash and closing punctuation; the last one is the file copy
     */
    record Signed(Signature signature, List<String> recipients) implements Closing {

        public Signed {
            recipients = recipients.stream().map(PrintableText::clean).toList();
        }
    }

    /**
     * Two signatures side by side and no recipients: the ending of minutes.
     *
     * @param left who kept the minutes
     * @param right who presided
     */
    record Witnessed(Signature left, Signature right) implements Closing {}
}
