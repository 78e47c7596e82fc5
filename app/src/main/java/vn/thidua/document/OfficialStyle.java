package vn.thidua.document;

/** Rules of style for an official document on paper, from its profile. */
final class OfficialStyle {

    private OfficialStyle() {}

    /** Returns the style rules of {@code profile}. */
    static String of(FormatProfile profile) {
        return page(profile) + letters(profile) + StyleSheet.OFFICIAL.text() + StyleSheet.BLOCKS.text();
    }

    /** On a page that lies, the margins turn with it, so that the binding edge stays the widest. */
    private static String page(FormatProfile profile) {
        String box = switch (profile.pageNumberPlace()) {
            case TOP_CENTRE -> "@top-center";
            case BOTTOM_RIGHT -> "@bottom-right";
        };
        return """
                @page {
                  size: A4;
                  margin: %2$dmm %3$dmm %4$dmm %5$dmm;
                  %1$s { content: counter(page); font-family: Tinos; font-size: %6$dpt; }
                }
                @page :first { %1$s { content: none; } }
                @page lying { size: A4 landscape; margin: %5$dmm %2$dmm %3$dmm %4$dmm; }
                """.formatted(
                        box,
                        profile.topMargin(),
                        profile.rightMargin(),
                        profile.bottomMargin(),
                        profile.leftMargin(),
                        profile.pageNumberSize());
    }

    private static String letters(FormatProfile profile) {
        return """
                body { font-size: %1$dpt; }
                .pair .left { width: %2$s; }
                .pair .right { width: %3$s; }
                .parent, .issuer, .national-name { font-size: %4$dpt; }
                .motto, .date { font-size: %5$dpt; }
                .number { font-size: %6$dpt; }
                .text, .items li { text-indent: %7$d.%8$02dmm; }
                .text, .items li { margin-bottom: %9$dpt; }
                .basis { font-style: %10$s; }
                .recipients-head { font-size: %11$dpt; }
                .recipient { font-size: %12$dpt; }
                """.formatted(
                        profile.bodySize(),
                        Markup.points(RuleWidth.left(profile)),
                        Markup.points(TableFit.twips(profile.textWidth()) - RuleWidth.left(profile)),
                        profile.headSize(),
                        profile.mottoSize(),
                        profile.numberSize(),
                        profile.firstLineHundredths() / 100,
                        profile.firstLineHundredths() % 100,
                        profile.paragraphGap(),
                        profile.legalBasesItalic() ? "italic" : "normal",
                        profile.recipientsHeadSize(),
                        profile.recipientsSize());
    }
}
