// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import java.util.List;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lost races and lost connections are logged as errors; where thousands are lost on purpose nobody wants to read them. */
public final class Quiet implements BeforeAllCallback, AfterAllCallback {

    private static final List<Logger> LOUD = List.of(
            Logger.getLogger("org.hibernate.engine.jdbc.spi.SqlExceptionHelper"),
            Logger.getLogger("org.springframework.transaction.support.TransactionTemplate"),
            Logger.getLogger("io.zonky.test.db.postgres.embedded.EmbeddedPostgres"));

    /** From now on. */
    public static void hush() {
        LOUD.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        hush();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        LOUD.forEach(logger -> logger.setLevel(null));
    }
}
