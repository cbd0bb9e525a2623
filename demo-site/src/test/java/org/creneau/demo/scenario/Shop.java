// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The shop of all scenarios of a JVM: Broadleaf's real application context, booted once and kept. Every scenario has goods,
 * points and shoppers of its own, so none is in the way of another. Scenarios run one after the other.
 */
final class Shop {
    /** The point's and the shopper's clocks. */
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Shop open;

    final Boots boots;
    final Requests requests;
    final Books books;
    final Jobs jobs;
    final Assortment assortment;
    final Terms terms;
    final Promotions promotions;
    final Steps steps;
    final Counter counter;

    private Shop(Boots boots) {
        this.boots = boots;
        this.requests = new Requests(boots);
        this.books = new Books(new JdbcTemplate(boots.database().source()));
        this.jobs = new Jobs(this);
        this.assortment = new Assortment(this);
        this.terms = new Terms(this);
        this.promotions = new Promotions(this);
        this.steps = new Steps(this);
        this.counter = new Counter(this);
    }

    /** The demo's shop, at {@link MovableTime#START}. */
    static Shop withPlugin() {
        return of(Site.WITH_PLUGIN);
    }

    /** That shop at {@link MovableTime#START}; one that is open and of another kind is closed first. */
    static synchronized Shop of(Site site) {
        if (open != null && open.boots.site() != site) {
            open.boots.close();
            open = null;
        }
        if (open == null) {
            open = new Shop(Boot.start(site, ScenarioDatabase.fresh()));
        }
        open.boots.time().set(MovableTime.START);
        if (site.hasPlugin()) {
            open.regimes().withdraw();
        }
        return open;
    }

    <T> T bean(String id, Class<T> type) {
        return boots.bean(id, type);
    }

    Instant now() {
        return boots.time().now();
    }

    void letPass(Duration duration) {
        boots.time().pass(duration);
    }

    /** Moves the clock of the whole shop. @param local as {@code 2026-06-02T10:00}, in Paris */
    void itIs(String local) {
        boots.time().set(LocalDateTime.parse(local).atZone(PARIS).toInstant());
    }

    Shopper aShopper() {
        return new Shopper(this);
    }

    PointBuilder aPoint() {
        return new PointBuilder(this);
    }

    /** Goods that nobody else has in a cart. @param price in euros, as {@code 12.50} */
    Goods goods(String price) {
        return assortment.add(price);
    }

    ScenarioGateway gateway() {
        return bean("demoCardGateway", ScenarioGateway.class);
    }

    ScenarioRegimes regimes() {
        return bean("creneauRegimes", ScenarioRegimes.class);
    }

    /** Runs that in one transaction, as a page or a service of the shop would. */
    <T> T transaction(Callable<T> work) {
        PlatformTransactionManager manager = bean("blTransactionManager", PlatformTransactionManager.class);
        return new TransactionTemplate(manager).execute(status -> call(work));
    }

    /** Runs that in a thread of its own, as another request or a job would, and waits for it. */
    void elsewhere(Runnable work) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(work, "scenario-elsewhere");
        thread.setUncaughtExceptionHandler((who, what) -> thrown.set(what));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thrown.get() != null) {
            throw new IllegalStateException("Elsewhere: " + thrown.get().getMessage(), thrown.get());
        }
    }

    static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
