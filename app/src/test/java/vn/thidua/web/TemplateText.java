package vn.thidua.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words for people that stand in a template itself instead of in a message file, and other things that templates must
 * not contain.
 *
 * <p>It does not parse JTE; it takes away what is code and looks at what is left.
 */
final class TemplateText {

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("(?m)^@(import|param)\\b.*$");
    private static final Pattern WORDS_IN_CALL = Pattern.compile(
            "\\b(title|label|message|hint|error|subtitle|caption|finding|summary|lead|text) = \"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern WORDS_IN_ATTRIBUTE = Pattern.compile(
            "\\b(aria-label|aria-description|title|alt|placeholder|label|data-l)=\"([^\"$]*\\p{L}[^\"$]*)\"");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/](?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern BANNED = Pattern.compile(
            "\\$unsafe|\\sstyle=|\\son[a-z]+=\"|<style|<script(?![^>]*(?: src=| type=\"application/json\"))");

    private TemplateText() {}

    /** Returns what is wrong in {@code template}, one line each. */
    static List<String> defects(String template) {
        List<String> defects = new ArrayList<>();
        String code = COMMENT.matcher(template).replaceAll("");
        code = DECLARATION.matcher(code).replaceAll("");
        collect(BANNED.matcher(code), "banned: ", 0, defects);
        collect(WORDS_IN_CALL.matcher(code), "words in a call: ", 2, defects);
        String markup = withoutCalls(withoutExpressions(code));
        collect(WORDS_IN_ATTRIBUTE.matcher(markup), "words in an attribute: ", 2, defects);
        String words = TAG.matcher(markup).replaceAll(" ");
        collect(Pattern.compile("[^\\s]*\\p{L}[^\\n]*").matcher(words), "words: ", 0, defects);
        return defects;
    }

    private static void collect(Matcher matcher, String what, int group, List<String> defects) {
        while (matcher.find()) {
            defects.add(what + matcher.group(group).strip());
        }
    }

    /** Takes away <code>${…}</code> and <code>!{…}</code>, braces inside them included. */
    private static String withoutExpressions(String code) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < code.length()) {
            if (code.startsWith("${", at) || code.startsWith("!{", at)) {
                at = closing(code, at + 1, '{', '}');
                rest.append('$');
            } else {
                rest.append(code.charAt(at++));
            }
        }
        return rest.toString();
    }

    /**
     * Takes away {@code @if(…)}, {@code @for(…)}, {@code @else}, … and, of {@code @template.…(…)}, all but the content
     * blocks.
     */
    private static String withoutCalls(String code) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c != '@') {
                rest.append(c == '`' || c == ')' ? ' ' : c);
                at++;
                continue;
            }
            int end = at + 1;
            while (end < code.length() && (Character.isLetterOrDigit(code.charAt(end)) || code.charAt(end) == '.')) {
                end++;
            }
            String word = code.substring(at + 1, end).toLowerCase(Locale.ROOT);
            if (end < code.length() && code.charAt(end) == '(') {
                int close = closing(code, end, '(', ')');
                if (word.startsWith("template.")) {
                    String arguments = code.substring(end + 1, close - 1);
                    Matcher blocks = Pattern.compile("@`(.*)`", Pattern.DOTALL).matcher(arguments);
                    while (blocks.find()) {
                        rest.append(' ')
                                .append(withoutCalls(betweenBlocks(blocks.group(1))))
                                .append(' ');
                    }
                }
                at = close;
            } else {
                at = end;
            }
        }
        return rest.toString();
    }

    /** Two content blocks of one call are joined by code such as {@code `, actions = @`}. */
    private static String betweenBlocks(String blocks) {
        return blocks.replaceAll("`\\s*,\\s*\\w+ = [^@`]*@`", " ");
    }

    private static int closing(String code, int open, char opening, char closing) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' && code.charAt(i - 1) != '\\' && opening == '{') {
                quoted = !quoted;
            } else if (!quoted && c == opening) {
                depth++;
            } else if (!quoted && c == closing && --depth == 0) {
                return i + 1;
            }
        }
        return code.length();
    }
}
