// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a mail whose template is HTML, so that whoever replaces the template has replaced the text too. Blocks become
 * lines, a link is followed by its address. Knows as much of HTML as templates of mails need. For one mail.
 */
final class PlainText {

    private static final Pattern TOKEN = Pattern.compile(
            "(?s)<!--.*?-->|<(head|style|script)\\b.*?</\\1\\s*>|<[^>]*>|[^<]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern HREF = Pattern.compile("\\bhref\\s*=\\s*(\"([^\"]*)\"|'([^']*)')");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z]{2,8});");
    private static final Set<String> BLOCKS = new HashSet<String>(Arrays.asList(
            "p", "div", "br", "h1", "h2", "h3", "li", "ul", "ol", "tr", "table", "section", "dt", "dd", "hr"));
    private static final Map<String, String> NAMED = new HashMap<String, String>();

    static {
        NAMED.put("amp", "&");
        NAMED.put("lt", "<");
        NAMED.put("gt", ">");
        NAMED.put("quot", "\"");
        NAMED.put("apos", "'");
        NAMED.put("nbsp", "\u00a0");
    }

    private final StringBuilder text = new StringBuilder();
    private String href = "";
    private int linkStart;

    private PlainText() {}

    static String of(String html) {
        PlainText plain = new PlainText();
        Matcher tokens = TOKEN.matcher(html);
        while (tokens.find()) {
            plain.read(tokens.group());
        }
        return plain.text
                        .toString()
                        .replaceAll("[ ]*\\n[ ]*", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .trim()
                + "\n";
    }

    private void read(String token) {
        Matcher tag = TAG.matcher(token);
        if (!token.startsWith("<")) {
            append(decoded(token.replaceAll("[ \\t\\r\\n]+", " ")));
        } else if (tag.lookingAt()) {
            readTag(tag.group(1).toLowerCase(Locale.ROOT), token);
        }
    }

    private void append(String words) {
        boolean atStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        text.append(atStart && words.startsWith(" ") ? words.substring(1) : words);
    }

    private void readTag(String name, String token) {
        boolean closes = token.startsWith("</");
        if (name.equals("a")) {
            readLink(closes, token);
        } else if (BLOCKS.contains(name)) {
            text.append(closes && (name.equals("p") || name.startsWith("h")) ? "\n\n" : "\n");
            text.append(name.equals("li") && !closes ? "- " : "");
        }
    }

    private void readLink(boolean closes, String token) {
        if (closes) {
            String label = text.substring(linkStart).trim();
            text.append(href.isEmpty() || label.equals(href) ? "" : ": " + href);
            href = "";
            return;
        }
        Matcher found = HREF.matcher(token);
        href = found.find() ? decoded(found.group(2) == null ? found.group(3) : found.group(2)) : "";
        linkStart = text.length();
    }

    private static String decoded(String words) {
        Matcher entity = ENTITY.matcher(words);
        StringBuffer out = new StringBuffer();
        while (entity.find()) {
            entity.appendReplacement(out, Matcher.quoteReplacement(character(entity.group(1), entity.group())));
        }
        return entity.appendTail(out).toString();
    }

    private static String character(String name, String asWritten) {
        if (!name.startsWith("#")) {
            return NAMED.containsKey(name) ? NAMED.get(name) : asWritten;
        }
        boolean hex = name.charAt(1) == 'x';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) ? new String(Character.toChars(point)) : asWritten;
    }
}
