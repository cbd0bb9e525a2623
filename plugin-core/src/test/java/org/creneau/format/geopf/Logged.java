// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Everything logged by this project while it is open, at every level, traces included. */
public final class Logged extends AppenderSkeleton implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger = Logger.getLogger("org.creneau");

    public Logged() {
        logger.setLevel(Level.ALL);
        logger.addAppender(this);
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    protected void append(LoggingEvent event) {
        lines.add(event.getRenderedMessage());
        if (event.getThrowableStrRep() != null) {
            lines.addAll(List.of(event.getThrowableStrRep()));
        }
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        logger.removeAppender(this);
        logger.setLevel(null);
    }
}
