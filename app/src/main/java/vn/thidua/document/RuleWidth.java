package vn.thidua.document;

/**
 * Lengths of the rules drawn under lines of an official document, in twentieths of a point.
 *
 * <p>Under the motto as long as the motto; elsewhere two fifths of the line above it, inside the third to the half that
 * both acts ask for.
 */
final class RuleWidth {

    /** Width of the left and right columns of the letterhead, in hundredths of the text's width. */
    static final int LEFT_SHARE = 40;

    private RuleWidth() {}

    static int motto(FormatProfile profile) {
        return TextFont.BOLD.twips(Wording.MOTTO.text(), profile.mottoSize() * 2);
    }

    static int issuer(OfficialDocument content) {
        FormatProfile profile = content.profile();
        return part(content.letterhead().issuer(), profile.headSize(), left(profile));
    }

    static int subject(OfficialDocument content) {
        FormatProfile profile = content.profile();
        return part(content.subject(), profile.bodySize(), TableFit.twips(profile.textWidth()));
    }

    static int annex(Annex annex, FormatProfile profile) {
        int width =
                annex.orientation() == Annex.Orientation.PORTRAIT ? profile.textWidth() : profile.landscapeTextWidth();
        return part(annex.title(), profile.bodySize(), TableFit.twips(width));
    }

    /** Returns the width of the letterhead's left column. */
    static int left(FormatProfile profile) {
        return TableFit.twips(profile.textWidth()) * LEFT_SHARE / 100;
    }

    private static int part(String line, int points, int room) {
        return Math.min(TextFont.BOLD.twips(line, points * 2), room) * 2 / 5;
    }
}
