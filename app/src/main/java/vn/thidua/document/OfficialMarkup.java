package vn.thidua.document;

import java.util.List;
import org.w3c.dom.Element;

/** An official document as HTML for paper. */
final class OfficialMarkup {

    private final OfficialDocument content;
    private final FormatProfile profile;
    private final Markup markup;

    private OfficialMarkup(OfficialDocument content) {
        this.content = content;
        this.profile = content.profile();
        this.markup = new Markup(
                content.title(), content.letterhead().issuer(), OfficialStyle.of(profile), TextFont.REGULAR::shown);
    }

    /** Returns {@code content} laid out. */
    static org.w3c.dom.Document of(OfficialDocument content) {
        OfficialMarkup page = new OfficialMarkup(content);
        page.head();
        page.text();
        page.closing();
        page.annexes();
        return page.markup.document();
    }

    private void head() {
        Letterhead head = content.letterhead();
        Element names = markup.add(markup.body(), "div", "pair");
        Element left = markup.add(names, "div", "left");
        head.parentBody().ifPresent(name -> markup.add(left, "p", "parent", name));
        RuleWidth issuer = RuleWidth.issuer(content);
        markup.narrow(markup.add(left, "p", "issuer", head.issuer()), issuer.line());
        markup.rule(left, issuer.rule());
        Element right = markup.add(names, "div", "right");
        markup.add(right, "p", "national-name", Wording.NATIONAL_NAME.text());
        markup.add(right, "p", "motto", Wording.MOTTO.text());
        markup.rule(right, RuleWidth.motto(profile));

        Element lines = markup.add(markup.body(), "div", "pair");
        markup.add(markup.add(lines, "div", "left"), "p", "number", Wording.number(head.number()));
        markup.add(markup.add(lines, "div", "right"), "p", "date", Wording.placeAndDate(head.issued()));
    }

    private void text() {
        Element title = markup.add(markup.body(), "h1", "");
        markup.add(title, "span", "type", content.type());
        markup.write(title, " ");
        RuleWidth subject = RuleWidth.subject(content);
        markup.narrow(markup.add(title, "span", "subject", content.subject()), subject.line());
        markup.rule(markup.body(), subject.rule());
        List<String> bases = content.legalBases();
        for (int index = 0; index < bases.size(); index++) {
            markup.add(markup.body(), "p", "text basis", Wording.listed(bases.get(index), index, bases.size()));
        }
        new BlockMarkup(markup, profile.textWidth(), 1).write(markup.body(), EndMark.on(content));
    }

    private void closing() {
        Element pair = markup.add(markup.body(), "div", "closing");
        Element left = markup.add(pair, "div", "left");
        Element right = markup.add(pair, "div", "right");
        switch (content.closing()) {
            case Closing.Signed(Signature signature, List<String> recipients) -> {
                recipients(left, recipients);
                signature(right, signature);
            }
            case Closing.Witnessed(Signature first, Signature second) -> {
                signature(left, first);
                signature(right, second);
            }
        }
    }

    private void recipients(Element parent, List<String> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        markup.add(parent, "p", "recipients-head", Wording.RECIPIENTS.text());
        for (int index = 0; index < recipients.size(); index++) {
            markup.add(
                    parent, "p", "recipient", "- " + Wording.listed(recipients.get(index), index, recipients.size()));
        }
    }

    private void signature(Element parent, Signature signature) {
        signature.authority().ifPresent(line -> markup.add(parent, "p", "signature", line));
        markup.add(parent, "p", "signature", signature.title());
        markup.add(parent, "div", "room-to-sign");
        signature.name().ifPresent(name -> markup.add(parent, "p", "signature", name));
    }

    private void annexes() {
        List<Annex> annexes = content.annexes();
        for (int index = 0; index < annexes.size(); index++) {
            Annex annex = annexes.get(index);
            boolean upright = annex.orientation() == Annex.Orientation.PORTRAIT;
            Element part = markup.add(markup.body(), "div", upright ? "annex" : "annex lying");
            // The renderer takes every block's width from the first page, whichever way a later page lies.
            part.setAttribute("style", "width: " + profile.textWidth(annex.orientation()) + "mm");
            Element title = markup.add(part, "h2", "annex-head");
            markup.add(title, "span", "annex-number", Wording.annex(index, annexes.size()));
            markup.write(title, " ");
            RuleWidth width = RuleWidth.annex(annex, profile);
            markup.narrow(markup.add(title, "span", "annex-title", annex.title()), width.line());
            annex.reference()
                    .ifPresent(line -> markup.add(part, "p", "annex-reference", Wording.ANNEX_REFERENCE.text(line)));
            markup.rule(part, width.rule());
            new BlockMarkup(markup, profile.textWidth(annex.orientation()), 2).write(part, annex.body());
        }
    }
}
