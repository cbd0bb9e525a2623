// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.compliance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.creneau.broadleaf.clock.SystemTimeClock;
import org.creneau.compliance.ChainHead;
import org.creneau.compliance.LogFault;
import org.creneau.compliance.LogReport;

/**
 * A command line that checks the compliance log of a shop from outside of it, with the jars of the shop and the driver of its
 * database; it only reads. What it takes and answers is in {@code docs/compliance.md}. The report goes to the standard output, in English or
 * French; it ends with 0 if the log is what was sealed, 1 if not, and 2 if that could not be found out. For one thread.
 */
public final class VerifyLogCommand {

    /** All is what was sealed. */
    public static final int SOUND = 0;

    /** Something is not. */
    public static final int BROKEN = 1;

    /** Nobody knows: wrong arguments, or a database that does not answer. */
    public static final int UNKNOWN = 2;

    /** Where the environment has the shop's secret; the one before has the same name and {@code _PREVIOUS}. */
    static final String SECRET = "CRENEAU_SECRET";

    private static final String PASSWORD = "CRENEAU_DB_PASSWORD";
    private static final List<String> OPTIONS = Arrays.asList("url", "user", "ends", "language");

    private final Map<String, String> environment;
    private final Clock clock;
    private final PrintStream out;

    VerifyLogCommand(Map<String, String> environment, Clock clock, PrintStream out) {
        this.environment = environment;
        this.clock = clock;
        this.out = out;
    }

    /** Ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(new VerifyLogCommand(System.getenv(), new SystemTimeClock(), System.out).run(arguments));
    }

    /** One of the three constants; throws nothing. */
    int run(String... arguments) {
        Map<String, String> options = new HashMap<>();
        try {
            read(options, arguments);
            List<ChainHead> ends = endsIn(options.getOrDefault("ends", ""));
            try (LogDatabase database =
                    new LogDatabase(options.get("url"), options.getOrDefault("user", ""), setting(PASSWORD))) {
                LogReport report = database.verifyLog(setting(SECRET), setting(SECRET + "_PREVIOUS"), clock)
                        .run(ends);
                write(report, wordsFor(options));
                return report.isSound() ? SOUND : BROKEN;
            }
        } catch (Throwable e) {
            // A missing jar is an Error: the JVM would end with 1 of its own, and accuse the shop of what nobody looked
            // at.
            tell(options, e);
            return UNKNOWN;
        }
    }

    private void tell(Map<String, String> options, Throwable e) {
        try {
            String said = new Discretion(
                            options.getOrDefault("url", ""),
                            setting(PASSWORD),
                            setting(SECRET),
                            setting(SECRET + "_PREVIOUS"))
                    .about(messageOf(e));
            out.println(format(wordsFor(options), "unknown", said));
        } catch (RuntimeException | Error untold) {
            out.println("The log could not be checked: " + e.getClass().getName());
        }
    }

    private String setting(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Of an argument that is unknown its name at most is told: the rest may be a password. */
    private static void read(Map<String, String> options, String... arguments) {
        for (String argument : arguments) {
            int at = argument.indexOf('=');
            String name = argument.startsWith("--") && at > 2 ? argument.substring(2, at) : "";
            if (!OPTIONS.contains(name)) {
                throw new IllegalArgumentException(
                        (name.matches("[a-z]{1,20}") ? "argument is --" + name + "=" : "an argument is without a name")
                                + ", allowed is --url=, --user=, --ends= or --language=");
            }
            options.put(name, argument.substring(at + 1));
        }
        if (options.getOrDefault("url", "").isEmpty()) {
            throw new IllegalArgumentException("--url is empty, allowed is where the shop's database is, as jdbc:...");
        }
    }

    /** Lines that are empty are passed over. */
    private static List<ChainHead> endsIn(String file) throws IOException {
        List<ChainHead> ends = new ArrayList<>();
        if (!file.isEmpty()) {
            for (String line : Files.readAllLines(Paths.get(file), StandardCharsets.UTF_8)) {
                if (!line.trim().isEmpty()) {
                    ends.add(ChainHead.parse(line.trim()));
                }
            }
        }
        return ends;
    }

    private void write(LogReport report, ResourceBundle words) {
        out.println(format(
                words,
                report.isSound() ? "sound" : "broken",
                report.rows(),
                report.heads().size()));
        for (LogFault fault : report.faults()) {
            out.println(format(
                    words,
                    "fault",
                    fault.point(),
                    fault.number(),
                    words.getString("fault." + fault.kind()),
                    fault.about()));
        }
        out.println(words.getString("ends"));
        report.heads().forEach(out::println);
    }

    private static ResourceBundle wordsFor(Map<String, String> options) {
        Locale locale = "fr".equals(options.get("language")) ? Locale.FRENCH : Locale.ROOT;
        return ResourceBundle.getBundle(
                "messages.CreneauVerifyLog",
                locale,
                VerifyLogCommand.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(ResourceBundle words, String key, Object... facts) {
        String text = words.getString(key);
        for (int at = 0; at < facts.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(facts[at]));
        }
        return text.trim();
    }

    /** With what caused it: the outermost says only that something could not be made. */
    private static String messageOf(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = cause.getMessage() == null ? "" : cause.getMessage();
        return cause instanceof IllegalArgumentException
                ? said
                : cause.getClass().getSimpleName() + " " + said;
    }
}
