// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * Rule 2: no clock, zone, locale or character set that is not handed in, outside the clock adapters. An entry that ends in
 * {@code (} or {@code .} stands for every overload or member.
 */
final class TimeRules {
    static final List<String> BANNED = List.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.time.Clock.system(",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.tickMillis(",
            "java.time.Clock.tickMinutes(",
            "java.time.Clock.tickSeconds(",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance(",
            "java.util.GregorianCalendar.<init>(",
            "org.broadleafcommerce.common.time.SystemTime.",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.Locale.getDefault(",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.util.Formatter.<init>()",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.DateFormat.getDateInstance()",
            "java.text.DateFormat.getDateTimeInstance()",
            "java.text.DateFormat.getTimeInstance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.NumberFormat.getCurrencyInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.SimpleDateFormat.<init>()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.lang.String.<init>([B)",
            "java.lang.String.getBytes()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)");

    static final ArchRule NOTHING_AMBIENT = noClasses()
            .that(not(Rooms.in("broadleaf.clock", "demo.clock")))
            .should()
            .accessTargetWhere(reachesForTheAmbient())
            .as(
                    "Clock, zone, locale and character set are handed in; only broadleaf.clock, and the demo's movable clock, ask for them")
            .allowEmptyShould(true);

    private TimeRules() {}

    static boolean isBanned(String member) {
        return isSystemNow(member)
                || BANNED.stream()
                        .anyMatch(entry -> entry.endsWith(")") ? member.equals(entry) : member.startsWith(entry));
    }

    /** Every {@code now} of {@code java.time} but the one that takes a clock. */
    private static boolean isSystemNow(String member) {
        return member.startsWith("java.time.") && member.contains(".now(") && !member.endsWith("(java.time.Clock)");
    }

    private static DescribedPredicate<JavaAccess<?>> reachesForTheAmbient() {
        return DescribedPredicate.describe("reaches for the ambient clock, zone, locale or character set", access -> {
            AccessTarget target = access.getTarget();
            return isBanned(target.getFullName());
        });
    }
}
