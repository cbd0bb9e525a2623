// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.creneau.broadleaf.message.MailRoom;
import org.creneau.broadleaf.store.Schema;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.proof.OwnPostgres;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.ReservationBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A node is killed between hand-over and record: its mail is repeated once, under the same Message-ID, and no other is. */
class PostgresMailIT {
    private static final Instant DUE = Shop.EIGHT.plusSeconds(30);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int KILLED = 128 + 9;

    @Test
    @Timeout(900)
    void who_is_killed_before_it_can_record_a_mail_makes_one_repeat() throws Exception {
        try (OwnPostgres postgres = new OwnPostgres();
                MailRoom room = new MailRoom()) {
            Schema schema = postgres.schema("create");
            place(schema, 3);
            Process dying = courier(postgres, room, DUE, Courier.WAITS);
            assertThat(lineOf(dying)).isEqualTo(Courier.HANDED_OVER);
            dying.toHandle().destroyForcibly();
            assertThat(dying.waitFor()).isEqualTo(KILLED);

            assertThat(lineOf(courier(postgres, room, DUE, "sends")))
                    .as("the one that is leased is not among them")
                    .startsWith(Courier.DONE + "2 sent");
            assertThat(copies(room)).hasSize(3).containsValues(1L);
            assertThat(lineOf(courier(postgres, room, DUE.plus(LEASE), "sends")))
                    .startsWith(Courier.DONE + "1 sent");
            assertThat(lineOf(courier(postgres, room, DUE.plus(LEASE.multipliedBy(9)), "sends")))
                    .startsWith(Courier.DONE + "0 sent");
            assertThat(copies(room).values()).containsExactlyInAnyOrder(1L, 1L, 2L);
            assertThat(schema.sql().queryForList("SELECT STATE FROM CRN_MESSAGE", String.class))
                    .containsOnly("SENT");
        }
    }

    private static void place(Schema schema, int orders) {
        SettableClock clock = new SettableClock(Shop.EIGHT);
        FixedPlans plans = new FixedPlans(Shop.aPlan().capacityOrders(orders).build());
        PlaceDesk desk =
                new PlaceDesk(new FixedPoints(Shop.aPoint().build()), plans, schema.ledger(), RuleBook.standard());
        ReservationBook book =
                new ReservationBook(schema.reservations(), schema.history(), schema.messages(), schema.transactions());
        UseCases cases = new UseCases(desk, book, plans, clock);
        for (int order = 1; order <= orders; order++) {
            cases.holdSlot.hold(slotAt("2020-11-14T09:00:00Z"), Holder.of(order, 1));
            cases.confirmHold.confirm(Holder.of(order, 1));
        }
    }

    private static Process courier(OwnPostgres postgres, MailRoom room, Instant now, String how) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-Duser.timezone"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Courier.class.getName()));
        command.addAll(List.of(postgres.url(), "" + room.port(), "" + now.toEpochMilli(), how));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The one thing it says for this test; logs may come before. */
    private static String lineOf(Process courier) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(courier.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals(Courier.HANDED_OVER) || line.startsWith(Courier.DONE)) {
                return line;
            }
        }
        throw new AssertionError("the node ended without a word");
    }

    /** How many of each Message-ID arrived. */
    private static Map<String, Long> copies(MailRoom room) {
        return room.received().stream().collect(Collectors.groupingBy(PostgresMailIT::idOf, Collectors.counting()));
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError("the mail cannot be read", e);
        }
    }
}
