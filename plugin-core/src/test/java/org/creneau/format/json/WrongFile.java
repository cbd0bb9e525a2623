// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

/** A file with one mistake, and what is to be said of it. */
record WrongFile(String json, String path, String value, String allowed, boolean schemaSeesIt) {

    @Override
    public String toString() {
        return path + " " + value;
    }
}
