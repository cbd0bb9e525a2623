// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.mail;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.creneau.broadleaf.message.MailRoom;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.notice.Addressee;
import org.creneau.notice.ComposeNotice;
import org.creneau.notice.Delivery;
import org.creneau.notice.SendMessages;
import org.creneau.notice.SendPolicy;
import org.creneau.proof.OwnPostgres;
import org.creneau.proof.Quiet;

/**
 * A node that sends the messages of a database to a mail server: all that are due, or one, after which it waits to be killed
 * before it can record it.
 */
public final class Courier {
    /** What it says once a mail is handed over and not recorded. */
    static final String HANDED_OVER = "handed over";

    /** What it says at its end. */
    static final String DONE = "done ";

    /** The argument of one that waits. */
    static final String WAITS = "waits";

    private Courier() {}

    /** Database, port of the mail server, milliseconds of its clock, how it behaves. */
    public static void main(String[] arguments) {
        Quiet.hush();
        Schema schema = OwnPostgres.schema(arguments[0], "validate");
        Delivery mails = MailRoom.sendingTo(Integer.parseInt(arguments[1])).delivery();
        Delivery delivery = WAITS.equals(arguments[3])
                ? notice -> {
                    mails.deliver(notice);
                    System.out.println(HANDED_OVER);
                    waitForTheEnd();
                }
                : mails;
        System.out.println(DONE
                + sender(schema, delivery, Instant.ofEpochMilli(Long.parseLong(arguments[2])))
                        .run(10));
    }

    private static SendMessages sender(Schema schema, Delivery delivery, Instant now) {
        ComposeNotice compose = new ComposeNotice(
                new ComposeNotice.Sources(
                        schema.reservations(), schema.history(), schema.choices(), schema.waitEntries()),
                new FixedPoints(Shop.aPoint().build()),
                holder -> Addressee.of("order-" + holder.orderId() + "@example.org"));
        return new SendMessages(
                schema.outbox(),
                compose,
                delivery,
                new SendMessages.Settings(schema.transactions(), SendPolicy.standard(), new SettableClock(now)));
    }

    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
