// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.LongSupplier;

/** Remembers how many statements had been sent when goods or a counter were first changed. For one thread. */
final class FirstLock {

    /** Of the ledger, and of the stock. */
    private static final Set<String> CHANGES = Set.of("take", "giveBack", "change");

    private final LongSupplier sent;
    private long before;

    FirstLock(LongSupplier sent) {
        this.sent = sent;
    }

    /** How many statements that sends from the first change of something everybody wants on. */
    long statementsSince(Runnable work) {
        before = -1;
        work.run();
        if (before < 0) {
            throw new AssertionError("nothing was changed that others wait for");
        }
        return sent.getAsLong() - before;
    }

    /** The same port, noticed. */
    <T> T on(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, args) -> {
            if (before < 0 && CHANGES.contains(method.getName())) {
                before = sent.getAsLong();
            }
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
