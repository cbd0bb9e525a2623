// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A store that reads well and fails to write. */
record Unwritable(Reservations readable) {

    Reservations store() {
        return (Reservations) Proxy.newProxyInstance(
                Reservations.class.getClassLoader(),
                new Class<?>[] {Reservations.class},
                (proxy, method, arguments) -> call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("add") || method.getName().equals("replace")) {
            throw new IllegalStateException("the disk is full");
        }
        try {
            return method.invoke(readable, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
