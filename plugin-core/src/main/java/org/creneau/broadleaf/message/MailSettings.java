// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.Locale;
import java.util.regex.Pattern;
import org.creneau.reservation.WaitContact;

/**
 * From whom mails come, where their links lead, and in which language they are where a reservation has none. Bean {@code
 * creneauMailSettings}. Immutable and thread-safe.
 */
public final class MailSettings {

    private static final Pattern URL = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*");

    private final String from;
    private final String siteUrl;
    private final Locale language;

    private MailSettings(String from, String siteUrl, Locale language) {
        this.from = from;
        this.siteUrl = siteUrl;
        this.language = language;
    }

    /**
     * Of the properties {@code creneau.mail.from}, {@code creneau.site.url} and {@code creneau.mail.language}; throws {@link
     * IllegalArgumentException} naming the one that is missing or malformed, for a mail without sender or link helps nobody.
     */
    public static MailSettings of(String from, String siteUrl, String language) {
        if (!WaitContact.isEmail(from)) {
            throw new IllegalArgumentException("creneau.mail.from is '" + from
                    + "', allowed is an e-mail address such as boutique@example.org. Maybe leave"
                    + " creneau-mail-applicationContext.xml out where no mail is to be sent.");
        }
        if (!URL.matcher(siteUrl).matches()) {
            throw new IllegalArgumentException("creneau.site.url is '" + siteUrl
                    + "', allowed is such as https://www.example.org, without a slash at its end; mails need it");
        }
        if (!language.matches("[a-z]{2}(-[A-Z]{2})?")) {
            throw new IllegalArgumentException(
                    "creneau.mail.language is '" + language + "', allowed is such as fr or fr-FR");
        }
        return new MailSettings(from, siteUrl, Locale.forLanguageTag(language));
    }

    public String from() {
        return from;
    }

    /** The address of a path of the shop, from outside. */
    public String url(String path) {
        return siteUrl + path;
    }

    /** The language of that tag; the usual one for an empty tag. */
    public Locale languageOf(String tag) {
        return tag.isEmpty() ? language : Locale.forLanguageTag(tag);
    }

    /** The same each time for the same message, so that a mail program can tell a repeat (RFC 5322). */
    String messageId(String key) {
        return "<" + key + from.substring(from.lastIndexOf('@')).toLowerCase(Locale.ROOT) + ">";
    }
}
