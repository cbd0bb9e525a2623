// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

/** One group of an order that was found, and the way to it. For the page's template. */
public final class FoundOrder {

    private final String heading;
    private final String number;
    private final String lines;
    private final String pickup;
    private final String address;

    FoundOrder(OrderPage page, String address) {
        this.heading = page.getHeading();
        this.number = page.getNumber();
        this.lines = String.join(", ", page.getLines());
        this.pickup = page.getPickup();
        this.address = address;
    }

    public String getHeading() {
        return heading;
    }

    public String getNumber() {
        return number;
    }

    public String getLines() {
        return lines;
    }

    public String getPickup() {
        return pickup;
    }

    /** Below the admin's own address. */
    public String getAddress() {
        return address;
    }
}
