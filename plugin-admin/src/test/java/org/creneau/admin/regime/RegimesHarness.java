// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.overview.OverviewWords;
import org.creneau.admin.page.Right;
import org.creneau.broadleaf.regime.NewestRegimes;
import org.creneau.broadleaf.regime.StoredRegimes;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.Regimes;
import org.creneau.confinement.Treatments;
import org.creneau.eligibility.FrenchPointPlaces;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.InMemoryAskings;
import org.creneau.memory.InMemoryChoices;
import org.creneau.memory.InMemoryOwnRegimes;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.reservation.ChoiceDesk;
import org.creneau.reservation.ChoiceTerms;
import org.creneau.reservation.ListConflicts;
import org.creneau.reservation.OfferChoices;
import org.creneau.reservation.PreviewImpact;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.asking.AskShoppers;
import org.creneau.reservation.asking.RequestAsking;
import org.creneau.territory.CommuneTable;
import org.creneau.territory.FrenchPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The pages of the regimes over the real use cases, in memory. The templates are told by their model. */
public final class RegimesHarness {

    /** An own regime: a curfew from 17 to 6. */
    public static final String TOWN = """
            {"format": 1, "version": "1", "name": "Town", "regimes": [{
              "id": "town", "version": "1", "layer": "overlay",
              "from": "2020-11-12T00:00", "to": "2020-12-01T00:00",
              "limits": [{"kind": "curfew", "basis": "law", "from": "17:00", "to": "06:00"}],
              "legalReference": "Arrêté", "source": ["https://example.org"], "confidence": "high"}]}
            """;

    public final InMemoryOwnRegimes own = new InMemoryOwnRegimes();
    final InMemoryChoices choices = new InMemoryChoices();
    public final InMemoryAskings askings = new InMemoryAskings();
    /** What the walk over all reservations ends with, after the last one; null for well. */
    @Nullable
    RuntimeException failure;
    /** How often texts of editions were read. */
    int textsRead;

    final StoredRegimes stored;
    final OwnDesk desk;
    final RegimesController regimes;
    final OwnController owner;
    final ImpactController impact;
    final AskController ask;
    final AskShoppers job;

    public RegimesHarness(SecurityVerifier verifier, AdminSecurityService users, Shop shop, Regimes shipped) {
        this.stored = new StoredRegimes(shipped, own, shop.transactions, shop.clock, shop.clock);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/CreneauAdminMessages");
        Outings outings = new Outings(
                stored,
                new FrenchPointPlaces(FrenchPlaces.shared()),
                OutingPolicy.builder().build());
        PreviewImpact preview = new PreviewImpact(
                watched(Reservations.class, shop.reservations, "eachLiveFrom", this::fail),
                shop.points,
                shop.plans,
                shop.ledger,
                outings);
        Proposals proposals = new Proposals(stored, preview, shop.points, new OverviewWords(messages), shop.clock);
        this.desk = new OwnDesk(
                new Right(verifier, OwnRegimes.class.getName()),
                watched(OwnRegimes.class, own, "textsOf", () -> textsRead++),
                shipped,
                new ImpactTickets(new InMemorySecrets()),
                stored::refresh,
                shop.clock);
        OwnViews views = new OwnViews(desk, Treatments.usual(), shop.points, users);
        Right look = new Right(verifier, Regimes.class.getName());
        this.regimes = new RegimesController(look, stored, Treatments.usual(), proposals, views, shop.clock);
        this.owner = new OwnController(look, desk, views, new AreaFinder(CommuneTable.shared()));
        this.impact = new ImpactController(
                desk,
                views,
                proposals,
                new ImpactPage((view, model, request, response) -> "<" + model.get("rows") + model + ">", messages));
        ListConflicts conflicts = new ListConflicts(
                shop.reservations,
                shop.points,
                shop.plans,
                new SlotFinder(shop.ledger, RuleBook.standard(outings)),
                outings);
        ChoiceDesk choiceDesk = new ChoiceDesk(choices, shop.book, shop.rescheduleReservation, shop.cancelReservation);
        this.job = new AskShoppers(
                askings,
                conflicts,
                new OfferChoices(choiceDesk, conflicts, shop.clock),
                shop.transactions,
                new NewestRegimes(stored),
                shop.clock);
        this.ask = new AskController(
                desk,
                new RequestAsking(askings, shop.transactions, shop.clock),
                ChoiceTerms.standard(),
                new AskingViews(askings, shop.transactions, views, shop.points));
    }

    private void fail() {
        if (failure != null) {
            throw failure;
        }
    }

    private static <T> T watched(Class<T> port, T store, String method, Runnable after) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, called, given) -> {
                    try {
                        Object result = called.invoke(store, given);
                        if (called.getName().equals(method)) {
                            after.run();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    public List<Object> controllers() {
        return List.of(regimes, owner, impact, ask);
    }
}
