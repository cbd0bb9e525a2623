// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import org.springframework.context.ConfigurableApplicationContext;

/** A shop that has been started: its beans, its clock, its database. */
record Boots(Site site, ConfigurableApplicationContext context, MovableTime time, ScenarioDatabase database) {

    <T> T bean(String id, Class<T> type) {
        return context.getBean(id, type);
    }

    void close() {
        context.close();
        database.close();
    }
}
