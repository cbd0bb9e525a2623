// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

/** What a shopper does that the plugin has a part in, and beside which step of a shop without it that is set. */
enum Step {
    /** A second product goes into a cart in which nothing is collected. */
    ADD("add to the cart, nothing held"),
    /** The same into a cart for which a slot is held. */
    ADD_HELD("add to the cart, a slot held"),
    /** A cart of two lines is paid and placed; nothing is collected. */
    CHECKOUT("check out, nothing collected"),
    /** The same, and all of it is collected in a slot that is held. */
    CHECKOUT_HELD("check out, one pickup"),
    /** What the plugin says on a product's page; a shop without it says nothing. */
    PRODUCT_PAGE("a product's page");

    final String words;

    Step(String words) {
        this.words = words;
    }

    /** The step of a shop that never heard of the plugin. */
    Step withoutPlugin() {
        switch (this) {
            case ADD_HELD:
                return ADD;
            case CHECKOUT_HELD:
                return CHECKOUT;
            default:
                return this;
        }
    }
}
