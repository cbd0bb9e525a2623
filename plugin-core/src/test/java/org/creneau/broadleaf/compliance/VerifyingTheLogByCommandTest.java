// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.creneau.broadleaf.store.Schema;
import org.creneau.compliance.ChainSigner;
import org.creneau.compliance.LogFault;
import org.creneau.compliance.SealSales;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An inspector checks the log of a shop from a command line, with nothing but its jars and its database. */
class VerifyingTheLogByCommandTest {
    private static final String URL = "jdbc:hsqldb:mem:verify-by-command;hsqldb.tx=mvcc";
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private static final Schema SCHEMA =
            new Schema(new DriverManagerDataSource(URL, "sa", ""), "org.hibernate.dialect.HSQLDialect");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void twoSalesAreSealedAtOnePointAndOneAtAnother() {
        SCHEMA.empty();
        sold(1, ReservationState.HELD, ReservationState.CONFIRMED);
        sold(1, ReservationState.CONFIRMED, ReservationState.PREPARING);
        sold(2, ReservationState.HELD, ReservationState.CONFIRMED);
        new SealSales(SCHEMA.saleLog(), new ChainSigner(SCHEMA.secrets(CLOCK)), SCHEMA.transactions(), new Random(1))
                .run();
    }

    private static void sold(long point, ReservationState from, ReservationState to) {
        HistoryEntry entry = HistoryEntry.builder(ReservationToken.generate(new SecureRandom()), 1)
                .states(from, to)
                .slotId(SlotId.of(PointId.of(point), Instant.parse("2020-11-12T13:00:00Z"), 30))
                .by(Actor.shopper(), NOON)
                .build();
        SCHEMA.transactions().separate(() -> {
            SCHEMA.history().add(entry);
            return entry;
        });
    }

    @Test
    void a_sound_log_ends_with_zero_and_says_where_its_chains_end() {
        assertThat(verify("--language=en")).isZero();
        assertThat(lines().findFirst()).contains("The log is sound: 3 rows in 2 chains are what was sealed.");
        assertThat(lines().filter(line -> line.matches("[12]:[12]:[0-9a-f]{64}")))
                .hasSize(2);
    }

    @Test
    void a_row_that_was_changed_is_named_and_it_ends_with_one() {
        SCHEMA.sql().update("UPDATE CRN_SALE SET RULES_VERSION = 'none' WHERE POINT_ID = 1 AND CHAIN_NUMBER = 2");
        assertThat(verify("--language=fr")).isEqualTo(1);
        assertThat(said()).contains("Le journal n’est pas tel que scellé", "point 1, ligne 2 : modifiée");
    }

    @Test
    void a_row_that_is_missing_and_a_head_that_nobody_signed_are_named() {
        SCHEMA.sql().update("DELETE FROM CRN_SALE WHERE POINT_ID = 1 AND CHAIN_NUMBER = 1");
        SCHEMA.sql().update("UPDATE CRN_SALE_CHAIN SET SIGNATURE = 'x' WHERE POINT_ID = 2");
        assertThat(verify("--language=en")).isEqualTo(1);
        assertThat(said()).contains("point 1, row 1: missing", "point 2, row 1: the end of the chain is not what");
    }

    @Test
    void ends_that_were_noted_earlier_must_still_be_there() throws IOException {
        verify("--language=en");
        Path noted = folder.resolve("ends.txt");
        Files.writeString(
                noted,
                String.join(
                                "\n",
                                lines().filter(line -> line.contains(":1:") || line.contains(":2:"))
                                        .toList()) + "\n\n");
        assertThat(verify("--language=en", "--ends=" + noted)).isZero();
        Files.writeString(noted, "1:2:" + "0".repeat(64));
        assertThat(verify("--language=en", "--ends=" + noted)).isEqualTo(1);
        assertThat(said()).contains("an end that was noted earlier is not in the chain");
    }

    @Test
    void the_secret_of_the_shops_properties_comes_from_the_environment() {
        assertThat(new VerifyLogCommand(Map.of("CRENEAU_SECRET", "x".repeat(40)), CLOCK, out()).run(url(), "--user=sa"))
                .as("heads were signed with the stored one")
                .isEqualTo(1);
    }

    @Test
    void without_any_secret_nothing_can_be_said_and_none_is_made() {
        SCHEMA.sql().update("DELETE FROM CRN_SECRET");
        assertThat(verify("--language=en")).isEqualTo(2);
        assertThat(said()).contains("could not be checked", "CRENEAU_SECRET");
        assertThat(SCHEMA.sql().queryForObject("SELECT COUNT(*) FROM CRN_SECRET", Integer.class))
                .isZero();
    }

    @Test
    void it_only_reads() {
        SCHEMA.sql().update("DELETE FROM CRN_SALE");
        int history = SCHEMA.sql().queryForObject("SELECT COUNT(*) FROM CRN_RESERVATION_HISTORY", Integer.class);
        assertThat(verify("--language=en")).isEqualTo(1);
        assertThat(SCHEMA.sql().queryForObject("SELECT COUNT(*) FROM CRN_SALE", Integer.class))
                .isZero();
        assertThat(SCHEMA.sql().queryForObject("SELECT COUNT(*) FROM CRN_RESERVATION_HISTORY", Integer.class))
                .isEqualTo(history);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--url=", "--user=sa", "url", "--password=secret", "--url=jdbc:nothing:x", "--ends=/none"})
    void what_cannot_be_checked_ends_with_two_and_says_why(String argument) {
        String[] arguments = argument.startsWith("--ends") ? new String[] {url(), argument} : new String[] {argument};
        assertThat(new VerifyLogCommand(Map.of(), CLOCK, out()).run(arguments)).isEqualTo(2);
        assertThat(said()).hasSizeGreaterThan(20);
    }

    /** The JVM ends with 1 by itself where nobody catches it, and 1 says that somebody changed the log. */
    @ParameterizedTest
    @ValueSource(classes = {NoClassDefFoundError.class, ExceptionInInitializerError.class, OutOfMemoryError.class})
    void a_jar_that_is_missing_accuses_nobody(Class<? extends Error> kind) throws Exception {
        Error error = kind.getDeclaredConstructor(String.class).newInstance("org/example/Missing");
        Map<String, String> environment = new HashMap<>() {
            @Override
            public String getOrDefault(Object name, String value) {
                throw error;
            }
        };
        assertThat(new VerifyLogCommand(environment, CLOCK, out()).run(url())).isEqualTo(2);
        assertThat(said()).contains("The log could not be checked", kind.getSimpleName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--password=hunter2",
                "hunter2",
                "--hunter2",
                "--url=jdbc:nothing://db/shop?user=u&password=hunter2",
                "--url=jdbc:nothing:shop;PASSWORD=hunter2 and more",
                "--url=jdbc:nothing://u:hunter2@db/shop",
                "--url=jdbc:nothing:thin:u/hunter2@//db/shop"
            })
    void no_password_is_repeated(String argument) {
        assertThat(new VerifyLogCommand(Map.of(), CLOCK, out()).run(argument)).isEqualTo(2);
        assertThat(said()).contains("could not be checked").doesNotContain("hunter2");
    }

    @Test
    void what_a_driver_says_is_told_without_what_is_secret() {
        Discretion discretion = new Discretion("jdbc:x:shop;k=v w", "hunter2", "");
        assertThat(discretion.about("no driver for jdbc:x:shop;k=v w")).isEqualTo("no driver for jdbc:x:shop");
        assertThat(discretion.about("user \"u\" with hunter2 refused at db:5432"))
                .isEqualTo("user \"u\" with *** refused at db:5432");
        assertThat(discretion.about("Pwd = other1, host db")).isEqualTo("Pwd = ***, host db");
        assertThat(discretion.about("jdbc:x://db:5432/shop is down")).isEqualTo("jdbc:x://db:5432/shop is down");
    }

    @Test
    void a_database_without_the_tables_is_no_sound_log() {
        assertThat(new VerifyLogCommand(Map.of(), CLOCK, out()).run("--url=jdbc:hsqldb:mem:empty", "--user=sa"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(LogFault.Kind.class)
    void every_fault_has_words_in_both_languages(LogFault.Kind kind) throws IOException {
        for (String language : new String[] {"", "_fr"}) {
            assertThat(words(language).getProperty("fault." + kind)).isNotBlank();
            assertThat(words(language).stringPropertyNames())
                    .isEqualTo(words("").stringPropertyNames());
        }
    }

    private static Properties words(String language) throws IOException {
        try (InputStream stream =
                VerifyLogCommand.class.getResourceAsStream("/messages/CreneauVerifyLog" + language + ".properties")) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }

    private int verify(String... more) {
        said.reset();
        String[] arguments =
                Stream.concat(Stream.of(url(), "--user=sa"), Stream.of(more)).toArray(String[]::new);
        return new VerifyLogCommand(Map.of(), CLOCK, out()).run(arguments);
    }

    private static String url() {
        return "--url=" + URL;
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Stream<String> lines() {
        return said().lines();
    }
}
