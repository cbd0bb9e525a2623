// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.compliance;

import java.util.regex.Pattern;

/**
 * Takes out of what a driver or a library says what nobody is to read in the log of a nightly job: what follows the database's name
 * in its URL, whom it names before the host, and passwords. Immutable and thread-safe.
 */
final class Discretion {

    private static final String HIDDEN = "***";
    private static final Pattern PARAMETERS = Pattern.compile("(jdbc:[^\\s?;]*)[?;]\\S*");
    private static final Pattern CREDENTIALS = Pattern.compile("(jdbc:\\S*?)[^\\s/@:(]*[:/][^\\s/@]*@");
    private static final Pattern NAMED =
            Pattern.compile("(password|passwd|pwd|secret)(\\s*[=:]\\s*)[^\\s&;,]+", Pattern.CASE_INSENSITIVE);

    private final String url;
    private final String[] secrets;

    /** Secrets may be empty. */
    Discretion(String url, String... secrets) {
        this.url = url;
        this.secrets = secrets.clone();
    }

    /** That text without them. */
    String about(String text) {
        String told = url.isEmpty() ? text : text.replace(url, url.split("[?;]", 2)[0]);
        told = shortened(told);
        for (String secret : secrets) {
            told = secret.isEmpty() ? told : told.replace(secret, HIDDEN);
        }
        return NAMED.matcher(told).replaceAll("$1$2" + HIDDEN);
    }

    private static String shortened(String text) {
        String named = PARAMETERS.matcher(text).replaceAll("$1");
        return CREDENTIALS.matcher(named).replaceAll("$1" + HIDDEN + "@");
    }
}
