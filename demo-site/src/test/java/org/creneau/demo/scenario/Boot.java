// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.nio.file.Path;
import javax.naming.NamingException;
import org.broadleafcommerce.common.time.SystemTime;
import org.broadleafcommerce.common.web.extensibility.MergeXmlWebApplicationContext;
import org.broadleafcommerce.core.checkout.service.CheckoutServiceImpl;
import org.springframework.core.io.FileSystemResourceLoader;
import org.springframework.mock.jndi.SimpleNamingContextBuilder;
import org.springframework.mock.web.MockServletContext;

/**
 * Starts a shop's root application context as Broadleaf's listener would in a web server: the same files in the same order,
 * without the server. What Broadleaf keeps in static fields allows one context at a time in a JVM, so the one before is
 * closed. About ten seconds each. Not for several threads.
 */
final class Boot {
    private static final String JNDI = "java:comp/env/";

    private Boot() {}

    /** Boots that shop on a database of its own, its clock at {@link MovableTime#START}. */
    static Boots start(Site site, ScenarioDatabase database) {
        Path webRoot = Site.root().resolve("src/main/webapp");
        MovableTime time = new MovableTime();
        OrderLocks.forget();
        site.publish(database);
        bind(database);
        MergeXmlWebApplicationContext context = new MergeXmlWebApplicationContext();
        context.setServletContext(new MockServletContext(webRoot.toUri().toString(), new FileSystemResourceLoader()));
        context.setPatchLocation(site.contextFiles());
        SystemTime.setGlobalTimeSource(time);
        context.refresh();
        // the demo's own clock took its place meanwhile
        SystemTime.setGlobalTimeSource(time);
        return new Boots(site, context, time, database);
    }

    private static void bind(ScenarioDatabase database) {
        try {
            SimpleNamingContextBuilder names = SimpleNamingContextBuilder.emptyActivatedContextBuilder();
            names.bind(JNDI + "jdbc/creneau", database.source());
            names.bind(JNDI + "appName", "creneauScenario");
        } catch (NamingException e) {
            throw new IllegalStateException("The data source was not bound.", e);
        }
    }

    /**
     * Broadleaf keeps the lock of an order that was submitted twice for as long as the JVM lives, and a new database numbers its
     * orders from the start.
     */
    private static final class OrderLocks extends CheckoutServiceImpl {
        static void forget() {
            lockMap.clear();
        }
    }
}
