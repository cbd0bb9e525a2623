// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.language;

import java.lang.reflect.Field;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.openadmin.dto.Property;
import org.springframework.context.MessageSource;

/** How a value that Broadleaf wrote down reads in the language of whoever is signed in. Thread-safe. */
public class ValueWords {

    /** As Broadleaf writes every date into a form. */
    private static final DateTimeFormatter BROADLEAF = DateTimeFormatter.ofPattern("uuuu.MM.dd HH:mm:ss", Locale.ROOT);

    /** As the plugin keeps times on the clock of a point. */
    private static final DateTimeFormatter ON_A_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final int CLOCK_LENGTH = "2026-08-03 18:30".length();

    private final MessageSource messages;

    public ValueWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Empty if it reads well as it is. {@code type} is the class of the row: what Broadleaf itself knows about a field is not at hand in
     * every list.
     */
    Optional<String> shown(String type, Property property) {
        Optional<Field> field = field(type, property.getName());
        if (field.isPresent() && field.get().getType() == Boolean.class) {
            return Optional.of(
                    messages.getMessage(ChoiceWords.PREFIX + property.getValue(), null, AdminLanguage.current()));
        }
        if (field.isPresent() && field.get().getType() == Date.class) {
            return moment(property.getValue(), BROADLEAF).map(isDay(field.get()) ? ValueWords::day : ValueWords::time);
        }
        return moment(property.getValue(), ON_A_CLOCK).map(ValueWords::time);
    }

    /** A text that may begin with a time on the clock of a point, such as what stands above the form of a pickup. */
    String told(String text) {
        return text.length() < CLOCK_LENGTH
                ? text
                : moment(text.substring(0, CLOCK_LENGTH), ON_A_CLOCK)
                        .map(moment -> time(moment) + text.substring(CLOCK_LENGTH))
                        .orElse(text);
    }

    private static Optional<LocalDateTime> moment(String text, DateTimeFormatter written) {
        try {
            return Optional.of(LocalDateTime.parse(text, written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Such as {@code 3 août 2026}. */
    private static String day(LocalDateTime moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(AdminLanguage.current())
                .format(moment);
    }

    /** Such as {@code 3 août 2026 18:00}. */
    private static String time(LocalDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(AdminLanguage.current())
                .format(moment);
    }

    /** Whether the column has no time, of which Broadleaf shows midnight. */
    private static boolean isDay(Field field) {
        Temporal precision = field.getAnnotation(Temporal.class);
        return precision != null && precision.value() == TemporalType.DATE;
    }

    private static Optional<Field> field(String type, String name) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (Class<?> row = Class.forName(type, false, loader); row != null; row = row.getSuperclass()) {
                for (Field field : row.getDeclaredFields()) {
                    if (field.getName().equals(name)) {
                        return Optional.of(field);
                    }
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
