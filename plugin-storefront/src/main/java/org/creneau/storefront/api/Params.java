// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.creneau.slot.SlotId;

/**
 * The parameters of a request, each within its bounds; what is not is an {@link ApiProblem} that names it, what came and what is
 * allowed. What nobody asks for is left alone. For one request.
 */
final class Params {
    /** Never repeated in an answer. */
    private static final Set<String> PERSONAL = Collections.unmodifiableSet(new HashSet<String>(Arrays.asList(
            "place",
            "postcode",
            "insee",
            "latitude",
            "longitude",
            "accuracyMeters",
            "name",
            "phone",
            "note",
            "email")));

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final HttpServletRequest request;

    Params(HttpServletRequest request) {
        this.request = request;
    }

    static boolean isPersonal(String name) {
        return PERSONAL.contains(name);
    }

    /** Empty if it was not sent. */
    String text(String name, int most) {
        String value = single(name);
        if (value.length() > most) {
            throw ApiProblem.parameter(name, value, "at most " + most + " characters");
        }
        return value;
    }

    private String single(String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return "";
        }
        if (values.length > 1) {
            throw ApiProblem.parameter(name, null, "once");
        }
        return values[0];
    }

    /** Each once, such as boxes that are ticked. */
    List<String> texts(String name, int mostValues, int most) {
        String[] values = request.getParameterValues(name);
        List<String> texts =
                new ArrayList<String>(values == null ? Collections.<String>emptyList() : Arrays.asList(values));
        if (texts.size() > mostValues || texts.stream().anyMatch(text -> text.length() > most)) {
            throw ApiProblem.parameter(
                    name, null, "at most " + mostValues + " times, each of at most " + most + " characters");
        }
        return texts;
    }

    /** Of whole numbers from 0 on. */
    int number(String name, int least, int most, int usual) {
        String value = single(name);
        if (value.isEmpty()) {
            return usual;
        }
        int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw ApiProblem.parameter(name, value, "a whole number from " + least + " to " + most);
        }
        return number;
    }

    LocalDate day(String name, LocalDate usual, LocalDate first, LocalDate last) {
        String value = single(name);
        try {
            LocalDate day = value.isEmpty() ? usual : LocalDate.parse(value);
            if (!day.isBefore(first) && !day.isAfter(last)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // named below
        }
        throw ApiProblem.parameter(name, value, "a day from " + first + " to " + last);
    }

    /** One of those, or the usual one if it was not sent. */
    String word(String name, Collection<String> allowed, String usual) {
        String value = single(name);
        if (!value.isEmpty() && !allowed.contains(value)) {
            throw ApiProblem.parameter(name, value, String.join(", ", allowed));
        }
        return value.isEmpty() ? usual : value;
    }

    boolean flag(String name) {
        return "true".equals(word(name, Arrays.asList("true", "false"), "false"));
    }

    SlotId slot(String name) {
        return slot(name, single(name));
    }

    static SlotId slot(String name, String value) {
        try {
            return SlotId.parse(value);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.parameter(
                    name, value, "a slot as the list of slots names it, such as 12-20301112T090000Z-30");
        }
    }
}
