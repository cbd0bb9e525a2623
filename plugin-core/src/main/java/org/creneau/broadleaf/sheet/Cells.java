// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.reservation.stock.SheetProblem;

/** The kinds of cells that lists have. */
public final class Cells {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,15})?");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])(:00)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-3]?[0-9])/([01]?[0-9])/([0-9]{4})");
    private static final List<String> TRUE = Arrays.asList("true", "vrai", "1", "yes", "oui");
    private static final List<String> FALSE = Arrays.asList("false", "faux", "0", "no", "non");

    private Cells() {}

    /** Any text, as it stands, of so many characters at most. */
    public static CellType text(int longest) {
        return type(cell -> {
            if (cell.length() > longest) {
                throw new UnreadableCell(SheetProblem.TOO_LONG, cell, longest + " characters at most");
            }
            return cell;
        });
    }

    /** A text without spaces around it, for which that holds; what is allowed is said in technical terms. */
    public static CellType checked(Predicate<String> check, String allowed) {
        return type(cell -> {
            if (!check.test(cell.trim())) {
                throw new UnreadableCell(SheetProblem.NOT_ALLOWED, cell, allowed);
            }
            return cell.trim();
        });
    }

    /** One of those words, in capitals; small letters are read as well. */
    public static CellType word(String... words) {
        List<String> all = Arrays.asList(words);
        return type(cell -> {
            String word = cell.trim().toUpperCase(Locale.ROOT);
            if (!all.contains(word)) {
                throw new UnreadableCell(SheetProblem.NOT_ALLOWED, cell, String.join(", ", all));
            }
            return word;
        });
    }

    /** An {@link Integer} within the bounds, both allowed. */
    public static CellType whole(int least, int most) {
        return type(cell -> (int) number(cell, least, most));
    }

    /** A {@link Long} of 1 or more: the number of a row. */
    public static CellType id() {
        return type(cell -> number(cell, 1, Long.MAX_VALUE));
    }

    private static long number(String cell, long least, long most) {
        String text = cell.trim();
        if (WHOLE.matcher(text).matches() && Long.parseLong(text) >= least && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        throw new UnreadableCell(
                SheetProblem.NOT_A_NUMBER, cell, most == Long.MAX_VALUE ? least + " or more" : least + ".." + most);
    }

    /** A {@link BigDecimal} within the bounds, both allowed, rounded to so many decimals. */
    public static CellType decimal(int decimals, int least, int most) {
        Function<String, Object> reading = cell -> {
            String text = cell.trim();
            if (DECIMAL.matcher(text).matches()) {
                BigDecimal number = new BigDecimal(text.replace(',', '.')).setScale(decimals, RoundingMode.HALF_UP);
                if (number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                    return number;
                }
            }
            throw new UnreadableCell(SheetProblem.NOT_A_NUMBER, cell, least + ".." + most);
        };
        return type(reading, value -> plain((BigDecimal) value));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A {@link Boolean}: {@code true} or {@code false}, or what French and English spreadsheets and people write for it. */
    public static CellType flag() {
        return type(cell -> {
            String word = cell.trim().toLowerCase(Locale.ROOT);
            if (!TRUE.contains(word) && !FALSE.contains(word)) {
                throw new UnreadableCell(SheetProblem.NOT_ALLOWED, cell, "true, false");
            }
            return TRUE.contains(word);
        });
    }

    /** A time of the day, kept as {@code HH:mm}; {@code 9:00} and {@code 09:00:00} are read as well. */
    public static CellType time() {
        return type(cell -> {
            Matcher time = TIME.matcher(cell.trim());
            if (!time.matches()) {
                throw new UnreadableCell(SheetProblem.NOT_ALLOWED, cell, "00:00..23:59");
            }
            String hour = time.group(1);
            return (hour.length() == 1 ? "0" + hour : hour) + ":" + time.group(2);
        });
    }

    /** A {@link java.sql.Date}: {@code 2026-12-24}; {@code 24/12/2026}, which a French spreadsheet makes of it, is read as well. */
    public static Date date(String cell) {
        Matcher french = DAY_FIRST.matcher(cell.trim());
        try {
            LocalDate date = french.matches()
                    ? LocalDate.of(
                            Integer.parseInt(french.group(3)),
                            Integer.parseInt(french.group(2)),
                            Integer.parseInt(french.group(1)))
                    : LocalDate.parse(cell.trim());
            if (date.getYear() >= 1902 && date.getYear() <= 9999) {
                return Date.valueOf(date);
            }
        } catch (DateTimeException e) {
            // told below, like a year out of bounds
        }
        throw new UnreadableCell(SheetProblem.NOT_ALLOWED, cell, "1902-01-01..9999-12-31");
    }

    /** What a function makes of a cell; written as its text. */
    public static CellType type(Function<String, Object> reading) {
        return type(reading, String::valueOf);
    }

    private static CellType type(Function<String, Object> reading, Function<Object, String> writing) {
        return new CellType() {
            @Override
            public Object read(String cell) {
                return reading.apply(cell);
            }

            @Override
            public String write(Object value) {
                return writing.apply(value);
            }
        };
    }
}
