// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hibernate logs every lost race as an error; where thousands are lost on purpose it is told not to. */
public final class Quiet implements BeforeAllCallback, AfterAllCallback {

    private static final Logger LOUD = Logger.getLogger("org.hibernate.engine.jdbc.spi.SqlExceptionHelper");

    /** From now on. */
    public static void hush() {
        LOUD.setLevel(Level.OFF);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        hush();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        LOUD.setLevel(null);
    }
}
