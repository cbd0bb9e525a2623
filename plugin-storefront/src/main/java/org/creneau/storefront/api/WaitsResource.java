// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.creneau.eligibility.Verdict;
import org.creneau.format.json.JsonObject;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitContact;
import org.creneau.reservation.WaitEntry;
import org.creneau.storefront.guard.Traffic;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.storefront.wait.JoinAnswer;
import org.creneau.storefront.wait.VisitorWaits;
import org.creneau.storefront.wait.WaitDoors;
import org.creneau.storefront.wait.WaitLinks;

/**
 * {@code POST waits} puts the visitor's cart in line, {@code GET waits/SIGNED} tells how it stands, {@code POST .../take}, {@code
 * .../decline} and {@code .../leave} answer. Thread-safe.
 */
public class WaitsResource implements ApiResource {
    private static final int LONGEST = 60;
    private static final String WHAT = "slot:SLOT, day:POINT:yyyy-mm-dd or point:POINT of a point there is";

    private final VisitorWaits waits;
    private final WaitLinks links;
    private final WaitDoors doors;
    private final Writers writers;

    /** What writes it, in one. */
    public static final class Writers {
        private final PickupPoints points;
        private final SlotJson slots;
        private final VerdictJson verdicts;
        private final PickupTexts texts;

        public Writers(PickupPoints points, SlotJson slots, VerdictJson verdicts, PickupTexts texts) {
            this.points = points;
            this.slots = slots;
            this.verdicts = verdicts;
            this.texts = texts;
        }
    }

    private final ForParam parts = new ForParam();

    public WaitsResource(VisitorWaits waits, WaitLinks links, WaitDoors doors, Writers writers) {
        this.waits = waits;
        this.links = links;
        this.doors = doors;
        this.writers = writers;
    }

    @Override
    public List<ApiRoute> routes() {
        return Arrays.asList(
                ApiRoute.post("waits", Traffic.CHANGE, this::join),
                ApiRoute.get("waits/{signed}", Traffic.KEY, this::show),
                ApiRoute.post(
                        "waits/{signed}/take",
                        Traffic.KEY,
                        request ->
                                act(request, token -> doors.take().take(token).verdict())),
                ApiRoute.post(
                        "waits/{signed}/decline",
                        Traffic.KEY,
                        request -> act(
                                request, token -> doors.decline().decline(token).verdict())),
                ApiRoute.post(
                        "waits/{signed}/leave",
                        Traffic.KEY,
                        request ->
                                act(request, token -> doors.leave().leave(token).verdict())));
    }

    private ApiAnswer join(ApiRequest request) {
        String what = request.params().text("what", LONGEST);
        String email = request.params().text("email", WaitContact.MOST_EMAIL);
        parts.checkForm(request.params());
        JoinAnswer answer = waits.join(what, email, writers.texts.locale());
        switch (answer.kind()) {
            case JOINED:
                return ApiAnswer.created(json -> write(json, answer.entry().get()));
            case EMPTY_CART:
                throw ApiProblem.of(409, "cart-empty");
            case CHANGED:
                throw ApiProblem.of(409, "cart-changed");
            case NO_WINDOW:
                throw ApiProblem.parameter("what", what, WHAT);
            case NO_EMAIL:
                throw ApiProblem.parameter(
                        "email", null, "name@host of at most " + WaitContact.MOST_EMAIL + " characters");
            case REFUSED:
                throw writers.verdicts.problem(answer.verdict(), answer.point().zone());
            default:
                throw ApiDoor.later();
        }
    }

    private ReservationToken token(ApiRequest request) {
        return links.read(request.part("signed")).orElseThrow(ApiProblem::notFound);
    }

    private ApiAnswer show(ApiRequest request) {
        WaitEntry entry = doors.show().find(token(request)).orElseThrow(ApiProblem::notFound);
        return ApiAnswer.ok(json -> write(json, entry));
    }

    private ApiAnswer act(ApiRequest request, Function<ReservationToken, Verdict> deed) {
        ReservationToken token = token(request);
        Verdict verdict = deed.apply(token);
        if (!verdict.isBookable()) {
            ZoneId zone = doors.show().find(token).map(this::zoneOf).orElse(ZoneOffset.UTC);
            throw writers.verdicts.problem(verdict, zone);
        }
        return show(request);
    }

    private void write(JsonObject json, WaitEntry entry) {
        ZoneId zone = zoneOf(entry);
        String path = links.pathOf(entry);
        json.text("signed", path.substring(path.lastIndexOf('/') + 1))
                .text("state", entry.state().name())
                .text("scope", entry.window().scope().name())
                .number("point", entry.window().point().value())
                .moment("from", zone, entry.window().from())
                .moment("until", zone, entry.window().to());
        if (entry.state().isOpen()) {
            json.number("numberInLine", doors.show().numberInLine(entry));
        }
        if (entry.offered() != null) {
            json.object("offered", inner -> writers.slots.times(inner, entry.offered(), zone));
        }
        if (entry.offerEndsAt() != null) {
            json.moment("offerEndsAt", zone, entry.offerEndsAt());
        }
    }

    private ZoneId zoneOf(WaitEntry entry) {
        return writers.points
                .find(entry.window().point())
                .map(PickupPoint::zone)
                .orElse(ZoneOffset.UTC);
    }
}
