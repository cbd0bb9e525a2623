// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.creneau.proof.Stores;
import org.creneau.proof.node.Moment.Step;
import org.creneau.proof.node.Moment.Work;
import org.creneau.reservation.History;
import org.creneau.reservation.Messages;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotLedger;
import org.creneau.stock.PointStock;

/**
 * Writes down how far the use cases of one thread have come, and stops the thread for good where the test wants the node
 * killed. For one thread.
 */
final class Witness {

    private static final Map<String, Step> STEPS = Map.of(
            "SlotLedger.take", Step.TAKEN,
            "SlotLedger.giveBack", Step.GIVEN_BACK,
            "Reservations.add", Step.ADDED,
            "Reservations.replace", Step.REPLACED,
            "History.add", Step.RECORDED,
            "Messages.add", Step.MESSAGE_WRITTEN);

    private final SharedPage page;
    private final int node;
    private final int thread;
    private Work work = Work.NONE;

    Witness(SharedPage page, int node, int thread) {
        this.page = page;
        this.node = node;
        this.thread = thread;
    }

    void begin(Work next) {
        work = next;
    }

    void end() {
        work = Work.NONE;
        page.setProgress(node, thread, Moment.IDLE);
    }

    /** The same stores, each step written down. */
    Stores watching(Stores stores) {
        return new Stores(
                watching(SlotLedger.class, stores.ledger()),
                watching(Reservations.class, stores.reservations()),
                watching(History.class, stores.history()),
                watching(Messages.class, stores.messages()),
                watching(stores.transactions()),
                watching(PointStock.class, stores.stock()));
    }

    private <T> T watching(Class<T> port, T real) {
        Object watched =
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (any, method, arguments) -> {
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        reached(STEPS.get(port.getSimpleName() + "." + method.getName()));
                    }
                });
        return port.cast(watched);
    }

    private Transactions watching(Transactions real) {
        return new Transactions() {
            @Override
            public <T> T required(Supplier<T> wanted) {
                return real.required(wanted);
            }

            @Override
            public <T> T separate(Supplier<T> wanted) {
                T result = real.separate(() -> {
                    reached(Step.BEGUN);
                    T inside = wanted.get();
                    reached(Step.COMMITTING);
                    return inside;
                });
                reached(Step.COMMITTED);
                return result;
            }
        };
    }

    private void reached(Step step) {
        if (step == null) {
            return;
        }
        Moment moment = new Moment(work, step);
        page.setProgress(node, thread, moment);
        if (moment.equals(page.gate(node))) {
            Node.say(thread, "at " + moment);
            while (true) {
                LockSupport.park(this);
            }
        }
    }
}
