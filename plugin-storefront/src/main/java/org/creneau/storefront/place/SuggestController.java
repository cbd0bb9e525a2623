// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.creneau.format.json.JsonObject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code POST /pickup/suggest} says in JSON what somebody who has typed that much may mean: {@code {"suggestions":[{"label":
 * "Amiens (80)","field":"insee","value":"80021"}]}}, eight at most. What is typed travels in the body, with the token that every
 * form has, and is kept nowhere. How often one may ask is {@code PageGuard}'s to say, as for every place that is looked up.
 */
@Controller
public class SuggestController {
    private static final int LEAST_TYPED = 2;
    private static final int MAX_TYPED = 160;

    private final PlaceSearch search;

    public SuggestController(PlaceSearch search) {
        this.search = search;
    }

    @RequestMapping(value = "/pickup/suggest", method = RequestMethod.POST)
    public void suggest(@RequestParam(value = "place", defaultValue = "") String typed, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json(suggestions(typed.trim())));
    }

    private List<PlaceSuggestion> suggestions(String typed) {
        return typed.length() < LEAST_TYPED || typed.length() > MAX_TYPED
                ? Collections.<PlaceSuggestion>emptyList()
                : search.suggest(typed);
    }

    private static String json(List<PlaceSuggestion> suggestions) {
        return JsonObject.write(answer -> answer.list(
                "suggestions",
                suggestions,
                (item, suggestion) -> item.text("label", suggestion.getLabel())
                        .text("field", suggestion.getField())
                        .text("value", suggestion.getValue())));
    }
}
