// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.broadleaf;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.Supplier;
import org.broadleafcommerce.common.time.SystemTime;

/** One offence a method; the method's name must show up in the report. */
public class AsksAround {
    long wallMillis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    Object systemClock() {
        return Clock.systemUTC();
    }

    Object defaultClock() {
        return Clock.systemDefaultZone();
    }

    Object zonedClock() {
        return Clock.system(ZoneOffset.UTC);
    }

    Object tickingClock() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    Object noDate() {
        return new Date();
    }

    Object calendar() {
        return Calendar.getInstance();
    }

    Object gregorian() {
        return new GregorianCalendar();
    }

    Object now() {
        return Instant.now();
    }

    Object today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Object nowByReference() {
        return (Supplier<LocalDateTime>) LocalDateTime::now;
    }

    Object nowInLambda() {
        return (Supplier<Object>) () -> ZonedDateTime.now();
    }

    Object hostTime() {
        return SystemTime.asDate();
    }

    Object zone() {
        return ZoneId.systemDefault();
    }

    Object oldZone() {
        return TimeZone.getDefault();
    }

    Object locale() {
        return Locale.getDefault();
    }

    Object formatted() {
        return String.format("%s", 1);
    }

    Object lower() {
        return "I".toLowerCase();
    }

    Object upper() {
        return "i".toUpperCase();
    }

    Object upperByReference() {
        return (Function<String, String>) String::toUpperCase;
    }

    Object pattern() {
        return DateTimeFormatter.ofPattern("EEE");
    }

    Object oldPattern() {
        return new SimpleDateFormat("EEE");
    }

    Object number() {
        return NumberFormat.getInstance();
    }

    Object message() {
        return MessageFormat.format("{0}", 1);
    }

    Object bytes() {
        return "é".getBytes();
    }
}
