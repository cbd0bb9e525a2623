// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.page;

/** There is no such page, or it is not this visitor's to see; both look the same to the visitor. */
public class PageNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param path what was asked for */
    public PageNotFoundException(String path) {
        super("path: " + path + "; no such page for this visitor");
    }
}
