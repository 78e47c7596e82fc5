package vn.thidua.document;

import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of HTML under construction, as a tree: no text ever becomes markup. */
final class Markup {

    private final Document document;
    private final Element body;
    private final UnaryOperator<String> shown;

    /**
     * Starts a page.
     *
     * @param title title of the page
     * @param author who gives the page out
     * @param style rules of style
     * @param shown how a text looks on this medium; puts a mark where a font lacks a letter
     */
    Markup(String title, String author, String style, UnaryOperator<String> shown) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.shown = shown;
        Element html = document.createElement("html");
        html.setAttribute("lang", Wording.LANGUAGE);
        document.appendChild(html);
        Element head = add(html, "head", "");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "description", shown.apply(title));
        meta(head, "subject", shown.apply(title));
        meta(head, "author", shown.apply(author));
        add(head, "title", "", title);
        Element css = document.createElement("style");
        css.setTextContent(style);
        head.appendChild(css);
        body = add(html, "body", "");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    /** Adds an element of class {@code style} (none if empty) at the end of {@code parent} and returns it. */
    Element add(Element parent, String name, String style) {
        Element element = document.createElement(name);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }

    /** Adds an element that holds {@code text}. */
    Element add(Element parent, String name, String style, String text) {
        Element element = add(parent, name, style);
        write(element, text);
        return element;
    }

    /** Adds {@code text} at the end of {@code parent}. */
    void write(Element parent, String text) {
        parent.appendChild(document.createTextNode(shown.apply(text)));
    }

    /** Adds a drawn rule, centred, {@code twips} wide. */
    void rule(Element parent, int twips) {
        Element rule = add(parent, "div", "rule");
        rule.setAttribute("style", "width: " + points(twips));
    }

    /** Sets {@code block} in the middle, {@code twips} wide. */
    void narrow(Element block, int twips) {
        block.setAttribute("style", "margin-left: auto; margin-right: auto; width: " + points(twips));
    }

    /** Returns {@code twips} as a length of style rules. */
    static String points(int twips) {
        return twips / 20 + "." + twips % 20 * 5 / 10 + twips % 20 * 5 % 10 + "pt";
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }
}
