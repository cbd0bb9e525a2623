// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Words of a given language for what is told outside a request, from the bundles {@code messages/CreneauNotices}, which a
 * shop replaces key by key. Bean {@code creneauNoticeWords}. Thread-safe.
 */
public final class NoticeWords {

    private final MessageSource messages;

    public NoticeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The words under that key. */
    public String message(Locale language, String key, Object... facts) {
        return messages.getMessage(key, facts, language);
    }

    /** The words under the key and the variant, or those under the key where a bundle has none for the variant. */
    String variant(Locale language, String key, String variant, Object... facts) {
        String usual = message(language, key, facts);
        return variant.isEmpty() ? usual : messages.getMessage(key + "." + variant, facts, usual, language);
    }

    /** Such as "lundi 23 novembre 2026". */
    String day(Locale language, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(instant.atZone(zone));
    }

    /** Such as "17:40". */
    String time(Locale language, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(message(language, "creneau.notice.time"), language)
                .format(instant.atZone(zone));
    }

    /** Such as "lundi 23 novembre 2026, 17:40". */
    String moment(Locale language, Instant instant, ZoneId zone) {
        return day(language, instant, zone) + ", " + time(language, instant, zone);
    }
}
