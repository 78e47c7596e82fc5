package vn.thidua.recognition.catalogue;

/**
 * A clause as people read it.
 *
 * @param sentence what it asks for, in the words of the pack
 * @param citation document, article and clause
 * @param source name of the pack and from when to when it holds
 * @param confidence how sure we are of the wording
 * @param unread whether nobody looked the wording up
 * @param judged whether people decide whether it is met
 */
public record ClauseWords(
        String sentence, String citation, String source, String confidence, boolean unread, boolean judged) {}
