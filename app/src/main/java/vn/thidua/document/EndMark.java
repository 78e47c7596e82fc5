package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;

/** The mark "./." by which the text of a signed document ends. */
final class EndMark {

    private EndMark() {}

    /**
     * Returns the body of {@code content}, with the mark in place of the last full stop if the document is signed and ends
     * in a paragraph. Minutes take no mark, nor do tables, lists and pictures.
     */
    static List<Block> on(OfficialDocument content) {
        List<Block> body = content.body();
        if (body.isEmpty()
                || !(content.closing() instanceof Closing.Signed)
                || !(body.getLast() instanceof Block.Paragraph(List<Run> runs))
                || runs.isEmpty()) {
            return body;
        }
        Run last = runs.getLast();
        List<Run> marked = new ArrayList<>(runs.subList(0, runs.size() - 1));
        String bare = last.text().strip().replaceAll("(\\./)?\\.$", "");
        String lead = last.text().startsWith(" ") ? " " : "";
        marked.add(new Run(lead + bare + Wording.END_MARK.text(), last.bold(), last.italic()));
        List<Block> closed = new ArrayList<>(body.subList(0, body.size() - 1));
        closed.add(new Block.Paragraph(marked));
        return List.copyOf(closed);
    }
}
