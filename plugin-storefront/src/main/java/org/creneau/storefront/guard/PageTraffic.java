// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.guard;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** Which page is counted as what, and at which point. */
final class PageTraffic {
    private static final Set<String> SEARCHES =
            new HashSet<String>(Arrays.asList("", "position", "points", "stores", "sitemap.xml"));
    private static final Set<String> PLACES = new HashSet<String>(Arrays.asList("place", "suggest"));
    private static final Set<String> KEYS =
            new HashSet<String>(Arrays.asList("manage", "handover", "qr", "choice", "proof", "certificate", "order"));
    private static final String CHANGE = "POST";
    private static final Pattern POINT = Pattern.compile("[^/]*/([1-9][0-9]{0,17})(?:/.*)?");
    private static final Pattern SLOT = Pattern.compile("([1-9][0-9]{0,17})-.*");

    private PageTraffic() {}

    /** @param page its path below {@code /pickup/}, such as {@code points/12/why} */
    static Traffic kindOf(String page, String method) {
        int slash = page.indexOf('/');
        String first = slash < 0 ? page : page.substring(0, slash);
        if (KEYS.contains(first) || (slash > 0 && "wait".equals(first))) {
            return Traffic.KEY;
        }
        if (PLACES.contains(first)) {
            return Traffic.PLACE;
        }
        if (SEARCHES.contains(first)) {
            return Traffic.SEARCH;
        }
        return CHANGE.equals(method) ? Traffic.CHANGE : Traffic.FREE;
    }

    static OptionalLong pointOf(String page, HttpServletRequest request) {
        String slot = request.getParameter("slot");
        Matcher named = page.startsWith("points/") ? POINT.matcher(page) : SLOT.matcher(slot == null ? "" : slot);
        return named.matches() ? OptionalLong.of(Long.parseLong(named.group(1))) : OptionalLong.empty();
    }
}
