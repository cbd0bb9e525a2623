// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/**
 * Port: the messages that wait to be sent. They are written in the transaction that gives the reason for them, and sent
 * after its commit by somebody else, so that a message is told if and only if its reason holds. Implementations are
 * thread-safe.
 */
public interface Messages {

    /**
     * Adds a message.
     *
     * @throws Conflict if there is one of that key, or the store refuses in passing; the transaction must roll back
     */
    void add(Message message);

    /** Takes the message of that kind and subject out again if it has not been sent; true if it was there. */
    boolean withdraw(MessageKind kind, String subject);
}
