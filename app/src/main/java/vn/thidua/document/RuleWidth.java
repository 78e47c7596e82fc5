package vn.thidua.document;

/**
 * Widths of the centred lines of an official document and of the rules drawn under them, in twentieths of a point.
 *
 * <p>The rule under the motto is as long as the motto; elsewhere two fifths of the line above it, inside the third to the
 * half that both acts ask for.
 *
 * @param line width to which the line above is broken
 * @param rule length of the rule
 */
record RuleWidth(int line, int rule) {

    /** Width of the left column of the letterhead, in hundredths of the text's width. */
    private static final int LEFT_SHARE = 40;

    /** Least space between the columns of the letterhead. */
    private static final int GAP = 120;

    static int motto(FormatProfile profile) {
        return TextFont.BOLD.twips(Wording.MOTTO.text(), profile.mottoSize() * 2);
    }

    static RuleWidth issuer(OfficialDocument content) {
        FormatProfile profile = content.profile();
        return under(content.letterhead().issuer(), profile.headSize(), left(profile) - GAP);
    }

    static RuleWidth subject(OfficialDocument content) {
        FormatProfile profile = content.profile();
        return under(content.subject(), profile.bodySize(), TableFit.twips(profile.textWidth()));
    }

    static RuleWidth annex(Annex annex, FormatProfile profile) {
        return under(annex.title(), profile.bodySize(), TableFit.twips(profile.textWidth(annex.orientation())));
    }

    /** Returns the width of the letterhead's left column. */
    static int left(FormatProfile profile) {
        return TableFit.twips(profile.textWidth()) * LEFT_SHARE / 100;
    }

    private static RuleWidth under(String text, int points, int room) {
        int line = LineBalance.width(text, points, room);
        return new RuleWidth(line, line * 2 / 5);
    }
}
