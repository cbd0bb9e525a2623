// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.util.Objects;

/**
 * How to reach whoever an order is for. Personal data: held while a message is sent and no longer. Immutable and thread-safe.
 */
public final class Addressee {

    private static final Addressee NOBODY = new Addressee("", "", "");

    private final String email;
    private final String phone;
    private final String orderNumber;

    private Addressee(String email, String phone, String orderNumber) {
        this.email = Objects.requireNonNull(email, "email");
        this.phone = Objects.requireNonNull(phone, "phone");
        this.orderNumber = Objects.requireNonNull(orderNumber, "orderNumber");
    }

    /** By mail; empty for no address. */
    public static Addressee of(String email) {
        return new Addressee(email, "", "");
    }

    /** Who cannot be reached. */
    public static Addressee nobody() {
        return NOBODY;
    }

    /** By phone, too; in whatever form the host has it. */
    public Addressee withPhone(String number) {
        return new Addressee(email, number, orderNumber);
    }

    /** What the shop calls the order when it talks to its customer. */
    public Addressee withOrderNumber(String number) {
        return new Addressee(email, phone, number);
    }

    /** Empty for none. */
    public String email() {
        return email;
    }

    /** Empty for none. */
    public String phone() {
        return phone;
    }

    /** Empty if it has none, or none yet. */
    public String orderNumber() {
        return orderNumber;
    }

    public boolean isReachable() {
        return !email.isEmpty() || !phone.isEmpty();
    }

    /** Without either. */
    @Override
    public String toString() {
        return isReachable() ? "somebody" : "nobody";
    }
}
