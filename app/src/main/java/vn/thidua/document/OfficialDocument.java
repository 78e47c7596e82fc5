package vn.thidua.document;

import java.time.Instant;
import java.util.List;

/**
 * A document of an authority in its prescribed form: letterhead, type and subject, text, signatures, annexes.
 *
 * <p>The writers add what the form prescribes and the caller must not repeat: national name and motto, the words before
 * number and recipients, "./." after the last paragraph of a signed document, rules, page numbers.
 *
 * @param profile the rules of form in force on the day of issue
 * @param letterhead who issues the document, under which number, where and when
 * @param type kind of document in capitals, for example {@code BÁO CÁO}
 * @param subject what the document is about, one or two lines
 * @param legalBases acts that the document rests on, without closing punctuation; may be empty
 * @param body the text
 * @param closing who signs, and who receives it
 * @param annexes what follows after the signatures, each on a new page
 * @param created moment written into the file's properties, so that equal documents give equal files
 */
public record OfficialDocument(
        FormatProfile profile,
        Letterhead letterhead,
        String type,
        String subject,
        List<String> legalBases,
        List<Block> body,
        Closing closing,
        List<Annex> annexes,
        Instant created) {

    /** @throws IllegalArgumentException if type or subject is empty; a bug of the caller */
    public OfficialDocument {
        type = PrintableText.required(type, "type");
        subject = PrintableText.required(subject, "subject");
        legalBases = legalBases.stream().map(PrintableText::clean).toList();
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /** Returns the title for the file's properties: type and subject. */
    public String title() {
        return type + " " + subject;
    }
}
