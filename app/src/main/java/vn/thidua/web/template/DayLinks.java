package vn.thidua.web.template;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the chosen day travel: every link of a page, every part that it asks for and every form that only asks carry it on,
 * so that nobody who looks at a past day falls back to today unseen. Forms that change something do not carry it.
 *
 * <p>A tag with the attribute {@code data-td-today} stays as it is.
 */
final class DayLinks {

    private static final Pattern TAG =
            Pattern.compile("<(a|form|[a-z]+(?=[^<>]* hx-get=))((?:\\s+[^\\s=>\"]+(?:=\"[^\"]*\")?)*+)\\s*>");
    private static final Pattern ADDRESS =
            Pattern.compile(" (href|hx-get)=\"(/(?!/)[^\"#]*|(?=\\?)[^\"#]*)(#[^\"]*)?\"");
    private static final Pattern NAMED = Pattern.compile("[?;&]" + AsOfParameter.NAME + "=");

    private DayLinks() {}

    /** Returns {@code page} with {@code day} in its links. */
    static String carry(String page, LocalDate day) {
        return TAG.matcher(page).replaceAll(tag -> Matcher.quoteReplacement(carried(tag, day)));
    }

    private static String carried(MatchResult tag, LocalDate day) {
        String attributes = tag.group(2);
        if (attributes.contains(" data-td-today")) {
            return tag.group();
        }
        if (tag.group(1).equals("form")) {
            return attributes.contains(" method=\"get\"")
                    ? tag.group() + "<input type=\"hidden\" name=\"" + AsOfParameter.NAME + "\" value=\"" + day + "\">"
                    : tag.group();
        }
        String carried = ADDRESS.matcher(attributes)
                .replaceAll(address -> Matcher.quoteReplacement(" " + address.group(1) + "=\""
                        + with(address.group(2), day)
                        + (address.group(3) == null ? "" : address.group(3)) + "\""));
        return "<" + tag.group(1) + carried + ">";
    }

    private static String with(String address, LocalDate day) {
        return NAMED.matcher(address).find()
                ? address
                : address + (address.contains("?") ? "&amp;" : "?") + AsOfParameter.NAME + "=" + day;
    }
}
